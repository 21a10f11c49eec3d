//! Records by year and by theme.

use std::collections::BTreeSet;

use super::{Cell, Filter, Picture, Table};
use crate::{
    model::{Id, Measure, Theme},
    plot::{
        self, Bucket, Counts, Layout, POSSIBLE, Plot,
        budget::{OTHERS, is_of_others},
    },
    query::records::{RecordsBy, Stack},
    view::{By, Count, Origin, Thing},
    words::Words,
};

/// Columns by year, with one for the records that publish none.
pub fn by_year(answer: &RecordsBy<i16>, words: &Words) -> Picture {
    let (count, most) = most_frequent(answer, ToString::to_string);
    let possible = answer.possible;
    let reported = answer.reported.iter().map(|r| {
        words.format(
            "year-reported",
            &[
                ("mechanism", words.mechanism(&r.mechanism).into()),
                ("projects", words.value(&r.projects, &Measure::Other(Id::new("projects-funded"))).into()),
                ("n", r.found.into()),
            ],
        )
    });
    let (first, last) = (answer.rows.first().map(|r| r.0), answer.rows.last().map(|r| r.0));
    let span = match (first, answer.records) {
        (None, _) => "none",
        (_, 1) => "one",
        _ => "many",
    };
    let year = |year: Option<i16>| year.map(|year| year.to_string()).unwrap_or_default();
    let chosen: Vec<String> = answer.chosen.iter().map(ToString::to_string).collect();
    let title = if chosen.is_empty() {
        words.format(
            if possible > 0 { "year-title-donors" } else { "year-title" },
            &[
                ("possible", possible.into()),
                ("records", answer.records.into()),
                ("count", count.into()),
                ("ties", most.len().into()),
                ("years", words.list(&most).into()),
            ],
        )
    } else {
        words.format(
            "year-title-chosen",
            &[
                ("n", (answer.records - possible).into()),
                ("possible", possible.into()),
                ("years", words.any_of(&chosen).into()),
            ],
        )
    };
    Picture {
        title,
        subtitle: words.text("year-subtitle"),
        summary: words.format(
            "year-summary",
            &[
                ("records", answer.records.into()),
                ("span", span.into()),
                ("first", year(first).into()),
                ("last", year(last).into()),
                ("without", answer.without().into()),
            ],
        ),
        notes: std::iter::once(words.text("year-note")).chain(reported).collect(),
        ..stacked(
            answer,
            "column-year",
            |year| (year.to_string(), Filter::Year(*year)),
            By::Year,
            Layout::Columns,
            words,
        )
    }
}

/// The years chosen among all years, which are faded: they are there for comparison and count nothing.
pub fn among_all_years(own: Picture, whole: Picture, chosen: &BTreeSet<i16>) -> Picture {
    let (Plot::Counts(mine), Plot::Counts(mut all)) = (&own.plot, whole.plot) else { return own };
    // The names of others put together count them, and may differ from year to year.
    if !mine.stacks.iter().map(|(key, _)| key).eq(all.stacks.iter().map(|(key, _)| key)) {
        return own;
    }
    for bucket in &mut all.buckets {
        let is_chosen = matches!(bucket.filter, Some(Filter::Year(year)) if chosen.contains(&year));
        match mine.buckets.iter().find(|own| own.filter == bucket.filter) {
            Some(own) if is_chosen => *bucket = own.clone(),
            _ => {
                bucket.faded = true;
                // Of the records without a year it is known that the filter hides them for lack of one; of
                // another year's it is not.
                for (count, (mechanism, _)) in bucket.counts.iter_mut().zip(&all.stacks) {
                    let lacking = Count::of(Thing::Records)
                        .by(By::Lacks("year".to_owned()))
                        .by(By::Mechanism(Id::new(mechanism.as_str())));
                    let is_one = !mechanism.ends_with(POSSIBLE) && !is_of_others(mechanism);
                    count.origin =
                        (bucket.is_missing && count.n > 0 && is_one).then_some(Origin::Count(lacking));
                }
            }
        }
    }
    Picture { plot: Plot::Counts(all), ..own }
}

/// The largest count, and the names of all buckets that have it; none where nothing is counted.
fn most_frequent<B>(answer: &RecordsBy<B>, name: impl Fn(&B) -> String) -> (usize, Vec<String>) {
    // Certain and possible are never one number: the most frequent are those of surely linked records.
    let is_sure: Vec<bool> = answer.stacks.iter().map(|stack| !stack.possible).collect();
    let of = |counts: &[usize]| {
        counts.iter().zip(&is_sure).filter(|(_, sure)| **sure).map(|(n, _)| n).sum::<usize>()
    };
    let most = answer.rows.iter().map(|(_, counts)| of(counts)).max().unwrap_or(0);
    (
        most,
        answer
            .rows
            .iter()
            .filter(|(_, counts)| most > 0 && of(counts) == most)
            .map(|(bucket, _)| name(bucket))
            .collect(),
    )
}

/// Rows by theme, most frequent first.
pub fn by_theme(answer: &RecordsBy<Id<Theme>>, words: &Words) -> Picture {
    let (count, most) = most_frequent(answer, |theme| words.theme(theme));
    let possible = answer.possible;
    Picture {
        title: words.format(
            if possible > 0 { "theme-title-donors" } else { "theme-title" },
            &[
                ("possible", possible.into()),
                ("records", answer.records.into()),
                ("themes", words.list(&most).into()),
                ("ties", most.len().into()),
                ("count", count.into()),
            ],
        ),
        subtitle: words.text("theme-subtitle"),
        summary: words.format(
            "theme-summary",
            &[
                ("records", answer.records.into()),
                ("themes", answer.rows.len().into()),
                ("without", answer.without().into()),
            ],
        ),
        ..stacked(
            answer,
            "column-theme",
            |theme| (words.theme(theme), Filter::Theme(theme.clone())),
            By::Theme,
            Layout::Rows,
            words,
        )
    }
}

fn stacked<B: Clone>(
    answer: &RecordsBy<B>,
    head: &str,
    name: impl Fn(&B) -> (String, Filter),
    by: impl Fn(Option<B>) -> By,
    layout: Layout,
    words: &Words,
) -> Picture {
    let names: Vec<String> = answer.stacks.iter().map(|stack| name_of(stack, words)).collect();
    let mut columns = vec![(words.text(head), false)];
    columns.extend(names.iter().map(|n| (n.clone(), true)));
    columns.push((words.text("column-total"), true));
    let mut table = Table::with(&columns);
    let mut buckets: Vec<Bucket> = Vec::new();
    let of = |bucket| Count::of(Thing::Records).by(by(bucket));
    for (bucket, counts) in &answer.rows {
        let (label, filter) = name(bucket);
        let cells = cells(counts, &answer.stacks, &of(Some(bucket.clone())), Cell::found, words);
        buckets.push(Bucket { filter: Some(filter), ..bucket_of(label.clone(), counts, &cells, words) });
        table.rows.push([label.into()].into_iter().chain(cells).collect());
    }
    if answer.without() > 0 {
        let label = words.text(&format!("{head}-none"));
        let counts = &answer.not_published;
        // That none lacks the field is known; that none has it is not.
        let cells = cells(counts, &answer.stacks, &of(None), Cell::count, words);
        buckets.push(Bucket { is_missing: true, ..bucket_of(label.clone(), counts, &cells, words) });
        table.rows.push([Cell::missing(label)].into_iter().chain(cells).collect());
    }
    let stacks: Vec<(String, String)> = answer.stacks.iter().map(key_of).zip(names).collect();
    let together = |possible: bool| {
        answer.stacks.iter().filter(|stack| stack.possible == possible).map(|stack| stack.others).sum()
    };
    let counts = Counts { stacks: stacks.clone(), buckets, layout, ..Counts::default() };
    Picture {
        plot: Plot::Counts(Counts { together: (together(false), together(true)), ..counts }),
        legend: stacks,
        table,
        ..Picture::default()
    }
}

fn name_of(stack: &Stack, words: &Words) -> String {
    let Some(mechanism) = &stack.mechanism else {
        let key = if stack.possible { "stack-others-possible" } else { "stack-others" };
        return words.format(key, &[("n", stack.others.into())]);
    };
    let mechanism = words.mechanism(mechanism);
    if stack.possible {
        words.format("stack-possible", &[("mechanism", mechanism.into())])
    } else {
        mechanism
    }
}

fn key_of(stack: &Stack) -> String {
    let key = stack.mechanism.as_ref().map_or(OTHERS, Id::as_str);
    if stack.possible { plot::counts::possible(key) } else { key.to_owned() }
}

/// The counts of a bucket, stack by stack, and their sum, each as this kind of cell.
fn cells(
    counts: &[usize],
    stacks: &[Stack],
    of: &Count,
    cell: fn(usize, Count, &Words) -> Cell,
    words: &Words,
) -> Vec<Cell> {
    let split = stacks.iter().any(|stack| stack.possible);
    let each = counts.iter().zip(stacks).map(|(n, stack)| {
        let of = of.clone().of_mechanism(stack.mechanism.as_ref());
        let cell = cell(*n, if split { of.by(By::Possible(stack.possible)) } else { of }, words);
        // No count is of some mechanisms alone.
        if stack.mechanism.is_some() || cell.missing { cell } else { Cell::number(cell.text(), (*n).into()) }
    });
    each.chain([cell(counts.iter().sum(), of.clone(), words)]).collect()
}

/// A bucket that opens what its cells do.
fn bucket_of(label: String, counts: &[usize], cells: &[Cell], words: &Words) -> Bucket {
    let counts = counts.iter().zip(cells).map(|(n, cell)| plot::Count {
        n: *n,
        value: words.format("records-n", &[("n", (*n).into())]),
        origin: cell.origin().cloned(),
    });
    Bucket { label, counts: counts.collect(), ..Bucket::default() }
}
