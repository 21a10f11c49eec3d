//! Downloads: CSV, JSON, SVG, PNG, a citation, a link.

use leptos::prelude::*;
use wasm_bindgen::{JsCast, closure::Closure};

use super::{address::Address, charts, shell::Edition};
use crate::{
    article::Block,
    chart::{self, ChartId, Ink},
    export::{self, Sheet},
    model::Code,
    query::Selection,
    view::View,
    words::Words,
};

/// This page's address without its query.
fn base() -> String {
    let location = window().location();
    format!("{}{}", location.origin().unwrap_or_default(), location.pathname().unwrap_or_default())
}

fn save_csv(sheet: &Sheet) {
    charts::save(&format!("{}.csv", sheet.name), "text/csv;charset=utf-8", &export::csv(sheet));
}

fn save_json(sheet: &Sheet) {
    charts::save(&format!("{}.json", sheet.name), "application/json", &export::json(sheet));
}

/// What a chart can be taken away as.
#[component]
pub fn TakeChart(id: ChartId, edition: Edition, address: Address, ink: Signal<Ink>) -> impl IntoView {
    let open = RwSignal::new(false);
    // What came of the last action.
    let told = RwSignal::new(String::new());
    let edition = StoredValue::new(edition);
    let say = move |key: &str| edition.with_value(|e| e.words.say(key));
    let chart_link = move || {
        let query = address.view.with_untracked(|v| v.to_link().to_query());
        format!("{}{}{query}#{}", base(), if query.is_empty() { "" } else { "?" }, id.code())
    };
    // Sheets are made when asked for: most readers take nothing away.
    let linked = move |sheet: Sheet| Sheet { link: chart_link(), ..sheet };
    let made = move || {
        edition.with_value(|e| {
            address.question.with_untracked(|view| {
                e.ask(view, |selection| {
                    let picture = chart::picture(id, selection, &e.words, ink.get_untracked());
                    (linked(Sheet::of_picture(id.code(), &picture, selection, &e.words, &base())), picture.legend)
                })
            })
        })
    };
    let behind = move || {
        edition.with_value(|e| {
            address.question.with_untracked(|view| {
                e.ask(view, |selection| {
                    let picture = chart::picture(id, selection, &e.words, ink.get_untracked());
                    export::behind(id, &picture, selection, &e.words, &base()).into_iter().map(linked).collect::<Vec<_>>()
                })
            })
        })
    };
    let counts = Memo::new(move |_| {
        if !open.get() {
            return (0, Vec::new());
        }
        address.question.track();
        let name = |sheet: &Sheet| sheet.name.rsplit('-').next().unwrap_or_default().to_owned();
        (made().0.rows.len(), behind().iter().map(|sheet| (name(sheet), sheet.rows.len())).collect())
    });
    let rows = move |key: &str, n: usize| edition.with_value(|e| e.words.tell(key, &[("n", n.into())]));
    let copy = move |text: String| {
        told.set(String::new());
        let not = format!("{} {text}", say("take-not-copied"));
        let done = Closure::once_into_js(move |copied: bool| told.set(if copied { say("take-copied") } else { not }));
        charts::copy(&text, &done);
    };
    let picture = move |png: bool| {
        told.set(String::new());
        let place = document().query_selector(&format!("#{} .plot", id.code())).ok().flatten();
        let Some(element) = place.filter(|p| charts::drawn(p.unchecked_ref())) else { return told.set(say("take-not-drawn")) };
        let element: web_sys::HtmlElement = element.unchecked_into();
        let size = (charts::width(&element), charts::height(&element));
        let (sheet, legend) = made();
        let svg = edition.with_value(|e| export::svg(&sheet, &legend, (&charts::svg(&element), size.0, size.1), ink.get_untracked(), &e.words));
        if png {
            let broke = Closure::once_into_js(move |why: String| told.set(why));
            charts::save_png(&format!("{}.png", sheet.name), &svg, &broke);
        } else {
            charts::save(&format!("{}.svg", sheet.name), "image/svg+xml", &svg);
        }
    };
    let save = move |take: fn(&Sheet)| {
        told.set(String::new());
        take(&made().0);
    };
    let save_behind = move |place: usize| {
        told.set(String::new());
        if let Some(sheet) = behind().get(place) {
            save_csv(sheet);
        }
    };
    let cite = move || edition.with_value(|e| export::citation(&made().0, &e.words));
    view! {
        <details class="take" prop:open=move || open.get() on:toggle=move |e| open.set(event_target::<web_sys::Element>(&e).has_attribute("open"))>
            <summary>{say("download")}</summary>
            <ul>
                <li><button type="button" on:click=move |_| save(save_csv)>{move || rows("take-csv", counts.get().0)}</button></li>
                {move || counts.get().1.into_iter().enumerate().map(|(place, (name, n))| view! {
                    <li><button type="button" on:click=move |_| save_behind(place)>{rows(&format!("take-behind-{name}"), n)}</button></li>
                }).collect_view()}
                <li><button type="button" on:click=move |_| save(save_json)>{say("take-json")}</button></li>
                <li><button type="button" on:click=move |_| picture(false)>{say("take-svg")}</button></li>
                <li><button type="button" on:click=move |_| picture(true)>{say("take-png")}</button></li>
                <li><button type="button" on:click=move |_| copy(cite())>{say("take-citation")}</button></li>
                <li><button type="button" on:click=move |_| copy(chart_link())>{say("take-link")}</button></li>
            </ul>
            <p role="status">{move || told.get()}</p>
        </details>
    }
}

/// Makes a sheet of what a view keeps.
type Made = fn(&Selection<'_>, &Words, &str) -> Sheet;

/// Takes a table of what is shown away: the records, or the matrix.
#[component]
pub fn TakeSheet(sheet: Made, edition: Edition, address: Address) -> impl IntoView {
    let (csv, json) = ("CSV", edition.words.say("take-json"));
    let edition = StoredValue::new(edition);
    let with = move |take: fn(&Sheet)| {
        edition.with_value(|e| {
            address.question.with_untracked(|view| {
                e.ask(view, |selection| {
                    take(&sheet(selection, &e.words, &base()));
                });
            });
        });
    };
    view! {
        <button type="button" on:click=move |_| with(save_csv)>{csv}</button>
        <button type="button" on:click=move |_| with(save_json)>{json}</button>
    }
}

/// Takes a table of an article away.
#[component]
pub fn TakeTable(title: String, block: Block, edition: Edition, address: Address) -> impl IntoView {
    let take = move |save: fn(&Sheet)| {
        let page = address.view.with_untracked(|v| v.page.clone());
        let sheet = edition.ask(&View::default(), |selection| Sheet::of_block(&title, &block, &page, selection, &edition.words, &base()));
        if let Some(sheet) = sheet {
            save(&sheet);
        }
    };
    let json = take.clone();
    view! {
        <p class="figure-tools">
            <button type="button" on:click=move |_| take(save_csv)>"CSV"</button>
            <button type="button" on:click=move |_| json(save_json)>"JSON"</button>
        </p>
    }
}
