//! Who supports which mechanism, in which cycle.

use std::collections::{BTreeMap, BTreeSet};

use super::{Selection, money};
use crate::model::{Contribution, Id, Mechanism, Organisation, PartialDate, Period, ordered};

/// A column: one mechanism in one period.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Column {
    /// Place of the mechanism in the portfolio's order.
    order: usize,
    /// First and last year, for sorting.
    years: (i16, i16),
    /// The mechanism.
    pub mechanism: Id<Mechanism>,
    /// The period.
    pub period: Period,
}

/// One named support.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Support {
    /// Row.
    pub donor: usize,
    /// Column.
    pub column: usize,
    /// The record.
    pub contribution: Id<Contribution>,
    /// Its amount, where published.
    pub given: Option<money::Given>,
}

/// Donors by mechanism and period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SupportMatrix {
    /// Donors, those of most mechanisms and periods first.
    pub donors: Vec<Id<Organisation>>,
    /// Columns in time, mechanism by mechanism.
    pub columns: Vec<Column>,
    /// The filled cells.
    pub cells: Vec<Support>,
}

/// The contributions shown, as a matrix. Single payments of one mechanism in one year share a column.
pub fn support(selection: &Selection<'_>) -> SupportMatrix {
    let contributions = selection.contributions();
    let order = selection.places_of_mechanisms();
    let column_of = |c: &Contribution| {
        let year = |date: Option<PartialDate>| date.map(PartialDate::year);
        let (from, to) = (year(c.period.from), year(c.period.to));
        Column {
            order: order.get(&c.mechanism).copied().unwrap_or(usize::MAX),
            years: (to.or(from).unwrap_or(i16::MAX), from.or(to).unwrap_or(i16::MAX)),
            mechanism: c.mechanism.clone(),
            period: c.period,
        }
    };
    let columns: Vec<Column> = ordered::set(contributions.iter().map(|c| column_of(c))).into_iter().collect();
    let mut counts: BTreeMap<&Id<Organisation>, (BTreeSet<&Id<Mechanism>>, usize)> = BTreeMap::new();
    for c in &contributions {
        let (mechanisms, n) = counts.entry(&c.donor).or_default();
        mechanisms.insert(&c.mechanism);
        *n += 1;
    }
    let mut donors: Vec<(&Id<Organisation>, usize, usize)> =
        counts.into_iter().map(|(id, (mechanisms, n))| (id, mechanisms.len(), n)).collect();
    ordered::by_name(&mut donors, |(id, ..)| {
        selection.portfolio.organisation(id).map_or_else(|| id.to_string(), |o| o.name.clone())
    });
    ordered::by_key(&mut donors, |(_, mechanisms, n)| std::cmp::Reverse((*mechanisms, *n)));
    let donors: Vec<Id<Organisation>> = donors.into_iter().map(|(id, ..)| id.clone()).collect();
    let cells = contributions
        .iter()
        .filter_map(|c| {
            Some(Support {
                donor: donors.iter().position(|d| *d == c.donor)?,
                column: columns.binary_search(&column_of(c)).ok()?,
                contribution: c.id.clone(),
                given: money::given(selection.portfolio, c),
            })
        })
        .collect();
    SupportMatrix { donors, columns, cells }
}
