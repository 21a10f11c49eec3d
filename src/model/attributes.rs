//! What records have besides what they are filtered by, as one column: few different combinations occur, so a
//! count asks each of them once.

use super::{Activity, Evidence, Level, Portfolio, columns::Column};

/// The attributes of a record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Attributes {
    /// What it is a record of.
    pub level: Level,
    /// Its link to its mechanism is inferred, not stated.
    pub is_inferred: bool,
    /// It publishes an amount.
    pub has_amount: bool,
    /// It states something on gender.
    pub states_gender: bool,
}

/// The attributes of each record of a portfolio.
pub(super) fn of(portfolio: &Portfolio) -> Column<Attributes> {
    let of_record = |record: &Activity| {
        vec![Attributes {
            level: record.level,
            is_inferred: record.evidence == Evidence::Inferred,
            has_amount: !portfolio.amounts_of(record).is_empty(),
            states_gender: record.gender.published().is_some(),
        }]
    };
    Column::of(&portfolio.activities, of_record)
}
