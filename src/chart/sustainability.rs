//! Donors named and records found, year by year.

use charming::{Chart, component::Grid, datatype::DataPointItem, element::ItemStyle, series::Bar};
use serde_json::json;

use super::{
    Cell, Filter, Ink, Mark, Picture, Shape, Table,
    ink::Tone,
    option::{base, categories, counted_values, hatching},
    picture::End,
    told,
};
use crate::{
    query::sustainability::Sustainability,
    view::{By, Count, Origin, Thing},
    words::Words,
};

/// Two columns a year, and at the end what has no year, hatched.
pub fn picture(answer: &Sustainability, words: &Words, ink: Ink) -> Picture {
    let (donors, records) = (words.say("sustainability-donors"), words.say("sustainability-records"));
    let mut table = Table::with(&[(words.say("column-year"), false), (donors.clone(), true), (records.clone(), true)]);
    let mut buckets: Vec<(String, Option<Filter>, [usize; 2])> =
        answer.years.iter().map(|y| (y.year.to_string(), Some(Filter::Year(y.year)), [y.donors, y.records])).collect();
    buckets.push((words.say("no-date"), None, [answer.donors_undated, answer.records_undated]));
    for (label, filter, [d, r]) in &buckets {
        let head = if filter.is_some() { label.clone().into() } else { Cell::missing(label.clone()) };
        let year = filter.as_ref().and_then(|f| if let Filter::Year(year) = f { Some(*year) } else { None });
        let of = |thing| Count::of(thing).by(By::Year(year));
        let cell = if year.is_some() { Cell::found } else { Cell::count };
        table.row([head, cell(*d, of(Thing::Donors), words), cell(*r, of(Thing::Records), words)]);
    }
    let most = buckets.iter().flat_map(|(.., counts)| counts).max().copied().unwrap_or(0).max(1);
    let things = [Thing::Donors, Thing::Records];
    let mut marks = Vec::new();
    for (series, (name, key)) in [(&donors, "stating"), (&records, "ramp-4")].into_iter().enumerate() {
        for (item, (label, filter, counts)) in buckets.iter().enumerate().filter(|(_, (.., counts))| counts[series] > 0) {
            #[allow(clippy::cast_precision_loss, reason = "counts, for drawing")]
            let share = counts[series] as f64 / most as f64;
            let dated = filter.is_some();
            marks.push(Mark {
                group: String::new(),
                series,
                item,
                label: format!("{label}, {name}"),
                text: format!("{label}, {name}: {}", words.count(counts[series])),
                value: words.count(counts[series]),
                shape: if dated { Shape::Bar(share, End::Closed) } else { Shape::Missing },
                key: if dated { key.to_owned() } else { "missing".to_owned() },
                filter: filter.clone(),
                origin: (!dated).then(|| Origin::Count(Count::of(things[series]).by(By::Year(None)))),
            });
        }
    }
    let outlook = told::notes("said-of", &answer.outlook, words);
    let nothing = buckets.iter().all(|(.., counts)| counts.iter().all(|n| *n == 0));
    let with_donors = answer.years.iter().filter(|y| y.donors > 0).count();
    Picture {
        title: words.tell("sustainability-title", &[("with", with_donors.into()), ("years", words.count(answer.years.len()).into())]),
        subtitle: words.say("sustainability-subtitle"),
        summary: words.tell(
            "sustainability-summary",
            &[
                ("all", answer.donors.into()),
                ("shown", answer.records.into()),
                ("donors", answer.donors_undated.into()),
                ("records", answer.records_undated.into()),
                ("elsewhere", answer.records_elsewhere.into()),
            ],
        ),
        notes: std::iter::once(words.say("sustainability-note")).chain(outlook).collect(),
        sources: answer.outlook.iter().flat_map(|(_, s)| words.sources_of(&s.figure)).collect(),
        option: (!nothing).then(|| drawn(&buckets, ink)),
        height: 300,
        marks,
        legend: vec![("stating".to_owned(), donors), ("ramp-4".to_owned(), records), ("missing".to_owned(), words.say("no-date"))],
        table,
        ..Picture::default()
    }
}

fn drawn(buckets: &[(String, Option<Filter>, [usize; 2])], ink: Ink) -> serde_json::Value {
    #[allow(clippy::cast_precision_loss, reason = "counts, for drawing")]
    let column = |series: usize, tone: Tone| {
        let items: Vec<DataPointItem> = buckets
            .iter()
            .map(|(label, filter, counts)| {
                let style = if filter.is_some() {
                    ItemStyle::new().color(ink.color(tone))
                } else {
                    ItemStyle::new().color(ink.color(Tone::Ground)).border_color(ink.color(tone)).border_width(1.0)
                };
                DataPointItem::new(counts[series] as f64).name(label.as_str()).item_style(style)
            })
            .collect();
        Bar::new().data(items)
    };
    let chart = Chart::new()
        .grid(Grid::new().left(4).right(8).top(8).bottom(16))
        .x_axis(categories(buckets.iter().map(|(label, ..)| label.clone()).collect(), ink))
        .y_axis(counted_values(ink))
        .series(column(0, Tone::InkSoft))
        .series(column(1, Tone::Ramp(3)));
    let mut option = base(&chart, ink);
    option["xAxis"]["axisLabel"]["interval"] = json!("auto");
    option["xAxis"]["axisLabel"]["hideOverlap"] = json!(true);
    let last = buckets.len().saturating_sub(1);
    for series in 0..2 {
        option["series"][series]["data"][last]["itemStyle"]["decal"] = hatching(ink);
    }
    option
}
