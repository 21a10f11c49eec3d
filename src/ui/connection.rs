//! Without a line, and with a new version: what the page says of both. `public/offline.js` tells of the
//! second, and where the host does not answer.

use leptos::prelude::*;
use wasm_bindgen::prelude::wasm_bindgen;

use super::loaded::Edition;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = portfolioOffline, catch)]
    fn update() -> Result<(), wasm_bindgen::JsValue>;
}

/// A line where there is no connection, and one where a new version waits for the reader to take it.
#[component]
pub fn Connection(edition: Edition) -> impl IntoView {
    let is_online = RwSignal::new(window().navigator().on_line());
    let is_new = RwSignal::new(false);
    let follow = [
        window_event_listener_untyped("online", move |_| is_online.set(true)),
        window_event_listener_untyped("offline", move |_| is_online.set(false)),
        // There is a line, but the host does not answer.
        window_event_listener_untyped("portfolio-unreachable", move |_| is_online.set(false)),
        window_event_listener_untyped("portfolio-update", move |_| is_new.set(true)),
    ];
    on_cleanup(move || follow.into_iter().for_each(WindowListenerHandle::remove));
    let words = StoredValue::new(edition);
    let text = move |key: &str| words.with_value(|e| e.words.text(key));
    let kept =
        move || words.with_value(|e| e.words.format("offline-now", &[("edition", e.words.edition().into())]));
    view! {
        {move || (!is_online.get()).then(|| view! { <p class="findings" role="status">{kept()}</p> })}
        {move || is_new.get().then(|| view! {
            <p class="findings" role="status">
                {text("update-ready")}" "
                <button type="button" on:click=move |_| drop(update())>{text("update-load")}</button>
            </p>
        })}
    }
}
