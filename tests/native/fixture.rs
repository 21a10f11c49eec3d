//! The real edition, and a small one that is valid and complete, to be spoilt or drawn by the tests.

use std::{
    cell::RefCell,
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    rc::Rc,
    sync::{Arc, LazyLock},
};

use arms_control_funding::{
    load::{self, Absent, Finding, Received},
    model::Portfolio,
    words::Words,
};
use serde_json::{Value, json};

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

pub fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// All Rust files of a room, by their path below the package.
pub fn rust_files(under: &str) -> Vec<(String, String)> {
    fn walk(path: &Path, found: &mut Vec<PathBuf>) {
        if path.is_dir() {
            for entry in fs::read_dir(path).unwrap() {
                walk(&entry.unwrap().path(), found);
            }
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path.to_owned());
        }
    }
    let mut found = Vec::new();
    walk(&root().join(under), &mut found);
    found.sort();
    found
        .into_iter()
        .map(|path| {
            (path.strip_prefix(root()).unwrap().display().to_string(), fs::read_to_string(&path).unwrap())
        })
        .collect()
}

fn loaded(folder: &str) -> (Arc<Portfolio>, Vec<Finding>) {
    let descriptor = load::descriptor(&read(&format!("{folder}/datapackage.json"))).unwrap();
    let received: Vec<Received> = descriptor
        .resources
        .iter()
        .map(|r| (r.name.clone(), Ok(read(&format!("{folder}/{}", r.path)))))
        .collect();
    let (portfolio, findings) = load::edition(&descriptor, &received);
    (Arc::new(portfolio), findings)
}

/// The words for an edition: made once a test, which draws many charts with them.
pub fn words(portfolio: &Arc<Portfolio>) -> Rc<Words> {
    thread_local! {
        static MADE: RefCell<Vec<(Arc<Portfolio>, Rc<Words>)>> = const { RefCell::new(Vec::new()) };
    }
    MADE.with_borrow_mut(|made| {
        if let Some((_, words)) = made.iter().find(|(of, _)| Arc::ptr_eq(of, portfolio)) {
            return Rc::clone(words);
        }
        let words = Rc::new(Words::english(Arc::clone(portfolio)));
        made.push((Arc::clone(portfolio), Rc::clone(&words)));
        words
    })
}

/// The edition in `data/`.
pub static EDITION: LazyLock<(Arc<Portfolio>, Vec<Finding>)> = LazyLock::new(|| loaded("data"));

/// The first edition that was kept.
pub static EARLIER: LazyLock<Arc<Portfolio>> = LazyLock::new(|| loaded("data/earlier/2026.11.24").0);

/// The files of an edition, by the name of their resource.
pub struct Files(pub BTreeMap<&'static str, Result<String, Absent>>);

impl Files {
    /// With one file's text replaced.
    pub fn with(mut self, name: &'static str, text: impl Into<String>) -> Self {
        self.0.insert(name, Ok(text.into()));
        self
    }

    /// With one file not received.
    pub fn without(mut self, name: &'static str, status: u16) -> Self {
        self.0.insert(name, Err(Absent::Status(status)));
        self
    }

    /// With one record more at the end of a file, each record on lines of its own.
    pub fn and(self, name: &'static str, record: &Value) -> Self {
        let Ok(text) = &self.0[name] else { panic!("{name} is not received") };
        let mut records: Vec<Value> = serde_json::from_str(text).unwrap();
        records.push(record.clone());
        let text = lines(&Value::Array(records));
        self.with(name, text)
    }

    pub fn load(&self) -> (Portfolio, Vec<Finding>) {
        let resources: Vec<Value> =
            self.0.keys().map(|name| json!({ "name": name, "path": format!("{name}.json") })).collect();
        let text = json!({ "title": "Small", "version": "1", "created": "2025-01-01", "schemaVersion": 1, "resources": resources }).to_string();
        let received: Vec<Received> =
            self.0.iter().map(|(name, text)| ((*name).to_owned(), text.clone())).collect();
        load::edition(&load::descriptor(&text).unwrap(), &received)
    }
}

/// A list of records, one a line, so that the record at index `n` stands on line `n + 2`.
pub fn lines(list: &Value) -> String {
    let records: Vec<String> = list.as_array().unwrap().iter().map(ToString::to_string).collect();
    format!("[\n{}\n]", records.join(",\n"))
}

pub fn claim(id: &str, value: &Value) -> Value {
    let mut claim = json!({ "id": id, "status": "published", "qualifier": "exact", "source": "report", "summary": "The report says so." });
    claim.as_object_mut().unwrap().extend(value.as_object().unwrap().clone());
    claim
}

pub fn figure(id: &str, subject: &str, measure: &str, claims: &[Value]) -> Value {
    json!({
        "id": id, "subject": subject, "measure": measure, "label": format!("Label of {id}"),
        "period": { "to": "2024-12-31", "basis": "cumulative" }, "claims": claims, "notes": [],
    })
}

pub fn activity(id: &str, mechanism: &str, cycle: &str, places: &[&str], themes: &[&str]) -> Value {
    let places: Vec<Value> = places.iter().map(|c| json!({ "country": c, "role": "beneficiary" })).collect();
    json!({
        "id": id, "mechanism": mechanism, "title": format!("Title of {id}"), "titleKind": "exact", "level": "project", "cycle": cycle,
        "dates": [], "status": "4", "participants": [{ "org": "recsa", "role": "implementing" }], "places": places, "regions": [],
        "themes": themes, "summary": "What was done.", "allocation": { "status": "not-published" }, "gender": { "status": "not-published" },
        "evidence": "project-page", "mayBeSameAs": [], "notes": [], "sources": [{ "source": "report" }],
    })
}

pub fn contribution(id: &str, mechanism: &str, donor: &str, year: &str, amount: &Value) -> Value {
    json!({
        "id": id, "mechanism": mechanism, "donor": donor, "period": { "from": year, "to": year, "basis": "cycle" }, "cycle": year,
        "kind": "incoming-funds", "amount": amount, "activities": [], "notes": [], "sources": [{ "source": "report" }],
    })
}

pub fn mechanism(id: &str, short: &str, standing: &str) -> Value {
    json!({
        "id": id, "name": format!("The {short} fund"), "short": short, "standing": standing, "administrators": ["recsa"], "summary": "A fund.",
        "moneyNote": "Little is published.", "coordinatesWith": [], "sources": [{ "source": "report" }],
    })
}

pub fn place(
    code: &str,
    alpha2: &str,
    m49: &str,
    name: &str,
    subregion: &str,
    region: &str,
    point: [f64; 2],
    small: bool,
) -> Value {
    json!({
        "code": code, "alpha2": alpha2, "m49": m49, "name": name, "region": region, "subregion": subregion, "groups": [], "point": point, "small": small,
    })
}

fn source(id: &str, title: &str, kind: &str) -> Value {
    json!({
        "id": id, "title": title, "publisher": "United Nations", "url": format!("https://example.org/{id}"), "date": "2025-01-01", "kind": kind,
        "language": "en", "readAs": "original",
    })
}

/// Two mechanisms and a context one, six activities, three donors, a conflict, a range and a computed figure.
pub fn small() -> Files {
    let usd = |amount: &str| json!({ "amount": amount, "currency": "USD" });
    let published = |figure: &str| json!({ "status": "published", "figure": figure });
    let unpublished = json!({ "status": "not-published" });
    let measure = |id: &str, kind: &str| json!({ "id": id, "kind": kind, "name": format!("Name of {id}"), "definition": "What it counts." });
    let theme = |id: &str, name: &str| json!({ "id": id, "name": name, "definition": "What belongs to it." });
    let organisation = |id: &str, name: &str, kind: &str| json!({ "id": id, "name": name, "type": kind });

    let mut stated = activity("U-2", "unscar", "2014", &["KEN", "TUV"], &["training"]);
    stated["allocation"] = published("u2-allocation");
    stated["gender"] = json!({ "status": "published", "text": "Half of the participants were women." });
    let mut unplaced = activity("U-3", "unscar", "not-published", &[], &[]);
    unplaced["regions"] = json!(["002"]);
    let mut event = activity("S-2", "salient", "2016", &["TUV"], &["training"]);
    event["level"] = json!("event");
    event["places"][0]["role"] = json!("participant");

    let mut budget = figure(
        "salient-budget-gender",
        "salient",
        "outgoing-commitment",
        &[claim("c-gender-budget", &usd("1720000"))],
    );
    budget["purpose"] = json!("gender-equality");
    let mut computed = figure("salient-funding", "salient", "outgoing-commitment", &[]);
    computed["derivation"] =
        json!({ "formula": "quotient-of-percent", "inputs": ["salient-budget-gender", "salient-share"] });
    let mut rival = figure(
        "salient-countries",
        "salient",
        "country-list",
        &[
            claim("c-list-a", &json!({ "list": ["KEN", "TUV"], "inOverview": true })),
            claim("c-list-b", &json!({ "list": ["KEN", "PER"] })),
        ],
    );
    rival["period"] = json!({ "from": "2024", "to": "2024", "basis": "period" });
    let mut states = figure(
        "states-gender-2018",
        "states",
        "states-share",
        &[claim("c-states-a", &json!({ "value": "49" })), claim("c-states-b", &json!({ "value": "40" }))],
    );
    states["purpose"] = json!("gender-inclusion");
    states["period"] = json!({ "to": "2018", "basis": "at" });

    let files = [
        (
            "mechanisms",
            json!([
                mechanism("unscar", "UNSCAR", "portfolio"),
                mechanism("salient", "SALIENT", "portfolio"),
                mechanism("att-vtf", "ATT VTF", "context")
            ]),
        ),
        (
            "organisations",
            json!([
                organisation("DEU", "Germany", "10"),
                organisation("AUS", "Australia", "10"),
                organisation("CHE", "Switzerland", "10"),
                organisation("recsa", "Regional Centre on Small Arms", "40"),
            ]),
        ),
        (
            "activities",
            json!([
                activity("U-1", "unscar", "2013", &["KEN"], &["training", "youth"]),
                stated,
                unplaced,
                activity("S-1", "salient", "2014", &["PER"], &["youth"]),
                event,
                activity("V-1", "att-vtf", "2014", &["KEN", "PER"], &[]),
            ]),
        ),
        (
            "contributions",
            json!([
                contribution("unscar-DEU-2013", "unscar", "DEU", "2013", &published("deu-2013")),
                contribution("unscar-AUS-2014", "unscar", "AUS", "2014", &published("aus-2014")),
                contribution("salient-DEU-2014", "salient", "DEU", "2014", &unpublished),
                contribution("salient-CHE-2016", "salient", "CHE", "2016", &unpublished),
            ]),
        ),
        (
            "figures",
            json!([
                figure(
                    "unscar-allocated",
                    "unscar",
                    "outgoing-commitment",
                    &[claim("c-allocated", &usd("13000000"))]
                ),
                figure("u2-allocation", "U-2", "outgoing-commitment", &[claim("c-u2", &usd("60000"))]),
                figure("deu-2013", "unscar-DEU-2013", "incoming-funds", &[claim("c-deu", &usd("500000"))]),
                figure(
                    "aus-2014",
                    "unscar-AUS-2014",
                    "incoming-funds",
                    &[claim(
                        "c-aus",
                        &json!({ "amount": "250000", "currency": "AUD", "qualifier": "about" })
                    )]
                ),
                budget,
                computed,
                rival,
                figure(
                    "salient-share",
                    "salient",
                    "gender-share-of-funding",
                    &[claim("c-share", &json!({ "value": "31.75" }))]
                ),
                figure(
                    "u2-women",
                    "U-2",
                    "women-share-of-participants",
                    &[claim("c-women", &json!({ "value": "48", "qualifier": "more-than" }))]
                ),
            ]),
        ),
        ("indicators", json!([states])),
        (
            "sources",
            json!([source("report", "The report", "un-document"), source("news", "The news", "press")]),
        ),
        (
            "places",
            json!([
                place("KEN", "KE", "404", "Kenya", "202", "002", [37.8, 0.5], false),
                place("PER", "PE", "604", "Peru", "419", "019", [-74.4, -9.2], false),
                place("TUV", "TV", "798", "Tuvalu", "061", "009", [179.2, -8.5], true),
            ]),
        ),
        (
            "regions",
            json!([
                { "m49": "001", "name": "World" }, { "m49": "002", "name": "Africa", "parent": "001" }, { "m49": "009", "name": "Oceania", "parent": "001" },
                { "m49": "019", "name": "Americas", "parent": "001" }, { "m49": "202", "name": "Sub-Saharan Africa", "parent": "002" },
                { "m49": "419", "name": "Latin America and the Caribbean", "parent": "019" }, { "m49": "061", "name": "Polynesia", "parent": "009" },
            ]),
        ),
        (
            "themes",
            json!([
                theme("training", "Training"),
                theme("youth", "Youth"),
                theme("parliaments", "Parliaments")
            ]),
        ),
        (
            "measures",
            json!([
                measure("outgoing-commitment", "money"),
                measure("incoming-funds", "money"),
                measure("country-list", "list"),
                measure("gender-share-of-funding", "percent"),
                measure("women-share-of-participants", "percent"),
                measure("states-share", "percent"),
                measure("projects-funded", "count"),
            ]),
        ),
    ];
    Files(files.into_iter().map(|(name, list)| (name, Ok(lines(&list)))).collect())
}

#[test]
fn the_small_edition_loads_without_findings() {
    assert_eq!(small().load().1, []);
}
