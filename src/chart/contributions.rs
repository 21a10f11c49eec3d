//! Contributions with a published amount, each currency on its own axis.

use std::collections::BTreeSet;

use charming::{Chart, component::Grid};
use serde_json::json;

use super::{
    Cell, Filter, Ink, Named, Picture, Table,
    option::{BarRow, axis_end, bars, base, categories, dress_bars, legend_of_ends, marks, plain, silent_values, wrap_labels},
};
use crate::{
    model::{Currency, ordered},
    query::money::Contributions,
    view::Origin,
    words::Words,
};

/// Height of one bar's row and of the head room between two currencies, in CSS pixels.
const ROW: u32 = 46;
const GAP: u32 = 22;

/// One block of bars a currency; the donors without any amount are a hatched row at the end.
pub fn picture(answer: &Contributions, named: &Named<'_>, words: &Words, ink: Ink) -> Picture {
    let mut table = Table::with(&[
        (words.say("column-donor"), false),
        (words.say("column-mechanism"), false),
        (words.say("column-period"), false),
        (words.say("column-kind"), false),
        (words.say("column-currency"), false),
        (words.say("column-amount"), true),
    ]);
    let mut sources = Vec::new();
    let mut blocks: Vec<(Option<Currency>, Vec<BarRow>)> = Vec::new();
    for given in &answer.given {
        let Some(contribution) = named.get(&given.contribution) else { continue };
        let (donor, mechanism) = (words.organisation(&contribution.donor), words.mechanism(&contribution.mechanism));
        let (period, kind) = (words.period(contribution.period), words.kind_of_money(given.kind));
        let value = words.amount(given.amount, given.currency);
        table.row([
            donor.clone().into(),
            mechanism.clone().into(),
            period.clone().into(),
            kind.clone().into(),
            given.currency.code().into(),
            Cell::from(value.clone()).with(Some(given.amount)).from_origin(Origin::Figure(given.figure.clone())),
        ]);
        sources.extend(words.sources_of(&given.figure));
        let row = BarRow {
            label: words.tell(
                "contributions-row",
                &[("donor", donor.into()), ("mechanism", mechanism.into()), ("period", period.into()), ("kind", kind.clone().into())],
            ),
            quantity: Some(given.amount),
            value,
            more: kind,
            key: contribution.mechanism.to_string(),
            filter: Some(Filter::Donor(contribution.donor.clone())),
            ..BarRow::default()
        };
        match blocks.last_mut() {
            Some((currency, rows)) if *currency == Some(given.currency) => rows.push(row),
            _ => blocks.push((Some(given.currency), vec![row])),
        }
    }
    if answer.donors_without_amount > 0 {
        let label = words.tell("contributions-none", &[("n", answer.donors_without_amount.into()), ("given", answer.given.len().into())]);
        table.row([Cell::missing(label.clone()), "".into(), "".into(), "".into(), "".into(), Cell::missing(words.say("not-published"))]);
        blocks.push((None, vec![BarRow { label, quantity: None, value: words.say("not-published"), ..BarRow::default() }]));
    }
    let (option, marks, height) = drawn_blocks(&blocks, ink);
    let keys: BTreeSet<&str> = ordered::set(answer.given.iter().filter_map(|g| named.get(&g.contribution)).map(|c| c.mechanism.as_str()));
    let mut legend: Vec<(String, String)> = keys.into_iter().map(|key| (key.to_owned(), words.mechanism(&crate::model::Id::new(key)))).collect();
    legend.extend(legend_of_ends(blocks.iter().flat_map(|(_, rows)| rows), words));
    legend.push(("missing".to_owned(), words.say("legend-missing")));
    Picture {
        title: words.tell(
            "contributions-title",
            &[("published", answer.given.len().into()), ("asked", words.count(answer.asked).into()), ("all", answer.asked.into())],
        ),
        subtitle: words.say("contributions-subtitle"),
        summary: words.tell("contributions-summary", &[("donors", answer.donors.into()), ("without", answer.donors_without_amount.into())]),
        notes: vec![words.say("contributions-note"), words.say("contributions-pooled")],
        option,
        height,
        marks,
        legend,
        table,
        sources,
        needs_map: false,
    }
}

fn drawn_blocks(blocks: &[(Option<Currency>, Vec<BarRow>)], ink: Ink) -> (Option<serde_json::Value>, Vec<super::Mark>, u32) {
    let mut chart = Chart::new();
    let mut top = 4;
    let mut all_marks = Vec::new();
    for (i, (_, rows)) in (0_u32..).zip(blocks) {
        let height = ROW * u32::try_from(rows.len()).unwrap_or(1);
        let end = axis_end(rows);
        let series = usize::try_from(i).unwrap_or_default();
        all_marks.extend(marks(rows, series));
        chart = chart
            .grid(Grid::new().left(200).right(150).top(f64::from(top)).height(f64::from(height)))
            .x_axis(silent_values().grid_index(i).max(end))
            .y_axis(categories(rows.iter().map(|r| plain(&r.label)).collect(), ink).inverse(true).grid_index(i))
            .series(bars(rows, ink).x_axis_index(i).y_axis_index(i).bar_width(18));
        top += height + GAP;
    }
    if blocks.is_empty() {
        return (None, all_marks, top);
    }
    let mut option = base(&chart, ink);
    // One axis is written as an object, several as a list.
    for axis in ["xAxis", "yAxis"] {
        if !option[axis].is_array() {
            option[axis] = json!([option[axis].take()]);
        }
    }
    for axis in option["yAxis"].as_array_mut().into_iter().flatten() {
        wrap_labels(axis);
    }
    for (series, (_, rows)) in blocks.iter().enumerate() {
        dress_bars(&mut option["series"][series], rows, ink);
    }
    (Some(option), all_marks, top)
}
