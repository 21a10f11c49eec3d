//! Numbers that say how sure they are.

use rust_decimal::Decimal;

/// A number with the source's own qualifier. "More than 2,000" is never 2,000.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// The number as stated.
    Exact(Decimal),
    /// "About", "nearly", "some".
    About(Decimal),
    /// "At least".
    AtLeast(Decimal),
    /// "More than", "over".
    MoreThan(Decimal),
    /// "At most", "up to".
    AtMost(Decimal),
    /// "Less than", "under".
    LessThan(Decimal),
    /// From the first to the second.
    Range(Decimal, Decimal),
}

impl Quantity {
    /// How far "about" reaches on each side when two statements are compared: five per cent.
    const ABOUT: Decimal = Decimal::from_parts(5, 0, 0, false, 2);

    /// The number to draw, to sort by or to compute with: the stated one, or the lower end of a range.
    pub fn stated(self) -> Decimal {
        match self {
            Self::Exact(n)
            | Self::About(n)
            | Self::AtLeast(n)
            | Self::MoreThan(n)
            | Self::AtMost(n)
            | Self::LessThan(n)
            | Self::Range(n, _) => n,
        }
    }

    /// The lowest value it allows, `None` where it only says what it does not exceed.
    pub fn lowest(self) -> Option<Decimal> {
        (!matches!(self, Self::AtMost(_) | Self::LessThan(_))).then(|| self.stated())
    }

    /// The highest value it allows, `None` where it only says what it is not below.
    pub fn upper_bound(self) -> Option<Decimal> {
        (!matches!(self, Self::AtLeast(_) | Self::MoreThan(_))).then(|| self.upper())
    }

    /// The upper end of a range, or the stated number.
    pub fn upper(self) -> Decimal {
        match self {
            Self::Range(_, high) => high,
            other => other.stated(),
        }
    }

    /// Whether the number is the value itself, neither rounded nor a bound.
    pub fn is_exact(self) -> bool {
        matches!(self, Self::Exact(_))
    }

    /// Whether both statements can be true of one and the same thing.
    pub fn agrees_with(self, other: Self) -> bool {
        let ((low, high), (other_low, other_high)) = (self.span(), other.span());
        // "More than 378" is not 378: where an end is left out, the two may not meet at it.
        let below = |low: Option<Decimal>, high: Option<Decimal>, open: bool| {
            low.zip(high).is_none_or(|(l, h)| if open { l < h } else { l <= h })
        };
        let more = |q: Self| matches!(q, Self::MoreThan(_));
        let less = |q: Self| matches!(q, Self::LessThan(_));
        below(low, other_high, more(self) || less(other)) && below(other_low, high, more(other) || less(self))
    }

    /// Whether the true number can be as high as what the other says, or higher.
    pub fn can_reach(self, other: Self) -> bool {
        let ((_, high), (low, _)) = (self.span(), other.span());
        // "Less than 10" does not reach 10, nor does 10 reach "more than 10".
        let is_open = matches!(self, Self::LessThan(_)) || matches!(other, Self::MoreThan(_));
        high.zip(low).is_none_or(|(high, low)| if is_open { high > low } else { high >= low })
    }

    fn span(self) -> (Option<Decimal>, Option<Decimal>) {
        match self {
            Self::Exact(n) => (Some(n), Some(n)),
            Self::About(n) => {
                let reach = n.abs() * Self::ABOUT;
                // What is too large to compute with has no end.
                (n.checked_sub(reach), n.checked_add(reach))
            }
            Self::AtLeast(n) | Self::MoreThan(n) => (Some(n), None),
            Self::AtMost(n) | Self::LessThan(n) => (None, Some(n)),
            Self::Range(low, high) => (Some(low), Some(high)),
        }
    }
}
