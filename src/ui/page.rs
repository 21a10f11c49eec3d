//! The one page: filters beside, the sentence and figures above, charts, matrix and projects below.

use leptos::{html, prelude::*};

use super::{
    address::Address,
    appearance::Appearance,
    article::{ArticlePage, ChangesPage, OriginPanel, SearchBox},
    copy::link_to,
    figure::Figure,
    filters::{ActiveFilters, Filters},
    link::Go,
    matrix::Matrix,
    projects::Projects,
    shell::Edition,
    tiles::{Lead, Tiles},
};
use crate::{
    article::narrowing,
    chart::ChartId,
    model::Code,
    query::selection::{only_known, unknown_values},
    view::{self, View},
};

/// The loaded page. On a page that the browser has translated it is made anew at every step: texts that were taken out of the
/// program's hands would keep their old value.
#[component]
pub fn Page(edition: Edition, view: Address) -> impl IntoView {
    let address = view;
    address.spell_as(&edition.portfolio);
    let appearance = Appearance::tracked();
    address.place.find();
    let titled = edition.clone();
    Effect::new(move || {
        let page = address.view.with(|v| match (&v.page, v.is_charts()) {
            (view::Page::Patterns, _) => Some(titled.words.say("nav-patterns")),
            (_, true) => None,
            _ => address.name.get(),
        });
        let view = address.view.with(|v| {
            let asked = if v.is_charts() { v.question() } else { View { search: v.search.clone(), ..View::default() } };
            only_known(&titled.portfolio, &asked)
        });
        let opened = address.opened.get();
        document().set_title(&narrowing::title(&view, opened.as_deref(), page.as_deref(), &titled.words));
    });
    view! {
        <For each=move || [address.drawn_anew.get()] key=|n| *n children=move |_| view! { <Content edition=edition.clone() address appearance /> } />
    }
}

/// Everything on the page.
#[component]
fn Content(edition: Edition, address: Address, appearance: Appearance) -> impl IntoView {
    let linked = edition.clone();
    let footer = NodeRef::<html::P>::new();
    Effect::new(move || address.witness.set_value(footer.get().and_then(|text| text.first_child())));
    let say = |key: &str| edition.words.say(key);
    let overview = Memo::new(move |_| address.view.with(|v| v.page == view::Page::Overview));
    // Which page of charts, if it is one: changing filters draws none of it anew.
    let charts = Memo::new(move |_| address.view.with(|v| v.is_charts().then_some(v.page == view::Page::Patterns)));
    let changes = Memo::new(move |_| address.view.with(|v| matches!(v.page, view::Page::Changes(_))));
    view! {
        <div class="whole-page">
        <a class="skip-link" href="#main" aria-label=say("skip-to-content") data-text=say("skip-to-content")></a>
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
        <p class="paper-link">{move || address.view.with(|view| link_to(view, &linked))}</p>
        <Findings edition=edition.clone() />
        <OtherEdition edition=edition.clone() address />
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
            <p node_ref=footer>{say("footer-licence")}</p>
            <p><a href="data/datapackage.json">{say("footer-data")}</a>" · "<a href="data/edition.zip" download="">{say("footer-zip")}</a>" · "<a href="assets/licences.txt">{say("footer-licences")}</a><WhatChanged edition=edition.clone() address /></p>
        </footer>
        </div>
    }
}

/// Said where a link was copied from another edition: which, and what changed.
#[component]
fn OtherEdition(edition: Edition, address: Address) -> impl IntoView {
    let other = Memo::new(move |_| address.view.with(|v| v.edition.clone()));
    move || {
        let version = other.get()?;
        let kept = edition.portfolio.edition.earlier.iter().any(|(kept, _)| *kept == version);
        let changes = View::of_page(view::Page::Changes(kept.then(|| version.clone())));
        let text = edition.words.tell("other-edition", &[("made", version.into()), ("now", edition.portfolio.edition.version.clone().into())]);
        Some(
            view! { <p class="findings other-edition" role="status">{text}" "<Go text=edition.words.say("other-edition-changes") view=changes address /></p> },
        )
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
    // Values that name no year of the portfolio filter nothing.
    let known = edition.clone();
    let filtered = Memo::new(move |_| address.question.with(|v| only_known(&known.portfolio, v).years));
    let chosen = move || filtered.with(|years| years.iter().next().copied().filter(|_| years.len() == 1));
    let told = move || filtered.with(|years| years.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "));
    let told = move || Some(told()).filter(|years| !years.is_empty()).unwrap_or_else(|| all.clone());
    let aria = told.clone();
    // The step before the first year stands for all of them.
    let slide = move |event: web_sys::Event| {
        let year = event_target_value(&event).parse::<i16>().ok().filter(|year| *year >= first);
        address.amend("year-slider", |v| v.years = year.into_iter().collect());
    };
    view! {
        <label class="year-slider">{edition.words.say("time-slider")}" "
            <input type="range" name="year-slider" min=first - 1 max=last step="1" prop:value=move || chosen().unwrap_or(first - 1).to_string()
                aria-valuetext=aria on:input=slide on:pointerup=move |_| address.settle() on:blur=move |_| address.settle() />
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
            // How things are shown there stays as well, for coming back.
            if target.is_charts() && v.is_charts() { View { page: target.page, origin: None, ..v.clone() } } else { target }
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
    let choice = NodeRef::<html::Select>::new();
    Effect::new(move || {
        let chosen = appearance.choice.get();
        if let Some(select) = choice.get() {
            select.set_value(&chosen);
        }
    });
    let say = |key: &str| edition.words.say(key);
    view! {
        <label class="appearance">{say("appearance")}" "
            <select name="appearance" node_ref=choice on:change=move |e| appearance.choice.set(event_target_value(&e))>
                {["auto", "light", "dark"].into_iter().map(|value| view! {
                    <option value=value>{say(&format!("appearance-{value}"))}</option>
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
