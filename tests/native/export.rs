//! What is taken away: it says the same as the page, and foreign readers read it.

use std::sync::Arc;

use arms_control_funding::{
    article::{self, Block},
    chart::{self, ChartId, picture},
    draw::Scheme,
    export::{self, Row, Sheet},
    model::{Code, Portfolio},
    query::Selection,
    statement::{Cell, Column},
    view::{Origin, Page, View},
};
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::{
    fixture::{small, words},
    sample::SAMPLE,
    view::same_cases,
};

fn sheet(id: ChartId, portfolio: &Arc<Portfolio>, view: &View) -> (Sheet, Vec<Sheet>, chart::Picture) {
    let words = words(portfolio);
    let selection = Selection::of(portfolio, view);
    let picture = picture(id, &selection, &words);
    let base = "https://example.org/portfolio/";
    (
        Sheet::of_picture(id.code(), &picture, &selection, &words, base),
        export::underlying(id, &picture, &selection, &words, base),
        picture,
    )
}

/// Heads and rows, as a reader that knows nothing of us reads them.
fn read(text: &str) -> (Vec<String>, Vec<Vec<String>>) {
    let text = text.strip_prefix('\u{feff}').expect("a byte-order mark");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let heads = reader.headers().unwrap().iter().map(str::to_owned).collect();
    (heads, reader.records().map(|r| r.unwrap().iter().map(str::to_owned).collect()).collect())
}

/// A text as it was before it was guarded against what spreadsheets make of it.
fn unguarded(text: &str) -> &str {
    text.strip_prefix(['\'', '\u{a0}']).unwrap_or(text)
}

fn views() -> [View; 4] {
    ["", "mechanism=unscar&country=KEN", "donor=DEU&context=off", "search=zzzzzz"]
        .map(|query| View::from_query(query).0)
}

pub fn csv_reads_back(portfolio: &Arc<Portfolio>) {
    for (id, view) in ChartId::all().flat_map(|id| views().map(|view| (id, view))) {
        let (sheet, behind, picture) = sheet(id, portfolio, &view);
        let (heads, rows) = read(&export::csv(&sheet));
        assert_eq!(rows.len(), picture.table.rows.len(), "{}", id.code());
        for (row, shown) in rows.iter().zip(&picture.table.rows) {
            for (column, cell) in picture.table.columns.iter().zip(shown) {
                let at = heads.iter().position(|head| *head == column.label).unwrap();
                let told =
                    heads.get(at + 1).is_some_and(|head| *head == format!("{} (as shown)", column.label));
                if let Some(quantity) = cell.quantity.filter(|_| column.numeric) {
                    assert_eq!(
                        row[at].parse::<Decimal>().unwrap(),
                        quantity.stated(),
                        "{}: a number stays a number",
                        id.code()
                    );
                }
                if told || !column.numeric {
                    assert_eq!(unguarded(&row[at + usize::from(told)]), cell.text(), "{}", id.code());
                }
            }
            let last = |name: &str| &row[heads.iter().position(|head| head == name).unwrap()];
            assert_eq!(*last("title"), sheet.title);
            assert!(last("link").starts_with("https://example.org/portfolio/"));
        }
        for sheet in behind {
            assert_eq!(read(&export::csv(&sheet)).1.len(), sheet.rows.len());
        }
    }
}

#[test]
fn csv_of_every_chart_reads_back_as_its_table() {
    csv_reads_back(&SAMPLE);
    csv_reads_back(&Arc::new(small().load().0));
}

#[test]
fn what_stands_behind_a_chart_is_whole() {
    let rows = |id: ChartId| {
        sheet(id, &SAMPLE, &View::default()).1.into_iter().flat_map(|sheet| sheet.rows).collect::<Vec<_>>()
    };
    assert_eq!(rows(ChartId::Map).len(), SAMPLE.activities.len());
    assert_eq!(rows(ChartId::Support).len(), SAMPLE.contributions.len());
    assert_eq!(rows(ChartId::Flow).len(), SAMPLE.activities.len() + SAMPLE.contributions.len());
    let money = rows(ChartId::Money);
    for claim in ["unscar-allocated", "v3-in-dollars", "salient-share"] {
        assert!(money.iter().any(|row| row.cells[0].text() == claim), "{claim}");
    }
    assert!(money.iter().all(|row| !row.claims.is_empty()));
}

#[test]
fn the_json_says_the_same_with_its_filters_and_its_claims() {
    let (sheet, ..) = sheet(ChartId::States, &SAMPLE, &View::from_query("country=KEN").0);
    let json: Value = serde_json::from_str(&export::json(&sheet)).unwrap();
    assert_eq!(json["title"], sheet.title);
    assert_eq!(json["filters"][0], "Country: Kenya");
    assert_eq!(
        json["link"],
        format!("https://example.org/portfolio/?country=KEN&edition={}", SAMPLE.edition.version)
    );
    assert_eq!(json["rows"][0]["Share"]["number"], 40);
    assert_eq!(json["rows"][0]["Share"]["asShown"], "40\u{a0}% to 49\u{a0}%");
    assert_eq!(json["rows"][0]["claims"].as_array().unwrap().len(), 2);
}

#[test]
fn the_svg_is_well_formed_and_holds_title_filters_sources_and_claims() {
    let words = words(&SAMPLE);
    let (sheet, _, picture) = sheet(ChartId::Money, &SAMPLE, &View::from_query("country=UGA").0);
    let drawing = ("<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>", 400.0, 200.0);
    let frame = export::Frame::of(&sheet, &picture.legend, export::Format::Wide, &words);
    let svg = frame.svg(drawing, "", Scheme::Dark);
    let mut reader = quick_xml::Reader::from_str(&svg);
    let mut text = String::new();
    loop {
        match reader.read_event().unwrap() {
            quick_xml::events::Event::Text(part) => text = format!("{text} {}", part.decode().unwrap()),
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
    }
    for part in [sheet.title.as_str(), "Country: Uganda", "Sources:", "v2-allocation", "Edition"] {
        assert!(text.contains(part), "no “{part}” in {text}");
    }
}

#[test]
fn a_citation_names_title_site_edition_filters_and_link() {
    let words = words(&SAMPLE);
    let (sheet, ..) = sheet(ChartId::Money, &SAMPLE, &View::from_query("mechanism=unscar").0);
    let said = export::citation(&sheet, &words);
    for part in [
        sheet.title.as_str(),
        "Who pays for arms control?",
        "Edition 1",
        "Mechanism: UNSCAR",
        "https://example.org/portfolio/?mechanism=unscar",
    ] {
        assert!(said.contains(part), "no “{part}” in {said}");
    }
}

proptest! {
    #![proptest_config(same_cases(256))]

    #[test]
    fn any_text_survives_csv_and_none_becomes_a_formula(texts in prop::collection::vec("[-=+@\t\r\n\",;' a-zA-Zéçñأمن中文0-9]{0,12}", 1..5), number in any::<i32>()) {
        let columns = texts.iter().enumerate().map(|(i, _)| Column { label: format!("c{i}"), numeric: false }).chain([Column { label: "n".to_owned(), numeric: true }]);
        let mut cells: Vec<Cell> = texts.iter().map(|t| t.as_str().into()).collect();
        cells.push(Cell::number(number.to_string(), number.into()));
        let sheet = Sheet { columns: columns.collect(), rows: vec![Row { cells, ..Row::default() }], ..Sheet::default() };
        let (_, rows) = read(&export::csv(&sheet));
        for (text, read) in texts.iter().zip(&rows[0]) {
            prop_assert!(read == text || unguarded(read) == text, "{:?} became {:?}", text, read);
            prop_assert!(!read.trim_start().starts_with(['=', '+', '-', '@']) && !read.starts_with(['\t', '\r']));
        }
        prop_assert_eq!(&rows[0][texts.len()], &number.to_string(), "numbers, negative ones too, stay numbers");
    }
}

pub fn documents_are_named(portfolio: &Arc<Portfolio>) {
    for (id, view) in ChartId::all().flat_map(|id| views().map(|view| (id, view))) {
        let (sheet, _, picture) = sheet(id, portfolio, &view);
        if picture.plot.is_empty()
            || (id == ChartId::Money
                && picture.table.rows.iter().flatten().all(|cell| cell.quantity.is_none()))
            || (id == ChartId::Map && sheet.rows.is_empty())
            || id == ChartId::Gaps
        {
            continue;
        }
        assert!(!sheet.sources.is_empty(), "{} at {}", id.code(), view.to_query());
        let (heads, rows) = read(&export::csv(&sheet));
        let sources = heads.iter().position(|head| head == "source addresses").unwrap();
        assert!(rows.iter().any(|row| row[sources].contains("http")), "{} at {}", id.code(), view.to_query());
    }
}

#[test]
fn every_chart_that_draws_something_names_its_documents_and_so_does_its_csv() {
    documents_are_named(&SAMPLE);
}

#[test]
fn amounts_of_records_carry_their_kind_and_currency() {
    let records = sheet(ChartId::Map, &SAMPLE, &View::from_query("country=JAM").0).1.remove(0);
    let at = |label: &str| records.columns.iter().position(|head| head.label == label).unwrap();
    let jamaica = records.rows.iter().find(|row| row.cells[0].text() == "S-3").unwrap();
    assert_eq!(
        (jamaica.cells[at("Kind of money")].text().as_str(), jamaica.cells[at("Currency")].text().as_str()),
        ("budget", "USD")
    );
}

pub fn the_matrix_is_whole(portfolio: &Arc<Portfolio>) {
    let words = words(portfolio);
    let view = View::default();
    let selection = Selection::of(portfolio, &view);
    let sheet = export::underlying::matrix(&selection, &words, "");
    let numbers = || sheet.rows.iter().flat_map(|row| &row.cells[2..]);
    assert!(
        numbers()
            .all(|cell| cell.missing == cell.stated().is_none() && cell.stated().is_none_or(|n| !n.is_zero()))
    );
    let total: Decimal = sheet.rows.iter().filter_map(|row| row.cells.last()?.stated()).sum();
    let named: usize = selection.activities().map(|a| a.places.len()).sum();
    assert_eq!(total, Decimal::from(named));
    assert_eq!(read(&export::csv(&sheet)).1.len(), sheet.rows.len());
}

#[test]
fn the_matrix_is_taken_away_with_none_known_and_never_zero() {
    the_matrix_is_whole(&SAMPLE);
}

/// No cell is longer than a spreadsheet takes.
pub fn cells_are_short_enough(portfolio: &Arc<Portfolio>) {
    for sheet in ChartId::all().flat_map(|id| sheet(id, portfolio, &View::default()).1) {
        assert!(
            read(&export::csv(&sheet)).1.iter().flatten().all(|cell| cell.encode_utf16().count() <= 32_767),
            "{}",
            sheet.name
        );
    }
}

#[test]
fn a_spreadsheet_shows_what_the_page_shows() {
    let cell = |text: &str| {
        let columns = vec![Column { label: "c".to_owned(), numeric: false }];
        let sheet = Sheet {
            columns,
            rows: vec![Row { cells: vec![text.into()], ..Row::default() }],
            ..Sheet::default()
        };
        read(&export::csv(&sheet)).1.remove(0).remove(0)
    };
    for formula in ["=1+1", " =1+1", "\u{a0}\u{a0}@SUM(A1)", "\n+1", "＝1+1", "－1", "\u{2212}5", "\tx"] {
        assert_eq!(cell(formula), format!("'{formula}"), "a formula, or what spreadsheets make one of");
    }
    for guess in [
        "2013-06",
        "24 October 2019",
        "July 2014",
        "3/4",
        "1-2-2020",
        "007",
        "1E5",
        "TRUE",
        "12345678901234567",
    ] {
        assert_eq!(cell(guess), format!("\u{a0}{guess}"), "a date, or a number of other digits");
    }
    for plain in [
        "2013",
        "1,740",
        "12 months",
        "UNSCAR-2013-RECSA",
        "2013–2016",
        "not published",
        "Côte d’Ivoire",
        "US$\u{a0}13 million",
        "marking 2013",
    ] {
        assert_eq!(cell(plain), plain);
    }
    let long = cell(&"source ".repeat(9_000));
    assert!(
        long.encode_utf16().count() <= 32_767 && long.ends_with("(cut; whole in the JSON)"),
        "{}",
        long.len()
    );
}

#[test]
fn documents_are_cited_by_their_id_and_not_by_their_address() {
    // Two documents at one address: only the one the claim is taken from is named.
    let other = json!({
        "id": "other", "title": "Another document", "publisher": "Somebody", "url": "https://example.org/report", "date": "2025-01-01",
        "kind": "press", "language": "en", "readAs": "original",
    });
    let portfolio = Arc::new(small().and("sources", &other).load().0);
    let (sheet, behind, _) = sheet(ChartId::Money, &portfolio, &View::default());
    let named: Vec<&String> = sheet
        .sources
        .iter()
        .chain(behind.iter().flat_map(|sheet| &sheet.rows).flat_map(|row| &row.sources))
        .map(|cited| &cited.id)
        .collect();
    assert!(named.iter().any(|id| *id == "report") && !named.iter().any(|id| *id == "other"), "{named:?}");
}

pub fn own_documents_come_first(portfolio: &Arc<Portfolio>) {
    let words = words(portfolio);
    let page = article::article(&Page::Horizon, &Selection::of(portfolio, &View::default()), &words).unwrap();
    let table = page
        .sections
        .iter()
        .flat_map(|section| &section.blocks)
        .find_map(|block| if let Block::Table(table) = block { Some(table) } else { None })
        .unwrap();
    let mut cited = 0;
    for figure in portfolio.figures.iter().filter(|f| !f.is_computed()) {
        let Some(shown) = figure.shown_claims(portfolio).first().and_then(|claim| claim.citation.as_ref())
        else {
            continue;
        };
        let origin = Origin::Figure(figure.id.clone());
        let view = View::default().with_origin(origin.clone());
        let selection = Selection::of(portfolio, &view);
        let opened = article::origin::article(&origin, &selection, &words);
        let of_figure = Sheet::of_origin(&origin, &opened, &selection, &words, "");
        let of_table_below = Sheet::of_table(&page.title, table, &selection, &words, "").remove(0);
        for sheet in [of_figure, of_table_below] {
            assert_eq!(sheet.sources[0].id, shown.source.as_str(), "{} in {}", figure.id, sheet.title);
        }
        cited += 1;
    }
    assert!(cited > 10, "{cited}");
}

#[test]
fn the_citation_of_a_figure_names_its_own_document_first() {
    own_documents_come_first(&SAMPLE);
}

#[test]
fn two_views_and_two_editions_are_two_files() {
    let file = |query: &str| sheet(ChartId::Money, &SAMPLE, &View::from_query(query).0).0.file;
    let many = |last: &str| {
        format!("country=KEN,UGA,TZA,RWA,BDI,ETH,SOM,DJI,ERI,SSD,SDN,COD,COG,CAF,CMR,TCD,NGA,NER,{last}")
    };
    let files = [
        file(""),
        file("country=KEN"),
        file("donor=DEU"),
        file(&many("MLI")),
        file(&many("BEN")),
        file("search=%2F..%2F"),
        file("search=small+arms"),
        file("search=small-arms"),
        file("sort=title"),
        file("matrix=name"),
    ];
    assert_eq!(files.iter().collect::<std::collections::BTreeSet<_>>().len(), files.len(), "{files:?}");
    assert!(files.iter().all(|name| name.ends_with(&SAMPLE.edition.version)
        && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c))));
}

/// A picture to share is mostly drawing, whatever is chosen.
pub fn drawings_have_room(portfolio: &Arc<Portfolio>) {
    let words = words(portfolio);
    for query in ["", "donor=DEU", "country=KEN&year=2016"] {
        for id in ChartId::all() {
            let (sheet, _, picture) = sheet(id, portfolio, &View::from_query(query).0);
            for format in [export::Format::Wide, export::Format::Tall] {
                let (width, height) = format.size();
                let (room_width, room_height) =
                    export::Frame::of(&sheet, &picture.legend, format, &words).room;
                let share = room_width * room_height / (width * height);
                assert!(share >= 0.6, "{} at ?{query}: {share:.2}", id.code());
            }
        }
    }
}

#[test]
fn the_drawing_has_three_fifths_of_a_picture() {
    drawings_have_room(&SAMPLE);
}
