//! World map of records: areas by number of records, dots for small countries, and what cannot be placed.

use super::{Cell, Filter, Picture, Table};
use crate::{
    model::{CountryCode, Id, Mechanism, ordered},
    plot::{Area, Areas, Item, POSSIBLE, Plot, budget::MOST_STACKS},
    query::coverage::{CountryRow, Coverage},
    view::{By, Count, Origin, Thing},
    words::Words,
};

/// The first number of records of each step of the ramp.
const STEPS: [usize; 5] = [1, 2, 3, 5, 8];

/// Countries named on the map itself, at most.
const NAMED: usize = 4;

/// How many of the areas, the first ones, are named on the map. Where the next one has the same number as the
/// last that would be named, neither is.
fn named(areas: &[Area]) -> usize {
    let rank = |at: usize| areas.get(at).map(|area| (area.possible, area.n));
    (1..=NAMED.min(areas.len())).rev().find(|n| rank(n - 1) != rank(*n)).unwrap_or(0)
}

fn step(records: usize) -> u8 {
    (0_u8..).zip(STEPS).filter(|(_, first)| records >= *first).last().map_or(0, |(step, _)| step)
}

/// How a country of the portfolio looks on the map.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    /// Records shown name it.
    Shown,
    /// Records shown name it, all of them linked to the donors chosen only by lists or sums without years.
    Possible,
    /// Another country is chosen: as it is without the filter by country, faded.
    NotChosen,
}

/// One country, coloured by one number of records and described with another.
fn area(
    (country, name): (CountryCode, &str),
    (coloured, records): (usize, usize),
    look: Look,
    text: String,
    words: &Words,
) -> Option<Area> {
    let (m49, point, small) = words.on_map(country)?;
    let (step, possible, faded) = (step(coloured), look == Look::Possible, look == Look::NotChosen);
    let value =
        if faded { words.text("not-chosen") } else { words.format("records-n", &[("n", records.into())]) };
    let origin = (!faded).then(|| Origin::Count(Count::of(Thing::Records).by(By::Country(country))));
    let key = format!("ramp-{}{}", step + 1, if possible { POSSIBLE } else { "" });
    let of = Item {
        label: name.to_owned(),
        text,
        value,
        key,
        filter: Some(Filter::Country(country)),
        origin,
        ..Item::default()
    };
    // Beside a name on the map stands what is certain; what is only possible has no number there.
    let sure = if possible { String::new() } else { format!(" {}", words.count(coloured)) };
    let short = format!("{}{sure}", words.common_name(country));
    Some(Area { m49, point, short, small, n: coloured, step, possible, faded, of })
}

/// What hovering says of a State reached: its records, mechanism by mechanism, of very many the largest by
/// name, and how many of them are only possible.
fn in_words(row: &CountryRow, answer: &Coverage, words: &Words) -> String {
    let mut each: Vec<(&Id<Mechanism>, usize)> = answer
        .mechanisms
        .iter()
        .zip(&row.cells)
        .map(|(mechanism, cell)| (mechanism, cell.records()))
        .filter(|(_, records)| *records > 0)
        .collect();
    let mut rest = Vec::new();
    if each.len() > MOST_STACKS {
        ordered::by_key(&mut each, |(_, records)| std::cmp::Reverse(*records));
        rest = each.split_off(MOST_STACKS - 1);
    }
    let in_words = |name: String, records: usize| format!("{name} {}", words.count(records));
    let mut by_mechanism: Vec<String> =
        each.iter().map(|(mechanism, records)| in_words(words.mechanism(mechanism), *records)).collect();
    if !rest.is_empty() {
        let others = words.format("stack-others", &[("n", rest.len().into())]);
        by_mechanism.push(in_words(others, rest.iter().map(|(_, records)| records).sum()));
    }
    let records = words.format("records-n", &[("n", row.records().into())]);
    let possible = row.possible();
    let possible = (possible > 0).then(|| words.format("possible-n", &[("n", possible.into())]));
    let records = words.remarked(&records, &words.enumerated(&by_mechanism));
    let all = words.line_of_parts(&[records, possible.unwrap_or_default()]);
    words.labelled(&words.country(row.country), &all)
}

/// Areas, dots and table of the States reached. With States chosen, only they are counted: the others stay as
/// they are without that filter, faded.
pub fn picture(answer: &Coverage, words: &Words) -> Picture {
    let of_chosen = |row: &&CountryRow| answer.chosen.is_empty() || answer.chosen.contains(&row.country);
    let mut rows: Vec<&CountryRow> = answer.countries.iter().filter(of_chosen).collect();
    ordered::by_key(&mut rows, |row| (std::cmp::Reverse(row.records()), words.country(row.country)));
    let mut areas: Vec<Area> = rows.iter().filter_map(|row| area_reached(row, answer, words)).collect();
    // With donors chosen, what is certain comes first.
    let in_order = |area: &Area| (area.possible, std::cmp::Reverse(area.n), area.of.label.clone());
    ordered::by_key(&mut areas, in_order);
    let named = if answer.chosen.is_empty() { named(&areas) } else { 0 };
    areas.extend(areas_not_chosen(answer, words));
    let hidden = hidden(answer, &rows);
    let on_map = hidden.iter().filter_map(|country| words.on_map(*country));
    Picture {
        title: title(answer, &rows, words),
        subtitle: words.text("map-subtitle"),
        summary: words.format(
            "map-summary",
            &[
                ("located", answer.located().into()),
                ("unlocated", answer.not_located.into()),
                ("records", answer.records.into()),
                ("all", answer.records.into()),
                Words::in_role(answer.role),
            ],
        ),
        notes: vec![words.text("map-note"), words.text("map-geometry")],
        caption: words.text("map-disclaimer"),
        plot: Plot::Areas(Areas {
            areas,
            hidden: on_map.filter(|(.., small)| !small).map(|(m49, ..)| m49).collect(),
            named,
        }),
        legend: legend(answer, !hidden.is_empty(), words),
        table: table(answer, &rows, words),
        ..Picture::default()
    }
}

fn table(answer: &Coverage, rows: &[&CountryRow], words: &Words) -> Table {
    let mut columns = vec![(words.text("column-country"), false), (words.text("column-region"), false)];
    columns.extend(answer.of_donors.then(|| (words.text("column-possible"), true)));
    columns.push((words.text("column-records"), true));
    let mut table = Table::with(&columns);
    for row in rows {
        let of = Count::of(Thing::Records).by(By::Country(row.country));
        let possible = || Cell::count(row.possible(), of.clone().by(By::Possible(true)), words);
        let mut cells = vec![words.country(row.country).into(), words.region(row.region).into()];
        cells.extend(answer.of_donors.then(possible));
        cells.push(Cell::count(row.records(), of, words));
        table.rows.push(cells);
    }
    table
}

/// The area of a State reached.
fn area_reached(row: &CountryRow, answer: &Coverage, words: &Words) -> Option<Area> {
    let look = if row.is_sure() { Look::Shown } else { Look::Possible };
    // Its colour counts what is surely tied, where anything is.
    let coloured = if row.is_sure() { row.records() - row.possible() } else { row.records() };
    let name = words.country(row.country);
    area((row.country, &name), (coloured, row.records()), look, in_words(row, answer, words), words)
}

/// The areas of the States that are not chosen, where others are.
fn areas_not_chosen(answer: &Coverage, words: &Words) -> Vec<Area> {
    let mut others: Vec<_> = answer.not_chosen.iter().collect();
    ordered::by_name(&mut others, |(country, _)| words.country(**country));
    let area = |(country, (records, possible)): (&CountryCode, &(usize, usize))| {
        let name = words.country(*country);
        let text = words.format("map-not-chosen", &[("country", name.clone().into())]);
        let coloured = if possible < records { records - possible } else { *records };
        area((*country, &name), (coloured, *records), Look::NotChosen, text, words)
    };
    others.into_iter().filter_map(area).collect()
}

/// The States that filters hide.
fn hidden(answer: &Coverage, rows: &[&CountryRow]) -> Vec<CountryCode> {
    let reached = ordered::set(rows.iter().map(|row| row.country));
    let is_drawn =
        |country: &CountryCode| reached.contains(country) || answer.not_chosen.contains_key(country);
    answer.named_at_all.iter().copied().filter(|country| !is_drawn(country)).collect()
}

fn legend(answer: &Coverage, some_hidden: bool, words: &Words) -> Vec<(String, String)> {
    let ends = STEPS.iter().skip(1).map(|n| n - 1).map(Some).chain([None]);
    let step = |(i, (first, last)): (usize, (&usize, Option<usize>))| {
        let label = match last {
            Some(last) if last == *first => words.count(*first),
            Some(last) => format!("{}–{}", words.count(*first), words.count(last)),
            None => format!("{}+", words.count(*first)),
        };
        (format!("ramp-{}", i + 1), label)
    };
    let mut legend: Vec<(String, String)> = STEPS.iter().zip(ends).enumerate().map(step).collect();
    if answer.of_donors {
        legend.push((format!("ramp-3{POSSIBLE}"), words.text("legend-possible")));
    }
    if !answer.not_chosen.is_empty() {
        legend.push(("faded".to_owned(), words.text("legend-not-chosen")));
    }
    if some_hidden {
        legend.push(("filtered".to_owned(), words.text("legend-filtered")));
    }
    legend.push(("none".to_owned(), words.text("cell-none")));
    legend
}

fn title(answer: &Coverage, rows: &[&CountryRow], words: &Words) -> String {
    let named = || words.in_sentences(answer.chosen.iter().map(|code| words.country(*code)));
    if answer.of_donors && !answer.chosen.is_empty() {
        let possible = answer.possible;
        let args = [
            ("countries", words.any_of(&named()).into()),
            ("n", (answer.records - possible).into()),
            ("possible", possible.into()),
            Words::in_role(answer.role),
        ];
        words.format("map-title-donor-chosen", &args)
    } else if answer.of_donors {
        let sure = rows.iter().filter(|row| row.is_sure()).count();
        let possible = rows.len() - sure;
        let args = [("n", sure.into()), ("possible", possible.into()), Words::in_role(answer.role)];
        words.format("map-title-donor", &args)
    } else if answer.chosen.is_empty() {
        let most = rows.first().map_or(0, |row| row.records());
        let first: Vec<String> = rows
            .iter()
            .take_while(|row| row.records() == most)
            .map(|row| words.country(row.country))
            .collect();
        let args = [
            ("countries", rows.len().into()),
            ("ties", first.len().into()),
            ("first", first.first().cloned().unwrap_or_default().into()),
            ("n", most.into()),
            Words::in_role(answer.role),
        ];
        words.format("map-title", &args)
    } else {
        let args = [
            ("n", rows.len().into()),
            ("countries", words.any_of(&named()).into()),
            ("records", answer.records.into()),
            Words::in_role(answer.role),
        ];
        words.format("map-title-chosen", &args)
    }
}
