//! One project record: everything the edition has on it.

use std::collections::BTreeSet;

use super::{
    records::{amount, citations, figures, participants},
    text::{
        Article, Block, Line, Piece, country, filtered, line_of, listed, listed_by_name, mechanism,
        not_published, or_not, project, quoted,
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
    let lead = quoted(subject.summary.as_str(), words);
    let mut article = Article {
        kind: words.text("page-project"),
        title: subject.title.clone(),
        lead,
        ..Article::default()
    }
    .titled_in(words.language_of_title(subject), words);
    article.section(words.text("section-facts"), vec![Block::Facts(facts(subject, selection, words))]);
    let about = selection.portfolio.figures_of(subject.id.as_str());
    article.section(
        words.text("section-figures"),
        vec![figures(about, words.text("section-figures"), selection, words)],
    );
    article.section(
        words.text("section-pool"),
        vec![Block::Facts(pool(subject, selection, words)), Block::Line(line_of(words.text("pool-why")))],
    );
    article.section(words.text("notes"), vec![Block::List(notes(subject, words))]);
    article.section(
        words.text("detail-sources"),
        vec![citations(&subject.citations, selection.portfolio, words)],
    );
    article
}

/// What a reader should know of a record.
pub fn notes(subject: &Activity, words: &Words) -> Vec<Line> {
    let mut notes: Vec<Line> = Vec::new();
    if subject.title_is_ours {
        notes.push(line_of(words.text("title-ours")));
    }
    notes.extend(subject.notes.iter().chain(&subject.places_note).map(|note| quoted(note.as_str(), words)));
    notes
}

/// Each field of a record: its value, or that it is missing.
pub fn facts(subject: &Activity, selection: &Selection<'_>, words: &Words) -> Vec<(String, Line)> {
    let portfolio = selection.portfolio;
    let states = |role: PlaceRole| {
        listed_by_name(
            subject.places.iter().filter(|p| p.role == role).map(|p| country(p.country, words)),
            words,
        )
    };
    let dates = words.enumerated(&words.dates_of(subject));
    let gender = match &subject.gender {
        Known::Published(text) => quoted(text.as_str(), words),
        Known::Missing(why) => vec![Piece::Missing(words.text(why.code()))],
    };
    let funders: Vec<_> = subject.named_funders().cloned().collect();
    let named = |text: String| if text.is_empty() { Line::new() } else { line_of(text) };
    let themes = listed(
        subject
            .themes
            .iter()
            .map(|t| filtered(words.theme(t), View { themes: ordered::set([t.clone()]), ..View::default() })),
        words,
    );
    let regions = words.list(&subject.regions.iter().map(|r| words.region(*r)).collect::<Vec<_>>());
    let same = listed(
        subject.may_be_same_as.iter().filter_map(|id| portfolio.activity(id)).map(|a| project(a, words)),
        words,
    );
    let mut facts = vec![
        (words.text("column-mechanism"), vec![mechanism(&subject.mechanism, words)]),
        (words.text("column-level"), line_of(words.text(&format!("level-{}", subject.level.code())))),
        (
            words.text("fact-cycle"),
            subject.cycle.map_or_else(|| not_published(words), |y| line_of(y.to_string())),
        ),
        (words.text("detail-dates"), or_not(named(dates), words)),
        (words.text("fact-status"), line_of(words.text(&format!("status-{}", subject.status.code())))),
        (
            words.text("detail-implementers"),
            or_not(participants(subject, ParticipantRole::Implementing, words), words),
        ),
        (
            words.text("detail-funders"),
            or_not(listed(funders.iter().map(|id| super::text::donor(id, words)), words), words),
        ),
        (words.text("column-allocation"), amount(subject, selection, words)),
        (words.text("detail-beneficiaries"), or_not(states(PlaceRole::Beneficiary), words)),
        (words.text("detail-participants"), or_not(states(PlaceRole::Participant), words)),
        (words.text("detail-themes"), or_not(themes, words)),
        (words.text("detail-gender"), gender),
        (words.text("evidence"), line_of(words.text(&format!("evidence-{}", subject.evidence.code())))),
    ];
    // A region adds something only where no State is named or the list of States is incomplete.
    if !regions.is_empty() || !subject.is_located() {
        facts.push((words.text("column-region"), or_not(named(regions), words)));
    }
    if !same.is_empty() {
        facts.push((words.text("detail-same"), same));
    }
    facts
}

/// The possible donors: named for the record, named for its cycle or years, or only possible.
fn pool(subject: &Activity, selection: &Selection<'_>, words: &Words) -> Vec<(String, Line)> {
    let of = |holds: &dyn Fn(&Contribution) -> bool| {
        ordered::set(selection.portfolio.contributions.iter().filter(|c| holds(c)).map(|c| &c.donor))
    };
    let named = ordered::set(subject.named_funders());
    let dated = &of(&|c| c.supports(subject) == Some(true) && c.has_years()) - &named;
    let possible = &(&of(&|c| c.supports(subject) != Some(false)) - &named) - &dated;
    let in_words = |(key, donors): (&str, BTreeSet<&Id<Organisation>>)| {
        let line = listed_by_name(donors.into_iter().map(|id| super::text::donor(id, words)), words);
        (words.text(key), or_not(line, words))
    };
    let possible = (!possible.is_empty()).then_some(("pool-possible", possible));
    [("pool-named", named), ("pool-dated", dated)].into_iter().chain(possible).map(in_words).collect()
}
