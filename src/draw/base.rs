//! What all options share: axes, fonts, hatching. What `charming` has no word for is added to the JSON here.

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
    json!({ "symbol": "rect", "symbolSize": 1, "color": color, "dashArrayX": [1, 0], "dashArrayY": [2, 4], "rotation": 0.785 })
}

/// A chart without title, tooltip or legend: those are HTML. Text in the page's font.
pub fn base(chart: &Chart, scheme: Scheme) -> Json {
    let mut option = serde_json::to_value(chart).unwrap_or_else(|_| json!({}));
    option["animationDuration"] = json!(0);
    option["animationDurationUpdate"] = json!(150);
    option["textStyle"] =
        json!({ "fontFamily": "IBM Plex Sans, IBM Plex Sans Arabic, sans-serif", "fontSize": 13, "color": scheme.color(Tone::Ink) });
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
        .axis_label(AxisLabel::new().color(scheme.color(Tone::Ink)).font_size(13.0).interval(0.0))
}

/// A value axis without labels: values stand on the marks.
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
        .split_line(SplitLine::new().line_style(LineStyle::new().color(scheme.color(Tone::Hairline)).width(1.0)))
}

/// Lets the labels of an axis break into lines instead of pushing the bars away.
pub fn wrap_labels(axis: &mut Json) {
    axis["axisLabel"]["width"] = json!(190);
    axis["axisLabel"]["overflow"] = json!("break");
    axis["axisLabel"]["lineHeight"] = json!(15);
}

/// Nodes of a flow whose words may break into lines where there is little room; those of more would meet.
const FEW_NODES: usize = 12;

/// Adds what changes with the room there is: narrower labels and margins, and slanted labels of columns that stand upright.
/// Each form says all of it, so that a chart can go from one to the other and back. Call it last, on the finished option.
#[must_use]
pub fn with_narrow_form(mut option: Json) -> Json {
    option["media"] = json!([
        { "query": { "minWidth": 520 }, "option": form(&option, false) },
        { "query": { "maxWidth": 519 }, "option": form(&option, true) },
    ]);
    option
}

fn form(option: &Json, narrow: bool) -> Json {
    fn each(part: &Json, change: impl Fn(&Json) -> Json) -> Json {
        match part {
            Json::Array(parts) => parts.iter().map(&change).collect(),
            one => change(one),
        }
    }
    let room = |wide: u32, little: u32| json!(if narrow { little } else { wide });
    let labels = each(&option["yAxis"], |axis| {
        if axis["axisLabel"]["width"].is_null() {
            return json!({});
        }
        json!({ "axisLabel": { "width": room(190, 112), "fontSize": room(13, 11), "lineHeight": room(15, 13) } })
    });
    let grids = each(&option["grid"], |grid| {
        let side = |side: &str, wide: u32, little: u32| if grid[side] == json!(f64::from(wide)) { room(wide, little) } else { grid[side].clone() };
        json!({ "left": side("left", 200, 120), "right": side("right", 150, 116) })
    });
    let columns = if option["xAxis"]["axisLabel"]["rotate"].is_null() {
        json!({})
    } else {
        json!({ "axisLabel": { "rotate": room(60, 90), "fontSize": room(12, 10) } })
    };
    let series = each(&option["series"], |series| {
        let label = json!({ "label": { "fontSize": room(13, 11) } });
        if series["type"] != "sankey" {
            return label;
        }
        // Between its columns a flow has little room for words.
        let few = series["data"].as_array().is_some_and(|nodes| nodes.len() <= FEW_NODES);
        let (overflow, width) = if few { ("break", 84) } else { ("truncate", 64) };
        json!({ "right": room(if few { 250 } else { 150 }, width + 8), "label": { "fontSize": room(12, 10), "width": room(if few { 240 } else { 170 }, width), "overflow": overflow, "lineHeight": room(15, 12) } })
    });
    let parts = [("yAxis", labels), ("grid", grids), ("xAxis", columns), ("series", series)];
    // What a chart does not have must not be made by naming it.
    Json::Object(parts.into_iter().filter(|(part, _)| !option[*part].is_null()).map(|(part, form)| (part.to_owned(), form)).collect())
}
