//! Funds and joint projects.

use super::{Citation, Code, Id, Organisation, PartialDate};

/// How a mechanism stands in this portfolio.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// One of the three the portfolio is about.
    Portfolio,
    /// Shown beside them and can be switched off.
    Context,
    /// Being designed or studied: no money, no projects.
    Planned,
}

/// A fund or joint project that finances conventional-arms control.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mechanism {
    /// Unique in the edition; also its spelling in addresses.
    pub id: Id<Mechanism>,
    /// Its full name.
    pub name: String,
    /// The name readers know it by.
    pub short: String,
    /// How it stands here.
    pub standing: Standing,
    /// When it began, where it has.
    pub since: Option<PartialDate>,
    /// Who runs it.
    pub administrators: Vec<Id<Organisation>>,
    /// The fund it sits inside, if any: its money is not counted again there.
    pub part_of: Option<String>,
    /// What it is, in our words.
    pub summary: String,
    /// What is published of its money and what is not, in our words.
    pub money_note: String,
    /// The mechanisms it says it coordinates with.
    pub coordinates_with: Vec<Id<Mechanism>>,
    /// Where this is said.
    pub citations: Vec<Citation>,
}

impl Code for Standing {
    const ALL: &'static [(Self, &'static str)] =
        &[(Self::Portfolio, "portfolio"), (Self::Context, "context"), (Self::Planned, "planned")];
}
