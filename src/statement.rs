//! Answers to statements: what a number is, how sure it is, what it rests on. Shared by charts, pages and downloads.
//!
//! A statement is a fact with its qualifiers ([`Qualifier`]), put into words where somebody reads it. Knows no chart and no browser.

pub mod cited;
pub mod effects;
pub mod glance;
pub mod headline;
pub mod lead;
pub mod levels;
pub mod narrowing;
pub mod piece;
pub mod qualifier;
pub mod sign;
pub mod stated;
pub mod table;

pub use piece::{Line, Piece, line_of, plain};
pub use qualifier::Qualifier;
pub use sign::Sign;
pub use table::{Cell, Column, Table};
