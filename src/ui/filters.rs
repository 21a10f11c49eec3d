//! The filter bar: on every page and always in view. Controls with type-ahead and counts, how much is shown,
//! undo and reset.

use std::sync::Arc;

use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;

use super::{
    address::Address,
    brief::BriefButton,
    copy::{CopyButton, CopyLink},
    embed,
    focus::focus_on,
    foot::{Fold, close},
    link::{Change, Changed, line},
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
    let counts = counts(edition.clone(), address);
    let shown = Memo::new(move |_| counts.get().0);
    let words = StoredValue::new(edition.clone());
    let text = move |key: &str| words.with_value(|e| e.words.text(key));
    let show = move || words.with_value(|e| e.words.format("filter-show", &[("n", shown.get().into())]));
    // On a phone the controls are a sheet.
    let open = RwSignal::new(false);
    let applies = Memo::new(move |_| address.view.with(View::follows_filters));
    let (sheet, opener) = (NodeRef::<html::Div>::new(), NodeRef::<html::Button>::new());
    let set_open = move |is_open: bool| {
        open.set(is_open);
        focus_sheet(is_open, sheet, opener);
    };
    let apply = move |_| {
        set_open(false);
        window().scroll_to_with_x_and_y(0.0, 0.0);
    };
    let key = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Escape" && open.get_untracked() {
            set_open(false);
        }
    };
    let known = edition.clone();
    let is_filtered =
        Memo::new(move |_| only_known(&known.portfolio, &address.view.with(View::applied)).is_filtered());
    let control = |(list, code)| view! { <Control list code edition=edition.clone() address facets /> };
    view! {
        <section class="filter-bar" aria-label=text("filters") on:keydown=key>
            <button
                type="button"
                class="filter-open"
                node_ref=opener
                aria-expanded=move || open.get().to_string()
                on:click=move |_| set_open(!open.get_untracked())
            >
                {text("filters-open")}
            </button>
            <div class="filter-list" node_ref=sheet class:is-open=move || open.get()>
                {List::ALL.into_iter().map(control).collect_view()}
                <More edition=edition.clone() address />
                <div class="sheet-more">
                    <h2>{text("legend-how")}</h2>
                    <Legend edition=edition.clone() />
                    <h2>{text("share")}</h2>
                    <p><CopyLink edition=edition.clone() address /></p>
                </div>
                <button type="button" class="filter-apply" on:click=apply>{show}</button>
            </div>
            <Status edition=edition.clone() address counts applies is_filtered />
            {move || (!applies.get() && is_filtered.get()).then(|| view! {
                <p class="filters-not-here">{text("filters-not-here")}</p>
            })}
            <OnPaper edition=edition.clone() address />
        </section>
    }
}

/// The filters in words, as one line.
pub fn in_one_line(edition: &Edition, address: Address) -> String {
    let lines =
        address.question.with(|v| narrowing::lines(&only_known(&edition.portfolio, v), &edition.words));
    edition.words.clauses(&lines)
}

/// The filters as one line, which is printed.
#[component]
fn OnPaper(edition: Edition, address: Address) -> impl IntoView {
    view! { <p class="paper-filters">{move || in_one_line(&edition, address)}</p> }
}

/// How many records the filters keep, and how many of these are not sure.
fn counts(edition: Edition, address: Address) -> Memo<(usize, usize)> {
    Memo::new(move |_| {
        let of = |selection: &Selection<'_>| {
            let all = selection.activities().count();
            (all, all - selection.sure().activities().count())
        };
        address.question.with(|view| edition.ask(view, of))
    })
}

/// The focus goes into the sheet, and back to what opened it.
fn focus_sheet(is_open: bool, sheet: NodeRef<html::Div>, opener: NodeRef<html::Button>) {
    request_animation_frame(move || {
        let first = || {
            sheet
                .get_untracked()
                .and_then(|sheet| sheet.query_selector(":not([hidden]) > details > summary").ok().flatten())
                .and_then(|s| s.dyn_into().ok())
        };
        let target: Option<web_sys::HtmlElement> =
            if is_open { first() } else { opener.get_untracked().map(Into::into) };
        if let Some(target) = target {
            let _ = target.focus();
        }
    });
}

/// What the filters come to: how much is shown, what they do, how to read it and to share it; reset and undo.
#[component]
fn Status(
    edition: Edition,
    address: Address,
    counts: Memo<(usize, usize)>,
    applies: Memo<bool>,
    is_filtered: Memo<bool>,
) -> impl IntoView {
    let all = edition.portfolio.activities.len();
    let words = StoredValue::new(edition.clone());
    let text = move |key: &str| words.with_value(|e| e.words.text(key));
    let count = move || {
        let (shown, possible) = counts.get();
        words.with_value(|e| {
            let args = [("n", shown.into()), ("m", all.into()), ("possible", possible.into())];
            e.words.format("filter-count", &args)
        })
    };
    // Reset and undo take themselves away: the focus goes to what they come to.
    let shown = NodeRef::<html::Output>::new();
    let focus_count = move || drop(shown.get_untracked().map(|output| output.focus()));
    let undo: Changed = Arc::new(move |now: &View| {
        address.before.get_untracked().map_or_else(|| now.clone(), |before| now.with_question(&before))
    });
    view! {
        <div class="filter-status">
            <Show when=move || is_filtered.get()>
                <Change
                    to=Arc::new(View::without_filters)
                    address
                    text=text("reset")
                    class="reset"
                    after=Callback::new(move |()| focus_count())
                />
            </Show>
            <Show when=move || address.before.with(Option::is_some)>
                <Change
                    to=Arc::clone(&undo)
                    address
                    text=text("filter-undo")
                    class="undo"
                    after=Callback::new(move |()| {
                        address.before.set(None);
                        focus_count();
                    })
                />
            </Show>
            <output class="filter-count" role="status" tabindex="-1" node_ref=shown>{count}</output>
            {move || (applies.get() && is_filtered.get()).then(|| view! {
                <Effects edition=words.with_value(Clone::clone) address />
            })}
            <HowToRead edition=edition.clone() />
            <Fold summary=text("share") class="share">
                <p><CopyLink edition=edition.clone() address /></p>
                {(!embed::is_single()).then(|| view! {
                    <p>
                        <CopyButton
                            label=text("embed-page")
                            text=Callback::new(move |()| {
                                let view = address.view.get_untracked();
                                words.with_value(|e| embed::snippet(None, &e.words.text("site-title"), &view, e, false))
                            })
                            edition=words.with_value(Clone::clone)
                        />
                    </p>
                })}
                <p><BriefButton label=text("brief") /></p>
            </Fold>
        </div>
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
            let to: Changed = Arc::new(move |now: &View| now.with_question(&question));
            // It takes itself away: the focus goes to what is shown now.
            let after = Callback::new(move |()| focus_on("output.filter-count"));
            view! { <Change to address text class="chip" removes=true label after /> }
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
    let finder = Finder::new();
    let Finder { place, input, typed } = finder;
    let name = edition.words.text(&format!("filter-{code}"));
    let find = edition.words.format("filter-find", &[("filter", name.clone().into())]);
    let none = edition.words.text("filter-none-match");
    let listed = edition.clone();
    let all = Memo::new(move |_| {
        facets.with(|f| choices(list, f, &address.filters.get(), &listed.portfolio, &listed.words))
    });
    let words = edition.clone();
    let state =
        move || facets.with(|f| address.filters.with(|view| options::state(list, f, view, &words.words)));
    let found = Memo::new(move |_| typed.with(|typed| all.with(|all| matching(all, typed))));
    let pinned = move || address.view.with(|view| view.pinned() == Some(code));
    // Hundreds of options: made when the list is first opened.
    let opened = RwSignal::new(false);
    let options =
        move || opened.get().then(|| view! { <Options code all found none=none.clone() address /> });
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
    let key = move |event: web_sys::KeyboardEvent| finder.answer_key(&event, all, address);
    let keys = vec![format!("filter-{code}")];
    view! {
        <div class="filter-control" hidden=pinned>
            <details class="filter fold" data-filter=code node_ref=place on:toggle=toggled on:keydown=key>
                <summary>
                    <span class="filter-name">{name.clone()}</span>" "
                    <span class="filter-state">{state}</span>
                </summary>
                <div class="fold-panel">
                    {finder.search_box(find)}
                    <fieldset class="filter-options" aria-label=name>{options}</fieldset>
                </div>
            </details>
            <Chips keys edition=edition.clone() address />
        </div>
    }
}

/// A list of values that opens, and the box in which one of them is looked for.
#[derive(Clone, Copy)]
struct Finder {
    place: NodeRef<html::Details>,
    input: NodeRef<html::Input>,
    typed: RwSignal<String>,
}

impl Finder {
    fn new() -> Self {
        Self { place: NodeRef::new(), input: NodeRef::new(), typed: RwSignal::new(String::new()) }
    }

    /// The box, with what it is for.
    fn search_box(self, find: String) -> impl IntoView {
        let Self { input, typed, .. } = self;
        view! {
            <input
                type="search"
                class="filter-find"
                aria-label=find.clone()
                placeholder=find
                autocomplete="off"
                node_ref=input
                prop:value=move || typed.get()
                on:input=move |e| typed.set(event_target_value(&e))
            />
        }
    }

    /// Three letters and Enter: the best choice is chosen, and the list closes. Escape closes it, too.
    fn answer_key(self, event: &web_sys::KeyboardEvent, all: Memo<Vec<Choice>>, address: Address) {
        let Self { place, input, typed } = self;
        let from_box = event
            .target()
            .zip(input.get_untracked())
            .is_some_and(|(target, input)| input.is_same_node(Some(target.unchecked_ref())));
        let best = || typed.with_untracked(|typed| all.with_untracked(|all| options::best(all, typed)));
        match event.key().as_str() {
            "Enter" => {
                let Some(Choice { filter, .. }) = from_box.then(best).flatten() else { return };
                event.prevent_default();
                typed.set(String::new());
                address.go(|view| *view = view.toggled(&filter));
                if let Some(place) = place.get_untracked() {
                    close(&place);
                }
            }
            "Escape" => {
                if let Some(place) = place.get_untracked().filter(web_sys::HtmlDetailsElement::open) {
                    event.stop_propagation();
                    close(&place);
                }
            }
            _ => {}
        }
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
                    <input
                        type="checkbox"
                        name=code
                        value=choice.code
                        prop:checked=move || now.with(|(.., chosen)| *chosen)
                        on:change=move |_| address.go(|view| *view = view.toggled(&filter))
                    />
                    <span class="option-name">{choice.label}</span>
                    <span class="option-count">{move || now.with(|(count, ..)| count.clone())}</span>
                </label>
            }
        } />
        <p class="option-none" role="status">{move || found.with(Vec::is_empty).then(|| none.clone())}</p>
    }
}

/// What is asked for more rarely: the role of a country, words, and whether context is shown.
#[component]
fn More(edition: Edition, address: Address) -> impl IntoView {
    let words = StoredValue::new(edition.clone());
    let text = move |key: &str| words.with_value(|e| e.words.text(key));
    let context = move || address.filters.with(|v| v.with_context);
    let role = move || address.filters.with(|v| v.role.map_or("any", Code::code));
    let typed = move |event: web_sys::Event| {
        let text = event_target_value(&event);
        address.amend("search", |v| v.search = text);
    };
    view! {
        <div class="filter-control">
            <Fold summary=text("filter-more") class="filter filter-rest">
                <label class="search">
                    {text("search-projects")}" "
                    <input
                        type="search"
                        name="search"
                        autocomplete="off"
                        prop:value=move || address.filters.with(|v| v.search.clone())
                        on:input=typed
                        on:change=move |_| address.settle()
                    />
                </label>
                <fieldset class="filter-role">
                    <legend>{text("role-legend")}</legend>
                    {["any", "beneficiary", "participant"].into_iter().map(|value| view! {
                        <label class="option">
                            <input
                                type="radio"
                                name="role"
                                value=value
                                prop:checked=move || role() == value
                                on:change=move |_| address.go(|v| v.role = PlaceRole::from_code(value))
                            />
                            <span>{text(&format!("role-{value}"))}</span>
                        </label>
                    }).collect_view()}
                </fieldset>
                <label class="option">
                    <input
                        type="checkbox"
                        name="context"
                        prop:checked=context
                        on:change=move |_| address.go(|v| v.with_context = !v.with_context)
                    />
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
            {signs.into_iter().map(|(sign, key)| view! {
                <dt>{sign}</dt>
                <dd>{text(key)}</dd>
            }).collect_view()}
            <dt><span class="meter" aria-hidden="true"><span style:inline-size="60%"></span></span></dt>
            <dd>{text("legend-meter")}</dd>
            <dt>
                <span class="swatch" data-key="ramp-4"></span>
                <span class="swatch" data-key="ramp-4~possible"></span>
                <span class="swatch" data-key="unclear"></span>
            </dt>
            <dd>{text("legend-certainty")}</dd>
        </dl>
    }
}
