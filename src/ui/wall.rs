//! A wall of small drawings, sortable, each a link to the page of what it is of.

use std::fmt::Write as _;

use leptos::prelude::*;

use super::{address::Address, link::Go, loaded::Edition, order::order_choice};
use crate::{
    chart::{
        multiples::{self, Small, Wall as Drawn},
        picture::others_of_keys,
    },
    model::{Code, Id, Mechanism},
    plot::budget::{MOST_KEYS, OTHERS},
    view::{MatrixOrder, Page, View},
};

/// Width of a column and height of the highest, in units of the drawing.
const COLUMN: usize = 8;
const HEIGHT: usize = 28;

/// Small drawings of all donors or of all countries that the filters keep.
#[component]
pub fn Wall(page: Page, edition: Edition, address: Address) -> impl IntoView {
    let of_donors = page == Page::Donors;
    let order = Memo::new(move |_| address.view.with(|view| view.matrix));
    let asked = edition.clone();
    let made = Memo::new(move |_| {
        let make = if of_donors { multiples::of_donors } else { multiples::of_countries };
        let order = order.get();
        address.question.with(|view| asked.ask(view, |selection| make(selection, order, &asked.words)))
    });
    let text = |key: &str| edition.words.text(key);
    let orders = order_choice("wall-order", &|code| order_key(of_donors, code), order, &edition, address);
    let groups = move || {
        made.with(|(wall, mechanisms)| {
            let groups = wall.groups.iter().map(|(name, smalls)| {
                let smalls = smalls.iter().map(|small| tile(small, wall, mechanisms, address)).collect_view();
                view! {
                    {(!name.is_empty()).then(|| view! { <h3 class="wall-group">{name.clone()}</h3> })}
                    <ul class="wall">{smalls}</ul>
                }
            });
            groups.collect_view()
        })
    };
    let named = edition.clone();
    let legend = move || {
        made.with(|(_, mechanisms)| {
            let key = |id: &Id<Mechanism>| {
                view! {
                    <li>
                        <span class="swatch" data-key=id.to_string() aria-hidden="true"></span>
                        {named.words.mechanism(id)}
                    </li>
                }
            };
            let others = others_of_keys(mechanisms.len(), &named.words).map(|text| {
                view! { <li><span class="swatch" data-key=OTHERS aria-hidden="true"></span>{text}</li> }
            });
            (mechanisms.iter().take(MOST_KEYS).map(key).collect_view(), others)
        })
    };
    view! {
        <section class="figure wall-frame" id="one-by-one" aria-labelledby="wall-title">
            <h2 class="figure-title" id="wall-title">{move || made.with(|(wall, _)| wall.title.clone())}</h2>
            <p class="figure-subtitle">{move || made.with(|(wall, _)| wall.subtitle.clone())}</p>
            <fieldset class="figure-tools"><legend>{text("wall-sort")}</legend>{orders}</fieldset>
            <ul class="legend">{legend}</ul>
            {groups}
        </section>
    }
}

/// The key of the text of an order.
fn order_key(of_donors: bool, order: MatrixOrder) -> String {
    if of_donors && order == MatrixOrder::Records {
        "wall-sort-named".to_owned()
    } else {
        format!("matrix-sort-{}", order.code())
    }
}

fn tile(
    small: &Small,
    wall: &Drawn,
    mechanisms: &[Id<Mechanism>],
    address: Address,
) -> impl IntoView + use<> {
    let drawing = paths(small, wall, mechanisms).into_iter().map(|(key, path)| {
        view! { <path class="strip" data-key=key d=path></path> }
    });
    let size = format!("0 0 {} {HEIGHT}", wall.columns * COLUMN);
    view! {
        <li class="wall-tile">
            <Go text=small.name.clone() view=View::of_page(small.page.clone()) address />
            <svg viewBox=size preserveAspectRatio="none" role="img" aria-label=small.spoken.clone()>
                {drawing.collect_view()}
                <path class="strip-ground" d=format!("M0 {HEIGHT}h{}", wall.columns * COLUMN)></path>
            </svg>
            <span class="wall-note">{small.note.clone()}</span>
        </li>
    }
}

/// One path a mechanism, and one of all without a key of their own: its pieces of all columns.
fn paths(small: &Small, wall: &Drawn, mechanisms: &[Id<Mechanism>]) -> Vec<(String, String)> {
    // What is there is seen, however small beside the highest.
    let height = |n: usize| if n == 0 { 0 } else { (n * HEIGHT / wall.most).max(1) };
    let mut paths: Vec<(String, String)> =
        mechanisms.iter().take(MOST_KEYS).map(|id| (id.to_string(), String::new())).collect();
    paths.push((OTHERS.to_owned(), String::new()));
    let others = paths.len() - 1;
    for part in &small.parts {
        let path = &mut paths[part.mechanism.min(others)].1;
        let (x, below) = (part.column * COLUMN, height(part.from));
        let high = height(part.from + part.n).saturating_sub(below).max(1);
        let _ = write!(path, "M{x} {}h{}v-{high}h-{}z", HEIGHT - below, COLUMN - 1, COLUMN - 1);
    }
    paths.retain(|(_, path)| !path.is_empty());
    paths
}
