//! Building blocks of ECharts options: `charming` makes them, and what it has no word for (labels and hatching of single
//! items, areas of a map) is added to the JSON here, in one place.

use std::collections::BTreeSet;

use charming::{
    Chart,
    component::{Axis, Grid},
    datatype::DataPointItem,
    element::{AxisLabel, AxisLine, AxisTick, AxisType, ItemStyle, Label, LabelPosition, LineStyle, SplitLine},
    series::Bar,
};
use rust_decimal::{Decimal, prelude::ToPrimitive};
use serde_json::{Value as Json, json};

use super::{
    Filter, Ink, Mark, Shape,
    ink::{POSSIBLE, Tone, of_key},
    picture::End,
};
use crate::{
    model::{Quantity, ordered},
    view::Origin,
    words::Words,
};

/// One bar of a chart of rows.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BarRow {
    /// What it stands for.
    pub label: String,
    /// What to draw; `None` where nothing is published.
    pub quantity: Option<Quantity>,
    /// What its number is in, where rows can differ in it: a currency. Rows of two scales never share an axis.
    pub scale: String,
    /// Its number in words.
    pub value: String,
    /// What hovering says beside label and value.
    pub more: String,
    /// Colour key.
    pub key: String,
    /// What choosing it filters by.
    pub filter: Option<Filter>,
    /// What choosing it opens, where it filters by nothing.
    pub origin: Option<Origin>,
}

/// For drawing only: the nearest floating-point number.
pub fn drawn(number: Decimal) -> f64 {
    number.to_f64().unwrap_or(0.0)
}

/// A text that ECharts takes as it is: its template braces are replaced.
pub fn plain(text: &str) -> String {
    text.replace('{', "(").replace('}', ")")
}

/// Height in CSS pixels of a chart of so many rows.
pub fn height_of_rows(rows: usize) -> u32 {
    44 * u32::try_from(rows.max(1)).unwrap_or(1) + 16
}

/// The hatching that means "not published", wherever it is drawn.
pub fn hatching(ink: Ink) -> Json {
    let color = ink.color(Tone::Missing);
    json!({ "symbol": "rect", "symbolSize": 1, "color": color, "dashArrayX": [1, 0], "dashArrayY": [2, 4], "rotation": 0.785 })
}

/// A chart without title, tooltip or legend: those are HTML. Text in the page's font.
pub fn base(chart: &Chart, ink: Ink) -> Json {
    let mut option = serde_json::to_value(chart).unwrap_or_else(|_| json!({}));
    option["animationDuration"] = json!(0);
    option["animationDurationUpdate"] = json!(150);
    option["textStyle"] = json!({ "fontFamily": "IBM Plex Sans, IBM Plex Sans Arabic, sans-serif", "fontSize": 13, "color": ink.color(Tone::Ink) });
    option["aria"] = json!({ "enabled": false });
    option
}

/// A category axis with labels that break into lines.
pub fn categories(labels: Vec<String>, ink: Ink) -> Axis {
    Axis::new()
        .type_(AxisType::Category)
        .data(labels)
        .axis_tick(AxisTick::new().show(false))
        .axis_line(AxisLine::new().show(false))
        .axis_label(AxisLabel::new().color(ink.color(Tone::Ink)).font_size(13.0).interval(0.0))
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
pub fn counted_values(ink: Ink) -> Axis {
    Axis::new()
        .type_(AxisType::Value)
        .min_interval(1.0)
        .axis_label(AxisLabel::new().color(ink.color(Tone::InkSoft)).font_size(12.0))
        .split_line(SplitLine::new().line_style(LineStyle::new().color(ink.color(Tone::Hairline)).width(1.0)))
}

/// How far an open end reaches beyond the number stated, as a part of the longest bar.
const OPEN_END: f64 = 0.08;

impl BarRow {
    /// How a bar of this quantity ends: a bound is no number, and is not drawn as one.
    fn end(&self, longest: f64) -> End {
        match self.quantity {
            None | Some(Quantity::Exact(_) | Quantity::About(_)) => End::Closed,
            Some(Quantity::AtLeast(n) | Quantity::MoreThan(n)) => End::Open(drawn(n) / (drawn(n) + longest * OPEN_END)),
            Some(Quantity::AtMost(_) | Quantity::LessThan(_)) => End::UpTo,
            Some(Quantity::Range(low, high)) => End::Between(drawn(low) / drawn(high).max(f64::MIN_POSITIVE)),
        }
    }

    /// Its length on an axis that is as long as the longest bar.
    fn length(&self, longest: f64) -> f64 {
        match self.quantity {
            None => longest * 0.1,
            Some(Quantity::AtLeast(n) | Quantity::MoreThan(n)) => drawn(n) + longest * OPEN_END,
            Some(quantity) => drawn(quantity.upper()),
        }
    }

    /// The colour of its bar from start to end: solid as far as it is known, fading where it is not.
    fn fill(&self, longest: f64, ink: Ink) -> Json {
        let color = ink.color(Tone::of_mechanism(&self.key));
        let stop = |offset: f64, alpha: &str| json!({ "offset": offset, "color": format!("{color}{alpha}") });
        let stops = match self.end(longest) {
            End::Closed => return json!(color),
            End::Open(known) => vec![stop(0.0, "ff"), stop(known, "ff"), stop(1.0, "00")],
            End::UpTo => vec![stop(0.0, "1a"), stop(1.0, "b3")],
            End::Between(low) => vec![stop(0.0, "ff"), stop(low, "ff"), stop(low, "66"), stop(1.0, "66")],
        };
        json!({ "type": "linear", "x": 0, "y": 0, "x2": 1, "y2": 0, "colorStops": stops })
    }
}

/// The longest bar of these rows as a number, never zero.
pub fn longest(rows: &[BarRow]) -> f64 {
    rows.iter().filter_map(|row| row.quantity).map(|q| drawn(q.upper())).fold(0.0, f64::max).max(1e-9)
}

/// The end of a value axis for these rows.
pub fn axis_end(rows: &[BarRow]) -> f64 {
    let longest = longest(rows);
    rows.iter().map(|row| row.length(longest)).fold(longest, f64::max)
}

/// Height of the head of a block of bars in one currency, with its axis, in CSS pixels.
const HEAD: u32 = 40;

/// Height in CSS pixels of bars: rows, and where they are in several currencies an axis each.
pub fn height_of_bars(rows: &[BarRow]) -> u32 {
    let blocks = blocks(rows);
    height_of_rows(rows.len()) + if blocks.len() > 1 { HEAD * u32::try_from(blocks.len()).unwrap_or(1) } else { 0 }
}

/// Rows by the scale of their numbers, each scale where it first stands; rows without a number stay with the row before them.
fn blocks(rows: &[BarRow]) -> Vec<(String, Vec<BarRow>)> {
    let mut blocks: Vec<(String, Vec<BarRow>)> = Vec::new();
    for row in rows {
        let scale = if row.quantity.is_some() { row.scale.clone() } else { blocks.last().map(|(scale, _)| scale.clone()).unwrap_or_default() };
        match blocks.iter_mut().find(|(known, _)| *known == scale) {
            Some((_, rows)) => rows.push(row.clone()),
            None => blocks.push((scale, vec![row.clone()])),
        }
    }
    // Rows without a number that come before all others need no scale of their own.
    if blocks.len() > 1 && blocks[0].0.is_empty() && blocks[0].1.iter().all(|row| row.quantity.is_none()) {
        let (_, first) = blocks.remove(0);
        blocks[0].1.splice(0..0, first);
    }
    blocks
}

/// Horizontal bars, one a row, each in its own colour with its value beside it; what is missing is a short hatched stub. Rows in
/// several currencies stand in blocks, each with an axis that is seen and says its currency: no length stands for two of them.
pub fn bar_rows(rows: &[BarRow], ink: Ink) -> (Option<Json>, Vec<Mark>) {
    let blocks = blocks(rows);
    match blocks.as_slice() {
        [] => (None, Vec::new()),
        [(_, rows)] => one_block(rows, ink),
        several => blocks_of_bars(several, ink),
    }
}

fn one_block(rows: &[BarRow], ink: Ink) -> (Option<Json>, Vec<Mark>) {
    let chart = Chart::new()
        .grid(Grid::new().left(4).right(150).top(4).bottom(4))
        .x_axis(silent_values().max(axis_end(rows)))
        .y_axis(categories(rows.iter().map(|row| plain(&row.label)).collect(), ink).inverse(true))
        .series(bars(rows, ink).bar_width(20));
    let mut option = base(&chart, ink);
    wrap_labels(&mut option["yAxis"]);
    dress_bars(&mut option["series"][0], rows, ink);
    (Some(option), marks(rows, 0))
}

fn blocks_of_bars(blocks: &[(String, Vec<BarRow>)], ink: Ink) -> (Option<Json>, Vec<Mark>) {
    let mut chart = Chart::new();
    let mut top = HEAD;
    let mut all_marks = Vec::new();
    for (i, (scale, rows)) in (0_u32..).zip(blocks) {
        let height = 44 * u32::try_from(rows.len()).unwrap_or(1);
        let marks = marks(rows, usize::try_from(i).unwrap_or_default());
        all_marks.extend(marks.into_iter().map(|mark| Mark { group: scale.clone(), ..mark }));
        chart = chart
            .grid(Grid::new().left(200).right(150).top(f64::from(top)).height(f64::from(height)))
            .x_axis(counted_values(ink).grid_index(i).max(axis_end(rows)).position("top").name(scale.as_str()))
            .y_axis(categories(rows.iter().map(|row| plain(&row.label)).collect(), ink).inverse(true).grid_index(i))
            .series(bars(rows, ink).x_axis_index(i).y_axis_index(i).bar_width(18));
        top += height + HEAD;
    }
    let mut option = base(&chart, ink);
    for axis in option["xAxis"].as_array_mut().into_iter().flatten() {
        axis["nameLocation"] = json!("start");
        axis["nameTextStyle"] = json!({ "fontWeight": 600, "color": ink.color(Tone::Ink) });
        axis["splitNumber"] = json!(2);
        axis["axisLabel"]["hideOverlap"] = json!(true);
    }
    for axis in option["yAxis"].as_array_mut().into_iter().flatten() {
        wrap_labels(axis);
    }
    for (series, (_, rows)) in blocks.iter().enumerate() {
        dress_bars(&mut option["series"][series], rows, ink);
    }
    (Some(option), all_marks)
}

/// Bars of percentages, on an axis that ends at 100.
pub fn percent_rows(rows: &[BarRow], ink: Ink) -> (Option<Json>, Vec<Mark>) {
    let (mut option, marks) = bar_rows(rows, ink);
    if let Some(option) = &mut option {
        option["xAxis"]["max"] = json!(100);
    }
    (option, marks)
}

/// The bars of rows; what is missing is a stub of a tenth of the longest.
pub fn bars(rows: &[BarRow], ink: Ink) -> Bar {
    let longest = longest(rows);
    let items: Vec<DataPointItem> = rows.iter().map(|row| DataPointItem::new(row.length(longest)).name(plain(&row.label))).collect();
    Bar::new().label(Label::new().show(true).position(LabelPosition::Right).color(ink.color(Tone::Ink)).font_size(13.0)).data(items)
}

/// Writes each row's value beside its bar, colours it as far as it is known, and hatches what is missing.
/// On the JSON: `charming` has no word for these of single items.
pub fn dress_bars(series: &mut Json, rows: &[BarRow], ink: Ink) {
    let longest = longest(rows);
    for (i, row) in rows.iter().enumerate() {
        let item = &mut series["data"][i];
        if row.filter.is_none() && row.origin.is_none() {
            item["cursor"] = json!("default");
        }
        item["label"] = json!({ "formatter": plain(&row.value) });
        item["itemStyle"] = match row.quantity {
            // The pale part of a bar has an outline, so that it is seen on the ground.
            Some(_) if matches!(row.end(longest), End::UpTo | End::Between(_)) => {
                json!({ "color": row.fill(longest, ink), "borderColor": ink.color(Tone::of_mechanism(&row.key)), "borderWidth": 1.0 })
            }
            Some(_) => json!({ "color": row.fill(longest, ink) }),
            None => json!({ "color": ink.color(Tone::Ground), "borderColor": ink.color(Tone::Missing), "borderWidth": 1.0, "decal": hatching(ink) }),
        };
    }
}

/// The marks of rows that share an axis.
pub fn marks(rows: &[BarRow], series: usize) -> Vec<Mark> {
    let (longest, axis_end) = (longest(rows), axis_end(rows));
    rows.iter().enumerate().map(|(item, row)| mark(row, (series, item), longest, axis_end)).collect()
}

/// What the ends of these bars mean, for those that are not closed.
pub fn legend_of_ends<'a>(rows: impl IntoIterator<Item = &'a BarRow>, words: &Words) -> Vec<(String, String)> {
    let keys: BTreeSet<&str> = ordered::set(rows.into_iter().filter_map(|row| match row.end(1.0) {
        End::Closed => None,
        End::Open(_) => Some("end-open"),
        End::UpTo => Some("end-up-to"),
        End::Between(_) => Some("end-between"),
    }));
    keys.into_iter().map(|key| (key.to_owned(), words.say(&format!("legend-{key}")))).collect()
}

fn mark(row: &BarRow, (series, item): (usize, usize), longest: f64, axis_end: f64) -> Mark {
    let text = if row.more.is_empty() { format!("{}: {}", row.label, row.value) } else { format!("{}: {}. {}", row.label, row.value, row.more) };
    Mark {
        group: String::new(),
        series,
        item,
        label: row.label.clone(),
        text,
        value: row.value.clone(),
        shape: row.quantity.map_or(Shape::Missing, |_| Shape::Bar((row.length(longest) / axis_end).clamp(0.0, 1.0), row.end(longest))),
        key: if row.quantity.is_some() { row.key.clone() } else { "missing".to_owned() },
        filter: row.filter.clone(),
        origin: row.origin.clone(),
    }
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

/// Lets the labels of an axis break into lines instead of pushing the bars away.
pub fn wrap_labels(axis: &mut Json) {
    axis["axisLabel"]["width"] = json!(190);
    axis["axisLabel"]["overflow"] = json!("break");
    axis["axisLabel"]["lineHeight"] = json!(15);
}

/// Bars stacked by mechanism over buckets, with one bucket for what is not published.
pub struct Stacked<'a> {
    /// Colour keys and names of the stacks; one with the key `missing` is hatched.
    pub stacks: Vec<(String, String)>,
    /// Bucket label, what choosing it filters by, and one count a stack.
    pub buckets: Vec<(String, Option<Filter>, &'a [usize])>,
    /// What each count opens, bucket by bucket, where buckets filter by nothing.
    pub origins: Vec<Vec<Option<Origin>>>,
    /// The last bucket is what is not published.
    pub last_is_missing: bool,
    /// Rows instead of columns.
    pub horizontal: bool,
}

impl Stacked<'_> {
    /// The option and its marks, bucket by bucket; counts of zero have no mark.
    pub fn drawn(&self, ink: Ink, words: &dyn Fn(usize) -> String) -> (Option<Json>, Vec<Mark>) {
        if self.buckets.iter().all(|(_, _, counts)| counts.iter().all(|n| *n == 0)) {
            return (None, Vec::new());
        }
        let labels = categories(self.buckets.iter().map(|(label, ..)| plain(label)).collect(), ink);
        let values = counted_values(ink);
        let grid = Grid::new().left(4).right(24).top(8).bottom(16);
        let mut chart = if self.horizontal {
            Chart::new().grid(grid).x_axis(values).y_axis(labels.inverse(true))
        } else {
            Chart::new().grid(grid).x_axis(labels).y_axis(values)
        };
        for (stack, (key, name)) in self.stacks.iter().enumerate() {
            let color = ink.color(of_key(key));
            let items: Vec<DataPointItem> = self
                .buckets
                .iter()
                .enumerate()
                .map(|(i, (label, _, counts))| {
                    let style = if self.is_missing(i, key) {
                        ItemStyle::new().color(ink.color(Tone::Ground)).border_color(color).border_width(1.0)
                    } else if key.ends_with(POSSIBLE) {
                        ItemStyle::new().color(ink.pale(of_key(key))).border_color(color).border_width(1.0)
                    } else {
                        ItemStyle::new().color(color)
                    };
                    #[allow(clippy::cast_precision_loss, reason = "counts of records, for drawing")]
                    DataPointItem::new(counts[stack] as f64).name(plain(label)).item_style(style)
                })
                .collect();
            chart = chart.series(Bar::new().name(plain(name)).stack("all").bar_width("62%").data(items));
        }
        let mut option = base(&chart, ink);
        if self.horizontal {
            wrap_labels(&mut option["yAxis"]);
        } else {
            option["xAxis"]["axisLabel"]["interval"] = json!("auto");
            option["xAxis"]["axisLabel"]["hideOverlap"] = json!(true);
        }
        for i in 0..self.buckets.len() {
            for (stack, _) in self.stacks.iter().enumerate().filter(|(_, (key, _))| self.is_missing(i, key)) {
                option["series"][stack]["data"][i]["itemStyle"]["decal"] = hatching(ink);
            }
        }
        let most = self.buckets.iter().map(|(_, _, counts)| counts.iter().sum::<usize>()).max().unwrap_or(1).max(1);
        let mut marks = Vec::new();
        for (i, (label, filter, counts)) in self.buckets.iter().enumerate() {
            for (stack, (key, name)) in self.stacks.iter().enumerate().filter(|(stack, _)| counts[*stack] > 0) {
                #[allow(clippy::cast_precision_loss, reason = "counts of records, for drawing")]
                let share = counts[stack] as f64 / most as f64;
                marks.push(Mark {
                    series: stack,
                    item: i,
                    label: format!("{label}, {name}"),
                    text: format!("{label}, {name}: {}", words(counts[stack])),
                    value: words(counts[stack]),
                    shape: Shape::Bar(share, End::Closed),
                    key: if self.is_missing(i, key) { "missing".to_owned() } else { key.clone() },
                    filter: filter.clone(),
                    origin: self.origins.get(i).and_then(|row| row.get(stack)).cloned().flatten(),
                    group: String::new(),
                });
            }
        }
        (Some(option), marks)
    }

    fn is_missing(&self, bucket: usize, key: &str) -> bool {
        key == "missing" || (self.last_is_missing && bucket + 1 == self.buckets.len())
    }
}
