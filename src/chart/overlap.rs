//! States by the set of mechanisms that reach them, and gaps by group and region.

use super::{Cell, Filter, Picture, Table};
use crate::{
    model::{Code, Group, Id, Mechanism, PlaceRole, Quantity, ordered},
    plot::{self, Bar, Bucket, Counts, Layout, Plot},
    query::overlap::{Among, Gap, Overlap},
    statement::{lead::names_of_mechanisms, stated},
    view::{By, Count, Origin, Thing},
    words::Words,
};

/// One bar a set of mechanisms.
pub fn sets(answer: &Overlap, words: &Words) -> Picture {
    let mut table = Table::with(&[
        (words.text("column-mechanisms"), false),
        (words.text("column-states"), true),
        (words.text("column-country"), false),
    ]);
    let mut bars = Vec::new();
    let mut known: Vec<(String, &[Id<Mechanism>])> = Vec::new();
    for set in &answer.sets {
        let names: Vec<String> = set.mechanisms.iter().map(|m| words.mechanism(m)).collect();
        let n = set.countries.len();
        let of = Count::of(Thing::States).by(By::Set(set.mechanisms.clone()));
        let mut countries: Vec<String> = set.countries.iter().map(|c| words.country(*c)).collect();
        ordered::by_name(&mut countries, String::clone);
        table.row([
            names.join(" + ").into(),
            Cell::count(n, of.clone(), words),
            words.clauses(&countries).into(),
        ]);
        let [key, filter] = match set.mechanisms.as_slice() {
            [one] => [Some(one.to_string()), Some(one.to_string())],
            _ => [None, None],
        };
        let label = own_name(&set.mechanisms, &known, words);
        known.push((label.clone(), &set.mechanisms));
        bars.push(Bar {
            label,
            quantity: Some(Quantity::Exact(n.into())),
            value: words.format("states-n", &[("n", n.into())]),
            key: key.unwrap_or_default(),
            filter: filter.map(|id| Filter::Mechanism(Id::new(id))),
            origin: Some(Origin::Count(of)),
            ..Bar::default()
        });
    }
    let by = |wanted: fn(usize) -> bool| {
        answer.sets.iter().filter(|s| wanted(s.mechanisms.len())).map(|s| s.countries.len()).sum::<usize>()
    };
    let (several, one) = (by(|n| n > 1), by(|n| n == 1));
    let coordinating = stated::notes("said-of", &answer.coordinating, words);
    Picture {
        title: title(one, several, &answer.mechanisms, answer.role, words),
        subtitle: words.text("overlap-subtitle"),
        summary: words.format("overlap-summary", &[("one", one.into()), ("several", several.into())]),
        notes: std::iter::once(words.text("overlap-note")).chain(coordinating).collect(),
        sources: answer.coordinating.iter().flat_map(|(_, s)| words.sources_of(&s.figure)).collect(),
        plot: Plot::Bars(bars.into()),
        table,
        ..Picture::default()
    }
}

/// The name of a set of mechanisms, which no other one has. Of very many mechanisms the first are named; where
/// another set begins with these, the third is one that this set alone has, if there is one.
fn own_name(mechanisms: &[Id<Mechanism>], known: &[(String, &[Id<Mechanism>])], words: &Words) -> String {
    let names = |third: usize| {
        let mut order = mechanisms.to_vec();
        if third > 2 {
            order.swap(2, third);
        }
        names_of_mechanisms(&order, words).join(" + ")
    };
    let is_known = |name: &String| known.iter().any(|(other, _)| other == name);
    let first = names(2);
    if !is_known(&first) {
        return first;
    }
    let is_shared = |third: &usize| known.iter().any(|(_, other)| other.contains(&mechanisms[*third]));
    let mut thirds: Vec<usize> = (3..mechanisms.len()).collect();
    ordered::by_key(&mut thirds, is_shared);
    let all = || mechanisms.iter().map(|id| words.mechanism(id)).collect::<Vec<_>>().join(" + ");
    thirds.into_iter().map(names).find(|name| !is_known(name)).unwrap_or_else(all)
}

/// How many States one mechanism names and how many several do. Of one mechanism alone there is no overlap to
/// find none of.
pub fn title(
    one: usize,
    several: usize,
    mechanisms: &[Id<Mechanism>],
    role: Option<PlaceRole>,
    words: &Words,
) -> String {
    let alone = if let [only] = mechanisms { words.mechanism(only) } else { String::new() };
    let args = [
        ("alone", if alone.is_empty() { "no" } else { "yes" }.into()),
        ("mechanism", alone.into()),
        ("several", several.into()),
        ("all", (several + one).into()),
        Words::in_role(role),
    ];
    words.format("overlap-title", &args)
}

/// By how many mechanisms, in the order of [`Gap::by`]; three stands for three or more.
const REACHED: [u8; 4] = [1, 2, 3, 0];

/// One row a group or region: States reached by one, two, three or more mechanisms, and by none.
pub fn gaps(answer: &Overlap, words: &Words) -> Picture {
    let text = |key: &str| words.format(key, &[Words::in_role(answer.role)]);
    let heads = ["gaps-one", "gaps-two", "gaps-three", "gaps-none"].map(text);
    let mut columns = vec![(words.text("column-group"), false)];
    columns.extend(heads.iter().map(|head| (head.clone(), true)));
    columns.push((text("gaps-which"), false));
    let mut table = Table::with(&columns);
    let mut buckets: Vec<Bucket> = Vec::new();
    for gap in &answer.gaps {
        let cells = counted(gap, words);
        buckets.push(bucket(gap, &cells, words));
        let mut none: Vec<String> = gap.none.iter().map(|c| words.country(*c)).collect();
        ordered::by_name(&mut none, String::clone);
        let head = [Cell::from(name(gap.among, words))];
        table.rows.push(head.into_iter().chain(cells).chain([words.clauses(&none).into()]).collect());
    }
    let keys = ["ramp-2", "ramp-3", "ramp-5", "missing"].map(str::to_owned);
    let stacks: Vec<(String, String)> = keys.into_iter().zip(heads).collect();
    Picture {
        title: title_of_gaps(answer, words),
        subtitle: words.text("gaps-subtitle"),
        summary: text(if answer.narrowed { "gaps-summary-filtered" } else { "gaps-summary" }),
        notes: vec![words.text("gaps-note")],
        legend: stacks.clone(),
        plot: Plot::Counts(Counts { stacks, buckets, layout: Layout::Rows, ..Counts::default() }),
        table,
        ..Picture::default()
    }
}

fn name(among: Among, words: &Words) -> String {
    match among {
        Among::Group(group) => words.text(&format!("group-{}", group.code())),
        Among::Region(region) => words.region(region),
    }
}

/// How many States each number of mechanisms reaches.
fn counted(gap: &Gap, words: &Words) -> Vec<Cell> {
    let among = match gap.among {
        Among::Group(group) => By::Group(group),
        Among::Region(region) => By::Region(Some(region)),
    };
    let of = |reached: u8| Count::of(Thing::States).by(among.clone()).by(By::Reached(reached));
    gap.by.iter().zip(REACHED).map(|(n, reached)| Cell::count(*n, of(reached), words)).collect()
}

fn bucket(gap: &Gap, cells: &[Cell], words: &Words) -> Bucket {
    let counts = gap.by.iter().zip(cells).map(|(n, cell)| plot::Count {
        n: *n,
        value: words.format("states-n", &[("n", (*n).into())]),
        origin: cell.origin().cloned(),
    });
    Bucket { label: name(gap.among, words), counts: counts.collect(), ..Bucket::default() }
}

/// Which of the least developed countries no mechanism is known to reach.
fn title_of_gaps(answer: &Overlap, words: &Words) -> String {
    let is_least = |gap: &&Gap| matches!(gap.among, Among::Group(Group::Ldc));
    let Some(least) = answer.gaps.iter().find(is_least) else { return words.text("gaps-title-none") };
    let names = first_names(words.by_name(least.none.iter().map(|code| words.country(*code))), words);
    let args = [
        ("n", least.by[3].into()),
        ("all", least.by.iter().sum::<usize>().into()),
        ("names", names.into()),
        Words::in_role(answer.role),
    ];
    words.format(if answer.narrowed { "gaps-title-filtered" } else { "gaps-title" }, &args)
}

/// Countries named in a title; more are counted.
const NAMED: usize = 8;

fn first_names(mut names: Vec<String>, words: &Words) -> String {
    let more = names.len().saturating_sub(NAMED);
    names.truncate(NAMED);
    if more == 0 {
        words.list(&names)
    } else {
        words.format("gaps-names-more", &[("names", words.enumerated(&names).into()), ("n", more.into())])
    }
}
