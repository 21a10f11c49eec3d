//! Which charts are on which page, in the order they are read; and where a chart is at home, for links that
//! only name it.

use super::ChartId;
use crate::model::Code;
use crate::view::{Page, View};

/// The charts of a page.
pub fn of_page(view: &View) -> &'static [ChartId] {
    use ChartId as C;
    match view.subject() {
        // What is of all donors together, or of whole mechanisms, gives way to what follows the filters.
        Page::Overview if !view.donors.is_empty() => {
            &[C::Ties, C::Map, C::GenderStatements, C::Backing, C::Year, C::Donors]
        }
        Page::Overview if narrows(view) => {
            &[C::Allocated, C::Map, C::GenderStatements, C::Donors, C::Year, C::Gaps, C::Theme]
        }
        Page::Overview => {
            &[C::Allocated, C::Map, C::GenderMoney, C::Donors, C::Year, C::Gaps, C::GenderStatements]
        }
        Page::Donors => &[C::Donors, C::Contributions, C::Sustainability, C::Support, C::Flow, C::FlowMoney],
        Page::Countries => &[C::Map, C::States],
        Page::Projects => &[C::Year, C::Theme, C::Money, C::Delivery, C::GenderStatements, C::Women, C::Time],
        Page::Gaps => &[C::Gaps, C::Overlap, C::Funnel],
        Page::Method | Page::Known => &[C::Completeness],
        Page::Mechanism(_) => {
            &[C::Allocated, C::Year, C::Map, C::Donors, C::GenderMoney, C::GenderStatements]
        }
        Page::Donor(_) => &[C::Backing, C::Ties, C::Map, C::GenderStatements, C::Donors],
        Page::Country(_) => &[C::Time, C::Mechanisms, C::Neighbours, C::GenderStatements],
        Page::Project(_) => &[C::Map, C::Time],
        _ => &[],
    }
}

/// The charts of a comparison: those that show both sides at once, and those drawn for each side.
pub fn of_comparison(page: &Page) -> (&'static [ChartId], &'static [ChartId]) {
    use ChartId as C;
    match page {
        Page::Mechanism(_) => {
            (&[C::Allocated, C::GenderMoney, C::Donors], &[C::Year, C::Map, C::GenderStatements])
        }
        Page::Donor(_) => (&[C::Donors], &[C::Backing, C::Ties, C::Map, C::GenderStatements]),
        Page::Country(_) => (&[], &[C::Mechanisms, C::Time, C::GenderStatements]),
        _ => (&[], &[]),
    }
}

/// Whether filters narrow records within a mechanism.
fn narrows(view: &View) -> bool {
    !(view.countries.is_empty() && view.years.is_empty() && view.themes.is_empty() && view.words().is_empty())
}

/// The step's chart of "In sixty seconds".
pub fn of_step(step: u8) -> ChartId {
    match step {
        1 => ChartId::Allocated,
        2 => ChartId::Donors,
        3 => ChartId::Gaps,
        4 => ChartId::GenderMoney,
        _ => ChartId::Completeness,
    }
}

/// The page of what an old link names by its place: a chart, or a table beside one.
pub fn named(place: &str) -> Option<Page> {
    match place {
        "matrix" | "not-located" => Some(Page::Countries),
        _ => ChartId::from_code(place).map(home),
    }
}

/// The first page that has this chart.
pub fn home(id: ChartId) -> Page {
    let pages = [Page::Overview, Page::Donors, Page::Countries, Page::Projects, Page::Gaps, Page::Method];
    let has = |page: &Page| of_page(&View::of_page(page.clone())).contains(&id);
    pages.into_iter().find(has).unwrap_or_default()
}
