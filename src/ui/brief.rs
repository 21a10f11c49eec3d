//! Prints a page as a brief: index pages without their long lists. What the browser itself prints is whole.

use leptos::prelude::*;

use super::{address::Address, copy::CopyLink, loaded::Edition};

/// Set on the root while a brief is printed; the style sheet says what it leaves out.
const BRIEF: &str = "data-brief";

/// The button that prints the page as a brief.
#[component]
pub fn BriefButton(label: String) -> impl IntoView {
    let root = || document().document_element();
    // Some browsers go on before the dialogue is closed.
    let printed = window_event_listener(leptos::ev::afterprint, move |_| {
        if let Some(root) = root() {
            let _ = root.remove_attribute(BRIEF);
        }
    });
    on_cleanup(move || printed.remove());
    let print = move |_| {
        if let Some(root) = root() {
            let _ = root.set_attribute(BRIEF, "");
        }
        // What follows a choice in tasks after it is on paper, too.
        set_timeout(|| drop(window().print()), std::time::Duration::ZERO);
    };
    view! { <button type="button" on:click=print>{label}</button> }
}

/// The link to the view and its brief, at the end of pages of many things: on a phone the bar has no room for
/// them, and the style sheet shows this there alone.
#[component]
pub fn PageTools(edition: Edition, address: Address) -> impl IntoView {
    let label = edition.words.text("brief");
    view! {
        <p class="page-tools">
            <CopyLink edition address />
            <BriefButton label />
        </p>
    }
}
