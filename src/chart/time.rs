//! Records, cycles and events on one axis of time.

use super::{Cell, Filter, Picture, Table};
use crate::{
    model::{Id, Measure, Mechanism, PartialDate},
    plot::{Item, Plot, Point, SpanBar, Spans},
    query::time::{Span, Timeline},
    view::Origin,
    words::Words,
};

/// How long a record is drawn of which only one end is known, in years.
const OPEN: f64 = 0.4;

/// First one row a mechanism with its cycles (squares) and events (diamonds), then a bar a record, from its first day to its last;
/// where an end is not known the bar fades.
pub fn picture(answer: &Timeline, words: &Words) -> Picture {
    let mut table = Table::with(&[
        (words.text("column-title"), false),
        (words.text("column-mechanism"), false),
        (words.text("detail-dates"), false),
        (words.text("column-known"), false),
    ]);
    let (first, last) = answer.years.map_or((0.0, 1.0), |(a, b)| (f64::from(a), f64::from(b) + 1.0));
    let rows = rows(answer);
    let at = |mechanism: &Id<Mechanism>| rows.iter().position(|row| *row == mechanism).unwrap_or_default();
    let mut points: Vec<Point> = Vec::new();
    let mut spans: Vec<SpanBar> = Vec::new();
    for cycle in &answer.cycles {
        let title = words.format("time-cycle", &[("year", cycle.year.to_string().into())]);
        let told = words.format("records-n", &[("n", cycle.records.into())]);
        let mechanism = words.mechanism(&cycle.mechanism);
        table.row([
            title.clone().into(),
            mechanism.clone().into(),
            cycle.year.to_string().into(),
            told.clone().into(),
        ]);
        let of = Item {
            label: format!("{mechanism}, {title}"),
            text: format!("{mechanism}, {title}: {told}"),
            value: cycle.year.to_string(),
            key: cycle.mechanism.to_string(),
            filter: Some(Filter::Year(cycle.year)),
            origin: None,
            ..Item::default()
        };
        points.push(Point {
            row: at(&cycle.mechanism),
            at: f64::from(cycle.year) + 0.5,
            is_cycle: true,
            unsure: false,
            of,
        });
    }
    for event in &answer.events {
        let (title, mechanism) = (words.label(&event.figure), words.mechanism(&event.mechanism));
        let date = words.value(&event.shown.value, &Measure::Other(Id::new("event-date")));
        let cell = Cell::from(date.clone()).from_origin(Origin::Figure(event.figure.clone()));
        let known = words.text(if event.shown.disputed { "time-event-disputed" } else { "time-event" });
        table.row([title.clone().into(), mechanism.clone().into(), cell, known.clone().into()]);
        let of = Item {
            label: format!("{mechanism}: {title}"),
            text: format!("{mechanism}: {title}, {date}. {known}"),
            value: date,
            key: event.mechanism.to_string(),
            filter: None,
            origin: Some(Origin::Figure(event.figure.clone())),
            ..Item::default()
        };
        points.push(Point {
            row: at(&event.mechanism),
            at: event.at,
            is_cycle: false,
            unsure: event.by || event.shown.disputed,
            of,
        });
    }
    for span in &answer.spans {
        let (title, dates) = (words.title(&span.activity), dates(span, words));
        let known = words.text(if span.planned { "time-planned" } else { "time-actual" });
        table.row([
            title.clone().into(),
            words.mechanism(&span.mechanism).into(),
            dates.clone().into(),
            known.clone().into(),
        ]);
        let (from, to) = ends(span);
        let of = Item {
            label: title.clone(),
            text: format!("{title}: {dates}. {known}"),
            value: dates,
            key: span.mechanism.to_string(),
            filter: Some(Filter::Mechanism(span.mechanism.clone())),
            origin: None,
            ..Item::default()
        };
        spans.push(SpanBar { from, to, open_start: span.from.is_none(), open_end: span.to.is_none(), of });
    }
    let mut legend: Vec<(String, String)> = Vec::new();
    for mechanism in answer.spans.iter().map(|span| &span.mechanism).chain(rows.iter().copied()) {
        if !legend.iter().any(|(key, _)| *key == mechanism.as_str()) {
            legend.push((mechanism.to_string(), words.mechanism(mechanism)));
        }
    }
    let heads = rows
        .iter()
        .map(|row| words.format("time-row", &[("mechanism", words.mechanism(row).into())]))
        .collect();
    Picture {
        title: answer.years.map_or_else(
            || words.text("time-title-none"),
            |(a, b)| {
                let args = [
                    ("n", answer.spans.len().into()),
                    ("cycles", answer.cycles.len().into()),
                    ("events", answer.events.len().into()),
                    ("from", a.to_string().into()),
                    ("to", b.to_string().into()),
                ];
                words.format("time-title", &args)
            },
        ),
        subtitle: words.text("time-subtitle"),
        summary: words
            .format("time-summary", &[("n", answer.spans.len().into()), ("without", answer.without.into())]),
        notes: vec![words.text("time-note")],
        sources: answer.events.iter().flat_map(|event| words.sources_of(&event.figure)).collect(),
        plot: Plot::Spans(Spans { years: (first, last), heads, points, spans }),
        legend,
        table,
        ..Picture::default()
    }
}

fn ends(span: &Span) -> (f64, f64) {
    let from = span.from.or(span.to.map(|to| to - OPEN)).unwrap_or_default();
    (from, span.to.unwrap_or(from + OPEN))
}

/// The mechanisms with cycles or events, each with a row of its own above the records.
fn rows(answer: &Timeline) -> Vec<&Id<Mechanism>> {
    let mut rows: Vec<&Id<Mechanism>> = Vec::new();
    for mechanism in answer
        .cycles
        .iter()
        .map(|cycle| &cycle.mechanism)
        .chain(answer.events.iter().map(|event| &event.mechanism))
    {
        if !rows.contains(&mechanism) {
            rows.push(mechanism);
        }
    }
    rows
}

/// First and last date in words, or that one of them is not known.
fn dates(span: &Span, words: &Words) -> String {
    let told =
        |date: Option<PartialDate>| date.map_or_else(|| words.text("time-unknown"), |date| words.date(date));
    let (from, to) = (told(span.named.0), told(span.named.1));
    if from == to { from } else { words.format("from-to", &[("from", from.into()), ("to", to.into())]) }
}
