//! Countries (ISO 3166-1) and regions (UN M49).

use std::{fmt, str::FromStr};

use super::Code;

/// An ISO 3166-1 alpha-3 code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountryCode([u8; 3]);

impl CountryCode {
    /// The three letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("???")
    }
}

impl FromStr for CountryCode {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let letters: [u8; 3] = text.as_bytes().try_into().map_err(|_| ())?;
        letters.iter().all(u8::is_ascii_uppercase).then_some(Self(letters)).ok_or(())
    }
}

impl fmt::Debug for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A UN M49 region code, three digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RegionCode(u16);

impl RegionCode {
    /// The world, the root of all regions.
    pub const WORLD: Self = Self(1);
}

impl FromStr for RegionCode {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        (text.len() == 3).then(|| text.parse().ok().map(Self)).flatten().ok_or(())
    }
}

impl fmt::Display for RegionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:03}", self.0)
    }
}

/// Groups of States the United Nations lists for their special needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Least developed countries.
    Ldc,
    /// Landlocked developing countries.
    Lldc,
    /// Small island developing States.
    Sids,
}

/// A country or territory.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// ISO 3166-1 alpha-3.
    pub code: CountryCode,
    /// ISO 3166-1 alpha-2, for interchange only.
    pub alpha2: String,
    /// UN M49 number, the key of the map's geometry.
    pub m49: String,
    /// The UN's short name.
    pub name: String,
    /// What people type, where it differs.
    pub common_name: Option<String>,
    /// Former names, abbreviations and other spellings, for finding it.
    pub other_names: Vec<String>,
    /// One of the five M49 regions.
    pub region: RegionCode,
    /// M49 sub-region.
    pub subregion: RegionCode,
    /// M49 intermediate region, where there is one.
    pub intermediate: Option<RegionCode>,
    /// UN groups it belongs to.
    pub groups: Vec<Group>,
    /// Longitude and latitude in degrees, for a dot on the map.
    pub point: (f64, f64),
    /// Too small to see on a world map without a dot.
    pub small: bool,
}

impl Place {
    /// The M49 regions it lies in, from the largest to the smallest, without the world.
    pub fn regions(&self) -> impl Iterator<Item = RegionCode> {
        [Some(self.region), Some(self.subregion), self.intermediate].into_iter().flatten()
    }
}

/// A UN M49 region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region {
    /// Its M49 code.
    pub code: RegionCode,
    /// Its name.
    pub name: String,
    /// The region it is part of.
    pub parent: Option<RegionCode>,
}

impl Code for Group {
    const ALL: &'static [(Self, &'static str)] =
        &[(Self::Ldc, "LDC"), (Self::Lldc, "LLDC"), (Self::Sids, "SIDS")];
}
