//! What differs between an earlier edition and this one.

use super::text::{Article, Block, Line, Piece, plain, said};
use crate::{
    model::{Code, Id, Portfolio},
    query::changes::{Change, Happened, What, changes},
    view::{Origin, Page, View},
    words::Words,
};

/// The page, with links to the other editions it can be compared with. `unread` are the findings on the earlier edition.
pub fn article(old: &Portfolio, new: &Portfolio, unread: usize, words: &Words) -> Article {
    let found = changes(old, new);
    let args = [("old", old.edition.version.clone().into()), ("new", new.edition.version.clone().into()), ("n", found.len().into())];
    let lead = said(words.tell("changes-lead", &args));
    let mut article = Article { kind: words.say("page-checks"), title: words.tell("changes-title", &args), lead, sections: Vec::new() };
    if unread > 0 {
        let told = words.tell("changes-unread", &[("version", old.edition.version.clone().into()), ("n", unread.into())]);
        article.section(words.say("notes"), vec![Block::Line(said(told))]);
    }
    for what in What::all() {
        let of = found.iter().filter(|change| change.what == what);
        let rows: Vec<Vec<Line>> = of.map(|change| row(change, new, words)).collect();
        let columns = ["column-what", "column-happened", "column-before", "column-after", "column-parts"].map(|key| (words.say(key), false)).to_vec();
        let title = words.tell(&format!("changes-{}", what.code()), &[("n", rows.len().into())]);
        article.section(title.clone(), vec![Block::Table { caption: title, columns, rows }]);
    }
    let others = new.edition.earlier.iter().map(|(version, _)| version).filter(|version| **version != old.edition.version).map(|version| {
        let page = Page::Changes(Some(version.clone()));
        vec![Piece::Go(words.tell("changes-with", &[("version", version.clone().into())]), Box::new(View::of_page(page)))]
    });
    article.section(words.say("changes-others"), vec![Block::List(others.collect())]);
    article
}

/// For an edition that has none before it, or whose earlier one cannot be had.
pub fn none(words: &Words, why: String) -> Article {
    Article { kind: words.say("page-checks"), title: words.say("changes-title-none"), lead: said(why), sections: Vec::new() }
}

fn row(change: &Change, new: &Portfolio, words: &Words) -> Vec<Line> {
    let value = |value: &Option<_>| match (value, &change.figure) {
        (Some(value), Some((_, measure))) => said(words.exact(value, measure)),
        _ => Line::new(),
    };
    let parts: Vec<String> = change.parts.iter().map(|part| words.say(&format!("part-{part}"))).collect();
    let name = match page_of(change, new) {
        Some(piece) => vec![piece, plain(format!(" [{}]", change.id))],
        None => said(format!("{} [{}]", change.name, change.id)),
    };
    let before = match (value(&change.values.0), &change.formerly) {
        (value, Some(formerly)) if value.is_empty() => said(formerly.clone()),
        (value, _) => value,
    };
    let happened = said(words.say(&format!("change-{}", change.happened.code())));
    vec![name, happened, before, value(&change.values.1), said(words.list(&parts))]
}

/// Where the thing stands in this edition.
fn page_of(change: &Change, new: &Portfolio) -> Option<Piece> {
    if change.happened == Happened::Removed {
        return None;
    }
    let go = |page| Some(Piece::Go(change.name.clone(), Box::new(View::of_page(page))));
    let id = change.id.as_str();
    match change.what {
        What::Claim => change.figure.as_ref().map(|(figure, _)| Piece::Open(change.name.clone(), Origin::Figure(Id::new(figure.as_str())))),
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
