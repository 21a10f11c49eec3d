//! Bars, one a row, one axis for each scale. A missing value is a stub; bounds have open ends.

use std::collections::BTreeMap;

use rust_decimal::{Decimal, prelude::ToPrimitive};

use super::{End, Item, Mark, Phrases, Shape};
use crate::model::{Quantity, ordered};

/// Bars in rows.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Bars {
    /// The rows.
    pub rows: Vec<Bar>,
    /// Where the axis ends, if not at the longest bar: 100 for percentages.
    pub axis_end: Option<u32>,
}

/// One bar.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Bar {
    /// Its name.
    pub label: String,
    /// Its length; `None` where nothing is published.
    pub quantity: Option<Quantity>,
    /// The unit of its number, if rows can differ in it: a currency. Rows of two scales never share an axis.
    pub scale: String,
    /// Its number in words.
    pub value: String,
    /// The same in few characters, where that is another text.
    pub short: String,
    /// The text of the readout beside label and value.
    pub more: String,
    /// Colour key.
    pub key: String,
    /// What "show only this" filters by.
    pub filter: Option<crate::view::Filter>,
    /// What "where it comes from" opens.
    pub origin: Option<crate::view::Origin>,
    /// A filter leaves it out.
    pub faded: bool,
    /// There is nothing to draw, whether or not a value is published.
    pub is_bare: bool,
}

/// The part of the longest bar that an open end reaches beyond the number stated.
const OPEN_END: f64 = 0.08;

/// The length of the stub for a missing value, as a part of the longest bar.
const STUB: f64 = 0.1;

/// For drawing only: the nearest floating-point number.
pub fn float(number: Decimal) -> f64 {
    number.to_f64().unwrap_or(0.0)
}

impl Bar {
    /// How it ends, on an axis as long as the longest bar.
    pub fn end(&self, longest: f64) -> End {
        match self.quantity {
            None | Some(Quantity::Exact(_) | Quantity::About(_)) => End::Closed,
            Some(Quantity::AtLeast(n) | Quantity::MoreThan(n)) => {
                End::Open(float(n) / (float(n) + longest * OPEN_END))
            }
            Some(Quantity::AtMost(_) | Quantity::LessThan(_)) => End::UpTo,
            Some(Quantity::Range(low, high)) => End::Between(float(low) / float(high).max(f64::MIN_POSITIVE)),
        }
    }

    /// Its length on an axis as long as the longest bar.
    pub fn length(&self, longest: f64) -> f64 {
        match self.quantity {
            _ if self.is_bare => 0.0,
            None => longest * STUB,
            Some(Quantity::AtLeast(n) | Quantity::MoreThan(n)) => float(n) + longest * OPEN_END,
            Some(quantity) => float(quantity.upper()),
        }
    }

    fn mark(
        &self,
        (series, item): (usize, usize),
        (longest, axis_end): (f64, f64),
        put: &Phrases<'_>,
    ) -> Mark {
        let text = (put.mark)(&self.label, &[self.value.clone(), self.more.clone()]);
        let bar = |_| Shape::Bar((self.length(longest) / axis_end).clamp(0.0, 1.0), self.end(longest));
        Mark {
            series,
            item,
            shape: if self.is_bare { Shape::Cell } else { self.quantity.map_or(Shape::Missing, bar) },
            group: String::new(),
            faded: self.faded,
            of: Item {
                label: self.label.clone(),
                text,
                value: self.value.clone(),
                short: self.short.clone(),
                key: if self.quantity.is_some() || self.is_bare {
                    self.key.clone()
                } else {
                    "missing".to_owned()
                },
                filter: self.filter.clone(),
                origin: self.origin.clone(),
                ..Item::default()
            },
        }
    }
}

impl Bars {
    /// Whether their numbers have no unit.
    pub fn are_plain(&self) -> bool {
        self.rows.iter().all(|row| row.scale.is_empty())
    }
}

/// The longest bar of these rows as a number, never zero.
pub fn longest(rows: &[Bar]) -> f64 {
    rows.iter().filter_map(|row| row.quantity).map(|q| float(q.upper())).fold(0.0, f64::max).max(1e-9)
}

/// The end of the axis of these rows.
pub fn axis_end(rows: &[Bar]) -> f64 {
    let longest = longest(rows);
    rows.iter().map(|row| row.length(longest)).fold(longest, f64::max)
}

impl From<Vec<Bar>> for Bars {
    fn from(rows: Vec<Bar>) -> Self {
        Self { rows, axis_end: None }
    }
}

impl Bars {
    /// Bars of percentages.
    pub fn of_percent(rows: Vec<Bar>) -> Self {
        Self { rows, axis_end: Some(100) }
    }

    /// Rows by scale, in the order of first use; a row without a number stays with the row before it.
    pub fn blocks(&self) -> Vec<(String, Vec<Bar>)> {
        let mut blocks: Vec<(String, Vec<Bar>)> = Vec::new();
        for row in &self.rows {
            let scale = if row.quantity.is_some() {
                row.scale.clone()
            } else {
                blocks.last().map(|(scale, _)| scale.clone()).unwrap_or_default()
            };
            match blocks.iter_mut().find(|(known, _)| *known == scale) {
                Some((_, rows)) => rows.push(row.clone()),
                None => blocks.push((scale, vec![row.clone()])),
            }
        }
        // Rows without a number that come before all others need no scale of their own.
        if blocks.len() > 1 && blocks[0].0.is_empty() && blocks[0].1.iter().all(|row| row.quantity.is_none())
        {
            let (_, first) = blocks.remove(0);
            blocks[0].1.splice(0..0, first);
        }
        blocks
    }

    /// The same with the rows of the whole that filters leave out, without lengths.
    #[must_use]
    pub fn among(&self, whole: &Self, left_out: &str) -> Self {
        // Of two of one name the first stands.
        let labels = self.rows.iter().enumerate().rev().map(|(at, row)| (row.label.as_str(), at));
        let own: BTreeMap<&str, usize> = ordered::map(labels);
        let row = |all: &Bar| {
            let bare = || Bar {
                quantity: None,
                value: left_out.to_owned(),
                short: String::new(),
                more: String::new(),
                origin: None,
                faded: true,
                is_bare: true,
                ..all.clone()
            };
            own.get(all.label.as_str()).map_or_else(bare, |at| self.rows[*at].clone())
        };
        Self { rows: whole.rows.iter().map(row).collect(), axis_end: self.axis_end }
    }

    /// Its marks, block by block.
    pub fn marks(&self, put: &Phrases<'_>) -> Vec<Mark> {
        let blocks = self.blocks();
        let several = blocks.len() > 1;
        let mut marks = Vec::new();
        for (series, (scale, rows)) in blocks.iter().enumerate() {
            let (longest, own_end) = (longest(rows), axis_end(rows));
            let axis_end = self.axis_end.map_or(own_end, f64::from);
            let of_block =
                rows.iter().enumerate().map(|(item, row)| row.mark((series, item), (longest, axis_end), put));
            marks.extend(
                of_block
                    .map(|mark| Mark { group: if several { scale.clone() } else { String::new() }, ..mark }),
            );
        }
        marks
    }
}
