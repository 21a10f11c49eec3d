//! The headline figures, and the sentence above them.

use leptos::prelude::*;

use super::{
    address::Address,
    link::{Go, Mark, Open},
    shell::Edition,
};
use crate::{
    chart::{
        self, Sign,
        headlines::{Line, lines},
    },
    model::Standing,
    query::key_figures::tiles,
    view::{Page, View},
};

/// The sentence made from the answer.
#[component]
pub fn Lead(edition: Edition, address: Address) -> impl IntoView {
    let sentence = move || address.question.with(|view| edition.ask(view, |selection| chart::lead(selection, &edition.words)));
    view! { <p class="lead" id="lead">{sentence}</p> }
}

/// All tiles, and the mechanisms on the horizon.
#[component]
pub fn Tiles(edition: Edition, address: Address) -> impl IntoView {
    let asked = edition.clone();
    let list = move || {
        address
            .question
            .with(|view| asked.ask(view, tiles))
            .into_iter()
            .map(|tile| {
                let name = tile.mechanism.as_ref().map_or_else(|| asked.words.say("tile-all"), |m| asked.words.mechanism(m));
                let label = name.clone();
                let key = tile.mechanism.as_ref().map(ToString::to_string).unwrap_or_default();
                let rows = lines(&tile, &asked.words).into_iter().enumerate();
                // The words are explained once, in the first tile.
                let first = tile.mechanism.is_none();
                let rows = rows.map(|(i, line)| row(line, first.then(|| format!("term-{i}")), &asked, address)).collect_view();
                let nothing = tile.is_empty().then(|| view! { <p class="coverage">{asked.words.say("lead-none")}</p> });
                view! {
                    <section class="tile" data-key=key aria-label=label>
                        <h3 class="tile-name">{match tile.mechanism.clone() {
                            Some(id) => view! { <Go text=name view=View::of_page(Page::Mechanism(id)) address /> }.into_any(),
                            None => name.into_any(),
                        }}</h3>
                        {nothing}
                        <dl class="tile-list">{rows}</dl>
                    </section>
                }
            })
            .collect_view()
    };
    let planned: Vec<(String, String)> =
        edition.portfolio.mechanisms.iter().filter(|m| m.standing == Standing::Planned).map(|m| (m.name.clone(), m.summary.clone())).collect();
    view! {
        <div class="tiles">{list}</div>
        <details class="planned">
            <summary>{format!("{} ({})", edition.words.say("planned-title"), planned.len())}</summary>
            <p>{edition.words.say("planned-note")}" "<Go text=edition.words.say("horizon-title") view=View::of_page(Page::Horizon) address /></p>
            <dl>{planned.into_iter().map(|(name, summary)| view! { <dt>{name}</dt><dd>{summary}</dd> }).collect_view()}</dl>
        </details>
    }
}

fn row(line: Line, explained: Option<String>, edition: &Edition, address: Address) -> impl IntoView + use<> {
    view! {
        <div class="tile-row">
            <dt>{line.label.clone()}{explained.map(|id| view! { <Term id name=line.label meaning=line.meaning edition=edition.clone() /> })}</dt>
            <dd>
                {match line.origin {
                    Some(origin) => view! { <span class="value" class:is-missing=line.missing><Open text=line.value origin address /></span> }.into_any(),
                    _ => view! { <span class="value" class:is-missing=line.missing>{line.value}</span> }.into_any(),
                }}
                {line.ours.map(|sign| view! { <Mark sign edition=edition.clone() address /> })}
                {line.disputed.then(|| view! { <Mark sign=Sign::Disputed edition=edition.clone() address /> })}
                {line.qualifications.into_iter().map(|text| view! { <span class="coverage">{text}</span> }).collect_view()}
            </dd>
        </div>
    }
}

/// What a label means, opened beside it: a native popover, which Escape closes.
#[component]
fn Term(id: String, name: String, meaning: String, edition: Edition) -> impl IntoView {
    let label = edition.words.tell("term-open", &[("term", name.into())]);
    let target = id.clone();
    view! {
        " "<button type="button" class="term" popovertarget=target aria-label=label>"?"</button>
        <span class="term-meaning" popover="auto" id=id>{meaning}</span>
    }
}
