//! Which record fails which filter, kept for the filters asked for last: asked once, however many charts ask.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::marks::Marks;
use crate::{model::Portfolio, view::View};

/// How many filters' marks are kept: those of the page, of its subjects, and of all records.
const KEPT: usize = 8;

/// How many of them keep what was answered: those asked for last.
const ANSWERED: usize = 3;

/// The marks of the filters asked for last, of one portfolio.
#[derive(Debug, Default)]
pub struct Recent(Mutex<Kept>);

#[derive(Debug, Default)]
struct Kept {
    /// The latest first.
    marks: Vec<(View, Arc<Marks>)>,
    made: usize,
}

impl Recent {
    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The marks of these filters.
    pub(super) fn marks(&self, portfolio: &Portfolio, filters: &View) -> Arc<Marks> {
        let question = filters.question();
        let mut kept = self.kept();
        let known = kept.marks.iter().position(|(view, _)| *view == question);
        let (view, marks) = if let Some(place) = known {
            kept.marks.remove(place)
        } else {
            kept.made += 1;
            (question, Arc::new(Marks::of(portfolio, filters)))
        };
        kept.marks.insert(0, (view, Arc::clone(&marks)));
        kept.marks.truncate(KEPT);
        let has_moved = known.is_none_or(|place| place >= ANSWERED);
        if let Some((_, old)) = kept.marks.get_mut(ANSWERED).filter(|_| has_moved) {
            *old = Arc::new(old.without_answers());
        }
        marks
    }

    /// How often all records were marked so far.
    pub fn made(&self) -> usize {
        self.kept().made
    }
}
