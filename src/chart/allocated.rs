//! What each mechanism allocated: one bar a mechanism.

use super::{Cell, Filter, Picture, Table, picture::legend_of_ends};
use crate::{
    model::{Known, Value},
    plot::{Bar, Plot},
    query::{
        Selection,
        key_figures::{Headline, KeyFigure, Tile, tiles},
    },
    statement::headline::{self, Statement},
    view::View,
    words::Words,
};

/// A tile's allocation: the figure, and its line.
fn allocation(tile: &Tile, words: &Words) -> Option<(KeyFigure, Statement)> {
    let key = tile.figures.iter().find(|key| key.headline == Headline::Allocated)?;
    let line =
        headline::statements(tile, words).into_iter().find(|line| line.headline == Headline::Allocated)?;
    Some((key.clone(), line))
}

/// The mechanisms shown; with some chosen, the others stay for comparison.
pub fn picture(selection: &Selection<'_>, words: &Words) -> Picture {
    let open = View { mechanisms: [].into(), ..selection.view.clone() };
    let all = Selection::of(selection.portfolio, &open);
    let mut table = Table::with(&[
        (words.text("column-mechanism"), false),
        (words.text("column-amount"), true),
        (words.text("column-known"), false),
    ]);
    let (mut bars, mut sources) = (Vec::new(), Vec::new());
    for tile in tiles(&all).iter().skip(1) {
        let (Some(id), Some((key, line))) = (&tile.mechanism, allocation(tile, words)) else { continue };
        let chosen = selection.view.mechanisms.is_empty() || selection.view.mechanisms.contains(id);
        let money = match &key.value {
            Known::Published(Value::Money(quantity, currency)) => Some((*quantity, *currency)),
            _ => None,
        };
        let mechanism = words.mechanism(id);
        let cell =
            if money.is_some() { Cell::from(line.value.clone()) } else { Cell::missing(line.value.clone()) };
        let cell = cell.with(money.map(|(quantity, _)| quantity));
        if let Some(crate::view::Origin::Figure(figure)) = &line.origin {
            sources.extend(words.sources_of(figure));
        }
        let ours = line.ours.map(|sign| sign.meaning(words));
        let more = line.qualified(words).into_iter().chain(ours).collect::<Vec<_>>().join("; ");
        if chosen {
            table.row([mechanism.clone().into(), cell.opening(line.origin.clone()), more.clone().into()]);
        }
        let brief =
            money.map(|(quantity, currency)| words.brief_amount(quantity, currency)).unwrap_or_default();
        let short = if line.ours.is_some() && !brief.is_empty() {
            words.format("value-by-us", &[("value", brief.into())])
        } else {
            brief
        };
        bars.push(Bar {
            label: mechanism,
            quantity: money.map(|(quantity, _)| quantity),
            scale: money.map(|(_, currency)| words.currency(currency)).unwrap_or_default(),
            value: line.value,
            short,
            more,
            key: id.to_string(),
            filter: Some(Filter::Mechanism(id.clone())),
            origin: line.origin,
            faded: !chosen,
            is_bare: false,
        });
    }
    let shown = || bars.iter().filter(|bar| !bar.faded);
    let with: Vec<&Bar> = shown().filter(|bar| bar.quantity.is_some()).collect();
    let known = with.len();
    // Amounts in two currencies have no largest.
    let is_of_one = with.iter().all(|bar| bar.scale == with[0].scale);
    let most = with.iter().max_by_key(|bar| bar.quantity.map(crate::model::Quantity::stated));
    let args = [
        ("known", known.into()),
        ("currencies", if is_of_one { "one" } else { "several" }.into()),
        ("first", most.map(|bar| bar.label.clone()).unwrap_or_default().into()),
        ("money", most.map(|bar| bar.value.clone()).unwrap_or_default().into()),
    ];
    Picture {
        title: words.format("allocated-title", &args),
        subtitle: words.text("allocated-subtitle"),
        summary: words.format(
            "allocated-summary",
            &[("known", known.into()), ("all", words.count(shown().count()).into())],
        ),
        notes: vec![words.text("allocated-note")],
        legend: legend_of_ends(&bars, words)
            .into_iter()
            .chain([("missing".to_owned(), words.text("legend-missing"))])
            .collect(),
        plot: Plot::Bars(bars.into()),
        table,
        sources,
        ..Picture::default()
    }
}
