//! A letter that asks for the numbers that are missing, ready to be sent.

use crate::{
    model::{Activity, CountryCode, Id, Known, Mechanism, ordered},
    query::Selection,
    words::Words,
};

/// A letter on the records that name a country and give no amount; `None` where none is missing.
pub fn about_country(code: CountryCode, selection: &Selection<'_>, words: &Words) -> Option<String> {
    let names = |a: &&Activity| a.places.iter().any(|place| place.country == code) && matches!(a.allocation, Known::Missing(_));
    let records: Vec<&Activity> = selection.activities().filter(names).collect();
    if records.is_empty() {
        return None;
    }
    let mechanisms: Vec<&Id<Mechanism>> = ordered::set(records.iter().map(|a| &a.mechanism)).into_iter().collect();
    let to = mechanisms.iter().filter_map(|id| selection.portfolio.mechanism(id)).flat_map(|m| &m.administrators);
    let to = words.by_name(ordered::set(to.map(|id| words.organisation(id))));
    let lines = records.iter().map(|a| {
        let year = a.year().map_or_else(|| words.say("no-date"), |year| year.to_string());
        words.tell("letter-record", &[("title", a.title.clone().into()), ("mechanism", words.mechanism(&a.mechanism).into()), ("year", year.into())])
    });
    let args = [
        ("to", words.list(&to).into()),
        ("country", words.country(code).into()),
        ("n", records.len().into()),
        ("records", lines.collect::<Vec<_>>().join("\n").into()),
        ("edition", words.edition().into()),
    ];
    Some(words.tell("letter-country", &args))
}
