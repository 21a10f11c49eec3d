//! The two open codelists of the edition: themes and measures.

use super::{Code, Id, MoneyKind};

/// A subject projects work on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    /// Unique in the edition; also its spelling in addresses.
    pub id: Id<Theme>,
    /// Its name in English.
    pub name: String,
    /// What belongs to it.
    pub definition: String,
}

/// What sort of value a measure takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MeasureKind {
    /// An amount with a currency.
    Money,
    /// A whole number of things.
    Count,
    /// A percentage, 0 to 100 and beyond.
    Percent,
    /// A list of countries or organisations.
    List,
    /// A date.
    Date,
    /// Words.
    Text,
}

/// What a figure measures: a kind of money, which the compiler keeps apart, or a term of the edition's
/// codelist.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// Money of one kind.
    Money(MoneyKind),
    /// Anything else.
    Other(Id<MeasureTerm>),
}

impl Measure {
    /// Whether it says which or how many States a mechanism reached: a list and a number of them can be
    /// rivals.
    pub fn is_of_states(&self) -> bool {
        matches!(self.code(), "country-list" | "countries-benefiting" | "countries-participating")
    }

    /// The spelling in the edition.
    pub fn code(&self) -> &str {
        match self {
            Self::Money(kind) => kind.code(),
            Self::Other(id) => id.as_str(),
        }
    }
}

/// An entry of the measures codelist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureTerm {
    /// Unique in the edition.
    pub id: Id<MeasureTerm>,
    /// What sort of value it takes.
    pub kind: MeasureKind,
    /// Its name in English.
    pub name: String,
    /// What it counts.
    pub definition: String,
    /// The things counted, in the plural; "%" for percentages.
    pub unit: Option<String>,
}

impl Code for MeasureKind {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Money, "money"),
        (Self::Count, "count"),
        (Self::Percent, "percent"),
        (Self::List, "list"),
        (Self::Date, "date"),
        (Self::Text, "text"),
    ];
}
