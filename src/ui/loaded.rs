//! A loaded edition with its language, and the questions asked of it.

use std::sync::Arc;

use crate::{
    load::Finding,
    model::Portfolio,
    query::{Selection, selection},
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
}

impl Loaded {
    /// The filters applied on the page of a view: see [`selection::asked`].
    pub fn asked(&self, view: &View) -> View {
        selection::asked(&self.portfolio, view)
    }

    /// Asks a question of the records that filters keep.
    pub fn ask<T>(&self, filters: &View, question: impl FnOnce(&Selection<'_>) -> T) -> T {
        question(&Selection::of(&self.portfolio, filters))
    }
}

/// A shared handle to what is loaded.
pub type Edition = Arc<Loaded>;
