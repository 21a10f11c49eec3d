//! Donors named and projects found, year by year: does support keep up with work?

use std::collections::BTreeSet;

use super::{Selection, gender::Stated};
use crate::model::{Activity, Figure, Id, Mechanism};

/// One year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearOfSupport {
    /// Which.
    pub year: i16,
    /// Donors named for that year alone, in a cycle, a payment or a pledge.
    pub donors: usize,
    /// Records found of that year.
    pub records: usize,
}

/// The years, and what has none.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Sustainability {
    /// Every year from the first to the last.
    pub years: Vec<YearOfSupport>,
    /// Donors named only in lists and sums that do not say which year.
    pub donors_undated: usize,
    /// Records of no published year.
    pub records_undated: usize,
    /// What the mechanisms shown say of their outlook.
    pub outlook: Vec<(Id<Mechanism>, Stated)>,
}

/// Counts them over what is shown.
pub fn sustainability(selection: &Selection<'_>) -> Sustainability {
    let contributions = selection.contributions();
    let says = |f: &&Figure| f.purpose.as_deref() == Some("outlook");
    let stated = |f: &Figure| Stated { figure: f.id.clone(), shown: f.shown(selection.portfolio) };
    let outlook =
        selection.mechanisms().flat_map(|m| selection.portfolio.figures_of(m.id.as_str()).filter(says).map(|f| (m.id.clone(), stated(f)))).collect();
    let records: Vec<Option<i16>> = selection.activities().map(Activity::year).collect();
    let donors_of = |year: i16| contributions.iter().filter(|c| c.is_of(&[year].into()) == Some(true)).map(|c| &c.donor).collect::<BTreeSet<_>>();
    let known = records.iter().flatten().copied();
    let (Some(first), Some(last)) = (known.clone().min(), known.max()) else {
        return Sustainability { records_undated: records.len(), outlook, ..Sustainability::default() };
    };
    let years: Vec<YearOfSupport> = (first..=last)
        .map(|year| YearOfSupport { year, donors: donors_of(year).len(), records: records.iter().filter(|y| **y == Some(year)).count() })
        .collect();
    let dated: BTreeSet<_> = (first..=last).flat_map(donors_of).collect();
    let undated: BTreeSet<_> = contributions.iter().map(|c| &c.donor).filter(|d| !dated.contains(d)).collect();
    Sustainability { years, donors_undated: undated.len(), records_undated: records.iter().filter(|y| y.is_none()).count(), outlook }
}
