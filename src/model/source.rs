//! Documents.

use super::{Code, Id, PartialDate};

/// Who speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SourceKind {
    /// A report, yearbook, call or press release of the United Nations.
    UnDocument,
    /// A web page of a UN entity or treaty secretariat.
    UnPage,
    /// A government.
    Government,
    /// A regional organisation.
    RegionalOrganisation,
    /// A grantee or partner writing of its own work.
    Implementer,
    /// A database kept by a third party.
    Database,
    /// Press.
    Press,
    /// Anything else.
    Other,
}

impl SourceKind {
    /// Whether the speaker administers, pays for or carries out what it speaks of.
    pub fn is_primary(self) -> bool {
        !matches!(self, Self::Database | Self::Press | Self::Other)
    }
}

/// How the document was read for this edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReadAs {
    /// The document itself, whole.
    Original,
    /// A part of it.
    Excerpt,
    /// A copy on somebody else's site: not verified against the original.
    ThirdPartyCopy,
}

/// A document that claims are taken from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Unique in the edition.
    pub id: Id<Source>,
    /// Its title, as published.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Its address: http or https.
    pub url: String,
    /// When, where stated.
    pub date: Option<PartialDate>,
    /// What is known of an undated one.
    pub date_note: Option<String>,
    /// Who speaks.
    pub kind: SourceKind,
    /// BCP 47 tag of its language.
    pub language: String,
    /// How it was read.
    pub read_as: ReadAs,
    /// Anything a reader should know.
    pub note: Option<String>,
}

impl Code for SourceKind {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::UnDocument, "un-document"),
        (Self::UnPage, "un-page"),
        (Self::Government, "government"),
        (Self::RegionalOrganisation, "regional-organisation"),
        (Self::Implementer, "implementer"),
        (Self::Database, "database"),
        (Self::Press, "press"),
        (Self::Other, "other"),
    ];
}

impl Code for ReadAs {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Original, "original"),
        (Self::Excerpt, "excerpt"),
        (Self::ThirdPartyCopy, "third-party-copy"),
    ];
}
