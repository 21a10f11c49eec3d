//! The countries chosen among their neighbours: the records that name each country of their sub-region.

use std::{cmp::Reverse, collections::BTreeMap};

use super::Selection;
use crate::{
    model::{CountryCode, Id, Place, RegionCode, Source, ordered},
    view::View,
};

/// The countries of one sub-region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Neighbours {
    /// The first country chosen.
    pub home: Neighbour,
    /// The sub-region it is in.
    pub region: RegionCode,
    /// All countries of the sub-region, those of most records first.
    pub rows: Vec<Neighbour>,
    /// The view hides records: what is not found here may be there.
    pub hides: bool,
    /// The documents of the records that name any of them.
    pub sources: Vec<Id<Source>>,
}

/// One country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Neighbour {
    /// Which.
    pub country: CountryCode,
    /// Records that name it, among those there are without the filter by country.
    pub records: usize,
    /// The filter by country names it.
    pub chosen: bool,
}

/// The countries of the sub-region of the first country chosen; `None` where none is.
pub fn neighbours(selection: &Selection<'_>) -> Option<Neighbours> {
    let (portfolio, view) = (selection.portfolio, selection.view);
    let home = view.countries.iter().next().and_then(|code| portfolio.place(*code))?;
    let open = View { countries: [].into(), ..view.clone() };
    let all = selection.under(&open);
    let counts = records_naming(&all);
    let neighbour = |country: CountryCode| Neighbour {
        country,
        records: counts.get(&country).copied().unwrap_or(0),
        chosen: view.countries.contains(&country),
    };
    let mut places: Vec<&Place> = portfolio.places.iter().filter(|place| is_near(place, home)).collect();
    ordered::by_name(&mut places, |place| place.name.clone());
    let mut rows: Vec<Neighbour> = places.into_iter().map(|place| neighbour(place.code)).collect();
    ordered::by_key(&mut rows, |row| Reverse(row.records));
    let naming =
        all.activities().filter(|a| all.reached(a).any(|code| rows.iter().any(|row| row.country == code)));
    Some(Neighbours {
        home: neighbour(home.code),
        region: home.intermediate.unwrap_or(home.subregion),
        hides: all.hides_records(),
        sources: naming.flat_map(|a| &a.citations).map(|cited| cited.source.clone()).collect(),
        rows,
    })
}

/// How many records name each country in a role that counts.
fn records_naming(selection: &Selection<'_>) -> BTreeMap<CountryCode, usize> {
    let mut counts = BTreeMap::new();
    for activity in selection.activities() {
        for code in ordered::set(selection.reached(activity)) {
            *counts.entry(code).or_default() += 1;
        }
    }
    counts
}

/// Whether a place is of the sub-region of another.
fn is_near(place: &Place, home: &Place) -> bool {
    match home.intermediate {
        Some(region) => place.intermediate == Some(region),
        None => place.subregion == home.subregion,
    }
}
