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
    ink::{POSSIBLE, Tone},
    option::base,
};
use crate::{
    model::{CountryCode, ordered},
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
    area_color: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    border_color: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    border_width: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    opacity: Option<f64>,
}

/// How a State of the portfolio looks on the map.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    /// Records shown reached it.
    Shown,
    /// Records shown reached it, all of them tied to the donors chosen only by lists or sums that say no years.
    Possible,
    /// A State is chosen and this is another: as it is without the filter by State, faded.
    NotChosen,
}

/// Opacity of what the filter by State leaves out.
const FADED: f64 = 0.35;

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

/// What is drawn: areas, dots and the marks that stand for them.
struct Drawn {
    areas: Vec<Area>,
    dots: Vec<DataPointItem>,
    marks: Vec<Mark>,
}

impl Drawn {
    /// One State, coloured by one number of records and told with another; its place in the keys of the map and its mark.
    fn add(&mut self, (country, name): (CountryCode, &str), (coloured, records): (usize, usize), look: Look, text: String, words: &Words, ink: Ink) {
        let Some((m49, point, small)) = words.on_map(country) else { return };
        let tone = Tone::Ramp(step(coloured));
        let color = if look == Look::Possible { ink.pale(tone) } else { ink.color(tone).to_owned() };
        let opacity = (look == Look::NotChosen).then_some(FADED);
        let (series, item) = if small { (1, self.dots.len()) } else { (0, self.areas.len()) };
        if small {
            let (x, y) = equal_earth(point);
            let (border, width) = if look == Look::Possible { (Tone::Ramp(4), 2.0) } else { (Tone::Ink, 1.0) };
            let style = ItemStyle::new().color(color).border_color(ink.color(border)).border_width(width);
            let style = if let Some(opacity) = opacity { style.opacity(opacity) } else { style };
            self.dots.push(DataPointItem::new(vec![x, y]).name(name).item_style(style));
        } else {
            // A pale area alone would look like one with fewer records: what is only possible has a strong outline.
            let border_color = (look == Look::Possible).then(|| ink.color(Tone::Ramp(4)));
            let border_width = border_color.map(|_| 1.5);
            self.areas.push(Area { name: m49, item_style: AreaStyle { area_color: color, border_color, border_width, opacity } });
        }
        let key = format!("ramp-{}{}", step(coloured) + 1, if look == Look::Possible { POSSIBLE } else { "" });
        self.marks.push(Mark {
            series,
            item,
            group: String::new(),
            label: name.to_owned(),
            text,
            value: words.tell("records-n", &[("n", records.into())]),
            shape: Shape::Cell,
            key,
            filter: Some(Filter::Country(country)),
            origin: None,
        });
    }
}

/// What hovering says of a State reached: its records, mechanism by mechanism, and how many of them are only possible.
fn told(row: &CountryRow, answer: &Coverage, words: &Words) -> String {
    let each = answer.mechanisms.iter().zip(&row.cells).filter(|(_, cell)| cell.records() > 0);
    let by_mechanism: Vec<String> = each.map(|(m, cell)| format!("{} {}", words.mechanism(m), words.count(cell.records()))).collect();
    let records = words.tell("records-n", &[("n", row.records().into())]);
    let possible = row.possible();
    let possible = if possible > 0 { format!(" · {}", words.tell("possible-n", &[("n", possible.into())])) } else { String::new() };
    format!("{}: {records} ({}){possible}", words.country(row.country), by_mechanism.join(", "))
}

/// Areas, dots and table of the States reached. With States chosen, only they are counted: the others stay as they are without that
/// filter, faded.
#[allow(clippy::too_many_lines, reason = "one option, read from top to bottom")]
pub fn picture(answer: &Coverage, words: &Words, ink: Ink) -> Picture {
    let of_chosen = |row: &&CountryRow| answer.chosen.is_empty() || answer.chosen.contains(&row.country);
    let mut rows: Vec<&CountryRow> = answer.countries.iter().filter(of_chosen).collect();
    ordered::by_key(&mut rows, |row| (std::cmp::Reverse(row.records()), words.country(row.country)));
    let mut columns = vec![(words.say("column-country"), false), (words.say("column-region"), false)];
    columns.extend(answer.of_donors.then(|| (words.say("column-possible"), true)));
    columns.push((words.say("column-records"), true));
    let mut table = Table::with(&columns);
    let mut drawn = Drawn { areas: Vec::new(), dots: Vec::new(), marks: Vec::new() };
    for row in &rows {
        let name = words.country(row.country);
        let of = Count::of(Thing::Records).by(By::Country(row.country));
        let mut cells = vec![name.clone().into(), words.region(row.region).into()];
        cells.extend(answer.of_donors.then(|| Cell::count(row.possible(), of.clone().by(By::Possible(true)), words)));
        cells.push(Cell::count(row.records(), of, words));
        table.rows.push(cells);
        let look = if row.is_sure() { Look::Shown } else { Look::Possible };
        // Its colour counts what is surely tied, where anything is.
        let coloured = if row.is_sure() { row.records() - row.possible() } else { row.records() };
        drawn.add((row.country, &name), (coloured, row.records()), look, told(row, answer, words), words, ink);
    }
    let mut others: Vec<_> = answer.not_chosen.iter().collect();
    ordered::by_name(&mut others, |(country, _)| words.country(**country));
    for (country, (records, possible)) in others {
        let name = words.country(*country);
        let text = words.tell("map-not-chosen", &[("country", name.clone().into())]);
        let coloured = if possible < records { records - possible } else { *records };
        drawn.add((*country, &name), (coloured, *records), Look::NotChosen, text, words, ink);
    }
    let reached = ordered::set(rows.iter().map(|row| row.country));
    let hidden: Vec<&CountryCode> =
        answer.named_at_all.iter().filter(|country| !reached.contains(country) && !answer.not_chosen.contains_key(country)).collect();
    let Drawn { mut areas, dots, mut marks } = drawn;
    if !answer.chosen.is_empty() {
        // What is not chosen can be chosen, but counts nothing here.
        for mark in marks.iter_mut().skip(rows.len()) {
            mark.value = words.say("not-chosen");
        }
    }
    let chart = Chart::new().series(Scatter::new().coordinate_system(CoordinateSystem::Geo).symbol_size(9.0).data(dots));
    let mut option = base(&chart, ink);
    // Grey is what filters hide: a record names the State. White with an outline is what no record names.
    for country in &hidden {
        let Some((m49, _, false)) = words.on_map(**country) else { continue };
        let style = AreaStyle { area_color: ink.color(Tone::Hairline).to_owned(), border_color: None, border_width: None, opacity: None };
        areas.push(Area { name: m49, item_style: style });
    }
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
    if answer.of_donors {
        legend.push((format!("ramp-3{POSSIBLE}"), words.say("legend-possible")));
    }
    if !answer.not_chosen.is_empty() {
        legend.push(("faded".to_owned(), words.say("legend-not-chosen")));
    }
    if !hidden.is_empty() {
        legend.push(("filtered".to_owned(), words.say("legend-filtered")));
    }
    legend.push(("none".to_owned(), words.say("cell-none")));
    let sure = rows.iter().filter(|row| row.is_sure()).count();
    let title = if answer.of_donors {
        words.tell("map-title-donor", &[("n", sure.into()), ("possible", (rows.len() - sure).into()), Words::in_role(answer.role)])
    } else if answer.chosen.is_empty() {
        words.tell("map-title", &[("countries", rows.len().into()), Words::in_role(answer.role)])
    } else {
        let named: Vec<String> = words.in_sentences(answer.chosen.iter().map(|code| words.country(*code)));
        let args =
            [("n", rows.len().into()), ("countries", words.any_of(&named).into()), ("records", answer.records.into()), Words::in_role(answer.role)];
        words.tell("map-title-chosen", &args)
    };
    Picture {
        title,
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
