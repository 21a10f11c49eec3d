//! What each mechanism allocated; with some chosen, the others for comparison.

use super::{
    Selection,
    key_figures::{Basis, Headline, KeyFigure, Tile, tiles},
    money::summed_figures,
};
use crate::{
    model::{Figure, Id, Mechanism, MoneyKind},
    view::View,
};

/// One mechanism, with the headlines that tell what it allocated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allocation {
    /// Whose.
    pub mechanism: Id<Mechanism>,
    /// Its headlines.
    pub tile: Tile,
    /// Where its amount is the sum over its records, the figures this adds.
    pub added: Vec<Id<Figure>>,
    /// No filter by mechanism leaves it out.
    pub chosen: bool,
}

/// The mechanisms there are without the filter by mechanism.
pub fn allocated(selection: &Selection<'_>) -> Vec<Allocation> {
    let chosen = &selection.view.mechanisms;
    let open = View { mechanisms: [].into(), ..selection.view.clone() };
    let all = selection.other(&open);
    let of = |tile: &Tile| {
        let mechanism = tile.mechanism.clone()?;
        let chosen = chosen.is_empty() || chosen.contains(&mechanism);
        let is_sum =
            |key: &KeyFigure| key.headline == Headline::Allocated && matches!(key.basis, Basis::Records(_));
        let added = if tile.figures.iter().any(is_sum) {
            summed_figures(&all, &mechanism, MoneyKind::OutgoingCommitment).0
        } else {
            Vec::new()
        };
        Some(Allocation { mechanism, tile: tile.clone(), added, chosen })
    };
    tiles(&all).iter().filter_map(of).collect()
}
