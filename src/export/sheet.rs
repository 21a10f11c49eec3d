//! A table with everything that must travel with it.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use crate::{
    article::{Block, Piece},
    chart::Picture,
    model::{Citation, Code, Content, Figure, Id, Portfolio, Quantity, Source, ordered},
    query::{
        Selection,
        counted::{Counted, counted, grounds_of},
        money::of_mechanism,
    },
    view::{Origin, Page, View},
    words::Words,
};

/// A column's head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Its label.
    pub label: String,
    /// Its cells are numbers.
    pub numeric: bool,
}

/// A cell: what the page says, and the number in it, if it is one.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Datum {
    /// As told on the page, with its qualifier, unit and currency.
    pub text: String,
    /// The number alone; of a range the lower end. The text says how sure it is.
    pub number: Option<Decimal>,
    /// Nothing is published here; the text says why.
    pub missing: bool,
}

/// A row, with the claims and documents it rests on.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Row {
    /// Its cells, one a column.
    pub cells: Vec<Datum>,
    /// Identifiers of claims.
    pub claims: Vec<String>,
    /// Addresses of documents.
    pub sources: Vec<String>,
}

/// A table to take away.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Sheet {
    /// A short name for files, in ASCII letters, digits and hyphens.
    pub name: String,
    /// The finding.
    pub title: String,
    /// Measure, unit, period and coverage.
    pub subtitle: String,
    /// What it shows, as a sentence.
    pub summary: String,
    /// What a reader should know.
    pub notes: Vec<String>,
    /// The filters that are on, in words.
    pub filters: Vec<String>,
    /// The edition and its date.
    pub edition: String,
    /// The link to the view.
    pub link: String,
    /// Heads.
    pub columns: Vec<Head>,
    /// Rows.
    pub rows: Vec<Row>,
    /// The documents all of it rests on: publisher, title, date, address.
    pub sources: Vec<String>,
}

impl From<&str> for Datum {
    fn from(text: &str) -> Self {
        Self { text: text.to_owned(), ..Self::default() }
    }
}

impl From<String> for Datum {
    fn from(text: String) -> Self {
        Self { text, ..Self::default() }
    }
}

impl Datum {
    /// A number as it is told.
    pub fn number(text: String, number: Decimal) -> Self {
        Self { text, number: Some(number), missing: false }
    }

    /// Why there is nothing.
    pub fn missing(text: String) -> Self {
        Self { text, number: None, missing: true }
    }
}

impl Sheet {
    /// An empty sheet of this view, with what every sheet carries.
    pub fn of_view(name: &str, view: &View, words: &Words, base: &str) -> Self {
        let query = view.to_query();
        Self {
            name: name.to_owned(),
            filters: filters(view, words),
            edition: words.edition(),
            link: if query.is_empty() { base.to_owned() } else { format!("{base}?{query}") },
            ..Self::default()
        }
    }

    /// The table of a chart.
    pub fn of_picture(name: &str, picture: &Picture, selection: &Selection<'_>, words: &Words, base: &str) -> Self {
        let portfolio = selection.portfolio;
        let rows = picture.table.rows.iter().map(|row| {
            let figures: BTreeSet<Id<Figure>> =
                ordered::set(row.iter().filter_map(|cell| cell.origin.as_ref()).flat_map(|o| figures_of(o, selection)));
            let cells = row.iter().map(|cell| Datum {
                text: cell.text.clone(),
                number: cell.quantity.map(Quantity::stated).filter(|_| !cell.missing),
                missing: cell.missing,
            });
            let (claims, mut sources) = grounds(figures.iter().filter_map(|id| portfolio.figure(id)), portfolio);
            sources.extend(row.iter().filter_map(|cell| cell.origin.as_ref()).flat_map(|origin| behind_count(origin, selection)));
            sources.sort();
            sources.dedup();
            Row { cells: cells.collect(), claims, sources }
        });
        Self {
            title: picture.title.clone(),
            subtitle: picture.subtitle.clone(),
            summary: picture.summary.clone(),
            notes: picture.notes.clone(),
            columns: picture.table.columns.iter().map(|c| Head { label: c.label.clone(), numeric: c.numeric }).collect(),
            rows: rows.collect(),
            sources: picture.sources.iter().filter_map(|id| portfolio.source(id)).map(|s| document(s, words)).collect(),
            ..Self::of_view(name, selection.view, words, base)
        }
    }

    /// A table of an article, and the claims behind its figures: figures keep their numbers, records bring their documents.
    /// Empty where the block is no table.
    pub fn of_block(title: &str, block: &Block, selection: &Selection<'_>, words: &Words, base: &str) -> Vec<Self> {
        let Block::Table { caption, columns, rows } = block else { return Vec::new() };
        let opened = || rows.iter().flatten().flatten().filter_map(|piece| if let Piece::Open(_, origin) = piece { Some(origin) } else { None });
        let opened: BTreeSet<Id<Figure>> = ordered::set(opened().flat_map(|origin| figures_of(origin, selection)));
        let portfolio = selection.portfolio;
        let text = |piece: &Piece| piece.text(words);
        let number = |line: &Vec<Piece>| match line.first() {
            // A figure may be opened by its name too: its number stands only where its value does.
            Some(Piece::Open(said, Origin::Figure(id))) => {
                let figure = portfolio.figure(id)?;
                let value = figure.shown(portfolio).value;
                (*said == words.with_unit(&value, &figure.measure)).then(|| value.published()?.quantity().map(Quantity::stated)).flatten()
            }
            _ => None,
        };
        let mut numeric = vec![false; columns.len()];
        let rows: Vec<Row> = rows
            .iter()
            .map(|row| {
                let cells = row.iter().map(|line| Datum {
                    text: line.iter().map(text).collect(),
                    number: number(line),
                    missing: matches!(line.as_slice(), [Piece::Missing(_)]),
                });
                let cells: Vec<Datum> = cells.collect();
                for (column, cell) in numeric.iter_mut().zip(&cells) {
                    *column |= cell.number.is_some();
                }
                let figures = row.iter().flatten().filter_map(|piece| match piece {
                    Piece::Open(_, Origin::Figure(id)) => portfolio.figure(id),
                    _ => None,
                });
                let (claims, mut sources) = grounds(figures, portfolio);
                let projects = row.iter().flatten().filter_map(|piece| match piece {
                    Piece::Go(_, view) => Some(&view.page),
                    _ => None,
                });
                for page in projects {
                    if let Page::Project(id) = page {
                        sources.extend(portfolio.activity(id).iter().flat_map(|a| &a.citations).filter_map(|c| address(c, portfolio)));
                    }
                }
                let opened = row.iter().flatten().filter_map(|piece| if let Piece::Open(_, origin) = piece { Some(origin) } else { None });
                sources.extend(opened.flat_map(|origin| behind_count(origin, selection)));
                sources.sort();
                sources.dedup();
                Row { cells, claims, sources }
            })
            .collect();
        let heads = columns.iter().zip(numeric).map(|((label, _), numeric)| Head { label: label.clone(), numeric });
        let addresses: BTreeSet<&String> = ordered::set(rows.iter().flat_map(|row| &row.sources));
        let cited = portfolio.sources.iter().filter(|source| addresses.contains(&source.url));
        let shown = Self {
            title: title.to_owned(),
            subtitle: if caption == title { String::new() } else { caption.clone() },
            columns: heads.collect(),
            sources: cited.map(|source| document(source, words)).collect(),
            rows,
            ..Self::of_view(&file_name(caption), selection.view, words, base)
        };
        let behind = super::behind::claims(opened.iter().filter_map(|id| portfolio.figure(id)), selection, words, base);
        if behind.rows.is_empty() { vec![shown] } else { vec![shown, behind] }
    }

    /// Its documents in one line: so many named, the others counted.
    pub fn cited(&self, named: usize, words: &Words) -> String {
        let more = self.sources.len().saturating_sub(named);
        let named = self.sources.iter().take(named).cloned().collect::<Vec<_>>().join(" · ");
        if more == 0 { named } else { words.tell("sources-more", &[("named", named.into()), ("n", more.into())]) }
    }
}

/// A name for a file, of ASCII letters, digits and hyphens.
fn file_name(text: &str) -> String {
    let plain: String = text.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let name = plain.split('-').filter(|part| !part.is_empty()).take(8).collect::<Vec<_>>().join("-");
    if name.is_empty() { "table".to_owned() } else { name }
}

/// The filters of a view, one a kind, in words.
pub fn filters(view: &View, words: &Words) -> Vec<String> {
    let of = |key: &str, names: Vec<String>| {
        (!names.is_empty()).then(|| words.tell("filter-is", &[("filter", words.say(key).into()), ("names", names.join(", ").into())]))
    };
    [
        of("filter-mechanism", view.mechanisms.iter().map(|id| words.mechanism(id)).collect()),
        of("filter-donor", view.donors.iter().map(|id| words.organisation(id)).collect()),
        of("filter-country", view.countries.iter().map(|code| words.country(*code)).collect()),
        of("filter-year", view.years.iter().map(ToString::to_string).collect()),
        of("filter-theme", view.themes.iter().map(|id| words.theme(id)).collect()),
        of("role-legend", view.role.into_iter().map(|role| words.say(&format!("role-{}", role.code()))).collect()),
        of("search-projects", Some(view.search.clone()).into_iter().filter(|text| !text.is_empty()).collect()),
        (!view.with_context).then(|| words.say("context-off")),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The figures an origin stands for.
pub fn figures_of(origin: &Origin, selection: &Selection<'_>) -> Vec<Id<Figure>> {
    match origin {
        Origin::Figure(id) => vec![id.clone()],
        Origin::Share(part, whole) => vec![part.clone(), whole.clone()],
        Origin::Count(_) => Vec::new(),
        Origin::Sum(of, kind) => {
            let mechanisms = selection.mechanisms().filter(|m| of.as_ref().is_none_or(|id| m.id == *id));
            mechanisms.flat_map(|m| of_mechanism(selection, &m.id, *kind, of.is_none()).0).collect()
        }
    }
}

/// The claims and the addresses of the documents figures rest on, through computations.
pub fn grounds<'a>(figures: impl IntoIterator<Item = &'a Figure>, portfolio: &'a Portfolio) -> (Vec<String>, Vec<String>) {
    let (mut claims, mut sources) = (BTreeSet::new(), BTreeSet::new());
    let mut open: Vec<(&Figure, u8)> = figures.into_iter().map(|f| (f, 0)).collect();
    while let Some((figure, depth)) = open.pop() {
        claims.extend(figure.claims().iter().map(|c| c.id.to_string()));
        sources.extend(figure.claims().iter().filter_map(|c| c.citation.as_ref()).filter_map(|c| address(c, portfolio)));
        if let (Content::Computed(derivation), true) = (&figure.content, depth < 8) {
            open.extend(derivation.inputs.iter().filter_map(|id| portfolio.figure(id)).map(|f| (f, depth + 1)));
        }
    }
    (claims.into_iter().collect(), sources.into_iter().collect())
}

/// The addresses of the documents a count rests on.
fn behind_count(origin: &Origin, selection: &Selection<'_>) -> Vec<String> {
    let Origin::Count(count) = origin else { return Vec::new() };
    let portfolio = selection.portfolio;
    match counted(selection, count) {
        Counted::Documents(list) => list.into_iter().map(|source| source.url.clone()).collect(),
        _ => grounds_of(selection, count).into_iter().filter_map(|cited| address(cited, portfolio)).collect(),
    }
}

fn address(citation: &Citation, portfolio: &Portfolio) -> Option<String> {
    portfolio.source(&citation.source).map(|source| source.url.clone())
}

/// A document in one line.
pub fn document(source: &Source, words: &Words) -> String {
    let date = words.date_of(source);
    format!("{}. {}. {}. {}", source.publisher, source.title, date.trim_end_matches('.'), source.url)
}
