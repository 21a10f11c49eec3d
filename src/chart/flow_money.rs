//! From donors to mechanisms and from mechanisms to States, by money: one diagram a currency, every kind of money on its own.

use super::{
    Cell, Filter, Picture, Table,
    sankey::{Collected, place_of},
};
use crate::{
    model::{Currency, Figure, Id, Mechanism, MoneyKind, Quantity, ordered},
    plot::{Links, Plot, bars::float},
    query::flow::MoneyFlow,
    statement::cited::Payments,
    view::Origin,
    words::Words,
};

/// The diagram of one currency.
struct Block {
    currency: Currency,
    nodes: Vec<Collected>,
    links: Vec<(usize, usize, Quantity)>,
}

impl Block {
    fn node(
        &mut self,
        name: &str,
        key: &str,
        filter: Option<Filter>,
        (linked, amount): (&str, &str),
    ) -> usize {
        let place = place_of(&mut self.nodes, name, key, filter);
        let node = &mut self.nodes[place];
        if key.is_empty() {
            node.amounts.push(amount.to_owned());
        }
        node.links.push(format!("{linked}: {amount}"));
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
pub fn picture(answer: &MoneyFlow, named: &Payments<'_>, words: &Words) -> Picture {
    let mut table = Table::with(&[
        (words.text("column-from"), false),
        (words.text("column-to"), false),
        (words.text("column-period"), false),
        (words.text("column-kind"), false),
        (words.text("column-currency"), false),
        (words.text("column-amount"), true),
    ]);
    let given = answer.given.given.iter().filter_map(|g| {
        let contribution = named.get(&g.contribution)?;
        let donor =
            (words.organisation(&contribution.donor), Some(Filter::Donor(contribution.donor.clone())), true);
        let (figure, when) = (g.figure.clone(), words.period(contribution.period));
        Some(Flowing {
            mechanism: &contribution.mechanism,
            kind: g.kind,
            currency: g.currency,
            amount: g.amount,
            figure,
            when,
            other: donor,
        })
    });
    let passed = answer.passed.iter().map(|p| {
        let place = p.country.map_or_else(
            || words.text("flow-several"),
            |code| words.format("flow-to", &[("place", words.country(code).into())]),
        );
        let (figure, when) = (p.figure.clone(), words.when(&p.figure));
        let other = (place, p.country.map(Filter::Country), false);
        Flowing {
            mechanism: &p.mechanism,
            kind: p.kind,
            currency: p.currency,
            amount: p.amount,
            figure,
            when,
            other,
        }
    });
    let mut blocks: Vec<Block> = Vec::new();
    let mut sources = Vec::new();
    for flowing in given.chain(passed) {
        let (kind, amount) =
            (words.kind_of_money(flowing.kind), words.amount(flowing.amount, flowing.currency));
        let of_kind = |name: &str| {
            words.format("flow-of-kind", &[("name", name.to_owned().into()), ("kind", kind.clone().into())])
        };
        let (name, filter, comes_from) = flowing.other;
        let mechanism = words.mechanism(flowing.mechanism);
        let (from, to) =
            if comes_from { (name.clone(), mechanism.clone()) } else { (mechanism.clone(), name.clone()) };
        sources.extend(words.sources_of(&flowing.figure));
        let cell =
            Cell::from(amount.clone()).with(Some(flowing.amount)).from_origin(Origin::Figure(flowing.figure));
        table.row([
            from.into(),
            to.into(),
            flowing.when.into(),
            kind.clone().into(),
            flowing.currency.code().into(),
            cell,
        ]);
        if !blocks.iter().any(|block| block.currency == flowing.currency) {
            blocks.push(Block { currency: flowing.currency, nodes: Vec::new(), links: Vec::new() });
        }
        let Some(block) = blocks.iter_mut().find(|block| block.currency == flowing.currency) else {
            continue;
        };
        let pool = Filter::Mechanism(flowing.mechanism.clone());
        let pool = block.node(&of_kind(&mechanism), flowing.mechanism.as_str(), Some(pool), (&name, &amount));
        let other = block.node(&of_kind(&name), "", filter, (&mechanism, &amount));
        block.links.push(if comes_from {
            (other, pool, flowing.amount)
        } else {
            (pool, other, flowing.amount)
        });
    }
    let diagram = |block: Block| Links {
        heading: Some(words.format("flow-in", &[("currency", words.currency(block.currency).into())])),
        // What only says what it does not exceed has no width; it stands in the table and in the words of its nodes.
        links: block
            .links
            .iter()
            .filter_map(|(from, to, amount)| Some((*from, *to, float(amount.lowest()?))))
            .collect(),
        nodes: block.nodes.into_iter().map(Into::into).collect(),
    };
    let plot = Plot::Links(blocks.into_iter().map(diagram).collect());
    let with = ordered::set(answer.passed.iter().map(|p| &p.activity));
    Picture {
        title: words.format(
            "flow-money-title",
            &[
                ("given", answer.given.given.len().into()),
                ("entries", words.count(answer.given.asked).into()),
                ("passed", with.len().into()),
                ("records", words.count(answer.records).into()),
            ],
        ),
        subtitle: words.text("flow-money-subtitle"),
        summary: words.text("flow-money-summary"),
        notes: vec![words.text("flow-money-note"), words.text("contributions-pooled")],
        plot,
        table,
        sources,
        ..Picture::default()
    }
}
