//! Contributions with a published amount, each currency on its own axis.

use std::collections::BTreeSet;

use super::{Cell, Filter, Picture, Table, picture::legend_with_missing};
use crate::{
    model::{Contribution, Id},
    plot::{Bar, Plot},
    query::money::{Contributions, Given},
    statement::cited::Payments,
    view::Origin,
    words::Words,
};

/// One block of bars a currency; the donors without any amount are a hatched row at the end.
pub fn picture(answer: &Contributions, named: &Payments<'_>, words: &Words) -> Picture {
    let mut table = Table::with(&[
        (words.text("column-donor"), false),
        (words.text("column-mechanism"), false),
        (words.text("column-period"), false),
        (words.text("column-kind"), false),
        (words.text("column-currency"), false),
        (words.text("column-amount"), true),
    ]);
    let mut sources = Vec::new();
    let mut bars: Vec<Bar> = Vec::new();
    let mut mechanisms = BTreeSet::new();
    for given in &answer.given {
        let Some(contribution) = named.get(&given.contribution) else { continue };
        table.row(cells(given, contribution, words));
        bars.push(bar(given, contribution, words));
        sources.extend(words.sources_of(&given.figure));
        mechanisms.insert(contribution.mechanism.as_str());
    }
    if answer.donors_without_amount > 0 {
        let (bar, cells) = without_amount(answer, words);
        table.row(cells);
        bars.push(bar);
    }
    let mechanism = |key: &str| (key.to_owned(), words.mechanism(&Id::new(key)));
    Picture {
        title: words.format(
            "contributions-title",
            &[
                ("published", answer.given.len().into()),
                ("asked", answer.asked.into()),
                ("all", answer.asked.into()),
            ],
        ),
        subtitle: words.text("contributions-subtitle"),
        summary: words.format(
            "contributions-summary",
            &[("donors", answer.donors.into()), ("without", answer.donors_without_amount.into())],
        ),
        notes: vec![words.text("contributions-note"), words.text("contributions-pooled")],
        legend: mechanisms.into_iter().map(mechanism).chain(legend_with_missing(&bars, words)).collect(),
        plot: Plot::Bars(bars.into()),
        table,
        sources,
        ..Picture::default()
    }
}

fn cells(given: &Given, contribution: &Contribution, words: &Words) -> [Cell; 6] {
    [
        words.organisation(&contribution.donor).into(),
        words.mechanism(&contribution.mechanism).into(),
        words.period(contribution.period).into(),
        words.kind_of_money(given.kind).into(),
        given.currency.code().into(),
        Cell::from(words.amount(given.amount, given.currency))
            .with(Some(given.amount))
            .from_origin(Origin::Figure(given.figure.clone())),
    ]
}

fn bar(given: &Given, contribution: &Contribution, words: &Words) -> Bar {
    let kind = words.kind_of_money(given.kind);
    let args = [
        ("donor", words.organisation(&contribution.donor).into()),
        ("mechanism", words.mechanism(&contribution.mechanism).into()),
        ("period", words.period(contribution.period).into()),
        ("kind", kind.into()),
    ];
    Bar {
        label: words.format("contributions-row", &args),
        quantity: Some(given.amount),
        scale: words.format("flow-in", &[("currency", words.currency(given.currency).into())]),
        value: words.amount(given.amount, given.currency),
        short: words.brief_amount(given.amount, given.currency),
        key: contribution.mechanism.to_string(),
        filter: Some(Filter::Donor(contribution.donor.clone())),
        origin: Some(Origin::Figure(given.figure.clone())),
        ..Bar::default()
    }
}

/// Bar and row of the donors without any amount.
fn without_amount(answer: &Contributions, words: &Words) -> (Bar, [Cell; 6]) {
    let args = [("n", answer.donors_without_amount.into()), ("given", answer.given.len().into())];
    let label = words.format("contributions-none", &args);
    let value = words.text("not-published");
    let [none, not_published] = [label.clone(), value.clone()].map(Cell::missing);
    let cells = [none, "".into(), "".into(), "".into(), "".into(), not_published];
    (Bar { label, quantity: None, value, ..Bar::default() }, cells)
}
