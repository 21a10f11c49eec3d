//! What differs between an earlier edition and this one.

use super::{
    part::{Side, part},
    text::{Article, Block, Line, Piece, line_of, plain, quoted},
};
use crate::{
    model::{Code, Id, Portfolio},
    query::changes::{Change, Happened, SHOWN, What, changes},
    view::{Origin, Page, View},
    words::Words,
};

/// The page, with links to the other editions it can be compared with. Each edition keeps its own names.
/// `unread` counts the findings on the earlier one, `missing` are its files that could not be used, `kept` is
/// the address of its descriptor.
pub fn article(
    before: Side<'_>,
    now: Side<'_>,
    unread: usize,
    missing: &[String],
    kept: Option<String>,
) -> Article {
    let ((old, _), (new, words)) = (before, now);
    // What is missing in one edition would seem to be new in the other.
    if old.is_incomplete || new.is_incomplete {
        let args = [("files", words.list(missing).into()), ("n", missing.len().into())];
        return none(words, words.format("changes-incomplete", &args));
    }
    let found = changes(old, new);
    let rows_by_kind: Vec<(What, Vec<Vec<Line>>)> =
        found.iter().map(|change| (change.what, rows(change, before, now))).collect();
    let n = rows_by_kind.iter().map(|(_, rows)| rows.len()).sum::<usize>();
    let values = found.iter().filter(|change| change.parts.contains(&SHOWN)).count();
    let args = [
        ("old", old.edition.version.clone().into()),
        ("new", new.edition.version.clone().into()),
        ("n", n.into()),
    ];
    let values = words.format("changes-values", &[("n", values.into())]);
    let lead = line_of(words.sentences(&[words.format("changes-lead", &args), values]));
    let mut article = Article {
        kind: words.text("page-checks"),
        title: words.format("changes-title", &args),
        lead,
        ..Article::default()
    };
    if unread > 0 {
        let unread = words.format(
            "changes-unread",
            &[("version", old.edition.version.clone().into()), ("n", unread.into())],
        );
        article.section(words.text("notes"), vec![Block::Line(line_of(unread))]);
    }
    for what in What::all() {
        let rows: Vec<Vec<Line>> =
            rows_by_kind.iter().filter(|(of, _)| *of == what).flat_map(|(_, rows)| rows.clone()).collect();
        let columns = ["column-what", "column-happened", "column-parts", "column-before", "column-after"]
            .map(|key| (words.text(key), false))
            .to_vec();
        let title = words.format(&format!("changes-{}", what.code()), &[("n", rows.len().into())]);
        article.section(title.clone(), vec![Block::table(title, &columns, rows)]);
    }
    let kept = kept.map(|address| {
        vec![Piece::Out { text: words.text("changes-kept"), address, language: "en".to_owned() }]
    });
    article.section(words.text("changes-kept-title"), vec![Block::List(kept.into_iter().collect())]);
    let others = new
        .edition
        .earlier
        .iter()
        .map(|(version, _)| version)
        .filter(|version| **version != old.edition.version)
        .map(|version| {
            let page = Page::Changes(Some(version.clone()));
            vec![Piece::Go(
                words.format("changes-with", &[("version", version.clone().into())]),
                Box::new(View::of_page(page)),
            )]
        });
    article.section(words.text("changes-others"), vec![Block::List(others.collect())]);
    article
}

/// The page of an edition without an earlier one, or whose earlier one is not available.
pub fn none(words: &Words, why: String) -> Article {
    Article {
        kind: words.text("page-checks"),
        title: words.text("changes-title-none"),
        lead: line_of(why),
        ..Article::default()
    }
}

/// The parts of a record that are in the words of the edition.
const QUOTED: [&str; 5] = ["label", "notes", "searched", "summary", "title"];

/// A row for each part that differs; for a new or removed record, one row with its value.
fn rows(change: &Change, before: Side<'_>, now: Side<'_>) -> Vec<Vec<Line>> {
    let (new, words) = now;
    let name = match page_of(change, new) {
        Some(piece) => vec![piece, plain(format!(" [{}]", change.id))],
        None => line_of(format!("{} [{}]", change.name, change.id)),
    };
    let happened = line_of(words.text(&format!("change-{}", change.happened.code())));
    let parts = if change.happened == Happened::Changed { change.parts.as_slice() } else { &["value"] };
    let row = |code: &&str| {
        let of_part = |text| if QUOTED.contains(code) { quoted(text, words) } else { line_of(text) };
        let value = |edition| part(change.what, &change.id, code, edition).map(of_part).unwrap_or_default();
        let differs = if change.happened == Happened::Changed {
            line_of(words.text(&format!("part-{code}")))
        } else {
            Line::new()
        };
        vec![name.clone(), happened.clone(), differs, value(before), value(now)]
    };
    parts.iter().map(row).collect()
}

/// The page of the record in this edition.
fn page_of(change: &Change, new: &Portfolio) -> Option<Piece> {
    if change.happened == Happened::Removed {
        return None;
    }
    let go = |page| Some(Piece::Go(change.name.clone(), Box::new(View::of_page(page))));
    let id = change.id.as_str();
    match change.what {
        What::Claim => {
            change.figure.clone().map(|figure| Piece::Open(change.name.clone(), Origin::Figure(figure)))
        }
        What::Figure => Some(Piece::Open(change.name.clone(), Origin::Figure(Id::new(id)))),
        What::Activity => go(Page::Project(Id::new(id))),
        What::Contribution => new.contribution(&Id::new(id)).and_then(|c| go(Page::Donor(c.donor.clone()))),
        What::Source => go(Page::Source(Id::new(id))),
        What::Mechanism => go(Page::Mechanism(Id::new(id))),
        What::Organisation => go(Page::Organisation(Id::new(id))),
        What::Place => id.parse().ok().and_then(|code| go(Page::Country(code))),
        What::Term => go(Page::Glossary),
    }
}
