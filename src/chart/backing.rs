//! When a donor is named, mechanism by mechanism and year by year.

use super::{Cell, Picture, Table};
use crate::{
    model::ordered,
    plot::{Dot, DotRow, Dots, Item, Plot, Stretch},
    query::backing::{Backing, Entry},
    view::{Filter, Origin},
    words::Words,
};

/// Dots: a row a mechanism, a column a year and one for what has no year.
pub fn picture(answer: &Backing<'_>, words: &Words) -> Picture {
    let mut table = Table::with(&[
        (words.text("column-mechanism"), false),
        (words.text("column-period"), false),
        (words.text("column-kind"), false),
        (words.text("column-amount"), true),
    ]);
    for entry in &answer.entries {
        table.row(cells(entry, words));
    }
    let years = answer.years.iter().map(ToString::to_string);
    let row = |label: String| DotRow { label, ..DotRow::default() };
    let plot = Dots {
        columns: years.chain([words.text("backing-undated")]).collect(),
        rows: answer.mechanisms.iter().map(|id| row(words.mechanism(id))).collect(),
        dots: dots(answer, words),
        stretches: answer.entries.iter().filter_map(|entry| stretch(entry, &answer.years)).collect(),
    };
    let cited = answer.entries.iter().flat_map(|entry| &entry.contribution.citations);
    Picture {
        title: title(answer, words),
        subtitle: words.text("backing-subtitle"),
        summary: words.format(
            "backing-summary",
            &[("n", answer.entries.len().into()), ("with", answer.with_amount().into())],
        ),
        notes: vec![words.text("contributions-note"), words.text("contributions-pooled")],
        plot: Plot::Dots(plot),
        table,
        sources: cited.map(|cited| cited.source.clone()).collect(),
        ..Picture::default()
    }
}

fn value(entry: &Entry<'_>, words: &Words) -> String {
    let given = entry.given.as_ref();
    given.map_or_else(|| words.text("not-published"), |g| words.amount(g.amount, g.currency))
}

fn origin(entry: &Entry<'_>) -> Option<Origin> {
    entry.given.as_ref().map(|given| Origin::Figure(given.figure.clone()))
}

fn cells(entry: &Entry<'_>, words: &Words) -> [Cell; 4] {
    let (of, value) = (entry.contribution, value(entry, words));
    let cell = if entry.given.is_some() { Cell::from(value) } else { Cell::missing(value) };
    [
        words.mechanism(&of.mechanism).into(),
        words.period(of.period).into(),
        words.flow(of.flow).into(),
        cell.with(entry.given.as_ref().map(|given| given.amount)).opening(origin(entry)),
    ]
}

fn item(entry: &Entry<'_>, words: &Words) -> Item {
    let (of, value) = (entry.contribution, value(entry, words));
    let (mechanism, period) = (words.mechanism(&of.mechanism), words.period(of.period));
    Item {
        text: words.labelled(
            &words.enumerated(&[mechanism.clone(), period.clone()]),
            &words.remarked(&words.flow(of.flow), &value),
        ),
        label: mechanism,
        value: words.labelled(&period, &value),
        key: of.mechanism.to_string(),
        filter: Some(Filter::Mechanism(of.mechanism.clone())),
        origin: origin(entry),
        ..Item::default()
    }
}

/// The dots, row by row. Several contributions of one year are one dot: what has an amount is the one seen.
fn dots(answer: &Backing<'_>, words: &Words) -> Vec<Dot> {
    let mut dots: Vec<Dot> = Vec::new();
    for entry in &answer.entries {
        let (row, filled, of) = (entry.row, entry.given.is_some(), item(entry, words));
        if let Some(column) = column(entry, &answer.years) {
            match dots.iter_mut().find(|dot| dot.row == row && dot.column == column) {
                Some(dot) => {
                    dot.of.text = words.clauses(&[std::mem::take(&mut dot.of.text), of.text]);
                    dot.of.origin = dot.of.origin.clone().or(of.origin.clone());
                    dot.filled |= filled;
                }
                None => dots.push(Dot { row, column, filled, faded: false, of: of.clone() }),
            }
        }
    }
    ordered::by_key(&mut dots, |dot| (dot.row, dot.column));
    dots
}

/// The place of its first year among all; the place behind them where no source says any.
fn column(entry: &Entry<'_>, years: &[i16]) -> Option<usize> {
    match entry.years.iter().min() {
        Some(first) => years.iter().position(|year| year == first),
        None => Some(years.len()),
    }
}

/// The years of what is not split by year: a list, or a gift over several years.
fn stretch(entry: &Entry<'_>, years: &[i16]) -> Option<Stretch> {
    let of_gift = || Some((*entry.years.iter().min()?, *entry.years.iter().max()?));
    let (first, last) = entry.list.or_else(of_gift).filter(|(first, last)| first < last)?;
    let column = |year: i16| years.iter().position(|y| *y == year);
    let columns = (column(first)?, column(last)?);
    Some(Stretch { row: entry.row, columns, key: entry.contribution.mechanism.to_string() })
}

fn title(answer: &Backing<'_>, words: &Words) -> String {
    let donor = words.list(&words.by_name(answer.donors.iter().map(|id| words.organisation(id))));
    // Under other filters the first year shown is not the first there is.
    let first = answer.first_year().filter(|_| !answer.narrowed);
    let args = [
        ("donor", words.sentence(&words.in_sentence(donor)).into()),
        ("donors", answer.donors.len().into()),
        ("mechanisms", answer.mechanisms_named().into()),
        ("first", first.map_or_else(|| "no".to_owned(), |year| year.to_string()).into()),
        ("narrowed", if answer.narrowed { "yes" } else { "no" }.into()),
    ];
    words.format("backing-title", &args)
}
