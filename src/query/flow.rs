//! From donors through mechanisms to States: by number for everything, by money where an amount is published.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Selection,
    money::{Contributions, contributions},
};
use crate::model::{
    Activity, CountryCode, Currency, Figure, Id, Mechanism, MoneyKind, Organisation, PlaceRole, Quantity,
    RegionCode, Tie, Value, ordered,
};

/// The links, left and right of the mechanisms.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Flow {
    /// Donors named for mechanisms. A donor named often has many documents, not a large amount.
    pub given: Vec<(Id<Organisation>, Id<Mechanism>)>,
    /// Records of a mechanism that name a State in a region; `None` for those that name none.
    pub reached: Vec<(Id<Mechanism>, Option<RegionCode>, usize)>,
    /// The role a State must have to be counted, where one is asked for.
    pub role: Option<PlaceRole>,
}

/// A published amount that a mechanism gave, set aside or planned for one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passed {
    /// The record.
    pub activity: Id<Activity>,
    /// The mechanism whose money it is.
    pub mechanism: Id<Mechanism>,
    /// The only State the record names; `None` if it names none, several, or a region as well.
    pub country: Option<CountryCode>,
    /// What kind of money.
    pub kind: MoneyKind,
    /// How much.
    pub amount: Quantity,
    /// The currency.
    pub currency: Currency,
    /// Its figure.
    pub figure: Id<Figure>,
}

/// Amounts on both sides of the mechanisms. No source links a donor's money to a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoneyFlow {
    /// From donors.
    pub given: Contributions,
    /// To records.
    pub passed: Vec<Passed>,
    /// Records shown, with or without amount.
    pub records: usize,
}

/// The amounts published of what is shown.
pub fn by_money(selection: &Selection<'_>) -> MoneyFlow {
    let portfolio = selection.portfolio;
    // With donors chosen, only amounts of records that name one of them: the rest is the money of all donors.
    let donors = &selection.view.donors;
    let theirs_alone = |activity: &Activity| {
        selection.tie(activity) == Some(Tie::Named) && activity.named_funders().all(|id| donors.contains(id))
    };
    let of_donors = |activity: &&Activity| donors.is_empty() || theirs_alone(activity);
    let passed = selection.activities().filter(of_donors).flat_map(|activity| {
        let country = activity.only_country();
        portfolio.amounts_of(activity).iter().filter_map(move |of| match of.value {
            Value::Money(amount, currency) => Some(Passed {
                activity: activity.id.clone(),
                mechanism: activity.mechanism.clone(),
                country,
                kind: of.kind,
                amount,
                currency,
                figure: of.figure.clone(),
            }),
            _ => None,
        })
    });
    MoneyFlow {
        given: contributions(selection),
        passed: passed.collect(),
        records: selection.activities().count(),
    }
}

/// Counts the links of what is shown. A record counts once in each region it names a State of.
pub fn flow(selection: &Selection<'_>) -> Flow {
    let order: Vec<&Id<Mechanism>> = selection.mechanisms().map(|m| &m.id).collect();
    let places = selection.places_of_mechanisms();
    let place = |id: &Id<Mechanism>| places.get(id).copied();
    let given: BTreeSet<(&Id<Organisation>, &Id<Mechanism>)> =
        ordered::set(selection.contributions().into_iter().map(|c| (&c.donor, &c.mechanism)));
    let mut reached: BTreeMap<(Option<usize>, Option<RegionCode>), usize> = BTreeMap::new();
    for activity in selection.activities() {
        let regions: BTreeSet<Option<RegionCode>> = ordered::set(
            selection.reached(activity).map(|code| selection.portfolio.place(code).map(|p| p.region)),
        );
        let regions = if regions.is_empty() { ordered::set([None]) } else { regions };
        for region in regions {
            *reached.entry((place(&activity.mechanism), region)).or_default() += 1;
        }
    }
    let mut totals: BTreeMap<&Id<Organisation>, usize> = BTreeMap::new();
    for (donor, _) in &given {
        *totals.entry(donor).or_default() += 1;
    }
    let mut given: Vec<_> =
        given.iter().map(|(donor, mechanism)| ((*donor).clone(), (*mechanism).clone())).collect();
    ordered::by_key(&mut given, |(_, mechanism)| place(mechanism));
    ordered::by_name(&mut given, |(donor, _)| {
        selection.portfolio.organisation(donor).map_or_else(|| donor.to_string(), |o| o.name.clone())
    });
    ordered::by_key(&mut given, |(donor, _)| std::cmp::Reverse(totals.get(donor).copied()));
    let reached = reached
        .into_iter()
        .filter_map(|((mechanism, region), n)| Some((order.get(mechanism?)?.to_owned().clone(), region, n)));
    Flow { given, reached: reached.collect(), role: selection.view.role }
}
