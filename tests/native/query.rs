//! Questions: whatever is filtered, the answers add up. Asked of the small edition and of the sample that
//! grows from it.

use std::{collections::BTreeSet, sync::Arc};

use arms_control_funding::{
    article,
    model::{
        ActivityStatus, Claim, Code, Content, Contribution, Currency, Derivation, Evidence, Flow, Formula,
        Group, Id, Known, Level, Locator, Measure, Missing, MoneyKind, OrganisationType, PartialTotal,
        ParticipantRole, PeriodBasis, Portfolio, Quantity, ReadAs, RegionCode, SourceKind, Standing, Value,
    },
    query::{
        Dimension, Selection,
        calls::calls,
        changes::{Happened, changes},
        counted::counted,
        delivery::delivery,
        flow::by_money,
        gender,
        key_figures::{self, Basis, Headline, KeyFigure, Tile},
        lead::lead,
        money::{self, Amount},
        records::by_year,
        selection::{only_known, unknown_values},
        stated::Stated,
        sustainability::sustainability,
        time::timeline,
    },
    statement::{Cell, headline},
    view::{By, Count, Page, Thing, View},
};
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::json;

use super::{
    fixture::{activity, claim, figure, lines, small, words},
    invariants::{self, views},
    sample::SAMPLE,
    view::same_cases,
};

/// The view of an address.
fn view(query: &str) -> View {
    let (view, unread) = View::from_query(query);
    assert_eq!(unread, [], "?{query}");
    view
}

/// An answer of the sample under the view of an address.
fn ask<T>(query: &str, question: impl FnOnce(&Selection<'_>) -> T) -> T {
    question(&Selection::of(&SAMPLE, &view(query)))
}

fn records(query: &str) -> Vec<String> {
    ask(query, |s| s.activities().map(|a| a.id.to_string()).collect())
}

/// The tile of one mechanism.
fn tile_of(query: &str, mechanism: &str) -> Tile {
    let tiles = ask(query, |selection| key_figures::tiles(selection).to_vec());
    tiles.into_iter().find(|tile| tile.mechanism == Some(Id::new(mechanism))).unwrap()
}

/// The tile of all together.
fn all_together(query: &str) -> Tile {
    ask(query, |selection| key_figures::tiles(selection).to_vec()).remove(0)
}

fn key(tile: &Tile, headline: Headline) -> KeyFigure {
    tile.figures.iter().find(|key| key.headline == headline).cloned().unwrap()
}

fn number(n: i64) -> Known<Value> {
    Known::Published(Value::Number(Quantity::Exact(n.into())))
}

proptest! {
    #![proptest_config(same_cases(256))]

    #[test]
    fn what_is_on_the_map_and_what_is_not_make_all_records(view in views(&SAMPLE)) {
        invariants::what_is_on_the_map_and_what_is_not_make_all_records(&SAMPLE, &view);
    }

    #[test]
    fn the_sets_of_mechanisms_add_up_to_the_matrix(view in views(&SAMPLE)) {
        invariants::the_sets_of_mechanisms_add_up_to_the_matrix(&SAMPLE, &view);
    }

    #[test]
    fn time_and_what_has_none_make_all_records(view in views(&SAMPLE)) {
        invariants::time_and_what_has_none_make_all_records(&SAMPLE, &view);
    }

    #[test]
    fn the_years_and_the_records_without_one_make_all_records(view in views(&SAMPLE)) {
        invariants::the_years_and_the_records_without_one_make_all_records(&SAMPLE, &view);
    }

    #[test]
    fn a_record_of_two_themes_is_still_one_record(view in views(&SAMPLE)) {
        invariants::a_record_of_two_themes_is_still_one_record(&SAMPLE, &view);
    }

    #[test]
    fn what_is_shown_is_what_passes_every_filter(view in views(&SAMPLE)) {
        invariants::what_is_shown_is_what_passes_every_filter(&SAMPLE, &view);
    }

    #[test]
    fn what_nobody_names_is_not_published_and_never_zero(view in views(&SAMPLE)) {
        invariants::what_nobody_names_is_not_published_and_never_zero(&SAMPLE, &view);
    }

    #[test]
    fn the_table_lists_each_record_shown_once(view in views(&SAMPLE)) {
        invariants::the_table_lists_each_record_shown_once(&SAMPLE, &view);
    }

    #[test]
    fn records_stating_something_on_gender_are_among_the_records(view in views(&SAMPLE)) {
        invariants::records_stating_something_on_gender_are_among_the_records(&SAMPLE, &view);
    }

    #[test]
    fn what_is_hidden_for_lack_of_a_field_is_counted(view in views(&SAMPLE)) {
        invariants::what_is_hidden_for_lack_of_a_field_is_counted(&SAMPLE, &view);
    }

    #[test]
    fn the_count_beside_an_option_is_what_choosing_it_alone_shows(view in views(&SAMPLE)) {
        invariants::the_count_beside_an_option_is_what_choosing_it_alone_shows(&SAMPLE, &view);
    }

    #[test]
    fn every_record_stands_once_in_each_field_of_what_is_known(view in views(&SAMPLE)) {
        invariants::every_record_stands_once_in_each_field_of_what_is_known(&SAMPLE, &view);
    }

    #[test]
    fn the_donors_linked_are_those_of_the_records_shown(view in views(&SAMPLE)) {
        invariants::the_donors_linked_are_those_of_the_records_shown(&SAMPLE, &view);
    }

    #[test]
    fn every_cell_of_the_matrix_opens_as_many_records_as_it_says(view in views(&SAMPLE)) {
        invariants::every_cell_of_the_matrix_opens_as_many_records_as_it_says(&SAMPLE, &view);
    }

    #[test]
    fn a_total_adds_one_kind_in_one_currency_and_counts_the_rest_elsewhere(
        parts in prop::collection::vec((0_usize..3, 0_usize..3, prop::option::of(0_u32..1_000_000)), 0..20)
    ) {
        let kinds = [MoneyKind::OutgoingCommitment, MoneyKind::Disbursement, MoneyKind::Budget];
        let currencies = [Currency::USD, "EUR".parse().unwrap(), "AUD".parse().unwrap()];
        let total = parts.iter().fold(PartialTotal::of(kinds[0], currencies[0]), |total, (kind, currency, amount)| {
            let value = amount.map(|n| Value::Money(Quantity::Exact(n.into()), currencies[*currency]));
            total.with(kinds[*kind], value.as_ref().map_or(Known::Missing(Missing::NotPublished), Known::Published))
        });
        let own: Vec<u32> = parts.iter().filter(|(kind, currency, _)| (*kind, *currency) == (0, 0)).filter_map(|(.., n)| *n).collect();
        let coverage = total.coverage();
        prop_assert_eq!(coverage.published, own.len());
        prop_assert_eq!(coverage.asked, parts.len());
        prop_assert_eq!(coverage.elsewhere, parts.iter().filter(|(.., n)| n.is_some()).count() - own.len());
        prop_assert_eq!(total.stated().map(|(money, _)| money.amount), (!own.is_empty()).then(|| own.iter().map(|n| Decimal::from(*n)).sum()));
        prop_assert_eq!(total.is_at_least(), own.len() < parts.len());
    }
}

#[test]
fn a_donor_shows_what_names_it_and_what_its_pooled_money_supports() {
    // Named by U-4; published as paying for H-1; pooled with U-1, S-1 and H-3 in their cycles, and with all
    // that the list up to 2020 may be of.
    assert_eq!(records("donor=DEU"), ["U-1", "S-1", "V-1", "U-4", "V-2", "V-3", "H-1", "H-3"]);
    ask("donor=DEU", |s| {
        // U-2, U-3, U-5, U-6 and U-7: whether any of the payment of 2015 was left, or had begun. V-4: the
        // list is of 2020.
        assert_eq!(s.hidden_for_lack().of_one, [(Dimension::Donor, 6)].into());
        assert!(s.contributions().iter().all(|c| c.donor.as_str() == "DEU"));
        assert_eq!(s.contributions().len(), 6);
    });
}

#[test]
fn a_country_shows_only_records_that_reach_it() {
    assert_eq!(records("country=KEN"), ["U-1", "U-2", "V-1", "U-5", "H-2", "H-3"]);
    assert_eq!(records("country=KEN&role=participant"), ["U-5"]);
}

#[test]
fn narrowing_records_hides_the_totals_of_whole_mechanisms() {
    let stated = |s: &Selection<'_>| {
        money::allocations(s).iter().filter(|row| matches!(row.amount, Amount::Stated(..))).count()
    };
    assert!(ask("", stated) > 0 && !ask("", gender::money).is_empty());
    for query in ["country=KEN", "year=2014", "donor=DEU", "theme=training", "search=arms"] {
        assert_eq!(ask(query, stated), 0, "?{query}");
        assert!(ask(query, gender::money).is_empty(), "?{query}");
        for tile in ask(query, |selection| key_figures::tiles(selection).to_vec()) {
            assert!(
                tile.figures.iter().all(|f| !matches!(f.basis, Basis::Figure(..))),
                "?{query} {:?}",
                tile.mechanism
            );
        }
    }
}

#[test]
fn switching_the_context_off_leaves_the_mechanisms_of_the_portfolio() {
    let kept =
        |query: &str| ask(query, |s| s.mechanisms().map(|m| m.standing.code()).collect::<BTreeSet<_>>());
    assert_eq!(kept(""), BTreeSet::from(["context", "portfolio"]), "what is only planned has no records");
    assert_eq!(kept("context=off"), BTreeSet::from(["portfolio"]));
}

#[test]
fn a_value_that_names_nothing_is_told_and_taken_out() {
    let view = view(
        "mechanism=nobody,next-fund,unscar&donor=NOR,XXX&country=XXX,KEN&year=1900&theme=nothing&open=none",
    );
    let unknown: Vec<_> =
        unknown_values(&SAMPLE, &view).into_iter().map(|u| format!("{}={}", u.parameter, u.value)).collect();
    let named = [
        "mechanism=next-fund",
        "mechanism=nobody",
        "donor=NOR",
        "donor=XXX",
        "country=XXX",
        "year=1900",
        "theme=nothing",
        "open=none",
    ];
    assert_eq!(unknown, named, "Norway is named by a record, and gives to no fund");
    assert_eq!(only_known(&SAMPLE, &view).to_query(), "mechanism=unscar&country=KEN");
}

#[test]
fn accents_and_capitals_do_not_hide_a_country_from_the_search() {
    for words in ["cote d'ivoire", "Côte d’Ivoire", "CÔTE D’IVOIRE", "ivory coast"] {
        let view = View { search: words.to_owned(), ..View::default() };
        let found: Vec<_> = Selection::of(&SAMPLE, &view).activities().map(|a| a.id.as_str()).collect();
        assert_eq!(found, ["U-4", "V-3", "H-1"], "{words}");
    }
    assert!(records("search=zzzzzz").is_empty());
}

#[test]
fn a_budget_is_never_shown_or_summed_as_an_allocation() {
    let allocated = |tile: Tile| key(&tile, Headline::Allocated).value.published().cloned();
    assert_eq!(records("country=JAM"), ["S-3"]);
    assert_eq!(
        allocated(tile_of("country=JAM", "salient")),
        None,
        "S-3 publishes a budget and no allocation"
    );
    assert_eq!(allocated(all_together("country=JAM")), None);
    let rows = ask("country=JAM", money::allocations);
    assert_eq!(
        rows.iter().map(|row| (row.kind, row.quantity().is_some())).collect::<Vec<_>>(),
        [(MoneyKind::Budget, true)]
    );
}

#[test]
fn a_record_that_lacks_two_fields_asked_for_is_counted_as_hidden() {
    let portfolio = small().and("activities", &activity("U-9", "unscar", "not-published", &[], &[])).load().0;
    let (view, _) = View::from_query("country=KEN&year=2013");
    let hidden = Selection::of(&portfolio, &view).hidden_for_lack();
    // U-3 names Africa and no year, U-9 neither.
    assert_eq!((hidden.of_one.len(), hidden.of_several), (0, 2));
    let (peru, _) = View::from_query("country=PER");
    assert_eq!(
        Selection::of(&portfolio, &peru).hidden_for_lack().of_one,
        [(Dimension::Country, 1)].into(),
        "Peru is not in Africa"
    );
}

#[test]
fn counting_one_role_counts_records_and_not_what_a_mechanism_states() {
    let countries = |query: &str| key(&tile_of(query, "unscar"), Headline::Countries).basis;
    assert_eq!(countries(""), Basis::Figure(Id::new("unscar-countries"), Some(6)));
    assert!(matches!(countries("role=participant"), Basis::Records(c) if (c.published, c.asked) == (2, 7)));
}

#[test]
fn all_together_count_mechanisms_where_whole_and_records_where_narrowed() {
    let allocated = |query: &str| key(&all_together(query), Headline::Allocated);
    // UNSCAR states its total, that of SALIENT is computed, two records of the ATT VTF publish theirs,
    // Harbour publishes nothing.
    assert_eq!(allocated("").basis, Basis::Mechanisms { stated: 2, in_part: 1, asked: 4 });
    let at_least = |n: i64| Known::Published(Value::Money(Quantity::AtLeast(n.into()), Currency::USD));
    // 13,000,000, about 5,400,000, 240,000 and 35,000 are 18,675,000: cut off to what is sure, and not
    // rounded up.
    assert_eq!(allocated("").value, at_least(18_000_000));
    let uganda = allocated("country=UGA");
    assert!(matches!(uganda.basis, Basis::Records(c) if (c.published, c.asked) == (1, 4)), "{uganda:?}");
    assert_eq!(uganda.value, at_least(240_000));
    assert_eq!(all_together("").figures[1].headline, Headline::Disbursed);
}

#[test]
fn lists_of_states_that_disagree_mark_the_mechanism_and_all_together() {
    let disputed = |tile: Tile| key(&tile, Headline::Countries).disputed;
    assert!(
        disputed(tile_of("mechanism=harbour", "harbour"))
            && disputed(all_together("mechanism=harbour&year=2020")),
        "three States or two"
    );
    assert!(!disputed(tile_of("year=2022", "harbour")), "the lists are of 2020");
    for query in ["theme=training", "donor=JPN"] {
        assert!(
            !records(query).is_empty() && ask(query, |s| s.activities().any(|a| a.id.as_str() == "H-2")),
            "?{query}"
        );
        assert!(
            !disputed(tile_of(query, "harbour")) && !disputed(all_together(query)),
            "?{query}: lists of a whole year say nothing of it"
        );
    }
}

#[test]
fn a_donor_of_no_stated_year_is_counted_as_untied_and_not_as_a_donor_of_that_year() {
    let donors = |query: &str| {
        ask(query, |s| {
            let donors: BTreeSet<String> =
                s.contributions().into_iter().map(|c| c.donor.to_string()).collect();
            (donors, s.contributions_undated(None).len())
        })
    };
    // Two lists say no years, and a third entry is a sum up to 2020; what is dated there is of 2016 and of
    // 2021.
    assert_eq!(donors("mechanism=att-vtf&year=2016"), (BTreeSet::from(["FIN".to_owned()]), 3));
    // Harbour began in 2020: nothing given to it is of 2014.
    assert_eq!(donors("mechanism=harbour&year=2014"), (BTreeSet::new(), 0), "not even possible");
    assert_eq!(donors("mechanism=harbour&year=2021"), (BTreeSet::new(), 1), "possible that of the list");
    assert_eq!(donors("").1, 0);
}

#[test]
fn a_list_that_says_no_years_is_tied_neither_to_a_year_nor_to_a_record() {
    for query in ["country=KEN", "year=2016", "search=training"] {
        let (dated, lists) = ask(query, |s| {
            let dated = s.contributions().into_iter().all(Contribution::has_years);
            (dated, s.contributions_undated(None).into_iter().filter(|c| !c.has_years()).count())
        });
        assert!(dated && lists > 0, "?{query}");
    }
}

/// What is hidden for lack of a field, and which entries are left out, can be read one by one.
#[test]
fn what_is_hidden_or_left_out_is_counted_as_it_is_listed() {
    for query in [
        "donor=DEU",
        "country=KEN",
        "year=2016",
        "theme=training&country=PER",
        "donor=DEU&year=2014&country=KEN",
    ] {
        invariants::what_is_hidden_for_lack_of_a_field_is_counted(&SAMPLE, &view(query));
    }
    // The same counted anew: what has no year, and what is of no year for certain of a mechanism there was.
    ask("year=2016", |s| {
        let listed = |count: Count| counted(s, &count).len();
        let undated = SAMPLE.activities.iter().filter(|a| a.years().is_empty()).count();
        assert_eq!((listed(Count::of(Thing::Records).by(By::Lacks("year".to_owned()))), undated), (2, 2));
        let began = |c: &Contribution| c.mechanism.as_str() != "harbour";
        let unsaid =
            SAMPLE.contributions.iter().filter(|c| began(c) && c.is_of(&[2016].into()).is_none()).count();
        assert_eq!((listed(Count::of(Thing::Entries).by(By::Undated)), unsaid), (7, 7));
    });
}

#[test]
fn donors_of_single_records_are_told_apart_from_donors_of_the_mechanism() {
    let unscar = tile_of("", "unscar");
    assert_eq!(key(&unscar, Headline::Donors).value, number(5));
    assert_eq!(
        unscar.named_by_records, 1,
        "Norway paid for one record, and no source names it as a donor of the fund"
    );
}

#[test]
fn years_of_support_are_those_of_records_and_of_donors() {
    let years = ask("donor=FIN&mechanism=att-vtf", sustainability).years;
    assert!(years.iter().any(|y| (y.year, y.donors) == (2016, 1)), "{years:?}");
}

#[test]
fn the_total_of_the_one_mechanism_shown_is_stated_and_not_computed() {
    let all = |query: &str| key(&all_together(query), Headline::Allocated);
    assert!(!all("mechanism=unscar").computed && all("").computed);
    assert!(matches!(all("mechanism=unscar").basis, Basis::Figure(..)));
}

#[test]
fn a_mechanism_without_a_record_shown_has_no_row_of_money_and_no_events_of_its_own() {
    let rows = |query: &str| {
        ask(query, |s| {
            money::allocations(s).iter().map(|row| row.mechanism.to_string()).collect::<BTreeSet<_>>()
        })
    };
    let events = |query: &str| {
        ask(query, |s| {
            timeline(s).events.iter().map(|event| event.mechanism.to_string()).collect::<BTreeSet<_>>()
        })
    };
    assert_eq!(events(""), ["att-vtf", "harbour", "unscar"].map(str::to_owned).into());
    assert_eq!(rows("country=UGA&theme=youth"), ["harbour", "unscar"].map(str::to_owned).into());
    for theme in &SAMPLE.themes {
        let query = format!("theme={}", theme.id);
        let shown = ask(&query, |s| s.activities().map(|a| a.mechanism.to_string()).collect::<BTreeSet<_>>());
        assert!(events(&query).is_subset(&shown), "{query}");
    }
    // A mechanism's own event is not one of a country, nor of a single record.
    assert_eq!(events("country=UGA"), BTreeSet::new());
    let one = View::of_subject(&Page::Project(Id::new("U-1")));
    assert!(timeline(&Selection::of(&SAMPLE, &one)).events.iter().all(|e| e.mechanism.as_str() != "harbour"));
    // A year is asked of the mechanisms too: the ATT VTF began in 2016, whatever records of that year are
    // known.
    assert!(ask("year=2016", |s| s.activities().all(|a| a.mechanism.as_str() != "att-vtf")));
    assert!(events("year=2016").contains("att-vtf"));
}

#[test]
fn a_donor_is_told_of_a_mechanism_whose_records_are_not_shown() {
    let fund = tile_of("year=2016", "att-vtf");
    assert!(fund.is_empty());
    let lines = headline::statements(&fund, &words(&SAMPLE));
    assert_eq!(
        lines.iter().map(|line| (line.label.as_str(), line.value.as_str())).collect::<Vec<_>>(),
        [("Donors named", "1")]
    );
}

#[test]
fn a_payment_supports_what_ran_in_its_years_and_no_source_says_more() {
    let supports = |contribution: &str, activity: &str| {
        SAMPLE
            .contribution(&Id::new(contribution))
            .unwrap()
            .supports(SAMPLE.activity(&Id::new(activity)).unwrap())
    };
    assert_eq!(supports("unscar-DEU-2015", "U-4"), Some(true));
    assert_eq!(supports("unscar-DEU-2015", "U-5"), None, "whether any was left in 2019");
    assert_eq!(supports("unscar-DEU-2015", "U-6"), None, "it is of no stated year");
    assert_eq!(supports("att-vtf-SWE-2021", "V-2"), None, "no source gives its end");
    assert_eq!(supports("att-vtf-SWE-2021", "V-3"), Some(false), "it ended in 2018");
    assert_eq!(supports("unscar-DEU-2015", "V-3"), Some(false), "another mechanism");
    assert_eq!(supports("harbour-DEU-2020", "H-1"), Some(true), "published by name");
    assert_eq!(supports("harbour-DEU-2020", "H-2"), Some(false), "another is named");
    assert_eq!(supports("att-vtf-DEU-listed", "V-4"), None, "the list is older");
}

#[test]
fn a_total_of_one_year_is_not_taken_for_a_total_of_all() {
    let mut yearly =
        figure("unscar-2025", "unscar", "projects-funded", &[claim("c-2025", &json!({ "value": "12" }))]);
    yearly["period"] = json!({ "from": "2025", "to": "2025", "basis": "period" });
    let all =
        figure("unscar-all", "unscar", "projects-funded", &[claim("c-all", &json!({ "value": "133" }))]);
    let portfolio = small().and("figures", &all).and("figures", &yearly).load().0;
    let view = View::default();
    let selection = Selection::of(&portfolio, &view);
    let stated = Known::Published(Value::Number(Quantity::Exact(133.into())));
    assert_eq!(by_year(&selection).reported[0].projects, stated);
    assert_eq!(key_figures::tiles(&selection)[1].figures[2].value, stated);
}

#[test]
fn money_of_another_currency_or_only_an_upper_bound_is_not_counted_as_added() {
    let euro = claim("c-allocated", &json!({ "amount": "13000000", "currency": "EUR" }));
    let spoilt = small().with(
        "figures",
        lines(&json!([figure("unscar-allocated", "unscar", "outgoing-commitment", &[euro])])),
    );
    for query in ["", "context=off"] {
        let portfolio = spoilt.load().0;
        let (view, _) = View::from_query(query);
        let all = key_figures::tiles(&Selection::of(&portfolio, &view))[0].figures.clone();
        assert!(matches!(all[0].basis, Basis::Mechanisms { stated: 0, in_part: 0, .. }), "{:?}", all[0]);
        assert_eq!(all[0].value, Known::Missing(Missing::NotPublished));
    }
}

#[test]
fn a_region_with_a_state_chosen_in_it_may_have_reached_it() {
    let marked: Vec<_> = SAMPLE.activities.iter().filter(|a| a.id.as_str() == "U-7").cloned().collect();
    let portfolio = Portfolio { activities: marked, ..(**SAMPLE).clone() }.indexed();
    let hidden = |query: &str| {
        Selection::of(&portfolio, &view(query))
            .hidden_for_lack()
            .of_one
            .get(&Dimension::Country)
            .copied()
            .unwrap_or(0)
    };
    // It names Uganda, and others in Sub-Saharan Africa: Kenya may be among them, Peru cannot.
    assert_eq!((hidden("country=KEN"), hidden("country=PER")), (1, 0));
}

#[test]
fn a_call_tells_how_many_of_the_applications_were_chosen() {
    let found = ask("", calls);
    let [call] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(
        (call.year, call.applications.quantity(), call.accepted),
        (2022, Some(Quantity::Exact(50.into())), Some(Quantity::About(16.into())))
    );
    assert_eq!(call.selected.as_ref().and_then(Stated::quantity), Some(Quantity::Exact(8.into())));
    assert!(ask("country=KEN", calls).is_empty(), "no filter can split a call");
}

#[test]
fn what_is_paid_out_is_a_share_of_what_is_set_aside_for_the_same() {
    let known: Vec<_> = ask("", delivery)
        .iter()
        .filter_map(|d| Some((d.mechanism.to_string(), d.purpose.clone()?, d.share?)))
        .collect();
    assert_eq!(known, [("salient".to_owned(), "gender-equality".to_owned(), Quantity::About(75.into()))]);
}

#[test]
fn two_editions_are_compared_claim_by_claim() {
    let old = small().load().0;
    assert_eq!(changes(&old, &old), []);
    let figures = |amount: &str| {
        json!([figure(
            "unscar-allocated",
            "unscar",
            "outgoing-commitment",
            &[claim("c-allocated", &json!({ "amount": amount, "currency": "USD" }))]
        )])
    };
    let (was, is) = (
        small().with("figures", lines(&figures("13000000"))).load().0,
        small().with("figures", lines(&figures("13200000"))).load().0,
    );
    let found = changes(&was, &is);
    let found: Vec<_> = found.iter().map(|c| (c.id.as_str(), c.happened, c.parts.as_slice())).collect();
    let (claim, figure): (&[&str], &[&str]) = (&["value"], &["shown"]);
    assert_eq!(
        found,
        [("c-allocated", Happened::Changed, claim), ("unscar-allocated", Happened::Changed, figure)],
        "another value is shown"
    );
    let [was, is] = [was, is].map(Arc::new);
    let [before, words] = [&was, &is].map(words);
    let page = article::changes::article((&was, &before), (&is, &words), 0, &[], None);
    let cells: Vec<String> = page.sections[0].blocks[0].rows()[0].iter().map(Cell::text).collect();
    assert_eq!(
        cells[1..],
        ["changed", "value", "US$\u{a0}13,000,000", "US$\u{a0}13,200,000"],
        "every digit is told"
    );
    let more = small().and("activities", &activity("U-9", "unscar", "2015", &["PER"], &[])).load().0;
    let found: Vec<_> = changes(&old, &more).into_iter().map(|c| (c.id, c.happened)).collect();
    assert_eq!(found, [("U-9".to_owned(), Happened::Added)]);
    assert_eq!(changes(&more, &old)[0].happened, Happened::Removed);
}

/// The claims of the first figure that has any.
fn claims(portfolio: &mut Portfolio) -> &mut Vec<Claim> {
    portfolio
        .figures
        .iter_mut()
        .find_map(|f| if let Content::Claimed(claims) = &mut f.content { Some(claims) } else { None })
        .unwrap()
}

/// A change of one thing in an edition.
type Change = fn(&mut Portfolio);

#[test]
fn whatever_differs_in_a_record_is_told_before_and_now() {
    let changes: &[Change] = &[
        |p| p.figures[0].label.push('!'),
        |p| p.figures[0].purpose = Some("gender-equality".to_owned()),
        |p| p.figures[0].measure = Measure::Other(Id::new("projects-funded")),
        |p| p.figures[0].period.basis = PeriodBasis::AsListed,
        |p| p.figures[0].subject = "states".to_owned(),
        |p| p.figures[0].place = Some("KEN".to_owned()),
        |p| {
            // A claim moved to a figure of the same name.
            let claim = claims(p).pop().unwrap();
            let last = p.figures.iter_mut().rev().find(|f| f.claims().len() > 1).unwrap();
            if let Content::Claimed(claims) = &mut last.content {
                claims.push(claim);
            }
            let label = last.label.clone();
            p.figures[0].label = label;
        },
        |p| p.figures[0].notes.push("New.".to_owned()),
        |p| {
            p.figures[0].check =
                Some(Derivation { formula: Formula::Sum, inputs: vec![p.figures[1].id.clone()] });
        },
        |p| claims(p)[0].summary.push('!'),
        |p| claims(p)[0].in_overview ^= true,
        |p| claims(p)[0].note = Some("New.".to_owned()),
        |p| claims(p)[0].searched = Some("New.".to_owned()),
        |p| claims(p)[0].as_of = "1999".parse().ok(),
        |p| claims(p)[0].value = Known::Missing(Missing::Withheld),
        |p| {
            claims(p)[0].citation.as_mut().unwrap().locator =
                Some(Locator { from: "New".to_owned(), to: String::new() });
        },
        |p| claims(p)[0].citation.as_mut().unwrap().source = Id::new("another"),
        |p| p.activities[0].title.push('!'),
        |p| p.activities[0].title_is_ours ^= true,
        |p| p.activities[0].mechanism = Id::new("att-vtf"),
        |p| p.activities[0].level = Level::Result,
        |p| p.activities[0].cycle = Some(1999),
        |p| p.activities[0].status = ActivityStatus::Cancelled,
        |p| p.activities[0].participants[0].role = ParticipantRole::Extending,
        |p| p.activities[0].places_note = Some("New.".to_owned()),
        |p| p.activities[0].regions.push(RegionCode::WORLD),
        |p| p.activities[0].themes.clear(),
        |p| p.activities[0].summary.push('!'),
        |p| p.activities[0].allocation = Known::Missing(Missing::Withheld),
        |p| p.activities[0].gender = Known::Published("New.".to_owned()),
        |p| p.activities[0].evidence = Evidence::Inferred,
        |p| p.activities[0].may_be_same_as = vec![p.activities[1].id.clone()],
        |p| p.activities[0].notes.push("New.".to_owned()),
        |p| p.activities[0].citations.clear(),
        |p| p.contributions[0].mechanism = Id::new("att-vtf"),
        |p| p.contributions[0].donor = p.contributions[1].donor.clone(),
        |p| p.contributions[0].period.basis = PeriodBasis::AsListed,
        |p| p.contributions[0].cycle = Some(1999),
        |p| p.contributions[0].amount = Known::Published(p.figures[0].id.clone()),
        |p| p.contributions[0].flow = Flow::Money(MoneyKind::IncomingPledge),
        |p| p.contributions[0].activities.push(p.activities[0].id.clone()),
        |p| p.contributions[0].notes.push("New.".to_owned()),
        |p| p.contributions[0].citations.clear(),
        |p| p.sources[0].title.push('!'),
        |p| p.sources[0].publisher.push('!'),
        |p| p.sources[0].url.push('!'),
        |p| p.sources[0].date = "1999".parse().ok(),
        |p| p.sources[0].date_note = Some("New.".to_owned()),
        |p| p.sources[0].kind = SourceKind::Other,
        |p| p.sources[0].read_as = ReadAs::ThirdPartyCopy,
        |p| p.sources[0].language.push('x'),
        |p| p.sources[0].note = Some("New.".to_owned()),
        |p| p.mechanisms[0].short.push('!'),
        |p| p.mechanisms[0].standing = Standing::Context,
        |p| p.mechanisms[0].part_of = Some("New.".to_owned()),
        |p| p.mechanisms[0].since = "1999".parse().ok(),
        |p| p.mechanisms[0].administrators.clear(),
        |p| p.mechanisms[0].coordinates_with.push(Id::new("att-vtf")),
        |p| p.mechanisms[0].money_note.push('!'),
        |p| p.mechanisms[0].citations.clear(),
        |p| p.organisations[0].name.push('!'),
        |p| p.organisations[0].acronym = Some("NEW".to_owned()),
        |p| p.organisations[0].kind = OrganisationType::Other,
        |p| p.organisations[0].country = "KEN".parse().ok(),
        |p| p.places[0].name.push('!'),
        |p| p.places[0].common_name = Some("New".to_owned()),
        |p| p.places[0].groups = Group::all().filter(|g| !p.places[0].groups.contains(g)).collect(),
        |p| p.places[0].small ^= true,
        |p| p.places[0].point.0 += 1.0,
        |p| p.places[0].subregion = RegionCode::WORLD,
        |p| p.regions[0].parent = p.regions[1].parent.or(Some(p.regions[1].code)),
        |p| p.themes[0].definition.push('!'),
        |p| p.measures[0].unit = Some("new".to_owned()),
        |p| p.measures[0].definition.push('!'),
    ];
    let old = Arc::clone(&SAMPLE);
    let before = words(&old);
    for (place, change) in changes.iter().enumerate() {
        let mut new = (*old).clone();
        change(&mut new);
        let new = Arc::new(new.indexed());
        let words = words(&new);
        let page = article::changes::article((&old, &before), (&new, &words), 0, &[], None);
        let rows: Vec<&Vec<Cell>> =
            page.sections.iter().flat_map(|s| &s.blocks).flat_map(article::Block::rows).collect();
        assert!(!rows.is_empty(), "change {place} is told");
        for row in rows {
            assert_ne!(row[3].text(), row[4].text(), "change {place}: {}", row[2].text());
        }
    }
}

#[test]
fn what_a_pool_passed_on_is_not_told_as_money_of_the_donor_chosen() {
    let passed = |query: &str| {
        ask(query, |s| by_money(s).passed.iter().map(|p| p.activity.to_string()).collect::<BTreeSet<_>>())
    };
    assert!(passed("").contains("V-2"));
    assert!(
        records("donor=CZE").contains(&"V-2".to_owned())
            && passed("donor=CZE") == BTreeSet::from(["V-3".to_owned()]),
        "V-3 alone names Czechia"
    );
}

#[test]
fn an_agreement_over_several_years_names_no_donor_for_one_of_them() {
    let years = ask("mechanism=salient", sustainability).years;
    assert!(years.iter().any(|y| y.year == 2024), "{years:?}");
    assert!(
        years.iter().filter(|y| y.year >= 2023).all(|y| y.donors == 0),
        "Finland’s is from 2023 to 2026: {years:?}"
    );
}

#[test]
fn what_a_list_without_years_supports_is_counted_apart() {
    let count = |query: &str| ask(query, |s| lead(s).map(|lead| (lead.by_list, lead.records)).unwrap());
    assert_eq!(count("donor=BGR"), (3, 3), "Bulgaria is known from a list alone");
    assert_eq!(count("donor=DEU"), (3, 8));
}

#[test]
fn a_total_that_is_only_hidden_is_not_called_unpublished() {
    let basis = |tile: Tile| key(&tile, Headline::Allocated).basis;
    assert_eq!(
        basis(tile_of("country=PER", "unscar")),
        Basis::Hidden,
        "it states a total, which no filter can split"
    );
    assert_eq!(basis(all_together("country=PER")), Basis::Hidden);
    let lines = headline::statements(&tile_of("country=PER", "unscar"), &words(&SAMPLE));
    assert_eq!(
        (lines[0].headline, lines[0].value.as_str()),
        (Headline::Allocated, "not shown with these filters")
    );
    assert_ne!(
        basis(tile_of("country=KEN", "harbour")),
        Basis::Hidden,
        "nothing is published of it, whatever the filters"
    );
}

#[test]
fn a_yearly_amount_does_not_take_the_place_of_a_total() {
    let mut yearly = figure(
        "yearly",
        "unscar",
        "outgoing-commitment",
        &[claim("c-y", &json!({ "amount": "1", "currency": "USD" }))],
    );
    yearly["period"] = json!({ "from": "2030", "to": "2030", "basis": "period" });
    let portfolio = small().and("figures", &yearly).load().0;
    let tiles = key_figures::tiles(&Selection::of(&portfolio, &View::default())).to_vec();
    assert!(
        tiles
            .iter()
            .flat_map(|t| &t.figures)
            .all(|key| !matches!(&key.basis, Basis::Figure(id, _) if id.as_str() == "yearly"))
    );
}
