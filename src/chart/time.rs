//! Records, cycles and events on one axis of time.

use charming::{
    Chart,
    component::Grid,
    datatype::DataPointItem,
    element::{ItemStyle, LineStyle, SplitLine, Symbol},
    series::{Bar, Scatter},
};
use serde_json::json;

use super::{
    Cell, Filter, Ink, Mark, Picture, Shape, Table,
    ink::Tone,
    option::{base, categories, plain, silent_values, wrap_labels},
    picture::End,
};
use crate::{
    model::{Id, Measure, Mechanism, PartialDate},
    query::time::{Span, Timeline},
    view::Origin,
    words::Words,
};

/// Which series cycles and events are, after the bars and what holds them up.
const CYCLES: usize = 2;
const EVENTS: usize = 3;

/// How long a record is drawn of which only one end is known, in years.
const OPEN: f64 = 0.4;

/// First one row a mechanism with its cycles (squares) and events (diamonds), then a bar a record, from its first day to its last;
/// where an end is not known the bar fades.
pub fn picture(answer: &Timeline, words: &Words, ink: Ink) -> Picture {
    let mut table = Table::with(&[
        (words.say("column-title"), false),
        (words.say("column-mechanism"), false),
        (words.say("detail-dates"), false),
        (words.say("column-known"), false),
    ]);
    let (first, last) = answer.years.map_or((0.0, 1.0), |(a, b)| (f64::from(a), f64::from(b) + 1.0));
    let mut marks = Vec::new();
    let rows = rows(answer);
    for (item, cycle) in answer.cycles.iter().enumerate() {
        let title = words.tell("time-cycle", &[("year", cycle.year.to_string().into())]);
        let told = words.tell("records-n", &[("n", cycle.records.into())]);
        let mechanism = words.mechanism(&cycle.mechanism);
        table.row([title.clone().into(), mechanism.clone().into(), cycle.year.to_string().into(), told.clone().into()]);
        marks.push(Mark {
            group: String::new(),
            series: CYCLES,
            item,
            label: format!("{mechanism}, {title}"),
            text: format!("{mechanism}, {title}: {told}"),
            value: cycle.year.to_string(),
            shape: Shape::Cell,
            key: cycle.mechanism.to_string(),
            filter: Some(Filter::Year(cycle.year)),
            origin: None,
        });
    }
    for (item, event) in answer.events.iter().enumerate() {
        let (title, mechanism) = (words.label(&event.figure), words.mechanism(&event.mechanism));
        let date = words.value(&event.shown.value, &Measure::Other(Id::new("event-date")));
        let cell = Cell::from(date.clone()).from_origin(Origin::Figure(event.figure.clone()));
        let known = words.say(if event.shown.disputed { "time-event-disputed" } else { "time-event" });
        table.row([title.clone().into(), mechanism.clone().into(), cell, known.clone().into()]);
        marks.push(Mark {
            group: String::new(),
            series: EVENTS,
            item,
            label: format!("{mechanism}: {title}"),
            text: format!("{mechanism}: {title}, {date}. {known}"),
            value: date,
            shape: Shape::Cell,
            key: event.mechanism.to_string(),
            filter: None,
            origin: Some(Origin::Figure(event.figure.clone())),
        });
    }
    for (item, span) in (rows.len()..).zip(&answer.spans) {
        let (title, dates) = (words.title(&span.activity), dates(span, words));
        let known = words.say(if span.planned { "time-planned" } else { "time-actual" });
        table.row([title.clone().into(), words.mechanism(&span.mechanism).into(), dates.clone().into(), known.clone().into()]);
        let (from, to) = ends(span);
        marks.push(Mark {
            group: String::new(),
            series: 1,
            item,
            label: title.clone(),
            text: format!("{title}: {dates}. {known}"),
            value: dates,
            shape: Shape::Bar(((to - from) / (last - first)).clamp(0.0, 1.0), End::Closed),
            key: span.mechanism.to_string(),
            filter: Some(Filter::Mechanism(span.mechanism.clone())),
            origin: None,
        });
    }
    let mut legend: Vec<(String, String)> = Vec::new();
    for mechanism in answer.spans.iter().map(|span| &span.mechanism).chain(rows.iter().copied()) {
        if !legend.iter().any(|(key, _)| *key == mechanism.as_str()) {
            legend.push((mechanism.to_string(), words.mechanism(mechanism)));
        }
    }
    Picture {
        title: answer.years.map_or_else(
            || words.say("time-title-none"),
            |(a, b)| {
                let args = [
                    ("n", answer.spans.len().into()),
                    ("cycles", answer.cycles.len().into()),
                    ("events", answer.events.len().into()),
                    ("from", a.to_string().into()),
                    ("to", b.to_string().into()),
                ];
                words.tell("time-title", &args)
            },
        ),
        subtitle: words.say("time-subtitle"),
        summary: words.tell("time-summary", &[("n", answer.spans.len().into()), ("without", answer.without.into())]),
        notes: vec![words.say("time-note")],
        sources: answer.events.iter().flat_map(|event| words.sources_of(&event.figure)).collect(),
        option: (!marks.is_empty()).then(|| drawn(answer, &rows, (first, last), words, ink)),
        height: 20 * u32::try_from(answer.spans.len() + rows.len()).unwrap_or(1) + 60,
        marks,
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
    for mechanism in answer.cycles.iter().map(|cycle| &cycle.mechanism).chain(answer.events.iter().map(|event| &event.mechanism)) {
        if !rows.contains(&mechanism) {
            rows.push(mechanism);
        }
    }
    rows
}

/// First and last date in words, or that one of them is not known.
fn dates(span: &Span, words: &Words) -> String {
    let told = |date: Option<PartialDate>| date.map_or_else(|| words.say("time-unknown"), |date| words.date(date));
    let (from, to) = (told(span.named.0), told(span.named.1));
    if from == to { from } else { words.tell("from-to", &[("from", from.into()), ("to", to.into())]) }
}

fn drawn(answer: &Timeline, rows: &[&Id<Mechanism>], (first, last): (f64, f64), words: &Words, ink: Ink) -> serde_json::Value {
    let spans = &answer.spans;
    // The bars stand on years as numbers; the labels and lines are those of a second axis, one band a year.
    let numbers = silent_values().min(first).max(last);
    #[allow(clippy::cast_possible_truncation, reason = "years")]
    let names: Vec<String> = (first as i64..last as i64).map(|year| year.to_string()).collect();
    let line = SplitLine::new().show(true).line_style(LineStyle::new().color(ink.color(Tone::Hairline)).width(1.0));
    let years = categories(names, ink).position("top").split_line(line);
    let color = |mechanism: &Id<Mechanism>| ink.color(Tone::of_mechanism(mechanism.as_str()));
    let offsets: Vec<DataPointItem> = spans.iter().map(|s| DataPointItem::new(ends(s).0)).collect();
    let lengths: Vec<DataPointItem> = spans
        .iter()
        .map(|s| {
            let (from, to) = ends(s);
            DataPointItem::new(to - from).name(plain(&words.title(&s.activity))).item_style(ItemStyle::new().color(color(&s.mechanism)))
        })
        .collect();
    #[allow(clippy::cast_precision_loss, reason = "positions on an axis, for drawing")]
    let at = |mechanism: &Id<Mechanism>| rows.iter().position(|row| *row == mechanism).unwrap_or_default() as f64;
    let point = |mechanism: &Id<Mechanism>, x: f64| DataPointItem::new(vec![x, at(mechanism)]);
    let cycles = answer.cycles.iter().map(|c| {
        let style = ItemStyle::new().color(ink.color(Tone::Ground)).border_color(color(&c.mechanism)).border_width(2.0);
        point(&c.mechanism, f64::from(c.year) + 0.5).item_style(style)
    });
    let events = answer.events.iter().map(|e| {
        // Only an outline where the day is no day of the event: it had happened by then, or sources disagree.
        let unsure = e.by || e.shown.disputed;
        let (fill, edge) = if unsure { (ink.color(Tone::Ground), color(&e.mechanism)) } else { (color(&e.mechanism), ink.color(Tone::Ground)) };
        point(&e.mechanism, e.at).item_style(ItemStyle::new().color(fill).border_color(edge).border_width(if unsure { 2.0 } else { 1.0 }))
    });
    let heads = rows.iter().map(|row| words.tell("time-row", &[("mechanism", words.mechanism(row).into())]));
    let labels = heads.chain(spans.iter().map(|s| words.title(&s.activity))).map(|label| plain(&label)).collect();
    let chart = Chart::new()
        .grid(Grid::new().left(4).right(16).top(22).bottom(4))
        .x_axis(numbers)
        .x_axis(years)
        .y_axis(categories(labels, ink).inverse(true))
        .series(Bar::new().stack("time").data(offsets).item_style(ItemStyle::new().color("transparent")))
        .series(Bar::new().stack("time").data(lengths).bar_width(11))
        .series(Scatter::new().symbol(Symbol::Rect).symbol_size(11.0).data(cycles.collect::<Vec<_>>()))
        .series(Scatter::new().symbol(Symbol::Diamond).symbol_size(13.0).data(events.collect::<Vec<_>>()));
    let mut option = base(&chart, ink);
    wrap_labels(&mut option["yAxis"]);
    option["yAxis"]["axisLabel"]["overflow"] = json!("truncate");
    option["xAxis"][1]["axisLabel"]["interval"] = json!("auto");
    option["series"][1]["barMinHeight"] = json!(3);
    option["series"][0]["silent"] = json!(true);
    for (i, span) in spans.iter().enumerate().filter(|(_, s)| s.from.is_none() || s.to.is_none()) {
        let color = color(&span.mechanism);
        let (start, end) = if span.from.is_none() { ("00", "ff") } else { ("ff", "00") };
        option["series"][1]["data"][i]["itemStyle"]["color"] = json!({
            "type": "linear", "x": 0, "y": 0, "x2": 1, "y2": 0,
            "colorStops": [{ "offset": 0, "color": format!("{color}{start}") }, { "offset": 1, "color": format!("{color}{end}") }],
        });
    }
    // The rows of the mechanisms have no bar.
    for series in 0..2 {
        if let Some(data) = option["series"][series]["data"].as_array_mut() {
            data.splice(0..0, rows.iter().map(|_| json!({ "value": "-" })));
        }
    }
    option
}
