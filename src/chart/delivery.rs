//! What is allocated and what of it is paid out.

use super::{Cell, Picture, Table, picture::legend_of_ends};
use crate::{
    model::MoneyKind,
    plot::{Bar, Plot},
    query::{delivery::Delivery, stated::Stated},
    statement::stated,
    view::Origin,
    words::Words,
};

/// Two bars an allocation.
pub fn picture(answer: &[Delivery], words: &Words) -> Picture {
    let mut table = Table::with(&[
        (words.text("column-mechanism"), false),
        (words.text("column-kind"), false),
        (words.text("column-amount"), true),
        (words.text("column-delivered"), true),
    ]);
    let mut bars = Vec::new();
    let mut sources = Vec::new();
    for delivery in answer {
        let mechanism = words.mechanism(&delivery.mechanism);
        let purpose = delivery
            .purpose
            .as_deref()
            .map(|p| format!(" {}", words.text(&format!("purpose-{p}"))))
            .unwrap_or_default();
        let pairs = [
            (MoneyKind::OutgoingCommitment, delivery.allocated.as_ref()),
            (MoneyKind::Disbursement, delivery.disbursed.as_ref()),
        ];
        for (kind, stated) in pairs {
            let quantity = stated.and_then(Stated::quantity);
            let value =
                stated.map_or_else(|| words.text("delivery-no-total"), |_| stated::value(stated, words));
            // Without a total of its own: the sum over its records.
            let of_records =
                delivery.purpose.is_none().then(|| Origin::Sum(Some(delivery.mechanism.clone()), kind));
            let of_bar = stated.map(|s| Origin::Figure(s.figure.clone())).or(of_records);
            let what = format!("{}{purpose}", words.kind_of_money(kind));
            let share = delivery.share.filter(|_| kind == MoneyKind::Disbursement);
            let told_share = share.map(|s| words.percent(s)).unwrap_or_default();
            let origin = delivery
                .disbursed
                .as_ref()
                .zip(delivery.allocated.as_ref())
                .map(|(paid, whole)| Origin::Share(paid.figure.clone(), whole.figure.clone()));
            let share_cell =
                Cell::from(told_share.clone()).with(share).opening(origin.filter(|_| share.is_some()));
            let amount_cell = match (stated, &of_bar) {
                (None, Some(origin)) => Cell::missing(value.clone()).from_origin(origin.clone()),
                (None, None) => Cell::missing(value.clone()),
                _ => stated::cell(stated, words),
            };
            table.row([mechanism.clone().into(), what.clone().into(), amount_cell, share_cell]);
            sources.extend(stated.iter().flat_map(|s| words.sources_of(&s.figure)));
            bars.push(Bar {
                label: words.if_computed(format!("{mechanism}: {what}"), stated.map(|s| &s.shown)),
                quantity,
                value,
                more: if told_share.is_empty() {
                    String::new()
                } else {
                    words.format("delivery-share", &[("share", told_share.into())])
                },
                key: delivery.mechanism.to_string(),
                origin: of_bar,
                ..Bar::default()
            });
        }
    }
    let known = answer.iter().filter(|d| d.share.is_some()).count();
    let known_share = answer.iter().find_map(|d| Some((d, d.share?)));
    Picture {
        title: known_share.map_or_else(
            || words.text("delivery-title-none"),
            |(d, share)| {
                let purpose =
                    d.purpose.as_deref().map(|p| words.text(&format!("purpose-{p}"))).unwrap_or_default();
                let args = [
                    ("mechanism", words.mechanism(&d.mechanism).into()),
                    ("share", words.percent(share).into()),
                    ("purpose", purpose.into()),
                    (
                        "date",
                        d.disbursed
                            .as_ref()
                            .and_then(|s| s.shown.as_of)
                            .map(|date| words.date(date))
                            .unwrap_or_default()
                            .into(),
                    ),
                ];
                words.format("delivery-title", &args)
            },
        ),
        subtitle: words.text("delivery-subtitle"),
        summary: words.format(
            "delivery-summary",
            &[("known", known.into()), ("all", words.count(answer.len()).into())],
        ),
        notes: vec![words.text("delivery-note")],
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
