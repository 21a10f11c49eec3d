//! Who gives to which mechanism: donors against mechanisms, with what is published of amounts.

use super::{Cell, Filter, Picture, Table};
use crate::{
    model::{Id, Mechanism, ordered},
    plot::{Dot, DotRow, Dots, Item, Plot, budget::MOST_COLUMNS},
    query::donors::{DonorRow, Donors, Entries},
    view::{By, Count, Origin, Thing},
    words::Words,
};

/// What one donor gave to one mechanism, in words.
struct InWords<'a> {
    of: &'a DonorRow,
    mechanism: &'a Id<Mechanism>,
    entries: &'a Entries,
    name: String,
    /// Its amounts, or that none is published.
    value: String,
}

impl<'a> InWords<'a> {
    fn of(of: &'a DonorRow, mechanism: &'a Id<Mechanism>, entries: &'a Entries, words: &Words) -> Self {
        let amounts = entries.with_amount.iter();
        let amounts: Vec<String> = amounts
            .map(|g| {
                let (amount, kind) = (words.amount(g.amount, g.currency), words.kind_of_money(g.kind));
                words.format("amount-kind", &[("amount", amount.into()), ("kind", kind.into())])
            })
            .collect();
        let value = if amounts.is_empty() { words.text("not-published") } else { words.clauses(&amounts) };
        Self { of, mechanism, entries, name: words.organisation(&of.donor), value }
    }

    fn cells(&self, words: &Words) -> [Cell; 4] {
        let value = self.value.clone();
        let amount = match self.entries.with_amount.as_slice() {
            [] => Cell::missing(value),
            [one] => Cell::from(value).with(Some(one.amount)).from_origin(Origin::Figure(one.figure.clone())),
            _ => Cell::from(value),
        };
        let mechanism = words.mechanism(self.mechanism);
        [self.name.clone().into(), mechanism.into(), words.count(self.entries.n).into(), amount]
    }

    fn item(&self, words: &Words) -> Item {
        let mechanism = words.mechanism(self.mechanism);
        let origin = if let [one] = self.entries.with_amount.as_slice() {
            Origin::Figure(one.figure.clone())
        } else {
            let of_mechanism = Count::of(Thing::Entries).of_mechanism(Some(self.mechanism));
            Origin::Count(of_mechanism.by(By::Donor(self.of.donor.clone())))
        };
        // What the filter leaves out opens nothing: it would be told under the filter.
        let origin = self.of.chosen.then_some(origin);
        // That a donor is named is said first: that no amount is published is no doubt of it.
        let is_only_named = self.entries.with_amount.is_empty();
        let said = if is_only_named { words.text("flow-unspecified") } else { self.value.clone() };
        Item {
            label: self.name.clone(),
            text: words.labelled(&words.enumerated(&[self.name.clone(), mechanism.clone()]), &said),
            value: words.labelled(&mechanism, &self.value),
            key: self.mechanism.to_string(),
            filter: Some(Filter::Donor(self.of.donor.clone())),
            origin,
            ..Item::default()
        }
    }
}

/// All donors; with some chosen these come first and the others stay for comparison.
pub fn picture(answer: &Donors, words: &Words) -> Picture {
    let mut table = Table::with(&[
        (words.text("column-donor"), false),
        (words.text("column-mechanism"), false),
        (words.text("donors-entries"), true),
        (words.text("column-amount"), true),
    ]);
    let mut dots = Vec::new();
    for (row, of) in answer.rows.iter().enumerate() {
        for (column, entries) in &of.given {
            // What is not drawn is not put into words.
            let is_drawn = *column < MOST_COLUMNS;
            if !(of.chosen || is_drawn) {
                continue;
            }
            let entry = InWords::of(of, &answer.mechanisms[*column], entries, words);
            if of.chosen {
                table.row(entry.cells(words));
            }
            if is_drawn {
                let filled = !entries.with_amount.is_empty();
                dots.push(Dot { row, column: *column, filled, faded: false, of: entry.item(words) });
            }
        }
    }
    let shown = answer.shown();
    let with = shown.iter().filter(|row| !row.amounts().is_empty()).count();
    let amounts = shown.iter().flat_map(|row| row.amounts());
    Picture {
        title: title(answer, words),
        subtitle: words.text("donors-subtitle"),
        summary: words.format("donors-summary", &[("donors", shown.len().into()), ("with", with.into())]),
        notes: vec![words.text("donors-note")],
        plot: Plot::Dots(Dots {
            columns: answer.mechanisms.iter().map(|id| words.mechanism(id)).collect(),
            rows: answer.rows.iter().map(|row| head(row, words)).collect(),
            dots,
            ..Dots::default()
        }),
        table,
        sources: amounts.flat_map(|given| words.sources_of(&given.figure)).collect(),
        ..Picture::default()
    }
}

/// A donor's name, and at the end its amounts: one as it is, several counted, for they are not added.
fn head(row: &DonorRow, words: &Words) -> DotRow {
    // Beside the chosen donors no amount of another one is written.
    let end = match row.amounts().as_slice() {
        _ if !row.chosen => String::new(),
        [] => String::new(),
        [one] => words.brief_amount(one.amount, one.currency),
        several => words.format("donors-several-amounts", &[("n", several.len().into())]),
    };
    DotRow { label: words.organisation(&row.donor), end, faded: !row.chosen }
}

fn title(answer: &Donors, words: &Words) -> String {
    let shown = answer.shown();
    let narrowed = ("narrowed", if answer.narrowed { "yes" } else { "no" }.into());
    if !answer.chosen.is_empty() {
        let named = ordered::set(shown.iter().flat_map(|row| row.given.keys())).len();
        if answer.chosen.len() > 1 {
            let each = shown
                .iter()
                .map(|row| format!("{} {}", words.organisation(&row.donor), words.count(row.given.len())));
            return words
                .format("donors-title-each", &[("each", words.list(&words.by_name(each)).into()), narrowed]);
        }
        let chosen = words.by_name(answer.chosen.iter().map(|id| words.organisation(id)));
        let args = [("names", words.list(&chosen).into()), ("n", named.into()), narrowed];
        return words.format("donors-title-chosen", &args);
    }
    let several = shown.iter().filter(|row| row.given.len() > 1).count();
    let name = shown.first().map(|row| words.organisation(&row.donor)).unwrap_or_default();
    // Of one mechanism nobody can be named for several.
    let of = if let [one] = answer.mechanisms.as_slice() { words.mechanism(one) } else { "no".to_owned() };
    let args = [
        ("donors", shown.len().into()),
        ("several", several.into()),
        ("name", name.into()),
        ("of", of.into()),
        narrowed,
    ];
    words.format("donors-title", &args)
}
