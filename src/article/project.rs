//! One project record: everything the edition has of it.

use std::collections::BTreeSet;

use super::{
    records::{amount, citations, figures, participants},
    text::{
        Article, Block, Line, Piece, country, filtered, listed, listed_by_name, mechanism, not_published,
        or_not, project, said,
    },
};
use crate::{
    model::{Activity, Code, Contribution, Id, Known, Organisation, ParticipantRole, PlaceRole, ordered},
    query::Selection,
    view::View,
    words::Words,
};

/// The page.
pub fn article(subject: &Activity, selection: &Selection<'_>, words: &Words) -> Article {
    let lead = said(subject.summary.clone());
    let mut article =
        Article { kind: words.say("page-project"), title: subject.title.clone(), lead, sections: Vec::new() };
    article.section(words.say("section-facts"), vec![Block::Facts(facts(subject, selection, words))]);
    let about = selection.portfolio.figures_of(subject.id.as_str());
    article.section(
        words.say("section-figures"),
        vec![figures(about, words.say("section-figures"), selection, words)],
    );
    article.section(
        words.say("section-pool"),
        vec![Block::Facts(pool(subject, selection, words)), Block::Line(said(words.say("pool-why")))],
    );
    article.section(words.say("notes"), vec![Block::List(notes(subject, words))]);
    article.section(
        words.say("detail-sources"),
        vec![citations(&subject.citations, selection.portfolio, words)],
    );
    article
}

/// What a reader should know of a record.
pub fn notes(subject: &Activity, words: &Words) -> Vec<Line> {
    let mut notes: Vec<Line> = Vec::new();
    if subject.title_is_ours {
        notes.push(said(words.say("title-ours")));
    }
    notes.extend(subject.notes.iter().chain(&subject.places_note).map(|note| said(note.clone())));
    notes
}

/// Name by name what is known of a record, and what is not.
pub fn facts(subject: &Activity, selection: &Selection<'_>, words: &Words) -> Vec<(String, Line)> {
    let portfolio = selection.portfolio;
    let states = |role: PlaceRole| {
        listed_by_name(
            subject.places.iter().filter(|p| p.role == role).map(|p| country(p.country, words)),
            words,
        )
    };
    let dates = words.dates_of(subject).join(", ");
    let gender = match &subject.gender {
        Known::Published(text) => said(text.clone()),
        Known::Missing(why) => vec![Piece::Missing(words.say(why.code()))],
    };
    let funders: Vec<_> = subject.named_funders().cloned().collect();
    let named = |text: String| if text.is_empty() { Line::new() } else { said(text) };
    let themes = listed(
        subject
            .themes
            .iter()
            .map(|t| filtered(words.theme(t), View { themes: [t.clone()].into(), ..View::default() })),
    );
    let regions = words.list(&subject.regions.iter().map(|r| words.region(*r)).collect::<Vec<_>>());
    let same = listed(subject.may_be_same_as.iter().filter_map(|id| portfolio.activity(id)).map(project));
    let mut facts = vec![
        (words.say("column-mechanism"), vec![mechanism(&subject.mechanism, words)]),
        (words.say("column-level"), said(words.say(&format!("level-{}", subject.level.code())))),
        (
            words.say("fact-cycle"),
            subject.cycle.map_or_else(|| not_published(words), |y| said(y.to_string())),
        ),
        (words.say("detail-dates"), or_not(named(dates), words)),
        (words.say("fact-status"), said(words.say(&format!("status-{}", subject.status.code())))),
        (
            words.say("detail-implementers"),
            or_not(participants(subject, ParticipantRole::Implementing, words), words),
        ),
        (
            words.say("detail-funders"),
            or_not(listed(funders.iter().map(|id| super::text::donor(id, words))), words),
        ),
        (words.say("column-allocation"), amount(subject, selection, words)),
        (words.say("detail-beneficiaries"), or_not(states(PlaceRole::Beneficiary), words)),
        (words.say("detail-participants"), or_not(states(PlaceRole::Participant), words)),
        (words.say("detail-themes"), or_not(themes, words)),
        (words.say("detail-gender"), gender),
        (words.say("evidence"), said(words.say(&format!("evidence-{}", subject.evidence.code())))),
    ];
    // Where States are named, a region would add nothing but where the list is not whole.
    if !regions.is_empty() || !subject.is_located() {
        facts.push((words.say("column-region"), or_not(named(regions), words)));
    }
    if !same.is_empty() {
        facts.push((words.say("detail-same"), same));
    }
    facts
}

/// Whose money it may be, as far as any source lets one say: named for the record, named for its cycle or years, or perhaps.
fn pool(subject: &Activity, selection: &Selection<'_>, words: &Words) -> Vec<(String, Line)> {
    let of = |holds: &dyn Fn(&Contribution) -> bool| {
        ordered::set(selection.portfolio.contributions.iter().filter(|c| holds(c)).map(|c| &c.donor))
    };
    let named = ordered::set(subject.named_funders());
    let dated = &of(&|c| c.supports(subject) == Some(true) && c.says_years()) - &named;
    let perhaps = &(&of(&|c| c.supports(subject) != Some(false)) - &named) - &dated;
    let told = |(key, donors): (&str, BTreeSet<&Id<Organisation>>)| {
        let line = listed_by_name(donors.into_iter().map(|id| super::text::donor(id, words)), words);
        (words.say(key), or_not(line, words))
    };
    let perhaps = (!perhaps.is_empty()).then_some(("pool-perhaps", perhaps));
    [("pool-named", named), ("pool-dated", dated)].into_iter().chain(perhaps).map(told).collect()
}
