//! A word in a line that opens what belongs to it over the page, so that nothing moves.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// A summary and what it opens. Escape and a click elsewhere close it.
#[component]
pub fn Fold(
    #[prop(into)] summary: Signal<String>,
    class: &'static str,
    /// What a screen reader says of the summary, where that is too short.
    #[prop(optional, into)]
    label: Option<String>,
    /// Becomes true when it is opened, for what is long and made only then.
    #[prop(optional)]
    opened: Option<RwSignal<bool>>,
    children: Children,
) -> impl IntoView {
    let toggled = move |_| {
        if let Some(opened) = opened {
            opened.set(true);
        }
    };
    view! {
        <details class=format!("fold {class}") on:toggle=toggled on:keydown=close_by_key>
            <summary aria-label=label>{move || summary.get()}</summary>
            <div class="fold-panel">{children()}</div>
        </details>
    }
}

/// Closes the fold that a key was pressed in, where that is Escape.
pub fn close_by_key(event: web_sys::KeyboardEvent) {
    let fold = event_target::<web_sys::Element>(&event).closest("details.fold[open]").ok().flatten();
    if let Some(fold) = fold.filter(|_| event.key() == "Escape") {
        event.stop_propagation();
        close(fold.unchecked_ref());
    }
}

/// Closes a fold; the focus goes to its summary.
pub fn close(fold: &web_sys::HtmlDetailsElement) {
    fold.set_open(false);
    if let Ok(Some(summary)) = fold.query_selector("summary") {
        let _ = summary.unchecked_into::<web_sys::HtmlElement>().focus();
    }
}

/// Closes all folds but the one a click or a focus is in: only one is open.
pub fn close_others() {
    let handle = move |event: web_sys::Event| {
        let target = event.target().and_then(|t| t.dyn_into::<web_sys::Node>().ok());
        // What opens the drawer stays open behind it, so that the focus finds it again.
        let in_drawer = target
            .as_ref()
            .and_then(web_sys::Node::parent_element)
            .and_then(|e| e.closest(".origin-panel").ok().flatten());
        if in_drawer.is_some() {
            return;
        }
        let Ok(open) = document().query_selector_all("details.fold[open]") else { return };
        for fold in (0..open.length()).filter_map(|i| open.item(i)) {
            if !target.as_ref().is_some_and(|target| fold.contains(Some(target))) {
                wasm_bindgen::JsCast::unchecked_into::<web_sys::HtmlDetailsElement>(fold).set_open(false);
            }
        }
    };
    let clicked = window_event_listener(leptos::ev::pointerdown, move |event| handle(event.into()));
    let focused = window_event_listener(leptos::ev::focusin, move |event| handle(event.into()));
    on_cleanup(move || {
        clicked.remove();
        focused.remove();
    });
}
