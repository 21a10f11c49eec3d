//! Records by mechanism, also those of which none is found.

use super::{Cell, Filter, Picture, Table};
use crate::{
    model::{Id, Mechanism, Quantity},
    plot::{Bar, Plot},
    query::mechanisms::Mechanisms,
    statement::lead::names_of_mechanisms,
    view::{Count, Thing},
    words::Words,
};

/// One bar a mechanism.
pub fn picture(answer: &Mechanisms, words: &Words) -> Picture {
    let mut table =
        Table::with(&[(words.text("column-mechanism"), false), (words.text("column-records"), true)]);
    let none = words.text(if answer.hides { "cell-none-here" } else { "cell-none" });
    let mut bars = Vec::new();
    for (mechanism, n) in &answer.rows {
        let count = Count::of(Thing::Records).of_mechanism(Some(mechanism));
        let cell = if *n == 0 { Cell::missing(none.clone()) } else { Cell::count(*n, count, words) };
        bars.push(bar(mechanism, *n, &cell, words));
        table.row([words.mechanism(mechanism).into(), cell]);
    }
    let with: Vec<Id<Mechanism>> =
        answer.rows.iter().filter(|(_, n)| *n > 0).map(|(mechanism, _)| mechanism.clone()).collect();
    let names = words.list(&names_of_mechanisms(&with, words));
    Picture {
        title: words.format("mechanisms-title", &[("n", answer.records.into()), ("names", names.into())]),
        subtitle: words.text("mechanisms-subtitle"),
        summary: words
            .format("mechanisms-summary", &[("with", with.len().into()), ("all", bars.len().into())]),
        plot: if answer.records == 0 { Plot::Nothing } else { Plot::Bars(bars.into()) },
        table,
        ..Picture::default()
    }
}

/// A bar that says and opens what its cell does.
fn bar(mechanism: &Id<Mechanism>, n: usize, cell: &Cell, words: &Words) -> Bar {
    Bar {
        label: words.mechanism(mechanism),
        quantity: (n > 0).then(|| Quantity::Exact(n.into())),
        value: if n > 0 { words.format("records-n", &[("n", n.into())]) } else { cell.text() },
        short: words.count(n),
        key: mechanism.to_string(),
        filter: Some(Filter::Mechanism(mechanism.clone())),
        origin: cell.origin().cloned(),
        is_bare: n == 0,
        ..Bar::default()
    }
}
