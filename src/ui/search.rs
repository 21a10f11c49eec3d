//! The search box of the header.

use leptos::prelude::*;

use super::{address::Address, loaded::Edition};
use crate::view::{Page, View};

/// The box that looks in everything. Enter goes to what is found; on that page results follow the typing.
#[component]
pub fn SearchBox(edition: Edition, address: Address) -> impl IntoView {
    let (label, hint, go) = (
        edition.words.text("search-all"),
        edition.words.text("search-hint"),
        edition.words.text("search-go"),
    );
    // On its page the box has the words of the address; on another page what was typed is gone.
    let asked = Memo::new(move |_| {
        address
            .view
            .with(|v| (v.page.clone(), if v.page == Page::Search { v.find.clone() } else { String::new() }))
    });
    let typed = RwSignal::new(asked.with_untracked(|(_, words)| words.clone()));
    Effect::new(move || typed.set(asked.with(|(_, words)| words.clone())));
    let input = move |event: web_sys::Event| {
        typed.set(event_target_value(&event));
        if address.view.with_untracked(|v| v.page == Page::Search) {
            address.amend("search-all", |v| v.find = typed.get_untracked());
        }
    };
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let find = typed.get_untracked();
        // The filters stay for the pages that apply them.
        address.go(move |v| *v = View { find, page: Page::Search, ..v.question() });
    };
    view! {
        <form class="search-all" role="search" on:submit=submit>
            <input
                type="search"
                name="search-all"
                aria-label=label
                placeholder=hint
                autocomplete="off"
                prop:value=move || typed.get()
                on:input=input
                on:change=move |_| address.settle()
            />
            <button type="submit" aria-label=go>"⌕"</button>
        </form>
    }
}
