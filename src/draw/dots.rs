//! Dots in a grid: filled where an amount is published, an outline where not.

use charming::{
    Chart,
    component::Grid,
    datatype::DataPointItem,
    element::{AxisLabel, ItemStyle, LineStyle, SplitLine, Symbol},
    series::{Line, Scatter},
};
use serde_json::{Value as Json, json};

use super::{
    Scheme, Tone,
    base::{base, categories, plain, wrap_labels},
    of_key,
};
use crate::plot::{Dot, Dots, Stretch};

/// The most columns with level heads.
const LEVEL: usize = 8;

/// Height in CSS pixels: slanted heads need more.
pub fn height(plot: &Dots) -> u32 {
    22 * super::rows(plot.rows.len()) + if plot.columns.len() > LEVEL { 190 } else { 48 }
}

/// The option.
pub fn option(plot: &Dots, scheme: Scheme) -> Json {
    let item = |dot: &Dot| {
        let color = scheme.color(of_key(&dot.of.key));
        let style = ItemStyle::new().border_color(color).border_width(2.0).color(if dot.filled {
            color
        } else {
            scheme.color(Tone::Ground)
        });
        let style =
            if dot.faded || plot.rows[dot.row].faded { style.opacity(super::scheme::FADED) } else { style };
        #[allow(clippy::cast_precision_loss, reason = "positions on an axis, for drawing")]
        DataPointItem::new(vec![dot.column as f64, dot.row as f64])
            .name(plain(&dot.of.label))
            .item_style(style)
    };
    let grid_lines = SplitLine::new()
        .show(true)
        .line_style(LineStyle::new().color(scheme.color(Tone::Hairline)).width(1.0));
    let rows = plot.rows.iter().map(|row| plain(&row.label)).collect();
    // The heads of many columns are slanted.
    let slant = if plot.columns.len() > LEVEL { 60.0 } else { 0.0 };
    let mut chart = Chart::new()
        .grid(Grid::new().left(4).right(12).top(4).bottom(4))
        .x_axis(
            categories(plot.columns.iter().map(|c| plain(c)).collect(), scheme)
                .position("top")
                .split_line(grid_lines.clone())
                .axis_label(
                    AxisLabel::new()
                        .color(scheme.color(Tone::Ink))
                        .font_size(12.0)
                        .rotate(slant)
                        .interval(0.0),
                ),
        )
        .y_axis(categories(rows, scheme).inverse(true).split_line(grid_lines))
        .series(
            Scatter::new()
                .symbol(Symbol::Circle)
                .symbol_size(12.0)
                .data(plot.dots.iter().map(item).collect::<Vec<_>>()),
        );
    for line in &plot.stretches {
        chart = chart.series(stretch(line, scheme));
    }
    let mut option = base(&chart, scheme);
    option["xAxis"]["axisLabel"]["width"] = json!(170);
    option["xAxis"]["axisLabel"]["overflow"] = json!("break");
    wrap_labels(&mut option["yAxis"]);
    option
}

/// A line along a row, behind the dots.
fn stretch(line: &Stretch, scheme: Scheme) -> Line {
    #[allow(clippy::cast_precision_loss, reason = "positions on an axis, for drawing")]
    let at = |column: usize| vec![column as f64, line.row as f64];
    Line::new()
        .show_symbol(false)
        .silent(true)
        .z(1)
        .line_style(LineStyle::new().color(scheme.color(of_key(&line.key))).width(2.0))
        .data(vec![at(line.columns.0), at(line.columns.1)])
}
