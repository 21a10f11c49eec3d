//! The address bar as the only place a view is kept.

use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

use crate::view::{Unread, View};

/// The view in the address bar, as signals that follow it.
#[derive(Clone, Copy)]
pub struct Address {
    /// What the reader looks at.
    pub view: RwSignal<View>,
    /// The part of it that answers depend on: opening a project or a table asks nothing again.
    pub question: Memo<View>,
    /// The reader has gone somewhere since the page was opened.
    pub moved: RwSignal<bool>,
    /// Parts of the address nobody understood.
    pub unread: RwSignal<Vec<Unread>>,
}

fn read() -> (View, Vec<Unread>) {
    View::from_query(&window().location().search().unwrap_or_default())
}

/// Reads the address now and whenever the reader goes back or forward.
pub fn tracked_view() -> Address {
    let (view, unread) = read();
    let view = RwSignal::new(view);
    let address =
        Address { view, question: Memo::new(move |_| view.with(View::question)), moved: RwSignal::new(false), unread: RwSignal::new(unread) };
    let back = Closure::<dyn Fn()>::new(move || {
        let (view, unread) = read();
        address.moved.set(true);
        address.unread.set(unread);
        address.view.set(view);
    });
    let _ = window().add_event_listener_with_callback("popstate", back.as_ref().unchecked_ref());
    back.forget();
    address
}

impl Address {
    /// Changes the view as a step the reader can go back from.
    pub fn go(self, change: impl FnOnce(&mut View)) {
        self.write(change, true);
    }

    /// Changes the view in place, as typing does.
    pub fn amend(self, change: impl FnOnce(&mut View)) {
        self.write(change, false);
    }

    fn write(self, change: impl FnOnce(&mut View), step: bool) {
        let mut view = self.view.get_untracked();
        change(&mut view);
        if view == self.view.get_untracked() {
            return;
        }
        let query = view.to_query();
        let path = window().location().pathname().unwrap_or_default();
        let url = if query.is_empty() { path } else { format!("{path}?{query}") };
        if let Ok(history) = window().history() {
            let done = if step {
                history.push_state_with_url(&JsValue::NULL, "", Some(&url))
            } else {
                history.replace_state_with_url(&JsValue::NULL, "", Some(&url))
            };
            drop(done);
        }
        self.moved.set(true);
        self.unread.set(Vec::new());
        self.view.set(view);
    }
}
