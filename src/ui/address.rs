//! The address bar as the only place a view is kept. Beside the view each entry of the history keeps how far the page was
//! scrolled, and how many origins were opened one from another, so that closing them is going back.

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
    /// The way back from an origin was asked for and has not come yet.
    closing: StoredValue<bool>,
}

fn read() -> (View, Vec<Unread>) {
    View::from_query(&window().location().search().unwrap_or_default())
}

/// What an entry of the history keeps beside its address.
#[derive(Clone, Copy, Default, PartialEq)]
struct Entry {
    /// How far the page is scrolled, in CSS pixels.
    scrolled: f64,
    /// Steps back to the view from which the first of the open origins was opened; 0 where none was opened here.
    opened: i32,
}

impl Entry {
    fn now() -> Self {
        let state = window().history().ok().and_then(|h| h.state().ok()).and_then(|s| s.as_string()).unwrap_or_default();
        let (scrolled, opened) = state.split_once(' ').unwrap_or_default();
        Self { scrolled: scrolled.parse().unwrap_or(0.0), opened: opened.parse().unwrap_or(0) }
    }

    fn spelled(self) -> JsValue {
        JsValue::from_str(&format!("{} {}", self.scrolled, self.opened))
    }
}

/// Notes in the history how far the page is scrolled, so that coming back finds the same place.
fn note_place() {
    if let (Ok(history), Ok(scrolled)) = (window().history(), window().scroll_y()) {
        let _ = history.replace_state(&Entry { scrolled, ..Entry::now() }.spelled(), "");
    }
}

/// How long charts take to come to their height, which moves what stands below them.
const SETTLED: std::time::Duration = std::time::Duration::from_millis(600);

/// After the next drawing: to the place named by the address, else to the one the history kept.
pub fn find_place() {
    let scrolled = Entry::now().scrolled;
    let target = window().location().hash().unwrap_or_default().trim_start_matches('#').to_owned();
    let named = (scrolled == 0.0 && !target.is_empty()).then_some(target);
    if let Some(target) = named.clone() {
        let again = move || {
            if let Some(element) = document().get_element_by_id(&target) {
                element.scroll_into_view();
            }
        };
        set_timeout(again, SETTLED);
    }
    let go = move || match named.and_then(|target| document().get_element_by_id(&target)) {
        Some(element) => element.scroll_into_view(),
        None => window().scroll_to_with_x_and_y(0.0, scrolled),
    };
    request_animation_frame(move || request_animation_frame(go));
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
    };
    let back = Closure::<dyn Fn()>::new(move || {
        let (view, unread) = read();
        address.closing.set_value(false);
        address.moved.set(true);
        address.unread.set(unread);
        let same_page = address.view.with_untracked(|now| now.page == view.page);
        address.view.set(view);
        // Within a page the reader stays where the change is seen.
        if !same_page {
            find_place();
        }
    });
    let _ = window().add_event_listener_with_callback("popstate", back.as_ref().unchecked_ref());
    back.forget();
    let leave = Closure::<dyn Fn()>::new(note_place);
    for event in ["scrollend", "pagehide"] {
        let _ = window().add_event_listener_with_callback(event, leave.as_ref().unchecked_ref());
    }
    leave.forget();
    // Only this program knows when the page is long enough to scroll.
    let _ = window().history().map(|history| history.set_scroll_restoration(web_sys::ScrollRestoration::Manual));
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
                note_place();
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
        if !same_page {
            find_place();
        }
    }
}
