//! The claims of a figure from the lowest to the highest.

use crate::{
    model::{Figure, Portfolio, Value, ordered},
    words::Words,
};

/// One claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InOrder {
    /// Its value and publisher.
    pub text: String,
    /// It is the one shown.
    pub shown: bool,
}

/// The claims as numbers, lowest first; none if any claim is no number or the currencies differ.
pub fn in_order(figure: &Figure, portfolio: &Portfolio, words: &Words) -> Vec<InOrder> {
    let shown = figure.shown(portfolio).value;
    let mut found = Vec::new();
    let mut currencies = std::collections::BTreeSet::new();
    for claim in figure.claims() {
        let Some(value) = claim.value.published() else { continue };
        let Some(quantity) = value.quantity() else { return Vec::new() };
        if let Value::Money(_, currency) = value {
            currencies.insert(*currency);
        }
        let source = claim.citation.as_ref().and_then(|cited| portfolio.source(&cited.source));
        let publisher = source.map(|source| source.publisher.clone()).unwrap_or_default();
        let text = words.line_of_parts(&[words.value(&claim.value, &figure.measure), publisher]);
        found.push((quantity.stated(), InOrder { text, shown: claim.value == shown }));
    }
    if currencies.len() > 1 {
        return Vec::new();
    }
    ordered::by_key(&mut found, |(number, _)| *number);
    found.into_iter().map(|(_, claim)| claim).collect()
}
