//! The native integration tests: one crate, one module a subject. Needs no network, no clock and no browser.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod chart;
mod colours;
mod edition;
mod fixture;
mod load;
mod query;
mod rooms;
mod texts;
mod view;
