//! Money by mechanism and kind.

use std::collections::BTreeMap;

use super::{Cell, Filter, Picture, Table, picture::legend_with_missing};
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
    for row in rows {
        let row_in_words = in_words(row, words);
        table.row(cells(row, &row_in_words, words));
        bars.push(bar(row, row_in_words, words));
    }
    let published = rows.iter().filter(|row| row.quantity().is_some()).count();
    let (with, records) = records_publishing(rows);
    let mut notes = vec![words.text("money-note-kinds")];
    if rows.iter().filter_map(MoneyRow::stated).any(|shown| shown.rule == ShownRule::Computed) {
        notes.push(words.text("money-note-computed"));
    }
    let figures = rows.iter().flat_map(|row| &row.figures);
    Picture {
        title: title(rows, published, words),
        subtitle: words.text("money-subtitle"),
        summary: words.format(
            "money-summary",
            &[
                ("published", published.into()),
                ("rows", rows.len().into()),
                ("n", with.into()),
                ("m", records.into()),
                ("all", records.into()),
            ],
        ),
        notes,
        legend: legend_with_missing(&bars, words),
        table,
        sources: figures.flat_map(|figure| words.sources_of(figure)).collect(),
        plot: Plot::Bars(bars.into()),
        ..Picture::default()
    }
}

/// A row in words.
struct RowInWords {
    label: String,
    /// Its amount, or why there is none.
    value: String,
    /// How the amount is known.
    known: String,
    as_of: Option<String>,
}

fn in_words(row: &MoneyRow, words: &Words) -> RowInWords {
    let (mechanism, kind) = (words.mechanism(&row.mechanism), words.kind_of_money(row.kind));
    let value = value(row, words);
    match &row.amount {
        Amount::Stated(_, shown) => {
            let purpose = purpose(row, words);
            let key = if purpose.is_some() { "money-stated-purpose-row" } else { "money-stated-row" };
            let args = [
                ("mechanism", mechanism.into()),
                ("kind", kind.into()),
                ("purpose", purpose.unwrap_or_default().into()),
            ];
            let label = words.if_computed(words.format(key, &args), Some(shown));
            let as_of = shown.as_of.map(|date| words.date(date));
            RowInWords { label, value, known: words.how_known(shown), as_of }
        }
        Amount::Summed(total) => {
            let coverage = total.coverage();
            let n_of_m = [
                ("n", coverage.published.into()),
                ("m", coverage.asked.into()),
                ("all", coverage.asked.into()),
            ];
            let args = [("mechanism", mechanism.into()), ("kind", kind.into())];
            let label = words.format("money-records-row", &args);
            RowInWords { label, value, known: words.format("known-summed", &n_of_m), as_of: None }
        }
    }
}

fn value(row: &MoneyRow, words: &Words) -> String {
    if let Some((quantity, currency)) = row.quantity() {
        return words.amount(quantity, currency);
    }
    // What is published and cannot be added (a bound, another currency, a presumed one) is not called
    // unpublished.
    let is_left_out = matches!(&row.amount, Amount::Summed(total)
        if total.coverage().published == 0 && total.coverage().elsewhere > 0);
    words.text(if is_left_out { "not-added" } else { row.why_missing().code() })
}

fn purpose(row: &MoneyRow, words: &Words) -> Option<String> {
    row.purpose.as_deref().map(|purpose| words.text(&format!("purpose-{purpose}")))
}

fn origin(row: &MoneyRow) -> Origin {
    match &row.amount {
        Amount::Stated(figure, _) => Origin::Figure(figure.clone()),
        Amount::Summed(total) => Origin::Sum(Some(row.mechanism.clone()), total.kind()),
    }
}

fn cells(row: &MoneyRow, texts: &RowInWords, words: &Words) -> [Cell; 5] {
    let kind = words.kind_of_money(row.kind);
    let value = texts.value.clone();
    let amount = match row.quantity() {
        Some((quantity, _)) => Cell::from(value).with(Some(quantity)),
        None => Cell::missing(value),
    };
    [
        words.mechanism(&row.mechanism).into(),
        words.money_for(kind, row.purpose.as_deref()).into(),
        amount.from_origin(origin(row)),
        texts.known.clone().into(),
        texts.as_of.clone().unwrap_or_default().into(),
    ]
}

fn bar(row: &MoneyRow, texts: RowInWords, words: &Words) -> Bar {
    let amount = row.quantity();
    let RowInWords { label, value, known, as_of } = texts;
    Bar {
        label,
        quantity: amount.map(|(quantity, _)| quantity),
        scale: amount.map(|(_, currency)| words.currency(currency)).unwrap_or_default(),
        value,
        short: amount.map(|(q, currency)| words.brief_amount(q, currency)).unwrap_or_default(),
        more: match as_of {
            Some(date) => words.enumerated(&[known, words.format("as-of", &[("date", date.into())])]),
            None => known,
        },
        key: row.mechanism.to_string(),
        filter: Some(Filter::Mechanism(row.mechanism.clone())),
        origin: Some(origin(row)),
        ..Bar::default()
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
    // A record of two kinds of money stands in two sums: the sum that counts most of a mechanism's records
    // speaks for it.
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
