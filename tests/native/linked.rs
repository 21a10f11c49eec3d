//! What filters and counts read as numbers says what the records say, one by one.

use std::collections::{BTreeMap, BTreeSet};

use arms_control_funding::{
    model::{
        Activity, CountryCode, Evidence, Id, Measure, Mechanism, Organisation, PlaceRole, Portfolio, Reached,
        Tie, columns::Sets,
    },
    query::{Selection, linked, tie::is_possible_only, totals::Totals},
};
use proptest::prelude::*;

use super::{fixture::EDITION, invariants::views, sample::SAMPLE};

/// More codes than a set has bits for: some share theirs.
const CODES: u32 = 6 * 32;

fn code() -> impl Strategy<Value = u32> + Clone {
    (0..6_u32).prop_map(|n| n * 32)
}

/// Three columns of records: for each record the codes it has. Now and then so many that they fill more than a block.
fn columns() -> impl Strategy<Value = Vec<Vec<BTreeSet<u32>>>> {
    let of_record = proptest::collection::btree_set(code(), 0..4);
    let some = (1_usize..40).prop_flat_map(move |n| {
        proptest::collection::vec(proptest::collection::vec(of_record.clone(), n..=n), 3..=3)
    });
    (some, prop_oneof![9 => Just(1), 1 => Just(300)])
        .prop_map(|(columns, times)| columns.into_iter().map(|column| vec![column; times].concat()).collect())
}

fn filters() -> impl Strategy<Value = Vec<BTreeSet<u32>>> {
    proptest::collection::vec(proptest::collection::btree_set(code(), 0..3), 3..=3)
}

proptest! {
    #[test]
    fn linked_counts_are_those_of_a_loop_over_all_records(columns in columns(), filters in filters(), last in 0_usize..3) {
        let passes = |d: usize, record: usize| {
            filters[d].is_empty() || columns[d][record].iter().any(|code| filters[d].contains(code))
        };
        let sets: Vec<Sets> = columns
            .iter()
            .map(|column| Sets::of(column.iter().map(|codes| codes.iter().copied().collect())))
            .collect();
        let mut failed = vec![0; columns[0].len()];
        for (d, sets) in sets.iter().enumerate().filter(|(d, _)| !filters[*d].is_empty()) {
            let wanted: Vec<bool> = (0..CODES).map(|code| filters[d].contains(&code)).collect();
            linked::mark(&mut failed, 1 << d, sets, &sets.wanted(&wanted));
        }
        let asked: Vec<(u8, &Sets)> = sets.iter().enumerate().map(|(d, sets)| (1 << d, sets)).collect();
        // Two columns of one filter, and one of none, which counts what passes all.
        let more: Vec<(u8, &Sets)> = asked.iter().copied().chain([asked[0], (0, asked[0].1)]).collect();
        let whole = linked::count(&failed, &more);
        prop_assert_eq!(&whole[3], &whole[0]);
        prop_assert_eq!(&linked::count(&failed, &more[4..]), &whole[4..]);
        let passing = |record: &usize| (0..3).all(|d| passes(d, *record));
        let passing = (0..failed.len()).filter(passing).count();
        prop_assert_eq!(whole[4].iter().sum::<usize>(), passing);
        let others: Vec<usize> = (0..3).filter(|d| *d != last).collect();
        let asked_again: Vec<(u8, &Sets)> = others.iter().map(|d| asked[*d]).collect();
        let after_one = linked::count(&failed, &asked_again);
        for (d, column) in columns.iter().enumerate() {
            let mut naive = vec![0; CODES as usize];
            for (record, codes) in column.iter().enumerate() {
                if (0..3).all(|other| other == d || passes(other, record)) {
                    for code in codes {
                        naive[*code as usize] += 1;
                    }
                }
            }
            prop_assert_eq!(sets[d].shared_out(&whole[d], CODES as usize), naive);
        }
        // The column whose own filter alone has changed need not be counted again.
        for (again, d) in after_one.iter().zip(others) {
            prop_assert_eq!(again, &whole[d]);
        }
    }
}

/// The donors of a record as each contribution says, with the surest tie; and those of whom nothing lets one
/// say.
fn donors_one_by_one(
    p: &Portfolio,
    record: &Activity,
) -> (BTreeMap<Id<Organisation>, Tie>, BTreeSet<Id<Organisation>>) {
    let mut ties: BTreeMap<Id<Organisation>, Tie> =
        record.named_funders().map(|funder| (funder.clone(), Tie::Named)).collect();
    let mut unclear = BTreeSet::new();
    for contribution in &p.contributions {
        match contribution.supports(record) {
            Some(true) => {
                let tie = ties.entry(contribution.donor.clone()).or_insert(Tie::Possible);
                *tie = Tie::of(contribution).min(*tie);
            }
            None => {
                unclear.insert(contribution.donor.clone());
            }
            Some(false) => {}
        }
    }
    (ties, unclear)
}

#[test]
fn the_donors_of_a_record_are_those_that_each_contribution_says() {
    for p in [&**SAMPLE, &EDITION.0] {
        let columns = p.columns();
        for (place, record) in p.activities.iter().enumerate() {
            let (ties, unclear) = donors_one_by_one(p, record);
            let donors =
                columns.donors.sets.at(place).iter().map(|code| &columns.donors.keys[*code as usize]);
            assert_eq!(donors.cloned().collect::<BTreeMap<_, _>>(), ties, "{}", record.id);
            let found = columns.unclear_donors.sets.at(place).iter();
            let found = found.map(|code| columns.unclear_donors.keys[*code as usize].clone());
            assert_eq!(found.collect::<BTreeSet<_>>(), unclear, "{}", record.id);
            assert_eq!(p.place_of(record), Some(place));
        }
    }
}

/// What the records of a mechanism have, or of all, asked of each record.
fn totals_one_by_one(selection: &Selection<'_>, of: Option<&Id<Mechanism>>) -> Totals {
    let view = selection.view;
    let records: Vec<&Activity> =
        selection.activities().filter(|a| of.is_none_or(|id| a.mechanism == *id)).collect();
    let is_possible = |a: &&&Activity| is_possible_only(selection, a);
    let sure: Vec<&&Activity> = records.iter().filter(|a| !is_possible(a)).collect();
    let counted = |a: &Activity| -> Vec<Reached> {
        a.places.iter().copied().filter(|place| selection.counts(place.role)).collect()
    };
    let states = |records: &mut dyn Iterator<Item = Reached>| -> BTreeSet<CountryCode> {
        records.map(|place| place.country).collect()
    };
    let surely_as = |role: PlaceRole| {
        states(&mut sure.iter().flat_map(|a| counted(a)).filter(|place| place.role == role)).len()
    };
    let chosen_as = |role: PlaceRole| {
        let is_chosen = |place: &Reached| place.role == role && view.countries.contains(&place.country);
        records.iter().filter(|a| a.places.iter().any(is_chosen)).count()
    };
    let all = states(&mut records.iter().flat_map(|a| counted(a)));
    let surely = states(&mut sure.iter().flat_map(|a| counted(a)));
    let has_amount = |a: &&&Activity| {
        let mut figures = selection.portfolio.figures_of(a.id.as_str());
        figures.any(|f| {
            let is_own = f.purpose.is_none() && f.place.is_none();
            is_own
                && matches!(f.measure, Measure::Money(_))
                && f.shown(selection.portfolio).value.published().is_some()
        })
    };
    let funders = &selection.portfolio.columns().funders.keys;
    let names = |id: &Id<Organisation>| records.iter().any(|a| a.named_funders().any(|funder| funder == id));
    let may = |id: &Id<Organisation>| view.donors.is_empty() || view.donors.contains(id);
    Totals {
        records: records.len(),
        possible: records.iter().filter(is_possible).count(),
        with_amount: records.iter().filter(has_amount).count(),
        inferred: records.iter().filter(|a| a.evidence == Evidence::Inferred).count(),
        stating: records.iter().filter(|a| a.gender.published().is_some()).count(),
        surely_stating: sure.iter().filter(|a| a.gender.published().is_some()).count(),
        located: records.iter().filter(|a| !counted(a).is_empty()).count(),
        naming_chosen: (chosen_as(PlaceRole::Beneficiary), chosen_as(PlaceRole::Participant)),
        naming_donors: records
            .iter()
            .filter(|a| a.named_funders().any(|id| view.donors.contains(id)))
            .count(),
        countries: all.len(),
        states_surely: (surely_as(PlaceRole::Beneficiary), surely_as(PlaceRole::Participant)),
        states_only_possibly: all.difference(&surely).count(),
        funders: funders.iter().map(|id| may(id) && names(id)).collect(),
    }
}

proptest! {
    #[test]
    fn what_is_counted_once_of_each_mechanism_is_what_its_records_say_one_by_one(view in views(&SAMPLE)) {
        let selection = Selection::of(&SAMPLE, &view);
        for selection in [&selection, &selection.sure()] {
            let mut all = selection.totals().of(None).clone();
            // Of no mechanism there is nothing to name.
            all.funders.resize(SAMPLE.columns().funders.keys.len(), false);
            prop_assert_eq!(all, totals_one_by_one(selection, None));
            for mechanism in selection.mechanisms() {
                let id = Some(&mechanism.id);
                prop_assert_eq!(selection.totals().of(id), &totals_one_by_one(selection, id));
            }
        }
    }
}
