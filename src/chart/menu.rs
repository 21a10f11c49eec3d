//! What a mark offers: to show only what it stands for, to open its page, to say where its number comes from.

use crate::{
    plot::Item,
    view::{Filter, Page, View},
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

/// The choices of a mark in a view, at most three.
pub fn choices(item: &Item, view: &View, words: &Words) -> Vec<Choice> {
    let mut choices = Vec::new();
    if let Some(filter) = &item.filter {
        let name = name_of(filter, words);
        let pinned = view.pinned() == Some(filter.code());
        if !pinned && view.follows_filters() {
            let key = if view.has(filter) { "menu-all" } else { "menu-only" };
            let only = if view.has(filter) { view.toggled(filter) } else { view.with_only(filter) };
            choices.push(Choice { text: words.tell(key, &[("name", name.clone().into())]), view: View { origin: None, ..only } });
        }
        let page = page_of(filter).filter(|page| *page != view.page);
        choices
            .extend(page.map(|page| Choice { text: words.tell("menu-page", &[("name", name.into())]), view: view.leading_to(&View::of_page(page)) }));
    }
    choices.extend(item.origin.clone().map(|origin| Choice { text: words.say("menu-origin"), view: view.with_origin(origin) }));
    choices
}
