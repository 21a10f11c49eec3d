//! Published money by mechanism and by donor. Kinds and currencies are kept apart; nothing is converted.

use std::collections::BTreeSet;

use super::Selection;
use crate::{
    model::{
        Contribution, Currency, Figure, Flow, Id, Known, Measure, Mechanism, Missing, MoneyKind,
        PartialTotal, Portfolio, Published, Quantity, Shown, Value, ordered,
    },
    view::Origin,
};

/// One row of a mechanism's money.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoneyRow {
    /// The mechanism.
    pub mechanism: Id<Mechanism>,
    /// What kind.
    pub kind: MoneyKind,
    /// For what, where for one thing.
    pub purpose: Option<String>,
    /// Its basis.
    pub amount: Amount,
    /// The figures it comes from.
    pub figures: Vec<Id<Figure>>,
}

/// The basis of a row's amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Amount {
    /// Stated by the mechanism, or computed from its statements.
    Stated(Id<Figure>, Shown),
    /// Summed over the records shown, with what it covers.
    Summed(PartialTotal),
}

impl MoneyRow {
    /// The number to draw, if one is published.
    pub fn quantity(&self) -> Option<(Quantity, Currency)> {
        match &self.amount {
            Amount::Stated(_, shown) => match shown.value.published() {
                Some(Value::Money(quantity, currency)) => Some((*quantity, *currency)),
                _ => None,
            },
            Amount::Summed(total) => total.quantity(),
        }
    }

    /// The figure the mechanism states, if it is no sum over records.
    pub fn stated(&self) -> Option<&Shown> {
        match &self.amount {
            Amount::Stated(_, shown) => Some(shown),
            Amount::Summed(_) => None,
        }
    }

    /// Why there is no number, if there is none.
    pub fn why_missing(&self) -> Missing {
        match self.stated().map(|shown| &shown.value) {
            Some(Known::Missing(why)) => *why,
            _ => match &self.amount {
                Amount::Summed(total) => total.why_missing(),
                Amount::Stated(..) => Missing::Unknown,
            },
        }
    }
}

/// The money of each mechanism shown, in US dollars: its own totals, unless the view narrows records, which
/// totals cannot follow; and the sum over its records shown, if there are any.
pub fn allocations(selection: &Selection<'_>) -> Vec<MoneyRow> {
    let portfolio = selection.portfolio;
    let mut rows = Vec::new();
    for mechanism in selection.mechanisms() {
        if !selection.narrows_records() {
            let purposes: BTreeSet<Option<&str>> =
                ordered::set(portfolio.figures_of(mechanism.id.as_str()).map(|f| f.purpose.as_deref()));
            for kind in [
                MoneyKind::OutgoingCommitment,
                MoneyKind::Budget,
                MoneyKind::Disbursement,
                MoneyKind::Expenditure,
            ] {
                for purpose in &purposes {
                    let Some(figure) =
                        portfolio.latest_total(mechanism.id.as_str(), &Measure::Money(kind), *purpose)
                    else {
                        continue;
                    };
                    rows.push(MoneyRow {
                        mechanism: mechanism.id.clone(),
                        kind,
                        purpose: figure.purpose.clone(),
                        amount: Amount::Stated(figure.id.clone(), figure.shown(portfolio)),
                        figures: vec![figure.id.clone()],
                    });
                }
            }
        }
        if selection.activities_of(&mechanism.id).next().is_none() {
            continue;
        }
        let totals = record_totals(selection, &mechanism.id);
        rows.extend(totals.into_iter().map(|total| MoneyRow {
            mechanism: mechanism.id.clone(),
            kind: total.kind(),
            purpose: None,
            figures: summed_figures(selection, &mechanism.id, total.kind()).0,
            amount: Amount::Summed(total),
        }));
    }
    rows
}

/// The sums over a mechanism's records shown, one for each kind of money they publish; if none publishes an
/// amount, one empty sum of allocations.
pub fn record_totals(selection: &Selection<'_>, mechanism: &Id<Mechanism>) -> Vec<PartialTotal> {
    let kinds: BTreeSet<MoneyKind> = ordered::set(
        selection
            .activities_of(mechanism)
            .flat_map(|a| selection.portfolio.amounts_of(a))
            .map(|published| published.kind),
    );
    let kinds = if kinds.is_empty() { ordered::set([MoneyKind::OutgoingCommitment]) } else { kinds };
    kinds.into_iter().map(|kind| record_total(selection, mechanism, kind)).collect()
}

/// The sum over a mechanism's records shown of one kind of money in US dollars; every record is counted.
pub fn record_total(selection: &Selection<'_>, mechanism: &Id<Mechanism>, kind: MoneyKind) -> PartialTotal {
    add_records(PartialTotal::of(kind, Currency::USD), selection, mechanism)
}

/// A total with a mechanism's records shown added to it.
pub fn add_records(
    total: PartialTotal,
    selection: &Selection<'_>,
    mechanism: &Id<Mechanism>,
) -> PartialTotal {
    selection.activities_of(mechanism).fold(total, |total, a| {
        let published = selection.portfolio.amounts_of(a);
        let own = published.iter().find(|of| of.kind == total.kind()).or(published.first());
        match (own, &a.allocation) {
            (Some(of), _) => total.with(of.kind, Known::Published(&of.value)),
            (None, Known::Missing(why)) => total.with(total.kind(), Known::Missing(*why)),
            (None, Known::Published(_)) => total.with(total.kind(), Known::Missing(Missing::Unknown)),
        }
    })
}

/// The figures a mechanism adds to the sum over all mechanisms, and those of the same kind it leaves out. It
/// adds its own total if it states one that can be added and no filter narrows it, else its records.
pub fn of_mechanism(
    selection: &Selection<'_>,
    mechanism: &Id<Mechanism>,
    kind: MoneyKind,
    of_all: bool,
) -> (Vec<Id<Figure>>, Vec<Id<Figure>>) {
    let portfolio = selection.portfolio;
    let whole = of_all && !selection.narrows_records();
    let own = portfolio.latest_total(mechanism.as_str(), &Measure::Money(kind), None).filter(|_| whole);
    match own.map(|figure| (figure, figure.shown(portfolio).value)) {
        Some((figure, Known::Published(value))) if adds(kind, &value) => {
            (vec![figure.id.clone()], Vec::new())
        }
        Some((figure, Known::Published(_))) => (Vec::new(), vec![figure.id.clone()]),
        _ => summed_figures(selection, mechanism, kind),
    }
}

/// Whether an amount is added to a total of this kind in US dollars.
pub fn adds(kind: MoneyKind, value: &Value) -> bool {
    PartialTotal::of(kind, Currency::USD).with(kind, Known::Published(value)).coverage().published == 1
}

/// The figures that a sum over a mechanism's records shown adds, and those it leaves out: in another
/// currency, or only an upper bound.
pub fn summed_figures(
    selection: &Selection<'_>,
    mechanism: &Id<Mechanism>,
    kind: MoneyKind,
) -> (Vec<Id<Figure>>, Vec<Id<Figure>>) {
    let of_kind = selection
        .activities_of(mechanism)
        .flat_map(|a| selection.portfolio.amounts_of(a))
        .filter(|of| of.kind == kind);
    let (added, left): (Vec<_>, Vec<_>) = of_kind.partition(|of| adds(kind, &of.value));
    let ids = |list: Vec<&Published>| list.into_iter().map(|of| of.figure.clone()).collect();
    (ids(added), ids(left))
}

/// A contribution with a published amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The contribution.
    pub contribution: Id<Contribution>,
    /// Its figure.
    pub figure: Id<Figure>,
    /// Pledge, commitment or payment, by its figure.
    pub kind: MoneyKind,
    /// How much.
    pub amount: Quantity,
    /// The currency.
    pub currency: Currency,
}

/// The published contributions of donors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contributions {
    /// Those with an amount: by currency, then largest first.
    pub given: Vec<Given>,
    /// Contributions shown, with or without amount.
    pub asked: usize,
    /// Donors named without any amount among those shown.
    pub donors_without_amount: usize,
    /// Donors named.
    pub donors: usize,
}

/// The contributions that belong to what is shown.
pub fn contributions(selection: &Selection<'_>) -> Contributions {
    let portfolio = selection.portfolio;
    let shown = selection.contributions();
    let mut given: Vec<Given> = shown.iter().filter_map(|c| given(portfolio, c)).collect();
    ordered::by(&mut given, |a, b| {
        (a.currency != Currency::USD, a.currency.code(), b.amount.stated()).cmp(&(
            b.currency != Currency::USD,
            b.currency.code(),
            a.amount.stated(),
        ))
    });
    let donors = ordered::set(shown.iter().map(|c| &c.donor));
    let with =
        ordered::set(given.iter().filter_map(|g| portfolio.contribution(&g.contribution)).map(|c| &c.donor));
    Contributions {
        asked: shown.len(),
        donors_without_amount: donors.len() - with.len(),
        donors: donors.len(),
        given,
    }
}

/// The amount of one contribution, where published.
pub fn given(portfolio: &Portfolio, contribution: &Contribution) -> Option<Given> {
    let figure = portfolio.figure(contribution.amount.published()?)?;
    let shown = figure.shown(portfolio);
    let Some(Value::Money(amount, currency)) = shown.value.published() else { return None };
    let kind = match (&figure.measure, contribution.flow) {
        (Measure::Money(kind), _) => *kind,
        (Measure::Other(_), Flow::Money(kind)) => kind,
        (Measure::Other(_), Flow::Unspecified) => return None,
    };
    Some(Given {
        contribution: contribution.id.clone(),
        figure: figure.id.clone(),
        kind,
        amount: *amount,
        currency: *currency,
    })
}

/// The figures of an origin: itself, or those it is added or computed from.
pub fn figures_of(origin: &Origin, selection: &Selection<'_>) -> Vec<Id<Figure>> {
    match origin {
        Origin::Figure(id) => vec![id.clone()],
        Origin::Share(part, whole) => vec![part.clone(), whole.clone()],
        Origin::Count(_) => Vec::new(),
        Origin::Sum(of, kind) => {
            let mechanisms = selection.mechanisms().filter(|m| of.as_ref().is_none_or(|id| m.id == *id));
            mechanisms.flat_map(|m| of_mechanism(selection, &m.id, *kind, of.is_none()).0).collect()
        }
    }
}
