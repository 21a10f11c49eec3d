//! All disagreements between sources, and arithmetic in them that does not hold.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::{
    origin::arithmetic,
    text::{Article, Block, Line, line_of, opened, plain},
};
use crate::{
    model::{Claim, Code, Figure, Id, Known, Portfolio, Value, ordered},
    query::{
        Selection,
        disagreements::{Conflict, arithmetic as checks, conflicts},
    },
    words::Words,
};

/// The page.
pub fn article(selection: &Selection<'_>, words: &Words) -> Article {
    let portfolio = selection.portfolio;
    let (found, checked) = (conflicts(portfolio), checks(portfolio));
    let wrong = checked.iter().filter(|a| !a.holds).count();
    let lead = words.format(
        "disagreements-lead",
        &[("n", found.len().into()), ("wrong", wrong.into()), ("checked", checked.len().into())],
    );
    let mut article = Article {
        kind: words.text("page-checks"),
        title: words.text("disagreements-title"),
        lead: line_of(lead),
        ..Article::default()
    };
    let rules = ["primary-source", "later-date", "own-section", "range", "as-entered"]
        .map(|rule| line_of(words.text(&format!("rule-{rule}"))));
    article.section(words.text("disagreements-rules"), vec![Block::List(rules.to_vec())]);
    let columns = ["column-what", "column-claims", "column-spread", "column-shown"]
        .map(|key| (words.text(key), false))
        .to_vec();
    let rows = found.iter().map(|c| row(c, portfolio, words)).collect();
    let title = words.format("disagreements-conflicts", &[("n", found.len().into())]);
    article.section(title.clone(), vec![Block::table(title, &columns, rows)]);
    for check in &checked {
        let label = portfolio.figure(&check.figure).map(|f| f.label.clone()).unwrap_or_default();
        let key = if check.holds { "arithmetic-holds" } else { "arithmetic-fails" };
        article.section(words.format(key, &[("figure", label.into())]), arithmetic(check, selection, words));
    }
    article
}

fn row(conflict: &Conflict, portfolio: &Portfolio, words: &Words) -> Vec<Line> {
    let Some(figure) = portfolio.figure(&conflict.figure) else { return vec![Line::new(); 4] };
    let mut what = vec![opened(figure, words)];
    what.extend(subject(&figure.subject, portfolio, words));
    let spread = conflict.spread.map_or_else(
        || words.text("spread-none"),
        |s| {
            // From twice on, readers think in times.
            let hundred = Decimal::ONE_HUNDRED;
            let times = (s >= hundred).then(|| words.number((s / hundred + Decimal::ONE).round_dp(1)));
            let args = [
                ("percent", words.number(s.round_dp(1)).into()),
                ("times", times.unwrap_or_else(|| "none".to_owned()).into()),
            ];
            words.format("spread", &args)
        },
    );
    let shown = words.with_unit(&conflict.shown.value, &figure.measure);
    let rule = words.text(&format!("rule-{}", conflict.shown.rule.code()));
    vec![
        what,
        sides(conflict, figure, portfolio, words),
        line_of(spread),
        line_of(words.line_of_parts(&[shown, rule])),
    ]
}

/// The rival values, each with its publishers.
fn sides(conflict: &Conflict, figure: &Figure, portfolio: &Portfolio, words: &Words) -> Line {
    let cited = figure.claims().iter().filter_map(|c| c.citation.as_ref());
    let publishers: BTreeSet<&str> =
        ordered::set(cited.filter_map(|c| portfolio.source(&c.source)).map(|s| s.publisher.as_str()));
    let one_publisher = publishers.len() == 1;
    let sides = conflict.sides.iter().enumerate().map(|(i, side)| {
        let value = match &side.value {
            Value::List(all) => {
                let only = conflict.only.get(i).map(Vec::as_slice).unwrap_or_default();
                list_in_words(all.len(), only, words)
            }
            other => words.with_unit(&Known::Published(other.clone()), &figure.measure),
        };
        let claims = side.claims.iter().filter_map(|id| figure.claims().iter().find(|c| c.id == *id));
        let by: Vec<String> =
            claims.filter_map(|claim| publisher(claim, one_publisher, portfolio, words)).collect();
        words.format("side", &[("value", value.into()), ("by", words.list(&by).into())])
    });
    let against =
        |one: String, other: String| words.format("against", &[("one", one.into()), ("other", other.into())]);
    line_of(sides.reduce(against).unwrap_or_default())
}

/// The number of items in a list, and the items that not all lists share.
fn list_in_words(n: usize, only: &[String], words: &Words) -> String {
    let names: Vec<String> = only.iter().map(|code| words.name_of_code(code)).collect();
    words.format(
        "side-list",
        &[("n", n.into()), ("only", words.list(&names).into()), ("some", names.len().into())],
    )
}

/// The publisher of a claim; with the beginning of the passage where all claims have one publisher.
fn publisher(claim: &Claim, with_place: bool, portfolio: &Portfolio, words: &Words) -> Option<String> {
    let cited = claim.citation.as_ref()?;
    let publisher = portfolio.source(&cited.source)?.publisher.clone();
    Some(match cited.locator.as_ref().filter(|_| with_place) {
        None => publisher,
        Some(place) => words
            .format("side-place", &[("publisher", publisher.into()), ("from", place.from.clone().into())]),
    })
}

/// The project or mechanism a figure is about, if any.
fn subject(id: &str, portfolio: &Portfolio, words: &Words) -> Line {
    let of_project = portfolio.activity(&Id::new(id)).map(|a| super::text::project(a, words));
    let of_mechanism = portfolio.mechanism(&Id::new(id)).map(|m| super::text::mechanism(&m.id, words));
    of_project.or(of_mechanism).map(|piece| vec![plain(" · "), piece]).unwrap_or_default()
}
