//! Nodes of the flows, collected link by link.

use super::Filter;
use crate::{
    plot::{Item, Node},
    view::Origin,
    words::Words,
};

/// A node: its words, its colour key, what it filters by, and its links.
pub struct Collected {
    /// Its words, which are also its name among the links.
    pub name: String,
    /// Colour key.
    pub key: String,
    /// What choosing it filters by.
    pub filter: Option<Filter>,
    /// What it opens.
    pub origin: Option<Origin>,
    /// Its links in words, one by one.
    pub links: Vec<String>,
    /// Amounts to write under its name, none of them added to another.
    pub amounts: Vec<String>,
    /// How many more links it has that are not drawn.
    pub more: usize,
}

/// The place of the node of this name, made where there is none.
pub fn place_of(nodes: &mut Vec<Collected>, name: &str, key: &str, filter: Option<Filter>) -> usize {
    nodes.iter().position(|node| node.name == name).unwrap_or_else(|| {
        nodes.push(Collected {
            name: name.to_owned(),
            key: key.to_owned(),
            filter,
            origin: None,
            links: Vec::new(),
            amounts: Vec::new(),
            more: 0,
        });
        nodes.len() - 1
    })
}

/// Counts a link that is not drawn at the node of this name, if that is drawn.
pub fn leave_out(nodes: &mut [Collected], name: &str, links: usize) {
    if let Some(node) = nodes.iter_mut().find(|node| node.name == name) {
        node.more += links;
    }
}

impl Collected {
    /// The node as it is drawn; a source has its name above it, where there is one line for its amounts.
    pub fn node(mut self, is_source: bool, words: &Words) -> Node {
        if self.more > 0 {
            let more = words.format("dots-more", &[("n", self.more.into())]);
            if !self.amounts.is_empty() {
                self.amounts.push(more.clone());
            }
            self.links.push(more);
        }
        let value = words.clauses(&self.links);
        let of = Item {
            text: words.labelled(&self.name, &value),
            value,
            label: self.name,
            key: self.key,
            filter: self.filter,
            origin: self.origin,
            ..Item::default()
        };
        let amounts = if is_source { words.clauses(&self.amounts) } else { self.amounts.join("\n") };
        Node { amounts, of }
    }
}
