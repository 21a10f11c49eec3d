//! Where on the page the reader is: kept in the history beside each address, and held while the page comes to
//! its length.

use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

/// What an entry of the history keeps beside its address.
#[derive(Clone, Copy, Default, PartialEq)]
pub struct Entry {
    /// How far the page is scrolled, in CSS pixels; `None` where nobody has been yet.
    pub scrolled: Option<f64>,
    /// Steps back to the view from which the first of the open origins was opened; 0 where none was opened
    /// here.
    pub opened: i32,
}

impl Entry {
    /// That of the address as it is.
    pub fn now() -> Self {
        let state = window()
            .history()
            .ok()
            .and_then(|h| h.state().ok())
            .and_then(|s| s.as_string())
            .unwrap_or_default();
        let (scrolled, opened) = state.split_once(' ').unwrap_or_default();
        Self { scrolled: scrolled.parse().ok(), opened: opened.parse().unwrap_or(0) }
    }

    /// As the history keeps it.
    pub fn spelled(self) -> JsValue {
        let scrolled = self.scrolled.map_or_else(|| "-".to_owned(), |scrolled| scrolled.to_string());
        JsValue::from_str(&format!("{scrolled} {}", self.opened))
    }
}

/// The element of the record that the address opens: a link to it leads there.
pub const OPEN_RECORD: &str = "open-record";

/// A place on the page.
#[derive(Clone, PartialEq)]
enum Target {
    Element(String),
    Scrolled(f64),
}

/// A place to be at until the reader moves.
#[derive(Clone)]
struct Held {
    target: Target,
    /// The reader has moved on the way: the place is gone to once, and not held.
    once: bool,
    /// How far the page was scrolled for it, and how long the page was then.
    reached: Option<(f64, i32)>,
}

/// Finds places again, and notes them.
#[derive(Clone, Copy)]
pub struct ScrollPosition(StoredValue<Option<Held>>);

/// What only a reader does. Some, such as a screen reader, click and do nothing else.
const MOVES: [&str; 5] = ["wheel", "touchmove", "pointerdown", "keydown", "click"];

impl ScrollPosition {
    /// Follows the page: its length, and what the reader does.
    pub fn tracked() -> Self {
        let place = Self(StoredValue::new(None));
        // Before anything on the page hears of it: what a click leads to may be held anew.
        let listen = |events: &[&str], then: Closure<dyn Fn()>| {
            for event in events {
                let _ = window().add_event_listener_with_callback_and_bool(
                    event,
                    then.as_ref().unchecked_ref(),
                    true,
                );
            }
            then.forget();
        };
        listen(&MOVES, Closure::new(move || place.release()));
        listen(&["scroll"], Closure::new(move || place.follow()));
        listen(&["scrollend", "pagehide"], Closure::new(move || place.note()));
        // Charts come to their height when they are seen, which moves what stands below them.
        let grown = Closure::<dyn Fn()>::new(move || place.reach());
        if let (Some(body), Ok(observer)) =
            (document().body(), web_sys::ResizeObserver::new(grown.as_ref().unchecked_ref()))
        {
            observer.observe(&body);
        }
        grown.forget();
        // Only this program knows when the page is long enough to scroll.
        let _ = window()
            .history()
            .map(|history| history.set_scroll_restoration(web_sys::ScrollRestoration::Manual));
        place
    }

    /// Whether the address names a place, or this entry of the history keeps one.
    pub fn is_named() -> bool {
        Entry::now().scrolled.is_some() || window().location().hash().is_ok_and(|hash| hash.len() > 1)
    }

    /// After the next drawing: to where the reader was at this entry of the history, else to the place the
    /// address names, or to that of what it opens.
    pub fn find(self, opened: Option<&str>) {
        let hash = window().location().hash().unwrap_or_default();
        let named = match hash.trim_start_matches('#') {
            "" => opened.unwrap_or_default().to_owned(),
            named => named.to_owned(),
        };
        let target = match Entry::now().scrolled {
            None if !named.is_empty() => Target::Element(named),
            scrolled => Target::Scrolled(scrolled.unwrap_or(0.0)),
        };
        self.0.set_value(Some(Held { target, once: false, reached: None }));
        request_animation_frame(move || request_animation_frame(move || self.reach()));
    }

    /// Lets the reader go: a place not reached yet is gone to, and not held.
    pub fn release(self) {
        self.0.update_value(|held| match held {
            Some(Held { once, reached: None, .. }) => *once = true,
            _ => *held = None,
        });
    }

    /// Notes in the history how far the page is scrolled, so that coming back finds the same place.
    pub fn note(self) {
        // On the way to a place the reader is not anywhere.
        if self.0.with_value(Option::is_some) {
            return;
        }
        if let (Ok(history), Ok(scrolled)) = (window().history(), window().scroll_y()) {
            let _ = history.replace_state(&Entry { scrolled: Some(scrolled), ..Entry::now() }.spelled(), "");
        }
    }

    fn reach(self) {
        let Some(Held { target, once, .. }) = self.0.get_value() else { return };
        match &target {
            Target::Element(id) => {
                if let Some(element) = document().get_element_by_id(id) {
                    element.scroll_into_view();
                }
            }
            Target::Scrolled(far) => window().scroll_to_with_x_and_y(0.0, *far),
        }
        // The top stays where it is.
        let held =
            (!once && target != Target::Scrolled(0.0)).then(|| Held { target, once, reached: Some(now()) });
        self.0.set_value(held);
    }

    /// A scroll that neither this program nor a change of the page's length made is the reader's: by a screen
    /// reader, or because words were looked for.
    fn follow(self) {
        let Some(Held { reached: Some((scrolled, length)), .. }) = self.0.get_value() else { return };
        let (is_scrolled, is_long) = now();
        if is_long == length && (is_scrolled - scrolled).abs() > 2.0 {
            self.0.set_value(None);
        }
    }
}

/// How far the page is scrolled, in CSS pixels, and how long it is.
fn now() -> (f64, i32) {
    (window().scroll_y().unwrap_or(0.0), document().document_element().map_or(0, |page| page.scroll_height()))
}
