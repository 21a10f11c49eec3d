//! The differences between two editions: figures claim by claim, other records part by part.

use std::collections::BTreeMap;

use crate::model::{
    Activity, Claim, Code, Content, Contribution, Currency, Figure, Id, Mechanism, Organisation, Place,
    Portfolio, Source, Value, ordered,
};

/// What happened to something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Happened {
    /// It is new.
    Added,
    /// It differs.
    Changed,
    /// It was removed.
    Removed,
}

/// The kind of thing that changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// A claim of a figure.
    Claim,
    /// How a figure is computed, or what it is about.
    Figure,
    /// A project record.
    Activity,
    /// A contribution.
    Contribution,
    /// A document.
    Source,
    /// A mechanism.
    Mechanism,
    /// An organisation.
    Organisation,
    /// A country or area.
    Place,
    /// A region, a theme or a measure.
    Term,
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The kind of thing.
    pub what: What,
    /// Its identifier.
    pub id: String,
    /// Its name; for a claim, the name of its figure.
    pub name: String,
    /// The figure of a claim: in the new edition, or in the old one if it was removed.
    pub figure: Option<Id<Figure>>,
    /// What happened.
    pub happened: Happened,
    /// The parts that differ, by their codes; only of a thing in both editions.
    pub parts: Vec<&'static str>,
}

/// Parts of a record by their codes, each with its comparison.
type Parts<T> = &'static [(&'static str, fn(&T, &T) -> bool)];

/// All differences, figures first.
pub fn changes(old: &Portfolio, new: &Portfolio) -> Vec<Change> {
    let contribution = |c: &Contribution| (c.id.to_string(), name_of_contribution(c, [new, old]));
    [
        of_figures(old, new),
        of_records(
            What::Activity,
            (&old.activities, &new.activities),
            |a| (a.id.to_string(), a.title.clone()),
            ACTIVITY,
        ),
        of_records(What::Contribution, (&old.contributions, &new.contributions), contribution, CONTRIBUTION),
        of_records(
            What::Source,
            (&old.sources, &new.sources),
            |s| (s.id.to_string(), s.title.clone()),
            SOURCE,
        ),
        of_records(
            What::Mechanism,
            (&old.mechanisms, &new.mechanisms),
            |m| (m.id.to_string(), m.name.clone()),
            MECHANISM,
        ),
        of_records(
            What::Organisation,
            (&old.organisations, &new.organisations),
            |o| (o.id.to_string(), o.name.clone()),
            ORGANISATION,
        ),
        of_records(What::Place, (&old.places, &new.places), |p| (p.code.to_string(), p.name.clone()), PLACE),
        of_terms((&old.regions, &new.regions), |r| (r.code.to_string(), r.name.clone())),
        of_terms((&old.themes, &new.themes), |t| (t.id.to_string(), t.name.clone())),
        of_terms((&old.measures, &new.measures), |m| (m.id.to_string(), m.name.clone())),
    ]
    .concat()
}

/// Differences of figures: claim by claim, then in all that is not a claim, then in the value shown.
fn of_figures(old: &Portfolio, new: &Portfolio) -> Vec<Change> {
    let mut found = of_claims(old, new);
    let named = |f: &Figure| (f.id.to_string(), f.label.clone());
    found.extend(of_records(What::Figure, (&old.figures, &new.figures), named, FIGURE));
    note_changed_values(old, new, &mut found);
    ordered::by_key(&mut found, |change| (change.what, change.id.clone()));
    found
}

fn of_claims(old: &Portfolio, new: &Portfolio) -> Vec<Change> {
    let mut found = Vec::new();
    let (before, after) = (claims_by_id(old), claims_by_id(new));
    for (id, happened) in compared(&before, &after, |was, is| was.1 == is.1 && was.0.id == is.0.id) {
        let (was, is) = (before.get(&id), after.get(&id));
        let Some((figure, _)) = is.or(was) else { continue };
        let moved = was.zip(is).filter(|(was, is)| was.0.id != is.0.id).map(|_| "figure");
        let parts = was.zip(is).map(|(was, is)| parts_of(CLAIM, was.1, is.1)).unwrap_or_default();
        let parts = moved.into_iter().chain(parts).collect();
        found.push(Change {
            what: What::Claim,
            id,
            name: figure.label.clone(),
            figure: Some(figure.id.clone()),
            happened,
            parts,
        });
    }
    found
}

/// Claims with their figures.
fn claims_by_id(portfolio: &Portfolio) -> BTreeMap<String, (&Figure, &Claim)> {
    let figures = portfolio.figures.iter();
    ordered::map(figures.flat_map(|f| f.claims().iter().map(move |c| (c.id.to_string(), (f, c)))))
}

/// Donor and mechanism by their names in the first edition that has them.
fn name_of_contribution(contribution: &Contribution, editions: [&Portfolio; 2]) -> String {
    let donor = editions
        .iter()
        .find_map(|p| p.organisation(&contribution.donor))
        .map_or_else(|| contribution.donor.to_string(), |o| o.name.clone());
    let mechanism = editions
        .iter()
        .find_map(|p| p.mechanism(&contribution.mechanism))
        .map_or_else(|| contribution.mechanism.to_string(), |m| m.short.clone());
    format!("{donor} → {mechanism}")
}

/// Differences of regions, themes or measures, each compared as a whole.
fn of_terms<T: PartialEq + 'static>(
    lists: (&[T], &[T]),
    named: impl Fn(&T) -> (String, String),
) -> Vec<Change> {
    of_records(What::Term, lists, named, &[("content", |a, b| a == b)])
}

/// The code of a figure's shown value: it can change while the figure itself does not.
pub const SHOWN: &str = "shown";

/// Notes the figures with another shown value, for whatever reason.
fn note_changed_values(old: &Portfolio, new: &Portfolio, found: &mut Vec<Change>) {
    for figure in &new.figures {
        let Some(was) = old.figure(&figure.id).filter(|was| was.shown(old).value != figure.shown(new).value)
        else {
            continue;
        };
        match found.iter_mut().find(|change| change.what == What::Figure && change.id == was.id.as_str()) {
            Some(change) => change.parts.insert(0, SHOWN),
            None => found.push(Change {
                what: What::Figure,
                id: figure.id.to_string(),
                name: figure.label.clone(),
                figure: None,
                happened: Happened::Changed,
                parts: vec![SHOWN],
            }),
        }
    }
}

fn is_presumed(claim: &Claim) -> bool {
    claim.value.published().and_then(Value::currency).is_some_and(Currency::is_presumed)
}

const CLAIM: Parts<Claim> = &[
    // Currencies are equal if their codes are: whether one is presumed is compared apart.
    ("value", |a, b| a.value == b.value && is_presumed(a) == is_presumed(b)),
    ("as-of", |a, b| a.as_of == b.as_of),
    ("source", |a, b| a.citation == b.citation),
    ("in-overview", |a, b| a.in_overview == b.in_overview),
    ("summary", |a, b| a.summary == b.summary),
    ("searched", |a, b| a.searched == b.searched),
    ("notes", |a, b| a.note == b.note),
];

const FIGURE: Parts<Figure> = &[
    ("subject", |a, b| a.subject == b.subject && a.purpose == b.purpose && a.place == b.place),
    ("measure", |a, b| a.measure == b.measure),
    ("label", |a, b| a.label == b.label),
    ("period", |a, b| a.period == b.period),
    ("computation", |a, b| computation(a) == computation(b) && a.check == b.check),
    ("notes", |a, b| a.notes == b.notes),
];

const ACTIVITY: Parts<Activity> = &[
    ("mechanism", |a, b| a.mechanism == b.mechanism),
    ("title", |a, b| a.title == b.title && a.title_is_ours == b.title_is_ours),
    ("level", |a, b| a.level == b.level),
    ("dates", |a, b| a.cycle == b.cycle && a.dates == b.dates && a.status == b.status),
    ("participants", |a, b| a.participants == b.participants),
    ("places", |a, b| a.places == b.places && a.regions == b.regions && a.places_note == b.places_note),
    ("themes", |a, b| a.themes == b.themes),
    ("summary", |a, b| a.summary == b.summary),
    ("amount", |a, b| a.allocation == b.allocation),
    ("gender", |a, b| a.gender == b.gender),
    ("evidence", |a, b| a.evidence == b.evidence && a.may_be_same_as == b.may_be_same_as),
    ("notes", |a, b| a.notes == b.notes),
    ("source", |a, b| a.citations == b.citations),
];

const CONTRIBUTION: Parts<Contribution> = &[
    ("mechanism", |a, b| a.mechanism == b.mechanism),
    ("donor", |a, b| a.donor == b.donor),
    ("period", |a, b| a.period == b.period && a.cycle == b.cycle),
    ("amount", |a, b| a.amount == b.amount && a.flow == b.flow),
    ("records", |a, b| a.activities == b.activities),
    ("notes", |a, b| a.notes == b.notes),
    ("source", |a, b| a.citations == b.citations),
];

const SOURCE: Parts<Source> = &[
    ("title", |a, b| a.title == b.title && a.publisher == b.publisher),
    ("address", |a, b| a.url == b.url),
    ("dates", |a, b| a.date == b.date && a.date_note == b.date_note),
    ("evidence", |a, b| a.kind == b.kind && a.read_as == b.read_as && a.language == b.language),
    ("notes", |a, b| a.note == b.note),
];

const MECHANISM: Parts<Mechanism> = &[
    ("title", |a, b| a.name == b.name && a.short == b.short),
    ("level", |a, b| a.standing == b.standing && a.part_of == b.part_of),
    ("dates", |a, b| a.since == b.since),
    ("participants", |a, b| a.administrators == b.administrators && a.coordinates_with == b.coordinates_with),
    ("summary", |a, b| a.summary == b.summary && a.money_note == b.money_note),
    ("source", |a, b| a.citations == b.citations),
];

const ORGANISATION: Parts<Organisation> = &[
    ("title", |a, b| a.name == b.name && a.acronym == b.acronym && a.other_names == b.other_names),
    ("content", |a, b| a.kind == b.kind && a.country == b.country),
];

const PLACE: Parts<Place> = &[
    ("title", |a, b| a.name == b.name && a.common_name == b.common_name && a.other_names == b.other_names),
    ("groups", |a, b| a.groups == b.groups),
    ("content", |a, b| {
        let rest = |place: &Place| Place {
            name: String::new(),
            common_name: None,
            other_names: Vec::new(),
            groups: Vec::new(),
            ..place.clone()
        };
        rest(a) == rest(b)
    }),
];

/// A figure's content without its claims.
fn computation(figure: &Figure) -> Content {
    match &figure.content {
        Content::Claimed(_) => Content::Claimed(Vec::new()),
        computed @ Content::Computed(_) => computed.clone(),
    }
}

fn parts_of<T>(parts: Parts<T>, was: &T, is: &T) -> Vec<&'static str> {
    parts.iter().filter(|(_, same)| !same(was, is)).map(|(code, _)| *code).collect()
}

fn compared<T>(
    before: &BTreeMap<String, T>,
    after: &BTreeMap<String, T>,
    same: impl Fn(&T, &T) -> bool,
) -> Vec<(String, Happened)> {
    let gone = before.keys().filter(|id| !after.contains_key(*id)).map(|id| (id.clone(), Happened::Removed));
    let rest = after.iter().filter_map(|(id, now)| match before.get(id) {
        None => Some((id.clone(), Happened::Added)),
        Some(was) if !same(was, now) => Some((id.clone(), Happened::Changed)),
        Some(_) => None,
    });
    let mut all: Vec<_> = gone.chain(rest).collect();
    ordered::by(&mut all, Ord::cmp);
    all
}

fn by_id<'a, T>(records: &'a [T], named: &impl Fn(&T) -> (String, String)) -> BTreeMap<String, &'a T> {
    ordered::map(records.iter().map(|record| (named(record).0, record)))
}

/// Differences of two lists of records, each with its identifier and its name.
fn of_records<T>(
    what: What,
    (old, new): (&[T], &[T]),
    named: impl Fn(&T) -> (String, String),
    parts: Parts<T>,
) -> Vec<Change> {
    let (before, after) = (by_id(old, &named), by_id(new, &named));
    let differing = compared(&before, &after, |was, is| parts_of(parts, *was, *is).is_empty());
    let change = |(id, happened): (String, Happened)| {
        let (was, is) = (before.get(&id), after.get(&id));
        let name = is.or(was).map(|record| named(record).1)?;
        let parts = was.zip(is).map(|(was, is)| parts_of(parts, *was, *is)).unwrap_or_default();
        Some(Change { what, id, name, figure: None, happened, parts })
    };
    differing.into_iter().filter_map(change).collect()
}

impl Code for Happened {
    const ALL: &'static [(Self, &'static str)] =
        &[(Self::Added, "added"), (Self::Changed, "changed"), (Self::Removed, "removed")];
}

impl Code for What {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Claim, "claim"),
        (Self::Figure, "figure"),
        (Self::Activity, "activity"),
        (Self::Contribution, "contribution"),
        (Self::Source, "source"),
        (Self::Mechanism, "mechanism"),
        (Self::Organisation, "organisation"),
        (Self::Place, "place"),
        (Self::Term, "term"),
    ];
}
