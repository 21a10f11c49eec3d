//! From donors through mechanisms to regions, by number.

use super::{
    Cell, Filter, Picture, Table,
    sankey::{Collected, place_of},
};
use crate::{
    model::{PlaceRole, Quantity, RegionCode, ordered},
    plot::{Links, Plot},
    query::flow::Flow,
    view::{By, Count, Origin, Thing},
    words::Words,
};

/// Links: that a donor is named on the left, records on the right.
pub fn picture(answer: &Flow, words: &Words) -> Picture {
    let mut table = Table::with(&[
        (words.text("column-from"), false),
        (words.text("column-to"), false),
        (words.text("column-counts"), false),
        (words.text("column-number"), true),
    ]);
    let mut nodes: Vec<Collected> = Vec::new();
    let mut links: Vec<(usize, usize, usize)> = Vec::new();
    let node = |nodes: &mut Vec<Collected>, name: &str, key: &str, filter: Option<Filter>, told: String| {
        let place = place_of(nodes, name, key, filter);
        nodes[place].links.push(told);
        place
    };
    for (donor, mechanism) in &answer.given {
        let (from, to) = (words.organisation(donor), words.mechanism(mechanism));
        let count = words.text("flow-named");
        let left = node(&mut nodes, &from, "", Some(Filter::Donor(donor.clone())), format!("{to}: {count}"));
        let right = node(
            &mut nodes,
            &to,
            mechanism.as_str(),
            Some(Filter::Mechanism(mechanism.clone())),
            format!("{from}: {count}"),
        );
        table.row([
            from.clone().into(),
            to.clone().into(),
            words.text("flow-named").into(),
            Cell::from(words.count(1)).with(Some(Quantity::Exact(1.into()))),
        ]);
        links.push((left, right, 1));
    }
    for (mechanism, region, n) in &answer.reached {
        let (from, to) = (words.mechanism(mechanism), region_name(*region, answer.role, words));
        let count = words.format("records-n", &[("n", (*n).into())]);
        let left = node(
            &mut nodes,
            &from,
            mechanism.as_str(),
            Some(Filter::Mechanism(mechanism.clone())),
            format!("{to}: {count}"),
        );
        let right = node(
            &mut nodes,
            &to,
            if region.is_some() { "" } else { "missing" },
            None,
            format!("{from}: {count}"),
        );
        nodes[right].origin = Some(Origin::Count(Count::of(Thing::Records).by(By::Region(*region))));
        let of = Count::of(Thing::Records).of_mechanism(Some(mechanism)).by(By::Region(*region));
        let cell = if region.is_some() { to.clone().into() } else { Cell::missing(to.clone()) };
        table.row([from.clone().into(), cell, words.text("flow-records").into(), Cell::count(*n, of, words)]);
        links.push((left, right, *n));
    }
    let donors = ordered::set(answer.given.iter().map(|(donor, ..)| donor)).len();
    #[allow(clippy::cast_precision_loss, reason = "counts, for drawing")]
    let links = links.into_iter().map(|(from, to, n)| (from, to, n as f64)).collect();
    let nodes = nodes.into_iter().map(Into::into).collect();
    Picture {
        title: words.format("flow-title", &[("donors", donors.into())]),
        subtitle: words.text("flow-subtitle"),
        summary: words.text("flow-summary"),
        notes: vec![words.text("flow-note"), words.text("contributions-pooled")],
        plot: Plot::Links(vec![Links { heading: None, nodes, links }]),
        table,
        ..Picture::default()
    }
}

fn region_name(region: Option<RegionCode>, role: Option<PlaceRole>, words: &Words) -> String {
    region.map_or_else(|| words.format("not-located", &[Words::in_role(role)]), |code| words.region(code))
}
