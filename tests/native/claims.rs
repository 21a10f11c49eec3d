//! The rules of claims, dates and sums, each as a table of cases: on the model and the small edition alone.

use arms_control_funding::{
    load::Problem,
    model::{
        Currency, Formula, Id, Known, Missing, MoneyKind, PartialDate, PartialTotal, Portfolio, Quantity,
        ShownRule, Value, ordered,
    },
};
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::{Value as Json, json};

use super::fixture::{claim, figure, small};

/// The small edition with one cumulative number claimed twice, each with its date or none.
fn rivals(claims: [(&str, &str); 2]) -> Portfolio {
    let claims: Vec<Json> = claims
        .iter()
        .enumerate()
        .map(|(i, (value, at))| {
            let dated =
                if at.is_empty() { json!({ "value": value }) } else { json!({ "value": value, "asOf": at }) };
            claim(&format!("c-rival-{i}"), &dated)
        })
        .collect();
    small().and("figures", &figure("rivals", "unscar", "projects-funded", &claims)).load().0
}

#[test]
fn what_is_cumulative_may_only_grow_and_dates_that_contain_each_other_are_the_same_time() {
    let number = |n: i64| Known::Published(Value::Number(Quantity::Exact(n.into())));
    let range = Known::Published(Value::Number(Quantity::Range(10.into(), 11.into())));
    for (claims, disputed, value, rule) in [
        ([("10", "2016"), ("11", "2017")], false, number(11), ShownRule::LaterDate),
        ([("11", "2016"), ("10", "2017")], true, number(10), ShownRule::LaterDate),
        ([("11", "2017"), ("10", "2017-10")], true, range.clone(), ShownRule::Range),
        ([("10", "2017-10"), ("11", "2017-10-03")], true, range.clone(), ShownRule::Range),
        ([("10", "2017-10"), ("11", "2017-11-01")], false, number(11), ShownRule::LaterDate),
        ([("10", "2017"), ("11", "")], true, number(10), ShownRule::LaterDate),
        ([("10", "2017"), ("10", "2017-10")], false, number(10), ShownRule::Undisputed),
    ] {
        let portfolio = rivals(claims);
        let shown = portfolio.figure(&Id::new("rivals")).unwrap().shown(&portfolio);
        assert_eq!((shown.disputed, shown.value, shown.rule), (disputed, value, rule), "{claims:?}");
    }
}

#[test]
fn an_open_end_is_not_reached() {
    use Quantity::{AtLeast, Exact, LessThan, MoreThan};
    let d = Decimal::from;
    assert!(!Exact(d(10)).can_reach(MoreThan(d(10))) && !LessThan(d(10)).can_reach(Exact(d(10))));
    assert!(
        Exact(d(11)).can_reach(MoreThan(d(10)))
            && Exact(d(10)).can_reach(AtLeast(d(10)))
            && MoreThan(d(9)).can_reach(Exact(d(99)))
    );
}

#[test]
fn a_presumed_currency_is_not_lost_when_claims_or_figures_are_put_together() {
    let amount = |id: &str, n: &str, presumed: bool| {
        let value = json!({ "amount": n, "currency": "USD" });
        let mut claim = claim(id, &value);
        if presumed {
            claim["currencyPresumed"] = json!(true);
        }
        claim
    };
    let shown = |claims: &[Json]| {
        let portfolio =
            small().and("figures", &figure("money", "unscar", "outgoing-commitment", claims)).load().0;
        let value = portfolio.figure(&Id::new("money")).unwrap().shown(&portfolio).value;
        value.published().and_then(Value::currency).unwrap().is_presumed()
    };
    // Whichever is entered first.
    for claims in [
        [amount("a", "10", true), amount("b", "20", false)],
        [amount("b", "20", false), amount("a", "10", true)],
    ] {
        assert!(shown(&claims), "a range of both");
    }
    let other = |claim: Json| json!({ "id": claim["id"], "status": "published", "qualifier": "about", "amount": "10", "currency": "USD", "source": "report", "summary": "So." });
    for claims in [
        [amount("a", "10", true), other(amount("b", "10", false))],
        [other(amount("b", "10", false)), amount("a", "10", true)],
    ] {
        assert!(!shown(&claims), "one of them names its currency");
    }
    let part = |id: &str, presumed: bool| {
        figure(id, "unscar", "outgoing-commitment", &[amount(&format!("c-{id}"), "10", presumed)])
    };
    let mut sum = figure("sum", "unscar", "outgoing-commitment", &[]);
    sum["derivation"] = json!({ "formula": "sum", "inputs": ["sure", "presumed"] });
    let (portfolio, findings) = small()
        .and("figures", &part("sure", false))
        .and("figures", &part("presumed", true))
        .and("figures", &sum)
        .load();
    assert_eq!(
        portfolio.figure(&Id::new("sum")).unwrap().shown(&portfolio).value,
        Known::Missing(Missing::Unknown)
    );
    assert!(findings.iter().any(|f| f.problem == Problem::MixedInputs), "{findings:?}");
}

#[test]
fn a_list_that_grows_loses_nobody() {
    let list = |items: &[&str]| Value::List(items.iter().map(ToString::to_string).collect());
    assert!(list(&["DEU", "FIN"]).can_have_grown_from(&list(&["DEU"])));
    assert!(!list(&["FIN", "SWE"]).can_have_grown_from(&list(&["DEU"])));
}

#[test]
fn dates_are_ordered_by_their_end_and_only_what_is_over_is_before() {
    let date = |text: &str| text.parse::<PartialDate>().unwrap();
    let ordered = ["2023", "2024-01-31", "2024-01", "2024-12-31", "2024-12", "2024", "2025-01"];
    assert!(ordered.windows(2).all(|pair| date(pair[0]) < date(pair[1])));
    for (a, b, before) in [
        ("2023", "2024-01", true),
        ("2024", "2024-01", false),
        ("2024-01", "2024", false),
        ("2024-02", "2024-02-29", false),
        ("2024-02-29", "2024-03", true),
        ("2024-06-30", "2024-07-01", true),
    ] {
        assert_eq!(date(a).is_before(date(b)), before, "{a} before {b}");
    }
    assert!(date("2024").overlaps(date("2024-05-01")) && !date("2024").overlaps(date("2025-05")));
}

#[test]
fn numbers_too_large_to_compute_with_have_no_result_and_do_not_end_the_program() {
    let large = Quantity::Exact(Decimal::MAX);
    for formula in [Formula::Sum, Formula::PercentOf, Formula::PercentChange, Formula::QuotientOfPercent] {
        assert_eq!(formula.result(&[large, large]).filter(|_| formula == Formula::Sum), None, "{formula:?}");
    }
    assert!(Quantity::About(Decimal::MAX).agrees_with(large));
    let value = Value::Money(large, Currency::USD);
    let kind = MoneyKind::OutgoingCommitment;
    let total = PartialTotal::of(kind, Currency::USD)
        .with(kind, Known::Published(&value))
        .with(kind, Known::Published(&value));
    assert_eq!(
        (total.coverage().published, total.coverage().elsewhere),
        (1, 1),
        "the second is left out, and counted"
    );
}

#[test]
fn an_amount_whose_currency_is_presumed_is_added_to_no_total() {
    let grant = json!({ "amount": "10", "currency": "USD", "currencyPresumed": true });
    let presumed = figure("presumed", "unscar", "outgoing-commitment", &[claim("c-presumed", &grant)]);
    let portfolio = small().and("figures", &presumed).load().0;
    let value = portfolio.figure(&Id::new("presumed")).unwrap().shown(&portfolio).value;
    let kind = MoneyKind::OutgoingCommitment;
    let total = PartialTotal::of(kind, Currency::USD).with(kind, value.as_ref());
    assert_eq!((total.coverage().published, total.coverage().elsewhere), (0, 1));
    assert!(
        arms_control_funding::words::Words::english(portfolio.into())
            .value(&value, &arms_control_funding::model::Measure::Money(kind))
            .contains("presumed")
    );
}

#[test]
fn a_bound_among_rivals_leaves_that_end_open() {
    let rivals = [
        claim("c-r1", &json!({ "value": "1507" })),
        claim("c-r2", &json!({ "value": "2000", "qualifier": "more-than" })),
    ];
    let portfolio = small().and("figures", &figure("rivals", "unscar", "projects-funded", &rivals)).load().0;
    let shown = portfolio.figure(&Id::new("rivals")).unwrap().shown(&portfolio);
    assert!(shown.disputed);
    assert_eq!(shown.value, Known::Published(Value::Number(Quantity::AtLeast(1507.into()))));
}

#[test]
fn what_is_computed_from_two_kinds_or_currencies_has_no_value_and_is_named() {
    let grant = |id: &str, currency: &str| {
        figure(
            id,
            "unscar",
            "outgoing-commitment",
            &[claim(&format!("c-{id}"), &json!({ "amount": "10", "currency": currency }))],
        )
    };
    let mut sum = figure("sum", "unscar", "outgoing-commitment", &[]);
    sum["derivation"] = json!({ "formula": "sum", "inputs": ["a", "b"] });
    let load = |b: serde_json::Value| {
        small().and("figures", &grant("a", "USD")).and("figures", &b).and("figures", &sum).load()
    };
    let value = |p: &Portfolio| p.figure(&Id::new("sum")).unwrap().shown(p).value;
    let (portfolio, findings) = load(grant("b", "USD"));
    assert_eq!(
        (value(&portfolio), findings.len()),
        (Known::Published(Value::Money(Quantity::Exact(20.into()), Currency::USD)), 0)
    );
    let paid = figure(
        "b",
        "unscar",
        "incoming-funds",
        &[claim("c-b", &json!({ "amount": "10", "currency": "USD" }))],
    );
    for (what, b) in [("another currency", grant("b", "EUR")), ("another kind", paid)] {
        let (portfolio, findings) = load(b);
        assert_eq!(value(&portfolio), Known::Missing(Missing::Unknown), "{what}");
        assert!(
            findings.iter().any(|f| f.record.as_deref() == Some("sum") && f.problem == Problem::MixedInputs),
            "{what}: {findings:?}"
        );
    }
}

#[test]
fn what_is_made_of_bounds_is_a_bound() {
    use Quantity::{About, AtLeast, AtMost, Exact, MoreThan, Range};
    let d = Decimal::from;
    for (formula, inputs, result) in [
        (Formula::Sum, [Exact(d(2)), Exact(d(3))], Exact(d(5))),
        (Formula::Sum, [AtLeast(d(2)), Exact(d(3))], AtLeast(d(5))),
        (Formula::Sum, [Range(d(2), d(4)), Exact(d(3))], Range(d(5), d(7))),
        (Formula::Difference, [Exact(d(9)), AtLeast(d(3))], AtMost(d(6))),
        (Formula::PercentOf, [Exact(d(10)), MoreThan(d(60))], AtMost(d(17))),
        (Formula::PercentOf, [About(d(10)), Exact(d(60))], About(d(17))),
        (Formula::PercentOf, [Exact(d(10)), MoreThan(d(61))], AtMost(d(17))),
        (Formula::PercentOf, [Exact(d(2)), AtMost(d(3))], AtLeast(d(66))),
        (Formula::PercentOf, [Range(d(10), Decimal::new(101, 1)), Exact(d(60))], Range(d(16), d(17))),
        (Formula::PercentChange, [Exact(d(10)), AtLeast(d(15))], AtLeast(d(50))),
    ] {
        assert_eq!(formula.result(&inputs), Some(result), "{formula:?} of {inputs:?}");
    }
    assert_eq!(Formula::Sum.result(&[AtLeast(d(2)), AtMost(d(3))]), None, "neither end is known");
}

#[test]
fn the_later_date_is_asked_of_those_that_primary_sources_leave() {
    let dated = |id: &str, n: &str, at: &str, source: &str| {
        claim(id, &json!({ "value": n, "asOf": at, "source": source }))
    };
    let rivals = [
        dated("c-l1", "100", "2023", "report"),
        dated("c-l2", "120", "2024", "report"),
        dated("c-l3", "130", "2025", "press"),
    ];
    let mut cumulative = figure("later", "unscar", "projects-funded", &rivals);
    cumulative["period"] = json!({ "to": "2025", "basis": "cumulative" });
    let press = json!({
        "id": "press", "title": "Press", "publisher": "A newspaper", "url": "https://example.org/press", "date": "2025-01-01", "kind": "press",
        "language": "en", "readAs": "original",
    });
    let portfolio = small().and("sources", &press).and("figures", &cumulative).load().0;
    let shown = portfolio.figure(&Id::new("later")).unwrap().shown(&portfolio);
    assert_eq!(shown.value, Known::Published(Value::Number(Quantity::Exact(120.into()))));
}

#[test]
fn more_than_a_number_is_not_that_number() {
    use Quantity::{AtLeast, Exact, LessThan, MoreThan};
    let d = Decimal::from;
    assert!(!MoreThan(d(378)).agrees_with(Exact(d(378))) && !Exact(d(378)).agrees_with(LessThan(d(378))));
    assert!(AtLeast(d(378)).agrees_with(Exact(d(378))) && MoreThan(d(378)).agrees_with(Exact(d(379))));
    assert!(!MoreThan(d(5)).agrees_with(LessThan(d(5))));
}

#[test]
fn a_date_by_which_something_had_happened_is_no_date_of_its_happening() {
    let date = |text: &str| Value::Date(text.parse().unwrap());
    let by = |text: &str| Value::DateBy(text.parse().unwrap());
    assert!(by("2019-10-24").agrees_with(&by("2019-03-18")) && by("2019-10-24").agrees_with(&date("2019")));
    assert!(!by("2019-10-24").agrees_with(&date("2020")));
}

#[test]
fn an_upper_bound_adds_nothing_to_at_least() {
    let usd = |quantity| Value::Money(quantity, Currency::USD);
    let total = [
        Quantity::Exact(100.into()),
        Quantity::AtMost(50.into()),
        Quantity::LessThan(7.into()),
        Quantity::MoreThan(1.into()),
    ]
    .into_iter()
    .fold(PartialTotal::of(MoneyKind::Disbursement, Currency::USD), |total, q| {
        total.with(MoneyKind::Disbursement, Known::Published(&usd(q)))
    });
    assert_eq!(total.quantity(), Some((Quantity::AtLeast(101.into()), Currency::USD)));
    assert_eq!(total.coverage().elsewhere, 2);
}

proptest! {
    #[test]
    fn lists_in_order_are_those_of_the_standard_library(mut list in prop::collection::vec((0_u8..9, 0_u16..999), 0..40)) {
        let mut known = list.clone();
        known.sort_by_key(|(key, _)| *key);
        ordered::by_key(&mut list, |(key, _)| *key);
        prop_assert_eq!(&list, &known, "stable, too");
        known.sort_by_key(|(_, number)| std::cmp::Reverse(*number));
        ordered::by(&mut list, |a, b| b.1.cmp(&a.1));
        prop_assert_eq!(&list, &known);
        prop_assert_eq!(ordered::set(list.clone()), known.iter().copied().collect());
        prop_assert_eq!(ordered::map(list), known.into_iter().collect());
    }
}
