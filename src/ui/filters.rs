//! The filter bar: on every page and always in view. Controls with type-ahead and counts, how much is shown,
//! undo and reset.

use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;

use super::{
    address::Address,
    copy::CopyLink,
    foot::{Fold, close},
    link::{Change, line},
    loaded::Edition,
};
use crate::{
    article::options::{self, Choice, List, choices, matching},
    model::{Code, PlaceRole},
    query::{
        Selection,
        facets::{Facets, facets},
        selection::only_known,
    },
    statement::{
        effects::effects,
        narrowing::{self, narrowing},
        sign::MISSING,
    },
    view::View,
};

/// The bar.
#[component]
pub fn FilterBar(edition: Edition, address: Address) -> impl IntoView {
    let counted = edition.clone();
    let facets = Memo::new(move |_| address.question.with(|view| counted.ask(view, facets)));
    let asked = edition.clone();
    let counts = Memo::new(move |_| {
        let of = |selection: &Selection<'_>| {
            let all = selection.activities().count();
            (all, all - selection.sure().activities().count())
        };
        address.question.with(|view| asked.ask(view, of))
    });
    let shown = Memo::new(move |_| counts.get().0);
    let all = edition.portfolio.activities.len();
    let words = StoredValue::new(edition.clone());
    let text = move |key: &str| words.with_value(|e| e.words.text(key));
    let count = move || {
        words.with_value(|e| {
            e.words.format(
                "filter-count",
                &[
                    ("n", e.words.count(shown.get()).into()),
                    ("m", e.words.count(all).into()),
                    ("possible", counts.get().1.into()),
                ],
            )
        })
    };
    let show = move || words.with_value(|e| e.words.format("filter-show", &[("n", shown.get().into())]));
    // On a phone the controls are a sheet.
    let open = RwSignal::new(false);
    let applies = Memo::new(move |_| address.view.with(View::follows_filters));
    let (sheet, opener) = (NodeRef::<html::Div>::new(), NodeRef::<html::Button>::new());
    // The focus goes into the sheet, and back to what opened it.
    let set_open = move |is_open: bool| {
        open.set(is_open);
        request_animation_frame(move || {
            let first = || {
                sheet
                    .get_untracked()
                    .and_then(|sheet| sheet.query_selector("summary").ok().flatten())
                    .and_then(|s| s.dyn_into().ok())
            };
            let target: Option<web_sys::HtmlElement> =
                if is_open { first() } else { opener.get_untracked().map(Into::into) };
            if let Some(target) = target {
                let _ = target.focus();
            }
        });
    };
    let key = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Escape" && open.get_untracked() {
            set_open(false);
        }
    };
    let known = edition.clone();
    let is_filtered =
        Memo::new(move |_| only_known(&known.portfolio, &address.view.with(View::applied)).is_filtered());
    let undo = move |now: &View| {
        address.before.get_untracked().map_or_else(|| now.clone(), |before| now.with_question(&before))
    };
    view! {
        <section class="filter-bar" aria-label=text("filters") on:keydown=key>
            <button type="button" class="filter-open" node_ref=opener aria-expanded=move || open.get().to_string() on:click=move |_| set_open(!open.get_untracked())>
                {text("filters-open")}
            </button>
            <div class="filter-list" node_ref=sheet class:is-open=move || open.get()>
                {List::ALL.into_iter().map(|(list, code)| view! { <Control list code edition=edition.clone() address facets /> }).collect_view()}
                <More edition=edition.clone() address />
                <div class="sheet-more"><Legend edition=edition.clone() /><p><CopyLink edition=edition.clone() address /></p></div>
                <button type="button" class="filter-apply" on:click=move |_| { set_open(false); window().scroll_to_with_x_and_y(0.0, 0.0); }>{show}</button>
            </div>
            <div class="filter-status">
                <Show when=move || is_filtered.get()>
                    <Change to=View::without_filters address text=text("reset") class="reset" />
                </Show>
                <Show when=move || address.before.with(Option::is_some)>
                    <Change to=undo address text=text("filter-undo") class="undo" after=Callback::new(move |()| address.before.set(None)) />
                </Show>
                <output class="filter-count" role="status">{count}</output>
                {move || (applies.get() && is_filtered.get()).then(|| words.with_value(|e| view! { <Effects edition=e.clone() address /> }))}
                <HowToRead edition=edition.clone() />
                <Fold summary=text("share") class="share">
                    <p><CopyLink edition=edition.clone() address /></p>
                    <p><button type="button" on:click=move |_| drop(window().print())>{text("brief")}</button></p>
                </Fold>
            </div>
            {move || (!applies.get() && is_filtered.get()).then(|| view! { <p class="filters-not-here">{text("filters-not-here")}</p> })}
            <p class="paper-filters">{move || words.with_value(|e| address.question.with(|v| narrowing::lines(&only_known(&e.portfolio, v), &e.words)).join("; "))}</p>
        </section>
    }
}

/// The chips of one filter: its values, each to take off.
#[component]
fn Chips(keys: Vec<String>, edition: Edition, address: Address) -> impl IntoView {
    move || {
        let [view, applied] = [address.filters.get(), address.view.with(View::applied)]
            .map(|view| only_known(&edition.portfolio, &view));
        let words = &edition.words;
        // What the subject of the page takes the place of has no chip: it filters nothing here.
        let applied: Vec<String> = narrowing(&applied, words).iter().map(|n| n.text(words)).collect();
        let names: Vec<String> = keys.iter().map(|key| words.text(key)).collect();
        let chips: Vec<_> = narrowing(&view, words)
            .into_iter()
            .filter(|narrowing| names.contains(&narrowing.filter) && applied.contains(&narrowing.text(words)))
            .collect();
        // One value stands in the control itself: then only the cross is beside it.
        let alone = chips.len() == 1 && keys.len() == 1;
        let chip = |narrowing: narrowing::Narrowing| {
            let label = words.format("remove-filter", &[("label", narrowing.text(words).into())]);
            let (text, question) = (if alone { String::new() } else { narrowing.value }, narrowing.without);
            // What is open, and the order, stay as they are.
            let to = move |now: &View| now.with_question(&question);
            view! { <Change to address text class="chip" removes=true label /> }
        };
        chips.into_iter().map(chip).collect_view()
    }
}

/// The words of the filters that have no list.
const OTHERS: [&str; 3] = ["filter-role", "filter-search", "filter-context"];

/// One filter with a list of values.
#[component]
fn Control(
    list: List,
    code: &'static str,
    edition: Edition,
    address: Address,
    facets: Memo<Facets>,
) -> impl IntoView {
    let place = NodeRef::<html::Details>::new();
    let input = NodeRef::<html::Input>::new();
    let typed = RwSignal::new(String::new());
    let name = edition.words.text(&format!("filter-{code}"));
    let find = edition.words.format("filter-find", &[("filter", name.clone().into())]);
    let none = edition.words.text("filter-none-match");
    let listed = edition.clone();
    let all = Memo::new(move |_| {
        facets.with(|f| choices(list, f, &address.filters.get(), &listed.portfolio, &listed.words))
    });
    let words = edition.clone();
    let state = move || all.with(|all| options::state(all, &words.words));
    let found = Memo::new(move |_| typed.with(|typed| all.with(|all| matching(all, typed))));
    let pinned = move || address.view.with(|view| view.pinned() == Some(code));
    // Hundreds of options: made when the list is first opened.
    let opened = RwSignal::new(false);
    let toggled = move |_| {
        if place.get_untracked().is_some_and(|place| place.open()) {
            opened.set(true);
            if let Some(input) = input.get_untracked() {
                let _ = input.focus();
            }
        } else {
            typed.set(String::new());
        }
    };
    // Three letters and Enter: the best choice is chosen, and the list closes.
    let key = move |event: web_sys::KeyboardEvent| {
        let from_box = event
            .target()
            .zip(input.get_untracked())
            .is_some_and(|(target, input)| input.is_same_node(Some(target.unchecked_ref())));
        let best = typed
            .with_untracked(|typed| all.with_untracked(|all| options::best(all, typed)))
            .filter(|_| from_box);
        match (event.key().as_str(), best) {
            ("Enter", Some(Choice { filter, .. })) => {
                event.prevent_default();
                typed.set(String::new());
                address.go(|view| *view = view.toggled(&filter));
                if let Some(place) = place.get_untracked() {
                    close(&place);
                }
            }
            ("Escape", _) => {
                if let Some(place) = place.get_untracked().filter(web_sys::HtmlDetailsElement::open) {
                    event.stop_propagation();
                    close(&place);
                }
            }
            _ => {}
        }
    };
    let keys = vec![format!("filter-{code}")];
    view! {
        <div class="filter-control" hidden=pinned>
            <details class="filter fold" data-filter=code node_ref=place on:toggle=toggled on:keydown=key>
                <summary><span class="filter-name">{name.clone()}</span>" "<span class="filter-state">{state}</span></summary>
                <div class="fold-panel">
                    <input type="search" class="filter-find" aria-label=find.clone() placeholder=find autocomplete="off" node_ref=input
                        prop:value=move || typed.get() on:input=move |e| typed.set(event_target_value(&e)) />
                    <fieldset class="filter-options" aria-label=name>
                        {move || opened.get().then(|| view! { <Options code all found none=none.clone() address /> })}
                    </fieldset>
                </div>
            </details>
            <Chips keys edition=edition.clone() address />
        </div>
    }
}

/// The values of a filter, with their counts.
#[component]
fn Options(
    code: &'static str,
    all: Memo<Vec<Choice>>,
    found: Memo<Vec<Choice>>,
    none: String,
    address: Address,
) -> impl IntoView {
    view! {
        <For each=move || found.get() key=|c| c.code.clone() children=move |choice| {
            // An option stays the same box while its count and its tick change, so that it keeps the focus.
            let code_of_choice = choice.code.clone();
            let now = Memo::new(move |_| {
                let of = |c: &Choice| (c.count.clone(), c.is_empty, c.chosen);
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
    }
}

/// What is asked for more rarely: the role of a country, words, and whether context is shown.
#[component]
fn More(edition: Edition, address: Address) -> impl IntoView {
    let words = StoredValue::new(edition.clone());
    let text = move |key: &str| words.with_value(|e| e.words.text(key));
    let context = move || address.filters.with(|v| v.with_context);
    let role = move || address.filters.with(|v| v.role.map_or("any", Code::code));
    view! {
        <div class="filter-control">
            <Fold summary=text("filter-more") class="filter filter-rest">
                <label class="search">{text("search-projects")}" "
                    <input type="search" name="search" autocomplete="off" prop:value=move || address.filters.with(|v| v.search.clone())
                        on:input=move |e| { let text = event_target_value(&e); address.amend("search", |v| v.search = text); }
                        on:change=move |_| address.settle() />
                </label>
                <fieldset class="filter-role">
                    <legend>{text("role-legend")}</legend>
                    {["any", "beneficiary", "participant"].into_iter().map(|value| view! {
                        <label class="option">
                            <input type="radio" name="role" value=value prop:checked=move || role() == value
                                on:change=move |_| address.go(|v| v.role = PlaceRole::from_code(value)) />
                            <span>{text(&format!("role-{value}"))}</span>
                        </label>
                    }).collect_view()}
                </fieldset>
                <label class="option">
                    <input type="checkbox" name="context" prop:checked=context on:change=move |_| address.go(|v| v.with_context = !v.with_context) />
                    <span>{text("context-toggle")}</span>
                </label>
            </Fold>
            <Chips keys=OTHERS.map(str::to_owned).to_vec() edition=edition.clone() address />
        </div>
    }
}

/// What the filters do, line by line.
#[component]
fn Effects(edition: Edition, address: Address) -> impl IntoView {
    let summary = edition.words.text("filter-effects");
    let lines = move || {
        let lines =
            address.question.with(|view| edition.ask(view, |selection| effects(selection, &edition.words)));
        lines.into_iter().map(|text| view! { <p>{line(text, &edition, address)}</p> }).collect_view()
    };
    view! { <Fold summary class="filter-effects">{lines}</Fold> }
}

/// The signs, once.
#[component]
fn HowToRead(edition: Edition) -> impl IntoView {
    let summary = edition.words.text("legend-how");
    view! { <Fold summary class="how-to-read"><Legend edition /></Fold> }
}

/// The signs and what they mean.
#[component]
fn Legend(edition: Edition) -> impl IntoView {
    let words = StoredValue::new(edition.clone());
    let text = move |key: &str| words.with_value(|e| e.words.text(key));
    let signs = [
        ("≥", "legend-at-least"),
        ("≈", "legend-about"),
        ("Σ", "legend-computed"),
        ("≠", "legend-disputed"),
        (MISSING, "legend-not-published"),
    ];
    view! {
        <dl class="signs">
                {signs.into_iter().map(|(sign, key)| view! { <dt>{sign}</dt><dd>{text(key)}</dd> }).collect_view()}
                <dt><span class="meter" aria-hidden="true"><span style:inline-size="60%"></span></span></dt><dd>{text("legend-meter")}</dd>
                <dt><span class="swatch" data-key="ramp-4"></span><span class="swatch" data-key="ramp-4~possible"></span><span class="swatch" data-key="unclear"></span></dt>
                <dd>{text("legend-certainty")}</dd>
        </dl>
    }
}
