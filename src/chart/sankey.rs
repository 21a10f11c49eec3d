//! Nodes and links of the flows.

use charming::{
    element::{ItemStyle, Label, LineStyle},
    series::{Sankey, SankeyLink, SankeyNode},
};

use super::{
    Filter, Ink, Mark, Shape,
    ink::{Tone, of_key},
    option::plain,
};

/// A node: its words, its colour key, what it filters by, and its links as told.
pub struct Node {
    /// Its words, which are also its name among the links.
    pub name: String,
    /// Colour key.
    pub key: String,
    /// What choosing it filters by.
    pub filter: Option<Filter>,
    /// Its links, one by one.
    pub told: Vec<String>,
    /// Amounts to write under its name, none of them added to another.
    pub amounts: Vec<String>,
}

/// The place of the node of this name, made where there is none.
pub fn place_of(nodes: &mut Vec<Node>, name: &str, key: &str, filter: Option<Filter>) -> usize {
    nodes.iter().position(|node| node.name == name).unwrap_or_else(|| {
        nodes.push(Node { name: name.to_owned(), key: key.to_owned(), filter, told: Vec::new(), amounts: Vec::new() });
        nodes.len() - 1
    })
}

/// One mark a node of a series.
pub fn marks(series: usize, nodes: &[Node]) -> impl Iterator<Item = Mark> {
    nodes.iter().enumerate().map(move |(item, node)| Mark {
        group: String::new(),
        series,
        item,
        label: node.name.clone(),
        text: format!("{}: {}", node.name, node.told.join("; ")),
        value: node.told.join("; "),
        shape: Shape::Cell,
        key: node.key.clone(),
        filter: node.filter.clone(),
        origin: None,
    })
}

/// The nodes with links between them, by their places; `right` is the room for words, in CSS pixels.
pub fn series(nodes: &[Node], links: impl Iterator<Item = (usize, usize, f64)>, right: i32, ink: Ink) -> Sankey {
    let name = |place: usize| plain(&nodes[place].name);
    let items: Vec<SankeyNode> =
        nodes.iter().map(|node| SankeyNode::new(plain(&node.name)).item_style(ItemStyle::new().color(ink.color(of_key(&node.key))))).collect();
    let links: Vec<SankeyLink> = links.map(|(from, to, width)| SankeyLink::from((name(from), name(to), width))).collect();
    Sankey::new()
        .left("1%")
        .right(right)
        .label(Label::new().color(ink.color(Tone::Ink)).font_size(12.0))
        .line_style(LineStyle::new().color(ink.color(Tone::Missing)).opacity(0.35))
        .nodes(items)
        .links(links)
}
