//! What each mechanism allocated: one bar a mechanism.

use super::{Cell, Filter, Picture, Table, picture::legend_with_missing};
use crate::{
    model::{Currency, Figure, Id, Known, Quantity, Value},
    plot::{Bar, Plot},
    query::{allocated::Allocation, key_figures::Headline},
    statement::headline::{self, Statement},
    view::Origin,
    words::Words,
};

/// A mechanism of which something is stated: what it allocated, or that this is not published.
struct Row<'a> {
    of: &'a Allocation,
    money: Option<(Quantity, Currency)>,
    line: Statement,
    /// The qualifiers of the line, in words.
    more: String,
}

impl<'a> Row<'a> {
    fn of(allocation: &'a Allocation, words: &Words) -> Option<Self> {
        let tile = &allocation.tile;
        let key = tile.figures.iter().find(|key| key.headline == Headline::Allocated)?;
        let line = headline::statement_of(Headline::Allocated, tile, words)?;
        let money = match &key.value {
            Known::Published(Value::Money(quantity, currency)) => Some((*quantity, *currency)),
            _ => None,
        };
        let ours = line.ours.map(|sign| sign.meaning(words));
        let more = words.clauses(&line.qualified(words).into_iter().chain(ours).collect::<Vec<_>>());
        Some(Self { of: allocation, money, line, more })
    }

    fn quantity(&self) -> Option<Quantity> {
        self.money.map(|(quantity, _)| quantity)
    }

    /// The figures it is, or is added from.
    fn figures(&self) -> Vec<&Id<Figure>> {
        match &self.line.origin {
            Some(Origin::Figure(figure)) => vec![figure],
            Some(Origin::Sum(..)) if self.money.is_some() => self.of.added.iter().collect(),
            _ => Vec::new(),
        }
    }

    fn cells(&self, words: &Words) -> [Cell; 3] {
        let value = self.line.value.clone();
        let cell = if self.money.is_some() { Cell::from(value) } else { Cell::missing(value) };
        let cell = cell.with(self.quantity()).opening(self.line.origin.clone());
        [words.mechanism(&self.of.mechanism).into(), cell, self.more.clone().into()]
    }

    fn bar(&self, words: &Words) -> Bar {
        let brief =
            self.money.map(|(quantity, currency)| words.brief_amount(quantity, currency)).unwrap_or_default();
        let short = if self.line.ours.is_some() && !brief.is_empty() {
            words.format("value-by-us", &[("value", brief.into())])
        } else {
            brief
        };
        Bar {
            label: words.mechanism(&self.of.mechanism),
            quantity: self.quantity(),
            scale: self.money.map(|(_, currency)| words.currency(currency)).unwrap_or_default(),
            value: self.line.value.clone(),
            short,
            more: self.more.clone(),
            key: self.of.mechanism.to_string(),
            filter: Some(Filter::Mechanism(self.of.mechanism.clone())),
            origin: self.line.origin.clone(),
            faded: !self.of.chosen,
            is_bare: false,
        }
    }
}

/// The mechanisms shown; with some chosen, the others stay for comparison.
pub fn picture(answer: &[Allocation], words: &Words) -> Picture {
    let rows: Vec<Row<'_>> = answer.iter().filter_map(|of| Row::of(of, words)).collect();
    let mut table = Table::with(&[
        (words.text("column-mechanism"), false),
        (words.text("column-amount"), true),
        (words.text("column-known"), false),
    ]);
    for row in rows.iter().filter(|row| row.of.chosen) {
        table.row(row.cells(words));
    }
    let bars: Vec<Bar> = rows.iter().map(|row| row.bar(words)).collect();
    let shown: Vec<&Bar> = bars.iter().filter(|bar| !bar.faded).collect();
    let with: Vec<&Bar> = shown.iter().copied().filter(|bar| bar.quantity.is_some()).collect();
    Picture {
        title: title(&with, &shown, answer.iter().any(|of| of.tile.hides), words),
        subtitle: words.text("allocated-subtitle"),
        summary: words
            .format("allocated-summary", &[("known", with.len().into()), ("all", shown.len().into())]),
        notes: vec![words.text("allocated-note")],
        legend: legend_with_missing(&bars, words),
        sources: rows.iter().flat_map(Row::figures).flat_map(|figure| words.sources_of(figure)).collect(),
        plot: Plot::Bars(bars.into()),
        table,
        ..Picture::default()
    }
}

/// Which of these bars with an amount has the largest.
fn title(with: &[&Bar], shown: &[&Bar], narrowed: bool, words: &Words) -> String {
    // Amounts in two currencies have no largest.
    let is_of_one = with.iter().all(|bar| bar.scale == with[0].scale);
    let most = with.iter().max_by_key(|bar| bar.quantity.map(Quantity::stated));
    let args = [
        ("known", with.len().into()),
        ("alone", if let [one] = shown { one.label.clone() } else { "none".to_owned() }.into()),
        ("narrowed", if narrowed { "yes" } else { "no" }.into()),
        ("currencies", if is_of_one { "one" } else { "several" }.into()),
        ("first", most.map(|bar| bar.label.clone()).unwrap_or_default().into()),
        ("money", most.map(|bar| bar.value.clone()).unwrap_or_default().into()),
    ];
    words.format("allocated-title", &args)
}
