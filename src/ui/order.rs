//! The orders of the countries or donors of a page, to choose from. The address holds the one chosen.

use leptos::prelude::*;

use super::{address::Address, loaded::Edition};
use crate::{model::Code, view::MatrixOrder};

/// A choice an order; `key` gives the key of its text.
pub fn order_choice(
    name: &'static str,
    key: &dyn Fn(MatrixOrder) -> String,
    order: Memo<MatrixOrder>,
    edition: &Edition,
    address: Address,
) -> impl IntoView + use<> {
    let choice = |code: MatrixOrder| {
        let text = edition.words.text(&key(code));
        view! {
            <label class="option">
                <input
                    type="radio"
                    name=name
                    value=code.code()
                    prop:checked=move || order.get() == code
                    on:change=move |_| address.go(|view| view.matrix = code)
                />
                <span>{text}</span>
            </label>
        }
    };
    MatrixOrder::all().map(choice).collect_view()
}
