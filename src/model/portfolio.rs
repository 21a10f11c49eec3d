//! Everything an edition holds, with ways to find it.

use std::{collections::BTreeMap, sync::OnceLock};

use super::{
    Activity, Content, Contribution, CountryCode, Figure, Id, Measure, MeasureTerm, Mechanism, Organisation,
    PartialDate, PeriodBasis, Place, Region, RegionCode, Source, Theme,
    attributes::{self, Attributes},
    by_id::{ById, Grouped},
    columns::{Column, Columns},
    ordered,
    published::Amounts,
};

/// What an edition says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Edition {
    /// Its title.
    pub title: String,
    /// Its version, as its descriptor spells it.
    pub version: String,
    /// The day it was made.
    pub created: Option<PartialDate>,
    /// The editions before it that are kept, the latest first: version, and folder beside its own files.
    pub earlier: Vec<(String, String)>,
}

impl Edition {
    /// The folder of an edition before this one, beside its own files; `None` where it is not kept.
    pub fn folder_of(&self, version: &str) -> Option<&str> {
        self.earlier.iter().find(|(kept, _)| kept == version).map(|(_, folder)| folder.as_str())
    }
}

/// The whole portfolio. Records keep the order of the edition.
///
/// The loader resolves references before it builds one; lookups still return `Option`, so a hole shows as
/// missing.
#[derive(Clone, Debug, Default)]
pub struct Portfolio {
    /// The edition.
    pub edition: Edition,
    /// Funds and joint projects, the portfolio's own first.
    pub mechanisms: Vec<Mechanism>,
    /// Donors, administrators, implementers.
    pub organisations: Vec<Organisation>,
    /// Project records.
    pub activities: Vec<Activity>,
    /// Contributions by donor and cycle.
    pub contributions: Vec<Contribution>,
    /// Figures about mechanisms, activities, contributions and States.
    pub figures: Vec<Figure>,
    /// Documents.
    pub sources: Vec<Source>,
    /// Countries.
    pub places: Vec<Place>,
    /// Regions.
    pub regions: Vec<Region>,
    /// Themes.
    pub themes: Vec<Theme>,
    /// Measures beyond kinds of money.
    pub measures: Vec<MeasureTerm>,
    /// A whole file of the edition is missing: what is not found may be in it.
    pub is_incomplete: bool,
    /// Lookups; made by [`Portfolio::indexed`].
    pub index: Index,
}

/// How many orders of all records are kept.
pub const ORDERS: usize = 4;

/// Lookups by identifier. Nothing in it can be reached from outside the model.
#[derive(Clone, Debug, Default)]
pub struct Index {
    mechanisms: ById,
    organisations: ById,
    activities: ById,
    contributions: ById,
    figures: ById,
    figures_by_subject: Grouped,
    sources: ById,
    places: BTreeMap<CountryCode, usize>,
    regions: BTreeMap<RegionCode, usize>,
    themes: ById,
    measures: ById,
    activities_of: Grouped,
    contributions_of: Grouped,
    columns: Columns,
    texts: OnceLock<Vec<String>>,
    amounts: OnceLock<Amounts>,
    attributes: OnceLock<Column<Attributes>>,
    orders: [OnceLock<Vec<usize>>; ORDERS],
}

impl Portfolio {
    /// The same with its lookups made. Call it once, after the last record is in.
    #[must_use]
    pub fn indexed(mut self) -> Self {
        fn by<R, K: Ord>(records: &[R], key: impl Fn(&R) -> K) -> BTreeMap<K, usize> {
            ordered::map(records.iter().enumerate().map(|(i, record)| (key(record), i)))
        }
        ordered::by_key(&mut self.mechanisms, |m| m.standing);
        self.index = Index {
            activities_of: Grouped::of(&self.activities, |r| r.mechanism.text()),
            contributions_of: Grouped::of(&self.contributions, |r| r.mechanism.text()),
            mechanisms: ById::of(&self.mechanisms, |r| &r.id),
            organisations: ById::of(&self.organisations, |r| &r.id),
            activities: ById::of(&self.activities, |r| &r.id),
            contributions: ById::of(&self.contributions, |r| &r.id),
            figures: ById::of(&self.figures, |r| &r.id),
            figures_by_subject: Grouped::of(&self.figures, |r| r.subject.as_str().into()),
            sources: ById::of(&self.sources, |r| &r.id),
            places: by(&self.places, |r| r.code),
            regions: by(&self.regions, |r| r.code),
            themes: ById::of(&self.themes, |r| &r.id),
            measures: ById::of(&self.measures, |r| &r.id),
            columns: Columns::of(&self.activities, &self.contributions),
            texts: OnceLock::new(),
            amounts: OnceLock::new(),
            attributes: OnceLock::new(),
            orders: Default::default(),
        };
        self
    }

    /// What its records are filtered and counted by.
    pub fn columns(&self) -> &Columns {
        &self.index.columns
    }

    /// The records of one mechanism, each with its place among all.
    pub fn activities_of(&self, id: &Id<Mechanism>) -> impl Iterator<Item = (usize, &Activity)> {
        let places = self.index.activities_of.get(id.as_str());
        places.iter().map(|&i| (i, &self.activities[i]))
    }

    /// The contributions to one mechanism, each with its place among all.
    pub fn contributions_of(&self, id: &Id<Mechanism>) -> impl Iterator<Item = (usize, &Contribution)> {
        let places = self.index.contributions_of.get(id.as_str());
        places.iter().map(|&i| (i, &self.contributions[i]))
    }

    /// The texts that its records are found by, made when first asked for; what is asked for later are the
    /// same.
    pub fn texts_to_find(&self, of: impl Fn(&Activity) -> String) -> &[String] {
        self.index.texts.get_or_init(|| self.activities.iter().map(of).collect())
    }

    /// The places of all records in one of so many orders, made when first asked for; what is asked for later
    /// is the same. An order that there is no room for is none.
    pub fn in_order(&self, order: usize, of: impl FnOnce() -> Vec<usize>) -> &[usize] {
        self.index.orders.get(order).map_or(&[], |kept| kept.get_or_init(of))
    }

    /// What its records publish, found when first asked for.
    pub(super) fn amounts(&self) -> &Amounts {
        self.index.amounts.get_or_init(|| Amounts::of(self))
    }

    /// The attributes of its records, found when first asked for.
    pub fn attributes(&self) -> &Column<Attributes> {
        self.index.attributes.get_or_init(|| attributes::of(self))
    }

    /// The place of the record with this id.
    pub fn place_of_id(&self, id: &str) -> Option<usize> {
        self.index.activities.get(id)
    }

    /// The place of a record of this portfolio among all, as its columns count them.
    pub fn place_of(&self, activity: &Activity) -> Option<usize> {
        self.activities.element_offset(activity)
    }

    /// The place of the mechanism with this id.
    pub fn place_of_mechanism(&self, id: &Id<Mechanism>) -> Option<usize> {
        self.index.mechanisms.get(id.as_str())
    }

    /// The mechanism with this id.
    pub fn mechanism(&self, id: &Id<Mechanism>) -> Option<&Mechanism> {
        self.index.mechanisms.get(id.as_str()).map(|i| &self.mechanisms[i])
    }
    /// The organisation with this id.
    pub fn organisation(&self, id: &Id<Organisation>) -> Option<&Organisation> {
        self.index.organisations.get(id.as_str()).map(|i| &self.organisations[i])
    }
    /// The activity with this id.
    pub fn activity(&self, id: &Id<Activity>) -> Option<&Activity> {
        self.index.activities.get(id.as_str()).map(|i| &self.activities[i])
    }
    /// The contribution with this id.
    pub fn contribution(&self, id: &Id<Contribution>) -> Option<&Contribution> {
        self.index.contributions.get(id.as_str()).map(|i| &self.contributions[i])
    }
    /// The figure with this id.
    pub fn figure(&self, id: &Id<Figure>) -> Option<&Figure> {
        self.index.figures.get(id.as_str()).map(|i| &self.figures[i])
    }
    /// The source with this id.
    pub fn source(&self, id: &Id<Source>) -> Option<&Source> {
        self.index.sources.get(id.as_str()).map(|i| &self.sources[i])
    }
    /// The country with this code.
    pub fn place(&self, code: CountryCode) -> Option<&Place> {
        self.index.places.get(&code).map(|&i| &self.places[i])
    }
    /// The region with this code.
    pub fn region(&self, code: RegionCode) -> Option<&Region> {
        self.index.regions.get(&code).map(|&i| &self.regions[i])
    }
    /// The theme with this id.
    pub fn theme(&self, id: &Id<Theme>) -> Option<&Theme> {
        self.index.themes.get(id.as_str()).map(|i| &self.themes[i])
    }
    /// The codelist entry of a measure that is not money.
    pub fn measure(&self, id: &Id<MeasureTerm>) -> Option<&MeasureTerm> {
        self.index.measures.get(id.as_str()).map(|i| &self.measures[i])
    }

    /// All figures about one subject, in the order of the edition.
    pub fn figures_of<'a>(&'a self, subject: &str) -> impl Iterator<Item = &'a Figure> {
        self.index.figures_by_subject.get(subject).iter().map(|&i| &self.figures[i])
    }

    /// Of the figures about a subject with this measure and purpose and no place of their own, the one that
    /// speaks of the latest time.
    pub fn latest_for(&self, subject: &str, measure: &Measure, purpose: Option<&str>) -> Option<&Figure> {
        self.figures_of(subject)
            .filter(|f| &f.measure == measure && f.place.is_none() && f.purpose.as_deref() == purpose)
            .max_by_key(|f| (f.states_something(), f.period.to))
    }

    /// The same, of those that speak of all of a subject up to or at a date: what is of one year only is no
    /// total. One that says that nothing is published may be of any period.
    pub fn latest_total(&self, subject: &str, measure: &Measure, purpose: Option<&str>) -> Option<&Figure> {
        let whole = |f: &Figure| {
            !f.states_something() || matches!(f.period.basis, PeriodBasis::Cumulative | PeriodBasis::At)
        };
        self.figures_of(subject)
            .filter(|f| {
                &f.measure == measure && f.place.is_none() && f.purpose.as_deref() == purpose && whole(f)
            })
            .max_by_key(|f| (f.states_something(), f.period.to))
    }

    /// All documents a figure rests on, each once: first those of the claims that decide what is shown, then
    /// those of the others, then, where it is computed, those of its inputs.
    pub fn sources_of<'a>(&'a self, figure: &'a Figure) -> Vec<&'a Id<Source>> {
        let mut found: Vec<&Id<Source>> = Vec::new();
        let mut open = vec![(figure, 0_u8)];
        while let Some((figure, depth)) = open.pop() {
            let claims = figure.shown_claims(self).into_iter().chain(figure.claims());
            for source in claims.filter_map(|claim| claim.citation.as_ref()).map(|citation| &citation.source)
            {
                if !found.contains(&source) {
                    found.push(source);
                }
            }
            if let (Content::Computed(derivation), true) = (&figure.content, depth < 8) {
                // The last in is the first out.
                open.extend(
                    derivation.inputs.iter().rev().filter_map(|id| self.figure(id)).map(|f| (f, depth + 1)),
                );
            }
        }
        found
    }
}
