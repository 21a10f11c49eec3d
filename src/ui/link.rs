//! Links to views: real addresses, which can be copied, opened in another tab, and followed without leaving
//! the page.

use std::sync::Arc;

use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::{
    address::Address,
    loaded::Edition,
    pointer::{Pointer, below, element_of},
};
use crate::{
    article::{Line, Piece},
    draw::element as drawn,
    model::Code,
    statement::{Sign, sign::MISSING},
    view::{Origin, View},
};

/// Whether a click is one that the browser answers itself: in a new tab or window, or by a menu.
pub fn is_the_browsers(event: &web_sys::MouseEvent) -> bool {
    event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key() || event.button() != 0
}

/// What a link says of the view it leads to, and of the origin it opens: their queries.
const TO: &str = "data-to";
const OPENS: &str = "data-opens";

/// A link to a view of its own. The reader's filters stay, unless the view brings its own.
#[component]
pub fn Go(
    text: String,
    view: View,
    address: Address,
    /// Whether it leads to where the reader is.
    #[prop(optional, into)]
    current: Signal<Option<&'static str>>,
) -> impl IntoView {
    view! { <a href=leading_to(&view, address) data-to=view.to_query() aria-current=current>{text}</a> }
}

/// The same as an element of a drawing.
pub fn go(text: &str, view: &View, address: Address) -> drawn::Element {
    drawn::element("a").with("href", &leading_to(view, address)).with(TO, &view.to_query()).text(text)
}

/// The address of a view with the reader's filters.
fn leading_to(view: &View, address: Address) -> String {
    address.view.with_untracked(|now| address.href(now.leading_to(view)))
}

/// Follows all links of the page in this place that lead to a view or open an origin, and writes their
/// addresses anew when filters change or another view is beneath: many stand on a page, and none needs a
/// listener or a signal. What is still behind a first picture has its links, and the picture leads by itself.
pub fn follow_links(place: NodeRef<html::Div>, address: Address) {
    let followed = window_event_listener(leptos::ev::click, move |event| {
        let link = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let link = link.and_then(|link| link.closest("a[data-to], a[data-opens]").ok().flatten());
        let is_here = |link: &Element| {
            place.try_get_untracked().flatten().is_some_and(|place| place.contains(Some(link)))
        };
        let Some(href) = link.filter(is_here).and_then(|link| link.get_attribute("href")) else { return };
        if event.default_prevented() || is_the_browsers(&event) {
            return;
        }
        event.prevent_default();
        let query = href.split_once('?').map_or("", |(_, query)| query);
        let (view, _) = View::from_query(query);
        address.go(|now| *now = view);
    });
    on_cleanup(move || followed.remove());
    Effect::new(move |before: Option<()>| {
        address.filters.track();
        if before.is_some() {
            write_anew(place, TO, |query| leading_to(&View::from_query(query).0, address));
        }
    });
    Effect::new(move |before: Option<()>| {
        address.beneath.track();
        if before.is_some() {
            address.beneath.with_untracked(|beneath| write_anew(place, OPENS, |own| joined(beneath, own)));
        }
    });
}

/// Writes the addresses of all links that have this attribute anew.
fn write_anew(place: NodeRef<html::Div>, attribute: &str, href: impl Fn(&str) -> String) {
    let Some(place) = place.try_get_untracked().flatten() else { return };
    let Ok(links) = place.query_selector_all(&format!("a[{attribute}]")) else { return };
    for link in (0..links.length()).filter_map(|i| links.item(i)?.dyn_into::<Element>().ok()) {
        if let Some(query) = link.get_attribute(attribute) {
            let _ = link.set_attribute("href", &href(&query));
        }
    }
}

/// The address of an origin over the view beneath it.
fn joined(beneath: &str, own: &str) -> String {
    if beneath.is_empty() { format!("?{own}") } else { format!("?{beneath}&{own}") }
}

/// How a link changes the view there is: one type, so that all links to changed views are one program.
pub type Changed = Arc<dyn Fn(&View) -> View + Send + Sync>;

/// A link to the view there is, changed.
#[component]
pub fn Change(
    /// What it changes.
    to: Changed,
    address: Address,
    /// What it says.
    #[prop(into)]
    text: Signal<String>,
    /// How it looks.
    class: &'static str,
    /// It takes something away: said by a cross.
    #[prop(optional)]
    removes: bool,
    /// Its name for a screen reader, where its text is not enough.
    #[prop(optional)]
    label: Option<String>,
    /// Whether what it opens here is open.
    #[prop(optional, into)]
    expanded: Option<String>,
    /// What is done once it is followed here: in its own handler, since following it may take the link itself
    /// away.
    #[prop(optional)]
    after: Option<Callback<()>>,
) -> impl IntoView {
    let change = Arc::clone(&to);
    let href = move || address.href(address.view.with(|now| change(now)));
    let follow = move |event: web_sys::MouseEvent| {
        if !is_the_browsers(&event) {
            event.prevent_default();
            address.go(|now| *now = to(now));
            if let Some(after) = after {
                after.run(());
            }
        }
    };
    view! {
        <a class=class href=href aria-label=label aria-expanded=expanded on:click=follow>
            {move || text.get()}
            {removes.then(|| view! { <span class="chip-off" aria-hidden="true">" ×"</span> })}
        </a>
    }
}

/// Stands around what is told without the reader's filters: what it opens is told so, too.
#[derive(Clone, Copy)]
pub struct Unfiltered;

/// A value that opens its origin over the view there is.
#[component]
pub fn Open(text: String, origin: Origin, address: Address) -> impl IntoView {
    if use_context::<Unfiltered>().is_some() {
        let to: Changed = Arc::new(move |now: &View| {
            let kept =
                View { tables: now.tables.clone(), edition: now.edition.clone(), ..now.without_filters() };
            kept.with_origin(origin.clone())
        });
        return view! { <Change to address text class="origin" /> }.into_any();
    }
    // Many of them stand on a page: each adds its own part to what they share.
    let own = View::default().with_origin(origin).to_query();
    let href = address.beneath.with_untracked(|beneath| joined(beneath, &own));
    view! { <a class="origin" href=href data-opens=own>{text}</a> }.into_any()
}

/// A sign beside a value, which says what it means when pointed at or chosen.
#[component]
pub fn Mark(sign: Sign, edition: Edition) -> impl IntoView {
    let pointer = Pointer::of_page();
    let text = edition.words.text(&format!("legend-{}", sign.code()));
    let (hovered, focused, label) = (text.clone(), text.clone(), text.clone());
    let show = move |event: web_sys::MouseEvent| {
        let at = (f64::from(event.client_x()), f64::from(event.client_y()));
        pointer.point_by_mouse(hovered.clone(), at, None);
    };
    let read = move |element: Option<web_sys::HtmlElement>| {
        if let Some(element) = element {
            pointer.point(focused.clone(), below(&element), None);
        }
    };
    let chosen = read.clone();
    view! {
        <button
            type="button"
            class="sign"
            class:is-disputed=sign.is_disputed()
            aria-label=label
            on:mousemove=show
            on:mouseleave=move |_| pointer.leave_by_mouse()
            on:blur=move |_| pointer.leave()
            on:focus=move |event| read(element_of(&event))
            on:click=move |event| chosen(element_of(&event))
        >
            {sign.symbol()}
        </button>
    }
}

fn piece(piece: Piece, edition: &Edition, address: Address) -> AnyView {
    match piece {
        Piece::Plain(text) => text.into_any(),
        Piece::Missing(text) => view! { <span class="is-missing">{text}</span> }.into_any(),
        Piece::Mark(sign, _) => view! { " "<Mark sign edition=edition.clone() /> }.into_any(),
        Piece::Foreign(inner, language) => {
            view! { <span lang=language dir="auto">{self::piece(*inner, edition, address)}</span> }.into_any()
        }
        Piece::Go(text, view) => view! { <Go text view=*view address /> }.into_any(),
        Piece::Open(text, origin) => view! { <Open text origin address /> }.into_any(),
        Piece::Out { text, address, language } => {
            view! { <a href=address target="_blank" rel="noopener noreferrer" lang=language>{text}</a> }
                .into_any()
        }
    }
}

/// Draws a line.
pub fn line(line: Line, edition: &Edition, address: Address) -> AnyView {
    line.into_iter().map(|p| piece(p, edition, address)).collect_view().into_any()
}

/// Draws a cell of a table, in which a sign stands for "not published": many rows say it.
pub fn cell(cell: Line, edition: &Edition, address: Address) -> AnyView {
    let not_published = edition.words.text("not-published");
    match cell.as_slice() {
        [Piece::Missing(text)] if *text == not_published && !edition.portfolio.is_incomplete => {
            view! { <span class="is-missing" role="img" aria-label=not_published>{MISSING}</span> }.into_any()
        }
        _ => line(cell, edition, address),
    }
}
