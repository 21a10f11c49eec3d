//! The picture that stands in the page before its program comes, made by the build with the same program; and
//! how the live page takes its place without a jump: the focus, what was typed and where the reader is stay,
//! and drawings stay until they are drawn.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};

use super::{
    kept::{self, at, path},
    released,
};

/// The first picture, and the place for what comes after it.
pub struct FirstPicture {
    now: HtmlElement,
    /// Where the live page is made, out of sight.
    pub next: HtmlElement,
}

/// Whose turn it is while the live page is made. Behind a first picture that is seen its parts are made one by
/// one, each in a task of its own, so that who reads or scrolls it is not held up; else all at once.
#[derive(Clone, Copy)]
pub struct Made {
    turn: RwSignal<usize>,
    /// How many parts wait for their turn, or had it.
    parts: StoredValue<usize>,
    /// The live page is in its place.
    in_place: RwSignal<bool>,
}

impl Made {
    /// Everything, or nothing yet.
    pub fn new(all: bool) -> Self {
        let turn = RwSignal::new(if all { usize::MAX } else { 0 });
        Self { turn, parts: StoredValue::default(), in_place: RwSignal::new(all) }
    }

    /// That of the page.
    pub fn of_page() -> Self {
        use_context().unwrap_or_else(|| Self::new(true))
    }

    /// Whether the turn of one more part has come: after all that asked before it.
    fn one_more(self) -> Memo<bool> {
        let part = self.parts.try_update_value(|parts| {
            *parts += 1;
            *parts
        });
        Memo::new(move |_| part.is_none_or(|part| released::with(self.turn, |turn| *turn >= part)))
    }

    /// Whether the live page is in its place: what it does without at first can be fetched.
    pub fn is_in_place(self) -> bool {
        released::with(self.in_place, |is_in_place| *is_in_place)
    }

    /// Makes what is left, then does what is to follow in a task after it. In a tab that is not shown tasks
    /// wait long: there all is made in one.
    pub fn whole(self, then: impl FnOnce() + 'static) {
        let turn = self.turn.get_untracked();
        if turn > 0 && turn >= self.parts.get_value() {
            self.turn.set(usize::MAX);
            then();
            return self.in_place.set(true);
        }
        self.turn.set(if document().hidden() { usize::MAX } else { turn + 1 });
        set_timeout(move || self.whole(then), std::time::Duration::ZERO);
    }
}

/// A part of the page, made when its turn comes.
pub fn in_turn<V: IntoView + 'static>(part: impl Fn() -> V + Send + 'static) -> impl IntoView {
    let is_its_turn = Made::of_page().one_more();
    move || is_its_turn.get().then(&part)
}

/// Marks the place of a first picture.
const MARK: &str = "data-first";

impl FirstPicture {
    /// The picture in this place, where there is one: a page that was not built to the end has none.
    pub fn in_place(now: HtmlElement) -> Option<Self> {
        if now.first_element_child().is_none() {
            let _ = now.remove_attribute(MARK);
        }
        if !now.has_attribute(MARK) {
            return None;
        }
        let next = now.clone_node().ok()?.dyn_into::<HtmlElement>().ok()?;
        let _ = next.remove_attribute(MARK);
        Some(Self { now, next })
    }

    /// Puts the live page in its place. Its drawings stay until they are drawn anew, where the live page is
    /// of the same data: `is_of_same_data`.
    pub fn give_way(self, is_of_same_data: bool) {
        let Self { now, next } = self;
        let focused = document()
            .active_element()
            .filter(|active| now.contains(Some(active)))
            .map(|active| path(&now, &active));
        let top = window().scroll_y().unwrap_or(0.0);
        if is_of_same_data {
            keep_drawings(&now, &next);
        }
        let (typed, opened) = (typed(&now), kept::open(&now));
        let _ = now.replace_with_with_node_1(&next);
        // What opens may take the focus: only what the reader is in stays open.
        let is_readers = |fold: &Vec<usize>| focused.as_ref().is_some_and(|focus| focus.starts_with(fold));
        opened.iter().filter(|fold| is_readers(fold)).for_each(|fold| kept::open_again(&next, fold));
        // Once what is new has put its own text into its boxes.
        let place = next.clone();
        request_animation_frame(move || {
            for (path, text) in typed {
                if let Some(input) = at(&place, &path) {
                    type_again(input, &text);
                }
            }
        });
        if let Some(element) = focused
            .and_then(|path| at(&next, &path))
            .and_then(|element| element.dyn_into::<HtmlElement>().ok())
        {
            let _ = element.focus();
        }
        // At the top nothing moves: asking would lay the whole page out at once.
        if top > 0.0 && (window().scroll_y().unwrap_or(0.0) - top).abs() > 0.5 {
            window().scroll_to_with_x_and_y(0.0, top);
        }
    }
}

/// Where something was typed into a box, and what.
fn typed(place: &Element) -> Vec<(Vec<usize>, String)> {
    let boxes =
        kept::all(place, "input[type=search]").filter(|one: &HtmlInputElement| !one.value().is_empty());
    boxes.map(|one| (path(place, &one), one.value())).collect()
}

fn type_again(input: Element, text: &str) {
    let Ok(input) = input.dyn_into::<HtmlInputElement>() else { return };
    input.set_value(text);
    let event = web_sys::EventInit::new();
    event.set_bubbles(true);
    if let Ok(event) = web_sys::Event::new_with_event_init_dict("input", &event) {
        let _ = input.dispatch_event(&event);
    }
}

/// Drawings are seen until the live ones are drawn over them.
fn keep_drawings(now: &Element, next: &Element) {
    let Ok(drawings) = now.query_selector_all("figure[id] .plot > svg") else { return };
    for drawing in (0..drawings.length())
        .filter_map(|i| drawings.item(i))
        .filter_map(|node| node.dyn_into::<Element>().ok())
    {
        let figure = drawing.closest("figure").ok().flatten().map(|figure| figure.id());
        let place =
            figure.and_then(|id| next.query_selector(&format!("figure[id='{id}'] .plot")).ok().flatten());
        if let Some(place) = place {
            let _ = place.append_child(&drawing);
        }
    }
}
