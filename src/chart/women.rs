//! Women among participants, one bar an event.

use super::{
    Cell, Ink, Picture, Table,
    option::{BarRow, height_of_rows, legend_of_ends, percent_rows},
    told,
};
use crate::{
    model::Value,
    query::gender::{Stating, WomenShare},
    view::Origin,
    words::Words,
};

/// Shares of participants, and how many records state anything on gender.
pub fn picture(answer: &[WomenShare], stating: &[Stating], words: &Words, ink: Ink) -> Picture {
    let mut table = Table::with(&[
        (words.say("column-event"), false),
        (words.say("column-when"), false),
        (words.say("column-share"), true),
        (words.say("column-participants"), true),
        (words.say("column-known"), false),
    ]);
    let bars: Vec<BarRow> = answer
        .iter()
        .map(|women| {
            let stated = &women.share;
            let of = women.participants.as_ref().and_then(|s| s.shown.value.published()).and_then(Value::quantity);
            let value = match of {
                Some(all) => words.tell("share-of", &[("share", told::percent(stated, words).into()), ("all", words.quantity(all).into())]),
                None => told::percent(stated, words),
            };
            let known = words.how_known(&stated.shown);
            let setting = words.setting(&stated.figure);
            let label = if setting.is_empty() { words.label(&stated.figure) } else { format!("{} ({setting})", words.label(&stated.figure)) };
            let when = words.when(&stated.figure);
            table.row([
                label.clone().into(),
                when.clone().into(),
                Cell::from(told::percent(stated, words)).with(stated.quantity()).from_origin(Origin::Figure(stated.figure.clone())),
                match (of, &women.participants) {
                    (Some(all), Some(stated)) => Cell::from(words.quantity(all)).with(Some(all)).from_origin(Origin::Figure(stated.figure.clone())),
                    _ => Cell::missing(words.say("not-published")),
                },
                known.clone().into(),
            ]);
            BarRow {
                scale: String::new(),
                label: words.if_computed(label, Some(&stated.shown)),
                quantity: stated.quantity(),
                value,
                more: format!("{when}; {known}"),
                key: String::new(),
                filter: None,
                origin: Some(Origin::Figure(stated.figure.clone())),
            }
        })
        .collect();
    let (option, marks) = percent_rows(&bars, ink);
    let records = stating.iter().map(|s| s.records).sum::<usize>();
    let sources: Vec<_> = answer.iter().flat_map(|s| words.sources_of(&s.share.figure)).collect();
    Picture {
        title: words.tell("women-title", &[("n", answer.len().into())]),
        subtitle: words.say("women-subtitle"),
        summary: words.tell(
            "women-summary",
            &[
                ("stating", stating.iter().map(|s| s.stating).sum::<usize>().into()),
                ("records", words.count(records).into()),
                ("all", records.into()),
            ],
        ),
        height: height_of_rows(bars.len()),
        option,
        marks,
        legend: legend_of_ends(&bars, words),
        table,
        sources,
        ..Picture::default()
    }
}
