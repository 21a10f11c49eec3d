//! The overview: a sentence, five figures, the first charts, the first records.

use leptos::prelude::*;

use super::{
    address::Address,
    appearance::Appearance,
    brief::PageTools,
    first::Made,
    frame::{Frame, Pictures},
    loaded::Edition,
    projects::Projects,
    tiles::Summary,
};
use crate::{
    chart::{self, places},
    model::Code,
    query::selection::only_known,
    view::Page,
};

/// The charts of the page that is shown.
#[component]
pub fn Charts(
    edition: Edition,
    address: Address,
    appearance: Appearance,
    /// The charts of the registry that can be asked for here.
    pictures: Pictures,
    #[prop(optional)] class: &'static str,
) -> impl IntoView {
    let page = address.view.with_untracked(|view| view.page.clone());
    let brief = !page.is_index() || page == Page::Overview;
    let known = edition.clone();
    let shown = Memo::new(move |_| {
        address.view.with(|view| {
            if view.page == page { places::of_page(&only_known(&known.portfolio, view)) } else { &[] }
        })
    });
    let made = Made::of_page();
    view! {
        <div class=format!("charts {class}")>
            <For
                each=move || {
                    let all = shown.get();
                    &all[..all.len().min(made.parts())]
                }
                key=|id| id.code()
                children=move |id| view! {
                    <Frame id=*id edition=edition.clone() address appearance pictures brief />
                }
            />
        </div>
    }
}

/// A sentence, five figures, the charts that answer the first questions, and the first records.
#[component]
pub fn Overview(edition: Edition, address: Address, appearance: Appearance) -> impl IntoView {
    let is_whole = Made::of_page().is_whole();
    view! {
        <Summary edition=edition.clone() address />
        <Charts
            edition=edition.clone()
            address
            appearance
            pictures=chart::first_picture
            class="is-overview"
        />
        {move || is_whole.get().then(|| view! {
            <Projects edition=edition.clone() address brief=true />
            <PageTools edition=edition.clone() address />
        })}
    }
}
