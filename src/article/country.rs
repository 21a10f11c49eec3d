//! One State: what reached it, by whom, in which role, and what can be asked next.

use super::{
    records::{figures_of_many, participants, role},
    text::{Article, Block, Line, Piece, donor, filtered, line_of, mechanism, or_not, project},
};
use crate::{
    model::{Activity, Code, Figure, Id, Organisation, ParticipantRole, Place, PlaceRole, Standing},
    query::{Dimension, Selection},
    view::View,
    words::Words,
};

/// The page.
#[allow(clippy::too_many_lines, reason = "one page, read from top to bottom")]
pub fn article(subject: &Place, selection: &Selection<'_>, words: &Words) -> Article {
    let portfolio = selection.portfolio;
    let code = subject.code;
    let own = View { countries: [code].into(), ..View::default() };
    let chosen = Selection::of(portfolio, &own);
    let reached: Vec<&Activity> = chosen.activities().collect();
    let lead = if reached.is_empty() {
        words.format("country-none", &[("country", words.in_sentence(subject.name.clone()).into())])
    } else {
        crate::statement::lead::sentence_of(&chosen, words)
    };
    let mut article = Article {
        kind: words.text("page-country"),
        title: subject.name.clone(),
        lead: line_of(lead),
        sections: Vec::new(),
    };
    let as_role = |wanted: PlaceRole| {
        reached.iter().filter(|a| a.places.iter().any(|p| p.country == code && p.role == wanted)).count()
    };
    let possible = chosen.hidden_for_lack().of_one.get(&Dimension::Country).copied().unwrap_or(0);
    let regions = subject.regions().map(|r| words.region(r)).collect::<Vec<_>>().join(" · ");
    let groups =
        subject.groups.iter().map(|g| words.text(&format!("group-{}", g.code()))).collect::<Vec<_>>();
    // What nobody names is not zero.
    let named = |n: usize| {
        if n == 0 {
            vec![Piece::Missing(words.text("cell-none"))]
        } else {
            line_of(words.format("records-n", &[("n", n.into())]))
        }
    };
    let mut facts = vec![
        (words.text("column-region"), line_of(regions)),
        (
            words.text("fact-groups"),
            if groups.is_empty() {
                line_of(words.text("none-of-them"))
            } else {
                line_of(words.list(&groups))
            },
        ),
        (words.text("country-as-beneficiary"), named(as_role(PlaceRole::Beneficiary))),
        (words.text("country-as-participant"), named(as_role(PlaceRole::Participant))),
        (words.text("country-possible"), line_of(words.format("records-n", &[("n", possible.into())]))),
    ];
    let by_mechanism = portfolio.mechanisms.iter().filter(|m| m.standing != Standing::Planned).map(|m| {
        let n = reached.iter().filter(|a| a.mechanism == m.id).count();
        (words.mechanism(&m.id), named(n))
    });
    facts.extend(by_mechanism);
    let as_donor: Id<Organisation> = Id::new(code.as_str());
    if crate::query::selection::is_donor(portfolio, &as_donor) {
        facts.push((words.text("country-donor"), vec![donor(&as_donor, words)]));
    }
    facts.push((words.text("section-overview"), vec![filtered(words.text("see-overview"), own.clone())]));
    article.section(words.text("section-facts"), vec![Block::Facts(facts)]);

    let rows = reached.iter().map(|a| row(a, role(a, code, words), words)).collect();
    let columns = [
        "column-year",
        "column-title",
        "column-mechanism",
        "column-role",
        "detail-implementers",
        "detail-funders",
    ]
    .map(|key| (words.text(key), false))
    .to_vec();
    let title = words.format("country-reached", &[("n", reached.len().into())]);
    article.section(title.clone(), vec![Block::table(title, &columns, rows)]);

    let outputs: Vec<&Figure> = portfolio
        .figures
        .iter()
        .filter(|f| f.place.as_deref() == Some(code.as_str()) || only_here(f, &reached, code))
        .collect();
    let title = words.text("country-outputs");
    article.section(title.clone(), vec![figures_of_many(outputs, title, selection, words)]);

    let regional: Vec<&Activity> = portfolio
        .activities
        .iter()
        .filter(|a| {
            !reached.iter().any(|r| r.id == a.id) && crate::query::selection::may_reach(portfolio, &own, a)
        })
        .collect();
    let rows = regional.iter().map(|a| row(a, role(a, code, words), words)).collect();
    let title = words.format("country-regional", &[("n", regional.len().into())]);
    article.section(
        title.clone(),
        vec![Block::Line(line_of(words.text("country-regional-why"))), Block::table(title, &columns, rows)],
    );

    let mut next: Vec<Line> = Vec::new();
    for a in reached.iter().filter(|a| a.allocation.published().is_none()) {
        next.push(vec![
            project(a),
            super::text::plain(words.text("ask-amount")),
            mechanism(&a.mechanism, words),
            super::text::plain("."),
        ]);
    }
    // A mechanism that is known to have reached this region and not this country.
    let reaches_region = |m: &&crate::model::Mechanism| {
        let of = portfolio.activities.iter().filter(|a| a.mechanism == m.id).flat_map(|a| &a.places);
        of.filter_map(|p| portfolio.place(p.country)).any(|p| p.region == subject.region)
    };
    let at_work = portfolio
        .mechanisms
        .iter()
        .filter(|m| m.standing != Standing::Planned && !reached.iter().any(|a| a.mechanism == m.id));
    for m in at_work.filter(reaches_region) {
        next.push(vec![mechanism(&m.id, words), super::text::plain(words.text("ask-mechanism"))]);
    }
    if !regional.is_empty() {
        next.push(line_of(words.format("ask-regional", &[("n", regional.len().into())])));
    }
    next.push(vec![filtered(words.text("ask-horizon"), View::of_page(crate::view::Page::Horizon))]);
    article.section(words.text("country-next"), vec![Block::List(next)]);
    article
}

/// A figure of a record that reached this State alone.
fn only_here(figure: &Figure, reached: &[&Activity], code: crate::model::CountryCode) -> bool {
    reached.iter().any(|a| a.id.as_str() == figure.subject && a.only_country() == Some(code))
}

fn row(activity: &Activity, role: Line, words: &Words) -> Vec<Line> {
    let implementers = or_not(participants(activity, ParticipantRole::Implementing, words), words);
    let funders = or_not(super::text::listed(activity.named_funders().map(|id| donor(id, words))), words);
    vec![
        super::records::year(activity, words),
        vec![project(activity)],
        vec![mechanism(&activity.mechanism, words)],
        role,
        implementers,
        funders,
    ]
}
