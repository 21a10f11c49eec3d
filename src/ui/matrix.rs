//! Countries against mechanisms: who is served by one, by several, and in what role; and what cannot be
//! placed.

use std::sync::Arc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::{
    address::Address,
    download::{Download, Downloadable},
    link::{Change, Open, line},
    loaded::Edition,
    order::order_choice,
};
use crate::{
    chart::matrix::{self, Row},
    model::{Code, CountryCode},
    query::coverage::{coverage, not_located},
    statement::Line,
    view::{MatrixOrder, View},
};

/// The matrix, sortable within regions, with the list of records not located beside it.
#[component]
pub fn Matrix(edition: Edition, address: Address) -> impl IntoView {
    let asked = edition.clone();
    let order = Memo::new(move |_| address.view.with(|v| v.matrix));
    let answer = Memo::new(move |_| {
        let order = order.get();
        address.question.with(|view| {
            asked.ask(view, |s| {
                matrix::matrix(coverage(s), &not_located(s), order, s.hides_records(), &asked.words)
            })
        })
    });
    let body = move || {
        answer.with(|a| {
            let columns = a.heads.len() + 2;
            let region = |(name, rows): &(String, Vec<Row>)| {
                view! {
                    <tr class="matrix-region"><th scope="rowgroup" colspan=columns>{name.clone()}</th></tr>
                    {rows.iter().map(|r| row(r, address)).collect_view()}
                }
            };
            a.regions.iter().map(region).collect_view()
        })
    };
    let head = move || {
        answer
            .with(|a| a.heads.iter().map(|name| view! { <th scope="col">{name.clone()}</th> }).collect_view())
    };
    let text = |key: &str| edition.words.text(key);
    view! {
        <figure class="figure is-wide" id="matrix" aria-labelledby="matrix-title">
            <figcaption>
                <h3 class="figure-title" id="matrix-title">{move || answer.with(|a| a.title.clone())}</h3>
                <p class="figure-subtitle">{text("matrix-subtitle")}</p>
                <p class="figure-summary">{move || answer.with(|a| a.summary.clone())}</p>
            </figcaption>
            {orders(order, &edition, address)}
            <div class="twin is-tall" tabindex="0" role="region" aria-label=text("matrix-subtitle")>
                <table class="data matrix">
                    <thead>
                        <tr>
                            <th scope="col">{text("column-country")}</th>
                            {head}
                            <th scope="col" class="numeric">{text("column-records")}</th>
                        </tr>
                    </thead>
                    <tbody>{body}</tbody>
                </table>
            </div>
            {move || answer.with(|a| a.more.clone()).map(|text| view! { <p>{text}</p> })}
            <div class="figure-tools">
                <Download what=Downloadable::Matrix edition=edition.clone() address />
            </div>
        </figure>
        <Unplaced answer edition address />
    }
}

/// The orders of the rows, to choose from.
fn orders(order: Memo<MatrixOrder>, edition: &Edition, address: Address) -> impl IntoView + use<> {
    let key = |order: MatrixOrder| format!("matrix-sort-{}", order.code());
    view! {
        <fieldset class="figure-tools">
            <legend>{edition.words.text("matrix-sort")}</legend>
            {order_choice("matrix-order", &key, order, edition, address)}
        </fieldset>
    }
}

/// The records that name no State, as a list of links.
#[component]
fn Unplaced(answer: Memo<matrix::Matrix>, edition: Edition, address: Address) -> impl IntoView {
    let list = move || {
        let item = |item: Line| view! { <li>{line(item, &edition, address)}</li> };
        answer.with(|a| a.unplaced.iter().cloned().map(item).collect_view())
    };
    view! {
        <section class="not-located figure" id="not-located" aria-labelledby="not-located-title">
            <h3 class="figure-title" id="not-located-title">
                {move || answer.with(|a| a.unplaced_title.clone())}
            </h3>
            {move || answer.with(|a| a.unplaced_none.clone()).map(|text| view! { <p>{text}</p> })}
            <ul>{list}</ul>
            {move || answer.with(|a| a.unplaced_more.clone()).map(|text| view! { <p>{text}</p> })}
        </section>
    }
}

fn row(row: &Row, address: Address) -> impl IntoView + use<> {
    let (code, filter) = (row.country, row.filter.clone());
    let cell = |cell: &matrix::Stated| {
        let class = format!("is-{}", cell.key);
        match cell.origin.clone() {
            Some(origin) => {
                view! { <td class=class><Open text=cell.text.clone() origin address /></td> }.into_any()
            }
            None => view! { <td class=class>{cell.text.clone()}</td> }.into_any(),
        }
    };
    let chosen = filter.clone();
    let is_chosen = move || address.view.with(|v| v.has(&chosen)).then_some("true");
    view! {
        <tr>
            <th scope="row" data-country=code.to_string() aria-current=is_chosen>
                <Change
                    to=Arc::new(move |v: &View| v.toggled(&filter))
                    address
                    text=row.name.clone()
                    class="matrix-country"
                    after=Callback::new(move |()| keep_focus(code))
                />
            </th>
            {row.cells.iter().map(cell).collect_view()}
            <td class="numeric"><Open text=row.records.clone() origin=row.origin.clone() address /></td>
        </tr>
    }
}

/// After filtering other rows stand in the same places: the focus stays with the State.
fn keep_focus(code: CountryCode) {
    request_animation_frame(move || {
        let row = document().query_selector(&format!("#matrix [data-country='{code}'] a")).ok().flatten();
        if let Some(link) = row.and_then(|row| row.dyn_into::<web_sys::HtmlElement>().ok()) {
            let _ = link.focus();
        }
    });
}
