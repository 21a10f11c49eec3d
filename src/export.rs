//! What is shown and its underlying data, for download: CSV, JSON, SVG, a citation. One file per form.
//!
//! Does not know the browser. Everything taken away carries its title, filters, edition, link, sources and
//! claim identifiers.

pub mod citation;
pub mod csv;
pub mod embed;
pub mod json;
pub mod sheet;
pub mod svg;
pub mod underlying;

pub use citation::citation;
pub use csv::csv;
pub use embed::frame;
pub use json::json;
pub use sheet::{Row, Sheet};
pub use svg::{Format, Frame};
pub use underlying::underlying;
