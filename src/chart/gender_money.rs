//! Money for gender equality, as far as mechanisms state it.

use super::{Cell, Picture, Table, picture::legend_of_ends};
use crate::{
    model::{Id, Mechanism, PartialDate, ShownRule, Value},
    plot::{Bar, Plot},
    query::{gender::GenderMoney, stated::Stated},
    statement::stated,
    view::Origin,
    words::Words,
};

/// Funding, the part for gender equality, and what of it is disbursed.
pub fn picture(answer: &[GenderMoney], rules: &[(Id<Mechanism>, Stated)], words: &Words) -> Picture {
    let mut table = Table::with(&[
        (words.text("column-what"), false),
        (words.text("column-amount"), true),
        (words.text("column-known"), false),
        (words.text("column-as-of"), false),
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
            let label = words.format(key, &[("mechanism", mechanism.clone().into())]);
            let quantity = stated.and_then(amount);
            let value = stated::value(stated, words);
            let known = stated.map_or_else(|| words.text("known-none"), |s| words.how_known(&s.shown));
            let as_of = stated.and_then(|s| s.shown.as_of).map(|d| words.date(d)).unwrap_or_default();
            sources.extend(stated.iter().flat_map(|s| words.sources_of(&s.figure)));
            // Of one mechanism the title says whose it is.
            let name = if answer.len() == 1 { words.text(&format!("{key}-one")) } else { label };
            table.row([name.clone().into(), stated::cell(stated, words), known.clone().into(), as_of.into()]);
            let brief = quantity.map(|(q, currency)| words.brief_amount(q, currency)).unwrap_or_default();
            let is_computed =
                quantity.is_some() && stated.is_some_and(|s| s.shown.rule == ShownRule::Computed);
            bars.push(Bar {
                label: name,
                quantity: quantity.map(|(q, _)| q),
                scale: quantity.map(|(_, currency)| words.currency(currency)).unwrap_or_default(),
                value,
                short: if is_computed {
                    words.format("value-by-us", &[("value", brief.into())])
                } else {
                    brief
                },
                more: known,
                key: money.mechanism.to_string(),
                origin: stated.map(|s| Origin::Figure(s.figure.clone())),
                ..Bar::default()
            });
        }
        if let Some(share) = &money.share {
            sources.extend(words.sources_of(&share.figure));
            table.row([
                words.label(&share.figure).into(),
                Cell::from(stated::percent(share, words))
                    .with(share.quantity())
                    .from_origin(Origin::Figure(share.figure.clone())),
                words.how_known(&share.shown).into(),
                share.shown.as_of.map(|d| words.date(d)).unwrap_or_default().into(),
            ]);
        }
    }
    let title = match answer {
        [] => words.text("gender-money-title-none"),
        [GenderMoney { mechanism, share: Some(share), .. }] if share.quantity().is_some() => {
            let args = [
                ("mechanism", words.mechanism(mechanism).into()),
                ("share", stated::percent(share, words).into()),
            ];
            words.format("gender-money-title", &args)
        }
        _ => words.text("gender-money-title-plain"),
    };
    let of_one = |money: &GenderMoney| {
        let args = [
            ("mechanism", words.mechanism(&money.mechanism).into()),
            ("budget", stated::value(Some(&money.budget), words).into()),
            ("spent", stated::value(money.spent.as_ref(), words).into()),
        ];
        words.format("gender-money-summary", &args)
    };
    let summary = if answer.is_empty() {
        words.text("gender-money-none")
    } else {
        answer.iter().map(of_one).collect::<Vec<_>>().join(" ")
    };
    sources.extend(rules.iter().flat_map(|(_, rule)| words.sources_of(&rule.figure)));
    Picture {
        title,
        subtitle: match one_date(answer) {
            Some(date) => words.format("gender-money-subtitle-date", &[("date", words.date(date).into())]),
            None => words.text("gender-money-subtitle"),
        },
        summary,
        notes: stated::notes("gender-rule", rules, words),
        legend: legend_of_ends(&bars, words),
        plot: Plot::Bars(bars.into()),
        table,
        sources,
        ..Picture::default()
    }
}

/// The date all budgets are of, where they are of one.
fn one_date(answer: &[GenderMoney]) -> Option<PartialDate> {
    let first = answer.first()?.budget.shown.as_of?;
    answer.iter().all(|money| money.budget.shown.as_of == Some(first)).then_some(first)
}

fn amount(stated: &Stated) -> Option<(crate::model::Quantity, crate::model::Currency)> {
    match stated.shown.value.published() {
        Some(Value::Money(quantity, currency)) => Some((*quantity, *currency)),
        _ => None,
    }
}
