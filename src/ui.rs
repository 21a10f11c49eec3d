//! Everything that needs a browser: the address, fetching, the chart adapter, filters, frames, the page.
//!
//! Computes nothing: asks [`crate::query`], draws with [`crate::chart`], tells with [`crate::article`],
//! speaks with [`crate::words`].

#![allow(clippy::needless_pass_by_value, reason = "components own their props")]

mod address;
mod appearance;
mod article;
mod brief;
mod charts;
mod connection;
mod copy;
mod download;
mod drawer;
mod drawing;
mod embed;
mod fetch;
mod fill;
mod filters;
mod first;
mod focus;
mod foot;
mod frame;
mod index;
mod kept;
mod language;
mod link;
mod loaded;
mod mark_list;
mod marks;
mod matrix;
mod menu;
mod order;
mod overview;
mod page;
mod parts;
mod pointer;
mod projects;
mod released;
mod scroll;
mod search;
mod shell;
mod sight;
mod table;
mod tiles;
mod wall;
mod window;

pub use shell::start;
