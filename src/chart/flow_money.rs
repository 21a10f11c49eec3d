//! From donors to mechanisms and from mechanisms to States, by money: one diagram a currency, every kind of money on its own.

use charming::Chart;
use serde_json::json;

use super::{
    Cell, Filter, Ink, Named, Picture, Table,
    option::{base, drawn, plain},
    sankey::{Node, marks, place_of, series},
};
use crate::{
    model::{Currency, Id, Mechanism, MoneyKind, Quantity, ordered},
    query::flow::MoneyFlow,
    view::Origin,
    words::Words,
};

/// Height of a link's row and of the room between two currencies, in CSS pixels.
const ROW: u32 = 58;
const GAP: u32 = 18;

/// The diagram of one currency.
struct Block {
    currency: Currency,
    nodes: Vec<Node>,
    links: Vec<(usize, usize, Quantity)>,
}

impl Block {
    fn node(&mut self, name: &str, key: &str, filter: Option<Filter>, (linked, amount): (&str, &str)) -> usize {
        let place = place_of(&mut self.nodes, name, key, filter);
        let node = &mut self.nodes[place];
        node.amount = (node.told.is_empty() && key.is_empty()).then(|| amount.to_owned());
        node.told.push(format!("{linked}: {amount}"));
        place
    }
}

/// One amount from one node to another.
struct Flowing<'a> {
    mechanism: &'a Id<Mechanism>,
    kind: MoneyKind,
    currency: Currency,
    amount: Quantity,
    figure: Origin,
    /// The donor or the State on the other side, what it filters by, and whether the money comes from it.
    other: (String, Option<Filter>, bool),
}

/// Left what donors gave, right what records were given. A node stands for one kind of money, so that nothing adds two.
pub fn picture(answer: &MoneyFlow, named: &Named<'_>, words: &Words, ink: Ink) -> Picture {
    let mut table = Table::with(&[
        (words.say("column-from"), false),
        (words.say("column-to"), false),
        (words.say("column-kind"), false),
        (words.say("column-currency"), false),
        (words.say("column-amount"), true),
    ]);
    let given = answer.given.given.iter().filter_map(|g| {
        let contribution = named.get(&g.contribution)?;
        let donor = (words.organisation(&contribution.donor), Some(Filter::Donor(contribution.donor.clone())), true);
        let figure = Origin::Figure(g.figure.clone());
        Some(Flowing { mechanism: &contribution.mechanism, kind: g.kind, currency: g.currency, amount: g.amount, figure, other: donor })
    });
    let passed = answer.passed.iter().map(|p| {
        let place = p.country.map_or_else(|| words.say("flow-several"), |code| words.tell("flow-to", &[("place", words.country(code).into())]));
        let figure = Origin::Figure(p.figure.clone());
        let other = (place, p.country.map(Filter::Country), false);
        Flowing { mechanism: &p.mechanism, kind: p.kind, currency: p.currency, amount: p.amount, figure, other }
    });
    let mut blocks: Vec<Block> = Vec::new();
    let mut sources = Vec::new();
    for flowing in given.chain(passed) {
        let (kind, amount) = (words.kind_of_money(flowing.kind), words.amount(flowing.amount, flowing.currency));
        let of_kind = |name: &str| words.tell("flow-of-kind", &[("name", name.to_owned().into()), ("kind", kind.clone().into())]);
        let (name, filter, comes_from) = flowing.other;
        let mechanism = words.mechanism(flowing.mechanism);
        let (from, to) = if comes_from { (name.clone(), mechanism.clone()) } else { (mechanism.clone(), name.clone()) };
        if let Origin::Figure(id) = &flowing.figure {
            sources.extend(words.sources_of(id));
        }
        let cell = Cell::from(amount.clone()).with(Some(flowing.amount)).from_origin(flowing.figure);
        table.row([from.into(), to.into(), kind.clone().into(), flowing.currency.code().into(), cell]);
        if !blocks.iter().any(|block| block.currency == flowing.currency) {
            blocks.push(Block { currency: flowing.currency, nodes: Vec::new(), links: Vec::new() });
        }
        let Some(block) = blocks.iter_mut().find(|block| block.currency == flowing.currency) else { continue };
        let pool = Filter::Mechanism(flowing.mechanism.clone());
        let pool = block.node(&of_kind(&mechanism), flowing.mechanism.as_str(), Some(pool), (&name, &amount));
        let other = block.node(&of_kind(&name), "", filter, (&mechanism, &amount));
        block.links.push(if comes_from { (other, pool, flowing.amount) } else { (pool, other, flowing.amount) });
    }
    let (option, height) = option(&blocks, ink);
    let marks = blocks.iter().enumerate().flat_map(|(series, block)| marks(series, &block.nodes));
    let with = ordered::set(answer.passed.iter().map(|p| &p.activity));
    Picture {
        title: words.tell(
            "flow-money-title",
            &[
                ("given", answer.given.given.len().into()),
                ("entries", words.count(answer.given.asked).into()),
                ("passed", with.len().into()),
                ("records", words.count(answer.records).into()),
            ],
        ),
        subtitle: words.say("flow-money-subtitle"),
        summary: words.say("flow-money-summary"),
        notes: vec![words.say("flow-money-note"), words.say("contributions-pooled")],
        option,
        height,
        marks: marks.collect(),
        table,
        sources,
        ..Picture::default()
    }
}

fn option(blocks: &[Block], ink: Ink) -> (Option<serde_json::Value>, u32) {
    let mut chart = Chart::new();
    let mut places: Vec<(u32, u32)> = Vec::new();
    let mut top = 4;
    for block in blocks {
        // What only says what it does not exceed has no width; it stands in the table and in the words of its nodes.
        let wide = block.links.iter().filter_map(|(from, to, amount)| Some((*from, *to, drawn(amount.lowest()?))));
        chart = chart.series(series(&block.nodes, wide, 250, ink));
        let height = ROW * u32::try_from(block.links.len()).unwrap_or(1);
        places.push((top, height));
        top += height + GAP;
    }
    let mut option = base(&chart, ink);
    for (series, (top, height)) in places.into_iter().enumerate() {
        option["series"][series]["top"] = json!(top);
        option["series"][series]["height"] = json!(height);
        option["series"][series]["nodeGap"] = json!(36);
        for (item, node) in blocks[series].nodes.iter().enumerate() {
            if let Some(amount) = &node.amount {
                option["series"][series]["data"][item]["label"] = json!({ "formatter": plain(&format!("{}, {amount}", node.name)) });
            }
        }
    }
    ((!blocks.is_empty()).then_some(option), top)
}
