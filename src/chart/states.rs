//! The States' indicators on gender: context that filters do not touch.

use super::{
    Cell, Ink, Picture, Table,
    option::{BarRow, height_of_rows, legend_of_ends, percent_rows},
    told,
};
use crate::{query::stated::Stated, view::Origin, words::Words};

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
            let share = Cell::from(told::percent(stated, words)).with(stated.quantity()).from_origin(Origin::Figure(stated.figure.clone()));
            table.row([name.clone().into(), year.clone().into(), share]);
            sources.extend(words.sources_of(&stated.figure));
            bars.push(BarRow {
                scale: String::new(),
                label: format!("{name}, {year}"),
                quantity: stated.quantity(),
                value: told::percent(stated, words),
                more: disputed,
                key: String::new(),
                filter: None,
                origin: Some(Origin::Figure(stated.figure.clone())),
            });
        }
    }
    let year_by_year = |figures: &[Stated]| {
        let each = figures.iter().map(|stated| {
            let year = stated.shown.as_of.map(|d| d.year().to_string()).unwrap_or_default();
            let key = if stated.shown.disputed { "states-year-disputed" } else { "states-year" };
            words.tell(key, &[("year", year.into()), ("share", told::percent(stated, words).into())])
        });
        words.list(&each.collect::<Vec<_>>())
    };
    let told: Vec<String> = answer
        .iter()
        .map(|(indicator, figures)| {
            let name = words.say(&format!("indicator-{indicator}"));
            words.tell("states-line", &[("indicator", name.into()), ("years", year_by_year(figures).into())])
        })
        .collect();
    let latest = answer.first().and_then(|(_, figures)| figures.last());
    let (option, marks) = percent_rows(&bars, ink);
    Picture {
        title: latest.map_or_else(
            || words.say("states-title-none"),
            |s| {
                let year = s.shown.as_of.map(|d| d.year().to_string()).unwrap_or_default();
                words.tell("states-title", &[("latest", told::percent(s, words).into()), ("year", year.into())])
            },
        ),
        subtitle: words.say("states-subtitle"),
        summary: if told.is_empty() { words.say("states-title-none") } else { told.join(" ") },
        notes: vec![words.say("states-note")],
        height: height_of_rows(bars.len()),
        option,
        marks,
        legend: legend_of_ends(&bars, words),
        table,
        sources,
        ..Picture::default()
    }
}
