//! Marks beside values.

use crate::{model::Code, view::Page, words::Words};

/// What a mark beside a value says of it. Each leads to what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sign {
    /// Sources disagree.
    Disputed,
    /// The source's own arithmetic does not hold.
    Arithmetic,
    /// Computed here.
    Computed,
    /// Counted here.
    Counted,
}

impl Code for Sign {
    const ALL: &'static [(Self, &'static str)] =
        &[(Self::Disputed, "disputed"), (Self::Arithmetic, "arithmetic"), (Self::Computed, "computed"), (Self::Counted, "counted")];
}

impl Sign {
    /// What it says.
    pub fn said(self, words: &Words) -> String {
        words.say(&format!("mark-{}", self.code()))
    }

    /// The page that says what it means.
    pub fn page(self) -> Page {
        match self {
            Self::Disputed | Self::Arithmetic => Page::Disagreements,
            Self::Computed | Self::Counted => Page::Glossary,
        }
    }
}
