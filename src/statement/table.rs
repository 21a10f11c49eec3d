//! The one table of charts, pages and downloads.

use rust_decimal::Decimal;

use super::{Line, Piece, line_of, piece::text_of};
use crate::{
    model::Quantity,
    view::{Count, Origin},
    words::Words,
};

/// A table with typed columns.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Table {
    /// Its caption; empty if a heading has it.
    pub caption: String,
    /// Heads.
    pub columns: Vec<Column>,
    /// Rows of as many cells.
    pub rows: Vec<Vec<Cell>>,
}

/// A column's head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its label.
    pub label: String,
    /// Its cells are numbers.
    pub numeric: bool,
}

/// A cell: what the page shows, and the number in it, where it is one.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Cell {
    /// Its text, with links.
    pub line: Line,
    /// The number in it.
    pub quantity: Option<Quantity>,
    /// Nothing is published; the text gives the reason.
    pub missing: bool,
}

impl Table {
    /// An empty table with text columns and numeric ones.
    pub fn with(columns: &[(String, bool)]) -> Self {
        let columns =
            columns.iter().map(|(label, numeric)| Column { label: label.clone(), numeric: *numeric });
        Self { columns: columns.collect(), ..Self::default() }
    }

    /// A table of lines under heads; each head says whether its cells are numbers.
    pub fn of_lines(caption: String, columns: &[(String, bool)], rows: Vec<Vec<Line>>) -> Self {
        let cells = |row: Vec<Line>| row.into_iter().map(Cell::from).collect();
        Self { caption, rows: rows.into_iter().map(cells).collect(), ..Self::with(columns) }
    }

    /// The origin each row opens, with its words: its numbers, each with its head where there are several.
    /// What opens is that of the last number: it is the sum or the whole of those before.
    pub fn origins(&self, words: &Words) -> Vec<(String, Origin)> {
        let of_row = |row: &Vec<Cell>| {
            let at = row.iter().rposition(|cell| cell.origin().is_some())?;
            let cells = || row[..=at].iter().zip(&self.columns);
            let names = cells().filter(|(_, column)| !column.numeric).map(|(cell, _)| cell.text());
            let names: Vec<String> = names.filter(|text| !text.is_empty()).collect();
            let numbers: Vec<_> = cells().filter(|(_, column)| column.numeric).collect();
            let values = match numbers.as_slice() {
                [] | [_] => row[at].text(),
                several => {
                    let with_heads =
                        several.iter().map(|(cell, column)| words.labelled(&column.label, &cell.text()));
                    words.clauses(&with_heads.collect::<Vec<_>>())
                }
            };
            Some((words.labelled(&words.enumerated(&names), &values), row[at].origin()?.clone()))
        };
        self.rows.iter().filter_map(of_row).collect()
    }

    /// Adds a row.
    pub fn row<const N: usize>(&mut self, cells: [Cell; N]) {
        self.rows.push(cells.into());
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        line_of(text).into()
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        line_of(text).into()
    }
}

impl From<Line> for Cell {
    fn from(line: Line) -> Self {
        let missing = matches!(line.as_slice(), [Piece::Missing(_)]);
        Self { line, quantity: None, missing }
    }
}

impl Cell {
    /// The same with the number in it.
    #[must_use]
    pub fn with(self, quantity: Option<Quantity>) -> Self {
        Self { quantity, ..self }
    }

    /// The same with its words opening their origin, where there is one.
    #[must_use]
    pub fn opening(self, origin: Option<Origin>) -> Self {
        match origin {
            Some(origin) => self.from_origin(origin),
            None => self,
        }
    }

    /// The same with its words opening their origin.
    #[must_use]
    pub fn from_origin(self, origin: Origin) -> Self {
        Self { line: vec![Piece::Open(self.text(), origin)], ..self }
    }

    /// A number as the page shows it.
    pub fn number(text: String, number: Decimal) -> Self {
        Self::from(text).with(Some(Quantity::Exact(number)))
    }

    /// A count, which opens what it counts.
    pub fn count(n: usize, of: Count, words: &Words) -> Self {
        let cell = Self::number(words.count(n), n.into());
        if n == 0 { cell } else { cell.from_origin(Origin::Count(of)) }
    }

    /// A count of things found, which opens them. Nothing found is not zero: none is known.
    pub fn found(n: usize, of: Count, words: &Words) -> Self {
        if n == 0 { Self::missing(words.text("cell-none")) } else { Self::count(n, of, words) }
    }

    /// A cell for something missing.
    pub fn missing(text: impl Into<String>) -> Self {
        vec![Piece::Missing(text.into())].into()
    }

    /// Its words.
    pub fn text(&self) -> String {
        text_of(&self.line)
    }

    /// Where it comes from, to be changed.
    pub fn origin_mut(&mut self) -> Option<&mut Origin> {
        self.line.iter_mut().find_map(Piece::origin_mut)
    }

    /// The number alone, for a range its lower end. The text says how sure it is.
    pub fn stated(&self) -> Option<Decimal> {
        self.quantity.filter(|_| !self.missing).map(Quantity::stated)
    }

    /// Its origin, if it is a figure of the edition, a sum or a count.
    pub fn origin(&self) -> Option<&Origin> {
        self.line.iter().find_map(Piece::origin)
    }
}
