//! Limits of identifiers, dates and numbers beyond their form: identifiers that addresses can carry,
//! plausible years, numbers that never overflow.

use rust_decimal::Decimal;

use crate::model::PartialDate;

/// Words with another meaning in addresses.
const RESERVED: [&str; 4] = ["all", "none", "several", "states"];

/// Whether an address can carry an identifier: letters, digits, `-`, `_`, inner `.`, no reserved word.
pub fn fits_addresses(id: &str) -> bool {
    let carried = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let ends = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    id.chars().all(carried)
        && ends(id.chars().next())
        && ends(id.chars().last())
        && !RESERVED.contains(&id.to_ascii_lowercase().as_str())
}

/// Whether a date is plausible: from the founding of the United Nations to the end of the century.
pub fn is_plausible(date: PartialDate) -> bool {
    (1945..=2100).contains(&date.year())
}

/// The largest number of anything, up and down: a quadrillion. Millions of them can be added.
const LARGEST: i64 = 1_000_000_000_000_000;

/// Whether a number is small enough to add and multiply without overflow.
pub fn is_workable(number: Decimal) -> bool {
    number.abs() <= Decimal::from(LARGEST)
}
