//! How many records publish each field, mechanism by mechanism.

use super::{Cell, Picture, Table};
use crate::{
    model::{Code, Id, Mechanism, Quantity},
    plot::{Dot, DotRow, Dots, Item, Plot},
    query::known::{Completeness, Field, KnownCell},
    view::{By, Count, Filter, Origin, Thing},
    words::Words,
};

/// Steps of the ramp for a share.
fn step(n: usize, m: usize) -> usize {
    if n == 0 { 0 } else { 1 + n * 4 / m.max(1) }
}

/// A cell a mechanism and field, as dark as the share that is known.
pub fn picture(answer: &[Completeness], words: &Words) -> Picture {
    let names: Vec<String> = Field::all().map(|field| name(field, words)).collect();
    let mut columns = vec![(words.text("column-mechanism"), false)];
    columns.extend(names.iter().map(|name| (name.clone(), true)));
    let mut table = Table::with(&columns);
    let (mut dots, mut rows) = (Vec::new(), Vec::new());
    for (row, of) in answer.iter().enumerate() {
        let mut cells: Vec<Cell> = vec![words.mechanism(&of.mechanism).into()];
        for (column, known) in of.cells.iter().enumerate() {
            let item = item(known, &of.mechanism, words);
            cells.push(cell(known, &item));
            dots.push(Dot { row, column, filled: !known.with.is_empty(), faded: false, of: item });
        }
        let all = of.cells.iter().map(asked).max().unwrap_or(0);
        rows.push(DotRow {
            label: words.mechanism(&of.mechanism),
            end: words.format("completeness-of", &[("n", all.into())]),
            ..DotRow::default()
        });
        table.rows.push(cells);
    }
    let amounts = || answer.iter().flat_map(|of| &of.cells).filter(|known| known.field == Field::Amount);
    let with: usize = amounts().map(|known| known.with.len()).sum();
    let all: usize = amounts().map(asked).sum();
    Picture {
        title: words.format("completeness-title", &[("with", with.into()), ("all", all.into())]),
        subtitle: words.text("completeness-subtitle"),
        summary: words.format("completeness-summary", &[("fields", names.len().into())]),
        plot: if all == 0 {
            Plot::Nothing
        } else {
            Plot::Dots(Dots { columns: names, rows, dots, ..Dots::default() })
        },
        table,
        ..Picture::default()
    }
}

fn name(field: Field, words: &Words) -> String {
    words.text(&format!("field-{}", field.code()))
}

/// How many records are asked for a field.
fn asked(known: &KnownCell) -> usize {
    known.with.len() + known.without.len()
}

fn item(known: &KnownCell, of: &Id<Mechanism>, words: &Words) -> Item {
    let (mechanism, field) = (words.mechanism(of), name(known.field, words));
    let (n, m) = (known.with.len(), asked(known));
    let value = words.format("n-of-m", &[("n", n.into()), ("m", m.into())]);
    let by = By::Known(known.field.code().to_owned(), n > 0);
    let count = Count::of(Thing::Records).of_mechanism(Some(of)).by(by);
    let label = words.enumerated(&[mechanism, field]);
    Item {
        text: words.labelled(&label, &value),
        label,
        value,
        short: words.count(n),
        key: if n == 0 { "none".to_owned() } else { format!("ramp-{}", step(n, m)) },
        filter: Some(Filter::Mechanism(of.clone())),
        origin: (m > 0).then_some(Origin::Count(count)),
        ..Item::default()
    }
}

/// A cell that says what its mark does. Where none is known the mark opens those that are not: the cell
/// counts none of them.
fn cell(known: &KnownCell, item: &Item) -> Cell {
    let n = known.with.len();
    let cell = Cell::from(item.value.clone()).with(Some(Quantity::Exact(n.into())));
    cell.opening(item.origin.clone().filter(|_| n > 0))
}
