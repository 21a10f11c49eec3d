//! Parts of all options: axes, fonts, hatching. Things missing from `charming` are added to the JSON here.

use charming::{
    Chart,
    component::Axis,
    element::{AxisLabel, AxisLine, AxisTick, AxisType, LineStyle, SplitLine},
};
use serde_json::{Value as Json, json};

use super::{Scheme, Tone};

/// A text that ECharts takes as it is: its template braces are replaced.
pub fn plain(text: &str) -> String {
    text.replace('{', "(").replace('}', ")")
}

/// The hatching that means "not published", wherever it is drawn.
pub fn hatching(scheme: Scheme) -> Json {
    let color = scheme.color(Tone::Missing);
    json!({
        "symbol": "rect", "symbolSize": 1, "color": color,
        "dashArrayX": [1, 0], "dashArrayY": [2, 4], "rotation": 0.785,
    })
}

/// A chart without title, tooltip or legend: those are HTML. Text in the page's font.
pub fn base(chart: &Chart, scheme: Scheme) -> Json {
    let mut option = serde_json::to_value(chart).unwrap_or_else(|_| json!({}));
    option["animation"] = json!(false);
    option["stateAnimation"] = json!({ "duration": 0 });
    option["textStyle"] = json!({
        "fontFamily": "IBM Plex Sans, IBM Plex Sans Cyrillic, IBM Plex Sans Arabic, sans-serif",
        "fontSize": 12,
        "color": scheme.color(Tone::Ink),
    });
    option["aria"] = json!({ "enabled": false });
    option
}

/// A category axis with labels that break into lines.
pub fn categories(labels: Vec<String>, scheme: Scheme) -> Axis {
    Axis::new()
        .type_(AxisType::Category)
        .data(labels)
        .axis_tick(AxisTick::new().show(false))
        .axis_line(AxisLine::new().show(false))
        .axis_label(AxisLabel::new().color(scheme.color(Tone::Ink)).font_size(12.0).interval(0.0))
}

/// A value axis without labels: the marks have the values.
pub fn silent_values() -> Axis {
    Axis::new()
        .type_(AxisType::Value)
        .axis_label(AxisLabel::new().show(false))
        .split_line(SplitLine::new().show(false))
        .axis_line(AxisLine::new().show(false))
        .axis_tick(AxisTick::new().show(false))
}

/// A value axis with faint gridlines, for counts.
pub fn counted_values(scheme: Scheme) -> Axis {
    Axis::new()
        .type_(AxisType::Value)
        .min_interval(1.0)
        .axis_label(AxisLabel::new().color(scheme.color(Tone::InkSoft)).font_size(12.0))
        .split_line(
            SplitLine::new().line_style(LineStyle::new().color(scheme.color(Tone::Hairline)).width(1.0)),
        )
}

/// Lets the labels of an axis break into lines instead of pushing the bars away.
pub fn wrap_labels(axis: &mut Json) {
    axis["axisLabel"]["width"] = json!(190);
    axis["axisLabel"]["overflow"] = json!("break");
    axis["axisLabel"]["lineHeight"] = json!(15);
}
