//! A quantity about a subject, with everything that is claimed of it.

use rust_decimal::{Decimal, RoundingStrategy};

use super::{
    Claim, Code, Currency, Id, Known, Measure, Missing, PartialDate, Period, PeriodBasis, Portfolio,
    Quantity, Value,
};

/// A computation this edition makes or checks. Inputs are figures; the result is never written down by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Formula {
    /// a + b + …
    Sum,
    /// a − b
    Difference,
    /// a ÷ b
    Quotient,
    /// 100 a ÷ b
    PercentOf,
    /// 100 (b − a) ÷ a
    PercentChange,
    /// a ÷ (b ÷ 100)
    QuotientOfPercent,
}

impl Formula {
    /// The result, or `None` where the inputs are too few, a divisor is zero or a number is too large.
    pub fn apply(self, inputs: &[Decimal]) -> Option<Decimal> {
        let [a, b] = [inputs.first().copied(), inputs.get(1).copied()];
        let hundred = Decimal::ONE_HUNDRED;
        match self {
            Self::Sum => inputs
                .split_first()
                .and_then(|(first, rest)| rest.iter().try_fold(*first, |sum, n| sum.checked_add(*n))),
            Self::Difference => a?.checked_sub(b?),
            Self::Quotient => a?.checked_div(b?),
            // A part as a percentage of a whole, or the whole from a part and its percentage: the same
            // division.
            Self::PercentOf | Self::QuotientOfPercent => a?.checked_mul(hundred)?.checked_div(b?),
            Self::PercentChange => b?.checked_sub(a?)?.checked_mul(hundred)?.checked_div(a?),
        }
    }

    /// The result with how sure it is: what is made of bounds is a bound, what is made of rounded numbers is
    /// rounded. Of a quotient two significant figures are kept. Inputs are not negative.
    pub fn result(self, inputs: &[Quantity]) -> Option<Quantity> {
        let adds = matches!(self, Self::Sum | Self::Difference);
        // Whether the result grows with the input at this place.
        let grows = |place: usize| match self {
            Self::Sum => true,
            Self::PercentChange => place == 1,
            _ => place == 0,
        };
        let end = |highest: bool| {
            let ends: Option<Vec<Decimal>> = inputs
                .iter()
                .enumerate()
                .map(
                    |(place, input)| {
                        if grows(place) == highest { input.upper_bound() } else { input.lowest() }
                    },
                )
                .collect();
            self.apply(&ends?)
        };
        // Ends are rounded outwards, so that a bound stays true.
        let down = |n: Decimal| {
            if adds { Some(n) } else { n.round_sf_with_strategy(2, RoundingStrategy::ToNegativeInfinity) }
        };
        let up = |n: Decimal| {
            if adds { Some(n) } else { n.round_sf_with_strategy(2, RoundingStrategy::ToPositiveInfinity) }
        };
        let near = |n: Decimal| n.round_sf(if adds { SUM_OF_ROUNDED } else { 2 });
        match (end(false), end(true)) {
            (None, None) => None,
            (Some(low), None) => Some(Quantity::AtLeast(down(low)?)),
            (None, Some(high)) => Some(Quantity::AtMost(up(high)?)),
            (Some(low), Some(high)) if low < high => Some(Quantity::Range(down(low)?, up(high)?)),
            (Some(n), Some(_)) if adds && sure_of(inputs) => Some(Quantity::Exact(n)),
            (Some(n), Some(_)) => Some(Quantity::About(near(n)?)),
        }
    }
}

/// Significant figures kept of a sum of rounded numbers.
const SUM_OF_ROUNDED: u32 = 3;

fn sure_of(inputs: &[Quantity]) -> bool {
    inputs.iter().all(|n| n.is_exact())
}

/// How a computed figure is computed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Derivation {
    /// With what.
    pub formula: Formula,
    /// From what, in order.
    pub inputs: Vec<Id<Figure>>,
}

impl Derivation {
    /// Its inputs with what is shown of each, with computations nested at most so deep.
    fn shown<'a>(&self, portfolio: &'a Portfolio, depth: u8) -> Vec<(&'a Figure, Shown)> {
        self.inputs
            .iter()
            .filter_map(|id| portfolio.figure(id))
            .map(|input| (input, input.shown_within(portfolio, depth)))
            .collect()
    }
}

/// How deep computations may be nested.
const DEEPEST: u8 = 8;

/// A source states this figure and its parts: what the parts give must be what it states.
pub type Check = Derivation;

/// Claimed by sources, or computed here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// By one source or several, which may be rivals. Never empty.
    Claimed(Vec<Claim>),
    /// By us, and labelled so wherever it shows.
    Computed(Derivation),
}

/// A quantity about a subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Unique in the edition.
    pub id: Id<Figure>,
    /// What it is about: the id of a mechanism, an activity or a contribution, or `states`.
    pub subject: String,
    /// What it measures.
    pub measure: Measure,
    /// Its name, in our words.
    pub label: String,
    /// What the money or the count is for, if for one thing.
    pub purpose: Option<String>,
    /// The country or region it speaks of, if of one.
    pub place: Option<String>,
    /// When.
    pub period: Period,
    /// What is known.
    pub content: Content,
    /// Arithmetic of the source's own that must hold.
    pub check: Option<Check>,
    /// What a reader should know.
    pub notes: Vec<String>,
}

/// By which rule one value was chosen among claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ShownRule {
    /// There is only one, or all agree.
    Undisputed,
    /// A primary source over a secondary one.
    PrimarySource,
    /// The later date of a cumulative figure.
    LaterDate,
    /// The document's own section over its overview.
    OwnSection,
    /// Nothing decides: from the lowest to the highest claim.
    Range,
    /// Nothing decides between lists, dates or texts: the first as entered.
    AsEntered,
    /// Computed here.
    Computed,
}

/// What is displayed of a figure, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The value, or the reason for its absence.
    pub value: Known<Value>,
    /// Why this one.
    pub rule: ShownRule,
    /// Sources disagree.
    pub disputed: bool,
    /// The date it is true of, where known.
    pub as_of: Option<PartialDate>,
}

impl Figure {
    /// The claims; none for a computed figure.
    pub fn claims(&self) -> &[Claim] {
        match &self.content {
            Content::Claimed(claims) => claims,
            Content::Computed(_) => &[],
        }
    }

    /// Whether it is computed or a claim gives it a value.
    pub fn states_something(&self) -> bool {
        self.is_computed() || self.claims().iter().any(|c| c.value.published().is_some())
    }

    /// Whether the value is computed here.
    pub fn is_computed(&self) -> bool {
        matches!(self.content, Content::Computed(_))
    }

    /// Whether two published claims cannot both be true.
    pub fn is_disputed(&self) -> bool {
        let published: Vec<_> = self.claims().iter().filter(|c| c.value.published().is_some()).collect();
        published.iter().enumerate().any(|(i, a)| published[i + 1..].iter().any(|b| !self.both_hold(a, b)))
    }

    /// Whether both claims can be true of this figure. They agree, or the figure is cumulative and has grown
    /// from one to the other:
    ///
    /// | dates | values | hold |
    /// |---|---|---|
    /// | any | agree | yes |
    /// | 2016, then 2017 | 10, then 11 | yes |
    /// | 2016, then 2017 | 11, then 10 | no: what is cumulative cannot fall |
    /// | October 2017 and 2017 | 10 and 11 | no: the same time |
    /// | one has none | 10 and 11 | no |
    pub fn both_hold(&self, a: &Claim, b: &Claim) -> bool {
        let (Some(value), Some(other)) = (a.value.published(), b.value.published()) else { return true };
        let grew = |earlier: &Claim, before: &Value, later: &Claim, now: &Value| {
            let apart =
                earlier.as_of.zip(later.as_of).is_some_and(|(earlier, later)| earlier.is_before(later));
            apart && now.can_have_grown_from(before)
        };
        value.agrees_with(other)
            || self.period.basis == PeriodBasis::Cumulative
                && (grew(a, value, b, other) || grew(b, other, a, value))
    }

    /// What to display, by the rules of the edition: primary over secondary source; the later date of a
    /// cumulative figure; a document's own section over its overview; otherwise the range.
    pub fn shown(&self, portfolio: &Portfolio) -> Shown {
        self.shown_within(portfolio, DEEPEST)
    }

    /// As [`shown`](Self::shown), with computations nested at most so deep: a circle of inputs ends as
    /// missing.
    fn shown_within(&self, portfolio: &Portfolio, depth: u8) -> Shown {
        match (&self.content, depth.checked_sub(1)) {
            (Content::Claimed(claims), _) => self.chosen(claims, portfolio),
            (Content::Computed(derivation), Some(depth)) => self.computed(derivation, portfolio, depth),
            (Content::Computed(_), None) => Shown {
                value: Known::Missing(Missing::Unknown),
                rule: ShownRule::Computed,
                disputed: false,
                as_of: None,
            },
        }
    }

    /// The claims that decide what is shown, in the order of the edition.
    pub fn shown_claims(&self, portfolio: &Portfolio) -> Vec<&Claim> {
        self.deciding(self.claims(), portfolio).0
    }

    /// The published claims left when the rules have been asked one by one, and the last rule that set some
    /// aside.
    fn deciding<'a>(&self, claims: &'a [Claim], portfolio: &Portfolio) -> (Vec<&'a Claim>, ShownRule) {
        let mut left: Vec<&Claim> = claims.iter().filter(|c| c.value.published().is_some()).collect();
        let mut rule = ShownRule::Undisputed;
        let is_primary = |claim: &Claim| {
            claim
                .citation
                .as_ref()
                .and_then(|c| portfolio.source(&c.source))
                .is_some_and(|s| s.kind.is_primary())
        };
        // Each step asks those that the steps before have left.
        let is_primary = |claim: &Claim, _: &[&Claim]| is_primary(claim);
        // The latest and what is of the same time. What has no date is of no known time.
        let is_latest = |claim: &Claim, left: &[&Claim]| {
            let latest = left.iter().filter_map(|c| c.as_of).max();
            self.period.basis == PeriodBasis::Cumulative
                && claim.as_of.zip(latest).is_some_and(|(date, latest)| !date.is_before(latest))
        };
        let in_section = |claim: &Claim, _: &[&Claim]| !claim.in_overview;
        let steps: [(ShownRule, Test<'_>); 3] = [
            (ShownRule::PrimarySource, &is_primary),
            (ShownRule::LaterDate, &is_latest),
            (ShownRule::OwnSection, &in_section),
        ];
        for (step, keep) in steps {
            if all_agree(&left) {
                break;
            }
            let kept: Vec<&Claim> = left.iter().copied().filter(|c| keep(c, &left)).collect();
            if !kept.is_empty() && kept.len() < left.len() {
                left = kept;
                rule = step;
            }
        }
        (left, rule)
    }

    fn chosen(&self, claims: &[Claim], portfolio: &Portfolio) -> Shown {
        let (left, mut rule) = self.deciding(claims, portfolio);
        let value = match left.as_slice() {
            [] => claims.first().map_or(Known::Missing(Missing::Unknown), |c| c.value.clone()),
            kept if all_agree(kept) => most_telling(kept),
            kept => {
                let range = range_over(kept);
                rule = if range.is_some() { ShownRule::Range } else { ShownRule::AsEntered };
                range.map_or_else(|| kept[0].value.clone(), Known::Published)
            }
        };
        // The date is that of the claims that say what is shown, not of others that agree with it.
        let is_stated = left.iter().any(|claim| claim.value == value);
        let dates = left.iter().filter(|claim| !is_stated || claim.value == value).filter_map(|c| c.as_of);
        let as_of = dates.max().or(self.period.to);
        Shown { value, rule, disputed: self.is_disputed(), as_of }
    }

    fn computed(&self, derivation: &Derivation, portfolio: &Portfolio, depth: u8) -> Shown {
        let inputs = derivation.shown(portfolio, depth);
        let shown = || inputs.iter().map(|(_, shown)| shown);
        let numbers: Option<Vec<Quantity>> =
            shown().map(|shown| shown.value.published().and_then(Value::quantity)).collect();
        let whole = numbers.filter(|numbers| {
            numbers.len() == derivation.inputs.len() && !self.mixes_inputs(derivation.formula, &inputs)
        });
        let result = whole.and_then(|numbers| derivation.formula.result(&numbers));
        // What is made of a presumed currency is in a presumed one.
        let currency = currencies(&inputs)
            .find(|currency| currency.is_presumed())
            .or_else(|| currencies(&inputs).next());
        let value = match (result, &self.measure, currency) {
            (None, _, _) | (Some(_), Measure::Money(_), None) => Known::Missing(Missing::Unknown),
            (Some(number), Measure::Money(_), Some(currency)) => {
                Known::Published(Value::Money(number, currency))
            }
            (Some(number), Measure::Other(_), _) => Known::Published(Value::Number(number)),
        };
        Shown {
            value,
            rule: ShownRule::Computed,
            disputed: shown().any(|shown| shown.disputed),
            as_of: self.period.to.or_else(|| shown().filter_map(|shown| shown.as_of).max()),
        }
    }

    /// Whether it is computed from what must not be put together: sums and differences of different measures
    /// (a pledge and a payment), or any formula over two currencies. Such a figure has no value.
    pub fn mixes(&self, portfolio: &Portfolio) -> bool {
        match &self.content {
            Content::Computed(derivation) => {
                self.mixes_inputs(derivation.formula, &derivation.shown(portfolio, DEEPEST))
            }
            Content::Claimed(_) => false,
        }
    }

    /// Whether it is computed, and there is no result though every input has a number, or because it is one
    /// of its own inputs.
    pub fn cannot_be_computed(&self, portfolio: &Portfolio) -> bool {
        let Content::Computed(derivation) = &self.content else { return false };
        if self.rests_on(&self.id, portfolio, DEEPEST) {
            return true;
        }
        let inputs = derivation.shown(portfolio, DEEPEST);
        let has_number =
            |(_, shown): &(&Self, Shown)| shown.value.published().and_then(Value::quantity).is_some();
        let whole = inputs.len() == derivation.inputs.len() && inputs.iter().all(has_number);
        whole
            && !self.mixes_inputs(derivation.formula, &inputs)
            && self.shown(portfolio).value.published().is_none()
    }

    /// Whether a figure is among the inputs, or among theirs, so many steps down.
    fn rests_on(&self, id: &Id<Self>, portfolio: &Portfolio, steps: u8) -> bool {
        let Content::Computed(derivation) = &self.content else { return false };
        let mut inputs = derivation.inputs.iter();
        steps > 0
            && inputs.any(|input| {
                input == id
                    || portfolio.figure(input).is_some_and(|input| input.rests_on(id, portfolio, steps - 1))
            })
    }

    fn mixes_inputs(&self, formula: Formula, inputs: &[(&Self, Shown)]) -> bool {
        let adds = matches!(formula, Formula::Sum | Formula::Difference);
        let first = currencies(inputs).next();
        // An amount whose currency is presumed is added to nothing.
        let is_unsure = adds && currencies(inputs).any(Currency::is_presumed);
        adds && inputs.iter().any(|(input, _)| input.measure != self.measure)
            || is_unsure
            || currencies(inputs).any(|other| Some(other) != first)
    }
}

/// The currencies of the inputs that are money, one an input.
fn currencies<'a>(inputs: &'a [(&Figure, Shown)]) -> impl Iterator<Item = Currency> + 'a {
    inputs.iter().filter_map(|(_, shown)| shown.value.published().and_then(Value::currency))
}

/// Whether a claim passes one of the rules, among those still left.
type Test<'a> = &'a dyn Fn(&Claim, &[&Claim]) -> bool;

/// Whether every two of these published claims can both be true.
fn all_agree(claims: &[&Claim]) -> bool {
    let values: Vec<&Value> = claims.iter().filter_map(|c| c.value.published()).collect();
    values.iter().enumerate().all(|(i, a)| values[i + 1..].iter().all(|b| a.agrees_with(b)))
}

/// Among claims that agree: an exact one before a rounded one or a bound.
fn most_telling(agreeing: &[&Claim]) -> Known<Value> {
    // A source that names its currency before one that leaves it to be presumed.
    let names_currency =
        |c: &&&Claim| !c.value.published().and_then(Value::currency).is_some_and(Currency::is_presumed);
    let is_exact =
        |c: &&&Claim| c.value.published().and_then(Value::quantity).is_some_and(Quantity::is_exact);
    agreeing
        .iter()
        .find(|c| names_currency(c) && is_exact(c))
        .or_else(|| agreeing.iter().find(names_currency))
        .or_else(|| agreeing.iter().find(is_exact))
        .or(agreeing.first())
        .map_or(Known::Missing(Missing::Unknown), |c| c.value.clone())
}

/// From the lowest to the highest of rival numbers in one unit; `None` for anything else.
fn range_over(rivals: &[&Claim]) -> Option<Value> {
    let values: Vec<&Value> = rivals.iter().filter_map(|c| c.value.published()).collect();
    let quantities: Vec<Quantity> = values.iter().map(|v| v.quantity()).collect::<Option<_>>()?;
    let low = quantities.iter().map(|q| q.stated()).min()?;
    let high = quantities.iter().map(|q| q.upper()).max()?;
    // A bound among the rivals leaves that end open: "1,507" and "more than 2,000" are at least 1,507.
    let range = match (
        quantities.iter().any(|q| q.upper_bound().is_none()),
        quantities.iter().any(|q| q.lowest().is_none()),
    ) {
        (true, true) => return None,
        (true, false) => Quantity::AtLeast(low),
        (false, true) => Quantity::AtMost(high),
        (false, false) => Quantity::Range(low, high),
    };
    match values.first()? {
        Value::Money(_, first) => {
            let same = values.iter().all(|v| matches!(v, Value::Money(_, c) if c == first));
            let presumed = values.iter().filter_map(|value| value.currency()).any(Currency::is_presumed);
            same.then_some(Value::Money(range, if presumed { first.presumed() } else { *first }))
        }
        Value::Number(_) => Some(Value::Number(range)),
        _ => None,
    }
}

impl Code for Formula {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Sum, "sum"),
        (Self::Difference, "difference"),
        (Self::Quotient, "quotient"),
        (Self::PercentOf, "percent-of"),
        (Self::PercentChange, "percent-change"),
        (Self::QuotientOfPercent, "quotient-of-percent"),
    ];
}

impl Code for ShownRule {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Undisputed, "undisputed"),
        (Self::PrimarySource, "primary-source"),
        (Self::LaterDate, "later-date"),
        (Self::OwnSection, "own-section"),
        (Self::Range, "range"),
        (Self::AsEntered, "as-entered"),
        (Self::Computed, "computed"),
    ];
}
