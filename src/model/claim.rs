//! What one source says of a figure, and what is known when none says anything.

use std::fmt;

use super::{Code, Currency, Id, PartialDate, Quantity, Source};

/// Why there is no value. None of these is zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Missing {
    /// Looked for in what is public, and not there.
    NotPublished,
    /// The question does not arise.
    NotApplicable,
    /// Known to exist and kept back.
    Withheld,
    /// Nobody has looked.
    Unknown,
}

/// A value, or the reason for its absence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known<T> {
    /// A source states it.
    Published(T),
    /// No source does.
    Missing(Missing),
}

impl<T> Known<T> {
    /// The value, where there is one.
    pub fn published(&self) -> Option<&T> {
        match self {
            Self::Published(value) => Some(value),
            Self::Missing(_) => None,
        }
    }
    /// The same by reference.
    pub fn as_ref(&self) -> Known<&T> {
        match self {
            Self::Published(value) => Known::Published(value),
            Self::Missing(why) => Known::Missing(*why),
        }
    }
}

/// What a figure can be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// An amount in whole units of a currency.
    Money(Quantity, Currency),
    /// A count, a percentage or a number of months: the measure says which.
    Number(Quantity),
    /// Codes of countries or identifiers of organisations, sorted.
    List(Vec<String>),
    /// A date.
    Date(PartialDate),
    /// A date by which something had happened; when, the source does not say.
    DateBy(PartialDate),
    /// A rule or a description, in our words.
    Text(String),
}

impl Value {
    /// The number in it, if it has one.
    pub fn quantity(&self) -> Option<Quantity> {
        match self {
            Self::Money(quantity, _) | Self::Number(quantity) => Some(*quantity),
            _ => None,
        }
    }

    /// The currency of money.
    pub fn currency(&self) -> Option<Currency> {
        match self {
            Self::Money(_, currency) => Some(*currency),
            _ => None,
        }
    }

    /// Whether a sum or a list that only grows can have come from an earlier value to this one.
    pub fn can_have_grown_from(&self, earlier: &Self) -> bool {
        match (self, earlier) {
            (Self::Money(now, currency), Self::Money(before, its)) => {
                currency == its && now.can_reach(*before)
            }
            (Self::Number(now), Self::Number(before)) => now.can_reach(*before),
            (Self::List(now), Self::List(before)) => before.iter().all(|item| now.contains(item)),
            _ => false,
        }
    }

    /// Whether both can be true of one and the same thing. Texts of ours are never rivals.
    pub fn agrees_with(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Money(a, ca), Self::Money(b, cb)) => ca == cb && a.agrees_with(*b),
            (Self::Number(a), Self::Number(b)) => a.agrees_with(*b),
            (Self::Date(a), Self::Date(b)) => a.overlaps(*b),
            // 2019 can be before 18 March 2019, 2020 cannot.
            (Self::Date(date), Self::DateBy(by)) | (Self::DateBy(by), Self::Date(date)) => {
                !by.is_before(*date)
            }
            (Self::DateBy(_), Self::DateBy(_)) | (Self::Text(_), Self::Text(_)) => true,
            (a, b) => a == b,
        }
    }
}

/// The first and last words of a place in a document: enough to find it, too little to copy it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locator {
    /// Its first words, six at most.
    pub from: String,
    /// Its last words, six at most.
    pub to: String,
}

impl fmt::Display for Locator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.to.is_empty() { f.write_str(&self.from) } else { write!(f, "{} … {}", self.from, self.to) }
    }
}

/// Where something is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The document.
    pub source: Id<Source>,
    /// The place in it, where known.
    pub locator: Option<Locator>,
}

/// What one source says of one figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Unique in the edition.
    pub id: Id<Claim>,
    /// The value claimed, or why there is none.
    pub value: Known<Value>,
    /// The date the claim is true of, where the source gives one.
    pub as_of: Option<PartialDate>,
    /// Where it is said. Present for every published value; the loader refuses one without.
    pub citation: Option<Citation>,
    /// The claim stands in a document's overview while the document also treats the matter in its own
    /// section.
    pub in_overview: bool,
    /// What the source says, in our words.
    pub summary: String,
    /// What was read in vain, where nothing is published.
    pub searched: Option<String>,
    /// Anything a reader should know.
    pub note: Option<String>,
}

impl Code for Missing {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::NotPublished, "not-published"),
        (Self::NotApplicable, "not-applicable"),
        (Self::Withheld, "withheld"),
        (Self::Unknown, "unknown"),
    ];
}
