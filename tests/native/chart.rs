//! Every chart of the registry: on the small edition, on the sample and on nothing at all.

use std::sync::Arc;

use arms_control_funding::{
    chart::{ChartId, End, Picture, Shape, picture},
    draw::{self, Scheme},
    model::{Code, Portfolio, Quantity},
    plot::{Bar, Bars, Item, Links, Node, Plot},
    query::{Selection, counted::counted, key_figures::tiles},
    statement::{self, headline},
    view::{Origin, View},
};
use serde_json::{Value, json};

use super::{
    fixture::{activity, figure, small, words},
    sample::SAMPLE,
    texts::keys,
};

fn drawn(id: ChartId, portfolio: &Arc<Portfolio>, view: &View) -> Picture {
    let words = words(portfolio);
    picture(id, &Selection::of(portfolio, view), &words).marked(&words)
}

fn option(picture: &Picture) -> Option<Value> {
    draw::option(&picture.plot, Scheme::Light)
}

fn small_portfolio() -> Arc<Portfolio> {
    Arc::new(small().load().0)
}

/// Views under which every chart must hold.
pub fn views() -> [View; 6] {
    [
        "",
        "mechanism=unscar",
        "country=KEN&year=2014",
        "search=zzzzzz",
        "context=off&role=participant",
        "donor=DEU",
    ]
    .map(|q| View::from_query(q).0)
}

fn scenes() -> Vec<(Arc<Portfolio>, View)> {
    [small_portfolio(), Arc::clone(&SAMPLE)]
        .into_iter()
        .flat_map(|p| views().map(|view| (Arc::clone(&p), view)))
        .collect()
}

fn everywhere(holds: fn(&Arc<Portfolio>, &View)) {
    for (portfolio, view) in scenes() {
        holds(&portfolio, &view);
    }
}

/// What holds of every chart of any edition.
pub fn every_chart_holds(portfolio: &Arc<Portfolio>, view: &View) {
    for holds in [
        marks_point_at_items,
        marks_have_rows,
        rows_have_cells,
        no_key_leaks,
        bounds_are_open,
        flows_are_tabled,
        flows_of_money_are_apart,
    ] {
        holds(portfolio, view);
    }
}

/// Floating-point numbers to six decimals, so that no mathematics library shows.
fn rounded(value: Value) -> Value {
    match value {
        Value::Number(n) if n.is_f64() => json!((n.as_f64().unwrap() * 1e6).round() / 1e6),
        Value::Array(items) => items.into_iter().map(rounded).collect(),
        Value::Object(fields) => fields.into_iter().map(|(key, value)| (key, rounded(value))).collect(),
        other => other,
    }
}

fn as_json(picture: &Picture) -> Value {
    let rows: Vec<Vec<String>> = picture
        .table
        .rows
        .iter()
        .map(|row| row.iter().map(|c| if c.missing { format!("({})", c.text()) } else { c.text() }).collect())
        .collect();
    rounded(json!({
        "title": picture.title,
        "subtitle": picture.subtitle,
        "summary": picture.summary,
        "notes": picture.notes,
        "legend": picture.legend,
        "marks": picture.marks.iter().map(|m| format!("{}/{} {:?} {}: {}", m.series, m.item, m.shape, m.of.key, m.of.text)).collect::<Vec<_>>(),
        "columns": picture.table.columns.iter().map(|c| &c.label).collect::<Vec<_>>(),
        "table": rows,
        "sources": picture.sources.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "plot": plot(&picture.plot),
    }))
}

/// What kind of plot it is, and what its marks do not say.
fn plot(plot: &Plot) -> Value {
    match plot {
        Plot::Nothing => json!("nothing"),
        Plot::Bars(bars) => json!({ "bars": bars.rows.len(), "axis end": bars.axis_end }),
        Plot::Counts(counts) => json!({
            "counts": format!("{:?}", counts.layout),
            "stacks": counts.stacks,
            "buckets": counts.buckets.iter().map(|b| format!("{}: {:?}", b.label, b.counts.iter().map(|c| c.n).collect::<Vec<_>>())).collect::<Vec<_>>(),
        }),
        Plot::Dots(dots) => {
            json!({ "columns": dots.columns, "rows": dots.rows.iter().map(|row| format!("{} {}", row.label, row.end)).collect::<Vec<_>>() })
        }
        Plot::Areas(map) => json!({ "areas": map.areas.len(), "hidden": map.hidden, "named": map.named }),
        Plot::Links(blocks) => {
            blocks.iter().map(|b| json!({ "heading": b.heading, "links": b.links })).collect()
        }
        Plot::Spans(spans) => {
            json!({ "years": spans.years, "heads": spans.heads, "spans": spans.spans.len() })
        }
    }
}

fn texts(picture: &Picture) -> Vec<String> {
    let mut texts = vec![picture.title.clone(), picture.subtitle.clone(), picture.summary.clone()];
    texts.extend(picture.notes.iter().cloned());
    texts.extend(picture.legend.iter().map(|(_, text)| text.clone()));
    texts.extend(
        picture.marks.iter().flat_map(|m| [m.of.label.clone(), m.of.text.clone(), m.of.value.clone()]),
    );
    texts.extend(picture.table.columns.iter().map(|c| c.label.clone()));
    texts.extend(picture.table.rows.iter().flatten().map(arms_control_funding::chart::Cell::text));
    texts
}

#[test]
fn every_chart_of_the_small_edition_is_as_it_was() {
    let portfolio = small_portfolio();
    for id in ChartId::all() {
        insta::assert_json_snapshot!(id.code(), as_json(&drawn(id, &portfolio, &View::default())));
    }
}

/// One drawing a kind of plot; all charts are drawn by these.
#[test]
fn every_kind_of_plot_is_drawn_as_it_was() {
    let portfolio = small_portfolio();
    let kinds = [
        ChartId::Money,
        ChartId::Contributions,
        ChartId::Year,
        ChartId::Gaps,
        ChartId::Sustainability,
        ChartId::Support,
        ChartId::Map,
    ];
    for id in kinds.into_iter().chain([ChartId::Flow, ChartId::FlowMoney, ChartId::Time]) {
        let plot = drawn(id, &portfolio, &View::default()).plot;
        let drawing = json!({ "height": draw::height(&plot), "option": draw::option(&plot, Scheme::Light) });
        insta::assert_json_snapshot!(format!("drawing-{}", id.code()), rounded(drawing));
        let dark = draw::option(&plot, Scheme::Dark);
        assert!(dark.is_some() && dark != draw::option(&plot, Scheme::Light), "{}", id.code());
    }
}

#[test]
fn a_chart_of_nothing_still_has_its_words() {
    let nothing = View { search: "zzzzzz".to_owned(), ..View::default() };
    for portfolio in [small_portfolio(), Arc::clone(&SAMPLE), Arc::new(Portfolio::default())] {
        for id in ChartId::all() {
            let picture = drawn(id, &portfolio, &nothing);
            for text in [&picture.title, &picture.subtitle, &picture.summary] {
                assert!(!text.trim().is_empty(), "{}", id.code());
            }
        }
    }
}

fn marks_point_at_items(portfolio: &Arc<Portfolio>, view: &View) {
    for id in ChartId::all() {
        let picture = drawn(id, portfolio, view);
        let option = option(&picture);
        assert!(option.is_some() || picture.marks.is_empty(), "{} has marks and no option", id.code());
        for mark in &picture.marks {
            let item = &option.as_ref().unwrap()["series"][mark.series]["data"][mark.item];
            assert!(
                !item.is_null(),
                "{} at {}: no item {} in series {}",
                id.code(),
                view.to_query(),
                mark.item,
                mark.series
            );
        }
    }
}

#[test]
fn every_mark_points_at_an_item_that_is_drawn() {
    everywhere(marks_point_at_items);
}

fn marks_have_rows(portfolio: &Arc<Portfolio>, view: &View) {
    for id in ChartId::all().filter(|id| !matches!(id, ChartId::Flow | ChartId::FlowMoney)) {
        let picture = drawn(id, portfolio, view);
        let stacked = matches!(
            id,
            ChartId::Year
                | ChartId::Theme
                | ChartId::GenderStatements
                | ChartId::Gaps
                | ChartId::Sustainability
                | ChartId::Ties
                | ChartId::Completeness
        );
        // A list over several years is a row and a mark a year.
        let of_years = id == ChartId::Backing;
        let stacks = if stacked { picture.table.columns.iter().filter(|c| c.numeric).count() } else { 1 };
        assert!(
            of_years
                || picture.table.rows.len() * stacks
                    >= picture.marks.iter().filter(|mark| !mark.faded).count(),
            "{}: {} rows, {} marks",
            id.code(),
            picture.table.rows.len(),
            picture.marks.len()
        );
        for mark in picture.marks.iter().filter(|mark| !mark.faded) {
            let value = mark.of.value.replace("one record", "1 record").replace("one country", "1 country");
            let told = |cell: &str| {
                !cell.is_empty()
                    && (value == cell
                        || value.starts_with(&format!("{cell} "))
                        || value.ends_with(&format!(": {cell}")))
            };
            let has_row = picture.table.rows.iter().any(|row| {
                mark.of.label.contains(&row[0].text()) && row[1..].iter().any(|c| told(&c.text()))
            });
            assert!(
                has_row,
                "{} at {}: nothing in the table for “{}”, {}",
                id.code(),
                view.to_query(),
                mark.of.label,
                mark.of.value
            );
        }
    }
}

#[test]
fn every_mark_has_its_row_in_the_table() {
    everywhere(marks_have_rows);
}

fn rows_have_cells(portfolio: &Arc<Portfolio>, view: &View) {
    for id in ChartId::all() {
        let table = drawn(id, portfolio, view).table;
        assert!(table.rows.iter().all(|row| row.len() == table.columns.len()), "{}", id.code());
    }
}

#[test]
fn every_row_of_a_table_has_a_cell_a_column() {
    everywhere(rows_have_cells);
}

fn no_key_leaks(portfolio: &Arc<Portfolio>, view: &View) {
    let keys = keys();
    let is_key = |word: &str| word.contains('-') && keys.contains(word);
    for id in ChartId::all() {
        for text in texts(&drawn(id, portfolio, view)) {
            let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
            let looks_like_key =
                text.contains('-') && text.chars().all(|c| c.is_ascii_lowercase() || c == '-');
            let leaked: Vec<&str> = words.filter(|word| is_key(word)).collect();
            assert!(leaked.is_empty() && !looks_like_key, "{}: {leaked:?} in “{text}”", id.code());
            assert!(
                !text.contains("{ $") && !text.contains("{$"),
                "{}: an argument is missing in “{text}”",
                id.code()
            );
        }
    }
}

#[test]
fn no_key_of_a_text_leaks_into_a_chart() {
    everywhere(no_key_leaks);
}

#[test]
fn what_is_not_published_is_never_drawn_as_a_bar() {
    let mut found = 0;
    for (portfolio, view) in scenes() {
        for id in ChartId::all() {
            for mark in drawn(id, &portfolio, &view).marks.iter().filter(|m| m.of.value == "not published") {
                assert_eq!(
                    (mark.shape, mark.of.key.as_str()),
                    (Shape::Missing, "missing"),
                    "{} at {}",
                    id.code(),
                    view.to_query()
                );
                found += 1;
            }
        }
    }
    assert!(found > 0, "there is something to draw");
}

#[test]
fn an_open_bar_is_solid_up_to_its_number_and_no_further() {
    let row = |quantity| Bar { quantity: Some(quantity), ..Bar::default() };
    let rows = [
        row(Quantity::Exact(1000.into())),
        row(Quantity::AtLeast(20.into())),
        row(Quantity::AtMost(500.into())),
        row(Quantity::MoreThan(1000.into())),
    ];
    let plot = Plot::Bars(Bars::from(rows.to_vec()));
    let words = words(&SAMPLE);
    let shapes: Vec<Shape> =
        arms_control_funding::chart::picture::marks(&plot, &words).into_iter().map(|m| m.shape).collect();
    let axis = 1080.0;
    let [
        Shape::Bar(whole, End::Closed),
        Shape::Bar(length, End::Open(known)),
        Shape::Bar(_, End::UpTo),
        Shape::Bar(end, End::Open(_)),
    ] = shapes[..]
    else {
        panic!("{shapes:?}")
    };
    assert!(
        (whole - 1000.0 / axis).abs() < 1e-9
            && (length * known - 20.0 / axis).abs() < 1e-9
            && (end - 1.0).abs() < 1e-9,
        "{shapes:?}"
    );
    let fill = &draw::option(&plot, Scheme::Light).unwrap()["series"][0]["data"][1]["itemStyle"]["color"]["colorStops"];
    assert_eq!(fill[1]["offset"], json!(known), "ECharts draws what the page drew before it");
}

/// The sentence above the figures has no zero, no argument left over and no plural of one, whatever is
/// chosen.
pub fn every_sentence_reads_well(portfolio: &Arc<Portfolio>) {
    let words = words(portfolio);
    let said = |query: &str| {
        statement::lead::sentence_of(&Selection::of(portfolio, &View::from_query(query).0), &words)
    };
    let places = portfolio.places.iter().map(|p| format!("country={}", p.code));
    let donors = portfolio.contributions.iter().map(|c| format!("donor={}", c.donor));
    let years =
        (2013..=2025).flat_map(|y| [format!("year={y}"), format!("year={y}&role=beneficiary&search=arms")]);
    for query in places.chain(donors).chain(years) {
        let said = said(&query);
        let wrong =
            [" 0 countries", " 0 contributions", " 1 countries", " 1 project records", "{", "  ", "null"]
                .into_iter()
                .find(|w| said.contains(w));
        assert_eq!(wrong, None, "?{query}: {said}");
    }
}

#[test]
fn the_sentence_above_the_figures_tells_what_is_shown_and_reads_well() {
    every_sentence_reads_well(&SAMPLE);
    let words = words(&SAMPLE);
    let said = |query: &str| {
        statement::lead::sentence_of(&Selection::of(&SAMPLE, &View::from_query(query).0), &words)
    };
    for (query, start) in [
        (
            "",
            "At least US$\u{a0}18\u{a0}million allocated. Basis: totals of 2 of 4 mechanisms (stated or computed by us), \
             and some records of 1 more. We found 17 project records. 4 give an amount. 7 countries are named. 9 donors",
        ),
        (
            "mechanism=unscar",
            "US$\u{a0}13\u{a0}million allocated. Basis: the mechanism’s total, stated or computed by us. We found 7 project records. One",
        ),
        ("search=zzzzzz", "No project record matches."),
        (
            "mechanism=att-vtf",
            "At least US$\u{a0}275,000 allocated. Basis: only some records of the mechanism shown. We found 4 project records. 2 give",
        ),
        ("year=2018", "At least US$\u{a0}275,000 allocated in whole grants that touch these years."),
        (
            "donor=GBR",
            "The United Kingdom is named as donor 2 times, in cycles, payments and lists that may overlap. One amount is published: GBP",
        ),
        (
            "donor=BGR",
            "Bulgaria is named as donor once. No amount is published. The records shown belong to SALIENT. None is linked by name, cycle or year. 3 are possible",
        ),
        (
            "donor=JPN&year=2014",
            "No contribution of Japan is linked to this selection. The record shown belongs to UNSCAR. None is linked by name, cycle or year. One",
        ),
        (
            "donor=DEU&mechanism=harbour&role=participant",
            "Germany is named as donor 2 times, in cycles, payments and lists that may overlap. No amount is published. \
             The records shown belong to Harbour. 2 name Germany as donor, or share a contribution’s cycle or year. The money",
        ),
        (
            "donor=DEU",
            "Germany is named as donor 6 times, in cycles, payments and lists that may overlap. \
             2 amounts are published: US$\u{a0}500,000 paid in to UNSCAR, 2013; EUR\u{a0}400,000 pledged to UNSCAR, 2015.",
        ),
        (
            "country=KEN",
            "At least US$\u{a0}60,000 allocated. Basis: the amounts these records publish. \
             6 project records of UNSCAR, Harbour and ATT VTF name Kenya: 5 as beneficiary, 1 as participant. One gives",
        ),
        ("country=JAM", "One project record of SALIENT names Jamaica"),
    ] {
        assert!(said(query).starts_with(start), "?{query}: {}", said(query));
    }
}

/// Under any one filter, and with a role asked for: no plural of one, no argument left over.
pub fn titles_and_summaries_read_well(portfolio: &Arc<Portfolio>, step: usize) {
    let places = portfolio.places.iter().step_by(step).map(|p| format!("country={}", p.code));
    let donors = portfolio.contributions.iter().step_by(step).map(|c| format!("donor={}", c.donor));
    let years = (2013..=2025).map(|y| format!("year={y}"));
    let themes = portfolio.themes.iter().map(|t| format!("theme={}", t.id));
    let others =
        ["", "search=zzzzzz", "search=jamaica", "mechanism=salient", "context=off"].map(str::to_owned);
    let plurals = [
        "records",
        "States",
        "themes",
        "donors",
        "entries",
        "countries",
        "years",
        "events",
        "cycles",
        "calls",
        "mechanisms",
        "rows",
    ];
    for query in places
        .chain(donors)
        .chain(years)
        .chain(themes)
        .chain(others)
        .flat_map(|q| [format!("{q}&role=participant"), q])
    {
        let view = View::from_query(&query).0;
        for id in ChartId::all() {
            let picture = drawn(id, portfolio, &view);
            for said in [picture.title, picture.subtitle, picture.summary] {
                let words: Vec<&str> = said.split([' ', '\u{a0}']).collect();
                let plural_of_one = words.windows(2).any(|pair| {
                    pair[0] == "1" && plurals.contains(&pair[1].trim_matches(['.', ',', ';', ':', ')']))
                });
                let wrong = plural_of_one
                    || ["  ", "{", " .", " ;", "none has none"].iter().any(|w| said.contains(w))
                    || said.is_empty();
                assert!(!wrong, "{} at ?{query}: {said}", id.code());
            }
        }
    }
}

#[test]
fn titles_and_summaries_read_well_under_every_filter() {
    titles_and_summaries_read_well(&SAMPLE, 1);
}

#[test]
fn the_reason_for_a_missing_amount_is_told_as_it_is() {
    let mut withheld = activity("W-1", "att-vtf", "2014", &["PER"], &[]);
    withheld["allocation"] = json!({ "status": "withheld" });
    let mut files = small().and("activities", &withheld);
    files = files.and(
        "figures",
        &figure(
            "vtf-total",
            "att-vtf",
            "outgoing-commitment",
            &[json!({ "id": "c-vtf", "status": "withheld", "summary": "Kept back.", "searched": "The page." })],
        ),
    );
    let (portfolio, findings) = files.load();
    assert_eq!(findings, []);
    let (portfolio, view) =
        (Arc::new(portfolio), View::from_query("mechanism=att-vtf&country=PER&year=2014&search=W-1").0);
    let words = words(&portfolio);
    for view in [view, View::from_query("mechanism=att-vtf").0] {
        let tiles = tiles(&Selection::of(&portfolio, &view)).to_vec();
        assert_eq!(headline::statements(&tiles[1], &words)[0].value, "withheld", "{}", view.to_query());
        let money = drawn(ChartId::Money, &portfolio, &view);
        assert_eq!(money.marks[0].of.value, "withheld");
    }
}

fn bounds_are_open(portfolio: &Arc<Portfolio>, view: &View) {
    for id in ChartId::all() {
        for mark in drawn(id, portfolio, view).marks {
            let bound = ["more than", "at least", "at most", "less than"]
                .iter()
                .any(|word| mark.of.value.starts_with(word));
            if let Shape::Bar(_, end) = mark.shape {
                assert_eq!(
                    bound,
                    matches!(end, End::Open(_) | End::UpTo),
                    "{}: {} {end:?}",
                    id.code(),
                    mark.of.value
                );
            }
        }
    }
}

#[test]
fn a_bound_is_drawn_with_an_open_end_and_never_as_its_number() {
    let ends = |id: ChartId, portfolio: &Arc<Portfolio>| -> Vec<(String, Shape)> {
        drawn(id, portfolio, &View::default()).marks.into_iter().map(|m| (m.of.value, m.shape)).collect()
    };
    let women = ends(ChartId::Women, &small_portfolio());
    assert!(
        matches!(women.as_slice(), [(value, Shape::Bar(_, End::Open(_)))] if value.starts_with("more than")),
        "{women:?}"
    );
    let states = ends(ChartId::States, &small_portfolio());
    assert!(
        matches!(states.as_slice(), [(_, Shape::Bar(_, End::Between(low)))] if (low - 40.0 / 49.0).abs() < 1e-9),
        "{states:?}"
    );
    everywhere(bounds_are_open);
}

fn flows_are_tabled(portfolio: &Arc<Portfolio>, view: &View) {
    let picture = drawn(ChartId::Flow, portfolio, view);
    let Some(option) = option(&picture) else { return };
    let links = option["series"][0]["links"].as_array().unwrap();
    assert_eq!(links.len(), picture.table.rows.len());
    for (link, row) in links.iter().zip(&picture.table.rows) {
        assert_eq!(
            (link["source"].as_str().unwrap(), link["target"].as_str().unwrap()),
            (row[0].text().as_str(), row[1].text().as_str())
        );
        assert_eq!(link["value"].as_f64().unwrap().to_string(), row[3].text().replace(',', ""));
    }
    for mark in &picture.marks {
        assert!(
            picture
                .table
                .rows
                .iter()
                .any(|row| row[0].text() == mark.of.label || row[1].text() == mark.of.label),
            "{}",
            mark.of.label
        );
    }
}

#[test]
fn every_node_and_link_of_the_flow_stands_in_its_table() {
    everywhere(flows_are_tabled);
}

#[test]
fn totals_that_cannot_follow_the_filters_say_so_and_not_that_nothing_is_published() {
    for id in [ChartId::GenderMoney, ChartId::Funnel, ChartId::Delivery] {
        let picture = drawn(id, &SAMPLE, &View::from_query("country=KEN").0);
        assert_eq!(picture.title, "Not shown with these filters", "{}", id.code());
        assert!(picture.sources.is_empty() && picture.plot == Plot::Nothing);
        assert!(!drawn(id, &SAMPLE, &View::default()).plot.is_empty());
    }
}

/// How many counts there are in tables and tiles under these views; each opens as many things as it says.
pub fn counts_in_tables(portfolio: &Arc<Portfolio>) -> usize {
    let mut opened = 0;
    for query in [
        "",
        "mechanism=unscar",
        "country=KEN",
        "year=2016",
        "context=off&role=participant",
        "donor=DEU",
        "donor=JPN&year=2020",
    ] {
        let view = View::from_query(query).0;
        let selection = Selection::of(portfolio, &view);
        for id in ChartId::all() {
            for cell in drawn(id, portfolio, &view).table.rows.into_iter().flatten() {
                let Some(Origin::Count(count)) = cell.origin() else { continue };
                let n = counted(&selection, count).len();
                assert_eq!(cell.quantity, Some(Quantity::Exact(n.into())), "?{query} {id:?} {count:?}");
                assert_eq!(
                    Origin::Count(count.clone()).to_string().parse(),
                    Ok(Origin::Count(count.clone())),
                    "its address says the same"
                );
                opened += 1;
            }
        }
        for line in tiles(&selection).iter().flat_map(|tile| headline::statements(tile, &words(portfolio))) {
            if let Some(Origin::Count(count)) = line.origin {
                assert_eq!(line.value, counted(&selection, &count).len().to_string(), "?{query} {count:?}");
                opened += 1;
            }
        }
    }
    opened
}

#[test]
fn every_count_in_a_table_opens_as_many_things_as_it_says() {
    let opened = counts_in_tables(&SAMPLE);
    assert!(opened > 500, "{opened}");
}

fn flows_of_money_are_apart(portfolio: &Arc<Portfolio>, view: &View) {
    let picture = drawn(ChartId::FlowMoney, portfolio, view);
    let Some(option) = option(&picture) else {
        assert!(picture.table.rows.is_empty());
        return;
    };
    let series = option["series"].as_array().unwrap();
    let links: Vec<(usize, &Value)> = series
        .iter()
        .enumerate()
        .flat_map(|(i, s)| s["links"].as_array().unwrap().iter().map(move |l| (i, l)))
        .collect();
    assert_eq!(links.len(), picture.table.rows.len(), "a link a row");
    let mut currencies = std::collections::BTreeSet::new();
    for row in &picture.table.rows {
        let [from, to, _, kind, currency, amount] = row.as_slice() else { panic!("{row:?}") };
        assert!(amount.origin().is_some());
        currencies.insert(currency.text());
        let told = |link: &Value, end: &str, name: &str| {
            link[end].as_str() == Some(&format!("{name}: {}", kind.text()))
        };
        assert!(
            links
                .iter()
                .any(|(_, link)| told(link, "source", &from.text()) && told(link, "target", &to.text())),
            "{row:?}"
        );
    }
    assert_eq!(currencies.len(), series.len(), "a diagram a currency");
}

#[test]
fn the_flow_by_money_joins_no_two_kinds_and_no_two_currencies_in_a_node() {
    everywhere(flows_of_money_are_apart);
    let rows =
        drawn(ChartId::FlowMoney, &SAMPLE, &View::from_query("mechanism=att-vtf&country=UGA").0).table.rows;
    assert!(rows.iter().any(|row| row[1].text() == "to Uganda" && row[3].text() == "allocated"), "{rows:?}");
    let rows = drawn(ChartId::FlowMoney, &SAMPLE, &View::default()).table.rows;
    let currencies: std::collections::BTreeSet<String> = rows.iter().map(|row| row[4].text()).collect();
    assert!(currencies.len() > 2, "there are some to keep apart: {currencies:?}");
}

#[test]
fn the_axis_of_time_has_cycles_events_and_records() {
    let picture = drawn(ChartId::Time, &SAMPLE, &View::default());
    let row = |what: &str| {
        picture.table.rows.iter().find(|row| row[0].text().contains(what)).unwrap_or_else(|| panic!("{what}"))
    };
    assert_eq!(row("cycle 2015")[1].text(), "UNSCAR");
    let closing = row("Label of closing");
    assert_eq!(
        (closing[2].text().as_str(), closing[2].origin().is_some()),
        ("3 May 2016", true),
        "a date to the day, and where it is stated"
    );
    let set_up = row("Label of harbour-set-up");
    assert_eq!(
        (set_up[2].text().as_str(), set_up[3].text().as_str()),
        ("by 24 October 2019", "date of an event; sources disagree")
    );
    let heights = option(&picture).unwrap()["yAxis"]["data"].as_array().unwrap().len();
    assert_eq!(
        option(&picture).unwrap()["series"][1]["data"].as_array().unwrap().len(),
        heights,
        "bars stand on their own rows"
    );
}

/// In Arabic drawings change sides: axes run the other way, flows begin at the right. The map is never mirrored.
#[test]
fn drawings_are_mirrored_for_right_to_left() {
    for id in ChartId::all() {
        let plot = drawn(id, &SAMPLE, &View::default()).plot;
        let Some(option) = draw::option(&plot, Scheme::Light) else { continue };
        let mirrored = draw::mirrored(option.clone(), &plot);
        assert!(!mirrored.to_string().contains("null"), "{}", id.code());
        assert_eq!(mirrored != option, !matches!(plot, Plot::Areas(_)), "{}", id.code());
        let ends = |option: &Value| {
            let link = |end: &str| option.pointer(&format!("/series/0/links/0/{end}")).cloned();
            (link("source"), link("target"))
        };
        match plot {
            Plot::Links(_) => {
                let (source, target) = ends(&option);
                assert_eq!(ends(&mirrored), (target, source), "{}", id.code());
            }
            Plot::Areas(_) => {}
            _ => {
                let inverse = |option: &Value| {
                    let axis = option.pointer("/xAxis/0").unwrap_or(&option["xAxis"]);
                    axis["inverse"].as_bool().unwrap_or_default()
                };
                assert_ne!(inverse(&mirrored), inverse(&option), "{}", id.code());
            }
        }
    }
}

/// A number broken after its comma would be another number.
#[test]
fn words_of_a_flow_break_at_spaces_only() {
    let node = |label: &str, amounts: &str| Node {
        amounts: amounts.to_owned(),
        of: Item { label: label.to_owned(), ..Item::default() },
    };
    let amounts = "EUR 800,000; EUR 720,000; EUR 250,000; EUR 150,000; EUR 1,150,000; EUR 2,250,000";
    let block = Links {
        heading: Some("In EUR".to_owned()),
        nodes: vec![
            node("Finland: committed", amounts),
            node("芬兰外交部发展合作司承付款项（多年期，分期支付，未公布细目）", ""),
        ],
        links: vec![(0, 1, 1.0)],
        left_out: 0,
    };
    let option = draw::option(&Plot::Links(vec![block]), Scheme::Light).unwrap();
    for form in 0..2 {
        let label = |n: usize| {
            let path = format!("/media/{form}/option/series/0/data/{n}/label/formatter");
            option.pointer(&path).and_then(Value::as_str).unwrap().to_owned()
        };
        let lines: Vec<String> = label(0).lines().map(str::to_owned).collect();
        assert!(lines.len() > 2, "{lines:?}");
        assert!(
            lines[1..]
                .iter()
                .all(|line| line.starts_with("EUR") || line.starts_with(|c: char| c.is_ascii_digit()))
        );
        assert!(lines.iter().all(|line| !line.ends_with(',')), "{lines:?}");
        assert_eq!(lines.join(" "), format!("Finland: committed {amounts}"));
        assert!(label(1).lines().count() > 1);
        assert!(label(1).lines().all(|line| !line.starts_with(['，', '）'])));
    }
}
