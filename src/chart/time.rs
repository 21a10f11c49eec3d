//! Records on one axis of time.

use charming::{
    Chart,
    component::Grid,
    datatype::DataPointItem,
    element::{ItemStyle, LineStyle, SplitLine},
    series::Bar,
};
use serde_json::json;

use super::{
    Filter, Ink, Mark, Picture, Shape, Table,
    ink::Tone,
    option::{base, categories, plain, silent_values, wrap_labels},
    picture::End,
};
use crate::{
    query::time::{Span, Timeline},
    words::Words,
};

/// How long a record is drawn of which only one end is known, in years.
const OPEN: f64 = 0.4;

/// A bar a record, from its first day to its last; where an end is not known the bar fades.
pub fn picture(answer: &Timeline, words: &Words, ink: Ink) -> Picture {
    let mut table = Table::with(&[
        (words.say("column-title"), false),
        (words.say("column-mechanism"), false),
        (words.say("detail-dates"), false),
        (words.say("column-known"), false),
    ]);
    let (first, last) = answer.years.map_or((0.0, 1.0), |(a, b)| (f64::from(a), f64::from(b) + 1.0));
    let mut marks = Vec::new();
    for (item, span) in answer.spans.iter().enumerate() {
        let (title, dates) = (words.title(&span.activity), dates(span, words));
        let known = words.say(if span.planned { "time-planned" } else { "time-actual" });
        table.row([title.clone().into(), words.mechanism(&span.mechanism).into(), dates.clone().into(), known.clone().into()]);
        let (from, to) = ends(span);
        marks.push(Mark {
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
    for span in &answer.spans {
        if !legend.iter().any(|(key, _)| *key == span.mechanism.as_str()) {
            legend.push((span.mechanism.to_string(), words.mechanism(&span.mechanism)));
        }
    }
    Picture {
        title: answer.years.map_or_else(
            || words.say("time-title-none"),
            |(a, b)| words.tell("time-title", &[("n", answer.spans.len().into()), ("from", a.to_string().into()), ("to", b.to_string().into())]),
        ),
        subtitle: words.say("time-subtitle"),
        summary: words.tell("time-summary", &[("n", answer.spans.len().into()), ("without", answer.without.into())]),
        notes: vec![words.say("time-note")],
        option: (!answer.spans.is_empty()).then(|| drawn(&answer.spans, (first, last), words, ink)),
        height: 20 * u32::try_from(answer.spans.len()).unwrap_or(1) + 60,
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

/// First and last year in words, or that one of them is not known.
fn dates(span: &Span, words: &Words) -> String {
    #[allow(clippy::cast_possible_truncation, reason = "years")]
    let year = |at: f64| (at.floor() as i64).to_string();
    let unknown = || words.say("time-unknown");
    let from = span.from.map_or_else(unknown, year);
    // The end of a year is the beginning of the next.
    let to = span.to.map_or_else(unknown, |to| year(to - 1e-6));
    if from == to { from } else { words.tell("from-to", &[("from", from.into()), ("to", to.into())]) }
}

fn drawn(spans: &[Span], (first, last): (f64, f64), words: &Words, ink: Ink) -> serde_json::Value {
    // The bars stand on years as numbers; the labels and lines are those of a second axis, one band a year.
    let numbers = silent_values().min(first).max(last);
    #[allow(clippy::cast_possible_truncation, reason = "years")]
    let names: Vec<String> = (first as i64..last as i64).map(|year| year.to_string()).collect();
    let line = SplitLine::new().show(true).line_style(LineStyle::new().color(ink.color(Tone::Hairline)).width(1.0));
    let years = categories(names, ink).position("top").split_line(line);
    let offsets: Vec<DataPointItem> = spans.iter().map(|s| DataPointItem::new(ends(s).0)).collect();
    let lengths: Vec<DataPointItem> = spans
        .iter()
        .map(|s| {
            let (from, to) = ends(s);
            DataPointItem::new(to - from)
                .name(plain(&words.title(&s.activity)))
                .item_style(ItemStyle::new().color(ink.color(Tone::of_mechanism(s.mechanism.as_str()))))
        })
        .collect();
    let chart = Chart::new()
        .grid(Grid::new().left(4).right(16).top(22).bottom(4))
        .x_axis(numbers)
        .x_axis(years)
        .y_axis(categories(spans.iter().map(|s| plain(&words.title(&s.activity))).collect(), ink).inverse(true))
        .series(Bar::new().stack("time").data(offsets).item_style(ItemStyle::new().color("transparent")))
        .series(Bar::new().stack("time").data(lengths).bar_width(11));
    let mut option = base(&chart, ink);
    wrap_labels(&mut option["yAxis"]);
    option["yAxis"]["axisLabel"]["overflow"] = json!("truncate");
    option["xAxis"][1]["axisLabel"]["interval"] = json!("auto");
    option["series"][1]["barMinHeight"] = json!(3);
    option["series"][0]["silent"] = json!(true);
    for (i, span) in spans.iter().enumerate().filter(|(_, s)| s.from.is_none() || s.to.is_none()) {
        let color = ink.color(Tone::of_mechanism(span.mechanism.as_str()));
        let (start, end) = if span.from.is_none() { ("00", "ff") } else { ("ff", "00") };
        option["series"][1]["data"][i]["itemStyle"]["color"] = json!({
            "type": "linear", "x": 0, "y": 0, "x2": 1, "y2": 0,
            "colorStops": [{ "offset": 0, "color": format!("{color}{start}") }, { "offset": 1, "color": format!("{color}{end}") }],
        });
    }
    option
}
