//! The States' indicators on gender: context that filters do not touch.

use super::{Cell, Picture, Table, picture::legend_of_ends};
use crate::{
    plot::{Bar, Bars, Plot},
    query::stated::Stated,
    statement::stated,
    view::Origin,
    words::Words,
};

/// Shares of States by indicator and year; rival values of one year are a range.
pub fn picture(answer: &[(String, Vec<Stated>)], words: &Words) -> Picture {
    let mut table = Table::with(&[
        (words.text("column-indicator"), false),
        (words.text("column-year"), false),
        (words.text("column-share"), true),
    ]);
    let mut bars = Vec::new();
    let mut sources = Vec::new();
    for (indicator, figures) in answer {
        let name = words.text(&format!("indicator-{indicator}"));
        for stated in figures {
            let year = stated.shown.as_of.map(|d| d.year().to_string()).unwrap_or_default();
            let disputed = if stated.shown.disputed { words.text("mark-disputed") } else { String::new() };
            let share = Cell::from(stated::percent(stated, words))
                .with(stated.quantity())
                .from_origin(Origin::Figure(stated.figure.clone()));
            table.row([name.clone().into(), year.clone().into(), share]);
            sources.extend(words.sources_of(&stated.figure));
            bars.push(Bar {
                label: format!("{name}, {year}"),
                quantity: stated.quantity(),
                value: stated::percent(stated, words),
                more: disputed,
                origin: Some(Origin::Figure(stated.figure.clone())),
                ..Bar::default()
            });
        }
    }
    let year_by_year = |figures: &[Stated]| {
        let each = figures.iter().map(|stated| {
            let year = stated.shown.as_of.map(|d| d.year().to_string()).unwrap_or_default();
            let key = if stated.shown.disputed { "states-year-disputed" } else { "states-year" };
            words.format(key, &[("year", year.into()), ("share", stated::percent(stated, words).into())])
        });
        words.list(&each.collect::<Vec<_>>())
    };
    let told: Vec<String> = answer
        .iter()
        .map(|(indicator, figures)| {
            let name = words.text(&format!("indicator-{indicator}"));
            words
                .format("states-line", &[("indicator", name.into()), ("years", year_by_year(figures).into())])
        })
        .collect();
    let latest = answer.first().and_then(|(_, figures)| figures.last());
    Picture {
        title: latest.map_or_else(
            || words.text("states-title-none"),
            |s| {
                let year = s.shown.as_of.map(|d| d.year().to_string()).unwrap_or_default();
                words.format(
                    "states-title",
                    &[("latest", stated::percent(s, words).into()), ("year", year.into())],
                )
            },
        ),
        subtitle: words.text("states-subtitle"),
        summary: if told.is_empty() { words.text("states-title-none") } else { told.join(" ") },
        notes: vec![words.text("states-note")],
        legend: legend_of_ends(&bars, words),
        plot: Plot::Bars(Bars::of_percent(bars)),
        table,
        sources,
        ..Picture::default()
    }
}
