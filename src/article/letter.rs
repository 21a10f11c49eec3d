//! A letter that asks for the numbers that are missing, ready to be sent.

use crate::{
    model::{Activity, Contribution, CountryCode, Id, Known, Mechanism, Organisation, ordered},
    query::Selection,
    words::Words,
};

/// A letter on the records that name a country and give no amount; `None` where none is missing.
pub fn about_country(code: CountryCode, selection: &Selection<'_>, words: &Words) -> Option<String> {
    let names = |a: &&Activity| {
        a.places.iter().any(|place| place.country == code) && matches!(a.allocation, Known::Missing(_))
    };
    let records: Vec<&Activity> = selection.activities().filter(names).collect();
    // What is not loaded is not to be asked for.
    if records.is_empty() || selection.portfolio.is_incomplete {
        return None;
    }
    let to = addressees(records.iter().map(|a| &a.mechanism), selection, words);
    let lines = records.iter().map(|a| {
        let year = a.year().map_or_else(|| words.text("no-date"), |year| year.to_string());
        words.format(
            "letter-record",
            &[
                ("title", a.title.clone().into()),
                ("mechanism", words.mechanism(&a.mechanism).into()),
                ("year", year.into()),
            ],
        )
    });
    let args = [
        ("to", to.into()),
        ("country", words.country(code).into()),
        ("n", records.len().into()),
        ("records", lines.collect::<Vec<_>>().join("\n").into()),
        ("edition", words.edition().into()),
    ];
    Some(words.format("letter-country", &args))
}

/// A letter on the contributions that name a donor and give no amount; `None` where none is missing.
pub fn about_donor(id: &Id<Organisation>, selection: &Selection<'_>, words: &Words) -> Option<String> {
    let given: Vec<&Contribution> = without_amount(id, selection).collect();
    if given.is_empty() || selection.portfolio.is_incomplete {
        return None;
    }
    let lines = given.iter().map(|c| {
        let args =
            [("mechanism", words.mechanism(&c.mechanism).into()), ("period", words.period(c.period).into())];
        words.format("letter-contribution", &args)
    });
    let args = [
        ("to", addressees(given.iter().map(|c| &c.mechanism), selection, words).into()),
        ("donor", words.in_sentence(words.organisation(id)).into()),
        ("n", given.len().into()),
        ("contributions", lines.collect::<Vec<_>>().join("\n").into()),
        ("edition", words.edition().into()),
    ];
    Some(words.format("letter-donor", &args))
}

/// The contributions of a donor that publish no amount.
pub fn without_amount<'a>(
    id: &'a Id<Organisation>,
    selection: &Selection<'a>,
) -> impl Iterator<Item = &'a Contribution> {
    selection
        .portfolio
        .contributions
        .iter()
        .filter(move |c| c.donor == *id && matches!(c.amount, Known::Missing(_)))
}

/// The administrators of these mechanisms, by name.
fn addressees<'a>(
    mechanisms: impl Iterator<Item = &'a Id<Mechanism>>,
    selection: &Selection<'_>,
    words: &Words,
) -> String {
    let run = ordered::set(mechanisms)
        .into_iter()
        .filter_map(|id| selection.portfolio.mechanism(id))
        .flat_map(|m| &m.administrators);
    words.list(&words.by_name(ordered::set(run.map(|id| words.organisation(id)))))
}
