//! What the reader points at: the words beside the pointer, the menu of a mark, and the thing that lights up
//! in all charts.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::{chart::menu::Choice, view::Filter};

/// Words beside a place of the window, in CSS pixels.
#[derive(Clone, PartialEq)]
pub struct Tip {
    /// The words.
    pub text: String,
    /// Where.
    pub at: (f64, f64),
}

/// The menu of a mark.
#[derive(Clone)]
pub struct Menu {
    /// What the mark stands for and its value.
    pub text: String,
    /// What there is to do.
    pub choices: Vec<Choice>,
    /// Where it opens, in CSS pixels of the window.
    pub at: (f64, f64),
    /// What had the focus.
    pub opener: Option<web_sys::HtmlElement>,
}

/// The signals of it.
#[derive(Clone, Copy)]
pub struct Pointer {
    /// The words beside the pointer.
    pub tip: RwSignal<Option<Tip>>,
    /// The menu that is open.
    pub menu: RwSignal<Option<Menu>, LocalStorage>,
    /// What lights up.
    pub lit: RwSignal<Option<Filter>>,
}

impl Pointer {
    /// Nothing is pointed at.
    pub fn new() -> Self {
        Self { tip: RwSignal::new(None), menu: RwSignal::new_local(None), lit: RwSignal::new(None) }
    }

    /// That of the page.
    pub fn of_page() -> Self {
        use_context().unwrap_or_else(Self::new)
    }

    /// Reads out a text at a place, and lights up what it is of.
    pub fn point(self, text: String, at: (f64, f64), of: Option<Filter>) {
        let _ = self.tip.try_set(Some(Tip { text, at }));
        self.light(of);
    }

    fn light(self, of: Option<Filter>) {
        if self.lit.try_with_untracked(|lit| *lit != of) == Some(true) {
            self.lit.set(of);
        }
    }

    /// Points at nothing.
    pub fn leave(self) {
        if self.tip.try_with_untracked(Option::is_some) == Some(true) {
            self.tip.set(None);
        }
        self.light(None);
    }

    /// Closes the menu; the focus goes back to where it was.
    pub fn close(self) {
        let opener = self.menu.try_update_untracked(Option::take).flatten().and_then(|menu| menu.opener);
        self.menu.notify();
        if let Some(opener) = opener.filter(|opener| opener.is_connected()) {
            let _ = opener.focus();
        }
    }
}

/// Where to put words on an element: below its middle, in CSS pixels of the window.
pub fn below(element: &web_sys::Element) -> (f64, f64) {
    let room = element.get_bounding_client_rect();
    (room.left() + room.width().min(160.0) / 2.0, room.bottom())
}

/// The element an event is of.
pub fn element_of(event: &web_sys::Event) -> Option<web_sys::HtmlElement> {
    event.current_target().and_then(|target| target.dyn_into().ok())
}
