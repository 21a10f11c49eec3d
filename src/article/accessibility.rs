//! How far the site can be used by everyone: what works, what is tested, what is not met.

use super::text::{Article, Block, Line, Section, line_of};
use crate::words::Words;

/// The page.
pub fn article(words: &Words) -> Article {
    let section = |key: &str| {
        Section::of(words.text(&format!("accessibility-{key}")), Block::List(statements(key, words)))
    };
    let tell = Section::line(words.text("accessibility-tell"), line_of(words.text("accessibility-tell-how")));
    let article = Article {
        kind: words.text("page-site"),
        title: words.text("accessibility-title"),
        lead: line_of(words.text("accessibility-lead")),
        ..Article::default()
    };
    article.with(["can", "tested", "unmet"].map(section)).with([tell])
}

/// The statements of a section: numbered messages, as many as there are.
fn statements(section: &str, words: &Words) -> Vec<Line> {
    let keys = (1..).map(|n: u8| format!("accessibility-{section}-{n}"));
    keys.take_while(|key| words.has(key)).map(|key| line_of(words.text(&key))).collect()
}
