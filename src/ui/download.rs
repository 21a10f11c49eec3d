//! Downloads: CSV, JSON, SVG, PNG, a citation, a link.

use std::sync::OnceLock;

use leptos::prelude::*;
use wasm_bindgen::closure::Closure;

use super::{
    address::Address,
    charts,
    copy::{Copied, Copying, base, copy, link_to},
    embed, foot,
    loaded::Edition,
    parts::{More, Needs, Parts},
};
use crate::{
    chart::{self, ChartId, Picture, picture::what_is_left_out},
    draw::{self, Scheme},
    export::{self, Format, Frame, Sheet},
    model::Code,
    plot::{
        Plot,
        budget::{LeftOut, MOST_ROWS},
    },
    query::Selection,
    statement::Table,
    view::View,
    words::Words,
};

fn save_csv(sheet: &Sheet) {
    charts::save(&format!("{}.csv", sheet.file), "text/csv;charset=utf-8", &export::csv(sheet));
}

fn save_json(sheet: &Sheet) {
    charts::save(&format!("{}.json", sheet.file), "application/json", &export::json(sheet));
}

/// What there is to download.
#[derive(Clone)]
pub enum Downloadable {
    /// A chart: its table, what its numbers rest on, its picture.
    Chart(ChartId, Signal<Scheme>),
    /// The records shown.
    Records,
    /// The matrix of countries.
    Matrix,
    /// A table of an article, with whose it is: of the page, or of the origin open over it, which follows the
    /// filters.
    Table(String, Table),
}

/// A word that opens what there is to download; made when opened: most readers download nothing.
#[component]
pub fn Download(what: Downloadable, edition: Edition, address: Address) -> impl IntoView {
    let open = RwSignal::new(false);
    let more = Parts::of_page().more;
    let summary = edition.words.text("download");
    let toggle = move |event: web_sys::Event| {
        open.set(event_target::<web_sys::Element>(&event).has_attribute("open"));
    };
    view! {
        <details class="downloads fold" prop:open=move || open.get() on:toggle=toggle on:keydown=foot::close_by_key>
            <summary>{summary}</summary>
            <div class="fold-panel">
                {move || open.get().then(|| {
                    let (what, listed) = (what.clone(), edition.clone());
                    let made =
                        move |(more,): (More,)| (more.downloads)(what.clone(), listed.clone(), address);
                    view! { <Needs part=more edition=edition.clone() made /> }
                })}
            </div>
        </details>
    }
}

/// The list of what there is to download.
pub fn downloads(what: Downloadable, edition: Edition, address: Address) -> AnyView {
    match what {
        Downloadable::Chart(id, scheme) => view! { <OfChart id edition address scheme /> }.into_any(),
        Downloadable::Records => {
            view! { <OfSelection sheets=export::underlying::of_records edition address /> }.into_any()
        }
        Downloadable::Matrix => {
            view! { <OfSelection sheets=export::underlying::of_matrix edition address /> }.into_any()
        }
        Downloadable::Table(title, table) => view! { <OfTable title table edition address /> }.into_any(),
    }
}

/// What is downloaded: the table shown first, then what it rests on.
type Sheets = Callback<(), Vec<Sheet>>;

/// What is done with a picture of a chart.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Shot {
    format: Format,
    how: How,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum How {
    Svg,
    Save,
    Copy,
    Share,
}

/// How much higher than its room a drawing may be, which scales its letters down.
const READABLE: f64 = 1.15;

/// The pictures there are, with their words.
const SHOTS: [(Shot, &str); 5] = [
    (Shot { format: Format::Wide, how: How::Save }, "download-png-wide"),
    (Shot { format: Format::Tall, how: How::Save }, "download-png-tall"),
    (Shot { format: Format::Wide, how: How::Copy }, "download-png-copy"),
    (Shot { format: Format::Tall, how: How::Share }, "download-png-share"),
    (Shot { format: Format::Wide, how: How::Svg }, "download-svg"),
];

/// The list of the files of a table, and of the picture that goes with it.
#[component]
fn Files(
    sheets: Sheets,
    edition: Edition,
    #[prop(optional)] picture: Option<Callback<(Shot, RwSignal<String>)>>,
    /// The HTML that puts it into a page of another site: of the newest edition, or of this one.
    #[prop(optional)]
    snippet: Option<Callback<(bool,), String>>,
) -> impl IntoView {
    // What came of the last action: of making a picture, or of copying.
    let outcome = RwSignal::new(String::new());
    let copying = RwSignal::new(Copying::Idle);
    let edition = StoredValue::new(edition);
    let text = move |key: &str| edition.with_value(|e| e.words.text(key));
    let counts = Memo::new(move |_| {
        let name = |sheet: &Sheet| sheet.name.rsplit('-').next().unwrap_or_default().to_owned();
        sheets.run(()).iter().map(|sheet| (name(sheet), sheet.rows.len())).collect::<Vec<_>>()
    });
    let rows = move |key: &str, n: usize| edition.with_value(|e| e.words.format(key, &[("n", n.into())]));
    let with = move |place: usize, take: &dyn Fn(&Sheet)| {
        outcome.set(String::new());
        copying.set(Copying::Idle);
        if let Some(sheet) = sheets.run(()).get(place) {
            take(sheet);
        }
    };
    let save = move |place: usize, take: &dyn Fn(&Sheet)| {
        with(place, take);
        outcome.set(text("download-saved"));
    };
    let copied = edition.with_value(Clone::clone);
    let shown = move || rows("download-csv", counts.get().first().map_or(0, |c| c.1));
    let underlying = move || {
        let sheets = counts.get().into_iter().enumerate().skip(1);
        let file = |(place, (name, n)): (usize, (String, usize))| {
            let label = rows(&format!("download-underlying-{name}"), n);
            view! { <li><button type="button" on:click=move |_| save(place, &save_csv)>{label}</button></li> }
        };
        sheets.map(file).collect_view()
    };
    let csv = move |_| save(0, &save_csv);
    let json = move |_| save(0, &save_json);
    let cite = move |_| {
        let citation = |sheet: &Sheet| edition.with_value(|e| export::citation(sheet, &e.words));
        with(0, &|sheet| copy(citation(sheet), copying));
    };
    let link = move |_| with(0, &|sheet| copy(sheet.link.clone(), copying));
    view! {
        <ul>
            <li><button type="button" on:click=csv>{shown}</button></li>
            {underlying}
            <li><button type="button" on:click=json>{text("download-json")}</button></li>
            {picture.map(|picture| shots(picture, outcome, edition))}
            <li><button type="button" on:click=cite>{text("download-citation")}</button></li>
            <li><button type="button" on:click=link>{text("download-link")}</button></li>
            // A file on the reader's machine has no page for frames beside it.
            {snippet.filter(|_| !super::embed::is_single()).map(|snippet| {
                let button = move |(key, is_pinned): (&'static str, bool)| {
                    let take = move |_| copy(snippet.run((is_pinned,)), copying);
                    view! { <li><button type="button" on:click=take>{text(key)}</button></li> }
                };
                [("embed-newest", false), ("embed-pinned", true)].map(button).collect_view()
            })}
        </ul>
        <p role="status">
            <span prop:textContent=move || outcome.get()></span>
            <Copied result=copying edition=copied />
        </p>
    }
}

/// The pictures of a chart that this browser can make something of.
fn shots(
    picture: Callback<(Shot, RwSignal<String>)>,
    outcome: RwSignal<String>,
    edition: StoredValue<Edition>,
) -> impl IntoView {
    let is_possible = |(shot, _): &(Shot, &str)| shot.how != How::Share || charts::can_share();
    let shot = |(shot, key): (Shot, &str)| {
        let take = move |_| {
            outcome.set(String::new());
            picture.run((shot, outcome));
        };
        let label = edition.with_value(|e| e.words.text(key));
        view! { <li><button type="button" on:click=take>{label}</button></li> }
    };
    SHOTS.into_iter().filter(is_possible).map(shot).collect_view()
}

/// The files of a chart.
#[component]
fn OfChart(id: ChartId, edition: Edition, address: Address, scheme: Signal<Scheme>) -> impl IntoView {
    let chart = Chart { id, edition: StoredValue::new(edition.clone()), address, scheme };
    let picture = Callback::new(move |(shot, outcome)| chart.take(shot, outcome));
    let snippet = Callback::new(move |(is_pinned,)| chart.snippet(is_pinned));
    view! { <Files sheets=Callback::new(move |()| chart.made().0) edition picture snippet /> }
}

/// A chart of the page, of which files are made when they are asked for.
#[derive(Clone, Copy)]
struct Chart {
    id: ChartId,
    edition: StoredValue<Edition>,
    address: Address,
    scheme: Signal<Scheme>,
}

impl Chart {
    fn text(self, key: &str) -> String {
        self.edition.with_value(|e| e.words.text(key))
    }

    /// The address that leads to it.
    fn link(self) -> String {
        let page =
            self.address.view.with_untracked(|v| self.edition.with_value(|e| link_to(&v.to_link(), e)));
        format!("{page}#{}", self.id.code())
    }

    /// The HTML that puts it into a page of another site.
    fn snippet(self, is_pinned: bool) -> String {
        let title = self.made().0.first().map(|sheet| sheet.title.clone()).unwrap_or_default();
        let view = self.address.view.with_untracked(View::to_link);
        self.edition.with_value(|e| embed::snippet(Some(self.id), &title, &view, e, is_pinned))
    }

    /// Its table, what stands behind it, and its picture.
    fn made(self) -> (Vec<Sheet>, Picture) {
        let Self { id, address, .. } = self;
        self.edition.with_value(|e| {
            let view = address.question.get();
            e.ask(&view, |selection| {
                let page = address.view.with_untracked(View::subject);
                let picture =
                    chart::on_page(id, &page, selection, &e.words, chart::picture, &OnceLock::new());
                let shown = Sheet::of_picture(id.code(), &picture, selection, &e.words, &base());
                let underlying = export::underlying(id, &picture, selection, &e.words, &base());
                let sheets = std::iter::once(shown)
                    .chain(underlying)
                    .map(|sheet| Sheet { link: self.link(), ..sheet });
                (sheets.collect::<Vec<_>>(), picture)
            })
        })
    }

    /// Makes a picture of it and gives it to the reader; says what came of it.
    fn take(self, shot: Shot, outcome: RwSignal<String>) {
        let (sheets, picture) = self.made();
        let Some(mut sheet) = sheets.into_iter().next() else { return };
        // No more than on the page.
        let Picture { legend, plot, left_out: not_drawn, .. } =
            self.edition.with_value(|e| picture.within(MOST_ROWS, &e.words));
        let none = self.text("download-no-picture");
        let scheme = self.scheme.get_untracked();
        let room = self.edition.with_value(|e| Frame::of(&sheet, &legend, shot.format, &e.words).room);
        // What is scaled far down cannot be read: rows that have no room are counted in words.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "CSS pixels")]
        let (plot, left_out) = draw::within(&plot, (room.1 * READABLE) as u32);
        let left_out = LeftOut { rows: left_out + not_drawn.rows, ..not_drawn };
        let more = self.edition.with_value(|e| what_is_left_out(left_out, false, &e.words));
        let parts = std::iter::once(sheet.caption).chain(more).filter(|part| !part.is_empty());
        sheet.caption = parts.collect::<Vec<_>>().join(" ");
        let Some(option) = draw::option(&plot, scheme) else { return outcome.set(none) };
        let is_mirrored = self.edition.with_value(|e| e.words.lang().is_right_to_left());
        let mut option = if is_mirrored { draw::mirrored(option, &plot) } else { option };
        let (width, height) = size(&plot, room);
        if let Plot::Areas(areas) = &plot {
            let bars = draw::areas::fit(&mut option, areas, (width, height), scheme);
            let args = [("n", bars.into()), ("all", areas.areas.iter().filter(|a| !a.faded).count().into())];
            let text = self.edition.with_value(|e| e.words.format("map-bars", &args));
            sheet.caption = if bars > 0 { format!("{text} {}", sheet.caption) } else { sheet.caption };
        }
        let failed = Closure::once_into_js(move || drop(outcome.try_set(none)));
        let done = Closure::once_into_js(move |svg: String, style: String| {
            // Who has closed the menu meanwhile has no use for it.
            let framed = self.edition.try_with_value(|e| {
                let frame = Frame::of(&sheet, &legend, shot.format, &e.words);
                frame.svg((&svg, width, height), &style, scheme)
            });
            let Some(svg) = framed else { return };
            self.hand_over(shot, &sheet.file, &svg, outcome);
        });
        charts::picture(&option.to_string(), plot.needs_map(), width, height, &done, &failed);
    }

    /// Saves, copies or shares a picture that is made; says what came of it.
    fn hand_over(self, shot: Shot, file: &str, svg: &str, outcome: RwSignal<String>) {
        let file = format!("{file}_{}", shot.format.code());
        if shot.how == How::Svg {
            charts::save(&format!("{file}.svg"), "image/svg+xml", svg);
            return drop(outcome.try_set(self.text("download-saved")));
        }
        let (how, text) = match shot.how {
            How::Copy => ("copy", self.text("download-copied")),
            How::Share => ("share", String::new()),
            _ => ("save", self.text("download-saved")),
        };
        let none = self.text("download-no-picture");
        let done = Closure::once_into_js(move || drop(outcome.try_set(text)));
        let failed = Closure::once_into_js(move || drop(outcome.try_set(none)));
        charts::png(how, &format!("{file}.png"), svg, &done, &failed);
    }
}

/// The size a plot is drawn at: as high as it needs or the room is, and in the shape of the room: what is
/// larger is scaled into it.
fn size(plot: &Plot, room: (f64, f64)) -> (f64, f64) {
    let takes_any = plot.needs_map() || matches!(plot, Plot::Links(blocks) if blocks.len() == 1);
    let height = if takes_any { room.1 } else { room.1.max(f64::from(draw::height(plot))) };
    (room.0 * (height / room.1).max(1.0), height)
}

/// Makes sheets of what a view keeps.
type Made = fn(&Selection<'_>, &Words, &str) -> Vec<Sheet>;

/// The files of a table of what is shown: the records, or the matrix.
#[component]
fn OfSelection(sheets: Made, edition: Edition, address: Address) -> impl IntoView {
    let kept = StoredValue::new(edition.clone());
    let made = move |()| {
        kept.with_value(|e| {
            let listed = |v: &View| View { sort: v.sort, matrix: v.matrix, ..e.asked(v) };
            e.ask(&address.view.with(listed), |selection| sheets(selection, &e.words, &base()))
        })
    };
    view! { <Files sheets=Callback::new(made) edition /> }
}

/// The files of a table of an article.
#[component]
fn OfTable(title: String, table: Table, edition: Edition, address: Address) -> impl IntoView {
    let kept = StoredValue::new((title, table, edition.clone()));
    let made = move |()| {
        kept.with_value(|(title, table, e)| {
            let view = address.view.with_untracked(|v| match &v.origin {
                Some(origin) => e.asked(v).with_origin(origin.clone()),
                None => View { find: v.find.clone(), side: v.side, ..View::of_page(v.page.clone()) },
            });
            e.ask(&view, |selection| Sheet::of_table(title, table, selection, &e.words, &base()))
        })
    };
    view! { <Files sheets=Callback::new(made) edition /> }
}
