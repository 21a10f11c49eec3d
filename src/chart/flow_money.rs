//! From donors to mechanisms and from mechanisms to States, by money: one diagram a currency, every kind of
//! money on its own.

use std::collections::BTreeMap;

use super::{
    Cell, Filter, Picture, Table,
    sankey::{Collected, leave_out, place_of},
};
use crate::{
    model::{Contribution, Currency, Figure, Id, Mechanism, MoneyKind, Quantity, ordered},
    plot::{
        Links, Plot,
        bars::float,
        budget::{largest, links_within},
    },
    query::{
        flow::{MoneyFlow, Passed},
        money::Given,
    },
    statement::cited::Payments,
    view::Origin,
    words::Words,
};

/// One amount from one node to another.
struct Flowing<'a> {
    mechanism: &'a Id<Mechanism>,
    kind: MoneyKind,
    currency: Currency,
    amount: Quantity,
    figure: &'a Id<Figure>,
    /// Of when it is, in words.
    when: String,
    /// The donor or the State on the other side.
    other: String,
    /// What the other side filters by.
    filter: Option<Filter>,
    /// The money comes from the other side.
    comes_in: bool,
}

impl<'a> Flowing<'a> {
    fn given(given: &'a Given, contribution: &'a Contribution, words: &Words) -> Self {
        Self {
            mechanism: &contribution.mechanism,
            kind: given.kind,
            currency: given.currency,
            amount: given.amount,
            figure: &given.figure,
            when: words.period(contribution.period),
            other: words.organisation(&contribution.donor),
            filter: Some(Filter::Donor(contribution.donor.clone())),
            comes_in: true,
        }
    }

    fn passed(passed: &'a Passed, words: &Words) -> Self {
        let place = |code| words.format("flow-to", &[("place", words.country(code).into())]);
        Self {
            mechanism: &passed.mechanism,
            kind: passed.kind,
            currency: passed.currency,
            amount: passed.amount,
            figure: &passed.figure,
            when: words.when(&passed.figure),
            other: passed.country.map_or_else(|| words.text("flow-several"), place),
            filter: passed.country.map(Filter::Country),
            comes_in: false,
        }
    }

    /// The first and the second, if the money goes from the first to the second.
    fn directed<T>(&self, other: T, pool: T) -> (T, T) {
        if self.comes_in { (other, pool) } else { (pool, other) }
    }

    fn amount_in_words(&self, words: &Words) -> String {
        words.amount(self.amount, self.currency)
    }

    fn cells(&self, words: &Words) -> [Cell; 6] {
        let (from, to) = self.directed(self.other.clone(), words.mechanism(self.mechanism));
        [
            from.into(),
            to.into(),
            self.when.clone().into(),
            words.kind_of_money(self.kind).into(),
            self.currency.code().into(),
            Cell::from(self.amount_in_words(words))
                .with(Some(self.amount))
                .from_origin(Origin::Figure(self.figure.clone())),
        ]
    }
}

/// The name of a node, with the one kind of money it stands for.
fn of_kind(name: &str, kind: MoneyKind, words: &Words) -> String {
    let kind = words.kind_of_money(kind);
    words.format("flow-of-kind", &[("name", name.to_owned().into()), ("kind", kind.into())])
}

/// The diagram of one currency.
struct Block {
    currency: Currency,
    nodes: Vec<Collected>,
    links: Vec<(usize, usize, Quantity)>,
}

impl Block {
    fn add(&mut self, flowing: &Flowing<'_>, words: &Words) {
        let (mechanism, amount) = (words.mechanism(flowing.mechanism), flowing.amount_in_words(words));
        let filter = Some(Filter::Mechanism(flowing.mechanism.clone()));
        let name = of_kind(&mechanism, flowing.kind, words);
        let pool = place_of(&mut self.nodes, &name, flowing.mechanism.as_str(), filter);
        let name = of_kind(&flowing.other, flowing.kind, words);
        let other = place_of(&mut self.nodes, &name, "", flowing.filter.clone());
        self.nodes[pool].links.push(words.labelled(&flowing.other, &amount));
        self.nodes[other].links.push(words.labelled(&mechanism, &amount));
        self.nodes[other].amounts.push(amount);
        let (from, to) = flowing.directed(other, pool);
        self.links.push((from, to, flowing.amount));
    }

    /// Counts flows that are not drawn at the nodes that are.
    fn leave_out(&mut self, flows: &[&Flowing<'_>], words: &Words) {
        let mut names: BTreeMap<(&str, bool, MoneyKind), usize> = BTreeMap::new();
        for flowing in flows {
            *names.entry((flowing.mechanism.as_str(), true, flowing.kind)).or_default() += 1;
            *names.entry((&flowing.other, false, flowing.kind)).or_default() += 1;
        }
        for ((name, is_pool, kind), n) in names {
            let name = if is_pool { words.mechanism(&Id::new(name)) } else { name.to_owned() };
            leave_out(&mut self.nodes, &of_kind(&name, kind, words), n);
        }
    }

    /// The diagram; `left_out` flows of its currency are not in it.
    fn diagram(self, left_out: usize, words: &Words) -> Links {
        // What only says what it does not exceed has no width; it stands in the table and in the words of its
        // nodes.
        let width = |(from, to, amount): &(usize, usize, Quantity)| {
            let lowest = amount.lowest()?;
            Some((*from, *to, float(lowest)))
        };
        let links: Vec<_> = self.links.iter().filter_map(width).collect();
        let node =
            |(at, node): (usize, Collected)| node.node(links.iter().any(|(from, ..)| *from == at), words);
        let nodes = self.nodes.into_iter().enumerate().map(node).collect();
        Links {
            heading: Some(words.format("flow-in", &[("currency", words.currency(self.currency).into())])),
            nodes,
            links,
            left_out,
        }
    }
}

/// The diagram of one currency, of as many flows as can be looked at.
fn diagram(flows: &[Flowing<'_>], currency: Currency, words: &Words) -> Links {
    let of_currency = flows.iter().filter(|flowing| flowing.currency == currency);
    let (comes_in, goes_out): (Vec<_>, Vec<_>) = of_currency.partition(|flowing| flowing.comes_in);
    let rooms = links_within([comes_in.len(), goes_out.len()]);
    let mut block = Block { currency, nodes: Vec::new(), links: Vec::new() };
    let mut left_out: Vec<&Flowing<'_>> = Vec::new();
    for (side, room) in [comes_in, goes_out].into_iter().zip(rooms) {
        let (drawn, rest) = largest(side, room, |flowing| flowing.amount.lowest());
        for flowing in drawn {
            block.add(flowing, words);
        }
        left_out.extend(rest);
    }
    block.leave_out(&left_out, words);
    block.diagram(left_out.len(), words)
}

/// Left what donors gave, right what records were given. A node stands for one kind of money, so that nothing
/// adds two.
pub fn picture(answer: &MoneyFlow, named: &Payments<'_>, words: &Words) -> Picture {
    let given = answer.given.given.iter().filter_map(|given| {
        let contribution = named.get(&given.contribution)?;
        Some(Flowing::given(given, contribution, words))
    });
    let passed = answer.passed.iter().map(|passed| Flowing::passed(passed, words));
    let flows: Vec<Flowing<'_>> = given.chain(passed).collect();
    let mut table = Table::with(&[
        (words.text("column-from"), false),
        (words.text("column-to"), false),
        (words.text("column-period"), false),
        (words.text("column-kind"), false),
        (words.text("column-currency"), false),
        (words.text("column-amount"), true),
    ]);
    for flowing in &flows {
        table.row(flowing.cells(words));
    }
    let mut currencies: Vec<Currency> = Vec::new();
    for flowing in &flows {
        if !currencies.contains(&flowing.currency) {
            currencies.push(flowing.currency);
        }
    }
    let diagrams = currencies.into_iter().map(|currency| diagram(&flows, currency, words));
    Picture {
        title: title(answer, words),
        subtitle: words.text("flow-money-subtitle"),
        summary: words.text("flow-money-summary"),
        notes: vec![words.text("flow-money-note"), words.text("contributions-pooled")],
        plot: Plot::Links(diagrams.collect()),
        table,
        sources: flows.iter().flat_map(|flowing| words.sources_of(flowing.figure)).collect(),
        ..Picture::default()
    }
}

fn title(answer: &MoneyFlow, words: &Words) -> String {
    let with = ordered::set(answer.passed.iter().map(|p| &p.activity));
    let args = [
        ("given", answer.given.given.len().into()),
        ("entries", answer.given.asked.into()),
        ("passed", with.len().into()),
        ("records", answer.records.into()),
    ];
    words.format("flow-money-title", &args)
}
