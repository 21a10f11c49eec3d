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
            table.row(cells(&name, stated, words));
            sources.extend(words.sources_of(&stated.figure));
            bars.push(bar(&name, stated, words));
        }
    }
    Picture {
        title: title(answer, words),
        subtitle: words.text("states-subtitle"),
        summary: summary(answer, words),
        notes: vec![words.text("states-note")],
        legend: legend_of_ends(&bars, words),
        plot: Plot::Bars(Bars::of_percent(bars)),
        table,
        sources,
        ..Picture::default()
    }
}

fn year(stated: &Stated) -> String {
    stated.shown.as_of.map(|date| date.year().to_string()).unwrap_or_default()
}

fn cells(name: &str, stated: &Stated, words: &Words) -> [Cell; 3] {
    let share = Cell::from(stated::percent(stated, words))
        .with(stated.quantity())
        .from_origin(Origin::Figure(stated.figure.clone()));
    [name.into(), year(stated).into(), share]
}

fn bar(name: &str, stated: &Stated, words: &Words) -> Bar {
    Bar {
        label: words.enumerated(&[name.to_owned(), year(stated)]),
        quantity: stated.quantity(),
        value: stated::percent(stated, words),
        more: if stated.shown.disputed { words.text("mark-disputed") } else { String::new() },
        origin: Some(Origin::Figure(stated.figure.clone())),
        ..Bar::default()
    }
}

/// The latest share of the first indicator.
fn title(answer: &[(String, Vec<Stated>)], words: &Words) -> String {
    let Some(latest) = answer.first().and_then(|(_, figures)| figures.last()) else {
        return words.text("states-title-none");
    };
    let args = [("latest", stated::percent(latest, words).into()), ("year", year(latest).into())];
    words.format("states-title", &args)
}

/// A sentence an indicator, with its shares year by year.
fn summary(answer: &[(String, Vec<Stated>)], words: &Words) -> String {
    if answer.is_empty() {
        return words.text("states-title-none");
    }
    let share = |stated: &Stated| {
        let key = if stated.shown.disputed { "states-year-disputed" } else { "states-year" };
        let args = [("year", year(stated).into()), ("share", stated::percent(stated, words).into())];
        words.format(key, &args)
    };
    let told = |(indicator, figures): &(String, Vec<Stated>)| {
        let name = words.text(&format!("indicator-{indicator}"));
        let years = words.list(&figures.iter().map(share).collect::<Vec<_>>());
        words.format("states-line", &[("indicator", name.into()), ("years", years.into())])
    };
    answer.iter().map(told).collect::<Vec<_>>().join(" ")
}
