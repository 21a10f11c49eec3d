//! Bars and points on one axis of years: rows of points first, then a bar a row; an unknown end fades.

use charming::{
    Chart,
    component::Grid,
    datatype::DataPointItem,
    element::{ItemStyle, LineStyle, SplitLine, Symbol},
    series::{Bar, Scatter},
};
use serde_json::{Value as Json, json};

use super::{
    Scheme, Tone,
    base::{base, categories, plain, silent_values, wrap_labels},
    of_key,
};
use crate::plot::{Point, SpanBar, Spans};

/// The series of the bars; the one before it only moves them to where they begin.
const BARS: usize = 1;

/// The option.
pub fn option(plot: &Spans, scheme: Scheme) -> Json {
    let (first, last) = plot.years;
    // The bars use years as numbers; a second axis, one band a year, has the labels and lines.
    let numbers = silent_values().min(first).max(last);
    #[allow(clippy::cast_possible_truncation, reason = "years")]
    let names: Vec<String> = (first as i64..last as i64).map(|year| year.to_string()).collect();
    let line = SplitLine::new()
        .show(true)
        .line_style(LineStyle::new().color(scheme.color(Tone::Hairline)).width(1.0));
    let years = categories(names, scheme).position("top").split_line(line);
    let offsets: Vec<DataPointItem> = plot.spans.iter().map(|s| DataPointItem::new(s.from)).collect();
    let length = |s: &SpanBar| {
        DataPointItem::new(s.to - s.from)
            .name(plain(&s.of.label))
            .item_style(ItemStyle::new().color(scheme.color(of_key(&s.of.key))))
    };
    let lengths: Vec<DataPointItem> = plot.spans.iter().map(length).collect();
    let points = |cycles: bool| {
        plot.points.iter().filter(move |p| p.is_cycle == cycles).map(|p| point(p, scheme)).collect::<Vec<_>>()
    };
    let labels =
        plot.heads.iter().chain(plot.spans.iter().map(|s| &s.of.label)).map(|label| plain(label)).collect();
    let chart = Chart::new()
        .grid(Grid::new().left(4).right(16).top(22).bottom(4))
        .x_axis(numbers)
        .x_axis(years)
        .y_axis(categories(labels, scheme).inverse(true))
        .series(Bar::new().stack("time").data(offsets).item_style(ItemStyle::new().color("transparent")))
        .series(Bar::new().stack("time").data(lengths).bar_width(11))
        .series(Scatter::new().symbol(Symbol::Rect).symbol_size(11.0).data(points(true)))
        .series(Scatter::new().symbol(Symbol::Diamond).symbol_size(13.0).data(points(false)));
    let mut option = base(&chart, scheme);
    wrap_labels(&mut option["yAxis"]);
    option["xAxis"][1]["axisLabel"]["interval"] = json!("auto");
    option["series"][BARS]["barMinHeight"] = json!(3);
    option["series"][0]["silent"] = json!(true);
    for (i, span) in plot.spans.iter().enumerate().filter(|(_, s)| s.open_start || s.open_end) {
        let color = scheme.color(of_key(&span.of.key));
        let (start, end) = if span.open_start { ("00", "ff") } else { ("ff", "00") };
        option["series"][BARS]["data"][i]["itemStyle"]["color"] = json!({
            "type": "linear", "x": 0, "y": 0, "x2": 1, "y2": 0,
            "colorStops": [
                { "offset": 0, "color": format!("{color}{start}") },
                { "offset": 1, "color": format!("{color}{end}") },
            ],
        });
    }
    // The rows of points have no bar.
    for series in 0..=BARS {
        if let Some(data) = option["series"][series]["data"].as_array_mut() {
            data.splice(0..0, plot.heads.iter().map(|_| json!({ "value": "-" })));
        }
    }
    option
}

fn point(point: &Point, scheme: Scheme) -> DataPointItem {
    let (color, ground) = (scheme.color(of_key(&point.of.key)), scheme.color(Tone::Ground));
    // An outline if the day is not sure: it is a latest date, or sources disagree.
    let outlined = point.is_cycle || point.unsure;
    let (fill, edge) = if outlined { (ground, color) } else { (color, ground) };
    let style =
        ItemStyle::new().color(fill).border_color(edge).border_width(if outlined { 2.0 } else { 1.0 });
    #[allow(clippy::cast_precision_loss, reason = "positions on an axis, for drawing")]
    DataPointItem::new(vec![point.at, point.row as f64]).item_style(style)
}
