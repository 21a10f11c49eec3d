//! What donors give to mechanisms.

use std::collections::BTreeSet;

use super::{
    Activity, Citation, Cohort, Figure, Id, Known, Mechanism, MoneyKind, Organisation, Period, PeriodBasis,
};

/// How a donor is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Flow {
    /// With a flow: a pledge, a commitment or a payment.
    Money(MoneyKind),
    /// As a donor, without saying what was given.
    Unspecified,
}

/// That one donor supports one mechanism over one period. Pooled unless `activities` says what it financed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contribution {
    /// Unique in the edition.
    pub id: Id<Contribution>,
    /// To whom.
    pub mechanism: Id<Mechanism>,
    /// By whom.
    pub donor: Id<Organisation>,
    /// When.
    pub period: Period,
    /// The yearly cycle or edition it is tied to, where it is tied to one.
    pub cycle: Option<i16>,
    /// As what.
    pub flow: Flow,
    /// The figure that holds its amount, where published.
    pub amount: Known<Id<Figure>>,
    /// The records it is published as financing; empty means pooled, not traceable to a project.
    pub activities: Vec<Id<Activity>>,
    /// What a reader should know.
    pub notes: Vec<String>,
    /// Where it is said.
    pub citations: Vec<Citation>,
}

impl Contribution {
    /// Whether the money behind this record can have financed that activity: by name where names are
    /// published, otherwise because it went into the same mechanism in the activity's cycle. Money in a pool
    /// has no owner, so this says "supports", never "paid for". `None` where no source lets one say.
    ///
    /// A single payment supports what ran in its own years; whether any was left for what began later is not
    /// published.
    /// A list that says no years, or a sum up to a date, supports everything up to that date: see
    /// [`Contribution::has_years`].
    pub fn supports(&self, activity: &Activity) -> Option<bool> {
        if self.mechanism != activity.mechanism {
            return Some(false);
        }
        if self.activities.is_empty() {
            self.supports_cohort(&Cohort::of(activity))
        } else {
            Some(self.activities.contains(&activity.id))
        }
    }

    /// Whether the pooled money of this record can have financed what is of its mechanism and of these years.
    pub fn supports_cohort(&self, cohort: &Cohort) -> Option<bool> {
        let years = match (self.cycle, self.period.basis) {
            (Some(cycle), _) => cycle..=cycle,
            (None, PeriodBasis::AsListed) => match self.period.to {
                Some(listed) => i16::MIN..=listed.year(),
                None => return Some(true),
            },
            (None, _) => self.period.years()?,
        };
        match (self.cycle, self.period.basis) {
            (None, PeriodBasis::Single) => {
                let (first, last) = (*cohort.years.first()?, *cohort.years.last()?);
                match (first > *years.end(), last < *years.start()) {
                    (true, _) => None,
                    // It may have run on: no source gives its end.
                    (_, true) => cohort.has_ended.then_some(false),
                    _ => Some(true),
                }
            }
            (None, PeriodBasis::AsListed | PeriodBasis::Cumulative) => {
                years.contains(&cohort.year?).then_some(true)
            }
            _ => Some(years.contains(&cohort.year?)),
        }
    }

    /// Whether it says in which years the money was given: a list does not, nor does a sum up to a date.
    pub fn has_years(&self) -> bool {
        self.cycle.is_some()
            || !self.activities.is_empty()
            || !matches!(self.period.basis, PeriodBasis::AsListed | PeriodBasis::Cumulative)
    }

    /// Whether it is of one of these years: `None` where no source says of which years it is, as with a list
    /// or a sum over several years that are not all among these.
    pub fn is_of(&self, years: &BTreeSet<i16>) -> Option<bool> {
        if let Some(cycle) = self.cycle {
            return Some(years.contains(&cycle));
        }
        if self.period.basis == PeriodBasis::AsListed {
            return None;
        }
        let own = self.period.years()?;
        match years.iter().any(|year| own.contains(year)) {
            true if self.period.basis == PeriodBasis::Cumulative
                && !own.clone().all(|year| years.contains(&year)) =>
            {
                None
            }
            any => Some(any),
        }
    }
}
