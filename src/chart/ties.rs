//! How surely records are linked to the donors chosen: all records, in one row.

use super::{Cell, Picture, Table};
use crate::{
    model::Tie,
    plot::{self, Bucket, Counts, Layout, Plot, counts::possible},
    query::{Dimension, Selection, tie::ties},
    view::{By, Count, Thing},
    words::Words,
};

/// One row of all records: named, same time, possible, unclear, no link.
pub fn picture(selection: &Selection<'_>, words: &Words) -> Picture {
    if selection.view.donors.is_empty() {
        return Picture {
            title: words.text("lead-none"),
            subtitle: words.text("lead-none"),
            summary: words.text("lead-none"),
            ..Picture::default()
        };
    }
    let ties = ties(selection);
    let parts = [
        ("link-named", "ramp-5".to_owned(), ties.named, By::Tie(Tie::Named)),
        ("link-same-time", "ramp-3".to_owned(), ties.same, By::Tie(Tie::SameTime)),
        ("link-possible", possible("ramp-3"), ties.possible, By::Possible(true)),
        ("link-unclear", "unclear".to_owned(), ties.unclear, By::Lacks("donor".to_owned())),
        ("link-none", "filtered".to_owned(), ties.none, By::Unlinked),
    ];
    let mut table = Table::with(&[(words.text("column-tie"), false), (words.text("column-records"), true)]);
    let mut counts = Vec::new();
    for (key, _, n, by) in &parts {
        let cell = Cell::count(*n, Count::of(Thing::Records).by(by.clone()), words);
        counts.push(plot::Count {
            n: *n,
            value: words.format("records-n", &[("n", (*n).into())]),
            origin: cell.origin().cloned(),
        });
        table.row([words.text(key).into(), cell]);
    }
    let stacks: Vec<(String, String)> =
        parts.iter().map(|(key, color, ..)| (color.clone(), words.text(key))).collect();
    let names = words.by_name(selection.view.donors.iter().map(|id| words.organisation(id)));
    let donor = words.any_of(&names);
    let bucket = Bucket { label: donor.clone(), counts, ..Bucket::default() };
    Picture {
        title: words.format(
            "ties-title",
            &[("named", ties.named.into()), ("donor", words.in_sentence(donor).into())],
        ),
        subtitle: words.format("ties-subtitle", &[("all", words.count(ties.all()).into())]),
        summary: words.format(
            "ties-summary",
            &[
                ("named", words.count(ties.named).into()),
                ("same", words.count(ties.same).into()),
                ("possible", words.count(ties.possible).into()),
                ("unclear", words.count(ties.unclear).into()),
                ("none", words.count(ties.none).into()),
            ],
        ),
        notes: vec![words.text("ties-note"), words.text("contributions-pooled")],
        legend: stacks.clone(),
        sources: selection
            .activities_ignoring(Dimension::Donor)
            .flat_map(|a| &a.citations)
            .map(|cited| cited.source.clone())
            .collect(),
        plot: Plot::Counts(Counts { stacks, buckets: vec![bucket], layout: Layout::Rows }),
        table,
        ..Picture::default()
    }
}
