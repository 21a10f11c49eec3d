//! Answers and words to pictures: what is drawn, as a plot; its marks, its table and its sentence. One file
//! per chart.
//!
//! Knows no pixel, no colour and no browser. Total functions: an empty answer makes a picture that says why
//! it is empty.

pub mod allocated;
pub mod backing;
pub mod completeness;
pub mod contributions;
pub mod delivery;
pub mod donors;
pub mod flow;
pub mod flow_money;
pub mod funnel;
pub mod gender_money;
pub mod gender_statements;
pub mod map;
pub mod matrix;
pub mod mechanisms;
pub mod menu;
pub mod money;
pub mod multiples;
pub mod neighbours;
pub mod overlap;
pub mod picture;
pub mod places;
pub mod records;
pub mod sankey;
pub mod states;
pub mod support;
pub mod sustainability;
pub mod ties;
pub mod time;
pub mod women;

pub use crate::plot::{End, Mark, Shape};
pub use crate::statement::{Cell, Column, Table};
pub use crate::view::Filter;
use crate::view::{Page, View};
pub use picture::Picture;

use std::{collections::BTreeSet, sync::OnceLock};

use crate::{
    query::{self, Selection},
    statement::{cited::payments, sign, stated},
    words::Words,
};

/// All charts, in the order of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChartId {
    /// Money by mechanism and kind.
    Money,
    /// Records by year.
    Year,
    /// Records by theme.
    Theme,
    /// Contributions with a published amount.
    Contributions,
    /// Money for gender equality.
    GenderMoney,
    /// Women among participants.
    Women,
    /// States' indicators on gender.
    States,
    /// Records that state anything on gender.
    GenderStatements,
    /// World map of records.
    Map,
    /// Donors by mechanism and cycle.
    Support,
    /// States by the set of mechanisms that reach them.
    Overlap,
    /// States by group and region that no mechanism is known to reach.
    Gaps,
    /// From donors through mechanisms to regions.
    Flow,
    /// From donors to mechanisms and from these to States, by money.
    FlowMoney,
    /// Applications and projects chosen.
    Funnel,
    /// Allocated and paid out.
    Delivery,
    /// Records on one axis of time.
    Time,
    /// Donors and records year by year.
    Sustainability,
    /// What each mechanism allocated.
    Allocated,
    /// Donors by mechanism.
    Donors,
    /// How surely records are linked to the donors chosen.
    Ties,
    /// When the donors chosen are named.
    Backing,
    /// Records by mechanism.
    Mechanisms,
    /// Countries of the same sub-region.
    Neighbours,
    /// Records that publish each field.
    Completeness,
}

impl crate::model::Code for ChartId {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Money, "money"),
        (Self::Year, "year"),
        (Self::Theme, "theme"),
        (Self::Contributions, "contributions"),
        (Self::GenderMoney, "gender-money"),
        (Self::Women, "women"),
        (Self::States, "states"),
        (Self::GenderStatements, "gender-statements"),
        (Self::Map, "map"),
        (Self::Support, "support"),
        (Self::Overlap, "overlap"),
        (Self::Gaps, "gaps"),
        (Self::Flow, "flow"),
        (Self::FlowMoney, "flow-money"),
        (Self::Funnel, "funnel"),
        (Self::Delivery, "delivery"),
        (Self::Time, "time"),
        (Self::Sustainability, "sustainability"),
        (Self::Allocated, "allocated"),
        (Self::Donors, "donors"),
        (Self::Ties, "ties"),
        (Self::Backing, "backing"),
        (Self::Mechanisms, "mechanisms"),
        (Self::Neighbours, "neighbours"),
        (Self::Completeness, "completeness"),
    ];
}

impl ChartId {
    /// Whether its rows stay, faded, where filters leave them out.
    fn keeps_rows(self) -> bool {
        matches!(self, Self::Year | Self::Theme | Self::GenderStatements | Self::Allocated | Self::Donors)
    }

    /// Whether it draws with donors chosen only the records surely linked to them: it has no drawing of its
    /// own for what is only possible.
    pub fn draws_what_is_sure(self) -> bool {
        matches!(
            self,
            Self::Women
                | Self::GenderStatements
                | Self::Overlap
                | Self::Gaps
                | Self::Flow
                | Self::Time
                | Self::Sustainability
                | Self::Mechanisms
                | Self::Neighbours
                | Self::Completeness
        )
    }

    /// Whether it counts records, some of which may be tied to donors chosen only by lists.
    fn is_of_records(self) -> bool {
        // Those that are about the links themselves say them already.
        let of_links =
            matches!(self, Self::Ties | Self::Donors | Self::Backing | Self::Completeness | Self::Allocated);
        !of_links
            && !matches!(
                self,
                Self::Money
                    | Self::Contributions
                    | Self::GenderMoney
                    | Self::States
                    | Self::Support
                    | Self::Funnel
                    | Self::Delivery
            )
    }
}

/// The picture as it stands on a page: where the page is not of the subject filtered by, the reader sees the
/// part in the whole. That is the same under all filters and drawn up once, into `whole`: one for this chart,
/// in this language, of this edition.
pub fn on_page(
    id: ChartId,
    page: &Page,
    selection: &Selection<'_>,
    words: &Words,
    picture: fn(ChartId, &Selection<'_>, &Words) -> Picture,
    whole: &OnceLock<Picture>,
) -> Picture {
    let open = View::default();
    let of_all = || whole.get_or_init(|| picture(id, &selection.other(&open), words));
    if !selection.view.is_filtered() {
        return of_all().clone();
    }
    let own = picture(id, selection, words);
    if !(id.keeps_rows() && page.is_index()) || own.plot == crate::plot::Plot::Nothing {
        return own;
    }
    own.among(of_all(), words)
}

/// The registry: asks the chart's question, draws the answer, and says what filters do to it. Its marks are
/// made last: see [`Picture::marked`].
pub fn picture(id: ChartId, selection: &Selection<'_>, words: &Words) -> Picture {
    in_its_view(id, selection, words, &|selection| {
        of_first_screen(id, selection, words).or_else(|| of_other_pages(id, selection, words))
    })
}

/// The part of the registry that the first screen needs: its program is fetched first.
pub fn first_picture(id: ChartId, selection: &Selection<'_>, words: &Words) -> Picture {
    in_its_view(id, selection, words, &|selection| of_first_screen(id, selection, words))
}

/// A drawn answer with what filters do to it, and its documents.
fn in_its_view(
    id: ChartId,
    selection: &Selection<'_>,
    words: &Words,
    drawn: &dyn Fn(&Selection<'_>) -> Option<Picture>,
) -> Picture {
    if let Some(instead) = in_place_of(id, selection, words) {
        return instead;
    }
    // Neighbours of no country are not asked for.
    let is_asked = id != ChartId::Neighbours || !selection.view.countries.is_empty();
    let of_sure = is_asked && !selection.view.donors.is_empty() && id.draws_what_is_sure();
    let sure = of_sure.then(|| selection.sure());
    let asked = sure.as_ref().unwrap_or(selection);
    let mut picture = drawn(asked).unwrap_or_default();
    if of_sure {
        picture = picture.of_what_is_sure(selection, words);
    }
    // These say it themselves: the country chosen hides nothing of them.
    let says_itself = matches!(id, ChartId::Mechanisms | ChartId::Neighbours);
    if selection.hides_records() && !says_itself {
        picture.deny_nothing(words);
    }
    if !selection.view.donors.is_empty() && id.is_of_records() {
        // Beside the finding, which counts all of them.
        picture.summary = format!("{} {}", stated::ties(selection, words), picture.summary);
    }
    picture.sources.extend(sources(id, asked));
    // The documents of the first figure come first.
    let mut seen = BTreeSet::new();
    picture.sources.retain(|id| seen.insert(id.clone()));
    // The sign says that nothing is published: of an edition of which a file is missing nobody knows.
    if !selection.portfolio.is_incomplete {
        picture.plot.shorten(&words.text("not-published"), sign::MISSING);
    }
    picture.title = stated::if_incomplete(picture.title, selection, words);
    picture
}

/// What stands in the place of a chart that cannot follow the filters on.
fn in_place_of(id: ChartId, selection: &Selection<'_>, words: &Words) -> Option<Picture> {
    // Totals of whole mechanisms cannot follow filters that narrow records: that is no statement on what is
    // published.
    let is_of_totals = matches!(id, ChartId::GenderMoney | ChartId::Funnel | ChartId::Delivery);
    if is_of_totals && selection.narrows_records() {
        return Some(Picture::hidden(words));
    }
    let is_of_all = matches!(id, ChartId::Money | ChartId::Allocated) && !selection.view.donors.is_empty();
    is_of_all.then(|| Picture::of_all_donors(words))
}

/// The charts of the first screen, drawn; `None` of the others.
fn of_first_screen(id: ChartId, selection: &Selection<'_>, words: &Words) -> Option<Picture> {
    Some(match id {
        ChartId::Year => by_year(selection, words),
        ChartId::Theme => records::by_theme(&query::records::by_theme(selection), words),
        ChartId::GenderMoney => {
            gender_money::picture(&query::gender::money(selection), &query::gender::rules(selection), words)
        }
        ChartId::GenderStatements => gender_statements::picture(&query::gender::stating(selection), words),
        ChartId::Map => map::picture(query::coverage::coverage(selection), words),
        ChartId::Gaps => overlap::gaps(&query::overlap::overlap(selection), words),
        ChartId::Allocated => allocated::picture(&query::allocated::allocated(selection), words),
        ChartId::Donors => donors::picture(&query::donors::donors(selection), words),
        ChartId::Ties => ties::picture(query::tie::links(selection).as_ref(), words),
        ChartId::Backing => backing::picture(&query::backing::backing(selection), words),
        _ => return None,
    })
}

/// The other charts, drawn; `None` of those of the first screen.
fn of_other_pages(id: ChartId, selection: &Selection<'_>, words: &Words) -> Option<Picture> {
    Some(match id {
        ChartId::Money => money::picture(&query::money::allocations(selection), words),
        ChartId::Contributions => {
            contributions::picture(&query::money::contributions(selection), &payments(selection), words)
        }
        ChartId::Women => {
            women::picture(&query::gender::participants(selection), &query::gender::stating(selection), words)
        }
        ChartId::States => states::picture(&query::gender::states(selection), words),
        ChartId::Support => {
            support::picture(&query::support::support(selection), &payments(selection), words)
        }
        ChartId::Overlap => overlap::sets(&query::overlap::overlap(selection), words),
        ChartId::Flow => flow::picture(&query::flow::flow(selection), words),
        ChartId::FlowMoney => {
            flow_money::picture(&query::flow::by_money(selection), &payments(selection), words)
        }
        ChartId::Funnel => funnel::picture(&query::calls::calls(selection), words),
        ChartId::Delivery => delivery::picture(&query::delivery::delivery(selection), words),
        ChartId::Time => time::picture(&query::time::timeline(selection), words),
        ChartId::Sustainability => {
            sustainability::picture(&query::sustainability::sustainability(selection), words)
        }
        ChartId::Mechanisms => mechanisms::picture(&query::mechanisms::mechanisms(selection), words),
        ChartId::Neighbours => neighbours::picture(query::neighbours::neighbours(selection).as_ref(), words),
        ChartId::Completeness => completeness::picture(&query::known::completeness(selection), words),
        _ => return None,
    })
}

/// Records by year; with years chosen, among all years.
fn by_year(selection: &Selection<'_>, words: &Words) -> Picture {
    let own = records::by_year(&query::records::by_year(selection), words);
    if selection.view.years.is_empty() {
        return own;
    }
    let open = View { years: [].into(), ..selection.view.clone() };
    let whole = query::records::by_year(&selection.other(&open));
    records::among_all_years(own, records::by_year(&whole, words), &selection.view.years)
}

/// The documents of what a chart counts, beside those of the figures it draws.
fn sources(id: ChartId, selection: &Selection<'_>) -> Vec<crate::model::Id<crate::model::Source>> {
    let columns = selection.portfolio.columns();
    let of_records = || selection.values_shown(&columns.sources);
    // Where States are counted: of the records that name one in a role that counts.
    let of_located = || {
        let reached = columns.reached(selection.view.role);
        let places = columns.places.sets.of_records();
        selection.documents(None, &|record| reached.has_any(places[record] as usize))
    };
    let of_contributions =
        || selection.contributions().into_iter().flat_map(|c| &c.citations).map(|c| &c.source);
    let cited: Vec<_> = match id {
        ChartId::Year
        | ChartId::Theme
        | ChartId::GenderStatements
        | ChartId::Women
        | ChartId::Time
        | ChartId::Mechanisms
        | ChartId::Completeness => of_records().collect(),
        ChartId::Map | ChartId::Overlap | ChartId::Gaps => of_located(),
        ChartId::Contributions | ChartId::Support | ChartId::Donors => of_contributions().collect(),
        ChartId::Flow | ChartId::Sustainability => of_records().chain(of_contributions()).collect(),
        ChartId::Allocated if selection.narrows_records() => of_records().collect(),
        // These name the documents of the figures they draw.
        _ => Vec::new(),
    };
    cited.into_iter().cloned().collect()
}
