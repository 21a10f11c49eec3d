//! What records are filtered and counted by, as numbers.
//!
//! A field of a record is a set of values: none, one or several. Few different sets occur, so each is kept
//! once and a record holds its number, four bytes a field. A filter asks each set once; a count adds records
//! up by set, and shares the sum out to the values of the set.

use std::{
    collections::BTreeMap,
    hash::{Hash, Hasher},
    sync::OnceLock,
};

use super::{
    Activity, Cohort, Contribution, CountryCode, Id, Mechanism, Organisation, PlaceRole, RegionCode, Source,
    Theme, Tie, ordered,
};

/// The sets of codes that records have: each different set once, and for each record its number.
#[derive(Clone, Debug, Default)]
pub struct Sets {
    /// The codes of all sets, one after the other, those of a set sorted.
    codes: Vec<u32>,
    /// Where each set ends.
    ends: Vec<u32>,
    /// For each set 64 bits, of which each code sets one: most sets without a wanted code need not be read.
    bits: Vec<u64>,
    of_record: Vec<u32>,
}

impl Sets {
    /// Of rows of codes.
    pub fn of(rows: impl Iterator<Item = Vec<u32>>) -> Self {
        let (mut codes, mut ends) = (Vec::new(), Vec::new());
        for mut row in rows {
            if !row.is_sorted() {
                ordered::by_key(&mut row, |code| *code);
            }
            row.dedup();
            codes.extend(row);
            ends.push(codes.len());
        }
        let row = |record: usize| {
            let start = record.checked_sub(1).map_or(0, |before| ends[before]);
            &codes[start..ends[record]]
        };
        let hash = |record: usize, mut hasher: &mut dyn Hasher| row(record).hash(&mut hasher);
        let (firsts, of_record) = ordered::met(ends.len(), &hash, &|a, b| row(a).cmp(row(b)));
        let mut sets = Self { of_record, ..Self::default() };
        for record in firsts {
            sets.add(row(record));
        }
        sets
    }

    /// One more set, of these codes.
    fn add(&mut self, codes: &[u32]) {
        self.bits.push(codes.iter().fold(0, |bits, code| bits | bit(*code)));
        self.codes.extend(codes);
        self.ends.push(number(self.codes.len()));
    }

    /// Of the codes of all records, one after the other, and where each record's end.
    fn of_parts(codes: &[u32], ends: &[usize]) -> Self {
        let starts = std::iter::once(&0).chain(ends);
        Self::of(starts.zip(ends).map(|(start, end)| codes[*start..*end].to_vec()))
    }

    /// The codes of each set.
    fn each(&self) -> impl Iterator<Item = &[u32]> {
        let starts = std::iter::once(&0).chain(&self.ends);
        starts.zip(&self.ends).map(|(start, end)| &self.codes[*start as usize..*end as usize])
    }

    /// The number of each record's set.
    pub fn of_records(&self) -> &[u32] {
        &self.of_record
    }

    /// How many different sets there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// There is no record.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The codes of one record; none where it is not among those coded.
    pub fn at(&self, record: usize) -> &[u32] {
        self.of_record.get(record).map_or(&[], |set| self.codes_of(*set as usize))
    }

    /// The codes of one set.
    pub fn codes_of(&self, set: usize) -> &[u32] {
        let start = set.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.codes[start as usize..self.ends[set] as usize]
    }

    /// Asks a question of each set.
    pub fn ask<T>(&self, question: impl Fn(&[u32]) -> T) -> Vec<T> {
        self.each().map(question).collect()
    }

    /// For each set, whether one of its codes is wanted.
    pub fn wanted(&self, codes: &[bool]) -> Vec<bool> {
        let chosen = codes.iter().zip(0..).filter(|(is_wanted, _)| **is_wanted);
        let wanted = chosen.fold(0, |all, (_, code)| all | bit(code));
        let has_wanted = |(set, bits): (usize, &u64)| {
            bits & wanted != 0 && self.codes_of(set).iter().any(|code| codes[*code as usize])
        };
        self.bits.iter().enumerate().map(has_wanted).collect()
    }

    /// How many records have each set.
    pub fn count(&self) -> Vec<usize> {
        let mut counts = vec![0; self.len()];
        for set in &self.of_record {
            counts[*set as usize] += 1;
        }
        counts
    }

    /// Counts by set, shared out to so many codes: a record of two codes counts for both.
    pub fn shared_out(&self, by_set: &[usize], codes: usize) -> Vec<usize> {
        let mut counts = vec![0; codes];
        let mut start = 0;
        for (end, n) in self.ends.iter().map(|end| *end as usize).zip(by_set) {
            if *n > 0 {
                self.codes[start..end].iter().for_each(|code| counts[*code as usize] += n);
            }
            start = end;
        }
        counts
    }
}

/// The bit of a code among those of a set.
fn bit(code: u32) -> u64 {
    1 << (code % 64)
}

/// A place in a list as the columns keep it.
fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// One field of all records.
#[derive(Clone, Debug)]
pub struct Column<K> {
    /// All values that occur, sorted; a code is a place in this list.
    pub keys: Vec<K>,
    /// The values of the records, by code.
    pub sets: Sets,
}

impl<K> Default for Column<K> {
    fn default() -> Self {
        Self { keys: Vec::new(), sets: Sets::default() }
    }
}

impl<K: Ord + Hash + Clone> Column<K> {
    /// Of the values of each record.
    pub(super) fn of<R>(records: &[R], values: impl Fn(&R) -> Vec<K>) -> Self {
        let mut all: Vec<K> = Vec::new();
        let mut ends = Vec::with_capacity(records.len());
        for record in records {
            all.extend(values(record));
            ends.push(all.len());
        }
        let (firsts, codes) = ordered::numbered(&all);
        let keys = firsts.into_iter().map(|place| all[place].clone()).collect();
        Self { keys, sets: Sets::of_parts(&codes, &ends) }
    }

    /// Of the values of the group that each record is of.
    fn of_groups<G: Ord + Hash + Clone>(groups: &Column<G>, values: impl Fn(&G) -> Vec<K>) -> Self {
        let of_group = Self::of(&groups.keys, values);
        // A record is of one group.
        let of_set = groups.sets.ask(|set| of_group.sets.of_record[set[0] as usize]);
        let of_record = groups.sets.of_record.iter().map(|set| of_set[*set as usize]).collect();
        Self { sets: Sets { of_record, ..of_group.sets }, ..of_group }
    }
}

impl<K> Column<K> {
    /// Asks a question of the values of each set.
    pub fn ask<T>(&self, question: impl Fn(&mut dyn Iterator<Item = &K>) -> T) -> Vec<T> {
        self.sets.ask(|set| question(&mut set.iter().map(|code| &self.keys[*code as usize])))
    }

    /// For each set, whether one of its values is wanted.
    pub fn wanted(&self, is_wanted: impl Fn(&K) -> bool) -> Vec<bool> {
        self.sets.wanted(&self.keys.iter().map(is_wanted).collect::<Vec<bool>>())
    }

    /// Counts by set, shared out to the values: a record of two values counts for both.
    pub fn shared_out(&self, by_set: &[usize]) -> Vec<usize> {
        self.sets.shared_out(by_set, self.keys.len())
    }
}

/// The fields of all records.
#[derive(Clone, Debug, Default)]
pub struct Columns {
    /// The mechanism of each.
    pub mechanisms: Column<Id<Mechanism>>,
    /// The records with the same donors it is one of.
    pub groups: Column<Group>,
    /// Whom it names as funder, or whose contribution supports it, each with the surest tie.
    pub donors: Column<(Id<Organisation>, Tie)>,
    /// Of whose contribution no source lets one say whether it supports it.
    pub unclear_donors: Column<Id<Organisation>>,
    /// The States it reached, with how: a State named in both roles has two.
    pub places: Column<(CountryCode, PlaceRole)>,
    /// The regions it names.
    pub regions: Column<RegionCode>,
    /// Its years.
    pub years: Column<i16>,
    /// The one year a chart puts it in.
    pub began: Column<i16>,
    /// Its themes.
    pub themes: Column<Id<Theme>>,
    /// The documents it cites.
    pub sources: Column<Id<Source>>,
    /// Whom it names as funder.
    pub funders: Column<Id<Organisation>>,
    /// The States of each set of places, under each role asked for; made when first needed.
    reached: [OnceLock<StatesReached>; 3],
}

impl Columns {
    /// Of these records, with these contributions.
    pub fn of(records: &[Activity], contributions: &[Contribution]) -> Self {
        let support = Support::by(contributions);
        let groups = Column::of(records, |a| vec![support.group(a)]);
        Self {
            mechanisms: Column::of(records, |a| vec![a.mechanism.clone()]),
            donors: Column::of_groups(&groups, |group| support.donors(group)),
            unclear_donors: Column::of_groups(&groups, |group| support.unclear_donors(group)),
            places: Column::of(records, |a| a.places.iter().map(|p| (p.country, p.role)).collect()),
            regions: Column::of(records, |a| a.regions.clone()),
            years: Column::of(records, Activity::years),
            began: Column::of(records, |a| a.year().into_iter().collect()),
            themes: Column::of(records, |a| a.themes.clone()),
            sources: Column::of(records, |a| a.citations.iter().map(|c| c.source.clone()).collect()),
            funders: Column::of(records, |a| a.named_funders().cloned().collect()),
            groups,
            reached: Default::default(),
        }
    }

    /// The States of each set of places, in this role or in any.
    pub fn reached(&self, role: Option<PlaceRole>) -> &StatesReached {
        let place = role.map_or(0, |role| if role == PlaceRole::Beneficiary { 1 } else { 2 });
        self.reached[place].get_or_init(|| {
            let mut reached = StatesReached::default();
            // The values of one State stand beside each other.
            let state = |(country, _): &(CountryCode, PlaceRole)| {
                if reached.states.last() != Some(country) {
                    reached.states.push(*country);
                }
                number(reached.states.len() - 1)
            };
            let states: Vec<u32> = self.places.keys.iter().map(state).collect();
            for set in self.places.sets.each() {
                let is_counted =
                    |code: &&u32| role.is_none_or(|role| role == self.places.keys[**code as usize].1);
                let counted = set.iter().filter(is_counted);
                let mut codes: Vec<u32> = counted.map(|code| states[*code as usize]).collect();
                codes.dedup();
                reached.sets.add(&codes);
            }
            reached
        })
    }
}

/// The States of each set of places: one named in both roles counts once.
#[derive(Clone, Debug, Default)]
pub struct StatesReached {
    states: Vec<CountryCode>,
    /// Set by set as those of the places, which say what records have.
    sets: Sets,
}

impl StatesReached {
    /// Whether a set of places has a State.
    pub fn has_any(&self, set: usize) -> bool {
        !self.sets.codes_of(set).is_empty()
    }

    /// Counts by set of places, shared out to the States.
    pub fn shared_out(&self, by_set: &[usize]) -> impl Iterator<Item = (CountryCode, usize)> {
        self.states.iter().copied().zip(self.sets.shared_out(by_set, self.states.len()))
    }
}

/// Records with the same donors: of one cohort, and naming the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Group {
    /// Their cohort.
    pub cohort: Cohort,
    /// The donors they name, or whose contributions name them.
    pub named: Vec<Id<Organisation>>,
}

/// The contributions by what they support.
struct Support<'a> {
    /// Those of a pool.
    pooled: BTreeMap<&'a Id<Mechanism>, Vec<&'a Contribution>>,
    /// Those that name records.
    named: BTreeMap<&'a Id<Activity>, Vec<&'a Contribution>>,
}

impl<'a> Support<'a> {
    fn by(contributions: &'a [Contribution]) -> Self {
        let (mut pooled, mut named) = (BTreeMap::<_, Vec<_>>::new(), BTreeMap::<_, Vec<_>>::new());
        for contribution in contributions {
            for record in &contribution.activities {
                named.entry(record).or_default().push(contribution);
            }
            if contribution.activities.is_empty() {
                pooled.entry(&contribution.mechanism).or_default().push(contribution);
            }
        }
        Self { pooled, named }
    }

    fn group(&self, activity: &Activity) -> Group {
        let naming = self.named.get(&activity.id).into_iter().flatten();
        let donors = naming.filter(|c| c.mechanism == activity.mechanism).map(|c| &c.donor);
        let named = ordered::set(activity.named_funders().chain(donors).cloned());
        Group { cohort: Cohort::of(activity), named: named.into_iter().collect() }
    }

    fn answers(&self, group: &'a Group, answer: Option<bool>) -> impl Iterator<Item = &'a Contribution> {
        let of_mechanism = self.pooled.get(&group.cohort.mechanism).into_iter().flatten().copied();
        of_mechanism.filter(move |c| c.supports_cohort(&group.cohort) == answer)
    }

    /// Each donor with its surest tie.
    fn donors(&self, group: &Group) -> Vec<(Id<Organisation>, Tie)> {
        let mut ties: BTreeMap<&Id<Organisation>, Tie> =
            ordered::map(group.named.iter().map(|donor| (donor, Tie::Named)));
        for contribution in self.answers(group, Some(true)) {
            let tie = Tie::of(contribution);
            ties.entry(&contribution.donor).and_modify(|known| *known = tie.min(*known)).or_insert(tie);
        }
        ties.into_iter().map(|(donor, tie)| (donor.clone(), tie)).collect()
    }

    fn unclear_donors(&self, group: &Group) -> Vec<Id<Organisation>> {
        self.answers(group, None).map(|c| c.donor.clone()).collect()
    }
}
