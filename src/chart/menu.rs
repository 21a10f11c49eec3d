//! What a mark offers: to show only what it stands for, to open its page, to say where its number comes from.

use crate::{
    plot::Item,
    view::{Filter, Origin, Page, View},
    words::Words,
};

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What it does, in words.
    pub text: String,
    /// The view it leads to.
    pub view: View,
}

/// The name of what a filter's value stands for.
pub fn name_of(filter: &Filter, words: &Words) -> String {
    match filter {
        Filter::Mechanism(id) => words.mechanism(id),
        Filter::Donor(id) => words.organisation(id),
        Filter::Country(code) => words.country(*code),
        Filter::Year(year) => year.to_string(),
        Filter::Theme(id) => words.theme(id),
    }
}

/// The page of what a filter's value stands for, where it has one.
pub fn page_of(filter: &Filter) -> Option<Page> {
    match filter {
        Filter::Mechanism(id) => Some(Page::Mechanism(id.clone())),
        Filter::Donor(id) => Some(Page::Donor(id.clone())),
        Filter::Country(code) => Some(Page::Country(*code)),
        Filter::Year(_) | Filter::Theme(_) => None,
    }
}

/// The choices of a mark in a view, at most three, made one by one as they are asked for.
pub fn choices<'a>(item: &'a Item, view: &'a View, words: &'a Words) -> impl Iterator<Item = Choice> + 'a {
    let text = |key: &str, filter: &Filter| words.format(key, &[("name", name_of(filter, words).into())]);
    let only = move || {
        // A comparison applies no filters: what is filtered is the overview.
        if let (Page::Compare(..), Some(filter)) = (&view.page, &item.filter) {
            return Some(Choice { text: text("menu-only", filter), view: View::default().with_only(filter) });
        }
        let filter = item
            .filter
            .as_ref()
            .filter(|filter| view.pinned() != Some(filter.code()) && view.follows_filters())?;
        let (key, only) = if view.has(filter) {
            ("menu-all", view.toggled(filter))
        } else {
            ("menu-only", view.with_only(filter))
        };
        Some(Choice { text: text(key, filter), view: View { origin: None, ..only } })
    };
    let page = move || {
        let leading = |page: &Page| view.leading_to(&View::of_page(page.clone()));
        if let Some(page) = item.page.as_ref().filter(|page| **page != view.page) {
            let text = words.format("menu-page", &[("name", item.label.clone().into())]);
            return Some(Choice { text, view: leading(page) });
        }
        let filter = item.filter.as_ref()?;
        let page = page_of(filter).filter(|page| *page != view.page)?;
        Some(Choice { text: text("menu-page", filter), view: leading(&page) })
    };
    // Beside a comparison a count would be of everything, and not of the side the mark is of.
    let opens = move |origin: &Origin| !origin.follows_filters() || !matches!(view.page, Page::Compare(..));
    let origin = move || {
        Some(Choice {
            text: words.text("menu-origin"),
            view: view.with_origin(item.origin.clone().filter(opens)?),
        })
    };
    std::iter::once_with(only).chain(std::iter::once_with(page)).chain(std::iter::once_with(origin)).flatten()
}
