//! Numbers of things by their identifiers. Of very many records a comparison of texts at every step of a tree
//! would be most of the time it takes to load them.

use std::{collections::HashMap, sync::Arc};

use super::Id;

/// A number for each identifier.
#[derive(Clone, Debug, Default)]
pub(super) struct ById(HashMap<Arc<str>, usize>);

impl ById {
    /// Of a list: the place of each thing. Of two with one identifier the last stands.
    pub(super) fn of<R, T>(list: &[R], id: impl Fn(&R) -> &Id<T>) -> Self {
        let mut places = Self(HashMap::with_capacity(list.len()));
        for (place, thing) in list.iter().enumerate() {
            places.0.insert(id(thing).text(), place);
        }
        places
    }

    /// The number of an identifier.
    pub(super) fn get(&self, id: &str) -> Option<usize> {
        self.0.get(id).copied()
    }
}

/// The places of things by what they are of.
#[derive(Clone, Debug, Default)]
pub(super) struct Grouped {
    groups: ById,
    places: Vec<Vec<usize>>,
}

impl Grouped {
    /// Of a list, by the identifier of what each thing is of.
    pub(super) fn of<R>(list: &[R], of: impl Fn(&R) -> Arc<str>) -> Self {
        let mut grouped = Self::default();
        for (place, thing) in list.iter().enumerate() {
            let next = grouped.places.len();
            let group = *grouped.groups.0.entry(of(thing)).or_insert(next);
            if group == next {
                grouped.places.push(Vec::new());
            }
            grouped.places[group].push(place);
        }
        grouped
    }

    /// The places of what is of one thing, in the order of the list.
    pub(super) fn get(&self, id: &str) -> &[usize] {
        self.groups.get(id).map_or(&[], |group| &self.places[group])
    }
}
