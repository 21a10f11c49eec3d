//! What differs between two editions: figures claim by claim, and the other records one by one.

use std::collections::BTreeMap;

use crate::model::{Claim, Code, Figure, Known, Portfolio, Value};

/// What happened to something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Happened {
    /// It is new.
    Added,
    /// It says something else.
    Changed,
    /// It is gone.
    Removed,
}

/// What it happened to.
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
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// To what.
    pub what: What,
    /// Its identifier.
    pub id: String,
    /// Its name: of a claim, that of its figure.
    pub name: String,
    /// What happened.
    pub happened: Happened,
    /// Of a claim, its value before and after; `None` where there was or is none.
    pub values: (Option<Known<Value>>, Option<Known<Value>>),
}

/// All differences, figures first.
pub fn changes(old: &Portfolio, new: &Portfolio) -> Vec<Change> {
    let mut found = Vec::new();
    let claims = |p: &'_ Portfolio| -> BTreeMap<String, (String, Claim)> {
        p.figures.iter().flat_map(|f| f.claims().iter().map(|c| (c.id.to_string(), (f.label.clone(), c.clone())))).collect()
    };
    let (before, after) = (claims(old), claims(new));
    for (id, happened) in compared(&before, &after) {
        let (was, is) = (before.get(&id), after.get(&id));
        let name = is.or(was).map(|(label, _)| label.clone()).unwrap_or_default();
        let value = |c: Option<&(String, Claim)>| c.map(|(_, claim)| claim.value.clone());
        found.push(Change { what: What::Claim, id, name, happened, values: (value(was), value(is)) });
    }
    // A figure's claims are compared above: here, all that is not a claim.
    let bare = |f: &Figure| (f.label.clone(), Figure { content: computation(f), ..f.clone() });
    let figures = |p: &Portfolio| p.figures.iter().map(|f| (f.id.to_string(), bare(f))).collect::<BTreeMap<_, _>>();
    note(What::Figure, &figures(old), &figures(new), &mut found);
    let of = |p: &Portfolio| p.activities.iter().map(|a| (a.id.to_string(), (a.title.clone(), a.clone()))).collect::<BTreeMap<_, _>>();
    note(What::Activity, &of(old), &of(new), &mut found);
    let of = |p: &Portfolio| {
        p.contributions.iter().map(|c| (c.id.to_string(), (format!("{} {}", c.donor, c.mechanism), c.clone()))).collect::<BTreeMap<_, _>>()
    };
    note(What::Contribution, &of(old), &of(new), &mut found);
    let of = |p: &Portfolio| p.sources.iter().map(|s| (s.id.to_string(), (s.title.clone(), s.clone()))).collect::<BTreeMap<_, _>>();
    note(What::Source, &of(old), &of(new), &mut found);
    let of = |p: &Portfolio| p.mechanisms.iter().map(|m| (m.id.to_string(), (m.name.clone(), m.clone()))).collect::<BTreeMap<_, _>>();
    note(What::Mechanism, &of(old), &of(new), &mut found);
    found
}

/// A figure's content without its claims.
fn computation(figure: &Figure) -> crate::model::Content {
    match &figure.content {
        crate::model::Content::Claimed(_) => crate::model::Content::Claimed(Vec::new()),
        computed @ crate::model::Content::Computed(_) => computed.clone(),
    }
}

fn compared<T: PartialEq>(before: &BTreeMap<String, T>, after: &BTreeMap<String, T>) -> Vec<(String, Happened)> {
    let gone = before.keys().filter(|id| !after.contains_key(*id)).map(|id| (id.clone(), Happened::Removed));
    let rest = after.iter().filter_map(|(id, now)| match before.get(id) {
        None => Some((id.clone(), Happened::Added)),
        Some(was) if was != now => Some((id.clone(), Happened::Changed)),
        Some(_) => None,
    });
    let mut all: Vec<_> = gone.chain(rest).collect();
    all.sort();
    all
}

fn note<T: PartialEq>(what: What, before: &BTreeMap<String, (String, T)>, after: &BTreeMap<String, (String, T)>, found: &mut Vec<Change>) {
    for (id, happened) in compared(before, after) {
        let name = after.get(&id).or(before.get(&id)).map(|(name, _)| name.clone()).unwrap_or_default();
        found.push(Change { what, id, name, happened, values: (None, None) });
    }
}

impl Code for Happened {
    const ALL: &'static [(Self, &'static str)] = &[(Self::Added, "added"), (Self::Changed, "changed"), (Self::Removed, "removed")];
}

impl Code for What {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Claim, "claim"),
        (Self::Figure, "figure"),
        (Self::Activity, "activity"),
        (Self::Contribution, "contribution"),
        (Self::Source, "source"),
        (Self::Mechanism, "mechanism"),
    ];
}
