//! The countries chosen among their neighbours: records that name each country of their sub-region.

use std::collections::BTreeSet;

use super::{Cell, Filter, Picture, Table};
use crate::{
    model::{Quantity, ordered},
    plot::{Bar, Plot},
    query::neighbours::{Neighbour, Neighbours},
    view::{By, Count, Origin, Thing},
    words::Words,
};

/// Bars of neighbours, beside the countries chosen and those with as many records as one shown; more are counted.
const SHOWN: usize = 8;

/// One bar a country of the sub-region, most records first; the others are faded.
pub fn picture(answer: Option<&Neighbours>, words: &Words) -> Picture {
    let Some(answer) = answer else { return Picture::not_asked(words) };
    let mut table =
        Table::with(&[(words.text("column-country"), false), (words.text("column-records"), true)]);
    let none = words.text(if answer.hides { "cell-none-here" } else { "cell-none" });
    let mut bars: Vec<Bar> = Vec::new();
    let is_shown = |at: usize, row: &Neighbour| at < SHOWN || row.chosen;
    let shown = answer.rows.iter().enumerate().filter(|(at, row)| is_shown(*at, row));
    let numbers: BTreeSet<usize> = ordered::set(shown.map(|(_, row)| row.records));
    let ties = |row: &Neighbour| row.records > 0 && numbers.contains(&row.records);
    for (at, row) in answer.rows.iter().enumerate() {
        let bar = bar(row, &none, words);
        let cell = if row.records == 0 {
            Cell::missing(bar.value.clone())
        } else {
            Cell::number(words.count(row.records), row.records.into())
        };
        table.row([bar.label.clone().into(), cell]);
        if is_shown(at, row) || ties(row) {
            bars.push(bar);
        }
    }
    let region = ("region", words.region(answer.region).into());
    let with = answer.rows.iter().filter(|row| row.records > 0).count();
    let more = answer.rows.len() - bars.len();
    let more = (more > 0).then(|| words.format("neighbours-more", &[("n", more.into())]));
    Picture {
        title: title(answer, words),
        subtitle: words.format("neighbours-subtitle", std::slice::from_ref(&region)),
        summary: words.format(
            "neighbours-summary",
            &[region, ("with", with.into()), ("all", answer.rows.len().into())],
        ),
        caption: more.unwrap_or_default(),
        plot: Plot::Bars(bars.into()),
        table,
        sources: answer.sources.clone(),
        ..Picture::default()
    }
}

fn bar(row: &Neighbour, none: &str, words: &Words) -> Bar {
    let is_found = row.records > 0;
    let of = Count::of(Thing::Records).by(By::Country(row.country));
    Bar {
        label: words.country(row.country),
        quantity: is_found.then(|| Quantity::Exact(row.records.into())),
        value: if is_found {
            words.format("records-n", &[("n", row.records.into())])
        } else {
            none.to_owned()
        },
        short: words.count(row.records),
        is_bare: !is_found,
        key: "ramp-4".to_owned(),
        filter: Some(Filter::Country(row.country)),
        origin: (row.chosen && is_found).then_some(Origin::Count(of)),
        faded: !row.chosen,
        ..Bar::default()
    }
}

/// Names the country of most records, or counts those that tie; neither where none has a record.
fn title(answer: &Neighbours, words: &Words) -> String {
    let first = answer.rows.first();
    let most = first.map_or(0, |row| row.records);
    let ties = answer.rows.iter().filter(|row| row.records == most).count();
    let args = [
        ("country", words.country(answer.home.country).into()),
        ("n", answer.home.records.into()),
        ("region", words.region(answer.region).into()),
        ("first", first.map(|row| words.country(row.country)).unwrap_or_default().into()),
        ("leads", if answer.home.records == most && ties == 1 { "yes" } else { "no" }.into()),
        ("ties", ties.into()),
        ("most", most.into()),
    ];
    words.format("neighbours-title", &args)
}
