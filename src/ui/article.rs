//! Draws articles: one renderer for all pages of text and for the origin of figures.

use std::sync::Arc;

use leptos::{html, prelude::*, task::spawn_local};
use wasm_bindgen::JsCast;

use super::{
    address::Address,
    copy::{Copied, Copying, base, copy},
    fetch,
    link::{Go, line},
    shell::{DATA, Edition},
    take::TakeTable,
};
use crate::{
    article::{self, Article, Block, Section, glossary, narrowing, options},
    export::{self, Sheet as Exported},
    load,
    query::Selection,
    view::{Page, View},
    words::Words,
};

fn block(block: Block, of: &str, edition: &Edition, address: Address) -> AnyView {
    match block {
        Block::Line(text) => view! { <p>{line(text, edition, address)}</p> }.into_any(),
        Block::List(items) => {
            view! { <ul>{items.into_iter().map(|item| view! { <li>{line(item, edition, address)}</li> }).collect_view()}</ul> }.into_any()
        }
        Block::Folded(summary, items) => {
            let items = items.into_iter().map(|item| view! { <li>{line(item, edition, address)}</li> }).collect_view();
            view! { <details><summary>{summary}</summary><ul>{items}</ul></details> }.into_any()
        }
        Block::Facts(facts) => {
            let facts = facts.into_iter().map(|(name, text)| view! { <dt>{name}</dt><dd>{line(text, edition, address)}</dd> }).collect_view();
            view! { <dl class="detail-list">{facts}</dl> }.into_any()
        }
        Block::Table { caption, columns, rows } => {
            let whole = Block::Table { caption: caption.clone(), columns: columns.clone(), rows: rows.clone() };
            // Alone, a table must say whose it is.
            let (title, kept) = (format!("{of}: {caption}"), edition.clone());
            let label = caption.clone();
            let heads = columns.clone();
            let head = columns
                .into_iter()
                .map(|(name, numeric)| view! { <th role="columnheader" scope="col" class:numeric=numeric>{name}</th> })
                .collect_view();
            let body = rows
                .into_iter()
                .map(|row| {
                    let cells = row.into_iter().zip(&heads).enumerate().map(|(i, (cell, (head, numeric)))| {
                        let cell = line(cell, edition, address);
                        if i == 0 {
                            view! { <th role="rowheader" scope="row">{cell}</th> }.into_any()
                        } else {
                            view! { <td role="cell" data-head=head.clone() class:numeric=*numeric>{cell}</td> }.into_any()
                        }
                    });
                    view! { <tr role="row">{cells.collect_view()}</tr> }
                })
                .collect_view();
            // On a phone rows are blocks, which would take their roles from them.
            view! {
                <div class="twin is-long" tabindex="0" role="region" aria-label=label>
                    <table role="table" class="data" aria-label=caption><thead role="rowgroup"><tr role="row">{head}</tr></thead><tbody role="rowgroup">{body}</tbody></table>
                </div>
                <TakeTable title block=whole edition=kept address />
            }
            .into_any()
        }
    }
}

/// The words of the field that a text uses, each with its meaning: made when opened.
#[component]
pub fn WordsUsed(text: Callback<(), String>, edition: Edition) -> impl IntoView {
    let open = RwSignal::new(false);
    let title = edition.words.say("words-used");
    let list = move || {
        let used = if open.get() { glossary::used(&text.run(()), &edition.words) } else { Vec::new() };
        used.into_iter().map(|(name, meaning)| view! { <dt>{name}</dt><dd>{meaning}</dd> }).collect_view()
    };
    view! {
        <details class="words-used" prop:open=move || open.get() on:toggle=move |e| open.set(event_target::<web_sys::Element>(&e).has_attribute("open"))>
            <summary>{title}</summary>
            <dl class="detail-list">{list}</dl>
        </details>
    }
}

/// Draws a section of the article with this title, under a heading of this level.
pub fn section(section: Section, of: &str, edition: &Edition, address: Address, level: u8) -> AnyView {
    let Section { title, blocks } = section;
    let heading = if level == 2 { view! { <h2>{title}</h2> }.into_any() } else { view! { <h3>{title}</h3> }.into_any() };
    view! { <section class="article-section">{heading}{blocks.into_iter().map(|b| block(b, of, edition, address)).collect_view()}</section> }
        .into_any()
}

/// The page a view asks for, where it is a page of text. Puts the focus on its title.
#[component]
pub fn ArticlePage(edition: Edition, address: Address) -> impl IntoView {
    let title = NodeRef::<html::H1>::new();
    let asked = edition.clone();
    let found = Memo::new(move |_| {
        // Of the rest of the view only the words looked for matter to a page of text.
        let view = address.view.with(|v| View { page: v.page.clone(), search: v.search.clone(), ..View::default() });
        let of_all = if view.page == Page::Search { view.clone() } else { View::default() };
        let page = view.page;
        asked.ask(&of_all, |selection| article::article(&page, selection, &asked.words))
    });
    // A new page, not a new answer of the same one: typing keeps its place.
    let page = Memo::new(move |_| address.view.with(|v| v.page.clone()));
    Effect::new(move || {
        page.track();
        // Not on the first page a reader opens: there the browser says where to begin.
        if let Some(title) = title.get().filter(|_| address.moved.get_untracked() && page.get_untracked() != Page::Search) {
            // After the origin of a figure is closed: behind an open dialog nothing can take the focus.
            request_animation_frame(move || {
                let _ = title.focus();
            });
        }
    });
    move || found.get().map(|article| view! { <Sheet article edition=edition.clone() address title /> })
}

/// An article on the page: its title, its sentence and its sections. The window's title follows.
#[component]
fn Sheet(article: Article, edition: Edition, address: Address, title: NodeRef<html::H1>) -> impl IntoView {
    let whole = StoredValue::new((article.clone(), edition.clone()));
    let text = Callback::new(move |()| whole.with_value(|(article, edition)| article.text(&edition.words)));
    // The words of the field explain themselves.
    let explained = address.view.with_untracked(|v| v.page != Page::Glossary);
    let Article { kind, title: name, lead, sections } = article;
    address.name.set(Some(if kind.is_empty() { name.clone() } else { format!("{name} ({kind})") }));
    view! {
        <article class="article">
            <p class="article-kind">{kind}</p>
            <h1 node_ref=title tabindex="-1">{name.clone()}</h1>
            {(!sections.is_empty()).then(|| view! { <CompareWith edition=edition.clone() address /> })}
            <p class="lead" id="lead">{line(lead, &edition, address)}</p>
            {sections.into_iter().map(|s| section(s, &name, &edition, address, 2)).collect_view()}
            {explained.then(|| view! { <WordsUsed text edition=edition.clone() /> })}
        </article>
    }
}

/// What differs from an earlier edition, which is fetched when this page is opened.
#[component]
pub fn ChangesPage(edition: Edition, address: Address) -> impl IntoView {
    let title = NodeRef::<html::H1>::new();
    let found = RwSignal::new(None::<Article>);
    let failed = RwSignal::new(false);
    // Asked again by the reader, or when the line is back.
    let again = RwSignal::new(0_u32);
    let online = window_event_listener(leptos::ev::online, move |_| {
        if failed.get_untracked() {
            again.update(|n| *n += 1);
        }
    });
    on_cleanup(move || online.remove());
    let asked = edition.clone();
    let wanted = Memo::new(move |_| address.view.with(|v| if let Page::Changes(version) = &v.page { version.clone() } else { None }));
    Effect::new(move || {
        again.track();
        let (wanted, edition) = (wanted.get(), asked.clone());
        found.set(None);
        failed.set(false);
        spawn_local(async move {
            let new = &edition.portfolio;
            let earlier = new.edition.earlier.iter().find(|(version, _)| wanted.as_ref().is_none_or(|wanted| wanted == version));
            let article = match earlier {
                None => article::changes::none(&edition.words, edition.words.say("changes-none")),
                Some((_, folder)) => match fetch::edition(&format!("{DATA}/{folder}")).await {
                    Ok((descriptor, received)) => {
                        let (old, unread) = load::edition(&descriptor, &received);
                        let old = Arc::new(old);
                        let before = Words::english(Arc::clone(&old));
                        let kept = format!("{DATA}/{folder}/datapackage.json");
                        article::changes::article((&old, &before), (new, &edition.words), unread.len(), Some(kept))
                    }
                    Err(why) => {
                        let _ = failed.try_set(true);
                        let why = edition.words.load_error(&why);
                        article::changes::none(&edition.words, edition.words.tell("changes-not-had", &[("why", why.into())]))
                    }
                },
            };
            let _ = found.try_set(Some(article));
            // Only now has the page a title to begin with.
            request_animation_frame(move || {
                if let Some(title) = title.try_get_untracked().flatten().filter(|_| address.moved.get_untracked()) {
                    let _ = title.focus();
                }
            });
        });
    });
    let (loading, retry) = (edition.words.say("loading"), edition.words.say("try-again"));
    move || match found.get() {
        Some(article) => {
            let retry =
                failed.get().then(|| view! { <p><button type="button" on:click=move |_| again.update(|n| *n += 1)>{retry.clone()}</button></p> });
            view! { <Sheet article edition=edition.clone() address title />{retry} }.into_any()
        }
        None => view! { <p class="lead" role="status">{loading.clone()}</p> }.into_any(),
    }
}

/// What the page's subject can be compared with: a folded list of links.
#[component]
fn CompareWith(edition: Edition, address: Address) -> impl IntoView {
    let here = address.view.with_untracked(|v| v.page.clone());
    let others = options::comparisons(&here, &edition.portfolio, &edition.words);
    let label = edition.words.say("compare-with");
    (!others.is_empty()).then(|| {
        let link = |(name, other): (String, Page)| {
            let view = View::of_page(Page::Compare(Box::new(here.clone()), Box::new(other)));
            view! { <li><Go text=name view address /></li> }
        };
        view! { <details class="compare"><summary>{label}</summary><ul>{others.into_iter().map(link).collect_view()}</ul></details> }
    })
}

/// The box that looks in everything. Enter goes to what is found; on that page results follow the typing.
#[component]
pub fn SearchBox(edition: Edition, address: Address) -> impl IntoView {
    let (label, go) = (edition.words.say("search-all"), edition.words.say("search-go"));
    // On its page the box has the words of the address; on another page what was typed is gone.
    let asked = Memo::new(move |_| address.view.with(|v| (v.page.clone(), if v.page == Page::Search { v.search.clone() } else { String::new() })));
    let typed = RwSignal::new(asked.with_untracked(|(_, words)| words.clone()));
    Effect::new(move || typed.set(asked.with(|(_, words)| words.clone())));
    let input = move |event: web_sys::Event| {
        typed.set(event_target_value(&event));
        if address.view.with_untracked(|v| v.page == Page::Search) {
            address.amend("search-all", |v| v.search = typed.get_untracked());
        }
    };
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let search = typed.get_untracked();
        address.go(move |v| *v = View { search, ..View::of_page(Page::Search) });
    };
    view! {
        <form class="search-all" role="search" on:submit=submit>
            <input type="search" name="search-all" aria-label=label.clone() placeholder=label autocomplete="off" prop:value=move || typed.get()
                on:input=input on:change=move |_| address.settle() />
            <button type="submit">{go}</button>
        </form>
    }
}

/// What had the focus, or the page's content where that is gone or nothing had it.
fn back_to(element: web_sys::HtmlElement) -> web_sys::HtmlElement {
    let lost = !element.is_connected() || element.tag_name() == "BODY";
    document().get_element_by_id("main").filter(|_| lost).and_then(|main| main.dyn_into().ok()).unwrap_or(element)
}

/// The origin of a figure, over the page. Escape and the button close it, and the focus goes back to where it was.
#[component]
pub fn OriginPanel(edition: Edition, address: Address) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    let origin = Memo::new(move |_| address.view.with(|v| v.origin.clone()));
    let asked = edition.clone();
    let found = Memo::new(move |_| {
        let origin = origin.get()?;
        // Pages of text follow no filters, and so does what opens from them.
        let view = if address.view.with(View::is_charts) { address.question.get() } else { View::default() };
        Some(asked.ask(&view, |selection| article::origin::article(&origin, selection, &asked.words)))
    });
    let title = NodeRef::<html::H2>::new();
    // What had the focus, and on which page.
    let before = StoredValue::new_local(None::<(web_sys::HtmlElement, Page)>);
    Effect::new(move || {
        let is_open = found.with(Option::is_some);
        let Some(dialog) = dialog.get() else { return };
        if is_open && !dialog.open() {
            let page = address.view.with_untracked(|v| v.page.clone());
            before.set_value(document().active_element().and_then(|e| e.dyn_into().ok()).map(|e| (e, page)));
            let _ = dialog.show_modal();
        } else if is_open {
            // Another origin: what had the focus in the one before is gone.
            if let Some(title) = title.get_untracked() {
                let _ = title.focus();
            }
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
    let close = move || address.close_origin();
    let close_word = edition.words.say("close");
    let filters = edition.clone();
    let copying = RwSignal::new(Copying::Idle);
    let (cited, copied, cite_word) = (edition.clone(), edition.clone(), edition.words.say("take-citation"));
    let cite = Callback::new(move |()| {
        let (Some(origin), Some(article)) = (origin.get_untracked(), found.get_untracked()) else { return };
        let view = if address.view.with_untracked(View::is_charts) { address.question.get_untracked() } else { View::default() };
        let citation =
            |selection: &Selection<'_>| export::citation(&Exported::of_origin(&origin, &article, selection, &cited.words, &base()), &cited.words);
        copy(cited.ask(&view, citation), copying);
    });
    Effect::new(move || {
        origin.track();
        copying.set(Copying::Idle);
    });
    let opened = Memo::new(move |_| found.with(|f| f.as_ref().map(|a| a.title.clone())));
    Effect::new(move || address.opened.set(opened.get()));
    view! {
        <dialog class="origin-panel" node_ref=dialog aria-labelledby="origin-title" on:cancel=move |e: web_sys::Event| { e.prevent_default(); close(); }>
            <div class="origin-head">
                <p class="article-kind">{move || found.with(|f| f.as_ref().map(|a| a.kind.clone()))}</p>
                <button type="button" class="origin-close" on:click=move |_| close()>{close_word}</button>
            </div>
            {move || {
                let lines = address.view.with(|v| if v.is_charts() { narrowing::lines(v, &filters.words) } else { Vec::new() });
                (!lines.is_empty()).then(|| view! { <p class="origin-filters">{lines.join("; ")}</p> })
            }}
            <h2 id="origin-title" tabindex="-1" node_ref=title>{move || found.with(|f| f.as_ref().map(|a| a.title.clone()))}</h2>
            {move || found.get().map(|Article { title, lead, sections, .. }| view! {
                <p class="origin-value">{line(lead, &edition, address)}</p>
                <p><button type="button" on:click=move |_| cite.run(())>{cite_word.clone()}</button>" "<span role="status"><Copied result=copying edition=copied.clone() /></span></p>
                {sections.into_iter().map(|s| section(s, &title, &edition, address, 3)).collect_view()}
            })}
        </dialog>
    }
}
