//! One organisation: what it carries out, runs and gives.

use super::{
    records::records,
    text::{Article, Block, country, donor, line_of, listed, mechanism},
};
use crate::{
    model::{Activity, Code, Organisation, ParticipantRole},
    query::{Selection, selection::is_donor},
    words::Words,
};

/// The page.
pub fn article(subject: &Organisation, selection: &Selection<'_>, words: &Words) -> Article {
    let portfolio = selection.portfolio;
    let as_role = |role: ParticipantRole| -> Vec<&Activity> {
        let takes_part =
            |a: &&Activity| a.participants.iter().any(|p| p.organisation == subject.id && p.role == role);
        portfolio.activities.iter().filter(takes_part).collect()
    };
    let carried_out = as_role(ParticipantRole::Implementing);
    let lead = words.format(
        "organisation-lead",
        &[("organisation", subject.name.clone().into()), ("n", carried_out.len().into())],
    );
    let mut article = Article {
        kind: words.text("page-organisation"),
        title: subject.name.clone(),
        lead: line_of(lead),
        ..Article::default()
    };
    let mut facts = vec![(
        words.text("fact-kind"),
        line_of(words.text(&format!("organisation-{}", subject.kind.code()))),
    )];
    if let Some(acronym) = &subject.acronym {
        facts.push((words.text("fact-acronym"), line_of(acronym.clone())));
    }
    if let Some(code) = subject.country {
        facts.push((words.text("column-country"), vec![country(code, words)]));
    }
    let runs: Vec<_> =
        portfolio.mechanisms.iter().filter(|m| m.administrators.contains(&subject.id)).collect();
    if !runs.is_empty() {
        facts.push((
            words.text("organisation-runs"),
            listed(runs.iter().map(|m| mechanism(&m.id, words)), words),
        ));
    }
    if is_donor(portfolio, &subject.id) {
        facts.push((words.text("organisation-gives"), vec![donor(&subject.id, words)]));
    }
    article.section(words.text("section-facts"), vec![Block::Facts(facts)]);
    for role in ParticipantRole::all() {
        let list = as_role(role);
        let title = words.format(&format!("organisation-as-{}", role.code()), &[("n", list.len().into())]);
        article.section(title.clone(), vec![records(&list, title, selection, words)]);
    }
    article
}
