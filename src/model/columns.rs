//! What records are filtered and counted by, as numbers.
//!
//! A field of a record is a set of values: none, one or several. Few different sets occur, so each is kept
//! once and a record holds its number, four bytes a field. A filter asks each set once; a count adds records
//! up by set, and shares the sum out to the values of the set.

use std::collections::BTreeMap;

use super::{
    Activity, Cohort, Contribution, CountryCode, Id, Mechanism, Organisation, PlaceRole, RegionCode, Source,
    Theme, Tie, ordered,
};

/// One field of all records.
#[derive(Clone, Debug)]
pub struct Column<K> {
    /// All values that occur, sorted; a code is a place in this list.
    pub keys: Vec<K>,
    /// The different sets of codes, each sorted.
    sets: Vec<Box<[u32]>>,
    /// The set of each record.
    of_record: Vec<u32>,
}

impl<K> Default for Column<K> {
    fn default() -> Self {
        Self { keys: Vec::new(), sets: Vec::new(), of_record: Vec::new() }
    }
}

impl<K: Ord + Clone> Column<K> {
    /// Of the values of each record.
    fn of<R>(records: &[R], values: impl Fn(&R) -> Vec<K>) -> Self {
        let mut dictionary: BTreeMap<K, u32> = BTreeMap::new();
        let mut sets = Sets::default();
        for record in records {
            let codes = values(record).into_iter().map(|value| {
                let next = u32::try_from(dictionary.len()).unwrap_or(u32::MAX);
                *dictionary.entry(value).or_insert(next)
            });
            let codes = codes.collect();
            sets.add(codes);
        }
        let mut places = vec![0; dictionary.len()];
        for (place, code) in (0..).zip(dictionary.values()) {
            places[*code as usize] = place;
        }
        let (sets, of_record) = sets.with_codes(&places);
        Self { keys: dictionary.into_keys().collect(), sets, of_record }
    }

    /// Of the values of the group that each record is of.
    fn of_groups<G>(groups: &Column<G>, values: impl Fn(&G) -> Vec<K>) -> Self {
        let of_group = Self::of(&groups.keys, values);
        let of_set: Vec<u32> = groups.sets.iter().map(|set| of_group.of_record[set[0] as usize]).collect();
        let of_record = groups.of_record.iter().map(|set| of_set[*set as usize]).collect();
        Self { of_record, ..of_group }
    }

    /// The codes of one record's values; none where it is not among those coded.
    pub fn at(&self, record: usize) -> &[u32] {
        self.of_record.get(record).and_then(|set| self.sets.get(*set as usize)).map_or(&[], |set| set)
    }

    /// The values of one record.
    pub fn values(&self, record: usize) -> impl Iterator<Item = &K> {
        self.at(record).iter().map(|code| &self.keys[*code as usize])
    }

    /// The number of each record's set.
    pub fn sets_of_records(&self) -> &[u32] {
        &self.of_record
    }

    /// How many different sets there are.
    pub fn sets(&self) -> usize {
        self.sets.len()
    }

    /// How many records have each set.
    pub fn count(&self) -> Vec<usize> {
        let mut counts = vec![0; self.sets.len()];
        for set in &self.of_record {
            counts[*set as usize] += 1;
        }
        counts
    }

    /// Asks a question of each set.
    pub fn ask_sets<T>(&self, question: impl Fn(&[u32]) -> T) -> Vec<T> {
        self.sets.iter().map(|set| question(set)).collect()
    }

    /// For each set, whether one of its values is wanted.
    pub fn wanted(&self, is_wanted: impl Fn(&K) -> bool) -> Vec<bool> {
        let keys: Vec<bool> = self.keys.iter().map(is_wanted).collect();
        self.ask_sets(|set| set.iter().any(|code| keys[*code as usize]))
    }

    /// For each set, whether it has no value.
    pub fn empty(&self) -> Vec<bool> {
        self.ask_sets(<[u32]>::is_empty)
    }

    /// Counts by set, shared out to the values: a record of two values counts for both.
    pub fn shared_out(&self, by_set: &[usize]) -> Vec<usize> {
        let mut counts = vec![0; self.keys.len()];
        for (set, n) in self.sets.iter().zip(by_set) {
            for code in set {
                counts[*code as usize] += n;
            }
        }
        counts
    }
}

/// Sets of codes in the making, each once.
#[derive(Default)]
struct Sets {
    numbers: BTreeMap<Vec<u32>, u32>,
    of_record: Vec<u32>,
}

impl Sets {
    fn add(&mut self, mut codes: Vec<u32>) {
        codes.sort_unstable();
        codes.dedup();
        let next = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
        self.of_record.push(*self.numbers.entry(codes).or_insert(next));
    }

    /// The sets by number, with other codes.
    fn with_codes(self, places: &[u32]) -> (Vec<Box<[u32]>>, Vec<u32>) {
        let mut sets = vec![Box::default(); self.numbers.len()];
        for (codes, number) in self.numbers {
            let mut codes: Vec<u32> = codes.into_iter().map(|code| places[code as usize]).collect();
            codes.sort_unstable();
            sets[number as usize] = codes.into();
        }
        (sets, self.of_record)
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
            groups,
        }
    }
}

/// Records with the same donors: of one cohort, and naming the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
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
