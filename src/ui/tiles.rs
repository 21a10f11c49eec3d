//! The headline figures, and the sentence above them.

use leptos::prelude::*;

use super::{address::Address, shell::Edition};
use crate::{
    model::{Id, Known, Measure, MoneyKind, Standing, Value},
    query::key_figures::{Headline, KeyFigure, Origin, tiles},
};

fn headline_key(headline: Headline, of_records: bool) -> &'static str {
    match headline {
        Headline::Allocated => "headline-allocated",
        Headline::Disbursed => "headline-disbursed",
        Headline::Projects if of_records => "headline-records",
        Headline::Projects => "headline-projects",
        Headline::Countries => "headline-countries",
        Headline::Donors => "headline-donors",
        Headline::GenderShare => "headline-gender",
    }
}

fn measure_of(headline: Headline) -> Measure {
    match headline {
        Headline::Allocated => Measure::Money(MoneyKind::OutgoingCommitment),
        Headline::Disbursed => Measure::Money(MoneyKind::Disbursement),
        Headline::GenderShare => Measure::Other(Id::new("gender-share-of-funding")),
        Headline::Projects | Headline::Countries | Headline::Donors => Measure::Other(Id::new("projects-funded")),
    }
}

/// The sentence made from the answer.
#[component]
pub fn Lead(edition: Edition, address: Address) -> impl IntoView {
    let sentence = move || {
        let words = &edition.words;
        let (all, published) = address.question.with(|view| {
            edition.ask(view, |selection| {
                let published = selection.activities().filter(|a| a.allocation.published().is_some()).count();
                (tiles(selection).into_iter().next().map(|tile| tile.figures).unwrap_or_default(), published)
            })
        });
        let find = |headline| all.iter().find(|k| k.headline == headline);
        let said = |headline| find(headline).map(|k| words.value(&k.value, &measure_of(headline))).unwrap_or_default();
        let money = find(Headline::Allocated)
            .and_then(|k| Some((k.value.published()?, k.coverage?)))
            .and_then(|(value, coverage)| match value {
                Value::Money(q, currency) => Some(words.tell(
                    "lead-money",
                    &[("money", words.money(q.stated(), *currency).into()), ("n", coverage.published.into()), ("m", coverage.asked.into())],
                )),
                _ => None,
            })
            .unwrap_or_default();
        words.tell(
            "lead-all",
            &[
                ("money", money.into()),
                ("records", said(Headline::Projects).into()),
                ("countries", said(Headline::Countries).into()),
                (
                    "donors",
                    all.iter()
                        .find(|k| k.headline == Headline::Donors)
                        .and_then(|k| k.value.published())
                        .and_then(Value::quantity)
                        .map_or(0, |q| q.stated().try_into().unwrap_or(0_i64))
                        .into(),
                ),
                ("published", words.count(published).into()),
            ],
        )
    };
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
                let all = tile.mechanism.is_none();
                view! {
                    <section class="tile" data-key=key aria-label=label>
                        <h3 class="tile-name">{name}</h3>
                        <dl class="tile-list">{tile.figures.iter().map(|k| headline(k, all, &asked)).collect_view()}</dl>
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
            <p>{edition.words.say("planned-note")}</p>
            <dl>{planned.into_iter().map(|(name, summary)| view! { <dt>{name}</dt><dd>{summary}</dd> }).collect_view()}</dl>
        </details>
    }
}

fn headline(key: &KeyFigure, all: bool, edition: &Edition) -> impl IntoView + use<> {
    let words = &edition.words;
    let of_records = key.origin == Origin::Records;
    let label = words.say(headline_key(key.headline, of_records));
    let value = words.value(&key.value, &measure_of(key.headline));
    let missing = matches!(key.value, Known::Missing(_));
    let coverage = key.coverage.map(|c| {
        let which = match key.headline {
            Headline::GenderShare => "coverage-gender",
            _ if all => "coverage-mechanisms",
            _ => "coverage-records",
        };
        words.tell(which, &[("n", words.count(c.published).into()), ("m", words.count(c.asked).into())])
    });
    let counted = (of_records && key.coverage.is_none()).then(|| words.say("from-records"));
    let as_of = key.as_of.map(|d| words.tell("as-of", &[("date", words.date(d).into())]));
    view! {
        <div class="tile-row">
            <dt>{label}</dt>
            <dd>
                <span class="value" class:is-missing=missing>{value}</span>
                {key.computed.then(|| view! { <span class="mark-computed">{words.say("mark-computed")}</span> })}
                {key.disputed.then(|| view! { <span class="mark-disputed">{words.say("mark-disputed")}</span> })}
                {as_of.map(|t| view! { <span class="as-of">{t}</span> })}
                {coverage.or(counted).map(|t| view! { <span class="coverage">{t}</span> })}
            </dd>
        </div>
    }
}
