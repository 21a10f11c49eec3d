//! Bars, columns, dots and spans in their place, every answer written into the elements of the last.

use std::sync::Arc;

use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;

use super::{address::Address, link::go, loaded::Edition, mark_list::MarkList};
use crate::{
    chart::{Picture, menu::page_of, picture::what_is_left_out},
    draw::{
        element::{Element, element},
        marks::{Page as Around, marks},
    },
    plot::{Dot, Layout, Plot, budget::LeftOut},
    view::{Page, View},
};

/// Rows of dots, of counts and of bars, where a chart is brief.
const BRIEF_DOTS: usize = 16;
const BRIEF_ROWS: usize = 10;
const BRIEF_BARS: usize = 24;

/// The rows of a plot where it is brief, and the page that has all of them; without one they are in its table.
pub fn brief(plot: &Plot) -> Option<(usize, Option<Page>)> {
    match plot {
        Plot::Dots(_) => Some((BRIEF_DOTS, Some(Page::Donors))),
        Plot::Counts(counts) if counts.layout == Layout::Rows => Some((BRIEF_ROWS, Some(Page::Projects))),
        Plot::Bars(_) => Some((BRIEF_BARS, None)),
        _ => None,
    }
}

/// Draws a plot of bars, counts, dots or spans, every answer into the same place.
#[component]
pub fn Marks(
    picture: Memo<Arc<Picture>>,
    /// Only the first rows, with a link to all.
    brief: bool,
    /// It has a table beside it.
    of_page: bool,
    base: Signal<View>,
    edition: Edition,
    address: Address,
) -> impl IntoView {
    let list = MarkList::new(base, &edition);
    let place = NodeRef::<html::Div>::new();
    let listening = list.listening(place);
    let named = edition.clone();
    let keys = edition.words.text("chart-keys");
    let label = move || picture.with(|p| p.label_of_marks(&named.words));
    let name = move |text: &str, dot: Option<&Dot>| match dot.and_then(|dot| page_of(dot.of.filter.as_ref()?))
    {
        Some(page) => go(text, &View::of_page(page), address),
        None => element("span").text(text),
    };
    Effect::new(move || {
        let Some(place) = place.get() else { return };
        picture.with(|picture| {
            let whole = self::brief(&picture.plot).filter(|_| brief).and_then(|(_, page)| page);
            let more = more(picture.left_out, whole, of_page, &edition, address);
            list.show(&picture.marks, place.unchecked_ref(), |link| {
                let drawn = marks(&picture.plot, &picture.marks, &Around { link, name: &name });
                drawn.into_iter().chain(more).collect()
            });
        });
    });
    view! {
        <div
            class="marks-plot"
            {..listening}
            role="group"
            aria-label=label
            aria-description=keys
            node_ref=place
        ></div>
    }
}

/// What is said of rows and columns that are left out.
fn more(
    left_out: LeftOut,
    whole: Option<Page>,
    has_table: bool,
    edition: &Edition,
    address: Address,
) -> Vec<Element> {
    let said = |left_out, has_table| what_is_left_out(left_out, has_table, &edition.words);
    let Some(page) = whole else {
        let left = |text: String| element("p").class("marks-left").text(&text);
        return said(left_out, has_table).into_iter().map(left).collect();
    };
    let link = |text: String| {
        element("p").class("marks-more").child(go(&text, &View::of_page(page.clone()), address))
    };
    let rows = said(LeftOut { columns: 0, ..left_out }, false).into_iter().map(link);
    let columns = more(LeftOut { rows: 0, ..left_out }, None, has_table, edition, address);
    rows.chain(columns).collect()
}
