//! The menu of a mark, and the words beside the pointer. Both are once on the page.

use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;

use super::{address::Address, link::is_the_browsers, loaded::Edition, pointer::Pointer};
use crate::{chart::menu::Choice, view::View, words::without_isolates};

/// Width of a menu and of the words beside the pointer, in CSS pixels.
const WIDTH: f64 = 280.0;

/// Keeps a place far enough from the right edge of the window.
fn within(x: f64) -> f64 {
    let room = window().inner_width().ok().and_then(|width| width.as_f64()).unwrap_or(WIDTH);
    x.min(room - WIDTH - 8.0).max(8.0)
}

/// Moves what stands beside a place into the window, once it is drawn: how large it is depends on its words and on
/// the reader's size of text. Where there is no room below the place it stands above it.
fn fit(element: &web_sys::HtmlElement, y: f64) {
    let size = |of: Result<wasm_bindgen::JsValue, wasm_bindgen::JsValue>| {
        of.ok().and_then(|size| size.as_f64()).unwrap_or(0.0)
    };
    let (width, height) = (size(window().inner_width()), size(window().inner_height()));
    let room = element.get_bounding_client_rect();
    let left = room.left().min(width - room.width() - 8.0).max(8.0);
    let above = (y - room.height() - 32.0).max(8.0);
    let top = if room.bottom() > height - 8.0 { above } else { room.top() };
    let style = web_sys::HtmlElement::style(element);
    let _ = style.set_property("left", &format!("{left}px"));
    let _ = style.set_property("top", &format!("{top}px"));
}

/// The chart of the mark whose menu is open, and what the mark stands for.
fn same_mark(menu: &super::pointer::Menu) -> Option<(String, String)> {
    let chart = menu.opener.as_ref()?.closest("[data-chart]").ok().flatten()?.get_attribute("data-chart")?;
    Some((chart, without_isolates(&menu.text)))
}

/// What stands behind a name in the words of a mark, in the languages of the page.
const ENDS_OF_NAMES: [char; 7] = [':', '：', ',', '،', '，', '、', '\u{a0}'];

/// After filtering other marks stand in the same places: the focus stays with what was chosen.
fn focus_again(same: Option<(String, String)>) {
    let Some((chart, text)) = same else { return };
    let find = move || {
        let marks = document().query_selector_all(&format!("[data-chart='{chart}'] [data-index]")).ok();
        let marks = marks.iter().flat_map(|list| (0..list.length()).filter_map(|i| list.item(i)));
        let marks: Vec<web_sys::HtmlElement> = marks.map(wasm_bindgen::JsCast::unchecked_into).collect();
        // With another number its words begin alike: up to its value, or else up to its first name.
        let begins = [
            text.as_str(),
            text.split([':', '：']).next().unwrap_or_default(),
            text.split(ENDS_OF_NAMES).next().unwrap_or_default(),
        ];
        let is_same = |mark: &&web_sys::HtmlElement, begin: &str| {
            let label = mark.get_attribute("aria-label").unwrap_or_default();
            label.strip_prefix(begin).is_some_and(|rest| rest.is_empty() || rest.starts_with(ENDS_OF_NAMES))
        };
        if let Some(mark) = begins.iter().find_map(|begin| marks.iter().find(|mark| is_same(mark, begin))) {
            let _ = mark.focus();
        }
    };
    request_animation_frame(move || request_animation_frame(find));
}

type MenuPlace = NodeRef<html::Div>;

fn focus_first(place: MenuPlace) {
    let menu = place.try_get_untracked().flatten();
    let first = menu.and_then(|menu| menu.query_selector("a, button").ok().flatten());
    if let Some(first) = first.and_then(|link| link.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = first.focus();
    }
}

/// What of the menu can have the focus, in order.
fn stops(place: MenuPlace) -> Option<web_sys::NodeList> {
    place.get_untracked().and_then(|menu| menu.query_selector_all("a, button").ok())
}

/// Moves the focus within the menu, from its end to its beginning.
fn move_focus(place: MenuPlace, step: i32) {
    let Some(list) = stops(place) else { return };
    let now = document().active_element();
    let is_now = |i: &u32| list.item(*i).map(wasm_bindgen::JsCast::unchecked_into::<web_sys::Element>) == now;
    let at = (0..list.length()).find(is_now).unwrap_or(0);
    let count = i32::try_from(list.length()).unwrap_or(1).max(1);
    let next = (i32::try_from(at).unwrap_or(0) + step).rem_euclid(count);
    if let Some(node) = list.item(u32::try_from(next).unwrap_or(0)) {
        let _ = node.unchecked_into::<web_sys::HtmlElement>().focus();
    }
}

/// Whether the focus is on the last of the menu, or on its first.
fn is_at_end(place: MenuPlace, first: bool) -> bool {
    let end =
        stops(place).and_then(|list| list.item(if first { 0 } else { list.length().saturating_sub(1) }));
    end.map(wasm_bindgen::JsCast::unchecked_into::<web_sys::Element>) == document().active_element()
}

/// Goes where a choice of the menu leads; the focus goes to the drawer, or stays with the mark.
fn choose(view: View, pointer: Pointer, address: Address) {
    let opens = view.origin.is_some();
    let opener = pointer.menu.with_untracked(|menu| menu.as_ref().and_then(|menu| menu.opener.clone()));
    let same = pointer.menu.with_untracked(|menu| menu.as_ref().filter(|_| !opens).and_then(same_mark));
    // The drawer takes the focus itself, keeps what had it in sight, and gives it back.
    if let Some(mark) = opener.filter(|_| opens) {
        let _ = mark.focus();
    }
    pointer.leave();
    pointer.close();
    address.go(move |now| *now = view);
    focus_again(same);
}

/// The words beside the pointer, also for screen readers.
#[component]
pub fn Readout() -> impl IntoView {
    let pointer = Pointer::of_page();
    let text = move || pointer.tip.with(|tip| tip.as_ref().map(|tip| tip.text.clone()).unwrap_or_default());
    let place = move |vertical: bool| {
        pointer
            .tip
            .with(|tip| {
                tip.as_ref().map(|tip| if vertical { tip.at.1 + 14.0 } else { within(tip.at.0 + 10.0) })
            })
            .unwrap_or(0.0)
    };
    // Who finds the words in the way takes them off, and stays where they are (WCAG 1.4.13).
    let escape = window_event_listener(leptos::ev::keydown, move |event| {
        if event.key() == "Escape" {
            pointer.leave();
        }
    });
    on_cleanup(move || escape.remove());
    // A menu says the same and more.
    let is_shown = move || pointer.tip.with(Option::is_some) && pointer.menu.with(Option::is_none);
    // What has the focus of the keyboard is read out by its own name, and not twice.
    let live = move || {
        let is_mark =
            |on: &web_sys::Element| on.matches(":is([data-index], .sign):focus-visible") == Ok(true);
        let by_key =
            pointer.tip.with(Option::is_some) && document().active_element().as_ref().is_some_and(is_mark);
        if by_key { "off" } else { "polite" }
    };
    let is_still = move || pointer.tip.with(|tip| tip.as_ref().is_some_and(|tip| tip.is_still));
    let place_of_words = NodeRef::<html::P>::new();
    Effect::new(move || {
        let Some(y) = pointer.tip.with(|tip| tip.as_ref().map(|tip| tip.at.1)) else { return };
        request_animation_frame(move || {
            if let Some(words) = place_of_words.try_get_untracked().flatten() {
                fit(&words, y);
            }
        });
    });
    view! {
        <p
            class="readout"
            role="status"
            aria-live=live
            node_ref=place_of_words
            on:mouseenter=move |_| pointer.stay()
            on:mouseleave=move |_| pointer.leave()
            class:is-still=is_still
            class:is-shown=is_shown
            prop:textContent=text
            style:left=move || format!("{}px", place(false))
            style:top=move || format!("{}px", place(true))
        ></p>
    }
}

/// The menu of the mark that was chosen: show only this, open its page, where it comes from.
#[component]
pub fn MarkMenu(edition: Edition, address: Address) -> impl IntoView {
    let pointer = Pointer::of_page();
    let place = NodeRef::<html::Div>::new();
    let close_word = edition.words.text("menu-close");
    Effect::new(move || {
        if pointer.menu.with(Option::is_none) {
            return;
        }
        // Once it is drawn.
        request_animation_frame(move || {
            let at = pointer.menu.try_with_untracked(|menu| menu.as_ref().map(|menu| menu.at.1)).flatten();
            if let (Some(menu), Some(y)) = (place.try_get_untracked().flatten(), at) {
                fit(&menu, y);
            }
            focus_first(place);
        });
    });
    close_elsewhere(place, pointer, address);
    move || {
        let menu = pointer.menu.get()?;
        let (left, top) = (within(menu.at.0), beside(menu.at.1));
        let label = menu.text.clone();
        let choices = menu.choices.into_iter().map(|choice| choice_link(choice, pointer, address));
        let choices = choices.collect_view();
        Some(view! {
            <div
                class="mark-menu"
                role="dialog"
                aria-label=label
                node_ref=place
                on:keydown=move |event| answer_key(&event, place, pointer)
                style:left=format!("{left}px")
                style:top=format!("{top}px")
            >
                <p>{menu.text}</p>
                <ul>{choices}</ul>
                <button type="button" class="quiet" on:click=move |_| pointer.close()>
                    {close_word.clone()}
                </button>
            </div>
        })
    }
}

/// The menu closes on another step of the history, on a press outside it, and on Escape wherever the focus is.
fn close_elsewhere(place: MenuPlace, pointer: Pointer, address: Address) {
    // On another step of the history the mark is another's.
    Effect::new(move |before: Option<()>| {
        address.beneath.track();
        if before.is_some() {
            let _ = pointer.menu.try_set(None);
        }
    });
    let outside = window_event_listener(leptos::ev::pointerdown, move |event| {
        let within = place
            .try_get_untracked()
            .flatten()
            .zip(event.target().and_then(|t| t.dyn_into::<web_sys::Node>().ok()));
        if within.is_some_and(|(menu, target)| !menu.contains(Some(&target))) {
            let _ = pointer.menu.try_set(None);
        }
    });
    let escaped = window_event_listener(leptos::ev::keydown, move |event| {
        if event.key() == "Escape" && pointer.menu.try_with_untracked(Option::is_some) == Some(true) {
            pointer.close();
        }
    });
    on_cleanup(move || {
        outside.remove();
        escaped.remove();
    });
}

/// Escape closes the menu, and so does Tab beyond its ends, which goes on from the mark; arrows move within
/// it.
fn answer_key(event: &web_sys::KeyboardEvent, place: MenuPlace, pointer: Pointer) {
    let step: i32 = match event.key().as_str() {
        "Tab" if is_at_end(place, event.shift_key()) => {
            event.prevent_default();
            return pointer.close();
        }
        "Escape" => {
            event.prevent_default();
            event.stop_propagation();
            return pointer.close();
        }
        "ArrowDown" => 1,
        "ArrowUp" => -1,
        _ => return,
    };
    event.prevent_default();
    move_focus(place, step);
}

/// The top edge of a menu for a mark at this height: near the lower edge of the window it opens upwards.
fn beside(top: f64) -> f64 {
    let height = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or(0.0);
    if top > height - 190.0 { (top - 190.0).max(8.0) } else { top + 6.0 }
}

/// A choice of the menu, as a link.
fn choice_link(choice: Choice, pointer: Pointer, address: Address) -> impl IntoView + use<> {
    let href = address.href(choice.view.clone());
    let follow = move |event: web_sys::MouseEvent| {
        if is_the_browsers(&event) {
            return;
        }
        event.prevent_default();
        choose(choice.view.clone(), pointer, address);
    };
    view! { <li><a href=href on:click=follow>{choice.text}</a></li> }
}
