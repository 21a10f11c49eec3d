//! Light or dark: as the system says, unless the reader chose. Kept in this browser where it lets us, never
//! in the address.

use leptos::prelude::*;
use wasm_bindgen::{JsCast, closure::Closure};

use super::released;
use crate::draw::Scheme;

const KEY: &str = "appearance";

/// The reader's choice and what it comes to.
#[derive(Clone, Copy)]
pub struct Appearance {
    /// `auto`, `light` or `dark`.
    pub choice: RwSignal<String>,
    system_is_dark: RwSignal<bool>,
    /// The page is being printed, and paper is white.
    on_paper: RwSignal<bool>,
}

impl Appearance {
    /// Reads the kept choice and follows the system.
    pub fn tracked() -> Self {
        let kept = storage()
            .and_then(|s| s.get_item(KEY).ok().flatten())
            .filter(|c| matches!(c.as_str(), "light" | "dark"));
        let query = window().match_media("(prefers-color-scheme: dark)").ok().flatten();
        let system_is_dark = RwSignal::new(query.as_ref().is_some_and(web_sys::MediaQueryList::matches));
        if let Some(query) = query {
            let changed = query.clone();
            let follow = Closure::<dyn Fn()>::new(move || system_is_dark.set(changed.matches()));
            let _ = query.add_event_listener_with_callback("change", follow.as_ref().unchecked_ref());
            follow.forget();
        }
        let on_paper = RwSignal::new(false);
        let set = move |value: bool| Closure::<dyn Fn()>::new(move || on_paper.set(value));
        for (event, listener) in [("beforeprint", set(true)), ("afterprint", set(false))] {
            let _ = window().add_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
            listener.forget();
        }
        let appearance = Self {
            on_paper,
            choice: RwSignal::new(kept.unwrap_or_else(|| "auto".to_owned())),
            system_is_dark,
        };
        Effect::new(move || {
            let choice = appearance.choice.get();
            if let Some(root) = document().document_element() {
                let _ = if choice == "auto" {
                    root.remove_attribute("data-appearance")
                } else {
                    root.set_attribute("data-appearance", &choice)
                };
            }
            if let Some(storage) = storage() {
                let _ =
                    if choice == "auto" { storage.remove_item(KEY) } else { storage.set_item(KEY, &choice) };
            }
        });
        appearance
    }

    /// The ink charts are drawn with.
    pub fn scheme(self) -> Scheme {
        if released::with(self.on_paper, |on_paper| *on_paper) {
            return Scheme::Light;
        }
        released::with(self.choice, |choice| match choice.as_str() {
            "light" => Scheme::Light,
            "dark" => Scheme::Dark,
            _ if released::with(self.system_is_dark, |is_dark| *is_dark) => Scheme::Dark,
            _ => Scheme::Light,
        })
    }
}

/// What this browser keeps for the page; `None` where it keeps nothing.
pub(super) fn storage() -> Option<web_sys::Storage> {
    window().local_storage().ok().flatten()
}
