//! One mechanism: what it is, its money, the States it serves, its donors.

use super::{
    records::{citations, figures, records},
    text::{
        Article, Block, Line, Piece, Section, donor, filtered, line_of, listed, listed_by_name, mechanism,
        or_not, organisation, plain, quoted,
    },
};
use crate::{
    model::{Code, Mechanism, Standing, ordered},
    query::{Selection, key_figures::tiles},
    statement::{
        Sign,
        headline::{Statement, statements},
    },
    view::{Count, Origin, Thing, View},
    words::Words,
};

/// The page.
pub fn article(subject: &Mechanism, selection: &Selection<'_>, words: &Words) -> Article {
    let portfolio = selection.portfolio;
    let article = Article {
        kind: words.text("page-mechanism"),
        title: subject.name.clone(),
        lead: quoted(subject.summary.as_str(), words),
        ..Article::default()
    };
    let figures_title = words.text("section-figures");
    let about = figures(portfolio.figures_of(subject.id.as_str()), figures_title.clone(), selection, words);
    let list: Vec<_> = portfolio.activities.iter().filter(|a| a.mechanism == subject.id).collect();
    let title = words.format("section-records", &[("n", list.len().into())]);
    article.with([facts(subject, words)]).with(at_a_glance(subject, selection, words)).with([
        Section::of(figures_title, about),
        donors(subject, selection, words),
        Section::of(title.clone(), records(&list, title, selection, words)),
        Section::of(words.text("detail-sources"), citations(&subject.citations, portfolio, words)),
    ])
}

fn facts(subject: &Mechanism, words: &Words) -> Section {
    let standing = words.text(&format!("standing-{}", subject.standing.code()));
    let since = subject.since.map(|d| line_of(words.date(d))).unwrap_or_default();
    let administrators = listed(subject.administrators.iter().map(|id| organisation(id, words)), words);
    let mut facts = vec![
        (words.text("fact-standing"), line_of(standing)),
        (words.text("fact-since"), or_not(since, words)),
        (words.text("fact-administrators"), or_not(administrators, words)),
    ];
    if let Some(whole) = &subject.part_of {
        facts.push((words.text("fact-part-of"), quoted(whole.as_str(), words)));
    }
    facts.push((words.text("fact-money"), quoted(subject.money_note.as_str(), words)));
    if !subject.coordinates_with.is_empty() {
        let others = listed(subject.coordinates_with.iter().map(|id| mechanism(id, words)), words);
        facts.push((words.text("fact-coordinates"), others));
    }
    Section::facts(facts, words)
}

/// The headline figures and a link to the overview; a planned mechanism has neither.
fn at_a_glance(subject: &Mechanism, selection: &Selection<'_>, words: &Words) -> Vec<Section> {
    if subject.standing == Standing::Planned {
        return Vec::new();
    }
    let own = View { mechanisms: ordered::set([subject.id.clone()]), ..View::default() };
    let only = selection.other(&own);
    let mut sections = Vec::new();
    if let Some(tile) = tiles(&only).iter().find(|t| t.mechanism.as_ref() == Some(&subject.id)) {
        let mut facts: Vec<(String, Line)> =
            statements(tile, words).into_iter().map(|s| (s.label.clone(), headline(&s, words))).collect();
        // Added beside the stated number, so that a comparison has it.
        let label = words.text("headline-records");
        if !facts.iter().any(|(known, _)| *known == label) {
            let count = Origin::Count(Count::of(Thing::Records).of_mechanism(Some(&subject.id)));
            let n = words.count(only.activities().count());
            facts.push((label, vec![Piece::Open(n, count), Piece::mark(Sign::Counted, words)]));
        }
        sections.push(Section::of(words.text("nav-figures"), Block::Facts(facts)));
    }
    let overview = vec![filtered(words.text("see-overview"), own.clone())];
    sections.push(Section::line(words.text("section-overview"), overview));
    sections
}

fn donors(subject: &Mechanism, selection: &Selection<'_>, words: &Words) -> Section {
    let given = selection.portfolio.contributions.iter().filter(|c| c.mechanism == subject.id);
    let donors = ordered::set(given.map(|c| &c.donor));
    let line = listed_by_name(donors.iter().map(|id| donor(id, words)), words);
    Section::line(words.format("section-donors", &[("n", donors.len().into())]), line)
}

fn headline(statement: &Statement, words: &Words) -> Line {
    let value = match (&statement.origin, statement.missing) {
        (Some(origin), _) => Piece::Open(statement.value.clone(), origin.clone()),
        (_, true) => Piece::Missing(statement.value.clone()),
        _ => plain(statement.value.clone()),
    };
    let mut pieces = vec![value];
    pieces.extend(statement.ours.map(|sign| Piece::mark(sign, words)));
    let qualified = statement.qualified(words);
    if !qualified.is_empty() {
        pieces.extend([plain(" · "), plain(words.line_of_parts(&qualified))]);
    }
    pieces
}
