//! Women among participants, one bar an event.

use super::{Cell, Picture, Table, picture::legend_of_ends};
use crate::{
    model::{Quantity, ShownRule},
    plot::{Bar, Bars, Plot},
    query::{
        gender::{Stating, WomenShare},
        stated::Stated,
    },
    statement::{Line, line_with, of_edition, plain, stated},
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
    for women in answer {
        table.row(cells(women, words));
    }
    let bars: Vec<Bar> = answer.iter().map(|women| bar(women, words)).collect();
    let records = stating.iter().map(|s| s.records).sum::<usize>();
    Picture {
        title: words.format("women-title", &[("n", answer.len().into())]),
        subtitle: words.text("women-subtitle"),
        summary: words.format(
            "women-summary",
            &[
                ("stating", stating.iter().map(|s| s.stating).sum::<usize>().into()),
                ("records", records.into()),
                ("all", records.into()),
            ],
        ),
        legend: legend_of_ends(&bars, words),
        plot: Plot::Bars(Bars::of_percent(bars)),
        table,
        sources: answer.iter().flat_map(|women| words.sources_of(&women.share.figure)).collect(),
        ..Picture::default()
    }
}

/// The event, and where it took place.
fn label(women: &WomenShare, words: &Words) -> String {
    let figure = &women.share.figure;
    let (label, setting) = (words.label(figure), words.setting(figure));
    if setting.is_empty() { label } else { words.remarked(&label, &setting) }
}

/// The same, with the words of the edition marked as such.
fn line_of_label(women: &WomenShare, words: &Words) -> Line {
    let figure = &women.share.figure;
    let (label, setting) = (of_edition(plain(words.label(figure)), words), words.setting(figure));
    if setting.is_empty() {
        vec![label]
    } else {
        line_with("remarked", &[("remark", setting.into())], &[("text", label)], words)
    }
}

/// All participants, with the figure that says how many.
fn participants(women: &WomenShare) -> Option<(Quantity, &Stated)> {
    let stated = women.participants.as_ref()?;
    Some((stated.quantity()?, stated))
}

fn cells(women: &WomenShare, words: &Words) -> [Cell; 5] {
    let opening = |text: String, quantity, stated: &Stated| {
        Cell::from(text).with(quantity).from_origin(Origin::Figure(stated.figure.clone()))
    };
    let share = &women.share;
    [
        line_of_label(women, words).into(),
        words.when(&share.figure).into(),
        opening(stated::percent(share, words), share.quantity(), share),
        match participants(women) {
            Some((all, stated)) => opening(words.quantity(all), Some(all), stated),
            None => Cell::missing(words.text("not-published")),
        },
        words.how_known(&share.shown).into(),
    ]
}

fn bar(women: &WomenShare, words: &Words) -> Bar {
    let share = &women.share;
    let percent = stated::percent(share, words);
    let value = match participants(women) {
        Some((all, _)) => {
            let args = [("share", percent.into()), ("all", words.quantity(all).into())];
            words.format("share-of", &args)
        }
        None => percent,
    };
    Bar {
        label: words.if_computed(label(women, words), Some(&share.shown)),
        quantity: share.quantity(),
        value,
        more: words.clauses(&[
            words.when(&share.figure),
            if share.shown.rule == ShownRule::Computed {
                String::new()
            } else {
                words.how_known(&share.shown)
            },
        ]),
        origin: Some(Origin::Figure(share.figure.clone())),
        ..Bar::default()
    }
}
