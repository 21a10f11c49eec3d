//! How surely records are linked to the donors chosen: all records, in one row.

use super::{Cell, Picture, Table};
use crate::{
    model::Quantity,
    plot::{self, Bucket, Counts, Layout, Plot, counts::possible},
    query::{
        Dimension, Selection,
        tie::{Tie, tie},
    },
    view::{By, Count, Origin, Thing},
    words::Words,
};

/// One row of all records: named, same time, possible, unclear, no link.
pub fn picture(selection: &Selection<'_>, words: &Words) -> Picture {
    if selection.view.donors.is_empty() {
        return Picture { title: words.say("lead-none"), subtitle: words.say("lead-none"), summary: words.say("lead-none"), ..Picture::default() };
    }
    let ties: Vec<Option<Tie>> = selection.activities().map(|a| tie(selection, a)).collect();
    let of = |wanted: Tie| ties.iter().filter(|tie| **tie == Some(wanted)).count();
    let unclear = selection.hidden_for_lack().of_one.get(&Dimension::Donor).copied().unwrap_or(0);
    let all = selection.activities_ignoring(Dimension::Donor).count();
    let none = all.saturating_sub(ties.len() + unclear);
    let records = || Count::of(Thing::Records);
    let parts = [
        ("link-named", "ramp-5".to_owned(), of(Tie::Named), None),
        ("link-same", "ramp-3".to_owned(), of(Tie::SameTime), None),
        ("link-possible", possible("ramp-3"), of(Tie::Possible), Some(records().by(By::Possible(true)))),
        ("link-unclear", "unclear".to_owned(), unclear, Some(records().by(By::Lacks("donor".to_owned())))),
        ("link-none", "filtered".to_owned(), none, None),
    ];
    let mut table = Table::with(&[(words.say("column-tie"), false), (words.say("column-records"), true)]);
    let mut counts = Vec::new();
    for (key, _, n, count) in &parts {
        let cell = match count {
            Some(count) => Cell::count(*n, count.clone(), words),
            None => Cell::from(words.count(*n)).with(Some(Quantity::Exact((*n).into()))),
        };
        let origin = count.clone().filter(|_| *n > 0).map(Origin::Count);
        table.row([words.say(key).into(), cell]);
        counts.push(plot::Count { n: *n, value: words.tell("records-n", &[("n", (*n).into())]), origin });
    }
    let stacks: Vec<(String, String)> = parts.iter().map(|(key, color, ..)| (color.clone(), words.say(key))).collect();
    let names = words.by_name(selection.view.donors.iter().map(|id| words.organisation(id)));
    let donor = words.any_of(&names);
    let count = |at: usize| words.count(parts[at].2);
    let bucket = Bucket { label: donor.clone(), counts, ..Bucket::default() };
    Picture {
        title: words.tell("ties-title", &[("named", parts[0].2.into()), ("donor", words.in_sentence(donor).into())]),
        subtitle: words.tell("ties-subtitle", &[("all", words.count(all).into())]),
        summary: words.tell(
            "ties-summary",
            &[
                ("named", count(0).into()),
                ("same", count(1).into()),
                ("possible", count(2).into()),
                ("unclear", count(3).into()),
                ("none", count(4).into()),
            ],
        ),
        notes: vec![words.say("ties-note"), words.say("contributions-pooled")],
        legend: stacks.clone(),
        plot: Plot::Counts(Counts { stacks, buckets: vec![bucket], layout: Layout::Rows }),
        table,
        ..Picture::default()
    }
}
