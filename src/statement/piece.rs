//! Text whose parts can be links.

use super::Sign;
use crate::{
    model::{Activity, Code, Id},
    view::{Origin, View},
    words::{Arg, Words},
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
    /// A piece in another language than the page's, with its BCP 47 tag.
    Foreign(Box<Piece>, String),
}

/// Pieces one after the other.
pub type Line = Vec<Piece>;

impl Piece {
    /// What it is, in whatever language.
    pub fn bare(&self) -> &Self {
        if let Self::Foreign(piece, _) = self { piece.bare() } else { self }
    }

    fn bare_mut(&mut self) -> &mut Self {
        if let Self::Foreign(piece, _) = self { piece.bare_mut() } else { self }
    }

    /// What it opens.
    pub fn origin(&self) -> Option<&Origin> {
        if let Self::Open(_, origin) = self.bare() { Some(origin) } else { None }
    }

    /// What it opens, to be changed.
    pub fn origin_mut(&mut self) -> Option<&mut Origin> {
        if let Self::Open(_, origin) = self.bare_mut() { Some(origin) } else { None }
    }

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
            Self::Foreign(piece, _) => piece.text(),
            Self::Mark(_, meaning) => format!(" ({meaning})"),
        }
    }
}

/// A piece in this language, which is marked where it is not the page's.
pub fn in_language(piece: Piece, language: &str, words: &Words) -> Piece {
    if language == words.lang().code() { piece } else { Piece::Foreign(Box::new(piece), language.to_owned()) }
}

/// A piece in the language of a project's title, if that is known.
pub fn titled(piece: Piece, activity: &Id<Activity>, words: &Words) -> Piece {
    match words.language_of(activity) {
        Some(language) => in_language(piece, language, words),
        None => piece,
    }
}

/// A piece in the words of the edition: labels, summaries, notes and definitions, which nobody has translated.
pub fn of_edition(piece: Piece, words: &Words) -> Piece {
    in_language(piece, Words::OF_EDITION.code(), words)
}

/// A text of the edition as a line, see [`of_edition`].
pub fn quoted(text: impl Into<String>, words: &Words) -> Line {
    let text = text.into();
    if text.is_empty() { Line::new() } else { vec![of_edition(plain(text), words)] }
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

/// Where a piece stands in a message, which knows texts only: a character of Unicode's private use.
const SLOT: char = '\u{e000}';

/// A message of which some arguments are pieces, such as links: the message says where they stand.
pub fn line_with(key: &str, args: &[Arg<'_>], pieces: &[(&'static str, Piece)], words: &Words) -> Line {
    let slot = |at: usize| char::from_u32(u32::from(SLOT) + u32::try_from(at).unwrap_or_default());
    let mut all: Vec<Arg<'_>> = args.to_vec();
    all.extend(
        pieces.iter().enumerate().map(|(at, (name, _))| (*name, slot(at).unwrap_or(SLOT).to_string().into())),
    );
    let text = words.format(key, &all);
    let mut line = Line::new();
    let mut rest = text.as_str();
    let is_slot = |c: char| pieces.iter().enumerate().any(|(at, _)| slot(at) == Some(c));
    while let Some(place) = rest.find(is_slot) {
        let (before, after) = rest.split_at(place);
        line.extend((!before.is_empty()).then(|| plain(before)));
        let mut letters = after.chars();
        let at = letters.next().map_or(0, |c| u32::from(c) - u32::from(SLOT));
        line.extend(usize::try_from(at).ok().and_then(|at| pieces.get(at)).map(|(_, piece)| piece.clone()));
        rest = letters.as_str();
    }
    line.extend((!rest.is_empty()).then(|| plain(rest)));
    line
}

/// Pieces one after another, as the language separates them.
pub fn listed(pieces: impl IntoIterator<Item = Piece>, words: &Words) -> Line {
    let separator = words.separator();
    let mut line = Line::new();
    for piece in pieces {
        if !line.is_empty() {
            line.push(plain(separator.as_str()));
        }
        line.push(piece);
    }
    line
}
