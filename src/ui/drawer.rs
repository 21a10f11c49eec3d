//! The drawer: where a figure comes from, beside the page. It never covers the number it is about.

use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;

use super::{
    address::Address,
    article::section,
    copy::{CopyButton, base, link_to},
    link::line,
    loaded::Edition,
};
use crate::{
    article::{self, Article},
    export::{self, Sheet as Exported},
    query::Selection,
    statement::narrowing,
    view::{Origin, Page},
};

/// What had the focus, or the page's content where that is gone or nothing had it.
fn back_to(element: web_sys::HtmlElement) -> web_sys::HtmlElement {
    let lost = !element.is_connected() || element.tag_name() == "BODY";
    document()
        .get_element_by_id("main")
        .filter(|_| lost)
        .and_then(|main| main.dyn_into().ok())
        .unwrap_or(element)
}

/// The drawer, made once.
pub fn drawer(edition: Edition, address: Address) -> AnyView {
    view! { <Drawer edition address /> }.into_any()
}

/// The drawer. Escape and the button close it, and the focus goes back to where it was.
#[component]
fn Drawer(edition: Edition, address: Address) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    let origin = Memo::new(move |_| address.view.with(|v| v.origin.clone()));
    let asked = edition.clone();
    let found = Memo::new(move |_| {
        let origin = origin.get()?;
        let view = address.question.get();
        Some(asked.ask(&view, |selection| article::origin::article(&origin, selection, &asked.words)))
    });
    let title = NodeRef::<html::H2>::new();
    keep_open(dialog, title, found, address);
    let close_word = edition.words.text("close");
    let key = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Escape" {
            event.prevent_default();
            address.close_origin();
        }
    };
    let citation = citation(origin, found, edition.clone(), address);
    let quoted = edition.clone();
    let quote = Memo::new(move |_| {
        let (origin, view) = (origin.get()?, address.question.get());
        quoted.ask(&view, |selection| article::quote::sentence(&origin, selection, &quoted.words))
    });
    let report = report(found, quote, edition.clone(), address);
    let opened = Memo::new(move |_| found.with(|f| f.as_ref().map(|a| a.title.clone())));
    Effect::new(move || address.opened.set(opened.get()));
    view! {
        <dialog class="origin-panel" node_ref=dialog aria-labelledby="origin-title" on:keydown=key>
            <div class="origin-head">
                <p class="article-kind">{move || found.with(|f| f.as_ref().map(|a| a.kind.clone()))}</p>
                <button type="button" class="origin-close" on:click=move |_| address.close_origin()>
                    {close_word}
                </button>
            </div>
            <Filters origin edition=edition.clone() address />
            <h2
                id="origin-title"
                tabindex="-1"
                node_ref=title
                lang=move || found.with(|f| f.as_ref().and_then(|a| a.language.clone()))
            >
                {move || found.with(|f| f.as_ref().map(|a| a.title.clone()))}
            </h2>
            {move || found.get().map(|Article { title, lead, sections, .. }| view! {
                <p class="origin-value">{line(lead, &edition, address)}</p>
                {quote.get().map(|text| view! { <Quote text edition=edition.clone() /> })}
                <ClaimsLine origin edition=edition.clone() />
                <p>
                    <CopyButton
                        label=edition.words.text("download-citation")
                        text=citation
                        edition=edition.clone()
                    />
                </p>
                {sections.into_iter().map(|s| section(s, &title, &edition, address, 3)).collect_view()}
                <p class="origin-report">
                    {edition.words.text("method-correct-how")}" "
                    <CopyButton label=edition.words.text("report-copy") text=report edition=edition.clone() />
                </p>
            })}
        </dialog>
    }
}

/// What cites the origin that is open, with its figures.
fn citation(
    origin: Memo<Option<Origin>>,
    found: Memo<Option<Article>>,
    edition: Edition,
    address: Address,
) -> Callback<(), String> {
    Callback::new(move |()| {
        let (Some(origin), Some(article)) = (origin.get_untracked(), found.get_untracked()) else {
            return String::new();
        };
        let view = address.question.get_untracked();
        let made = |selection: &Selection<'_>| {
            Exported::of_origin(&origin, &article, selection, &edition.words, &base())
        };
        edition.ask(&view, |selection| export::citation(&made(selection), &edition.words))
    })
}

/// What a reader sends to have a figure corrected.
fn report(
    found: Memo<Option<Article>>,
    quote: Memo<Option<String>>,
    edition: Edition,
    address: Address,
) -> Callback<(), String> {
    Callback::new(move |()| {
        let title = found.with_untracked(|f| f.as_ref().map(|a| a.title.clone())).unwrap_or_default();
        let link = address.view.with_untracked(|view| link_to(view, &edition));
        let args = [
            ("title", title.into()),
            ("quote", quote.get_untracked().unwrap_or_default().into()),
            ("link", link.into()),
        ];
        edition.words.format("report", &args)
    })
}

/// The filters that an origin follows, as one line.
#[component]
fn Filters(origin: Memo<Option<Origin>>, edition: Edition, address: Address) -> impl IntoView {
    move || {
        let follows = origin.with(|origin| origin.as_ref().is_some_and(Origin::follows_filters));
        let lines =
            if follows { address.question.with(|v| narrowing::lines(v, &edition.words)) } else { Vec::new() };
        (!lines.is_empty()).then(|| view! { <p class="origin-filters">{edition.words.clauses(&lines)}</p> })
    }
}

/// A sentence to quote, and to copy.
#[component]
fn Quote(text: String, edition: Edition) -> impl IntoView {
    let (shown, label) = (text.clone(), edition.words.text("quote-copy"));
    view! {
        <blockquote class="quote">
            <p>{shown}</p>
            <p><CopyButton label text=Callback::new(move |()| text.clone()) edition=edition.clone() /></p>
        </blockquote>
    }
}

/// Opens and closes the drawer with its origin. The focus goes to its title, and back to what had it.
fn keep_open(
    dialog: NodeRef<html::Dialog>,
    title: NodeRef<html::H2>,
    found: Memo<Option<Article>>,
    address: Address,
) {
    // What had the focus, and on which page.
    let before = StoredValue::new_local(None::<(web_sys::HtmlElement, Page)>);
    Effect::new(move || {
        let is_open = found.with(Option::is_some);
        let Some(dialog) = dialog.get() else { return };
        if is_open && !dialog.open() {
            let page = address.view.with_untracked(|v| v.page.clone());
            before.set_value(document().active_element().and_then(|e| e.dyn_into().ok()).map(|e| (e, page)));
            dialog.show();
            // What was asked about stays in sight beside it.
            if let Some((element, _)) = before.get_value() {
                request_animation_frame(move || {
                    element.scroll_into_view_with_scroll_into_view_options(&nearest());
                });
            }
            focus_soon(title);
        } else if is_open {
            // Another origin: what had the focus in the one before is gone.
            focus_soon(title);
        } else if dialog.open() {
            dialog.close();
            let page = address.view.with_untracked(|v| v.page.clone());
            if let Some((element, _)) = before.get_value().filter(|(_, was)| *was == page) {
                let _ = back_to(element).focus();
            }
        }
        if is_open {
            dialog.set_scroll_top(0);
        }
    });
}

fn nearest() -> web_sys::ScrollIntoViewOptions {
    let options = web_sys::ScrollIntoViewOptions::new();
    options.set_block(web_sys::ScrollLogicalPosition::Nearest);
    options
}

/// Puts the focus on the title once it is drawn.
fn focus_soon(title: NodeRef<html::H2>) {
    request_animation_frame(move || {
        if let Some(title) = title.try_get_untracked().flatten() {
            let _ = title.focus();
        }
    });
}

/// The claims of a figure in order, the one shown filled.
#[component]
fn ClaimsLine(origin: Memo<Option<Origin>>, edition: Edition) -> impl IntoView {
    move || {
        let Some(Origin::Figure(id)) = origin.get() else { return None };
        let claims = edition
            .portfolio
            .figure(&id)
            .map(|figure| article::claims::in_order(figure, &edition.portfolio, &edition.words))?;
        (claims.len() > 1).then(|| {
            let dots = claims.into_iter().map(|claim| {
                view! {
                    <li class:is-shown=claim.shown>
                        <span class="claim-dot" aria-hidden="true"></span>
                        <span class="claim-text">{claim.text}</span>
                    </li>
                }
            });
            let label = edition.words.text("claims-line");
            view! { <ul class="claims-line" aria-label=label>{dots.collect_view()}</ul> }
        })
    }
}
