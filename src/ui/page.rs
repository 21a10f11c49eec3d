//! The frame of all pages: header, filter bar, what fills the page, drawer and footer.

use leptos::{html, prelude::*};

use super::{
    address::Address,
    appearance::Appearance,
    connection::Connection,
    copy::link_to,
    embed,
    filters::FilterBar,
    first::in_turn,
    focus,
    foot::{Fold, close_others},
    language::{LanguageChoice, LanguageLost},
    link::{Go, follow_links},
    loaded::Edition,
    menu::{MarkMenu, Readout},
    overview::Overview,
    parts::{More, Needs, Parts},
    pointer::Pointer,
    search::SearchBox,
};
use crate::{
    chart::{ChartId, places},
    model::Code,
    query::selection::{only_known, unknown_values},
    statement::narrowing,
    view::{self, Page as Shown, View},
};

/// The loaded page. On a page that the browser has translated it is made anew at every step: texts that were
/// taken out of the program's hands would keep their old value.
#[component]
pub fn Page(edition: Edition, view: Address) -> impl IntoView {
    let address = view;
    address.spell_as(&edition.portfolio);
    let appearance = Appearance::tracked();
    let framed_chart = embed::chart_asked().filter(|_| embed::is_framed());
    let titled = edition.clone();
    Effect::new(move || {
        let page = address.view.with(|v| match &v.page {
            Shown::Overview => None,
            Shown::Sixty(step) => Some(titled.words.text(&format!("sixty-{step}"))),
            page => menu_word(page)
                .filter(|_| v.page.is_index())
                .map(|key| titled.words.text(key))
                .or_else(|| address.name.get()),
        });
        let view = address.view.with(|v| {
            let applied = if v.follows_filters() { v.applied() } else { View::default() };
            only_known(&titled.portfolio, &applied)
        });
        let opened = address.opened.get();
        document().set_title(&narrowing::title(&view, opened.as_deref(), page.as_deref(), &titled.words));
    });
    view! {
        <For
            each=move || [address.drawn_anew.get()]
            key=|n| *n
            children=move |_| {
                let edition = edition.clone();
                match framed_chart {
                    Some(id) => view! { <FramedChart id edition address appearance /> }.into_any(),
                    None => view! { <Content edition address appearance /> }.into_any(),
                }
            }
        />
    }
}

/// The word of the menu that a page is under.
fn menu_word(page: &Shown) -> Option<&'static str> {
    Some(match page {
        Shown::Overview | Shown::Sixty(_) => "nav-overview",
        Shown::Donors | Shown::Donor(_) => "nav-donors",
        Shown::Countries | Shown::Country(_) => "nav-countries",
        Shown::Projects | Shown::Project(_) | Shown::Mechanism(_) => "nav-projects",
        Shown::Gaps => "nav-gaps",
        Shown::Search | Shown::Compare(..) => return None,
        _ => "nav-method",
    })
}

/// Everything on the page.
#[component]
fn Content(edition: Edition, address: Address, appearance: Appearance) -> impl IntoView {
    close_others();
    let place = NodeRef::<html::Div>::new();
    follow_links(place, address);
    let (headed, linked, filtered) = (edition.clone(), edition.clone(), edition.clone());
    let skip = edition.words.text("skip-to-content");
    let overview = Memo::new(move |_| address.view.with(|v| v.page == Shown::Overview));
    // What fills the page changes with the page, not with filters or what is open.
    let page = Memo::new(move |_| address.view.with(|v| (v.page.clone(), v.side)));
    let is_open = move || address.view.with(|v| v.origin.is_some());
    lead_to_charts(address);
    let parts = Parts::of_page();
    // What is shown is whole once the part that makes it is here: a page, or the drawer that the address
    // opens.
    let opens_drawer = address.view.with_untracked(|view| view.origin.is_some());
    let is_ready =
        move || ((overview.get() && !opens_drawer) || parts.more.get().is_some()).then_some("true");
    focus::follow_page(page, Signal::derive(move || overview.get() || parts.more.get().is_some()));
    // What was pointed at on another page is out of sight, and no mouse leaves it.
    let pointer = Pointer::of_page();
    Effect::new(move || {
        page.track();
        pointer.leave();
    });
    let filled = edition.clone();
    let fill = move || {
        let edition = filled.clone();
        match page.get().0 {
            Shown::Overview => view! { <Overview edition address appearance /> }.into_any(),
            page => {
                let filled = edition.clone();
                let made =
                    move |(more,): (More,)| (more.page)(page.clone(), filled.clone(), address, appearance);
                view! { <Needs part=parts.more edition made /> }.into_any()
            }
        }
    };
    view! {
        <div class="whole-page" class:has-drawer=is_open node_ref=place>
            <a class="skip-link" href="#main" aria-label=skip.clone() data-text=skip></a>
            {in_turn(move || view! {
                <Header edition=headed.clone() address appearance overview />
            })}
            <p class="paper-link">{move || address.view.with(|view| link_to(view, &linked))}</p>
            {in_turn(move || view! { <FilterBar edition=filtered.clone() address /> })}
            <Connection edition=edition.clone() />
            <LanguageLost edition=edition.clone() />
            <Findings edition=edition.clone() />
            <OtherEdition edition=edition.clone() address />
            <main
                class="page"
                id="main"
                data-ready=is_ready
                tabindex="-1"
                data-page=move || page.with(|(page, _)| menu_word(page).unwrap_or("other"))
            >
                <UnknownParameters edition=edition.clone() address />
                {fill}
            </main>
            <DrawerPlace edition=edition.clone() address />
            <MarkMenu edition=edition.clone() address />
            <Readout />
            {embed::is_framed().then(|| view! { <embed::Source edition=edition.clone() address /> })}
            {in_turn(move || view! { <Footer edition=edition.clone() address /> })}
        </div>
    }
}

/// A chart alone with its source, in the frame of another site.
#[component]
fn FramedChart(id: ChartId, edition: Edition, address: Address, appearance: Appearance) -> impl IntoView {
    close_others();
    let place = NodeRef::<html::Div>::new();
    follow_links(place, address);
    let parts = Parts::of_page();
    let framed = edition.clone();
    let made = move |(more,): (More,)| (more.chart)(id, framed.clone(), address, appearance);
    let is_ready = move || parts.more.get().is_some().then_some("true");
    view! {
        <div class="whole-page is-framed" node_ref=place>
            <LanguageLost edition=edition.clone() />
            <Findings edition=edition.clone() />
            <OtherEdition edition=edition.clone() address />
            <main class="page" id="main" data-ready=is_ready>
                <Needs part=parts.more edition=edition.clone() made />
            </main>
            <Readout />
            <embed::Source edition address />
        </div>
    }
}

/// The head of every page: the name of the site, which is the title of the overview; the menu; the box to
/// search.
#[component]
fn Header(edition: Edition, address: Address, appearance: Appearance, overview: Memo<bool>) -> impl IntoView {
    let title = edition.words.text("site-title");
    let title = move || {
        let title = title.clone();
        if overview.get() {
            view! { <h1 class="site-title">{title}</h1> }.into_any()
        } else {
            view! { <p class="site-title"><Go text=title view=View::default() address /></p> }.into_any()
        }
    };
    view! {
        <header class="site-header">
            {title}
            <Navigation edition=edition.clone() address />
            <div class="header-tools">
                <SearchBox edition=edition.clone() address />
                <Settings edition=edition.clone() address appearance />
            </div>
        </header>
    }
}

/// The foot of every page: edition, licence, downloads. Its text is the witness of a translation.
#[component]
fn Footer(edition: Edition, address: Address) -> impl IntoView {
    let footer = NodeRef::<html::P>::new();
    Effect::new(move || address.witness.set_value(footer.get().and_then(|text| text.first_child())));
    let text = |key: &str| edition.words.text(key);
    view! {
        <footer class="site-footer">
            <p>
                {edition.words.edition()}<WhatChanged edition=edition.clone() address />
                <span class="paper-signs">" · "{text("paper-signs")}</span>
            </p>
            <p node_ref=footer>{text("footer-licence")}</p>
            <p>{text("map-disclaimer")}</p>
            <p>
                <a href="data/datapackage.json">{text("footer-data")}</a>" · "
                <a href="data/edition.zip" download="">{text("footer-zip")}</a>" · "
                <a href="assets/licences.txt">{text("footer-licences")}</a>" · "
                <Go text=text("nav-accessibility") view=View::of_page(Shown::Accessibility) address />" · "
                <Go text=text("sixty-link") view=View::of_page(Shown::Sixty(1)) address />
            </p>
        </footer>
    }
}

/// The drawer, from the first figure that is opened.
#[component]
fn DrawerPlace(edition: Edition, address: Address) -> impl IntoView {
    let more = Parts::of_page().more;
    let wanted = Memo::new(move |before: Option<&bool>| {
        before.is_some_and(|before| *before) || address.view.with(|view| view.origin.is_some())
    });
    let is_open = Memo::new(move |_| address.view.with(|view| view.origin.is_some()));
    move || {
        if !wanted.get() {
            return None;
        }
        if let Some(more) = more.get() {
            return Some((more.drawer)(edition.clone(), address));
        }
        let close = edition.words.text("close");
        let made = |(_,): (More,)| ().into_any();
        is_open.get().then(|| {
            view! {
                <div class="origin-panel">
                    <Needs part=more edition=edition.clone() made />
                    <button type="button" class="origin-close" on:click=move |_| address.close_origin()>
                        {close}
                    </button>
                </div>
            }
            .into_any()
        })
    }
}

/// Old links name a chart that is on another page now: they lead there.
fn lead_to_charts(address: Address) {
    let hash = window().location().hash().unwrap_or_default();
    let place = hash.trim_start_matches('#');
    let Some(home) = places::named(place) else { return };
    let is_here = address.view.with_untracked(|view| {
        let has = ChartId::from_code(place).is_some_and(|id| places::of_page(view).contains(&id));
        has || view.page == home || !view.page.is_index()
    });
    if !is_here {
        address.lead_on(|view| view.page = home);
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
        let text = edition.words.format(
            "other-edition",
            &[("made", version.into()), ("now", edition.portfolio.edition.version.clone().into())],
        );
        let what = edition.words.text("other-edition-changes");
        Some(view! {
            <p class="findings other-edition" role="status">
                {text}" "<Go text=what view=changes address />
            </p>
        })
    }
}

/// The link to what changed, where an edition before this one is kept.
#[component]
fn WhatChanged(edition: Edition, address: Address) -> impl IntoView {
    let text = edition.words.text("changes-since");
    (!edition.portfolio.edition.earlier.is_empty())
        .then(|| view! { " · "<Go text view=View::of_page(view::Page::Changes(None)) address /> })
}

/// The pages of the menu.
#[component]
fn Navigation(edition: Edition, address: Address) -> impl IntoView {
    let pages =
        [Shown::Overview, Shown::Donors, Shown::Countries, Shown::Projects, Shown::Gaps, Shown::Method];
    let links = pages.map(|page| {
        let word = menu_word(&page).unwrap_or_default();
        let text = edition.words.text(word);
        let here = page.clone();
        let current = Signal::derive(move || {
            address.view.with(|v| {
                if v.page == here {
                    Some("page")
                } else {
                    (menu_word(&v.subject()) == Some(word)).then_some("true")
                }
            })
        });
        view! { <li><Go text view=View::of_page(page) address current /></li> }
    });
    view! {
        <nav class="site-nav" aria-label=edition.words.text("nav-pages")>
            <ul>{links.into_iter().collect_view()}</ul>
        </nav>
    }
}

/// Language and appearance, behind the name of the language.
#[component]
fn Settings(edition: Edition, address: Address, appearance: Appearance) -> impl IntoView {
    let own_name = edition.words.lang().own_name();
    let label = edition.words.labelled(&edition.words.text("language"), own_name);
    view! {
        <Fold summary=own_name class="settings" label>
            <LanguageChoice edition=edition.clone() address />
            <AppearanceChoice edition=edition.clone() appearance />
        </Fold>
    }
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
    let text = |key: &str| edition.words.text(key);
    view! {
        <label class="appearance">
            {text("appearance")}" "
            <select
                name="appearance"
                node_ref=choice
                on:change=move |e| appearance.choice.set(event_target_value(&e))
            >
                {["auto", "light", "dark"].into_iter().map(|value| view! {
                    <option value=value>{text(&format!("appearance-{value}"))}</option>
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
                <h2>{edition.words.format("findings-title", &[("n", findings.len().into())])}</h2>
                <p>{edition.words.text("findings-note")}</p>
                <ul>{findings.iter().map(|finding| view! {
                    <li>
                        {edition.words.finding(finding)}
                        {(!finding.raw.is_empty()).then(|| view! {
                            <details>
                                <summary>{edition.words.text("finding-raw")}</summary>
                                <pre tabindex="0">{finding.raw.clone()}</pre>
                            </details>
                        })}
                    </li>
                }).collect_view()}</ul>
            </section>
        }
    })
}

/// Parts of the address that name nothing.
#[component]
fn UnknownParameters(edition: Edition, address: Address) -> impl IntoView {
    move || {
        let mut unread = address.unread.get();
        unread.extend(unknown_values(&edition.portfolio, &address.view.get()));
        let tables = address.view.with(|v| v.tables.clone());
        unread.extend(
            tables
                .into_iter()
                .filter(|t| ChartId::from_code(t).is_none())
                .map(|value| view::UnknownParameter { parameter: "table".to_owned(), value }),
        );
        unread.extend(
            embed::unknown_chart()
                .map(|value| view::UnknownParameter { parameter: "chart".to_owned(), value }),
        );
        let parts: Vec<String> = unread.iter().map(|u| format!("{}={}", u.parameter, u.value)).collect();
        (!parts.is_empty()).then(|| {
            let text =
                edition.words.format("unread-address", &[("parts", edition.words.enumerated(&parts).into())]);
            view! { <p class="findings" role="alert">{text}</p> }
        })
    }
}
