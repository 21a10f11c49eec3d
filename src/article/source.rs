//! One document: what is taken from it.

use super::{
    records::records,
    text::{Article, Block, Line, Piece, donor, line_of, listed, mechanism, plain},
};
use crate::{
    model::{Activity, Citation, Code, Figure, Source},
    query::Selection,
    statement::Sign,
    view::Origin,
    words::Words,
};

/// The page.
pub fn article(subject: &Source, selection: &Selection<'_>, words: &Words) -> Article {
    let portfolio = selection.portfolio;
    let cites = |all: &[Citation]| all.iter().any(|c| c.source == subject.id);
    let claims = |f: &Figure| {
        f.claims().iter().filter(|c| c.citation.as_ref().is_some_and(|c| c.source == subject.id)).count()
    };
    let about: Vec<&Figure> = portfolio.figures.iter().filter(|f| claims(f) > 0).collect();
    let list: Vec<&Activity> = portfolio.activities.iter().filter(|a| cites(&a.citations)).collect();
    let given: Vec<_> = portfolio.contributions.iter().filter(|c| cites(&c.citations)).collect();
    let lead = words.format(
        "source-lead",
        &[
            ("claims", about.iter().map(|f| claims(f)).sum::<usize>().into()),
            ("records", list.len().into()),
            ("contributions", given.len().into()),
        ],
    );
    let mut article = Article {
        kind: words.text("page-source"),
        title: subject.title.clone(),
        lead: line_of(lead),
        sections: Vec::new(),
    };
    let date = words.date_of(subject);
    let out = Piece::Out {
        text: subject.url.clone(),
        address: subject.url.clone(),
        language: subject.language.clone(),
    };
    let speaks = if subject.kind.is_primary() { "claim-primary" } else { "claim-secondary" };
    let kind = words.text(&format!("source-{}", subject.kind.code()));
    let mut facts = vec![
        (words.text("fact-address"), vec![out]),
        (words.text("fact-publisher"), line_of(subject.publisher.clone())),
        (words.text("fact-date"), line_of(date)),
        (words.text("claim-speaker"), line_of(words.format(speaks, &[("kind", kind.into())]))),
        (words.text("fact-language"), line_of(subject.language.clone())),
        (words.text("fact-read"), line_of(words.text(&format!("read-{}", subject.read_as.code())))),
    ];
    if let Some(note) = &subject.note {
        facts.push((words.text("claim-note"), line_of(note.clone())));
    }
    article.section(words.text("section-facts"), vec![Block::Facts(facts)]);
    // What this document says, which need not be what is shown of the figure.
    let said_here = |f: &Figure| {
        let own = f.claims().iter().filter(|c| c.citation.as_ref().is_some_and(|c| c.source == subject.id));
        let mut line = listed(own.map(|claim| {
            Piece::Open(words.with_unit(&claim.value, &f.measure), Origin::Figure(f.id.clone()))
        }));
        if f.is_disputed() {
            line.push(Piece::mark(Sign::Disputed, words));
        }
        line
    };
    let figures = about.into_iter().map(|f| (f.label.clone(), said_here(f)));
    article.section(words.text("source-figures"), vec![Block::Facts(figures.collect())]);
    let contributions: Vec<Line> = given
        .iter()
        .map(|c| {
            vec![
                donor(&c.donor, words),
                plain(" → "),
                mechanism(&c.mechanism, words),
                plain(format!(", {}", words.period(c.period))),
            ]
        })
        .collect();
    article.section(words.text("source-contributions"), vec![Block::List(contributions)]);
    let title = words.format("section-records", &[("n", list.len().into())]);
    article.section(title.clone(), vec![records(&list, title, selection, words)]);
    article
}
