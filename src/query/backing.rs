//! When the donors chosen are named, mechanism by mechanism.

use std::collections::BTreeSet;

use super::{
    Selection,
    money::{self, Given},
};
use crate::{
    model::{Contribution, Id, Mechanism, Organisation, PartialDate, ordered},
    view::View,
};

/// The contributions shown of the donors chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backing<'a> {
    /// The donors chosen.
    pub donors: &'a BTreeSet<Id<Organisation>>,
    /// The mechanisms shown, in the portfolio's order.
    pub mechanisms: Vec<&'a Id<Mechanism>>,
    /// All years from the first to the last that a contribution is of.
    pub years: Vec<i16>,
    /// The contributions.
    pub entries: Vec<Entry<'a>>,
    /// Other filters are on: the first year shown need not be the first there is.
    pub narrowed: bool,
}

/// One contribution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// The contribution.
    pub contribution: &'a Contribution,
    /// Place of its mechanism among those shown.
    pub row: usize,
    /// The years it is of; none where no source says.
    pub years: Vec<i16>,
    /// Its amount, where published.
    pub given: Option<Given>,
}

impl Backing<'_> {
    /// How many mechanisms the contributions are to.
    pub fn mechanisms_named(&self) -> usize {
        ordered::set(self.entries.iter().map(|entry| entry.row)).len()
    }

    /// How many contributions have an amount.
    pub fn with_amount(&self) -> usize {
        self.entries.iter().filter(|entry| entry.given.is_some()).count()
    }
}

/// The contributions shown, each with its years.
pub fn backing<'a>(selection: &Selection<'a>) -> Backing<'a> {
    let view = selection.view;
    let mechanisms: Vec<&Id<Mechanism>> = selection.mechanisms().map(|m| &m.id).collect();
    let entry = |contribution: &'a Contribution| {
        Some(Entry {
            row: mechanisms.iter().position(|id| **id == contribution.mechanism)?,
            years: years(contribution),
            given: money::given(selection.portfolio, contribution),
            contribution,
        })
    };
    let entries: Vec<Entry<'_>> = selection.contributions().into_iter().filter_map(entry).collect();
    let named: BTreeSet<i16> = ordered::set(entries.iter().flat_map(|entry| entry.years.iter().copied()));
    let years = match (named.first(), named.last()) {
        (Some(first), Some(last)) => (*first..=*last).collect(),
        _ => Vec::new(),
    };
    let narrowed = View { donors: [].into(), ..view.clone() }.is_filtered();
    Backing { donors: &view.donors, mechanisms, years, entries, narrowed }
}

/// The years a contribution is of; none where no source says.
pub(super) fn years(contribution: &Contribution) -> Vec<i16> {
    if !contribution.has_years() {
        return Vec::new();
    }
    match (contribution.cycle, contribution.period.years()) {
        (Some(cycle), _) => vec![cycle],
        (None, Some(years)) => years.collect(),
        (None, None) => {
            contribution.period.from.or(contribution.period.to).map(PartialDate::year).into_iter().collect()
        }
    }
}
