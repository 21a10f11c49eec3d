//! How many records state anything on gender, by mechanism.

use super::{
    Cell, Filter, Ink, Picture, Table,
    option::{Stacked, height_of_rows},
};
use crate::{
    query::gender::Stating,
    view::{By, Count, Thing},
    words::Words,
};

/// One row a mechanism: records that state something, and hatched those that do not.
pub fn picture(answer: &[Stating], words: &Words, ink: Ink) -> Picture {
    let (with, without) = (words.say("stating-with"), words.say("stating-without"));
    let mut table = Table::with(&[(words.say("column-mechanism"), false), (with.clone(), true), (without.clone(), true)]);
    let counts: Vec<[usize; 2]> = answer.iter().map(|s| [s.stating, s.records - s.stating]).collect();
    for (stating, [n, rest]) in answer.iter().zip(&counts) {
        let of = Count::of(Thing::Records).of_mechanism(Some(&stating.mechanism));
        let cell = |n: usize, stated: bool| Cell::count(n, of.clone().by(By::Gender(stated)), words);
        table.row([words.mechanism(&stating.mechanism).into(), cell(*n, true), cell(*rest, false)]);
    }
    let chart = Stacked {
        stacks: vec![("stating".to_owned(), with.clone()), ("missing".to_owned(), without.clone())],
        buckets: answer
            .iter()
            .zip(&counts)
            .map(|(s, counts)| (words.mechanism(&s.mechanism), Some(Filter::Mechanism(s.mechanism.clone())), counts.as_slice()))
            .collect(),
        origins: Vec::new(),
        last_is_missing: false,
        horizontal: true,
    };
    let (option, marks) = chart.drawn(ink, &|n| words.tell("records-n", &[("n", n.into())]));
    let (n, m) = answer.iter().fold((0, 0), |(n, m), s| (n + s.stating, m + s.records));
    Picture {
        title: words.tell("stating-title", &[("stating", n.into()), ("records", words.count(m).into()), ("all", m.into())]),
        subtitle: words.say("stating-subtitle"),
        summary: words.say("stating-summary"),
        height: height_of_rows(answer.len()) + 30,
        legend: vec![("stating".to_owned(), with), ("missing".to_owned(), without)],
        option,
        marks,
        table,
        ..Picture::default()
    }
}
