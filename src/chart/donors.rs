//! Who gives to which mechanism: donors against mechanisms, with what is published of amounts.

use std::collections::BTreeMap;

use super::{Cell, Filter, Picture, Table};
use crate::{
    model::{Contribution, Id, Mechanism, Organisation, ordered},
    plot::{Dot, DotRow, Dots, Item, Plot},
    query::{
        Selection,
        money::{self, Given},
    },
    view::{By, Count, Origin, Thing, View},
    words::Words,
};

/// One donor, and per mechanism its contributions and what is published of them.
struct Row<'a> {
    donor: &'a Id<Organisation>,
    given: BTreeMap<usize, (usize, Vec<Given>)>,
    chosen: bool,
}

impl Row<'_> {
    fn amounts(&self) -> Vec<&Given> {
        self.given.values().flat_map(|(_, given)| given).collect()
    }

    /// Its amounts for the end of its row: one as it is, several counted, for they are not added.
    fn end(&self, words: &Words) -> String {
        match self.amounts().as_slice() {
            [] => String::new(),
            [one] => words.brief_amount(one.amount, one.currency),
            several => words.format("donors-several-amounts", &[("n", words.count(several.len()).into())]),
        }
    }
}

fn rows<'a>(
    all: &Selection<'a>,
    mechanisms: &[&Id<Mechanism>],
    chosen: &dyn Fn(&Id<Organisation>) -> bool,
) -> Vec<Row<'a>> {
    let mut of: BTreeMap<&Id<Organisation>, Row<'a>> = BTreeMap::new();
    for contribution in all.contributions() {
        let contribution: &'a Contribution = contribution;
        let Some(place) = mechanisms.iter().position(|id| **id == contribution.mechanism) else { continue };
        let donor = &contribution.donor;
        let row =
            of.entry(donor).or_insert_with(|| Row { donor, given: BTreeMap::new(), chosen: chosen(donor) });
        let (n, given) = row.given.entry(place).or_default();
        *n += 1;
        given.extend(money::given(all.portfolio, contribution));
    }
    of.into_values().collect()
}

/// All donors; with some chosen these come first and the others stay for comparison.
pub fn picture(selection: &Selection<'_>, words: &Words) -> Picture {
    let view = selection.view;
    let open = View { donors: [].into(), ..view.clone() };
    let all = Selection::of(selection.portfolio, &open);
    let mechanisms: Vec<&Id<Mechanism>> = all.mechanisms().map(|m| &m.id).collect();
    let mut rows = rows(&all, &mechanisms, &|donor| view.donors.is_empty() || view.donors.contains(donor));
    ordered::by_name(&mut rows, |row| words.organisation(row.donor));
    ordered::by_key(&mut rows, |row| {
        (!row.chosen, std::cmp::Reverse((row.given.len(), row.given.values().map(|(n, _)| n).sum::<usize>())))
    });
    let mut table = Table::with(&[
        (words.text("column-donor"), false),
        (words.text("column-mechanism"), false),
        (words.text("donors-entries"), true),
        (words.text("column-amount"), true),
    ]);
    let (mut dots, mut sources) = (Vec::new(), Vec::new());
    for (at, row) in rows.iter().enumerate() {
        let name = words.organisation(row.donor);
        for (column, (n, given)) in &row.given {
            let mechanism = words.mechanism(mechanisms[*column]);
            let amounts: Vec<String> = given
                .iter()
                .map(|g| format!("{} {}", words.amount(g.amount, g.currency), words.kind_of_money(g.kind)))
                .collect();
            let value = if amounts.is_empty() { words.text("not-published") } else { amounts.join("; ") };
            let origin = match given.as_slice() {
                [one] => Some(Origin::Figure(one.figure.clone())),
                _ => Some(Origin::Count(
                    Count::of(Thing::Donors).by(By::Mechanism(mechanisms[*column].clone())),
                )),
            };
            if row.chosen {
                sources.extend(given.iter().flat_map(|g| words.sources_of(&g.figure)));
                let amount = match given.as_slice() {
                    [] => Cell::missing(value.clone()),
                    [one] => Cell::from(value.clone())
                        .with(Some(one.amount))
                        .from_origin(Origin::Figure(one.figure.clone())),
                    _ => Cell::from(value.clone()),
                };
                table.row([name.clone().into(), mechanism.clone().into(), words.count(*n).into(), amount]);
            }
            dots.push(Dot {
                row: at,
                column: *column,
                filled: !given.is_empty(),
                faded: false,
                of: Item {
                    label: name.clone(),
                    text: format!("{name}, {mechanism}: {value}"),
                    value: format!("{mechanism}: {value}"),
                    key: mechanisms[*column].to_string(),
                    filter: Some(Filter::Donor(row.donor.clone())),
                    origin,
                    ..Item::default()
                },
            });
        }
    }
    let drawn: Vec<DotRow> = rows
        .iter()
        .map(|row| DotRow { label: words.organisation(row.donor), end: row.end(words), faded: !row.chosen })
        .collect();
    let shown: Vec<&Row<'_>> = rows.iter().filter(|row| row.chosen).collect();
    let several = shown.iter().filter(|row| row.given.len() > 1).count();
    let with = shown.iter().filter(|row| !row.amounts().is_empty()).count();
    let narrowed = ("narrowed", if all.view.is_filtered() { "yes" } else { "no" }.into());
    let title = if view.donors.is_empty() {
        let name = shown.first().map(|row| words.organisation(row.donor)).unwrap_or_default();
        // Of one mechanism nobody can be named for several.
        let of = if let [one] = mechanisms.as_slice() { words.mechanism(one) } else { "no".to_owned() };
        let counts = [
            ("donors", shown.len().into()),
            ("several", several.into()),
            ("name", name.into()),
            ("of", of.into()),
            narrowed,
        ];
        words.format("donors-title", &counts)
    } else {
        let named = ordered::set(shown.iter().flat_map(|row| row.given.keys())).len();
        let chosen = words.by_name(view.donors.iter().map(|id| words.organisation(id)));
        words.format(
            "donors-title-chosen",
            &[("names", words.list(&chosen).into()), ("n", named.into()), narrowed],
        )
    };
    let columns = mechanisms.iter().map(|id| words.mechanism(id)).collect();
    Picture {
        title,
        subtitle: words.text("donors-subtitle"),
        summary: words.format(
            "donors-summary",
            &[("donors", words.count(shown.len()).into()), ("with", words.count(with).into())],
        ),
        notes: vec![words.text("donors-note")],
        plot: Plot::Dots(Dots { columns, rows: drawn, dots }),
        table,
        sources,
        ..Picture::default()
    }
}
