//! The claims of a figure on one line from the lowest to the highest.

use crate::{
    model::{Figure, Portfolio, Value, ordered},
    plot::bars::float,
    words::Words,
};

/// One claim on the line.
#[derive(Clone, Debug, PartialEq)]
pub struct OnLine {
    /// Where, from 0 at zero to 1 at the highest.
    pub at: f64,
    /// Its value and publisher.
    pub text: String,
    /// It is the one shown.
    pub shown: bool,
}

/// The claims that are numbers of one currency, lowest first; none where there are others.
pub fn on_a_line(figure: &Figure, portfolio: &Portfolio, words: &Words) -> Vec<OnLine> {
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
        let text = format!("{} · {publisher}", words.value(&claim.value, &figure.measure));
        found.push((float(quantity.stated()), OnLine { at: 0.0, text, shown: claim.value == shown }));
    }
    if currencies.len() > 1 {
        return Vec::new();
    }
    let most = found.iter().map(|(n, _)| *n).fold(0.0, f64::max).max(f64::MIN_POSITIVE);
    ordered::by(&mut found, |a, b| a.0.total_cmp(&b.0));
    found.into_iter().map(|(n, claim)| OnLine { at: (n / most).clamp(0.0, 1.0), ..claim }).collect()
}
