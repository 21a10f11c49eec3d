//! When records ran, as precisely as their dates are known; and the cycles and events of the mechanisms.

use std::collections::BTreeMap;

use super::Selection;
use crate::model::{Activity, DateType, Figure, Id, Mechanism, PartialDate, Shown, Value, ordered};

/// One record on the axis of time.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    /// The record.
    pub activity: Id<Activity>,
    /// The mechanism.
    pub mechanism: Id<Mechanism>,
    /// When it began, as a year with a fraction; `None` where only its end is known.
    pub from: Option<f64>,
    /// When it ended, as a year with a fraction: the end of the day, month or year named.
    pub to: Option<f64>,
    /// Its first and its last date as stated, or its cycle as both.
    pub named: (Option<PartialDate>, Option<PartialDate>),
    /// A date is only planned, or only the cycle is known.
    pub planned: bool,
}

/// A cycle of a mechanism: the records of that cycle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cycle {
    /// The mechanism.
    pub mechanism: Id<Mechanism>,
    /// Its year.
    pub year: i16,
    /// Records shown of it.
    pub records: usize,
}

/// Something that happened on a date a source states, of a mechanism, a record or a contribution.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The mechanism of its subject.
    pub mechanism: Id<Mechanism>,
    /// The figure that holds its date.
    pub figure: Id<Figure>,
    /// The date as shown, or the day by which it had happened.
    pub shown: Shown,
    /// Its year.
    pub year: i16,
    /// The same as a year with a fraction.
    pub at: f64,
    /// The date is a latest date: the event happened by then.
    pub by: bool,
    /// No source says the day: the event is put in the middle of what is known.
    pub is_rough: bool,
}

/// Records with a date or a cycle in time, and how many have neither.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Timeline {
    /// Mechanism by mechanism, earliest first.
    pub spans: Vec<Span>,
    /// Cycles, mechanism by mechanism.
    pub cycles: Vec<Cycle>,
    /// Events in time, mechanism by mechanism.
    pub events: Vec<Event>,
    /// Records shown that publish no year.
    pub without: usize,
    /// First and last year.
    pub years: Option<(i16, i16)>,
}

/// Places the records shown.
pub fn timeline(selection: &Selection<'_>) -> Timeline {
    let order: Vec<&Id<Mechanism>> = selection.mechanisms().map(|m| &m.id).collect();
    let places = selection.places_of_mechanisms();
    let with_place = |span: Span| (places.get(&span.mechanism).copied(), span);
    let mut spans: Vec<(Option<usize>, Span)> =
        selection.activities().filter_map(span).map(with_place).collect();
    let begins = |s: &Span| s.from.or(s.to).unwrap_or_default();
    ordered::by(&mut spans, |(place, a), (other, b)| {
        place.cmp(other).then(begins(a).total_cmp(&begins(b))).then_with(|| a.activity.cmp(&b.activity))
    });
    let spans: Vec<Span> = spans.into_iter().map(|(_, span)| span).collect();
    let events = events(selection);
    let years = selection.activities().flat_map(Activity::years).chain(events.iter().map(|event| event.year));
    let years = years
        .fold(None, |all: Option<(i16, i16)>, y| Some(all.map_or((y, y), |(a, b)| (a.min(y), b.max(y)))));
    let mut counted: BTreeMap<(usize, i16), usize> = BTreeMap::new();
    for activity in selection.activities() {
        if let (Some(place), Some(year)) = (places.get(&activity.mechanism), activity.cycle) {
            *counted.entry((*place, year)).or_default() += 1;
        }
    }
    let cycles = counted.into_iter().map(|((place, year), records)| Cycle {
        mechanism: order[place].clone(),
        year,
        records,
    });
    Timeline {
        without: selection.activities().count() - spans.len(),
        spans,
        cycles: cycles.collect(),
        events,
        years,
    }
}

/// The dated events of the mechanisms, records and contributions shown; of the years chosen, if any are. Of
/// one record or of countries only those of the records: a mechanism's own event is not theirs.
fn events(selection: &Selection<'_>) -> Vec<Event> {
    let portfolio = selection.portfolio;
    let mut events = Vec::new();
    let mut of = |mechanism: &Id<Mechanism>, subject: &str| {
        events.extend(portfolio.figures_of(subject).filter_map(|figure| {
            let shown = figure.shown(portfolio);
            let (date, by) = match shown.value.published()? {
                Value::Date(date) => (*date, false),
                Value::DateBy(date) => (*date, true),
                _ => return None,
            };
            Some(Event {
                mechanism: mechanism.clone(),
                figure: figure.id.clone(),
                year: date.year(),
                at: if by { begins(date) } else { f64::midpoint(begins(date), ends(date)) },
                by,
                is_rough: date.day().is_none(),
                shown,
            })
        }));
    };
    let is_of_records = selection.view.only.is_some() || !selection.view.countries.is_empty();
    for mechanism in selection.mechanisms() {
        for activity in selection.activities_of(&mechanism.id) {
            of(&mechanism.id, activity.id.as_str());
        }
        if is_of_records {
            continue;
        }
        // Under filters by donor, State, theme or words, events of a whole mechanism need a record shown.
        if !selection.narrows_within_years() || selection.activities_of(&mechanism.id).next().is_some() {
            of(&mechanism.id, mechanism.id.as_str());
        }
        for contribution in selection.contributions_to(Some(&mechanism.id)) {
            of(&mechanism.id, contribution.id.as_str());
        }
    }
    let chosen = &selection.view.years;
    events.retain(|event| chosen.is_empty() || chosen.contains(&event.year));
    events
}

fn span(activity: &Activity) -> Option<Span> {
    let (start, end) = (activity.start(), activity.end());
    let dated = start.is_some() || end.is_some();
    let cycle = activity.cycle.filter(|_| !dated).map(f64::from);
    let from = start.map(|d| begins(d.date)).or(cycle);
    let to = end.map(|d| ends(d.date)).or(cycle.map(|year| year + 1.0));
    let planned = !dated
        || [start, end]
            .into_iter()
            .flatten()
            .any(|d| matches!(d.kind, DateType::PlannedStart | DateType::PlannedEnd));
    let as_cycle =
        activity.cycle.filter(|_| !dated).and_then(|year| year.to_string().parse::<PartialDate>().ok());
    let named = (start.map(|d| d.date).or(as_cycle), end.map(|d| d.date).or(as_cycle));
    (from.is_some() || to.is_some()).then(|| Span {
        activity: activity.id.clone(),
        mechanism: activity.mechanism.clone(),
        from,
        to,
        named,
        planned,
    })
}

fn begins(date: PartialDate) -> f64 {
    let month = date.month().map_or(0.0, |m| f64::from(m) - 1.0);
    let day = date.day().map_or(0.0, |d| f64::from(d) - 1.0);
    f64::from(date.year()) + month / 12.0 + day / 372.0
}

fn ends(date: PartialDate) -> f64 {
    begins(date)
        + match (date.month(), date.day()) {
            (None, _) => 1.0,
            (_, None) => 1.0 / 12.0,
            _ => 1.0 / 372.0,
        }
}
