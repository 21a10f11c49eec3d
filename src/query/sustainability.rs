//! Donors named and projects found, year by year: does support keep up with work?

use std::collections::BTreeSet;

use super::{
    Selection,
    stated::{Stated, statements},
};
use crate::model::{Activity, Contribution, Id, Mechanism, Organisation, ordered};

/// One year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearOfSupport {
    /// The year.
    pub year: i16,
    /// Donors named for that one year, in a cycle, a payment or a pledge.
    pub donors: usize,
    /// Records found of that year.
    pub records: usize,
}

/// The years, and what has none.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Sustainability {
    /// Every year from the first to the last, or the chosen ones.
    pub years: Vec<YearOfSupport>,
    /// Donors named, for any time.
    pub donors: usize,
    /// Donors named only in lists, sums and agreements of several years.
    pub donors_undated: usize,
    /// Records shown.
    pub records: usize,
    /// Records of no published year.
    pub records_undated: usize,
    /// Records of an earlier year that still ran in a chosen one.
    pub records_elsewhere: usize,
    /// Statements of the mechanisms shown on their outlook.
    pub outlook: Vec<(Id<Mechanism>, Stated)>,
}

/// The years counted: the chosen ones, else all from the first to the last with a record or a donor.
fn span(selection: &Selection<'_>, contributions: &[&Contribution]) -> Vec<i16> {
    let chosen = &selection.view.years;
    let of_donors = contributions
        .iter()
        .filter(|c| is_of_one_year(c))
        .filter_map(|c| c.cycle.or(c.period.years().map(|years| *years.start())));
    let known = ordered::set(selection.activities().filter_map(Activity::year).chain(of_donors));
    match (chosen.is_empty(), known.first(), known.last()) {
        // Only chosen years: the others lack their contributions and would look empty.
        (false, ..) => chosen.iter().copied().collect(),
        (true, Some(first), Some(last)) => (*first..=*last).collect(),
        _ => Vec::new(),
    }
}

/// An agreement over several years counts for none of them.
fn is_of_one_year(contribution: &Contribution) -> bool {
    contribution.cycle.is_some()
        || contribution.period.years().is_some_and(|years| years.start() == years.end())
}

/// The donors named for one year. An agreement over several years does not count.
pub fn donors_of<'a>(contributions: &[&'a Contribution], year: i16) -> BTreeSet<&'a Id<Organisation>> {
    contributions
        .iter()
        .filter(|c| is_of_one_year(c))
        .filter(|c| c.is_of(&ordered::set([year])) == Some(true))
        .map(|c| &c.donor)
        .collect()
}

/// The donors of these contributions that are named for none of the years counted.
pub fn donors_undated<'a>(
    selection: &Selection<'a>,
    contributions: &[&'a Contribution],
) -> BTreeSet<&'a Id<Organisation>> {
    let dated = ordered::set(
        span(selection, contributions).into_iter().flat_map(|year| donors_of(contributions, year)),
    );
    contributions.iter().map(|c| &c.donor).filter(|donor| !dated.contains(donor)).collect()
}

/// Counts them over what is shown.
pub fn sustainability(selection: &Selection<'_>) -> Sustainability {
    let contributions = selection.contributions();
    let outlook = statements(selection, "outlook");
    let records: Vec<Option<i16>> = selection.activities().map(Activity::year).collect();
    let known = || records.iter().flatten().copied();
    let span = span(selection, &contributions);
    let years: Vec<YearOfSupport> = span
        .iter()
        .map(|year| YearOfSupport {
            year: *year,
            donors: donors_of(&contributions, *year).len(),
            records: known().filter(|y| y == year).count(),
        })
        .collect();
    Sustainability {
        records_elsewhere: known().filter(|year| !span.contains(year)).count(),
        years,
        donors: ordered::set(contributions.iter().map(|c| &c.donor)).len(),
        donors_undated: donors_undated(selection, &contributions).len(),
        records: records.len(),
        records_undated: records.iter().filter(|y| y.is_none()).count(),
        outlook,
    }
}
