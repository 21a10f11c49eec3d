//! Who gives to which mechanism; with donors chosen, the others for comparison.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use super::{
    Selection,
    money::{self, Given},
};
use crate::{
    model::{Id, Mechanism, Organisation, ordered},
    view::View,
};

/// Donors against mechanisms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Donors {
    /// The mechanisms shown, in the portfolio's order.
    pub mechanisms: Vec<Id<Mechanism>>,
    /// The donors: those chosen first, then those of most mechanisms and contributions.
    pub rows: Vec<DonorRow>,
    /// The donors chosen.
    pub chosen: BTreeSet<Id<Organisation>>,
    /// Other filters are on.
    pub narrowed: bool,
}

/// One donor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DonorRow {
    /// Who.
    pub donor: Id<Organisation>,
    /// Its contributions, by the place of their mechanism among those shown.
    pub given: BTreeMap<usize, Entries>,
    /// No filter by donor leaves it out.
    pub chosen: bool,
}

/// The contributions of one donor to one mechanism.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Entries {
    /// How many there are, with or without amount.
    pub n: usize,
    /// Those with an amount.
    pub with_amount: Vec<Given>,
}

impl DonorRow {
    /// What is published of its amounts.
    pub fn amounts(&self) -> Vec<&Given> {
        self.given.values().flat_map(|entries| &entries.with_amount).collect()
    }

    fn entries(&self) -> usize {
        self.given.values().map(|entries| entries.n).sum()
    }
}

impl Donors {
    /// The donors that no filter by donor leaves out.
    pub fn shown(&self) -> Vec<&DonorRow> {
        self.rows.iter().filter(|row| row.chosen).collect()
    }
}

/// The donors there are without the filter by donor.
pub fn donors(selection: &Selection<'_>) -> Donors {
    let chosen = &selection.view.donors;
    let open = View { donors: [].into(), ..selection.view.clone() };
    let all = selection.other(&open);
    let mechanisms: Vec<Id<Mechanism>> = all.mechanisms().map(|m| m.id.clone()).collect();
    let places = all.places_of_mechanisms();
    let mut of: BTreeMap<&Id<Organisation>, DonorRow> = BTreeMap::new();
    for contribution in all.contributions() {
        let Some(place) = places.get(&contribution.mechanism).copied() else { continue };
        let donor = &contribution.donor;
        let row = of.entry(donor).or_insert_with(|| DonorRow {
            donor: donor.clone(),
            given: BTreeMap::new(),
            chosen: chosen.is_empty() || chosen.contains(donor),
        });
        let entries = row.given.entry(place).or_default();
        entries.n += 1;
        entries.with_amount.extend(money::given(all.portfolio, contribution));
    }
    let mut rows: Vec<DonorRow> = of.into_values().collect();
    ordered::by_name(&mut rows, |row| {
        all.portfolio.organisation(&row.donor).map_or_else(|| row.donor.to_string(), |o| o.name.clone())
    });
    ordered::by_key(&mut rows, |row| (!row.chosen, Reverse((row.given.len(), row.entries()))));
    Donors { mechanisms, rows, chosen: chosen.clone(), narrowed: open.is_filtered() }
}
