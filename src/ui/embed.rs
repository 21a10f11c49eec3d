//! One chart, or the whole page, in the frame of another site (`embed.html`): with its source, and the way to
//! the dashboard.
//! `public/framed.js` opens its links there and tells the other site how high it is.

use leptos::prelude::*;

use super::{address::Address, appearance::Appearance, filters, frame::Frame, loaded::Edition};
use crate::{
    chart::{self, ChartId},
    export,
    model::Code,
    view::View,
};

fn is_marked(attribute: &str) -> bool {
    document().document_element().is_some_and(|root| root.has_attribute(attribute))
}

/// Whether this page is made to stand in a frame.
pub fn is_framed() -> bool {
    is_marked("data-framed")
}

/// Whether this page is the one that has everything in one file (`src/assets/single.mjs`).
pub fn is_single() -> bool {
    is_marked("data-single")
}

/// What the address of a frame says of a chart.
fn asked() -> Option<String> {
    let search = window().location().search().unwrap_or_default();
    web_sys::UrlSearchParams::new_with_str(&search).ok()?.get("chart")
}

/// The chart that the address of a frame asks for; `None` for the whole page.
pub fn chart_asked() -> Option<ChartId> {
    ChartId::from_code(&asked()?)
}

/// The chart that the address asks for and that there is not.
pub fn unknown_chart() -> Option<String> {
    asked().filter(|code| is_framed() && ChartId::from_code(code).is_none())
}

/// A chart under its filters.
pub fn chart(id: ChartId, edition: Edition, address: Address, appearance: Appearance) -> AnyView {
    view! {
        <Frame id edition=edition.clone() address appearance pictures=chart::picture />
    }
    .into_any()
}

/// The source of what a frame shows, its filters, and the same in the dashboard.
#[component]
pub fn Source(edition: Edition, address: Address) -> impl IntoView {
    let words = StoredValue::new(edition.clone());
    let filters = move || words.with_value(|e| filters::in_one_line(e, address));
    let lang = edition.words.lang().code();
    let href = move || format!("{lang}.html?{}", address.view.with(View::to_query));
    let site = edition.words.text("site-title");
    let source = edition
        .words
        .format("embed-source", &[("site", site.into()), ("edition", edition.words.edition().into())]);
    view! {
        <aside class="embed-source">
            <span class="embed-filters">{filters}</span>
            {source}" "
            <a href=href target="_blank" rel="noopener">{edition.words.text("embed-open")}</a>
        </aside>
    }
}

/// The HTML that puts a chart, or the whole page, into a page: a frame of the newest edition, or of one that stays.
pub fn snippet(id: Option<ChartId>, title: &str, view: &View, edition: &Edition, is_pinned: bool) -> String {
    let folder = super::copy::base();
    let folder = folder.rsplit_once('/').map_or("", |(folder, _)| folder);
    let version = is_pinned.then(|| edition.portfolio.edition.version.clone());
    let query = View { edition: version, ..view.clone() }.to_query();
    let lang = edition.words.lang().code();
    let chart = id.map(|id| format!("chart={}", id.code())).unwrap_or_default();
    let parts = [format!("lang={lang}"), chart, query];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    export::frame(&format!("{folder}/embed.html?{}", parts.join("&")), title)
}
