//! Horizontal bars, one a row, each in its own colour with its value beside it; a missing value is a short
//! hatched stub. Each currency has its own block of rows, with a visible axis that names it.

use charming::{
    Chart,
    component::Grid,
    datatype::DataPointItem,
    element::{Label, LabelPosition},
    series,
};
use serde_json::{Value as Json, json};

use super::{
    Scheme, Tone,
    base::{base, categories, counted_values, hatching, plain, silent_values, wrap_labels},
};
use crate::plot::{
    Bar, Bars, End,
    bars::{axis_end, longest},
};

/// Height of a row, and of the head of a block with its axis, in CSS pixels.
const ROW: u32 = 44;
const HEAD: u32 = 40;

/// Height of the bars in CSS pixels.
pub fn height(plot: &Bars) -> u32 {
    let blocks = plot.blocks();
    let heads = if blocks.len() > 1 { HEAD * super::rows(blocks.len()) } else { 0 };
    ROW * super::rows(plot.rows.len()) + 16 + heads
}

/// The option.
pub fn option(plot: &Bars, scheme: Scheme) -> Json {
    match plot.blocks().as_slice() {
        [(_, rows)] => one_block(rows, plot.axis_end, scheme),
        several => blocks_of_bars(several, scheme),
    }
}

fn one_block(rows: &[Bar], end: Option<u32>, scheme: Scheme) -> Json {
    let end = end.map_or_else(|| axis_end(rows), f64::from);
    let chart = Chart::new()
        .grid(Grid::new().left(4).right(150).top(4).bottom(4))
        .x_axis(silent_values().max(end))
        .y_axis(categories(rows.iter().map(|row| plain(&row.label)).collect(), scheme).inverse(true))
        .series(bars(rows, scheme).bar_width(20));
    let mut option = base(&chart, scheme);
    wrap_labels(&mut option["yAxis"]);
    dress(&mut option["series"][0], rows, scheme);
    option
}

fn blocks_of_bars(blocks: &[(String, Vec<Bar>)], scheme: Scheme) -> Json {
    let mut chart = Chart::new();
    let mut top = HEAD;
    for (i, (scale, rows)) in (0_u32..).zip(blocks) {
        let height = ROW * super::rows(rows.len());
        chart = chart
            .grid(Grid::new().left(200).right(150).top(f64::from(top)).height(f64::from(height)))
            .x_axis(
                counted_values(scheme).grid_index(i).max(axis_end(rows)).position("top").name(scale.as_str()),
            )
            .y_axis(
                categories(rows.iter().map(|row| plain(&row.label)).collect(), scheme)
                    .inverse(true)
                    .grid_index(i),
            )
            .series(bars(rows, scheme).x_axis_index(i).y_axis_index(i).bar_width(18));
        top += height + HEAD;
    }
    let mut option = base(&chart, scheme);
    for axis in option["xAxis"].as_array_mut().into_iter().flatten() {
        axis["nameLocation"] = json!("start");
        axis["nameTextStyle"] = json!({ "fontWeight": 600, "color": scheme.color(Tone::Ink) });
        axis["splitNumber"] = json!(2);
        axis["axisLabel"]["hideOverlap"] = json!(true);
    }
    for axis in option["yAxis"].as_array_mut().into_iter().flatten() {
        wrap_labels(axis);
    }
    for (series, (_, rows)) in blocks.iter().enumerate() {
        dress(&mut option["series"][series], rows, scheme);
    }
    option
}

fn bars(rows: &[Bar], scheme: Scheme) -> series::Bar {
    let longest = longest(rows);
    let items: Vec<DataPointItem> =
        rows.iter().map(|row| DataPointItem::new(row.length(longest)).name(plain(&row.label))).collect();
    let label =
        Label::new().show(true).position(LabelPosition::Right).color(scheme.color(Tone::Ink)).font_size(12.0);
    series::Bar::new().label(label).data(items)
}

/// Writes each row's value beside its bar, colours the known part, and hatches missing values. It works on
/// the JSON: `charming` cannot set these for single items.
fn dress(series: &mut Json, rows: &[Bar], scheme: Scheme) {
    let longest = longest(rows);
    for (i, row) in rows.iter().enumerate() {
        let item = &mut series["data"][i];
        item["label"] = json!({ "formatter": plain(&row.value) });
        item["itemStyle"] = match row.quantity {
            _ if row.is_bare => json!({}),
            // The pale part of a bar has an outline, so that it is visible on the ground.
            Some(_) if matches!(row.end(longest), End::UpTo | End::Between(_)) => {
                let edge = scheme.color(Tone::of_mechanism(&row.key));
                json!({ "color": fill(row, longest, scheme), "borderColor": edge, "borderWidth": 1.0 })
            }
            Some(_) => json!({ "color": fill(row, longest, scheme) }),
            None => json!({
                "color": scheme.color(Tone::Ground),
                "borderColor": scheme.color(Tone::Missing),
                "borderWidth": 1.0,
                "decal": hatching(scheme),
            }),
        };
        if row.faded {
            item["itemStyle"]["opacity"] = json!(super::scheme::FADED);
        }
    }
}

/// The colour of a bar from start to end: solid as far as it is known, fading where it is not.
fn fill(row: &Bar, longest: f64, scheme: Scheme) -> Json {
    let color = scheme.color(Tone::of_mechanism(&row.key));
    let stop = |offset: f64, alpha: &str| json!({ "offset": offset, "color": format!("{color}{alpha}") });
    let stops = match row.end(longest) {
        End::Closed => return json!(color),
        End::Open(known) => vec![stop(0.0, "ff"), stop(known, "ff"), stop(1.0, "00")],
        End::UpTo => vec![stop(0.0, "1a"), stop(1.0, "b3")],
        End::Between(low) => vec![stop(0.0, "ff"), stop(low, "ff"), stop(low, "66"), stop(1.0, "66")],
    };
    json!({ "type": "linear", "x": 0, "y": 0, "x2": 1, "y2": 0, "colorStops": stops })
}
