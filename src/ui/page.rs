//! The one page: filters beside, the sentence and figures above, charts, matrix and projects below.

use leptos::prelude::*;

use super::{
    address::Address,
    appearance::Appearance,
    article::{ArticlePage, ChangesPage, Go, OriginPanel, SearchBox},
    figure::Figure,
    filters::{ActiveFilters, Filters},
    matrix::Matrix,
    projects::Projects,
    shell::Edition,
    tiles::{Lead, Tiles},
};
use crate::{
    chart::ChartId,
    model::Code,
    query::selection::unknown_values,
    view::{self, View},
};

/// The loaded page.
#[component]
pub fn Page(edition: Edition, view: Address) -> impl IntoView {
    let address = view;
    let appearance = Appearance::tracked();
    address.place.find();
    let say = |key: &str| edition.words.say(key);
    let overview = Memo::new(move |_| address.view.with(|v| v.page == view::Page::Overview));
    // Which page of charts, if it is one: changing filters draws none of it anew.
    let charts = Memo::new(move |_| address.view.with(|v| v.is_charts().then_some(v.page == view::Page::Patterns)));
    let changes = Memo::new(move |_| address.view.with(|v| matches!(v.page, view::Page::Changes(_))));
    view! {
        <a class="skip-link" href="#main">{say("skip-to-content")}</a>
        <header class="site-header">
            <div>
                {let (title, what) = (say("site-title"), say("site-what")); move || {
                    let (title, what) = (title.clone(), what.clone());
                    if overview.get() {
                        view! { <h1 class="site-title">{title}</h1><p>{what}</p> }.into_any()
                    } else {
                        view! { <p class="site-title"><Go text=title view=View::default() address /></p><p>{what}</p> }.into_any()
                    }
                }}
            </div>
            <Navigation edition=edition.clone() address />
            <SearchBox edition=edition.clone() address />
            <AppearanceChoice edition=edition.clone() appearance />
        </header>
        {let edition = edition.clone(); move || {
            let edition = edition.clone();
            if let Some(patterns) = charts.get() {
                view! { <Charts patterns edition address appearance /> }.into_any()
            } else {
                view! {
                    <main class="page is-article" id="main" data-ready="true" tabindex="-1">
                        <div class="content">
                            <Unread edition=edition.clone() address />
                            {if changes.get() {
                                view! { <ChangesPage edition address /> }.into_any()
                            } else {
                                view! { <ArticlePage edition address /> }.into_any()
                            }}
                        </div>
                    </main>
                }.into_any()
            }
        }}
        <OriginPanel edition=edition.clone() address />
        <footer class="site-footer">
            <p>{say("footer-licence")}</p>
            <p><a href="data/datapackage.json">{say("footer-data")}</a>" · "<a href="data/edition.zip" download="">{say("footer-zip")}</a>" · "<a href="assets/licences.txt">{say("footer-licences")}</a><WhatChanged edition=edition.clone() address /></p>
        </footer>
    }
}

/// The link to what changed, where an edition before this one is kept.
#[component]
fn WhatChanged(edition: Edition, address: Address) -> impl IntoView {
    let text = edition.words.say("changes-since");
    (!edition.portfolio.edition.earlier.is_empty()).then(|| view! { " · "<Go text view=View::of_page(view::Page::Changes(None)) address /> })
}

/// Pages of charts: filters beside, the sentence above, charts below.
#[component]
fn Charts(patterns: bool, edition: Edition, address: Address, appearance: Appearance) -> impl IntoView {
    let say = |key: &str| edition.words.say(key);
    document().set_title(&if patterns { format!("{} · {}", say("nav-patterns"), say("site-title")) } else { say("site-title") });
    view! {
        <main class="page" id="main" data-ready="true" tabindex="-1">
            <aside class="filters" aria-label=say("filters")>
                <details class="filter-sheet" open=wide()>
                    <summary>{say("filters")}</summary>
                    <Filters edition=edition.clone() address />
                </details>
            </aside>
            <div class="content">
                {patterns.then(|| view! { <h1>{say("patterns-title")}</h1> })}
                <Findings edition=edition.clone() />
                <Unread edition=edition.clone() address />
                <ActiveFilters edition=edition.clone() address />
                <Lead edition=edition.clone() address />
                <p class="edition-line">
                    {edition.words.edition()}
                    <WhatChanged edition=edition.clone() address />
                </p>
                {if patterns { view! { <Patterns edition=edition.clone() address appearance /> }.into_any() } else { view! { <Portfolio edition=edition.clone() address appearance /> }.into_any() }}
            </div>
        </main>
    }
}

/// The overview: key figures, charts, matrix and projects.
#[component]
fn Portfolio(edition: Edition, address: Address, appearance: Appearance) -> impl IntoView {
    let say = |key: &str| edition.words.say(key);
    let charts = |ids: &[ChartId]| ids.iter().map(|id| view! { <Figure id=*id edition=edition.clone() address appearance /> }).collect_view();
    view! {
                <section id="figures" aria-labelledby="figures-title">
                    <h2 id="figures-title">{say("nav-figures")}</h2>
                    <Tiles edition=edition.clone() address />
                </section>
                <section id="funding" aria-labelledby="funding-title">
                    <h2 id="funding-title">{say("nav-funding")}</h2>
                    <div class="charts">{charts(&[ChartId::Money, ChartId::Contributions, ChartId::Year, ChartId::Theme])}</div>
                </section>
                <section id="gender" aria-labelledby="gender-title">
                    <h2 id="gender-title">{say("nav-gender")}</h2>
                    <div class="charts">{charts(&[ChartId::GenderMoney, ChartId::GenderStatements, ChartId::Women, ChartId::States])}</div>
                </section>
                <section id="coverage" aria-labelledby="coverage-title">
                    <h2 id="coverage-title">{say("nav-coverage")}</h2>
                    <div class="charts is-single">{charts(&[ChartId::Map])}<Matrix edition=edition.clone() address /></div>
                </section>
                <section id="donors" aria-labelledby="donors-title">
                    <h2 id="donors-title">{say("nav-donors")}</h2>
                    <div class="charts is-single">{charts(&[ChartId::Support])}</div>
                </section>
                <Projects edition=edition.clone() address />
    }
}

/// Questions over all mechanisms: overlap and gaps, flow, calls and delivery, time.
#[component]
fn Patterns(edition: Edition, address: Address, appearance: Appearance) -> impl IntoView {
    let sections = [
        ("patterns-coverage", vec![ChartId::Overlap, ChartId::Gaps]),
        ("patterns-flow", vec![ChartId::Flow, ChartId::FlowMoney]),
        ("patterns-money", vec![ChartId::Funnel, ChartId::Delivery]),
        ("patterns-time", vec![ChartId::Sustainability, ChartId::Time]),
    ];
    sections
        .map(|(key, ids)| {
            let charts = ids.iter().map(|id| view! { <Figure id=*id edition=edition.clone() address appearance /> }).collect_view();
            let single = matches!(key, "patterns-flow" | "patterns-time");
            view! {
                <section id=key aria-labelledby=format!("{key}-title")>
                    <h2 id=format!("{key}-title")>{edition.words.say(key)}</h2>
                    {(key == "patterns-time").then(|| view! { <YearSlider edition=edition.clone() address /> })}
                    <div class="charts" class:is-single=single>{charts}</div>
                </section>
            }
        })
        .into_iter()
        .collect_view()
}

/// One year of all, by pointer or arrow keys: the year filter as a slider.
#[component]
fn YearSlider(edition: Edition, address: Address) -> impl IntoView {
    let years: Vec<i16> = edition.portfolio.columns().years.keys.clone();
    let (first, last) = (years.first().copied().unwrap_or(0), years.last().copied().unwrap_or(0));
    let all = edition.words.say("time-all");
    let chosen = move || address.view.with(|v| v.years.iter().next().copied().filter(|_| v.years.len() == 1));
    let told = move || address.view.with(|v| v.years.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "));
    let told = move || Some(told()).filter(|years| !years.is_empty()).unwrap_or_else(|| all.clone());
    let aria = told.clone();
    // The step before the first year stands for all of them.
    let slide = move |event: web_sys::Event| {
        let year = event_target_value(&event).parse::<i16>().ok().filter(|year| *year >= first);
        address.amend(|v| v.years = year.into_iter().collect());
    };
    view! {
        <label class="year-slider">{edition.words.say("time-slider")}" "
            <input type="range" name="year-slider" min=first - 1 max=last step="1" prop:value=move || chosen().unwrap_or(first - 1).to_string()
                aria-valuetext=aria on:input=slide />
            " "<output>{told}</output>
        </label>
    }
}

/// The pages, and on the overview its sections.
#[component]
fn Navigation(edition: Edition, address: Address) -> impl IntoView {
    let pages = [
        (view::Page::Overview, "nav-overview"),
        (view::Page::Patterns, "nav-patterns"),
        (view::Page::Disagreements, "nav-disagreements"),
        (view::Page::Known, "nav-known"),
        (view::Page::Horizon, "nav-horizon"),
        (view::Page::Glossary, "nav-glossary"),
    ];
    let links = pages.map(|(page, key)| {
        let (text, here) = (edition.words.say(key), page.clone());
        // Pages of charts share their filters.
        let target = move || address.view.with(|v| {
            let target = View::of_page(page.clone());
            if target.is_charts() && v.is_charts() { View { page: target.page, ..v.question() } } else { target }
        });
        view! { <li aria-current=move || address.view.with(|v| v.page == here).then_some("page")>{move || view! { <Go text=text.clone() view=target() address /> }}</li> }
    });
    let sections = ["figures", "funding", "gender", "coverage", "donors", "projects"];
    let sections = sections.map(|target| (target, edition.words.say(&format!("nav-{target}"))));
    let overview = Memo::new(move |_| address.view.with(|v| v.page == view::Page::Overview));
    let sections_label = edition.words.say("nav-sections");
    view! {
        <nav class="site-nav" aria-label=edition.words.say("nav-pages")><ul>{links.into_iter().collect_view()}</ul></nav>
        {move || overview.get().then(|| view! {
            <nav class="site-sections" aria-label=sections_label.clone()>
                {sections.clone().into_iter().map(|(target, text)| view! { <a href=format!("#{target}")>{text}</a> }).collect_view()}
            </nav>
        })}
    }
}

/// Filters stand open where there is room beside the figures.
fn wide() -> bool {
    window().match_media("(min-width: 56rem)").ok().flatten().is_some_and(|query| query.matches())
}

#[component]
fn AppearanceChoice(edition: Edition, appearance: Appearance) -> impl IntoView {
    let say = |key: &str| edition.words.say(key);
    view! {
        <label class="appearance">{say("appearance")}" "
            <select name="appearance" on:change=move |e| appearance.choice.set(event_target_value(&e))>
                {["auto", "light", "dark"].into_iter().map(|value| view! {
                    <option value=value selected=move || appearance.choice.get() == value>{say(&format!("appearance-{value}"))}</option>
                }).collect_view()}
            </select>
        </label>
    }
}

/// What could not be used of the data, with the text that was refused.
#[component]
fn Findings(edition: Edition) -> impl IntoView {
    let findings = &edition.findings;
    (!findings.is_empty()).then(|| {
        view! {
            <section class="findings" role="alert">
                <h2>{edition.words.tell("findings-title", &[("n", findings.len().into())])}</h2>
                <p>{edition.words.say("findings-note")}</p>
                <ul>{findings.iter().map(|finding| view! {
                    <li>
                        {edition.words.finding(finding)}
                        {(!finding.raw.is_empty()).then(|| view! {
                            <details><summary>{edition.words.say("finding-raw")}</summary><pre tabindex="0">{finding.raw.clone()}</pre></details>
                        })}
                    </li>
                }).collect_view()}</ul>
            </section>
        }
    })
}

/// Parts of the address that name nothing.
#[component]
fn Unread(edition: Edition, address: Address) -> impl IntoView {
    move || {
        let mut unread = address.unread.get();
        unread.extend(unknown_values(&edition.portfolio, &address.view.get()));
        let tables = address.view.with(|v| v.tables.clone());
        unread.extend(
            tables.into_iter().filter(|t| ChartId::from_code(t).is_none()).map(|value| view::Unread { parameter: "table".to_owned(), value }),
        );
        let parts: Vec<String> = unread.iter().map(|u| format!("{}={}", u.parameter, u.value)).collect();
        (!parts.is_empty())
            .then(|| view! { <p class="findings" role="alert">{edition.words.tell("unread-address", &[("parts", parts.join(", ").into())])}</p> })
    }
}
