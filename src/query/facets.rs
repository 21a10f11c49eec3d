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

/// Counts all options at once.
pub fn facets(selection: &Selection<'_>) -> Facets {
    let columns = selection.portfolio.columns();
    let Columns { mechanisms, donors, places, years, began, themes, .. } = columns;
    let [of_mechanism, of_donor, of_place, of_year, of_began, of_theme] = selection.tally_each([
        (Dimension::Mechanism, &mechanisms.sets),
        (Dimension::Donor, &donors.sets),
        (Dimension::Country, &places.sets),
        (Dimension::Year, &years.sets),
        (Dimension::Year, &began.sets),
        (Dimension::Theme, &themes.sets),
    ]);
    let by_theme = ordered::map(themes.keys.iter().zip(themes.shared_out(&of_theme)));
    let theme = |t: &Theme| (t.id.clone(), by_theme.get(&t.id).copied().unwrap_or(0));
    Facets {
        mechanisms: mechanism_options(selection, &mechanisms.shared_out(&of_mechanism)),
        donors: donor_options(selection, &donors.shared_out(&of_donor)),
        countries: countries(selection, &of_place).into_iter().collect(),
        years: year_options(columns, &years.shared_out(&of_year), &began.shared_out(&of_began)),
        themes: selection.portfolio.themes.iter().map(theme).collect(),
    }
}

fn mechanism_options(selection: &Selection<'_>, counts: &[usize]) -> Vec<(Id<Mechanism>, usize)> {
    let view = selection.view;
    let keys = &selection.portfolio.columns().mechanisms.keys;
    let counts = ordered::map(keys.iter().zip(counts.iter().copied()));
    let is_option = |m: &Mechanism| {
        m.standing != Standing::Planned && (view.with_context || m.standing != Standing::Context)
    };
    let listed = selection.portfolio.mechanisms.iter();
    listed
        .filter(|m| is_option(m) || view.mechanisms.contains(&m.id))
        .map(|m| (m.id.clone(), counts.get(&m.id).copied().filter(|_| is_option(m)).unwrap_or(0)))
        .collect()
}

fn donor_options(selection: &Selection<'_>, by_tie: &[usize]) -> Vec<DonorOption> {
    let mut counts: BTreeMap<&Id<Organisation>, (usize, usize)> = BTreeMap::new();
    for ((donor, tie), n) in selection.portfolio.columns().donors.keys.iter().zip(by_tie) {
        let (records, possible) = counts.entry(donor).or_default();
        *records += n;
        *possible += if tie.is_possible_only() { *n } else { 0 };
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
fn countries(selection: &Selection<'_>, by_set: &[usize]) -> BTreeMap<CountryCode, usize> {
    let reached = selection.portfolio.columns().reached(selection.view.role);
    let mut countries: BTreeMap<CountryCode, usize> =
        ordered::map(selection.portfolio.places.iter().map(|place| (place.code, 0)));
    countries.extend(reached.shared_out(by_set));
    countries
}

fn year_options(columns: &Columns, ran: &[usize], began: &[usize]) -> Vec<YearOption> {
    let began: BTreeMap<i16, usize> =
        ordered::map(columns.began.keys.iter().copied().zip(began.iter().copied()));
    let option = |(year, ran): (&i16, &usize)| YearOption {
        year: *year,
        ran: *ran,
        began: began.get(year).copied().unwrap_or(0),
    };
    columns.years.keys.iter().zip(ran).map(option).rev().collect()
}
