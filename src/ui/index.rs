//! The index pages, data and method, and the site in five steps.

use leptos::prelude::*;

use super::{
    address::Address, appearance::Appearance, article::section, brief::PageTools, embed, frame::Frame,
    link::Go, loaded::Edition, matrix::Matrix, overview::Charts, projects::Projects, tiles::Summary,
    wall::Wall,
};
use crate::{
    article::gaps,
    chart::{self, places},
    view::{Page, STEPS, View},
    words::Lang,
};

/// The page of many things of one kind.
#[component]
pub fn Index(page: Page, edition: Edition, address: Address, appearance: Appearance) -> impl IntoView {
    let title = edition.words.text(match page {
        Page::Donors => "page-title-donors",
        Page::Countries => "page-title-countries",
        Page::Projects => "page-title-projects",
        _ => "page-title-gaps",
    });
    let end = match page {
        Page::Countries => view! { <Matrix edition=edition.clone() address /> }.into_any(),
        Page::Projects => view! { <Projects edition=edition.clone() address brief=false /> }.into_any(),
        Page::Gaps => view! { <Named edition=edition.clone() address /> }.into_any(),
        _ => ().into_any(),
    };
    let wall = |of: Page| (page == of).then(|| view! { <Wall page=of edition=edition.clone() address /> });
    let (donors, countries) = (wall(Page::Donors), wall(Page::Countries));
    view! {
        <h1>{title}</h1>
        <Summary edition=edition.clone() address />
        {donors}
        <Charts edition=edition.clone() address appearance pictures=chart::picture class="is-index" />
        {countries}
        {end}
        <PageTools edition=edition.clone() address />
    }
}

/// Who is in no record, by name.
#[component]
fn Named(edition: Edition, address: Address) -> impl IntoView {
    let title = edition.words.text("gaps-named-title");
    let named = title.clone();
    let sections = move || {
        let sections = address
            .question
            .with(|view| edition.ask(view, |selection| gaps::sections(selection, &edition.words)));
        sections.into_iter().map(|s| section(s, &named, &edition, address, 3)).collect_view()
    };
    view! {
        <section class="gaps-named" id="gaps-named">
            <h2>{title}</h2>
            <div class="columns-of-text">{sections}</div>
        </section>
    }
}

/// Data and method: downloads, completeness, and the pages behind the figures.
#[component]
pub fn Method(edition: Edition, address: Address, appearance: Appearance) -> impl IntoView {
    let text = |key: &str| edition.words.text(key);
    let pages = [
        (Page::Known, "nav-known", "method-known"),
        (Page::Disagreements, "nav-disagreements", "method-disagreements"),
        (Page::Changes(None), "changes-since", "method-changes"),
        (Page::Glossary, "nav-glossary", "method-glossary"),
        (Page::Horizon, "nav-horizon", "method-horizon"),
        (Page::Accessibility, "nav-accessibility", "method-accessibility"),
    ];
    let pages = pages.map(|(page, name, what)| {
        view! {
            <dt><Go text=text(name) view=View::of_page(page) address /></dt>
            <dd>{text(what)}</dd>
        }
    });
    view! {
        <h1>{text("page-title-method")}</h1>
        <div class="method">
            <section>
                <h2>{text("method-downloads")}</h2>
                <p>{text("method-downloads-why")}</p>
                <ul>
                    <li><a href="data/edition.zip" download="">{text("method-zip")}</a></li>
                    <li><a href="data/datapackage.json">{text("method-files")}</a></li>
                    {(!embed::is_single()).then(|| view! {
                        <li><a href="portfolio.html" download="">{text("method-single")}</a></li>
                    })}
                </ul>
                <h2>{text("method-cite")}</h2>
                <p>{text("method-cite-how")}</p>
                <h2>{text("method-correct")}</h2>
                <p>{text("method-correct-how")}</p>
                {(edition.words.lang() != Lang::English).then(|| view! {
                    <h2>{text("language")}</h2>
                    <p>{text("translation-unreviewed")}</p>
                    <p>{text("texts-of-edition")}</p>
                })}
            </section>
            <section>
                <h2>{text("method-more")}</h2>
                <dl class="detail-list">{pages.into_iter().collect_view()}</dl>
            </section>
        </div>
        <Charts edition=edition.clone() address appearance pictures=chart::picture class="is-index" />
    }
}

/// One of five steps: a sentence and its chart. Each step is an address of its own.
#[component]
pub fn Sixty(step: u8, edition: Edition, address: Address, appearance: Appearance) -> impl IntoView {
    let text = |key: &str| edition.words.text(key);
    let args = [("n", i32::from(step).into()), ("all", i32::from(STEPS).into())];
    let back = (step > 1)
        .then(|| view! { <Go text=text("sixty-back") view=View::of_page(Page::Sixty(step - 1)) address /> });
    let next = (step < STEPS)
        .then(|| view! { <Go text=text("sixty-next") view=View::of_page(Page::Sixty(step + 1)) address /> });
    let id = places::of_step(step);
    view! {
        <article class="sixty">
            <p class="article-kind">{text("sixty-title")}" · "{edition.words.format("sixty-step", &args)}</p>
            <h1>{text(&format!("sixty-{step}"))}</h1>
            <Frame id edition=edition.clone() address appearance pictures=chart::picture brief=true />
            <p class="sixty-steps">{back}{next}<Go text=text("sixty-end") view=View::default() address /></p>
        </article>
    }
}
