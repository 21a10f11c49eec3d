//! From donors through mechanisms to regions, by number.

use charming::Chart;

use super::{
    Cell, Filter, Ink, Picture, Table,
    option::base,
    sankey::{Node, marks, place_of, series},
};
use crate::{
    model::{PlaceRole, Quantity, RegionCode, ordered},
    query::flow::Flow,
    view::{By, Count, Thing},
    words::Words,
};

/// Links: that a donor is named on the left, records on the right.
pub fn picture(answer: &Flow, words: &Words, ink: Ink) -> Picture {
    let mut table = Table::with(&[
        (words.say("column-from"), false),
        (words.say("column-to"), false),
        (words.say("column-counts"), false),
        (words.say("column-number"), true),
    ]);
    let mut nodes: Vec<Node> = Vec::new();
    let mut links: Vec<(usize, usize, usize)> = Vec::new();
    let mut node = |name: &str, key: &str, filter: Option<Filter>, told: String| {
        let place = place_of(&mut nodes, name, key, filter);
        nodes[place].told.push(told);
        place
    };
    for (donor, mechanism) in &answer.given {
        let (from, to) = (words.organisation(donor), words.mechanism(mechanism));
        let count = words.say("flow-named");
        let left = node(&from, "", Some(Filter::Donor(donor.clone())), format!("{to}: {count}"));
        let right = node(&to, mechanism.as_str(), Some(Filter::Mechanism(mechanism.clone())), format!("{from}: {count}"));
        table.row([
            from.clone().into(),
            to.clone().into(),
            words.say("flow-named").into(),
            Cell::from(words.count(1)).with(Some(Quantity::Exact(1.into()))),
        ]);
        links.push((left, right, 1));
    }
    for (mechanism, region, n) in &answer.reached {
        let (from, to) = (words.mechanism(mechanism), region_name(*region, answer.role, words));
        let count = words.tell("records-n", &[("n", (*n).into())]);
        let left = node(&from, mechanism.as_str(), Some(Filter::Mechanism(mechanism.clone())), format!("{to}: {count}"));
        let right = node(&to, if region.is_some() { "" } else { "missing" }, None, format!("{from}: {count}"));
        let of = Count::of(Thing::Records).of_mechanism(Some(mechanism)).by(By::Region(*region));
        let cell = if region.is_some() { to.clone().into() } else { Cell::missing(to.clone()) };
        table.row([from.clone().into(), cell, words.say("flow-records").into(), Cell::count(*n, of, words)]);
        links.push((left, right, *n));
    }
    let donors = ordered::set(answer.given.iter().map(|(donor, ..)| donor)).len();
    let option = (!links.is_empty()).then(|| drawn(&nodes, &links, ink));
    Picture {
        title: words.tell("flow-title", &[("donors", donors.into())]),
        subtitle: words.say("flow-subtitle"),
        summary: words.say("flow-summary"),
        notes: vec![words.say("flow-note"), words.say("contributions-pooled")],
        option,
        height: 22 * u32::try_from(donors.max(8)).unwrap_or(8) + 60,
        marks: marks(0, &nodes).collect(),
        table,
        ..Picture::default()
    }
}

fn region_name(region: Option<RegionCode>, role: Option<PlaceRole>, words: &Words) -> String {
    region.map_or_else(|| words.tell("not-located", &[Words::in_role(role)]), |code| words.region(code))
}

fn drawn(nodes: &[Node], links: &[(usize, usize, usize)], ink: Ink) -> serde_json::Value {
    #[allow(clippy::cast_precision_loss, reason = "counts, for drawing")]
    let links = links.iter().map(|(from, to, n)| (*from, *to, *n as f64));
    base(&Chart::new().series(series(nodes, links, 150, ink).top(8.0).bottom(8.0)), ink)
}
