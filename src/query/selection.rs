//! Which records a view keeps, and for each record which filters it fails.

use std::collections::BTreeSet;

use crate::{
    model::{Activity, Contribution, CountryCode, Mechanism, PlaceRole, Portfolio, Standing},
    view::{Unread, View},
};

/// The filters. One bit each in a record's mask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Dimension {
    /// By mechanism, and whether context mechanisms are shown.
    Mechanism = 1,
    /// By donor.
    Donor = 2,
    /// By State reached.
    Country = 4,
    /// By year.
    Year = 8,
    /// By theme.
    Theme = 16,
    /// By words.
    Search = 32,
}

/// The records of a portfolio as one view sees them.
#[derive(Clone, Debug)]
pub struct Selection<'a> {
    /// The data.
    pub portfolio: &'a Portfolio,
    /// The view.
    pub view: &'a View,
    /// For each activity, bit by bit, the filters it fails.
    failed: Vec<u8>,
    /// For each activity, the filters it fails only because the field is not published.
    unpublished: Vec<u8>,
}

impl<'a> Selection<'a> {
    /// Marks every record once.
    pub fn of(portfolio: &'a Portfolio, view: &'a View) -> Self {
        let followed: Vec<&Contribution> = portfolio.contributions.iter().filter(|c| view.donors.contains(&c.donor)).collect();
        let words = folded(&view.search);
        let marks = portfolio.activities.iter().map(|activity| marks(portfolio, view, &followed, &words, activity));
        let (failed, unpublished) = marks.unzip();
        Self { portfolio, view, failed, unpublished }
    }

    /// The records that pass all filters.
    pub fn activities(&self) -> impl Iterator<Item = &'a Activity> {
        self.activities_without(0)
    }

    /// The records that pass all filters but one: what that filter's own counts are made of.
    pub fn activities_ignoring(&self, dimension: Dimension) -> impl Iterator<Item = &'a Activity> {
        self.activities_without(dimension as u8)
    }

    fn activities_without(&self, ignored: u8) -> impl Iterator<Item = &'a Activity> {
        self.portfolio.activities.iter().zip(&self.failed).filter(move |(_, failed)| **failed & !ignored == 0).map(|(activity, _)| activity)
    }

    /// How many records fail a filter, and no other, only because they do not publish the field it asks for.
    pub fn hidden_for_lack_of(&self, dimension: Dimension) -> usize {
        let bit = dimension as u8;
        self.failed.iter().zip(&self.unpublished).filter(|(failed, unpublished)| **failed == bit && **unpublished & bit != 0).count()
    }

    /// The mechanisms the view keeps, in the portfolio's order; those being planned are never among them.
    pub fn mechanisms(&self) -> impl Iterator<Item = &'a Mechanism> {
        let view = self.view;
        self.portfolio.mechanisms.iter().filter(move |m| keeps_mechanism(view, m))
    }

    /// The contributions that belong to what is shown: of the donors chosen, if any, to the mechanisms kept, and, where
    /// records are restricted by country, year or theme, only those that support one of the records shown.
    pub fn contributions(&self) -> Vec<&'a Contribution> {
        let kept: BTreeSet<_> = self.mechanisms().map(|m| &m.id).collect();
        let by_record = !(self.view.countries.is_empty() && self.view.years.is_empty() && self.view.themes.is_empty() && self.view.search.is_empty());
        let shown: Vec<&Activity> = if by_record { self.activities_ignoring(Dimension::Donor).collect() } else { Vec::new() };
        self.portfolio
            .contributions
            .iter()
            .filter(|c| kept.contains(&c.mechanism) && (self.view.donors.is_empty() || self.view.donors.contains(&c.donor)))
            .filter(|c| !by_record || shown.iter().any(|activity| c.supports(activity) == Some(true)))
            .collect()
    }

    /// Whether a State counts for a record under the role the view asks for.
    pub fn counts(&self, role: PlaceRole) -> bool {
        self.view.role.is_none_or(|wanted| wanted == role)
    }

    /// The States a record reached, in the roles the view counts.
    pub fn reached(&self, activity: &'a Activity) -> impl Iterator<Item = CountryCode> {
        let role = self.view.role;
        activity.places.iter().filter(move |p| role.is_none_or(|wanted| wanted == p.role)).map(|p| p.country)
    }

    /// Whether records are restricted by anything a mechanism's own totals cannot follow.
    pub fn narrows_records(&self) -> bool {
        let v = self.view;
        !(v.donors.is_empty() && v.countries.is_empty() && v.years.is_empty() && v.themes.is_empty() && v.search.is_empty())
    }
}

fn keeps_mechanism(view: &View, mechanism: &Mechanism) -> bool {
    match mechanism.standing {
        Standing::Planned => false,
        Standing::Context if !view.with_context => false,
        _ => view.mechanisms.is_empty() || view.mechanisms.contains(&mechanism.id),
    }
}

fn marks(portfolio: &Portfolio, view: &View, followed: &[&Contribution], words: &str, activity: &Activity) -> (u8, u8) {
    let (mut failed, mut unpublished) = (0, 0);
    let mut fail = |dimension: Dimension, lacks: bool| {
        failed |= dimension as u8;
        if lacks {
            unpublished |= dimension as u8;
        }
    };
    if !portfolio.mechanism(&activity.mechanism).is_some_and(|m| keeps_mechanism(view, m)) {
        fail(Dimension::Mechanism, false);
    }
    if !view.donors.is_empty() {
        let answers: Vec<Option<bool>> = followed.iter().map(|c| c.supports(activity)).collect();
        let named = activity.named_funders().any(|funder| view.donors.contains(funder));
        if !named && !answers.contains(&Some(true)) {
            fail(Dimension::Donor, answers.contains(&None));
        }
    }
    if !view.countries.is_empty() {
        let counted = |role: PlaceRole| view.role.is_none_or(|wanted| wanted == role);
        if !activity.places.iter().any(|p| counted(p.role) && view.countries.contains(&p.country)) {
            fail(Dimension::Country, !activity.is_located());
        }
    }
    if !view.years.is_empty() {
        let years = activity.years();
        if !years.iter().any(|year| view.years.contains(year)) {
            fail(Dimension::Year, years.is_empty());
        }
    }
    if !view.themes.is_empty() && !activity.themes.iter().any(|theme| view.themes.contains(theme)) {
        fail(Dimension::Theme, activity.themes.is_empty());
    }
    if !words.is_empty() {
        let text = folded(&searchable(portfolio, activity));
        if !words.split_whitespace().all(|word| text.contains(word)) {
            fail(Dimension::Search, false);
        }
    }
    (failed, unpublished)
}

fn searchable(portfolio: &Portfolio, activity: &Activity) -> String {
    let mut text = format!("{} {} {} ", activity.id, activity.title, activity.summary);
    for reached in &activity.places {
        if let Some(place) = portfolio.place(reached.country) {
            text.extend([place.name.as_str(), " ", place.common_name.as_deref().unwrap_or(""), " "]);
        }
    }
    for participant in &activity.participants {
        if let Some(organisation) = portfolio.organisation(&participant.organisation) {
            text.extend([organisation.name.as_str(), " ", organisation.acronym.as_deref().unwrap_or(""), " "]);
        }
    }
    text
}

/// Lower case without the accents of Latin letters, so that "Cote d'Ivoire" finds "Côte d’Ivoire".
pub fn folded(text: &str) -> String {
    text.to_lowercase()
        .chars()
        .map(|c| match c {
            'à'..='å' | 'ā' => 'a',
            'ç' | 'ć' | 'č' => 'c',
            'è'..='ë' | 'ē' => 'e',
            'ì'..='ï' | 'ī' => 'i',
            'ñ' => 'n',
            'ò'..='ö' | 'ø' | 'ō' => 'o',
            'ù'..='ü' | 'ū' => 'u',
            'š' => 's',
            'ž' => 'z',
            '’' | '‘' => '\'',
            other => other,
        })
        .collect()
}

/// The values of a view that name nothing in this portfolio.
pub fn unknown_values(portfolio: &Portfolio, view: &View) -> Vec<Unread> {
    let mut unknown = Vec::new();
    let mut miss = |parameter: &str, value: String| unknown.push(Unread { parameter: parameter.to_owned(), value });
    for id in view.mechanisms.iter().filter(|id| portfolio.mechanism(id).is_none()) {
        miss("mechanism", id.to_string());
    }
    for id in view.donors.iter().filter(|id| !portfolio.contributions.iter().any(|c| c.donor == **id)) {
        miss("donor", id.to_string());
    }
    for code in view.countries.iter().filter(|code| portfolio.place(**code).is_none()) {
        miss("country", code.to_string());
    }
    for id in view.themes.iter().filter(|id| portfolio.theme(id).is_none()) {
        miss("theme", id.to_string());
    }
    for id in view.open.iter().filter(|id| portfolio.activity(id).is_none()) {
        miss("open", id.to_string());
    }
    unknown
}

/// The view without the values that name nothing.
#[must_use]
pub fn only_known(portfolio: &Portfolio, view: &View) -> View {
    let mut view = view.clone();
    view.mechanisms.retain(|id| portfolio.mechanism(id).is_some());
    view.donors.retain(|id| portfolio.contributions.iter().any(|c| c.donor == *id));
    view.countries.retain(|code| portfolio.place(*code).is_some());
    view.themes.retain(|id| portfolio.theme(id).is_some());
    view.open = view.open.filter(|id| portfolio.activity(id).is_some());
    view
}
