//! A dashboard for the money behind arms control. The rooms, in reading order.

pub mod article;
pub mod chart;
pub mod draw;
pub mod export;
pub mod load;
pub mod model;
pub mod plot;
pub mod query;
pub mod statement;
#[cfg(feature = "ui")]
pub mod ui;
pub mod view;
pub mod words;
