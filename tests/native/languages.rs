//! Every language has every text, with what the English one shows, and all forms its grammar needs.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use arms_control_funding::{
    article::{self, Piece},
    chart::{self, ChartId},
    load,
    model::{Code, Portfolio, name, ordered},
    query::Selection,
    view::View,
    words::{Lang, Words},
};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser,
};

use super::fixture::{EDITION, read};

/// The plural categories of each language (CLDR).
const CATEGORIES: [(Lang, &[&str]); 6] = [
    (Lang::Arabic, &["zero", "one", "two", "few", "many", "other"]),
    (Lang::Chinese, &["other"]),
    (Lang::English, &["one", "other"]),
    (Lang::French, &["one", "many", "other"]),
    (Lang::Russian, &["one", "few", "many", "other"]),
    (Lang::Spanish, &["one", "many", "other"]),
];

fn english() -> Arc<Portfolio> {
    Arc::clone(&EDITION.0)
}

fn others() -> impl Iterator<Item = Lang> {
    Lang::all().filter(|lang| *lang != Lang::English)
}

fn messages(lang: Lang) -> String {
    read(&format!("src/words/{}.ftl", lang.code()))
}

/// What a message is made of.
#[derive(Default)]
struct Parts {
    /// Variables that are shown, and messages that are put in.
    shown: BTreeSet<String>,
    /// All variables, those that only choose included.
    used: BTreeSet<String>,
    /// The keys of the variants of each choice.
    choices: Vec<Vec<String>>,
}

fn collect(pattern: &Pattern<String>, parts: &mut Parts) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => match inline {
                InlineExpression::VariableReference { id } => {
                    parts.shown.insert(id.name.clone());
                    parts.used.insert(id.name.clone());
                }
                InlineExpression::MessageReference { id, .. } => {
                    parts.shown.insert(format!("message {}", id.name));
                }
                _ => {}
            },
            Expression::Select { selector, variants } => {
                // By itself, or by the form that it asks for.
                let chosen_by = match selector {
                    InlineExpression::FunctionReference { arguments, .. } => arguments.positional.first(),
                    other => Some(other),
                };
                if let Some(InlineExpression::VariableReference { id }) = chosen_by {
                    parts.used.insert(id.name.clone());
                }
                let key = |key: &VariantKey<String>| match key {
                    VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => {
                        name.clone()
                    }
                };
                parts.choices.push(variants.iter().map(|variant| key(&variant.key)).collect());
                for variant in variants {
                    collect(&variant.value, parts);
                }
            }
        }
    }
}

/// The messages of a file by their keys.
fn parsed(lang: Lang) -> BTreeMap<String, Parts> {
    let resource =
        parser::parse(messages(lang)).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", lang.code()));
    let mut all = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut parts = Parts::default();
        message.value.iter().for_each(|pattern| collect(pattern, &mut parts));
        assert!(
            all.insert(message.id.name.clone(), parts).is_none(),
            "{}: {} twice",
            lang.code(),
            message.id.name
        );
    }
    all
}

/// Large numbers have the scales of their language.
fn is_scale(key: &str) -> bool {
    key.trim_start_matches("brief-").starts_with("scale-")
}

#[test]
fn every_language_has_every_message_and_no_other() {
    let english = parsed(Lang::English);
    for lang in others() {
        let own = parsed(lang);
        let missing: Vec<_> =
            english.keys().filter(|key| !own.contains_key(*key) && !is_scale(key)).collect();
        let idle: Vec<_> = own.keys().filter(|key| !english.contains_key(*key) && !is_scale(key)).collect();
        assert!(
            missing.is_empty() && idle.is_empty(),
            "{}: lacks {missing:?}, has too {idle:?}",
            lang.code()
        );
        assert!(own.keys().any(|key| is_scale(key)), "{}: no words for large numbers", lang.code());
    }
}

/// Every message says what the English one says of its data: names, numbers, dates. A message that it puts in
/// counts with what that says.
#[test]
fn every_message_shows_what_the_english_one_shows() {
    fn shown(key: &str, of: &BTreeMap<String, Parts>, used: bool) -> BTreeSet<String> {
        let Some(parts) = of.get(key) else { return BTreeSet::new() };
        let mut all = if used { parts.used.clone() } else { BTreeSet::new() };
        for name in &parts.shown {
            match name.strip_prefix("message ") {
                Some(other) => all.extend(shown(other, of, used)),
                None => drop(all.insert(name.clone())),
            }
        }
        all
    }
    // The number of a month, which languages with cases need; counts that are said in words.
    let is_extra = |key: &str, name: &str| key.starts_with("date-") && name == "m";
    let english = parsed(Lang::English);
    let mut wrong = Vec::new();
    for lang in others() {
        let own = parsed(lang);
        for key in english.keys().filter(|key| own.contains_key(*key)) {
            let (theirs, ours) = (shown(key, &english, true), shown(key, &own, true));
            for name in ours.difference(&theirs).filter(|name| !is_extra(key, name)) {
                wrong.push(format!("{} {key}: ${name} is not given", lang.code()));
            }
            // What English shows, each language at least chooses by.
            for name in shown(key, &english, false).difference(&ours) {
                wrong.push(format!("{} {key}: ${name} is not said", lang.code()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// A choice by plural forms has all forms of its language; exact numbers may stand for those they are.
#[test]
fn plural_forms_are_complete() {
    let mut wrong = Vec::new();
    for (lang, needed) in CATEGORIES {
        for (key, parts) in parsed(lang) {
            for choice in &parts.choices {
                let is_plural =
                    choice.iter().any(|key| key != "other" && CATEGORIES[0].1.contains(&key.as_str()));
                let is_number = choice
                    .iter()
                    .all(|key| CATEGORIES[0].1.contains(&key.as_str()) || key.parse::<f64>().is_ok());
                if !is_plural || !is_number {
                    continue;
                }
                let exact = |form: &str| match form {
                    "zero" => choice.contains(&"0".to_owned()),
                    "one" if lang != Lang::Russian => choice.contains(&"1".to_owned()),
                    "two" => choice.contains(&"2".to_owned()),
                    _ => false,
                };
                for form in
                    needed.iter().filter(|form| !choice.iter().any(|key| key == **form) && !exact(form))
                {
                    wrong.push(format!("{} {key}: no form for {form} in {choice:?}", lang.code()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The edition in a language.
fn spoken(lang: Lang) -> (Arc<Portfolio>, Words) {
    let names = load::names(&read(&format!("src/words/names-{}.tsv", lang.code()))).unwrap();
    let portfolio = Arc::new((*english()).clone().named(&names));
    let words = Words::new(lang, &messages(lang), Arc::clone(&portfolio));
    (portfolio, words)
}

#[test]
fn every_country_region_theme_measure_and_mechanism_has_a_name() {
    let all = english();
    for lang in others() {
        let names = load::names(&read(&format!("src/words/names-{}.tsv", lang.code()))).unwrap();
        let mut missing: Vec<String> = Vec::new();
        let mut need = |id: String, known: bool| missing.extend((!known).then_some(id));
        all.places.iter().for_each(|p| need(p.code.to_string(), names.places.contains_key(p.code.as_str())));
        all.regions
            .iter()
            .for_each(|r| need(r.code.to_string(), names.regions.contains_key(&r.code.to_string())));
        all.themes.iter().for_each(|t| need(t.id.to_string(), names.themes.contains_key(t.id.as_str())));
        all.measures.iter().for_each(|m| need(m.id.to_string(), names.measures.contains_key(m.id.as_str())));
        all.mechanisms
            .iter()
            .for_each(|m| need(m.id.to_string(), names.mechanisms.contains_key(m.id.as_str())));
        assert!(missing.is_empty(), "{}: {missing:?}", lang.code());
    }
}

/// All charts of the whole edition in every language: no message lacks an argument, which fails in native
/// builds, no word of English is left in the titles, and the numbers are the same.
#[test]
fn every_chart_speaks_every_language() {
    for lang in others() {
        let (portfolio, words) = spoken(lang);
        let (view, plain) = (View::default(), Words::english(english()));
        for id in ChartId::all() {
            let picture = chart::picture(id, &Selection::of(&portfolio, &view), &words);
            let source = english();
            let same = chart::picture(id, &Selection::of(&source, &view), &plain);
            assert_ne!(picture.title, same.title, "{} {}", lang.code(), id.code());
            let numbers = |picture: &chart::Picture| {
                let cells = picture.table.rows.iter().flatten();
                let mut all: Vec<String> =
                    cells.filter_map(|cell| cell.quantity.map(|q| format!("{q:?}"))).collect();
                all.sort();
                all
            };
            assert_eq!(numbers(&picture), numbers(&same), "{} {}", lang.code(), id.code());
        }
    }
}

#[test]
fn numbers_amounts_and_dates_are_those_of_the_language() {
    let amounts = [12_950_000, 261_334, 1_000_000_000].map(rust_decimal::Decimal::from);
    let dollars = arms_control_funding::model::Currency::USD;
    let said: Vec<String> = Lang::all()
        .map(|lang| {
            let words = if lang == Lang::English { Words::english(english()) } else { spoken(lang).1 };
            let date = words.date("2024-03-01".parse().unwrap());
            let amounts = amounts.map(|amount| words.money(amount, dollars));
            format!("{}: {} · {} · {date}", lang.code(), amounts.join(" · "), words.count(12_345))
        })
        .collect();
    insta::assert_snapshot!(said.join("\n"));
}

/// Arabic has a form for 3 to 10 and one for 11 to 99, whatever hundreds are before them.
#[test]
fn arabic_forms_follow_the_last_two_digits() {
    let words = Words::new(Lang::Arabic, &messages(Lang::Arabic), english());
    let months = |n: i64| words.format("unit-months", &[("n", n.into()), ("number", n.to_string().into())]);
    let form = |n: i64| months(n).replace(&n.to_string(), "").trim().to_owned();
    for (n, like) in [(103, 3), (110, 10), (111, 11), (199, 99), (1_104, 4), (200, 100), (102, 100)] {
        assert_eq!(form(n), form(like), "{n} is as {like}");
    }
    assert_ne!(form(103), form(111));
    assert_ne!(form(111), form(100));
}

#[test]
fn names_are_in_the_order_of_their_language() {
    let order = |names: &[&str]| {
        let mut sorted: Vec<String> = names.iter().rev().map(|name| (*name).to_owned()).collect();
        ordered::by_name(&mut sorted, String::clone);
        assert_eq!(sorted, names);
    };
    // In Chinese by sounds, in Arabic without the article.
    order(&["阿富汗", "埃及", "巴西", "德国", "法国", "加纳", "肯尼亚", "南非", "中国"]);
    order(&["إثيوبيا", "الأردن", "ألمانيا", "أوغندا", "البرازيل", "تونس", "السودان", "كينيا"]);
    order(&["Turkey", "Türkiye", "Turkmenistan", "Zambia"]);
}

/// A Chinese name with a character that has no place would stand apart.
#[test]
fn every_character_of_a_chinese_name_has_its_place() {
    let places = read("src/model/pinyin.txt");
    let names = read("src/words/names-zh.tsv");
    let lacking: BTreeSet<char> =
        names.chars().filter(|c| name::has_no_spaces(&c.to_string()) && !places.contains(*c)).collect();
    assert!(lacking.is_empty(), "add to src/model/pinyin.txt, in its order: {lacking:?}");
}

/// Who hears a page in French hears its English notes in English.
#[test]
fn words_of_the_edition_keep_their_language_and_say_so() {
    let portfolio = english();
    let words = Words::new(Lang::French, &messages(Lang::French), Arc::clone(&portfolio));
    let view = View::default();
    let selection = Selection::of(&portfolio, &view);
    let record = portfolio.activities.iter().find(|a| a.title_is_ours).expect("a record without a title");
    let page = article::project::article(record, &selection, &words);
    assert_eq!(page.language.as_deref(), Some("en"));
    assert!(
        matches!(page.lead.as_slice(), [Piece::Foreign(_, language)] if language == "en"),
        "{:?}",
        page.lead
    );
    let french =
        portfolio.sources.iter().find(|source| source.language == "fr").expect("a document in French");
    assert_eq!(article::source::article(french, &selection, &words).language, None);
    assert!(!article::records::said_of(french, &words).contains("français"));
    let other = portfolio.sources.iter().find(|source| source.language == "es").expect("one in Spanish");
    assert!(article::records::said_of(other, &words).ends_with("espagnol"));
}

/// Every language that a document has, has a name in each of ours.
#[test]
fn every_language_of_a_document_has_a_name() {
    let portfolio = english();
    let tags: BTreeSet<&str> = portfolio.sources.iter().map(|source| source.language.as_str()).collect();
    for lang in Lang::all() {
        let words = Words::new(lang, &messages(lang), english());
        let lacking: Vec<_> = tags.iter().filter(|tag| !words.has(&format!("language-{tag}"))).collect();
        assert!(lacking.is_empty(), "{}: {lacking:?}", lang.code());
    }
}
