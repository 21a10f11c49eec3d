//! Which records a view keeps, and for each record which filters it fails.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{
    Recent,
    coverage::{self, Coverage},
    key_figures::{self, Tile},
    marks::{Link, Marks, any_lies_in},
    names::{of_organisation, of_place},
    totals::{self, AllTotals},
};
use crate::{
    model::{
        Activity, Code, Cohort, Contribution, CountryCode, Id, Mechanism, Organisation, PartialDate,
        PlaceRole, Portfolio, Source, Standing, Tie,
        columns::{Column, Sets},
        ordered,
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

/// Records shown of one mechanism with one set of values of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// The mechanism's place among [`Selection::mechanisms`].
    pub mechanism: usize,
    /// The set.
    pub set: usize,
    /// How many records.
    pub records: usize,
    /// Of these, those that only undated lists or sums link to the chosen donors.
    pub possible: usize,
}

/// The records of a portfolio as one view sees them.
#[derive(Clone, Debug)]
pub struct Selection<'a> {
    /// The data.
    pub portfolio: &'a Portfolio,
    /// The view.
    pub view: &'a View,
    marks: Arc<Marks>,
    /// Where marks of other views are found.
    recent: Option<&'a Recent>,
    /// Records that are only possibly linked to the chosen donors are left out: see [`Selection::sure`].
    only_sure: bool,
}

impl<'a> Selection<'a> {
    /// Marks every record once.
    pub fn of(portfolio: &'a Portfolio, view: &'a View) -> Self {
        let marks = Arc::new(Marks::of(portfolio, view));
        Self { portfolio, view, marks, recent: None, only_sure: false }
    }

    /// With the marks that this view, or one of the same filters, has made before.
    pub fn recent(portfolio: &'a Portfolio, view: &'a View, recent: &'a Recent) -> Self {
        let marks = recent.marks(portfolio, view);
        Self { portfolio, view, marks, recent: Some(recent), only_sure: false }
    }

    /// The records of the same portfolio under another view.
    pub fn other<'v>(&self, view: &'v View) -> Selection<'v>
    where
        'a: 'v,
    {
        match self.recent {
            Some(recent) => Selection::recent(self.portfolio, view, recent),
            None => Selection::of(self.portfolio, view),
        }
    }

    /// The same without the records that only undated lists or sums link to the chosen donors.
    #[must_use]
    pub fn sure(&self) -> Self {
        if self.view.donors.is_empty() || self.only_sure {
            return self.clone();
        }
        let marks = self.marks.sure(self.portfolio);
        Self { marks, only_sure: true, ..self.clone() }
    }

    /// The records under another view, without possible links where this has none.
    pub fn under<'v>(&self, view: &'v View) -> Selection<'v>
    where
        'a: 'v,
    {
        let other = self.other(view);
        if self.only_sure { other.sure() } else { other }
    }

    /// What its records have, counted when first asked for.
    pub fn totals(&self) -> &AllTotals {
        self.marks.totals.get_or_init(|| totals::totals(self))
    }

    /// The States reached, counted when first asked for: see [`coverage`](super::coverage::coverage).
    pub(super) fn coverage(&self) -> &Coverage {
        self.marks.coverage.get_or_init(|| coverage::made(self))
    }

    /// The headlines of its mechanisms, made when first asked for: see [`tiles`](super::key_figures::tiles).
    pub(super) fn tiles(&self) -> &[Tile] {
        self.marks.tiles.get_or_init(|| key_figures::made(self))
    }

    /// The records that pass all filters.
    pub fn activities(&self) -> impl Iterator<Item = &'a Activity> {
        self.activities_without(0)
    }

    /// Whether the record at this place passes all filters.
    pub fn shows(&self, record: usize) -> bool {
        self.marks.failed[record] == 0
    }

    /// The records of one mechanism that pass all filters.
    pub fn activities_of(&self, id: &Id<Mechanism>) -> impl Iterator<Item = &'a Activity> {
        let of_mechanism = self.portfolio.activities_of(id);
        of_mechanism.filter(|(record, _)| self.marks.failed[*record] == 0).map(|(_, activity)| activity)
    }

    /// The records that pass all filters but one; that filter's own counts come from them.
    pub fn activities_ignoring(&self, dimension: Dimension) -> impl Iterator<Item = &'a Activity> {
        self.activities_without(dimension as u8)
    }

    /// The records that only this filter leaves out, though they publish its field.
    pub fn denied(&self, dimension: Dimension) -> impl Iterator<Item = &'a Activity> {
        let bit = dimension as u8;
        self.marked_records()
            .filter(move |(_, (failed, unpublished))| **failed == bit && **unpublished & bit == 0)
            .map(|(activity, _)| activity)
    }

    fn activities_without(&self, ignored: u8) -> impl Iterator<Item = &'a Activity> {
        let records = self.portfolio.activities.iter().zip(&self.marks.failed);
        records.filter(move |(_, failed)| **failed & !ignored == 0).map(|(activity, _)| activity)
    }

    fn marked_records(&self) -> impl Iterator<Item = (&'a Activity, (&u8, &u8))> {
        let Marks { failed, unpublished, .. } = &*self.marks;
        self.portfolio.activities.iter().zip(failed.iter().zip(unpublished))
    }

    /// How surely a record is tied to the chosen donors; `None` without chosen donors or without a tie.
    pub fn tie(&self, activity: &Activity) -> Option<Tie> {
        if self.view.donors.is_empty() {
            return None;
        }
        let record = self.portfolio.place_of(activity)?;
        self.marks.tie(self.portfolio, record)
    }

    /// The records shown by how surely they are tied to the chosen donors; none without chosen donors. The
    /// same tie may come several times.
    pub fn tally_of_ties(&self) -> impl Iterator<Item = (Tie, usize)> {
        let records = self.tally_sets(None, &self.portfolio.columns().donors);
        self.marks.ties.iter().zip(records).filter_map(|(tie, n)| Some(((*tie)?, n)))
    }

    /// The records that pass all filters but one, counted by each set of a column.
    pub fn tally_sets<K>(&self, ignored: Option<Dimension>, column: &Column<K>) -> Vec<usize> {
        self.marks.tally(ignored.map_or(0, |dimension| dimension as u8), &column.sets)
    }

    /// The same for several columns at once, each with its own filter left aside.
    pub fn tally_each<const N: usize>(&self, columns: [(Dimension, &Sets); N]) -> [Vec<usize>; N] {
        let columns = columns.map(|(dimension, sets)| (dimension as u8, sets));
        let mut counts = self.marks.tally_each(&columns).into_iter();
        columns.map(|_| counts.next().unwrap_or_default())
    }

    /// The records shown of each mechanism, by each set of a column.
    pub fn tally_by_mechanism<K>(&self, column: &Column<K>) -> Vec<Tally> {
        let of_records = column.sets.of_records();
        // Without donors chosen all is certain.
        let sure = (!self.view.donors.is_empty()).then(|| self.sure());
        let certain = &sure.as_ref().unwrap_or(self).marks.failed;
        let mut counts = vec![(0, 0); column.sets.len()];
        let mut tallies = Vec::new();
        for (place, mechanism) in self.mechanisms().enumerate() {
            let mut met = Vec::new();
            let of_mechanism = self.portfolio.activities_of(&mechanism.id);
            for (record, _) in of_mechanism.filter(|(record, _)| self.marks.failed[*record] == 0) {
                let set = of_records[record] as usize;
                let (records, sure) = &mut counts[set];
                if *records == 0 {
                    met.push(set);
                }
                *records += 1;
                *sure += usize::from(certain[record] == 0);
            }
            tallies.extend(met.into_iter().map(|set| {
                let (records, sure) = std::mem::take(&mut counts[set]);
                Tally { mechanism: place, set, records, possible: records - sure }
            }));
        }
        tallies
    }

    /// The same by each set of places; asked once.
    pub fn tally_of_places(&self) -> &[Tally] {
        self.marks.places.get_or_init(|| self.tally_by_mechanism(&self.portfolio.columns().places))
    }

    /// The documents of the records that pass all filters but one, and are wanted, in the order of the
    /// records; of those that cite the same the first stands for all.
    pub fn documents(
        &self,
        ignored: Option<Dimension>,
        wanted: &dyn Fn(usize) -> bool,
    ) -> Vec<&'a Id<Source>> {
        let ignored = ignored.map_or(0, |dimension| dimension as u8);
        let sets = &self.portfolio.columns().sources.sets;
        let mut is_met = vec![false; sets.len()];
        let mut found = Vec::new();
        for (record, set) in sets.of_records().iter().enumerate() {
            let passes = self.marks.failed[record] & !ignored == 0 && wanted(record);
            if passes && !std::mem::replace(&mut is_met[*set as usize], true) {
                found.extend(self.portfolio.activities[record].citations.iter().map(|cited| &cited.source));
            }
        }
        found
    }

    /// The values of a column that the records shown have.
    pub fn values_shown<'k, K>(&self, column: &'k Column<K>) -> impl Iterator<Item = &'k K> {
        let counts = column.shared_out(&self.tally_sets(None, column));
        column.keys.iter().zip(counts).filter(|(_, n)| *n > 0).map(|(key, _)| key)
    }

    /// How many records pass all filters but one, value by value of one of its columns.
    pub fn tally<K>(&self, ignored: Dimension, column: &Column<K>) -> Vec<usize> {
        column.shared_out(&self.tally_sets(Some(ignored), column))
    }

    /// The records that are hidden only because they lack the fields of filters, each with these filters.
    pub fn lacking(&self) -> impl Iterator<Item = (&'a Activity, Vec<Dimension>)> {
        let lacking = self
            .marked_records()
            .filter(|(_, (failed, unpublished))| **failed != 0 && **failed & !**unpublished == 0);
        lacking.map(|(activity, (failed, _))| {
            (activity, Dimension::all().filter(|d| failed & *d as u8 != 0).collect())
        })
    }

    /// The number of records hidden only because they lack the fields of filters.
    pub fn hidden_for_lack(&self) -> Hidden {
        let mut counts = [0; 1 << u8::BITS];
        for (failed, unpublished) in self.marks.failed.iter().zip(&self.marks.unpublished) {
            if failed & !unpublished == 0 {
                counts[usize::from(*failed)] += 1;
            }
        }
        // What fails no filter is not hidden.
        counts[0] = 0;
        let mut hidden = Hidden { of_several: counts.iter().sum(), ..Hidden::default() };
        for dimension in Dimension::all() {
            let n = counts[usize::from(dimension as u8)];
            hidden.of_several -= n;
            if n > 0 {
                hidden.of_one.insert(dimension, n);
            }
        }
        hidden
    }

    /// The mechanisms the view keeps, in the portfolio's order; those being planned are never among them.
    pub fn mechanisms(&self) -> impl Iterator<Item = &'a Mechanism> {
        let view = self.view;
        self.portfolio.mechanisms.iter().filter(move |m| keeps_mechanism(view, m))
    }

    /// Their places, by id.
    pub fn places_of_mechanisms(&self) -> BTreeMap<&'a Id<Mechanism>, usize> {
        ordered::map(self.mechanisms().enumerate().map(|(place, mechanism)| (&mechanism.id, place)))
    }

    /// The contributions shown: of the chosen donors, if any, to the mechanisms kept, of the chosen years.
    /// Under filters by country, theme or words only those that support a record shown and have years.
    pub fn contributions(&self) -> Vec<&'a Contribution> {
        self.contributions_to(None)
    }

    /// Those of them to one mechanism, or to any.
    pub fn contributions_to(&self, of: Option<&Id<Mechanism>>) -> Vec<&'a Contribution> {
        self.contributions_that(of, Link::Yes)
    }

    /// The contributions left out because no source gives their years, or links them to a record shown: those
    /// to one mechanism, or to any.
    pub fn contributions_undated(&self, of: Option<&Id<Mechanism>>) -> Vec<&'a Contribution> {
        self.contributions_that(of, Link::Unclear)
    }

    fn contributions_that(&self, of: Option<&Id<Mechanism>>, wanted: Link) -> Vec<&'a Contribution> {
        let linked = self.marks.contributions.get_or_init(|| self.linked_contributions());
        if let Some(id) = of {
            let to_it = self.portfolio.contributions_of(id);
            return to_it.filter(|(place, _)| linked[*place] == wanted).map(|(_, c)| c).collect();
        }
        let all = self.portfolio.contributions.iter().zip(linked);
        all.filter(|(_, linked)| **linked == wanted).map(|(c, _)| c).collect()
    }

    /// What each contribution is to the records shown.
    fn linked_contributions(&self) -> Vec<Link> {
        let view = self.view;
        let by_record = !(view.countries.is_empty() && view.themes.is_empty() && view.words().is_empty());
        let of_record = |place: usize| if by_record { self.links()[place] } else { Some(true) };
        let of_donor = |c: &Contribution| view.donors.is_empty() || view.donors.contains(&c.donor);
        let mut links = vec![Link::No; self.portfolio.contributions.len()];
        for mechanism in self.mechanisms() {
            // A sum up to a date is not of years before its mechanism began.
            let since = mechanism.since.map(PartialDate::year);
            let years: BTreeSet<i16> = ordered::set(
                view.years.iter().copied().filter(|year| since.is_none_or(|since| *year >= since)),
            );
            let of_year = |c: &Contribution| match (view.years.is_empty(), years.is_empty()) {
                (true, _) => Some(true),
                (_, true) => Some(false),
                _ => c.is_of(&years),
            };
            let to_it = self.portfolio.contributions_of(&mechanism.id);
            for (place, contribution) in to_it.filter(|(_, contribution)| of_donor(contribution)) {
                links[place] = match (of_year(contribution), of_record(place)) {
                    (Some(false), _) | (_, Some(false)) => Link::No,
                    (None, _) | (_, None) => Link::Unclear,
                    _ => Link::Yes,
                };
            }
        }
        links
    }

    /// Whether each contribution is linked to a record there is without the filter by donor; asked once.
    fn links(&self) -> &[Option<bool>] {
        self.marks.links.get_or_init(|| {
            let cohorts = self.cohorts_ignoring_donors();
            self.portfolio.contributions.iter().map(|c| self.is_linked(c, &cohorts)).collect()
        })
    }

    /// The records there are without the filter by donor, as cohorts that the same pooled money supports.
    fn cohorts_ignoring_donors(&self) -> CohortsShown<'a> {
        let column = &self.portfolio.columns().groups;
        let mut by_mechanism: BTreeMap<&Id<Mechanism>, Vec<&Cohort>> = BTreeMap::new();
        let counts = self.tally(Dimension::Donor, column);
        for (group, _) in column.keys.iter().zip(counts).filter(|(_, n)| *n > 0) {
            by_mechanism.entry(&group.cohort.mechanism).or_default().push(&group.cohort);
        }
        CohortsShown(by_mechanism)
    }

    /// Whether a contribution is linked to a record there is without the filter by donor, one of these
    /// cohorts: a pooled one as they are, any other by name.
    fn is_linked(&self, contribution: &Contribution, cohorts: &CohortsShown<'_>) -> Option<bool> {
        if contribution.activities.is_empty() {
            cohorts.linked(contribution)
        } else {
            Some(self.names_a_record_shown(contribution))
        }
    }

    /// Whether a contribution names a record there is without the filter by donor.
    fn names_a_record_shown(&self, contribution: &Contribution) -> bool {
        let named = contribution.activities.iter().filter_map(|id| self.portfolio.activity(id));
        named.filter(|activity| activity.mechanism == contribution.mechanism).any(|activity| {
            let mark = self.portfolio.place_of(activity).and_then(|record| self.marks.failed.get(record));
            mark.is_some_and(|failed| failed & !(Dimension::Donor as u8) == 0)
        })
    }

    /// The contributions of the donors chosen, or of any, that are linked to a record shown: by name, cycle
    /// or years.
    pub fn contributions_linked(&self) -> Vec<&'a Contribution> {
        let chosen = |c: &&Contribution| self.view.donors.is_empty() || self.view.donors.contains(&c.donor);
        let linked = self.portfolio.contributions.iter().zip(self.links());
        linked.filter(|(_, link)| **link == Some(true)).map(|(c, _)| c).filter(chosen).collect()
    }

    /// The donors counted: those of the contributions shown to one mechanism, or to any; where filters narrow
    /// the records, of one mechanism also those whom its records shown name, and of all mechanisms together
    /// those linked to the records shown.
    pub fn donors_of(&self, of: Option<&Id<Mechanism>>) -> BTreeSet<&'a Id<Organisation>> {
        let narrows = self.narrows_records();
        let given =
            if narrows && of.is_none() { self.contributions_linked() } else { self.contributions_to(of) };
        let mut donors = ordered::set(given.into_iter().map(|c| &c.donor));
        if narrows {
            donors.extend(self.funders_of_records(of));
        }
        donors
    }

    /// The donors named by records shown, only chosen ones if there are any. They may have paid beside the
    /// mechanism, not into it.
    pub fn funders_of_records(&self, of: Option<&Id<Mechanism>>) -> BTreeSet<&'a Id<Organisation>> {
        let keys = &self.portfolio.columns().funders.keys;
        let named = keys.iter().zip(&self.totals().of(of).funders);
        ordered::set(named.filter(|(_, is_named)| **is_named).map(|(id, _)| id))
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
        self.view.role.is_some() || self.marks.hide
    }

    /// Whether filters separate records of one mechanism and year: by donor, State, theme or words.
    pub fn narrows_within_years(&self) -> bool {
        let v = self.view;
        v.only.is_some()
            || !(v.donors.is_empty() && v.countries.is_empty() && v.themes.is_empty() && v.words().is_empty())
    }
}

pub(super) fn keeps_mechanism(view: &View, mechanism: &Mechanism) -> bool {
    match mechanism.standing {
        Standing::Planned => false,
        Standing::Context if !view.with_context => false,
        _ => view.mechanisms.is_empty() || view.mechanisms.contains(&mechanism.id),
    }
}

/// Cohorts of records, by mechanism.
struct CohortsShown<'a>(BTreeMap<&'a Id<Mechanism>, Vec<&'a Cohort>>);

impl CohortsShown<'_> {
    /// Whether a pooled contribution is linked to one of the records. Without years it supports all of them
    /// and is linked to none in particular.
    fn linked(&self, contribution: &Contribution) -> Option<bool> {
        let mut best = Some(false);
        for cohort in self.0.get(&contribution.mechanism).into_iter().flatten() {
            match contribution.supports_cohort(cohort).filter(|is| !is || contribution.has_years()) {
                Some(true) => return Some(true),
                None => best = None,
                Some(false) => {}
            }
        }
        best
    }
}

/// Whether a record may have reached a chosen State: it names no place, or a region with that State.
pub fn may_reach(portfolio: &Portfolio, view: &View, activity: &Activity) -> bool {
    if activity.regions.is_empty() {
        return !activity.is_located();
    }
    any_lies_in(portfolio, view, &activity.regions)
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
    portfolio.columns().years.keys.contains(&year)
}
