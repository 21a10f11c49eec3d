//! `(Portfolio, View)` to answers; one file per question.
//!
//! Does not know charts, text or the browser. Never fails: an empty answer is an answer, with its reason.
//! All questions about records go through [`Selection`], whose [`marks`] say which record
//! fails which filter.

pub mod allocated;
pub mod backing;
pub mod calls;
pub mod changes;
pub mod counted;
pub mod coverage;
pub mod delivery;
pub mod disagreements;
pub mod donors;
pub mod facets;
pub mod flow;
pub mod gender;
pub mod key_figures;
pub mod known;
pub mod lead;
pub mod linked;
pub mod marks;
pub mod mechanisms;
pub mod money;
pub mod multiples;
pub mod names;
pub mod neighbours;
pub mod overlap;
pub mod projects;
pub mod recent;
pub mod records;
pub mod search;
pub mod selection;
pub mod spelling;
pub mod stated;
pub mod support;
pub mod sustainability;
pub mod tie;
pub mod time;
pub mod totals;

pub use recent::Recent;
pub use selection::{Dimension, Selection};
