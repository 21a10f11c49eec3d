//! Which filters each record fails, as bits: what a [`Selection`](super::Selection) reads.
//!
//! A filter is asked once of each set of values that occurs in its column; then one pass over the numbers of
//! the records' sets writes its bit. A count reads these bits alone: a record that fails no filter counts
//! everywhere, one that fails one filter counts where that filter is left aside. Beside the bits stands what
//! was answered of them, each when first asked for.

use std::sync::{Arc, OnceLock};

use super::{
    Dimension,
    coverage::Coverage,
    key_figures::Tile,
    linked,
    names::Wanted,
    selection::{Tally, keeps_mechanism, searchable},
    totals::AllTotals,
};
use crate::{
    model::{
        Portfolio, RegionCode, Tie,
        columns::{Column, Sets},
        name::folded,
    },
    view::View,
};

/// The filters each record of a portfolio fails in one view, and what was answered of them.
#[derive(Debug, Default)]
pub struct Marks {
    /// Bit by bit, the filters it fails.
    pub(super) failed: Vec<u8>,
    /// The filters it fails only because the field is not published.
    pub(super) unpublished: Vec<u8>,
    /// A record fails a filter.
    pub(super) hide: bool,
    /// For each set of donors, the surest tie to the chosen ones.
    pub(super) ties: Vec<Option<Tie>>,
    /// What each contribution is to the records shown; asked when first needed.
    pub(super) contributions: OnceLock<Vec<Link>>,
    /// Whether each contribution is linked to a record there is without the filter by donor.
    pub(super) links: OnceLock<Vec<Option<bool>>>,
    /// The records shown of each mechanism, by set of places; counted when first needed.
    pub(super) places: OnceLock<Vec<Tally>>,
    /// What the records shown have; counted when first needed.
    pub(super) totals: OnceLock<AllTotals>,
    /// The States reached; counted when first needed.
    pub(super) coverage: OnceLock<Coverage>,
    /// The headlines of the mechanisms shown; made when first needed.
    pub(super) tiles: OnceLock<Vec<Tile>>,
    /// The same without the records that are only possibly tied to the chosen donors; made when first needed.
    sure: OnceLock<Arc<Self>>,
}

/// What a contribution is to the records shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Link {
    /// Shown with them.
    Yes,
    /// Left out: no source gives its years, or links it to one of them.
    Unclear,
    /// Of another donor, mechanism or year, or linked to none of them.
    No,
}

impl Marks {
    /// Asks the filters of a view.
    pub fn of(portfolio: &Portfolio, view: &View) -> Self {
        let none = vec![0; portfolio.columns().mechanisms.sets.of_records().len()];
        let mut marks = Self { failed: none.clone(), unpublished: none, ..Self::default() };
        let columns = portfolio.columns();
        marks.mark(Dimension::Mechanism, &columns.mechanisms, |id| {
            portfolio.mechanism(id).is_some_and(|m| keeps_mechanism(view, m))
        });
        marks.ask_donors(portfolio, view);
        marks.ask_countries(portfolio, view);
        if !view.years.is_empty() {
            marks.mark(Dimension::Year, &columns.years, |year| view.years.contains(year));
            marks.excuse(Dimension::Year, &|record| columns.years.sets.at(record).is_empty());
        }
        if !view.themes.is_empty() {
            marks.mark(Dimension::Theme, &columns.themes, |id| view.themes.contains(id));
            marks.excuse(Dimension::Theme, &|record| columns.themes.sets.at(record).is_empty());
        }
        marks.ask_words(portfolio, view);
        if let Some(only) = &view.only {
            let others = portfolio.activities.iter().enumerate().filter(|(_, a)| a.id != *only);
            for (record, _) in others {
                marks.failed[record] = Dimension::Mechanism as u8;
                marks.unpublished[record] = 0;
            }
        }
        marks.hide = marks.failed.iter().any(|failed| *failed != 0);
        marks
    }

    fn ask_donors(&mut self, portfolio: &Portfolio, view: &View) {
        let (columns, chosen) = (portfolio.columns(), &view.donors);
        if chosen.is_empty() {
            return;
        }
        self.mark(Dimension::Donor, &columns.donors, |(id, _)| chosen.contains(id));
        let unclear = columns.unclear_donors.wanted(|id| chosen.contains(id));
        let sets = columns.unclear_donors.sets.of_records();
        self.excuse(Dimension::Donor, &|record| unclear[sets[record] as usize]);
        let ties: Vec<Option<Tie>> =
            columns.donors.keys.iter().map(|(id, tie)| chosen.contains(id).then_some(*tie)).collect();
        self.ties = columns.donors.sets.ask(|set| set.iter().filter_map(|code| ties[*code as usize]).min());
    }

    fn ask_countries(&mut self, portfolio: &Portfolio, view: &View) {
        let columns = portfolio.columns();
        if view.countries.is_empty() {
            return;
        }
        self.mark(Dimension::Country, &columns.places, |(code, role)| {
            view.countries.contains(code) && view.role.is_none_or(|wanted| wanted == *role)
        });
        let regions = columns.regions.ask(|regions| {
            let named: Vec<RegionCode> = regions.copied().collect();
            (!named.is_empty()).then(|| any_lies_in(portfolio, view, &named))
        });
        let sets = columns.regions.sets.of_records();
        self.excuse(Dimension::Country, &|record| {
            regions[sets[record] as usize].unwrap_or_else(|| columns.places.sets.at(record).is_empty())
        });
    }

    fn ask_words(&mut self, portfolio: &Portfolio, view: &View) {
        let words = Wanted::all(view.words());
        if words.is_empty() {
            return;
        }
        let texts = portfolio.texts_to_find(|activity| folded(&searchable(portfolio, activity)));
        for (failed, text) in self.failed.iter_mut().zip(texts) {
            if !words.iter().all(|word| word.is_in(text)) {
                *failed |= Dimension::Search as u8;
            }
        }
    }

    /// Marks the records of which no value is wanted.
    fn mark<K>(&mut self, dimension: Dimension, column: &Column<K>, wanted: impl Fn(&K) -> bool) {
        linked::mark(&mut self.failed, dimension as u8, &column.sets, &column.wanted(wanted));
    }

    /// Notes of the records marked that they only lack the field.
    fn excuse(&mut self, dimension: Dimension, lacks: &dyn Fn(usize) -> bool) {
        let bit = dimension as u8;
        for (record, (failed, unpublished)) in self.failed.iter().zip(&mut self.unpublished).enumerate() {
            if failed & bit != 0 && lacks(record) {
                *unpublished |= bit;
            }
        }
    }

    /// The same without what was answered: of very many records and mechanisms answers are large.
    pub(super) fn without_answers(&self) -> Self {
        let (failed, unpublished) = (self.failed.clone(), self.unpublished.clone());
        Self { failed, unpublished, hide: self.hide, ties: self.ties.clone(), ..Self::default() }
    }

    /// The same, where records fail the filter by donor that are only possibly tied to the chosen ones.
    pub(super) fn sure(&self, portfolio: &Portfolio) -> Arc<Self> {
        Arc::clone(self.sure.get_or_init(|| {
            // What is linked to contributions leaves donors aside.
            let (contributions, links) = (self.contributions.clone(), self.links.clone());
            let mut sure = Self { contributions, links, ..self.without_answers() };
            let sets = portfolio.columns().donors.sets.of_records();
            for (failed, set) in sure.failed.iter_mut().zip(sets) {
                if *failed == 0 && self.ties[*set as usize].is_some_and(Tie::is_possible_only) {
                    *failed = Dimension::Donor as u8;
                    sure.hide = true;
                }
            }
            Arc::new(sure)
        }))
    }

    /// How surely a record is tied to the chosen donors.
    pub(super) fn tie(&self, portfolio: &Portfolio, record: usize) -> Option<Tie> {
        let set = portfolio.columns().donors.sets.of_records().get(record)?;
        *self.ties.get(*set as usize)?
    }

    /// The records that fail none but the ignored filter, by set.
    pub(super) fn tally(&self, ignored: u8, sets: &Sets) -> Vec<usize> {
        if self.hide { linked::count(&self.failed, &[(ignored, sets)]).remove(0) } else { sets.count() }
    }

    /// The same for several columns at once, each with its own filter left aside.
    pub(super) fn tally_each(&self, columns: &[(u8, &Sets)]) -> Vec<Vec<usize>> {
        if self.hide {
            linked::count(&self.failed, columns)
        } else {
            columns.iter().map(|(_, sets)| sets.count()).collect()
        }
    }
}

/// Whether a chosen State lies in one of these regions.
pub(super) fn any_lies_in(portfolio: &Portfolio, view: &View, regions: &[RegionCode]) -> bool {
    regions.contains(&RegionCode::WORLD)
        || view
            .countries
            .iter()
            .filter_map(|code| portfolio.place(*code))
            .any(|place| place.regions().any(|region| regions.contains(&region)))
}
