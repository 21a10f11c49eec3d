//! The options of each filter with how many records each would show.

use std::collections::BTreeMap;

use super::{Dimension, Selection};
use crate::model::{Activity, CountryCode, Id, Mechanism, Organisation, Standing, Theme, Tie, ordered};

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
    let counts = ordered::map(column.keys.iter().zip(selection.tally(Dimension::Donor, column)));
    let possible = possible(selection);
    let all = ordered::set(selection.portfolio.contributions.iter().map(|c| &c.donor));
    let option = |id: &Id<Organisation>| DonorOption {
        donor: id.clone(),
        records: counts.get(id).copied().unwrap_or(0),
        possible: possible.get(id).copied().unwrap_or(0),
    };
    all.into_iter().map(option).collect()
}

/// All countries, also those that no record names. A record may name a State in both roles: with a role
/// chosen it is counted in that role, else once.
fn countries(selection: &Selection<'_>) -> BTreeMap<CountryCode, usize> {
    let columns = selection.portfolio.columns();
    let mut countries: BTreeMap<CountryCode, usize> =
        ordered::map(selection.portfolio.places.iter().map(|place| (place.code, 0)));
    if let Some(role) = selection.view.role {
        let counts = selection.tally(Dimension::Country, &columns.places);
        for ((country, its), n) in columns.places.keys.iter().zip(counts) {
            *countries.entry(*country).or_default() += if *its == role { n } else { 0 };
        }
    } else {
        let counts = selection.tally(Dimension::Country, &columns.countries);
        countries.extend(columns.countries.keys.iter().copied().zip(counts));
    }
    countries
}

fn years(selection: &Selection<'_>) -> Vec<YearOption> {
    let mut began: BTreeMap<i16, usize> = BTreeMap::new();
    for year in selection.activities_ignoring(Dimension::Year).filter_map(Activity::year) {
        *began.entry(year).or_default() += 1;
    }
    let column = &selection.portfolio.columns().years;
    let counts = column.keys.iter().zip(selection.tally(Dimension::Year, column));
    counts
        .map(|(year, ran)| YearOption { year: *year, ran, began: began.get(year).copied().unwrap_or(0) })
        .rev()
        .collect()
}

/// For each donor, the records linked to it only by lists or sums without years; its filter is ignored.
fn possible<'a>(selection: &Selection<'a>) -> BTreeMap<&'a Id<Organisation>, usize> {
    let mut counts: BTreeMap<&Id<Organisation>, usize> = BTreeMap::new();
    let portfolio = selection.portfolio;
    for activity in selection.activities_ignoring(Dimension::Donor) {
        let mut surest: BTreeMap<&Id<Organisation>, bool> = BTreeMap::new();
        for contribution in portfolio
            .contributions
            .iter()
            .filter(|c| c.mechanism == activity.mechanism && c.supports(activity) == Some(true))
        {
            let sure = surest.entry(&contribution.donor).or_default();
            *sure |= !Tie::of(contribution).is_possible_only();
        }
        for funder in activity.named_funders() {
            surest.insert(funder, true);
        }
        for (donor, _) in surest.into_iter().filter(|(_, sure)| !sure) {
            *counts.entry(donor).or_default() += 1;
        }
    }
    counts
}
