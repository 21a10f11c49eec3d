//! The one sentence, and the figures under it.

use leptos::{html, prelude::*};

use super::{
    address::Address,
    link::{Go, Mark, Open},
    loaded::Edition,
    sight::seen_first,
};
use crate::{
    model::name::width,
    statement::glance::{self, Glance},
    view::{Page, View},
};

/// The one sentence, and figures, each with the part of it that is known.
#[component]
pub fn Summary(edition: Edition, address: Address) -> impl IntoView {
    let asked = edition.clone();
    let summary = NodeRef::<html::Div>::new();
    let question = seen_first(address.question.into(), summary);
    let glances = Memo::new(move |_| {
        let page = address.view.with(|view| view.page.clone());
        question.with(|view| asked.ask(view, |selection| glance::on_page(&page, selection, &asked.words)))
    });
    let sixty = edition.words.text("sixty-link");
    let overview = move || address.view.with(|view| view.page == Page::Overview);
    view! {
        <div class="summary" node_ref=summary>
            <p class="lead" id="lead">
                {move || glances.with(|glances| glances.sentence.clone())}
                {move || overview().then(|| view! {
                    " "
                    <span class="lead-sixty">
                        <Go text=sixty.clone() view=View::of_page(Page::Sixty(1)) address />
                    </span>
                })}
            </p>
            <div class="tiles">
                {move || {
                    let figures = glances.with(|glances| glances.figures.clone());
                    let tile = |glance| view! { <Tile glance edition=edition.clone() address /> };
                    figures.into_iter().map(tile).collect_view()
                }}
            </div>
        </div>
    }
}

/// Letters of a value for which there is no room in the size of a figure.
const LONG: usize = 10;

#[component]
fn Tile(glance: Glance, edition: Edition, address: Address) -> impl IntoView {
    let signs =
        glance.signs.iter().map(|sign| view! { <Mark sign=*sign edition=edition.clone() /> }).collect_view();
    let missing = glance.missing;
    // What is said instead of a number is no number in size either.
    let is_words = !glance.value.chars().any(|c| c.is_ascii_digit());
    // Five stand beside each other.
    let is_long = width(&glance.value) > LONG;
    let value = match glance.origin {
        Some(origin) => view! { <Open text=glance.value origin address /> }.into_any(),
        None => glance.value.into_any(),
    };
    let meter = glance.meter.map(|(n, m)| {
        let args = [("n", n.into()), ("m", m.into())];
        let label = edition.words.format("meter-label", &args);
        #[allow(clippy::cast_precision_loss, reason = "a share, for drawing")]
        let share = format!("{:.1}%", 100.0 * n as f64 / m.max(1) as f64);
        view! {
            <span class="meter" role="img" aria-label=label data-n=n.to_string() data-m=m.to_string()>
                <span style:inline-size=share></span>
            </span>
        }
    });
    view! {
        <section class="tile" data-figure=glance.code aria-label=glance.spoken>
            <h2 class="tile-name">{glance.label}</h2>
            <p class="tile-value" class:is-missing=missing class:is-words=is_words class:is-long=is_long>
                {value}" "{signs}
            </p>
            <p class="tile-note">{meter}" "{glance.note}</p>
        </section>
    }
}
