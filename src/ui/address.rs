//! The address bar as the only place a view is kept. Each entry of the history also knows how many origins
//! were opened one from another, so that closing them is going back.

use std::sync::Arc;

use leptos::prelude::*;
use wasm_bindgen::{JsCast, closure::Closure};

use super::{
    kept::Kept,
    released,
    scroll::{Entry, OPEN_RECORD, ScrollPosition},
};
use crate::{
    model::Portfolio,
    query::{
        selection::asked,
        spelling::{of_one_address, spelled},
    },
    view::{UnknownParameter, View},
};

/// The view in the address bar, as signals that follow it. They outlive all that reads them, so none is a
/// memo: see [`released`].
#[derive(Clone, Copy)]
pub struct Address {
    /// What the reader looks at.
    pub view: RwSignal<View>,
    /// The filters that are applied here, the subject of the page among them: opening a project or a table
    /// asks nothing again.
    pub question: RwSignal<View>,
    /// The reader's filters, applied here or not.
    pub filters: RwSignal<View>,
    /// The filters before the last change of them, to go back to.
    pub before: RwSignal<Option<View>>,
    /// The reader has gone somewhere since the page was opened.
    pub moved: RwSignal<bool>,
    /// Parts of the address nobody understood.
    pub unread: RwSignal<Vec<UnknownParameter>>,
    /// Its query string without the origin that is open over it.
    pub beneath: RwSignal<String>,
    /// The title of the page, where it is one of text.
    pub name: RwSignal<Option<String>>,
    /// The title of the origin that is open.
    pub opened: RwSignal<Option<String>>,
    /// Grows with each change of the view on a page that the browser has translated: what is drawn is then
    /// drawn anew, whole.
    pub drawn_anew: RwSignal<u32>,
    /// A text of the page that never changes: where it is gone, somebody else has put texts in the place of
    /// ours.
    pub witness: StoredValue<Option<web_sys::Node>, LocalStorage>,
    /// The way back from an origin was asked for and has not come yet.
    closing: StoredValue<bool>,
    /// Which control made the entry of the history there is, where one did by typing or sliding: it goes on
    /// in the same step.
    writer: StoredValue<Option<&'static str>>,
    /// Puts identifiers into the spelling of the edition, once there is one.
    spelling: StoredValue<Option<Arc<Portfolio>>>,
    /// Where on the page the reader is.
    pub place: ScrollPosition,
}

fn read() -> (View, Vec<UnknownParameter>) {
    View::from_query(&window().location().search().unwrap_or_default())
}

/// The query of a view without the origin that is open over it.
fn beneath(view: &View) -> String {
    View { origin: None, ..view.clone() }.to_query()
}

/// This page with a query. What the page itself reads of its address stays.
fn here(query: &str) -> String {
    let location = window().location();
    let path = location.pathname().unwrap_or_default();
    let now = location.search().unwrap_or_default();
    let kept = now
        .trim_start_matches('?')
        .split('&')
        .filter(|part| part.starts_with("lang=") || part.starts_with("chart="));
    let parts: Vec<&str> = kept.chain([query]).filter(|part| !part.is_empty()).collect();
    if parts.is_empty() { path } else { format!("{path}?{}", parts.join("&")) }
}

/// Whether the browser has translated the page: its texts are then no longer the ones this program made, and
/// do not follow.
fn is_translated(witness: Option<web_sys::Node>) -> bool {
    if witness.is_some_and(|text| !text.is_connected()) {
        return true;
    }
    let class = document().document_element().map(|root| root.class_name()).unwrap_or_default();
    class.contains("translated-") || document().query_selector("#app font").ok().flatten().is_some()
}

/// Reads the address now and whenever the reader goes back or forward.
pub fn tracked_view() -> Address {
    let (view, unread) = read();
    let address = Address {
        question: RwSignal::new(view.asked()),
        filters: RwSignal::new(view.question()),
        before: RwSignal::new(None),
        beneath: RwSignal::new(beneath(&view)),
        view: RwSignal::new(view),
        name: RwSignal::new(None),
        opened: RwSignal::new(None),
        drawn_anew: RwSignal::new(0),
        witness: StoredValue::new_local(None),
        moved: RwSignal::new(false),
        unread: RwSignal::new(unread),
        closing: StoredValue::new(false),
        writer: StoredValue::new(None),
        spelling: StoredValue::new(None),
        place: ScrollPosition::tracked(),
    };
    let back = Closure::<dyn Fn()>::new(move || {
        let (view, unread) = read();
        let view = address.spelled(view);
        address.closing.set_value(false);
        address.settle();
        address.moved.set(true);
        address.unread.set(unread);
        // What was undone by going back cannot be undone again.
        address.before.set(None);
        // Within a page the reader stays where the change is seen; where nothing changed, only a place is
        // asked for.
        let same_page = address.view.with_untracked(|now| now.page == view.page && *now != view);
        address.show(view);
        if !same_page {
            address.find_place();
        }
    });
    let _ = window().add_event_listener_with_callback("popstate", back.as_ref().unchecked_ref());
    back.forget();
    address
}

impl Address {
    /// Changes the view as a step the reader can go back from.
    pub fn go(self, change: impl FnOnce(&mut View)) {
        self.settle();
        self.write(change, true);
    }

    /// Changes the view as typing or sliding does: one step of the history, in which the same control goes on
    /// until it is left.
    pub fn amend(self, writer: &'static str, change: impl FnOnce(&mut View)) {
        let goes_on = self.writer.get_value() == Some(writer);
        if self.write(change, !goes_on) {
            self.writer.set_value(Some(writer));
        }
    }

    /// Changes the view in place, as an address that leads on: no step, and the place it names stays named.
    pub fn lead_on(self, change: impl FnOnce(&mut View)) {
        let mut view = self.view.get_untracked();
        change(&mut view);
        let hash = window().location().hash().unwrap_or_default();
        let url = format!("{}{hash}", here(&view.to_query()));
        if let Ok(history) = window().history() {
            let _ = history.replace_state_with_url(&Entry::now().spelled(), "", Some(&url));
        }
        self.show(view);
        self.find_place();
    }

    /// Finds the place of the page: where the reader was, what the address names, or the record it opens.
    pub fn find_place(self) {
        let opens = self.view.with_untracked(|view| view.open.is_some());
        self.place.find(opens.then_some(OPEN_RECORD));
    }

    /// What a control has been typing or sliding is done: more of it is another step.
    pub fn settle(self) {
        self.writer.set_value(None);
    }

    /// From now on identifiers are read as this portfolio spells them.
    pub fn spell_as(self, portfolio: &Arc<Portfolio>) {
        self.spelling.set_value(Some(Arc::clone(portfolio)));
        let view = self.spelled(self.view.get_untracked());
        if self.view.with_untracked(|now| *now != view) {
            self.lead_on(|now| *now = view);
        } else {
            self.set(view);
        }
    }

    /// The address of a view, that of the one page its subject has.
    pub fn href(self, view: View) -> String {
        self.spelling.with_value(|portfolio| match portfolio {
            Some(portfolio) => of_one_address(portfolio, view).href(),
            None => view.href(),
        })
    }

    fn spelled(self, view: View) -> View {
        self.spelling
            .with_value(|portfolio| portfolio.as_ref().map(|portfolio| spelled(portfolio, &view)))
            .unwrap_or(view)
    }

    fn show(self, view: View) {
        if !is_translated(self.witness.get_value()) {
            return self.set(view);
        }
        // Who types goes on typing, and what is open stays open.
        let kept = Kept::now();
        self.drawn_anew.update(|n| *n += 1);
        self.set(view);
        if let Some(kept) = kept {
            kept.restore();
        }
    }

    /// Puts a view, and what follows from it, into the signals.
    fn set(self, view: View) {
        let question = self.spelling.with_value(|portfolio| match portfolio {
            Some(portfolio) => asked(portfolio, &view),
            None => view.asked(),
        });
        released::renew(self.question, question);
        released::renew(self.filters, view.question());
        released::renew(self.beneath, beneath(&view));
        released::set(self.view, view);
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
            _ => self.go(|view| view.origin = None),
        }
    }

    /// Puts the view there is into the address, where a browser would not take it before.
    fn follow(self) {
        let url = here(&self.view.with_untracked(View::to_query));
        let done = window()
            .history()
            .and_then(|history| history.replace_state_with_url(&Entry::now().spelled(), "", Some(&url)));
        if done.is_err() {
            set_timeout(move || self.follow(), std::time::Duration::from_secs(1));
        }
    }

    /// Changes the view and the address, as a step or in place; whether anything changed.
    fn write(self, change: impl FnOnce(&mut View), step: bool) -> bool {
        let mut view = self.view.get_untracked();
        change(&mut view);
        // A donor that is a country has one address, also where a link names the donor.
        let view = self.spelled(view);
        let search = window().location().search().unwrap_or_default();
        let query = view.to_query();
        let url = here(&query);
        let is_same = view == self.view.get_untracked();
        let path = window().location().pathname().unwrap_or_default();
        if is_same && url == format!("{path}{search}") {
            return false;
        }
        // The same view under a tidier address is no step.
        let step = step && !is_same;
        if let Ok(history) = window().history() {
            let now = Entry::now();
            let done = if step {
                self.place.note();
                let before = self.view.with_untracked(|now| now.origin.is_some());
                // An origin opened from one that a link opened has no view of ours to go back to.
                let opened =
                    if view.origin.is_none() || (before && now.opened == 0) { 0 } else { now.opened + 1 };
                history.push_state_with_url(&Entry { opened, ..Entry::default() }.spelled(), "", Some(&url))
            } else {
                history.replace_state_with_url(&now.spelled(), "", Some(&url))
            };
            // Browsers refuse more than some hundred changes in half a minute: the address follows a little
            // later.
            if done.is_err() {
                set_timeout(move || self.follow(), std::time::Duration::from_secs(1));
            }
        }
        self.moved.set(true);
        self.unread.set(Vec::new());
        let filters = self.filters.get_untracked();
        if filters != view.question() {
            self.before.set(Some(filters));
        }
        let same_page = self.view.with_untracked(|now| now.page == view.page);
        self.show(view);
        if same_page {
            self.place.release();
        } else {
            self.find_place();
        }
        !is_same
    }
}
