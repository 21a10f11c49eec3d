//! Countries against mechanisms, in words: rows in the order asked for, cells that say in what role and how
//! surely.

use super::{overlap, picture::shown_of};
use crate::{
    model::{Activity, CountryCode, Id, Mechanism, RegionCode, ordered},
    plot::budget::{MOST_COLUMNS, MOST_LISTED, largest},
    query::coverage::{Cell, CountryRow, Coverage},
    statement::{Line, Piece, line_with, titled},
    view::{By, Count, Filter, MatrixOrder, Origin, Page, Thing, View},
    words::Words,
};

/// The matrix and the list of what it cannot place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix {
    /// The finding.
    pub title: String,
    /// What it shows, as a sentence.
    pub summary: String,
    /// Heads of the columns of mechanisms, as many as can be looked at: of very many those that the rows name most
    /// often, in the order of all.
    pub heads: Vec<String>,
    /// How many mechanisms have no column, where some have none.
    pub more: Option<String>,
    /// Regions with their rows.
    pub regions: Vec<(String, Vec<Row>)>,
    /// The head of the list of records that name no State, with their number.
    pub unplaced_title: String,
    /// What stands where there are none.
    pub unplaced_none: Option<String>,
    /// These records, the first of very many: title, and the regions they name.
    pub unplaced: Vec<Line>,
    /// How many of very many are listed.
    pub unplaced_more: Option<String>,
}

/// One State.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Which.
    pub country: CountryCode,
    /// Its name.
    pub name: String,
    /// What choosing it filters by.
    pub filter: Filter,
    /// One cell a mechanism that has a column.
    pub cells: Vec<Stated>,
    /// All records that reached it.
    pub records: String,
    /// What this number opens.
    pub origin: Origin,
}

/// What a cell says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated {
    /// Its words.
    pub text: String,
    /// `beneficiary`, `participant`, `possible` or `none`.
    pub key: &'static str,
    /// What it opens, where it counts anything.
    pub origin: Option<Origin>,
}

/// The matrix of an answer. `hides`: the view hides records, so that none is none with these filters.
pub fn matrix(
    answer: &Coverage,
    not_located: &[(Id<Activity>, Vec<RegionCode>)],
    order: MatrixOrder,
    hides: bool,
    words: &Words,
) -> Matrix {
    let rows = ordered_rows(answer, order, words);
    let columns = columns(answer, &rows);
    let mut regions: Vec<(String, Vec<Row>)> = Vec::new();
    for row in &rows {
        let (region, row) = (words.region(row.region), self::row(row, answer, &columns, hides, words));
        match regions.last_mut() {
            Some((known, rows)) if *known == region => rows.push(row),
            _ => regions.push((region, vec![row])),
        }
    }
    let more = answer.mechanisms.len() - columns.len();
    let by = |n: usize| rows.iter().filter(|r| r.mechanisms() == n).count();
    let (one, two, all) = (by(1), by(2), rows.len());
    let args = [
        ("one", one.into()),
        ("two", two.into()),
        ("three", (all - one - two).into()),
        ("records", answer.records.into()),
        Words::in_role(answer.role),
    ];
    let unplaced = not_located.iter().take(MOST_LISTED).map(|(id, regions)| {
        let places: Vec<String> = words.by_name(regions.iter().map(|r| words.region(*r)));
        let places = if places.is_empty() { words.text("not-published") } else { words.enumerated(&places) };
        let view = View::of_page(Page::Project(id.clone()));
        let title = titled(Piece::Go(words.title(id), Box::new(view)), id, words);
        line_with("part-next", &[("next", places.into())], &[("list", title)], words)
    });
    Matrix {
        title: overlap::title(one, all - one, &answer.naming(), answer.role, words),
        summary: words.format("matrix-summary", &args),
        heads: columns.iter().map(|at| words.mechanism(&answer.mechanisms[*at])).collect(),
        more: (more > 0).then(|| words.format("matrix-more", &[("n", more.into())])),
        regions,
        unplaced_title: words.remarked(&words.format("not-located", &args), &words.count(not_located.len())),
        unplaced_none: not_located.is_empty().then(|| words.format("not-located-none", &args)),
        unplaced: unplaced.collect(),
        unplaced_more: shown_of("not-located-more", not_located.len(), words),
    }
}

/// The places of the mechanisms that have a column: of very many those with most records in the cells.
fn columns(answer: &Coverage, rows: &[&CountryRow]) -> Vec<usize> {
    let all: Vec<usize> = (0..answer.mechanisms.len()).collect();
    if all.len() <= MOST_COLUMNS {
        return all;
    }
    let records = |at: &usize| rows.iter().map(|row| row.cells[*at].records()).sum::<usize>();
    let records: Vec<usize> = all.iter().map(records).collect();
    largest(all, MOST_COLUMNS, |at| records[*at]).0
}

/// The rows in the order asked for, region by region; with States chosen only theirs.
pub fn ordered_rows<'a>(answer: &'a Coverage, order: MatrixOrder, words: &Words) -> Vec<&'a CountryRow> {
    let mut rows: Vec<&CountryRow> = answer
        .countries
        .iter()
        .filter(|r| answer.chosen.is_empty() || answer.chosen.contains(&r.country))
        .collect();
    ordered::by_name(&mut rows, |r| words.country(r.country));
    match order {
        MatrixOrder::Mechanisms => {
            ordered::by_key(&mut rows, |r| std::cmp::Reverse((r.mechanisms(), r.records())));
        }
        MatrixOrder::Records => ordered::by_key(&mut rows, |r| std::cmp::Reverse(r.records())),
        MatrixOrder::Name => {}
    }
    ordered::by_name(&mut rows, |r| words.region(r.region));
    rows
}

fn row(row: &CountryRow, answer: &Coverage, columns: &[usize], hides: bool, words: &Words) -> Row {
    let cell = |at: &usize| stated(row.cells[*at], row.country, &answer.mechanisms[*at], hides, words);
    Row {
        country: row.country,
        name: words.country(row.country),
        filter: Filter::Country(row.country),
        cells: columns.iter().map(cell).collect(),
        records: or_possible(words.count(row.records()), row.possible(), words),
        origin: Origin::Count(Count::of(Thing::Records).by(By::Country(row.country))),
    }
}

fn stated(cell: Cell, country: CountryCode, mechanism: &Id<Mechanism>, hides: bool, words: &Words) -> Stated {
    let n = |n: usize| words.count(n);
    let text = match (cell.beneficiary, cell.participant) {
        (0, 0) => {
            return Stated {
                text: words.text(if hides { "cell-none-here" } else { "cell-none" }),
                key: "none",
                origin: None,
            };
        }
        (b, 0) => words.format("cell-beneficiary", &[("n", n(b).into())]),
        (0, p) => words.format("cell-participant", &[("n", n(p).into())]),
        (b, p) => words.format("cell-both", &[("b", n(b).into()), ("p", n(p).into())]),
    };
    let key = match (cell.possible == cell.records(), cell.beneficiary) {
        (true, _) => "possible",
        (_, 0) => "participant",
        _ => "beneficiary",
    };
    let origin =
        Origin::Count(Count::of(Thing::Records).of_mechanism(Some(mechanism)).by(By::Country(country)));
    Stated { text: or_possible(text, cell.possible, words), key, origin: Some(origin) }
}

/// A count, with how many of it are only possible.
fn or_possible(text: String, possible: usize, words: &Words) -> String {
    if possible == 0 {
        text
    } else {
        words.format("cell-possible", &[("text", text.into()), ("n", possible.into())])
    }
}
