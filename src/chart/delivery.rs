//! What is allocated and what of it is paid out.

use super::{Cell, Picture, Table, picture::legend_with_missing};
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
        for part in parts(delivery) {
            table.row(part.cells(words));
            sources.extend(part.stated.iter().flat_map(|s| words.sources_of(&s.figure)));
            bars.push(part.bar(words));
        }
    }
    let known = answer.iter().filter(|d| d.share.is_some()).count();
    Picture {
        title: title(answer, words),
        subtitle: words.text("delivery-subtitle"),
        summary: words.format("delivery-summary", &[("known", known.into()), ("all", answer.len().into())]),
        notes: vec![words.text("delivery-note")],
        legend: legend_with_missing(&bars, words),
        plot: Plot::Bars(bars.into()),
        table,
        sources,
        ..Picture::default()
    }
}

/// What is allocated, or what of it is paid out.
struct Part<'a> {
    of: &'a Delivery,
    kind: MoneyKind,
    stated: Option<&'a Stated>,
}

fn parts(delivery: &Delivery) -> [Part<'_>; 2] {
    [
        (MoneyKind::OutgoingCommitment, delivery.allocated.as_ref()),
        (MoneyKind::Disbursement, delivery.disbursed.as_ref()),
    ]
    .map(|(kind, stated)| Part { of: delivery, kind, stated })
}

impl Part<'_> {
    /// The kind of money, and what it is for.
    fn what(&self, words: &Words) -> String {
        let kind = words.kind_of_money(self.kind);
        words.money_for(kind, self.of.purpose.as_deref())
    }

    fn value(&self, words: &Words) -> String {
        self.stated.map_or_else(|| words.text("delivery-no-total"), |_| stated::value(self.stated, words))
    }

    /// Its figure; without a total of its own the sum over its records.
    fn origin(&self) -> Option<Origin> {
        let of_records =
            self.of.purpose.is_none().then(|| Origin::Sum(Some(self.of.mechanism.clone()), self.kind));
        self.stated.map(|stated| Origin::Figure(stated.figure.clone())).or(of_records)
    }

    /// What is paid out as a share of what is allocated, in words.
    fn share(&self, words: &Words) -> Option<String> {
        let share = self.of.share.filter(|_| self.kind == MoneyKind::Disbursement);
        share.map(|share| words.percent(share))
    }

    fn cells(&self, words: &Words) -> [Cell; 4] {
        let amount = match self.stated {
            None => Cell::missing(self.value(words)).opening(self.origin()),
            Some(_) => stated::cell(self.stated, words),
        };
        let (of, told) = (self.of, self.share(words));
        let both = of.disbursed.as_ref().zip(of.allocated.as_ref());
        let origin = both.map(|(paid, whole)| Origin::Share(paid.figure.clone(), whole.figure.clone()));
        let share = match told {
            Some(told) => Cell::from(told).with(of.share).opening(origin),
            None => "".into(),
        };
        [words.mechanism(&of.mechanism).into(), self.what(words).into(), amount, share]
    }

    fn bar(&self, words: &Words) -> Bar {
        let label = words.labelled(&words.mechanism(&self.of.mechanism), &self.what(words));
        let share = |told: String| words.format("delivery-share", &[("share", told.into())]);
        Bar {
            label: words.if_computed(label, self.stated.map(|stated| &stated.shown)),
            quantity: self.stated.and_then(Stated::quantity),
            value: self.value(words),
            more: self.share(words).map(share).unwrap_or_default(),
            key: self.of.mechanism.to_string(),
            origin: self.origin(),
            ..Bar::default()
        }
    }
}

fn purpose(delivery: &Delivery, words: &Words) -> Option<String> {
    delivery.purpose.as_deref().map(|purpose| words.text(&format!("purpose-{purpose}")))
}

/// The first share that is known.
fn title(answer: &[Delivery], words: &Words) -> String {
    let Some((delivery, share)) = answer.iter().find_map(|d| Some((d, d.share?))) else {
        return words.text("delivery-title-none");
    };
    let date = delivery.disbursed.as_ref().and_then(|stated| stated.shown.as_of);
    let args = [
        ("mechanism", words.mechanism(&delivery.mechanism).into()),
        ("share", words.percent(share).into()),
        ("purpose", purpose(delivery, words).unwrap_or_default().into()),
        ("date", date.map(|date| words.date(date)).unwrap_or_default().into()),
    ];
    words.format("delivery-title", &args)
}
