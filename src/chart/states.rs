//! The States' indicators on gender: context that filters do not touch.

use super::{
    Ink, Picture, Table,
    gender_money::percent,
    option::{BarRow, bar_rows, height_of_rows},
};
use crate::{model::Value, query::gender::Stated, words::Words};

/// Shares of States by indicator and year; rival values of one year are a range.
pub fn picture(answer: &[(String, Vec<Stated>)], words: &Words, ink: Ink) -> Picture {
    let mut table = Table::with(&[(words.say("column-indicator"), false), (words.say("column-year"), false), (words.say("column-share"), true)]);
    let mut bars = Vec::new();
    let mut sources = Vec::new();
    for (indicator, figures) in answer {
        let name = words.say(&format!("indicator-{indicator}"));
        for stated in figures {
            let year = stated.shown.as_of.map(|d| d.year().to_string()).unwrap_or_default();
            let disputed = if stated.shown.disputed { words.say("mark-disputed") } else { String::new() };
            table.row([name.clone().into(), year.clone().into(), percent(stated, words).into()]);
            sources.extend(words.sources_of(&stated.figure));
            bars.push(BarRow {
                label: format!("{name}, {year}"),
                number: stated.shown.value.published().and_then(Value::quantity).map(crate::model::Quantity::upper),
                value: percent(stated, words),
                more: disputed,
                key: String::new(),
                filter: None,
            });
        }
    }
    let at = |group: usize, last: bool| -> String {
        let figures = answer.get(group).map(|(_, figures)| figures.as_slice()).unwrap_or_default();
        (if last { figures.last() } else { figures.first() }).map_or_else(|| words.say("not-published"), |s| percent(s, words))
    };
    let (mut option, marks) = bar_rows(&bars, ink);
    if let Some(option) = &mut option {
        option["xAxis"]["max"] = serde_json::json!(100);
    }
    Picture {
        title: words.tell("states-title", &[("latest", at(0, true).into())]),
        subtitle: words.say("states-subtitle"),
        summary: words.tell(
            "states-summary",
            &[("first", at(0, false).into()), ("last", at(0, true).into()), ("sexfirst", at(1, false).into()), ("sexlast", at(1, true).into())],
        ),
        notes: vec![words.say("states-note")],
        height: height_of_rows(bars.len()),
        option,
        marks,
        table,
        sources,
        ..Picture::default()
    }
}
