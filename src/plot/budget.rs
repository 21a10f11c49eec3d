//! How much of a plot is drawn: what nobody could look at is left to its table, and said.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use super::{Bucket, Count, Counts, Dots, Layout, POSSIBLE, Plot, Spans};
use crate::model::ordered;

/// Rows of a table or of a list on a page at most; a download has all.
pub const MOST_LISTED: usize = 1_000;

/// Rows of a chart at most.
pub const MOST_ROWS: usize = 300;

/// Columns of a grid of dots at most, rows of points on an axis of time, and columns of the matrix.
pub const MOST_COLUMNS: usize = 36;

/// Links of a flow of one scale at most. What its nodes say is made of them, so who makes the flow keeps to it:
/// see [`links_within`].
pub const MOST_LINKS: usize = 100;

/// Mechanisms in the stacks of a column or a row, and in the words of a country, at most; the rest are one.
pub const MOST_STACKS: usize = 12;

/// Colours that a legend explains at most: beyond them all are grey.
pub const MOST_KEYS: usize = 30;

/// The colour key of stacks that are drawn as one.
pub const OTHERS: &str = "others";

/// Whether a colour key is that of stacks drawn as one, certain or possible.
pub fn is_of_others(key: &str) -> bool {
    key.strip_suffix(POSSIBLE).unwrap_or(key) == OTHERS
}

/// Keys of stacks that are no thing among others.
const OWN: [&str; 3] = ["missing", "unclear", "filtered"];

/// What is in the table and not in the drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct LeftOut {
    /// Rows of the drawing, of a bar, a bucket or a name each; links of a flow.
    pub rows: usize,
    /// Columns of a grid of dots.
    pub columns: usize,
}

/// How many flows of one scale are drawn, of what comes in and of what goes out: half of each where both have
/// more.
pub fn links_within(sides: [usize; 2]) -> [usize; 2] {
    let room = |own: usize, other: usize| own.min((MOST_LINKS / 2).max(MOST_LINKS.saturating_sub(other)));
    [room(sides[0], sides[1]), room(sides[1], sides[0])]
}

/// The largest of these in the order they had, of equal ones the first; and the others.
pub fn largest<T, S: Ord>(all: Vec<T>, most: usize, size: impl Fn(&T) -> S) -> (Vec<T>, Vec<T>) {
    let mut places: Vec<usize> = (0..all.len()).collect();
    ordered::by_key(&mut places, |at| Reverse(size(&all[*at])));
    let mut is_kept = vec![false; all.len()];
    places.into_iter().take(most).for_each(|at| is_kept[at] = true);
    let mut is_kept = is_kept.into_iter();
    all.into_iter().partition(|_| is_kept.next().unwrap_or_default())
}

/// The words of what is drawn as one.
pub struct Others<'a> {
    /// The name of so many stacks; whether they are only possible.
    pub named: &'a dyn Fn(usize, bool) -> String,
    /// A number of records in words.
    pub number: &'a dyn Fn(usize) -> String,
}

impl Plot {
    /// The same within this number of rows and the budget of columns and stacks, and what that leaves out.
    pub fn within(mut self, most: usize, others: &Others<'_>) -> (Self, LeftOut) {
        let has_rows = !matches!(&self, Self::Counts(counts) if counts.layout != Layout::Rows);
        let rows = if has_rows { self.rows().saturating_sub(most) } else { 0 };
        if rows > 0 {
            self.truncate(most);
        }
        match self {
            Self::Counts(counts) => (Self::Counts(counts.with_others(others)), LeftOut { rows, columns: 0 }),
            Self::Dots(dots) => {
                let (dots, columns) = dots.with_first_columns();
                (Self::Dots(dots), LeftOut { rows, columns })
            }
            Self::Spans(spans) => {
                let (spans, heads) = spans.with_first_heads();
                (Self::Spans(spans), LeftOut { rows: rows + heads, columns: 0 })
            }
            Self::Links(blocks) => {
                let rows = blocks.iter().map(|block| block.left_out).sum();
                (Self::Links(blocks), LeftOut { rows, columns: 0 })
            }
            plot => (plot, LeftOut { rows, columns: 0 }),
        }
    }
}

impl Counts {
    /// The same with the smallest of many things put together: what is certain of them in one stack, what is
    /// only possible in another. What publishes nothing, or is unclear, stays by itself.
    fn with_others(self, others: &Others<'_>) -> Self {
        let thing = |stack: usize| {
            let key = self.stacks[stack].0.as_str();
            key.strip_suffix(POSSIBLE).unwrap_or(key)
        };
        let mut totals: BTreeMap<&str, usize> = BTreeMap::new();
        for stack in (0..self.stacks.len()).filter(|stack| !OWN.contains(&thing(*stack))) {
            let n = self.buckets.iter().map(|bucket| bucket.counts[stack].n).sum::<usize>();
            *totals.entry(thing(stack)).or_default() += n;
        }
        if totals.len() <= MOST_STACKS || self.layout == Layout::Pairs {
            return self;
        }
        let mut largest: Vec<(&str, usize)> = totals.into_iter().collect();
        // Others that are together already stay so, with more of them.
        ordered::by_key(&mut largest, |(key, n)| (*key == OTHERS, Reverse(*n)));
        let small: BTreeSet<&str> = ordered::set(largest.drain(MOST_STACKS - 1..).map(|(key, _)| key));
        let is_small = |stack: &usize| small.contains(thing(*stack));
        let (merged, kept): (Vec<usize>, Vec<usize>) = (0..self.stacks.len()).partition(is_small);
        let (possible, certain): (Vec<usize>, Vec<usize>) =
            merged.into_iter().partition(|stack| self.stacks[*stack].0.ends_with(POSSIBLE));
        let rests: Vec<(Vec<usize>, bool)> =
            [(certain, false), (possible, true)].into_iter().filter(|(of, _)| !of.is_empty()).collect();
        let bucket = |bucket: &Bucket| {
            let own = kept.iter().map(|stack| bucket.counts[*stack].clone());
            let rest = rests.iter().map(|(of, _)| {
                let n = of.iter().map(|stack| bucket.counts[*stack].n).sum::<usize>();
                Count { n, value: (others.number)(n), origin: None }
            });
            Bucket { counts: own.chain(rest).collect(), ..bucket.clone() }
        };
        let stands_for = |(of, possible): &(Vec<usize>, bool)| -> usize {
            let together = if *possible { self.together.1 } else { self.together.0 };
            of.iter().map(|stack| if thing(*stack) == OTHERS { together } else { 1 }).sum()
        };
        let sum = |wanted: bool| rests.iter().filter(|(_, of)| *of == wanted).map(stands_for).sum();
        let named = |rest: &(Vec<usize>, bool)| {
            let key = if rest.1 { super::counts::possible(OTHERS) } else { OTHERS.to_owned() };
            (key, (others.named)(stands_for(rest), rest.1))
        };
        let stacks = kept.iter().map(|stack| self.stacks[*stack].clone()).chain(rests.iter().map(named));
        Self {
            stacks: stacks.collect(),
            buckets: self.buckets.iter().map(bucket).collect(),
            layout: self.layout,
            at_least: self.at_least,
            together: (sum(false), sum(true)),
        }
    }
}

/// Leaves the heads within the budget, and says how many it took away.
fn cut(heads: &mut Vec<String>) -> usize {
    let left = heads.len().saturating_sub(MOST_COLUMNS);
    heads.truncate(MOST_COLUMNS);
    left
}

impl Dots {
    /// The same without the columns beyond the budget, and how many these are.
    fn with_first_columns(mut self) -> (Self, usize) {
        let left = cut(&mut self.columns);
        self.dots.retain(|dot| dot.column < MOST_COLUMNS);
        self.stretches.retain(|line| line.columns.0 < MOST_COLUMNS);
        for line in &mut self.stretches {
            line.columns.1 = line.columns.1.min(MOST_COLUMNS - 1);
        }
        (self, left)
    }
}

impl Spans {
    /// The same without the rows of points beyond the budget, and how many these are.
    fn with_first_heads(mut self) -> (Self, usize) {
        let left = cut(&mut self.heads);
        self.points.retain(|point| point.row < MOST_COLUMNS);
        (self, left)
    }
}
