//! How surely records are linked to the donors chosen: all records, in one row.

use super::{Cell, Picture, Table};
use crate::{
    model::Tie,
    plot::{self, Bucket, Counts, Layout, Plot, counts::possible},
    query::tie::{Links, Ties},
    view::{By, Count, Thing},
    words::Words,
};

/// The parts of the row, the surest first: key of the text, colour key, how many, and what counts them.
fn parts(ties: Ties) -> [(&'static str, String, usize, By); 5] {
    [
        ("link-named", "ramp-5".to_owned(), ties.named, By::Tie(Tie::Named)),
        ("link-same-time", "ramp-3".to_owned(), ties.same, By::Tie(Tie::SameTime)),
        ("link-possible", possible("ramp-3"), ties.possible, By::Possible(true)),
        ("link-unclear", "unclear".to_owned(), ties.unclear, By::Lacks("donor".to_owned())),
        ("link-none", "filtered".to_owned(), ties.none, By::Unlinked),
    ]
}

/// One row of all records: named, same time, possible, unclear, no link.
pub fn picture(answer: Option<&Links>, words: &Words) -> Picture {
    let Some(Links { donors, ties, sources }) = answer else { return Picture::not_asked(words) };
    let mut table = Table::with(&[(words.text("column-tie"), false), (words.text("column-records"), true)]);
    let (mut counts, mut stacks, mut legend) = (Vec::new(), Vec::new(), Vec::new());
    for (key, color, n, by) in parts(*ties) {
        let cell = Cell::count(n, Count::of(Thing::Records).by(by), words);
        counts.push(plot::Count {
            n,
            value: words.format("records-n", &[("n", n.into())]),
            origin: cell.origin().cloned(),
        });
        // A part too narrow for its number has it here.
        let args = [("name", words.text(key).into()), ("n", n.into())];
        legend.push((color.clone(), words.format("legend-with-count", &args)));
        stacks.push((color, words.text(key)));
        table.row([words.text(key).into(), cell]);
    }
    let donor = words.any_of(&words.by_name(donors.iter().map(|id| words.organisation(id))));
    let bucket = Bucket { label: donor.clone(), counts, ..Bucket::default() };
    Picture {
        title: words.format(
            "ties-title",
            &[("named", ties.named.into()), ("donor", words.in_sentence(donor).into())],
        ),
        subtitle: words.format("ties-subtitle", &[("all", ties.all().into())]),
        summary: words.format(
            "ties-summary",
            &[
                ("named", ties.named.into()),
                ("same", ties.same.into()),
                ("possible", ties.possible.into()),
                ("unclear", ties.unclear.into()),
                ("none", ties.none.into()),
            ],
        ),
        notes: vec![words.text("ties-note"), words.text("contributions-pooled")],
        legend,
        plot: Plot::Counts(Counts {
            stacks,
            buckets: vec![bucket],
            layout: Layout::Rows,
            ..Counts::default()
        }),
        table,
        sources: sources.clone(),
        ..Picture::default()
    }
}
