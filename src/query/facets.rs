//! The options of each filter with how many records each would show.

use std::collections::BTreeMap;

use super::{Dimension, Selection};
use crate::model::{CountryCode, Id, Mechanism, Organisation, Standing, Theme, columns::Columns, ordered};

/// A year to choose, with both ways to count its records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearOption {
    /// The year.
    pub year: i16,
    /// Records that ran in it or were planned to; choosing the year shows them.
    pub ran: usize,
    /// Records of this cycle, or that began in this year; charts by year count them.
    pub began: usize,
}

/// A donor to choose, with the records its money supports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DonorOption {
    /// The donor.
    pub donor: Id<Organisation>,
    /// Records linked to it, certainly or possibly; choosing it shows them.
    pub records: usize,
    /// Of these, linked only by lists or sums without years.
    pub possible: usize,
}

/// The options of all filters, each counted as if its own filter were off.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Facets {
    /// Mechanisms; planned ones are left out, and context ones where they are switched off.
    pub mechanisms: Vec<(Id<Mechanism>, usize)>,
    /// Everybody named as a donor; the count is of records their money supports.
    pub donors: Vec<DonorOption>,
    /// All States and areas.
    pub countries: Vec<(CountryCode, usize)>,
    /// Years, latest first.
    pub years: Vec<YearOption>,
    /// Themes.
    pub themes: Vec<(Id<Theme>, usize)>,
}

/// Counts all options.
pub fn facets(selection: &Selection<'_>) -> Facets {
    let columns = selection.portfolio.columns();
    let themes =
        ordered::map(columns.themes.keys.iter().zip(selection.tally(Dimension::Theme, &columns.themes)));
    let theme = |t: &Theme| (t.id.clone(), themes.get(&t.id).copied().unwrap_or(0));
    Facets {
        mechanisms: mechanisms(selection),
        donors: donors(selection),
        countries: countries(selection).into_iter().collect(),
        years: years(selection),
        themes: selection.portfolio.themes.iter().map(theme).collect(),
    }
}

fn mechanisms(selection: &Selection<'_>) -> Vec<(Id<Mechanism>, usize)> {
    let (view, column) = (selection.view, &selection.portfolio.columns().mechanisms);
    let counts = ordered::map(column.keys.iter().zip(selection.tally(Dimension::Mechanism, column)));
    let is_option = |m: &Mechanism| {
        m.standing != Standing::Planned && (view.with_context || m.standing != Standing::Context)
    };
    let listed = selection.portfolio.mechanisms.iter();
    listed
        .filter(|m| is_option(m) || view.mechanisms.contains(&m.id))
        .map(|m| (m.id.clone(), counts.get(&m.id).copied().filter(|_| is_option(m)).unwrap_or(0)))
        .collect()
}

fn donors(selection: &Selection<'_>) -> Vec<DonorOption> {
    let column = &selection.portfolio.columns().donors;
    let mut counts: BTreeMap<&Id<Organisation>, (usize, usize)> = BTreeMap::new();
    for ((donor, tie), n) in column.keys.iter().zip(selection.tally(Dimension::Donor, column)) {
        let (records, possible) = counts.entry(donor).or_default();
        *records += n;
        *possible += if tie.is_possible_only() { n } else { 0 };
    }
    let all = ordered::set(selection.portfolio.contributions.iter().map(|c| &c.donor));
    let option = |id: &Id<Organisation>| {
        let (records, possible) = counts.get(id).copied().unwrap_or_default();
        DonorOption { donor: id.clone(), records, possible }
    };
    all.into_iter().map(option).collect()
}

/// All countries, also those that no record names. A record may name a State in both roles: with a role
/// chosen it is counted in that role, else once.
fn countries(selection: &Selection<'_>) -> BTreeMap<CountryCode, usize> {
    let column = &selection.portfolio.columns().places;
    let mut countries: BTreeMap<CountryCode, usize> =
        ordered::map(selection.portfolio.places.iter().map(|place| (place.code, 0)));
    let reached = column.ask_sets(|set| {
        let places = set.iter().map(|code| column.keys[*code as usize]);
        ordered::set(places.filter(|(_, role)| selection.counts(*role)).map(|(country, _)| country))
    });
    for (reached, n) in reached.into_iter().zip(selection.tally_sets(Some(Dimension::Country), column)) {
        for country in reached {
            *countries.entry(country).or_default() += n;
        }
    }
    countries
}

fn years(selection: &Selection<'_>) -> Vec<YearOption> {
    let Columns { years, began, .. } = selection.portfolio.columns();
    let of_began: BTreeMap<i16, usize> =
        ordered::map(began.keys.iter().copied().zip(selection.tally(Dimension::Year, began)));
    let option = |(year, ran): (&i16, usize)| YearOption {
        year: *year,
        ran,
        began: of_began.get(year).copied().unwrap_or(0),
    };
    years.keys.iter().zip(selection.tally(Dimension::Year, years)).map(option).rev().collect()
}
