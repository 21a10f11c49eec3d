//! What donors give to mechanisms.

use super::{Activity, Citation, Figure, Id, Known, Mechanism, MoneyKind, Organisation, Period, PeriodBasis};

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
    /// Whether the money behind this record can have financed that activity: by name where names are published,
    /// otherwise because it went into the same mechanism in the activity's cycle. Money in a pool has no owner,
    /// so this says "supports", never "paid for". `None` where the activity's year is not published.
    ///
    /// Of a donor named in a list, or of one payment, no source says which years it served: a list supports all years of
    /// the mechanism, a payment those from its own year on, unless it is tied to a cycle.
    pub fn supports(&self, activity: &Activity) -> Option<bool> {
        if self.mechanism != activity.mechanism {
            return Some(false);
        }
        if !self.activities.is_empty() {
            return Some(self.activities.contains(&activity.id));
        }
        let years = match (self.cycle, self.period.basis) {
            (Some(cycle), _) => Some(cycle..=cycle),
            (None, PeriodBasis::AsListed) => None,
            (None, PeriodBasis::Single) => self.period.years().map(|years| *years.start()..=i16::MAX),
            (None, _) => self.period.years(),
        };
        // A payment can still serve a programme that began before it and runs on; a cycle is one year's.
        let year = if self.period.basis == PeriodBasis::Single && self.cycle.is_none() { activity.years().last().copied() } else { activity.year() };
        match (years, year) {
            (None, _) => Some(true),
            (Some(years), Some(year)) => Some(years.contains(&year)),
            (Some(_), None) => None,
        }
    }
}
