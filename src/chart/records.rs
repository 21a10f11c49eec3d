//! Records by year and by theme.

use std::collections::BTreeSet;

use super::{Cell, Filter, Picture, Table};
use crate::{
    model::{Id, Measure, Theme},
    plot::{self, Bucket, Counts, Layout, POSSIBLE, Plot},
    query::records::{RecordsBy, Stack},
    view::{By, Count, Origin, Thing},
    words::Words,
};

/// Columns by year, with one for the records that publish none.
pub fn by_year(answer: &RecordsBy<i16>, words: &Words) -> Picture {
    let (count, most) = most_frequent(answer, ToString::to_string);
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
            "year-title",
            &[
                ("records", answer.records.into()),
                ("count", count.into()),
                ("ties", most.len().into()),
                ("years", words.list(&most).into()),
            ],
        )
    } else {
        words.format(
            "year-title-chosen",
            &[("n", answer.records.into()), ("years", words.any_of(&chosen).into())],
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
    if mine.stacks != all.stacks {
        return own;
    }
    for bucket in &mut all.buckets {
        let is_chosen = matches!(bucket.filter, Some(Filter::Year(year)) if chosen.contains(&year));
        match mine.buckets.iter().find(|own| own.filter == bucket.filter) {
            Some(own) if is_chosen => *bucket = own.clone(),
            _ => {
                bucket.faded = true;
                // Of the records without a year it is known that the filter hides them for lack of one; of another year's it is not.
                for (count, (mechanism, _)) in bucket.counts.iter_mut().zip(&all.stacks) {
                    let lacking = Count::of(Thing::Records)
                        .by(By::Lacks("year".to_owned()))
                        .by(By::Mechanism(Id::new(mechanism.as_str())));
                    count.origin = (bucket.is_missing && count.n > 0 && !mechanism.ends_with(POSSIBLE))
                        .then_some(Origin::Count(lacking));
                }
            }
        }
    }
    Picture { plot: Plot::Counts(all), ..own }
}

/// The largest count, and the names of all buckets that have it; none where nothing is counted.
fn most_frequent<B>(answer: &RecordsBy<B>, name: impl Fn(&B) -> String) -> (usize, Vec<String>) {
    let of = |counts: &[usize]| counts.iter().sum::<usize>();
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
    Picture {
        title: words.format(
            "theme-title",
            &[
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
    let name_of = |stack: &Stack| {
        let mechanism = words.mechanism(&stack.mechanism);
        if stack.possible {
            words.format("stack-possible", &[("mechanism", mechanism.into())])
        } else {
            mechanism
        }
    };
    let names: Vec<String> = answer.stacks.iter().map(name_of).collect();
    let split = answer.stacks.iter().any(|stack| stack.possible);
    let mut columns = vec![(words.text(head), false)];
    columns.extend(names.iter().map(|n| (n.clone(), true)));
    columns.push((words.text("column-total"), true));
    let mut table = Table::with(&columns);
    let mut row = |label: Cell, bucket: Option<B>, counts: &[usize]| -> Vec<plot::Count> {
        let mut cells = vec![label];
        // That none lacks the field is known; that none has it is not.
        let cell = if bucket.is_some() { Cell::found } else { Cell::count };
        let of = Count::of(Thing::Records).by(by(bucket));
        let each = counts.iter().zip(&answer.stacks).map(|(n, stack)| {
            let of = of.clone().of_mechanism(Some(&stack.mechanism));
            cell(*n, if split { of.by(By::Possible(stack.possible)) } else { of }, words)
        });
        cells.extend(each);
        cells.push(cell(counts.iter().sum(), of, words));
        let value = |n: usize| words.format("records-n", &[("n", n.into())]);
        let drawn = counts
            .iter()
            .zip(&cells[1..])
            .map(|(n, cell)| plot::Count { n: *n, value: value(*n), origin: cell.origin().cloned() })
            .collect();
        table.rows.push(cells);
        drawn
    };
    let mut buckets: Vec<Bucket> = Vec::new();
    for (bucket, counts) in &answer.rows {
        let (label, filter) = name(bucket);
        let counts = row(label.clone().into(), Some(bucket.clone()), counts);
        buckets.push(Bucket { label, filter: Some(filter), counts, ..Bucket::default() });
    }
    let some_missing = answer.without() > 0;
    if some_missing {
        let label = words.text(&format!("{head}-none"));
        let counts = row(Cell::missing(label.clone()), None, &answer.not_published);
        buckets.push(Bucket { label, counts, is_missing: true, ..Bucket::default() });
    }
    let key_of = |stack: &Stack| {
        if stack.possible {
            plot::counts::possible(stack.mechanism.as_str())
        } else {
            stack.mechanism.to_string()
        }
    };
    let stacks: Vec<(String, String)> = answer.stacks.iter().map(key_of).zip(names.iter().cloned()).collect();
    Picture {
        plot: Plot::Counts(Counts { stacks: stacks.clone(), buckets, layout }),
        legend: stacks,
        table,
        ..Picture::default()
    }
}
