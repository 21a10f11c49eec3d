//! Which States several mechanisms reach, and which none does.

use std::collections::BTreeMap;

use super::{
    Selection,
    coverage::coverage,
    stated::{Stated, statements},
};
use crate::model::{Code, CountryCode, Group, Id, Mechanism, PlaceRole, RegionCode, ordered};

/// The States reached by exactly these mechanisms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Set {
    /// The mechanisms, in the portfolio's order.
    pub mechanisms: Vec<Id<Mechanism>>,
    /// The States.
    pub countries: Vec<CountryCode>,
}

/// The group or region of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Among {
    /// A group the United Nations lists.
    Group(Group),
    /// An M49 region.
    Region(RegionCode),
}

/// States of a group or region by how many mechanisms reach them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The group or region.
    pub among: Among,
    /// Reached by one, by two, by three or more, by none.
    pub by: [usize; 4],
    /// Those reached by none.
    pub none: Vec<CountryCode>,
}

/// Sets and gaps in one answer, so that they add up.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Overlap {
    /// Every State reached is in one set; largest first.
    pub sets: Vec<Set>,
    /// Groups, then regions.
    pub gaps: Vec<Gap>,
    /// Records shown.
    pub records: usize,
    /// Filters hide some of the records.
    pub narrowed: bool,
    /// The mechanisms whose records shown name a State.
    pub mechanisms: Vec<Id<Mechanism>>,
    /// The role a State must have to be counted, where one is asked for.
    pub role: Option<PlaceRole>,
    /// Statements of the mechanisms shown on coordination with one another.
    pub coordinating: Vec<(Id<Mechanism>, Stated)>,
}

/// Counts them, over the States the records shown name.
pub fn overlap(selection: &Selection<'_>) -> Overlap {
    let answer = coverage(selection);
    let mut sets: BTreeMap<Vec<usize>, Vec<CountryCode>> = BTreeMap::new();
    let mut reached: BTreeMap<CountryCode, usize> = BTreeMap::new();
    for row in &answer.countries {
        let by: Vec<usize> = (0..row.cells.len()).filter(|i| row.cells[*i].records() > 0).collect();
        reached.insert(row.country, by.len());
        sets.entry(by).or_default().push(row.country);
    }
    let mut sets: Vec<Set> = sets
        .into_iter()
        .map(|(by, countries)| Set {
            mechanisms: by.into_iter().map(|i| answer.mechanisms[i].clone()).collect(),
            countries,
        })
        .collect();
    ordered::by_key(&mut sets, |set| (std::cmp::Reverse(set.countries.len()), set.mechanisms.len()));

    let places = &selection.portfolio.places;
    let regions = ordered::set(places.iter().map(|p| p.region));
    let among = Group::all().map(Among::Group).chain(regions.into_iter().map(Among::Region));
    let gap = |among: Among| {
        let within = places.iter().filter(|p| match among {
            Among::Group(group) => p.groups.contains(&group),
            Among::Region(region) => p.region == region,
        });
        let mut gap = Gap { among, by: [0; 4], none: Vec::new() };
        for place in within {
            match reached.get(&place.code) {
                None => {
                    gap.by[3] += 1;
                    gap.none.push(place.code);
                }
                Some(n) => gap.by[(*n).clamp(1, 3) - 1] += 1,
            }
        }
        gap
    };
    let gaps = if answer.records == 0 {
        Vec::new()
    } else {
        among.map(gap).filter(|gap| gap.by.iter().sum::<usize>() > 0).collect()
    };
    let mechanisms = answer.naming();
    let narrowed = selection.view.is_filtered();
    Overlap {
        sets,
        gaps,
        narrowed,
        records: answer.records,
        role: answer.role,
        mechanisms,
        coordinating: statements(selection, "coordination"),
    }
}
