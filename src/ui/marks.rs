//! Bars, columns, dots and spans as elements of the page: text in the reader's size, every mark a link, drawn
//! at once and on paper.

use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;

use super::{
    address::Address,
    link::{Go, is_the_browsers},
    loaded::Edition,
    pointer::{Menu, Pointer, below, element_of},
};
use crate::{
    chart::menu::{choices, page_of},
    plot::{Counts, Dots, End, Item, Layout, Mark, Plot, Point, Shape, SpanBar, Spans},
    query::spelling::of_one_address,
    view::View,
};

/// What all marks of a plot share.
#[derive(Clone, Copy)]
pub struct Shared {
    /// The view their links start from.
    pub base: Memo<View>,
    /// The mark that takes the focus of the keyboard.
    pub active: RwSignal<usize>,
    /// What lights up in all charts, and the words and the menu beside the pointer.
    pub pointer: Pointer,
    edition: StoredValue<Edition>,
}

impl Shared {
    /// Of a plot whose links start from this view.
    pub fn of(base: Memo<View>, edition: &Edition) -> Self {
        Self {
            base,
            active: RwSignal::new(0),
            edition: StoredValue::new(edition.clone()),
            pointer: Pointer::of_page(),
        }
    }

    /// The address a mark leads to in another tab: the first thing its menu offers.
    pub fn href(self, item: &Item) -> Option<String> {
        self.base.with(|view| {
            self.edition.with_value(|e| {
                choices(item, view, &e.words)
                    .next()
                    .map(|choice| of_one_address(&e.portfolio, choice.view).href())
            })
        })
    }

    /// Opens the menu of a mark at a place.
    pub fn choose(self, item: &Item, at: (f64, f64), opener: Option<web_sys::HtmlElement>) {
        let choices = self
            .base
            .with_untracked(|view| self.edition.with_value(|e| choices(item, view, &e.words).collect()));
        self.pointer.menu.set(Some(Menu { text: item.text.clone(), choices, at, opener }));
    }

    /// Reads a mark out at a place.
    pub fn point(self, item: &Item, at: (f64, f64)) {
        self.pointer.point(item.text.clone(), at, item.filter.clone());
    }

    /// Points at nothing.
    pub fn leave(self) {
        self.pointer.leave();
    }
}

/// A mark as a link: it reads out when pointed at, and opens its menu when chosen.
#[component]
pub fn MarkLink(
    index: usize,
    item: Item,
    shared: Shared,
    class: &'static str,
    children: Children,
) -> impl IntoView {
    let item = StoredValue::new(item);
    let filter = item.with_value(|item| item.filter.clone());
    let lit = move || filter.is_some() && shared.pointer.lit.with(|lit| *lit == filter);
    let href = Memo::new(move |_| item.with_value(|item| shared.href(item)));
    let label = item.with_value(|item| item.text.clone());
    let pointed = move |event: web_sys::MouseEvent| {
        item.with_value(|item| {
            shared.point(item, (f64::from(event.client_x()), f64::from(event.client_y())));
        });
    };
    let focused = move |event: web_sys::FocusEvent| {
        let _ = shared.active.try_set(index);
        if let Some(element) = element_of(&event) {
            item.with_value(|item| shared.point(item, below(&element)));
        }
    };
    let chosen = move |event: web_sys::MouseEvent| {
        if is_the_browsers(&event) {
            return;
        }
        event.prevent_default();
        let element = element_of(&event);
        // A click by key has no place of its own.
        let by_key = event.detail() == 0;
        let at = element
            .as_ref()
            .filter(|_| by_key)
            .map_or_else(|| (f64::from(event.client_x()), f64::from(event.client_y())), |e| below(e));
        item.with_value(|item| shared.choose(item, at, element));
    };
    view! {
        <a
            class=class
            class:is-lit=lit
            data-index=index.to_string()
            aria-label=label
            href=move || href.get()
            role=move || href.with(Option::is_none).then_some("img")
            tabindex=move || if shared.active.get() == index { "0" } else { "-1" }
            on:mousemove=pointed
            on:mouseleave=move |_| shared.leave()
            on:focus=focused
            on:blur=move |_| shared.leave()
            on:click=chosen
        >
            {children()}
        </a>
    }
}

/// Moves the focus along the marks of a list by arrow keys.
pub fn walk(event: &web_sys::KeyboardEvent, list: &web_sys::Element, count: usize, active: RwSignal<usize>) {
    let now = active.get_untracked().min(count.saturating_sub(1));
    let next = match event.key().as_str() {
        "ArrowDown" | "ArrowRight" => (now + 1).min(count.saturating_sub(1)),
        "ArrowUp" | "ArrowLeft" => now.saturating_sub(1),
        "Home" => 0,
        "End" => count.saturating_sub(1),
        _ => return,
    };
    event.prevent_default();
    active.set(next);
    if let Some(mark) = list.query_selector(&format!("[data-index='{next}']")).ok().flatten() {
        let _ = mark.unchecked_into::<web_sys::HtmlElement>().focus();
    }
}

/// Draws a plot of bars, counts, dots or spans.
#[component]
pub fn Marks(
    plot: Plot,
    marks: Vec<Mark>,
    label: String,
    base: Memo<View>,
    edition: Edition,
    address: Address,
    /// What is said of rows that are left out.
    more: Option<(String, View)>,
) -> impl IntoView {
    let shared = Shared::of(base, &edition);
    let place = NodeRef::<html::Div>::new();
    let count = marks.len();
    let key = move |event: web_sys::KeyboardEvent| {
        if let Some(list) = place.get_untracked() {
            walk(&event, &list, count, shared.active);
        }
    };
    let drawn = match plot {
        Plot::Bars(_) => bars(marks, shared),
        Plot::Counts(plot) if plot.layout == Layout::Rows => rows(&plot, marks, shared),
        Plot::Counts(plot) => columns(&plot, marks, shared),
        Plot::Dots(plot) => dots(&plot, marks, shared, address),
        Plot::Spans(plot) => spans(&plot, marks, shared),
        _ => ().into_any(),
    };
    let more = more.map(|(text, view)| view! { <p class="marks-more"><Go text view address /></p> });
    view! {
        <div class="marks-plot" role="group" aria-label=label node_ref=place on:keydown=key>
            {drawn}
            {more}
        </div>
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

/// One count of a bucket, with its number where there is room for one.
fn part(index: usize, mark: Mark, shared: Shared, n: Option<String>) -> impl IntoView {
    let (key, missing) = (mark.of.key.clone(), mark.of.key == "missing");
    let number = n.map(|n| {
        let digits = n.len().to_string();
        view! { <span class="part-number" data-digits=digits>{n}</span> }
    });
    view! {
        <MarkLink index item=mark.of shared class="part-link">
            <span class="bar" class:is-missing=missing data-key=key>{number}</span>
        </MarkLink>
    }
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

fn bars(marks: Vec<Mark>, shared: Shared) -> AnyView {
    let mut last = String::new();
    let row = |(index, mark): (usize, Mark)| {
        // Lengths in two currencies are not compared: each currency has its head.
        let head = (last != mark.group).then(|| {
            last.clone_from(&mark.group);
            view! { <li class="bar-group">{mark.group.clone()}</li> }
        });
        let (label, value, drawn) = (mark.of.label.clone(), mark.of.shown().to_owned(), bar(&mark));
        view! {
            {head}
            <li class="bar-row" class:is-faded=mark.faded>
                <MarkLink index item=mark.of shared class="bar-link">
                    <span class="bar-label">{label}</span>
                    <span class="bar-track">{drawn}<span class="bar-value">{value}</span></span>
                </MarkLink>
            </li>
        }
    };
    let rows = marks.into_iter().enumerate().map(row).collect_view();
    view! { <ul class="bars">{rows}</ul> }.into_any()
}

/// The marks of one bucket, with their places among all.
fn of_bucket(marks: &[(usize, Mark)], bucket: usize) -> Vec<(usize, Mark)> {
    marks.iter().filter(|(_, mark)| mark.item == bucket).cloned().collect()
}

fn rows(plot: &Counts, marks: Vec<Mark>, shared: Shared) -> AnyView {
    let marks: Vec<(usize, Mark)> = marks.into_iter().enumerate().collect();
    let row = |(at, bucket): (usize, &crate::plot::Bucket)| {
        let parts = of_bucket(&marks, at).into_iter().map(|(index, mark)| {
            let (width, n) = (length(&mark), bucket.counts[mark.series].n.to_string());
            view! {
                <span class="bar-part" style:inline-size=width>
                    {part(index, mark, shared, Some(n))}
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
    let rows = plot.buckets.iter().enumerate().map(row).collect_view();
    view! { <ul class="bars">{rows}</ul> }.into_any()
}

fn columns(plot: &Counts, marks: Vec<Mark>, shared: Shared) -> AnyView {
    let marks: Vec<(usize, Mark)> = marks.into_iter().enumerate().collect();
    let pairs = plot.layout == Layout::Pairs;
    let column = |(at, bucket): (usize, &crate::plot::Bucket)| {
        let parts = of_bucket(&marks, at).into_iter().map(|(index, mark)| {
            let height = length(&mark);
            view! {
                <span class="column-part" style:block-size=height>
                    {part(index, mark, shared, None)}
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
                <span class="column-stack">{rest}<span class="column-total">{total}</span>{parts}</span>
                <span class="column-label">{bucket.label.clone()}</span>
            </li>
        }
    };
    let columns = plot.buckets.iter().enumerate().map(column).collect_view();
    view! { <ul class="columns" class:is-pairs=pairs>{columns}</ul> }.into_any()
}

/// Rows in one grid of dots; more stand in two where there is room.
const ROWS: usize = 8;

/// Rows of dots. Some more than a few stand in two grids beside each other.
fn dots(plot: &Dots, marks: Vec<Mark>, shared: Shared, address: Address) -> AnyView {
    let marks: Vec<(usize, Mark)> = marks.into_iter().enumerate().collect();
    let rows: Vec<usize> = (0..plot.rows.len()).collect();
    let few_columns = plot.columns.len() <= ROWS;
    let half = if few_columns && rows.len() > ROWS { rows.len().div_ceil(2) } else { rows.len().max(1) };
    let grids = rows.chunks(half).map(|rows| grid(plot, rows, &marks, shared, address)).collect_view();
    view! { <div class="dots-frame">{grids}</div> }.into_any()
}

fn grid(plot: &Dots, rows: &[usize], marks: &[(usize, Mark)], shared: Shared, address: Address) -> AnyView {
    let ends = plot.rows.iter().any(|row| !row.end.is_empty());
    let head = plot.columns.iter().map(|name| view! { <th scope="col">{name.clone()}</th> }).collect_view();
    let row = |at: usize| {
        let row = &plot.rows[at];
        let of_row = || plot.dots.iter().zip(marks).filter(move |(dot, _)| dot.row == at);
        let page = of_row().next().and_then(|(dot, _)| dot.of.filter.as_ref().and_then(page_of));
        let name = match page {
            Some(page) => view! { <Go text=row.label.clone() view=View::of_page(page) address /> }.into_any(),
            None => row.label.clone().into_any(),
        };
        let cells = (0..plot.columns.len()).map(|column| {
            let dot = of_row().find(|(dot, _)| dot.column == column);
            let link = dot.map(|(dot, (index, mark))| {
                let (key, filled, value) = (mark.of.key.clone(), dot.filled, mark.of.short.clone());
                let number = (key == "none" || key.starts_with("ramp-")).then_some(value);
                view! {
                    <MarkLink index=*index item=mark.of.clone() shared class="dot-link">
                        <span class="dot" class:is-filled=filled data-key=key>{number}</span>
                    </MarkLink>
                }
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
            view! { <td class:is-faded=dot.is_some_and(|(dot, _)| dot.faded)>{stretch}{link}</td> }
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
fn spans(plot: &Spans, marks: Vec<Mark>, shared: Shared) -> AnyView {
    let axis = Axis::of(plot);
    let marks: Vec<(usize, Mark)> = marks.into_iter().enumerate().collect();
    let (points, bars) = marks.split_at(plot.points.len().min(marks.len()));
    let heads = plot.heads.iter().enumerate().map(|(row, head)| {
        // Points stand in the order in which the plot has them.
        let here = plot.points.iter().zip(points).filter(|(point, _)| point.row == row);
        let links = here.map(|(point, (index, mark))| point_link(point, *index, mark, axis, shared));
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
    let rows = rows.map(|(span, (index, mark))| span_row(span, *index, mark, axis, shared)).collect_view();
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
fn point_link(point: &Point, index: usize, mark: &Mark, axis: Axis, shared: Shared) -> impl IntoView + use<> {
    let (key, place, outlined) = (mark.of.key.clone(), axis.at(point.at), point.is_cycle || point.unsure);
    let shape = if point.is_cycle { "cycle" } else { "event" };
    view! {
        <span class="point-place" style:inset-inline-start=place>
            <MarkLink index item=mark.of.clone() shared class="point-link">
                <span class="point" class:is-filled=!outlined data-shape=shape data-key=key></span>
            </MarkLink>
        </span>
    }
}

/// A bar on its axis, in a row of its own.
fn span_row(span: &SpanBar, index: usize, mark: &Mark, axis: Axis, shared: Shared) -> impl IntoView + use<> {
    let (label, key) = (mark.of.label.clone(), mark.of.key.clone());
    let end = match (span.open_start, span.open_end) {
        (true, _) => "open-start",
        (_, true) => "open-end",
        _ => "closed",
    };
    let (place, width) = (axis.at(span.from), length(mark));
    view! {
        <li class="bar-row is-span" class:is-faded=mark.faded>
            <MarkLink index item=mark.of.clone() shared class="bar-link">
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
            </MarkLink>
        </li>
    }
}
