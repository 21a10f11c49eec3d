//! What the records shown of each mechanism have, counted once for all that asks.

use std::collections::BTreeMap;

use super::{Selection, selection::Tally};
use crate::model::{CountryCode, Id, Mechanism, PlaceRole, ordered};

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
    /// States named in a role that counts.
    pub countries: usize,
    /// Of these, those that surely linked records name: as beneficiary, and as participant.
    pub states_surely: (usize, usize),
    /// Those that only possibly linked records name.
    pub states_only_possibly: usize,
    /// The donors they name as funder, only chosen ones if there are any: whether each of the column is.
    pub funders: Vec<bool>,
}

/// Of all mechanisms shown together, and of each of them.
#[derive(Debug, Default)]
pub struct AllTotals {
    all: Totals,
    each: Vec<Totals>,
    places: BTreeMap<Id<Mechanism>, usize>,
    none: Totals,
}

impl AllTotals {
    /// Those of one mechanism, or of all together.
    pub fn of(&self, mechanism: Option<&Id<Mechanism>>) -> &Totals {
        mechanism.map_or(&self.all, |id| self.places.get(id).map_or(&self.none, |at| &self.each[*at]))
    }
}

/// Counts them.
pub(super) fn totals(selection: &Selection<'_>) -> AllTotals {
    let mut each = vec![Totals::default(); selection.mechanisms().count()];
    of_records(selection, &mut each);
    of_funders(selection, &mut each);
    let named_by_all = of_places(selection, &mut each);
    let mut all = each.iter().fold(Totals::default(), together);
    named_by_all.count(selection, &mut all);
    let places = selection.mechanisms().enumerate().map(|(at, m)| (m.id.clone(), at));
    AllTotals { all, each, places: ordered::map(places), none: Totals::default() }
}

/// Two together, but for the States they name: a record is of one mechanism, a State may be of several.
fn together(mut all: Totals, one: &Totals) -> Totals {
    all.records += one.records;
    all.possible += one.possible;
    all.with_amount += one.with_amount;
    all.inferred += one.inferred;
    all.stating += one.stating;
    all.surely_stating += one.surely_stating;
    all.located += one.located;
    all.naming_chosen.0 += one.naming_chosen.0;
    all.naming_chosen.1 += one.naming_chosen.1;
    all.naming_donors += one.naming_donors;
    all.funders.resize(one.funders.len(), false);
    for (is_named, by_one) in all.funders.iter_mut().zip(&one.funders) {
        *is_named |= by_one;
    }
    all
}

/// What is counted once for all records with the same attributes.
fn of_records(selection: &Selection<'_>, each: &mut [Totals]) {
    let column = selection.portfolio.attributes();
    for Tally { mechanism, set, records, possible } in selection.tally_by_mechanism(column) {
        let totals = &mut each[mechanism];
        let of = |holds: bool, n: usize| if holds { n } else { 0 };
        totals.records += records;
        totals.possible += possible;
        // Each record has one value of this column.
        for attributes in column.sets.codes_of(set).iter().map(|code| &column.keys[*code as usize]) {
            totals.with_amount += of(attributes.has_amount, records);
            totals.inferred += of(attributes.is_inferred, records);
            totals.stating += of(attributes.states_gender, records);
            totals.surely_stating += of(attributes.states_gender, records - possible);
        }
    }
}

/// How each value of the column of places is named.
struct Named<'a> {
    keys: &'a [(CountryCode, PlaceRole)],
    /// By any record, and by a sure one.
    by: Vec<(bool, bool)>,
}

impl Named<'_> {
    fn add(&mut self, codes: &[u32], tally: &Tally) {
        for code in codes {
            let (any, sure) = &mut self.by[*code as usize];
            (*any, *sure) = (true, *sure || tally.possible < tally.records);
        }
    }

    /// Counts States, in the roles that count. The values of one State stand beside each other.
    fn count(&self, selection: &Selection<'_>, totals: &mut Totals) {
        let mut by = self.by.iter();
        for of_state in self.keys.chunk_by(|(one, _), (other, _)| one == other) {
            let (mut is_named, mut is_sure) = (false, false);
            for ((_, role), (any, sure)) in of_state.iter().zip(by.by_ref()) {
                if !any || !selection.counts(*role) {
                    continue;
                }
                is_named = true;
                is_sure |= sure;
                match role {
                    PlaceRole::Beneficiary => totals.states_surely.0 += usize::from(*sure),
                    PlaceRole::Participant => totals.states_surely.1 += usize::from(*sure),
                }
            }
            totals.countries += usize::from(is_named);
            totals.states_only_possibly += usize::from(is_named && !is_sure);
        }
    }
}

/// What is counted once for all records with the same places. Gives what all name together.
fn of_places<'a>(selection: &Selection<'a>, each: &mut [Totals]) -> Named<'a> {
    let column = &selection.portfolio.columns().places;
    let chosen = &selection.view.countries;
    let asked = |wanted: &dyn Fn(CountryCode, PlaceRole) -> bool| {
        let codes: Vec<bool> = column.keys.iter().map(|(country, role)| wanted(*country, *role)).collect();
        column.sets.wanted(&codes)
    };
    let is_located = asked(&|_, role| selection.counts(role));
    let as_role = |wanted| asked(&|country, role| role == wanted && chosen.contains(&country));
    let (as_beneficiary, as_participant) = (as_role(PlaceRole::Beneficiary), as_role(PlaceRole::Participant));
    let nothing = || Named { keys: &column.keys, by: vec![(false, false); column.keys.len()] };
    let mut by_all = nothing();
    let of_mechanisms = selection.tally_of_places().chunk_by(|one, other| one.mechanism == other.mechanism);
    for tallies in of_mechanisms {
        let totals = &mut each[tallies[0].mechanism];
        let mut named = nothing();
        for tally in tallies {
            let of = |wanted: &[bool]| if wanted[tally.set] { tally.records } else { 0 };
            totals.located += of(&is_located);
            totals.naming_chosen.0 += of(&as_beneficiary);
            totals.naming_chosen.1 += of(&as_participant);
            named.add(column.sets.codes_of(tally.set), tally);
            by_all.add(column.sets.codes_of(tally.set), tally);
        }
        named.count(selection, totals);
    }
    by_all
}

/// What is counted once for all records with the same funders.
fn of_funders(selection: &Selection<'_>, each: &mut [Totals]) {
    let column = &selection.portfolio.columns().funders;
    let donors = &selection.view.donors;
    let is_chosen: Vec<bool> = column.keys.iter().map(|id| donors.contains(id)).collect();
    let is_naming = column.sets.wanted(&is_chosen);
    for totals in each.iter_mut() {
        totals.funders = vec![false; column.keys.len()];
    }
    for tally in selection.tally_by_mechanism(column) {
        let totals = &mut each[tally.mechanism];
        totals.naming_donors += if is_naming[tally.set] { tally.records } else { 0 };
        for code in column.sets.codes_of(tally.set).iter().map(|code| *code as usize) {
            totals.funders[code] |= donors.is_empty() || is_chosen[code];
        }
    }
}
