//! A sentence to quote: a number with its name, date and source. It must be true away from the page.

use std::collections::BTreeSet;

use super::origin;
use crate::{
    model::{Claim, Figure, Id, Source},
    query::{
        Selection,
        counted::{counted, evidence_of},
        money::figures_of,
    },
    statement::{cited::quoted_sources, narrowing, piece::text_of},
    view::{Count, Origin},
    words::{Arg, Words},
};

/// The sentence of an origin; `None` without a number under these filters.
pub fn sentence(origin: &Origin, selection: &Selection<'_>, words: &Words) -> Option<String> {
    // What may be missing is no sentence to quote.
    if selection.portfolio.is_incomplete {
        return None;
    }
    match origin {
        Origin::Figure(id) => of_figure(id, selection, words),
        Origin::Count(count) => of_count(count, selection, words),
        // The money of all donors together is not about the chosen ones.
        Origin::Sum(..) if !selection.view.donors.is_empty() => None,
        Origin::Sum(..) | Origin::Share(..) => of_computed(origin, selection, words),
    }
}

fn of_figure(id: &Id<Figure>, selection: &Selection<'_>, words: &Words) -> Option<String> {
    let portfolio = selection.portfolio;
    let figure = portfolio.figure(id)?;
    let shown = figure.shown(portfolio);
    let value = words.if_computed(words.with_unit(&shown.value, &figure.measure), Some(&shown));
    let when = shown.as_of.map_or_else(
        || words.period(figure.period),
        |date| words.format("as-of", &[("date", words.date(date).into())]),
    );
    // The documents that say this value; what others say is told beside it.
    let saying = figure.shown_claims(portfolio).into_iter().filter(|claim| claim.value == shown.value);
    let cited = saying.filter_map(|claim| claim.citation.as_ref().map(|citation| citation.source.clone()));
    let cited: Vec<Id<Source>> = cited.collect();
    let sources = if cited.is_empty() { words.sources_of(id) } else { cited };
    let sources = quoted_sources(&sources, portfolio, words);
    let is_rival = |c: &&Claim| c.value.published().is_some() && c.value != shown.value;
    let rivals = figure.claims().iter().filter(is_rival);
    let others = origin::each_once(rivals.map(|claim| words.with_unit(&claim.value, &figure.measure)));
    let key = if shown.disputed { "quote-disputed" } else { "quote" };
    // A label alone, such as "Grant", lacks its subject.
    let subject = origin::subject_of(figure, selection, words)
        .filter(|subject| !figure.label.contains(subject.as_str()));
    let label = match subject {
        Some(subject) => {
            words.format("quote-of", &[("subject", subject.into()), ("label", figure.label.clone().into())])
        }
        None => figure.label.clone(),
    };
    let args = [
        ("label", label.into()),
        ("value", value.into()),
        ("when", when.into()),
        ("sources", sources.into()),
    ];
    let mut sentence = vec![words.format(key, &args)];
    if !others.is_empty() {
        sentence.push(words.format("quote-others", &[("values", words.clauses(&others).into())]));
    }
    // What qualifies the figure goes with it.
    sentence.extend(figure.notes.iter().cloned());
    Some(words.sentences(&sentence))
}

/// The sentence of our own count, with its filters and its edition.
fn of_count(count: &Count, selection: &Selection<'_>, words: &Words) -> Option<String> {
    let found = counted(selection, count);
    if found.is_empty() {
        return None;
    }
    let conditions = origin::conditions(count, selection, words);
    let sources: Vec<Id<Source>> =
        evidence_of(selection, count).into_iter().map(|cited| cited.source.clone()).collect();
    let mut args = under(&Origin::Count(count.clone()), &sources, selection, words);
    args.extend([
        ("value", words.sentence(&origin::in_words(count, &found, selection, words)).into()),
        ("by", if conditions.is_empty() { "none".to_owned() } else { words.clauses(&conditions) }.into()),
    ]);
    Some(words.format("quote-counted", &args))
}

/// The sentence of our own sum or comparison, with its filters and its edition.
fn of_computed(origin: &Origin, selection: &Selection<'_>, words: &Words) -> Option<String> {
    let article = origin::article(origin, selection, words);
    let value: String = text_of(&article.lead);
    let figures = figures_of(origin, selection);
    if value.is_empty() || figures.is_empty() {
        return None;
    }
    let sources: Vec<Id<Source>> = figures.iter().flat_map(|id| words.sources_of(id)).collect();
    let mut args = under(origin, &sources, selection, words);
    args.extend([("label", article.title.into()), ("value", value.into())]);
    Some(words.format("quote-computed", &args))
}

/// The filters, the edition and the documents.
fn under(
    origin: &Origin,
    sources: &[Id<Source>],
    selection: &Selection<'_>,
    words: &Words,
) -> Vec<Arg<'static>> {
    let filters = if origin.follows_filters() { narrowing::lines(selection.view, words) } else { Vec::new() };
    let mut seen = BTreeSet::new();
    let once: Vec<Id<Source>> = sources.iter().filter(|source| seen.insert(*source)).cloned().collect();
    vec![
        ("filtered", if filters.is_empty() { "no" } else { "yes" }.into()),
        ("filters", words.clauses(&filters).into()),
        ("edition", selection.portfolio.edition.version.clone().into()),
        ("sources", quoted_sources(&once, selection.portfolio, words).into()),
    ]
}
