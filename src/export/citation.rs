//! A citation to copy.

use super::Sheet;
use crate::words::Words;

/// What to put under a figure that is quoted: title, this site, edition, filters, link.
pub fn citation(sheet: &Sheet, words: &Words) -> String {
    let filters = if sheet.filters.is_empty() { String::new() } else { format!(" {}.", sheet.filters.join("; ")) };
    words.tell(
        "citation",
        &[
            ("title", sheet.title.clone().into()),
            ("site", words.say("site-title").into()),
            ("edition", sheet.edition.clone().into()),
            ("filters", filters.into()),
            ("link", sheet.link.clone().into()),
        ],
    )
}
