//! The names of States and organisations, and how well words match them: for the search and the filters.

use strsim::damerau_levenshtein;

use crate::model::{
    Organisation, Place, Portfolio,
    name::{folded, has_no_spaces},
};

/// All names of a State: official, common, former, other spellings, its codes, and the initials of its words.
pub fn of_place(place: &Place) -> String {
    let common = place.common_name.as_deref().unwrap_or_default();
    let own = [
        place.name.as_str(),
        common,
        place.code.as_str(),
        &place.alpha2,
        &initials(&place.name),
        &initials(common),
    ]
    .join(" ");
    [own].into_iter().chain(place.other_names.iter().cloned()).collect::<Vec<_>>().join(" ")
}

/// All names of an organisation: its own, its short form, others, and for a government those of its State.
pub fn of_organisation(portfolio: &Portfolio, organisation: &Organisation) -> String {
    let state = organisation
        .id
        .as_str()
        .parse()
        .ok()
        .and_then(|code| portfolio.place(code))
        .map(of_place)
        .unwrap_or_default();
    let own = [
        organisation.name.as_str(),
        organisation.acronym.as_deref().unwrap_or_default(),
        organisation.id.as_str(),
        &state,
    ]
    .join(" ");
    [own].into_iter().chain(organisation.other_names.iter().cloned()).collect::<Vec<_>>().join(" ")
}

/// The initials of a name's capitalised words; empty for one word.
fn initials(name: &str) -> String {
    let letters: String =
        name.split_whitespace().filter_map(|word| word.chars().next().filter(|c| c.is_uppercase())).collect();
    if letters.chars().count() > 1 { letters } else { String::new() }
}

/// A word looked for in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    folded: String,
    /// Two or three capitals are an abbreviation, matched as a whole word.
    is_abbreviation: bool,
}

impl Wanted {
    /// The words of a typed text.
    pub fn all(typed: &str) -> Vec<Self> {
        let each = typed.split_whitespace().map(|word| Self {
            folded: folded(word),
            is_abbreviation: (2..=3).contains(&word.chars().count()) && word.chars().all(char::is_uppercase),
        });
        each.collect()
    }

    /// Whether a folded text has it: a few letters match the beginning of a word, more letters any part.
    /// Apostrophes and hyphens may be missing.
    pub fn is_in(&self, text: &str) -> bool {
        let word = self.folded.as_str();
        if self.is_abbreviation {
            return parts(text).any(|part| part == word);
        }
        if word.chars().count() <= 3 && !has_no_spaces(word) {
            return parts(text).any(|part| part.starts_with(word))
                || text.contains(word) && !word.chars().all(char::is_alphanumeric);
        }
        text.contains(word) || text.replace(['\'', '-'], "").contains(word)
    }
}

/// Words without meaning for a search.
const SMALL: [&str; 4] = ["the", "of", "and", "de"];

/// The words of a search; small ones only if there are no others.
pub fn words_of(text: &str) -> Vec<String> {
    let words: Vec<String> = folded(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    let great: Vec<String> = words.iter().filter(|word| !SMALL.contains(&word.as_str())).cloned().collect();
    if great.is_empty() { words } else { great }
}

/// How well a choice of a filter matches the typed text, `None` if it does not; an empty text matches all.
pub fn fits_choice(typed: &[String], names: &str) -> Option<usize> {
    if typed.is_empty() {
        return Some(0);
    }
    // A few letters match only the beginning of a word.
    let names = folded(names);
    fit(typed, &names, "").map(|(score, _)| score)
}

/// How well all words match, or `None` if one does not; and whether all match exactly. A name scores above a
/// text, a whole word above a beginning, a beginning above an inner part, an exact word above one with typing
/// errors.
pub fn fit(words: &[String], named: &str, body: &str) -> Option<(usize, bool)> {
    let score = |word: &String| {
        let begins = |text: &str| parts(text).any(|part| part.starts_with(word.as_str()));
        let whole = |text: &str| parts(text).any(|part| part == word.as_str());
        if whole(named) {
            return Some(12);
        }
        // A whole word of so few letters is an abbreviation.
        if word.chars().count() <= 3 && whole(body) {
            return Some(10);
        }
        if begins(named) {
            return Some(8);
        }
        if begins(body) {
            return Some(4);
        }
        let is_found_inside = has_no_spaces(word) || word.chars().count() > 3;
        if is_found_inside && (named.contains(word.as_str()) || body.contains(word.as_str())) {
            return Some(2);
        }
        // One typing error in a word of four letters, two in one of eight.
        let slips = word.chars().count() / 4;
        let near = |text: &str| {
            slips > 0
                && parts(text).any(|part| {
                    part.chars().count().abs_diff(word.chars().count()) <= slips
                        && damerau_levenshtein(part, word) <= slips.min(2)
                })
        };
        // In a text only long words may have errors: a short one would match too many others.
        if near(named) { Some(NEAR) } else { (word.chars().count() >= 7 && near(body)).then_some(0) }
    };
    let scores: Vec<usize> = words.iter().map(score).collect::<Option<_>>()?;
    Some((scores.iter().sum(), scores.iter().all(|score| *score > NEAR)))
}

/// The highest score of a word with a typing error.
const NEAR: usize = 1;

fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty())
}
