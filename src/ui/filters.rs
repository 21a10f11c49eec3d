//! The filters: native check boxes with type-ahead and counts, chips, reset, and what they hide for lack of a field.

use leptos::prelude::*;

use super::{
    address::Address,
    copy::CopyLink,
    link::{Change, Go, line},
    shell::Edition,
};
use crate::{
    article::{
        effects::effects,
        narrowing::narrowing,
        options::{List, choices, matching},
    },
    model::{Code, PlaceRole},
    query::{
        facets::{Facets, facets},
        selection::only_known,
    },
    view::{Page, View},
};

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
            {List::ALL.into_iter().map(|(list, code)| view! { <OneFilter list code edition=edition.clone() address facets /> }).collect_view()}
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
fn OneFilter(list: List, code: &'static str, edition: Edition, address: Address, facets: Memo<Facets>) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let name = edition.words.say(&format!("filter-{code}"));
    let find = edition.words.tell("filter-find", &[("filter", name.clone().into())]);
    let none = edition.words.say("filter-none-match");
    let listed = edition.clone();
    let all = Memo::new(move |_| facets.with(|f| choices(list, f, &address.question.get(), &listed.portfolio, &listed.words)));
    let state_words = edition.clone();
    let state = move || {
        let chosen = all.with(|l| l.iter().filter(|c| c.chosen).count());
        if chosen == 0 { state_words.words.say("filter-any") } else { state_words.words.tell("filter-chosen", &[("n", chosen.into())]) }
    };
    let found = Memo::new(move |_| typed.with(|typed| all.with(|all| matching(all, typed))));
    view! {
        <details class="filter" data-filter=code>
            <summary><span class="filter-name">{name.clone()}</span><span class="filter-state">{state}</span></summary>
            <input type="search" class="filter-find" aria-label=find.clone() placeholder=find autocomplete="off"
                prop:value=move || typed.get() on:input=move |e| typed.set(event_target_value(&e)) />
            <fieldset class="filter-options" aria-label=name>
                <For each=move || found.get() key=|c| c.code.clone() children=move |choice| {
                    // An option stays the same box while its count and its tick change, so that it keeps the focus.
                    let code_of_choice = choice.code.clone();
                    let now = Memo::new(move |_| {
                        let of = |c: &crate::article::options::Choice| (c.count.clone(), c.is_empty, c.chosen);
                        all.with(|l| l.iter().find(|c| c.code == code_of_choice).map(of).unwrap_or_default())
                    });
                    let filter = choice.filter;
                    view! {
                        <label class="option" class:is-empty=move || now.with(|(_, is_empty, _)| *is_empty)>
                            <input type="checkbox" name=code value=choice.code prop:checked=move || now.with(|(.., chosen)| *chosen)
                                on:change=move |_| address.go(|view| *view = view.toggled(&filter)) />
                            <span class="option-name">{choice.label}</span>
                            <span class="option-count">{move || now.with(|(count, ..)| count.clone())}</span>
                        </label>
                    }
                } />
                <Show when=move || found.with(Vec::is_empty)><p>{none.clone()}</p></Show>
            </fieldset>
        </details>
    }
}

/// Everything that narrows what is shown, each with its words and removable, with a reset and what it hides.
#[component]
pub fn ActiveFilters(edition: Edition, address: Address) -> impl IntoView {
    let named = edition.clone();
    let chips = move || {
        let view = address.question.with(|view| only_known(&named.portfolio, view));
        let chip = |narrowing: crate::article::narrowing::Narrowing| {
            let text = narrowing.text(&named.words);
            let label = named.words.tell("remove-filter", &[("label", text.clone().into())]);
            let question = narrowing.without;
            // What is open, and the order, stay as they are.
            let to = move |now: &View| now.with_question(&question);
            view! { <li><Change to address text class="chip" removes=true label /></li> }
        };
        narrowing(&view, &named.words).into_iter().map(chip).collect_view()
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
        let lines = address.question.with(|view| counted.ask(view, |selection| effects(selection, &counted.words)));
        lines.into_iter().map(|text| view! { <p>{line(text, &counted, address)}</p> }).collect_view()
    };
    let (label, reset) = (edition.words.say("active-filters"), edition.words.say("reset"));
    view! {
        <section class="active-filters" aria-label=label>
            <ul class="chips">{chips}
                <Show when=move || address.view.with(View::is_filtered)>
                    <li><Change to=View::without_filters address text=reset.clone() class="reset" /></li>
                </Show>
                <li><CopyLink edition=edition.clone() address /></li>
            </ul>
            {pages}
            <div class="filter-effects" role="status">{told}</div>
        </section>
    }
}
