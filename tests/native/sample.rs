//! The small edition grown to a sample: every case a question can ask for stands in it at least once. All
//! values are invented.
//!
//! | record | what it is a case of |
//! |---|---|
//! | U-4 | names its funders, one of whom gives to no fund; ran over three years; reached States in both
//! roles |
//! | U-5 | took place long after any payment; a State only took part; says something on gender |
//! | U-6 | publishes nothing: no year, no place, no theme |
//! | U-7 | names a State, and a region of which it may have reached others |
//! | S-3 | its one amount is a budget and no allocation; our title |
//! | V-2 | its funder is inferred; nobody knows when it ended; a budget and an allocation |
//! | V-3 | ended; names a funder of whom else only a list knows; the same amount in two currencies |
//! | V-4 | reached “the world” |
//! | H-1, H-2 | their donors are published by name |
//! | H-3 | of another edition of the same fund |

use std::sync::{Arc, LazyLock};

use arms_control_funding::model::Portfolio;
use serde_json::{Value, json};

use super::fixture::{Files, activity, claim, figure, mechanism, place, small};

/// The sample, loaded once.
pub static SAMPLE: LazyLock<Arc<Portfolio>> = LazyLock::new(|| Arc::new(sample().load().0));

fn contribution(id: &str, mechanism: &str, donor: &str, kind: &str, period: &Value) -> Value {
    json!({
        "id": id, "mechanism": mechanism, "donor": donor, "period": period, "cycle": "not-published", "kind": kind,
        "amount": { "status": "not-published" }, "activities": [], "notes": [], "sources": [{ "source": "report" }],
    })
}

/// A contribution to one yearly edition of a fund, published as paying for these records; pooled where there
/// are none.
fn of_edition(id: &str, mechanism: &str, donor: &str, year: &str, activities: &[&str]) -> Value {
    let mut given = contribution(
        id,
        mechanism,
        donor,
        "unspecified",
        &json!({ "from": year, "to": year, "basis": "cycle" }),
    );
    given["cycle"] = json!(year);
    given["activities"] = json!(activities);
    given
}

fn with_amount(mut record: Value, field: &str, figure: &str) -> Value {
    record[field] = json!({ "status": "published", "figure": figure });
    record
}

/// A figure of one claim.
fn stated(id: &str, subject: &str, measure: &str, value: &Value) -> Value {
    figure(id, subject, measure, &[claim(&format!("c-{id}"), value)])
}

/// A claim of a newspaper, which gives way to one of a fund.
fn from_news(id: &str, value: &Value) -> Value {
    let mut claim = claim(id, value);
    claim["source"] = json!("news");
    claim
}

fn over(mut figure: Value, period: &Value) -> Value {
    figure["period"] = period.clone();
    figure
}

fn within(figure: Value, year: &str) -> Value {
    over(figure, &json!({ "from": year, "to": year, "basis": "period" }))
}

fn for_purpose(mut figure: Value, purpose: &str) -> Value {
    figure["purpose"] = json!(purpose);
    figure
}

fn money(amount: &str, currency: &str) -> Value {
    json!({ "amount": amount, "currency": currency })
}

fn mechanisms() -> Vec<Value> {
    let mut harbour = mechanism("harbour", "Harbour", "portfolio");
    harbour["since"] = json!("2020");
    vec![harbour, mechanism("next-fund", "Next fund", "planned")]
}

fn organisations() -> Vec<Value> {
    let state = |id: &str, name: &str| json!({ "id": id, "name": name, "country": id, "type": "10" });
    vec![
        state("BGR", "Bulgaria"),
        state("CZE", "Czechia"),
        state("FIN", "Finland"),
        state("GBR", "United Kingdom"),
        state("JPN", "Japan"),
        state("NOR", "Norway"),
        state("SWE", "Sweden"),
        json!({ "id": "unrec", "name": "Regional Centre for Peace", "acronym": "UNREC", "type": "40" }),
    ]
}

fn regions() -> Vec<Value> {
    [
        ("030", "Eastern Asia", "142"),
        ("054", "Melanesia", "009"),
        ("142", "Asia", "001"),
        ("150", "Europe", "001"),
        ("151", "Eastern Europe", "150"),
        ("154", "Northern Europe", "150"),
    ]
    .map(|(m49, name, parent)| json!({ "m49": m49, "name": name, "parent": parent }))
    .to_vec()
}

fn places() -> Vec<Value> {
    let also = |mut place: Value, common: &str, others: &[&str]| {
        if !common.is_empty() {
            place["commonName"] = json!(common);
        }
        place["otherNames"] = json!(others);
        place
    };
    let (congo, kingdom) =
        ("Democratic Republic of the Congo", "United Kingdom of Great Britain and Northern Ireland");
    vec![
        place("BGR", "BG", "100", "Bulgaria", "151", "150", [25.2, 42.8], false),
        place("CAF", "CF", "140", "Central African Republic", "202", "002", [20.5, 6.6], false),
        also(
            place("CIV", "CI", "384", "Côte d’Ivoire", "202", "002", [-5.6, 7.6], false),
            "Ivory Coast",
            &[],
        ),
        also(place("COD", "CD", "180", congo, "202", "002", [23.7, -2.9], false), "", &["DRC"]),
        also(
            place("CZE", "CZ", "203", "Czechia", "151", "150", [15.3, 49.7], false),
            "",
            &["Czech Republic"],
        ),
        place("FIN", "FI", "246", "Finland", "154", "150", [26.2, 64.5], false),
        also(
            place("GBR", "GB", "826", kingdom, "154", "150", [-1.5, 52.8], false),
            "United Kingdom",
            &["UK"],
        ),
        place("JAM", "JM", "388", "Jamaica", "419", "019", [-77.3, 18.1], true),
        place("JPN", "JP", "392", "Japan", "030", "142", [138.0, 37.5], false),
        place("NOR", "NO", "578", "Norway", "154", "150", [15.3, 69.0], false),
        place("PNG", "PG", "598", "Papua New Guinea", "054", "009", [144.3, -6.6], false),
        place("SWE", "SE", "752", "Sweden", "154", "150", [16.7, 62.8], false),
        place("UKR", "UA", "804", "Ukraine", "151", "150", [31.4, 49.3], false),
        place("UGA", "UG", "800", "Uganda", "202", "002", [32.4, 1.3], false),
    ]
}

fn activities() -> Vec<Value> {
    let says = |text: &str| json!({ "status": "published", "text": text });

    let mut funded = activity("U-4", "unscar", "2015", &["CIV", "UGA"], &["parliaments", "training"]);
    funded["title"] = json!("Marking arms in the port");
    funded["dates"] =
        json!([{ "type": "actual-start", "date": "2015-03" }, { "type": "actual-end", "date": "2017-06" }]);
    funded["places"][1]["role"] = json!("participant");
    let funders = ["DEU", "NOR"].map(|donor| json!({ "org": donor, "role": "funding" }));
    funded["participants"].as_array_mut().unwrap().extend(funders);
    let mut late = activity("U-5", "unscar", "2019", &["KEN", "PER", "COD"], &["training"]);
    late["places"][0]["role"] = json!("participant");
    late["gender"] = says("Women led two of the three courses.");
    late["summary"] = json!("Parliamentarians and officials met.");
    let mut nowhere = activity("U-6", "unscar", "not-published", &[], &[]);
    nowhere["titleKind"] = json!("descriptive");
    let mut perhaps_more = activity("U-7", "unscar", "2018", &["UGA"], &["youth"]);
    perhaps_more["regions"] = json!(["202"]);

    let mut budgeted =
        with_amount(activity("S-3", "salient", "2024", &["JAM"], &["youth"]), "allocation", "s3-budget");
    (budgeted["title"], budgeted["titleKind"]) = (json!("Schools forum in Jamaica"), json!("descriptive"));
    budgeted["gender"] = says("The forum had more women than men.");

    let mut inferred = with_amount(
        activity("V-2", "att-vtf", "2018", &["UGA"], &["training"]),
        "allocation",
        "v2-allocation",
    );
    inferred["dates"] = json!([{ "type": "actual-start", "date": "2018" }]);
    inferred["evidence"] = json!("inferred");
    let mut ended =
        with_amount(activity("V-3", "att-vtf", "2017", &["CIV"], &[]), "allocation", "v3-allocation");
    ended["dates"] =
        json!([{ "type": "actual-start", "date": "2017-01" }, { "type": "planned-end", "date": "2018-06" }]);
    ended["participants"].as_array_mut().unwrap().push(json!({ "org": "CZE", "role": "funding" }));
    let mut worldwide = activity("V-4", "att-vtf", "2021", &[], &["youth"]);
    (worldwide["regions"], worldwide["level"]) = (json!(["001"]), json!("publication"));

    let mut first = activity("H-1", "harbour", "2020", &["CIV"], &["training"]);
    first["mayBeSameAs"] = json!(["H-2"]);
    let second = activity("H-2", "harbour", "2020", &["KEN"], &["training"]);
    let later = activity("H-3", "harbour", "2022", &["KEN", "UGA"], &["youth"]);
    vec![funded, late, nowhere, perhaps_more, budgeted, inferred, ended, worldwide, first, second, later]
}

fn contributions() -> Vec<Value> {
    let between = |from: &str, to: &str| json!({ "from": from, "to": to, "basis": "single" });
    let single = |year: &str| between(year, year);
    let up_to = |year: &str| json!({ "to": year, "basis": "cumulative" });
    let listed = |year: &str| json!({ "to": year, "basis": "as-listed" });
    vec![
        with_amount(
            contribution("unscar-DEU-2015", "unscar", "DEU", "incoming-pledge", &single("2015")),
            "amount",
            "deu-2015",
        ),
        contribution(
            "unscar-CHE-2016",
            "unscar",
            "CHE",
            "unspecified",
            &json!({ "from": "2013", "to": "2016", "basis": "cumulative" }),
        ),
        of_edition("unscar-SWE-2015", "unscar", "SWE", "2015", &[]),
        contribution("unscar-SWE-listed", "unscar", "SWE", "unspecified", &listed("2018")),
        contribution("unscar-JPN-listed", "unscar", "JPN", "unspecified", &listed("2018")),
        contribution("salient-FIN-2023", "salient", "FIN", "incoming-commitment", &between("2023", "2026")),
        contribution("salient-BGR-listed", "salient", "BGR", "unspecified", &listed("2024")),
        contribution("att-vtf-FIN-2016", "att-vtf", "FIN", "incoming-commitment", &single("2016")),
        contribution("att-vtf-DEU-listed", "att-vtf", "DEU", "unspecified", &listed("2020")),
        contribution("att-vtf-CZE-listed", "att-vtf", "CZE", "unspecified", &listed("2020")),
        with_amount(
            contribution("att-vtf-GBR-2020", "att-vtf", "GBR", "incoming-funds", &up_to("2020")),
            "amount",
            "gbr-2020",
        ),
        contribution("att-vtf-SWE-2021", "att-vtf", "SWE", "incoming-pledge", &single("2021")),
        of_edition("harbour-DEU-2020", "harbour", "DEU", "2020", &["H-1"]),
        of_edition("harbour-JPN-2020", "harbour", "JPN", "2020", &["H-2"]),
        of_edition("harbour-DEU-2022", "harbour", "DEU", "2022", &[]),
        contribution("harbour-GBR-listed", "harbour", "GBR", "unspecified", &listed("2022")),
    ]
}

fn figures() -> Vec<Value> {
    let number = |n: &str| json!({ "value": n });
    let at = |date: &str| json!({ "to": date, "basis": "at" });
    let computed = |id: &str, subject: &str, measure: &str, formula: &str, inputs: [&str; 2]| {
        let mut computed = figure(id, subject, measure, &[]);
        computed["derivation"] = json!({ "formula": formula, "inputs": inputs });
        computed
    };
    let in_vain = json!({ "id": "c-harbour-allocated", "status": "not-published", "searched": "The whole page.", "summary": "No total is given." });
    let donors = [
        claim("c-donors-a", &json!({ "value": "11", "asOf": "2017" })),
        claim("c-donors-b", &json!({ "value": "10", "asOf": "2017-10", "source": "brochure" })),
    ];
    let set_up = [
        claim("c-set-up-a", &json!({ "date": "2019-10-24", "qualifier": "at-most" })),
        claim("c-set-up-b", &json!({ "date": "2020" })),
    ];
    let lists = [
        from_news("c-list-of-news", &json!({ "list": ["CIV", "KEN", "UGA"] })),
        claim("c-list-of-2020", &json!({ "list": ["CIV", "KEN"] })),
    ];
    let mut countries = stated("unscar-countries", "unscar", "countries-benefiting", &number("30"));
    countries["claims"][0]["locator"] = json!({ "from": "Thirty small-arms", "to": "and all." });
    let text = |text: &str| json!({ "text": text });
    let call = |id: &str, measure: &str, n: &str| within(stated(id, "unscar", measure, &number(n)), "2022");
    vec![
        countries,
        stated(
            "unscar-projects",
            "unscar",
            "projects-funded",
            &json!({ "value": "40", "source": "brochure" }),
        ),
        figure("unscar-donors", "unscar", "donors-count", &donors),
        call("applications-2022", "applications-received", "50"),
        call("selected-2022", "projects-selected", "8"),
        over(stated("closing", "unscar", "event-date", &json!({ "date": "2016-05-03" })), &at("2016-05-03")),
        over(stated("vtf-start", "att-vtf", "established", &json!({ "date": "2016-08" })), &at("2016-08")),
        for_purpose(
            stated("unscar-outlook", "unscar", "description", &text("Donors are looked for every year.")),
            "outlook",
        ),
        for_purpose(
            stated("salient-rule", "salient", "rule", &text("A third of the money serves gender equality.")),
            "gender-equality",
        ),
        for_purpose(
            stated("salient-gender-share", "salient", "gender-share-of-funding", &number("31.75")),
            "gender-equality",
        ),
        for_purpose(
            stated(
                "salient-spent",
                "salient",
                "disbursement",
                &json!({ "amount": "1290000", "currency": "USD", "qualifier": "about" }),
            ),
            "gender-equality",
        ),
        stated("s3-budget", "S-3", "budget", &money("90000", "USD")),
        stated("v2-budget", "V-2", "budget", &money("300000", "USD")),
        stated("v2-allocation", "V-2", "outgoing-commitment", &money("240000", "USD")),
        stated("v3-allocation", "V-3", "outgoing-commitment", &money("30000", "EUR")),
        stated("v3-in-dollars", "V-3", "outgoing-commitment", &money("35000", "USD")),
        stated("deu-2015", "unscar-DEU-2015", "incoming-pledge", &money("400000", "EUR")),
        stated("gbr-2020", "att-vtf-GBR-2020", "incoming-funds", &money("700000", "GBP")),
        figure("harbour-allocated", "harbour", "outgoing-commitment", &[in_vain]),
        over(figure("harbour-set-up", "harbour", "established", &set_up), &at("2020")),
        within(figure("harbour-list", "harbour", "country-list", &lists), "2020"),
        stated("s3-participants", "S-3", "participants", &number("50")),
        stated("s3-women", "S-3", "women-participants", &number("30")),
        computed(
            "s3-women-share",
            "S-3",
            "women-share-of-participants",
            "percent-of",
            ["s3-women", "s3-participants"],
        ),
    ]
}

/// What States ask for: of two numbers a source gives the growth wrongly and the sum rightly.
fn indicators() -> Vec<Value> {
    let asked = |id: &str, measure: &str, n: &str| {
        for_purpose(stated(id, "states", measure, &json!({ "value": n })), "assistance-requests")
    };
    let mut growth = asked("requests-growth", "change-share", "60");
    growth["check"] = json!({ "formula": "percent-change", "inputs": ["requests-2022", "requests-2024"] });
    growth["notes"] = json!(["From 20 to 30 is 50 per cent."]);
    let mut sum = asked("requests-both", "states-count", "50");
    sum["claims"]
        .as_array_mut()
        .unwrap()
        .insert(0, from_news("c-both-in-the-news", &json!({ "value": "51" })));
    sum["check"] = json!({ "formula": "sum", "inputs": ["requests-2022", "requests-2024"] });
    let in_year = |year: &str, n: &str| within(asked(&format!("requests-{year}"), "states-count", n), year);
    vec![in_year("2022", "20"), in_year("2024", "30"), growth, sum]
}

fn measures() -> Vec<Value> {
    [
        ("budget", "money"),
        ("disbursement", "money"),
        ("incoming-commitment", "money"),
        ("incoming-pledge", "money"),
        ("applications-received", "count"),
        ("countries-benefiting", "count"),
        ("donors-count", "count"),
        ("participants", "count"),
        ("projects-selected", "count"),
        ("states-count", "count"),
        ("women-participants", "count"),
        ("change-share", "percent"),
        ("established", "date"),
        ("event-date", "date"),
        ("description", "text"),
        ("rule", "text"),
    ]
    .map(|(id, kind)| json!({ "id": id, "kind": kind, "name": format!("Name of {id}"), "definition": "What it counts." }))
    .to_vec()
}

/// The small edition with all of these.
pub fn sample() -> Files {
    let brochure = json!({
        "id": "brochure", "title": "The brochure", "publisher": "The fund", "url": "https://example.org/brochure", "date": "2017-12",
        "kind": "un-document", "language": "en", "readAs": "original",
    });
    let more: [(&'static str, Vec<Value>); 10] = [
        ("mechanisms", mechanisms()),
        ("organisations", organisations()),
        ("regions", regions()),
        ("places", places()),
        ("activities", activities()),
        ("contributions", contributions()),
        ("figures", figures()),
        ("indicators", indicators()),
        ("measures", measures()),
        ("sources", vec![brochure]),
    ];
    more.into_iter()
        .flat_map(|(name, records)| records.into_iter().map(move |record| (name, record)))
        .fold(small(), |files, (name, record)| files.and(name, &record))
}

#[test]
fn the_sample_loads_without_findings() {
    assert_eq!(sample().load().1, []);
}
