//! Contributions with a published amount, each currency on its own axis.

use std::collections::BTreeSet;

use super::{Cell, Filter, Picture, Table, picture::legend_of_ends};
use crate::{
    model::ordered,
    plot::{Bar, Plot},
    query::money::Contributions,
    statement::cited::Payments,
    view::Origin,
    words::Words,
};

/// One block of bars a currency; the donors without any amount are a hatched row at the end.
pub fn picture(answer: &Contributions, named: &Payments<'_>, words: &Words) -> Picture {
    let mut table = Table::with(&[
        (words.text("column-donor"), false),
        (words.text("column-mechanism"), false),
        (words.text("column-period"), false),
        (words.text("column-kind"), false),
        (words.text("column-currency"), false),
        (words.text("column-amount"), true),
    ]);
    let mut sources = Vec::new();
    let mut bars: Vec<Bar> = Vec::new();
    for given in &answer.given {
        let Some(contribution) = named.get(&given.contribution) else { continue };
        let (donor, mechanism) =
            (words.organisation(&contribution.donor), words.mechanism(&contribution.mechanism));
        let (period, kind) = (words.period(contribution.period), words.kind_of_money(given.kind));
        let value = words.amount(given.amount, given.currency);
        table.row([
            donor.clone().into(),
            mechanism.clone().into(),
            period.clone().into(),
            kind.clone().into(),
            given.currency.code().into(),
            Cell::from(value.clone())
                .with(Some(given.amount))
                .from_origin(Origin::Figure(given.figure.clone())),
        ]);
        sources.extend(words.sources_of(&given.figure));
        bars.push(Bar {
            label: words.format(
                "contributions-row",
                &[
                    ("donor", donor.into()),
                    ("mechanism", mechanism.into()),
                    ("period", period.into()),
                    ("kind", kind.clone().into()),
                ],
            ),
            quantity: Some(given.amount),
            scale: words.currency(given.currency),
            value,
            short: words.brief_amount(given.amount, given.currency),
            more: kind,
            key: contribution.mechanism.to_string(),
            filter: Some(Filter::Donor(contribution.donor.clone())),
            origin: Some(Origin::Figure(given.figure.clone())),
            ..Bar::default()
        });
    }
    if answer.donors_without_amount > 0 {
        let label = words.format(
            "contributions-none",
            &[("n", answer.donors_without_amount.into()), ("given", answer.given.len().into())],
        );
        table.row([
            Cell::missing(label.clone()),
            "".into(),
            "".into(),
            "".into(),
            "".into(),
            Cell::missing(words.text("not-published")),
        ]);
        bars.push(Bar { label, quantity: None, value: words.text("not-published"), ..Bar::default() });
    }
    let keys: BTreeSet<&str> = ordered::set(
        answer.given.iter().filter_map(|g| named.get(&g.contribution)).map(|c| c.mechanism.as_str()),
    );
    let mut legend: Vec<(String, String)> =
        keys.into_iter().map(|key| (key.to_owned(), words.mechanism(&crate::model::Id::new(key)))).collect();
    legend.extend(legend_of_ends(&bars, words));
    legend.push(("missing".to_owned(), words.text("legend-missing")));
    Picture {
        title: words.format(
            "contributions-title",
            &[
                ("published", answer.given.len().into()),
                ("asked", words.count(answer.asked).into()),
                ("all", answer.asked.into()),
            ],
        ),
        subtitle: words.text("contributions-subtitle"),
        summary: words.format(
            "contributions-summary",
            &[("donors", answer.donors.into()), ("without", answer.donors_without_amount.into())],
        ),
        notes: vec![words.text("contributions-note"), words.text("contributions-pooled")],
        plot: Plot::Bars(bars.into()),
        legend,
        table,
        sources,
        ..Picture::default()
    }
}
