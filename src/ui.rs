//! Everything that needs a browser: the address, fetching, the chart adapter, filters, frames, the page.
//!
//! Computes nothing: asks [`crate::query`], draws with [`crate::chart`], speaks with [`crate::words`].

mod address;
mod appearance;
mod charts;
mod fetch;
mod figure;
mod filters;
mod matrix;
mod page;
mod projects;
mod shell;
mod tiles;

pub use shell::start;
