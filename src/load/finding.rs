//! What was wrong with the data, precisely enough to be put right.

/// Something the loader could not accept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The file, as the descriptor names it.
    pub file: String,
    /// The record's identifier, or its place in the file (`#12`), if it is about a record.
    pub record: Option<String>,
    /// Line of the file, from 1, if known.
    pub line: Option<usize>,
    /// Path of the field inside the record, such as `claims[0].source`; empty for the whole.
    pub field: String,
    /// What is wrong.
    pub problem: Problem,
    /// What was done about it.
    pub consequence: Consequence,
    /// The text that was refused, whole: nothing is lost.
    pub raw: String,
}

/// What is left out because of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Consequence {
    /// The whole file.
    FileLeftOut,
    /// The record.
    RecordLeftOut,
    /// One part of the record; the rest is kept.
    PartLeftOut,
    /// Nothing: the data are used as they are.
    Noted,
}

/// What can be wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The file was not received; the HTTP status, or 0 without an answer.
    NotReceived(u16),
    /// The file is of another edition than the descriptor: its hash differs.
    OtherEdition,
    /// The file is not JSON: the parser's words.
    NotJson(String),
    /// The file is JSON but not a list of records.
    NotAList,
    /// The descriptor names a resource this version does not know.
    UnknownResource,
    /// A resource this version needs is not in the descriptor.
    ResourceNotListed,
    /// The record does not have the form the schema asks for: the parser's words.
    WrongForm(String),
    /// Nothing has this identifier.
    UnknownReference(String),
    /// No country has this code.
    UnknownCountry(String),
    /// Another record has this identifier already.
    DuplicateId(String),
    /// A published claim names no source.
    ClaimWithoutSource,
    /// A published claim has no value, or a missing one has a value.
    ValueAgainstStatus,
    /// A figure has neither claims nor a derivation that can be used.
    NothingKnown,
    /// A claim's value is not of the measure's kind.
    WrongKindOfValue(String),
    /// A text is not what its field needs: the rule it breaks.
    NotReadable(String),
    /// Two claims of a figure are equal and from the same source.
    EqualClaims(String),
    /// A figure is computed from different kinds of money or other measures, or from two currencies.
    MixedInputs,
    /// A figure cannot be computed from its inputs: a number is too large, or a divisor is zero.
    NotComputable,
    /// A link is neither http nor https.
    UnsafeLink(String),
    /// An address cannot carry this identifier, or another one differs from it only by capitals.
    IdNotForAddresses(String),
    /// A date that is not plausible.
    AbsurdDate(String),
    /// The first of two dates is after the second.
    Reversed(String),
    /// A number too large to compute with.
    TooLarge(String),
    /// A record names a State more than once.
    NamedTwice(String),
}
