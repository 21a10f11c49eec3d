//! Records by mechanism, also those of which none is found.

use super::{Cell, Filter, Picture, Table};
use crate::{
    model::Quantity,
    plot::{Bar, Plot},
    query::Selection,
    view::{Count, Origin, Thing},
    words::Words,
};

/// One bar a mechanism.
pub fn picture(selection: &Selection<'_>, words: &Words) -> Picture {
    let mut table =
        Table::with(&[(words.text("column-mechanism"), false), (words.text("column-records"), true)]);
    let none = words.text(if selection.hides_records() { "cell-none-here" } else { "cell-none" });
    let mut bars = Vec::new();
    for mechanism in selection.mechanisms() {
        let n = selection.activities().filter(|a| a.mechanism == mechanism.id).count();
        let count = Count::of(Thing::Records).of_mechanism(Some(&mechanism.id));
        let name = words.mechanism(&mechanism.id);
        let cell = if n == 0 { Cell::missing(none.clone()) } else { Cell::count(n, count.clone(), words) };
        bars.push(Bar {
            label: name.clone(),
            quantity: (n > 0).then(|| Quantity::Exact(n.into())),
            value: cell.text().clone(),
            key: mechanism.id.to_string(),
            filter: Some(Filter::Mechanism(mechanism.id.clone())),
            origin: (n > 0).then_some(Origin::Count(count)),
            is_bare: n == 0,
            ..Bar::default()
        });
        table.row([name.into(), cell]);
    }
    let with: Vec<String> =
        bars.iter().filter(|bar| bar.quantity.is_some()).map(|bar| bar.label.clone()).collect();
    let n = selection.activities().count();
    Picture {
        title: words.format("mechanisms-title", &[("n", n.into()), ("names", words.list(&with).into())]),
        subtitle: words.text("mechanisms-subtitle"),
        summary: words.format(
            "mechanisms-summary",
            &[("with", words.count(with.len()).into()), ("all", words.count(bars.len()).into())],
        ),
        plot: if n == 0 { Plot::Nothing } else { Plot::Bars(bars.into()) },
        table,
        sources: selection
            .activities()
            .flat_map(|a| &a.citations)
            .map(|cited| cited.source.clone())
            .collect(),
        ..Picture::default()
    }
}
