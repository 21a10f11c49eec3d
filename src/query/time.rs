//! When records ran, as precisely as their dates are known.

use super::Selection;
use crate::model::{Activity, DateType, Id, Mechanism, PartialDate};

/// One record on the axis of time.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    /// The record.
    pub activity: Id<Activity>,
    /// Whose.
    pub mechanism: Id<Mechanism>,
    /// When it began, as a year with a fraction; `None` where only its end is known.
    pub from: Option<f64>,
    /// When it ended, likewise: the end of the day, month or year named.
    pub to: Option<f64>,
    /// A date is only planned, or only the cycle is known.
    pub planned: bool,
}

/// Records with a date or a cycle in time, and how many have neither.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Timeline {
    /// Mechanism by mechanism, earliest first.
    pub spans: Vec<Span>,
    /// Records shown that publish no year.
    pub without: usize,
    /// First and last year.
    pub years: Option<(i16, i16)>,
}

/// Places the records shown.
pub fn timeline(selection: &Selection<'_>) -> Timeline {
    let order: Vec<&Id<Mechanism>> = selection.mechanisms().map(|m| &m.id).collect();
    let mut spans: Vec<Span> = selection.activities().filter_map(span).collect();
    let begins = |s: &Span| s.from.or(s.to).unwrap_or_default();
    spans.sort_by(|a, b| {
        let place = |s: &Span| order.iter().position(|id| **id == s.mechanism);
        place(a).cmp(&place(b)).then(begins(a).total_cmp(&begins(b))).then_with(|| a.activity.cmp(&b.activity))
    });
    let years = selection.activities().flat_map(Activity::years);
    let years = years.fold(None, |all: Option<(i16, i16)>, y| Some(all.map_or((y, y), |(a, b)| (a.min(y), b.max(y)))));
    Timeline { without: selection.activities().count() - spans.len(), spans, years }
}

fn span(activity: &Activity) -> Option<Span> {
    let date = |kinds: [DateType; 2]| kinds.iter().find_map(|kind| activity.dates.iter().find(|d| d.kind == *kind));
    let (start, end) = (date([DateType::ActualStart, DateType::PlannedStart]), date([DateType::ActualEnd, DateType::PlannedEnd]));
    let dated = start.is_some() || end.is_some();
    let cycle = activity.cycle.filter(|_| !dated).map(f64::from);
    let from = start.map(|d| begins(d.date)).or(cycle);
    let to = end.map(|d| ends(d.date)).or(cycle.map(|year| year + 1.0));
    let planned = !dated || [start, end].into_iter().flatten().any(|d| matches!(d.kind, DateType::PlannedStart | DateType::PlannedEnd));
    (from.is_some() || to.is_some()).then(|| Span { activity: activity.id.clone(), mechanism: activity.mechanism.clone(), from, to, planned })
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
