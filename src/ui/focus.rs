//! Where the focus of the keyboard goes, so that it is never lost and what is new is heard.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement};

use crate::view::{Page, Side};

fn found(selector: &str) -> Option<HtmlElement> {
    document().query_selector(selector).ok().flatten()?.dyn_into().ok()
}

/// Puts the focus on what these selectors find first, once it is drawn.
pub fn focus_on(selector: &str) {
    let selector = selector.to_owned();
    request_animation_frame(move || {
        if let Some(element) = found(&selector) {
            let _ = element.focus();
        }
    });
}

/// Whether the focus is on the title of the page, or on nothing.
pub fn is_at_title() -> bool {
    let active = document().active_element();
    active.is_none_or(|element| element.matches("body, main h1").unwrap_or(false))
}

/// Of another page the title takes the focus, and so is read out; not of the first one, where the browser says where to begin, and not
/// from under a reader who types.
pub fn follow_page(page: Memo<(Page, Option<Side>)>, is_made: Signal<bool>) {
    Effect::new(move |before: Option<(Page, Option<Side>)>| {
        let now = page.get();
        if !is_made.get() {
            return before.unwrap_or(now);
        }
        if before.is_some_and(|before| before != now) && now.0 != Page::Search {
            request_animation_frame(|| {
                let Some(title) = found("main h1").or_else(|| found("h1")) else { return };
                title.set_tab_index(-1);
                let quietly = FocusOptions::new();
                quietly.set_prevent_scroll(true);
                let _ = title.focus_with_options(&quietly);
            });
        }
        now
    });
}
