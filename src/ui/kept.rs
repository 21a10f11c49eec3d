//! What stays with the reader where elements of the page are made anew: the focus, and what is open.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDetailsElement, HtmlElement, HtmlInputElement};

/// The elements in an element that the page has made: a browser that translates puts texts into `font`
/// elements.
fn own_children(element: &Element) -> Vec<Element> {
    let all = element.children();
    let all = (0..all.length()).filter_map(|place| all.item(place));
    all.filter(|child| child.tag_name() != "FONT").collect()
}

/// The places of an element and of those around it among their siblings, from the root down.
pub fn path(root: &Element, element: &Element) -> Vec<usize> {
    let mut path = Vec::new();
    let mut here = element.clone();
    while !here.is_same_node(Some(root)) {
        let Some(parent) = here.parent_element() else { break };
        path.extend(own_children(&parent).iter().position(|one| one.is_same_node(Some(&here))));
        here = parent;
    }
    path.reverse();
    path
}

/// The element at a path.
pub fn at(root: &Element, path: &[usize]) -> Option<Element> {
    path.iter().try_fold(root.clone(), |here, place| own_children(&here).into_iter().nth(*place))
}

/// The elements of a kind in a place.
pub fn all<E: JsCast>(place: &Element, selector: &str) -> impl Iterator<Item = E> {
    let found = place.query_selector_all(selector).ok();
    let nodes = found.into_iter().flat_map(|list| (0..list.length()).filter_map(move |i| list.item(i)));
    nodes.filter_map(|node| node.dyn_into().ok())
}

/// The paths of what is open in a place.
pub fn open(place: &Element) -> Vec<Vec<usize>> {
    all(place, "details[open]").map(|details: Element| path(place, &details)).collect()
}

/// Opens what is at a path, if it can be opened.
pub fn open_again(place: &Element, path: &[usize]) {
    if let Some(details) = at(place, path).and_then(|found| found.dyn_into::<HtmlDetailsElement>().ok()) {
        details.set_open(true);
    }
}

/// The focus and what is open, by their places.
pub struct Kept {
    focus: Option<Vec<usize>>,
    open: Vec<Vec<usize>>,
}

fn root() -> Option<Element> {
    document().get_element_by_id("app")
}

impl Kept {
    /// As it is now.
    pub fn now() -> Option<Self> {
        let root = root()?;
        let focus = document().active_element().filter(|active| root.contains(Some(active)));
        Some(Self { open: open(&root), focus: focus.map(|active| path(&root, &active)) })
    }

    /// The same again, once the new elements are there.
    pub fn restore(self) {
        request_animation_frame(move || {
            let Some(root) = root() else { return };
            self.open.iter().for_each(|path| open_again(&root, path));
            let Some(path) = self.focus else { return };
            // What opens may put the focus into its box: the reader's own place comes after that.
            request_animation_frame(move || {
                let Some(element) = at(&root, &path).and_then(|e| e.dyn_into::<HtmlElement>().ok()) else {
                    return;
                };
                let _ = element.focus();
                if let Ok(input) = element.dyn_into::<HtmlInputElement>() {
                    let end = u32::try_from(input.value().encode_utf16().count()).unwrap_or(0);
                    // Boxes that are no text have no place to type at.
                    let _ = input.set_selection_range(end, end);
                }
            });
        });
    }
}
