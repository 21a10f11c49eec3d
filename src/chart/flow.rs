//! From donors through mechanisms to regions, by number.

use super::{
    Cell, Filter, Picture, Table,
    sankey::{Collected, leave_out, place_of},
};
use crate::{
    model::{Id, Mechanism, PlaceRole, Quantity, RegionCode, ordered},
    plot::{
        Links, Plot,
        budget::{largest, links_within},
    },
    query::flow::Flow,
    view::{By, Count, Origin, Thing},
    words::Words,
};

/// Links: that a donor is named on the left, records on the right.
pub fn picture(answer: &Flow, words: &Words) -> Picture {
    let donors = ordered::set(answer.given.iter().map(|(donor, ..)| donor)).len();
    Picture {
        title: words.format("flow-title", &[("donors", donors.into())]),
        subtitle: words.text("flow-subtitle"),
        summary: words.text("flow-summary"),
        notes: vec![words.text("flow-note"), words.text("contributions-pooled")],
        plot: Plot::Links(vec![diagram(answer, words)]),
        table: table(answer, words),
        ..Picture::default()
    }
}

fn table(answer: &Flow, words: &Words) -> Table {
    let mut table = Table::with(&[
        (words.text("column-from"), false),
        (words.text("column-to"), false),
        (words.text("column-counts"), false),
        (words.text("column-number"), true),
    ]);
    for (donor, mechanism) in &answer.given {
        table.row([
            words.organisation(donor).into(),
            words.mechanism(mechanism).into(),
            words.text("flow-named").into(),
            Cell::from(words.count(1)).with(Some(Quantity::Exact(1.into()))),
        ]);
    }
    for (mechanism, region, n) in &answer.reached {
        let to = region_name(*region, answer.role, words);
        let of = Count::of(Thing::Records).of_mechanism(Some(mechanism)).by(By::Region(*region));
        table.row([
            words.mechanism(mechanism).into(),
            if region.is_some() { to.into() } else { Cell::missing(to) },
            words.text("flow-records").into(),
            Cell::count(*n, of, words),
        ]);
    }
    table
}

fn diagram(answer: &Flow, words: &Words) -> Links {
    let mut nodes: Vec<Collected> = Vec::new();
    let mut links: Vec<(usize, usize, usize)> = Vec::new();
    let [names, records] = links_within([answer.given.len(), answer.reached.len()]);
    let (reached, reached_left) = largest(answer.reached.iter().collect(), records, |(_, _, n)| *n);
    // Donors of the mechanisms that are drawn come first.
    let drawn = ordered::set(reached.iter().map(|(mechanism, ..)| mechanism));
    let (given, given_left) =
        largest(answer.given.iter().collect(), names, |(_, mechanism)| drawn.contains(mechanism));
    for (donor, mechanism) in given {
        let (from, to) = (words.organisation(donor), words.mechanism(mechanism));
        let count = words.text("flow-named");
        let left = place_of(&mut nodes, &from, "", Some(Filter::Donor(donor.clone())));
        let right = pool(&mut nodes, mechanism, words);
        for (node, other) in [(left, &to), (right, &from)] {
            // All these links are alike, which is said once.
            let is_first = nodes[node].links.is_empty();
            nodes[node].links.push(if is_first { words.labelled(&count, other) } else { other.clone() });
        }
        links.push((left, right, 1));
    }
    for (mechanism, region, n) in reached {
        let (from, to) = (words.mechanism(mechanism), region_name(*region, answer.role, words));
        let count = words.format("records-n", &[("n", (*n).into())]);
        let left = pool(&mut nodes, mechanism, words);
        let right = place_of(&mut nodes, &to, if region.is_some() { "" } else { "missing" }, None);
        nodes[left].links.push(words.labelled(&to, &count));
        nodes[right].links.push(words.labelled(&from, &count));
        nodes[right].origin = Some(Origin::Count(Count::of(Thing::Records).by(By::Region(*region))));
        links.push((left, right, *n));
    }
    let of_given = given_left.iter().flat_map(|(donor, id)| [words.organisation(donor), words.mechanism(id)]);
    let region = |region: &Option<RegionCode>| region_name(*region, answer.role, words);
    let of_reached = reached_left.iter().flat_map(|(id, to, _)| [words.mechanism(id), region(to)]);
    for name in of_given.chain(of_reached) {
        leave_out(&mut nodes, &name, 1);
    }
    let left_out = given_left.len() + reached_left.len();
    #[allow(clippy::cast_precision_loss, reason = "counts, for drawing")]
    let links = links.into_iter().map(|(from, to, n)| (from, to, n as f64)).collect();
    let nodes = nodes.into_iter().map(|node| node.node(false, words));
    Links { heading: None, nodes: nodes.collect(), links, left_out }
}

/// The place of the node of a mechanism.
fn pool(nodes: &mut Vec<Collected>, mechanism: &Id<Mechanism>, words: &Words) -> usize {
    let filter = Filter::Mechanism(mechanism.clone());
    place_of(nodes, &words.mechanism(mechanism), mechanism.as_str(), Some(filter))
}

fn region_name(region: Option<RegionCode>, role: Option<PlaceRole>, words: &Words) -> String {
    region.map_or_else(|| words.format("not-located", &[Words::in_role(role)]), |code| words.region(code))
}
