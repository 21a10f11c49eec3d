//! A loaded edition with its language, and the questions asked of it.

use std::sync::{Arc, Mutex};

use crate::{
    load::Finding,
    model::Portfolio,
    query::{Selection, marks::Marks, selection},
    view::View,
    words::Words,
};

/// The folder of the edition.
pub const DATA: &str = "data";

/// A loaded edition with its language.
pub struct Loaded {
    /// The data.
    pub portfolio: Arc<Portfolio>,
    /// What could not be used.
    pub findings: Vec<Finding>,
    /// English.
    pub words: Words,
    /// The marks of the filters asked for last, the latest first.
    recent: Mutex<Vec<(View, Arc<Marks>)>>,
}

/// How many filters' marks are kept: those of the page, of its subjects, and of all records.
const KEPT: usize = 6;

impl Loaded {
    /// What was loaded, in English.
    pub fn new(portfolio: Portfolio, findings: Vec<Finding>) -> Self {
        let portfolio = Arc::new(portfolio);
        let words = Words::english(Arc::clone(&portfolio));
        Self { words, portfolio, findings, recent: Mutex::default() }
    }

    /// Which record fails which filter: asked once, however many charts ask.
    fn marks(&self, filters: &View) -> Arc<Marks> {
        let question = filters.question();
        let Ok(mut recent) = self.recent.lock() else {
            return Arc::new(Marks::of(&self.portfolio, filters));
        };
        let known = recent.iter().position(|(view, _)| *view == question);
        let (view, marks) = match known {
            Some(place) => recent.remove(place),
            None => (question, Arc::new(Marks::of(&self.portfolio, filters))),
        };
        recent.insert(0, (view, Arc::clone(&marks)));
        recent.truncate(KEPT);
        marks
    }

    /// The filters applied on the page of a view: see [`selection::asked`].
    pub fn asked(&self, view: &View) -> View {
        selection::asked(&self.portfolio, view)
    }

    /// Asks a question of the records that filters keep.
    pub fn ask<T>(&self, filters: &View, question: impl FnOnce(&Selection<'_>) -> T) -> T {
        question(&Selection::marked(&self.portfolio, filters, self.marks(filters)))
    }
}

/// A shared handle to what is loaded.
pub type Edition = Arc<Loaded>;
