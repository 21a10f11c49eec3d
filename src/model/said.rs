//! What a record says besides what it is filtered by, as one column: few different answers occur, so a count
//! asks each of them once.

use super::{Activity, Evidence, Level, Portfolio, columns::Column};

/// What a record says of itself.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Said {
    /// What it is a record of.
    pub level: Level,
    /// Its link to its mechanism is inferred, not stated.
    pub is_inferred: bool,
    /// It publishes an amount.
    pub has_amount: bool,
    /// It says anything on gender.
    pub states_gender: bool,
}

/// What each record of a portfolio says: one thing each.
pub(super) fn said(portfolio: &Portfolio) -> Column<Said> {
    let of = |record: &Activity| {
        vec![Said {
            level: record.level,
            is_inferred: record.evidence == Evidence::Inferred,
            has_amount: !portfolio.amounts_of(record).is_empty(),
            states_gender: record.gender.published().is_some(),
        }]
    };
    Column::of(&portfolio.activities, of)
}
