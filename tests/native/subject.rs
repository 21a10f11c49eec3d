//! A filtered number is about the subject of the filter, or is not drawn; what is certain, possible and
//! unclear never looks alike.

use std::{collections::BTreeSet, sync::Arc};

use arms_control_funding::{
    chart::{self, ChartId, Picture, matrix::matrix},
    draw::{self, Scheme},
    model::{Code, CountryCode, Id, Portfolio, Tie},
    plot::{Bar, Plot},
    query::{
        Selection,
        coverage::{coverage, not_located},
        facets::facets,
        key_figures::{Headline, tiles},
        records::by_year,
    },
    statement::{self, effects::effects, headline, narrowing},
    view::{Filter, MatrixOrder, View},
    words::Words,
};
use serde_json::json;

use super::{
    fixture::{claim, figure, small, words},
    sample::SAMPLE,
};

fn drawn(id: ChartId, portfolio: &Arc<Portfolio>, query: &str) -> Picture {
    let view = View::from_query(query).0;
    let words = words(portfolio);
    chart::picture(id, &Selection::of(portfolio, &view), &words).marked(&words)
}

fn asked<T>(
    portfolio: &Arc<Portfolio>,
    query: &str,
    question: impl FnOnce(&Selection<'_>, &Words) -> T,
) -> T {
    let view = View::from_query(query).0;
    question(&Selection::of(portfolio, &view), &words(portfolio))
}

/// The small edition with a second mechanism that states money for gender equality, and which no code knows.
fn with_a_new_mechanism() -> Arc<Portfolio> {
    let new = json!({
        "id": "peace-fund", "name": "The Peace fund", "short": "Peace fund", "standing": "portfolio", "administrators": ["recsa"],
        "summary": "A fund.", "moneyNote": "Little is published.", "coordinatesWith": [], "sources": [{ "source": "report" }],
    });
    let mut budget = figure(
        "peace-gender",
        "peace-fund",
        "outgoing-commitment",
        &[claim("c-peace", &json!({ "amount": "300000", "currency": "USD" }))],
    );
    budget["purpose"] = json!("gender-equality");
    let record = super::fixture::activity("P-1", "peace-fund", "2020", &["KEN"], &[]);
    let (portfolio, findings) =
        small().and("mechanisms", &new).and("figures", &budget).and("activities", &record).load();
    assert_eq!(findings, []);
    Arc::new(portfolio)
}

#[test]
fn a_mechanism_no_code_knows_has_a_colour_and_a_place_and_speaks_for_itself() {
    let portfolio = with_a_new_mechanism();
    let money = drawn(ChartId::GenderMoney, &portfolio, "");
    assert!(
        money.summary.contains("SALIENT") && money.summary.contains("Peace fund allocated US$"),
        "all mechanisms are told: {}",
        money.summary
    );
    let alone = drawn(ChartId::GenderMoney, &portfolio, "mechanism=peace-fund");
    assert!(!format!("{} {}", alone.title, alone.summary).contains("SALIENT"), "{}", alone.title);
    for id in [ChartId::Money, ChartId::Year, ChartId::GenderStatements] {
        let picture = drawn(id, &portfolio, "");
        assert!(picture.text().contains("Peace fund"), "{}", id.code());
        for mark in picture.marks.iter().filter(|mark| mark.of.key == "peace-fund") {
            assert_ne!(
                Scheme::Light.color(draw::of_key(&mark.of.key)),
                Scheme::Light.color(draw::Tone::Missing),
                "{}",
                mark.of.label
            );
        }
    }
    assert!(
        tiles(&Selection::of(&portfolio, &View::default()))
            .iter()
            .any(|tile| tile.mechanism == Some(Id::new("peace-fund")))
    );
}

#[test]
fn with_a_donor_chosen_no_money_of_the_pool_is_told() {
    let others = asked(&SAMPLE, "", |s, words| {
        let each = tiles(s).iter().flat_map(|tile| headline::statements(tile, words));
        let money = each
            .filter(|line| {
                matches!(line.headline, Headline::Allocated | Headline::Disbursed) && !line.missing
            })
            .map(|line| line.value);
        money.map(|text| text.trim_start_matches("at least ").to_owned()).collect::<BTreeSet<_>>()
    });
    assert!(others.len() > 2, "{others:?}");
    for donor in ["DEU", "JPN", "SWE"] {
        let query = format!("donor={donor}");
        let mut said = asked(&SAMPLE, &query, |s, words| {
            let lines =
                tiles(s).iter().flat_map(|tile| headline::statements(tile, words)).collect::<Vec<_>>();
            assert!(
                lines.iter().all(|line| matches!(line.headline, Headline::Projects | Headline::Countries)),
                "no tile counts the filter itself"
            );
            let mut said: Vec<String> = lines.into_iter().map(|line| line.value).collect();
            said.push(statement::lead::sentence_of(s, words));
            said
        });
        said.extend(
            ChartId::all()
                .filter(|id| !matches!(id, ChartId::States))
                .map(|id| drawn(id, &SAMPLE, &query).text()),
        );
        for text in said {
            for money in &others {
                assert!(!text.contains(money.as_str()), "{query}: “{money}” is every donor’s, in “{text}”");
            }
        }
    }
}

#[test]
fn what_is_certain_possible_and_unclear_is_counted_apart_and_looks_apart() {
    asked(&SAMPLE, "donor=DEU,JPN,SWE", |s, words| {
        let of = |wanted| s.activities().filter(|a| s.tie(a) == Some(wanted)).count();
        let (named, same, possible) = (of(Tie::Named), of(Tie::SameTime), of(Tie::Possible));
        assert_eq!(named + same + possible, s.activities().count(), "every record shown is tied in one way");
        assert_eq!((named, same, possible), (3, 4, 5));
        let told: String = effects(s, words).into_iter().flatten().map(|piece| piece.text()).collect();
        for n in [named, same, possible] {
            assert!(told.contains(&format!(": {n}.")), "{n} in {told}");
        }
        let projects = headline::statements(&tiles(s)[0], words).remove(0);
        assert!(
            projects
                .qualified(words)
                .iter()
                .any(|text| text.contains(&format!("{possible} of them only possible"))),
            "{projects:?}"
        );
    });
    let year = drawn(ChartId::Year, &SAMPLE, "donor=DEU,JPN,SWE");
    let keys: BTreeSet<&str> = year.marks.iter().map(|mark| mark.of.key.as_str()).collect();
    assert!(keys.contains("unscar") && keys.contains("unscar~possible"), "{keys:?}");
    let colours = |picture: &Picture, series: &str| {
        let all = draw::option(&picture.plot, Scheme::Light).unwrap()["series"].as_array().unwrap().clone();
        let one = all.into_iter().find(|s| s["name"].as_str() == Some(series)).unwrap();
        one["data"][0]["itemStyle"]["color"].as_str().unwrap().to_owned()
    };
    assert_ne!(colours(&year, "UNSCAR"), colours(&year, "UNSCAR, possible"));
    let map = drawn(ChartId::Map, &SAMPLE, "donor=DEU,JPN,SWE");
    let sure = |key: &str| {
        map.marks.iter().filter(|mark| mark.of.key.ends_with("~possible") == (key == "possible")).count()
    };
    assert!(sure("sure") > 0 && sure("possible") > 0, "both are on the map, and drawn in two ways");
    let cells = asked(&SAMPLE, "donor=DEU,JPN,SWE", |s, words| {
        matrix(coverage(s), &not_located(s), MatrixOrder::default(), s.hides_records(), words)
    });
    let keys: BTreeSet<&str> = cells
        .regions
        .iter()
        .flat_map(|(_, rows)| rows)
        .flat_map(|row| &row.cells)
        .map(|cell| cell.key)
        .collect();
    assert!(keys.contains("possible") && keys.contains("beneficiary"), "{keys:?}");
}

/// The colour of each area, by its M49 number.
fn areas(picture: &Picture) -> std::collections::BTreeMap<String, String> {
    let option = draw::option(&picture.plot, Scheme::Light).unwrap();
    let all = option["series"][0]["data"].as_array().unwrap();
    all.iter()
        .map(|area| {
            (
                area["name"].as_str().unwrap().to_owned(),
                area["itemStyle"]["areaColor"].as_str().unwrap().to_owned(),
            )
        })
        .collect()
}

#[test]
fn a_chosen_country_recolours_no_other_and_counts_no_other() {
    for other in ["", "year=2016", "theme=youth", "mechanism=unscar&role=beneficiary"] {
        let before = areas(&drawn(ChartId::Map, &SAMPLE, other));
        assert!(before.len() > 2, "{other}: {before:?}");
        for (m49, colour) in areas(&drawn(ChartId::Map, &SAMPLE, &format!("{other}&country=KEN"))) {
            assert_eq!(before.get(&m49), Some(&colour), "{other}: {m49}");
        }
    }
    let kenya = drawn(ChartId::Map, &SAMPLE, "country=KEN");
    assert_eq!(kenya.table.rows.len(), 1, "{:?}", kenya.table.rows);
    asked(&SAMPLE, "country=KEN", |s, words| {
        assert!(
            tiles(s).iter().all(|tile| tile.figures.iter().all(|key| key.headline != Headline::Countries))
        );
        let rows = matrix(coverage(s), &not_located(s), MatrixOrder::Name, s.hides_records(), words).regions;
        assert_eq!(
            rows.iter().flat_map(|(_, rows)| rows).map(|row| row.name.as_str()).collect::<Vec<_>>(),
            ["Kenya"]
        );
    });
}

#[test]
fn none_found_is_never_said_of_what_a_filter_hides() {
    let none = "none found";
    for query in [
        "year=2013",
        "theme=youth",
        "donor=SWE",
        "country=KEN",
        "search=marking",
        "role=participant",
        "country=KEN&year=2022",
        "donor=DEU&country=PER",
    ] {
        for id in ChartId::all().filter(|id| !matches!(id, ChartId::Map)) {
            let picture = drawn(id, &SAMPLE, query);
            // The rows of these are of the country chosen, or of any: it hides nothing of them.
            if matches!(id, ChartId::Mechanisms | ChartId::Neighbours) && query == "country=KEN" {
                assert!(picture.text().contains(none));
                continue;
            }
            assert!(!picture.text().contains(none), "{} at {query}", id.code());
        }
        asked(&SAMPLE, query, |s, words| {
            let said = tiles(s)
                .iter()
                .flat_map(|tile| headline::statements(tile, words))
                .map(|line| line.value)
                .collect::<Vec<_>>();
            assert!(said.iter().all(|value| value != none), "{said:?}");
            let cells =
                matrix(coverage(s), &not_located(s), MatrixOrder::default(), s.hides_records(), words);
            assert!(
                cells
                    .regions
                    .iter()
                    .flat_map(|(_, rows)| rows)
                    .flat_map(|row| &row.cells)
                    .all(|cell| cell.text != none)
            );
        });
        // On the map “none found” is what no record names at all, and looks unlike what the filters hide.
        let map = drawn(ChartId::Map, &SAMPLE, query);
        let view = View::from_query(query).0;
        let named: BTreeSet<CountryCode> =
            SAMPLE.activities.iter().flat_map(|a| a.reached(view.role)).map(|place| place.country).collect();
        let areas = areas(&map);
        for place in SAMPLE.places.iter().filter(|place| !place.small) {
            assert_eq!(
                areas.contains_key(&place.m49),
                named.contains(&place.code),
                "{query}: {}",
                place.name
            );
        }
        assert!(
            draw::option(&map.plot, Scheme::Light).unwrap().to_string().find("decal").is_none(),
            "hatching is for missing money"
        );
    }
}

#[test]
fn the_count_of_a_year_says_which_count_it_is_and_one_of_them_is_the_bar() {
    asked(&SAMPLE, "", |s, words| {
        let bars = by_year(s);
        for option in facets(s).years {
            let bar = bars
                .rows
                .iter()
                .find(|(year, _)| *year == option.year)
                .map_or(0, |(_, counts)| counts.iter().sum());
            assert_eq!(option.began, bar, "{}", option.year);
            let chosen = View::default().toggled(&Filter::Year(option.year));
            assert_eq!(option.ran, Selection::of(&SAMPLE, &chosen).activities().count(), "{}", option.year);
        }
        let listed = arms_control_funding::article::options::choices(
            arms_control_funding::article::options::List::Year,
            &facets(s),
            &View::default(),
            &SAMPLE,
            words,
        );
        assert!(listed.iter().all(|choice| choice.count.contains("began") && choice.count.contains("ran")));
    });
}

/// No chart puts two currencies on one axis.
pub fn currencies_are_apart(portfolio: &Arc<Portfolio>) {
    let mut found = 0;
    for (id, query) in [ChartId::Money, ChartId::Contributions, ChartId::GenderMoney]
        .into_iter()
        .flat_map(|id| ["", "donor=DEU,JPN,SWE"].map(|q| (id, q)))
    {
        let picture = drawn(id, portfolio, query);
        let currency = |text: &str| {
            ["US$", "EUR", "GBP", "AUD", "CAD", "CHF", "NZD", "SEK"].into_iter().find(|c| text.contains(c))
        };
        let mut of_series: std::collections::BTreeMap<usize, BTreeSet<&str>> =
            std::collections::BTreeMap::new();
        for mark in &picture.marks {
            of_series.entry(mark.series).or_default().extend(currency(&mark.of.value));
        }
        found += of_series.values().map(BTreeSet::len).sum::<usize>();
        assert!(of_series.values().all(|currencies| currencies.len() <= 1), "{}: {of_series:?}", id.code());
    }
    assert!(found > 4, "{found}");
}

#[test]
fn two_currencies_never_share_a_scale_of_length() {
    let row = |scale: &str, n: i64| Bar {
        label: format!("{scale} {n}"),
        quantity: Some(arms_control_funding::model::Quantity::Exact(n.into())),
        scale: scale.to_owned(),
        ..Bar::default()
    };
    let plot = Plot::Bars(vec![row("US$", 2_000_000), row("EUR", 1_200_000), row("US$", 500)].into());
    let (drawn_rows, marks) =
        (draw::option(&plot, Scheme::Light), chart::picture::marks(&plot, &words(&SAMPLE)));
    let axes = drawn_rows.unwrap()["xAxis"]
        .as_array()
        .unwrap()
        .iter()
        .map(|axis| axis["name"].clone())
        .collect::<Vec<_>>();
    assert_eq!(axes, [json!("US$"), json!("EUR")]);
    assert_eq!(
        marks.iter().map(|mark| (mark.series, mark.group.as_str())).collect::<Vec<_>>(),
        [(0, "US$"), (0, "US$"), (1, "EUR")]
    );
    currencies_are_apart(&SAMPLE);
}

#[test]
fn everything_that_narrows_has_its_words_and_can_be_taken_off() {
    let words = words(&SAMPLE);
    let mut view = View::from_query("mechanism=unscar&donor=DEU&country=KEN,UGA&year=2016&theme=youth&role=beneficiary&context=off&search=arms").0;
    let all = narrowing::narrowing(&view, &words);
    let said: Vec<String> = all.iter().map(|narrowing| narrowing.text(&words)).collect();
    assert_eq!(said.len(), 9, "{said:?}");
    assert!(
        said.iter().any(|text| text == "Country: Uganda") && said.iter().any(|text| text.contains("arms")),
        "{said:?}"
    );
    while let Some(first) = narrowing::narrowing(&view, &words).into_iter().next() {
        assert!(view.is_filtered());
        view = first.without;
    }
    assert_eq!(view, View::default(), "with all of them off it is the default");
}

#[test]
fn two_views_have_two_titles_and_the_filter_comes_first() {
    let words = words(&SAMPLE);
    let title = |query: &str| narrowing::title(&View::from_query(query).0, None, None, &words);
    assert!(title("country=KEN").starts_with("Kenya · "), "{}", title("country=KEN"));
    let queries = [
        "",
        "country=KEN",
        "donor=KEN",
        "year=2016",
        "role=beneficiary",
        "context=off",
        "search=arms",
        "mechanism=unscar",
    ];
    let titles: BTreeSet<String> = queries.into_iter().map(title).collect();
    assert!(titles.len() >= queries.len() - 1, "{titles:?}");
}

#[test]
fn a_filters_box_finds_what_the_search_finds() {
    use arms_control_funding::article::options::{List, choices, matching};
    let found = |list: List, typed: &str| {
        asked(&SAMPLE, "", |s, words| {
            let all = choices(list, &facets(s), &View::default(), &SAMPLE, words);
            matching(&all, typed).into_iter().map(|choice| choice.label).collect::<Vec<_>>()
        })
    };
    for (typed, name) in [
        ("cote divoire", "Côte d’Ivoire"),
        ("Co\u{302}te d'Ivoire", "Côte d’Ivoire"),
        ("DRC", "Democratic Republic of the Congo"),
        ("CAR", "Central African Republic"),
    ] {
        let listed = found(List::Country, typed);
        assert!(listed.iter().any(|label| label.replace('\'', "’") == name), "{typed}: {listed:?}");
    }
    for (typed, name) in [("UK", "United Kingdom"), ("Czech Republic", "Czechia")] {
        let listed = found(List::Donor, typed);
        assert!(listed.first().is_some_and(|label| label.starts_with(name)), "{typed}: {listed:?}");
    }
    // What is chosen is never out of sight.
    let kept = asked(&SAMPLE, "country=KEN", |s, words| {
        let all = choices(List::Country, &facets(s), s.view, &SAMPLE, words);
        matching(&all, "Uganda").into_iter().map(|choice| choice.label).collect::<Vec<_>>()
    });
    assert!(kept.contains(&"Kenya".to_owned()) && kept.contains(&"Uganda".to_owned()), "{kept:?}");
}

#[test]
fn identifiers_of_an_address_are_read_in_any_case() {
    let spelled = |query: &str| {
        arms_control_funding::query::spelling::spelled(&SAMPLE, &View::from_query(query).0).to_query()
    };
    assert_eq!(spelled("mechanism=UNSCAR&donor=deu"), "mechanism=unscar&donor=DEU");
    assert_eq!(spelled("page=project:u-1"), "page=project:U-1");
    assert_eq!(spelled("figure=UNSCAR-allocated."), "figure=unscar-allocated");
    assert_eq!(spelled(&format!("edition={}", SAMPLE.edition.version)), "", "this edition needs no word");
    assert_eq!(spelled("open=v-2"), "open=V-2");
    assert_eq!(spelled("edition=2020.1.1"), "edition=2020.1.1");
}

#[test]
fn lists_of_names_have_one_order() {
    use arms_control_funding::model::name;
    let ordered = ["Åland", "Albania", "Côte d’Ivoire", "Croatia", "Türkiye", "Turkmenistan", "Uganda"];
    assert!(
        ordered.windows(2).all(|pair| name::order(pair[0], pair[1]).is_lt()),
        "{:?}",
        ordered.map(name::folded)
    );
}

#[test]
fn a_closed_filter_says_what_its_choices_say() {
    use arms_control_funding::article::options::{Choice, List, choices, state};
    for query in
        ["", "donor=DEU", "country=KEN&country=UGA&year=2014", "mechanism=unscar", "theme=ammunition"]
    {
        let (view, words) = (View::from_query(query).0, words(&SAMPLE));
        let facets = facets(&Selection::of(&SAMPLE, &view));
        for (list, code) in List::ALL {
            let all = choices(list, &facets, &view, &SAMPLE, &words);
            let chosen: Vec<&Choice> = all.iter().filter(|choice| choice.chosen).collect();
            let said = match chosen.as_slice() {
                [] => {
                    let with_records = all.iter().filter(|choice| !choice.is_empty).count();
                    words.format("filter-all", &[("n", with_records.into())])
                }
                [one] => one.label.clone(),
                several => words.format("filter-chosen", &[("n", several.len().into())]),
            };
            assert_eq!(state(list, &facets, &view, &words), said, "{code} at {query}");
        }
    }
}
