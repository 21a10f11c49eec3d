//! Draws articles: one renderer for all pages of text and for the origin of figures.

use std::sync::Arc;

use leptos::{context::Provider, prelude::*, task::spawn_local};

use super::{
    address::Address,
    appearance::Appearance,
    brief::BriefButton,
    copy::CopyButton,
    download::{Download, Downloadable},
    fetch,
    focus::{focus_on, is_at_title},
    foot::Fold,
    frame::Frame,
    link::{Go, Unfiltered, line},
    loaded::{DATA, Edition},
    overview::Charts,
    table::TableRows,
    tiles::Summary,
};
use crate::{
    article::{self, Article, Block, Line, Section, glossary, letter, options},
    chart::{self, ChartId, picture::shown_of},
    load::{self, Consequence},
    model::Id,
    plot::budget::MOST_LISTED,
    query::selection::{has_figures, is_donor, takes_part},
    view::{Page, Side, View},
    words::Words,
};

/// Rows and items of a page that are made in folds that nobody has opened, at most: a fold beyond them is
/// made when it is opened.
const MOST_UNSEEN: usize = 1_000;

fn block(block: Block, of: &str, edition: &Edition, address: Address) -> AnyView {
    let item = |item: Line| view! { <li>{line(item, edition, address)}</li> };
    match block {
        Block::Line(text) => view! { <p>{line(text, edition, address)}</p> }.into_any(),
        Block::List(items) => view! { <ul>{items.into_iter().map(item).collect_view()}</ul> }.into_any(),
        Block::Folded(summary, items) => {
            let items = items.into_iter().map(item).collect_view();
            view! { <details><summary>{summary}</summary><ul>{items}</ul></details> }.into_any()
        }
        Block::Facts(facts) => {
            let fact = |(name, text)| {
                view! {
                    <dt>{name}</dt>
                    <dd>{line(text, edition, address)}</dd>
                }
            };
            let facts = facts.into_iter().map(fact).collect_view();
            view! { <dl class="detail-list">{facts}</dl> }.into_any()
        }
        Block::Table(mut table) => {
            // Alone, a table must say whose it is.
            let (title, caption) = (edition.words.labelled(of, &table.caption), table.caption.clone());
            let (label, kept) = (caption.clone(), table.clone());
            let more =
                shown_of("table-more", table.rows.len(), &edition.words).map(|text| view! { <p>{text}</p> });
            table.rows.truncate(MOST_LISTED);
            view! {
                <div class="twin is-long" tabindex="0" role="region" aria-label=label>
                    <table role="table" class="data" aria-label=caption>
                        <TableRows table edition=edition.clone() address of_article=true />
                    </table>
                </div>
                {more}
                <p class="figure-tools">
                    <Download what=Downloadable::Table(title, kept) edition=edition.clone() address />
                </p>
            }
            .into_any()
        }
    }
}

/// The words of the field that a text uses, each with its meaning: made when opened.
#[component]
pub fn WordsUsed(text: Callback<(), String>, edition: Edition) -> impl IntoView {
    let open = RwSignal::new(false);
    let title = edition.words.text("words-used");
    let list = move || {
        let used = if open.get() { glossary::used(&text.run(()), &edition.words) } else { Vec::new() };
        used.into_iter().map(|(name, meaning)| view! { <dt>{name}</dt><dd>{meaning}</dd> }).collect_view()
    };
    let toggled = move |event: web_sys::Event| {
        open.set(event_target::<web_sys::Element>(&event).has_attribute("open"));
    };
    view! {
        <details class="words-used" prop:open=move || open.get() on:toggle=toggled>
            <summary>{title}</summary>
            <dl class="detail-list">{list}</dl>
        </details>
    }
}

/// Draws a section of the article with this title, under a heading of this level.
pub fn section(section: Section, of: &str, edition: &Edition, address: Address, level: u8) -> AnyView {
    let Section { title, blocks, .. } = section;
    let heading = if level == 2 {
        view! { <h2>{title}</h2> }.into_any()
    } else {
        view! { <h3>{title}</h3> }.into_any()
    };
    let body = blocks.into_iter().map(|b| block(b, of, edition, address)).collect_view();
    view! { <section class="article-section">{heading}{body}</section> }.into_any()
}

/// The page a view asks for, where it is a page of text.
#[component]
pub fn ArticlePage(edition: Edition, address: Address, appearance: Appearance) -> impl IntoView {
    let asked = edition.clone();
    let found = Memo::new(move |_| {
        // Of the rest of the view only the words looked for matter to a page of text.
        let view = address.view.with(|v| View {
            page: v.page.clone(),
            side: v.side,
            find: v.find.clone(),
            ..View::default()
        });
        let of_all = if view.page == Page::Search { view.clone() } else { View::default() };
        let page = view.subject();
        asked.ask(&of_all, |selection| article::article(&page, selection, &asked.words))
    });
    let charted = edition.clone();
    move || {
        let has_charts = address.view.with_untracked(|view| {
            let has_some = !chart::places::of_page(view).is_empty() || matches!(view.page, Page::Compare(..));
            has_some && has_figures(&charted.portfolio, &view.subject())
        });
        found.get().map(|article| {
            let edition = edition.clone();
            if has_charts {
                view! { <Entity article edition address appearance /> }.into_any()
            } else {
                view! { <Sheet article edition address /> }.into_any()
            }
        })
    }
}

/// The page of one thing: a sentence, figures and charts on a screen and a half, and everything on record,
/// folded.
#[component]
fn Entity(article: Article, edition: Edition, address: Address, appearance: Appearance) -> impl IntoView {
    let whole = StoredValue::new((article.clone(), edition.clone()));
    let text = Callback::new(move |()| whole.with_value(|(article, _)| article.text()));
    let view = address.view.get_untracked();
    let Article { kind, title: name, language, lead, sections } = article;
    address.name.set(Some(name_with_kind(&name, &kind, &edition.words)));
    let (follows, is_known) = (view.follows_filters(), !sections.is_empty());
    let sentence = if follows {
        view! { <Summary edition=edition.clone() address /> }.into_any()
    } else {
        view! { <p class="lead" id="lead">{line(lead.clone(), &edition, address)}</p> }.into_any()
    };
    let charts = charts(&view, edition.clone(), address, appearance);
    let next_title = edition.words.text("country-next");
    let (next, sections): (Vec<Section>, Vec<Section>) =
        sections.into_iter().partition(|s| s.title == next_title);
    let next = next.into_iter().map(|s| section(s, &name, &edition, address, 2)).collect_view();
    let letter = letter_about(&view, &edition);
    view! {
        <article class="article is-entity">
            <header class="entity-head">
                <div>
                    <p class="article-kind">{kind}</p>
                    <h1 tabindex="-1" lang=language>{name.clone()}</h1>
                </div>
                <Sides edition=edition.clone() address />
                <p class="entity-tools">
                    {is_known.then(|| view! { <CompareWith edition=edition.clone() address /> })}
                    <BriefButton label=edition.words.text("brief") />
                </p>
            </header>
            {sentence}
            {charts}
            <div class="entity-next">
                {next}
                {letter.map(|text| view! { <Letter text edition=edition.clone() /> })}
            </div>
            <Everything lead sections name follows text edition address />
        </article>
    }
}

/// The name of a thing with its kind, where it has one.
fn name_with_kind(name: &str, kind: &str, words: &Words) -> String {
    if kind.is_empty() { name.to_owned() } else { words.remarked(name, kind) }
}

/// The charts of a thing, or of the two that are compared.
fn charts(view: &View, edition: Edition, address: Address, appearance: Appearance) -> AnyView {
    if let Page::Compare(one, other) = &view.page {
        let pages = [(**one).clone(), (**other).clone()];
        return view! { <Compared pages edition address appearance /> }.into_any();
    }
    view! { <Charts edition address appearance pictures=chart::picture class="is-entity" /> }.into_any()
}

/// The letter about the country or the donor of a page.
fn letter_about(view: &View, edition: &Edition) -> Option<String> {
    let (whole, words) = (View::default(), &edition.words);
    match (&view.page, view.subject()) {
        (Page::Country(code), _) if view.side.is_none() => {
            edition.ask(&whole, |selection| letter::about_country(*code, selection, words))
        }
        (_, Page::Donor(id)) => edition.ask(&whole, |selection| letter::about_donor(&id, selection, words)),
        _ => None,
    }
}

/// The charts of a comparison: first those of both sides, then side by side those of each.
#[component]
fn Compared(pages: [Page; 2], edition: Edition, address: Address, appearance: Appearance) -> impl IntoView {
    let (shared, paired) = chart::places::of_comparison(&pages[0]);
    let named = |page: &Page| {
        let found =
            edition.ask(&View::default(), |selection| article::article(page, selection, &edition.words));
        found.map(|article| article.title).unwrap_or_default()
    };
    let names = pages.each_ref().map(named);
    let [one, other] = pages;
    let both = Page::Compare(Box::new(one.clone()), Box::new(other.clone()));
    let shared = shared.iter().map(|id| {
        view! {
            <Frame
                id=*id
                edition=edition.clone()
                address
                appearance
                pictures=chart::picture
                of=both.clone()
            />
        }
    });
    let of_side = |id: ChartId, page: &Page, beside: &Page, name: &String| {
        view! {
            <Frame
                id
                edition=edition.clone()
                address
                appearance
                pictures=chart::picture
                brief=true
                of=page.clone()
                beside=beside.clone()
                name=name.clone()
            />
        }
    };
    let paired = paired
        .iter()
        .map(|id| [of_side(*id, &one, &other, &names[0]), of_side(*id, &other, &one, &names[1])]);
    view! {
        <div class="charts is-compared">
            {shared.collect_view()}
            {paired.flatten().collect_view()}
        </div>
    }
}

/// Everything on record of one thing, without the reader's filters, folded.
#[component]
fn Everything(
    lead: Line,
    sections: Vec<Section>,
    name: String,
    /// Whether figures above follow filters, and have the lead's place.
    follows: bool,
    text: Callback<(), String>,
    edition: Edition,
    address: Address,
) -> impl IntoView {
    let title = edition.words.text("entity-all");
    // Made inside, and nowhere else: what is around it opens under the reader's filters.
    view! {
        <Provider value=Unfiltered>
            <section class="everything">
                <h2>{title}</h2>
                {follows.then(|| view! { <p>{line(lead, &edition, address)}</p> })}
                {folds(sections, &name, &edition, address)}
                <WordsUsed text edition=edition.clone() />
            </section>
        </Provider>
    }
}

/// The sections of a page, each in a fold.
fn folds(sections: Vec<Section>, of: &str, edition: &Edition, address: Address) -> impl IntoView + use<> {
    let rows = |block: &Block| match block {
        Block::List(items) | Block::Folded(_, items) => items.len(),
        other => other.rows().len(),
    };
    let mut unseen = 0;
    let fold = |section: Section| {
        let rows: usize = section.blocks.iter().map(rows).sum();
        let is_made = section.in_brief || unseen + rows <= MOST_UNSEEN;
        unseen += if is_made && !section.in_brief { rows } else { 0 };
        folded(section, is_made, of, edition, address)
    };
    sections.into_iter().map(fold).collect_view()
}

fn folded(
    section: Section,
    is_made: bool,
    of: &str,
    edition: &Edition,
    address: Address,
) -> impl IntoView + use<> {
    let Section { title, blocks, in_brief } = section;
    let (of, edition) = (of.to_owned(), edition.clone());
    let make =
        move |blocks: Vec<Block>| blocks.into_iter().map(|b| block(b, &of, &edition, address)).collect_view();
    let is_opened = RwSignal::new(false);
    let body = if is_made {
        make(blocks).into_any()
    } else {
        let kept = StoredValue::new(blocks);
        (move || is_opened.get().then(|| make(kept.get_value()))).into_any()
    };
    let open = move |_| {
        if !is_opened.get_untracked() {
            is_opened.set(true);
        }
    };
    view! {
        <details
            class="article-section"
            class:in-brief=in_brief
            open=in_brief
            on:toggle=open
        >
            <summary><h3>{title}</h3></summary>
            {body}
        </details>
    }
}

/// A text to copy and send.
#[component]
fn Letter(text: String, edition: Edition) -> impl IntoView {
    let (shown, label) = (text.clone(), edition.words.text("letter-copy"));
    view! {
        <details class="letter">
            <summary>{edition.words.text("letter-title")}</summary>
            <pre tabindex="0">{shown}</pre>
            <p><CopyButton label text=Callback::new(move |()| text.clone()) edition=edition.clone() /></p>
        </details>
    }
}

/// The sides of a country that is also a donor or an organisation, as links.
#[component]
fn Sides(edition: Edition, address: Address) -> impl IntoView {
    let view = address.view.get_untracked();
    let Page::Country(code) = view.page else { return ().into_any() };
    let own = Id::new(code.as_str());
    let mut sides = vec![(None, "entity-side-country")];
    sides.extend(is_donor(&edition.portfolio, &own).then_some((Some(Side::Donor), "entity-side-donor")));
    sides.extend(
        takes_part(&edition.portfolio, &own)
            .then_some((Some(Side::Organisation), "entity-side-organisation")),
    );
    if sides.len() < 2 {
        return ().into_any();
    }
    let links = sides.into_iter().map(|(side, key)| {
        let here = (side == view.side).then_some("page");
        let target = View { side, ..View::of_page(Page::Country(code)) };
        view! { <li><Go text=edition.words.text(key) view=target address current=here /></li> }
    });
    view! {
        <nav class="sides" aria-label=edition.words.text("entity-sides")>
            <ul>{links.collect_view()}</ul>
        </nav>
    }
    .into_any()
}

/// An article on the page: its title, its sentence and its sections. The window's title follows.
#[component]
fn Sheet(article: Article, edition: Edition, address: Address) -> impl IntoView {
    let whole = StoredValue::new((article.clone(), edition.clone()));
    let text = Callback::new(move |()| whole.with_value(|(article, _)| article.text()));
    // The words of the field explain themselves.
    let explained = address.view.with_untracked(|v| v.page != Page::Glossary);
    let Article { kind, title: name, language, lead, sections } = article;
    address.name.set(Some(name_with_kind(&name, &kind, &edition.words)));
    view! {
        <article class="article">
            <p class="article-kind">{kind}</p>
            <h1 tabindex="-1" lang=language>{name.clone()}</h1>
            <Sides edition=edition.clone() address />
            {(!sections.is_empty()).then(|| view! { <CompareWith edition=edition.clone() address /> })}
            <p class="lead" id="lead">{line(lead, &edition, address)}</p>
            {sections.into_iter().map(|s| section(s, &name, &edition, address, 2)).collect_view()}
            {explained.then(|| view! { <WordsUsed text edition=edition.clone() /> })}
        </article>
    }
}

/// An earlier edition, the latest one or that of a version, compared with this one; and whether it could not
/// be had whole.
async fn compared(wanted: Option<&String>, edition: &Edition) -> (Article, bool) {
    let (new, words) = (&edition.portfolio, &edition.words);
    let mut earlier = new.edition.earlier.iter();
    let Some((_, folder)) = earlier.find(|(version, _)| wanted.is_none_or(|wanted| wanted == version)) else {
        return (article::changes::none(words, words.text("changes-none")), false);
    };
    let (descriptor, received) = match fetch::edition(&format!("{DATA}/{folder}")).await {
        Ok(found) => found,
        Err(why) => {
            let why = words.format("changes-not-had", &[("why", words.load_error(&why).into())]);
            return (article::changes::none(words, why), true);
        }
    };
    let (old, findings) = load::edition(&descriptor, &received);
    let old = Arc::new(edition.spoken.named(old));
    let is_lost = findings.iter().any(|f| f.consequence == Consequence::FileLeftOut);
    let before = edition.spoken.words(Arc::clone(&old));
    let missing = findings.iter().filter(|f| f.consequence == Consequence::FileLeftOut);
    let missing: Vec<String> = missing.map(|f| f.file.clone()).collect();
    let kept = Some(format!("{DATA}/{folder}/datapackage.json"));
    (article::changes::article((&old, &before), (new, words), findings.len(), &missing, kept), is_lost)
}

/// What differs from an earlier edition, which is fetched when this page is opened.
#[component]
pub fn ChangesPage(edition: Edition, address: Address) -> impl IntoView {
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
    let wanted = Memo::new(move |_| {
        address.view.with(|v| if let Page::Changes(version) = &v.page { version.clone() } else { None })
    });
    Effect::new(move || {
        again.track();
        let (wanted, edition) = (wanted.get(), asked.clone());
        found.set(None);
        failed.set(false);
        spawn_local(async move {
            let (article, is_lost) = compared(wanted.as_ref(), &edition).await;
            let _ = failed.try_set(is_lost);
            let _ = found.try_set(Some(article));
            // The title that waited goes, and the focus with it; who is elsewhere by now stays there.
            if address.moved.get_untracked() && is_at_title() {
                focus_on("main h1");
            }
        });
    });
    let [kind, title, loading, retry] =
        ["page-checks", "changes-title-none", "loading", "try-again"].map(|key| edition.words.text(key));
    address.name.set(Some(title.clone()));
    move || match found.get() {
        Some(article) => {
            let ask_again = move |_| again.update(|n| *n += 1);
            let retry = failed.get().then(|| {
                view! { <p><button type="button" on:click=ask_again>{retry.clone()}</button></p> }
            });
            view! { <Sheet article edition=edition.clone() address />{retry} }.into_any()
        }
        // A page has a title, also while it waits.
        None => view! {
            <article class="article">
                <p class="article-kind">{kind.clone()}</p>
                <h1>{title.clone()}</h1>
                <p class="lead" role="status">{loading.clone()}</p>
            </article>
        }
        .into_any(),
    }
}

/// What the page's subject can be compared with: a folded list of links.
#[component]
fn CompareWith(edition: Edition, address: Address) -> impl IntoView {
    let here = address.view.with_untracked(View::subject);
    let others = options::comparisons(&here, &edition.portfolio, &edition.words);
    let label = edition.words.text("compare-with");
    (!others.is_empty()).then(|| {
        let link = |(name, other): (String, Page)| {
            let view = View::of_page(Page::Compare(Box::new(here.clone()), Box::new(other)));
            view! { <li><Go text=name view address /></li> }
        };
        let links = others.into_iter().map(link).collect_view();
        view! { <Fold summary=label class="compare"><ul>{links}</ul></Fold> }
    })
}
