//! The words of the field, as this edition uses them.

use super::text::{Article, Block, Line, said};
use crate::{
    model::{Code, Group, Level, Missing, MoneyKind, ShownRule},
    query::Selection,
    words::Words,
};

/// The page.
pub fn article(selection: &Selection<'_>, words: &Words) -> Article {
    let portfolio = selection.portfolio;
    let lead = said(words.say("glossary-lead"));
    let mut article = Article { kind: words.say("page-glossary"), title: words.say("glossary-title"), lead, sections: Vec::new() };
    let term = |name: String, key: String| (name, said(words.say(&key)));
    let money = MoneyKind::all().map(|k| term(words.say(&format!("money-{}", k.code())), format!("define-{}", k.code())));
    article.section(words.say("glossary-money"), vec![Block::Facts(money.collect())]);
    let missing = Missing::all().map(|m| term(words.say(m.code()), format!("define-{}", m.code())));
    article.section(words.say("glossary-missing"), vec![Block::Facts(missing.collect())]);
    let shown = ["computed", "counted", "disputed", "pooled", "record", "beneficiary", "participant", "as-listed", "at-least"];
    let shown = shown.map(|key| term(words.say(&format!("term-{key}")), format!("define-{key}")));
    article.section(words.say("glossary-here"), vec![Block::Facts(shown.to_vec())]);
    let rules = ShownRule::all().map(|rule| said(words.say(&format!("rule-{}", rule.code()))));
    article.section(words.say("glossary-rules"), vec![Block::List(rules.collect())]);
    let levels = Level::all().map(|l| term(words.say(&format!("level-{}", l.code())), format!("define-level-{}", l.code())));
    article.section(words.say("glossary-levels"), vec![Block::Facts(levels.collect())]);
    let groups = Group::all().map(|g| (g.code().to_owned(), said(words.say(&format!("group-{}", g.code())))));
    article.section(words.say("glossary-groups"), vec![Block::Facts(groups.collect())]);
    let themes: Vec<(String, Line)> = portfolio.themes.iter().map(|t| (t.name.clone(), said(t.definition.clone()))).collect();
    article.section(words.say("filter-theme"), vec![Block::Facts(themes)]);
    let measures: Vec<(String, Line)> = portfolio.measures.iter().map(|m| (m.name.clone(), said(m.definition.clone()))).collect();
    article.section(words.say("glossary-measures"), vec![Block::Facts(measures)]);
    article
}
