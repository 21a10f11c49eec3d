//! The marks of a plot as links: one list listens for all of them, reads out what is pointed at, opens the
//! menu of what is chosen, and is walked along by keys.

use leptos::{html::ElementType, prelude::*, tachys::html::attribute::Attribute};
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusEvent, HtmlElement, KeyboardEvent, MouseEvent, Node};

use super::{
    charts,
    link::is_the_browsers,
    loaded::Edition,
    pointer::{Menu, Pointer, below},
    released,
};
use crate::{
    chart::menu::{choices, first_target},
    draw::{element::Element as Drawn, marks::Link},
    plot::{Item, Mark},
    query::spelling::of_one_address,
    view::{Filter, View},
    words::without_isolates,
};

/// The marks of one plot, each a link: what they share, and the list that listens for all of them. A listener
/// and a signal for each mark would cost more than the drawing.
#[derive(Clone, Copy)]
pub struct MarkList {
    /// The view their links start from.
    base: Signal<View>,
    /// What lights up in all charts, and the words and the menu beside the pointer.
    pub pointer: Pointer,
    /// What they stand for, by their numbers.
    items: StoredValue<Vec<Item>>,
    /// Grows with every drawing.
    drawn: RwSignal<u32>,
    /// The mark that takes the focus of the keyboard.
    active: StoredValue<usize>,
    edition: StoredValue<Edition>,
}

/// What an element says of the mark it is.
const NUMBER: &str = "data-index";

/// The mark that an element is, or is part of, and its number.
fn mark_of(event: &web_sys::Event) -> Option<(usize, HtmlElement)> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let mark = target.closest("[data-index]").ok().flatten()?.dyn_into::<HtmlElement>().ok()?;
    Some((number_of(&mark)?, mark))
}

fn number_of(mark: &Element) -> Option<usize> {
    mark.get_attribute(NUMBER)?.parse().ok()
}

/// The element of a mark.
fn element_at(list: &Element, index: usize) -> Option<HtmlElement> {
    list.query_selector(&format!("[{NUMBER}='{index}']")).ok().flatten()?.dyn_into().ok()
}

impl MarkList {
    /// Of a plot whose links start from this view; without marks so far.
    pub fn new(base: Signal<View>, edition: &Edition) -> Self {
        Self {
            base,
            pointer: Pointer::of_page(),
            items: StoredValue::default(),
            drawn: RwSignal::new(0),
            active: StoredValue::default(),
            edition: StoredValue::new(edition.clone()),
        }
    }

    /// Writes its marks from now on into their place, as what is drawn of them.
    pub fn show(
        self,
        marks: &[Mark],
        place: &Element,
        drawn: impl FnOnce(&dyn Fn(usize, &Mark) -> Link) -> Vec<Drawn>,
    ) {
        self.items.set_value(marks.iter().map(|mark| mark.of.clone()).collect());
        self.active.update_value(|active| *active = (*active).min(marks.len().saturating_sub(1)));
        let html: String = drawn(&|index, mark| self.as_link(index, mark)).iter().map(Drawn::html).collect();
        charts::write(place.unchecked_ref(), &html);
        self.drawn.update(|n| *n += 1);
    }

    /// The address a mark leads to in another tab: the first thing its menu offers.
    pub fn href(self, item: &Item) -> Option<String> {
        let target = self.base.with(|view| first_target(item, view))?;
        Some(self.edition.with_value(|e| of_one_address(&e.portfolio, target).href()))
    }

    /// Opens the menu of a mark at a place.
    pub fn choose(self, item: &Item, at: (f64, f64), opener: Option<HtmlElement>) {
        let choices =
            self.base.with_untracked(|view| self.edition.with_value(|e| choices(item, view, &e.words)));
        self.pointer.menu.set(Some(Menu { text: item.text.clone(), choices, at, opener }));
    }

    /// Reads a mark out at a place.
    pub fn point(self, item: &Item, at: (f64, f64)) {
        self.pointer.point(item.text.clone(), at, item.filter.clone());
    }

    /// The same beside the mouse.
    pub fn point_by_mouse(self, item: &Item, at: (f64, f64)) {
        self.pointer.point_by_mouse(item.text.clone(), at, item.filter.clone());
    }

    fn with<T>(self, index: usize, then: impl FnOnce(&Item) -> T) -> Option<T> {
        self.items.try_with_value(|items| items.get(index).map(then)).flatten()
    }

    /// A mark as a link; follows the view it starts from.
    fn as_link(self, index: usize, mark: &Mark) -> Link {
        Link {
            href: self.href(&mark.of),
            label: without_isolates(&mark.of.text),
            is_active: self.active.get_value() == index,
        }
    }

    /// Keeps what lights up as the page is.
    fn follow(self, list: impl Fn() -> Option<Element> + Copy + Send + Sync + 'static) {
        Effect::new(move |before: Option<Vec<usize>>| {
            self.drawn.track();
            let now = released::with(self.pointer.lit, |lit| self.lit_by(lit.as_ref()));
            let before = before.unwrap_or_default();
            if let Some(list) = list().filter(|_| !(now.is_empty() && before.is_empty())) {
                light(&list, &before, &now);
            }
            now
        });
    }

    /// What the element around the marks listens to: what is pointed at, focused, chosen and walked along.
    pub fn listening<E>(self, place: NodeRef<E>) -> impl Attribute + Clone
    where
        E: ElementType + 'static,
        E::Output: JsCast + Clone + 'static,
    {
        let list = move || place.try_get_untracked().flatten().map(JsCast::unchecked_into::<Element>);
        self.follow(list);
        let leave = move || self.pointer.leave();
        let moved = move |event: MouseEvent| {
            if let Some((index, _)) = mark_of(&event) {
                let at = (f64::from(event.client_x()), f64::from(event.client_y()));
                self.with(index, |item| self.point_by_mouse(item, at));
            }
        };
        let left = move |event: MouseEvent| {
            let goes_to = event.related_target().and_then(|target| target.dyn_into::<Node>().ok());
            if mark_of(&event).is_some_and(|(_, mark)| !mark.contains(goes_to.as_ref())) {
                self.pointer.leave_by_mouse();
            }
        };
        let focused = move |event: FocusEvent| {
            if let (Some((index, mark)), Some(list)) = (mark_of(&event), list()) {
                self.activate(&list, index);
                self.with(index, |item| self.point(item, below(&mark)));
            }
        };
        let chosen = move |event: MouseEvent| {
            let Some((index, mark)) = mark_of(&event).filter(|_| !is_the_browsers(&event)) else { return };
            event.prevent_default();
            // A click by key has no place of its own.
            let by_key = event.detail() == 0;
            let pointed = (f64::from(event.client_x()), f64::from(event.client_y()));
            let at = if by_key { below(&mark) } else { pointed };
            self.with(index, |item| self.choose(item, at, Some(mark)));
        };
        let walked = move |event: KeyboardEvent| {
            if let Some(list) = list() {
                self.walk(&event, &list);
            }
        };
        view! {
            <{..}
                on:mousemove=moved
                on:mouseout=left
                on:focusin=focused
                on:focusout=move |_| leave()
                on:click=chosen
                on:keydown=walked
            />
        }
    }

    /// Moves the focus along the marks by arrow keys.
    fn walk(self, event: &KeyboardEvent, list: &Element) {
        let end = self.items.with_value(|items| items.len().saturating_sub(1));
        let now = self.active.get_value();
        // Marks follow one another in the direction of the page.
        let is_mirrored = self.edition.with_value(|e| e.words.lang().is_right_to_left());
        let (onwards, back) =
            if is_mirrored { ("ArrowLeft", "ArrowRight") } else { ("ArrowRight", "ArrowLeft") };
        let next = match event.key().as_str() {
            "ArrowDown" => (now + 1).min(end),
            "ArrowUp" => now.saturating_sub(1),
            key if key == onwards => (now + 1).min(end),
            key if key == back => now.saturating_sub(1),
            "Home" => 0,
            "End" => end,
            _ => return,
        };
        event.prevent_default();
        self.activate(list, next);
        if let Some(mark) = element_at(list, next) {
            let _ = mark.focus();
        }
    }

    /// The marks of what is pointed at in any chart.
    pub fn lit_by(self, lit: Option<&Filter>) -> Vec<usize> {
        let Some(lit) = lit else { return Vec::new() };
        let of = |items: &Vec<Item>| {
            let lit = items.iter().enumerate().filter(|(_, item)| item.filter.as_ref() == Some(lit));
            lit.map(|(index, _)| index).collect()
        };
        self.items.try_with_value(of).unwrap_or_default()
    }

    /// Passes the focus of the keyboard on.
    fn activate(self, list: &Element, index: usize) {
        let Some(before) = self.active.try_get_value().filter(|before| *before != index) else { return };
        self.active.set_value(index);
        for (index, tabindex) in [(before, "-1"), (index, "0")] {
            if let Some(mark) = element_at(list, index) {
                let _ = mark.set_attribute("tabindex", tabindex);
            }
        }
    }
}

/// Lights up the marks of these numbers, and those before no longer.
fn light(list: &Element, before: &[usize], now: &[usize]) {
    for (numbers, on) in [(before, false), (now, true)] {
        for mark in numbers.iter().filter_map(|index| element_at(list, *index)) {
            let _ = mark.class_list().toggle_with_force("is-lit", on);
        }
    }
}
