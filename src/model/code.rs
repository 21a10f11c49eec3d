//! Closed codelists: enums with one spelling each, used in the edition, in addresses and as keys of
//! translations.

/// An enum every value of which has a spelling.
pub trait Code: Copy + PartialEq + 'static {
    /// All values with their spellings, in the order readers see them.
    const ALL: &'static [(Self, &'static str)];

    /// The spelling.
    fn code(self) -> &'static str {
        Self::ALL.iter().find(|(value, _)| *value == self).map_or("", |(_, code)| code)
    }

    /// The value with this spelling.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, c)| *c == code).map(|(value, _)| *value)
    }

    /// All values, in the order readers see them.
    fn all() -> impl Iterator<Item = Self> {
        Self::ALL.iter().map(|(value, _)| *value)
    }
}
