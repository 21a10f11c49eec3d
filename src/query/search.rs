//! Words looked for in everything: names, other names, what was done; tolerant of accents and typing errors.

use strsim::damerau_levenshtein;

use super::{
    Selection,
    selection::{folded, is_donor, names, searchable},
};
use crate::{
    model::{Id, Standing, ordered},
    view::{Origin, Page, View},
};

/// What sort of thing is found, in the order they are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// A mechanism.
    Mechanism,
    /// A State.
    Country,
    /// A donor.
    Donor,
    /// A project record.
    Project,
    /// An organisation.
    Organisation,
    /// A theme.
    Theme,
    /// A figure.
    Figure,
    /// A document.
    Source,
}

/// One thing found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What sort.
    pub sort: Sort,
    /// Its name.
    pub name: String,
    /// What more helps to know it: another name, a year, a publisher.
    pub more: String,
    /// Where it leads.
    pub view: View,
    /// How well it fits: higher is better.
    score: usize,
    /// It has these words as they are, and not only others that are near.
    pub is_exact: bool,
}

/// Everything with all of these words, best first within its sort; nothing for no words.
pub fn search(words: &str, selection: &Selection<'_>) -> Vec<Found> {
    let portfolio = selection.portfolio;
    let words: Vec<String> = folded(words).split_whitespace().map(str::to_owned).collect();
    if words.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<Found> = Vec::new();
    let mut add = |sort, name: &str, more: String, body: &str, view: View| {
        let named = folded(&format!("{name} {more}"));
        if let Some((score, is_exact)) = fit(&words, &named, &folded(body)) {
            found.push(Found { sort, name: name.to_owned(), more, view, score, is_exact });
        }
    };
    for m in &portfolio.mechanisms {
        let planned = if m.standing == Standing::Planned { "" } else { m.id.as_str() };
        add(Sort::Mechanism, &m.name, m.short.clone(), &format!("{planned} {}", m.summary), View::of_page(Page::Mechanism(m.id.clone())));
    }
    for p in &portfolio.places {
        let more = p.common_name.clone().unwrap_or_default();
        let short = [p.code.as_str(), &p.alpha2, &names(p)].join(" ");
        add(Sort::Country, &p.name, more, &short, View::of_page(Page::Country(p.code)));
    }
    for o in &portfolio.organisations {
        let more = o.acronym.clone().unwrap_or_default();
        let place = o.id.as_str().parse().ok().and_then(|code| portfolio.place(code));
        let common = place.map(names).unwrap_or_default();
        if is_donor(portfolio, &o.id) {
            add(Sort::Donor, &o.name, more.clone(), &format!("{common} {}", o.id), View::of_page(Page::Donor(o.id.clone())));
        }
        add(Sort::Organisation, &o.name, more, &format!("{common} {}", o.id), View::of_page(Page::Organisation(o.id.clone())));
    }
    for a in &portfolio.activities {
        let more = a.year().map(|y| y.to_string()).unwrap_or_default();
        add(Sort::Project, &a.title, more, &searchable(portfolio, a), View::of_page(Page::Project(a.id.clone())));
    }
    for t in &portfolio.themes {
        add(Sort::Theme, &t.name, String::new(), &t.definition, View { themes: [t.id.clone()].into(), ..View::default() });
    }
    for f in &portfolio.figures {
        let said: Vec<&str> = f.claims().iter().map(|claim| claim.summary.as_str()).collect();
        let of = portfolio.mechanism(&Id::new(f.subject.as_str())).map(|m| m.short.clone());
        let of = of.or_else(|| portfolio.activity(&Id::new(f.subject.as_str())).map(|a| a.title.clone())).unwrap_or_default();
        add(Sort::Figure, &f.label, of, &said.join(" "), View::default().with_origin(Origin::Figure(f.id.clone())));
    }
    for s in &portfolio.sources {
        add(Sort::Source, &s.title, s.publisher.clone(), s.id.as_str(), View::of_page(Page::Source(s.id.clone())));
    }
    ordered::by(&mut found, |a, b| (a.sort, std::cmp::Reverse(a.score), &a.name).cmp(&(b.sort, std::cmp::Reverse(b.score), &b.name)));
    found
}

/// How well all words fit, or `None` where one does not: a name before a text, a whole word before its beginning and that before
/// its inside, a word as typed before one with typing errors. Also whether all words are as typed.
fn fit(words: &[String], named: &str, body: &str) -> Option<(usize, bool)> {
    let score = |word: &String| {
        let begins = |text: &str| parts(text).any(|part| part.starts_with(word.as_str()));
        let whole = |text: &str| parts(text).any(|part| part == word.as_str());
        if whole(named) {
            return Some(12);
        }
        // Of so few letters a whole word is an abbreviation, and means what it stands for.
        if word.chars().count() <= 3 && whole(body) {
            return Some(10);
        }
        if begins(named) {
            return Some(8);
        }
        if begins(body) {
            return Some(4);
        }
        if word.len() > 3 && (named.contains(word.as_str()) || body.contains(word.as_str())) {
            return Some(2);
        }
        // One slip in a word of four letters, two in one of eight.
        let slips = word.chars().count() / 4;
        let near = |text: &str| {
            slips > 0
                && parts(text)
                    .any(|part| part.chars().count().abs_diff(word.chars().count()) <= slips && damerau_levenshtein(part, word) <= slips.min(2))
        };
        // Of a text only long words: a short one with a slip is too many others.
        if near(named) { Some(NEAR) } else { (word.chars().count() >= 7 && near(body)).then_some(0) }
    };
    let scores: Vec<usize> = words.iter().map(score).collect::<Option<_>>()?;
    Some((scores.iter().sum(), scores.iter().all(|score| *score > NEAR)))
}

/// The most that a word with a typing error counts.
const NEAR: usize = 1;

fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty())
}
