//! What is stated, in words.

use super::Cell;
use crate::{
    model::{Code, Id, Known, Mechanism, Value},
    query::{Selection, stated::Stated, tie::ties as ties_of},
    view::Origin,
    words::Words,
};

/// An amount or a number, or why there is none.
pub fn value(stated: Option<&Stated>, words: &Words) -> String {
    match stated.map(|s| &s.shown.value) {
        None => words.text("not-published"),
        Some(Known::Missing(why)) => words.text(why.code()),
        Some(Known::Published(Value::Money(quantity, currency))) => words.amount(*quantity, *currency),
        Some(Known::Published(value)) => {
            value.quantity().map_or_else(|| words.text("unknown"), |q| words.quantity(q))
        }
    }
}

/// The same as a cell that opens its origin, even if a claim only records a search.
pub fn cell(stated: Option<&Stated>, words: &Words) -> Cell {
    let text = value(stated, words);
    let quantity = stated.and_then(Stated::quantity);
    let cell = if quantity.is_some() { Cell::from(text).with(quantity) } else { Cell::missing(text) };
    cell.opening(stated.map(|stated| Origin::Figure(stated.figure.clone())))
}

/// A percentage, or why there is none.
pub fn percent(stated: &Stated, words: &Words) -> String {
    match &stated.shown.value {
        Known::Missing(why) => words.text(why.code()),
        Known::Published(value) => {
            value.quantity().map_or_else(|| words.text("unknown"), |q| words.percent(q))
        }
    }
}

/// How surely the records are linked to the chosen donors: the numbers of those that name one of them, are of
/// the same cycle or years, are only possible, or are unknown.
pub fn ties(selection: &Selection<'_>, words: &Words) -> String {
    let ties = ties_of(selection);
    let args = [
        ("named", ties.named.into()),
        ("same", ties.same.into()),
        ("possible", ties.possible.into()),
        ("unclear", ties.unclear.into()),
        ("none", ties.none.into()),
    ];
    words.format("ties", &args)
}

/// A finding on an edition of which a file is missing says so first.
pub fn if_incomplete(finding: String, selection: &Selection<'_>, words: &Words) -> String {
    if selection.portfolio.is_incomplete {
        words.format("title-incomplete", &[("title", finding.into())])
    } else {
        finding
    }
}

/// A subtitle of what is drawn of surely linked records alone: it says how many are only possible.
pub fn with_possible(subtitle: String, selection: &Selection<'_>, words: &Words) -> String {
    let possible = if selection.view.donors.is_empty() { 0 } else { ties_of(selection).possible };
    if possible == 0 {
        return subtitle;
    }
    words.format("subtitle-sure", &[("subtitle", subtitle.into()), ("n", possible.into())])
}

/// The statements of mechanisms, each as a note in the form of this text.
pub fn notes(key: &str, statements: &[(Id<Mechanism>, Stated)], words: &Words) -> Vec<String> {
    let note =
        |(mechanism, stated): &(Id<Mechanism>, Stated)| match stated.shown.value.published() {
            Some(Value::Text(text)) => Some(words.format(
                key,
                &[("mechanism", words.mechanism(mechanism).into()), ("text", text.clone().into())],
            )),
            _ => None,
        };
    statements.iter().filter_map(note).collect()
}
