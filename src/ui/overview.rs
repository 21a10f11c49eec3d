//! The overview: a sentence, five figures, the first charts, the first records.

use leptos::prelude::*;

use super::{
    address::Address,
    appearance::Appearance,
    brief::PageTools,
    first::in_turn,
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
    view! {
        <div class=format!("charts {class}")>
            <For
                each=move || shown.get()
                key=|id| id.code()
                children=move |id| {
                    let edition = edition.clone();
                    in_turn(move || view! {
                        <Frame id=*id edition=edition.clone() address appearance pictures brief />
                    })
                }
            />
        </div>
    }
}

/// A sentence, five figures, the charts that answer the first questions, and the first records.
#[component]
pub fn Overview(edition: Edition, address: Address, appearance: Appearance) -> impl IntoView {
    let (figures, records) = (edition.clone(), edition.clone());
    view! {
        {in_turn(move || view! { <Summary edition=figures.clone() address /> })}
        <Charts
            edition=edition.clone()
            address
            appearance
            pictures=chart::first_picture
            class="is-overview"
        />
        {in_turn(move || view! { <Projects edition=records.clone() address brief=true /> })}
        {in_turn(move || view! { <PageTools edition=edition.clone() address /> })}
    }
}
