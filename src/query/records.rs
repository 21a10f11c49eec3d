//! How many records, by mechanism and year or theme. A record that publishes neither is counted as such.

use std::collections::BTreeMap;

use super::{Selection, tie::is_possible_only};
use crate::model::{Activity, Id, Known, Measure, Mechanism, Theme, Value, ordered};

/// Counts per stack in the order of [`RecordsBy::stacks`]: a row for each bucket, one for none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordsBy<B> {
    /// The mechanisms shown. With donors chosen, records linked to them only by lists or sums without years
    /// have their own stack.
    pub stacks: Vec<Stack>,
    /// Bucket and its counts.
    pub rows: Vec<(B, Vec<usize>)>,
    /// Counts of the records that publish no bucket.
    pub not_published: Vec<usize>,
    /// All records shown; a record of two themes is one record.
    pub records: usize,
    /// Those of them that are only possibly linked to the chosen donors.
    pub possible: usize,
    /// The chosen years. A record with dates in them is shown, even if it counts for another year.
    pub chosen: Vec<i16>,
    /// The numbers of projects that the mechanisms report, beside the records found.
    pub reported: Vec<Reported>,
}

/// Records of one mechanism, by how surely they are linked to the chosen donors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stack {
    /// The mechanism.
    pub mechanism: Id<Mechanism>,
    /// Only lists or sums without years link them to the chosen donors.
    pub possible: bool,
}

/// The number of projects a mechanism reports, and how many records of it are found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reported {
    /// The mechanism.
    pub mechanism: Id<Mechanism>,
    /// Projects it reports as funded.
    pub projects: Known<Value>,
    /// Records of it in the edition, filters aside.
    pub found: usize,
}

impl<B> RecordsBy<B> {
    /// Records that publish no bucket.
    pub fn without(&self) -> usize {
        self.not_published.iter().sum()
    }
}

/// Records by year: the cycle if published, else the start. Years without records are kept as zero.
pub fn by_year(selection: &Selection<'_>) -> RecordsBy<i16> {
    let mut answer = tally(selection, |activity| activity.year().into_iter().collect());
    if let (Some(first), Some(last)) = (answer.rows.first().map(|r| r.0), answer.rows.last().map(|r| r.0)) {
        let counted: BTreeMap<i16, Vec<usize>> = ordered::map(answer.rows);
        let none = vec![0; answer.stacks.len()];
        answer.rows = (first..=last)
            .map(|year| (year, counted.get(&year).cloned().unwrap_or_else(|| none.clone())))
            .collect();
    }
    answer
}

/// By theme, most records first. A record of two themes counts in both.
pub fn by_theme(selection: &Selection<'_>) -> RecordsBy<Id<Theme>> {
    let mut answer = tally(selection, |activity| activity.themes.clone());
    ordered::by_key(&mut answer.rows, |(_, counts)| std::cmp::Reverse(counts.iter().sum::<usize>()));
    answer
}

fn tally<B: Ord>(selection: &Selection<'_>, buckets: impl Fn(&Activity) -> Vec<B>) -> RecordsBy<B> {
    let mechanisms: Vec<Id<Mechanism>> = selection.mechanisms().map(|m| m.id.clone()).collect();
    let stack_of = |activity: &Activity| Stack {
        mechanism: activity.mechanism.clone(),
        possible: is_possible_only(selection, activity),
    };
    let of_records: Vec<(&Activity, Stack)> =
        selection.activities().map(|activity| (activity, stack_of(activity))).collect();
    let both = mechanisms
        .iter()
        .flat_map(|id| [false, true].map(|possible| Stack { mechanism: id.clone(), possible }));
    let stacks: Vec<Stack> =
        both.filter(|stack| !stack.possible || of_records.iter().any(|(_, its)| its == stack)).collect();
    let mut rows: BTreeMap<B, Vec<usize>> = BTreeMap::new();
    let mut not_published = vec![0; stacks.len()];
    let mut records = 0;
    for (activity, stack) in &of_records {
        let Some(column) = stacks.iter().position(|known| known == stack) else { continue };
        records += 1;
        let found = buckets(activity);
        if found.is_empty() {
            not_published[column] += 1;
        }
        for bucket in found {
            rows.entry(bucket).or_insert_with(|| vec![0; stacks.len()])[column] += 1;
        }
    }
    let portfolio = selection.portfolio;
    let is_shown = |id: &&Id<Mechanism>| selection.activities().any(|activity| activity.mechanism == **id);
    let reported = mechanisms.iter().filter(is_shown).filter_map(|id| {
        let figure =
            portfolio.latest_total(id.as_str(), &Measure::Other(Id::new("projects-funded")), None)?;
        let projects = figure.shown(portfolio).value;
        let found = portfolio.activities.iter().filter(|a| a.mechanism == *id).count();
        projects.published().is_some().then(|| Reported { mechanism: id.clone(), projects, found })
    });
    RecordsBy {
        reported: reported.collect(),
        stacks,
        rows: rows.into_iter().collect(),
        not_published,
        records,
        possible: of_records.iter().filter(|(_, stack)| stack.possible).count(),
        chosen: selection.view.years.iter().copied().collect(),
    }
}
