//! How many records each mechanism has, also those of which none is found.

use super::Selection;
use crate::{
    model::{Id, Mechanism},
    view::View,
};

/// The records shown, by mechanism.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mechanisms {
    /// The mechanisms shown, each with how many of the records are its own.
    pub rows: Vec<(Id<Mechanism>, usize)>,
    /// All records shown.
    pub records: usize,
    /// Filters other than that by country hide records: what is not found here may be there.
    pub hides: bool,
}

/// The mechanisms shown, in the portfolio's order.
pub fn mechanisms(selection: &Selection<'_>) -> Mechanisms {
    let records = |id: &Id<Mechanism>| selection.activities_of(id).count();
    let of_any_country = View { countries: [].into(), ..selection.view.clone() };
    Mechanisms {
        rows: selection.mechanisms().map(|m| (m.id.clone(), records(&m.id))).collect(),
        records: selection.activities().count(),
        hides: selection.under(&of_any_country).hides_records(),
    }
}
