//! The address bar: every view survives it, and what is not understood is named.

use std::collections::BTreeSet;

use arms_control_funding::{
    model::{Code, Group, Id, MoneyKind, PlaceRole, SourceKind},
    view::{
        By, Count, Filter, MatrixOrder, Origin, Page, Side, SortBy, Thing, UnknownParameter, View, toggle,
    },
};
use proptest::{
    collection::{btree_set, vec},
    option,
    prelude::*,
    test_runner::RngSeed,
};

/// The same cases in every run.
pub fn same_cases(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(20_241_124),
        ..ProptestConfig::default()
    }
}

fn ids() -> impl Strategy<Value = BTreeSet<String>> {
    btree_set("[a-zA-Z0-9]{1,6}(-[a-zA-Z0-9]{1,6}){0,3}", 0..4)
}

fn conditions() -> impl Strategy<Value = By> {
    let id =
        || "[a-z]{1,6}(-[a-z]{1,6}){0,2}".prop_filter("stands for a field not published", |id| id != "none");
    prop_oneof![
        id().prop_map(|id| By::Mechanism(Id::new(id))),
        option::of(1000_i16..=9999).prop_map(By::Year),
        option::of(id()).prop_map(|theme| By::Theme(theme.map(Id::new))),
        "[A-Z]{3}".prop_map(|code| By::Country(code.parse().unwrap())),
        prop::sample::select(PlaceRole::all().collect::<Vec<_>>()).prop_map(By::Role),
        option::of("[0-9]{3}").prop_map(|code| By::Region(code.map(|code| code.parse().unwrap()))),
        any::<bool>().prop_map(By::Gender),
        (id(), any::<bool>()).prop_map(|(field, known)| By::Known(field, known)),
        prop::sample::select(SourceKind::all().collect::<Vec<_>>()).prop_map(By::Source),
        vec(id(), 1..4).prop_map(|ids| By::Set(ids.into_iter().map(Id::new).collect())),
        prop::sample::select(Group::all().collect::<Vec<_>>()).prop_map(By::Group),
        (0_u8..4).prop_map(By::Reached),
        id().prop_map(By::Lacks),
        Just(By::Undated),
    ]
}

fn views() -> impl Strategy<Value = View> {
    let roles = prop::sample::select(PlaceRole::all().collect::<Vec<_>>());
    let sorts = prop::sample::select(SortBy::all().collect::<Vec<_>>());
    let filters = (ids(), ids(), ids(), btree_set("[A-Z]{3}", 0..4), btree_set(1000_i16..=9999, 0..4));
    let rest = (
        option::of(roles),
        any::<bool>(),
        "\\PC*",
        sorts,
        option::of("[a-zA-Z0-9]{1,6}(-[a-zA-Z0-9]{1,6}){0,3}"),
        ids(),
    );
    let id = || "[a-zA-Z0-9]{1,6}(-[a-zA-Z0-9]{1,6}){0,2}";
    let pages = prop_oneof![
        3 => Just(Page::Overview),
        1 => prop::sample::select(vec![Page::Donors, Page::Countries, Page::Projects, Page::Gaps, Page::Method, Page::Sixty(3), Page::Disagreements, Page::Known, Page::Horizon, Page::Glossary, Page::Search]),
        1 => option::of("[0-9]{4}\\.[0-9]{1,2}(-[0-9])?").prop_map(Page::Changes),
        1 => id().prop_map(|id| Page::Mechanism(Id::new(id))),
        1 => id().prop_map(|id| Page::Project(Id::new(id))),
        1 => id().prop_map(|id| Page::Donor(Id::new(id))),
        1 => id().prop_map(|id| Page::Organisation(Id::new(id))),
        1 => id().prop_map(|id| Page::Source(Id::new(id))),
        1 => (id(), id()).prop_map(|(a, b)| Page::Compare(Box::new(Page::Donor(Id::new(a))), Box::new(Page::Donor(Id::new(b))))),
        1 => "[A-Z]{3}".prop_map(|code| Page::Country(code.parse().unwrap())),
    ];
    let matrix = prop::sample::select(MatrixOrder::all().collect::<Vec<_>>());
    let edition = option::of("[0-9]{4}\\.[0-9]{1,2}(-[0-9])?");
    let kinds = prop::sample::select(MoneyKind::all().collect::<Vec<_>>());
    let origins = prop_oneof![
        id().prop_map(|id| Origin::Figure(Id::new(id))),
        (option::of("[b-z]{3,6}"), kinds).prop_map(|(of, kind)| Origin::Sum(of.map(Id::new), kind)),
        (id(), id()).prop_map(|(part, whole)| Origin::Share(Id::new(part), Id::new(whole))),
        (prop::sample::select(Thing::all().collect::<Vec<_>>()), vec(conditions(), 0..4))
            .prop_map(|(of, by)| Count { of, by })
            .prop_filter("is a count there is", Count::is_sound)
            .prop_map(Origin::Count),
    ];
    let sides = option::of(prop::sample::select(Side::all().collect::<Vec<_>>()));
    let place = (pages, sides, option::of(origins), matrix, edition);
    (filters, rest, place).prop_map(
        |(
            (mechanisms, donors, themes, countries, years),
            (role, with_context, search, sort, open, tables),
            (page, side, origin, matrix, edition),
        )| View {
            // On the page of results alone; there it can be empty beside words that filter.
            find: if page == Page::Search && search.len() % 2 == 0 {
                format!("{search}x")
            } else {
                String::new()
            },
            page,
            side,
            only: None,
            origin,
            mechanisms: mechanisms.into_iter().map(Id::new).collect(),
            donors: donors.into_iter().map(Id::new).collect(),
            themes: themes.into_iter().map(Id::new).collect(),
            countries: countries.iter().map(|code| code.parse().unwrap()).collect(),
            years,
            role,
            with_context,
            search,
            sort,
            open: open.map(Id::new),
            tables: tables.into_iter().map(|table| table.to_ascii_lowercase()).collect(),
            matrix,
            edition,
        },
    )
}

proptest! {
    #![proptest_config(same_cases(512))]

    #[test]
    fn a_view_survives_its_address(view in views()) {
        let query = view.to_query();
        prop_assert_eq!(View::from_query(&query), (view.clone(), Vec::new()), "{}", query);
        prop_assert_eq!(View::from_query(&format!("?{query}")), (view, Vec::new()));
    }

    #[test]
    fn any_address_is_read_and_reading_settles(query in "\\PC*") {
        let (view, _) = View::from_query(&query);
        prop_assert_eq!(View::from_query(&view.to_query()).0, view);
    }
}

#[test]
fn the_default_view_has_an_empty_address() {
    assert_eq!(View::default().to_query(), "");
    assert_eq!(View::from_query(""), (View::default(), Vec::new()));
    assert!(!View::default().is_filtered());
}

#[test]
fn parameters_come_in_a_fixed_order_and_items_are_sorted() {
    let query = "figure=sum:unscar:disbursement&table=map&page=country:PNG&open=U-1&sort=year&search=a+b&context=off&role=participant&theme=youth&year=2014,2013&country=PER,KEN&donor=DEU&mechanism=unscar";
    let (view, unread) = View::from_query(query);
    assert_eq!(unread, []);
    assert_eq!(
        view.to_query(),
        "page=country:PNG&mechanism=unscar&donor=DEU&country=KEN,PER&year=2013,2014&theme=youth&role=participant&context=off&search=a+b&sort=year&open=U-1&table=map&figure=sum:unscar:disbursement"
    );
}

#[test]
fn what_is_not_understood_is_named_and_the_rest_is_read() {
    let (view, unread) = View::from_query(
        "colour=red&page=moon&figure=sum:unscar&country=ken,kenya&year=2013,13&role=boss&sort=size&context=on",
    );
    let named = |parameter: &str, value: &str| UnknownParameter {
        parameter: parameter.to_owned(),
        value: value.to_owned(),
    };
    assert_eq!(
        unread,
        [
            named("colour", "red"),
            named("page", "moon"),
            named("figure", "sum:unscar"),
            named("country", "kenya"),
            named("year", "13"),
            named("role", "boss"),
            named("sort", "size"),
            named("context", "on")
        ]
    );
    assert_eq!(view.to_query(), "country=KEN&year=2013");
}

#[test]
fn commas_between_items_are_not_escaped_and_those_of_a_search_are_read_back() {
    let mut view = View { search: "arms, ammunition %2C".to_owned(), ..View::default() };
    view.years.extend([2013, 2014]);
    let query = view.to_query();
    assert!(query.starts_with("year=2013,2014&"), "{query}");
    assert_eq!(View::from_query(&query).0, view);
}

#[test]
fn after_a_reset_the_view_is_the_default_but_for_page_and_order() {
    let all = "page=patterns&mechanism=unscar&donor=DEU&country=KEN&year=2013&theme=youth&role=participant&context=off&search=x&sort=title&matrix=name&open=U-1&table=map&figure=a";
    let (view, unread) = View::from_query(all);
    assert_eq!(unread, []);
    assert_eq!(view.without_filters().to_query(), "page=gaps&sort=title&matrix=name");
    assert!(!view.without_filters().is_filtered());
    for one in [
        "mechanism=unscar",
        "donor=DEU",
        "country=KEN",
        "year=2013",
        "theme=youth",
        "role=participant",
        "context=off",
        "search=x",
    ] {
        assert!(View::from_query(one).0.is_filtered(), "{one} narrows");
    }
    for none in [
        "",
        "sort=title",
        "matrix=name",
        "open=U-1",
        "table=map",
        "figure=a",
        "search=%20",
        "page=known",
        "edition=2026.11.24",
    ] {
        assert!(!View::from_query(none).0.is_filtered(), "{none} does not");
    }
}

#[test]
fn what_other_sites_hang_on_links_is_passed_over_and_not_copied() {
    let (view, unread) =
        View::from_query("utm_source=news&fbclid=1&country=KEN&gclid=2&UTM_campaign=x&msclkid=3");
    assert_eq!((view.to_query().as_str(), unread), ("country=KEN", vec![]));
}

#[test]
fn codes_are_read_in_any_case_and_without_the_sentence_around_them() {
    let (view, unread) = View::from_query("Country=ken,Uga.&role=Beneficiary&sort=YEAR&page=country:ken.");
    assert_eq!(
        (view.to_query().as_str(), unread),
        ("page=country:KEN&country=KEN,UGA&role=beneficiary&sort=year", vec![])
    );
    assert_eq!(View::from_query("donor=DEU).").0, View::from_query("donor=DEU").0);
    let found = View::from_query("page=search&search=kenya&donor=DEU").0;
    assert_eq!((found.find.as_str(), found.search.as_str()), ("kenya", ""), "an old link to results");
    assert_eq!(found.to_query(), "page=search&donor=DEU&find=kenya");
    let both = View::from_query("page=search&search=arms&find=kenya").0;
    assert_eq!(
        (both.find.as_str(), both.words()),
        ("kenya", "arms"),
        "records stay filtered for other pages"
    );
    let words = View::from_query("search=weapons.").0;
    assert_eq!(words.search, "weapons.", "what is looked for is the reader's own");
}

#[test]
fn a_filter_toggled_twice_is_the_view_before() {
    let view = View::from_query("country=KEN&figure=a").0;
    for filter in [
        Filter::Country("UGA".parse().unwrap()),
        Filter::Country("KEN".parse().unwrap()),
        Filter::Year(2013),
        Filter::Donor(Id::new("DEU")),
    ] {
        let toggled = view.toggled(&filter);
        assert_ne!(toggled.has(&filter), view.has(&filter));
        assert_eq!(toggled.toggled(&filter), view);
    }
}

#[test]
fn toggling_twice_changes_nothing() {
    let mut set = BTreeSet::from([1, 2]);
    toggle(&mut set, 2);
    assert_eq!(set, BTreeSet::from([1]));
    toggle(&mut set, 2);
    assert_eq!(set, BTreeSet::from([1, 2]));
}
