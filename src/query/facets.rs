//! The options of each filter with how many records each would show.

use std::collections::BTreeMap;

use super::{Dimension, Selection};
use crate::model::{Activity, Contribution, CountryCode, Id, Mechanism, Organisation, Standing, Theme};

/// The options of all filters, each counted as if its own filter were off.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Facets {
    /// Mechanisms; planned ones are left out, and context ones where they are switched off.
    pub mechanisms: Vec<(Id<Mechanism>, usize)>,
    /// Everybody named as a donor; the count is of records their money supports.
    pub donors: Vec<(Id<Organisation>, usize)>,
    /// States reached by any record.
    pub countries: Vec<(CountryCode, usize)>,
    /// Years, latest first.
    pub years: Vec<(i16, usize)>,
    /// Themes.
    pub themes: Vec<(Id<Theme>, usize)>,
}

/// Counts all options.
pub fn facets(selection: &Selection<'_>) -> Facets {
    let portfolio = selection.portfolio;
    let per = |dimension| selection.activities_ignoring(dimension).collect::<Vec<&Activity>>();
    let (by_mechanism, by_donor, by_country, by_year, by_theme) =
        (per(Dimension::Mechanism), per(Dimension::Donor), per(Dimension::Country), per(Dimension::Year), per(Dimension::Theme));

    let mut contributions: BTreeMap<&Id<Organisation>, Vec<&Contribution>> = BTreeMap::new();
    for contribution in &portfolio.contributions {
        contributions.entry(&contribution.donor).or_default().push(contribution);
    }
    let mut countries: BTreeMap<CountryCode, usize> = portfolio.activities.iter().flat_map(|a| a.places.iter().map(|p| (p.country, 0))).collect();
    for country in by_country.iter().flat_map(|a| selection.reached(a)) {
        *countries.entry(country).or_default() += 1;
    }
    let mut years: BTreeMap<i16, usize> = portfolio.activities.iter().flat_map(Activity::years).map(|year| (year, 0)).collect();
    for year in by_year.iter().flat_map(|a| a.years()) {
        *years.entry(year).or_default() += 1;
    }
    Facets {
        mechanisms: portfolio
            .mechanisms
            .iter()
            .filter(|m| m.standing != Standing::Planned && (selection.view.with_context || m.standing != Standing::Context))
            .map(|m| (m.id.clone(), by_mechanism.iter().filter(|a| a.mechanism == m.id).count()))
            .collect(),
        donors: contributions
            .into_iter()
            .map(|(donor, given)| {
                let supported = |a: &Activity| given.iter().any(|c| c.supports(a) == Some(true)) || a.named_funders().any(|f| f == donor);
                (donor.clone(), by_donor.iter().filter(|a| supported(a)).count())
            })
            .collect(),
        countries: countries.into_iter().collect(),
        years: years.into_iter().rev().collect(),
        themes: portfolio.themes.iter().map(|t| (t.id.clone(), by_theme.iter().filter(|a| a.themes.contains(&t.id)).count())).collect(),
    }
}
