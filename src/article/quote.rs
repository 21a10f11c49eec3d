//! A sentence ready to be quoted: what a number is, its value, its date and its source.

use super::{narrowing, origin};
use crate::{
    chart::named_sources,
    model::{Figure, Id},
    query::Selection,
    view::Origin,
    words::Words,
};

/// The sentence of an origin; `None` of what the edition has no number for.
pub fn sentence(origin: &Origin, selection: &Selection<'_>, words: &Words) -> Option<String> {
    match origin {
        Origin::Figure(id) => of_figure(id, selection, words),
        Origin::Sum(..) | Origin::Share(..) => Some(of_computed("quote-computed", origin, selection, words)),
        Origin::Count(_) => Some(of_computed("quote-counted", origin, selection, words)),
    }
}

fn of_figure(id: &Id<Figure>, selection: &Selection<'_>, words: &Words) -> Option<String> {
    let portfolio = selection.portfolio;
    let figure = portfolio.figure(id)?;
    let shown = figure.shown(portfolio);
    let value = words.if_computed(words.with_unit(&shown.value, &figure.measure), Some(&shown));
    let when = shown.as_of.map_or_else(|| words.period(figure.period), |date| words.tell("as-of", &[("date", words.date(date).into())]));
    let sources = named_sources(&words.sources_of(id), portfolio, words);
    let key = if shown.disputed { "quote-disputed" } else { "quote" };
    let args = [("label", figure.label.clone().into()), ("value", value.into()), ("when", when.into()), ("sources", sources.into())];
    Some(words.tell(key, &args))
}

/// What is added or counted here is quoted as ours, with the filters it is under and the edition it is of.
fn of_computed(key: &str, origin: &Origin, selection: &Selection<'_>, words: &Words) -> String {
    let article = origin::article(origin, selection, words);
    let value: String = article.lead.iter().map(|piece| piece.text(words)).collect();
    let filters = narrowing::lines(selection.view, words);
    let args = [
        ("label", article.title.into()),
        ("value", words.sentence(&value).into()),
        ("filtered", if filters.is_empty() { "no" } else { "yes" }.into()),
        ("filters", filters.join("; ").into()),
        ("edition", selection.portfolio.edition.version.clone().into()),
    ];
    words.tell(key, &args)
}
