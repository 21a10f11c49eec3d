//! A table with all the context that goes with it.

use std::collections::BTreeSet;

use crate::{
    article::{Article, Piece},
    chart::Picture,
    model::{Content, Figure, Id, Portfolio, Source, ordered},
    query::{
        Selection,
        counted::{Counted, counted, evidence_of},
        money::figures_of,
    },
    statement::{Cell, Column, Table, narrowing},
    view::{Origin, Page, View},
    words::Words,
};

/// A document that a table rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cited {
    /// Its identifier in the edition: two documents can share an address.
    pub id: String,
    /// Its address.
    pub url: String,
    /// Publisher, title, date, address.
    pub line: String,
}

impl Cited {
    /// A document.
    pub fn of(source: &Source, words: &Words) -> Self {
        let date = words.date_of(source);
        let line =
            format!("{}. {}. {}. {}", source.publisher, source.title, date.trim_end_matches('.'), source.url);
        Self { id: source.id.to_string(), url: source.url.clone(), line }
    }

    /// These documents, each once, in the given order.
    pub fn all<'a>(
        ids: impl IntoIterator<Item = &'a Id<Source>>,
        portfolio: &Portfolio,
        words: &Words,
    ) -> Vec<Self> {
        let mut seen = BTreeSet::new();
        let new = ids.into_iter().filter(|id| seen.insert((*id).clone()));
        new.filter_map(|id| portfolio.source(id)).map(|source| Self::of(source, words)).collect()
    }
}

/// A row, with the claims and documents it rests on.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Row {
    /// Its cells, one a column.
    pub cells: Vec<Cell>,
    /// Identifiers of claims.
    pub claims: Vec<String>,
    /// Documents.
    pub sources: Vec<Cited>,
}

/// A table to take away.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Sheet {
    /// A short name, in ASCII letters, digits and hyphens.
    pub name: String,
    /// The name of its file without its ending; it differs for each view and edition.
    pub file: String,
    /// The finding.
    pub title: String,
    /// Measure, unit, period and coverage.
    pub subtitle: String,
    /// What it shows, as a sentence.
    pub summary: String,
    /// What a reader should know.
    pub notes: Vec<String>,
    /// What must be seen together with the picture.
    pub caption: String,
    /// The filters that are on, in words.
    pub filters: Vec<String>,
    /// The edition and its date.
    pub edition: String,
    /// The link to the view.
    pub link: String,
    /// Heads.
    pub columns: Vec<Column>,
    /// Rows.
    pub rows: Vec<Row>,
    /// All its documents, those of its own figure first.
    pub sources: Vec<Cited>,
}

impl Sheet {
    /// An empty sheet of this view, with what every sheet carries.
    pub fn of_view(name: &str, view: &View, words: &Words, base: &str) -> Self {
        // Under another edition the page warns of it.
        let query = View { edition: Some(words.edition_version().to_owned()), ..view.clone() }.to_query();
        Self {
            name: name.to_owned(),
            file: file_of(name, view, words),
            filters: narrowing::lines(view, words),
            edition: words.edition(),
            link: format!("{base}?{query}"),
            ..Self::default()
        }
    }

    /// The table of a chart.
    pub fn of_picture(
        name: &str,
        picture: &Picture,
        selection: &Selection<'_>,
        words: &Words,
        base: &str,
    ) -> Self {
        let caption = std::iter::once(&picture.caption).filter(|caption| !caption.is_empty());
        Self {
            title: picture.title.clone(),
            subtitle: picture.subtitle.clone(),
            summary: picture.summary.clone(),
            notes: caption.chain(&picture.notes).cloned().collect(),
            caption: picture.caption.clone(),
            columns: picture.table.columns.clone(),
            rows: picture.table.rows.iter().map(|row| row_of(row, selection, words)).collect(),
            sources: Cited::all(&picture.sources, selection.portfolio, words),
            ..Self::of_view(name, selection.view, words, base)
        }
    }

    /// A table of a page with numbers and documents, and the claims of its figures.
    pub fn of_table(
        title: &str,
        table: &Table,
        selection: &Selection<'_>,
        words: &Words,
        base: &str,
    ) -> Vec<Self> {
        let portfolio = selection.portfolio;
        let rows: Vec<Row> = table.rows.iter().map(|row| row_of(row, selection, words)).collect();
        let is_number =
            |at: usize| rows.iter().any(|row| row.cells.get(at).is_some_and(|c| c.quantity.is_some()));
        let columns = table.columns.iter().enumerate();
        let columns =
            columns.map(|(at, column)| Column { numeric: is_number(at), ..column.clone() }).collect();
        // If a figure is open, its own documents come first.
        let own = match &selection.view.origin {
            Some(Origin::Figure(id)) => {
                portfolio.figure(id).map(|figure| portfolio.sources_of(figure)).unwrap_or_default()
            }
            _ => Vec::new(),
        };
        let mut sources = Cited::all(own, portfolio, words);
        sources.extend(rows.iter().flat_map(|row| &row.sources).cloned());
        let mut seen = BTreeSet::new();
        sources.retain(|document| seen.insert(document.id.clone()));
        let shown = Self {
            title: title.to_owned(),
            subtitle: if table.caption == title { String::new() } else { table.caption.clone() },
            columns,
            sources,
            rows,
            ..Self::of_view(&file_name(&table.caption), selection.view, words, base)
        };
        let opened = table.rows.iter().flatten().flat_map(|cell| opened_by(&cell.line));
        let figures: BTreeSet<Id<Figure>> =
            ordered::set(opened.flat_map(|origin| figures_of(origin, selection)));
        let figures = figures.iter().filter_map(|id| portfolio.figure(id));
        let underlying = super::underlying::claims(figures, selection, words, base);
        if underlying.rows.is_empty() { vec![shown] } else { vec![shown, underlying] }
    }

    /// An open origin without a table, for a citation. A figure's own documents come first.
    pub fn of_origin(
        origin: &Origin,
        article: &Article,
        selection: &Selection<'_>,
        words: &Words,
        base: &str,
    ) -> Self {
        let portfolio = selection.portfolio;
        let figures = figures_of(origin, selection);
        let figures: Vec<&Figure> = figures.iter().filter_map(|id| portfolio.figure(id)).collect();
        let lead: String = article.lead.iter().map(Piece::text).collect();
        let view = View { origin: Some(origin.clone()), ..selection.view.clone() };
        Self {
            title: words
                .format("title-value", &[("title", article.title.clone().into()), ("value", lead.into())]),
            sources: Cited::all(documents_of(&figures, std::iter::once(origin), selection), portfolio, words),
            ..Self::of_view("origin", &view, words, base)
        }
    }

    /// Its documents in one line: the first ones by name, the rest as a count.
    pub fn cited(&self, named: usize, words: &Words) -> String {
        let more = self.sources.len().saturating_sub(named);
        let named = self.sources.iter().take(named).map(|document| document.line.clone()).collect::<Vec<_>>();
        let named = words.line_of_parts(&named);
        if more == 0 {
            named
        } else {
            words.format("sources-more", &[("named", named.into()), ("n", more.into())])
        }
    }
}

/// The origins that a line opens.
fn opened_by(line: &[Piece]) -> impl Iterator<Item = &Origin> {
    line.iter().filter_map(Piece::origin)
}

/// A row with the claims and documents of its cells.
fn row_of(row: &[Cell], selection: &Selection<'_>, words: &Words) -> Row {
    let portfolio = selection.portfolio;
    let opened = || row.iter().flat_map(|cell| opened_by(&cell.line));
    let figures: BTreeSet<Id<Figure>> =
        ordered::set(opened().flat_map(|origin| figures_of(origin, selection)));
    let figures: Vec<&Figure> = figures.iter().filter_map(|id| portfolio.figure(id)).collect();
    let mut sources = documents_of(&figures, opened(), selection);
    for piece in row.iter().flat_map(|cell| &cell.line) {
        if let Piece::Go(_, view) = piece.bare()
            && let Page::Project(id) = &view.page
        {
            sources.extend(portfolio.activity(id).iter().flat_map(|a| &a.citations).map(|c| &c.source));
        }
    }
    Row {
        cells: row.iter().map(|cell| with_number(cell, selection, words)).collect(),
        claims: claims_of(&figures, portfolio),
        sources: Cited::all(sources, portfolio, words),
    }
}

/// A cell with the number of the figure it shows. A cell that opens a figure by its name gets no number.
fn with_number(cell: &Cell, selection: &Selection<'_>, words: &Words) -> Cell {
    let of_figure = || match cell.line.first()?.bare() {
        Piece::Open(text, Origin::Figure(id)) => {
            let figure = selection.portfolio.figure(id)?;
            let value = figure.shown(selection.portfolio).value;
            let is_value = *text == words.with_unit(&value, &figure.measure);
            is_value.then(|| value.published()?.quantity()).flatten()
        }
        _ => None,
    };
    let quantity = if cell.missing { None } else { cell.quantity.or_else(of_figure) };
    cell.clone().with(quantity)
}

/// A name for a file, of ASCII letters, digits and hyphens.
fn file_name(text: &str) -> String {
    let plain: String =
        text.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let name = plain.split('-').filter(|part| !part.is_empty()).take(8).collect::<Vec<_>>().join("-");
    if name.is_empty() { "table".to_owned() } else { name }
}

/// The claims that figures rest on, through computations.
pub fn claims_of(figures: &[&Figure], portfolio: &Portfolio) -> Vec<String> {
    let mut claims = BTreeSet::new();
    let mut open: Vec<(&Figure, u8)> = figures.iter().map(|f| (*f, 0)).collect();
    while let Some((figure, depth)) = open.pop() {
        claims.extend(figure.claims().iter().map(|c| c.id.to_string()));
        if let (Content::Computed(derivation), true) = (&figure.content, depth < 8) {
            open.extend(
                derivation.inputs.iter().filter_map(|id| portfolio.figure(id)).map(|f| (f, depth + 1)),
            );
        }
    }
    claims.into_iter().collect()
}

/// The documents of figures and of other opened origins, those of the figures first.
fn documents_of<'a, 'o>(
    figures: &[&'a Figure],
    opened: impl Iterator<Item = &'o Origin>,
    selection: &Selection<'a>,
) -> Vec<&'a Id<Source>> {
    let mut found: Vec<&Id<Source>> =
        figures.iter().flat_map(|figure| selection.portfolio.sources_of(figure)).collect();
    for origin in opened {
        let Origin::Count(count) = origin else { continue };
        match counted(selection, count) {
            Counted::Documents(list) => found.extend(list.into_iter().map(|source| &source.id)),
            _ => found.extend(evidence_of(selection, count).into_iter().map(|citation| &citation.source)),
        }
    }
    found
}

/// Characters of a file's name for the filters of its view.
const FILE_FILTERS: usize = 48;

/// The name of a file: the sheet, the view, the edition. A hash separates views whose plain names are equal.
fn file_of(name: &str, view: &View, words: &Words) -> String {
    let asked = View { page: view.page.clone(), origin: view.origin.clone(), ..view.listed() }.to_query();
    if asked.is_empty() {
        return format!("{name}_{}", words.edition_version());
    }
    let plain: String = asked
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-') { c } else { '-' })
        .take(FILE_FILTERS)
        .collect();
    // FNV-1a: small, and the same everywhere.
    let hash =
        asked.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{name}_{plain}-{hash:08x}_{}", words.edition_version())
}
