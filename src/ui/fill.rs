//! What fills a page that is not the overview.

use leptos::prelude::*;

use super::{
    address::Address,
    appearance::Appearance,
    article::{ArticlePage, ChangesPage},
    index::{Index, Method, Sixty},
    loaded::Edition,
};
use crate::view::Page;

/// The page.
pub fn page(page: Page, edition: Edition, address: Address, appearance: Appearance) -> AnyView {
    match page {
        Page::Donors | Page::Countries | Page::Projects | Page::Gaps => {
            view! { <Index page edition address appearance /> }.into_any()
        }
        Page::Method => view! { <Method edition address appearance /> }.into_any(),
        Page::Sixty(step) => view! { <Sixty step edition address appearance /> }.into_any(),
        Page::Changes(_) => view! { <ChangesPage edition address /> }.into_any(),
        _ => view! { <ArticlePage edition address appearance /> }.into_any(),
    }
}
