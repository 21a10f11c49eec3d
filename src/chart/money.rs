//! Money by mechanism and kind.

use std::collections::BTreeMap;

use super::{Cell, Filter, Picture, Table, picture::legend_of_ends};
use crate::{
    model::{Code, Currency, MoneyKind, ShownRule},
    plot::{Bar, Plot},
    query::money::{Amount, MoneyRow},
    view::Origin,
    words::Words,
};

/// Rows that publish an amount are bars; the others are hatched.
pub fn picture(rows: &[MoneyRow], words: &Words) -> Picture {
    let mut table = Table::with(&[
        (words.text("column-mechanism"), false),
        (words.text("column-kind"), false),
        (words.text("column-amount"), true),
        (words.text("column-known"), false),
        (words.text("column-as-of"), false),
    ]);
    let mut bars = Vec::new();
    let mut sources = Vec::new();
    for row in rows {
        sources.extend(row.figures.iter().flat_map(|figure| words.sources_of(figure)));
        let mechanism = words.mechanism(&row.mechanism);
        let kind = words.kind_of_money(row.kind);
        let purpose = row.purpose.as_deref().map(|p| words.text(&format!("purpose-{p}")));
        // What is published and cannot be added (a bound, another currency, a presumed one) is not called unpublished.
        let is_left_out = matches!(&row.amount, Amount::Summed(total) if total.coverage().published == 0 && total.coverage().elsewhere > 0);
        let why = if is_left_out { "not-added" } else { row.why_missing().code() };
        let value = row
            .quantity()
            .map_or_else(|| words.text(why), |(quantity, currency)| words.amount(quantity, currency));
        let (label, known, as_of) = match &row.amount {
            Amount::Stated(_, shown) => {
                let key = if purpose.is_some() { "money-stated-purpose-row" } else { "money-stated-row" };
                let args = [
                    ("mechanism", mechanism.clone().into()),
                    ("kind", kind.clone().into()),
                    ("purpose", purpose.clone().unwrap_or_default().into()),
                ];
                (words.format(key, &args), words.how_known(shown), shown.as_of.map(|d| words.date(d)))
            }
            Amount::Summed(total) => {
                let coverage = total.coverage();
                let n_of_m = [
                    ("n", coverage.published.into()),
                    ("m", words.count(coverage.asked).into()),
                    ("all", coverage.asked.into()),
                ];
                (
                    words.format(
                        "money-records-row",
                        &[("mechanism", mechanism.clone().into()), ("kind", kind.clone().into())],
                    ),
                    words.format("known-summed", &n_of_m),
                    None,
                )
            }
        };
        let missing = row.quantity().is_none();
        let origin = match &row.amount {
            Amount::Stated(figure, _) => Origin::Figure(figure.clone()),
            Amount::Summed(total) => Origin::Sum(Some(row.mechanism.clone()), total.kind()),
        };
        let kind_cell = purpose.map_or_else(|| kind.clone(), |p| format!("{kind} {p}"));
        table.row([
            mechanism.into(),
            kind_cell.into(),
            if missing {
                Cell::missing(value.clone())
            } else {
                Cell::from(value.clone()).with(row.quantity().map(|(q, _)| q))
            }
            .from_origin(origin.clone()),
            known.clone().into(),
            as_of.clone().unwrap_or_default().into(),
        ]);
        bars.push(Bar {
            label: words.if_computed(label, row.stated()),
            quantity: row.quantity().map(|(q, _)| q),
            scale: row.quantity().map(|(_, currency)| words.currency(currency)).unwrap_or_default(),
            value,
            short: row.quantity().map(|(q, currency)| words.brief_amount(q, currency)).unwrap_or_default(),
            more: as_of.map_or(known.clone(), |date| {
                format!("{known}, {}", words.format("as-of", &[("date", date.into())]))
            }),
            key: row.mechanism.to_string(),
            filter: Some(Filter::Mechanism(row.mechanism.clone())),
            origin: Some(origin),
            ..Bar::default()
        });
    }
    let published = rows.iter().filter(|row| row.quantity().is_some()).count();
    let (with, records) = records_publishing(rows);
    Picture {
        title: title(rows, published, words),
        subtitle: words.text("money-subtitle"),
        summary: words.format(
            "money-summary",
            &[
                ("published", published.into()),
                ("rows", rows.len().into()),
                ("n", with.into()),
                ("m", words.count(records).into()),
                ("all", records.into()),
            ],
        ),
        notes: if rows.iter().filter_map(MoneyRow::stated).any(|shown| shown.rule == ShownRule::Computed) {
            vec![words.text("money-note-kinds"), words.text("money-note-computed")]
        } else {
            vec![words.text("money-note-kinds")]
        },
        legend: legend_of_ends(&bars, words)
            .into_iter()
            .chain([("missing".to_owned(), words.text("legend-missing"))])
            .collect(),
        table,
        sources,
        plot: Plot::Bars(bars.into()),
        ..Picture::default()
    }
}

/// Who states the largest allocation, or else what is published at all.
fn title(rows: &[MoneyRow], published: usize, words: &Words) -> String {
    let stated = || {
        rows.iter()
            // Only what a mechanism itself says it allocated, in dollars, may be called the largest.
            .filter(|row| {
                row.kind == MoneyKind::OutgoingCommitment
                    && row.purpose.is_none()
                    && row.stated().is_some_and(|shown| shown.rule != ShownRule::Computed)
            })
            .filter_map(|row| row.quantity().map(|(q, c)| (q.stated(), row, q, c)))
            .filter(|(.., currency)| *currency == Currency::USD)
    };
    let largest = stated().max_by_key(|(n, ..)| *n);
    match largest {
        Some((_, row, q, currency)) => {
            let stating = stated().count();
            let args = [
                ("mechanism", words.mechanism(&row.mechanism).into()),
                ("money", words.amount(q, currency).into()),
                ("stating", stating.into()),
            ];
            words.format("money-title", &args)
        }
        None if rows.iter().any(|row| row.stated().is_some()) => {
            words.format("money-title-parts", &[("n", published.into())])
        }
        None if rows.is_empty() => words.format("money-title-records", &[("n", "none".into())]),
        None => words.format("money-title-records", &[("n", published.into())]),
    }
}

/// How many of how many records publish an amount of any kind.
fn records_publishing(rows: &[MoneyRow]) -> (usize, usize) {
    // A record of two kinds of money stands in two sums: the sum that counts most of a mechanism's records speaks for it.
    let mut of_records: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for row in rows {
        if let Amount::Summed(total) = &row.amount {
            let c = total.coverage();
            let known = of_records.entry(row.mechanism.as_str()).or_default();
            *known = (known.0.max(c.published + c.elsewhere), c.asked);
        }
    }
    of_records.values().fold((0, 0), |(n, m), (with, asked)| (n + with, m + asked))
}
