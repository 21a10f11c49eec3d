//! The questions behind the filters, compiled for the same engine as their peer: see `filter.mjs`.

use arms_control_funding::{
    load::{self, Received},
    model::{Activity, Id, Portfolio},
    query::{Selection, facets::facets},
    view::View,
};
use serde_json::{Map, Value, json};
use wasm_bindgen::prelude::*;

/// An edition with each record so many times.
#[wasm_bindgen]
pub struct Bench {
    portfolio: Portfolio,
}

#[wasm_bindgen]
impl Bench {
    /// From the texts of an edition's files by name, the descriptor among them as `datapackage`.
    ///
    /// # Errors
    /// Where the edition cannot be read.
    #[wasm_bindgen(constructor)]
    pub fn new(files: &str, copies: usize) -> Result<Self, String> {
        let files: Map<String, Value> = serde_json::from_str(files).map_err(|e| e.to_string())?;
        let text = |name: &str| files.get(name).and_then(Value::as_str).map(str::to_owned).ok_or(404_u16);
        let descriptor = load::descriptor(&text("datapackage").map_err(|_| "no descriptor")?)
            .map_err(|e| format!("{e:?}"))?;
        let received: Vec<Received> =
            descriptor.resources.iter().map(|r| (r.name.clone(), text(&r.name))).collect();
        let (mut portfolio, findings) = load::edition(&descriptor, &received);
        if !findings.is_empty() {
            return Err(format!("{findings:?}"));
        }
        let once = std::mem::take(&mut portfolio.activities);
        let copy = |n: usize, a: &Activity| Activity { id: Id::new(format!("{}-{n}", a.id)), ..a.clone() };
        portfolio.activities = (0..copies).flat_map(|n| once.iter().map(move |a| copy(n, a))).collect();
        Ok(Self { portfolio: portfolio.indexed() })
    }

    /// The records as flat rows, each with the donors whose money supports it.
    pub fn rows(&self) -> String {
        let rows = self.portfolio.activities.iter().map(|a| {
            let mut donors: Vec<String> = a.named_funders().map(ToString::to_string).collect();
            donors.extend(
                self.portfolio
                    .contributions
                    .iter()
                    .filter(|c| c.supports(a) == Some(true))
                    .map(|c| c.donor.to_string()),
            );
            donors.retain(|donor| self.portfolio.contributions.iter().any(|c| c.donor.as_str() == donor));
            donors.sort();
            donors.dedup();
            json!({
                "mechanism": a.mechanism.to_string(),
                "donor": donors,
                "country": a.places.iter().map(|p| p.country.to_string()).collect::<Vec<_>>(),
                "year": a.years(),
                "theme": a.themes.iter().map(ToString::to_string).collect::<Vec<_>>(),
            })
        });
        Value::Array(rows.collect()).to_string()
    }

    /// The options of all filters in this view, as `filter=option`.
    pub fn options(&self, query: &str) -> Vec<String> {
        self.ask(query).into_iter().map(|(option, _)| option).collect()
    }

    /// How many records each option would show.
    pub fn counts(&self, query: &str) -> Vec<u32> {
        self.ask(query).into_iter().map(|(_, n)| n).collect()
    }

    fn ask(&self, query: &str) -> Vec<(String, u32)> {
        let (view, _) = View::from_query(query);
        let facets = facets(&Selection::of(&self.portfolio, &view));
        fn named<T: ToString>(filter: &str, options: Vec<(T, usize)>) -> impl Iterator<Item = (String, u32)> {
            options.into_iter().map(move |(option, n)| {
                (format!("{filter}={}", option.to_string()), u32::try_from(n).unwrap_or(u32::MAX))
            })
        }
        named("mechanism", facets.mechanisms)
            .chain(named("donor", facets.donors))
            .chain(named("country", facets.countries))
            .chain(named("year", facets.years))
            .chain(named("theme", facets.themes))
            .collect()
    }
}

fn main() {}
