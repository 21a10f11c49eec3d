//! What a chart is before a browser draws it.

use std::collections::BTreeSet;

use crate::{
    model::{Id, Source, ordered},
    plot::{
        Bar, End, Mark, Phrases, Plot,
        budget::{LeftOut, MOST_KEYS, MOST_LISTED, Others, is_of_others},
    },
    query::Selection,
    statement::{Cell, Table, stated},
    view::{By, Origin},
    words::Words,
};

/// A chart with everything a reader needs: the finding, the measure, the sentence, the marks, the same as a
/// table.
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
    /// The marks, in reading order; made by [`Picture::marked`], when the plot is as it is drawn.
    pub marks: Vec<Mark>,
    /// Colour key (a mechanism's id, `missing`, …) and its meaning.
    pub legend: Vec<(String, String)>,
    /// The same as a table.
    pub table: Table,
    /// The documents it rests on.
    pub sources: Vec<Id<Source>>,
    /// What its table has and its plot has not: see [`Picture::within`].
    pub left_out: LeftOut,
}

/// The name of what a legend of so many keys puts together, where it has more than it explains.
pub fn others_of_keys(keys: usize, words: &Words) -> Option<String> {
    let more = keys.saturating_sub(MOST_KEYS);
    (more > 0).then(|| words.format("stack-others", &[("n", more.into())]))
}

/// What is said, in this message, of a table or a list that has more than the page shows.
pub fn shown_of(key: &str, n: usize, words: &Words) -> Option<String> {
    let args = [("made", MOST_LISTED.into()), ("n", n.into())];
    (n > MOST_LISTED).then(|| words.format(key, &args))
}

/// What is said of the rows and columns that a drawing leaves out: they are in the table beside it, where it has
/// one.
pub fn what_is_left_out(left_out: LeftOut, has_table: bool, words: &Words) -> Vec<String> {
    let [rows, columns] =
        if has_table { ["rows-more", "columns-more"] } else { ["dots-more", "columns-left"] };
    let said = [(rows, left_out.rows), (columns, left_out.columns)];
    let said = said.into_iter().filter(|(_, n)| *n > 0);
    said.map(|(key, n)| words.format(key, &[("n", n.into())])).collect()
}

/// The marks of a plot, in reading order, in the words of a language.
pub fn marks(plot: &Plot, words: &Words) -> Vec<Mark> {
    plot.marks(&Phrases {
        mark: &|label, said| words.labelled(label, &words.clauses(said)),
        list: &|things| words.enumerated(things),
    })
}

impl Picture {
    /// The same with the marks of its plot.
    #[must_use]
    pub fn marked(mut self, words: &Words) -> Self {
        self.marks = marks(&self.plot, words);
        self
    }

    /// What a screen reader says of its marks: whose they are.
    pub fn label_of_marks(&self, words: &Words) -> String {
        words.format("marks-of", &[("title", self.title.clone().into())])
    }

    /// The same with what filters leave out, faded: its words and its table are those of what is shown.
    #[must_use]
    pub fn among(mut self, whole: &Self, words: &Words) -> Self {
        self.plot = self.plot.among(&whole.plot, &words.text("cell-left-out"));
        if matches!(&self.plot, Plot::Counts(counts) if counts.buckets.iter().any(|bucket| bucket.left_out > 0))
        {
            self.legend.push(("filtered".to_owned(), words.text("legend-filtered")));
        }
        self
    }

    /// The same without the rows that filters leave out: what is compared stands alone.
    #[must_use]
    pub fn without_faded(self) -> Self {
        Self { plot: self.plot.without_faded(), ..self }
    }

    /// The same on an axis on which it can be compared with another one.
    #[must_use]
    pub fn beside(self, other: &Self) -> Self {
        Self { plot: self.plot.beside(&other.plot), ..self }
    }

    /// The same with as much drawn as can be looked at: at most so many rows, and columns and stacks within
    /// their budget. Its table has the rest.
    #[must_use]
    pub fn within(mut self, most: usize, words: &Words) -> Self {
        let named = |n: usize, possible: bool| {
            let key = if possible { "stack-others-possible" } else { "stack-others" };
            words.format(key, &[("n", n.into())])
        };
        let others = Others { named: &named, number: &|n| words.count(n) };
        let stacks = |plot: &Plot| match plot {
            Plot::Counts(counts) => counts.stacks.clone(),
            _ => Vec::new(),
        };
        let before = stacks(&self.plot);
        let (plot, left_out) = self.plot.within(most, &others);
        let after = stacks(&plot);
        if before != after {
            self.legend.retain(|(key, _)| {
                let is_kept = !is_of_others(key) && after.iter().any(|(kept, _)| kept == key);
                is_kept || !before.iter().any(|(known, _)| known == key)
            });
            self.legend.extend(after.into_iter().filter(|(key, _)| is_of_others(key)));
        }
        Self { plot, left_out, ..self }
    }

    /// A picture of what is surely linked to the chosen donors: its counts open no more than that, and what
    /// is only possible is counted beside it.
    #[must_use]
    pub fn of_what_is_sure(mut self, all: &Selection<'_>, words: &Words) -> Self {
        let sure = |origin: &mut Origin| {
            if let Origin::Count(count) = origin {
                // Donors and entries are not linked: they are what others are linked to.
                let sure = count.clone().by(By::Possible(false));
                if sure.is_sound() {
                    *count = sure;
                }
            }
        };
        self.table.rows.iter_mut().flatten().filter_map(Cell::origin_mut).for_each(sure);
        self.plot.each_origin(&sure);
        self.subtitle = stated::with_possible(self.subtitle, all, words);
        self
    }

    /// All its words, one after the other.
    pub fn text(&self) -> String {
        let texts = [&self.title, &self.subtitle, &self.summary].into_iter().chain(&self.notes);
        let heads = self.table.columns.iter().map(|column| &column.label);
        let texts = texts.chain(self.legend.iter().map(|(_, label)| label)).chain(heads).cloned();
        texts.chain(self.table.rows.iter().flatten().map(Cell::text)).collect::<Vec<_>>().join(" ")
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

    /// Where nothing is chosen that it is about.
    pub fn not_asked(words: &Words) -> Self {
        let none = words.text("lead-none");
        Self { title: none.clone(), subtitle: none.clone(), summary: none, ..Self::default() }
    }

    /// Under filters nothing found is nothing found here: what the filters hide may be there.
    pub fn deny_nothing(&mut self, words: &Words) {
        let (none, here) = (words.text("cell-none"), words.text("cell-none-here"));
        for cell in self.table.rows.iter_mut().flatten().filter(|cell| cell.missing && cell.text() == none) {
            *cell = Cell::missing(here.clone());
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

/// The same, with what a hatched row means.
pub fn legend_with_missing(rows: &[Bar], words: &Words) -> Vec<(String, String)> {
    let mut legend = legend_of_ends(rows, words);
    legend.push(("missing".to_owned(), words.text("legend-missing")));
    legend
}
