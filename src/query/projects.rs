//! The records shown, in the order asked for.

use std::cmp::Reverse;

use super::Selection;
use crate::{
    model::{Activity, ordered},
    view::SortBy,
};

/// The records shown.
pub fn projects<'a>(selection: &Selection<'a>) -> Vec<&'a Activity> {
    let order: Vec<_> = selection.mechanisms().map(|m| &m.id).collect();
    let mut records: Vec<&Activity> = selection.activities().collect();
    let order = ordered::map(order.into_iter().enumerate().map(|(place, id)| (id, place)));
    let place = |a: &Activity| order.get(&a.mechanism);
    match selection.view.sort {
        SortBy::Mechanism => {
            ordered::by_key(&mut records, |a| (place(a), a.year().is_none(), a.year(), a.id.clone()));
        }
        SortBy::Title => ordered::by_name(&mut records, |a| a.title.clone()),
        SortBy::Year => ordered::by_key(&mut records, |a| (Reverse(a.year()), a.id.clone())),
        SortBy::Countries => {
            ordered::by_key(&mut records, |a| (Reverse(a.reached(None).count()), a.id.clone()));
        }
    }
    records
}
