//! The Data Package v2 descriptor: which files an edition has.

use std::fmt;

use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::model::Edition;

/// The version of the edition's schema that this code reads.
pub const SCHEMA_VERSION: u32 = 1;

/// One file of an edition.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Resource {
    /// Its name, such as `figures`.
    pub name: String,
    /// Its path beside the descriptor.
    pub path: String,
    /// `sha256:` and the digest of its bytes, in hexadecimal.
    #[serde(default)]
    pub hash: Option<String>,
}

impl Resource {
    /// Whether a text matches the hash of the descriptor; without a hash any text does.
    pub fn is_sealed(&self, text: &str) -> bool {
        self.hash.as_ref().is_none_or(|hash| *hash == digest(text))
    }

    /// Whether a text of a bundle is surely its own: the hash of the descriptor says so.
    pub fn is_surely(&self, text: &str) -> bool {
        self.hash.is_some() && self.is_sealed(text)
    }

    /// Its address beside the descriptor. It changes with the content, so no cache can mix two editions.
    pub fn address(&self) -> String {
        match self.hash.as_deref().and_then(short) {
            Some(short) => format!("{}?v={short}", self.path),
            None => self.path.clone(),
        }
    }
}

/// The digits of a hash that an address carries.
pub(super) fn short(hash: &str) -> Option<&str> {
    hash.get(7..23)
}

/// `sha256:` and the digest of a text, in hexadecimal.
pub fn digest(text: &str) -> String {
    // Browsers remove a byte-order mark.
    Sha256::digest(text.trim_start_matches('\u{feff}').as_bytes())
        .iter()
        .fold("sha256:".to_owned(), |hash, byte| format!("{hash}{byte:02x}"))
}

/// A descriptor that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Descriptor {
    /// The edition's own description.
    pub edition: Edition,
    /// Its files.
    pub resources: Vec<Resource>,
}

/// Why nothing can be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// The descriptor was not received; the HTTP status, or 0 without an answer.
    NotReceived(u16),
    /// The descriptor is not a Data Package: the parser's words.
    NotADescriptor(String),
    /// The edition is written for another version of this dashboard.
    UnknownSchemaVersion(u32),
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotReceived(status) => write!(f, "datapackage.json could not be had (HTTP {status})"),
            Self::NotADescriptor(why) => {
                write!(f, "datapackage.json is not a Data Package descriptor: {why}")
            }
            Self::UnknownSchemaVersion(found) => {
                write!(f, "the edition has schema version {found}, this dashboard reads {SCHEMA_VERSION}")
            }
        }
    }
}

#[derive(Deserialize)]
struct Earlier {
    version: String,
    path: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wire {
    title: String,
    version: String,
    created: Option<String>,
    schema_version: u32,
    resources: Vec<Resource>,
    #[serde(default)]
    earlier_editions: Vec<Earlier>,
}

/// Reads a descriptor.
///
/// # Errors
/// [`LoadError`] where the text is no Data Package descriptor or is of another schema version.
pub fn descriptor(text: &str) -> Result<Descriptor, LoadError> {
    let wire: Wire = serde_json::from_str(text.trim_start_matches('\u{feff}'))
        .map_err(|e| LoadError::NotADescriptor(e.to_string()))?;
    if wire.schema_version != SCHEMA_VERSION {
        return Err(LoadError::UnknownSchemaVersion(wire.schema_version));
    }
    let created = wire.created.and_then(|date| date.parse().ok());
    let earlier = wire.earlier_editions.into_iter().map(|e| (e.version, e.path)).collect();
    Ok(Descriptor {
        edition: Edition { title: wire.title, version: wire.version, created, earlier },
        resources: wire.resources,
    })
}
