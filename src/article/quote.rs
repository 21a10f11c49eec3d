//! A sentence ready to be quoted: what a number is, its value, its date and its source.

use crate::{chart::named_sources, query::Selection, view::Origin, words::Words};

/// The sentence of an origin; `None` of what has no figure of the edition.
pub fn sentence(origin: &Origin, selection: &Selection<'_>, words: &Words) -> Option<String> {
    let portfolio = selection.portfolio;
    let Origin::Figure(id) = origin else { return None };
    let figure = portfolio.figure(id)?;
    let shown = figure.shown(portfolio);
    let value = words.if_computed(words.with_unit(&shown.value, &figure.measure), Some(&shown));
    let when = shown.as_of.map_or_else(|| words.period(figure.period), |date| words.tell("as-of", &[("date", words.date(date).into())]));
    let sources = named_sources(&words.sources_of(id), portfolio, words);
    let key = if shown.disputed { "quote-disputed" } else { "quote" };
    let args = [("label", figure.label.clone().into()), ("value", value.into()), ("when", when.into()), ("sources", sources.into())];
    Some(words.tell(key, &args))
}
