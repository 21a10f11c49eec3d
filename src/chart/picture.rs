//! What a chart is before a browser draws it.

use std::collections::BTreeSet;

use crate::{
    model::{Id, Quantity, Source, ordered},
    plot::{Bar, End, Mark, Plot},
    view::{Count, Origin},
    words::Words,
};

/// A chart with everything a reader needs: the finding, the measure, the sentence, the marks, the same as a table.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Picture {
    /// The finding.
    pub title: String,
    /// Measure, unit, period and coverage.
    pub subtitle: String,
    /// What it shows, as a sentence.
    pub summary: String,
    /// What a reader should know.
    pub notes: Vec<String>,
    /// What must be seen together with the picture.
    pub caption: String,
    /// What is drawn.
    pub plot: Plot,
    /// The marks, in reading order.
    pub marks: Vec<Mark>,
    /// Colour key (a mechanism's id, `missing`, …) and its meaning.
    pub legend: Vec<(String, String)>,
    /// The same as a table.
    pub table: Table,
    /// The documents it rests on.
    pub sources: Vec<Id<Source>>,
}

impl Picture {
    /// What a screen reader says of its marks: whose they are, and how one moves among them.
    pub fn label_of_marks(&self, words: &Words) -> String {
        format!(
            "{}. {}",
            words.format("marks-of", &[("title", self.title.clone().into())]),
            words.text("chart-keys")
        )
    }

    /// The same with what filters leave out, faded: its words and its table are those of what is shown.
    #[must_use]
    pub fn among(mut self, whole: &Self, words: &Words) -> Self {
        self.plot = self.plot.among(&whole.plot, &words.text("cell-none-here"));
        self.marks = self.plot.marks();
        if matches!(&self.plot, Plot::Counts(counts) if counts.buckets.iter().any(|bucket| bucket.left_out > 0))
        {
            self.legend.push(("filtered".to_owned(), words.text("legend-filtered")));
        }
        self
    }

    /// All its words, one after the other.
    pub fn text(&self) -> String {
        let heads = self.table.columns.iter().map(|column| &column.label);
        let cells = self.table.rows.iter().flatten().map(|cell| &cell.text);
        let said = [&self.title, &self.subtitle, &self.summary].into_iter().chain(&self.notes);
        let parts = said.chain(self.legend.iter().map(|(_, label)| label)).chain(heads).chain(cells);
        parts.map(String::as_str).collect::<Vec<_>>().join(" ")
    }

    /// In the place of money of all donors, where donors are chosen.
    pub fn of_all_donors(words: &Words) -> Self {
        Self {
            title: words.text("pooled-title"),
            subtitle: words.text("pooled-subtitle"),
            summary: words.text("pooled-summary"),
            ..Self::default()
        }
    }

    /// Under filters nothing found is nothing found here: what the filters hide may be there.
    pub fn deny_nothing(&mut self, words: &Words) {
        let (none, here) = (words.text("cell-none"), words.text("cell-none-here"));
        for cell in self.table.rows.iter_mut().flatten().filter(|cell| cell.missing && cell.text == none) {
            cell.text.clone_from(&here);
        }
    }

    /// In the place of totals that the filters on cannot narrow.
    pub fn hidden(words: &Words) -> Self {
        Self {
            title: words.text("hidden-title"),
            subtitle: words.text("hidden-subtitle"),
            summary: words.text("hidden-summary"),
            ..Self::default()
        }
    }
}

/// What the ends of these bars mean, for those that are not closed.
pub fn legend_of_ends<'a>(rows: impl IntoIterator<Item = &'a Bar>, words: &Words) -> Vec<(String, String)> {
    let keys: BTreeSet<&str> = ordered::set(rows.into_iter().filter_map(|row| match row.end(1.0) {
        End::Closed => None,
        End::Open(_) => Some("end-open"),
        End::UpTo => Some("end-up-to"),
        End::Between(_) => Some("end-between"),
    }));
    keys.into_iter().map(|key| (key.to_owned(), words.text(&format!("legend-{key}")))).collect()
}

/// A table with typed columns.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Table {
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

/// A cell: its words, and whether they stand for something missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// What it says.
    pub text: String,
    /// The number in it, where it is one.
    pub quantity: Option<Quantity>,
    /// Nothing is published here.
    pub missing: bool,
    /// Where it comes from, where it is a figure of the edition or a sum.
    pub origin: Option<Origin>,
}

impl Table {
    /// An empty table with text columns and numeric ones.
    pub fn with(columns: &[(String, bool)]) -> Self {
        Self {
            columns: columns
                .iter()
                .map(|(label, numeric)| Column { label: label.clone(), numeric: *numeric })
                .collect(),
            rows: Vec::new(),
        }
    }
    /// What each row opens, with its words: of several numbers the last, which is the sum of those before it.
    pub fn origins(&self) -> Vec<(String, Origin)> {
        let of_row = |row: &Vec<Cell>| {
            let at = row.iter().rposition(|cell| cell.origin.is_some())?;
            let words = row[..at]
                .iter()
                .zip(&self.columns)
                .filter(|(cell, column)| !column.numeric && !cell.text.is_empty());
            let before: Vec<&str> = words.map(|(cell, _)| cell.text.as_str()).collect();
            Some((format!("{}: {}", before.join(", "), row[at].text), row[at].origin.clone()?))
        };
        self.rows.iter().filter_map(of_row).collect()
    }

    /// Adds a row of texts.
    pub fn row<const N: usize>(&mut self, cells: [Cell; N]) {
        self.rows.push(cells.into());
    }
}

impl<S: Into<String>> From<S> for Cell {
    fn from(text: S) -> Self {
        Self { text: text.into(), quantity: None, missing: false, origin: None }
    }
}

impl Cell {
    /// The same with the number in it.
    #[must_use]
    pub fn with(self, quantity: Option<Quantity>) -> Self {
        Self { quantity, ..self }
    }

    /// The same, opening its origin.
    #[must_use]
    pub fn from_origin(self, origin: Origin) -> Self {
        Self { origin: Some(origin), ..self }
    }

    /// The same, opening its origin where there is one.
    #[must_use]
    pub fn opening(self, origin: Option<Origin>) -> Self {
        Self { origin, ..self }
    }

    /// A count, which opens what it counts.
    pub fn count(n: usize, of: Count, words: &Words) -> Self {
        let cell = Self::from(words.count(n)).with(Some(Quantity::Exact(n.into())));
        if n == 0 { cell } else { cell.from_origin(Origin::Count(of)) }
    }

    /// A count of what is found, which opens it: where nothing is, none is known, which is not zero.
    pub fn found(n: usize, of: Count, words: &Words) -> Self {
        if n == 0 { Self::missing(words.text("cell-none")) } else { Self::count(n, of, words) }
    }

    /// A cell for something missing.
    pub fn missing(text: impl Into<String>) -> Self {
        Self { text: text.into(), quantity: None, missing: true, origin: None }
    }
}
