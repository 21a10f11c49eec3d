//! Bars, columns, dots and spans as elements of the page: text in the reader's size, every mark a link, drawn
//! at once and on paper.

use super::element::{Element, element};
use crate::plot::{Bucket, Counts, Dot, Dots, End, Layout, Mark, Plot, Point, Shape, SpanBar, Spans};

/// What a mark is as a link.
#[derive(Clone, Debug)]
pub struct Link {
    /// Where it leads; a mark that leads nowhere is a picture.
    pub href: Option<String>,
    /// What it says.
    pub label: String,
    /// It takes the focus of the keyboard.
    pub is_active: bool,
}

impl Link {
    /// The element of the mark of a number.
    fn of(self, class: &str, index: usize) -> Element {
        let Self { href, label, is_active } = self;
        element("a")
            .class(class)
            .with("data-index", &index.to_string())
            .with("aria-label", &label)
            .with_any("href", href.as_deref())
            .with_any("role", href.is_none().then_some("img"))
            .with("tabindex", if is_active { "0" } else { "-1" })
    }
}

/// What drawings of marks need to know of the page.
pub struct Page<'a> {
    /// A mark of a number as a link.
    pub link: &'a dyn Fn(usize, &Mark) -> Link,
    /// The name of a row of dots, by one of its dots: a link to its own page, where it has one.
    pub name: &'a dyn Fn(&str, Option<&Dot>) -> Element,
}

impl Page<'_> {
    /// A mark as a link, with what is drawn of it.
    fn mark(&self, index: usize, mark: &Mark, class: &str) -> Element {
        (self.link)(index, mark).of(class, index)
    }
}

/// The marks of a plot that ECharts draws, as links in a list out of sight: there are no words to be found on
/// the page, the label says them.
pub fn out_of_sight(marks: &[Mark], link: &dyn Fn(usize, &Mark) -> Link) -> Vec<Element> {
    let row = |(index, mark)| element("li").child(link(index, mark).of("mark", index).child(element("span")));
    marks.iter().enumerate().map(row).collect()
}

/// The marks of a plot; none of one that ECharts draws.
pub fn marks(plot: &Plot, marks: &[Mark], page: &Page<'_>) -> Option<Element> {
    match plot {
        Plot::Bars(_) => Some(bars(marks, page)),
        Plot::Counts(plot) if plot.layout == Layout::Rows => Some(rows(plot, marks, page)),
        Plot::Counts(plot) => Some(columns(plot, marks, page)),
        Plot::Dots(plot) => Some(dots(plot, marks, page)),
        Plot::Spans(plot) => Some(spans(plot, marks, page)),
        _ => None,
    }
}

fn percent(share: f64) -> String {
    format!("{:.2}%", share * 100.0)
}

/// How much of the axis a mark takes; what is missing is a stub.
fn length(mark: &Mark) -> String {
    match mark.shape {
        Shape::Bar(share, _) => percent(share),
        Shape::Missing => "6%".to_owned(),
        Shape::Cell => "0%".to_owned(),
    }
}

fn hidden(name: &'static str, class: &str) -> Element {
    element(name).class(class).with("aria-hidden", "true")
}

fn label(text: &str) -> Element {
    element("span").class("bar-label").text(text)
}

fn track() -> Element {
    element("span").class("bar-track")
}

/// A number that the style leaves out where there is no room for so many digits.
fn number(place: Element, text: &str, room: usize) -> Element {
    place.with("data-room", &room.to_string()).text(text)
}

/// One count of a bucket, with its number where there is room for one.
fn part(index: usize, mark: &Mark, page: &Page<'_>, n: Option<&str>) -> Element {
    let key = mark.of.key.as_str();
    // Beside it stands a space of a digit.
    let number = n.map(|n| number(element("span").class("part-number"), n, n.len() + 1));
    let drawn = element("span").class("bar").class_if(key == "missing", "is-missing").with("data-key", key);
    page.mark(index, mark, "part-link").child(drawn.children(number))
}

fn bar(mark: &Mark) -> Option<Element> {
    if mark.shape == Shape::Cell {
        return None;
    }
    let (end, known) = match mark.shape {
        Shape::Bar(_, End::Open(known)) => ("open", Some(known)),
        Shape::Bar(_, End::UpTo) => ("up-to", None),
        Shape::Bar(_, End::Between(low)) => ("between", Some(low)),
        _ => ("closed", None),
    };
    let bar = element("span")
        .class("bar")
        .class_if(mark.shape == Shape::Missing, "is-missing")
        .with("data-key", &mark.of.key)
        .with("data-end", end)
        .style("inline-size", &length(mark));
    Some(match known {
        Some(known) => bar.style("--low", &percent(known)),
        None => bar,
    })
}

fn bars(marks: &[Mark], page: &Page<'_>) -> Element {
    let mut list = element("ul").class("bars");
    let mut group = "";
    for (index, mark) in marks.iter().enumerate() {
        // Lengths in two currencies are not compared: each currency has its head.
        if group != mark.group {
            group = &mark.group;
            list = list.child(element("li").class("bar-group").text(group));
        }
        let value = element("span").class("bar-value").text(mark.of.shown());
        let link = page.mark(index, mark, "bar-link");
        let link = link.child(label(&mark.of.label)).child(track().children(bar(mark)).child(value));
        list = list.child(element("li").class("bar-row").class_if(mark.faded, "is-faded").child(link));
    }
    list
}

/// The marks of each bucket, with their places among all.
fn of_buckets(n: usize, marks: &[Mark]) -> Vec<Vec<(usize, &Mark)>> {
    let mut buckets = vec![Vec::new(); n];
    for (index, mark) in marks.iter().enumerate() {
        if let Some(bucket) = buckets.get_mut(mark.item) {
            bucket.push((index, mark));
        }
    }
    buckets
}

fn rows(plot: &Counts, marks: &[Mark], page: &Page<'_>) -> Element {
    let row = |(bucket, marks): (&Bucket, Vec<(usize, &Mark)>)| {
        let part = |(index, mark): (usize, &Mark)| {
            let n = bucket.counts[mark.series].n.to_string();
            let place = element("span").class("bar-part").style("inline-size", &length(mark));
            place.child(part(index, mark, page, Some(&n)))
        };
        let rest = (bucket.left_out > 0).then(|| {
            hidden("span", "is-left-out bar-part").style("inline-size", &percent(plot.share(bucket.left_out)))
        });
        element("li")
            .class("bar-row is-stacked")
            .class_if(bucket.faded, "is-faded")
            .child(label(&bucket.label))
            .child(track().children(marks.into_iter().map(part)).children(rest))
    };
    let marks = of_buckets(plot.buckets.len(), marks);
    element("ul").class("bars").children(plot.buckets.iter().zip(marks).map(row))
}

fn columns(plot: &Counts, marks: &[Mark], page: &Page<'_>) -> Element {
    let pairs = plot.layout == Layout::Pairs;
    let column = |(bucket, marks): (&Bucket, Vec<(usize, &Mark)>)| {
        let part = |(index, mark): (usize, &Mark)| {
            let place = element("span").class("column-part").style("block-size", &length(mark));
            place.child(part(index, mark, page, None))
        };
        let rest = (bucket.left_out > 0).then(|| {
            let height = percent(plot.share(bucket.left_out));
            hidden("span", "is-left-out column-part").style("block-size", &height)
        });
        let total = if bucket.total() == 0 || pairs { String::new() } else { bucket.total().to_string() };
        let stack = element("span").class("column-stack").children(rest);
        let stack = stack.child(number(hidden("span", "column-total"), &total, total.len()));
        element("li")
            .class("column")
            .class_if(bucket.faded, "is-faded")
            .class_if(bucket.is_missing, "is-missing")
            .child(stack.children(marks.into_iter().map(part)))
            .child(hidden("span", "column-label").text(&bucket.label))
    };
    let marks = of_buckets(plot.buckets.len(), marks);
    let columns = plot.buckets.iter().zip(marks).map(column);
    element("ul").class("columns").class_if(pairs, "is-pairs").children(columns)
}

/// Rows in one grid of dots; more stand in two where there is room.
const ROWS: usize = 8;

/// Rows of dots. Some more than a few stand in two grids beside each other.
fn dots(plot: &Dots, marks: &[Mark], page: &Page<'_>) -> Element {
    let mut of_rows = vec![Vec::new(); plot.rows.len()];
    for (index, (dot, mark)) in plot.dots.iter().zip(marks).enumerate() {
        if let Some(row) = of_rows.get_mut(dot.row) {
            row.push((index, dot, mark));
        }
    }
    let rows: Vec<usize> = (0..plot.rows.len()).collect();
    let few_columns = plot.columns.len() <= ROWS;
    let half = if few_columns && rows.len() > ROWS { rows.len().div_ceil(2) } else { rows.len().max(1) };
    element("div")
        .class("dots-frame")
        .children(rows.chunks(half).map(|rows| grid(plot, rows, &of_rows, page)))
}

fn grid(plot: &Dots, rows: &[usize], of_rows: &[Vec<(usize, &Dot, &Mark)>], page: &Page<'_>) -> Element {
    let ends = plot.rows.iter().any(|row| !row.end.is_empty());
    let row = |at: &usize| {
        let (row, of_row) = (&plot.rows[*at], &of_rows[*at]);
        let name = (page.name)(&row.label, of_row.first().map(|(_, dot, _)| *dot));
        let cell = |column: usize| {
            let dot = of_row.iter().find(|(_, dot, _)| dot.column == column);
            let is_faded = dot.is_some_and(|(_, dot, _)| dot.faded);
            let link = dot.map(|(index, dot, mark)| dot_link(*index, dot, mark, page));
            let stretch = plot.stretch_at(*at, column).map(|(key, begins, ends)| {
                let stretch = hidden("span", "stretch").with("data-key", key);
                stretch.class_if(begins, "is-first").class_if(ends, "is-last")
            });
            element("td").class_if(is_faded, "is-faded").children(stretch).children(link)
        };
        let end = ends.then(|| element("td").class("dots-end").text(&row.end));
        element("tr")
            .class_if(row.faded, "is-faded")
            .child(element("th").with("scope", "row").child(name))
            .children((0..plot.columns.len()).map(cell))
            .children(end)
    };
    let names = plot.columns.iter().map(|name| element("th").with("scope", "col").text(name));
    let head = element("tr").child(element("td")).children(names).children(ends.then(|| element("td")));
    element("table")
        .class("dots")
        .child(element("thead").child(head))
        .child(element("tbody").children(rows.iter().map(row)))
}

fn dot_link(index: usize, dot: &Dot, mark: &Mark, page: &Page<'_>) -> Element {
    let key = mark.of.key.as_str();
    let drawn = element("span").class("dot").class_if(dot.filled, "is-filled").with("data-key", key);
    let has_number = key == "none" || key.starts_with("ramp-");
    page.mark(index, mark, "dot-link").child(if has_number { drawn.text(&mark.of.short) } else { drawn })
}

/// Years between two labels of an axis: at most about twelve are written.
const LABELS: f64 = 12.0;

/// The axis of years that rows of points and of bars share.
#[derive(Clone, Copy)]
struct Axis {
    first: f64,
    last: f64,
}

impl Axis {
    fn of(plot: &Spans) -> Self {
        let (first, last) = plot.years;
        Self { first, last }
    }

    /// How far along it a year is.
    fn at(self, year: f64) -> String {
        percent(((year - self.first) / (self.last - self.first)).clamp(0.0, 1.0))
    }

    /// The years that are written above it.
    fn labels(self) -> impl Iterator<Item = Element> {
        let step = ((self.last - self.first) / LABELS).ceil().max(1.0);
        let years = std::iter::successors(Some(self.first), move |year| Some(year + step))
            .take_while(move |year| *year < self.last);
        years.map(move |year| {
            let label = element("span").class("year-label").style("inset-inline-start", &self.at(year));
            label.text(&year.to_string())
        })
    }
}

/// Rows of points and of bars on one axis of years, which is written above them.
fn spans(plot: &Spans, marks: &[Mark], page: &Page<'_>) -> Element {
    let axis = Axis::of(plot);
    let marks: Vec<(usize, &Mark)> = marks.iter().enumerate().collect();
    let (points, bars) = marks.split_at(plot.points.len().min(marks.len()));
    let head = |(row, head): (usize, &String)| {
        // Points stand in the order in which the plot has them.
        let here = plot.points.iter().zip(points).filter(|(point, _)| point.row == row);
        let links = here.map(|(point, (index, mark))| point_link(point, *index, mark, axis, page));
        element("li").class("bar-row is-span").child(label(head)).child(track().children(links))
    };
    let rows = plot.spans.iter().zip(bars);
    let rows = rows.map(|(span, (index, mark))| span_row(span, *index, mark, axis, page));
    let years = hidden("li", "bar-row is-span is-axis");
    element("ul")
        .class("bars is-time")
        .child(years.child(label("")).child(track().children(axis.labels())))
        .children(plot.heads.iter().enumerate().map(head))
        .children(rows)
}

/// A point on its axis, as a link.
fn point_link(point: &Point, index: usize, mark: &Mark, axis: Axis, page: &Page<'_>) -> Element {
    let drawn = element("span")
        .class("point")
        .class_if(!(point.is_cycle || point.unsure), "is-filled")
        .with("data-shape", if point.is_cycle { "cycle" } else { "event" })
        .with("data-key", &mark.of.key);
    let place = element("span").class("point-place").style("inset-inline-start", &axis.at(point.at));
    place.child(page.mark(index, mark, "point-link").child(drawn))
}

/// A bar on its axis, in a row of its own.
fn span_row(span: &SpanBar, index: usize, mark: &Mark, axis: Axis, page: &Page<'_>) -> Element {
    let end = match (span.open_start, span.open_end) {
        (true, _) => "open-start",
        (_, true) => "open-end",
        _ => "closed",
    };
    let bar = element("span")
        .class("bar")
        .with("data-key", &mark.of.key)
        .with("data-end", end)
        .style("inset-inline-start", &axis.at(span.from))
        .style("inline-size", &length(mark));
    let link = page.mark(index, mark, "bar-link").child(label(&mark.of.label)).child(track().child(bar));
    element("li").class("bar-row is-span").class_if(mark.faded, "is-faded").child(link)
}
