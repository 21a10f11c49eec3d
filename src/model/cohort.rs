//! Records that the same pooled money supports.

use super::{Activity, Id, Mechanism};

/// What of a record decides which pooled contributions support it: its mechanism and its years. See
/// [`Contribution::supports_cohort`](super::Contribution::supports_cohort).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cohort {
    /// Who financed it.
    pub mechanism: Id<Mechanism>,
    /// Its years: see [`Activity::years`].
    pub years: Vec<i16>,
    /// The one year a chart puts it in.
    pub year: Option<i16>,
    /// Whether its last year is known.
    pub has_ended: bool,
}

impl Cohort {
    /// That of a record.
    pub fn of(activity: &Activity) -> Self {
        Self {
            mechanism: activity.mechanism.clone(),
            years: activity.years(),
            year: activity.year(),
            has_ended: activity.has_ended(),
        }
    }
}
