//! The names of an edition's things in another language than its own.

use std::collections::BTreeMap;

use super::Portfolio;

/// The name of a thing, and a shorter one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Name {
    /// Its official name.
    pub name: String,
    /// What it is called where there is little room.
    pub short: Option<String>,
}

/// Names in one language, by the codes and identifiers of the edition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// Of countries and areas, by their ISO 3166-1 alpha-3 code.
    pub places: BTreeMap<String, Name>,
    /// Of regions, by their M49 code.
    pub regions: BTreeMap<String, Name>,
    /// Of themes.
    pub themes: BTreeMap<String, Name>,
    /// Of what is measured.
    pub measures: BTreeMap<String, Name>,
    /// Of mechanisms.
    pub mechanisms: BTreeMap<String, Name>,
    /// Of organisations that have a name in the language; the others keep their own.
    pub organisations: BTreeMap<String, Name>,
}

impl Portfolio {
    /// The same under these names. What has none keeps its own; countries and organisations are still found
    /// by the names they had.
    #[must_use]
    pub fn named(mut self, names: &Names) -> Self {
        for place in &mut self.places {
            if let Some(new) = names.places.get(place.code.as_str()) {
                let old = std::mem::replace(&mut place.name, new.name.clone());
                let common = std::mem::replace(&mut place.common_name, new.short.clone());
                place.other_names.extend([old].into_iter().chain(common));
            }
        }
        for organisation in &mut self.organisations {
            if let Some(new) = names.organisations.get(organisation.id.as_str()) {
                organisation.other_names.push(std::mem::replace(&mut organisation.name, new.name.clone()));
            }
        }
        for mechanism in &mut self.mechanisms {
            if let Some(new) = names.mechanisms.get(mechanism.id.as_str()) {
                mechanism.name.clone_from(&new.name);
                mechanism.short = new.short.clone().unwrap_or_else(|| new.name.clone());
            }
        }
        let renamed = |names: &BTreeMap<String, Name>, id: &str, name: &mut String| {
            if let Some(new) = names.get(id) {
                name.clone_from(&new.name);
            }
        };
        self.regions.iter_mut().for_each(|r| renamed(&names.regions, &r.code.to_string(), &mut r.name));
        self.themes.iter_mut().for_each(|t| renamed(&names.themes, t.id.as_str(), &mut t.name));
        self.measures.iter_mut().for_each(|m| renamed(&names.measures, m.id.as_str(), &mut m.name));
        self
    }
}
