//! Countries against mechanisms: who is served by one, by several, and in what role; and what cannot be placed.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::{address::Address, article::Open, shell::Edition, take::TakeSheet};
use crate::{
    chart::{Filter, overlap},
    export,
    model::{CountryCode, Id, Mechanism, ordered},
    query::coverage::{Cell, CountryRow, Coverage, coverage},
    ui::figure::filter_by,
    view::{By, Count, Origin, Thing},
    words::Words,
};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    Mechanisms,
    Records,
    Name,
}

/// The matrix, sortable within regions, with the list of records not located beside it.
#[component]
pub fn Matrix(edition: Edition, address: Address) -> impl IntoView {
    let order = RwSignal::new(Order::Mechanisms);
    let asked = edition.clone();
    let answer = Memo::new(move |_| address.question.with(|view| asked.ask(view, coverage)));
    let words = edition.clone();
    let titled = words.clone();
    let title = move || answer.with(|a| title(a, &titled.words));
    let told = move |key: &str| answer.with(|a| told(key, a, &words.words));
    let (summary, none, unlocated) = (told.clone(), told.clone(), told);
    let body_words = edition.clone();
    let body = move || {
        let words = &body_words.words;
        answer.with(|a| {
            let mut rows: Vec<&CountryRow> = a.countries.iter().collect();
            match order.get() {
                Order::Mechanisms => {
                    ordered::by_key(&mut rows, |r| (r.region, std::cmp::Reverse((r.mechanisms(), r.records())), words.country(r.country)));
                }
                Order::Records => ordered::by_key(&mut rows, |r| (r.region, std::cmp::Reverse(r.records()), words.country(r.country))),
                Order::Name => ordered::by_key(&mut rows, |r| (r.region, words.country(r.country))),
            }
            let mut region = None;
            let columns = a.mechanisms.len() + 2;
            rows.into_iter()
                .map(|row| {
                    let head = (region != Some(row.region)).then(|| {
                        region = Some(row.region);
                        view! { <tr class="matrix-region"><th scope="rowgroup" colspan=columns>{words.region(row.region)}</th></tr> }
                    });
                    let code = row.country;
                    view! {
                        {head}
                        <tr>
                            <th scope="row"><button type="button" class="matrix-country" data-country=code.to_string() on:click=move |_| {
                                address.go(|v| filter_by(v, &Filter::Country(code)));
                                keep_focus(code);
                            }>{words.country(code)}</button></th>
                            {row.cells.iter().zip(&a.mechanisms).map(|(cell, id)| cell_view(*cell, code, id, &body_words, address)).collect_view()}
                            <td class="numeric"><Open text=words.count(row.records()) origin=Origin::Count(Count::of(Thing::Records).by(By::Country(code))) address /></td>
                        </tr>
                    }
                })
                .collect_view()
        })
    };
    let head_words = edition.clone();
    let head = move || answer.with(|a| a.mechanisms.iter().map(|m| view! { <th scope="col">{head_words.words.mechanism(m)}</th> }).collect_view());
    let list_words = edition.clone();
    let list = move || {
        answer.with(|a| {
            a.not_located
                .iter()
                .map(|(id, regions)| {
                    let places: Vec<String> = regions.iter().map(|r| list_words.words.region(*r)).collect();
                    let place = if places.is_empty() { list_words.words.say("not-published") } else { places.join(", ") };
                    let open = id.clone();
                    view! { <li><button type="button" class="link" on:click=move |_| address.go(|v| v.open = Some(open.clone()))>{list_words.words.title(id)}</button>{format!(" · {place}")}</li> }
                })
                .collect_view()
        })
    };
    let say = |key: &str| edition.words.say(key);
    view! {
        <figure class="figure is-wide" id="matrix" aria-labelledby="matrix-title">
            <figcaption>
                <h3 class="figure-title" id="matrix-title">{title}</h3>
                <p class="figure-subtitle">{say("matrix-subtitle")}</p>
                <p class="figure-summary">{move || summary("matrix-summary")}</p>
            </figcaption>
            <fieldset class="figure-tools">
                <legend>{say("matrix-sort")}</legend>
                {[(Order::Mechanisms, "matrix-sort-mechanisms"), (Order::Records, "matrix-sort-records"), (Order::Name, "matrix-sort-name")].into_iter().map(|(o, key)| view! {
                    <label class="option"><input type="radio" name="matrix-order" prop:checked=move || order.get() == o on:change=move |_| order.set(o) /><span>{say(key)}</span></label>
                }).collect_view()}
            </fieldset>
            <div class="twin is-tall" tabindex="0" role="region" aria-label=say("matrix-subtitle")>
                <table class="data matrix">
                    <thead><tr><th scope="col">{say("column-country")}</th>{head}<th scope="col" class="numeric">{say("column-records")}</th></tr></thead>
                    <tbody>{body}</tbody>
                </table>
            </div>
            <div class="figure-tools"><TakeSheet sheets=export::behind::of_matrix edition=edition.clone() address /></div>
        </figure>
        <section class="not-located figure" id="not-located" aria-labelledby="not-located-title">
            <h3 class="figure-title" id="not-located-title">{move || format!("{} ({})", unlocated("not-located"), answer.with(|a| a.not_located.len()))}</h3>
            {move || answer.with(|a| a.not_located.is_empty()).then(|| view! { <p>{none("not-located-none")}</p> })}
            <ul>{list}</ul>
        </section>
    }
}

/// States named by one mechanism, by two, and by any.
fn named(answer: &Coverage) -> (usize, usize, usize) {
    let by = |n: usize| answer.countries.iter().filter(|r| r.mechanisms() == n).count();
    (by(1), by(2), answer.countries.len())
}

fn title(answer: &Coverage, words: &Words) -> String {
    let (one, _, all) = named(answer);
    overlap::title(one, all - one, &answer.naming(), answer.role, words)
}

/// A text over the matrix or over what it cannot place.
fn told(key: &str, answer: &Coverage, words: &Words) -> String {
    let (one, two, all) = named(answer);
    let args = [
        ("one", one.into()),
        ("two", two.into()),
        ("three", (all - one - two).into()),
        ("records", answer.records.into()),
        Words::in_role(answer.role),
    ];
    words.tell(key, &args)
}

/// After filtering other rows stand in the same places: the focus stays with the State.
fn keep_focus(code: CountryCode) {
    request_animation_frame(move || {
        let row = document().query_selector(&format!("#matrix [data-country='{code}']")).ok().flatten();
        if let Some(button) = row.and_then(|row| row.dyn_into::<web_sys::HtmlElement>().ok()) {
            let _ = button.focus();
        }
    });
}

fn cell_view(cell: Cell, code: CountryCode, mechanism: &Id<Mechanism>, edition: &Edition, address: Address) -> impl IntoView + use<> {
    let words = &edition.words;
    let (class, text) = match (cell.beneficiary, cell.participant) {
        (0, 0) => return view! { <td class="is-none">{words.say("cell-none")}</td> }.into_any(),
        (b, 0) => ("is-beneficiary", words.tell("cell-beneficiary", &[("n", words.count(b).into())])),
        (0, p) => ("is-participant", words.tell("cell-participant", &[("n", words.count(p).into())])),
        (b, p) => ("is-beneficiary", words.tell("cell-both", &[("b", words.count(b).into()), ("p", words.count(p).into())])),
    };
    let origin = Origin::Count(Count::of(Thing::Records).of_mechanism(Some(mechanism)).by(By::Country(code)));
    view! { <td class=class><Open text origin address /></td> }.into_any()
}
