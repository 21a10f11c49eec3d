//! The countries chosen among their neighbours: records that name each country of their sub-region.

use std::collections::BTreeMap;

use super::{Cell, Filter, Picture, Table};
use crate::{
    model::{CountryCode, Place, Quantity, ordered},
    plot::{Bar, Plot},
    query::Selection,
    view::{By, Count, Origin, Thing, View},
    words::Words,
};

/// Bars of neighbours; more are counted.
const SHOWN: usize = 8;

/// One bar a country of the sub-region, most records first; the others are faded.
pub fn picture(selection: &Selection<'_>, words: &Words) -> Picture {
    let portfolio = selection.portfolio;
    let home = selection.view.countries.iter().next().and_then(|code| portfolio.place(*code));
    let Some(home) = home else {
        return Picture {
            title: words.text("lead-none"),
            subtitle: words.text("lead-none"),
            summary: words.text("lead-none"),
            ..Picture::default()
        };
    };
    let within = |place: &Place| match home.intermediate {
        Some(region) => place.intermediate == Some(region),
        None => place.subregion == home.subregion,
    };
    let region = words.region(home.intermediate.unwrap_or(home.subregion));
    let open = View { countries: [].into(), ..selection.view.clone() };
    let all = Selection::of(portfolio, &open);
    let mut counts: BTreeMap<CountryCode, usize> = BTreeMap::new();
    for activity in all.activities() {
        for code in ordered::set(all.reached(activity)) {
            *counts.entry(code).or_default() += 1;
        }
    }
    let records = |code: CountryCode| counts.get(&code).copied().unwrap_or(0);
    let mut rows: Vec<(CountryCode, usize)> =
        portfolio.places.iter().filter(|p| within(p)).map(|p| (p.code, records(p.code))).collect();
    ordered::by_name(&mut rows, |(code, _)| words.country(*code));
    ordered::by_key(&mut rows, |(_, n)| std::cmp::Reverse(*n));
    let mut table =
        Table::with(&[(words.text("column-country"), false), (words.text("column-records"), true)]);
    let none = words.text(if all.hides_records() { "cell-none-here" } else { "cell-none" });
    let chosen = |code: CountryCode| selection.view.countries.contains(&code);
    let mut bars: Vec<Bar> = Vec::new();
    for (at, (code, n)) in rows.iter().enumerate() {
        let name = words.country(*code);
        let text = if *n == 0 { none.clone() } else { words.count(*n) };
        let quantity = (*n > 0).then(|| Quantity::Exact((*n).into()));
        table.row([
            name.clone().into(),
            if *n == 0 { Cell::missing(none.clone()) } else { Cell::from(text.clone()).with(quantity) },
        ]);
        if at < SHOWN || chosen(*code) {
            bars.push(Bar {
                label: name,
                quantity,
                value: text,
                key: "ramp-4".to_owned(),
                filter: Some(Filter::Country(*code)),
                origin: (chosen(*code) && *n > 0)
                    .then(|| Origin::Count(Count::of(Thing::Records).by(By::Country(*code)))),
                faded: !chosen(*code),
                ..Bar::default()
            });
        }
    }
    let own = records(home.code);
    let (first, most) = rows.first().map(|(code, n)| (words.country(*code), *n)).unwrap_or_default();
    let args = [
        ("country", words.country(home.code).into()),
        ("n", own.into()),
        ("region", region.clone().into()),
        ("first", first.into()),
        ("most", words.count(most).into()),
    ];
    let with = rows.iter().filter(|(_, n)| *n > 0).count();
    let args_of_summary = [
        ("region", region.clone().into()),
        ("with", words.count(with).into()),
        ("all", words.count(rows.len()).into()),
    ];
    let more = rows.len() - bars.len();
    let naming =
        all.activities().filter(|a| all.reached(a).any(|code| rows.iter().any(|(row, _)| *row == code)));
    Picture {
        title: words.format("neighbours-title", &args),
        subtitle: words.format("neighbours-subtitle", &[("region", region.into())]),
        summary: words.format("neighbours-summary", &args_of_summary),
        notes: (more > 0)
            .then(|| words.format("neighbours-more", &[("n", more.into())]))
            .into_iter()
            .collect(),
        plot: Plot::Bars(bars.into()),
        table,
        sources: naming.flat_map(|a| &a.citations).map(|cited| cited.source.clone()).collect(),
        ..Picture::default()
    }
}
