//! What a mark offers: to show only what it stands for, to open its page, to say where its number comes from.

use crate::{
    plot::Item,
    statement::narrowing::name_of,
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

/// The page of what a filter's value stands for, where it has one.
pub fn page_of(filter: &Filter) -> Option<Page> {
    match filter {
        Filter::Mechanism(id) => Some(Page::Mechanism(id.clone())),
        Filter::Donor(id) => Some(Page::Donor(id.clone())),
        Filter::Country(code) => Some(Page::Country(*code)),
        Filter::Year(_) | Filter::Theme(_) => None,
    }
}

/// What a choice does, before it has words.
enum Deed<'a> {
    /// The filter alone, or everything again.
    Only(&'a Filter, bool),
    /// The page of the mark itself, or of its filter.
    Page(Option<&'a Filter>),
    /// Where its number comes from.
    Origin,
}

/// What a mark offers in a view, at most three, made one by one as they are asked for.
fn targets<'a>(item: &'a Item, view: &'a View) -> impl Iterator<Item = (Deed<'a>, View)> + 'a {
    let only = move || {
        let filter = item.filter.as_ref()?;
        // A comparison applies no filters: what is filtered is the overview.
        if matches!(view.page, Page::Compare(..)) {
            return Some((Deed::Only(filter, true), View::default().with_only(filter)));
        }
        if view.pinned() == Some(filter.code()) || !view.follows_filters() {
            return None;
        }
        let narrows = !view.has(filter);
        let only = if narrows { view.with_only(filter) } else { view.toggled(filter) };
        Some((Deed::Only(filter, narrows), View { origin: None, ..only }))
    };
    let page = move || {
        let leading = |page: &Page| view.leading_to(&View::of_page(page.clone()));
        if let Some(page) = item.page.as_ref().filter(|page| **page != view.page) {
            return Some((Deed::Page(None), leading(page)));
        }
        let filter = item.filter.as_ref()?;
        let page = page_of(filter).filter(|page| *page != view.page)?;
        Some((Deed::Page(Some(filter)), leading(&page)))
    };
    // Beside a comparison a count would be of everything, and not of the side the mark is of.
    let opens = move |origin: &Origin| !origin.follows_filters() || !matches!(view.page, Page::Compare(..));
    let origin = move || Some((Deed::Origin, view.with_origin(item.origin.clone().filter(opens)?)));
    std::iter::once_with(only).chain(std::iter::once_with(page)).chain(std::iter::once_with(origin)).flatten()
}

/// The view that a mark leads to as a link: the first thing it offers.
pub fn first_target(item: &Item, view: &View) -> Option<View> {
    targets(item, view).next().map(|(_, view)| view)
}

/// What a mark offers in a view, in words.
pub fn choices(item: &Item, view: &View, words: &Words) -> Vec<Choice> {
    let of = |key: &str, name: String| words.format(key, &[("name", name.into())]);
    let choice = |(deed, view)| {
        let text = match deed {
            Deed::Only(filter, true) => of("menu-only", name_of(filter, words)),
            Deed::Only(filter, false) => of("menu-all", name_of(filter, words)),
            Deed::Page(Some(filter)) => of("menu-page", name_of(filter, words)),
            Deed::Page(None) => of("menu-page", item.label.clone()),
            Deed::Origin => words.text("menu-origin"),
        };
        Choice { text, view }
    };
    targets(item, view).map(choice).collect()
}
