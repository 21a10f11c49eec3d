//! Dates as precise as their source, and the periods figures speak of.

use std::{cmp::Ordering, fmt, ops::RangeInclusive, str::FromStr};

use jiff::civil::Date;

use super::Code;

/// A date known to the year, the month or the day (ISO 8601 reduced precision).
///
/// Does not guess: "2013" stays a year and is never shown as 1 January. Ordered by its end: January 2024, 31
/// December 2024, 2024, January 2025. Which of two is later is another question, see
/// [`PartialDate::is_before`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PartialDate {
    year: i16,
    month: Option<i8>,
    day: Option<i8>,
}

impl PartialDate {
    /// The year, always known.
    pub fn year(self) -> i16 {
        self.year
    }
    /// The month from 1 to 12, where known.
    pub fn month(self) -> Option<i8> {
        self.month
    }
    /// The day of the month, where known.
    pub fn day(self) -> Option<i8> {
        self.day
    }

    /// Whether all of it is before all of the other. 2023 is before January 2024; neither of 2024 and January
    /// 2024 is before
    /// the other.
    pub fn is_before(self, other: Self) -> bool {
        let (end, begin) = (
            (self.month.unwrap_or(12), self.day.unwrap_or(31)),
            (other.month.unwrap_or(1), other.day.unwrap_or(1)),
        );
        (self.year, end) < (other.year, begin)
    }

    /// Whether both can be the same day: one contains the other.
    pub fn overlaps(self, other: Self) -> bool {
        !self.is_before(other) && !other.is_before(self)
    }
}

impl Ord for PartialDate {
    fn cmp(&self, other: &Self) -> Ordering {
        // A whole month or year ends after its last day is named.
        let end = |date: &Self| (date.year, date.month.unwrap_or(i8::MAX), date.day.unwrap_or(i8::MAX));
        end(self).cmp(&end(other))
    }
}
impl PartialOrd for PartialDate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Why a text is not a date: it is none of `2013`, `2013-06`, `2013-06-07`, or the calendar has no such day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotADate(pub String);

impl fmt::Display for NotADate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}” is not a date written YYYY, YYYY-MM or YYYY-MM-DD", self.0)
    }
}

impl FromStr for PartialDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || NotADate(text.to_owned());
        let number = |part: &str, digits: usize| {
            (part.len() == digits && part.bytes().all(|b| b.is_ascii_digit()))
                .then(|| part.parse::<i16>().ok())
                .flatten()
        };
        let mut parts = text.split('-');
        let year = parts.next().and_then(|p| number(p, 4)).ok_or_else(wrong)?;
        let mut two = || -> Result<Option<i8>, NotADate> {
            parts
                .next()
                .map(|p| number(p, 2).and_then(|n| i8::try_from(n).ok()).ok_or_else(wrong))
                .transpose()
        };
        let (month, day) = (two()?, two()?);
        if parts.next().is_some() || Date::new(year, month.unwrap_or(1), day.unwrap_or(1)).is_err() {
            return Err(wrong());
        }
        Ok(Self { year, month, day })
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        for part in [self.month, self.day].into_iter().flatten() {
            write!(f, "-{part:02}")?;
        }
        Ok(())
    }
}

/// What a period means for the value that carries it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PeriodBasis {
    /// Everything up to the end date, from the start of the thing unless `from` says otherwise.
    Cumulative,
    /// What happened between the two dates.
    Within,
    /// The state at one date.
    At,
    /// One yearly cycle or edition of a mechanism.
    Cycle,
    /// One dated payment, pledge or decision.
    Single,
    /// Named in a list that does not say when.
    AsListed,
    /// The source gives no time.
    NotPublished,
}

/// The time a figure or a contribution speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Period {
    /// First date, where stated.
    pub from: Option<PartialDate>,
    /// Last date, where stated.
    pub to: Option<PartialDate>,
    /// How to read the two.
    pub basis: PeriodBasis,
}

impl Period {
    /// Whether it ends before it begins.
    pub fn is_reversed(self) -> bool {
        matches!((self.from, self.to), (Some(from), Some(to)) if to.is_before(from))
    }

    /// The years it touches, or `None` where the source gives no time at all.
    /// A period with one end only is taken to be that year, except a cumulative one, which is open at its
    /// start.
    pub fn years(self) -> Option<RangeInclusive<i16>> {
        let open = if self.basis == PeriodBasis::Cumulative { Some(i16::MIN) } else { None };
        let from = self.from.map(PartialDate::year).or(open);
        let to = self.to.map(PartialDate::year);
        Some(from.or(to)?..=to.or(from)?)
    }
}

impl Code for PeriodBasis {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Cumulative, "cumulative"),
        (Self::Within, "period"),
        (Self::At, "at"),
        (Self::Cycle, "cycle"),
        (Self::Single, "single"),
        (Self::AsListed, "as-listed"),
        (Self::NotPublished, "not-published"),
    ];
}
