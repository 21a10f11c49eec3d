//! How much of a plot is drawn: what nobody could look at is left to its table, and said.

use super::{Bucket, Count, Counts, Dots, Layout, Plot, Spans};

/// Rows of a chart at most.
pub const MOST_ROWS: usize = 300;

/// Columns of a grid of dots at most.
pub const MOST_COLUMNS: usize = 24;

/// Stacks of a column or a row at most; the last one is of all others together.
pub const MOST_STACKS: usize = 12;

/// What is in the table and not in the drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Left {
    /// Rows.
    pub rows: usize,
    /// Columns.
    pub columns: usize,
}

/// The words of what is put together.
pub struct Others<'a> {
    /// The name of so many stacks together.
    pub named: &'a dyn Fn(usize) -> String,
    /// A number of records in words.
    pub number: &'a dyn Fn(usize) -> String,
}

impl Plot {
    /// The same within this number of rows and the budget of columns and stacks, and what that leaves out.
    pub fn within(mut self, most: usize, others: &Others<'_>) -> (Self, Left) {
        let has_rows = !matches!(&self, Self::Counts(counts) if counts.layout != Layout::Rows);
        let rows = if has_rows { self.rows().saturating_sub(most) } else { 0 };
        if rows > 0 {
            self.truncate(most);
        }
        let (plot, columns) = match self {
            Self::Counts(counts) => (Self::Counts(counts.with_others(others)), 0),
            Self::Dots(dots) => {
                let (dots, left) = dots.with_first_columns();
                (Self::Dots(dots), left)
            }
            Self::Spans(spans) => {
                let (spans, left) = spans.with_first_heads();
                return (Self::Spans(spans), Left { rows: rows + left, columns: 0 });
            }
            plot => (plot, 0),
        };
        (plot, Left { rows, columns })
    }
}

impl Counts {
    /// The same with the smallest of many stacks put together.
    fn with_others(self, others: &Others<'_>) -> Self {
        if self.stacks.len() <= MOST_STACKS || self.layout == Layout::Pairs {
            return self;
        }
        let total = |stack: usize| self.buckets.iter().map(|bucket| bucket.counts[stack].n).sum::<usize>();
        let mut largest: Vec<usize> = (0..self.stacks.len()).collect();
        crate::model::ordered::by_key(&mut largest, |stack| std::cmp::Reverse(total(*stack)));
        let mut kept = largest[..MOST_STACKS - 1].to_vec();
        crate::model::ordered::by_key(&mut kept, |stack| *stack);
        let bucket = |bucket: &Bucket| {
            let own = kept.iter().map(|stack| bucket.counts[*stack].clone());
            let mut counts: Vec<Count> = own.collect();
            let n = bucket.total() - counts.iter().map(|count| count.n).sum::<usize>();
            counts.push(Count { n, value: (others.number)(n), origin: None });
            Bucket { counts, ..bucket.clone() }
        };
        let mut stacks: Vec<_> = kept.iter().map(|stack| self.stacks[*stack].clone()).collect();
        stacks.push(("others".to_owned(), (others.named)(self.stacks.len() - kept.len())));
        Self { buckets: self.buckets.iter().map(bucket).collect(), stacks, ..self }
    }
}

impl Dots {
    /// The same without the columns beyond the budget, and how many these are.
    fn with_first_columns(mut self) -> (Self, usize) {
        let left = self.columns.len().saturating_sub(MOST_COLUMNS);
        if left > 0 {
            self.columns.truncate(MOST_COLUMNS);
            self.dots.retain(|dot| dot.column < MOST_COLUMNS);
            self.stretches.retain(|line| line.columns.1 < MOST_COLUMNS);
        }
        (self, left)
    }
}

impl Spans {
    /// The same without the rows of points beyond the budget, and how many these are.
    fn with_first_heads(mut self) -> (Self, usize) {
        let left = self.heads.len().saturating_sub(MOST_COLUMNS);
        if left > 0 {
            self.heads.truncate(MOST_COLUMNS);
            self.points.retain(|point| point.row < MOST_COLUMNS);
        }
        (self, left)
    }
}
