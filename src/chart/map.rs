//! World map of records: areas by number of records, dots for small States, and the list of what cannot be placed.

use charming::{
    Chart,
    datatype::DataPointItem,
    element::{CoordinateSystem, ItemStyle},
    series::Scatter,
};
use serde::Serialize;
use serde_json::{Value as Json, json};

use super::{
    Cell, Filter, Ink, Mark, Picture, Shape, Table,
    ink::Tone,
    option::{base, hatching_in},
};
use crate::{
    model::ordered,
    query::coverage::{CountryRow, Coverage},
    view::{By, Count, Thing},
    words::Words,
};

/// ECharts' `series.map`, of which `charming` has only the name.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct MapSeries {
    r#type: &'static str,
    data: Vec<Area>,
    selected_mode: bool,
    label: Json,
    item_style: Json,
    emphasis: Json,
    #[serde(flatten)]
    frame: Json,
}

/// One State's area.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Area {
    name: String,
    item_style: AreaStyle,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AreaStyle {
    area_color: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    decal: Option<Json>,
}

/// The step of the ramp for a number of records, and the first number of each step.
const STEPS: [usize; 5] = [1, 2, 3, 5, 8];

fn step(records: usize) -> u8 {
    (0_u8..).zip(STEPS).filter(|(_, first)| records >= *first).last().map_or(0, |(step, _)| step)
}

/// Equal Earth (Šavrič, Patterson & Jenny 2018), scaled as the geometry made at build time is; north is up.
/// Longitude and latitude in degrees.
pub fn equal_earth((longitude, latitude): (f64, f64)) -> (f64, f64) {
    const SCALE: f64 = 184.731_567_673_398_16;
    const CENTRE: (f64, f64) = (500.0, 243.358_487_693_702_24);
    const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];
    let m = 3_f64.sqrt() / 2.0;
    let l = (m * latitude.to_radians().sin()).asin();
    let (l2, l6) = (l * l, l.powi(6));
    let x = longitude.to_radians() * l.cos() / (m * (A[0] + 3.0 * A[1] * l2 + l6 * (7.0 * A[2] + 9.0 * A[3] * l2)));
    let y = l * (A[0] + A[1] * l2 + l6 * (A[2] + A[3] * l2));
    (CENTRE.0 + SCALE * x, SCALE * y - CENTRE.1)
}

/// Areas, dots and table of the States reached.
#[allow(clippy::too_many_lines, reason = "one option, read from top to bottom")]
pub fn picture(answer: &Coverage, words: &Words, ink: Ink) -> Picture {
    let mut rows: Vec<&CountryRow> = answer.countries.iter().collect();
    ordered::by_key(&mut rows, |row| (std::cmp::Reverse(row.records()), words.country(row.country)));
    let mut table = Table::with(&[(words.say("column-country"), false), (words.say("column-region"), false), (words.say("column-records"), true)]);
    let mut areas = Vec::new();
    let mut dots: Vec<DataPointItem> = Vec::new();
    let mut marks = Vec::new();
    for row in &rows {
        let records = row.records();
        let name = words.country(row.country);
        let told = words.tell("records-n", &[("n", records.into())]);
        table.row([
            name.clone().into(),
            words.region(row.region).into(),
            Cell::count(records, Count::of(Thing::Records).by(By::Country(row.country)), words),
        ]);
        let Some((m49, point, small)) = words.on_map(row.country) else { continue };
        let color = ink.color(Tone::Ramp(step(records)));
        let (series, item) = if small { (1, dots.len()) } else { (0, areas.len()) };
        if small {
            let (x, y) = equal_earth(point);
            dots.push(
                DataPointItem::new(vec![x, y])
                    .name(name.as_str())
                    .item_style(ItemStyle::new().color(color).border_color(ink.color(Tone::Ink)).border_width(1.0)),
            );
        } else {
            areas.push(Area { name: m49, item_style: AreaStyle { area_color: color, decal: None } });
        }
        let by_mechanism: Vec<String> = answer
            .mechanisms
            .iter()
            .zip(&row.cells)
            .filter(|(_, cell)| cell.records() > 0)
            .map(|(m, cell)| format!("{} {}", words.mechanism(m), words.count(cell.records())))
            .collect();
        marks.push(Mark {
            series,
            item,
            label: name.clone(),
            text: format!("{name}: {told} ({})", by_mechanism.join(", ")),
            value: told,
            shape: Shape::Cell,
            key: format!("ramp-{}", step(records) + 1),
            filter: Some(Filter::Country(row.country)),
            origin: None,
        });
    }
    let chart = Chart::new().series(Scatter::new().coordinate_system(CoordinateSystem::Geo).symbol_size(9.0).data(dots));
    let mut option = base(&chart, ink);
    let reached = ordered::set(rows.iter().map(|row| row.country));
    areas.extend(words.all_on_map().filter(|(code, _)| !reached.contains(code)).map(|(_, m49)| Area {
        name: m49,
        item_style: AreaStyle { area_color: ink.color(Tone::Ground), decal: Some(hatching_in(ink.color(Tone::Hairline))) },
    }));
    let frame = json!({ "map": "world", "nameProperty": "name", "aspectScale": 1, "roam": false, "left": 0, "right": 0, "top": 4, "bottom": 4 });
    let series = MapSeries {
        r#type: "map",
        data: areas,
        selected_mode: false,
        label: json!({ "show": false }),
        item_style: json!({ "areaColor": ink.color(Tone::Ground), "borderColor": ink.color(Tone::Missing), "borderWidth": 0.5 }),
        emphasis: json!({ "label": { "show": false }, "itemStyle": { "borderColor": ink.color(Tone::Ink), "borderWidth": 2, "areaColor": "inherit" } }),
        frame: frame.clone(),
    };
    if let (Ok(series), Some(list)) = (serde_json::to_value(series), option["series"].as_array_mut()) {
        list.insert(0, series);
    }
    // The dots need a plane to stand on: the same frame, invisible.
    option["geo"] = frame;
    option["geo"]["silent"] = json!(true);
    option["geo"]["itemStyle"] = json!({ "areaColor": "transparent", "borderColor": "transparent" });
    option["series"][1]["z"] = json!(4);
    let ends = STEPS.iter().skip(1).map(|n| n - 1).map(Some).chain([None]);
    let mut legend: Vec<(String, String)> = STEPS
        .iter()
        .zip(ends)
        .enumerate()
        .map(|(i, (first, last))| {
            let label = match last {
                Some(last) if last == *first => words.count(*first),
                Some(last) => format!("{}–{}", words.count(*first), words.count(last)),
                None => format!("{}+", words.count(*first)),
            };
            (format!("ramp-{}", i + 1), label)
        })
        .collect();
    legend.push(("missing".to_owned(), words.say("cell-none")));
    Picture {
        title: words.tell("map-title", &[("countries", rows.len().into()), Words::in_role(answer.role)]),
        subtitle: words.say("map-subtitle"),
        summary: words.tell(
            "map-summary",
            &[
                ("located", answer.located().into()),
                ("unlocated", answer.not_located.len().into()),
                ("records", words.count(answer.records).into()),
                ("all", answer.records.into()),
                Words::in_role(answer.role),
            ],
        ),
        notes: vec![words.say("map-note"), words.say("map-disclaimer"), words.say("map-geometry")],
        option: Some(option),
        height: 460,
        marks,
        legend,
        table,
        sources: Vec::new(),
        needs_map: true,
    }
}
