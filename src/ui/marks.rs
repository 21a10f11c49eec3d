//! Bars, columns, dots and spans as elements of the page: text in the reader's size, every mark a link, drawn
//! at once and on paper.

use leptos::{html, prelude::*};

use super::{address::Address, link::Go, loaded::Edition, mark_list::MarkList};
use crate::{
    chart::{Picture, menu::page_of},
    plot::{
        Bucket, Counts, Dot, Dots, End, Layout, Mark, Plot, Point, Shape, SpanBar, Spans, budget::LeftOut,
    },
    view::{Page, View},
};

/// Rows of dots, and of counts, where a chart is brief.
const BRIEF_DOTS: usize = 16;
const BRIEF_ROWS: usize = 10;

/// The rows of a plot where it is brief, and the page that has all of them.
pub fn brief(plot: &Plot) -> Option<(usize, Page)> {
    match plot {
        Plot::Dots(_) => Some((BRIEF_DOTS, Page::Donors)),
        Plot::Counts(counts) if counts.layout == Layout::Rows => Some((BRIEF_ROWS, Page::Projects)),
        _ => None,
    }
}

/// Draws a plot of bars, counts, dots or spans, every answer into the same place.
#[component]
pub fn Marks(
    picture: Memo<Picture>,
    /// Only the first rows, with a link to all.
    brief: bool,
    /// It has a table beside it.
    of_page: bool,
    base: Signal<View>,
    edition: Edition,
    address: Address,
) -> impl IntoView {
    let list = MarkList::new(base, &edition);
    let place = NodeRef::<html::Div>::new();
    let listening = list.listening(place);
    let named = edition.clone();
    let keys = edition.words.text("chart-keys");
    let label = move || picture.with(|p| p.label_of_marks(&named.words));
    let drawn = move || {
        picture.with(|Picture { plot, marks, left_out, .. }| {
            list.show(marks);
            let drawn = match plot {
                Plot::Bars(_) => bars(marks, list),
                Plot::Counts(plot) if plot.layout == Layout::Rows => rows(plot, marks, list),
                Plot::Counts(plot) => columns(plot, marks, list),
                Plot::Dots(plot) => dots(plot, marks, list, address),
                Plot::Spans(plot) => spans(plot, marks, list),
                _ => ().into_any(),
            };
            let whole = self::brief(plot).filter(|_| brief).map(|(_, page)| page);
            view! { {drawn}{more(*left_out, whole, of_page, &edition, address)} }
        })
    };
    view! {
        <div
            class="marks-plot"
            {..listening}
            role="group"
            aria-label=label
            aria-description=keys
            node_ref=place
        >
            {drawn}
        </div>
    }
}

/// What is said of rows and columns that are left out.
fn more(
    left_out: LeftOut,
    whole: Option<Page>,
    has_table: bool,
    edition: &Edition,
    address: Address,
) -> impl IntoView + use<> {
    let text = |key, n: usize| edition.words.format(key, &[("n", n.into())]);
    let rows = (left_out.rows > 0).then(|| {
        if let Some(page) = whole {
            let (text, view) = (text("dots-more", left_out.rows), View::of_page(page));
            view! { <p class="marks-more"><Go text view address /></p> }.into_any()
        } else {
            let key = if has_table { "rows-more" } else { "dots-more" };
            view! { <p class="marks-left">{text(key, left_out.rows)}</p> }.into_any()
        }
    });
    let columns = (left_out.columns > 0)
        .then(|| view! { <p class="marks-left">{text("columns-more", left_out.columns)}</p> });
    view! { {rows}{columns} }
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

/// One count of a bucket, with its number where there is room for one.
fn part(index: usize, mark: &Mark, list: MarkList, n: Option<String>) -> impl IntoView + use<> {
    let (key, missing) = (mark.of.key.clone(), mark.of.key == "missing");
    let number = n.map(|n| {
        let digits = n.len().to_string();
        view! { <span class="part-number" data-digits=digits>{n}</span> }
    });
    let drawn = view! { <span class="bar" class:is-missing=missing data-key=key>{number}</span> };
    list.link(index, mark, "part-link", drawn)
}

fn bar(mark: &Mark) -> Option<impl IntoView + use<>> {
    if mark.shape == Shape::Cell {
        return None;
    }
    let width = length(mark);
    let (end, known) = match mark.shape {
        Shape::Bar(_, End::Open(known)) => ("open", percent(known)),
        Shape::Bar(_, End::UpTo) => ("up-to", String::new()),
        Shape::Bar(_, End::Between(low)) => ("between", percent(low)),
        _ => ("closed", String::new()),
    };
    let missing = mark.shape == Shape::Missing;
    Some(view! {
        <span
            class="bar"
            class:is-missing=missing
            data-key=mark.of.key.clone()
            data-end=end
            style:inline-size=width
            style=("--low", known)
        ></span>
    })
}

fn bars(marks: &[Mark], list: MarkList) -> AnyView {
    let mut group = String::new();
    let row = |(index, mark): (usize, &Mark)| {
        // Lengths in two currencies are not compared: each currency has its head.
        let head = (group != mark.group).then(|| {
            group.clone_from(&mark.group);
            view! { <li class="bar-group">{mark.group.clone()}</li> }
        });
        let (label, value, drawn) = (mark.of.label.clone(), mark.of.shown().to_owned(), bar(mark));
        let drawn = view! {
            <span class="bar-label">{label}</span>
            <span class="bar-track">{drawn}<span class="bar-value">{value}</span></span>
        };
        let link = list.link(index, mark, "bar-link", drawn);
        view! {
            {head}
            <li class="bar-row" class:is-faded=mark.faded>
                {link}
            </li>
        }
    };
    let rows = marks.iter().enumerate().map(row).collect_view();
    view! { <ul class="bars">{rows}</ul> }.into_any()
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

fn rows(plot: &Counts, marks: &[Mark], list: MarkList) -> AnyView {
    let marks = of_buckets(plot.buckets.len(), marks);
    let row = |(bucket, marks): (&Bucket, &Vec<(usize, &Mark)>)| {
        let parts = marks.iter().map(|(index, mark)| {
            let (width, n) = (length(mark), bucket.counts[mark.series].n.to_string());
            view! {
                <span class="bar-part" style:inline-size=width>
                    {part(*index, mark, list, Some(n))}
                </span>
            }
        });
        let parts = parts.collect_view();
        let rest = (bucket.left_out > 0).then(|| {
            let width = percent(plot.share(bucket.left_out));
            view! { <span class="bar-part is-left-out" aria-hidden="true" style:inline-size=width></span> }
        });
        view! {
            <li class="bar-row is-stacked" class:is-faded=bucket.faded>
                <span class="bar-label">{bucket.label.clone()}</span>
                <span class="bar-track">{parts}{rest}</span>
            </li>
        }
    };
    let rows = plot.buckets.iter().zip(&marks).map(row).collect_view();
    view! { <ul class="bars">{rows}</ul> }.into_any()
}

fn columns(plot: &Counts, marks: &[Mark], list: MarkList) -> AnyView {
    let marks = of_buckets(plot.buckets.len(), marks);
    let pairs = plot.layout == Layout::Pairs;
    let column = |(bucket, marks): (&Bucket, &Vec<(usize, &Mark)>)| {
        let parts = marks.iter().map(|(index, mark)| {
            let height = length(mark);
            view! {
                <span class="column-part" style:block-size=height>
                    {part(*index, mark, list, None)}
                </span>
            }
        });
        let parts = parts.collect_view();
        let rest = (bucket.left_out > 0).then(|| {
            let height = percent(plot.share(bucket.left_out));
            view! { <span class="column-part is-left-out" aria-hidden="true" style:block-size=height></span> }
        });
        let total = if bucket.total() == 0 || pairs { String::new() } else { bucket.total().to_string() };
        view! {
            <li class="column" class:is-faded=bucket.faded class:is-missing=bucket.is_missing>
                <span class="column-stack">{rest}<span class="column-total" aria-hidden="true">{total}</span>{parts}</span>
                <span class="column-label" aria-hidden="true">{bucket.label.clone()}</span>
            </li>
        }
    };
    let columns = plot.buckets.iter().zip(&marks).map(column).collect_view();
    view! { <ul class="columns" class:is-pairs=pairs>{columns}</ul> }.into_any()
}

/// Rows in one grid of dots; more stand in two where there is room.
const ROWS: usize = 8;

/// Rows of dots. Some more than a few stand in two grids beside each other.
fn dots(plot: &Dots, marks: &[Mark], list: MarkList, address: Address) -> AnyView {
    let mut of_rows = vec![Vec::new(); plot.rows.len()];
    for (index, (dot, mark)) in plot.dots.iter().zip(marks).enumerate() {
        if let Some(row) = of_rows.get_mut(dot.row) {
            row.push((index, dot, mark));
        }
    }
    let rows: Vec<usize> = (0..plot.rows.len()).collect();
    let few_columns = plot.columns.len() <= ROWS;
    let half = if few_columns && rows.len() > ROWS { rows.len().div_ceil(2) } else { rows.len().max(1) };
    let grids = rows.chunks(half).map(|rows| grid(plot, rows, &of_rows, list, address)).collect_view();
    view! { <div class="dots-frame">{grids}</div> }.into_any()
}

fn grid(
    plot: &Dots,
    rows: &[usize],
    of_rows: &[Vec<(usize, &Dot, &Mark)>],
    list: MarkList,
    address: Address,
) -> AnyView {
    let ends = plot.rows.iter().any(|row| !row.end.is_empty());
    let head = plot.columns.iter().map(|name| view! { <th scope="col">{name.clone()}</th> }).collect_view();
    let row = |at: usize| {
        let (row, of_row) = (&plot.rows[at], &of_rows[at]);
        let page = of_row.first().and_then(|(_, dot, _)| dot.of.filter.as_ref().and_then(page_of));
        let name = match page {
            Some(page) => view! { <Go text=row.label.clone() view=View::of_page(page) address /> }.into_any(),
            None => row.label.clone().into_any(),
        };
        let cells = (0..plot.columns.len()).map(|column| {
            let dot = of_row.iter().find(|(_, dot, _)| dot.column == column);
            let link = dot.map(|(index, dot, mark)| {
                let (key, filled, value) = (mark.of.key.clone(), dot.filled, mark.of.short.clone());
                let number = (key == "none" || key.starts_with("ramp-")).then_some(value);
                let drawn = view! { <span class="dot" class:is-filled=filled data-key=key>{number}</span> };
                list.link(*index, mark, "dot-link", drawn)
            });
            let stretch = plot.stretch_at(at, column).map(|(key, begins, ends)| {
                let key = key.to_owned();
                view! {
                    <span
                        class="stretch"
                        class:is-first=begins
                        class:is-last=ends
                        data-key=key
                        aria-hidden="true"
                    ></span>
                }
            });
            view! { <td class:is-faded=dot.is_some_and(|(_, dot, _)| dot.faded)>{stretch}{link}</td> }
        });
        let cells = cells.collect_view();
        let end = ends.then(|| view! { <td class="dots-end">{row.end.clone()}</td> });
        view! { <tr class:is-faded=row.faded><th scope="row">{name}</th>{cells}{end}</tr> }
    };
    let rows = rows.iter().map(|at| row(*at)).collect_view();
    view! {
        <table class="dots">
            <thead><tr><td></td>{head}{ends.then(|| view! { <td></td> })}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
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
    fn labels(self) -> impl IntoView + use<> {
        let step = ((self.last - self.first) / LABELS).ceil().max(1.0);
        let years = std::iter::successors(Some(self.first), |year| Some(year + step))
            .take_while(|year| *year < self.last);
        let label = |year: f64| {
            let place = self.at(year);
            view! { <span class="year-label" style:inset-inline-start=place>{year.to_string()}</span> }
        };
        years.map(label).collect_view()
    }
}

/// Rows of points and of bars on one axis of years, which is written above them.
fn spans(plot: &Spans, marks: &[Mark], list: MarkList) -> AnyView {
    let axis = Axis::of(plot);
    let marks: Vec<(usize, &Mark)> = marks.iter().enumerate().collect();
    let (points, bars) = marks.split_at(plot.points.len().min(marks.len()));
    let heads = plot.heads.iter().enumerate().map(|(row, head)| {
        // Points stand in the order in which the plot has them.
        let here = plot.points.iter().zip(points).filter(|(point, _)| point.row == row);
        let links = here.map(|(point, (index, mark))| point_link(point, *index, mark, axis, list));
        let links = links.collect_view();
        view! {
            <li class="bar-row is-span">
                <span class="bar-label">{head.clone()}</span>
                <span class="bar-track">{links}</span>
            </li>
        }
    });
    let heads = heads.collect_view();
    let rows = plot.spans.iter().zip(bars);
    let rows = rows.map(|(span, (index, mark))| span_row(span, *index, mark, axis, list)).collect_view();
    view! {
        <ul class="bars is-time">
            <li class="bar-row is-span is-axis" aria-hidden="true">
                <span class="bar-label"></span>
                <span class="bar-track">{axis.labels()}</span>
            </li>
            {heads}{rows}
        </ul>
    }
    .into_any()
}

/// A point on its axis, as a link.
fn point_link(point: &Point, index: usize, mark: &Mark, axis: Axis, list: MarkList) -> impl IntoView + use<> {
    let (key, place, outlined) = (mark.of.key.clone(), axis.at(point.at), point.is_cycle || point.unsure);
    let shape = if point.is_cycle { "cycle" } else { "event" };
    let drawn = view! { <span class="point" class:is-filled=!outlined data-shape=shape data-key=key></span> };
    let link = list.link(index, mark, "point-link", drawn);
    view! { <span class="point-place" style:inset-inline-start=place>{link}</span> }
}

/// A bar on its axis, in a row of its own.
fn span_row(span: &SpanBar, index: usize, mark: &Mark, axis: Axis, list: MarkList) -> impl IntoView + use<> {
    let (label, key) = (mark.of.label.clone(), mark.of.key.clone());
    let end = match (span.open_start, span.open_end) {
        (true, _) => "open-start",
        (_, true) => "open-end",
        _ => "closed",
    };
    let (place, width) = (axis.at(span.from), length(mark));
    let drawn = view! {
        <span class="bar-label">{label}</span>
        <span class="bar-track">
            <span
                class="bar"
                data-key=key
                data-end=end
                style:inset-inline-start=place
                style:inline-size=width
            ></span>
        </span>
    };
    let link = list.link(index, mark, "bar-link", drawn);
    view! { <li class="bar-row is-span" class:is-faded=mark.faded>{link}</li> }
}
