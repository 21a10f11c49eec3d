//! What is found by words, sort by sort.

use super::text::{Article, Block, Piece, filtered, line_of, plain};
use crate::{
    query::{
        Selection,
        search::{Sort, search},
    },
    words::Words,
};

/// Of one sort so many are listed; more are counted.
const LISTED: usize = 40;

/// The page.
pub fn article(looked_for: &str, selection: &Selection<'_>, words: &Words) -> Article {
    let found = search(looked_for, selection);
    let lead = if looked_for.trim().is_empty() {
        words.text("search-empty")
    } else {
        let exact = found.iter().filter(|f| f.is_exact).count();
        let key = if exact == 0 && !found.is_empty() { "search-lead-near" } else { "search-lead" };
        let args = [
            ("n", exact.into()),
            ("near", (found.len() - exact).into()),
            ("words", looked_for.trim().into()),
        ];
        words.format(key, &args)
    };
    let mut article = Article {
        kind: words.text("page-search"),
        title: words.text("search-title"),
        lead: line_of(lead),
        sections: Vec::new(),
    };
    let sorts = [
        Sort::Mechanism,
        Sort::Country,
        Sort::Donor,
        Sort::Project,
        Sort::Organisation,
        Sort::Theme,
        Sort::Figure,
        Sort::Source,
    ];
    for sort in sorts {
        let key = kind(sort);
        let of: Vec<_> = found.iter().filter(|f| f.sort == sort).collect();
        let mut lines: Vec<_> = of
            .iter()
            .take(LISTED)
            .map(|f| {
                let mut line = match &f.view.origin {
                    Some(origin) => vec![Piece::Open(f.name.clone(), origin.clone())],
                    None => vec![filtered(f.name.clone(), f.view.clone())],
                };
                if !f.also.is_empty() {
                    let kinds: Vec<String> =
                        std::iter::once(&f.sort).chain(&f.also).map(|sort| words.text(kind(*sort))).collect();
                    line.push(plain(format!(" – {}", kinds.join(", "))));
                }
                if !f.more.is_empty() && f.more != f.name {
                    line.push(plain(format!(" · {}", f.more)));
                }
                line
            })
            .collect();
        if of.len() > LISTED {
            lines.push(line_of(words.format("search-more", &[("n", (of.len() - LISTED).into())])));
        }
        article.section(
            words.format(
                "search-section",
                &[("sort", words.text(key).into()), ("n", words.count(of.len()).into())],
            ),
            vec![Block::List(lines)],
        );
    }
    article
}

/// What things of a sort are called.
fn kind(sort: Sort) -> &'static str {
    match sort {
        Sort::Mechanism => "filter-mechanism",
        Sort::Country => "filter-country",
        Sort::Donor => "filter-donor",
        Sort::Project => "projects-title",
        Sort::Organisation => "page-organisation",
        Sort::Theme => "filter-theme",
        Sort::Figure => "search-figures",
        Sort::Source => "page-source",
    }
}
