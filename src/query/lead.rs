//! The content of the one sentence above the figures: on all, on chosen donors, or on chosen States.

use super::{
    Selection,
    key_figures::{Tile, tiles},
    money::{Contributions, contributions},
};
use crate::{
    model::{CountryCode, Id, Mechanism, Organisation, PlaceRole},
    view::View,
};

/// The sentence's parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lead {
    /// The headlines of all mechanisms shown together.
    pub all: Tile,
    /// Records shown.
    pub records: usize,
    /// Records shown that publish an amount.
    pub with_amount: usize,
    /// Filters hide some of the records.
    pub narrowed: bool,
    /// Mechanisms shown, with records or without.
    pub shown: usize,
    /// The mechanisms these records are of.
    pub mechanisms: Vec<Id<Mechanism>>,
    /// The donors chosen.
    pub donors: Vec<Id<Organisation>>,
    /// Records shown that name one of the donors chosen.
    pub naming: usize,
    /// Records shown that are supported only by a list without years.
    pub by_list: usize,
    /// States the records shown name as beneficiaries, and as participants; with donors chosen, only the
    /// surely linked records count.
    pub states: (usize, usize),
    /// States named only by records that lists or sums without years link to the chosen donors.
    pub possible_states: usize,
    /// The role a State has to have, where one is asked for.
    pub role: Option<PlaceRole>,
    /// The States chosen.
    pub countries: Vec<CountryCode>,
    /// Records that name a State chosen as beneficiary, and as participant.
    pub roles: (usize, usize),
    /// No other filter is on than that by country.
    pub of_countries_alone: bool,
    /// The contributions shown.
    pub contributions: Contributions,
}

/// The parts for a selection.
pub fn lead(selection: &Selection<'_>) -> Option<Lead> {
    let view = selection.view;
    let totals = selection.totals().of(None);
    let has_records = |id: &Id<Mechanism>| selection.totals().of(Some(id)).records > 0;
    // With States chosen, their number is the filter's own; other States in the records do not count.
    let is_of_states = view.countries.is_empty();
    Some(Lead {
        all: tiles(selection).first()?.clone(),
        records: totals.records,
        with_amount: totals.with_amount,
        narrowed: selection.narrows_records(),
        shown: selection.mechanisms().count(),
        mechanisms: selection.mechanisms().map(|m| m.id.clone()).filter(has_records).collect(),
        donors: view.donors.iter().cloned().collect(),
        naming: totals.naming_donors,
        by_list: totals.possible,
        states: if is_of_states { totals.states_surely } else { (0, 0) },
        possible_states: if is_of_states { totals.states_only_possibly } else { 0 },
        role: view.role,
        countries: view.countries.iter().copied().collect(),
        of_countries_alone: !View { countries: [].into(), role: None, ..view.clone() }.is_filtered(),
        roles: totals.naming_chosen,
        contributions: contributions(selection),
    })
}
