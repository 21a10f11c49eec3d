//! From donors to mechanisms and from mechanisms to States, by money: one diagram a currency, every kind of money on its own.

use charming::Chart;
use serde_json::json;

use super::{
    Cell, Filter, Ink, Named, Picture, Table,
    ink::Tone,
    option::{base, drawn, plain},
    sankey::{Node, marks, place_of, series},
};
use crate::{
    model::{Currency, Figure, Id, Mechanism, MoneyKind, Quantity, ordered},
    query::flow::MoneyFlow,
    view::Origin,
    words::Words,
};

/// Height of a link's row and of the room between two currencies, in CSS pixels.
const ROW: u32 = 64;
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
        if key.is_empty() {
            node.amounts.push(amount.to_owned());
        }
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
    figure: Id<Figure>,
    /// Of when it is, in words.
    when: String,
    /// The donor or the State on the other side, what it filters by, and whether the money comes from it.
    other: (String, Option<Filter>, bool),
}

/// Left what donors gave, right what records were given. A node stands for one kind of money, so that nothing adds two.
pub fn picture(answer: &MoneyFlow, named: &Named<'_>, words: &Words, ink: Ink) -> Picture {
    let mut table = Table::with(&[
        (words.say("column-from"), false),
        (words.say("column-to"), false),
        (words.say("column-period"), false),
        (words.say("column-kind"), false),
        (words.say("column-currency"), false),
        (words.say("column-amount"), true),
    ]);
    let given = answer.given.given.iter().filter_map(|g| {
        let contribution = named.get(&g.contribution)?;
        let donor = (words.organisation(&contribution.donor), Some(Filter::Donor(contribution.donor.clone())), true);
        let (figure, when) = (g.figure.clone(), words.period(contribution.period));
        Some(Flowing { mechanism: &contribution.mechanism, kind: g.kind, currency: g.currency, amount: g.amount, figure, when, other: donor })
    });
    let passed = answer.passed.iter().map(|p| {
        let place = p.country.map_or_else(|| words.say("flow-several"), |code| words.tell("flow-to", &[("place", words.country(code).into())]));
        let (figure, when) = (p.figure.clone(), words.when(&p.figure));
        let other = (place, p.country.map(Filter::Country), false);
        Flowing { mechanism: &p.mechanism, kind: p.kind, currency: p.currency, amount: p.amount, figure, when, other }
    });
    let mut blocks: Vec<Block> = Vec::new();
    let mut sources = Vec::new();
    for flowing in given.chain(passed) {
        let (kind, amount) = (words.kind_of_money(flowing.kind), words.amount(flowing.amount, flowing.currency));
        let of_kind = |name: &str| words.tell("flow-of-kind", &[("name", name.to_owned().into()), ("kind", kind.clone().into())]);
        let (name, filter, comes_from) = flowing.other;
        let mechanism = words.mechanism(flowing.mechanism);
        let (from, to) = if comes_from { (name.clone(), mechanism.clone()) } else { (mechanism.clone(), name.clone()) };
        sources.extend(words.sources_of(&flowing.figure));
        let cell = Cell::from(amount.clone()).with(Some(flowing.amount)).from_origin(Origin::Figure(flowing.figure));
        table.row([from.into(), to.into(), flowing.when.into(), kind.clone().into(), flowing.currency.code().into(), cell]);
        if !blocks.iter().any(|block| block.currency == flowing.currency) {
            blocks.push(Block { currency: flowing.currency, nodes: Vec::new(), links: Vec::new() });
        }
        let Some(block) = blocks.iter_mut().find(|block| block.currency == flowing.currency) else { continue };
        let pool = Filter::Mechanism(flowing.mechanism.clone());
        let pool = block.node(&of_kind(&mechanism), flowing.mechanism.as_str(), Some(pool), (&name, &amount));
        let other = block.node(&of_kind(&name), "", filter, (&mechanism, &amount));
        block.links.push(if comes_from { (other, pool, flowing.amount) } else { (pool, other, flowing.amount) });
    }
    let (option, height) = option(&blocks, words, ink);
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

/// Room above a diagram for its heading and the words above its first node, in CSS pixels.
const HEAD: u32 = 56;

fn option(blocks: &[Block], words: &Words, ink: Ink) -> (Option<serde_json::Value>, u32) {
    let mut chart = Chart::new();
    let mut places: Vec<(u32, u32)> = Vec::new();
    let mut top = 4;
    for block in blocks {
        // What only says what it does not exceed has no width; it stands in the table and in the words of its nodes.
        let wide = block.links.iter().filter_map(|(from, to, amount)| Some((*from, *to, drawn(amount.lowest()?))));
        chart = chart.series(series(&block.nodes, wide, 250, ink));
        let height = ROW * u32::try_from(block.links.len()).unwrap_or(1);
        places.push((top, height));
        top += HEAD + height + GAP;
    }
    let mut option = base(&chart, ink);
    let heading = |block: &Block, top: u32| {
        let text = words.tell("flow-in", &[("currency", words.currency(block.currency).into())]);
        json!({ "text": text, "left": "1%", "top": top, "textStyle": { "fontSize": 13, "color": ink.color(Tone::InkSoft) } })
    };
    option["title"] = blocks.iter().zip(&places).map(|(block, (top, _))| heading(block, *top)).collect();
    for (series, (top, height)) in places.into_iter().enumerate() {
        option["series"][series]["top"] = json!(top + HEAD);
        option["series"][series]["height"] = json!(height);
        option["series"][series]["nodeGap"] = json!(40);
        for (item, node) in blocks[series].nodes.iter().enumerate() {
            // Words of what money comes from stand above it, not on its links.
            let is_source = blocks[series].links.iter().any(|(from, ..)| *from == item);
            let amounts = node.amounts.join(if is_source { "; " } else { "\n" });
            let said = plain(&if amounts.is_empty() { node.name.clone() } else { format!("{}\n{amounts}", node.name) });
            let label = if is_source {
                json!({ "formatter": said, "position": [0, -4], "verticalAlign": "bottom", "width": 260, "overflow": "truncate" })
            } else {
                json!({ "formatter": said })
            };
            option["series"][series]["data"][item]["label"] = label;
        }
    }
    ((!blocks.is_empty()).then_some(option), top)
}
