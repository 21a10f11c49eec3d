//! What the reader points at: the words beside the pointer, the menu of a mark, and the thing that lights up
//! in all charts.

use std::time::Duration;

use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::*};
use wasm_bindgen::JsCast;

use crate::{chart::menu::Choice, view::Filter};

/// Words beside a place of the window, in CSS pixels.
#[derive(Clone, PartialEq)]
pub struct Tip {
    /// The words.
    pub text: String,
    /// Where.
    pub at: (f64, f64),
    /// The mouse rests, so they stand still: it can go over to them (WCAG 1.4.13).
    pub is_still: bool,
}

/// How long the mouse rests until the words beside it stand still, and how long they wait for it on its way to them.
const REST: Duration = Duration::from_millis(400);
const GRACE: Duration = Duration::from_millis(200);

/// What happens to the words beside the mouse when the time is over.
#[derive(Clone)]
enum Next {
    Rest,
    Point(String, (f64, f64), Option<Filter>),
    Leave,
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
    waiting: StoredValue<Option<(Next, TimeoutHandle)>>,
}

impl Pointer {
    /// Nothing is pointed at.
    pub fn new() -> Self {
        Self {
            tip: RwSignal::new(None),
            menu: RwSignal::new_local(None),
            lit: RwSignal::new(None),
            waiting: StoredValue::default(),
        }
    }

    /// That of the page.
    pub fn of_page() -> Self {
        use_context().unwrap_or_else(Self::new)
    }

    /// Reads out a text at a place, and lights up what it is of.
    pub fn point(self, text: String, at: (f64, f64), of: Option<Filter>) {
        self.stay();
        let _ = self.tip.try_set(Some(Tip { text, at, is_still: false }));
        self.light(of);
    }

    /// The same beside the mouse, which the words follow until it rests.
    pub fn point_by_mouse(self, text: String, at: (f64, f64), of: Option<Filter>) {
        let shown = self.tip.try_get_untracked().flatten().filter(|tip| tip.is_still);
        match shown {
            Some(tip) if tip.text == text => self.stay(),
            Some(_) => self.soon(Next::Point(text, at, of)),
            None => {
                self.point(text, at, of);
                self.wait(Next::Rest, REST);
            }
        }
    }

    /// The mouse points at nothing: at once, or a little later where it may be on its way to the words.
    pub fn leave_by_mouse(self) {
        if self.tip.try_get_untracked().flatten().is_some_and(|tip| tip.is_still) {
            self.soon(Next::Leave);
        } else {
            self.leave();
        }
    }

    /// The words stay as they are.
    pub fn stay(self) {
        if let Some((_, timer)) = self.waiting.try_update_value(Option::take).flatten() {
            timer.clear();
        }
    }

    /// Once the words have waited for the mouse; the time runs from the first of these.
    fn soon(self, next: Next) {
        let is_waiting = self.waiting.try_update_value(|waiting| {
            let begun = waiting.as_mut();
            begun.is_some_and(|begun| {
                begun.0 = next.clone();
                true
            })
        });
        if is_waiting == Some(false) {
            self.wait(next, GRACE);
        }
    }

    fn wait(self, next: Next, time: Duration) {
        let over = move || {
            let Some((next, _)) = self.waiting.try_update_value(Option::take).flatten() else { return };
            match next {
                Next::Rest => {
                    let _ = self.tip.try_update(|tip| tip.iter_mut().for_each(|tip| tip.is_still = true));
                }
                Next::Point(text, at, of) => {
                    self.point(text, at, of);
                    self.wait(Next::Rest, REST);
                }
                Next::Leave => self.leave(),
            }
        };
        if let Ok(timer) = set_timeout_with_handle(over, time) {
            self.waiting.try_set_value(Some((next, timer)));
        }
    }

    fn light(self, of: Option<Filter>) {
        if self.lit.try_with_untracked(|lit| *lit != of) == Some(true) {
            self.lit.set(of);
        }
    }

    /// Points at nothing.
    pub fn leave(self) {
        self.stay();
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
