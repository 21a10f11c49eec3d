//! What filters and counts read as numbers says what the records say, one by one.

use std::collections::{BTreeMap, BTreeSet};

use arms_control_funding::{
    model::{Activity, Id, Organisation, Portfolio, Tie, columns::Sets},
    query::linked,
};
use proptest::prelude::*;

use super::{fixture::EDITION, sample::SAMPLE};

const CODES: u32 = 6;

/// So many columns of records: for each record the codes it has.
fn columns() -> impl Strategy<Value = Vec<Vec<BTreeSet<u32>>>> {
    let of_record = proptest::collection::btree_set(0..CODES, 0..4);
    (1_usize..40).prop_flat_map(move |n| {
        proptest::collection::vec(proptest::collection::vec(of_record.clone(), n..=n), 3..=3)
    })
}

fn filters() -> impl Strategy<Value = Vec<BTreeSet<u32>>> {
    proptest::collection::vec(proptest::collection::btree_set(0..CODES, 0..3), 3..=3)
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
        let whole = linked::count(&failed, &asked);
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
