//! Calls: applications and projects chosen.

use super::{Cell, Picture, Table};
use crate::{
    plot::{Bar, Plot},
    query::{calls::Call, stated::Stated},
    statement::stated,
    view::Origin,
    words::Words,
};

/// Two bars a call.
pub fn picture(answer: &[Call], words: &Words) -> Picture {
    let mut table = Table::with(&[
        (words.text("column-mechanism"), false),
        (words.text("column-year"), false),
        (words.text("column-what"), false),
        (words.text("column-number"), true),
        (words.text("column-accepted"), true),
    ]);
    let mut bars = Vec::new();
    let mut sources = Vec::new();
    for call in answer {
        let (applications, selected) = (Some(&call.applications), call.selected.as_ref());
        table.row(cells(call, "funnel-applications", applications, "".into(), words));
        table.row(cells(call, "funnel-selected", selected, accepted(call, words), words));
        bars.push(bar(call, "funnel-applications", applications, words));
        let share = call
            .accepted
            .map(|share| words.format("funnel-share", &[("share", words.percent(share).into())]));
        bars.push(Bar { more: share.unwrap_or_default(), ..bar(call, "funnel-selected", selected, words) });
        let figures = applications.into_iter().chain(selected).map(|stated| &stated.figure);
        sources.extend(figures.flat_map(|figure| words.sources_of(figure)));
    }
    let known = answer.iter().filter(|call| call.accepted.is_some()).count();
    Picture {
        title: title(answer, words),
        subtitle: words.text("funnel-subtitle"),
        summary: words.format("funnel-summary", &[("n", answer.len().into()), ("known", known.into())]),
        notes: vec![words.text("funnel-note")],
        plot: Plot::Bars(bars.into()),
        table,
        sources,
        ..Picture::default()
    }
}

fn cells(call: &Call, what: &str, stated: Option<&Stated>, accepted: Cell, words: &Words) -> [Cell; 5] {
    [
        words.mechanism(&call.mechanism).into(),
        call.year.to_string().into(),
        words.text(what).into(),
        stated::cell(stated, words),
        accepted,
    ]
}

/// What is chosen as a share of the applications.
fn accepted(call: &Call, words: &Words) -> Cell {
    let Some(share) = call.accepted else { return Cell::missing(words.text("not-published")) };
    let of = |selected: &Stated| Origin::Share(selected.figure.clone(), call.applications.figure.clone());
    Cell::from(words.percent(share)).with(call.accepted).opening(call.selected.as_ref().map(of))
}

fn bar(call: &Call, what: &str, stated: Option<&Stated>, words: &Words) -> Bar {
    Bar {
        label: words
            .labelled(&format!("{} {}", words.mechanism(&call.mechanism), call.year), &words.text(what)),
        quantity: stated.and_then(Stated::quantity),
        value: stated::value(stated, words),
        key: call.mechanism.to_string(),
        origin: stated.map(|s| Origin::Figure(s.figure.clone())),
        ..Bar::default()
    }
}

/// The last call of which both are known.
fn title(answer: &[Call], words: &Words) -> String {
    let Some(call) = answer.iter().rfind(|call| call.accepted.is_some()) else {
        return words.text("funnel-title-none");
    };
    let args = [
        ("mechanism", words.mechanism(&call.mechanism).into()),
        ("year", call.year.to_string().into()),
        ("applications", stated::value(Some(&call.applications), words).into()),
        ("selected", stated::value(call.selected.as_ref(), words).into()),
    ];
    words.format("funnel-title", &args)
}
