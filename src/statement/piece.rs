//! Text whose parts can be links.

use super::Sign;
use crate::{
    view::{Origin, View},
    words::Words,
};

/// A part of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Plain(String),
    /// Why something is missing.
    Missing(String),
    /// A sign beside a value, and its meaning.
    Mark(Sign, String),
    /// A link to a view of this site.
    Go(String, Box<View>),
    /// A value that opens its origin.
    Open(String, Origin),
    /// A link to a document, with the BCP 47 tag of its language.
    Out {
        /// Its words.
        text: String,
        /// Its address.
        address: String,
        /// The language of what it leads to.
        language: String,
    },
}

/// Pieces one after the other.
pub type Line = Vec<Piece>;

impl Piece {
    /// A sign beside a value.
    pub fn mark(sign: Sign, words: &Words) -> Self {
        Self::Mark(sign, sign.meaning(words))
    }

    /// Its words.
    pub fn text(&self) -> String {
        match self {
            Self::Plain(text)
            | Self::Missing(text)
            | Self::Go(text, _)
            | Self::Open(text, _)
            | Self::Out { text, .. } => text.clone(),
            Self::Mark(_, meaning) => format!(" ({meaning})"),
        }
    }
}

/// Words.
pub fn plain(text: impl Into<String>) -> Piece {
    Piece::Plain(text.into())
}

/// A line of words.
pub fn line_of(text: impl Into<String>) -> Line {
    vec![plain(text)]
}

/// The words of a line.
pub fn text_of(line: &[Piece]) -> String {
    line.iter().map(Piece::text).collect()
}
