//! The effects of the filters, line by line: records shown, records hidden because they lack a field, notes.

use super::{Line, Piece, narrowing::narrowing, plain, stated};
use crate::{
    model::Code,
    query::{Dimension, Selection, counted::SEVERAL},
    view::{By, Count, Origin, Thing},
    words::Words,
};

/// The lines; a line about things opens them.
pub fn effects(selection: &Selection<'_>, words: &Words) -> Vec<Line> {
    let view = selection.view;
    let shown = selection.activities().count();
    let all = selection.portfolio.activities.len();
    let mut lines =
        vec![vec![plain(words.format("records-shown", &[("n", shown.into()), ("m", all.into())]))]];
    if !view.donors.is_empty() {
        lines.push(vec![plain(stated::ties(selection, words))]);
    }
    let opening = |text: String, count: Count| {
        let which = words.text(&format!("count-which-{}", count.of.code()));
        vec![plain(format!("{text} ")), Piece::Open(which, Origin::Count(count))]
    };
    let lacking = |filter: &str| Count::of(Thing::Records).by(By::Lacks(filter.to_owned()));
    let hidden = selection.hidden_for_lack();
    for dimension in [Dimension::Donor, Dimension::Country, Dimension::Year, Dimension::Theme] {
        if let Some(n) = hidden.of_one.get(&dimension) {
            let chosen = if dimension == Dimension::Donor { view.donors.len() } else { view.countries.len() };
            let args = [("n", (*n).into()), ("chosen", chosen.into())];
            lines.push(opening(
                words.format(&format!("hidden-{}", dimension.code()), &args),
                lacking(dimension.code()),
            ));
        }
    }
    if hidden.of_several > 0 {
        lines.push(opening(
            words.format("hidden-several", &[("n", hidden.of_several.into())]),
            lacking(SEVERAL),
        ));
    }
    let undated = selection.contributions_undated(None).len();
    if undated > 0 {
        lines.push(opening(
            words.format("undated-contributions", &[("n", undated.into())]),
            Count::of(Thing::Entries).by(By::Undated),
        ));
    }
    if !view.donors.is_empty() {
        let donors = words.in_sentences(view.donors.iter().map(|d| words.organisation(d)));
        lines.push(vec![plain(words.format("pooled-note", &[("donors", words.any_of(&donors).into())]))]);
        lines.push(vec![plain(words.text("pooled-years"))]);
    }
    if view.donors.is_empty() && selection.narrows_within_years() && !selection.contributions().is_empty() {
        lines.push(vec![plain(words.text("records-donors-note"))]);
    }
    if selection.narrows_records() {
        lines.push(vec![plain(words.text("whole-mechanism-note"))]);
    }
    if shown == 0 {
        lines.push(vec![plain(nothing_shown(selection, words))]);
    }
    lines
}

/// The filters to remove if no record is shown.
fn nothing_shown(selection: &Selection<'_>, words: &Words) -> String {
    let mut on: Vec<String> =
        narrowing(selection.view, words).into_iter().map(|narrowing| narrowing.filter).collect();
    on.dedup();
    words.format("empty", &[("n", on.len().into()), ("filters", words.enumerated(&on).into())])
}
