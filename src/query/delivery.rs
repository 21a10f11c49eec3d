//! Allocations and payments out of them, where both are published.

use std::collections::BTreeSet;

use super::{
    Selection,
    stated::{self, Stated},
};
use crate::model::{Figure, Id, Measure, Mechanism, MoneyKind, Quantity, ordered};

/// One allocation and the payments out of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// The mechanism.
    pub mechanism: Id<Mechanism>,
    /// For what, where for one thing.
    pub purpose: Option<String>,
    /// Allocated.
    pub allocated: Option<Stated>,
    /// Paid out of it.
    pub disbursed: Option<Stated>,
    /// Paid out as a percentage of the allocation, computed here.
    pub share: Option<Quantity>,
}

/// The allocations of the mechanisms shown; none if the view narrows records.
pub fn delivery(selection: &Selection<'_>) -> Vec<Delivery> {
    if selection.narrows_records() {
        return Vec::new();
    }
    let portfolio = selection.portfolio;
    let mut found = Vec::new();
    for mechanism in selection.mechanisms() {
        let money = |f: &&Figure| {
            matches!(f.measure, Measure::Money(MoneyKind::OutgoingCommitment | MoneyKind::Disbursement))
        };
        let mut purposes: BTreeSet<Option<String>> = ordered::set(
            portfolio.figures_of(mechanism.id.as_str()).filter(money).map(|f| f.purpose.clone()),
        );
        purposes.insert(None);
        for purpose in purposes {
            let of = |kind| {
                let figure = portfolio.latest_total(
                    mechanism.id.as_str(),
                    &Measure::Money(kind),
                    purpose.as_deref(),
                )?;
                Some(Stated::of(figure, portfolio))
            };
            let (allocated, disbursed) = (of(MoneyKind::OutgoingCommitment), of(MoneyKind::Disbursement));
            let figure = |stated: &Option<Stated>| portfolio.figure(&stated.as_ref()?.figure);
            let share = figure(&disbursed)
                .zip(figure(&allocated))
                .and_then(|(paid, whole)| stated::share(portfolio, paid, whole));
            found.push(Delivery { mechanism: mechanism.id.clone(), purpose, allocated, disbursed, share });
        }
    }
    found
}
