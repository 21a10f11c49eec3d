//! The things of an index side by side: in which years each is named, and by which mechanisms.

use std::collections::{BTreeMap, BTreeSet};

use super::{Selection, backing, money};
use crate::{
    model::{CountryCode, Id, Mechanism, Organisation, ordered},
    view::MatrixOrder,
};

/// Things of one kind, all over the same years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Multiples<K> {
    /// All years from the first to the last that anything is named for.
    pub years: Vec<i16>,
    /// The mechanisms shown, in the portfolio's order.
    pub mechanisms: Vec<Id<Mechanism>>,
    /// The things, in no order.
    pub strips: Vec<Strip<K>>,
}

/// One thing over the years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strip<K> {
    /// Which.
    pub of: K,
    /// How often it is named, by year (none where no source says) and place of the mechanism.
    pub named: BTreeMap<(Option<i16>, usize), usize>,
    /// Records that name a country, or contributions that name a donor.
    pub n: usize,
    /// How many of them have a published amount.
    pub with_amount: usize,
}

impl<K> Strip<K> {
    fn of(of: K) -> Self {
        Self { of, named: BTreeMap::new(), n: 0, with_amount: 0 }
    }

    fn add(&mut self, years: &[i16], mechanism: usize, has_amount: bool) {
        let undated = years.is_empty().then_some(None);
        for year in years.iter().copied().map(Some).chain(undated) {
            *self.named.entry((year, mechanism)).or_default() += 1;
        }
        self.n += 1;
        self.with_amount += usize::from(has_amount);
    }

    /// The same with all that is of other years put where there is none.
    fn within(self, years: &BTreeSet<i16>) -> Self {
        let mut named = BTreeMap::new();
        for ((year, mechanism), n) in self.named {
            *named.entry((year.filter(|year| years.contains(year)), mechanism)).or_default() += n;
        }
        Self { named, ..self }
    }

    /// How many mechanisms name it.
    pub fn mechanisms(&self) -> usize {
        ordered::set(self.named.keys().map(|(_, mechanism)| *mechanism)).len()
    }

    /// The most it is named in one year, or without one.
    pub fn most(&self) -> usize {
        let mut of_year: BTreeMap<Option<i16>, usize> = BTreeMap::new();
        for ((year, _), n) in &self.named {
            *of_year.entry(*year).or_default() += n;
        }
        of_year.into_values().max().unwrap_or(0)
    }
}

impl<K: Clone> Multiples<K> {
    fn of(selection: &Selection<'_>, strips: Vec<Strip<K>>) -> Self {
        let named =
            ordered::set(strips.iter().flat_map(|strip| strip.named.keys().filter_map(|(year, _)| *year)));
        let years = match (named.first(), named.last()) {
            (Some(first), Some(last)) => (*first..=*last).collect(),
            _ => Vec::new(),
        };
        // With years chosen the others would look empty: what is of them stands with what has no year.
        let chosen = &selection.view.years;
        let (years, strips) = if chosen.is_empty() {
            (years, strips)
        } else {
            let years = years.into_iter().filter(|year| chosen.contains(year)).collect();
            (years, strips.into_iter().map(|strip| strip.within(chosen)).collect())
        };
        Self { years, mechanisms: mechanisms(selection), strips }
    }

    /// Sorts the things; those that are equal by name.
    pub fn sort(&mut self, order: MatrixOrder, name: impl Fn(&K) -> String) {
        ordered::by_name(&mut self.strips, |strip| name(&strip.of));
        match order {
            MatrixOrder::Name => {}
            MatrixOrder::Records => ordered::by_key(&mut self.strips, |strip| std::cmp::Reverse(strip.n)),
            MatrixOrder::Mechanisms => {
                ordered::by_key(&mut self.strips, |strip| std::cmp::Reverse((strip.mechanisms(), strip.n)));
            }
        }
    }
}

fn mechanisms(selection: &Selection<'_>) -> Vec<Id<Mechanism>> {
    selection.mechanisms().map(|mechanism| mechanism.id.clone()).collect()
}

/// The countries that the records shown name, each record in its cycle or start year; with donors chosen, the
/// records surely linked to them.
pub fn countries(selection: &Selection<'_>) -> Multiples<CountryCode> {
    let selection = &selection.sure();
    let places = selection.places_of_mechanisms();
    let mut of: BTreeMap<CountryCode, Strip<CountryCode>> = BTreeMap::new();
    for record in selection.activities() {
        let Some(mechanism) = places.get(&record.mechanism).copied() else { continue };
        let years: Vec<i16> = record.year().into_iter().collect();
        let has_amount = !selection.portfolio.amounts_of(record).is_empty();
        for code in ordered::set(selection.reached(record)) {
            of.entry(code).or_insert_with(|| Strip::of(code)).add(&years, mechanism, has_amount);
        }
    }
    Multiples::of(selection, of.into_values().collect())
}

/// The donors of the contributions shown, each contribution in all its years.
pub fn donors(selection: &Selection<'_>) -> Multiples<Id<Organisation>> {
    let places = selection.places_of_mechanisms();
    let mut of: BTreeMap<Id<Organisation>, Strip<Id<Organisation>>> = BTreeMap::new();
    for contribution in selection.contributions() {
        let Some(mechanism) = places.get(&contribution.mechanism).copied() else { continue };
        let has_amount = money::given(selection.portfolio, contribution).is_some();
        let donor = contribution.donor.clone();
        let strip = of.entry(donor.clone()).or_insert_with(|| Strip::of(donor));
        strip.add(&backing::years(contribution), mechanism, has_amount);
    }
    Multiples::of(selection, of.into_values().collect())
}
