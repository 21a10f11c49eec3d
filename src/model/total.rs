//! Sums over partial data that cannot hide what they leave out.

use rust_decimal::{Decimal, RoundingStrategy};

use super::{Currency, Known, Missing, Money, MoneyKind, Quantity, Value};

/// A sum of one kind of money in one currency over records of which only some publish an amount.
///
/// Its number is reachable only together with its coverage, and two totals of different kinds or currencies
/// cannot be merged: [`PartialTotal::with`] refuses the value, and there is no other way to add.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartialTotal {
    kind: MoneyKind,
    money: Money,
    bounded_below: bool,
    rounded: bool,
    published: usize,
    asked: usize,
    elsewhere: usize,
    why: Option<Missing>,
}

/// A total as it may be shown: never without n of m.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// How many records publish an amount of this kind in this currency.
    pub published: usize,
    /// How many records there are.
    pub asked: usize,
    /// How many publish an amount of another kind, in another currency or only an upper bound, which is not
    /// added.
    pub elsewhere: usize,
}

impl Coverage {
    /// Nothing is left out.
    pub fn is_complete(self) -> bool {
        self.published == self.asked
    }
}

impl PartialTotal {
    /// A total of nothing so far.
    pub fn of(kind: MoneyKind, currency: Currency) -> Self {
        Self {
            kind,
            money: Money { amount: Decimal::ZERO, currency },
            bounded_below: false,
            rounded: false,
            published: 0,
            asked: 0,
            elsewhere: 0,
            why: None,
        }
    }

    /// The same with one more record: added if published in this kind and currency, counted in any case.
    #[must_use]
    pub fn with(mut self, kind: MoneyKind, value: Known<&Value>) -> Self {
        self.asked += 1;
        match value {
            Known::Published(Value::Money(quantity, currency)) if self.adds(kind, *quantity, *currency) => {
                self.published += 1;
                self.bounded_below |= !quantity.is_exact();
                self.rounded |= matches!(quantity, Quantity::About(_));
                self.money.amount += quantity.stated();
            }
            Known::Published(_) => self.elsewhere += 1,
            Known::Missing(why) => {
                let same = self.why.is_none_or(|other| other == why);
                self.why = Some(if same { why } else { Missing::NotPublished });
            }
        }
        self
    }

    /// Whether an amount belongs into the sum. "Up to 50,000" may be nothing at all: it adds nothing to "at
    /// least". Nor does an amount whose currency is presumed, nor one too large to be added.
    fn adds(&self, kind: MoneyKind, quantity: Quantity, currency: Currency) -> bool {
        let same = kind == self.kind && currency == self.money.currency && !currency.is_presumed();
        same && quantity.lowest().is_some() && self.money.amount.checked_add(quantity.stated()).is_some()
    }

    /// What kind of money this is a total of.
    pub fn kind(self) -> MoneyKind {
        self.kind
    }

    /// The money and what it covers; `None` where no record publishes an amount, which is not zero.
    /// Where a part is only "about", the sum has two significant figures, cut off and not rounded up, so that
    /// "at least" stays true.
    pub fn stated(self) -> Option<(Money, Coverage)> {
        let Money { amount, currency } = self.money;
        let cut = amount.round_sf_with_strategy(2, RoundingStrategy::ToZero).filter(|_| self.rounded);
        (self.published > 0).then_some((Money { amount: cut.unwrap_or(amount), currency }, self.coverage()))
    }

    /// The total as a quantity, "at least" where it may be higher; `None` where no record publishes an
    /// amount.
    pub fn quantity(self) -> Option<(Quantity, Currency)> {
        let (money, _) = self.stated()?;
        let quantity =
            if self.is_at_least() { Quantity::AtLeast(money.amount) } else { Quantity::Exact(money.amount) };
        Some((quantity, money.currency))
    }

    /// Why no record gives an amount, where all that give none have the same reason; otherwise "not
    /// published".
    pub fn why_missing(self) -> Missing {
        self.why.unwrap_or(Missing::NotPublished)
    }

    /// What it covers.
    pub fn coverage(self) -> Coverage {
        Coverage { published: self.published, asked: self.asked, elsewhere: self.elsewhere }
    }

    /// Whether the true total may be higher: something is not published, or an amount is itself a bound or
    /// rounded.
    pub fn is_at_least(self) -> bool {
        self.bounded_below || !self.coverage().is_complete()
    }
}
