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
        known::{Field, completeness},
        search::search,
        selection::unknown_values,
    },
    view::{By, Count, Origin, Page, Thing, View},
    words::Words,
};
use serde_json::json;

use super::fixture::{EDITION, claim, figure, small};

fn told(page: &Page, portfolio: &Arc<Portfolio>) -> Option<Article> {
    article(page, &Selection::of(portfolio, &View::default()), &Words::english(Arc::clone(portfolio)))
}

fn opened(origin_of: &Origin, portfolio: &Arc<Portfolio>) -> Article {
    origin::article(origin_of, &Selection::of(portfolio, &View::default()), &Words::english(Arc::clone(portfolio)))
}

fn lines(article: &Article) -> Vec<&Line> {
    let mut all = vec![&article.lead];
    for block in article.sections.iter().flat_map(|s| &s.blocks) {
        match block {
            Block::Line(line) => all.push(line),
            Block::List(lines) | Block::Folded(_, lines) => all.extend(lines),
            Block::Facts(facts) => all.extend(facts.iter().map(|(_, line)| line)),
            Block::Table { rows, .. } => all.extend(rows.iter().flatten()),
        }
    }
    all
}

/// All of it as text, links in brackets.
fn text(article: &Article) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Plain(text) | Piece::Missing(text) => text.clone(),
        Piece::Mark(sign) => format!(" <{}>", sign.code()),
        Piece::Go(text, view) => format!("[{text}](?{})", view.to_query()),
        Piece::Open(text, origin) => format!("[{text}]({origin})"),
        Piece::Out { text, address, .. } => format!("[{text}]({address})"),
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
                Block::Facts(facts) => all.extend(facts.iter().map(|(name, text)| format!("{name}: {}", line(text)))),
                Block::Table { columns, rows, .. } => {
                    let heads: Vec<&str> = columns.iter().map(|(name, _)| name.as_str()).collect();
                    all.push(format!("| {} |", heads.join(" | ")));
                    all.extend(rows.iter().map(|row| format!("| {} |", row.iter().map(line).collect::<Vec<_>>().join(" | "))));
                }
            }
        }
    }
    all.join("\n")
}

/// Every page the edition has.
fn pages(p: &Portfolio) -> Vec<Page> {
    let mut pages = vec![Page::Disagreements, Page::Known, Page::Horizon, Page::Glossary];
    pages.extend(p.mechanisms.iter().map(|m| Page::Mechanism(m.id.clone())));
    pages.extend(
        ["compare:donor:DEU,donor:JPN", "compare:country:KEN,country:PNG", "compare:mechanism:unscar,mechanism:att-vtf"]
            .map(|page| page.parse().unwrap()),
    );
    pages.extend(p.activities.iter().map(|a| Page::Project(a.id.clone())));
    pages.extend(p.organisations.iter().flat_map(|o| [Page::Donor(o.id.clone()), Page::Organisation(o.id.clone())]));
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
        | Page::Search => true,
        Page::Changes(version) => version.as_ref().is_none_or(|version| p.edition.earlier.iter().any(|(known, _)| known == version)),
        Page::Compare(one, other) => leads_somewhere(p, one) && leads_somewhere(p, other),
        Page::Mechanism(id) => p.mechanism(id).is_some(),
        Page::Project(id) => p.activity(id).is_some(),
        Page::Donor(id) | Page::Organisation(id) => p.organisation(id).is_some(),
        Page::Country(code) => p.place(*code).is_some(),
        Page::Source(id) => p.source(id).is_some(),
    }
}

#[test]
fn every_link_of_every_page_leads_somewhere_and_every_text_is_whole() {
    let p = &EDITION.0;
    let mut origins: Vec<Origin> = p.figures.iter().map(|f| Origin::Figure(f.id.clone())).collect();
    origins.extend(
        p.mechanisms.iter().map(|m| Some(m.id.clone())).chain([None]).flat_map(|of| MoneyKind::all().map(move |kind| Origin::Sum(of.clone(), kind))),
    );
    let articles = pages(p).into_iter().filter_map(|page| told(&page, p)).chain(origins.iter().map(|origin| opened(origin, p)));
    let keys = super::texts::keys();
    for article in articles {
        assert!(!article.title.is_empty() && !article.kind.is_empty(), "{article:?}");
        for piece in lines(&article).into_iter().flatten() {
            match piece {
                Piece::Go(text, view) => {
                    assert!(leads_somewhere(p, &view.page), "{}: “{text}” leads to {}", article.title, view.page);
                    assert_eq!(unknown_values(p, view), [], "{}: “{text}”", article.title);
                    assert!(!text.is_empty(), "{}: a link to {} without words", article.title, view.page);
                }
                Piece::Open(text, Origin::Figure(id)) => assert!(p.figure(id).is_some() && !text.is_empty(), "{}: no figure {id}", article.title),
                Piece::Out { address, .. } => assert!(address.starts_with("http"), "{}: {address}", article.title),
                _ => {}
            }
        }
        let whole = text(&article);
        let leaked = whole
            .split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
            .find(|word| word.matches('-').count() > 0 && keys.contains(*word) && !whole.contains(&format!(":{word}")));
        let excused = leaked.is_none_or(|word| ["att-vtf", "not-located"].contains(&word) || p.themes.iter().any(|t| t.id.as_str() == word));
        assert!(excused && !whole.contains("{$") && !whole.contains("{ $"), "{}: {leaked:?}", article.title);
    }
}

#[test]
fn the_thirteen_million_lead_to_their_place_in_the_yearbook() {
    let article = opened(&Origin::Figure(Id::new("unscar-allocated-2024")), &EDITION.0);
    let out = lines(&article).into_iter().flatten().find_map(|piece| match piece {
        Piece::Out { address, .. } => Some(address.clone()),
        _ => None,
    });
    let out = out.expect("a link to the document");
    let (document, place) = out.split_once("#:~:text=").expect("a place in it");
    assert!(document.starts_with("https://"), "{document}");
    let (from, to) = place.split_once(',').unwrap();
    assert!(!from.contains([' ', '-']) && !to.contains([' ', '-']), "{place}");
}

#[test]
fn a_computed_figure_shows_its_formula_and_each_input_opens() {
    let article = opened(&Origin::Figure(Id::new("salient-original-funding")), &EDITION.0);
    let whole = text(&article);
    assert!(whole.contains("a ÷ (b ÷ 100)"), "{whole}");
    for input in ["salient-gender-budget-2024", "salient-gender-share-2024"] {
        assert!(whole.contains(&format!("({input})")), "{whole}");
    }
}

#[test]
fn a_new_rival_claim_makes_a_disagreement_appear() {
    let before = conflicts(&small().load().0).len();
    let rivals = [claim("c-new-a", &json!({ "value": "12" })), claim("c-new-b", &json!({ "value": "18", "source": "news" }))];
    let portfolio = Arc::new(small().and("figures", &figure("new-count", "unscar", "projects-funded", &rivals)).load().0);
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
fn the_two_country_lists_of_salient_stand_side_by_side() {
    let found = conflicts(&EDITION.0).into_iter().find(|c| c.figure.as_str() == "salient-country-list-2024").unwrap();
    assert_eq!(found.sides.len(), 2);
    let only: Vec<Vec<String>> = found.only.clone();
    assert!(only.contains(&vec!["JAM".to_owned()]) && only.contains(&vec!["SSD".to_owned()]), "{only:?}");
}

#[test]
fn arithmetic_that_does_not_hold_is_found_by_the_code() {
    let wrong: Vec<String> = arithmetic(&EDITION.0).into_iter().filter(|a| !a.holds).map(|a| a.figure.to_string()).collect();
    assert!(wrong.contains(&"states-assistance-requests-growth".to_owned()), "32 to 50 is 56 per cent, not 50: {wrong:?}");
    for figure in &EDITION.0.figures {
        if wrong.contains(&figure.id.to_string()) {
            assert!(!figure.notes.is_empty(), "{} needs a note", figure.id);
        }
    }
}

#[test]
fn every_record_stands_once_in_each_field_of_what_is_known() {
    let view = View::default();
    let selection = Selection::of(&EDITION.0, &view);
    let rows = completeness(&selection);
    for field in Field::all() {
        let cells: Vec<_> = rows.iter().flat_map(|r| &r.cells).filter(|c| c.field == field).collect();
        let all: std::collections::BTreeSet<_> = cells.iter().flat_map(|c| c.with.iter().chain(&c.without)).collect();
        assert_eq!(all.len(), EDITION.0.activities.len(), "{}", field.code());
        assert_eq!(cells.iter().map(|c| c.with.len() + c.without.len()).sum::<usize>(), all.len());
    }
}

#[test]
fn the_pages_of_countries_name_the_records_of_the_matrix() {
    let view = View::default();
    let answer = coverage(&Selection::of(&EDITION.0, &view));
    for row in answer.countries {
        let whole = text(&told(&Page::Country(row.country), &EDITION.0).unwrap());
        assert!(whole.contains(&format!("## Records that name it ({})", row.records())), "{}: {whole}", row.country);
    }
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
        insta::assert_snapshot!(page.replace([':', ','], "-"), text(&told(&page.parse().unwrap(), &portfolio).unwrap()));
    }
    for origin in ["states-gender-2018", "salient-funding", "sum:unscar:outgoing-commitment"] {
        insta::assert_snapshot!(format!("origin-{}", origin.replace(':', "-")), text(&opened(&origin.parse().unwrap(), &portfolio)));
    }
    assert!(matches!(portfolio.figure(&Id::new("salient-funding")).unwrap().shown(&portfolio).value, Known::Published(_)));
}

#[test]
fn a_page_of_nothing_says_so() {
    let article = told(&"mechanism:nobody".parse().unwrap(), &EDITION.0).unwrap();
    assert!(text(&article).contains("mechanism:nobody"));
}

#[test]
fn words_find_what_people_mean_with_accents_and_typing_errors() {
    let view = View::default();
    let selection = Selection::of(&EDITION.0, &view);
    for (words, page) in [
        ("ivory coast", "country:CIV"),
        ("cote d'ivoire", "country:CIV"),
        ("Papau New Guinea", "country:PNG"),
        ("germny", "country:DEU"),
        ("UNSCAR", "mechanism:unscar"),
        ("salinet", "mechanism:salient"),
        ("south korea", "country:KOR"),
        ("schools forum jamaica", "project:SALIENT-JAM"),
        ("UNREC", "organisation:unrec"),
        ("UK", "country:GBR"),
        ("DRC", "country:COD"),
        ("parlamentarians", "project:UNSCAR-EVENT2021-PGA-AFRICA-WOMEN"),
    ] {
        let found: Vec<String> = search(words, &selection).into_iter().map(|f| f.view.page.to_string()).collect();
        // Among the first of its kind: kinds are listed one after the other.
        let kind = |page: &str| page.split(':').next().map(str::to_owned);
        assert!(found.iter().filter(|f| kind(f) == kind(page)).take(3).any(|f| f == page), "{words}: {found:?}");
    }
    assert!(search("zzzzqqq", &selection).is_empty() && search("  ", &selection).is_empty());
    let lead = |words: &str| {
        let view = View { search: words.to_owned(), ..View::of_page(Page::Search) };
        text(&article(&Page::Search, &Selection::of(&EDITION.0, &view), &Words::english(Arc::clone(&EDITION.0))).unwrap())
    };
    assert!(lead("Keyna").contains("No exact match for “Keyna”. ") && !lead("Kenya").contains("exact match"));
    assert_eq!(search("UK", &selection)[0].view.page.to_string(), "country:GBR", "an abbreviation before the beginning of a word");
    let records = |words: &str| search(words, &selection).iter().filter(|f| matches!(f.view.page, Page::Project(_))).count();
    let congo = "COD".parse().unwrap();
    assert!(records("DRC") >= EDITION.0.activities.iter().filter(|a| a.places.iter().any(|p| p.country == congo)).count(), "its records too");
}

#[test]
fn every_count_of_what_is_known_opens_as_many_things_as_it_says() {
    let view = View::default();
    let selection = Selection::of(&EDITION.0, &view);
    let pages: Vec<Article> = [Page::Known, Page::Disagreements, Page::Horizon].iter().filter_map(|page| told(page, &EDITION.0)).collect();
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
    assert!(seen > 50, "{seen}");
}

#[test]
fn whose_money_a_record_may_be_is_told_apart_by_how_it_is_known() {
    let facts = |id: &str| -> BTreeMap<String, String> {
        let page = told(&Page::Project(Id::new(id)), &EDITION.0).unwrap();
        let words = Words::english(Arc::clone(&EDITION.0));
        let blocks = page.sections.iter().flat_map(|s| &s.blocks);
        let facts = blocks.filter_map(|block| if let Block::Facts(facts) = block { Some(facts) } else { None }).flatten();
        facts.map(|(name, line)| (name.clone(), line.iter().map(|piece| piece.text(&words)).collect())).collect()
    };
    let bosnia = facts("UNSCAR-START2017-HALO-BIH");
    assert_eq!(bosnia["Named for this record"], "Germany, Norway");
    assert!(!bosnia["Named for its cycle or years"].contains("Norway"));
    let inferred = facts("VTF-2019-CIV-ammo");
    assert_eq!(inferred["Named for this record"], "not published");
    assert!(inferred.contains_key("May have supported it"));
}

#[test]
fn every_cell_of_the_matrix_opens_as_many_records_as_it_says() {
    for query in ["", "role=participant&mechanism=unscar,att-vtf", "year=2021"] {
        let view = View::from_query(query).0;
        let selection = Selection::of(&EDITION.0, &view);
        let answer = coverage(&selection);
        for row in &answer.countries {
            let by = Count::of(Thing::Records).by(By::Country(row.country));
            assert_eq!(counted(&selection, &by).len(), row.records(), "?{query} {}", row.country);
            for (id, cell) in answer.mechanisms.iter().zip(&row.cells) {
                assert_eq!(counted(&selection, &by.clone().of_mechanism(Some(id))).len(), cell.records(), "?{query} {} {id}", row.country);
            }
        }
    }
}

#[test]
fn a_percentage_known_to_be_wrong_is_marked_wherever_it_stands() {
    assert!(text(&told(&Page::Horizon, &EDITION.0).unwrap()).contains("[50\u{a0}%](states-assistance-requests-growth) <arithmetic>"));
}

#[test]
fn a_donor_known_only_from_lists_has_no_first_year() {
    let since = |donor: &str| {
        text(&told(&Page::Donor(Id::new(donor)), &EDITION.0).unwrap()).lines().find(|l| l.starts_with("Named since")).map(str::to_owned).unwrap()
    };
    assert!(since("BGR").contains("not published") && since("DEU").contains("2013"), "{} {}", since("BGR"), since("DEU"));
}

#[test]
fn a_sum_says_its_value_and_of_how_many() {
    let whole = text(&opened(&"sum:att-vtf:outgoing-commitment".parse().unwrap(), &EDITION.0));
    assert!(whole.contains("at least US$\u{a0}261,334") && whole.contains("3 of 21"), "{whole}");
    let whole = text(&opened(&"sum:all:outgoing-commitment".parse().unwrap(), &EDITION.0));
    assert!(whole.contains("at least US$\u{a0}18\u{a0}million"), "{whole}");
}

#[test]
fn amounts_in_two_currencies_are_no_distance_apart() {
    let rivals = [claim("c-x", &json!({ "amount": "100", "currency": "USD" })), claim("c-y", &json!({ "amount": "80", "currency": "EUR" }))];
    let portfolio = small().and("figures", &figure("two", "unscar", "incoming-funds", &rivals)).load().0;
    assert_eq!(conflicts(&portfolio).into_iter().find(|c| c.figure.as_str() == "two").unwrap().spread, None);
}

#[test]
fn search_finds_figures_and_what_records_say_of_gender() {
    let view = View::default();
    let selection = Selection::of(&EDITION.0, &view);
    let found = search("allocated since 2013", &selection);
    assert!(found.iter().any(|f| f.view.origin == Some(Origin::Figure(Id::new("unscar-allocated-2024")))), "{found:?}");
    let stating = EDITION.0.activities.iter().filter(|a| a.gender.published().is_some_and(|text| text.to_lowercase().contains("women"))).count();
    let projects = search("women", &selection).iter().filter(|f| matches!(f.view.page, Page::Project(_))).count();
    assert!(projects >= stating && stating > 5, "{projects} of {stating}");
}

#[test]
fn what_agrees_with_two_rivals_does_not_make_one_side_of_them() {
    let rivals = [("c-1", "10", "at-least"), ("c-2", "12", "exact"), ("c-3", "15", "exact")];
    let rivals = rivals.map(|(id, value, qualifier)| claim(id, &json!({ "value": value, "qualifier": qualifier })));
    let portfolio = small().and("figures", &figure("rivals", "unscar", "projects-funded", &rivals)).load().0;
    let conflict = conflicts(&portfolio).into_iter().find(|c| c.figure.as_str() == "rivals").unwrap();
    assert_eq!(conflict.sides.len(), 2, "{conflict:?}");
}

#[test]
fn a_document_says_what_it_says_and_not_what_is_shown_of_the_figure() {
    let page = text(&told(&Page::Source(Id::new("ffn2017")), &EDITION.0).unwrap());
    assert!(page.contains("[11 donors](unscar-donors-count-2017)"), "{page}");
}

#[test]
fn the_terms_of_a_text_are_found_whole() {
    let words = Words::english(Arc::clone(&EDITION.0));
    let names = |text: &str| glossary::used(text, &words).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    assert_eq!(names("One country pledged; the fund states that a statement was budgeted."), ["country", "pledged"]);
    assert_eq!(names("Of 44 least developed countries"), ["LDC"]);
}
