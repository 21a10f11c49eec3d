//! What records are filtered and counted by, coded once: a question over many records then reads numbers, not
//! texts.

use std::collections::BTreeMap;

use super::{Activity, Contribution, CountryCode, Id, Mechanism, Organisation, PlaceRole, Theme, ordered};

/// One field of all records. A record has none, one or several of its values.
#[derive(Clone, Debug)]
pub struct Column<K> {
    /// All values that occur, sorted; a code is a place in this list.
    pub keys: Vec<K>,
    codes: Vec<u32>,
    /// Where each record's codes begin, and the end of the last.
    starts: Vec<usize>,
}

impl<K> Default for Column<K> {
    fn default() -> Self {
        Self { keys: Vec::new(), codes: Vec::new(), starts: Vec::new() }
    }
}

impl<K: Ord + Clone> Column<K> {
    fn of(records: &[Activity], values: impl Fn(&Activity) -> Vec<K>) -> Self {
        let of_record: Vec<Vec<K>> = records.iter().map(values).collect();
        let mut dictionary: BTreeMap<&K, u32> =
            ordered::map(of_record.iter().flatten().map(|value| (value, 0)));
        for (code, (_, place)) in (0_u32..).zip(&mut dictionary) {
            *place = code;
        }
        let mut starts = Vec::with_capacity(records.len() + 1);
        let mut codes = Vec::new();
        for values in &of_record {
            starts.push(codes.len());
            let first = codes.len();
            codes.extend(values.iter().filter_map(|value| dictionary.get(value)));
            codes[first..].sort_unstable();
        }
        starts.push(codes.len());
        Self { keys: dictionary.into_keys().cloned().collect(), codes, starts }
    }

    /// The codes of one record's values; none where it is not among those coded.
    pub fn at(&self, record: usize) -> &[u32] {
        match self.starts.get(record..=record + 1) {
            Some(&[start, end]) => &self.codes[start..end],
            _ => &[],
        }
    }

    /// For each code, whether its value is wanted.
    pub fn wanted(&self, is_wanted: impl Fn(&K) -> bool) -> Vec<bool> {
        self.keys.iter().map(is_wanted).collect()
    }
}

/// The fields of all records.
#[derive(Clone, Debug, Default)]
pub struct Columns {
    /// The mechanism of each.
    pub mechanisms: Column<Id<Mechanism>>,
    /// Whom it names as funder, or whose contribution supports it.
    pub donors: Column<Id<Organisation>>,
    /// Of whose contribution no source lets one say whether it supports it.
    pub possible_donors: Column<Id<Organisation>>,
    /// The States it reached.
    pub countries: Column<CountryCode>,
    /// The same with how: a State named in both roles has two.
    pub places: Column<(CountryCode, PlaceRole)>,
    /// Its years.
    pub years: Column<i16>,
    /// Its themes.
    pub themes: Column<Id<Theme>>,
}

impl Columns {
    /// Of these records, with these contributions.
    pub fn of(records: &[Activity], contributions: &[Contribution]) -> Self {
        let donors = |a: &Activity, answer: Option<bool>| {
            let mut donors: Vec<_> =
                contributions.iter().filter(|c| c.supports(a) == answer).map(|c| c.donor.clone()).collect();
            if answer == Some(true) {
                donors.extend(a.named_funders().cloned());
            }
            donors.sort();
            donors.dedup();
            donors
        };
        Self {
            mechanisms: Column::of(records, |a| vec![a.mechanism.clone()]),
            donors: Column::of(records, |a| donors(a, Some(true))),
            possible_donors: Column::of(records, |a| donors(a, None)),
            countries: Column::of(records, |a| a.reached(None).map(|p| p.country).collect()),
            places: Column::of(records, |a| a.places.iter().map(|p| (p.country, p.role)).collect()),
            years: Column::of(records, Activity::years),
            themes: Column::of(records, |a| a.themes.clone()),
        }
    }
}
