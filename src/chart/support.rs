//! Who supports what: donors against mechanisms and cycles.

use std::collections::{BTreeMap, BTreeSet};

use super::{Cell, Filter, Picture, Table};
use crate::{
    model::{Id, Organisation, ordered},
    plot::{Dot, DotRow, Dots, Item, Plot},
    query::support::{Column, Support, SupportMatrix},
    statement::cited::Payments,
    view::Origin,
    words::Words,
};

/// A square a named support: filled where an amount is published, outlined where not.
pub fn picture(answer: &SupportMatrix, named: &Payments<'_>, words: &Words) -> Picture {
    let mut table = Table::with(&[
        (words.text("column-donor"), false),
        (words.text("column-mechanism"), false),
        (words.text("column-period"), false),
        (words.text("column-amount"), true),
    ]);
    let mut dots: Vec<Dot> = Vec::new();
    let mut sources = Vec::new();
    let mut mechanisms: BTreeMap<&Id<Organisation>, BTreeSet<&str>> = BTreeMap::new();
    for support in &answer.cells {
        let (donor, column) = (&answer.donors[support.donor], &answer.columns[support.column]);
        mechanisms.entry(donor).or_default().insert(column.mechanism.as_str());
        table.row(cells(support, donor, column, words));
        if let Some(contribution) = named.get(&support.contribution) {
            sources.extend(contribution.citations.iter().map(|c| c.source.clone()));
        }
        dots.push(Dot {
            row: support.donor,
            column: support.column,
            filled: support.given.is_some(),
            faded: false,
            of: item(support, donor, column, words),
        });
    }
    let several = mechanisms.values().filter(|m| m.len() > 1).count();
    let donors = ("donors", answer.donors.len().into());
    let keys: BTreeSet<&str> = ordered::set(answer.columns.iter().map(|c| c.mechanism.as_str()));
    Picture {
        title: words.format("support-title", &[donors.clone(), ("columns", answer.columns.len().into())]),
        subtitle: words.text("support-subtitle"),
        summary: words.format("support-summary", &[donors, ("multi", several.into())]),
        notes: vec![words.text("donors-note")],
        plot: Plot::Dots(Dots {
            columns: answer.columns.iter().map(|column| head(column, words)).collect(),
            rows: answer.donors.iter().map(|donor| row(donor, words)).collect(),
            dots,
            ..Dots::default()
        }),
        legend: keys.into_iter().map(|key| (key.to_owned(), words.mechanism(&Id::new(key)))).collect(),
        table,
        sources,
        ..Picture::default()
    }
}

fn head(column: &Column, words: &Words) -> String {
    format!("{} {}", words.mechanism(&column.mechanism), words.short_period(column.period))
}

fn row(donor: &Id<Organisation>, words: &Words) -> DotRow {
    DotRow { label: words.organisation(donor), ..DotRow::default() }
}

fn value(support: &Support, words: &Words) -> String {
    let given = support.given.as_ref();
    given.map_or_else(|| words.text("not-published"), |g| words.amount(g.amount, g.currency))
}

fn cells(support: &Support, donor: &Id<Organisation>, column: &Column, words: &Words) -> [Cell; 4] {
    let value = value(support, words);
    [
        words.organisation(donor).into(),
        words.mechanism(&column.mechanism).into(),
        words.period(column.period).into(),
        match &support.given {
            Some(given) => {
                Cell::from(value).with(Some(given.amount)).from_origin(Origin::Figure(given.figure.clone()))
            }
            None => Cell::missing(value),
        },
    ]
}

fn item(support: &Support, donor: &Id<Organisation>, column: &Column, words: &Words) -> Item {
    // That a donor is named is said first: that no amount is published is no doubt of it.
    let said = support
        .given
        .as_ref()
        .map_or_else(|| words.text("flow-unspecified"), |given| words.amount(given.amount, given.currency));
    let name = words.organisation(donor);
    let period = words.enumerated(&[words.mechanism(&column.mechanism), words.period(column.period)]);
    Item {
        text: words.labelled(&words.enumerated(&[name.clone(), period.clone()]), &said),
        label: name,
        value: words.labelled(&period, &value(support, words)),
        key: column.mechanism.to_string(),
        filter: Some(Filter::Donor(donor.clone())),
        origin: support.given.as_ref().map(|given| Origin::Figure(given.figure.clone())),
        ..Item::default()
    }
}
