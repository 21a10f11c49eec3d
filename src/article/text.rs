//! What an article is made of.

pub use crate::statement::{
    Line, Piece, in_language, line_of, line_with, listed, of_edition, plain, quoted, titled,
};
use crate::{
    model::{
        Activity, Code, CountryCode, Figure, Id, Known, Mechanism, Organisation, Source, Value, ordered,
    },
    statement::{Cell, Sign, Table},
    view::{Origin, Page, View},
    words::Words,
};

/// A part of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Line(Line),
    /// Items.
    List(Vec<Line>),
    /// Items behind a summary that opens them.
    Folded(String, Vec<Line>),
    /// Names and what is known of them.
    Facts(Vec<(String, Line)>),
    /// Rows under heads.
    Table(Table),
}

impl Block {
    /// Rows of lines under heads; each head says whether its cells are numbers.
    pub fn table(caption: String, columns: &[(String, bool)], rows: Vec<Vec<Line>>) -> Self {
        Self::Table(Table::of_lines(caption, columns, rows))
    }

    /// Its lines, cell by cell where it is a table.
    pub fn lines(&self) -> Vec<&Line> {
        match self {
            Self::Line(line) => vec![line],
            Self::List(items) | Self::Folded(_, items) => items.iter().collect(),
            Self::Facts(facts) => facts.iter().map(|(_, line)| line).collect(),
            Self::Table(table) => table.rows.iter().flatten().map(|cell| &cell.line).collect(),
        }
    }

    /// The headings of its lines: names of facts, heads of columns, the summary that opens it.
    pub fn heads(&self) -> Vec<String> {
        match self {
            Self::Line(_) | Self::List(_) => Vec::new(),
            Self::Folded(summary, _) => vec![summary.clone()],
            Self::Facts(facts) => facts.iter().map(|(name, _)| name.clone()).collect(),
            Self::Table(table) => table.columns.iter().map(|column| column.label.clone()).collect(),
        }
    }

    /// The rows of a table; none of anything else.
    pub fn rows(&self) -> &[Vec<Cell>] {
        if let Self::Table(table) = self { &table.rows } else { &[] }
    }
}

/// A part of an article with a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its heading.
    pub title: String,
    /// What it holds.
    pub blocks: Vec<Block>,
    /// It is open on the page and printed in a brief; else it is folded.
    pub in_brief: bool,
}

impl Section {
    /// The same, open and in a brief.
    #[must_use]
    pub fn in_brief(self, is_short: bool) -> Self {
        Self { in_brief: is_short, ..self }
    }

    /// One block under a heading.
    pub fn of(title: String, block: Block) -> Self {
        Self { title, blocks: vec![block], in_brief: false }
    }

    /// A paragraph under a heading.
    pub fn line(title: String, line: Line) -> Self {
        Self::of(title, Block::Line(line))
    }

    /// Facts under the usual heading.
    pub fn facts(facts: Vec<(String, Line)>, words: &Words) -> Self {
        Self::of(words.text("section-facts"), Block::Facts(facts))
    }

    /// A table under its caption.
    pub fn table(caption: String, columns: &[(String, bool)], rows: Vec<Vec<Line>>) -> Self {
        Self::of(caption.clone(), Block::table(caption, columns, rows))
    }
}

/// Heads of columns of words.
pub fn columns<const N: usize>(keys: [&str; N], words: &Words) -> Vec<(String, bool)> {
    keys.map(|key| (words.text(key), false)).to_vec()
}

/// A page of text.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Article {
    /// What kind of page it is.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// The language of its title, where that is not the page's.
    pub language: Option<String>,
    /// The summary sentence.
    pub lead: Line,
    /// Its sections.
    pub sections: Vec<Section>,
}

impl Article {
    /// All its words, one after the other.
    pub fn text(&self) -> String {
        let lines = self
            .sections
            .iter()
            .flat_map(|section| &section.blocks)
            .flat_map(Block::lines)
            .chain([&self.lead]);
        let texts = lines.flatten().map(Piece::text);
        let heads = self
            .sections
            .iter()
            .flat_map(|s| std::iter::once(s.title.clone()).chain(s.blocks.iter().flat_map(Block::heads)));
        heads.chain(texts).collect::<Vec<_>>().join(" ")
    }

    /// The article of a page whose subject is not in the edition.
    pub fn nothing(page: &Page, words: &Words) -> Self {
        let lead = words.format("article-nothing-lead", &[("page", page.to_string().into())]);
        Self { title: words.text("article-nothing"), lead: vec![plain(lead)], ..Self::default() }
    }

    /// The same, its title in the words of the edition.
    #[must_use]
    pub fn titled_in_edition(self, words: &Words) -> Self {
        self.titled_in(Some(Words::OF_EDITION.code()), words)
    }

    /// The same, its title in this language, if that is known.
    #[must_use]
    pub fn titled_in(self, language: Option<&str>, words: &Words) -> Self {
        let language = language.filter(|language| *language != words.lang().code()).map(str::to_owned);
        Self { language, ..self }
    }

    /// The same with more sections, without the empty ones.
    #[must_use]
    pub fn with(mut self, sections: impl IntoIterator<Item = Section>) -> Self {
        for section in sections {
            self.add(section);
        }
        self
    }

    /// Adds a section, unless it is empty.
    pub fn section(&mut self, title: String, blocks: Vec<Block>) {
        self.add(Section { title, blocks, in_brief: false });
    }

    fn add(&mut self, section: Section) {
        let empty = |block: &Block| match block {
            Block::Line(line) => line.is_empty(),
            Block::List(items) | Block::Folded(_, items) => items.is_empty(),
            Block::Facts(facts) => facts.is_empty(),
            Block::Table(table) => table.rows.is_empty(),
        };
        let blocks: Vec<Block> = section.blocks.into_iter().filter(|block| !empty(block)).collect();
        if !blocks.is_empty() {
            self.sections.push(Section { blocks, ..section });
        }
    }
}

/// "not published", as a line.
pub fn not_published(words: &Words) -> Line {
    vec![Piece::Missing(words.text("not-published"))]
}

/// The line, or "not published" where it is empty.
pub fn or_not(line: Line, words: &Words) -> Line {
    if line.is_empty() { not_published(words) } else { line }
}

/// Pieces by name, with commas between them.
pub fn listed_by_name(pieces: impl IntoIterator<Item = Piece>, words: &Words) -> Line {
    let mut pieces: Vec<Piece> = pieces.into_iter().collect();
    ordered::by_name(&mut pieces, Piece::text);
    listed(pieces, words)
}

fn go(text: String, page: Page) -> Piece {
    Piece::Go(text, Box::new(View::of_page(page)))
}

/// A mechanism by its short name.
pub fn mechanism(id: &Id<Mechanism>, words: &Words) -> Piece {
    go(words.mechanism(id), Page::Mechanism(id.clone()))
}

/// A project by its title.
pub fn project(activity: &Activity, words: &Words) -> Piece {
    titled(go(activity.title.clone(), Page::Project(activity.id.clone())), &activity.id, words)
}

/// A figure by its label, which opens its origin.
pub fn opened(figure: &Figure, words: &Words) -> Piece {
    of_edition(Piece::Open(figure.label.clone(), Origin::Figure(figure.id.clone())), words)
}

/// A State by its name.
pub fn country(code: CountryCode, words: &Words) -> Piece {
    go(words.country(code), Page::Country(code))
}

/// An organisation by its name, with its own page.
pub fn organisation(id: &Id<Organisation>, words: &Words) -> Piece {
    go(words.organisation(id), Page::Organisation(id.clone()))
}

/// An organisation by its name, with its page as a donor.
pub fn donor(id: &Id<Organisation>, words: &Words) -> Piece {
    go(words.organisation(id), Page::Donor(id.clone()))
}

/// A document by its title, with its own page.
pub fn source(source: &Source, words: &Words) -> Piece {
    in_language(go(source.title.clone(), Page::Source(source.id.clone())), &source.language, words)
}

/// The overview with a filter.
pub fn filtered(text: String, view: View) -> Piece {
    Piece::Go(text, Box::new(view))
}

/// The shown value of a figure with its signs; it opens its origin.
pub fn figure(figure: &Figure, selection: &crate::query::Selection<'_>, words: &Words) -> Line {
    let shown = figure.shown(selection.portfolio);
    let text = words.with_unit(&shown.value, &figure.measure);
    let piece = Piece::Open(text, Origin::Figure(figure.id.clone()));
    let is_text = matches!(shown.value, Known::Published(Value::Text(_)));
    let mut line = vec![if is_text { of_edition(piece, words) } else { piece }];
    if let Known::Published(Value::List(items)) = &shown.value {
        let count = words.format("list-of", &[("n", items.len().into())]);
        let names = words.value(&shown.value, &figure.measure);
        let count = Piece::Open(count, Origin::Figure(figure.id.clone()));
        line = line_with("labelled", &[("text", names.into())], &[("label", count)], words);
    }
    if figure.is_computed() {
        line.push(Piece::mark(Sign::Computed, words));
    }
    if shown.disputed {
        line.push(Piece::mark(Sign::Disputed, words));
    }
    if crate::query::disagreements::checked(selection.portfolio, figure).is_some_and(|check| !check.holds) {
        line.push(Piece::mark(Sign::Arithmetic, words));
    }
    line
}

/// A value in words, or why there is none.
pub fn value(value: &Known<Value>, measure: &crate::model::Measure, words: &Words) -> Piece {
    match value {
        Known::Missing(why) => Piece::Missing(words.text(why.code())),
        Known::Published(Value::Text(text)) => of_edition(plain(text.as_str()), words),
        Known::Published(_) => plain(words.with_unit(value, measure)),
    }
}
