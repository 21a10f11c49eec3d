//! The names of a language (`src/words/names-XX.tsv`): a line a name, as kind, code or identifier, name, and
//! a shorter name where there is one, with tabs between them.

use crate::model::{Name, Names};

/// The names in a file of names.
///
/// # Errors
/// The first line that is no name, with its number.
pub fn names(text: &str) -> Result<Names, String> {
    let mut names = Names::default();
    for (number, line) in text.lines().enumerate() {
        let wrong = || format!("line {}: {line}", number + 1);
        let mut parts = line.split('\t');
        let (Some(kind), Some(id), Some(name)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(wrong());
        };
        let of_kind = match kind {
            "place" => &mut names.places,
            "region" => &mut names.regions,
            "theme" => &mut names.themes,
            "measure" => &mut names.measures,
            "mechanism" => &mut names.mechanisms,
            "organisation" => &mut names.organisations,
            _ => return Err(wrong()),
        };
        let short = parts.next().map(str::to_owned);
        of_kind.insert(id.to_owned(), Name { name: name.to_owned(), short });
    }
    Ok(names)
}
