//! Spoilt editions: what is wrong is named with file, line and field, and the rest is kept.

use arms_control_funding::{
    load::{self, Consequence, Finding, LoadError, Problem},
    model::{Code, Currency, Id, Known, MoneyKind, PartialTotal, Quantity, Value},
};
use rust_decimal::Decimal;
use serde_json::json;

use super::fixture::{activity, claim, figure, small};

fn about<'a>(findings: &'a [Finding], record: &str) -> &'a Finding {
    findings
        .iter()
        .find(|f| f.record.as_deref() == Some(record))
        .unwrap_or_else(|| panic!("nothing on {record} in {findings:#?}"))
}

#[test]
fn broken_json_is_named_with_its_line_and_other_files_still_load() {
    let (portfolio, findings) =
        small().with("activities", "[\n{ \"id\": \"U-1\",\n  \"mechanism\" }\n]").load();
    let broken = findings.iter().find(|f| f.file == "activities.json").unwrap();
    assert_eq!((broken.line, broken.consequence), (Some(3), Consequence::FileLeftOut));
    assert!(matches!(broken.problem, Problem::NotJson(_)), "{:?}", broken.problem);
    assert!(broken.raw.contains("\"mechanism\" }"));
    assert!(portfolio.activities.is_empty());
    assert_eq!((portfolio.mechanisms.len(), portfolio.contributions.len()), (3, 4));
}

#[test]
fn a_file_that_is_no_list_is_named() {
    let (_, findings) = small().with("themes", "{}").load();
    assert!(
        findings.iter().any(|f| f.file == "themes.json" && f.problem == Problem::NotAList),
        "{findings:#?}"
    );
}

#[test]
fn a_file_not_received_is_named_with_its_status_and_the_rest_is_kept() {
    let (portfolio, findings) = small().without("contributions", 404).load();
    let missing = findings.iter().find(|f| f.file == "contributions.json").unwrap();
    assert_eq!(
        (&missing.problem, missing.consequence),
        (&Problem::NotReceived(404), Consequence::FileLeftOut)
    );
    assert_eq!(portfolio.activities.len(), 6);
}

#[test]
fn a_bad_row_is_named_and_the_rest_is_kept() {
    // The small edition has nine figures on lines 2 to 10: these stand on lines 11, 12 and 13.
    let stray = figure(
        "bad-country",
        "unscar",
        "country-list",
        &[claim("c-stray", &json!({ "list": ["KEN", "XXX"] }))],
    );
    let mut unsourced =
        figure("bad-source", "unscar", "projects-funded", &[claim("c-unsourced", &json!({ "value": "7" }))]);
    unsourced["claims"][0].as_object_mut().unwrap().remove("source");
    let mut typed =
        figure("bad-type", "unscar", "projects-funded", &[claim("c-typed", &json!({ "value": "7" }))]);
    typed["claims"][0]["value"] = json!(7);
    let (portfolio, findings) =
        small().and("figures", &stray).and("figures", &unsourced).and("figures", &typed).load();

    let country = findings.iter().find(|f| f.problem == Problem::UnknownReference("XXX".to_owned())).unwrap();
    assert_eq!(
        (country.file.as_str(), country.record.as_deref(), country.line, country.field.as_str()),
        ("figures.json", Some("bad-country"), Some(11), "claims[0]")
    );
    let source = findings.iter().find(|f| f.problem == Problem::ClaimWithoutSource).unwrap();
    assert_eq!(
        (source.file.as_str(), source.record.as_deref(), source.line, source.field.as_str()),
        ("figures.json", Some("bad-source"), Some(12), "claims[0].source")
    );
    let form = about(&findings, "bad-type");
    assert!(matches!(&form.problem, Problem::WrongForm(_)), "{:?}", form.problem);
    assert_eq!(
        (form.file.as_str(), form.line, form.field.as_str()),
        ("figures.json", Some(13), "claims[0].value")
    );
    for (finding, record) in [(country, &stray), (source, &unsourced), (form, &typed)] {
        assert_eq!(finding.raw, record.to_string(), "the refused text is kept whole");
    }
    assert_eq!(
        portfolio.figures.len(),
        small().load().0.figures.len(),
        "the good records stay, the bad ones do not"
    );
}

#[test]
fn an_unknown_country_is_left_out_of_an_activity_that_is_kept() {
    let (portfolio, findings) =
        small().and("activities", &activity("U-9", "unscar", "2015", &["KEN", "XXX"], &[])).load();
    let finding = about(&findings, "U-9");
    assert_eq!(
        (&finding.problem, finding.consequence),
        (&Problem::UnknownCountry("XXX".to_owned()), Consequence::PartLeftOut)
    );
    assert_eq!((finding.line, finding.field.as_str()), (Some(8), "places[1].country"));
    let kept = portfolio.activity(&Id::new("U-9")).unwrap();
    assert_eq!(kept.places.iter().map(|p| p.country.to_string()).collect::<Vec<_>>(), ["KEN"]);
}

#[test]
fn a_record_of_an_unknown_mechanism_is_left_out_and_named() {
    let (portfolio, findings) =
        small().and("activities", &activity("U-9", "nobody", "2015", &["KEN"], &[])).load();
    let finding = about(&findings, "U-9");
    assert_eq!(
        (&finding.problem, finding.consequence),
        (&Problem::UnknownReference("nobody".to_owned()), Consequence::RecordLeftOut)
    );
    assert!(portfolio.activity(&Id::new("U-9")).is_none());
}

#[test]
fn a_line_inside_a_record_of_several_lines_is_told() {
    let text = serde_json::to_string_pretty(&json!([activity("U-1", "unscar", "2013", &[], &[])]))
        .unwrap()
        .replace("\"2013\"", "2013");
    let expected = text.lines().position(|line| line.contains("\"cycle\"")).unwrap() + 1;
    let (_, findings) = small().with("activities", text).load();
    let finding = about(&findings, "U-1");
    assert_eq!((finding.line, finding.field.as_str()), (Some(expected), "cycle"));
}

#[test]
fn an_unknown_schema_version_stops_everything() {
    let text = json!({ "title": "t", "version": "1", "schemaVersion": 2, "resources": [] }).to_string();
    assert_eq!(load::descriptor(&text), Err(LoadError::UnknownSchemaVersion(2)));
}

#[test]
fn a_descriptor_that_is_none_stops_everything() {
    assert!(matches!(load::descriptor("<html>"), Err(LoadError::NotADescriptor(_))));
}

#[test]
fn a_second_record_with_an_id_is_named_and_the_first_is_kept() {
    let mut second = activity("U-1", "unscar", "2020", &["PER"], &[]);
    second["title"] = json!("The second");
    let (portfolio, findings) = small().and("activities", &second).load();
    let finding = about(&findings, "U-1");
    assert_eq!(
        (&finding.problem, finding.line, finding.consequence),
        (&Problem::DuplicateId("U-1".to_owned()), Some(8), Consequence::RecordLeftOut)
    );
    assert_eq!(portfolio.activity(&Id::new("U-1")).unwrap().title, "Title of U-1");
}

#[test]
fn a_claim_that_says_the_same_again_from_the_same_source_is_named() {
    let twice = [claim("c-once", &json!({ "value": "7" })), claim("c-twice", &json!({ "value": "7" }))];
    let (portfolio, findings) =
        small().and("figures", &figure("twice", "unscar", "projects-funded", &twice)).load();
    assert_eq!(about(&findings, "twice").problem, Problem::EqualClaims("c-twice".to_owned()));
    assert_eq!(portfolio.figure(&Id::new("twice")).unwrap().claims().len(), 1);
}

#[test]
fn a_missing_key_is_an_error_and_not_a_null() {
    for key in ["allocation", "gender", "cycle", "themes", "places", "evidence", "sources"] {
        let mut record = activity("U-9", "unscar", "2015", &["KEN"], &[]);
        record.as_object_mut().unwrap().remove(key);
        let (portfolio, findings) = small().and("activities", &record).load();
        let finding = about(&findings, "U-9");
        assert!(
            matches!(&finding.problem, Problem::WrongForm(why) if why.contains(key)),
            "{key}: {:?}",
            finding.problem
        );
        assert_eq!(finding.consequence, Consequence::RecordLeftOut);
        assert!(portfolio.activity(&Id::new("U-9")).is_none());
    }
}

#[test]
fn a_key_nobody_knows_is_an_error() {
    let mut record = activity("U-9", "unscar", "2015", &["KEN"], &[]);
    record["colour"] = json!("red");
    let (_, findings) = small().and("activities", &record).load();
    assert!(matches!(&about(&findings, "U-9").problem, Problem::WrongForm(why) if why.contains("colour")));
}

#[test]
fn zero_is_a_value_and_not_published_is_none() {
    let zero = claim("c-zero", &json!({ "amount": "0", "currency": "USD" }));
    let mut none = claim("c-none", &json!({ "status": "not-published", "searched": "The whole report." }));
    none.as_object_mut().unwrap().remove("qualifier");
    let files = small()
        .and("figures", &figure("zero", "unscar", "incoming-funds", &[zero]))
        .and("figures", &figure("nothing", "unscar", "incoming-funds", &[none]));
    let (portfolio, findings) = files.load();
    assert_eq!(findings, []);
    let shown = |id: &str| portfolio.figure(&Id::new(id)).unwrap().shown(&portfolio).value;
    assert_eq!(shown("zero"), Known::Published(Value::Money(Quantity::Exact(Decimal::ZERO), Currency::USD)));
    assert_eq!(shown("nothing").published(), None);
    let total = |id: &str| {
        PartialTotal::of(MoneyKind::IncomingFunds, Currency::USD)
            .with(MoneyKind::IncomingFunds, shown(id).as_ref())
    };
    assert_eq!(total("zero").stated().unwrap().0.amount, Decimal::ZERO);
    assert_eq!(total("nothing").stated(), None);
}

#[test]
fn a_missing_value_with_a_number_is_refused() {
    let mut both = claim("c-both", &json!({ "value": "7" }));
    both["status"] = json!("not-published");
    let (_, findings) = small().and("figures", &figure("both", "unscar", "projects-funded", &[both])).load();
    assert_eq!(about(&findings, "both").problem, Problem::ValueAgainstStatus);
}

#[test]
fn a_link_that_is_not_of_the_web_is_refused() {
    let source = json!({
        "id": "bad", "title": "t", "publisher": "p", "url": "javascript:alert(1)", "date": "undated", "kind": "press", "language": "en", "readAs": "original",
    });
    let (portfolio, findings) = small().and("sources", &source).load();
    assert_eq!(about(&findings, "bad").problem, Problem::UnsafeLink("javascript:alert(1)".to_owned()));
    assert!(portfolio.source(&Id::new("bad")).is_none());
}

/// The small edition with this record at the end of a file, and what is found of it.
fn spoilt(
    name: &'static str,
    record: &serde_json::Value,
) -> (arms_control_funding::model::Portfolio, Vec<Finding>) {
    let (portfolio, findings) = small().and(name, record).load();
    let id = record["id"].as_str().unwrap().to_owned();
    (portfolio, findings.into_iter().filter(|f| f.record.as_ref() == Some(&id)).collect())
}

#[test]
fn ids_that_an_address_cannot_carry_are_refused() {
    for id in ["a,b", "a:b", "a~b", "all", "None", "states", "ends.", "with space", "u-1"] {
        let (portfolio, findings) = spoilt("activities", &activity(id, "unscar", "2020", &["KEN"], &[]));
        assert!(
            matches!(
                findings.as_slice(),
                [Finding {
                    problem: Problem::IdNotForAddresses(_),
                    consequence: Consequence::RecordLeftOut,
                    ..
                }]
            ),
            "{id}"
        );
        assert_eq!(portfolio.activities.len(), 6, "{id}");
    }
}

#[test]
fn dates_of_another_age_and_ends_before_starts_are_named_and_left_out() {
    let dated = |from: &str, to: &str| {
        let mut record = activity("U-9", "unscar", "2020", &["KEN"], &[]);
        record["dates"] =
            json!([{ "type": "actual-start", "date": from }, { "type": "actual-end", "date": to }]);
        record
    };
    let years = |from: &str, to: &str| {
        let (portfolio, findings) = spoilt("activities", &dated(from, to));
        (
            portfolio.activity(&Id::new("U-9")).unwrap().years(),
            findings.into_iter().map(|f| f.problem).collect::<Vec<_>>(),
        )
    };
    assert_eq!(years("2019", "2021"), (vec![2019, 2020, 2021], vec![]));
    assert_eq!(
        years("1900", "9999"),
        (vec![2020], vec![Problem::AbsurdDate("1900".to_owned()), Problem::AbsurdDate("9999".to_owned())])
    );
    assert_eq!(
        years("2021-05", "2021-04"),
        (vec![2020], vec![Problem::Reversed("2021-05 – 2021-04".to_owned())])
    );
    let mut late = activity("U-9", "unscar", "2020", &["KEN"], &[]);
    late["dates"] =
        json!([{ "type": "planned-end", "date": "2020" }, { "type": "actual-start", "date": "2021" }]);
    let (portfolio, findings) = spoilt("activities", &late);
    assert_eq!(
        (portfolio.activity(&Id::new("U-9")).unwrap().years(), findings.len()),
        (vec![2020, 2021], 0),
        "what began late is no contradiction"
    );
    assert_eq!(years("2021", "2021-04"), (vec![2020, 2021], vec![]), "it may have begun before April");
}

#[test]
fn a_period_that_ends_before_it_begins_is_no_period() {
    let mut reversed =
        figure("reversed", "unscar", "projects-funded", &[claim("c-reversed", &json!({ "value": "7" }))]);
    reversed["period"] = json!({ "from": "2021", "to": "2020", "basis": "period" });
    let (portfolio, findings) = spoilt("figures", &reversed);
    assert!(matches!(findings.as_slice(), [Finding { problem: Problem::Reversed(_), .. }]), "{findings:?}");
    assert_eq!(portfolio.figure(&Id::new("reversed")).unwrap().period.years(), None);
}

#[test]
fn a_state_named_in_two_roles_keeps_both_and_is_counted_once() {
    let mut record = activity("U-9", "unscar", "2020", &["KEN"], &[]);
    record["places"] = json!([{ "country": "KEN", "role": "participant" }, { "country": "KEN", "role": "beneficiary" }, { "country": "KEN", "role": "participant" }]);
    let (portfolio, findings) = spoilt("activities", &record);
    assert!(
        matches!(
            findings.as_slice(),
            [Finding { problem: Problem::NamedTwice(_), consequence: Consequence::Noted, .. }]
        ),
        "{findings:?}"
    );
    let record = portfolio.activity(&Id::new("U-9")).unwrap();
    assert_eq!(
        (record.places.len(), record.reached(None).count(), record.only_country().map(|c| c.to_string())),
        (2, 1, Some("KEN".to_owned()))
    );
    assert_eq!(
        arms_control_funding::model::PlaceRole::all()
            .map(|role| record.reached(Some(role)).count())
            .collect::<Vec<_>>(),
        [1, 1]
    );
    let kenya = |query: &str| {
        let view = arms_control_funding::view::View::from_query(query).0;
        let selection = arms_control_funding::query::Selection::of(&portfolio, &view);
        let facets = arms_control_funding::query::facets::facets(&selection);
        let option = facets.countries.iter().find(|(code, _)| code.as_str() == "KEN").map(|(_, n)| *n);
        let rows = &arms_control_funding::query::coverage::coverage(&selection).countries;
        (
            option,
            rows.iter()
                .find(|row| row.country.as_str() == "KEN")
                .map(arms_control_funding::query::coverage::CountryRow::records),
        )
    };
    let (option, row) = kenya("");
    assert_eq!(option, row);
    assert_eq!(kenya("role=participant").0, Some(1));
}

#[test]
fn a_figure_of_a_place_that_is_not_there_is_refused() {
    let mut stray =
        figure("stray", "unscar", "projects-funded", &[claim("c-stray-place", &json!({ "value": "7" }))]);
    stray["place"] = json!("XXX");
    let (portfolio, findings) = spoilt("figures", &stray);
    assert!(
        matches!(findings.as_slice(), [Finding { consequence: Consequence::RecordLeftOut, .. }]),
        "{findings:?}"
    );
    assert!(portfolio.figure(&Id::new("stray")).is_none(), "without its place it would speak of everywhere");
}

#[test]
fn numbers_too_large_to_compute_with_are_named_and_the_rest_is_shown() {
    let large = figure(
        "large",
        "unscar",
        "projects-funded",
        &[claim("c-large", &json!({ "value": "79228162514264337593543950335" }))],
    );
    let (portfolio, findings) = spoilt("figures", &large);
    assert!(findings.iter().any(|f| matches!(f.problem, Problem::TooLarge(_))), "{findings:?}");
    assert_eq!(portfolio.activities.len(), 6);
    let part = figure("nought", "unscar", "projects-funded", &[claim("c-nought", &json!({ "value": "0" }))]);
    let mut share = figure("share-of-nought", "unscar", "projects-funded", &[]);
    share["derivation"] = json!({ "formula": "percent-of", "inputs": ["nought", "nought"] });
    let (portfolio, findings) = small().and("figures", &part).and("figures", &share).load();
    assert_eq!(about(&findings, "share-of-nought").problem, Problem::NotComputable);
    assert_eq!(
        portfolio.figure(&Id::new("share-of-nought")).unwrap().shown(&portfolio).value,
        Known::Missing(arms_control_funding::model::Missing::Unknown)
    );
}

#[test]
fn a_figure_that_is_one_of_its_own_inputs_is_named() {
    let sum_of = |id: &str, inputs: &[&str]| {
        let mut sum = figure(id, "unscar", "projects-funded", &[]);
        sum["derivation"] = json!({ "formula": "sum", "inputs": inputs });
        sum
    };
    let (portfolio, findings) = small()
        .and("figures", &sum_of("own", &["own", "own"]))
        .and("figures", &sum_of("one", &["other", "other"]))
        .and("figures", &sum_of("other", &["one", "one"]))
        .load();
    for id in ["own", "one", "other"] {
        assert_eq!(about(&findings, id).problem, Problem::NotComputable, "{id}: {findings:?}");
    }
    assert_eq!(portfolio.activities.len(), 6);
}

/// The wrong field is found from the place of the error alone: held against the library that follows the
/// reading.
#[test]
fn the_field_that_is_wrong_is_the_one_that_a_library_names() {
    use arms_control_funding::load::field;

    /// As the records have it: a text that is looked at once it is read.
    fn even<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
        let text = <String as serde::Deserialize>::deserialize(from)?;
        if text.len() % 2 == 0 { Ok(Some(text)) } else { Err(serde::de::Error::custom("not even")) }
    }
    #[derive(serde::Deserialize)]
    #[serde(tag = "status", rename_all = "lowercase", deny_unknown_fields)]
    #[allow(dead_code)]
    enum Tagged {
        Published { n: u8 },
        Unknown {},
    }
    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    #[allow(dead_code)]
    struct Inner {
        text: String,
        #[serde(default, deserialize_with = "even")]
        even: Option<String>,
        tagged: Option<Tagged>,
        n: Option<u8>,
        list: Option<Vec<Vec<u8>>>,
    }
    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields, rename_all = "camelCase")]
    #[allow(dead_code)]
    struct Outer {
        id: String,
        own_part: Option<Inner>,
        parts: Option<Vec<Inner>>,
    }
    let wrong = [
        r#"{"id": 7}"#,
        r#"{"id": "a", "ownPart": {"text": 7}}"#,
        r#"{"id": "a, \"b\": [", "ownPart": {"text": "}]\\", "n": 900}}"#,
        "{\n  \"id\": \"a\",\n  \"parts\": [\n    {\"text\": \"a\"},\n    {\"text\": \"ä\", \"n\": \"x\"}\n  ]\n}",
        r#"{"id": "a", "parts": [{"text": "a", "list": [[1, 2], [3, "4"]]}]}"#,
        r#"{"id": "a", "parts": [{"text": "a", "list": [[1, 2], [3, 400], [5]]}]}"#,
        r#"{"id": "a", "parts": [{"text": "a"}, {"n": 1}]}"#,
        r#"{"id": "a", "parts": [{"text": "a"}, {"text": "b", "unknown": 1}], "ownPart": null}"#,
        r#"{"id": "a", "parts": {"text": "a"}}"#,
        r#"{"parts": []}"#,
        r#"{"id": "a", "ownPart": {"text": "a", "even": "odd"}}"#,
        r#"{"id": "a", "ownPart": {"even": "odd", "text": "a"}}"#,
        r#"{"id": "a", "parts": [{"text": "a"}, {"text": "a", "even": "odd"}]}"#,
        "7",
    ];
    let of_told_apart = [
        r#"{"id": "a", "ownPart": {"text": "a", "tagged": {"status": "published", "n": 1, "x": 2}}}"#,
        r#"{"id": "a", "ownPart": {"tagged": {"status": "published", "x": 2}, "text": "a"}}"#,
        r#"{"id": "a", "ownPart": {"tagged": {"x": 2, "status": "published"}, "text": "a"}}"#,
        r#"{"id": "a", "ownPart": {"text": "a", "tagged": {"status": "other"}}}"#,
        r#"{"id": "a", "ownPart": {"text": "a", "tagged": {"status": "published"}}}"#,
    ];
    for text in wrong.into_iter().chain(of_told_apart) {
        let named =
            serde_path_to_error::deserialize::<_, Outer>(&mut serde_json::Deserializer::from_str(text));
        let Err(named) = named else { panic!("{text} can be read") };
        let error = named.inner();
        let named = named.path().to_string();
        let named = if named == "." { "" } else { named.as_str() };
        let found = field::of(text, error);
        if of_told_apart.contains(&text) {
            assert!(named.starts_with(&found) && !found.is_empty(), "{text}: {error}: {found}");
        } else {
            assert_eq!(found, named, "{text}: {error}");
        }
    }
}
