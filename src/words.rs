//! From values to a reader's language: texts (Fluent), numbers (ICU4X), dates and names.
//!
//! Knows the model; does not know questions, charts or the browser. Each language is a `.ftl` file.

mod digits;
mod findings;
mod lang;
mod language;
mod names;

use std::{ops::Deref, sync::Arc};

pub use lang::Lang;
pub use language::{Arg, Language, without_isolates};

use crate::model::{Code, PlaceRole, Portfolio};

/// A language, with the names that an edition gives to things.
pub struct Words {
    language: Language,
    portfolio: Arc<Portfolio>,
}

impl Words {
    /// The language of editions: of labels, summaries, notes and definitions, which nobody has translated.
    pub const OF_EDITION: Lang = Lang::English;

    /// English, with the names of this portfolio. Of an incomplete one nothing is called unpublished.
    pub fn english(portfolio: Arc<Portfolio>) -> Self {
        Self { language: Language::english(portfolio.is_incomplete), portfolio }
    }

    /// Another language with its messages, and the names of this portfolio.
    pub fn new(lang: Lang, messages: &str, portfolio: Arc<Portfolio>) -> Self {
        Self { language: Language::new(lang, messages, portfolio.is_incomplete), portfolio }
    }

    /// The role a State must have to be counted, as an argument of a text.
    pub fn in_role(role: Option<PlaceRole>) -> Arg<'static> {
        ("role", role.map_or("any", Code::code).into())
    }
}

/// Gives the methods of the language to whoever has the names.
impl Deref for Words {
    type Target = Language;

    fn deref(&self) -> &Language {
        &self.language
    }
}
