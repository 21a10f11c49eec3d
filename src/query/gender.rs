//! Measures of gender, kept apart: none is converted into another or added to it.

use super::{
    Selection,
    stated::{Stated, statements},
};
use crate::model::{Figure, Id, Measure, Mechanism, MoneyKind, Portfolio, ordered};

/// The purpose that marks money for gender equality.
const PURPOSE: &str = "gender-equality";

/// A mechanism's statement on money for gender equality.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GenderMoney {
    /// The mechanism.
    pub mechanism: Id<Mechanism>,
    /// The funding it is a share of.
    pub funding: Option<Stated>,
    /// Allocated for gender equality.
    pub budget: Stated,
    /// Of that, paid out.
    pub spent: Option<Stated>,
    /// The share of the funding, as stated.
    pub share: Option<Stated>,
}

/// Records that state anything on gender, per mechanism.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stating {
    /// The mechanism.
    pub mechanism: Id<Mechanism>,
    /// Records with a statement.
    pub stating: usize,
    /// Records shown.
    pub records: usize,
}

/// Money for gender equality of the mechanisms shown that state it; none if the view narrows records.
pub fn money(selection: &Selection<'_>) -> Vec<GenderMoney> {
    let portfolio = selection.portfolio;
    if selection.narrows_records() {
        return Vec::new();
    }
    let find = |mechanism: &Id<Mechanism>, kind, purpose| {
        portfolio
            .latest_total(mechanism.as_str(), &Measure::Money(kind), purpose)
            .map(|figure| Stated::of(figure, selection.portfolio))
    };
    selection
        .mechanisms()
        .filter_map(|m| {
            Some(GenderMoney {
                mechanism: m.id.clone(),
                funding: find(&m.id, MoneyKind::OutgoingCommitment, None),
                budget: find(&m.id, MoneyKind::OutgoingCommitment, Some(PURPOSE))?,
                spent: find(&m.id, MoneyKind::Disbursement, Some(PURPOSE)),
                share: share(portfolio, &m.id).map(|figure| Stated::of(figure, selection.portfolio)),
            })
        })
        .collect()
}

/// The latest stated share of a mechanism's funding for gender equality.
pub fn share<'a>(portfolio: &'a Portfolio, mechanism: &Id<Mechanism>) -> Option<&'a Figure> {
    portfolio.latest_total(
        mechanism.as_str(),
        &Measure::Other(Id::new("gender-share-of-funding")),
        Some(PURPOSE),
    )
}

/// Statements of the mechanisms shown on gender as a rule or an aim.
pub fn rules(selection: &Selection<'_>) -> Vec<(Id<Mechanism>, Stated)> {
    statements(selection, PURPOSE)
}

/// A share of women among participants, with the number of participants it is a share of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WomenShare {
    /// The share.
    pub share: Stated,
    /// All participants, where stated.
    pub participants: Option<Stated>,
}

/// Shares of women among participants, of the records shown.
pub fn participants(selection: &Selection<'_>) -> Vec<WomenShare> {
    let whole = |figure: &Figure| {
        let found = selection.portfolio.latest_for(
            &figure.subject,
            &Measure::Other(Id::new("participants")),
            figure.purpose.as_deref(),
        );
        found.map(|figure| Stated::of(figure, selection.portfolio))
    };
    selection
        .activities()
        .flat_map(|a| selection.portfolio.figures_of(a.id.as_str()))
        .filter(|f| f.measure.code() == "women-share-of-participants")
        .map(|figure| WomenShare {
            share: Stated::of(figure, selection.portfolio),
            participants: whole(figure),
        })
        .filter(|s| s.share.quantity().is_some())
        .collect()
}

/// The context indicators on gender: shares of all States, by year. Filters do not touch them.
pub fn states(selection: &Selection<'_>) -> Vec<(String, Vec<Stated>)> {
    ["gender-inclusion", "sex-disaggregated-data"]
        .into_iter()
        .filter_map(|purpose| {
            let mut figures: Vec<&Figure> = selection
                .portfolio
                .figures_of("states")
                .filter(|f| f.purpose.as_deref() == Some(purpose))
                .collect();
            ordered::by_key(&mut figures, |f| f.period.to);
            (!figures.is_empty()).then(|| {
                (
                    purpose.to_owned(),
                    figures.into_iter().map(|figure| Stated::of(figure, selection.portfolio)).collect(),
                )
            })
        })
        .collect()
}

/// How many records state anything, per mechanism.
pub fn stating(selection: &Selection<'_>) -> Vec<Stating> {
    selection
        .mechanisms()
        .map(|m| {
            let totals = selection.totals().of(Some(&m.id));
            Stating { mechanism: m.id.clone(), stating: totals.stating, records: totals.records }
        })
        .collect()
}
