//! Counts over buckets: stacked in columns or rows, or side by side.

use super::{End, Item, Mark, POSSIBLE, Phrases, Shape};
use crate::view::{Filter, Origin};

/// Counts over buckets.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Counts {
    /// Colour keys and names of the stacks; the key `missing` is for records that publish nothing.
    pub stacks: Vec<(String, String)>,
    /// The buckets.
    pub buckets: Vec<Bucket>,
    /// Their arrangement.
    pub layout: Layout,
    /// The axis reaches at least so far: that of what they are compared with.
    pub at_least: usize,
    /// How many things a stack of others stands for: what is certain of them, and what is only possible.
    pub together: (usize, usize),
}

/// The arrangement of counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Layout {
    /// A column a bucket, stacked.
    #[default]
    Columns,
    /// A row a bucket, stacked.
    Rows,
    /// Columns side by side.
    Pairs,
}

/// One bucket.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Bucket {
    /// Its label.
    pub label: String,
    /// What "show only this" filters by.
    pub filter: Option<Filter>,
    /// One count a stack.
    pub counts: Vec<Count>,
    /// The part that filters leave out, drawn pale beyond its counts, so that the part is seen in the whole.
    pub left_out: usize,
    /// Whether it is the bucket of records that publish nothing.
    pub is_missing: bool,
    /// A filter leaves it out.
    pub faded: bool,
}

/// One count.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Count {
    /// How many.
    pub n: usize,
    /// The same in words.
    pub value: String,
    /// What it opens.
    pub origin: Option<Origin>,
}

impl Bucket {
    /// All it counts.
    pub fn total(&self) -> usize {
        self.counts.iter().map(|count| count.n).sum()
    }
}

impl Counts {
    /// Whether it counts nothing.
    pub fn is_empty(&self) -> bool {
        self.buckets.iter().all(|bucket| bucket.total() == 0)
    }

    /// The largest column, never zero.
    pub fn most(&self) -> usize {
        let of = |bucket: &Bucket| match self.layout {
            Layout::Pairs => bucket.counts.iter().map(|count| count.n).max().unwrap_or(0),
            _ => bucket.total() + bucket.left_out,
        };
        self.buckets.iter().map(of).max().unwrap_or(0).max(self.at_least).max(1)
    }

    /// The share of the longest bar for this number.
    pub fn share(&self, n: usize) -> f64 {
        share(n, self.most())
    }

    /// Whether a count is of records that publish nothing.
    pub fn is_missing(&self, bucket: &Bucket, stack: usize) -> bool {
        bucket.is_missing || self.stacks[stack].0 == "missing"
    }

    /// The same with the buckets of the whole, and the part of each that filters leave out.
    #[must_use]
    pub fn among(&self, whole: &Self) -> Self {
        let bucket = |all: &Bucket| {
            let own = self.buckets.iter().find(|own| own.label == all.label);
            let counts =
                own.map_or_else(|| vec![Count::default(); self.stacks.len()], |own| own.counts.clone());
            let shown: usize = counts.iter().map(|count| count.n).sum();
            Bucket {
                label: all.label.clone(),
                filter: all.filter.clone(),
                counts,
                left_out: all.total().saturating_sub(shown),
                is_missing: all.is_missing,
                faded: own.is_none_or(|own| own.faded) || shown == 0,
            }
        };
        Self {
            stacks: self.stacks.clone(),
            buckets: whole.buckets.iter().map(bucket).collect(),
            layout: self.layout,
            at_least: self.at_least,
            together: self.together,
        }
    }

    /// The same with the columns that only the other has, empty. The order of both is kept; of two columns
    /// that only one side has, the one with the lower label, the earlier year, comes first.
    #[must_use]
    pub fn with_columns_of(self, other: &Self) -> Self {
        let empty = |bucket: &Bucket| Bucket {
            counts: vec![Count::default(); self.stacks.len()],
            left_out: 0,
            ..bucket.clone()
        };
        let mut buckets = Vec::new();
        let (mut own, mut theirs) = (self.buckets.as_slice(), other.buckets.as_slice());
        let is_in = |label: &String, rest: &[Bucket]| rest.iter().any(|bucket| bucket.label == *label);
        loop {
            (own, theirs) = match (own, theirs) {
                ([], []) => break,
                ([first, rest @ ..], [same, others @ ..]) if first.label == same.label => {
                    buckets.push(first.clone());
                    (rest, others)
                }
                ([first, rest @ ..], [next, ..])
                    if !is_in(&first.label, theirs)
                        && (is_in(&next.label, own) || first.label < next.label) =>
                {
                    buckets.push(first.clone());
                    (rest, theirs)
                }
                ([first, rest @ ..], []) => {
                    buckets.push(first.clone());
                    (rest, theirs)
                }
                (_, [next, others @ ..]) => {
                    buckets.push(empty(next));
                    (own, others)
                }
            };
        }
        Self { buckets, ..self }
    }

    /// Its marks, bucket by bucket; counts of zero have none.
    pub fn marks(&self, put: &Phrases<'_>) -> Vec<Mark> {
        let mut marks = Vec::new();
        let most = self.most();
        for (item, bucket) in self.buckets.iter().enumerate() {
            for (series, (key, name)) in self.stacks.iter().enumerate() {
                let count = &bucket.counts[series];
                if count.n == 0 {
                    continue;
                }
                let label = (put.list)(&[bucket.label.clone(), name.clone()]);
                marks.push(Mark {
                    series,
                    item,
                    shape: Shape::Bar(share(count.n, most), End::Closed),
                    group: String::new(),
                    faded: bucket.faded,
                    of: Item {
                        text: (put.mark)(&label, std::slice::from_ref(&count.value)),
                        label,
                        value: count.value.clone(),
                        key: if self.is_missing(bucket, series) { "missing".to_owned() } else { key.clone() },
                        filter: bucket.filter.clone(),
                        origin: count.origin.clone(),
                        ..Item::default()
                    },
                });
            }
        }
        marks
    }
}

#[allow(clippy::cast_precision_loss, reason = "counts, for drawing")]
fn share(n: usize, most: usize) -> f64 {
    n as f64 / most as f64
}

/// The colour key for something that is only possible.
pub fn possible(key: &str) -> String {
    format!("{key}{POSSIBLE}")
}
