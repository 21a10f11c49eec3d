//! Documents and payments as statements name them.

use std::collections::BTreeMap;

use crate::{
    model::{Contribution, Id, Portfolio, Source, ordered},
    query::Selection,
    words::Words,
};

/// Documents named under a picture on paper and in a quotation; more are counted.
const NAMED: usize = 2;

/// The first documents by their publishers, and how many more there are.
pub fn named_sources(sources: &[Id<Source>], portfolio: &Portfolio, words: &Words) -> String {
    let name = |source: &Source| words.remarked(&source.publisher, &words.date_of(source));
    first_of(sources, "foot-sources-paper", &name, portfolio, words)
}

/// The same for a sentence to quote, which stands alone: with their titles.
pub fn quoted_sources(sources: &[Id<Source>], portfolio: &Portfolio, words: &Words) -> String {
    let name = |source: &Source| {
        let date = source.date.map_or_else(|| words.text("undated"), |date| words.date(date));
        let args = [
            ("publisher", source.publisher.clone().into()),
            ("title", source.title.clone().into()),
            ("date", date.into()),
        ];
        words.format("quote-source", &args)
    };
    first_of(sources, "quote-sources", &name, portfolio, words)
}

/// The first documents by these names, and how many more there are, in the text of this key.
fn first_of(
    sources: &[Id<Source>],
    key: &str,
    name: &dyn Fn(&Source) -> String,
    portfolio: &Portfolio,
    words: &Words,
) -> String {
    let named: Vec<String> =
        sources.iter().filter_map(|id| portfolio.source(id)).take(NAMED).map(name).collect();
    if named.is_empty() {
        return String::new();
    }
    let more = sources.len() - named.len();
    let args = [("n", sources.len().into()), ("more", more.into()), ("named", words.clauses(&named).into())];
    words.format(key, &args)
}

/// Contributions by identifier: what a statement needs to name a payment.
pub type Payments<'a> = BTreeMap<Id<Contribution>, &'a Contribution>;

/// The contributions shown.
pub fn payments<'a>(selection: &Selection<'a>) -> Payments<'a> {
    ordered::map(selection.contributions().into_iter().map(|c| (c.id.clone(), c)))
}
