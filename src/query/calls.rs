//! Calls for proposals: how many applied, how many were chosen.

use super::{Selection, stated::Stated};
use crate::model::{Figure, Formula, Id, Mechanism, PartialDate, Quantity, ordered};

/// One call of one mechanism.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// The mechanism.
    pub mechanism: Id<Mechanism>,
    /// Its year.
    pub year: i16,
    /// Applications received.
    pub applications: Stated,
    /// Projects chosen in the same call, where stated.
    pub selected: Option<Stated>,
    /// Chosen as a percentage of applications, computed here.
    pub accepted: Option<Quantity>,
}

/// The calls of the mechanisms shown, earliest first; none if the view narrows records.
pub fn calls(selection: &Selection<'_>) -> Vec<Call> {
    if selection.narrows_records() {
        return Vec::new();
    }
    let stated = |figure: &Figure| Stated::of(figure, selection.portfolio);
    let mut calls: Vec<Call> = Vec::new();
    for mechanism in selection.mechanisms() {
        let of = |measure: &'static str| {
            selection.portfolio.figures_of(mechanism.id.as_str()).filter(move |f| f.measure.code() == measure)
        };
        for received in of("applications-received") {
            let Some(year) = received.period.to.or(received.period.from).map(PartialDate::year) else {
                continue;
            };
            let same_call = |f: &&Figure| {
                f.purpose.as_deref().is_none_or(|p| p == "regular-call")
                    && f.period.to.map(PartialDate::year) == Some(year)
            };
            let (applications, selected) =
                (stated(received), of("projects-selected").find(same_call).map(stated));
            let accepted = selected
                .as_ref()
                .and_then(|s| Formula::PercentOf.result(&[s.quantity()?, applications.quantity()?]));
            calls.push(Call { mechanism: mechanism.id.clone(), year, applications, selected, accepted });
        }
    }
    ordered::by_key(&mut calls, |call| call.year);
    calls
}
