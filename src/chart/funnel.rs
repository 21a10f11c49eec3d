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
        let accepted = call.accepted.map(|share| words.percent(share));
        for (key, stated) in
            [("funnel-applications", Some(&call.applications)), ("funnel-selected", call.selected.as_ref())]
        {
            let quantity = stated.and_then(Stated::quantity);
            let value = stated::value(stated, words);
            let of_selected = key == "funnel-selected";
            let share = match (&accepted, of_selected) {
                (Some(share), true) => {
                    let cell = Cell::from(share.clone()).with(call.accepted);
                    match &call.selected {
                        Some(selected) => cell.from_origin(Origin::Share(
                            selected.figure.clone(),
                            call.applications.figure.clone(),
                        )),
                        None => cell,
                    }
                }
                (None, true) => Cell::missing(words.text("not-published")),
                _ => "".into(),
            };
            let what = words.text(key);
            table.row([
                words.mechanism(&call.mechanism).into(),
                call.year.to_string().into(),
                what.clone().into(),
                stated::cell(stated, words),
                share,
            ]);
            sources.extend(stated.iter().flat_map(|s| words.sources_of(&s.figure)));
            bars.push(Bar {
                label: format!("{} {}: {what}", words.mechanism(&call.mechanism), call.year),
                quantity,
                value,
                more: accepted
                    .clone()
                    .filter(|_| of_selected)
                    .map(|share| words.format("funnel-share", &[("share", share.into())]))
                    .unwrap_or_default(),
                key: call.mechanism.to_string(),
                origin: stated.map(|s| Origin::Figure(s.figure.clone())),
                ..Bar::default()
            });
        }
    }
    let known = answer.iter().rfind(|call| call.accepted.is_some());
    let title = known.map_or_else(
        || words.text("funnel-title-none"),
        |call| {
            words.format(
                "funnel-title",
                &[
                    ("mechanism", words.mechanism(&call.mechanism).into()),
                    ("year", call.year.to_string().into()),
                    ("applications", stated::value(Some(&call.applications), words).into()),
                    ("selected", stated::value(call.selected.as_ref(), words).into()),
                ],
            )
        },
    );
    Picture {
        title,
        subtitle: words.text("funnel-subtitle"),
        summary: words.format(
            "funnel-summary",
            &[
                ("n", answer.len().into()),
                ("known", answer.iter().filter(|c| c.accepted.is_some()).count().into()),
            ],
        ),
        notes: vec![words.text("funnel-note")],
        plot: Plot::Bars(bars.into()),
        table,
        sources,
        ..Picture::default()
    }
}
