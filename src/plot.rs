//! What a chart shows, as data: bars, counts, dots, areas, links, spans; and its marks in reading order.
//!
//! Knows no pixel, no colour and no language: texts arrive made. A mark leads to a filter or an origin.

pub mod bars;
pub mod budget;
pub mod counts;

use std::collections::BTreeMap;

pub use bars::{Bar, Bars};
pub use counts::{Bucket, Count, Counts, Layout};

pub use crate::model::name::{has_no_spaces, width};
use crate::{
    model::ordered,
    view::{Filter, Origin, Page},
};

/// The end of a colour key for something that is only possible.
pub const POSSIBLE: &str = "~possible";

/// A chart without its drawing.
#[derive(Clone, Debug, PartialEq, Default)]
pub enum Plot {
    /// There is nothing to draw.
    #[default]
    Nothing,
    /// Bars, one a row.
    Bars(Bars),
    /// Counts stacked or side by side.
    Counts(Counts),
    /// A grid with dots.
    Dots(Dots),
    /// Areas of a world map.
    Areas(Areas),
    /// Flows between nodes, one diagram a scale.
    Links(Vec<Links>),
    /// Bars and points on one axis of years.
    Spans(Spans),
}

/// How a language puts what is said of marks.
pub struct Phrases<'a> {
    /// A label, and what is said of it: "UNSCAR: US$ 13 million; computed".
    pub mark: &'a dyn Fn(&str, &[String]) -> String,
    /// Things one after another: "2019, UNSCAR".
    pub list: &'a dyn Fn(&[String]) -> String,
}

/// What a mark shows, and where it leads.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Item {
    /// Its name.
    pub label: String,
    /// What hovering or focus reads out: label, value, qualification.
    pub text: String,
    /// Its value.
    pub value: String,
    /// Its value in few characters, where that is another text.
    pub short: String,
    /// Colour key: a mechanism's id, a step of the ramp, `missing` …
    pub key: String,
    /// What "show only this" filters by.
    pub filter: Option<Filter>,
    /// The page of what it stands for, where that is not what it filters by: a record.
    pub page: Option<Page>,
    /// What "where it comes from" opens.
    pub origin: Option<Origin>,
}

impl Item {
    /// The text beside the mark: its value, in few characters if available.
    pub fn shown(&self) -> &str {
        if self.short.is_empty() { &self.value } else { &self.short }
    }
}

/// A mark of a plot, with its place in the drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Index of its series.
    pub series: usize,
    /// Index of its item in the series.
    pub item: usize,
    /// What it shows.
    pub of: Item,
    /// How it looks.
    pub shape: Shape,
    /// The scale its length is on, where a plot has several: a currency.
    pub group: String,
    /// A filter leaves it out: it is there for comparison.
    pub faded: bool,
}

/// The look of a mark.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shape {
    /// A bar of this share of the axis.
    Bar(f64, End),
    /// Not published.
    Missing,
    /// A cell, a point or an area.
    Cell,
}

/// How a bar ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum End {
    /// At its number.
    Closed,
    /// "At least", "more than": somewhere beyond the number, which is at this share of the bar.
    Open(f64),
    /// "At most", "less than": somewhere before.
    UpTo,
    /// Between this share of the bar and its end.
    Between(f64),
}

/// Dots in a grid.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Dots {
    /// Heads of the columns.
    pub columns: Vec<String>,
    /// Heads of the rows, each with the text at its end and whether a filter leaves it out.
    pub rows: Vec<DotRow>,
    /// The dots, row by row.
    pub dots: Vec<Dot>,
    /// Lines behind the dots, each of a value that is not split among its columns.
    pub stretches: Vec<Stretch>,
}

/// A line along a row of dots. It is no mark: a dot of the row says the same in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Its row.
    pub row: usize,
    /// Its first and its last column.
    pub columns: (usize, usize),
    /// Colour key.
    pub key: String,
}

/// A row of dots.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DotRow {
    /// Its head.
    pub label: String,
    /// The text at its end: amounts.
    pub end: String,
    /// A filter leaves it out.
    pub faded: bool,
}

/// One dot.
#[derive(Clone, Debug, PartialEq)]
pub struct Dot {
    /// Its row.
    pub row: usize,
    /// Its column.
    pub column: usize,
    /// Filled: an amount is published. Else an outline.
    pub filled: bool,
    /// A filter leaves it out.
    pub faded: bool,
    /// What it shows.
    pub of: Item,
}

/// Areas and small dots of a world map.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Areas {
    /// What is coloured.
    pub areas: Vec<Area>,
    /// M49 numbers of what filters hide.
    pub hidden: Vec<String>,
    /// How many of the areas, the first ones, are named on the map.
    pub named: usize,
}

/// One country on a map.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// Its M49 number, the key of the map's areas.
    pub m49: String,
    /// Longitude and latitude of its label, in degrees.
    pub point: (f64, f64),
    /// Its name and number in few characters, for the map itself.
    pub short: String,
    /// Too small for an area: a dot.
    pub small: bool,
    /// The number it is coloured by.
    pub n: usize,
    /// Step of the ramp, 0 to 4.
    pub step: u8,
    /// Only possible.
    pub possible: bool,
    /// A filter leaves it out.
    pub faded: bool,
    /// What it shows.
    pub of: Item,
}

/// A flow diagram of one scale.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Links {
    /// Its heading, where there are several diagrams.
    pub heading: Option<String>,
    /// Its nodes.
    pub nodes: Vec<Node>,
    /// From node to node, with a width.
    pub links: Vec<(usize, usize, f64)>,
    /// How many flows are beyond the budget: they have no link, and their nodes do not tell of them.
    pub left_out: usize,
}

/// A node of a flow.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Node {
    /// Amounts to write under its name, none of them added to another: in one line at a source, else each in its own.
    pub amounts: String,
    /// What it shows; its label is its name among the links.
    pub of: Item,
}

/// Bars and points on one axis of years.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Spans {
    /// First year, and the year after the last.
    pub years: (f64, f64),
    /// Heads of the rows of points, which come first.
    pub heads: Vec<String>,
    /// Points on these rows.
    pub points: Vec<Point>,
    /// A bar a row.
    pub spans: Vec<SpanBar>,
}

/// A point in time.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// Its row.
    pub row: usize,
    /// When, in years.
    pub at: f64,
    /// A yearly cycle; else a dated event.
    pub is_cycle: bool,
    /// The day is not sure, or sources disagree: an outline.
    pub unsure: bool,
    /// What it shows.
    pub of: Item,
}

/// A bar in time.
#[derive(Clone, Debug, PartialEq)]
pub struct SpanBar {
    /// Its first day, in years.
    pub from: f64,
    /// Its last.
    pub to: f64,
    /// Its first day is not known.
    pub open_start: bool,
    /// Its last day is not known.
    pub open_end: bool,
    /// What it shows.
    pub of: Item,
}

impl Dots {
    /// The line at a place: its colour key, and whether all lines there begin or end with it.
    pub fn stretch_at(&self, row: usize, column: usize) -> Option<(&str, bool, bool)> {
        let mut here = self.stretches.iter().filter(|line| {
            let (first, last) = line.columns;
            line.row == row && (first..=last).contains(&column)
        });
        let first = here.next()?;
        let ends = |line: &Stretch| (line.columns.0 == column, line.columns.1 == column);
        let (begins, ends) =
            here.map(ends).fold(ends(first), |(begins, ends), other| (begins && other.0, ends && other.1));
        Some((&first.key, begins, ends))
    }

    /// The same without the rows that filters leave out.
    fn without_faded(self) -> Self {
        let kept: Vec<usize> = (0..self.rows.len()).filter(|row| !self.rows[*row].faded).collect();
        let row_of = |row: usize| kept.iter().position(|kept| *kept == row);
        let dots = self.dots.into_iter().filter_map(|dot| Some(Dot { row: row_of(dot.row)?, ..dot }));
        let stretches =
            self.stretches.into_iter().filter_map(|line| Some(Stretch { row: row_of(line.row)?, ..line }));
        let rows = self.rows.into_iter().filter(|row| !row.faded);
        Self {
            columns: self.columns,
            rows: rows.collect(),
            dots: dots.collect(),
            stretches: stretches.collect(),
        }
    }

    /// The same with the columns of the whole, and with the dots and rows that filters leave out, faded.
    fn among(&self, whole: &Self) -> Self {
        // Of two of one name the first stands.
        let names = whole.columns.iter().enumerate().rev();
        let columns: BTreeMap<&str, usize> = ordered::map(names.map(|(at, name)| (name.as_str(), at)));
        let column = |name: &String| columns.get(name.as_str()).copied();
        let own = self
            .dots
            .iter()
            .filter_map(|dot| Some(Dot { column: column(self.columns.get(dot.column)?)?, ..dot.clone() }));
        let mut dots: Vec<Dot> = own.collect();
        let mut rows = self.rows.clone();
        let row = |other: &DotRow| {
            rows.iter().position(|own| own.label == other.label).unwrap_or_else(|| {
                rows.push(DotRow { label: other.label.clone(), end: String::new(), faded: true });
                rows.len() - 1
            })
        };
        let row_of: Vec<usize> = whole.rows.iter().map(row).collect();
        let place = |row: usize, column: usize| row * whole.columns.len() + column;
        let mut is_own = vec![false; place(rows.len(), 0)];
        for dot in &dots {
            is_own[place(dot.row, dot.column)] = true;
        }
        // An empty place means that nobody names it: a dot that a filter leaves out is faded.
        let left_out = whole.dots.iter().filter(|dot| !is_own[place(row_of[dot.row], dot.column)]);
        dots.extend(left_out.map(|dot| Dot {
            row: row_of[dot.row],
            faded: true,
            of: Item { origin: None, ..dot.of.clone() },
            ..*dot
        }));
        ordered::by_key(&mut dots, |dot| (dot.row, dot.column));
        let stretch = |line: &Stretch| {
            let (first, last) = line.columns;
            let columns = (column(self.columns.get(first)?)?, column(self.columns.get(last)?)?);
            Some(Stretch { columns, ..line.clone() })
        };
        let stretches = self.stretches.iter().filter_map(stretch).collect();
        Self { columns: whole.columns.clone(), rows, dots, stretches }
    }
}

impl Plot {
    /// Whether there is nothing to draw.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Nothing => true,
            Self::Bars(bars) => bars.rows.is_empty(),
            Self::Counts(counts) => counts.is_empty(),
            Self::Dots(dots) => dots.dots.is_empty(),
            Self::Areas(_) => false,
            Self::Links(blocks) => blocks.iter().all(|block| block.links.is_empty()),
            Self::Spans(spans) => spans.points.is_empty() && spans.spans.is_empty(),
        }
    }

    /// Its rows; none if it has no rows to leave out.
    pub fn rows(&self) -> usize {
        match self {
            Self::Bars(bars) => bars.rows.len(),
            Self::Counts(counts) => counts.buckets.len(),
            Self::Dots(dots) => dots.rows.len(),
            Self::Spans(spans) => spans.spans.len(),
            Self::Nothing | Self::Areas(_) | Self::Links(_) => 0,
        }
    }

    /// Writes a short value beside the bars with this value.
    pub fn shorten(&mut self, value: &str, short: &str) {
        if let Self::Bars(bars) = self {
            bars.rows
                .iter_mut()
                .filter(|row| row.value == value)
                .for_each(|row| short.clone_into(&mut row.short));
        }
    }

    /// Leaves out all rows but the first ones.
    pub fn truncate(&mut self, rows: usize) {
        match self {
            Self::Bars(bars) => bars.rows.truncate(rows),
            Self::Counts(counts) => counts.buckets.truncate(rows),
            Self::Dots(dots) => {
                dots.rows.truncate(rows);
                dots.dots.retain(|dot| dot.row < rows);
                dots.stretches.retain(|stretch| stretch.row < rows);
            }
            Self::Spans(spans) => spans.spans.truncate(rows),
            Self::Nothing | Self::Areas(_) | Self::Links(_) => {}
        }
    }

    /// The same with the rows of the whole that filters leave out, faded; `left_out` replaces their values.
    #[must_use]
    pub fn among(&self, whole: &Self, left_out: &str) -> Self {
        match (self, whole) {
            (Self::Bars(own), Self::Bars(whole)) => Self::Bars(own.among(whole, left_out)),
            (Self::Counts(own), Self::Counts(whole)) if own.layout != Layout::Pairs => {
                Self::Counts(own.among(whole))
            }
            (Self::Dots(own), Self::Dots(whole)) => Self::Dots(own.among(whole)),
            _ => self.clone(),
        }
    }

    /// The same without the rows that filters leave out.
    #[must_use]
    pub fn without_faded(self) -> Self {
        match self {
            Self::Bars(mut bars) => {
                bars.rows.retain(|row| !row.faded);
                Self::Bars(bars)
            }
            Self::Dots(dots) => Self::Dots(dots.without_faded()),
            other => other,
        }
    }

    /// The same on an axis that this other plot has room on, so that both can be compared: of counts, of
    /// numbers without a unit, and of time. Amounts keep an axis a currency.
    #[must_use]
    pub fn beside(self, other: &Self) -> Self {
        match (self, other) {
            (Self::Counts(own), Self::Counts(other)) => {
                let own = if own.layout == Layout::Columns { own.with_columns_of(other) } else { own };
                Self::Counts(Counts { at_least: own.at_least.max(other.most()), ..own })
            }
            (Self::Bars(own), Self::Bars(other))
                if own.are_plain() && other.are_plain() && own.axis_end.is_none() =>
            {
                let end = bars::longest(&own.rows).max(bars::longest(&other.rows)).ceil();
                #[allow(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "a count of records"
                )]
                Self::Bars(Bars { axis_end: Some(end as u32), ..own })
            }
            (Self::Spans(own), Self::Spans(other)) if !other.spans.is_empty() || !other.points.is_empty() => {
                let years = (own.years.0.min(other.years.0), own.years.1.max(other.years.1));
                Self::Spans(Spans { years, ..own })
            }
            (own, _) => own,
        }
    }

    /// Changes the origin of each of its marks.
    pub fn each_origin(&mut self, change: &dyn Fn(&mut Origin)) {
        let of_items = |items: &mut dyn Iterator<Item = &mut Item>| {
            items.filter_map(|item| item.origin.as_mut()).for_each(change);
        };
        match self {
            Self::Nothing => {}
            Self::Bars(bars) => bars.rows.iter_mut().filter_map(|bar| bar.origin.as_mut()).for_each(change),
            Self::Counts(counts) => {
                let all = counts.buckets.iter_mut().flat_map(|bucket| &mut bucket.counts);
                all.filter_map(|count| count.origin.as_mut()).for_each(change);
            }
            Self::Dots(dots) => of_items(&mut dots.dots.iter_mut().map(|dot| &mut dot.of)),
            Self::Areas(map) => of_items(&mut map.areas.iter_mut().map(|area| &mut area.of)),
            Self::Links(blocks) => {
                of_items(&mut blocks.iter_mut().flat_map(|block| &mut block.nodes).map(|node| &mut node.of));
            }
            Self::Spans(spans) => {
                of_items(&mut spans.points.iter_mut().map(|point| &mut point.of));
                of_items(&mut spans.spans.iter_mut().map(|span| &mut span.of));
            }
        }
    }

    /// Whether it needs the map's geometry.
    pub fn needs_map(&self) -> bool {
        matches!(self, Self::Areas(_))
    }

    /// Its marks, in reading order.
    pub fn marks(&self, put: &Phrases<'_>) -> Vec<Mark> {
        if self.is_empty() {
            return Vec::new();
        }
        match self {
            Self::Nothing => Vec::new(),
            Self::Bars(bars) => bars.marks(put),
            Self::Counts(counts) => counts.marks(put),
            Self::Dots(dots) => {
                let faded = |dot: &Dot| dot.faded || dots.rows.get(dot.row).is_some_and(|row| row.faded);
                dots.dots
                    .iter()
                    .enumerate()
                    .map(|(item, dot)| Mark { faded: faded(dot), ..cell(0, item, &dot.of) })
                    .collect()
            }
            Self::Areas(map) => {
                let (mut large, mut small) = (0, 0);
                let mark = |area: &Area| {
                    let (series, next) = if area.small { (1, &mut small) } else { (0, &mut large) };
                    *next += 1;
                    Mark { faded: area.faded, ..cell(series, *next - 1, &area.of) }
                };
                map.areas.iter().map(mark).collect()
            }
            Self::Links(blocks) => {
                let of_block = |(series, block): (usize, &Links)| {
                    block
                        .nodes
                        .iter()
                        .enumerate()
                        .map(|(item, node)| cell(series, item, &node.of))
                        .collect::<Vec<_>>()
                };
                blocks.iter().enumerate().flat_map(of_block).collect()
            }
            Self::Spans(plot) => {
                // Points first, then bars, each in their order.
                let mut marks: Vec<Mark> =
                    plot.points.iter().enumerate().map(|(item, point)| cell(0, item, &point.of)).collect();
                let length = plot.years.1 - plot.years.0;
                marks.extend(plot.spans.iter().enumerate().map(|(item, span)| Mark {
                    shape: Shape::Bar(((span.to - span.from) / length).clamp(0.0, 1.0), End::Closed),
                    ..cell(1, item, &span.of)
                }));
                marks
            }
        }
    }
}

fn cell(series: usize, item: usize, of: &Item) -> Mark {
    Mark { series, item, of: of.clone(), shape: Shape::Cell, group: String::new(), faded: false }
}
