//! Downloads: CSV, JSON, SVG, PNG, a citation, a link.

use leptos::prelude::*;
use wasm_bindgen::{JsCast, closure::Closure};

use super::{address::Address, charts, shell::Edition};
use crate::{
    article::Block,
    chart::{self, ChartId, Ink},
    export::{self, Sheet},
    model::Code,
    view::View,
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

/// Copies a text and says so.
fn copy(text: &str, done: RwSignal<bool>) {
    let written = window().navigator().clipboard().write_text(text);
    leptos::task::spawn_local(async move { done.set(wasm_bindgen_futures::JsFuture::from(written).await.is_ok()) });
}

/// What a chart can be taken away as.
#[component]
pub fn TakeChart(id: ChartId, edition: Edition, address: Address, ink: Signal<Ink>) -> impl IntoView {
    let open = RwSignal::new(false);
    let copied = RwSignal::new(false);
    let failed = RwSignal::new(String::new());
    let edition = StoredValue::new(edition);
    // Sheets are made when asked for: most readers take nothing away.
    let made = move |take: &dyn Fn(&Sheet, &chart::Picture, &crate::query::Selection<'_>, &crate::words::Words)| {
        edition.with_value(|e| {
            address.question.with_untracked(|view| {
                e.ask(view, |selection| {
                    let picture = chart::picture(id, selection, &e.words, ink.get_untracked());
                    let sheet = Sheet::of_picture(id.code(), &picture, selection, &e.words, &base());
                    take(&sheet, &picture, selection, &e.words);
                });
            });
        });
    };
    let counts = Memo::new(move |_| {
        if !open.get() {
            return (0, 0);
        }
        edition.with_value(|e| {
            address.question.with(|view| {
                e.ask(view, |selection| {
                    let picture = chart::picture(id, selection, &e.words, Ink::Light);
                    (picture.table.rows.len(), export::behind(id, &picture, selection, &e.words, "").rows.len())
                })
            })
        })
    });
    let say = move |key: &str| edition.with_value(|e| e.words.say(key));
    let rows = move |key: &'static str, n: usize| edition.with_value(|e| e.words.tell(key, &[("n", n.into())]));
    let place = move || document().query_selector(&format!("#{} .plot", id.code())).ok().flatten();
    let picture = move |png: bool| {
        failed.set(String::new());
        let Some(element) = place().filter(|p| charts::drawn(p.unchecked_ref())) else { return failed.set(say("take-not-drawn")) };
        let element: web_sys::HtmlElement = element.unchecked_into();
        let (drawn, width, height) = (charts::svg(&element), charts::width(&element), charts::height(&element));
        made(&|sheet, picture, _, words| {
            let svg = export::svg(sheet, &picture.legend, (&drawn, width, height), ink.get_untracked(), words);
            if png {
                let broke = Closure::once_into_js(move |why: String| failed.set(why));
                charts::save_png(&format!("{}.png", sheet.name), &svg, &broke);
            } else {
                charts::save(&format!("{}.svg", sheet.name), "image/svg+xml", &svg);
            }
        });
    };
    view! {
        <details class="take" prop:open=move || open.get() on:toggle=move |e| open.set(event_target::<web_sys::Element>(&e).has_attribute("open"))>
            <summary>{say("download")}</summary>
            <ul>
                <li><button type="button" on:click=move |_| made(&|sheet, _, _, _| save_csv(sheet))>{move || rows("take-csv", counts.get().0)}</button></li>
                <li><button type="button" on:click=move |_| made(&|_, picture, selection, words| save_csv(&export::behind(id, picture, selection, words, &base())))>
                    {move || rows("take-behind", counts.get().1)}
                </button></li>
                <li><button type="button" on:click=move |_| made(&|sheet, _, _, _| save_json(sheet))>{say("take-json")}</button></li>
                <li><button type="button" on:click=move |_| picture(false)>{say("take-svg")}</button></li>
                <li><button type="button" on:click=move |_| picture(true)>{say("take-png")}</button></li>
                <li><button type="button" on:click=move |_| made(&|sheet, _, _, words| copy(&export::citation(sheet, words), copied))>{say("take-citation")}</button></li>
                <li><button type="button" on:click=move |_| made(&|sheet, _, _, _| copy(&format!("{}#{}", sheet.link, id.code()), copied))>{say("take-link")}</button></li>
            </ul>
            <p role="status">{move || if copied.get() { say("take-copied") } else { failed.get() }}</p>
        </details>
    }
}

/// Takes the records shown away as a table.
#[component]
pub fn TakeRecords(edition: Edition, address: Address) -> impl IntoView {
    let (csv, json) = ("CSV", edition.words.say("take-json"));
    let edition = StoredValue::new(edition);
    let with = move |take: fn(&Sheet)| {
        edition.with_value(|e| {
            address.question.with_untracked(|view| {
                e.ask(view, |selection| {
                    take(&export::behind::records(&selection.activities().collect::<Vec<_>>(), selection, &e.words, &base()));
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
        let view: View = address.view.get_untracked();
        if let Some(sheet) = Sheet::of_block(&title, &block, &view, &edition.portfolio, &edition.words, &base()) {
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
