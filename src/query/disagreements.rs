//! Where sources disagree, and where the arithmetic of one does not hold. All is found in the data.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use crate::model::{Claim, Figure, Formula, Id, Portfolio, Quantity, Shown, Value, ordered};

/// Claims that agree with one another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// The value of the first of them.
    pub value: Value,
    /// The claims.
    pub claims: Vec<Id<Claim>>,
}

/// A figure whose claims cannot all be true.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The figure.
    pub figure: Id<Figure>,
    /// Its shown value, and the rule that chose it.
    pub shown: Shown,
    /// The rival values, in the order of the edition.
    pub sides: Vec<Side>,
    /// Highest less lowest, in percent of the lowest; `None` without numbers or if the lowest is zero.
    pub spread: Option<Decimal>,
    /// The items of each list that not all lists share.
    pub only: Vec<Vec<String>>,
}

/// All conflicts, the widest first, then those that are no numbers.
pub fn conflicts(portfolio: &Portfolio) -> Vec<Conflict> {
    let mut found: Vec<Conflict> =
        portfolio.figures.iter().filter(|f| f.is_disputed()).map(|f| conflict(portfolio, f)).collect();
    ordered::by_key(&mut found, |c| (c.spread.is_none(), std::cmp::Reverse(c.spread), c.figure.clone()));
    found
}

fn conflict(portfolio: &Portfolio, figure: &Figure) -> Conflict {
    let mut sides: Vec<Side> = Vec::new();
    let mut values_of_sides: Vec<Vec<&Value>> = Vec::new();
    for claim in figure.claims() {
        let Some(value) = claim.value.published() else { continue };
        // "At least 10" agrees with 12 and with 15, which disagree: all claims of a side agree.
        if let Some(place) =
            values_of_sides.iter().position(|values| values.iter().all(|other| other.agrees_with(value)))
        {
            sides[place].claims.push(claim.id.clone());
            values_of_sides[place].push(value);
        } else {
            sides.push(Side { value: value.clone(), claims: vec![claim.id.clone()] });
            values_of_sides.push(vec![value]);
        }
    }
    // Two currencies have no distance.
    let currencies: BTreeSet<_> = sides
        .iter()
        .map(|side| if let Value::Money(_, currency) = &side.value { Some(*currency) } else { None })
        .collect();
    let numbers: Option<Vec<Quantity>> = sides.iter().map(|side| side.value.quantity()).collect();
    let numbers = numbers.filter(|_| currencies.len() < 2);
    let spread = numbers.and_then(|numbers| {
        let low = numbers.iter().map(|q| q.stated()).min()?;
        let high = numbers.iter().map(|q| q.upper()).max()?;
        Formula::PercentChange.apply(&[low, high])
    });
    let lists: Vec<BTreeSet<&String>> = sides
        .iter()
        .filter_map(|side| match &side.value {
            Value::List(items) => Some(items.iter().collect()),
            _ => None,
        })
        .collect();
    let common: BTreeSet<&String> = lists
        .split_first()
        .map(|(first, rest)| {
            rest.iter().fold(first.clone(), |all, list| all.intersection(list).copied().collect())
        })
        .unwrap_or_default();
    let only: Vec<Vec<String>> =
        lists.iter().map(|list| list.difference(&common).map(|item| (*item).clone()).collect()).collect();
    Conflict { figure: figure.id.clone(), shown: figure.shown(portfolio), sides, spread, only }
}

/// A figure a source states together with its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arithmetic {
    /// The figure.
    pub figure: Id<Figure>,
    /// What the source states.
    pub stated: Shown,
    /// How its parts make it.
    pub formula: Formula,
    /// The parts.
    pub inputs: Vec<Id<Figure>>,
    /// What the parts give.
    pub gives: Decimal,
    /// It equals the stated value, as far as that is precise.
    pub holds: bool,
}

/// The arithmetic of sources that can be checked, failures first.
pub fn arithmetic(portfolio: &Portfolio) -> Vec<Arithmetic> {
    let mut found: Vec<Arithmetic> =
        portfolio.figures.iter().filter_map(|figure| checked(portfolio, figure)).collect();
    ordered::by_key(&mut found, |a| (a.holds, a.figure.clone()));
    found
}

/// The check of one figure; `None` if it has none, or if a part has no exact number.
pub fn checked(portfolio: &Portfolio, figure: &Figure) -> Option<Arithmetic> {
    let check = figure.check.as_ref()?;
    let number = |shown: &Shown| shown.value.published().and_then(Value::quantity);
    let parts: Vec<Decimal> = check
        .inputs
        .iter()
        .map(|id| {
            number(&portfolio.figure(id)?.shown(portfolio)).filter(|q| q.is_exact()).map(Quantity::stated)
        })
        .collect::<Option<_>>()?;
    let gives = check.formula.apply(&parts)?;
    let stated = figure.shown(portfolio);
    let quantity = number(&stated)?;
    // A number stated to so many decimals is right if the result rounds to it.
    let rounded = gives.round_dp(quantity.stated().scale());
    let holds = if quantity.is_exact() {
        rounded == quantity.stated()
    } else {
        quantity.agrees_with(Quantity::Exact(gives))
    };
    Some(Arithmetic {
        figure: figure.id.clone(),
        stated,
        formula: check.formula,
        inputs: check.inputs.clone(),
        gives,
        holds,
    })
}
