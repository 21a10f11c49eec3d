//! What is known of the records and what is not; who says it; what was asked in vain.

use super::text::{Article, Block, Line, Piece, line_of, mechanism, plain, project};
use crate::{
    model::{Activity, Code, Id},
    query::{
        Selection,
        known::{Field, completeness, completeness_by_source, not_found, voices},
    },
    view::{By, Count, Origin, Thing},
    words::Words,
};

/// The page.
pub fn article(selection: &Selection<'_>, words: &Words) -> Article {
    let portfolio = selection.portfolio;
    let rows = completeness(selection);
    let n_of_m = |n: usize, m: usize| {
        words.format("n-of-m", &[("n", words.count(n).into()), ("m", words.count(m).into())])
    };
    // Where none is known, those that are not are opened.
    let opens = |n: usize, m: usize, of: Count, field: Field| match m {
        0 => line_of(n_of_m(n, m)),
        _ => vec![Piece::Open(n_of_m(n, m), Origin::Count(of.by(By::Known(field.code().to_owned(), n > 0))))],
    };
    let of_field = |field: Field| {
        let cells = rows.iter().flat_map(|r| &r.cells).filter(|c| c.field == field);
        cells.fold((0, 0), |(n, m), c| (n + c.with.len(), m + c.with.len() + c.without.len()))
    };
    let name = |field: Field| words.text(&format!("field-{}", field.code()));
    let (with_amount, all) = of_field(Field::Amount);
    let lead = words.format("known-lead", &[("n", with_amount.into()), ("m", words.count(all).into())]);
    let mut article = Article {
        kind: words.text("page-checks"),
        title: words.text("known-title"),
        lead: line_of(lead),
        sections: Vec::new(),
    };
    let mut columns = vec![(words.text("column-mechanism"), false)];
    columns.extend(Field::all().map(|field| (name(field), true)));
    let mut table: Vec<Vec<Line>> = rows
        .iter()
        .map(|row| {
            let mut cells = vec![vec![mechanism(&row.mechanism, words)]];
            let of = Count::of(Thing::Records).of_mechanism(Some(&row.mechanism));
            cells.extend(
                row.cells
                    .iter()
                    .map(|c| opens(c.with.len(), c.with.len() + c.without.len(), of.clone(), c.field)),
            );
            cells
        })
        .collect();
    let mut total = vec![line_of(words.text("tile-all"))];
    total.extend(Field::all().map(|field| {
        let (n, m) = of_field(field);
        opens(n, m, Count::of(Thing::Records), field)
    }));
    table.push(total);
    let caption = words.text("known-table");
    article.section(caption.clone(), vec![Block::table(caption, &columns, table)]);

    let mut columns = vec![(words.text("column-source-kind"), false)];
    columns.extend(Field::all().map(|field| (name(field), true)));
    let by_source = completeness_by_source(selection).into_iter().map(|(kind, all, counts)| {
        let mut cells = vec![line_of(words.text(&format!("source-{}", kind.code())))];
        let of = Count::of(Thing::Records).by(By::Source(kind));
        cells.extend(counts.into_iter().zip(Field::all()).map(|(n, field)| opens(n, all, of.clone(), field)));
        cells
    });
    let caption = words.text("known-kinds");
    article.section(caption.clone(), vec![Block::table(caption, &columns, by_source.collect())]);

    let voices = voices(portfolio).into_iter().map(|v| {
        let counts = [(Thing::Documents, v.sources), (Thing::Claims, v.claims), (Thing::Records, v.records)]
            .map(|(thing, n)| match n {
                0 => line_of(words.count(n)),
                _ => {
                    vec![Piece::Open(words.count(n), Origin::Count(Count::of(thing).by(By::Source(v.kind))))]
                }
            });
        std::iter::once(line_of(words.text(&format!("source-{}", v.kind.code())))).chain(counts).collect()
    });
    let columns = [
        ("column-source-kind", false),
        ("column-sources", true),
        ("column-claims", true),
        ("column-records", true),
    ];
    let caption = words.text("known-voices");
    let columns = columns.map(|(key, numeric)| (words.text(key), numeric)).to_vec();
    article.section(caption.clone(), vec![Block::table(caption, &columns, voices.collect())]);

    let vain = not_found(portfolio).into_iter().map(|(figure, claim)| {
        let searched = claim.searched.clone().unwrap_or_default();
        let of = super::origin::subject_of(figure, selection, words)
            .map(|of| format!("{of}: "))
            .unwrap_or_default();
        vec![
            plain(of),
            Piece::Open(figure.label.clone(), Origin::Figure(figure.id.clone())),
            plain(": "),
            plain(claim.summary.clone()),
            plain(" "),
            plain(searched),
        ]
    });
    article.section(words.text("known-vain"), vec![Block::List(vain.collect())]);

    for field in Field::all() {
        let facts = rows
            .iter()
            .flat_map(|row| row.cells.iter().filter(|c| c.field == field).map(move |c| (&row.mechanism, c)));
        let folded = facts.flat_map(|(id, cell)| {
            let tell = |key: &str, n: usize| {
                words.format(key, &[("mechanism", words.mechanism(id).into()), ("n", n.into())])
            };
            let lines = |ids: &[Id<Activity>]| {
                ids.iter()
                    .filter_map(|id| selection.portfolio.activity(id))
                    .map(|a| vec![project(a)])
                    .collect()
            };
            [
                Block::Folded(tell("known-with", cell.with.len()), lines(&cell.with)),
                Block::Folded(tell("known-without", cell.without.len()), lines(&cell.without)),
            ]
        });
        article.section(words.format("known-field", &[("field", name(field).into())]), folded.collect());
    }
    article
}
