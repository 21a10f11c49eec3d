//! How many records state anything on gender, by mechanism.

use super::{Cell, Filter, Picture, Table};
use crate::{
    plot::{self, Bucket, Counts, Layout, Plot},
    query::gender::Stating,
    view::{By, Count, Thing},
    words::Words,
};

/// One row a mechanism: records that state something, and outlined those that do not.
pub fn picture(answer: &[Stating], words: &Words) -> Picture {
    let (with, without) = (words.text("stating-with"), words.text("stating-without"));
    let mut table = Table::with(&[
        (words.text("column-mechanism"), false),
        (with.clone(), true),
        (without.clone(), true),
    ]);
    let counts: Vec<[usize; 2]> = answer.iter().map(|s| [s.stating, s.records - s.stating]).collect();
    for (stating, [n, rest]) in answer.iter().zip(&counts) {
        let of = Count::of(Thing::Records).of_mechanism(Some(&stating.mechanism));
        let cell = |n: usize, stated: bool| Cell::count(n, of.clone().by(By::Gender(stated)), words);
        table.row([words.mechanism(&stating.mechanism).into(), cell(*n, true), cell(*rest, false)]);
    }
    let count = |n: usize, cell: &Cell| plot::Count {
        n,
        value: words.format("records-n", &[("n", n.into())]),
        origin: cell.origin().cloned(),
    };
    let bucket = |((s, [n, rest]), row): ((&Stating, &[usize; 2]), &Vec<Cell>)| Bucket {
        label: words.mechanism(&s.mechanism),
        filter: Some(Filter::Mechanism(s.mechanism.clone())),
        counts: vec![count(*n, &row[1]), count(*rest, &row[2])],
        ..Bucket::default()
    };
    let buckets = answer.iter().zip(&counts).zip(&table.rows).map(bucket).collect();
    let stacks = vec![("stating".to_owned(), with.clone()), ("missing".to_owned(), without.clone())];
    let (n, m) = answer.iter().fold((0, 0), |(n, m), s| (n + s.stating, m + s.records));
    Picture {
        title: words
            .format("stating-title", &[("stating", n.into()), ("records", m.into()), ("all", m.into())]),
        subtitle: words.text("stating-subtitle"),
        summary: words.text("stating-summary"),
        legend: vec![("stating".to_owned(), with), ("missing".to_owned(), without)],
        plot: Plot::Counts(Counts { stacks, buckets, layout: Layout::Rows, ..Counts::default() }),
        table,
        ..Picture::default()
    }
}
