//! Which records a view keeps, and for each record which filters it fails.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    names::{Wanted, of_organisation, of_place},
    tie::is_possible_only,
};
use crate::{
    model::{
        Activity, Code, Contribution, CountryCode, Id, Mechanism, Organisation, PartialDate, PlaceRole,
        Portfolio, RegionCode, Standing, columns::Column, name::folded, ordered,
    },
    view::{Origin, Page, UnknownParameter, View},
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

impl Code for Dimension {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Mechanism, "mechanism"),
        (Self::Donor, "donor"),
        (Self::Country, "country"),
        (Self::Year, "year"),
        (Self::Theme, "theme"),
        (Self::Search, "search"),
    ];
}

/// How many records are hidden because they lack a field, not because it has another value.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Hidden {
    /// Records that lack the field of one filter, filter by filter.
    pub of_one: BTreeMap<Dimension, usize>,
    /// Records that lack the fields of several filters.
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
    /// Records that are only possibly linked to the chosen donors are left out: see [`Selection::sure`].
    only_sure: bool,
}

impl<'a> Selection<'a> {
    /// Marks every record once.
    pub fn of(portfolio: &'a Portfolio, view: &'a View) -> Self {
        let asked = FilterMask::of(portfolio, view);
        let marks =
            portfolio.activities.iter().enumerate().map(|(record, activity)| asked.marks(record, activity));
        let (failed, unpublished) = marks.unzip();
        Self { portfolio, view, failed, unpublished, only_sure: false }
    }

    /// The same without the records that only undated lists or sums link to the chosen donors.
    #[must_use]
    pub fn sure(&self) -> Self {
        let mut sure = self.clone();
        if self.view.donors.is_empty() {
            return sure;
        }
        sure.only_sure = true;
        for (failed, activity) in sure.failed.iter_mut().zip(&self.portfolio.activities) {
            if *failed == 0 && is_possible_only(self, activity) {
                *failed = Dimension::Donor as u8;
            }
        }
        sure
    }

    /// The records of the same portfolio under another view, without possible links where this has none.
    pub fn under<'v>(&self, view: &'v View) -> Selection<'v>
    where
        'a: 'v,
    {
        let other = Selection::of(self.portfolio, view);
        if self.only_sure { other.sure() } else { other }
    }

    /// The records that pass all filters.
    pub fn activities(&self) -> impl Iterator<Item = &'a Activity> {
        self.activities_without(0)
    }

    /// The records that pass all filters but one; that filter's own counts come from them.
    pub fn activities_ignoring(&self, dimension: Dimension) -> impl Iterator<Item = &'a Activity> {
        self.activities_without(dimension as u8)
    }

    /// The records that only this filter leaves out, though they publish its field.
    pub fn denied(&self, dimension: Dimension) -> impl Iterator<Item = &'a Activity> {
        let bit = dimension as u8;
        let marked = self.portfolio.activities.iter().zip(self.failed.iter().zip(&self.unpublished));
        marked
            .filter(move |(_, (failed, unpublished))| **failed == bit && **unpublished & bit == 0)
            .map(|(activity, _)| activity)
    }

    fn activities_without(&self, ignored: u8) -> impl Iterator<Item = &'a Activity> {
        self.portfolio
            .activities
            .iter()
            .zip(&self.failed)
            .filter(move |(_, failed)| **failed & !ignored == 0)
            .map(|(activity, _)| activity)
    }

    /// How many records pass all filters but one, value by value of one of its columns.
    pub fn tally<K: Ord + Clone>(&self, ignored: Dimension, column: &Column<K>) -> Vec<usize> {
        let mut counts = vec![0; column.keys.len()];
        for (record, _) in
            self.failed.iter().enumerate().filter(|(_, failed)| **failed & !(ignored as u8) == 0)
        {
            for code in column.at(record) {
                counts[*code as usize] += 1;
            }
        }
        counts
    }

    /// The records that are hidden only because they lack the fields of filters, each with these filters.
    pub fn lacking(&self) -> impl Iterator<Item = (&'a Activity, Vec<Dimension>)> {
        let marked = self.portfolio.activities.iter().zip(self.failed.iter().zip(&self.unpublished));
        let lacking =
            marked.filter(|(_, (failed, unpublished))| **failed != 0 && **failed & !**unpublished == 0);
        lacking.map(|(activity, (failed, _))| {
            (activity, Dimension::all().filter(|d| failed & *d as u8 != 0).collect())
        })
    }

    /// The number of records hidden only because they lack the fields of filters.
    pub fn hidden_for_lack(&self) -> Hidden {
        let mut hidden = Hidden::default();
        for (_, dimensions) in self.lacking() {
            match dimensions.as_slice() {
                [one] => *hidden.of_one.entry(*one).or_default() += 1,
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

    /// The contributions shown: of the chosen donors, if any, to the mechanisms kept, of the chosen years.
    /// Under filters by country, theme or words only those that support a record shown and have years.
    pub fn contributions(&self) -> Vec<&'a Contribution> {
        self.contributions_that(Some(true))
    }

    /// The contributions left out because no source gives their years, or links them to a record shown.
    pub fn contributions_undated(&self) -> Vec<&'a Contribution> {
        self.contributions_that(None)
    }

    fn contributions_that(&self, answer: Option<bool>) -> Vec<&'a Contribution> {
        let view = self.view;
        let kept = ordered::map(self.mechanisms().map(|m| (&m.id, m.since.map(PartialDate::year))));
        let by_record = !(view.countries.is_empty() && view.themes.is_empty() && view.words().is_empty());
        let shown: Vec<&Activity> =
            if by_record { self.activities_ignoring(Dimension::Donor).collect() } else { Vec::new() };
        let of_year = |c: &Contribution| {
            // A sum up to a date is not of years before its mechanism began.
            let since = kept.get(&c.mechanism).copied().flatten();
            let years: BTreeSet<i16> = ordered::set(
                view.years.iter().copied().filter(|year| since.is_none_or(|since| *year >= since)),
            );
            match (view.years.is_empty(), years.is_empty()) {
                (true, _) => Some(true),
                (_, true) => Some(false),
                _ => c.is_of(&years),
            }
        };
        // A contribution without years supports all records and is linked to none in particular.
        let linked = |c: &Contribution, activity: &Activity| {
            c.supports(activity).filter(|supports| !supports || c.has_years())
        };
        let of_record = |c: &Contribution| {
            let answers = ordered::set(shown.iter().map(|activity| linked(c, activity)));
            if by_record {
                [Some(true), None].into_iter().find(|a| answers.contains(a)).unwrap_or(Some(false))
            } else {
                Some(true)
            }
        };
        let both = |c: &Contribution| match (of_year(c), of_record(c)) {
            (Some(false), _) | (_, Some(false)) => Some(false),
            (None, _) | (_, None) => None,
            _ => Some(true),
        };
        self.portfolio
            .contributions
            .iter()
            .filter(|c| {
                kept.contains_key(&c.mechanism) && (view.donors.is_empty() || view.donors.contains(&c.donor))
            })
            .filter(|c| both(c) == answer)
            .collect()
    }

    /// The donors of the contributions shown, to one mechanism or to any.
    pub fn donors_of(&self, of: Option<&Id<Mechanism>>) -> BTreeSet<&'a Id<Organisation>> {
        ordered::set(
            self.contributions()
                .into_iter()
                .filter(|c| of.is_none_or(|id| c.mechanism == *id))
                .map(|c| &c.donor),
        )
    }

    /// The donors named by records shown, only chosen ones if there are any. They may have paid beside the
    /// mechanism, not into it.
    pub fn funders_of_records(&self, of: Option<&Id<Mechanism>>) -> BTreeSet<&'a Id<Organisation>> {
        let chosen = |id: &&Id<Organisation>| self.view.donors.is_empty() || self.view.donors.contains(*id);
        let records = self.activities().filter(|a| of.is_none_or(|id| a.mechanism == *id));
        ordered::set(records.flat_map(Activity::named_funders).filter(chosen))
    }

    /// Whether a State counts for a record under the role the view asks for.
    pub fn counts(&self, role: PlaceRole) -> bool {
        self.view.role.is_none_or(|wanted| wanted == role)
    }

    /// The States a record reached, in the roles the view counts.
    pub fn reached(&self, activity: &'a Activity) -> impl Iterator<Item = CountryCode> {
        activity.reached(self.view.role).map(|p| p.country)
    }

    /// Whether filters restrict records in a way that a mechanism's own totals cannot follow.
    pub fn narrows_records(&self) -> bool {
        !self.view.years.is_empty() || self.narrows_within_years()
    }

    /// Whether the view hides records, or States in another role: something not found may exist.
    pub fn hides_records(&self) -> bool {
        self.view.role.is_some() || self.failed.iter().any(|failed| *failed != 0)
    }

    /// Whether filters separate records of one mechanism and year: by donor, State, theme or words.
    pub fn narrows_within_years(&self) -> bool {
        let v = self.view;
        v.only.is_some()
            || !(v.donors.is_empty() && v.countries.is_empty() && v.themes.is_empty() && v.words().is_empty())
    }
}

fn keeps_mechanism(view: &View, mechanism: &Mechanism) -> bool {
    match mechanism.standing {
        Standing::Planned => false,
        Standing::Context if !view.with_context => false,
        _ => view.mechanisms.is_empty() || view.mechanisms.contains(&mechanism.id),
    }
}

/// The filters of a view, column by column, by code.
struct FilterMask<'a> {
    portfolio: &'a Portfolio,
    view: &'a View,
    mechanisms: Vec<bool>,
    donors: Vec<bool>,
    possible_donors: Vec<bool>,
    places: Vec<bool>,
    years: Vec<bool>,
    themes: Vec<bool>,
    words: Vec<Wanted>,
}

impl<'a> FilterMask<'a> {
    fn of(portfolio: &'a Portfolio, view: &'a View) -> Self {
        let columns = portfolio.columns();
        let kept = |id: &Id<Mechanism>| portfolio.mechanism(id).is_some_and(|m| keeps_mechanism(view, m));
        Self {
            portfolio,
            view,
            mechanisms: columns.mechanisms.wanted(kept),
            donors: columns.donors.wanted(|id| view.donors.contains(id)),
            possible_donors: columns.possible_donors.wanted(|id| view.donors.contains(id)),
            places: columns.places.wanted(|(code, role)| {
                view.countries.contains(code) && view.role.is_none_or(|wanted| wanted == *role)
            }),
            years: columns.years.wanted(|year| view.years.contains(year)),
            themes: columns.themes.wanted(|id| view.themes.contains(id)),
            words: Wanted::all(view.words()),
        }
    }

    /// The filters the record fails, and those of them it fails only because it lacks the field.
    fn marks(&self, record: usize, activity: &Activity) -> (u8, u8) {
        fn any(wanted: &[bool], codes: &[u32]) -> bool {
            codes.iter().any(|code| wanted[*code as usize])
        }
        let (view, columns) = (self.view, self.portfolio.columns());
        let (mut failed, mut unpublished) = (0, 0);
        if view.only.as_ref().is_some_and(|id| *id != activity.id) {
            return (Dimension::Mechanism as u8, 0);
        }
        let mut fail = |dimension: Dimension, lacks: bool| {
            failed |= dimension as u8;
            if lacks {
                unpublished |= dimension as u8;
            }
        };
        if !any(&self.mechanisms, columns.mechanisms.at(record)) {
            fail(Dimension::Mechanism, false);
        }
        if !view.donors.is_empty() && !any(&self.donors, columns.donors.at(record)) {
            fail(Dimension::Donor, any(&self.possible_donors, columns.possible_donors.at(record)));
        }
        if !view.countries.is_empty() && !any(&self.places, columns.places.at(record)) {
            fail(Dimension::Country, may_reach(self.portfolio, view, activity));
        }
        if !view.years.is_empty() && !any(&self.years, columns.years.at(record)) {
            fail(Dimension::Year, columns.years.at(record).is_empty());
        }
        if !view.themes.is_empty() && !any(&self.themes, columns.themes.at(record)) {
            fail(Dimension::Theme, activity.themes.is_empty());
        }
        if !self.words.is_empty() {
            let text = folded(&searchable(self.portfolio, activity));
            if !self.words.iter().all(|word| word.is_in(&text)) {
                fail(Dimension::Search, false);
            }
        }
        (failed, unpublished)
    }
}

/// Whether a record may have reached a chosen State: it names no place, or a region with that State.
pub fn may_reach(portfolio: &Portfolio, view: &View, activity: &Activity) -> bool {
    if activity.regions.is_empty() {
        return !activity.is_located();
    }
    let served = |region| activity.regions.contains(&region);
    served(RegionCode::WORLD)
        || view
            .countries
            .iter()
            .filter_map(|code| portfolio.place(*code))
            .any(|place| place.regions().any(served))
}

/// The text a record is found by: title, summary, places, organisations, themes and its statement on gender.
pub fn searchable(portfolio: &Portfolio, activity: &Activity) -> String {
    let mut text = format!("{} {} {} ", activity.id, activity.title, activity.summary);
    let places = activity.places.iter().filter_map(|reached| portfolio.place(reached.country));
    text.extend(places.flat_map(|place| [of_place(place), " ".to_owned()]));
    for organisation in activity.participants.iter().filter_map(|p| portfolio.organisation(&p.organisation)) {
        text.extend([of_organisation(portfolio, organisation), " ".to_owned()]);
    }
    text.extend(activity.gender.published().into_iter().flat_map(|stated| [stated.as_str(), " "]));
    text.extend(
        activity
            .themes
            .iter()
            .filter_map(|id| portfolio.theme(id))
            .flat_map(|theme| [theme.name.as_str(), " "]),
    );
    text
}

/// The values of a view that match nothing in this portfolio, or nothing that records can have.
pub fn unknown_values(portfolio: &Portfolio, view: &View) -> Vec<UnknownParameter> {
    let mut unknown = Vec::new();
    let mut miss = |parameter: &str, value: String| {
        unknown.push(UnknownParameter { parameter: parameter.to_owned(), value });
    };
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
    if let Some(Origin::Count(count)) = &view.origin
        && let Some(id) = count.mechanism().filter(|id| portfolio.mechanism(id).is_none())
    {
        miss("figure", id.to_string());
    }
    if let Some(side) = view.side.filter(|_| !matches!(view.page, Page::Country(_))) {
        miss("side", side.code().to_owned());
    }
    for id in view.open.iter().filter(|id| portfolio.activity(id).is_none()) {
        miss("open", id.to_string());
    }
    unknown
}

/// The filters of a page of this portfolio: the reader's, without unknown values, with the page's subject.
/// The subject stays even if it is unknown: then nothing is shown, and not everything.
#[must_use]
pub fn asked(portfolio: &Portfolio, view: &View) -> View {
    only_known(portfolio, view).asked()
}

/// Whether figures and charts can be about the subject of a page.
pub fn has_figures(portfolio: &Portfolio, page: &Page) -> bool {
    match page {
        Page::Mechanism(id) => has_records(portfolio, id),
        Page::Donor(id) => is_donor(portfolio, id),
        Page::Country(code) => portfolio.place(*code).is_some(),
        Page::Project(id) => portfolio.activity(id).is_some(),
        Page::Compare(one, other) => has_figures(portfolio, one) && has_figures(portfolio, other),
        _ => true,
    }
}

/// The view without unknown values.
#[must_use]
pub fn only_known(portfolio: &Portfolio, view: &View) -> View {
    let mut view = view.clone();
    // What is not known may be in the file that is missing: it stays, and nothing is shown rather than
    // everything.
    if portfolio.is_incomplete {
        return view;
    }
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

/// Whether an organisation takes part in a record.
pub fn takes_part(portfolio: &Portfolio, id: &Id<Organisation>) -> bool {
    portfolio.activities.iter().any(|a| a.participants.iter().any(|p| p.organisation == *id))
}

/// Whether an organisation is named as donor of any mechanism.
pub fn is_donor(portfolio: &Portfolio, id: &Id<Organisation>) -> bool {
    portfolio.contributions.iter().any(|c| c.donor == *id)
}

fn is_a_year(portfolio: &Portfolio, year: i16) -> bool {
    portfolio.activities.iter().any(|a| a.years().contains(&year))
}
