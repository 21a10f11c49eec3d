//! The address bar as the only place a view is kept. Each entry of the history also knows how many origins were opened one
//! from another, so that closing them is going back.

use leptos::prelude::*;
use wasm_bindgen::{JsCast, closure::Closure};

use super::place::{Entry, Place};
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
    /// The way back from an origin was asked for and has not come yet.
    closing: StoredValue<bool>,
    /// Where on the page the reader is.
    pub place: Place,
}

fn read() -> (View, Vec<Unread>) {
    View::from_query(&window().location().search().unwrap_or_default())
}

/// Reads the address now and whenever the reader goes back or forward.
pub fn tracked_view() -> Address {
    let (view, unread) = read();
    let view = RwSignal::new(view);
    let address = Address {
        view,
        question: Memo::new(move |_| view.with(View::question)),
        moved: RwSignal::new(false),
        unread: RwSignal::new(unread),
        closing: StoredValue::new(false),
        place: Place::tracked(),
    };
    let back = Closure::<dyn Fn()>::new(move || {
        let (view, unread) = read();
        address.closing.set_value(false);
        address.moved.set(true);
        address.unread.set(unread);
        // Within a page the reader stays where the change is seen; where nothing changed, only a place is asked for.
        let same_page = address.view.with_untracked(|now| now.page == view.page && *now != view);
        address.view.set(view);
        if !same_page {
            address.place.find();
        }
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

    /// Closes the open origin: goes back to where it was opened from, if it was opened here.
    pub fn close_origin(self) {
        match (Entry::now().opened, window().history()) {
            // Going back comes later: asked for twice it would lead too far.
            (1.., _) if self.closing.get_value() => {}
            (steps @ 1.., Ok(history)) => {
                self.closing.set_value(true);
                drop(history.go_with_delta(-steps));
            }
            _ => self.amend(|view| view.origin = None),
        }
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
            let now = Entry::now();
            let done = if step {
                self.place.note();
                let before = self.view.with_untracked(|now| now.origin.is_some());
                // An origin opened from one that a link opened has no view of ours to go back to.
                let opened = if view.origin.is_none() || (before && now.opened == 0) { 0 } else { now.opened + 1 };
                history.push_state_with_url(&Entry { opened, ..Entry::default() }.spelled(), "", Some(&url))
            } else {
                history.replace_state_with_url(&now.spelled(), "", Some(&url))
            };
            drop(done);
        }
        self.moved.set(true);
        self.unread.set(Vec::new());
        let same_page = self.view.with_untracked(|now| now.page == view.page);
        self.view.set(view);
        if same_page {
            self.place.release();
        } else {
            self.place.find();
        }
    }
}
