//! The content of the one sentence above the figures: on all, on chosen donors, or on chosen States.

use super::{
    Selection,
    key_figures::{Tile, tiles},
    money::{Contributions, contributions},
    tie::is_possible_only,
};
use crate::{
    model::{Activity, CountryCode, Id, Mechanism, Organisation, PlaceRole, ordered},
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
    let records: Vec<&Activity> = selection.activities().collect();
    let of = ordered::set(records.iter().map(|a| &a.mechanism));
    let as_role = |role| {
        records
            .iter()
            .filter(|a| a.places.iter().any(|p| p.role == role && view.countries.contains(&p.country)))
            .count()
    };
    let (possible, sure): (Vec<&Activity>, Vec<&Activity>) =
        records.iter().copied().partition(|a| is_possible_only(selection, a));
    let states = |role| {
        let places = sure.iter().flat_map(|a| &a.places).filter(|p| p.role == role && selection.counts(role));
        ordered::set(places.map(|p| p.country)).len()
    };
    let reached = |records: &[&'_ Activity]| {
        let places = records.iter().flat_map(|a| &a.places).filter(|p| selection.counts(p.role));
        ordered::set(places.map(|p| p.country))
    };
    Some(Lead {
        all: tiles(selection).first()?.clone(),
        records: records.len(),
        with_amount: records.iter().filter(|a| !selection.portfolio.amounts_of(a).is_empty()).count(),
        narrowed: selection.narrows_records(),
        shown: selection.mechanisms().count(),
        mechanisms: selection.mechanisms().map(|m| m.id.clone()).filter(|id| of.contains(id)).collect(),
        donors: view.donors.iter().cloned().collect(),
        naming: records.iter().filter(|a| a.named_funders().any(|f| view.donors.contains(f))).count(),
        by_list: possible.len(),
        // With States chosen, their number is the filter's own; other States in the records do not count.
        states: if view.countries.is_empty() {
            (states(PlaceRole::Beneficiary), states(PlaceRole::Participant))
        } else {
            (0, 0)
        },
        possible_states: if view.countries.is_empty() {
            (&reached(&possible) - &reached(&sure)).len()
        } else {
            0
        },
        role: view.role,
        countries: view.countries.iter().copied().collect(),
        of_countries_alone: !View { countries: [].into(), role: None, ..view.clone() }.is_filtered(),
        roles: (as_role(PlaceRole::Beneficiary), as_role(PlaceRole::Participant)),
        contributions: contributions(selection),
    })
}
