//! The filters: native check boxes with type-ahead and counts, chips, reset, and what they hide for lack of a field.

use leptos::prelude::*;
use wasm_bindgen::closure::Closure;

use super::{
    address::Address,
    article::{Go, Open},
    charts,
    shell::Edition,
};
use crate::{
    chart::Filter,
    model::{Code, PlaceRole, ordered},
    query::{
        Dimension, Selection,
        counted::SEVERAL,
        facets::{Facets, facets},
        selection::{folded, only_known},
    },
    ui::figure::filter_by,
    view::{By, Count, Origin, Page, Thing, View},
};

/// One choice of a filter.
#[derive(Clone, PartialEq)]
struct Choice {
    filter: Filter,
    code: String,
    label: String,
    /// What type-ahead looks in.
    text: String,
    count: usize,
    chosen: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Mechanism,
    Donor,
    Country,
    Year,
    Theme,
}

impl Kind {
    const ALL: [(Self, &'static str); 5] =
        [(Self::Mechanism, "mechanism"), (Self::Donor, "donor"), (Self::Country, "country"), (Self::Year, "year"), (Self::Theme, "theme")];
}

fn choices(kind: Kind, facets: &Facets, view: &View, edition: &Edition) -> Vec<Choice> {
    let words = &edition.words;
    let plain = |filter, code: String, label: String, count, chosen| Choice { filter, code, text: folded(&label), label, count, chosen };
    let mut list: Vec<Choice> = match kind {
        Kind::Mechanism => facets
            .mechanisms
            .iter()
            .map(|(id, n)| plain(Filter::Mechanism(id.clone()), id.to_string(), words.mechanism(id), *n, view.mechanisms.contains(id)))
            .collect(),
        Kind::Donor => facets
            .donors
            .iter()
            .map(|(id, n)| plain(Filter::Donor(id.clone()), id.to_string(), words.organisation(id), *n, view.donors.contains(id)))
            .collect(),
        Kind::Country => facets
            .countries
            .iter()
            .map(|(code, n)| {
                let common = edition.portfolio.place(*code).and_then(|p| p.common_name.clone()).unwrap_or_default();
                let label = words.country(*code);
                Choice {
                    text: folded(&format!("{label} {common} {code}")),
                    ..plain(Filter::Country(*code), code.to_string(), label, *n, view.countries.contains(code))
                }
            })
            .collect(),
        Kind::Year => facets
            .years
            .iter()
            .map(|(year, n)| plain(Filter::Year(*year), year.to_string(), year.to_string(), *n, view.years.contains(year)))
            .collect(),
        Kind::Theme => facets
            .themes
            .iter()
            .map(|(id, n)| plain(Filter::Theme(id.clone()), id.to_string(), words.theme(id), *n, view.themes.contains(id)))
            .collect(),
    };
    if !matches!(kind, Kind::Year | Kind::Mechanism) {
        ordered::by(&mut list, |a, b| a.text.cmp(&b.text));
    }
    list
}

/// All filters of the page.
#[component]
pub fn Filters(edition: Edition, address: Address) -> impl IntoView {
    let counted = edition.clone();
    let facets = Memo::new(move |_| address.question.with(|view| counted.ask(view, facets)));
    let words = edition.clone();
    let say = move |key: &str| words.words.say(key);
    let context = move || address.view.with(|v| v.with_context);
    let role = move || address.view.with(|v| v.role.map_or("any", Code::code));
    view! {
        <div class="filter-list">
            {Kind::ALL.into_iter().map(|(kind, code)| view! { <OneFilter kind code edition=edition.clone() address facets /> }).collect_view()}
            <label class="option">
                <input type="checkbox" name="context" prop:checked=context on:change=move |_| address.go(|v| v.with_context = !v.with_context) />
                <span>{say("context-toggle")}</span>
            </label>
            <fieldset class="filter-role">
                <legend>{say("role-legend")}</legend>
                {["any", "beneficiary", "participant"].into_iter().map(|value| view! {
                    <label class="option">
                        <input type="radio" name="role" value=value prop:checked=move || role() == value
                            on:change=move |_| address.go(|v| v.role = PlaceRole::from_code(value)) />
                        <span>{say(&format!("role-{value}"))}</span>
                    </label>
                }).collect_view()}
            </fieldset>
        </div>
    }
}

#[component]
fn OneFilter(kind: Kind, code: &'static str, edition: Edition, address: Address, facets: Memo<Facets>) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let name = edition.words.say(&format!("filter-{code}"));
    let find = edition.words.tell("filter-find", &[("filter", name.clone().into())]);
    let none = edition.words.say("filter-none-match");
    let listed = edition.clone();
    let list = Memo::new(move |_| facets.with(|f| choices(kind, f, &address.question.get(), &listed)));
    let state_words = edition.clone();
    let state = move || {
        let chosen = list.with(|l| l.iter().filter(|c| c.chosen).count());
        if chosen == 0 { state_words.words.say("filter-any") } else { state_words.words.tell("filter-chosen", &[("n", chosen.into())]) }
    };
    let matching = Memo::new(move |_| {
        let words = folded(&typed.get());
        list.with(|l| l.iter().filter(|c| c.text.contains(words.trim())).cloned().collect::<Vec<_>>())
    });
    view! {
        <details class="filter" data-filter=code>
            <summary><span class="filter-name">{name.clone()}</span><span class="filter-state">{state}</span></summary>
            <label class="filter-find">
                <span class="visually-hidden">{find.clone()}</span>
                <input type="search" placeholder=find autocomplete="off" prop:value=move || typed.get() on:input=move |e| typed.set(event_target_value(&e)) />
            </label>
            <fieldset class="filter-options">
                <legend class="visually-hidden">{name}</legend>
                <For each=move || matching.get() key=|c| c.code.clone() children=move |choice| {
                    // An option stays the same box while its count and its tick change, so that it keeps the focus.
                    let code_of_choice = choice.code.clone();
                    let now = Memo::new(move |_| {
                        list.with(|l| l.iter().find(|c| c.code == code_of_choice).map(|c| (c.count, c.chosen)).unwrap_or_default())
                    });
                    let filter = choice.filter;
                    view! {
                        <label class="option" class:is-empty=move || now.get().0 == 0>
                            <input type="checkbox" name=code value=choice.code prop:checked=move || now.get().1
                                on:change=move |_| address.go(|view| filter_by(view, &filter)) />
                            <span class="option-name">{choice.label}</span>
                            <span class="option-count">{move || now.get().0}</span>
                        </label>
                    }
                } />
                <Show when=move || matching.with(Vec::is_empty)><p>{none.clone()}</p></Show>
            </fieldset>
        </details>
    }
}

/// The filters that are on, each removable, with a reset and what they hide.
#[component]
pub fn ActiveFilters(edition: Edition, address: Address) -> impl IntoView {
    let named = edition.clone();
    let chips = move || {
        let view = address.view.with(|view| only_known(&named.portfolio, view));
        let words = &named.words;
        let mut chips: Vec<(Filter, String)> = Vec::new();
        chips.extend(view.mechanisms.iter().map(|id| (Filter::Mechanism(id.clone()), words.mechanism(id))));
        chips.extend(view.donors.iter().map(|id| (Filter::Donor(id.clone()), words.organisation(id))));
        chips.extend(view.countries.iter().map(|code| (Filter::Country(*code), words.country(*code))));
        chips.extend(view.years.iter().map(|year| (Filter::Year(*year), year.to_string())));
        chips.extend(view.themes.iter().map(|id| (Filter::Theme(id.clone()), words.theme(id))));
        chips
            .into_iter()
            .map(|(filter, label)| {
                let remove = words.tell("remove-filter", &[("label", label.clone().into())]);
                view! {
                    <li><button type="button" class="chip" aria-label=remove on:click=move |_| address.go(|v| filter_by(v, &filter))>
                        {label}<span aria-hidden="true">" ×"</span>
                    </button></li>
                }
            })
            .collect_view()
    };
    let words_of_pages = edition.clone();
    let pages = move || {
        let view = address.view.with(|view| only_known(&words_of_pages.portfolio, view));
        let words = &words_of_pages.words;
        let mechanisms = view.mechanisms.iter().map(|id| (words.mechanism(id), Page::Mechanism(id.clone())));
        let donors = view.donors.iter().map(|id| (words.organisation(id), Page::Donor(id.clone())));
        let countries = view.countries.iter().map(|code| (words.country(*code), Page::Country(*code)));
        let all: Vec<(String, Page)> = mechanisms.chain(donors).chain(countries).collect();
        let label = words.say("nav-pages");
        (!all.is_empty()).then(|| view! {
            <p class="chosen-pages">{label}":"{all.into_iter().map(|(text, page)| view! { " "<Go text view=View::of_page(page) address /> }).collect_view()}</p>
        })
    };
    let counted = edition.clone();
    let told = move || {
        let lines = address.question.with(|view| counted.ask(view, |selection| effects(selection, &counted)));
        lines
            .into_iter()
            .map(|(line, count)| {
                let which = count.map(|count| view! { " "<Open text=counted.words.say(&format!("count-which-{}", count.of.code())) origin=Origin::Count(count) address /> });
                view! { <p>{line}{which}</p> }
            })
            .collect_view()
    };
    let (label, reset) = (edition.words.say("active-filters"), edition.words.say("reset"));
    let (copy, copied) = (edition.words.say("copy-link"), edition.words.say("link-copied"));
    let is_copied = RwSignal::new(false);
    Effect::new(move || {
        address.view.track();
        is_copied.set(false);
    });
    let copy_link = move |_| {
        let Ok(href) = window().location().href() else { return };
        charts::copy(&href, &Closure::once_into_js(move |done: bool| is_copied.set(done)));
    };
    view! {
        <section class="active-filters" aria-label=label>
            <ul class="chips">{chips}
                <Show when=move || address.view.with(View::is_filtered)>
                    <li><button type="button" class="reset" on:click=move |_| address.go(|v| *v = v.without_filters())>{reset.clone()}</button></li>
                </Show>
                <li><button type="button" class="reset" on:click=copy_link>{move || if is_copied.get() { copied.clone() } else { copy.clone() }}</button></li>
            </ul>
            {pages}
            <div class="filter-effects" role="status">{told}</div>
        </section>
    }
}

/// What the filters do, line by line: how many records are shown, how many are hidden for lack of a field, what a reader must know;
/// with the count of what a line tells of, where it tells of things.
fn effects(selection: &Selection<'_>, edition: &Edition) -> Vec<(String, Option<Count>)> {
    let (view, words) = (selection.view, &edition.words);
    let shown = selection.activities().count();
    let all = edition.portfolio.activities.len();
    let mut lines = vec![(words.tell("records-shown", &[("n", shown.into()), ("m", all.into())]), None)];
    let hidden = selection.hidden_for_lack();
    let lacking = |filter: &str| Some(Count::of(Thing::Records).by(By::Lacks(filter.to_owned())));
    for dimension in [Dimension::Donor, Dimension::Country, Dimension::Year, Dimension::Theme] {
        if let Some(n) = hidden.of_one.get(&dimension) {
            let chosen = if dimension == Dimension::Donor { view.donors.len() } else { view.countries.len() };
            let args = [("n", (*n).into()), ("chosen", chosen.into())];
            lines.push((words.tell(&format!("hidden-{}", dimension.code()), &args), lacking(dimension.code())));
        }
    }
    if hidden.of_several > 0 {
        lines.push((words.tell("hidden-several", &[("n", hidden.of_several.into())]), lacking(SEVERAL)));
    }
    let untied = selection.contributions_untied().len();
    if untied > 0 {
        let count = Count::of(Thing::Entries).by(By::Untied);
        lines.push((words.tell("untied-contributions", &[("n", untied.into())]), Some(count)));
    }
    if !view.donors.is_empty() {
        let donors: Vec<String> = view.donors.iter().map(|d| words.in_sentence(words.organisation(d))).collect();
        lines.push((words.tell("pooled-note", &[("donors", words.any_of(&donors).into())]), None));
    }
    if view.donors.is_empty() && selection.narrows_within_years() && !selection.contributions().is_empty() {
        lines.push((words.say("records-donors-note"), None));
    }
    if selection.narrows_records() {
        lines.push((words.say("whole-mechanism-note"), None));
    }
    if shown == 0 {
        let on: Vec<String> = [
            (view.mechanisms.is_empty(), "filter-mechanism"),
            (view.donors.is_empty(), "filter-donor"),
            (view.countries.is_empty(), "filter-country"),
            (view.years.is_empty(), "filter-year"),
            (view.themes.is_empty(), "filter-theme"),
            (view.search.is_empty(), "search-projects"),
        ]
        .into_iter()
        .filter(|(empty, _)| !empty)
        .map(|(_, key)| words.say(key))
        .collect();
        lines.push((words.tell("empty", &[("n", on.len().into()), ("filters", on.join(", ").into())]), None));
    }
    lines
}
