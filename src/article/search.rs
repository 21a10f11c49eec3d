//! The results of a search, sort by sort.

use super::text::{
    Article, Block, Line, Piece, Section, filtered, in_language, line_of, of_edition, plain, titled,
};
use crate::{
    query::{
        Selection,
        search::{Found, SitePage, Sort, search},
    },
    view::{Page, View},
    words::Words,
};

/// The most results listed for one sort; the rest are counted.
const LISTED: usize = 40;

/// The page.
pub fn article(looked_for: &str, selection: &Selection<'_>, words: &Words) -> Article {
    let found = search(looked_for, &pages(words), selection);
    let article = Article {
        kind: words.text("page-search"),
        title: words.text("search-title"),
        lead: line_of(lead(looked_for.trim(), &found, words)),
        ..Article::default()
    };
    let sorts = [
        Sort::Page,
        Sort::Mechanism,
        Sort::Country,
        Sort::Donor,
        Sort::Project,
        Sort::Organisation,
        Sort::Theme,
        Sort::Figure,
        Sort::Source,
    ];
    article.with(sorts.map(|sort| section_of(sort, &found, selection, words)))
}

/// The pages of the site, each with the words by which one looks for it.
fn pages(words: &Words) -> Vec<SitePage> {
    let pages = [
        (Page::Horizon, "nav-horizon", "search-for-horizon"),
        (Page::Donors, "nav-donors", "search-for-donors"),
        (Page::Countries, "nav-countries", "search-for-countries"),
        (Page::Projects, "nav-projects", "search-for-projects"),
        (Page::Gaps, "nav-gaps", "search-for-gaps"),
        (Page::Method, "nav-method", "search-for-method"),
        (Page::Known, "nav-known", "search-for-known"),
        (Page::Disagreements, "nav-disagreements", "search-for-disagreements"),
        (Page::Changes(None), "changes-since", "search-for-changes"),
        (Page::Glossary, "nav-glossary", "search-for-glossary"),
        (Page::Accessibility, "nav-accessibility", "search-for-accessibility"),
    ];
    let page = |(page, name, body): (Page, &str, &str)| SitePage {
        name: words.text(name),
        words: words.text(body),
        view: View::of_page(page),
    };
    pages.map(page).into()
}

fn lead(looked_for: &str, found: &[Found], words: &Words) -> String {
    if looked_for.is_empty() {
        return words.text("search-empty");
    }
    let exact = found.iter().filter(|f| f.is_exact).count();
    let key = if exact == 0 && !found.is_empty() { "search-lead-near" } else { "search-lead" };
    let args = [("n", exact.into()), ("near", (found.len() - exact).into()), ("words", looked_for.into())];
    words.format(key, &args)
}

fn section_of(sort: Sort, found: &[Found], selection: &Selection<'_>, words: &Words) -> Section {
    let of: Vec<&Found> = found.iter().filter(|f| f.sort == sort).collect();
    let mut lines: Vec<Line> = of.iter().take(LISTED).map(|f| thing(f, selection, words)).collect();
    if of.len() > LISTED {
        lines.push(line_of(words.format("search-more", &[("n", (of.len() - LISTED).into())])));
    }
    let args = [("sort", words.text(kind(sort)).into()), ("n", of.len().into())];
    Section::of(words.format("search-section", &args), Block::List(lines))
}

fn thing(found: &Found, selection: &Selection<'_>, words: &Words) -> Line {
    let name = match &found.view.origin {
        Some(origin) => Piece::Open(found.name.clone(), origin.clone()),
        None => filtered(found.name.clone(), found.view.clone()),
    };
    let portfolio = selection.portfolio;
    let mut line = vec![match (&found.view.page, found.sort) {
        (_, Sort::Figure) => of_edition(name, words),
        (Page::Project(id), _) => titled(name, id, words),
        (Page::Source(id), _) => match portfolio.source(id) {
            Some(source) => in_language(name, &source.language, words),
            None => name,
        },
        _ => name,
    }];
    if !found.also.is_empty() {
        let sorts = std::iter::once(&found.sort).chain(&found.also);
        for (place, sort) in sorts.enumerate() {
            line.push(plain(if place == 0 { " – " } else { ", " }.to_owned()));
            let name = words.text(kind(*sort));
            // A donor's name leads to what it gives; the other side of its page has a link of its own.
            line.push(match (&found.view.page, sort) {
                (Page::Donor(id), Sort::Country) => match id.as_str().parse() {
                    Ok(code) => filtered(name, View::of_page(Page::Country(code))),
                    Err(()) => plain(name),
                },
                _ => plain(name),
            });
        }
    }
    if !found.more.is_empty() && found.more != found.name {
        line.extend([plain(" · "), plain(found.more.as_str())]);
    }
    line
}

/// The key of a sort's name.
fn kind(sort: Sort) -> &'static str {
    match sort {
        Sort::Page => "nav-pages",
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
