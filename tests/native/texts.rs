//! Every text that is asked for exists.

use std::collections::BTreeSet;

use arms_control_funding::{
    model::{
        ActivityStatus, Code, DateType, Evidence, Formula, Group, Level, Missing, MoneyKind,
        OrganisationType, ParticipantRole, PlaceRole, ReadAs, ShownRule, SourceKind, Standing,
    },
    query::{
        changes::{Happened, What},
        known::Field,
    },
    statement::Sign,
    view::{SortBy, Thing},
};

use super::fixture::{read, root, rust_files};

/// The message files, by their path below the package.
fn message_files() -> Vec<(String, String)> {
    let folder = root().join("src/words");
    let mut found: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    found.retain(|path| path.extension().is_some_and(|e| e == "ftl"));
    found
        .into_iter()
        .map(|path| (path.display().to_string(), std::fs::read_to_string(&path).unwrap()))
        .collect()
}

/// What a parser of messages does not understand, in words.
fn junk(text: &str) -> Vec<String> {
    match fluent_bundle::FluentResource::try_new(text.to_owned()) {
        Ok(_) => Vec::new(),
        Err((_, errors)) => errors
            .iter()
            .map(|e| format!("{e} near “{}”", text[e.pos.start..].chars().take(60).collect::<String>()))
            .collect(),
    }
}

#[test]
fn every_message_file_is_understood_whole() {
    assert!(!junk("half = { $n ->\n}, or a left-over half\n").is_empty());
    let files = message_files();
    assert!(!files.is_empty());
    for (path, text) in files {
        assert_eq!(junk(&text), Vec::<String>::new(), "{path}");
    }
}

/// The keys of the English texts.
pub fn keys() -> BTreeSet<String> {
    read("src/words/en.ftl")
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| line.split_once('=').map(|(key, _)| key.trim().to_owned()))
        .collect()
}

/// The first argument of every call of `text` and `format`.
fn asked(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for call in ["text(", "format("] {
        for (at, _) in text
            .match_indices(call)
            .filter(|(at, _)| !text[..*at].ends_with(|c: char| c.is_alphanumeric() || c == '_'))
        {
            let rest = &text[at + call.len()..];
            let (mut depth, mut quoted) = (0, false);
            let end = rest.char_indices().find(|(_, c)| {
                match c {
                    '"' => quoted = !quoted,
                    '(' | '{' | '[' if !quoted => depth += 1,
                    ')' | '}' | ']' if !quoted => depth -= 1,
                    _ => {}
                }
                !quoted && (depth < 0 || (depth == 0 && *c == ','))
            });
            found.push(&rest[..end.map_or(rest.len(), |(i, _)| i)]);
        }
    }
    found
}

fn literals(text: &str) -> impl Iterator<Item = &str> {
    text.split('"').skip(1).step_by(2)
}

#[test]
fn every_text_asked_for_by_name_exists() {
    let keys = keys();
    let mut missing = BTreeSet::new();
    let mut read_keys = 0;
    for (file, text) in [
        "src/ui",
        "src/ui.rs",
        "src/chart",
        "src/chart.rs",
        "src/article",
        "src/article.rs",
        "src/statement",
        "src/statement.rs",
        "src/export",
        "src/export.rs",
        "src/words.rs",
    ]
    .into_iter()
    .flat_map(rust_files)
    {
        for argument in asked(&text) {
            for key in literals(argument) {
                read_keys += 1;
                let exists = match key.split_once('{') {
                    Some((prefix, _)) => keys.iter().any(|k| k.starts_with(prefix)),
                    None => keys.contains(key),
                };
                if !exists {
                    missing.insert(format!("{file}: {key}"));
                }
            }
        }
    }
    assert!(read_keys > 100, "only {read_keys} keys were found in the code");
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_code_readers_see_has_its_text() {
    fn named<C: Code>(prefix: &str) -> Vec<String> {
        C::all().map(|code| format!("{prefix}{}", code.code())).collect()
    }
    let keys = keys();
    let needed = [
        named::<Missing>(""),
        named::<MoneyKind>("money-"),
        named::<Level>("level-"),
        named::<Evidence>("evidence-"),
        named::<ReadAs>("read-"),
        named::<SortBy>("sort-"),
        named::<MoneyKind>("define-"),
        named::<Missing>("define-"),
        named::<Level>("define-level-"),
        named::<ActivityStatus>("status-"),
        named::<DateType>("date-"),
        named::<Field>("field-"),
        named::<Happened>("change-"),
        named::<What>("changes-"),
        named::<Sign>("mark-"),
        named::<Thing>("count-"),
        named::<Formula>("formula-"),
        named::<Group>("group-"),
        named::<OrganisationType>("organisation-"),
        named::<ParticipantRole>("organisation-as-"),
        named::<ShownRule>("rule-"),
        named::<SourceKind>("source-"),
        named::<Standing>("standing-"),
        named::<PlaceRole>("role-"),
        (1..=12).map(|month| format!("month-{month}")).collect(),
        ["auto", "light", "dark"].map(|a| format!("appearance-{a}")).to_vec(),
        ["mechanism", "donor", "country", "year", "theme"].map(|f| format!("filter-{f}")).to_vec(),
    ];
    let missing: Vec<String> = needed.into_iter().flatten().filter(|key| !keys.contains(key)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn no_key_is_defined_twice() {
    let text = read("src/words/en.ftl");
    let all: Vec<&str> = text
        .lines()
        .filter(|l| l.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|l| l.split_once('='))
        .map(|(k, _)| k.trim())
        .collect();
    let mut seen = BTreeSet::new();
    let twice: Vec<&&str> = all.iter().filter(|key| !seen.insert(**key)).collect();
    assert!(twice.is_empty(), "{twice:?}");
}

#[test]
fn no_text_is_there_that_nobody_asks_for() {
    let sources: String = rust_files("src").into_iter().map(|(_, text)| text).collect();
    // What is said before the program comes is put into the static pages.
    let build = read("src/assets/languages.mjs");
    let is_of_build = |key: &str| {
        let end = key.strip_prefix("boot-").unwrap_or(key);
        build.contains(&format!("\"{key}\""))
            || build.contains(&format!("`{key}`"))
            || (end != key && build.contains(&format!("\"{end}\"")))
    };
    let messages = read("src/words/en.ftl");
    let literals: BTreeSet<&str> = literals(&sources).collect();
    // Keys that are put together from a beginning or an end and a code.
    let begins = |key: &str| {
        literals.iter().any(|l| l.split_once('{').is_some_and(|(b, _)| !b.is_empty() && key.starts_with(b)))
    };
    let ends = |key: &str| {
        literals.iter().any(|l| l.rsplit_once('}').is_some_and(|(_, e)| e.len() > 3 && key.ends_with(e)))
    };
    let is_asked = |key: &str| {
        let key = key.strip_suffix("-incomplete").unwrap_or(key);
        literals.contains(key)
            || is_of_build(key)
            || begins(key)
            || ends(key)
            || messages.contains(&format!("{{ {key} }}"))
    };
    let idle: Vec<String> = keys().into_iter().filter(|key| !is_asked(key)).collect();
    assert!(idle.is_empty(), "{idle:#?}");
    assert!(!is_asked("no-such-text"));
}

/// Phrases of a treaty, which a reader does not understand at first sight.
const BANNED: [&str; 8] = [
    "of a kind",
    "of this kind",
    "tie to it",
    "lets one say",
    "as far as it is known",
    "stands here",
    "saying what was given",
    "could not be had",
];

#[test]
fn no_message_is_written_like_a_treaty() {
    for (path, text) in message_files() {
        for (line, words) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            let found: Vec<&str> = BANNED.into_iter().filter(|phrase| words.contains(phrase)).collect();
            assert!(found.is_empty(), "{path}, line {}: {found:?}", line + 1);
        }
    }
}
