//! How surely the money of the donors chosen may have gone where a record is.

use super::Selection;
use crate::model::{Activity, Code};

/// What ties a record shown to the donors chosen. Records of which no source lets one say anything are hidden, and counted as such.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tie {
    /// The record names one of them as funder, or a contribution names the record.
    Named,
    /// One of them is named for the mechanism in the record's cycle or years.
    SameTime,
    /// One of them is named for the mechanism only by lists or sums that say no years.
    Possible,
}

impl Tie {
    /// Whether only a list or sum without years ties the record.
    pub fn is_possible_only(self) -> bool {
        self == Self::Possible
    }
}

impl Code for Tie {
    const ALL: &'static [(Self, &'static str)] = &[(Self::Named, "named"), (Self::SameTime, "same-time"), (Self::Possible, "possible")];
}

/// The surest tie of a record to the donors chosen; `None` where none are chosen or nothing ties it.
pub fn tie(selection: &Selection<'_>, activity: &Activity) -> Option<Tie> {
    let donors = &selection.view.donors;
    if donors.is_empty() {
        return None;
    }
    if activity.named_funders().any(|funder| donors.contains(funder)) {
        return Some(Tie::Named);
    }
    let supporting = selection.portfolio.contributions.iter().filter(|c| donors.contains(&c.donor) && c.supports(activity) == Some(true));
    let ties = supporting.map(|c| match (c.activities.is_empty(), c.says_years()) {
        (false, _) => Tie::Named,
        (true, true) => Tie::SameTime,
        (true, false) => Tie::Possible,
    });
    ties.min()
}

/// Whether a record is tied to the donors chosen only by lists and sums that say no years.
pub fn is_possible_only(selection: &Selection<'_>, activity: &Activity) -> bool {
    tie(selection, activity).is_some_and(Tie::is_possible_only)
}
