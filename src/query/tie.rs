//! How surely the records are linked to the chosen donors.

use std::collections::BTreeSet;

use super::{Dimension, Selection};
use crate::model::{Activity, Id, Organisation, Source, Tie};

/// How many records are linked to the chosen donors, and how surely.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Ties {
    /// They name one of them, or a contribution names them.
    pub named: usize,
    /// Of the same cycle or years.
    pub same: usize,
    /// Only possible.
    pub possible: usize,
    /// Unknown: no source confirms or denies a link.
    pub unclear: usize,
    /// Without any link.
    pub none: usize,
}

impl Ties {
    /// All records there are without the filter by donor.
    pub fn all(self) -> usize {
        self.named + self.same + self.possible + self.unclear + self.none
    }
}

/// How surely all records are linked to the donors chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Links {
    /// The donors chosen.
    pub donors: BTreeSet<Id<Organisation>>,
    /// The records, by how surely they are linked to them.
    pub ties: Ties,
    /// The documents of the records there are without the filter by donor.
    pub sources: Vec<Id<Source>>,
}

/// The links to the donors chosen; `None` where none are.
pub fn links(selection: &Selection<'_>) -> Option<Links> {
    let donors = &selection.view.donors;
    if donors.is_empty() {
        return None;
    }
    let cited = selection.documents(Some(Dimension::Donor), &|_| true);
    Some(Links {
        donors: donors.clone(),
        ties: ties(selection),
        sources: cited.into_iter().cloned().collect(),
    })
}

/// Counts all records, shown or not, by their link to the chosen donors.
pub fn ties(selection: &Selection<'_>) -> Ties {
    let mut ties = Ties {
        unclear: selection.hidden_for_lack().of_one.get(&Dimension::Donor).copied().unwrap_or(0),
        none: selection.denied(Dimension::Donor).count(),
        ..Ties::default()
    };
    for (tie, records) in selection.tally_of_ties() {
        match tie {
            Tie::Named => ties.named += records,
            Tie::SameTime => ties.same += records,
            Tie::Possible => ties.possible += records,
        }
    }
    ties
}

/// Whether only lists and sums without years link a record to the chosen donors.
pub fn is_possible_only(selection: &Selection<'_>, activity: &Activity) -> bool {
    selection.tie(activity).is_some_and(Tie::is_possible_only)
}
