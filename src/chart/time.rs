//! Records, cycles and events on one axis of time.

use std::collections::{BTreeMap, BTreeSet};

use super::{Cell, Filter, Picture, Table};
use crate::{
    model::{Id, Measure, Mechanism, PartialDate, ordered},
    plot::{Item, Plot, Point, SpanBar, Spans},
    query::time::{Cycle, Event, Span, Timeline},
    statement::{plain, quoted, titled},
    view::{Origin, Page},
    words::Words,
};

/// How long a record is drawn of which only one end is known, in years.
const OPEN: f64 = 0.4;

/// First one row a mechanism with its cycles (squares) and events (diamonds), then a bar a record, from its
/// first day to its last; where an end is not known the bar fades.
pub fn picture(answer: &Timeline, words: &Words) -> Picture {
    let mut table = Table::with(&[
        (words.text("column-title"), false),
        (words.text("column-mechanism"), false),
        (words.text("detail-dates"), false),
        (words.text("column-known"), false),
    ]);
    let rows = rows(answer);
    let places: BTreeMap<&Id<Mechanism>, usize> =
        ordered::map(rows.iter().enumerate().map(|(place, row)| (*row, place)));
    let at = |mechanism: &Id<Mechanism>| places.get(mechanism).copied().unwrap_or_default();
    let (mut points, mut spans) = (Vec::new(), Vec::new());
    for cycle in &answer.cycles {
        table.row(cells_of_cycle(cycle, words));
        points.push(point_of_cycle(cycle, at(&cycle.mechanism), words));
    }
    for event in &answer.events {
        let in_words = EventInWords::of(event, words);
        table.row(in_words.cells(event, words));
        points.push(in_words.point(event, at(&event.mechanism), words));
    }
    for span in &answer.spans {
        table.row(cells_of_span(span, words));
        spans.push(bar(span, words));
    }
    let head = |row: &&Id<Mechanism>| words.format("time-row", &[("mechanism", words.mechanism(row).into())]);
    let args = [("n", answer.spans.len().into()), ("without", answer.without.into())];
    Picture {
        title: title(answer, words),
        subtitle: words.text("time-subtitle"),
        summary: words.format("time-summary", &args),
        notes: vec![words.text("time-note")],
        sources: answer.events.iter().flat_map(|event| words.sources_of(&event.figure)).collect(),
        plot: Plot::Spans(Spans {
            years: answer.years.map_or((0.0, 1.0), |(a, b)| (f64::from(a), f64::from(b) + 1.0)),
            heads: rows.iter().map(head).collect(),
            points,
            spans,
        }),
        legend: legend(answer, &rows, words),
        table,
        ..Picture::default()
    }
}

fn title_of_cycle(cycle: &Cycle, words: &Words) -> String {
    words.format("time-cycle", &[("year", cycle.year.to_string().into())])
}

fn records(cycle: &Cycle, words: &Words) -> String {
    words.format("records-n", &[("n", cycle.records.into())])
}

fn cells_of_cycle(cycle: &Cycle, words: &Words) -> [Cell; 4] {
    let mechanism = words.mechanism(&cycle.mechanism);
    let (title, year) = (title_of_cycle(cycle, words), cycle.year.to_string());
    [title.into(), mechanism.into(), year.into(), records(cycle, words).into()]
}

fn point_of_cycle(cycle: &Cycle, row: usize, words: &Words) -> Point {
    let label = words.enumerated(&[words.mechanism(&cycle.mechanism), title_of_cycle(cycle, words)]);
    Point {
        row,
        at: f64::from(cycle.year) + 0.5,
        is_cycle: true,
        unsure: false,
        of: Item {
            text: words.labelled(&label, &records(cycle, words)),
            label,
            value: cycle.year.to_string(),
            key: cycle.mechanism.to_string(),
            filter: Some(Filter::Year(cycle.year)),
            origin: None,
            ..Item::default()
        },
    }
}

/// An event in words.
struct EventInWords {
    title: String,
    mechanism: String,
    date: String,
    /// How surely it is known.
    known: String,
}

impl EventInWords {
    fn of(event: &Event, words: &Words) -> Self {
        Self {
            title: words.label(&event.figure),
            mechanism: words.mechanism(&event.mechanism),
            date: words.value(&event.shown.value, &Measure::Other(Id::new("event-date"))),
            known: words.text(if event.shown.disputed { "time-event-disputed" } else { "time-event" }),
        }
    }

    fn cells(&self, event: &Event, words: &Words) -> [Cell; 4] {
        let date = Cell::from(self.date.clone()).from_origin(Origin::Figure(event.figure.clone()));
        [
            quoted(self.title.as_str(), words).into(),
            self.mechanism.clone().into(),
            date,
            self.known.clone().into(),
        ]
    }

    fn point(self, event: &Event, row: usize, words: &Words) -> Point {
        let label = words.labelled(&self.mechanism, &self.title);
        Point {
            row,
            at: event.at,
            is_cycle: false,
            unsure: event.by || event.is_rough || event.shown.disputed,
            of: Item {
                text: words.line_of_parts(&[label.clone(), self.date.clone(), self.known]),
                label,
                value: self.date,
                key: event.mechanism.to_string(),
                filter: None,
                origin: Some(Origin::Figure(event.figure.clone())),
                ..Item::default()
            },
        }
    }
}

/// Whether its dates are planned or actual, in words.
fn known(span: &Span, words: &Words) -> String {
    words.text(if span.planned { "time-planned" } else { "time-actual" })
}

fn cells_of_span(span: &Span, words: &Words) -> [Cell; 4] {
    let mechanism = words.mechanism(&span.mechanism);
    let title = titled(plain(words.title(&span.activity)), &span.activity, words);
    [vec![title].into(), mechanism.into(), dates(span, words).into(), known(span, words).into()]
}

fn bar(span: &Span, words: &Words) -> SpanBar {
    let (title, dates) = (words.title(&span.activity), dates(span, words));
    let (from, to) = ends(span);
    SpanBar {
        from,
        to,
        open_start: span.from.is_none(),
        open_end: span.to.is_none(),
        of: Item {
            text: words.line_of_parts(&[words.labelled(&title, &dates), known(span, words)]),
            label: title,
            value: dates,
            key: span.mechanism.to_string(),
            page: Some(Page::Project(span.activity.clone())),
            ..Item::default()
        },
    }
}

/// The mechanisms of the bars, then those of the rows above them.
fn legend(answer: &Timeline, rows: &[&Id<Mechanism>], words: &Words) -> Vec<(String, String)> {
    let shown = answer.spans.iter().map(|span| &span.mechanism).chain(rows.iter().copied());
    first_of_each(shown).map(|mechanism| (mechanism.to_string(), words.mechanism(mechanism))).collect()
}

fn title(answer: &Timeline, words: &Words) -> String {
    let Some((from, to)) = answer.years else { return words.text("time-title-none") };
    let args = [
        ("n", answer.spans.len().into()),
        ("cycles", answer.cycles.len().into()),
        ("events", answer.events.len().into()),
        ("years", if from == to { "single" } else { "several" }.into()),
        ("from", from.to_string().into()),
        ("to", to.to_string().into()),
    ];
    words.format("time-title", &args)
}

fn ends(span: &Span) -> (f64, f64) {
    let from = span.from.or(span.to.map(|to| to - OPEN)).unwrap_or_default();
    (from, span.to.unwrap_or(from + OPEN))
}

/// The mechanisms with cycles or events, each with a row of its own above the records.
fn rows(answer: &Timeline) -> Vec<&Id<Mechanism>> {
    let of_cycles = answer.cycles.iter().map(|cycle| &cycle.mechanism);
    first_of_each(of_cycles.chain(answer.events.iter().map(|event| &event.mechanism))).collect()
}

/// Each of them once, where it comes first.
fn first_of_each<'a>(
    mechanisms: impl Iterator<Item = &'a Id<Mechanism>>,
) -> impl Iterator<Item = &'a Id<Mechanism>> {
    let mut seen = BTreeSet::new();
    mechanisms.filter(move |mechanism| seen.insert(*mechanism))
}

/// First and last date in words, or that one of them is not known.
fn dates(span: &Span, words: &Words) -> String {
    let text =
        |date: Option<PartialDate>| date.map_or_else(|| words.text("time-unknown"), |date| words.date(date));
    let (from, to) = (text(span.named.0), text(span.named.1));
    if from == to { from } else { words.format("from-to", &[("from", from.into()), ("to", to.into())]) }
}
