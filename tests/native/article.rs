//! Pages of text: each says what the edition has, and each of its links leads somewhere.

use std::{collections::BTreeMap, sync::Arc};

use arms_control_funding::{
    article::{Article, Block, Line, Piece, article, glossary, origin},
    model::{Code, Id, Known, MoneyKind, Portfolio, Value},
    query::{
        Selection,
        counted::counted,
        coverage::coverage,
        disagreements::{arithmetic, conflicts},
        search::search,
        selection::unknown_values,
    },
    view::{Origin, Page, View},
};
use serde_json::json;

use super::{
    fixture::{claim, figure, small, words},
    sample::SAMPLE,
};

fn told(page: &Page, portfolio: &Arc<Portfolio>) -> Option<Article> {
    article(page, &Selection::of(portfolio, &View::default()), &words(portfolio))
}

fn opened(origin_of: &Origin, portfolio: &Arc<Portfolio>) -> Article {
    origin::article(origin_of, &Selection::of(portfolio, &View::default()), &words(portfolio))
}

fn lines(article: &Article) -> Vec<&Line> {
    let mut all = vec![&article.lead];
    for block in article.sections.iter().flat_map(|s| &s.blocks) {
        match block {
            Block::Line(line) => all.push(line),
            Block::List(lines) | Block::Folded(_, lines) => all.extend(lines),
            Block::Facts(facts) => all.extend(facts.iter().map(|(_, line)| line)),
            Block::Table(table) => all.extend(table.rows.iter().flatten().map(|cell| &cell.line)),
        }
    }
    all
}

/// All of it as text, links in brackets.
fn text(article: &Article) -> String {
    let piece = |piece: &Piece| match piece.bare() {
        Piece::Plain(text) | Piece::Missing(text) => text.clone(),
        Piece::Mark(sign, _) => format!(" <{}>", sign.code()),
        Piece::Go(text, view) => format!("[{text}](?{})", view.to_query()),
        Piece::Open(text, origin) => format!("[{text}]({origin})"),
        Piece::Out { text, address, .. } => format!("[{text}]({address})"),
        Piece::Foreign(..) => unreachable!("it is bare"),
    };
    let line = |line: &Line| line.iter().map(piece).collect::<String>();
    let mut all = vec![article.kind.clone(), format!("# {}", article.title), line(&article.lead)];
    for section in &article.sections {
        all.push(format!("\n## {}", section.title));
        for block in &section.blocks {
            match block {
                Block::Line(text) => all.push(line(text)),
                Block::List(items) => all.extend(items.iter().map(|item| format!("- {}", line(item)))),
                Block::Folded(summary, items) => {
                    all.push(format!("> {summary}"));
                    all.extend(items.iter().map(|item| format!("  - {}", line(item))));
                }
                Block::Facts(facts) => {
                    all.extend(facts.iter().map(|(name, text)| format!("{name}: {}", line(text))));
                }
                Block::Table(table) => {
                    let heads: Vec<&str> = table.columns.iter().map(|column| column.label.as_str()).collect();
                    all.push(format!("| {} |", heads.join(" | ")));
                    all.extend(table.rows.iter().map(|row| {
                        let cells: Vec<String> = row.iter().map(|cell| line(&cell.line)).collect();
                        format!("| {} |", cells.join(" | "))
                    }));
                }
            }
        }
    }
    all.join("\n")
}

/// Every page the edition has.
fn pages(p: &Portfolio) -> Vec<Page> {
    let mut pages =
        vec![Page::Disagreements, Page::Known, Page::Horizon, Page::Glossary, Page::Accessibility];
    pages.extend(p.mechanisms.iter().map(|m| Page::Mechanism(m.id.clone())));
    let donors: Vec<Page> = p.columns().donors.keys.iter().map(|(id, _)| Page::Donor(id.clone())).collect();
    let countries: Vec<Page> = p.columns().places.keys.iter().map(|(code, _)| Page::Country(*code)).collect();
    let mechanisms: Vec<Page> = p.mechanisms.iter().map(|m| Page::Mechanism(m.id.clone())).collect();
    for list in [donors, countries, mechanisms] {
        pages.push(Page::Compare(Box::new(list[0].clone()), Box::new(list[list.len() - 1].clone())));
    }
    pages.extend(p.activities.iter().map(|a| Page::Project(a.id.clone())));
    pages.extend(
        p.organisations.iter().flat_map(|o| [Page::Donor(o.id.clone()), Page::Organisation(o.id.clone())]),
    );
    pages.extend(p.places.iter().map(|c| Page::Country(c.code)));
    pages.extend(p.sources.iter().map(|s| Page::Source(s.id.clone())));
    pages
}

fn leads_somewhere(p: &Portfolio, page: &Page) -> bool {
    match page {
        Page::Overview
        | Page::Donors
        | Page::Countries
        | Page::Projects
        | Page::Gaps
        | Page::Method
        | Page::Sixty(_)
        | Page::Disagreements
        | Page::Known
        | Page::Horizon
        | Page::Glossary
        | Page::Accessibility
        | Page::Search => true,
        Page::Changes(version) => {
            version.as_ref().is_none_or(|version| p.edition.earlier.iter().any(|(known, _)| known == version))
        }
        Page::Compare(one, other) => leads_somewhere(p, one) && leads_somewhere(p, other),
        Page::Mechanism(id) => p.mechanism(id).is_some(),
        Page::Project(id) => p.activity(id).is_some(),
        Page::Donor(id) | Page::Organisation(id) => p.organisation(id).is_some(),
        Page::Country(code) => p.place(*code).is_some(),
        Page::Source(id) => p.source(id).is_some(),
    }
}

pub fn every_link_of_every_page_leads_somewhere_and_every_text_is_whole(p: &Arc<Portfolio>) {
    let mut origins: Vec<Origin> = p.figures.iter().map(|f| Origin::Figure(f.id.clone())).collect();
    origins.extend(
        p.mechanisms
            .iter()
            .map(|m| Some(m.id.clone()))
            .chain([None])
            .flat_map(|of| MoneyKind::all().map(move |kind| Origin::Sum(of.clone(), kind))),
    );
    let articles = pages(p)
        .into_iter()
        .filter_map(|page| told(&page, p))
        .chain(origins.iter().map(|origin| opened(origin, p)));
    let keys = super::texts::keys();
    let is_a_name = |word: &str| {
        p.themes.iter().any(|t| t.id.as_str() == word) || p.mechanisms.iter().any(|m| m.id.as_str() == word)
    };
    let mut links = 0;
    for article in articles {
        assert!(!article.title.is_empty() && !article.kind.is_empty(), "{article:?}");
        for piece in lines(&article).into_iter().flatten() {
            match piece {
                Piece::Go(text, view) => {
                    assert!(
                        leads_somewhere(p, &view.page),
                        "{}: “{text}” leads to {}",
                        article.title,
                        view.page
                    );
                    assert_eq!(unknown_values(p, view), [], "{}: “{text}”", article.title);
                    assert!(!text.is_empty(), "{}: a link to {} without words", article.title, view.page);
                    links += 1;
                }
                Piece::Open(text, Origin::Figure(id)) => {
                    assert!(p.figure(id).is_some() && !text.is_empty(), "{}: no figure {id}", article.title);
                }
                Piece::Out { address, .. } => {
                    assert!(address.starts_with("http"), "{}: {address}", article.title);
                }
                _ => {}
            }
        }
        let whole = text(&article);
        let leaked = whole.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).find(|word| {
            word.matches('-').count() > 0 && keys.contains(*word) && !whole.contains(&format!(":{word}"))
        });
        let excused = leaked.is_none_or(|word| word == "not-located" || is_a_name(word));
        assert!(excused && !whole.contains("{$") && !whole.contains("{ $"), "{}: {leaked:?}", article.title);
    }
    assert!(links > pages(p).len(), "{links}");
}

#[test]
fn every_link_leads_somewhere_and_every_text_is_whole() {
    every_link_of_every_page_leads_somewhere_and_every_text_is_whole(&SAMPLE);
}

#[test]
fn a_claim_leads_to_its_place_in_its_document() {
    let article = opened(&Origin::Figure(Id::new("unscar-countries")), &SAMPLE);
    let out = lines(&article).into_iter().flatten().find_map(|piece| match piece {
        Piece::Out { address, .. } => Some(address.as_str()),
        _ => None,
    });
    // Between the two ends stands a comma; a hyphen of the text would mean another thing there.
    assert_eq!(out, Some("https://example.org/report#:~:text=Thirty%20small%2Darms,and%20all%2E"));
}

#[test]
fn a_computed_figure_shows_its_formula_and_each_input_opens() {
    let whole = text(&opened(&Origin::Figure(Id::new("salient-funding")), &SAMPLE));
    assert!(whole.contains("a ÷ (b ÷ 100)"), "{whole}");
    for input in ["salient-budget-gender", "salient-share"] {
        assert!(whole.contains(&format!("({input})")), "{whole}");
    }
}

#[test]
fn a_new_rival_claim_makes_a_disagreement_appear() {
    let before = conflicts(&small().load().0).len();
    let rivals = [
        claim("c-new-a", &json!({ "value": "12" })),
        claim("c-new-b", &json!({ "value": "18", "source": "news" })),
    ];
    let portfolio =
        Arc::new(small().and("figures", &figure("new-count", "unscar", "projects-funded", &rivals)).load().0);
    let after = conflicts(&portfolio);
    assert_eq!(after.len(), before + 1);
    let found = after.iter().find(|c| c.figure.as_str() == "new-count").unwrap();
    assert_eq!(found.spread, Some(50.into()));
    assert_eq!(
        found.shown.value.published().and_then(Value::quantity),
        Some(arms_control_funding::model::Quantity::Exact(12.into())),
        "the primary source"
    );
    assert!(text(&told(&Page::Disagreements, &portfolio).unwrap()).contains("Label of new-count"));
}

#[test]
fn rival_lists_stand_side_by_side_with_what_only_one_of_them_has() {
    let found = conflicts(&SAMPLE).into_iter().find(|c| c.figure.as_str() == "salient-countries").unwrap();
    assert_eq!(found.sides.len(), 2);
    assert_eq!(found.only, [["TUV"], ["PER"]], "both name Kenya");
}

#[test]
fn arithmetic_that_does_not_hold_is_found_by_the_code() {
    let found: Vec<(String, bool)> =
        arithmetic(&SAMPLE).into_iter().map(|a| (a.figure.to_string(), a.holds)).collect();
    let (growth, sum) = ("requests-growth".to_owned(), "requests-both".to_owned());
    assert_eq!(
        found,
        [(growth, false), (sum, true)],
        "20 to 30 is 50 per cent, not 60; both together are 50"
    );
}

pub fn every_page_of_a_country_names_the_records_of_the_matrix(p: &Arc<Portfolio>) {
    let view = View::default();
    let selection = Selection::of(p, &view);
    let answer = coverage(&selection);
    assert!(!answer.countries.is_empty());
    for row in &answer.countries {
        let whole = text(&told(&Page::Country(row.country), p).unwrap());
        assert!(
            whole.contains(&format!("## Records that name it ({})", row.records())),
            "{}: {whole}",
            row.country
        );
    }
}

#[test]
fn pages_of_countries_name_the_records_of_the_matrix() {
    every_page_of_a_country_names_the_records_of_the_matrix(&SAMPLE);
}

#[test]
fn pages_of_the_small_edition_are_as_they_were() {
    let portfolio = Arc::new(small().load().0);
    let pages = [
        "disagreements",
        "known",
        "horizon",
        "mechanism:unscar",
        "project:U-2",
        "donor:DEU",
        "country:KEN",
        "organisation:recsa",
        "source:report",
        "compare:mechanism:unscar,mechanism:salient",
        "compare:country:KEN,country:PER",
    ];
    for page in pages {
        insta::assert_snapshot!(
            page.replace([':', ','], "-"),
            text(&told(&page.parse().unwrap(), &portfolio).unwrap())
        );
    }
    for origin in ["states-gender-2018", "salient-funding", "sum:unscar:outgoing-commitment"] {
        insta::assert_snapshot!(
            format!("origin-{}", origin.replace(':', "-")),
            text(&opened(&origin.parse().unwrap(), &portfolio))
        );
    }
    assert!(matches!(
        portfolio.figure(&Id::new("salient-funding")).unwrap().shown(&portfolio).value,
        Known::Published(_)
    ));
}

#[test]
fn a_page_of_nothing_says_so() {
    let article = told(&"mechanism:nobody".parse().unwrap(), &SAMPLE).unwrap();
    assert!(text(&article).contains("mechanism:nobody"));
}

fn projects_found(words: &str, selection: &Selection<'_>) -> Vec<String> {
    let project = |page: Page| if let Page::Project(id) = page { Some(id.to_string()) } else { None };
    search(words, &[], selection).into_iter().filter_map(|found| project(found.view.page)).collect()
}

#[test]
fn words_find_what_people_mean_with_accents_and_typing_errors() {
    let view = View::default();
    let selection = Selection::of(&SAMPLE, &view);
    for (words, page) in [
        ("ivory coast", "country:CIV"),
        ("cote d'ivoire", "country:CIV"),
        ("Papau New Guinea", "country:PNG"),
        ("germny", "donor:DEU"),
        ("UNSCAR", "mechanism:unscar"),
        ("salinet", "mechanism:salient"),
        ("schools forum jamaica", "project:S-3"),
        ("UNREC", "organisation:unrec"),
        ("UK", "donor:GBR"),
        ("DRC", "country:COD"),
        ("parlamentarians", "project:U-5"),
    ] {
        let found: Vec<String> =
            search(words, &[], &selection).into_iter().map(|f| f.view.page.to_string()).collect();
        // The first of its kind: kinds are listed one after the other.
        let kind = |page: &str| page.split(':').next().map(str::to_owned);
        assert_eq!(
            found.iter().find(|f| kind(f) == kind(page)).map(String::as_str),
            Some(page),
            "{words}: {found:?}"
        );
    }
    assert!(search("zzzzqqq", &[], &selection).is_empty() && search("  ", &[], &selection).is_empty());
    let lead = |typed: &str| {
        let view = View { find: typed.to_owned(), ..View::of_page(Page::Search) };
        text(&article(&Page::Search, &Selection::of(&SAMPLE, &view), &words(&SAMPLE)).unwrap())
    };
    assert!(lead("Keyna").contains("No exact match for “Keyna”. ") && !lead("Kenya").contains("exact match"));
    assert_eq!(
        search("UK", &[], &selection)[0].view.page.to_string(),
        "donor:GBR",
        "an abbreviation before the beginning of a word"
    );
    let records = |words: &str| projects_found(words, &selection);
    assert_eq!(records("DRC"), ["U-5"], "its records too");
}

/// How many counts there are on the pages of what is known; each opens as many things as it says.
pub fn counts_of_what_is_known(p: &Arc<Portfolio>) -> usize {
    let view = View::default();
    let selection = Selection::of(p, &view);
    let pages: Vec<Article> =
        [Page::Known, Page::Disagreements, Page::Horizon].iter().filter_map(|page| told(page, p)).collect();
    let lines = pages.iter().flat_map(|page| &page.sections).flat_map(|s| &s.blocks).flat_map(Block::lines);
    let mut seen = 0;
    for piece in lines.flatten() {
        if let Piece::Open(said, Origin::Count(count)) = piece {
            let numbers: Vec<usize> = said.split(" of ").filter_map(|n| n.parse().ok()).collect();
            let expected = if numbers[0] == 0 { numbers[1] } else { numbers[0] };
            assert_eq!(counted(&selection, count).len(), expected, "{said} {count:?}");
            seen += 1;
        }
    }
    seen
}

#[test]
fn every_count_of_what_is_known_opens_as_many_things_as_it_says() {
    let seen = counts_of_what_is_known(&SAMPLE);
    assert!(seen > 30, "{seen}");
}

#[test]
fn whose_money_a_record_may_be_is_told_apart_by_how_it_is_known() {
    let facts = |id: &str| -> BTreeMap<String, String> {
        let page = told(&Page::Project(Id::new(id)), &SAMPLE).unwrap();
        let blocks = page.sections.iter().flat_map(|s| &s.blocks);
        let facts = blocks
            .filter_map(|block| if let Block::Facts(facts) = block { Some(facts) } else { None })
            .flatten();
        facts
            .map(|(name, line)| {
                (name.clone(), line.iter().map(arms_control_funding::article::Piece::text).collect())
            })
            .collect()
    };
    let funded = facts("U-4");
    assert_eq!(funded["Named for this record"], "Germany, Norway");
    assert_eq!(funded["Named for its cycle or years"], "Sweden");
    assert_eq!(funded["May have supported it"], "Japan, Switzerland");
    let inferred = facts("V-2");
    assert_eq!(inferred["Named for this record"], "not published");
    assert!(inferred["May have supported it"].contains("Czechia"), "{inferred:?}");
}

#[test]
fn a_percentage_known_to_be_wrong_is_marked_wherever_it_stands() {
    assert!(
        text(&told(&Page::Horizon, &SAMPLE).unwrap()).contains("[60\u{a0}%](requests-growth) <arithmetic>")
    );
}

#[test]
fn a_donor_known_only_from_lists_has_no_first_year() {
    let since = |donor: &str| {
        text(&told(&Page::Donor(Id::new(donor)), &SAMPLE).unwrap())
            .lines()
            .find(|l| l.starts_with("Named since"))
            .map(str::to_owned)
            .unwrap()
    };
    assert!(
        since("BGR").contains("not published") && since("DEU").contains("2013"),
        "{} {}",
        since("BGR"),
        since("DEU")
    );
}

#[test]
fn a_sum_says_its_value_and_of_how_many() {
    let whole = |sum: &str| text(&opened(&sum.parse().unwrap(), &SAMPLE));
    let fund = whole("sum:att-vtf:outgoing-commitment");
    assert!(fund.contains("at least US$\u{a0}275,000") && fund.contains("2 of 4"), "{fund}");
    let all = whole("sum:all:outgoing-commitment");
    assert!(all.contains("at least US$\u{a0}18\u{a0}million"), "{all}");
}

#[test]
fn amounts_in_two_currencies_are_no_distance_apart() {
    let rivals = [
        claim("c-x", &json!({ "amount": "100", "currency": "USD" })),
        claim("c-y", &json!({ "amount": "80", "currency": "EUR" })),
    ];
    let portfolio = small().and("figures", &figure("two", "unscar", "incoming-funds", &rivals)).load().0;
    assert_eq!(conflicts(&portfolio).into_iter().find(|c| c.figure.as_str() == "two").unwrap().spread, None);
}

#[test]
fn search_finds_figures_and_what_records_say_of_gender() {
    let view = View::default();
    let selection = Selection::of(&SAMPLE, &view);
    let found = search("unscar allocated", &[], &selection);
    assert!(
        found.iter().any(|f| f.view.origin == Some(Origin::Figure(Id::new("unscar-allocated")))),
        "{found:?}"
    );
    let mut found = projects_found("women", &selection);
    found.sort();
    assert_eq!(found, ["S-3", "U-2", "U-5"], "of no other record anything is said of women");
}

#[test]
fn what_agrees_with_two_rivals_does_not_make_one_side_of_them() {
    let rivals = [("c-1", "10", "at-least"), ("c-2", "12", "exact"), ("c-3", "15", "exact")];
    let rivals =
        rivals.map(|(id, value, qualifier)| claim(id, &json!({ "value": value, "qualifier": qualifier })));
    let portfolio = small().and("figures", &figure("rivals", "unscar", "projects-funded", &rivals)).load().0;
    let conflict = conflicts(&portfolio).into_iter().find(|c| c.figure.as_str() == "rivals").unwrap();
    assert_eq!(conflict.sides.len(), 2, "{conflict:?}");
}

#[test]
fn a_document_says_what_it_says_and_not_what_is_shown_of_the_figure() {
    let page = |source: &str| text(&told(&Page::Source(Id::new(source)), &SAMPLE).unwrap());
    let (one, other) = (page("report"), page("brochure"));
    assert!(one.contains("[11](unscar-donors)") && other.contains("[10](unscar-donors)"), "{one}\n{other}");
}

#[test]
fn the_terms_of_a_text_are_found_whole() {
    let words = words(&SAMPLE);
    let names =
        |text: &str| glossary::used(text, &words).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    assert_eq!(
        names("One country pledged; the fund states that a statement was budgeted."),
        ["country", "pledged"]
    );
    assert_eq!(names("Of 44 least developed countries"), ["LDC"]);
}
