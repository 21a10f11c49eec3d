//! A citation to copy.

use super::Sheet;
use crate::words::Words;

/// Documents named in a citation; more are counted.
const NAMED: usize = 3;

/// The citation of a sheet: title, this site, edition, filters, documents, link.
pub fn citation(sheet: &Sheet, words: &Words) -> String {
    let filters =
        if sheet.filters.is_empty() { String::new() } else { format!(" {}.", sheet.filters.join("; ")) };
    let sources = match sheet.cited(NAMED, words) {
        cited if cited.is_empty() => String::new(),
        cited => format!(" {}", words.format("sources-are", &[("sources", cited.into())])),
    };
    words.format(
        "citation",
        &[
            ("title", sheet.title.clone().into()),
            ("site", words.text("site-title").into()),
            ("edition", sheet.edition.clone().into()),
            ("filters", filters.into()),
            ("sources", sources.into()),
            ("link", sheet.link.clone().into()),
        ],
    )
}
