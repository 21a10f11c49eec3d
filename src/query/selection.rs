//! Which records a view keeps, and for each record which filters it fails.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    model::{Activity, Contribution, CountryCode, Id, Mechanism, Organisation, PlaceRole, Portfolio, RegionCode, Standing},
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

impl Dimension {
    const ALL: [Self; 6] = [Self::Mechanism, Self::Donor, Self::Country, Self::Year, Self::Theme, Self::Search];
}

/// How many records are hidden for lack of a field, not because it says something else.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Hidden {
    /// Lacking what one filter asks for.
    pub of_one: BTreeMap<Dimension, usize>,
    /// Lacking what several ask for.
    pub of_several: usize,
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

    /// The records that are hidden only because they do not publish what filters ask for: how many lack the field of one
    /// filter, filter by filter, and how many lack those of several.
    pub fn hidden_for_lack(&self) -> Hidden {
        let mut hidden = Hidden::default();
        for (failed, unpublished) in self.failed.iter().zip(&self.unpublished).filter(|(failed, _)| **failed != 0) {
            match Dimension::ALL.iter().filter(|d| failed & **d as u8 != 0).collect::<Vec<_>>().as_slice() {
                _ if failed & !unpublished != 0 => {}
                [one] => *hidden.of_one.entry(**one).or_default() += 1,
                _ => hidden.of_several += 1,
            }
        }
        hidden
    }

    /// The mechanisms the view keeps, in the portfolio's order; those being planned are never among them.
    pub fn mechanisms(&self) -> impl Iterator<Item = &'a Mechanism> {
        let view = self.view;
        self.portfolio.mechanisms.iter().filter(move |m| keeps_mechanism(view, m))
    }

    /// The contributions that belong to what is shown: of the donors chosen, if any, to the mechanisms kept, of the years
    /// chosen, and, where records are restricted by country, theme or words, only those that support one of the records shown.
    pub fn contributions(&self) -> Vec<&'a Contribution> {
        self.contributions_that(Some(true))
    }

    /// The contributions left out because no source lets one say whether they support a record shown.
    pub fn contributions_untied(&self) -> Vec<&'a Contribution> {
        self.contributions_that(None)
    }

    fn contributions_that(&self, answer: Option<bool>) -> Vec<&'a Contribution> {
        let view = self.view;
        let kept: BTreeSet<_> = self.mechanisms().map(|m| &m.id).collect();
        let by_record = !(view.countries.is_empty() && view.themes.is_empty() && view.search.is_empty());
        let shown: Vec<&Activity> = if by_record { self.activities_ignoring(Dimension::Donor).collect() } else { Vec::new() };
        let supports = |c: &Contribution| {
            let answers: BTreeSet<_> = shown.iter().map(|activity| c.supports(activity)).collect();
            [Some(true), None].into_iter().find(|a| answers.contains(a)).unwrap_or(Some(false))
        };
        self.portfolio
            .contributions
            .iter()
            .filter(|c| kept.contains(&c.mechanism) && (view.donors.is_empty() || view.donors.contains(&c.donor)))
            // A list that says no years may be of any.
            .filter(|c| view.years.is_empty() || c.is_of(&view.years) != Some(false))
            .filter(|c| if by_record { supports(c) == answer } else { answer == Some(true) })
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
            fail(Dimension::Country, may_reach(portfolio, view, activity));
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

/// Whether a record could have reached a State chosen without naming it: it names no place at all, or a region with that State in it.
fn may_reach(portfolio: &Portfolio, view: &View, activity: &Activity) -> bool {
    if activity.regions.is_empty() {
        return !activity.is_located();
    }
    let served = |region| activity.regions.contains(&region);
    served(RegionCode::WORLD) || view.countries.iter().filter_map(|code| portfolio.place(*code)).any(|place| place.regions().any(served))
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

/// The values of a view that name nothing in this portfolio, or nothing that records can be of.
pub fn unknown_values(portfolio: &Portfolio, view: &View) -> Vec<Unread> {
    let mut unknown = Vec::new();
    let mut miss = |parameter: &str, value: String| unknown.push(Unread { parameter: parameter.to_owned(), value });
    for id in view.mechanisms.iter().filter(|id| !has_records(portfolio, id)) {
        miss("mechanism", id.to_string());
    }
    for id in view.donors.iter().filter(|id| !is_donor(portfolio, id)) {
        miss("donor", id.to_string());
    }
    for code in view.countries.iter().filter(|code| portfolio.place(**code).is_none()) {
        miss("country", code.to_string());
    }
    for year in view.years.iter().filter(|year| !is_a_year(portfolio, **year)) {
        miss("year", year.to_string());
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
    view.mechanisms.retain(|id| has_records(portfolio, id));
    view.donors.retain(|id| is_donor(portfolio, id));
    view.countries.retain(|code| portfolio.place(*code).is_some());
    view.years.retain(|year| is_a_year(portfolio, *year));
    view.themes.retain(|id| portfolio.theme(id).is_some());
    view.open = view.open.filter(|id| portfolio.activity(id).is_some());
    view
}

fn has_records(portfolio: &Portfolio, id: &Id<Mechanism>) -> bool {
    portfolio.mechanism(id).is_some_and(|m| m.standing != Standing::Planned)
}

fn is_donor(portfolio: &Portfolio, id: &Id<Organisation>) -> bool {
    portfolio.contributions.iter().any(|c| c.donor == *id)
}

fn is_a_year(portfolio: &Portfolio, year: i16) -> bool {
    portfolio.activities.iter().any(|a| a.years().contains(&year))
}
