//! Signs beside values.

use crate::{model::Code, words::Words};

/// The sign for "not published" in tables with many such rows.
pub const MISSING: &str = "—";

/// The meaning of a sign beside a value.
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
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Disputed, "disputed"),
        (Self::Arithmetic, "arithmetic"),
        (Self::Computed, "computed"),
        (Self::Counted, "counted"),
    ];
}

impl Sign {
    /// Its meaning in words.
    pub fn meaning(self, words: &Words) -> String {
        words.text(&format!("mark-{}", self.code()))
    }

    /// One letter for it.
    pub fn symbol(self) -> &'static str {
        if self.is_disputed() { "≠" } else { "Σ" }
    }

    /// Whether something does not agree.
    pub fn is_disputed(self) -> bool {
        matches!(self, Self::Disputed | Self::Arithmetic)
    }
}
