//! One mechanism: what it is, what is known of its money, whom it serves, who gives.

use super::{
    records::{citations, figures, records},
    text::{
        Article, Block, Line, Piece, donor, filtered, line_of, listed, listed_by_name, mechanism, or_not,
        organisation, plain,
    },
};
use crate::{
    model::{Code, Mechanism, Standing},
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
    let mut article = Article {
        kind: words.text("page-mechanism"),
        title: subject.name.clone(),
        lead: line_of(subject.summary.clone()),
        sections: Vec::new(),
    };
    let mut facts = vec![
        (words.text("fact-standing"), line_of(words.text(&format!("standing-{}", subject.standing.code())))),
        (
            words.text("fact-since"),
            or_not(subject.since.map(|d| line_of(words.date(d))).unwrap_or_default(), words),
        ),
        (
            words.text("fact-administrators"),
            or_not(listed(subject.administrators.iter().map(|id| organisation(id, words))), words),
        ),
    ];
    if let Some(whole) = &subject.part_of {
        facts.push((words.text("fact-part-of"), line_of(whole.clone())));
    }
    facts.push((words.text("fact-money"), line_of(subject.money_note.clone())));
    if !subject.coordinates_with.is_empty() {
        facts.push((
            words.text("fact-coordinates"),
            listed(subject.coordinates_with.iter().map(|id| mechanism(id, words))),
        ));
    }
    article.section(words.text("section-facts"), vec![Block::Facts(facts)]);
    if subject.standing != Standing::Planned {
        let own = View { mechanisms: [subject.id.clone()].into(), ..View::default() };
        let only = Selection::of(portfolio, &own);
        if let Some(tile) = tiles(&only).iter().find(|t| t.mechanism.as_ref() == Some(&subject.id)) {
            let mut facts: Vec<(String, Line)> =
                statements(tile, words).into_iter().map(|s| (s.label.clone(), headline(&s, words))).collect();
            // Beside the number it states: without it a comparison would find nothing.
            let label = words.text("headline-records");
            if !facts.iter().any(|(known, _)| *known == label) {
                let count = Origin::Count(Count::of(Thing::Records).of_mechanism(Some(&subject.id)));
                facts.push((
                    label,
                    vec![
                        Piece::Open(words.count(only.activities().count()), count),
                        Piece::mark(Sign::Counted, words),
                    ],
                ));
            }
            article.section(words.text("nav-figures"), vec![Block::Facts(facts)]);
        }
        article.section(
            words.text("section-overview"),
            vec![Block::Line(vec![filtered(words.text("see-overview"), own.clone())])],
        );
    }
    let about = portfolio.figures_of(subject.id.as_str());
    article.section(
        words.text("section-figures"),
        vec![figures(about, words.text("section-figures"), selection, words)],
    );
    let mut donors: Vec<_> =
        portfolio.contributions.iter().filter(|c| c.mechanism == subject.id).map(|c| &c.donor).collect();
    donors.sort();
    donors.dedup();
    let line = listed_by_name(donors.iter().map(|id| donor(id, words)));
    article.section(words.format("section-donors", &[("n", donors.len().into())]), vec![Block::Line(line)]);
    let list: Vec<_> = portfolio.activities.iter().filter(|a| a.mechanism == subject.id).collect();
    let title = words.format("section-records", &[("n", list.len().into())]);
    article.section(title.clone(), vec![records(&list, title, selection, words)]);
    article.section(words.text("detail-sources"), vec![citations(&subject.citations, portfolio, words)]);
    article
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
        pieces.push(plain(format!(" · {}", qualified.join(" · "))));
    }
    pieces
}
