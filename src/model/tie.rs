//! How surely a record is linked to a donor.

use super::{Code, Contribution};

/// What links a record to a donor, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tie {
    /// The record names it as funder, or a contribution names the record.
    Named,
    /// It is named for the mechanism in the record's cycle or years.
    SameTime,
    /// It is named for the mechanism only by lists or sums that say no years.
    Possible,
}

impl Tie {
    /// Whether only a list or sum without years ties the record.
    pub fn is_possible_only(self) -> bool {
        self == Self::Possible
    }

    /// What a contribution that supports a record ties it by.
    pub fn of(contribution: &Contribution) -> Self {
        match (contribution.activities.is_empty(), contribution.has_years()) {
            (false, _) => Self::Named,
            (true, true) => Self::SameTime,
            (true, false) => Self::Possible,
        }
    }
}

impl Code for Tie {
    const ALL: &'static [(Self, &'static str)] =
        &[(Self::Named, "named"), (Self::SameTime, "same-time"), (Self::Possible, "possible")];
}
