//! Everything that needs a browser: the address, fetching, the chart adapter, filters, frames, the page.
//!
//! Computes nothing: asks [`crate::query`], draws with [`crate::chart`], tells with [`crate::article`], speaks with [`crate::words`].

#![allow(clippy::needless_pass_by_value, reason = "components own their props")]

mod address;
mod appearance;
mod article;
mod charts;
mod copy;
mod fetch;
mod figure;
mod filters;
mod link;
mod matrix;
mod page;
mod place;
mod projects;
mod shell;
mod take;
mod tiles;

pub use shell::start;
