//! Numbers with a language's digits, grouping and signs (ICU4X, CLDR).

use fluent_bundle::{FluentValue, memoizer::MemoizerKind};
use icu_decimal::{DecimalFormatter, input::Decimal as Digits};
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

/// Formats numbers of one language.
pub(super) struct Formatter(Option<DecimalFormatter>);

impl Formatter {
    /// Of the language with this BCP 47 code. Arabic has the digits of the United Nations' Arabic pages, 0 to
    /// 9, which amounts in other scripts and bare years have too.
    pub(super) fn of(code: &str) -> Self {
        let locale: Option<Locale> = format!("{code}-u-nu-latn").parse().ok();
        let options = icu_decimal::options::DecimalFormatterOptions::default();
        Self(locale.and_then(|locale| DecimalFormatter::try_new(locale.into(), options).ok()))
    }

    /// A number in plain digits, as the language writes it.
    pub(super) fn format(&self, plain: &str) -> String {
        let formatted = match (&self.0, plain.parse::<Digits>()) {
            (Some(formatter), Ok(digits)) => formatter.format(&digits).to_string(),
            _ => plain.to_owned(),
        };
        formatted.replace('-', "\u{2212}")
    }
}

impl Memoizable for Formatter {
    type Args = ();
    type Error = ();

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Ok(Self::of(&lang.to_string()))
    }
}

/// A number inside a message.
pub(super) fn in_messages<M: MemoizerKind>(value: &FluentValue<'_>, memoizer: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    memoizer
        .with_try_get_threadsafe::<Formatter, _, _>((), |digits| digits.format(&number.value.to_string()))
        .ok()
}
