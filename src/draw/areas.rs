//! A world map: areas by step of the ramp, dots for small countries, names of the first ones.

use charming::{
    Chart,
    datatype::DataPointItem,
    element::{CoordinateSystem, ItemStyle},
    series::Scatter,
};
use serde::Serialize;
use serde_json::{Value as Json, json};

use super::{
    Scheme, Tone,
    base::{base, plain},
    scheme::FADED,
};
use crate::plot::{Area, Areas};

/// ECharts' `series.map`, of which `charming` has only the name.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct MapSeries {
    r#type: &'static str,
    /// ECharts keeps the series that has one, and makes the others anew at each answer.
    id: &'static str,
    data: Vec<MapArea>,
    selected_mode: bool,
    label: Json,
    item_style: Json,
    emphasis: Json,
    #[serde(flatten)]
    frame: Json,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct MapArea {
    name: String,
    item_style: AreaStyle,
}

#[derive(Serialize, Default)]
#[serde(rename_all = "camelCase")]
struct AreaStyle {
    area_color: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    border_color: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    border_width: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    border_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    opacity: Option<f64>,
}

/// Equal Earth (Šavrič, Patterson & Jenny 2018), scaled as the geometry made at build time is; y grows to the south.
/// Longitude and latitude in degrees.
pub fn equal_earth((longitude, latitude): (f64, f64)) -> (f64, f64) {
    const SCALE: f64 = 184.731_567_673_398_16;
    const CENTRE: (f64, f64) = (500.0, 243.358_487_693_702_24);
    const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];
    let m = 3_f64.sqrt() / 2.0;
    let l = (m * latitude.to_radians().sin()).asin();
    let (l2, l6) = (l * l, l.powi(6));
    let x = longitude.to_radians() * l.cos()
        / (m * (A[0] + 3.0 * A[1] * l2 + l6 * (7.0 * A[2] + 9.0 * A[3] * l2)));
    let y = l * (A[0] + A[1] * l2 + l6 * (A[2] + A[3] * l2));
    (CENTRE.0 + SCALE * x, CENTRE.1 - SCALE * y)
}

fn color(area: &Area, scheme: Scheme) -> String {
    let tone = Tone::Ramp(area.step);
    if area.possible { scheme.pale(tone) } else { scheme.color(tone).to_owned() }
}

fn area(area: &Area, scheme: Scheme) -> MapArea {
    // A pale area alone would look like fewer records, so a possible one has a broken outline.
    let border_color = area.possible.then(|| scheme.color(Tone::Ramp(3)));
    let item_style = AreaStyle {
        area_color: color(area, scheme),
        border_color,
        border_width: border_color.map(|_| 1.0),
        border_type: border_color.map(|_| "dashed"),
        opacity: area.faded.then_some(FADED),
    };
    MapArea { name: area.m49.clone(), item_style }
}

fn dot(area: &Area, scheme: Scheme) -> DataPointItem {
    let (x, y) = equal_earth(area.point);
    let (border, width) = if area.possible { (Tone::Ramp(4), 2.0) } else { (Tone::Ink, 1.0) };
    let style =
        ItemStyle::new().color(color(area, scheme)).border_color(scheme.color(border)).border_width(width);
    let style = if area.faded { style.opacity(FADED) } else { style };
    DataPointItem::new(vec![x, y]).name(area.of.label.as_str()).item_style(style)
}

/// The option.
pub fn option(plot: &Areas, scheme: Scheme) -> Json {
    let mut areas: Vec<MapArea> = plot.areas.iter().filter(|a| !a.small).map(|a| area(a, scheme)).collect();
    let dots: Vec<DataPointItem> = plot.areas.iter().filter(|a| a.small).map(|a| dot(a, scheme)).collect();
    // Grey: filters hide the records of the country. White with an outline: no record names it.
    areas.extend(plot.hidden.iter().map(|m49| MapArea {
        name: m49.clone(),
        item_style: AreaStyle { area_color: scheme.color(Tone::Hairline).to_owned(), ..AreaStyle::default() },
    }));
    let name = |a: &Area| {
        let (x, y) = equal_earth(a.point);
        DataPointItem::new(vec![x, y]).name(a.of.label.as_str())
    };
    let names: Vec<DataPointItem> = plot.areas.iter().take(plot.named).map(name).collect();
    let chart = Chart::new()
        .series(Scatter::new().coordinate_system(CoordinateSystem::Geo).symbol_size(9.0).data(dots))
        .series(Scatter::new().coordinate_system(CoordinateSystem::Geo).symbol_size(3.0).data(names));
    let mut option = base(&chart, scheme);
    let frame = json!({
        "map": "world", "roam": false, "preserveAspect": "contain", "left": 0, "right": 0, "top": 4, "bottom": 4,
    });
    let [ground, edge, ink] = [Tone::Ground, Tone::Missing, Tone::Ink].map(|tone| scheme.color(tone));
    let series = MapSeries {
        r#type: "map",
        id: "areas",
        data: areas,
        selected_mode: false,
        label: json!({ "show": false }),
        // ECharts keeps the areas from answer to answer: what one of them can have, each has.
        item_style: json!({
            "areaColor": ground, "borderColor": edge, "borderWidth": 0.5, "borderType": "solid", "opacity": 1,
        }),
        // Half of it lies under the neighbours that are drawn later.
        emphasis: json!({
            "label": { "show": false },
            "itemStyle": { "borderColor": ink, "borderWidth": 3, "areaColor": "inherit" },
        }),
        frame: frame.clone(),
    };
    if let (Ok(series), Some(list)) = (serde_json::to_value(series), option["series"].as_array_mut()) {
        list.insert(0, series);
    }
    // The dots need a plane: the same frame, without the countries.
    option["geo"] = frame;
    option["geo"]["map"] = json!("plane");
    option["series"][1]["z"] = json!(4);
    name_areas(&mut option["series"][2], plot, scheme);
    option
}

/// Height of the world map, as a part of its width: without Antarctica. The build fails if the geometry has another.
const SHAPE: f64 = 0.4406;

/// Size of text in a picture, which is looked at from further away than the page, in CSS pixels.
const TEXT: f64 = 18.0;

/// Height of a bar with the room around it, in CSS pixels.
const BAR: f64 = 34.0;

/// Puts the map into a drawing of this width and height in CSS pixels, in its own shape: in the middle, or,
/// where that leaves room for bars, above the areas of the highest numbers. Gives how many bars there are.
pub fn fit(option: &mut Json, plot: &Areas, (width, height): (f64, f64), scheme: Scheme) -> usize {
    let (across, down) = (width.min(height / SHAPE), height.min(width * SHAPE));
    let side = (width - across) / 2.0;
    let rest = height - down;
    let bars = highest(plot, rest);
    let (top, bottom) = if bars.is_empty() { (rest / 2.0, rest / 2.0) } else { (0.0, rest) };
    for part in ["geo", "series"] {
        let frame = if part == "geo" { &mut option[part] } else { &mut option[part][0] };
        for (edge, room) in [("left", side), ("right", side), ("top", top), ("bottom", bottom)] {
            frame[edge] = json!(room);
        }
    }
    option["series"][2]["label"]["fontSize"] = json!(TEXT);
    if !bars.is_empty() {
        add_bars(option, &bars, down + BAR, scheme);
    }
    bars.len()
}

/// The areas of the highest numbers that have room as bars; none where there is room for a few only.
fn highest(plot: &Areas, room: f64) -> Vec<&Area> {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few bars")]
    let most = (room / BAR).max(0.0) as usize;
    let shown = plot.areas.iter().filter(|area| !area.faded && !area.possible);
    if most < 6 { Vec::new() } else { shown.take(most - 1).collect() }
}

/// Bars with their names and numbers from this height on.
fn add_bars(option: &mut Json, bars: &[&Area], top: f64, scheme: Scheme) {
    let ink = scheme.color(Tone::Ink);
    let names: Vec<String> = bars.iter().map(|area| plain(&area.of.label)).collect();
    let bar = |area: &&Area| json!({ "value": area.n, "itemStyle": { "color": color(area, scheme) } });
    let label = json!({ "show": true, "fontSize": TEXT, "color": ink, "position": "right" });
    option["grid"] =
        json!({ "left": 330, "right": 60, "top": top, "height": BAR * f64::from(super::rows(bars.len())) });
    option["xAxis"] = json!({ "type": "value", "show": false, "min": 0 });
    option["yAxis"] = json!({
        "type": "category", "inverse": true, "data": names, "axisLine": { "show": false },
        "axisTick": { "show": false },
        "axisLabel": { "fontSize": TEXT, "color": ink, "width": 310, "overflow": "break", "interval": 0 },
    });
    if let Some(series) = option["series"].as_array_mut() {
        series.push(json!({
            "type": "bar", "data": bars.iter().map(bar).collect::<Vec<_>>(), "barCategoryGap": "25%",
            "label": label,
        }));
    }
}

/// Width of the map in its own units, and the margin in which a name has no room.
const WIDTH: f64 = 1000.0;
const MARGIN: f64 = 280.0;

/// The names of the first areas, on their left in the west and on their right in the east.
fn name_areas(series: &mut Json, plot: &Areas, scheme: Scheme) {
    series["z"] = json!(5);
    series["silent"] = json!(true);
    series["itemStyle"] = json!({ "color": scheme.color(Tone::Ink) });
    series["labelLayout"] = json!({ "moveOverlap": "shiftY", "hideOverlap": true });
    series["label"] = json!({ "show": true, "distance": 4, "fontSize": 12, "color": scheme.color(Tone::Ink),
        "textBorderColor": scheme.color(Tone::Ground), "textBorderWidth": 3 });
    let mut named: Vec<(usize, &Area)> = plot.areas.iter().take(plot.named).enumerate().collect();
    named.sort_by(|(_, a), (_, b)| a.point.0.total_cmp(&b.point.0));
    let west = named.len().div_ceil(2);
    for (place, (at, area)) in named.into_iter().enumerate() {
        // Near an edge there is room only on the other side.
        let position = match equal_earth(area.point).0 {
            x if x < MARGIN => "right",
            x if x > WIDTH - MARGIN => "left",
            _ if place < west => "left",
            _ => "right",
        };
        series["data"][at]["label"] = json!({ "formatter": plain(&area.short), "position": position });
    }
}
