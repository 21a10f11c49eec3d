//! The records shown, in the order asked for.

use std::cmp::Reverse;

use super::Selection;
use crate::{
    model::{Activity, Code, Level, Portfolio, ordered, portfolio::ORDERS},
    view::SortBy,
};

const _: () = assert!(SortBy::ALL.len() <= ORDERS, "each order has its place");

/// The records shown.
pub fn projects<'a>(selection: &Selection<'a>) -> Vec<&'a Activity> {
    let records = &selection.portfolio.activities;
    places(selection).into_iter().filter_map(|place| records.get(place)).collect()
}

/// Their places among all records.
pub fn places(selection: &Selection<'_>) -> Vec<usize> {
    let sort = selection.view.sort;
    let all = selection.portfolio.in_order(sort as usize, || sorted(selection.portfolio, sort));
    all.iter().copied().filter(|place| selection.shows(*place)).collect()
}

/// How many there are of each level; the same level may come several times.
pub fn by_level(selection: &Selection<'_>) -> Vec<(Level, usize)> {
    let column = selection.portfolio.attributes();
    let counts = column.shared_out(&selection.tally_sets(None, column));
    column.keys.iter().map(|attributes| attributes.level).zip(counts).collect()
}

/// All records in an order: their places.
fn sorted(portfolio: &Portfolio, sort: SortBy) -> Vec<usize> {
    let mut records: Vec<&Activity> = portfolio.activities.iter().collect();
    let place = |a: &Activity| portfolio.place_of_mechanism(&a.mechanism);
    match sort {
        SortBy::Mechanism => {
            ordered::by_key(&mut records, |a| (place(a), a.year().is_none(), a.year(), a.id.clone()));
        }
        SortBy::Title => ordered::by_name(&mut records, |a| a.title.clone()),
        SortBy::Year => ordered::by_key(&mut records, |a| (Reverse(a.year()), a.id.clone())),
        SortBy::Countries => {
            ordered::by_key(&mut records, |a| (Reverse(a.reached(None).count()), a.id.clone()));
        }
    }
    records.into_iter().filter_map(|record| portfolio.place_of(record)).collect()
}
