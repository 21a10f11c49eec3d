//! Donors, administrators, implementers.

use super::{Code, CountryCode, Id};

/// The IATI `OrganisationType` codes in use here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OrganisationType {
    /// 10
    Government,
    /// 11
    LocalGovernment,
    /// 15
    OtherPublicSector,
    /// 21
    InternationalNgo,
    /// 22
    NationalNgo,
    /// 23
    RegionalNgo,
    /// 40
    Multilateral,
    /// 60
    Foundation,
    /// 80
    Academic,
    /// 90
    Other,
}

/// Somebody who pays, administers or carries out. A donor government's identifier is its ISO 3166-1 alpha-3
/// code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// Unique in the edition.
    pub id: Id<Organisation>,
    /// Its name in English.
    pub name: String,
    /// Its short form, where it has one.
    pub acronym: Option<String>,
    /// Former names, abbreviations and other spellings, for finding it.
    pub other_names: Vec<String>,
    /// The State it belongs to, where it clearly belongs to one.
    pub country: Option<CountryCode>,
    /// What it is.
    pub kind: OrganisationType,
}

impl Code for OrganisationType {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Government, "10"),
        (Self::LocalGovernment, "11"),
        (Self::OtherPublicSector, "15"),
        (Self::InternationalNgo, "21"),
        (Self::NationalNgo, "22"),
        (Self::RegionalNgo, "23"),
        (Self::Multilateral, "40"),
        (Self::Foundation, "60"),
        (Self::Academic, "80"),
        (Self::Other, "90"),
    ];
}
