//! Which fields the records publish, who the sources are, and what searches did not find.

use super::text::{
    Article, Block, Line, Piece, Section, line_of, line_with, mechanism, of_edition, opened, plain, project,
};
use crate::{
    model::{Activity, Code, Id, SourceKind},
    query::{
        Selection,
        known::{Completeness, Field, completeness, completeness_by_source, not_found, voices},
    },
    view::{By, Count, Origin, Thing},
    words::Words,
};

/// The page.
pub fn article(selection: &Selection<'_>, words: &Words) -> Article {
    let rows = completeness(selection);
    let (with_amount, all) = known_of_all(Field::Amount, &rows);
    let lead = words.format("known-lead", &[("n", with_amount.into()), ("m", all.into())]);
    let article = Article {
        kind: words.text("page-checks"),
        title: words.text("known-title"),
        lead: line_of(lead),
        ..Article::default()
    };
    article
        .with([
            by_mechanism(&rows, words),
            by_kind_of_source(selection, words),
            speakers(selection, words),
            searches_without_result(selection, words),
        ])
        .with(Field::all().map(|field| records_by(field, &rows, selection, words)))
}

/// How many records publish a field, and how many there are.
fn known_of_all(field: Field, rows: &[Completeness]) -> (usize, usize) {
    let cells = rows.iter().flat_map(|r| &r.cells).filter(|c| c.field == field);
    cells.fold((0, 0), |(n, m), c| (n + c.with.len(), m + c.with.len() + c.without.len()))
}

fn name(field: Field, words: &Words) -> String {
    words.text(&format!("field-{}", field.code()))
}

fn kind_of_source(kind: SourceKind, words: &Words) -> String {
    words.text(&format!("source-{}", kind.code()))
}

/// "n of m". It opens the records that publish the field, or, if none does, those that do not.
fn share(field: Field, (n, m): (usize, usize), of: Count, words: &Words) -> Line {
    let text = words.format("n-of-m", &[("n", n.into()), ("m", m.into())]);
    if m == 0 {
        return line_of(text);
    }
    vec![Piece::Open(text, Origin::Count(of.by(By::Known(field.code().to_owned(), n > 0))))]
}

/// A column of names, and one for each field.
fn columns(first: &str, words: &Words) -> Vec<(String, bool)> {
    let fields = Field::all().map(|field| (name(field, words), true));
    std::iter::once((words.text(first), false)).chain(fields).collect()
}

fn by_mechanism(rows: &[Completeness], words: &Words) -> Section {
    let of_one = |row: &Completeness| {
        let of = Count::of(Thing::Records).of_mechanism(Some(&row.mechanism));
        let mut cells = vec![vec![mechanism(&row.mechanism, words)]];
        cells.extend(row.cells.iter().map(|c| {
            let known = (c.with.len(), c.with.len() + c.without.len());
            share(c.field, known, of.clone(), words)
        }));
        cells
    };
    let mut table: Vec<Vec<Line>> = rows.iter().map(of_one).collect();
    let mut total = vec![line_of(words.text("tile-all"))];
    total.extend(
        Field::all().map(|field| share(field, known_of_all(field, rows), Count::of(Thing::Records), words)),
    );
    table.push(total);
    Section::table(words.text("known-table"), &columns("column-mechanism", words), table)
}

fn by_kind_of_source(selection: &Selection<'_>, words: &Words) -> Section {
    let rows = completeness_by_source(selection).into_iter().map(|(kind, all, counts)| {
        let of = Count::of(Thing::Records).by(By::Source(kind));
        let mut cells = vec![line_of(kind_of_source(kind, words))];
        let counts = counts.into_iter().zip(Field::all());
        cells.extend(counts.map(|(n, field)| share(field, (n, all), of.clone(), words)));
        cells
    });
    Section::table(words.text("known-kinds"), &columns("column-source-kind", words), rows.collect())
}

fn speakers(selection: &Selection<'_>, words: &Words) -> Section {
    let rows = voices(selection.portfolio).into_iter().map(|v| {
        let counts = [(Thing::Documents, v.sources), (Thing::Claims, v.claims), (Thing::Records, v.records)]
            .map(|(thing, n)| match n {
                0 => line_of(words.count(n)),
                _ => {
                    vec![Piece::Open(words.count(n), Origin::Count(Count::of(thing).by(By::Source(v.kind))))]
                }
            });
        std::iter::once(line_of(kind_of_source(v.kind, words))).chain(counts).collect()
    });
    let columns = [
        ("column-source-kind", false),
        ("column-sources", true),
        ("column-claims", true),
        ("column-records", true),
    ]
    .map(|(key, numeric)| (words.text(key), numeric));
    Section::table(words.text("known-voices"), &columns, rows.collect())
}

fn searches_without_result(selection: &Selection<'_>, words: &Words) -> Section {
    let lines = not_found(selection.portfolio).into_iter().map(|(figure, claim)| {
        let searched = claim.searched.clone().unwrap_or_default();
        let text = of_edition(plain(words.sentences(&[claim.summary.clone(), searched])), words);
        let mut line = line_with("labelled", &[], &[("label", opened(figure, words)), ("text", text)], words);
        if let Some(of) = super::origin::subject_of(figure, selection, words) {
            line.insert(0, plain(words.labelled(&of, "")));
        }
        line
    });
    Section::of(words.text("known-vain"), Block::List(lines.collect()))
}

/// The records that publish a field, and those that do not, mechanism by mechanism.
fn records_by(field: Field, rows: &[Completeness], selection: &Selection<'_>, words: &Words) -> Section {
    let cells = rows
        .iter()
        .flat_map(|row| row.cells.iter().filter(|c| c.field == field).map(move |c| (&row.mechanism, c)));
    let folded = cells.flat_map(|(id, cell)| {
        [("known-with", &cell.with), ("known-without", &cell.without)].map(|(key, records)| {
            let args = [("mechanism", words.mechanism(id).into()), ("n", records.len().into())];
            Block::Folded(words.format(key, &args), titles(records, selection, words))
        })
    });
    let title = words.format("known-field", &[("field", name(field, words).into())]);
    Section { title, blocks: folded.collect(), in_brief: false }
}

fn titles(ids: &[Id<Activity>], selection: &Selection<'_>, words: &Words) -> Vec<Line> {
    ids.iter().filter_map(|id| selection.portfolio.activity(id)).map(|a| vec![project(a, words)]).collect()
}
