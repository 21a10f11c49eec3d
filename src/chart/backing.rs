//! When a donor is named, mechanism by mechanism and year by year.

use std::collections::BTreeSet;

use super::{Cell, Picture, Table};
use crate::{
    model::{Contribution, Id, Mechanism, PartialDate, ordered},
    plot::{Dot, DotRow, Dots, Item, Plot},
    query::{Selection, money},
    view::{Filter, Origin, View},
    words::Words,
};

/// The years a contribution is of; none where no source says.
fn years(contribution: &Contribution) -> Vec<i16> {
    if !contribution.has_years() {
        return Vec::new();
    }
    match (contribution.cycle, contribution.period.years()) {
        (Some(cycle), _) => vec![cycle],
        (None, Some(years)) => years.collect(),
        (None, None) => {
            contribution.period.from.or(contribution.period.to).map(PartialDate::year).into_iter().collect()
        }
    }
}

/// Dots: a row a mechanism, a column a year and one for what has no year.
pub fn picture(selection: &Selection<'_>, words: &Words) -> Picture {
    let given = selection.contributions();
    let all_years: BTreeSet<i16> = ordered::set(given.iter().flat_map(|c| years(c)));
    let span: Vec<i16> = match (all_years.first(), all_years.last()) {
        (Some(first), Some(last)) => (*first..=*last).collect(),
        _ => Vec::new(),
    };
    let mechanisms: Vec<&Id<Mechanism>> = selection.mechanisms().map(|m| &m.id).collect();
    let mut table = Table::with(&[
        (words.text("column-mechanism"), false),
        (words.text("column-period"), false),
        (words.text("column-kind"), false),
        (words.text("column-amount"), true),
    ]);
    let (mut dots, mut sources): (Vec<Dot>, Vec<_>) = (Vec::new(), Vec::new());
    let mut with = 0;
    for contribution in &given {
        let Some(row) = mechanisms.iter().position(|id| **id == contribution.mechanism) else { continue };
        let amount = money::given(selection.portfolio, contribution);
        with += usize::from(amount.is_some());
        let value = amount
            .as_ref()
            .map_or_else(|| words.text("not-published"), |g| words.amount(g.amount, g.currency));
        let (mechanism, period) =
            (words.mechanism(&contribution.mechanism), words.period(contribution.period));
        sources.extend(contribution.citations.iter().map(|cited| cited.source.clone()));
        let origin = amount.as_ref().map(|g| Origin::Figure(g.figure.clone()));
        let cell = if amount.is_some() { Cell::from(value.clone()) } else { Cell::missing(value.clone()) };
        let cell = cell.with(amount.as_ref().map(|g| g.amount)).opening(origin.clone());
        table.row([
            mechanism.clone().into(),
            period.clone().into(),
            words.flow(contribution.flow).into(),
            cell,
        ]);
        let of = Item {
            label: mechanism.clone(),
            text: format!("{mechanism}, {period}: {} ({value})", words.flow(contribution.flow)),
            value: format!("{period}: {value}"),
            key: contribution.mechanism.to_string(),
            filter: Some(Filter::Mechanism(contribution.mechanism.clone())),
            origin,
            ..Item::default()
        };
        let columns: Vec<usize> = match years(contribution).as_slice() {
            [] => vec![span.len()],
            years => years.iter().filter_map(|year| span.iter().position(|y| y == year)).collect(),
        };
        for column in columns {
            // Several of one year are one dot: what has an amount is the one seen.
            match dots.iter_mut().find(|dot| dot.row == row && dot.column == column) {
                Some(dot) => {
                    dot.of.text = format!("{}; {}", dot.of.text, of.text);
                    dot.of.origin = dot.of.origin.clone().or(of.origin.clone());
                    dot.filled |= amount.is_some();
                }
                None => {
                    dots.push(Dot { row, column, filled: amount.is_some(), faded: false, of: of.clone() });
                }
            }
        }
    }
    ordered::by_key(&mut dots, |dot| (dot.row, dot.column));
    let named = ordered::set(given.iter().map(|c| &c.mechanism)).len();
    let donor = words.list(&words.by_name(selection.view.donors.iter().map(|id| words.organisation(id))));
    // Under other filters the first year shown is not the first there is.
    let narrowed = View { donors: [].into(), ..selection.view.clone() }.is_filtered();
    let first = all_years.first().filter(|_| !narrowed).map_or_else(|| "no".to_owned(), ToString::to_string);
    let columns = span.iter().map(ToString::to_string).chain([words.text("backing-undated")]).collect();
    let rows =
        mechanisms.iter().map(|id| DotRow { label: words.mechanism(id), ..DotRow::default() }).collect();
    let args = [
        ("donor", words.sentence(&words.in_sentence(donor)).into()),
        ("donors", selection.view.donors.len().into()),
        ("mechanisms", named.into()),
        ("first", first.into()),
        ("narrowed", if narrowed { "yes" } else { "no" }.into()),
    ];
    Picture {
        title: words.format("backing-title", &args),
        subtitle: words.text("backing-subtitle"),
        summary: words.format(
            "backing-summary",
            &[("n", words.count(given.len()).into()), ("with", words.count(with).into())],
        ),
        notes: vec![words.text("contributions-note"), words.text("contributions-pooled")],
        plot: Plot::Dots(Dots { columns, rows, dots }),
        table,
        sources,
        ..Picture::default()
    }
}
