//! Questions to the real edition: whatever is filtered, the answers add up.

use std::collections::BTreeSet;

use arms_control_funding::{
    model::{Activity, Code, Currency, Id, Known, Missing, MoneyKind, PartialTotal, PeriodBasis, PlaceRole, Portfolio, Quantity, Value},
    query::{
        Selection,
        coverage::coverage,
        facets::facets,
        gender, key_figures,
        money::{self, Amount},
        projects::projects,
        records::{by_theme, by_year},
        selection::{only_known, unknown_values},
    },
    view::View,
};
use proptest::{prelude::*, sample::subsequence};
use rust_decimal::Decimal;

use super::{fixture::EDITION, view::same_cases};

fn some<T: Ord + Clone + std::fmt::Debug + 'static>(all: impl IntoIterator<Item = T>, most: usize) -> BoxedStrategy<BTreeSet<T>> {
    let all: Vec<T> = all.into_iter().collect::<BTreeSet<T>>().into_iter().collect();
    let most = most.min(all.len());
    prop_oneof![2 => Just(BTreeSet::new()), 1 => subsequence(all, 0..=most).prop_map(|items| items.into_iter().collect())].boxed()
}

fn views() -> impl Strategy<Value = View> {
    let p: &Portfolio = &EDITION.0;
    let roles = prop_oneof![2 => Just(None), 1 => prop::sample::select(PlaceRole::all().map(Some).collect::<Vec<_>>())];
    (
        some(p.mechanisms.iter().map(|m| m.id.clone()), 4),
        some(p.contributions.iter().map(|c| c.donor.clone()), 8),
        some(p.activities.iter().flat_map(|a| a.places.iter().map(|p| p.country)), 40),
        some(p.activities.iter().flat_map(Activity::years), 8),
        some(p.themes.iter().map(|t| t.id.clone()), 8),
        roles,
        any::<bool>(),
        prop::sample::select(vec!["", "", "", "arms", "training"]),
    )
        .prop_map(|(mechanisms, donors, countries, years, themes, role, with_context, search)| View {
            mechanisms,
            donors,
            countries,
            years,
            themes,
            role,
            with_context,
            search: search.to_owned(),
            ..View::default()
        })
}

fn shown(view: &View) -> usize {
    Selection::of(&EDITION.0, view).activities().count()
}

proptest! {
    #![proptest_config(same_cases(256))]

    #[test]
    fn what_is_on_the_map_and_what_is_not_make_all_records(view in views()) {
        let selection = Selection::of(&EDITION.0, &view);
        let answer = coverage(&selection);
        prop_assert_eq!(answer.records, selection.activities().count());
        let on_the_map = selection.activities().filter(|a| selection.reached(a).next().is_some()).count();
        prop_assert_eq!(answer.located(), on_the_map);
        prop_assert_eq!(answer.located() + answer.not_located.len(), answer.records);
        for row in &answer.countries {
            let naming = selection.activities().filter(|a| selection.reached(a).any(|c| c == row.country)).count();
            prop_assert_eq!(row.records(), naming, "{}", row.country);
        }
    }

    #[test]
    fn the_years_and_the_records_without_one_make_all_records(view in views()) {
        let answer = by_year(&Selection::of(&EDITION.0, &view));
        let in_years: usize = answer.rows.iter().map(|(_, counts)| counts.iter().sum::<usize>()).sum();
        prop_assert_eq!(in_years + answer.without(), answer.records);
        prop_assert_eq!(answer.records, shown(&view));
    }

    #[test]
    fn a_record_of_two_themes_is_still_one_record(view in views()) {
        let selection = Selection::of(&EDITION.0, &view);
        let answer = by_theme(&selection);
        let in_themes: usize = answer.rows.iter().map(|(_, counts)| counts.iter().sum::<usize>()).sum();
        prop_assert_eq!(in_themes, selection.activities().map(|a| a.themes.len()).sum::<usize>());
        prop_assert_eq!(answer.records, selection.activities().count());
    }

    #[test]
    fn every_record_shown_passes_every_filter(view in views()) {
        let p = &EDITION.0;
        let selection = Selection::of(p, &view);
        for a in selection.activities() {
            prop_assert!(view.mechanisms.is_empty() || view.mechanisms.contains(&a.mechanism), "{}", a.id);
            prop_assert!(selection.mechanisms().any(|m| m.id == a.mechanism), "{}", a.id);
            prop_assert!(view.countries.is_empty() || a.places.iter().any(|p| view.countries.contains(&p.country) && view.role.is_none_or(|r| r == p.role)), "{}", a.id);
            prop_assert!(view.years.is_empty() || a.years().iter().any(|y| view.years.contains(y)), "{}", a.id);
            prop_assert!(view.themes.is_empty() || a.themes.iter().any(|t| view.themes.contains(t)), "{}", a.id);
            let supported = p.contributions.iter().any(|c| view.donors.contains(&c.donor) && c.supports(a) == Some(true));
            prop_assert!(view.donors.is_empty() || supported || a.named_funders().any(|f| view.donors.contains(f)), "{}", a.id);
        }
    }

    #[test]
    fn the_table_lists_each_record_shown_once(view in views()) {
        let selection = Selection::of(&EDITION.0, &view);
        let listed: Vec<_> = projects(&selection).into_iter().map(|a| a.id.clone()).collect();
        let once: BTreeSet<_> = listed.iter().cloned().collect();
        prop_assert_eq!(once.len(), listed.len());
        prop_assert_eq!(once, selection.activities().map(|a| a.id.clone()).collect::<BTreeSet<_>>());
    }

    #[test]
    fn records_stating_something_on_gender_are_among_the_records(view in views()) {
        let selection = Selection::of(&EDITION.0, &view);
        let stating = gender::stating(&selection);
        prop_assert!(stating.iter().all(|s| s.stating <= s.records));
        prop_assert_eq!(stating.iter().map(|s| s.records).sum::<usize>(), selection.activities().count());
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

proptest! {
    #![proptest_config(same_cases(24))]

    #[test]
    fn the_count_beside_an_option_is_what_choosing_it_alone_shows(view in views()) {
        let facets = facets(&Selection::of(&EDITION.0, &view));
        for (id, n) in &facets.mechanisms {
            prop_assert_eq!(*n, shown(&View { mechanisms: [id.clone()].into(), ..view.clone() }), "mechanism {}", id);
        }
        for (id, n) in &facets.donors {
            prop_assert_eq!(*n, shown(&View { donors: [id.clone()].into(), ..view.clone() }), "donor {}", id);
        }
        for (code, n) in &facets.countries {
            prop_assert_eq!(*n, shown(&View { countries: [*code].into(), ..view.clone() }), "country {}", code);
        }
        for (year, n) in &facets.years {
            prop_assert_eq!(*n, shown(&View { years: [*year].into(), ..view.clone() }), "year {}", year);
        }
        for (id, n) in &facets.themes {
            prop_assert_eq!(*n, shown(&View { themes: [id.clone()].into(), ..view.clone() }), "theme {}", id);
        }
    }
}

#[test]
fn germany_shows_what_names_it_or_what_its_pooled_money_supports() {
    let p = &EDITION.0;
    let germany = Id::new("DEU");
    let view = View { donors: [germany.clone()].into(), ..View::default() };
    let selection = Selection::of(p, &view);
    assert!(selection.activities().count() > 0);
    for a in selection.activities() {
        let named = a.named_funders().any(|f| *f == germany) || p.contributions.iter().any(|c| c.donor == germany && c.activities.contains(&a.id));
        let pooled = p.contributions.iter().any(|c| {
            let within = match (c.cycle, c.period.basis, c.period.years()) {
                (Some(cycle), ..) => a.year() == Some(cycle),
                (None, PeriodBasis::AsListed, _) | (None, _, None) => true,
                (None, PeriodBasis::Single, Some(years)) => a.year().is_some_and(|y| y >= *years.start()),
                (None, _, Some(years)) => a.year().is_some_and(|y| years.contains(&y)),
            };
            c.donor == germany && c.mechanism == a.mechanism && c.activities.is_empty() && within
        });
        assert!(named || pooled, "{} neither names Germany nor shares a pool with it", a.id);
    }
    for contribution in selection.contributions() {
        assert_eq!(contribution.donor, germany);
    }
}

#[test]
fn kenya_shows_only_records_that_reach_kenya() {
    let kenya = "KEN".parse().unwrap();
    let view = View { countries: [kenya].into(), ..View::default() };
    let selection = Selection::of(&EDITION.0, &view);
    assert!(selection.activities().count() > 0);
    assert!(selection.activities().all(|a| a.places.iter().any(|p| p.country == kenya)));
}

#[test]
fn narrowing_records_hides_the_totals_of_whole_mechanisms() {
    let stated =
        |view: &View| money::allocations(&Selection::of(&EDITION.0, view)).iter().filter(|row| matches!(row.amount, Amount::Stated(..))).count();
    assert!(stated(&View::default()) > 0);
    let narrow = [
        View { countries: ["KEN".parse().unwrap()].into(), ..View::default() },
        View { years: [2014].into(), ..View::default() },
        View { donors: [Id::new("DEU")].into(), ..View::default() },
        View { themes: [Id::new("training")].into(), ..View::default() },
        View { search: "arms".to_owned(), ..View::default() },
    ];
    for view in &narrow {
        assert_eq!(stated(view), 0, "{}", view.to_query());
        let selection = Selection::of(&EDITION.0, view);
        assert!(gender::money(&selection).is_empty());
        for tile in key_figures::tiles(&selection) {
            assert!(tile.figures.iter().all(|f| !matches!(f.origin, key_figures::Origin::Figure(_))), "{:?}", tile.mechanism);
        }
    }
}

#[test]
fn switching_the_context_off_leaves_the_mechanisms_of_the_portfolio() {
    let view = View { with_context: false, ..View::default() };
    let selection = Selection::of(&EDITION.0, &view);
    let kept: BTreeSet<_> = selection.mechanisms().map(|m| m.standing.code()).collect();
    assert_eq!(kept, BTreeSet::from(["portfolio"]));
}

#[test]
fn a_value_that_names_nothing_is_told_and_taken_out() {
    let (view, _) = View::from_query("mechanism=nobody,unscar&donor=XXX&country=XXX,KEN&theme=nothing&open=none");
    let unknown: Vec<_> = unknown_values(&EDITION.0, &view).into_iter().map(|u| format!("{}={}", u.parameter, u.value)).collect();
    assert_eq!(unknown, ["mechanism=nobody", "donor=XXX", "country=XXX", "theme=nothing", "open=none"]);
    assert_eq!(only_known(&EDITION.0, &view).to_query(), "mechanism=unscar&country=KEN");
}

#[test]
fn accents_and_capitals_do_not_hide_a_country_from_the_search() {
    let found = |words: &str| shown(&View { search: words.to_owned(), ..View::default() });
    assert!(found("cote d'ivoire") > 0);
    assert_eq!(found("cote d'ivoire"), found("Côte d’Ivoire"));
    assert_eq!(found("zzzzzz"), 0);
}

#[test]
fn a_budget_is_never_shown_or_summed_as_an_allocation() {
    let portfolio = &EDITION.0;
    let (view, _) = View::from_query("country=JAM");
    let selection = Selection::of(portfolio, &view);
    let tiles = arms_control_funding::query::key_figures::tiles(&selection);
    let allocated = |tile: &arms_control_funding::query::key_figures::Tile| tile.figures[0].value.published().cloned();
    let salient = tiles.iter().find(|t| t.mechanism.as_ref().is_some_and(|m| m.as_str() == "salient")).unwrap();
    assert_eq!(allocated(salient), None, "Jamaica publishes a budget of US$ 750,000 and no allocation");
    assert_eq!(allocated(&tiles[0]), None);
}
