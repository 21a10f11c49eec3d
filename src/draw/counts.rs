//! Counts stacked over buckets, in columns or rows, or side by side. A missing part is an outline: hatching
//! is for missing money.

use charming::{Chart, component::Grid, datatype::DataPointItem, element::ItemStyle, series::Bar};
use serde_json::{Value as Json, json};

use super::{
    Scheme, Tone,
    base::{base, categories, counted_values, plain, wrap_labels},
    of_key,
};
use crate::plot::{Counts, Layout, POSSIBLE};

/// Height in CSS pixels.
pub fn height(plot: &Counts) -> u32 {
    match plot.layout {
        Layout::Rows => (44 * super::rows(plot.buckets.len()) + 46).min(720),
        Layout::Columns | Layout::Pairs => 300,
    }
}

/// The option.
pub fn option(plot: &Counts, scheme: Scheme) -> Json {
    let labels = categories(plot.buckets.iter().map(|bucket| plain(&bucket.label)).collect(), scheme);
    let values = counted_values(scheme);
    let grid = Grid::new().left(4).right(24).top(8).bottom(16);
    let horizontal = plot.layout == Layout::Rows;
    let mut chart = if horizontal {
        Chart::new().grid(grid).x_axis(values).y_axis(labels.inverse(true))
    } else {
        Chart::new().grid(grid).x_axis(labels).y_axis(values)
    };
    for (stack, (key, name)) in plot.stacks.iter().enumerate() {
        let color = scheme.color(of_key(key));
        let item = |bucket: &crate::plot::Bucket| {
            let style = if plot.is_missing(bucket, stack) {
                ItemStyle::new().color(scheme.color(Tone::Ground)).border_color(color).border_width(1.0)
            } else if key.ends_with(POSSIBLE) {
                ItemStyle::new().color(scheme.pale(of_key(key))).border_color(color).border_width(1.0)
            } else {
                ItemStyle::new().color(color)
            };
            let style = if bucket.faded { style.opacity(super::scheme::FADED) } else { style };
            #[allow(clippy::cast_precision_loss, reason = "counts, for drawing")]
            DataPointItem::new(bucket.counts[stack].n as f64).name(plain(&bucket.label)).item_style(style)
        };
        let bar = Bar::new().name(plain(name)).data(plot.buckets.iter().map(item).collect::<Vec<_>>());
        chart =
            chart.series(if plot.layout == Layout::Pairs { bar } else { bar.stack("all").bar_width("62%") });
    }
    if plot.buckets.iter().any(|bucket| bucket.left_out > 0) {
        #[allow(clippy::cast_precision_loss, reason = "counts, for drawing")]
        let rest =
            plot.buckets.iter().map(|bucket| DataPointItem::new(bucket.left_out as f64)).collect::<Vec<_>>();
        chart = chart.series(
            Bar::new()
                .data(rest)
                .stack("all")
                .item_style(ItemStyle::new().color(scheme.color(Tone::Hairline))),
        );
    }
    let mut option = base(&chart, scheme);
    if horizontal {
        wrap_labels(&mut option["yAxis"]);
    } else {
        option["xAxis"]["axisLabel"]["interval"] = json!("auto");
        option["xAxis"]["axisLabel"]["hideOverlap"] = json!(true);
    }
    option
}
