//! Money for gender equality, as far as mechanisms state it.

use super::{
    Cell, Filter, Ink, Picture, Table,
    option::{BarRow, bar_rows, height_of_rows, legend_of_ends},
};
use crate::{
    model::{Code, Id, Known, Mechanism, Value},
    query::gender::{GenderMoney, Stated},
    view::Origin,
    words::Words,
};

/// Funding, the part for gender equality, and what of it is disbursed.
pub fn picture(answer: &[GenderMoney], rules: &[(Id<Mechanism>, Stated)], words: &Words, ink: Ink) -> Picture {
    let mut table = Table::with(&[
        (words.say("column-what"), false),
        (words.say("column-amount"), true),
        (words.say("column-known"), false),
        (words.say("column-as-of"), false),
    ]);
    let mut bars = Vec::new();
    let mut sources = Vec::new();
    for money in answer {
        let mechanism = words.mechanism(&money.mechanism);
        for (key, stated) in [
            ("gender-money-funding", money.funding.as_ref()),
            ("gender-money-budget", Some(&money.budget)),
            ("gender-money-spent", money.spent.as_ref()),
        ] {
            let label = words.tell(key, &[("mechanism", mechanism.clone().into())]);
            let quantity = stated.and_then(amount);
            let value = told(stated, words);
            let known = stated.map_or_else(|| words.say("known-none"), |s| words.how_known(&s.shown));
            let as_of = stated.and_then(|s| s.shown.as_of).map(|d| words.date(d)).unwrap_or_default();
            sources.extend(stated.iter().flat_map(|s| words.sources_of(&s.figure)));
            table.row([
                label.clone().into(),
                match stated {
                    Some(stated) if quantity.is_some() => {
                        Cell::from(value.clone()).with(quantity.map(|(q, _)| q)).from_origin(Origin::Figure(stated.figure.clone()))
                    }
                    _ => Cell::missing(value.clone()),
                },
                known.clone().into(),
                as_of.into(),
            ]);
            bars.push(BarRow {
                label: words.if_computed(label, stated.map(|s| &s.shown)),
                quantity: quantity.map(|(q, _)| q),
                value,
                more: known,
                key: money.mechanism.to_string(),
                filter: Some(Filter::Mechanism(money.mechanism.clone())),
            });
        }
        if let Some(share) = &money.share {
            sources.extend(words.sources_of(&share.figure));
            table.row([
                words.label(&share.figure).into(),
                Cell::from(percent(share, words))
                    .with(share.shown.value.published().and_then(Value::quantity))
                    .from_origin(Origin::Figure(share.figure.clone())),
                words.how_known(&share.shown).into(),
                share.shown.as_of.map(|d| words.date(d)).unwrap_or_default().into(),
            ]);
        }
    }
    let title = match answer {
        [] => words.say("gender-money-title-none"),
        [GenderMoney { mechanism, share: Some(share), .. }] if mechanism.as_str() == "salient" => {
            words.tell("gender-money-title", &[("share", percent(share, words).into())])
        }
        _ => words.say("gender-money-title-plain"),
    };
    let summary = answer.first().map_or_else(
        || words.say("gender-money-none"),
        |money| {
            let args = [("budget", told(Some(&money.budget), words).into()), ("spent", told(money.spent.as_ref(), words).into())];
            words.tell("gender-money-summary", &args)
        },
    );
    let notes = rules.iter().filter_map(|(mechanism, rule)| match rule.shown.value.published() {
        Some(Value::Text(text)) => {
            Some(words.tell("gender-rule", &[("mechanism", words.mechanism(mechanism).into()), ("rule", text.clone().into())]))
        }
        _ => None,
    });
    sources.extend(rules.iter().flat_map(|(_, rule)| words.sources_of(&rule.figure)));
    let (option, marks) = bar_rows(&bars, ink);
    Picture {
        title,
        subtitle: match answer.first().and_then(|m| m.budget.shown.as_of) {
            Some(date) => words.tell("gender-money-subtitle-date", &[("date", words.date(date).into())]),
            None => words.say("gender-money-subtitle"),
        },
        summary,
        notes: notes.collect(),
        height: height_of_rows(bars.len()),
        option,
        marks,
        legend: legend_of_ends(&bars, words),
        table,
        sources,
        ..Picture::default()
    }
}

fn amount(stated: &Stated) -> Option<(crate::model::Quantity, crate::model::Currency)> {
    match stated.shown.value.published() {
        Some(Value::Money(quantity, currency)) => Some((*quantity, *currency)),
        _ => None,
    }
}

/// A stated amount or number in words, or why there is none.
pub fn told_number(stated: &Stated, words: &Words) -> String {
    match &stated.shown.value {
        Known::Missing(why) => words.say(why.code()),
        Known::Published(Value::Money(quantity, currency)) => words.amount(*quantity, *currency),
        Known::Published(value) => value.quantity().map_or_else(|| words.say("unknown"), |q| words.quantity(q)),
    }
}

/// An amount in words, or why there is none.
fn told(stated: Option<&Stated>, words: &Words) -> String {
    match stated.map(|s| &s.shown.value) {
        None => words.say("not-published"),
        Some(Known::Missing(why)) => words.say(why.code()),
        Some(Known::Published(_)) => stated.and_then(amount).map_or_else(|| words.say("unknown"), |(q, c)| words.amount(q, c)),
    }
}

/// A stated percentage in words.
pub fn percent(stated: &Stated, words: &Words) -> String {
    match &stated.shown.value {
        Known::Missing(why) => words.say(why.code()),
        Known::Published(value) => value.quantity().map_or_else(|| words.say("unknown"), |q| words.percent(q)),
    }
}
