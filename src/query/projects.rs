//! The records shown, in the order asked for.

use std::cmp::Reverse;

use super::Selection;
use crate::{
    model::{Activity, Code, Portfolio, ordered, portfolio::ORDERS},
    view::SortBy,
};

const _: () = assert!(SortBy::ALL.len() <= ORDERS, "each order has its place");

/// The records shown.
pub fn projects<'a>(selection: &Selection<'a>) -> Vec<&'a Activity> {
    let sort = selection.view.sort;
    let all = selection.portfolio.in_order(sort as usize, || sorted(selection.portfolio, sort));
    all.iter().filter_map(|record| selection.shown_at(*record)).collect()
}

/// All records in an order: their places.
fn sorted(portfolio: &Portfolio, sort: SortBy) -> Vec<usize> {
    let mut records: Vec<&Activity> = portfolio.activities.iter().collect();
    let order = ordered::map(portfolio.mechanisms.iter().enumerate().map(|(place, m)| (&m.id, place)));
    let place = |a: &Activity| order.get(&a.mechanism);
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
