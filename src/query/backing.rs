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
    /// All years from the first to the last that any contribution of the portfolio is of or lists: one axis
    /// for all donors.
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
    /// First and last year of a list that does not say in which of its years it was given.
    pub list: Option<(i16, i16)>,
    /// Its amount, where published.
    pub given: Option<Given>,
}

impl Backing<'_> {
    /// How many mechanisms the contributions are to.
    pub fn mechanisms_named(&self) -> usize {
        ordered::set(self.entries.iter().map(|entry| entry.row)).len()
    }

    /// The first year that a contribution is of; none where a list of several years begins before it.
    pub fn first_year(&self) -> Option<i16> {
        let first = self.entries.iter().flat_map(|entry| entry.years.iter().copied()).min()?;
        let is_earlier = |entry: &Entry<'_>| entry.list.is_some_and(|(from, _)| from < first);
        (!self.entries.iter().any(is_earlier)).then_some(first)
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
    let places = selection.places_of_mechanisms();
    let entry = |contribution: &'a Contribution| {
        Some(Entry {
            row: *places.get(&contribution.mechanism)?,
            years: years(contribution),
            list: list(contribution),
            given: money::given(selection.portfolio, contribution),
            contribution,
        })
    };
    let entries: Vec<Entry<'_>> = selection.contributions().into_iter().filter_map(entry).collect();
    let narrowed = View { donors: [].into(), ..view.clone() }.is_filtered();
    let years = all_years(&selection.portfolio.contributions);
    Backing { donors: &view.donors, mechanisms, years, entries, narrowed }
}

/// From the first to the last year that these contributions are of or list.
fn all_years(contributions: &[Contribution]) -> Vec<i16> {
    let named = contributions.iter().flat_map(|contribution| {
        let listed = list(contribution).into_iter().flat_map(|(first, last)| [first, last]);
        years(contribution).into_iter().chain(listed)
    });
    let named: BTreeSet<i16> = ordered::set(named);
    match (named.first(), named.last()) {
        (Some(first), Some(last)) => (*first..=*last).collect(),
        _ => Vec::new(),
    }
}

/// First and last year of a list or a sum that does not say in which of its years it was given.
fn list(contribution: &Contribution) -> Option<(i16, i16)> {
    let (from, to) = (contribution.period.from?, contribution.period.to?);
    (!contribution.has_years()).then_some((from.year(), to.year()))
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
