//! Donors named and records found, year by year.

use super::{Cell, Filter, Picture, Table};
use crate::{
    plot::{self, Bucket, Counts, Layout, Plot},
    query::sustainability::Sustainability,
    statement::stated,
    view::{By, Count, Thing},
    words::Words,
};

/// Two columns a year, and at the end what has no year, outlined.
pub fn picture(answer: &Sustainability, words: &Words) -> Picture {
    let (donors, records) = (words.text("sustainability-donors"), words.text("sustainability-records"));
    let mut table =
        Table::with(&[(words.text("column-year"), false), (donors.clone(), true), (records.clone(), true)]);
    let mut buckets: Vec<(String, Option<Filter>, [usize; 2])> = answer
        .years
        .iter()
        .map(|y| (y.year.to_string(), Some(Filter::Year(y.year)), [y.donors, y.records]))
        .collect();
    buckets.push((words.text("no-date"), None, [answer.donors_undated, answer.records_undated]));
    let mut drawn: Vec<Bucket> = Vec::new();
    for (label, filter, [d, r]) in &buckets {
        let head = if filter.is_some() { label.clone().into() } else { Cell::missing(label.clone()) };
        let year = filter.as_ref().and_then(|f| if let Filter::Year(year) = f { Some(*year) } else { None });
        let of = |thing| Count::of(thing).by(By::Year(year));
        let cell = if year.is_some() { Cell::found } else { Cell::count };
        let cells = [cell(*d, of(Thing::Donors), words), cell(*r, of(Thing::Records), words)];
        let count =
            |n: usize, cell: &Cell| plot::Count { n, value: words.count(n), origin: cell.origin().cloned() };
        drawn.push(Bucket {
            label: label.clone(),
            filter: filter.clone(),
            counts: vec![count(*d, &cells[0]), count(*r, &cells[1])],
            is_missing: filter.is_none(),
            ..Bucket::default()
        });
        let [donors, records] = cells;
        table.row([head, donors, records]);
    }
    let outlook = stated::notes("said-of", &answer.outlook, words);
    let stacks = vec![("stating".to_owned(), donors.clone()), ("ramp-4".to_owned(), records.clone())];
    let with_donors = answer.years.iter().filter(|y| y.donors > 0).count();
    Picture {
        title: words.format(
            "sustainability-title",
            &[("with", with_donors.into()), ("years", answer.years.len().into())],
        ),
        subtitle: words.text("sustainability-subtitle"),
        summary: words.format(
            "sustainability-summary",
            &[
                ("all", answer.donors.into()),
                ("shown", answer.records.into()),
                ("donors", answer.donors_undated.into()),
                ("records", answer.records_undated.into()),
                ("elsewhere", answer.records_elsewhere.into()),
            ],
        ),
        notes: std::iter::once(words.text("sustainability-note")).chain(outlook).collect(),
        sources: answer.outlook.iter().flat_map(|(_, s)| words.sources_of(&s.figure)).collect(),
        plot: Plot::Counts(Counts { stacks, buckets: drawn, layout: Layout::Pairs, ..Counts::default() }),
        legend: vec![
            ("stating".to_owned(), donors),
            ("ramp-4".to_owned(), records),
            ("missing".to_owned(), words.text("no-date")),
        ],
        table,
        ..Picture::default()
    }
}
