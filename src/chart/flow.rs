//! From donors through mechanisms to regions, by number.

use std::collections::BTreeMap;

use charming::{
    Chart,
    element::{ItemStyle, Label, LineStyle},
    series::{Sankey, SankeyLink, SankeyNode},
};

use super::{
    Cell, Filter, Ink, Mark, Picture, Shape, Table,
    ink::{Tone, of_key},
    option::{base, plain},
};
use crate::{
    model::{Quantity, RegionCode},
    query::flow::Flow,
    view::{By, Count, Thing},
    words::Words,
};

/// A node: its words, its colour key, what it filters by, and its links as told.
struct Node {
    name: String,
    key: String,
    filter: Option<Filter>,
    told: Vec<String>,
}

/// Links: that a donor is named on the left, records on the right.
pub fn picture(answer: &Flow, words: &Words, ink: Ink) -> Picture {
    let mut table = Table::with(&[
        (words.say("column-from"), false),
        (words.say("column-to"), false),
        (words.say("column-counts"), false),
        (words.say("column-number"), true),
    ]);
    let mut nodes: Vec<Node> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut links: Vec<(String, String, usize)> = Vec::new();
    let mut node = |name: &str, key: &str, filter: Option<Filter>, told: String| {
        let place = *places.entry(name.to_owned()).or_insert_with(|| {
            nodes.push(Node { name: name.to_owned(), key: key.to_owned(), filter, told: Vec::new() });
            nodes.len() - 1
        });
        nodes[place].told.push(told);
    };
    for (donor, mechanism) in &answer.given {
        let (from, to) = (words.organisation(donor), words.mechanism(mechanism));
        let count = words.say("flow-named");
        node(&from, "", Some(Filter::Donor(donor.clone())), format!("{to}: {count}"));
        node(&to, mechanism.as_str(), Some(Filter::Mechanism(mechanism.clone())), format!("{from}: {count}"));
        table.row([
            from.clone().into(),
            to.clone().into(),
            words.say("flow-named").into(),
            Cell::from(words.count(1)).with(Some(Quantity::Exact(1.into()))),
        ]);
        links.push((from, to, 1));
    }
    for (mechanism, region, n) in &answer.reached {
        let (from, to) = (words.mechanism(mechanism), region_name(*region, words));
        let count = words.tell("records-n", &[("n", (*n).into())]);
        node(&from, mechanism.as_str(), Some(Filter::Mechanism(mechanism.clone())), format!("{to}: {count}"));
        node(&to, if region.is_some() { "" } else { "missing" }, None, format!("{from}: {count}"));
        let of = Count::of(Thing::Records).of_mechanism(Some(mechanism)).by(By::Region(*region));
        let cell = if region.is_some() { to.clone().into() } else { Cell::missing(to.clone()) };
        table.row([from.clone().into(), cell, words.say("flow-records").into(), Cell::count(*n, of, words)]);
        links.push((from, to, *n));
    }
    let marks = nodes.iter().enumerate().map(|(item, node)| Mark {
        series: 0,
        item,
        label: node.name.clone(),
        text: format!("{}: {}", node.name, node.told.join("; ")),
        value: node.told.join("; "),
        shape: Shape::Cell,
        key: node.key.clone(),
        filter: node.filter.clone(),
        origin: None,
    });
    let marks: Vec<Mark> = marks.collect();
    let donors = answer.given.iter().map(|(donor, ..)| donor).collect::<std::collections::BTreeSet<_>>().len();
    let option = (!links.is_empty()).then(|| drawn(&nodes, &links, ink));
    Picture {
        title: words.tell("flow-title", &[("donors", donors.into())]),
        subtitle: words.say("flow-subtitle"),
        summary: words.say("flow-summary"),
        notes: vec![words.say("flow-note"), words.say("contributions-pooled")],
        option,
        height: 22 * u32::try_from(donors.max(8)).unwrap_or(8) + 60,
        marks,
        table,
        ..Picture::default()
    }
}

fn region_name(region: Option<RegionCode>, words: &Words) -> String {
    region.map_or_else(|| words.say("not-located"), |code| words.region(code))
}

#[allow(clippy::cast_precision_loss, reason = "counts, for drawing")]
fn drawn(nodes: &[Node], links: &[(String, String, usize)], ink: Ink) -> serde_json::Value {
    let items: Vec<SankeyNode> =
        nodes.iter().map(|node| SankeyNode::new(plain(&node.name)).item_style(ItemStyle::new().color(ink.color(of_key(&node.key))))).collect();
    let links: Vec<SankeyLink> = links.iter().map(|(from, to, n)| SankeyLink::from((plain(from), plain(to), *n as f64))).collect();
    let series = Sankey::new()
        .left("1%")
        .right(150)
        .top(8.0)
        .bottom(8.0)
        .label(Label::new().color(ink.color(Tone::Ink)).font_size(12.0))
        .line_style(LineStyle::new().color(ink.color(Tone::Missing)).opacity(0.35))
        .nodes(items)
        .links(links);
    base(&Chart::new().series(series), ink)
}
