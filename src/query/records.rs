//! How many records, by mechanism and year or theme. A record that publishes neither is counted as such.

use std::collections::BTreeMap;

use super::{Dimension, Selection};
use crate::model::{Id, Known, Measure, Mechanism, Theme, Value, columns::Column, ordered};

/// Counts per stack in the order of [`RecordsBy::stacks`]: a row for each bucket, one for none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordsBy<B> {
    /// The mechanisms shown, of very many the smallest in one stack. With donors chosen, records linked to them
    /// only by lists or sums without years have their own stack.
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

/// How many mechanisms have a stack of their own at most. Of more the smallest are put together: their own
/// pages have their records by year and theme.
pub const MOST_MECHANISMS: usize = 60;

/// Records of one mechanism, or of the smallest of very many, by how surely they are linked to the chosen
/// donors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stack {
    /// The mechanism; none of those that are put together.
    pub mechanism: Option<Id<Mechanism>>,
    /// How many mechanisms are put together.
    pub others: usize,
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
    let mut answer = tally(selection, &selection.portfolio.columns().began);
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
    let mut answer = tally(selection, &selection.portfolio.columns().themes);
    ordered::by_key(&mut answer.rows, |(_, counts)| std::cmp::Reverse(counts.iter().sum::<usize>()));
    answer
}

fn tally<B: Ord + Clone>(selection: &Selection<'_>, column: &Column<B>) -> RecordsBy<B> {
    let mechanisms: Vec<&Id<Mechanism>> = selection.mechanisms().map(|m| &m.id).collect();
    let tallies = selection.tally_by_mechanism(column);
    let stack_of = stacks_of(selection, &mechanisms);
    // Each of them certain and possible: two stacks, of which the second is there only where it has records.
    let mut by_stack: BTreeMap<(usize, bool), BTreeMap<usize, usize>> =
        ordered::map(stack_of.iter().map(|of| ((*of, false), BTreeMap::new())));
    let mut is_possible = vec![false; mechanisms.len()];
    for tally in tallies {
        is_possible[tally.mechanism] |= tally.possible > 0;
        let counts = [(false, tally.records - tally.possible), (true, tally.possible)];
        for (possible, n) in counts.into_iter().filter(|(_, n)| *n > 0) {
            let stack = (stack_of[tally.mechanism], possible);
            *by_stack.entry(stack).or_default().entry(tally.set).or_default() += n;
        }
    }
    let sets = column.sets.ask(<[u32]>::to_vec);
    let mut rows: BTreeMap<&B, Vec<usize>> = BTreeMap::new();
    let mut not_published = vec![0; by_stack.len()];
    for (stack, counts) in by_stack.values().enumerate() {
        for (set, n) in counts {
            if sets[*set].is_empty() {
                not_published[stack] += n;
            }
            for code in &sets[*set] {
                let row = rows.entry(&column.keys[*code as usize]).or_insert_with(|| vec![0; by_stack.len()]);
                row[stack] += n;
            }
        }
    }
    let of_stacks = |wanted: fn(bool) -> bool| -> usize {
        by_stack.iter().filter(|((_, possible), _)| wanted(*possible)).flat_map(|(_, n)| n.values()).sum()
    };
    let of_stack = |stack: &(usize, bool)| {
        let mechanism = mechanisms.get(stack.0).map(|id| (*id).clone());
        let is_other =
            |at: &usize| mechanism.is_none() && stack_of[*at] == stack.0 && (!stack.1 || is_possible[*at]);
        let others = (0..mechanisms.len()).filter(is_other).count();
        Stack { mechanism, others, possible: stack.1 }
    };
    RecordsBy {
        reported: reported(selection),
        records: of_stacks(|_| true),
        possible: of_stacks(|possible| possible),
        stacks: by_stack.keys().map(of_stack).collect(),
        rows: rows.into_iter().map(|(bucket, counts)| (bucket.clone(), counts)).collect(),
        not_published,
        chosen: selection.view.years.iter().copied().collect(),
    }
}

/// The stack of each mechanism: its own place, or one behind all of them where the smallest are put together.
/// Which these are does not hang on the years chosen, so that all years can stand beside them.
fn stacks_of(selection: &Selection<'_>, mechanisms: &[&Id<Mechanism>]) -> Vec<usize> {
    let mut stacks: Vec<usize> = (0..mechanisms.len()).collect();
    if mechanisms.len() > MOST_MECHANISMS {
        let column = &selection.portfolio.columns().mechanisms;
        let counts = column.keys.iter().zip(selection.tally(Dimension::Year, column));
        let records: BTreeMap<&Id<Mechanism>, usize> = ordered::map(counts);
        let mut largest = stacks.clone();
        ordered::by_key(&mut largest, |at| std::cmp::Reverse(records.get(mechanisms[*at]).copied()));
        for at in &largest[MOST_MECHANISMS - 1..] {
            stacks[*at] = mechanisms.len();
        }
    }
    stacks
}

/// What the mechanisms of the records shown report.
fn reported(selection: &Selection<'_>) -> Vec<Reported> {
    let portfolio = selection.portfolio;
    let column = &portfolio.columns().mechanisms;
    let shown = ordered::set(selection.values_shown(column));
    let found: BTreeMap<&Id<Mechanism>, usize> =
        ordered::map(column.keys.iter().zip(column.shared_out(&column.sets.count())));
    let of = |id: &Id<Mechanism>| {
        let figure =
            portfolio.latest_total(id.as_str(), &Measure::Other(Id::new("projects-funded")), None)?;
        let projects = figure.shown(portfolio).value;
        let found = found.get(id).copied().unwrap_or(0);
        projects.published().is_some().then(|| Reported { mechanism: id.clone(), projects, found })
    };
    selection.mechanisms().map(|m| &m.id).filter(|id| shown.contains(id)).filter_map(of).collect()
}
