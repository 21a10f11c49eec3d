//! Answers to statements: a number, how sure it is, and its basis. Shared by charts, pages and downloads.
//!
//! A statement is a fact with its qualifiers ([`Qualifier`]). It becomes words only where it is read. Knows
//! no chart and no browser.

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

pub use piece::{Line, Piece, in_language, line_of, line_with, listed, of_edition, plain, quoted, titled};
pub use qualifier::Qualifier;
pub use sign::Sign;
pub use table::{Cell, Column, Table};
