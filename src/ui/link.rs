//! Links to views: real addresses, which can be copied, opened in another tab, and followed without leaving
//! the page.

use leptos::prelude::*;

use super::{
    address::Address,
    loaded::Edition,
    pointer::{Pointer, below, element_of},
};
use crate::{
    article::{Line, Piece},
    model::Code,
    statement::{Sign, sign::MISSING},
    view::{Origin, View},
};

/// Whether a click is one that the browser answers itself: in a new tab or window, or by a menu.
pub fn is_the_browsers(event: &web_sys::MouseEvent) -> bool {
    event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key() || event.button() != 0
}

/// A link to a view of its own. The reader's filters stay, unless the view brings its own.
#[component]
pub fn Go(text: String, view: View, address: Address) -> impl IntoView {
    let target = view.clone();
    // Filters change rarely; what is open changes often and leaves the link as it is.
    let href = move || {
        address.filters.track();
        address.href(address.view.with_untracked(|now| now.leading_to(&target)))
    };
    let follow = move |event: web_sys::MouseEvent| {
        if !is_the_browsers(&event) {
            event.prevent_default();
            let view = view.clone();
            address.go(move |now| *now = now.leading_to(&view));
        }
    };
    view! { <a href=href on:click=follow>{text}</a> }
}

/// A link to the view there is, changed.
#[component]
pub fn Change(
    /// What it changes.
    to: impl Fn(&View) -> View + Clone + Send + Sync + 'static,
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
    let change = to.clone();
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
    // Many of them stand on a page: each adds its own part to what they share.
    let own = View::default().with_origin(origin.clone()).to_query();
    let unfiltered = use_context::<Unfiltered>().is_some();
    let whole = move |origin: &Origin| {
        let now = address.view.get();
        let kept = View { tables: now.tables.clone(), edition: now.edition.clone(), ..now.without_filters() };
        kept.with_origin(origin.clone())
    };
    let asked = origin.clone();
    let href = move || {
        if unfiltered {
            return whole(&asked).href();
        }
        address
            .beneath
            .with(|beneath| if beneath.is_empty() { format!("?{own}") } else { format!("?{beneath}&{own}") })
    };
    let follow = move |event: web_sys::MouseEvent| {
        if !is_the_browsers(&event) {
            event.prevent_default();
            let origin = origin.clone();
            if unfiltered {
                let view = untrack(|| whole(&origin));
                return address.go(|now| *now = view);
            }
            address.go(|view| view.origin = Some(origin));
        }
    };
    view! { <a class="origin" href=href on:click=follow>{text}</a> }
}

/// A sign beside a value, which says what it means when pointed at or chosen.
#[component]
pub fn Mark(sign: Sign, edition: Edition) -> impl IntoView {
    let pointer = Pointer::of_page();
    let text = edition.words.text(&format!("legend-{}", sign.code()));
    let (hovered, focused, label) = (text.clone(), text.clone(), text.clone());
    let show = move |event: web_sys::MouseEvent| {
        pointer.point(hovered.clone(), (f64::from(event.client_x()), f64::from(event.client_y())), None);
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
            on:mouseleave=move |_| pointer.leave()
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
