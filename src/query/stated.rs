//! Figures with their shown values: the answer to questions about figures.

use super::Selection;
use crate::model::{Figure, Formula, Id, Mechanism, Portfolio, Quantity, Shown, Value};

/// A figure with its shown value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated {
    /// The figure.
    pub figure: Id<Figure>,
    /// Its value.
    pub shown: Shown,
}

impl Stated {
    /// The value this portfolio shows of a figure.
    pub fn of(figure: &Figure, portfolio: &Portfolio) -> Self {
        Self { figure: figure.id.clone(), shown: figure.shown(portfolio) }
    }

    /// The number in it, if it has one.
    pub fn quantity(&self) -> Option<Quantity> {
        self.shown.value.published().and_then(Value::quantity)
    }
}

/// Statements of the mechanisms shown for one purpose, as texts.
pub fn statements(selection: &Selection<'_>, purpose: &str) -> Vec<(Id<Mechanism>, Stated)> {
    let portfolio = selection.portfolio;
    let of = |m: &Mechanism| {
        let stated = portfolio
            .figures_of(m.id.as_str())
            .filter(|f| f.purpose.as_deref() == Some(purpose))
            .map(|f| Stated::of(f, portfolio));
        stated
            .filter(|s| matches!(s.shown.value.published(), Some(Value::Text(_))))
            .map(|s| (m.id.clone(), s))
            .collect::<Vec<_>>()
    };
    selection.mechanisms().flat_map(of).collect()
}

/// A figure as a percentage of another; `None` if a number is missing or the currencies differ.
pub fn share(portfolio: &Portfolio, part: &Figure, whole: &Figure) -> Option<Quantity> {
    let of = |figure: &Figure| {
        let value = figure.shown(portfolio).value.published()?.clone();
        Some((value.quantity()?, value.currency()))
    };
    let ((part, in_part), (whole, in_whole)) = (of(part)?, of(whole)?);
    (in_part == in_whole).then(|| Formula::PercentOf.result(&[part, whole])).flatten()
}
