//! Who supports what: donors against mechanisms and cycles.

use std::collections::{BTreeMap, BTreeSet};

use charming::{
    Chart,
    component::Grid,
    datatype::DataPointItem,
    element::{AxisLabel, ItemStyle, LineStyle, SplitLine, Symbol},
    series::Scatter,
};
use serde_json::json;

use super::{
    Cell, Filter, Ink, Mark, Named, Picture, Shape, Table,
    ink::Tone,
    option::{base, categories, plain},
};
use crate::{
    model::{Id, Organisation, ordered},
    query::support::SupportMatrix,
    view::Origin,
    words::Words,
};

/// A square a named support: filled where an amount is published, outlined where not.
pub fn picture(answer: &SupportMatrix, named: &Named<'_>, words: &Words, ink: Ink) -> Picture {
    let mut table = Table::with(&[
        (words.say("column-donor"), false),
        (words.say("column-mechanism"), false),
        (words.say("column-period"), false),
        (words.say("column-amount"), true),
    ]);
    let columns: Vec<String> = answer.columns.iter().map(|c| format!("{} {}", words.mechanism(&c.mechanism), words.short_period(c.period))).collect();
    let mut items: Vec<DataPointItem> = Vec::new();
    let mut marks: Vec<Mark> = Vec::new();
    let mut sources = Vec::new();
    let mut mechanisms: BTreeMap<&Id<Organisation>, BTreeSet<&str>> = BTreeMap::new();
    for cell in &answer.cells {
        let (donor, column) = (&answer.donors[cell.donor], &answer.columns[cell.column]);
        mechanisms.entry(donor).or_default().insert(column.mechanism.as_str());
        let color = ink.color(Tone::of_mechanism(column.mechanism.as_str()));
        let amount = cell.given.as_ref().map(|g| words.amount(g.amount, g.currency));
        let told = amount.clone().unwrap_or_else(|| words.say("not-published"));
        let name = words.organisation(donor);
        let period = format!("{}, {}", words.mechanism(&column.mechanism), words.period(column.period));
        table.row([
            name.clone().into(),
            words.mechanism(&column.mechanism).into(),
            words.period(column.period).into(),
            match &cell.given {
                Some(given) => Cell::from(told.clone()).with(Some(given.amount)).from_origin(Origin::Figure(given.figure.clone())),
                None => Cell::missing(told.clone()),
            },
        ]);
        if let Some(contribution) = named.get(&cell.contribution) {
            sources.extend(contribution.citations.iter().map(|c| c.source.clone()));
        }
        let style = ItemStyle::new().border_color(color).border_width(2.0);
        let style = if amount.is_some() { style.color(color) } else { style.color(ink.color(Tone::Ground)) };
        let text = format!("{name}, {period}: {told}");
        marks.push(Mark {
            group: String::new(),
            series: 0,
            item: items.len(),
            label: name.clone(),
            text,
            value: format!("{period}: {told}"),
            shape: Shape::Cell,
            key: column.mechanism.to_string(),
            filter: Some(Filter::Donor(donor.clone())),
            origin: None,
        });
        #[allow(clippy::cast_precision_loss, reason = "positions on an axis, for drawing")]
        items.push(DataPointItem::new(vec![cell.column as f64, cell.donor as f64]).name(plain(&name)).item_style(style));
    }
    let grid_lines = SplitLine::new().show(true).line_style(LineStyle::new().color(ink.color(Tone::Hairline)).width(1.0));
    let chart = Chart::new()
        .grid(Grid::new().left(4).right(12).top(4).bottom(4))
        .x_axis(
            categories(columns.iter().map(|c| plain(c)).collect(), ink)
                .position("top")
                .split_line(grid_lines.clone())
                .axis_label(AxisLabel::new().color(ink.color(Tone::Ink)).font_size(12.0).rotate(60.0).interval(0.0)),
        )
        .y_axis(categories(answer.donors.iter().map(|d| plain(&words.organisation(d))).collect(), ink).inverse(true).split_line(grid_lines))
        .series(Scatter::new().symbol(Symbol::Rect).symbol_size(12.0).data(items));
    let mut option = base(&chart, ink);
    option["xAxis"]["axisLabel"]["width"] = json!(170);
    option["xAxis"]["axisLabel"]["overflow"] = json!("truncate");
    // Changed where there is little room: see `option::with_narrow_form`.
    option["yAxis"]["axisLabel"]["width"] = json!(190);
    option["yAxis"]["axisLabel"]["overflow"] = json!("truncate");
    let multi = mechanisms.values().filter(|m| m.len() > 1).count();
    let keys: BTreeSet<&str> = ordered::set(answer.columns.iter().map(|c| c.mechanism.as_str()));
    Picture {
        title: words.tell("support-title", &[("donors", answer.donors.len().into()), ("columns", answer.columns.len().into())]),
        subtitle: words.say("support-subtitle"),
        summary: words.tell("support-summary", &[("donors", answer.donors.len().into()), ("multi", multi.into())]),
        notes: vec![words.say("support-note")],
        option: (!answer.cells.is_empty()).then_some(option),
        height: 22 * u32::try_from(answer.donors.len()).unwrap_or(1) + 190,
        marks,
        legend: keys.into_iter().map(|key| (key.to_owned(), words.mechanism(&Id::new(key)))).collect(),
        table,
        sources,
        needs_map: false,
    }
}
