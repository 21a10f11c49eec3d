//! Money for gender equality, as far as mechanisms state it.

use super::{Cell, Picture, Table, picture::legend_of_ends};
use crate::{
    model::{Currency, Id, Mechanism, PartialDate, Quantity, ShownRule, Value},
    plot::{Bar, Plot},
    query::{gender::GenderMoney, stated::Stated},
    statement::{quoted, stated},
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
        for (key, stated) in [
            ("gender-money-funding", money.funding.as_ref()),
            ("gender-money-budget", Some(&money.budget)),
            ("gender-money-spent", money.spent.as_ref()),
        ] {
            // Of one mechanism the title says whose it is.
            let name = if answer.len() == 1 {
                words.text(&format!("{key}-one"))
            } else {
                words.format(key, &[("mechanism", words.mechanism(&money.mechanism).into())])
            };
            sources.extend(stated.iter().flat_map(|s| words.sources_of(&s.figure)));
            table.row(cells(name.clone(), stated, words));
            bars.push(Bar { key: money.mechanism.to_string(), ..bar(name, stated, words) });
        }
        if let Some(share) = &money.share {
            sources.extend(words.sources_of(&share.figure));
            table.row(cells_of_share(share, words));
        }
    }
    sources.extend(rules.iter().flat_map(|(_, rule)| words.sources_of(&rule.figure)));
    Picture {
        title: title(answer, words),
        subtitle: match one_date(answer) {
            Some(date) => words.format("gender-money-subtitle-date", &[("date", words.date(date).into())]),
            None => words.text("gender-money-subtitle"),
        },
        summary: summary(answer, words),
        notes: stated::notes("gender-rule", rules, words),
        legend: legend_of_ends(&bars, words),
        plot: Plot::Bars(bars.into()),
        table,
        sources,
        ..Picture::default()
    }
}

fn known(stated: Option<&Stated>, words: &Words) -> String {
    stated.map_or_else(|| words.text("known-none"), |s| words.how_known(&s.shown))
}

fn as_of(stated: Option<&Stated>, words: &Words) -> String {
    stated.and_then(|s| s.shown.as_of).map(|date| words.date(date)).unwrap_or_default()
}

fn cells(name: String, stated: Option<&Stated>, words: &Words) -> [Cell; 4] {
    [name.into(), stated::cell(stated, words), known(stated, words).into(), as_of(stated, words).into()]
}

fn cells_of_share(share: &Stated, words: &Words) -> [Cell; 4] {
    let cell = Cell::from(stated::percent(share, words))
        .with(share.quantity())
        .from_origin(Origin::Figure(share.figure.clone()));
    let known = known(Some(share), words);
    [quoted(words.label(&share.figure), words).into(), cell, known.into(), as_of(Some(share), words).into()]
}

fn bar(label: String, stated: Option<&Stated>, words: &Words) -> Bar {
    let amount = stated.and_then(amount);
    let brief = amount.map(|(quantity, currency)| words.brief_amount(quantity, currency)).unwrap_or_default();
    let is_computed = stated.is_some_and(|s| s.shown.rule == ShownRule::Computed);
    Bar {
        label,
        quantity: amount.map(|(quantity, _)| quantity),
        scale: amount.map(|(_, currency)| words.currency(currency)).unwrap_or_default(),
        value: stated::value(stated, words),
        short: if amount.is_some() && is_computed {
            words.format("value-by-us", &[("value", brief.into())])
        } else {
            brief
        },
        more: known(stated, words),
        origin: stated.map(|s| Origin::Figure(s.figure.clone())),
        ..Bar::default()
    }
}

fn title(answer: &[GenderMoney], words: &Words) -> String {
    match answer {
        [] => words.text("gender-money-title-none"),
        [GenderMoney { mechanism, share: Some(share), .. }] if share.quantity().is_some() => {
            let args = [
                ("mechanism", words.mechanism(mechanism).into()),
                ("share", stated::percent(share, words).into()),
            ];
            words.format("gender-money-title", &args)
        }
        _ => words.text("gender-money-title-plain"),
    }
}

/// A sentence a mechanism.
fn summary(answer: &[GenderMoney], words: &Words) -> String {
    if answer.is_empty() {
        return words.text("gender-money-none");
    }
    let of_one = |money: &GenderMoney| {
        let args = [
            ("mechanism", words.mechanism(&money.mechanism).into()),
            ("budget", stated::value(Some(&money.budget), words).into()),
            ("spent", stated::value(money.spent.as_ref(), words).into()),
        ];
        words.format("gender-money-summary", &args)
    };
    answer.iter().map(of_one).collect::<Vec<_>>().join(" ")
}

/// The date all budgets are of, where they are of one.
fn one_date(answer: &[GenderMoney]) -> Option<PartialDate> {
    let first = answer.first()?.budget.shown.as_of?;
    answer.iter().all(|money| money.budget.shown.as_of == Some(first)).then_some(first)
}

fn amount(stated: &Stated) -> Option<(Quantity, Currency)> {
    match stated.shown.value.published() {
        Some(Value::Money(quantity, currency)) => Some((*quantity, *currency)),
        _ => None,
    }
}
