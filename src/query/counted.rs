//! The things behind a count, one by one, so that every count can be opened.

use std::collections::BTreeSet;

use super::{
    Dimension, Selection,
    coverage::coverage,
    known::{Field, is_known, main_source, published_claims},
    sustainability::{donors_of, donors_undated},
};
use crate::{
    model::{
        Activity, Citation, Claim, Code, Contribution, CountryCode, Figure, Id, Organisation, Source,
        SourceKind, ordered,
    },
    view::{By, Count, Thing},
};

/// The things counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Counted<'a> {
    /// Project records, in the portfolio's order.
    Records(Vec<&'a Activity>),
    /// States and areas.
    States(Vec<CountryCode>),
    /// Donors.
    Donors(Vec<Id<Organisation>>),
    /// Documents.
    Documents(Vec<&'a Source>),
    /// Entries of donors.
    Entries(Vec<&'a Contribution>),
    /// Claims with their figures.
    Claims(Vec<(&'a Figure, &'a Claim)>),
}

impl Counted<'_> {
    /// How many they are.
    pub fn len(&self) -> usize {
        match self {
            Self::Records(list) => list.len(),
            Self::States(list) => list.len(),
            Self::Donors(list) => list.len(),
            Self::Documents(list) => list.len(),
            Self::Claims(list) => list.len(),
            Self::Entries(list) => list.len(),
        }
    }

    /// There is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// The things a count counts among what is shown.
pub fn counted<'a>(selection: &Selection<'a>, count: &Count) -> Counted<'a> {
    // What is sure is counted as if there were nothing else: a State is reached by as many mechanisms as
    // surely reach it.
    let (sure, by): (Vec<&By>, Vec<&By>) = count.by.iter().partition(|by| **by == By::Possible(false));
    if !sure.is_empty() {
        let rest = Count { of: count.of, by: by.into_iter().cloned().collect() };
        return counted(&selection.sure(), &rest);
    }
    let records =
        || selection.activities().filter(|a| count.by.iter().all(|by| holds(selection, a, by, &count.by)));
    match count.of {
        Thing::Records if let Some(hidden) = hidden(selection, count) => {
            let of = count.mechanism();
            Counted::Records(
                hidden.into_iter().filter(|record| of.is_none_or(|id| record.mechanism == *id)).collect(),
            )
        }
        Thing::Records => Counted::Records(records().collect()),
        Thing::Entries => {
            let all = if count.by.contains(&By::Undated) {
                selection.contributions_undated(None)
            } else {
                selection.contributions()
            };
            let is_meant = |entry: &&Contribution| {
                count.by.iter().all(|by| match by {
                    By::Mechanism(id) => entry.mechanism == *id,
                    By::Donor(id) => entry.donor == *id,
                    _ => true,
                })
            };
            Counted::Entries(all.into_iter().filter(is_meant).collect())
        }
        Thing::Donors => Counted::Donors(donors(selection, count)),
        Thing::Documents => Counted::Documents(
            selection.portfolio.sources.iter().filter(|source| of_kind(source.kind, &count.by)).collect(),
        ),
        Thing::Claims => {
            let of_kind = |source: &Source| of_kind(source.kind, &count.by);
            let claims = published_claims(selection.portfolio).filter(|(.., source)| of_kind(source));
            Counted::Claims(claims.map(|(figure, claim, _)| (figure, claim)).collect())
        }
        Thing::States
            if count.by.iter().any(|by| matches!(by, By::Set(_) | By::Group(_) | By::Reached(_))) =>
        {
            Counted::States(states(selection, count))
        }
        Thing::States => {
            Counted::States(ordered::set(records().flat_map(|a| selection.reached(a))).into_iter().collect())
        }
    }
}

/// The citations behind a count: those of its records or contributions.
pub fn evidence_of<'a>(selection: &Selection<'a>, count: &Count) -> Vec<&'a Citation> {
    let sure = count.by.contains(&By::Possible(false)).then(|| selection.sure());
    let selection = sure.as_ref().unwrap_or(selection);
    let of = count.mechanism();
    match counted(selection, count) {
        Counted::Records(records) => records.into_iter().flat_map(|record| &record.citations).collect(),
        Counted::States(states) => {
            let its = |record: &&Activity| of.is_none_or(|id| record.mechanism == *id);
            let naming = selection
                .activities()
                .filter(its)
                .filter(|record| selection.reached(record).any(|code| states.contains(&code)));
            naming.flat_map(|record| &record.citations).collect()
        }
        Counted::Donors(donors) => {
            let year = count.year().flatten();
            let its = |c: &&Contribution| {
                of.is_none_or(|id| c.mechanism == *id)
                    && year.is_none_or(|year| c.is_of(&ordered::set([year])) == Some(true))
            };
            let entries = if year.is_none() && of.is_none() && selection.narrows_records() {
                selection.contributions_linked()
            } else {
                selection.contributions()
            };
            let entries = entries.into_iter().filter(its);
            let given = entries.filter(|c| donors.contains(&c.donor)).flat_map(|c| &c.citations);
            // Where filters narrow the records, donors count that these name.
            let names_one = |a: &&Activity| {
                year.is_none()
                    && selection.narrows_records()
                    && of.is_none_or(|id| a.mechanism == *id)
                    && a.named_funders().any(|funder| donors.contains(funder))
            };
            given.chain(selection.activities().filter(names_one).flat_map(|a| &a.citations)).collect()
        }
        Counted::Entries(list) => list.into_iter().flat_map(|c| &c.citations).collect(),
        Counted::Claims(list) => list.into_iter().filter_map(|(_, claim)| claim.citation.as_ref()).collect(),
        Counted::Documents(_) => Vec::new(),
    }
}

/// Whether a record meets one of the conditions. A State and a role must hold for the same place.
fn holds(selection: &Selection<'_>, activity: &Activity, by: &By, all: &[By]) -> bool {
    let portfolio = selection.portfolio;
    match by {
        By::Mechanism(id) => activity.mechanism == *id,
        By::Year(year) => activity.year() == *year,
        By::Theme(Some(id)) => activity.themes.contains(id),
        By::Theme(None) => activity.themes.is_empty(),
        By::Country(code) => activity.places.iter().any(|p| {
            p.country == *code
                && selection.counts(p.role)
                && all.iter().all(|by| !matches!(by, By::Role(role) if *role != p.role))
        }),
        By::Role(role) => activity.places.iter().any(|p| p.role == *role),
        By::Region(None) => selection.reached(activity).next().is_none(),
        By::Region(Some(region)) => {
            selection.reached(activity).any(|code| portfolio.place(code).is_some_and(|p| p.region == *region))
        }
        By::Gender(stated) => activity.gender.published().is_some() == *stated,
        By::Known(field, known) => {
            Field::from_code(field).is_some_and(|field| is_known(portfolio, activity, field) == *known)
        }
        By::Possible(possible) => {
            selection.tie(activity).is_some_and(|tie| tie.is_possible_only() == *possible)
        }
        By::Tie(wanted) => selection.tie(activity) == Some(*wanted),
        By::Source(kind) => main_source(portfolio, activity) == Some(*kind),
        By::Donor(_)
        | By::Set(_)
        | By::Group(_)
        | By::Reached(_)
        | By::Lacks(_)
        | By::Undated
        | By::Unlinked => false,
    }
}

/// The hidden records that a count asks for; `None` for a count of shown things.
fn hidden<'a>(selection: &Selection<'a>, count: &Count) -> Option<Vec<&'a Activity>> {
    count.by.iter().find_map(|by| match by {
        By::Lacks(filter) => Some(lacking(selection, filter)),
        By::Unlinked => Some(selection.denied(Dimension::Donor).collect()),
        _ => None,
    })
}

/// The records hidden only because they lack the field of this filter, or of several filters.
fn lacking<'a>(selection: &Selection<'a>, filter: &str) -> Vec<&'a Activity> {
    let lacks = |dimensions: &[Dimension]| match dimensions {
        [one] => one.code() == filter,
        _ => filter == SEVERAL,
    };
    selection.lacking().filter(|(_, dimensions)| lacks(dimensions)).map(|(activity, _)| activity).collect()
}

/// The code of several filters together.
pub const SEVERAL: &str = "several";

fn of_kind(kind: SourceKind, by: &[By]) -> bool {
    by.iter().all(|by| matches!(by, By::Source(wanted) if *wanted == kind))
}

/// States of a group or region, or all States, by the mechanisms that name them or their number.
fn states(selection: &Selection<'_>, count: &Count) -> Vec<CountryCode> {
    let answer = coverage(selection);
    let naming = |code: CountryCode| {
        let row = answer.countries.iter().find(|row| row.country == code);
        let cells = row.into_iter().flat_map(|row| answer.mechanisms.iter().zip(&row.cells));
        cells.filter(|(_, cell)| cell.records() > 0).map(|(id, _)| id).collect::<Vec<_>>()
    };
    let places = selection.portfolio.places.iter().filter(|place| {
        count.by.iter().all(|by| match by {
            By::Set(ids) => naming(place.code) == ids.iter().collect::<Vec<_>>(),
            By::Group(group) => place.groups.contains(group),
            By::Region(region) => Some(place.region) == *region,
            By::Reached(n) => naming(place.code).len().min(3) == usize::from(*n),
            _ => false,
        })
    });
    places.map(|place| place.code).collect()
}

fn donors(selection: &Selection<'_>, count: &Count) -> Vec<Id<Organisation>> {
    let of = count.mechanism();
    let contributions: Vec<_> =
        selection.contributions().into_iter().filter(|c| of.is_none_or(|id| c.mechanism == *id)).collect();
    let donors: BTreeSet<&Id<Organisation>> = match count.year() {
        None => selection.donors_of(of),
        Some(Some(year)) => donors_of(&contributions, year),
        Some(None) => donors_undated(selection, &contributions),
    };
    donors.into_iter().cloned().collect()
}
