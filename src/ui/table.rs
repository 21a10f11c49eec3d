//! The one table of the page, drawn: under a chart, in an article, in an origin.

use leptos::prelude::*;

use super::{
    address::Address,
    link::{cell, line},
    loaded::Edition,
};
use crate::statement::{Cell, Column, Table};

/// Head and body of a table.
///
/// In an article a sign stands for "not published", which many rows say. On a phone each cell is a block
/// under its head: explicit roles keep it a table.
#[component]
pub fn TableRows(
    table: Table,
    edition: Edition,
    address: Address,
    #[prop(optional)] of_article: bool,
) -> impl IntoView {
    let Table { columns, rows, .. } = table;
    let role = move |name: &'static str| of_article.then_some(name);
    let draw = |cell_of: Cell, at: usize, column: &Column| {
        let Column { label, numeric } = column.clone();
        let missing = cell_of.missing && !of_article;
        let content = if of_article { cell } else { line }(cell_of.line, &edition, address);
        if at == 0 {
            let role = role("rowheader");
            view! { <th role=role scope="row" class:is-missing=missing>{content}</th> }.into_any()
        } else {
            let (role, head) = (role("cell"), of_article.then_some(label));
            view! {
                <td role=role data-head=head class:numeric=numeric class:is-missing=missing>
                    {content}
                </td>
            }
            .into_any()
        }
    };
    let body = rows.into_iter().map(|row| {
        let cells =
            row.into_iter().zip(&columns).enumerate().map(|(at, (cell, column))| draw(cell, at, column));
        view! { <tr role=role("row")>{cells.collect_view()}</tr> }
    });
    let body = body.collect_view();
    let head = columns.into_iter().map(|Column { label, numeric }| {
        view! { <th role=role("columnheader") scope="col" class:numeric=numeric>{label}</th> }
    });
    view! {
        <thead role=role("rowgroup")><tr role=role("row")>{head.collect_view()}</tr></thead>
        <tbody role=role("rowgroup")>{body}</tbody>
    }
}
