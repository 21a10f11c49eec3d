//! The real edition, in `data/`: what it must hold, whatever else is added, and what holds of any edition.
//! Only these tests know published numbers; those of code ask the small edition and the sample.

use arms_control_funding::{
    article, load,
    model::{Currency, Figure, Id, Known, Quantity, ShownRule, Value},
    query::{Selection, calls::calls, delivery::delivery, disagreements, key_figures},
    statement::Cell,
    view::View,
};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::{
    article as pages, chart, export,
    fixture::{EARLIER, EDITION, read, words},
    invariants::{self, views},
    subject,
    view::same_cases,
};

fn figure(id: &str) -> &'static Figure {
    EDITION.0.figure(&Id::new(id)).unwrap_or_else(|| panic!("no figure {id}"))
}

fn value(id: &str) -> Known<Value> {
    figure(id).shown(&EDITION.0).value
}

fn exact(text: &str) -> Quantity {
    Quantity::Exact(text.parse().unwrap())
}

#[test]
fn the_edition_loads_without_a_finding() {
    let findings = &EDITION.1;
    assert!(findings.is_empty(), "{} findings, the first: {:#?}", findings.len(), findings.first());
}

#[test]
fn its_files_come_whole_out_of_one_bundle() {
    let descriptor = load::descriptor(&read("data/datapackage.json")).unwrap();
    let file = |resource: &load::Resource| read(&format!("data/{}", resource.path));
    let parts: Vec<String> = descriptor
        .resources
        .iter()
        .map(|resource| format!("\"{}\": {}", resource.path, file(resource).trim()))
        .collect();
    let texts = load::texts_of_bundle(&format!("{{{}}}\n", parts.join(",\n")));
    for resource in &descriptor.resources {
        let text = &texts[&resource.path];
        assert_eq!(*text, file(resource), "{}", resource.path);
        assert!(resource.is_surely(text));
        assert!(!resource.is_surely(&text[1..]));
        // Without a hash nobody knows whose the bundle is.
        assert!(!load::Resource { hash: None, ..resource.clone() }.is_surely(text));
    }
    for no_bundle in ["", "{}", "[]", "<html>", "{\"a\": 1"] {
        assert!(load::texts_of_bundle(no_bundle).is_empty(), "{no_bundle}");
    }
    let (one, other) = (load::bundle_address("{}"), load::bundle_address("{ }"));
    assert!(one != other && one.starts_with("edition.json?v=") && one.len() == "edition.json?v=".len() + 16);
}

#[test]
fn it_holds_the_records_readers_ask_for() {
    let portfolio = &EDITION.0;
    assert!(portfolio.activities.len() > 80, "{} activities", portfolio.activities.len());
    assert!(portfolio.contributions.len() > 70, "{} contributions", portfolio.contributions.len());
    for id in ["SALIENT-PAN", "AAM-2024-DJI"] {
        assert!(portfolio.activity(&Id::new(id)).is_some(), "no activity {id}");
    }
}

#[test]
fn the_published_totals_of_unscar_are_shown_as_published() {
    assert_eq!(
        value("unscar-allocated-2024"),
        Known::Published(Value::Money(exact("13000000"), Currency::USD))
    );
    assert_eq!(value("unscar-projects-2024"), Known::Published(Value::Number(exact("133"))));
    assert_eq!(value("unscar-countries-2024"), Known::Published(Value::Number(exact("148"))));
}

#[test]
fn the_gender_money_of_salient_is_shown_as_published() {
    assert_eq!(value("salient-gender-share-2024"), Known::Published(Value::Number(exact("31.75"))));
    assert_eq!(
        value("salient-gender-budget-2024"),
        Known::Published(Value::Money(exact("1720000"), Currency::USD))
    );
}

#[test]
fn the_original_funding_of_salient_is_computed_and_says_about() {
    let shown = figure("salient-original-funding").shown(&EDITION.0);
    assert_eq!(shown.rule, ShownRule::Computed);
    assert!(figure("salient-original-funding").is_computed());
    assert_eq!(
        shown.value,
        Known::Published(Value::Money(Quantity::About(Decimal::from(5_400_000)), Currency::USD))
    );
}

#[test]
fn the_country_list_of_salient_is_disputed_and_its_own_section_is_shown() {
    let shown = figure("salient-country-list-2024").shown(&EDITION.0);
    assert!(shown.disputed);
    assert_eq!(shown.rule, ShownRule::OwnSection);
    let Known::Published(Value::List(list)) = shown.value else { panic!("no list") };
    assert!(list.contains(&"JAM".to_owned()) && !list.contains(&"SSD".to_owned()), "{list:?}");
}

#[test]
fn the_gender_indicator_of_2018_is_disputed_and_shown_as_a_range() {
    let shown = figure("states-gender-inclusion-2018").shown(&EDITION.0);
    assert!(shown.disputed);
    assert_eq!(
        shown.value,
        Known::Published(Value::Number(Quantity::Range(Decimal::from(40), Decimal::from(49))))
    );
}

#[test]
fn every_computed_figure_has_a_value() {
    for figure in EDITION.0.figures.iter().filter(|f| f.is_computed()) {
        assert!(figure.shown(&EDITION.0).value.published().is_some(), "{} cannot be computed", figure.id);
    }
}

#[test]
fn every_published_claim_has_a_citation_whose_source_is_there() {
    for figure in &EDITION.0.figures {
        for claim in figure.claims().iter().filter(|c| c.value.published().is_some()) {
            let citation = claim.citation.as_ref().unwrap_or_else(|| panic!("{} has no citation", claim.id));
            assert!(
                EDITION.0.source(&citation.source).is_some(),
                "{}: no source {}",
                claim.id,
                citation.source
            );
        }
    }
}

#[test]
fn every_source_has_a_web_address() {
    for source in &EDITION.0.sources {
        assert!(
            source.url.starts_with("https://") || source.url.starts_with("http://"),
            "{}: {}",
            source.id,
            source.url
        );
    }
}

#[test]
fn every_country_of_an_activity_and_every_region_is_known() {
    for activity in &EDITION.0.activities {
        for reached in &activity.places {
            assert!(EDITION.0.place(reached.country).is_some(), "{}: {}", activity.id, reached.country);
        }
        for region in &activity.regions {
            assert!(EDITION.0.region(*region).is_some(), "{}: {region}", activity.id);
        }
    }
}

#[test]
fn a_locator_quotes_at_most_six_words_at_each_end() {
    let portfolio = &EDITION.0;
    let claims = portfolio
        .figures
        .iter()
        .flat_map(Figure::claims)
        .filter_map(|c| Some((c.id.to_string(), c.citation.as_ref()?)));
    let activities =
        portfolio.activities.iter().flat_map(|a| a.citations.iter().map(|c| (a.id.to_string(), c)));
    let contributions =
        portfolio.contributions.iter().flat_map(|r| r.citations.iter().map(|c| (r.id.to_string(), c)));
    let mechanisms =
        portfolio.mechanisms.iter().flat_map(|m| m.citations.iter().map(|c| (m.id.to_string(), c)));
    let mut long = Vec::new();
    for (id, citation) in claims.chain(activities).chain(contributions).chain(mechanisms) {
        let ends = citation.locator.iter().flat_map(|l| [&l.from, &l.to]);
        long.extend(ends.filter(|end| end.split_whitespace().count() > 6).map(|end| format!("{id}: {end}")));
    }
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn arithmetic_of_a_source_holds_or_a_note_says_that_it_does_not() {
    for figure in &EDITION.0.figures {
        let Some(check) = &figure.check else { continue };
        let inputs: Vec<Decimal> = check
            .inputs
            .iter()
            .map(|id| {
                EDITION
                    .0
                    .figure(id)
                    .unwrap()
                    .shown(&EDITION.0)
                    .value
                    .published()
                    .and_then(Value::quantity)
                    .unwrap()
                    .stated()
            })
            .collect();
        let parts = Quantity::About(check.formula.apply(&inputs).unwrap());
        let stated = figure.shown(&EDITION.0).value.published().and_then(Value::quantity).unwrap();
        assert!(
            stated.agrees_with(parts) || !figure.notes.is_empty(),
            "{}: stated {stated:?}, its parts give {parts:?}",
            figure.id
        );
    }
}

#[test]
fn the_headlines_begin_with_all_together_and_have_one_tile_a_mechanism() {
    let view = View::default();
    let selection = Selection::of(&EDITION.0, &view);
    let tiles = key_figures::tiles(&selection);
    assert_eq!(tiles.first().unwrap().mechanism, None);
    assert_eq!(tiles.len(), 1 + selection.mechanisms().count());
}

#[test]
fn the_donors_of_2017_are_eleven_and_ten_and_stand_among_the_disagreements() {
    let figure = EDITION.0.figure(&Id::new("unscar-donors-count-2017")).unwrap();
    assert!(figure.is_disputed(), "eleven as of 2017 and ten as of October 2017 are of the same time");
    let conflicts = disagreements::conflicts(&EDITION.0);
    assert!(conflicts.iter().any(|conflict| conflict.figure == figure.id));
}

#[test]
fn payments_in_presumed_currencies_say_so_and_no_total_adds_them() {
    let words = words(&EDITION.0);
    for id in ["unscar-AUS-2013", "unscar-AUS-2014"] {
        let amount = EDITION.0.contribution(&Id::new(id)).unwrap().amount.published().unwrap().clone();
        let figure = EDITION.0.figure(&amount).unwrap();
        let value = figure.shown(&EDITION.0).value;
        assert!(words.value(&value, &figure.measure).contains("presumed"), "{id}");
    }
}

proptest! {
    #![proptest_config(same_cases(64))]

    #[test]
    fn its_answers_add_up_under_any_view(view in views(&EDITION.0)) {
        for holds in invariants::OF_QUESTIONS {
            holds(&EDITION.0, &view);
        }
    }
}

proptest! {
    #![proptest_config(same_cases(3))]

    #[test]
    fn its_options_are_counted_as_they_show(view in views(&EDITION.0)) {
        invariants::the_count_beside_an_option_is_what_choosing_it_alone_shows(&EDITION.0, &view);
    }
}

#[test]
fn its_pages_are_whole_and_lead_somewhere() {
    pages::every_link_of_every_page_leads_somewhere_and_every_text_is_whole(&EDITION.0);
    pages::every_page_of_a_country_names_the_records_of_the_matrix(&EDITION.0);
    let seen = pages::counts_of_what_is_known(&EDITION.0);
    assert!(seen > 50, "{seen}");
}

#[test]
fn its_charts_say_what_they_draw() {
    for view in chart::views() {
        chart::every_chart_holds(&EDITION.0, &view);
    }
    subject::currencies_are_apart(&EDITION.0);
    let opened = chart::counts_in_tables(&EDITION.0);
    assert!(opened > 1000, "{opened}");
}

#[test]
fn its_sentences_read_well() {
    chart::every_sentence_reads_well(&EDITION.0);
    chart::titles_and_summaries_read_well(&EDITION.0, 3);
}

#[test]
fn what_is_taken_away_says_the_same() {
    export::csv_reads_back(&EDITION.0);
    export::documents_are_named(&EDITION.0);
    export::the_matrix_is_whole(&EDITION.0);
    export::cells_are_short_enough(&EDITION.0);
    export::own_documents_come_first(&EDITION.0);
    export::drawings_have_room(&EDITION.0);
}

#[test]
fn arithmetic_that_does_not_hold_has_a_note() {
    for wrong in disagreements::arithmetic(&EDITION.0).into_iter().filter(|a| !a.holds) {
        assert!(!EDITION.0.figure(&wrong.figure).unwrap().notes.is_empty(), "{} needs a note", wrong.figure);
    }
}

/// What was corrected between the two editions of 24 November 2026, as the page tells it.
#[test]
fn every_part_that_differs_is_told_before_and_after() {
    let [before, words] = [&EARLIER, &EDITION.0].map(words);
    let page = article::changes::article((&EARLIER, &before), (&EDITION.0, &words), 0, &[], None);
    let rows: Vec<Vec<String>> = page
        .sections
        .iter()
        .flat_map(|s| &s.blocks)
        .flat_map(article::Block::rows)
        .map(|row| row.iter().map(Cell::text).collect())
        .collect();
    let told = |id: &str, part: &str| {
        let row = rows
            .iter()
            .find(|r| r[0].ends_with(&format!("[{id}]")) && (r[2] == part || r[1] == part))
            .unwrap_or_else(|| panic!("{id}, {part}: {rows:#?}"));
        (row[3].clone(), row[4].clone())
    };
    assert_eq!(
        told("salient-jamaica-duration-b", "the figure it is a claim of"),
        (
            "Length of the Jamaica programme [salient-jamaica-duration]".to_owned(),
            "Length of the Jamaica programme as told in 2025 [salient-jamaica-duration-2025]".to_owned()
        )
    );
    for row in rows.iter().filter(|r| r[1] == "changed") {
        assert!(row[3] != row[4] && !(row[3].is_empty() && row[4].is_empty()), "{row:?}");
    }
    for row in rows.iter().filter(|r| r[1] == "added" && r[0].contains("duration")) {
        assert!(row[4].ends_with(" months"), "{row:?}");
    }
}

#[test]
fn the_call_of_2024_chose_ten_of_sixty() {
    let view = View::default();
    let found = calls(&Selection::of(&EDITION.0, &view));
    let call = found.iter().find(|c| c.year == 2024).unwrap();
    assert_eq!(
        (call.applications.quantity(), call.accepted),
        (Some(exact("60")), Some(Quantity::About(17.into())))
    );
}

#[test]
fn salient_paid_out_about_93_per_cent_of_what_it_set_aside_for_gender_equality() {
    let view = View::default();
    let found = delivery(&Selection::of(&EDITION.0, &view));
    let known: Vec<_> = found.iter().filter_map(|d| Some((d.mechanism.as_str(), d.share?))).collect();
    assert_eq!(known, [("salient", Quantity::About(93.into()))]);
}

#[test]
fn its_first_sentence_and_that_of_a_donor_say_what_is_published() {
    let said = |query: &str| {
        arms_control_funding::statement::lead::sentence_of(
            &Selection::of(&EDITION.0, &View::from_query(query).0),
            &words(&EDITION.0),
        )
    };
    assert!(said("").starts_with("At least US$\u{a0}18\u{a0}million allocated"), "{}", said(""));
    let germany = said("donor=DEU");
    assert!(
        germany.contains("One amount is published: EUR\u{a0}1.2\u{a0}million pledged to UNSCAR, 2014."),
        "{germany}"
    );
}

#[test]
fn a_sentence_to_quote_names_who_says_the_value_and_what_others_say() {
    let (portfolio, words) = (&EDITION.0, words(&EDITION.0));
    let view = View::default();
    let origin =
        arms_control_funding::view::Origin::Figure(Id::new("amnesty-month-kenya-2020-weapons-collected"));
    let said = article::quote::sentence(&origin, &Selection::of(portfolio, &view), &words).unwrap();
    let said = said.replace('\u{a0}', " ");
    assert!(said.contains("5,144 weapons (as of June 2021). Source"), "{said}");
    assert!(said.contains("Other sources: more than 5,000 weapons."), "{said}");
    assert!(said.ends_with("are a result of the joint project."), "{said}");
    // With a country chosen no pooled gift looks like money for it.
    let view = View::from_query("donor=DEU&country=KEN").0;
    let at_a_glance =
        arms_control_funding::statement::glance::glances(&Selection::of(portfolio, &view), &words);
    assert!(at_a_glance.sentence.contains("to Kenya") && !at_a_glance.sentence.contains("EUR"));
    assert!(at_a_glance.figures.iter().all(|figure| figure.code != "given"), "{:?}", at_a_glance.figures);
}

#[test]
fn a_country_in_no_record_and_a_donor_that_only_a_record_names_are_told_as_they_are() {
    let (portfolio, words) = (&EDITION.0, words(&EDITION.0));
    let seen = |query: &str| {
        let view = View::from_query(query).0;
        arms_control_funding::statement::glance::glances(&Selection::of(portfolio, &view), &words)
    };
    let nobody = seen("country=AFG");
    assert_eq!(nobody.sentence, "No record names Afghanistan.");
    // Of no record nothing is asked but the number.
    assert_eq!(nobody.figures.iter().map(|figure| figure.code).collect::<Vec<_>>(), ["records"]);
    let named = seen("donor=DEU&year=2017").sentence;
    assert!(named.ends_with("One record names Germany as donor."), "{named}");
}
