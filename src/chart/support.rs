//! Who supports what: donors against mechanisms and cycles.

use std::collections::{BTreeMap, BTreeSet};

use super::{Cell, Filter, Picture, Table};
use crate::{
    model::{Id, Organisation, ordered},
    plot::{Dot, DotRow, Dots, Item, Plot},
    query::support::SupportMatrix,
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
    let columns: Vec<String> = answer
        .columns
        .iter()
        .map(|c| format!("{} {}", words.mechanism(&c.mechanism), words.short_period(c.period)))
        .collect();
    let mut dots: Vec<Dot> = Vec::new();
    let mut sources = Vec::new();
    let mut mechanisms: BTreeMap<&Id<Organisation>, BTreeSet<&str>> = BTreeMap::new();
    for cell in &answer.cells {
        let (donor, column) = (&answer.donors[cell.donor], &answer.columns[cell.column]);
        mechanisms.entry(donor).or_default().insert(column.mechanism.as_str());
        let amount = cell.given.as_ref().map(|g| words.amount(g.amount, g.currency));
        let told = amount.clone().unwrap_or_else(|| words.text("not-published"));
        let name = words.organisation(donor);
        let period = format!("{}, {}", words.mechanism(&column.mechanism), words.period(column.period));
        table.row([
            name.clone().into(),
            words.mechanism(&column.mechanism).into(),
            words.period(column.period).into(),
            match &cell.given {
                Some(given) => Cell::from(told.clone())
                    .with(Some(given.amount))
                    .from_origin(Origin::Figure(given.figure.clone())),
                None => Cell::missing(told.clone()),
            },
        ]);
        if let Some(contribution) = named.get(&cell.contribution) {
            sources.extend(contribution.citations.iter().map(|c| c.source.clone()));
        }
        let text = format!("{name}, {period}: {told}");
        dots.push(Dot {
            row: cell.donor,
            column: cell.column,
            filled: amount.is_some(),
            faded: false,
            of: Item {
                label: name.clone(),
                text,
                value: format!("{period}: {told}"),
                key: column.mechanism.to_string(),
                filter: Some(Filter::Donor(donor.clone())),
                origin: cell.given.as_ref().map(|given| Origin::Figure(given.figure.clone())),
                ..Item::default()
            },
        });
    }
    let row = |donor: &Id<Organisation>| DotRow { label: words.organisation(donor), ..DotRow::default() };
    let plot = Dots { columns, rows: answer.donors.iter().map(row).collect(), dots };
    let multi = mechanisms.values().filter(|m| m.len() > 1).count();
    let keys: BTreeSet<&str> = ordered::set(answer.columns.iter().map(|c| c.mechanism.as_str()));
    Picture {
        title: words.format(
            "support-title",
            &[("donors", answer.donors.len().into()), ("columns", answer.columns.len().into())],
        ),
        subtitle: words.text("support-subtitle"),
        summary: words
            .format("support-summary", &[("donors", answer.donors.len().into()), ("multi", multi.into())]),
        notes: vec![words.text("donors-note")],
        plot: Plot::Dots(plot),
        legend: keys.into_iter().map(|key| (key.to_owned(), words.mechanism(&Id::new(key)))).collect(),
        table,
        sources,
        ..Picture::default()
    }
}
