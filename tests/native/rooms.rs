//! The arrows between rooms point down. A room's name may stand in another's code only where it is listed
//! here.

use super::fixture::{root, rust_files};

const ROOMS: [(&str, &[&str]); 12] = [
    ("model", &["model"]),
    ("load", &["load", "model"]),
    ("view", &["view", "model"]),
    ("query", &["query", "model", "view"]),
    ("words", &["words", "model", "load"]),
    ("statement", &["statement", "model", "view", "query", "words"]),
    ("plot", &["plot", "model", "view"]),
    ("chart", &["chart", "plot", "model", "view", "query", "words", "statement"]),
    ("draw", &["draw", "plot"]),
    ("article", &["article", "model", "view", "query", "words", "statement", "chart"]),
    (
        "export",
        &["export", "model", "view", "query", "words", "statement", "plot", "chart", "draw", "article"],
    ),
    (
        "ui",
        &[
            "ui",
            "model",
            "load",
            "view",
            "query",
            "words",
            "statement",
            "plot",
            "chart",
            "draw",
            "article",
            "export",
        ],
    ),
];

/// Crates a room must not know.
const WALLS: [(&str, &[&str]); 11] = [
    ("model", &["serde", "serde_json", "charming", "fluent_bundle", "icu_decimal", "form_urlencoded"]),
    ("load", &["charming", "fluent_bundle", "icu_decimal"]),
    ("view", &["serde", "serde_json", "charming", "fluent_bundle", "icu_decimal"]),
    ("query", &["serde", "serde_json", "charming", "fluent_bundle", "icu_decimal"]),
    ("words", &["serde_json", "charming"]),
    ("statement", &["fluent_bundle", "icu_decimal", "charming", "serde", "serde_json"]),
    ("plot", &["fluent_bundle", "icu_decimal", "charming", "serde", "serde_json"]),
    ("chart", &["fluent_bundle", "icu_decimal", "charming", "serde", "serde_json"]),
    ("draw", &["fluent_bundle", "icu_decimal"]),
    ("article", &["fluent_bundle", "icu_decimal", "charming", "serde", "serde_json"]),
    ("export", &["fluent_bundle", "icu_decimal", "charming"]),
];

const BROWSER: [&str; 7] =
    ["leptos", "web_sys", "wasm_bindgen", "wasm_bindgen_futures", "js_sys", "gloo_net", "gloo_timers"];

fn files_of(room: &str) -> Vec<(String, String)> {
    let mut files = rust_files(&format!("src/{room}.rs"));
    if root().join(format!("src/{room}")).is_dir() {
        files.extend(rust_files(&format!("src/{room}")));
    }
    files
}

/// Code without its comments.
fn code(text: &str) -> String {
    text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// The rooms named after `crate::`, in braces too.
fn named_rooms(code: &str) -> Vec<String> {
    let ident = |text: &str| {
        text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>()
    };
    let mut rooms = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        let Some(list) = rest.strip_prefix('{') else {
            rooms.push(ident(rest));
            continue;
        };
        let mut depth = 1;
        let mut start = 0;
        for (i, c) in list.char_indices() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            if depth == 0 || (depth == 1 && c == ',') {
                rooms.push(ident(&list[start..i]));
                start = i + 1;
            }
            if depth == 0 {
                break;
            }
        }
    }
    rooms.retain(|room| !room.is_empty());
    rooms
}

fn knows(code: &str, krate: &str) -> bool {
    code.match_indices(krate).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        let after = &code[at + krate.len()..];
        !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':')
            && (after.starts_with("::") || (code[..at].ends_with("use ") && after.starts_with(';')))
    })
}

#[test]
fn no_arrow_points_up() {
    let mut wrong = Vec::new();
    for (room, allowed) in ROOMS {
        for (file, text) in files_of(room) {
            let code = code(&text);
            wrong.extend(
                named_rooms(&code)
                    .into_iter()
                    .filter(|named| !allowed.contains(&named.as_str()))
                    .map(|named| format!("{file} knows {named}")),
            );
            if code.contains("super::super") || (file == format!("src/{room}.rs") && code.contains("super::"))
            {
                wrong.push(format!("{file} leaves its room by super::"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn only_the_ui_knows_a_browser() {
    let mut wrong = Vec::new();
    for (file, text) in
        rust_files("src").into_iter().filter(|(file, _)| !file.starts_with("src/ui") && file != "src/main.rs")
    {
        let code = code(&text);
        wrong.extend(
            BROWSER.iter().filter(|krate| knows(&code, krate)).map(|krate| format!("{file} knows {krate}")),
        );
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_room_knows_a_crate_beyond_its_walls() {
    let mut wrong = Vec::new();
    for (room, forbidden) in WALLS {
        for (file, text) in files_of(room) {
            let code = code(&text);
            wrong.extend(
                forbidden
                    .iter()
                    .filter(|krate| knows(&code, krate))
                    .map(|krate| format!("{file} knows {krate}")),
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_file_belongs_to_a_room() {
    // Beside the rooms: what runs when the page is built.
    for (file, _) in rust_files("src").into_iter().filter(|(file, _)| !file.starts_with("src/assets/")) {
        let inside = file.trim_start_matches("src/");
        let room = inside.split(['/', '.']).next().unwrap();
        assert!(
            ROOMS.iter().any(|(name, _)| *name == room) || ["lib", "main", "bin"].contains(&room),
            "{file} is in no room of this test"
        );
    }
}

#[test]
fn the_reader_of_arrows_sees_them_all() {
    assert_eq!(
        named_rooms(
            "use crate::{\n model::{Id, Code},\n query::{self, x},\n words::Words,\n};\ncrate::load::x"
        ),
        ["model", "query", "words", "load"]
    );
    assert!(
        knows("use leptos::prelude::*;", "leptos")
            && knows("fn f() { web_sys::window() }", "web_sys")
            && !knows("my_leptos::x", "leptos")
    );
}
