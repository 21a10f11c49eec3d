//! Women among participants, one bar an event.

use super::{Cell, Picture, Table, picture::legend_of_ends};
use crate::{
    model::Value,
    plot::{Bar, Bars, Plot},
    query::gender::{Stating, WomenShare},
    statement::stated,
    view::Origin,
    words::Words,
};

/// Shares of participants, and how many records state anything on gender.
pub fn picture(answer: &[WomenShare], stating: &[Stating], words: &Words) -> Picture {
    let mut table = Table::with(&[
        (words.text("column-event"), false),
        (words.text("column-when"), false),
        (words.text("column-share"), true),
        (words.text("column-participants"), true),
        (words.text("column-known"), false),
    ]);
    let bars: Vec<Bar> = answer
        .iter()
        .map(|women| {
            let stated = &women.share;
            let of =
                women.participants.as_ref().and_then(|s| s.shown.value.published()).and_then(Value::quantity);
            let value = match of {
                Some(all) => words.format(
                    "share-of",
                    &[("share", stated::percent(stated, words).into()), ("all", words.quantity(all).into())],
                ),
                None => stated::percent(stated, words),
            };
            let known = words.how_known(&stated.shown);
            let setting = words.setting(&stated.figure);
            let label = if setting.is_empty() {
                words.label(&stated.figure)
            } else {
                format!("{} ({setting})", words.label(&stated.figure))
            };
            let when = words.when(&stated.figure);
            table.row([
                label.clone().into(),
                when.clone().into(),
                Cell::from(stated::percent(stated, words))
                    .with(stated.quantity())
                    .from_origin(Origin::Figure(stated.figure.clone())),
                match (of, &women.participants) {
                    (Some(all), Some(stated)) => Cell::from(words.quantity(all))
                        .with(Some(all))
                        .from_origin(Origin::Figure(stated.figure.clone())),
                    _ => Cell::missing(words.text("not-published")),
                },
                known.clone().into(),
            ]);
            Bar {
                label: words.if_computed(label, Some(&stated.shown)),
                quantity: stated.quantity(),
                value,
                more: format!("{when}; {known}"),
                origin: Some(Origin::Figure(stated.figure.clone())),
                ..Bar::default()
            }
        })
        .collect();
    let records = stating.iter().map(|s| s.records).sum::<usize>();
    let sources: Vec<_> = answer.iter().flat_map(|s| words.sources_of(&s.share.figure)).collect();
    Picture {
        title: words.format("women-title", &[("n", answer.len().into())]),
        subtitle: words.text("women-subtitle"),
        summary: words.format(
            "women-summary",
            &[
                ("stating", stating.iter().map(|s| s.stating).sum::<usize>().into()),
                ("records", words.count(records).into()),
                ("all", records.into()),
            ],
        ),
        legend: legend_of_ends(&bars, words),
        plot: Plot::Bars(Bars::of_percent(bars)),
        table,
        sources,
        ..Picture::default()
    }
}
