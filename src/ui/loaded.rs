//! A loaded edition with its language, and the questions asked of it.

use std::sync::Arc;

use super::language::Spoken;
use crate::{
    load::Finding,
    model::Portfolio,
    query::{Recent, Selection, selection},
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
    /// The language, with the names of this edition.
    pub words: Words,
    /// The language as it was fetched, for other editions.
    pub spoken: Arc<Spoken>,
    /// What the filters asked for last have marked.
    recent: Recent,
}

impl Loaded {
    /// What was loaded, in this language.
    pub fn new(portfolio: Portfolio, findings: Vec<Finding>, spoken: Arc<Spoken>) -> Self {
        let portfolio = Arc::new(spoken.named(portfolio));
        let words = spoken.words(Arc::clone(&portfolio));
        Self { words, spoken, portfolio, findings, recent: Recent::default() }
    }

    /// The filters applied on the page of a view: see [`selection::asked`].
    pub fn asked(&self, view: &View) -> View {
        selection::asked(&self.portfolio, view)
    }

    /// Asks a question of the records that filters keep.
    pub fn ask<T>(&self, filters: &View, question: impl FnOnce(&Selection<'_>) -> T) -> T {
        question(&Selection::recent(&self.portfolio, filters, &self.recent))
    }
}

/// A shared handle to what is loaded.
pub type Edition = Arc<Loaded>;
