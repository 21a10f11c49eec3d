//! A citation to copy.

use super::Sheet;
use crate::words::Words;

/// Documents named in a citation; more are counted.
const NAMED: usize = 3;

/// The citation of a sheet: title, this site, edition, filters, documents, link.
pub fn citation(sheet: &Sheet, words: &Words) -> String {
    let filters = match sheet.filters.as_slice() {
        [] => String::new(),
        filters => words.format("citation-filters", &[("filters", words.clauses(filters).into())]),
    };
    let sources = match sheet.cited(NAMED, words) {
        cited if cited.is_empty() => String::new(),
        cited => words.format("sources-are", &[("sources", cited.into())]),
    };
    let cited = words.format(
        "citation",
        &[
            ("title", sheet.title.clone().into()),
            ("site", words.text("site-title").into()),
            ("edition", sheet.edition.clone().into()),
        ],
    );
    words.sentences(&[cited, filters, sources, sheet.link.clone()])
}
