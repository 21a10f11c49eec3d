//! How many records publish each field, mechanism by mechanism.

use super::{Cell, Picture, Table};
use crate::{
    model::Code,
    plot::{Dot, DotRow, Dots, Item, Plot},
    query::{
        Selection,
        known::{Field, completeness},
    },
    view::{By, Count, Filter, Origin, Thing},
    words::Words,
};

/// Steps of the ramp for a share.
fn step(n: usize, m: usize) -> usize {
    if n == 0 { 0 } else { 1 + n * 4 / m.max(1) }
}

/// A cell a mechanism and field, as dark as the share that is known.
pub fn picture(selection: &Selection<'_>, words: &Words) -> Picture {
    let answer = completeness(selection);
    let fields: Vec<Field> = Field::all().collect();
    let names: Vec<String> =
        fields.iter().map(|field| words.text(&format!("field-{}", field.code()))).collect();
    let mut columns = vec![(words.text("column-mechanism"), false)];
    columns.extend(names.iter().map(|name| (name.clone(), true)));
    let mut table = Table::with(&columns);
    let (mut dots, mut rows) = (Vec::new(), Vec::new());
    let (mut with, mut all) = (0, 0);
    for (row, of) in answer.iter().enumerate() {
        let mechanism = words.mechanism(&of.mechanism);
        let mut cells: Vec<Cell> = vec![mechanism.clone().into()];
        for (column, cell) in of.cells.iter().enumerate() {
            let (n, m) = (cell.with.len(), cell.with.len() + cell.without.len());
            if cell.field == Field::Amount {
                (with, all) = (with + n, all + m);
            }
            let value = words.format("n-of-m", &[("n", words.count(n).into()), ("m", words.count(m).into())]);
            let count = Count::of(Thing::Records)
                .of_mechanism(Some(&of.mechanism))
                .by(By::Known(cell.field.code().to_owned(), n > 0));
            let origin = (m > 0).then_some(Origin::Count(count));
            // Where none is known the mark opens those that are not, which the cell does not count.
            let cell = Cell::from(value.clone()).with(Some(crate::model::Quantity::Exact(n.into())));
            cells.push(cell.opening(origin.clone().filter(|_| n > 0)));
            dots.push(Dot {
                row,
                column,
                filled: n > 0,
                faded: false,
                of: Item {
                    label: format!("{mechanism}, {}", names[column]),
                    text: format!("{mechanism}, {}: {value}", names[column]),
                    value,
                    short: words.count(n),
                    key: if n == 0 { "none".to_owned() } else { format!("ramp-{}", step(n, m)) },
                    filter: Some(Filter::Mechanism(of.mechanism.clone())),
                    origin,
                },
            });
        }
        rows.push(DotRow { label: mechanism, ..DotRow::default() });
        table.rows.push(cells);
    }
    Picture {
        title: words.format("completeness-title", &[("with", with.into()), ("all", words.count(all).into())]),
        subtitle: words.text("completeness-subtitle"),
        summary: words.format("completeness-summary", &[("fields", words.count(fields.len()).into())]),
        plot: if all == 0 { Plot::Nothing } else { Plot::Dots(Dots { columns: names, rows, dots }) },
        table,
        ..Picture::default()
    }
}
