//! Answers and words to pages of text: titles, facts, tables, and links that are views. One file per page.
//!
//! Does not know the browser. Total functions: what is not in the edition makes an article that says so.

pub mod accessibility;
pub mod changes;
pub mod claims;
pub mod compare;
pub mod country;
pub mod disagreements;
pub mod donor;
pub mod gaps;
pub mod glossary;
pub mod horizon;
pub mod known;
pub mod letter;
pub mod mechanism;
pub mod options;
pub mod organisation;
pub mod origin;
pub mod part;
pub mod project;
pub mod quote;
pub mod records;
pub mod search;
pub mod source;
pub mod text;

pub use crate::statement::{Line, Piece};
pub use text::{Article, Block, Section};

use crate::{query::Selection, view::Page, words::Words};

/// The article of a page; `None` for pages of charts, and for the page of changes, which needs two editions.
pub fn article(page: &Page, selection: &Selection<'_>, words: &Words) -> Option<Article> {
    let portfolio = selection.portfolio;
    let found = match page {
        Page::Overview
        | Page::Donors
        | Page::Countries
        | Page::Projects
        | Page::Gaps
        | Page::Method
        | Page::Sixty(_)
        | Page::Changes(_) => {
            return None;
        }
        Page::Disagreements => Some(disagreements::article(selection, words)),
        Page::Known => Some(known::article(selection, words)),
        Page::Horizon => Some(horizon::article(selection, words)),
        Page::Glossary => Some(glossary::article(selection, words)),
        Page::Accessibility => Some(accessibility::article(words)),
        Page::Search => Some(search::article(&selection.view.find, selection, words)),
        Page::Compare(one, other) => Some(compare::article([one, other], selection, words)),
        Page::Mechanism(id) => portfolio.mechanism(id).map(|m| mechanism::article(m, selection, words)),
        Page::Project(id) => portfolio.activity(id).map(|a| project::article(a, selection, words)),
        Page::Donor(id) => portfolio.organisation(id).map(|o| donor::article(o, selection, words)),
        Page::Country(code) => portfolio.place(*code).map(|p| country::article(p, selection, words)),
        Page::Organisation(id) => {
            portfolio.organisation(id).map(|o| organisation::article(o, selection, words))
        }
        Page::Source(id) => portfolio.source(id).map(|s| source::article(s, selection, words)),
    };
    Some(found.unwrap_or_else(|| Article::nothing(page, words)))
}
