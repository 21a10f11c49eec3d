//! Two mechanisms, donors or States side by side.

use std::collections::BTreeSet;

use super::text::{Article, Block, Line, Piece, Section, country, filtered, line_of, mechanism, project};
use crate::{
    model::{Activity, CountryCode, ordered},
    query::Selection,
    view::{Page, View},
    words::Words,
};

/// The page. Both are of one kind: the address allows no other.
pub fn article(pages: [&Page; 2], selection: &Selection<'_>, words: &Words) -> Article {
    let articles = pages.map(|page| super::article(page, selection, words).unwrap_or_default());
    let title = words.format(
        "compare-title",
        &[("one", articles[0].title.clone().into()), ("other", articles[1].title.clone().into())],
    );
    let mut article =
        Article { kind: words.text("page-compare"), title, lead: Line::new(), ..Article::default() };
    let facts = articles.each_ref().map(facts);
    let mut names: Vec<&String> = facts[0].iter().map(|(name, _)| *name).collect();
    names.extend(
        facts[1]
            .iter()
            .map(|(name, _)| *name)
            .filter(|name| !facts[0].iter().any(|(known, _)| known == name)),
    );
    let cell = |side: &[(&String, &Line)], name: &String| {
        side.iter()
            .find(|(known, _)| *known == name)
            .map_or_else(|| vec![Piece::Missing(words.text("compare-nothing"))], |(_, line)| (*line).clone())
    };
    let rows = names
        .into_iter()
        .map(|name| vec![line_of(name.clone()), cell(&facts[0], name), cell(&facts[1], name)])
        .collect();
    let own = |i: usize| (articles[i].title.clone(), false);
    let caption = words.text("compare-facts");
    let columns = [(words.text("column-what"), false), own(0), own(1)];
    article = article.with([Section::table(caption, &columns, rows).in_brief(true)]);
    let links = pages
        .iter()
        .zip(&articles)
        .map(|(page, a)| vec![filtered(a.title.clone(), View::of_page((*page).clone()))]);
    article.section(words.text("nav-pages"), vec![Block::List(links.collect())]);
    common(pages, selection, words, &mut article);
    article
}

/// The finding: how many things each side has, and how many both.
fn lead(pages: [&Page; 2], counts: [usize; 3], words: &Words) -> Line {
    let [one, other, both] = counts;
    let name = |page: &Page| match page {
        Page::Mechanism(id) => words.mechanism(id),
        Page::Donor(id) => words.organisation(id),
        Page::Country(code) => words.country(*code),
        _ => String::new(),
    };
    let key = match pages[0] {
        Page::Donor(_) => "compare-lead-donor",
        Page::Country(_) => "compare-lead-country",
        _ => "compare-lead-mechanism",
    };
    let args = [
        ("one", name(pages[0]).into()),
        ("other", name(pages[1]).into()),
        ("n", one.into()),
        ("m", other.into()),
        ("both", both.into()),
    ];
    line_of(words.format(key, &args))
}

/// All facts of an article: its own, and its headlines.
fn facts(article: &Article) -> Vec<(&String, &Line)> {
    let blocks = article.sections.iter().take(2).flat_map(|s| &s.blocks);
    blocks
        .filter_map(|block| match block {
            Block::Facts(facts) => Some(facts.iter().map(|(name, line)| (name, line))),
            _ => None,
        })
        .flatten()
        .collect()
}

/// What both share, and what only one has.
fn common(pages: [&Page; 2], selection: &Selection<'_>, words: &Words, article: &mut Article) {
    let views = pages.map(View::of_subject);
    let chosen = views.each_ref().map(|view| selection.other(view));
    let records: [Vec<&Activity>; 2] = chosen.each_ref().map(|s| s.activities().collect());
    let both: Vec<&Activity> =
        records[0].iter().copied().filter(|a| records[1].iter().any(|b| b.id == a.id)).collect();
    let key = match pages[0] {
        Page::Donor(_) => "compare-records-donor",
        Page::Country(_) => "compare-records-country",
        _ => "compare-records-mechanism",
    };
    let sure = surely_linked(&chosen);
    let possible = both.len() - sure[2];
    let title = words.format(key, &[("n", both.len().into()), ("possible", possible.into())]);
    article.section(
        title,
        vec![Block::List(
            both.iter()
                .map(|a| vec![project(a, words), super::text::plain(" · "), mechanism(&a.mechanism, words)])
                .collect(),
        )],
    );
    if matches!(pages[0], Page::Country(_)) {
        article.lead = lead(pages, [records[0].len(), records[1].len(), both.len()], words);
        return;
    }
    let states: [BTreeSet<CountryCode>; 2] = records
        .each_ref()
        .map(|list| ordered::set(list.iter().flat_map(|a| a.places.iter().map(|p| p.country))));
    article.lead = match pages[0] {
        // What is only possible is counted below, with its own heading.
        Page::Donor(_) => lead(pages, sure, words),
        _ => lead(pages, [states[0].len(), states[1].len(), (&states[0] & &states[1]).len()], words),
    };
    let sides = [
        ("compare-states-both", &states[0] & &states[1]),
        ("compare-states-one", &states[0] - &states[1]),
        ("compare-states-other", &states[1] - &states[0]),
    ];
    for (key, set) in sides {
        let line = super::text::listed_by_name(set.iter().map(|code| country(*code, words)), words);
        article.section(words.format(key, &[("n", set.len().into())]), vec![Block::Line(line)]);
    }
}

/// The records surely linked to each of two donors, and to both.
fn surely_linked(chosen: &[Selection<'_>; 2]) -> [usize; 3] {
    let sure = chosen.each_ref().map(|selection| ordered::set(selection.sure().activities().map(|a| &a.id)));
    [sure[0].len(), sure[1].len(), (&sure[0] & &sure[1]).len()]
}
