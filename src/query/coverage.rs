//! The States each mechanism reaches, and the records without a State.

use std::collections::{BTreeMap, BTreeSet};

use super::{Selection, selection::Tally};
use crate::{
    model::{Activity, CountryCode, Id, Mechanism, PlaceRole, RegionCode, ordered},
    view::View,
};

/// Records of one mechanism in one State, by role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Cell {
    /// Records that name it as beneficiary.
    pub beneficiary: usize,
    /// Records in which its nationals took part, and that do not name it as beneficiary as well.
    pub participant: usize,
    /// Of both, the records linked to the chosen donors only by lists or sums without years.
    pub possible: usize,
}

impl Cell {
    /// Records in either role.
    pub fn records(self) -> usize {
        self.beneficiary + self.participant
    }
}

/// One State and what reached it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountryRow {
    /// The State.
    pub country: CountryCode,
    /// Its M49 region.
    pub region: RegionCode,
    /// One cell a mechanism, in the order of [`Coverage::mechanisms`].
    pub cells: Vec<Cell>,
    records: usize,
    possible: usize,
    mechanisms: usize,
}

impl CountryRow {
    fn of(country: CountryCode, region: RegionCode, cells: Vec<Cell>) -> Self {
        let records = cells.iter().map(|c| c.records()).sum();
        let possible = cells.iter().map(|c| c.possible).sum();
        let mechanisms = cells.iter().filter(|c| c.records() > 0).count();
        Self { country, region, cells, records, possible, mechanisms }
    }

    /// Records that reached it.
    pub fn records(&self) -> usize {
        self.records
    }
    /// Of these, the records linked to the chosen donors only by lists or sums without years.
    pub fn possible(&self) -> usize {
        self.possible
    }
    /// Whether a record surely linked to the chosen donors reached it; always true without chosen donors.
    pub fn is_sure(&self) -> bool {
        self.possible < self.records
    }
    /// Mechanisms that reached it.
    pub fn mechanisms(&self) -> usize {
        self.mechanisms
    }
}

/// Map, list and matrix in one answer, so that they add up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// The mechanisms shown.
    pub mechanisms: Vec<Id<Mechanism>>,
    /// States reached, by region, then most records first.
    pub countries: Vec<CountryRow>,
    /// Records that name no State in a role that counts.
    pub not_located: usize,
    /// Records shown.
    pub records: usize,
    /// Of these, the records linked to the chosen donors only by lists or sums without years.
    pub possible: usize,
    /// The role a State must have to be counted, where one is asked for.
    pub role: Option<PlaceRole>,
    /// Donors are chosen: some records may be linked to them only by lists.
    pub of_donors: bool,
    /// The chosen States: only records that reached them count.
    pub chosen: BTreeSet<CountryCode>,
    /// States that any record names in a role that counts, filters aside.
    pub named_at_all: BTreeSet<CountryCode>,
    /// With States chosen, the records of the other States, and how many of them are only possible.
    pub not_chosen: BTreeMap<CountryCode, (usize, usize)>,
}

impl Coverage {
    /// The mechanisms whose records shown name a State.
    pub fn naming(&self) -> Vec<Id<Mechanism>> {
        let names = |place: usize| self.countries.iter().any(|row| row.cells[place].records() > 0);
        self.mechanisms
            .iter()
            .enumerate()
            .filter(|(place, _)| names(*place))
            .map(|(_, id)| id.clone())
            .collect()
    }

    /// Records placed in at least one State; with those not located they make all records.
    pub fn located(&self) -> usize {
        self.records - self.not_located
    }
}

/// The records shown that name no State in a role that counts, with the regions they name.
pub fn not_located(selection: &Selection<'_>) -> Vec<(Id<Activity>, Vec<RegionCode>)> {
    let not_located = selection.activities().filter(|a| selection.reached(a).next().is_none());
    not_located.map(|a| (a.id.clone(), a.regions.clone())).collect()
}

/// Counts, for every State, the records that reached it in the roles the view counts. Asked once of each
/// selection.
pub fn coverage<'a>(selection: &'a Selection<'_>) -> &'a Coverage {
    selection.coverage()
}

pub(super) fn made(selection: &Selection<'_>) -> Coverage {
    let portfolio = selection.portfolio;
    let mechanisms: Vec<Id<Mechanism>> = selection.mechanisms().map(|m| m.id.clone()).collect();
    let reached = portfolio.columns().reached(selection.view.role);
    let tallies = selection.tally_of_places();
    let mut countries: Vec<CountryRow> = cells(selection, tallies, mechanisms.len())
        .into_iter()
        .map(|(country, cells)| {
            let region = portfolio.place(country).map_or(RegionCode::WORLD, |p| p.region);
            CountryRow::of(country, region, cells)
        })
        .collect();
    ordered::by_key(&mut countries, |row| {
        (row.region, std::cmp::Reverse((row.mechanisms(), row.records())), row.country)
    });
    let named = portfolio.columns().places.keys.iter().filter(|(_, role)| selection.counts(*role));
    let not_located = tallies.iter().filter(|tally| !reached.has_any(tally.set)).map(|tally| tally.records);
    Coverage {
        mechanisms,
        countries,
        not_located: not_located.sum(),
        records: tallies.iter().map(|tally| tally.records).sum(),
        possible: tallies.iter().map(|tally| tally.possible).sum(),
        role: selection.view.role,
        of_donors: !selection.view.donors.is_empty(),
        chosen: selection.view.countries.clone(),
        named_at_all: ordered::set(named.map(|(country, _)| *country)),
        not_chosen: not_chosen(selection),
    }
}

/// The cells of each State reached, one for each of so many mechanisms.
fn cells(selection: &Selection<'_>, tallies: &[Tally], mechanisms: usize) -> Vec<(CountryCode, Vec<Cell>)> {
    let column = &selection.portfolio.columns().places;
    // The values of the column are in the order of States: each has the place of its State.
    let mut rows: Vec<(CountryCode, Vec<Cell>)> = Vec::new();
    let place = |(country, _): &(CountryCode, PlaceRole)| {
        if rows.last().is_none_or(|(last, _)| last != country) {
            rows.push((*country, Vec::new()));
        }
        rows.len() - 1
    };
    let places: Vec<usize> = column.keys.iter().map(place).collect();
    for tally in tallies {
        let mut last = None;
        for code in column.sets.codes_of(tally.set).iter().map(|code| *code as usize) {
            let role = column.keys[code].1;
            // One named in both roles is a beneficiary, which comes first.
            if !selection.counts(role) || last.replace(places[code]) == Some(places[code]) {
                continue;
            }
            let row = &mut rows[places[code]].1;
            row.resize(mechanisms, Cell::default());
            let cell = &mut row[tally.mechanism];
            match role {
                PlaceRole::Beneficiary => cell.beneficiary += tally.records,
                PlaceRole::Participant => cell.participant += tally.records,
            }
            cell.possible += tally.possible;
        }
    }
    rows.retain(|(_, cells)| !cells.is_empty());
    rows
}

/// With States chosen, the records of the others, and how many of them are only possible.
fn not_chosen(selection: &Selection<'_>) -> BTreeMap<CountryCode, (usize, usize)> {
    let chosen = &selection.view.countries;
    if chosen.is_empty() {
        return BTreeMap::new();
    }
    let columns = selection.portfolio.columns();
    let open = View { countries: [].into(), ..selection.view.clone() };
    let all = selection.under(&open);
    let reached = columns.reached(selection.view.role);
    let of_each = |selection: &Selection<'_>| selection.tally_sets(None, &columns.places);
    let (every, sure) = (of_each(&all), of_each(&all.sure()));
    let counts = reached.shared_out(&every).zip(reached.shared_out(&sure));
    counts
        .filter(|((country, records), _)| *records > 0 && !chosen.contains(country))
        .map(|((country, records), (_, sure))| (country, (records, records - sure)))
        .collect()
}
