//! Copying a text. Where that is not allowed, on plain http or in frames, the text is shown selected, to be
//! copied by hand.

use leptos::{html, prelude::*};
use wasm_bindgen::closure::Closure;

use super::{address::Address, charts, loaded::Edition};
use crate::view::View;

/// What came of copying.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Copying {
    /// Nothing was asked for.
    #[default]
    Idle,
    /// It is copied.
    Done,
    /// It could not be: here it is.
    ByHand(String),
}

/// Copies a text, and says what came of it.
pub fn copy(text: String, result: RwSignal<Copying>) {
    let by_hand = text.clone();
    let done = Closure::once_into_js(move |copied: bool| {
        let _ = result.try_set(if copied { Copying::Done } else { Copying::ByHand(by_hand) });
    });
    charts::copy(&text, &done);
}

/// The words on what came of copying, and the text selected where it could not be copied.
#[component]
pub fn Copied(result: RwSignal<Copying>, edition: Edition) -> impl IntoView {
    let (done, by_hand) = (edition.words.text("download-copied"), edition.words.text("download-not-copied"));
    let field = NodeRef::<html::Input>::new();
    Effect::new(move || {
        if let Some(field) = field.get() {
            let _ = field.focus();
            field.select();
        }
    });
    move || match result.get() {
        Copying::Idle => ().into_any(),
        Copying::Done => view! { <span>{done.clone()}</span> }.into_any(),
        Copying::ByHand(text) => view! {
            <label class="by-hand">
                {by_hand.clone()}" "
                <input type="text" readonly node_ref=field prop:value=text.clone() value=text />
            </label>
        }
        .into_any(),
    }
}

/// A button that copies a text made when asked for, and says what came of it.
#[component]
pub fn CopyButton(label: String, text: Callback<(), String>, edition: Edition) -> impl IntoView {
    let result = RwSignal::new(Copying::Idle);
    view! {
        <button type="button" on:click=move |_| copy(text.run(()), result)>{label}</button>
        " "<span role="status"><Copied result edition /></span>
    }
}

/// The address of this page without its query, as it is passed on. Of a file it is the name alone: the folders of a
/// reader's machine are nobody's business. Of the page for frames it is the dashboard's page in the same language.
pub fn base() -> String {
    let address = window().location().href().unwrap_or_default();
    let address = address.split(['?', '#']).next().unwrap_or_default();
    let (folder, name) = address.rsplit_once('/').unwrap_or_default();
    if address.starts_with("file:") {
        name.to_owned()
    } else if super::embed::is_framed() {
        let language = document().document_element().and_then(|root| root.get_attribute("lang"));
        format!("{folder}/{}.html", language.unwrap_or_default())
    } else {
        address.to_owned()
    }
}

/// The address of a view, with the edition it is of: opened under another one, the page says so.
pub fn link_to(view: &View, edition: &Edition) -> String {
    let version = edition.portfolio.edition.version.clone();
    format!("{}?{}", base(), View { edition: Some(version), ..view.clone() }.to_query())
}

/// Copies the address of what the reader looks at.
#[component]
pub fn CopyLink(edition: Edition, address: Address) -> impl IntoView {
    let text = edition.words.text("copy-link");
    let result = RwSignal::new(Copying::Idle);
    Effect::new(move || {
        address.view.track();
        result.set(Copying::Idle);
    });
    let words = edition.clone();
    let copy_link = move |_| {
        let hash = window().location().hash().unwrap_or_default();
        copy(format!("{}{hash}", address.view.with_untracked(|view| link_to(view, &edition))), result);
    };
    view! {
        <button type="button" on:click=copy_link>{text}</button>
        <span role="status"><Copied result edition=words /></span>
    }
}
