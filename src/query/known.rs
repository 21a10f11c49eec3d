//! Which fields the records publish, who the sources are, and what searches did not find.

use super::Selection;
use crate::model::{
    Activity, Claim, Code, Figure, Id, Mechanism, ParticipantRole, Portfolio, Source, SourceKind,
};

/// A field of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// Any amount of money.
    Amount,
    /// The donor of this record.
    Donor,
    /// At least one State.
    Countries,
    /// A cycle or a date.
    Year,
    /// Day, month or year of its start and its end.
    Dates,
    /// Who carried it out.
    Implementer,
    /// A theme.
    Theme,
    /// Anything on gender.
    Gender,
}

impl Code for Field {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Amount, "amount"),
        (Self::Donor, "donor"),
        (Self::Countries, "countries"),
        (Self::Year, "year"),
        (Self::Dates, "dates"),
        (Self::Implementer, "implementer"),
        (Self::Theme, "theme"),
        (Self::Gender, "gender"),
    ];
}

/// Whether a record publishes a field.
pub fn is_known(portfolio: &Portfolio, activity: &Activity, field: Field) -> bool {
    match field {
        Field::Amount => !portfolio.amounts_of(activity).is_empty(),
        Field::Donor => activity.named_funders().next().is_some(),
        Field::Countries => activity.is_located(),
        Field::Year => activity.year().is_some(),
        Field::Dates => activity.start().is_some() && activity.end().is_some(),
        Field::Implementer => activity.participants.iter().any(|p| p.role == ParticipantRole::Implementing),
        Field::Theme => !activity.themes.is_empty(),
        Field::Gender => activity.gender.published().is_some(),
    }
}

/// The kind of a record's main source, which is the first it names.
pub fn main_source(portfolio: &Portfolio, activity: &Activity) -> Option<SourceKind> {
    activity.citations.first().and_then(|c| portfolio.source(&c.source)).map(|s| s.kind)
}

/// The records of one mechanism by whether they publish one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownCell {
    /// Which field.
    pub field: Field,
    /// The records that publish it.
    pub with: Vec<Id<Activity>>,
    /// The records that do not.
    pub without: Vec<Id<Activity>>,
}

/// One mechanism's records, field by field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completeness {
    /// The mechanism.
    pub mechanism: Id<Mechanism>,
    /// One cell a field, in the order of [`Field::ALL`].
    pub cells: Vec<KnownCell>,
}

/// Completeness of the records shown, mechanism by mechanism.
pub fn completeness(selection: &Selection<'_>) -> Vec<Completeness> {
    let portfolio = selection.portfolio;
    let cell = |m: &Mechanism, field| {
        let records = selection.activities_of(&m.id);
        let (with, without) = records.partition::<Vec<&Activity>, _>(|a| is_known(portfolio, a, field));
        let ids = |list: Vec<&Activity>| list.into_iter().map(|a| a.id.clone()).collect();
        KnownCell { field, with: ids(with), without: ids(without) }
    };
    selection
        .mechanisms()
        .map(|m| Completeness {
            mechanism: m.id.clone(),
            cells: Field::all().map(|field| cell(m, field)).collect(),
        })
        .collect()
}

/// The records shown by the kind of their main source: their number, and how many publish each field, in the
/// order of [`Field::ALL`].
pub fn completeness_by_source(selection: &Selection<'_>) -> Vec<(SourceKind, usize, Vec<usize>)> {
    let portfolio = selection.portfolio;
    let of = |kind| {
        let records: Vec<&Activity> =
            selection.activities().filter(|a| main_source(portfolio, a) == Some(kind)).collect();
        let counts =
            Field::all().map(|field| records.iter().filter(|a| is_known(portfolio, a, field)).count());
        (kind, records.len(), counts.collect())
    };
    SourceKind::all().map(of).filter(|(_, all, _)| *all > 0).collect()
}

/// What one kind of source contributes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// The kind.
    pub kind: SourceKind,
    /// Documents of it.
    pub sources: usize,
    /// Published claims taken from them.
    pub claims: usize,
    /// Records whose main source is one of them.
    pub records: usize,
}

/// The claims with a value, with their figures and documents.
pub fn published_claims(portfolio: &Portfolio) -> impl Iterator<Item = (&Figure, &Claim, &Source)> {
    let claims =
        portfolio.figures.iter().flat_map(|figure| figure.claims().iter().map(move |claim| (figure, claim)));
    let cited =
        move |claim: &Claim| claim.citation.as_ref().and_then(|cited| portfolio.source(&cited.source));
    claims
        .filter(|(_, claim)| claim.value.published().is_some())
        .filter_map(move |(figure, claim)| Some((figure, claim, cited(claim)?)))
}

/// The kinds of sources, with what each contributes.
pub fn voices(portfolio: &Portfolio) -> Vec<Voice> {
    SourceKind::all()
        .map(|kind| Voice {
            kind,
            sources: portfolio.sources.iter().filter(|s| s.kind == kind).count(),
            claims: published_claims(portfolio).filter(|(.., source)| source.kind == kind).count(),
            records: portfolio.activities.iter().filter(|a| main_source(portfolio, a) == Some(kind)).count(),
        })
        .filter(|voice| voice.sources > 0)
        .collect()
}

/// The claims that record a search without a result.
pub fn not_found(portfolio: &Portfolio) -> Vec<(&Figure, &Claim)> {
    portfolio
        .figures
        .iter()
        .flat_map(|f| f.claims().iter().filter(|c| c.value.published().is_none()).map(move |c| (f, c)))
        .collect()
}
