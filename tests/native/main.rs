//! The native integration tests: one crate, one module a subject. Needs no network, no clock and no browser.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]
#![allow(clippy::too_many_lines, clippy::too_many_arguments, clippy::similar_names)]

mod article;
mod chart;
mod claims;
mod colours;
mod edition;
mod elements;
mod export;
mod fixture;
mod invariants;
mod languages;
mod linked;
mod load;
mod query;
mod rooms;
mod sample;
mod subject;
mod texts;
mod view;
mod whole;
