//! What the records shown of each mechanism have, counted once for all that asks.

use std::collections::{BTreeMap, BTreeSet};

use super::{Selection, selection::Tally};
use crate::model::{CountryCode, Evidence, Id, Mechanism, PlaceRole, ordered};

/// What the records shown have, of one mechanism or of several.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Records shown.
    pub records: usize,
    /// Of these, those that only lists or sums without years link to the chosen donors.
    pub possible: usize,
    /// Those that publish an amount.
    pub with_amount: usize,
    /// Those of which the funder is inferred, not stated.
    pub inferred: usize,
    /// Those that say anything on gender.
    pub stating: usize,
    /// Of these, those surely linked to the chosen donors.
    pub surely_stating: usize,
    /// Those that name a State in a role that counts.
    pub located: usize,
    /// Those that name a State chosen: as beneficiary, and as participant.
    pub naming_chosen: (usize, usize),
    /// Those that name a donor chosen as funder.
    pub naming_donors: usize,
    /// States that surely linked records name in a role that counts: as beneficiary, and as participant.
    pub surely: [BTreeSet<CountryCode>; 2],
    /// States that any of the records name in a role that counts.
    pub countries: BTreeSet<CountryCode>,
    /// The donors they name as funder, only chosen ones if there are any: by their places in the column.
    pub funders: BTreeSet<usize>,
}

impl Totals {
    /// States named only by records that are possibly linked.
    pub fn possible_countries(&self) -> usize {
        self.countries.iter().filter(|code| self.surely.iter().all(|surely| !surely.contains(code))).count()
    }

    /// Adds those of another mechanism: a record is of one.
    fn add(&mut self, other: &Self) {
        self.records += other.records;
        self.possible += other.possible;
        self.with_amount += other.with_amount;
        self.inferred += other.inferred;
        self.stating += other.stating;
        self.surely_stating += other.surely_stating;
        self.located += other.located;
        self.naming_chosen.0 += other.naming_chosen.0;
        self.naming_chosen.1 += other.naming_chosen.1;
        self.naming_donors += other.naming_donors;
        self.countries.extend(&other.countries);
        self.funders.extend(&other.funders);
        for (surely, others) in self.surely.iter_mut().zip(&other.surely) {
            surely.extend(others);
        }
    }
}

/// Of all mechanisms shown together, and of each of them.
#[derive(Clone, Debug, Default)]
pub struct AllTotals {
    all: Totals,
    each: BTreeMap<Id<Mechanism>, Totals>,
    none: Totals,
}

impl AllTotals {
    /// Those of one mechanism, or of all together.
    pub fn of(&self, mechanism: Option<&Id<Mechanism>>) -> &Totals {
        mechanism.map_or(&self.all, |id| self.each.get(id).unwrap_or(&self.none))
    }
}

/// Counts them.
pub(super) fn totals(selection: &Selection<'_>) -> AllTotals {
    let mut each: Vec<Totals> = selection.mechanisms().map(|m| of_records(selection, &m.id)).collect();
    of_places(selection, &mut each);
    of_funders(selection, &mut each);
    let mut all = Totals::default();
    for one in &each {
        all.add(one);
    }
    let ids = selection.mechanisms().map(|m| m.id.clone());
    AllTotals { all, each: ordered::map(ids.zip(each)), none: Totals::default() }
}

/// What is counted record by record.
fn of_records(selection: &Selection<'_>, mechanism: &Id<Mechanism>) -> Totals {
    let mut totals = Totals::default();
    for activity in selection.activities_of(mechanism) {
        let is_possible = super::tie::is_possible_only(selection, activity);
        totals.records += 1;
        totals.possible += usize::from(is_possible);
        totals.with_amount += usize::from(!selection.portfolio.amounts_of(activity).is_empty());
        totals.inferred += usize::from(activity.evidence == Evidence::Inferred);
        let is_stating = activity.gender.published().is_some();
        totals.stating += usize::from(is_stating);
        totals.surely_stating += usize::from(is_stating && !is_possible);
    }
    totals
}

/// What is counted once for all records with the same places.
fn of_places(selection: &Selection<'_>, each: &mut [Totals]) {
    let column = &selection.portfolio.columns().places;
    let chosen = &selection.view.countries;
    let is_counted: Vec<bool> = column.keys.iter().map(|(_, role)| selection.counts(*role)).collect();
    let is_located = column.sets.wanted(&is_counted);
    let chosen_as =
        |wanted: PlaceRole| column.wanted(move |(country, role)| *role == wanted && chosen.contains(country));
    let of_chosen = [chosen_as(PlaceRole::Beneficiary), chosen_as(PlaceRole::Participant)];
    for (place, tallies) in by_mechanism(selection.tally_of_places()) {
        let totals = &mut each[place];
        // How each value is named: by any record, by a sure one.
        let mut named = vec![(false, false); column.keys.len()];
        for tally in tallies {
            let of = |wanted: &[bool]| if wanted[tally.set] { tally.records } else { 0 };
            totals.located += of(&is_located);
            totals.naming_chosen.0 += of(&of_chosen[0]);
            totals.naming_chosen.1 += of(&of_chosen[1]);
            for code in column.sets.codes_of(tally.set) {
                let (any, sure) = &mut named[*code as usize];
                (*any, *sure) = (true, *sure || tally.possible < tally.records);
            }
        }
        let named = column.keys.iter().zip(named).zip(&is_counted).filter(|(_, is_counted)| **is_counted);
        for (((country, role), (any, sure)), _) in named {
            if any {
                totals.countries.insert(*country);
            }
            if sure {
                totals.surely[usize::from(*role == PlaceRole::Participant)].insert(*country);
            }
        }
    }
}

/// Tallies by the place of their mechanism.
fn by_mechanism(tallies: &[Tally]) -> impl Iterator<Item = (usize, &[Tally])> {
    tallies.chunk_by(|one, other| one.mechanism == other.mechanism).map(|of| (of[0].mechanism, of))
}

/// What is counted once for all records with the same funders.
fn of_funders(selection: &Selection<'_>, each: &mut [Totals]) {
    let column = &selection.portfolio.columns().funders;
    let donors = &selection.view.donors;
    let is_chosen: Vec<bool> = column.keys.iter().map(|id| donors.contains(id)).collect();
    let is_naming = column.sets.wanted(&is_chosen);
    for tally in selection.tally_by_mechanism(column) {
        let totals = &mut each[tally.mechanism];
        totals.naming_donors += if is_naming[tally.set] { tally.records } else { 0 };
        let funders = column.sets.codes_of(tally.set).iter().map(|code| *code as usize);
        totals.funders.extend(funders.filter(|code| donors.is_empty() || is_chosen[*code]));
    }
}
