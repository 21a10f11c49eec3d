//! The words of the field, as this edition uses them.

use super::text::{Article, Block, Line, line_of, quoted};
use crate::{
    model::{Code, Group, Level, Missing, MoneyKind, ShownRule, name::has_no_spaces, ordered},
    query::Selection,
    words::{Lang, Words},
};

/// The page.
pub fn article(selection: &Selection<'_>, words: &Words) -> Article {
    let portfolio = selection.portfolio;
    let lead = line_of(words.text("glossary-lead"));
    let mut article = Article {
        kind: words.text("page-glossary"),
        title: words.text("glossary-title"),
        lead,
        ..Article::default()
    };
    for (heading, terms) in terms(words) {
        article.section(
            words.text(heading),
            vec![Block::Facts(terms.into_iter().map(|(name, meaning)| (name, line_of(meaning))).collect())],
        );
    }
    let rules = ShownRule::all().map(|rule| line_of(words.text(&format!("rule-{}", rule.code()))));
    article.section(words.text("glossary-rules"), vec![Block::List(rules.collect())]);
    let themes: Vec<(String, Line)> =
        portfolio.themes.iter().map(|t| (t.name.clone(), quoted(t.definition.as_str(), words))).collect();
    article.section(words.text("filter-theme"), vec![Block::Facts(themes)]);
    let measures: Vec<(String, Line)> =
        portfolio.measures.iter().map(|m| (m.name.clone(), quoted(m.definition.as_str(), words))).collect();
    article.section(words.text("glossary-measures"), vec![Block::Facts(measures)]);
    article
}

/// The terms with their meanings, heading by heading.
fn terms(words: &Words) -> Vec<(&'static str, Vec<(String, String)>)> {
    let term = |name: String, key: String| (name, words.text(&key));
    let money = MoneyKind::all().map(|k| term(words.kind_of_money(k), format!("define-{}", k.code())));
    let missing = Missing::all().map(|m| term(words.text(m.code()), format!("define-{}", m.code())));
    let here = HERE.iter().map(|key| term(words.text(&format!("term-{key}")), format!("define-{key}")));
    let levels = Level::all()
        .map(|l| term(words.text(&format!("level-{}", l.code())), format!("define-level-{}", l.code())));
    let groups = Group::all().map(|g| (g.code().to_uppercase(), words.text(&format!("group-{}", g.code()))));
    vec![
        ("glossary-money", money.collect()),
        ("glossary-missing", missing.collect()),
        ("glossary-here", here.collect()),
        ("glossary-levels", levels.collect()),
        ("glossary-groups", groups.collect()),
    ]
}

/// Words this site gives a meaning of its own.
const HERE: [&str; 10] = [
    "computed",
    "counted",
    "disputed",
    "pooled",
    "record",
    "beneficiary",
    "participant",
    "state",
    "as-listed",
    "at-least",
];

/// The terms that occur in a text, with their meanings: what is explained beside it.
pub fn used(text: &str, words: &Words) -> Vec<(String, String)> {
    let small = text.to_lowercase();
    // Other languages have more endings: a word is the same where all but its last letters are.
    let occurs_bent = |term: &str| {
        let mut words = term.split_whitespace().map(str::to_lowercase);
        words.all(|word| {
            let all = word.chars().count();
            let stem: String = word.chars().take(all.saturating_sub(2).max(4)).collect();
            let mut parts = small.split(|c: char| !c.is_alphanumeric());
            if has_no_spaces(&word) {
                small.contains(&word)
            } else {
                parts.any(|part| part.starts_with(&stem))
            }
        })
    };
    let occurs = |term: &str| {
        if words.lang() != Lang::English {
            return occurs_bent(term);
        }
        // "State" is a word of the field, "states" is what sources do.
        let is_name = term.starts_with(char::is_uppercase);
        let text = if is_name { text } else { &small };
        text.match_indices(term).any(|(at, found)| {
            let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
            let after = text[at + found.len()..].strip_prefix('s').unwrap_or(&text[at + found.len()..]);
            edge(text[..at].chars().next_back()) && edge(after.chars().next())
        })
    };
    // Groups have their full names, not their letters.
    let stands_for = |meaning: &str| small.contains(&meaning.to_lowercase());
    let mut used: Vec<(String, String)> = terms(words)
        .into_iter()
        .flat_map(|(_, terms)| terms)
        .filter(|(name, meaning)| occurs(name) || stands_for(meaning))
        .collect();
    ordered::by(&mut used, Ord::cmp);
    used.dedup();
    ordered::by_name(&mut used, |(name, _)| name.clone());
    used
}
