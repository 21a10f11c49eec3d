//! The amounts that records publish, found once for all questions.

use super::{Activity, Currency, Figure, Id, Known, Measure, MoneyKind, Portfolio, Value};

/// One amount that a record publishes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// What kind of money.
    pub kind: MoneyKind,
    /// How much, in one currency.
    pub value: Value,
    /// The figure that it is the value of.
    pub figure: Id<Figure>,
}

/// The published amounts of all records, one record's after the other's.
#[derive(Clone, Debug, Default)]
pub(super) struct Amounts {
    all: Vec<Published>,
    /// Where each record's end.
    ends: Vec<usize>,
}

impl Amounts {
    /// Of the records of a portfolio: kind by kind, in US dollars if they are given in those too. An amount
    /// for one purpose or place is no amount of the record.
    pub(super) fn of(portfolio: &Portfolio) -> Self {
        let mut of_records: Vec<Vec<Published>> = vec![Vec::new(); portfolio.activities.len()];
        for figure in portfolio.figures.iter().filter(|f| f.purpose.is_none() && f.place.is_none()) {
            let Measure::Money(kind) = figure.measure else { continue };
            let Some(record) = portfolio.place_of_id(&figure.subject) else { continue };
            let Known::Published(value) = figure.shown(portfolio).value else { continue };
            let found = &mut of_records[record];
            let in_dollars = |value: &Value| value.currency() == Some(Currency::USD);
            let published = Published { kind, value, figure: figure.id.clone() };
            match found.iter_mut().find(|of| of.kind == kind) {
                // The same money in another currency is no second amount: the first in dollars is kept.
                Some(other) if in_dollars(&published.value) && !in_dollars(&other.value) => {
                    *other = published;
                }
                Some(_) => {}
                None => found.push(published),
            }
        }
        let mut amounts = Self::default();
        for of_record in of_records {
            amounts.all.extend(of_record);
            amounts.ends.push(amounts.all.len());
        }
        amounts
    }

    fn at(&self, record: usize) -> &[Published] {
        let Some(end) = self.ends.get(record) else { return &[] };
        let start = record.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.all[start..*end]
    }
}

impl Portfolio {
    /// The published amounts of a record of this portfolio, kind by kind, in US dollars if they are given in
    /// those too.
    pub fn amounts_of(&self, record: &Activity) -> &[Published] {
        self.place_of(record).map_or(&[], |place| self.amounts().at(place))
    }
}
