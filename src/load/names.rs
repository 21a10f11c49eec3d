//! The names of a language (`src/words/names-XX.json`).

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::model::{Name, Names};

/// A name alone, or one with a shorter form: `commonName` of a country, `short` of a mechanism.
#[derive(Deserialize)]
#[serde(untagged)]
enum WireName {
    Alone(String),
    Both {
        name: String,
        #[serde(alias = "commonName")]
        short: Option<String>,
    },
}

#[derive(Deserialize)]
struct WireNames {
    places: BTreeMap<String, WireName>,
    regions: BTreeMap<String, WireName>,
    themes: BTreeMap<String, WireName>,
    measures: BTreeMap<String, WireName>,
    mechanisms: BTreeMap<String, WireName>,
    organisations: BTreeMap<String, WireName>,
}

fn named(wire: BTreeMap<String, WireName>) -> BTreeMap<String, Name> {
    let name = |wire| match wire {
        WireName::Alone(name) => Name { name, short: None },
        WireName::Both { name, short } => Name { name, short },
    };
    wire.into_iter().map(|(key, wire)| (key, name(wire))).collect()
}

/// The names in a file of names.
///
/// # Errors
/// What is wrong with the file, in the words of the JSON reader.
pub fn names(text: &str) -> Result<Names, String> {
    let wire: WireNames = serde_json::from_str(text).map_err(|error| error.to_string())?;
    Ok(Names {
        places: named(wire.places),
        regions: named(wire.regions),
        themes: named(wire.themes),
        measures: named(wire.measures),
        mechanisms: named(wire.mechanisms),
        organisations: named(wire.organisations),
    })
}
