//! Kinds of money and currencies, kept apart.

use std::{cmp::Ordering, fmt, str::FromStr};

use rust_decimal::Decimal;

use super::Code;

/// What a sum of money is, in the words of the IATI transaction types. Different kinds are never added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MoneyKind {
    /// Promised to a mechanism (IATI 13).
    IncomingPledge,
    /// Firmly committed to a mechanism (IATI 11).
    IncomingCommitment,
    /// Paid to a mechanism (IATI 1).
    IncomingFunds,
    /// Allocated, awarded or granted by a mechanism (IATI 2).
    OutgoingCommitment,
    /// Paid out by a mechanism (IATI 3).
    Disbursement,
    /// Spent on goods and services (IATI 4).
    Expenditure,
    /// A budget as stated; not a flow (IATI `budget`).
    Budget,
    /// The most a call lets an applicant ask for: a rule, not a flow.
    GrantCeiling,
}

/// An ISO 4217 currency, and whether its source states it. Compared by its code alone.
#[derive(Clone, Copy)]
pub struct Currency {
    letters: [u8; 3],
    presumed: bool,
}

impl Currency {
    /// United States dollar.
    pub const USD: Self = Self { letters: *b"USD", presumed: false };

    /// The three letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.letters).unwrap_or("???")
    }

    /// The same currency where the source says only "$" or "dollars": readers are told, and no total adds it.
    #[must_use]
    pub fn presumed(self) -> Self {
        Self { presumed: true, ..self }
    }

    /// Whether the source does not state it.
    pub fn is_presumed(self) -> bool {
        self.presumed
    }
}

impl PartialEq for Currency {
    fn eq(&self, other: &Self) -> bool {
        self.letters == other.letters
    }
}
impl Eq for Currency {}
impl PartialOrd for Currency {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Currency {
    fn cmp(&self, other: &Self) -> Ordering {
        self.letters.cmp(&other.letters)
    }
}

impl FromStr for Currency {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let letters: [u8; 3] = text.as_bytes().try_into().map_err(|_| ())?;
        letters.iter().all(u8::is_ascii_uppercase).then_some(Self { letters, presumed: false }).ok_or(())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// An amount in one currency, in whole units (not thousands). Has no `+` on purpose: see
/// [`PartialTotal`](super::PartialTotal).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Money {
    /// How much; a negative amount is a correction and keeps its sign.
    pub amount: Decimal,
    /// Of what.
    pub currency: Currency,
}

impl Code for MoneyKind {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::IncomingPledge, "incoming-pledge"),
        (Self::IncomingCommitment, "incoming-commitment"),
        (Self::IncomingFunds, "incoming-funds"),
        (Self::Budget, "budget"),
        (Self::OutgoingCommitment, "outgoing-commitment"),
        (Self::Disbursement, "disbursement"),
        (Self::Expenditure, "expenditure"),
        (Self::GrantCeiling, "grant-ceiling"),
    ];
}
