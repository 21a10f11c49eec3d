//! Money for gender equality, as far as mechanisms state it.

use super::{
    Cell, Ink, Picture, Table,
    option::{BarRow, bar_rows, height_of_rows, legend_of_ends},
    told,
};
use crate::{
    model::{Id, Mechanism, Value},
    query::{gender::GenderMoney, stated::Stated},
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
            let value = told::value(stated, words);
            let known = stated.map_or_else(|| words.say("known-none"), |s| words.how_known(&s.shown));
            let as_of = stated.and_then(|s| s.shown.as_of).map(|d| words.date(d)).unwrap_or_default();
            sources.extend(stated.iter().flat_map(|s| words.sources_of(&s.figure)));
            table.row([label.clone().into(), told::cell(stated, words), known.clone().into(), as_of.into()]);
            bars.push(BarRow {
                label: words.if_computed(label, stated.map(|s| &s.shown)),
                quantity: quantity.map(|(q, _)| q),
                value,
                more: known,
                key: money.mechanism.to_string(),
                filter: None,
                origin: stated.map(|s| Origin::Figure(s.figure.clone())),
            });
        }
        if let Some(share) = &money.share {
            sources.extend(words.sources_of(&share.figure));
            table.row([
                words.label(&share.figure).into(),
                Cell::from(told::percent(share, words)).with(share.quantity()).from_origin(Origin::Figure(share.figure.clone())),
                words.how_known(&share.shown).into(),
                share.shown.as_of.map(|d| words.date(d)).unwrap_or_default().into(),
            ]);
        }
    }
    let title = match answer {
        [] => words.say("gender-money-title-none"),
        [GenderMoney { mechanism, share: Some(share), .. }] if mechanism.as_str() == "salient" => {
            words.tell("gender-money-title", &[("share", told::percent(share, words).into())])
        }
        _ => words.say("gender-money-title-plain"),
    };
    let summary = answer.first().map_or_else(
        || words.say("gender-money-none"),
        |money| {
            let args = [("budget", told::value(Some(&money.budget), words).into()), ("spent", told::value(money.spent.as_ref(), words).into())];
            words.tell("gender-money-summary", &args)
        },
    );
    sources.extend(rules.iter().flat_map(|(_, rule)| words.sources_of(&rule.figure)));
    let (option, marks) = bar_rows(&bars, ink);
    Picture {
        title,
        subtitle: match answer.first().and_then(|m| m.budget.shown.as_of) {
            Some(date) => words.tell("gender-money-subtitle-date", &[("date", words.date(date).into())]),
            None => words.say("gender-money-subtitle"),
        },
        summary,
        notes: told::notes("gender-rule", rules, words),
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
