//! Colours with one meaning each. `public/styles/tokens.css` has the same values; a test holds the two
//! together.

use crate::plot::POSSIBLE;

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Scheme {
    /// Dark ink on light ground.
    #[default]
    Light,
    /// Light ink on dark ground.
    Dark,
}

/// The meanings of colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tone {
    /// Ground of the page.
    Ground,
    /// Text and the message.
    Ink,
    /// Text of lesser weight.
    InkSoft,
    /// Gridlines and borders.
    Hairline,
    /// UNSCAR.
    Unscar,
    /// SALIENT.
    Salient,
    /// Africa Amnesty Month.
    AmnestyMonth,
    /// ATT Voluntary Trust Fund.
    AttVtf,
    /// Everything that is not published; always hatched.
    Missing,
    /// Steps of the one ramp for amounts, 0 to 4.
    Ramp(u8),
}

impl Tone {
    /// The mechanism's own colour; ink for a mechanism this palette has no hue for.
    pub fn of_mechanism(id: &str) -> Self {
        match id {
            "unscar" => Self::Unscar,
            "salient" => Self::Salient,
            "amnesty-month" => Self::AmnestyMonth,
            "att-vtf" => Self::AttVtf,
            _ => Self::InkSoft,
        }
    }
}

/// The meaning of a colour key of a mark or a legend.
pub fn of_key(key: &str) -> Tone {
    let key = key.strip_suffix(POSSIBLE).unwrap_or(key);
    match key.strip_prefix("ramp-").and_then(|step| step.parse::<u8>().ok()) {
        Some(step) => Tone::Ramp(step.saturating_sub(1)),
        None if key == "missing" => Tone::Missing,
        None if matches!(key, "none" | "unclear") => Tone::Ground,
        None if key == "filtered" => Tone::Hairline,
        None => Tone::of_mechanism(key),
    }
}

impl Scheme {
    /// The colour for something that is only possible: two fifths of the colour.
    pub fn pale(self, tone: Tone) -> String {
        format!("{}66", self.color(tone))
    }

    /// The colour, as CSS hexadecimal.
    pub fn color(self, tone: Tone) -> &'static str {
        let (light, dark) = match tone {
            Tone::Ground => ("#ffffff", "#181d21"),
            Tone::Ink => ("#14181d", "#e9edf0"),
            Tone::InkSoft => ("#55616d", "#aab4be"),
            Tone::Hairline => ("#d9dfe4", "#3a424a"),
            Tone::Unscar => ("#1f5fa8", "#5e9fe8"),
            Tone::Salient => ("#b3470f", "#f08a4b"),
            Tone::AmnestyMonth => ("#5c7b4e", "#a4d196"),
            Tone::AttVtf => ("#75356c", "#b473a9"),
            Tone::Missing => ("#767f88", "#8d97a1"),
            Tone::Ramp(0) => ("#d5ebe6", "#1f4e4b"),
            Tone::Ramp(1) => ("#9ccfc6", "#2a6b66"),
            Tone::Ramp(2) => ("#58a9a0", "#3f908a"),
            Tone::Ramp(3) => ("#1f7d79", "#66b8b0"),
            Tone::Ramp(_) => ("#0b4b50", "#a5e0d8"),
        };
        match self {
            Self::Light => light,
            Self::Dark => dark,
        }
    }
}

/// Opacity of what a filter leaves out.
pub const FADED: f64 = 0.25;
