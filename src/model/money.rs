//! Kinds of money and currencies, kept apart.

use std::{fmt, str::FromStr};

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

/// An ISO 4217 currency code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// United States dollar.
    pub const USD: Self = Self(*b"USD");

    /// The three letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("???")
    }
}

impl FromStr for Currency {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let letters: [u8; 3] = text.as_bytes().try_into().map_err(|_| ())?;
        letters.iter().all(u8::is_ascii_uppercase).then_some(Self(letters)).ok_or(())
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

/// An amount in one currency, in whole units (not thousands). Has no `+` on purpose: see [`PartialTotal`](super::PartialTotal).
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
