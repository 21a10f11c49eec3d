//! A loaded edition with its language, and the questions asked of it.

use std::sync::Arc;

use crate::{
    load::Finding,
    model::Portfolio,
    query::{Selection, selection::only_known},
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
    /// Asks a question of the records a view keeps; values that name nothing here are left out of the view.
    pub fn ask<T>(&self, view: &View, question: impl FnOnce(&Selection<'_>) -> T) -> T {
        let view = only_known(&self.portfolio, view);
        question(&Selection::of(&self.portfolio, &view))
    }
}

/// A shared handle to what is loaded.
pub type Edition = Arc<Loaded>;
