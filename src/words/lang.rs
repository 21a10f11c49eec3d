//! The six official languages of the United Nations.

use crate::model::Code;

/// A language of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Lang {
    /// العربية
    Arabic,
    /// 中文
    Chinese,
    /// English
    #[default]
    English,
    /// Français
    French,
    /// Русский
    Russian,
    /// Español
    Spanish,
}

impl Lang {
    /// Its name in itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Arabic => "العربية",
            Self::Chinese => "中文",
            Self::English => "English",
            Self::French => "Français",
            Self::Russian => "Русский",
            Self::Spanish => "Español",
        }
    }

    /// Whether it is written from right to left.
    pub fn is_right_to_left(self) -> bool {
        self == Self::Arabic
    }
}

/// BCP 47 codes, in the order of the English names, as the United Nations list them.
impl Code for Lang {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Arabic, "ar"),
        (Self::Chinese, "zh"),
        (Self::English, "en"),
        (Self::French, "fr"),
        (Self::Russian, "ru"),
        (Self::Spanish, "es"),
    ];
}
