//! One document: what is taken from it.

use super::{
    records::records,
    text::{Article, Block, Line, Piece, Section, donor, line_of, line_with, listed, mechanism, quoted},
};
use crate::{
    model::{Activity, Citation, Claim, Code, Contribution, Figure, Source},
    query::Selection,
    statement::Sign,
    view::Origin,
    words::Words,
};

/// The page.
pub fn article(subject: &Source, selection: &Selection<'_>, words: &Words) -> Article {
    let portfolio = selection.portfolio;
    let cites = |all: &[Citation]| all.iter().any(|c| c.source == subject.id);
    let about: Vec<&Figure> =
        portfolio.figures.iter().filter(|f| claims(f, subject).next().is_some()).collect();
    let list: Vec<&Activity> = portfolio.activities.iter().filter(|a| cites(&a.citations)).collect();
    let given: Vec<&Contribution> = portfolio.contributions.iter().filter(|c| cites(&c.citations)).collect();
    let claimed: usize = about.iter().map(|f| claims(f, subject).count()).sum();
    let lead = words.format(
        "source-lead",
        &[("claims", claimed.into()), ("records", list.len().into()), ("contributions", given.len().into())],
    );
    let article = Article {
        kind: words.text("page-source"),
        title: subject.title.clone(),
        lead: line_of(lead),
        ..Article::default()
    }
    .titled_in(Some(&subject.language), words);
    let title = words.format("section-records", &[("n", list.len().into())]);
    article.with([
        facts(subject, words),
        figures(&about, subject, words),
        contributions(&given, words),
        Section::of(title.clone(), records(&list, title, selection, words)),
    ])
}

/// The claims of a figure that are taken from this document.
fn claims<'a>(figure: &'a Figure, subject: &Source) -> impl Iterator<Item = &'a Claim> {
    figure.claims().iter().filter(|c| c.citation.as_ref().is_some_and(|c| c.source == subject.id))
}

fn facts(subject: &Source, words: &Words) -> Section {
    let link = Piece::Out {
        text: subject.url.clone(),
        address: subject.url.clone(),
        language: subject.language.clone(),
    };
    let speaks = if subject.kind.is_primary() { "claim-primary" } else { "claim-secondary" };
    let kind = words.text(&format!("source-{}", subject.kind.code()));
    let mut facts = vec![
        (words.text("fact-address"), vec![link]),
        (words.text("fact-publisher"), line_of(subject.publisher.clone())),
        (words.text("fact-date"), line_of(words.date_of(subject))),
        (words.text("claim-speaker"), line_of(words.format(speaks, &[("kind", kind.into())]))),
        (words.text("fact-language"), line_of(words.name_of_language(&subject.language))),
        (words.text("fact-read"), line_of(words.text(&format!("read-{}", subject.read_as.code())))),
    ];
    if let Some(note) = &subject.note {
        facts.push((words.text("claim-note"), quoted(note.as_str(), words)));
    }
    Section::facts(facts, words)
}

/// The values in this document. They can differ from the values shown for the figures.
fn figures(about: &[&Figure], subject: &Source, words: &Words) -> Section {
    let values = |f: &Figure| {
        let mut line = listed(
            claims(f, subject).map(|claim| {
                Piece::Open(words.with_unit(&claim.value, &f.measure), Origin::Figure(f.id.clone()))
            }),
            words,
        );
        if f.is_disputed() {
            line.push(Piece::mark(Sign::Disputed, words));
        }
        line
    };
    let facts = about.iter().map(|f| (f.label.clone(), values(f))).collect();
    Section::of(words.text("source-figures"), Block::Facts(facts))
}

fn contributions(given: &[&Contribution], words: &Words) -> Section {
    let line = |c: &&Contribution| -> Line {
        let links = [("donor", donor(&c.donor, words)), ("mechanism", mechanism(&c.mechanism, words))];
        line_with("given-to", &[("period", words.period(c.period).into())], &links, words)
    };
    Section::of(words.text("source-contributions"), Block::List(given.iter().map(line).collect()))
}
