//! What comes, what States ask for, and the state of the field around the funds.

use super::{
    records::{citations, figures, figures_of_many},
    text::{Article, Block, Piece, line_of, mechanism, or_not, quoted},
};
use crate::{
    model::{Figure, Mechanism, Standing},
    query::Selection,
    words::Words,
};

/// The purpose that marks what States ask for.
const ASSISTANCE: &str = "assistance-requests";

/// The page.
pub fn article(selection: &Selection<'_>, words: &Words) -> Article {
    let portfolio = selection.portfolio;
    let planned: Vec<&Mechanism> =
        portfolio.mechanisms.iter().filter(|m| m.standing == Standing::Planned).collect();
    let lead = words.format("horizon-lead", &[("n", planned.len().into())]);
    let mut article = Article {
        kind: words.text("page-horizon"),
        title: words.text("horizon-title"),
        lead: line_of(lead),
        ..Article::default()
    };
    for m in planned {
        let part_of = m.part_of.as_ref().map(|whole| quoted(whole.as_str(), words)).unwrap_or_default();
        let facts = vec![
            (words.text("column-what"), quoted(m.summary.as_str(), words)),
            (words.text("fact-part-of"), or_not(part_of, words)),
            (words.text("fact-money"), quoted(m.money_note.as_str(), words)),
            (words.text("column-mechanism"), vec![mechanism(&m.id, words)]),
        ];
        article.section(m.name.clone(), vec![Block::Facts(facts), citations(&m.citations, portfolio, words)]);
    }
    let asked: Vec<&Figure> =
        portfolio.figures_of("states").filter(|f| f.purpose.as_deref() == Some(ASSISTANCE)).collect();
    let title = words.text("horizon-asked");
    article.section(
        title.clone(),
        vec![Block::Line(line_of(words.text("horizon-asked-why"))), figures(asked, title, selection, words)],
    );
    let calls: Vec<&Figure> = portfolio
        .figures
        .iter()
        .filter(|f| {
            portfolio.mechanism(&crate::model::Id::new(f.subject.as_str())).is_some() && is_of_a_call(f)
        })
        .collect();
    let title = words.text("horizon-calls");
    article.section(
        title.clone(),
        vec![
            Block::Line(line_of(words.text("horizon-calls-why"))),
            figures_of_many(calls, title, selection, words),
        ],
    );
    let rest: Vec<&Figure> =
        portfolio.figures_of("states").filter(|f| f.purpose.as_deref() != Some(ASSISTANCE)).collect();
    let title = words.text("horizon-context");
    let note = Block::Line(vec![Piece::Plain(words.text("horizon-context-why"))]);
    article.section(title.clone(), vec![note, figures(rest, title, selection, words)]);
    article
}

/// How one applies: calls, ceilings, applications, selections.
fn is_of_a_call(figure: &Figure) -> bool {
    matches!(figure.measure.code(), "applications-received" | "projects-selected" | "grant-ceiling" | "rule")
}
