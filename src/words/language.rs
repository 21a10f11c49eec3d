//! A language: its texts, numbers, lists, dates and currencies. Knows no data.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use icu_decimal::{DecimalFormatter, input::Decimal as Digits};
use icu_locale_core::locale;
use rust_decimal::{Decimal, RoundingStrategy};

use crate::model::{
    Activity, Code, Currency, Flow, Known, MoneyKind, PartialDate, Period, PeriodBasis, Quantity, Shown,
    ShownRule, Source, ordered,
};

const ENGLISH: &str = include_str!("en.ftl");

/// Texts and formatters of a language.
pub struct Language {
    bundle: FluentBundle<FluentResource>,
    digits: Option<DecimalFormatter>,
    of_incomplete: bool,
}

/// Behind a key: the text for an edition of which a file is missing, where another one is needed.
const INCOMPLETE: &str = "-incomplete";

/// How a qualifier is put: "at least", or "≥".
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Words,
    Sign,
}

/// An argument of a text.
pub type Arg<'a> = (&'a str, FluentValue<'a>);

impl Language {
    /// English; `of_incomplete`: a file of the edition is missing, so what is not found may be in it.
    pub fn english(of_incomplete: bool) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec!["en".parse().unwrap_or_default()]);
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(ENGLISH.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        let options = icu_decimal::options::DecimalFormatterOptions::default();
        Self { bundle, digits: DecimalFormatter::try_new(locale!("en").into(), options).ok(), of_incomplete }
    }

    /// A text without arguments. An unknown key shows as itself, so a gap is seen and not hidden.
    pub fn text(&self, key: &str) -> String {
        self.format(key, &[])
    }

    /// A text with arguments.
    pub fn format(&self, key: &str, args: &[Arg<'_>]) -> String {
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        let other = if self.of_incomplete { format!("{key}{INCOMPLETE}") } else { String::new() };
        let message = self.bundle.get_message(&other).or_else(|| self.bundle.get_message(key));
        let Some(pattern) = message.and_then(|m| m.value()) else { return key.to_owned() };
        let mut wrong = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut wrong).into_owned();
        // A text with a missing argument shows without it; in native builds, where the tests run, it fails.
        #[cfg(not(target_arch = "wasm32"))]
        debug_assert!(wrong.is_empty(), "{key}: {wrong:?}");
        text
    }

    /// Whether the language has this text.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// A number with the language's digits and grouping: in words from a million ("13 million"), without
    /// decimals from a thousand, else with at most two.
    pub fn number(&self, number: Decimal) -> String {
        if let Some(millions) = self.in_millions("millions", number) {
            return millions;
        }
        let decimals = if number.abs() >= Decimal::ONE_THOUSAND { 0 } else { 2 };
        self.grouped(
            number.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero).normalize(),
        )
    }

    /// A number in millions, in the form of this text; `None` below a million.
    fn in_millions(&self, key: &str, number: Decimal) -> Option<String> {
        let million = Decimal::from(1_000_000);
        let millions =
            (number / million).round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero).normalize();
        (number.abs() >= million).then(|| self.format(key, &[("number", self.grouped(millions).into())]))
    }

    pub(super) fn grouped(&self, number: Decimal) -> String {
        let plain = number.to_string();
        let formatted = match (&self.digits, plain.parse::<Digits>()) {
            (Some(formatter), Ok(digits)) => formatter.format(&digits).to_string(),
            _ => plain,
        };
        formatted.replace('-', "\u{2212}")
    }

    /// A count.
    pub fn count(&self, n: usize) -> String {
        self.number(n.into())
    }

    /// An amount: "US$ 13 million".
    pub fn money(&self, amount: Decimal, currency: Currency) -> String {
        self.in_currency(self.number(amount), currency)
    }

    pub(super) fn in_currency(&self, number: String, currency: Currency) -> String {
        let key = if currency.is_presumed() { "money-presumed" } else { "money" };
        self.format(key, &[("currency", self.currency(currency).into()), ("number", number.into())])
    }

    /// A kind of money: "allocated".
    pub fn kind_of_money(&self, kind: MoneyKind) -> String {
        self.text(&format!("money-{}", kind.code()))
    }

    /// The kind of an entry that names a donor: a kind of money, or unspecified.
    pub fn flow(&self, flow: Flow) -> String {
        match flow {
            Flow::Money(kind) => self.kind_of_money(kind),
            Flow::Unspecified => self.text("flow-unspecified"),
        }
    }

    /// The sign or code of a currency.
    pub fn currency(&self, currency: Currency) -> String {
        if currency == Currency::USD { "US$".to_owned() } else { currency.code().to_owned() }
    }

    /// A quantity with its qualifier, as the texts of this form have it: in words, or as a sign.
    pub(super) fn qualified(
        &self,
        form: Form,
        quantity: Quantity,
        each: &dyn Fn(Decimal) -> String,
    ) -> String {
        let (in_words, as_sign, number) = match quantity {
            Quantity::Exact(n) => return each(n),
            Quantity::About(n) => ("about", "brief-about", n),
            Quantity::AtLeast(n) => ("at-least", "brief-at-least", n),
            Quantity::MoreThan(n) => ("more-than", "brief-more-than", n),
            Quantity::AtMost(n) => ("at-most", "brief-at-most", n),
            Quantity::LessThan(n) => ("less-than", "brief-less-than", n),
            Quantity::Range(low, high) => {
                return self.format("range", &[("low", each(low).into()), ("high", each(high).into())]);
            }
        };
        let key = if form == Form::Words { in_words } else { as_sign };
        self.format(key, &[("number", each(number).into())])
    }

    /// An amount in few characters, with a sign for its qualifier: "≥ US$ 18 m".
    pub fn brief_amount(&self, quantity: Quantity, currency: Currency) -> String {
        let each = |n: Decimal| {
            self.in_millions("brief-millions", n)
                .map_or_else(|| self.money(n, currency), |millions| self.in_currency(millions, currency))
        };
        self.qualified(Form::Sign, quantity, &each)
    }

    /// A count or a percentage in few characters, with a sign for its qualifier.
    pub fn brief_quantity(&self, quantity: Quantity) -> String {
        self.qualified(Form::Sign, quantity, &|n| self.number(n))
    }

    /// A money quantity with its qualifier.
    pub fn amount(&self, quantity: Quantity, currency: Currency) -> String {
        self.qualified(Form::Words, quantity, &|n| self.money(n, currency))
    }

    /// A count with its qualifier.
    pub fn quantity(&self, quantity: Quantity) -> String {
        self.qualified(Form::Words, quantity, &|n| self.number(n))
    }

    /// A percentage with its qualifier.
    pub fn percent(&self, quantity: Quantity) -> String {
        self.qualified(Form::Words, quantity, &|n| {
            self.format("percent", &[("number", self.number(n).into())])
        })
    }

    /// How a shown value is known.
    pub fn how_known(&self, shown: &Shown) -> String {
        self.text(match (&shown.value, shown.rule) {
            (Known::Missing(_), _) => "known-none",
            (_, ShownRule::Computed) => "known-computed",
            _ => "known-stated",
        })
    }

    /// A value in words, with "computed" after it if it is.
    pub fn if_computed(&self, value: String, shown: Option<&Shown>) -> String {
        let computed = shown.is_some_and(|s| s.rule == ShownRule::Computed && s.value.published().is_some());
        if computed { self.format("value-computed", &[("value", value.into())]) } else { value }
    }

    /// A text as the beginning of a sentence.
    pub fn sentence(&self, text: &str) -> String {
        let mut letters = text.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    }

    /// Names as a list in a sentence.
    pub fn list(&self, names: &[String]) -> String {
        match names {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => {
                self.format("list-and", &[("first", first.join(", ").into()), ("last", last.clone().into())])
            }
        }
    }

    /// A name inside a sentence: with its article, if it has one.
    pub fn in_sentence(&self, name: String) -> String {
        let takes = self.text("names-with-article").split(", ").any(|begin| name.starts_with(begin));
        if takes { self.format("with-article", &[("name", name.into())]) } else { name }
    }

    /// Names as a list of alternatives.
    pub fn any_of(&self, names: &[String]) -> String {
        match names {
            [first @ .., last] if !first.is_empty() => {
                self.format("list-or", &[("first", first.join(", ").into()), ("last", last.clone().into())])
            }
            _ => self.list(names),
        }
    }

    /// A date as precise as it is known.
    pub fn date(&self, date: PartialDate) -> String {
        let year = date.year().to_string();
        match (date.month(), date.day()) {
            (None, _) => year,
            (Some(month), None) => self.format(
                "date-month",
                &[("month", self.text(&format!("month-{month}")).into()), ("year", year.into())],
            ),
            (Some(month), Some(day)) => self.format(
                "date-day",
                &[
                    ("day", day.to_string().into()),
                    ("month", self.text(&format!("month-{month}")).into()),
                    ("year", year.into()),
                ],
            ),
        }
    }

    /// The dates of a record, each with its kind.
    pub fn dates_of(&self, activity: &Activity) -> Vec<String> {
        activity
            .dates
            .iter()
            .map(|d| self.format(&format!("date-{}", d.kind.code()), &[("date", self.date(d.date).into())]))
            .collect()
    }

    /// The date of a document, or the note on an undated one.
    pub fn date_of(&self, source: &Source) -> String {
        source.date.map_or_else(
            || source.date_note.clone().unwrap_or_else(|| self.text("undated")),
            |date| self.date(date),
        )
    }

    /// Names in the one order of all lists.
    pub fn by_name(&self, names: impl IntoIterator<Item = String>) -> Vec<String> {
        let mut names: Vec<String> = names.into_iter().collect();
        ordered::by_name(&mut names, String::clone);
        names
    }

    /// Names in order, in the form for a sentence.
    pub fn in_sentences(&self, names: impl IntoIterator<Item = String>) -> Vec<String> {
        self.by_name(names).into_iter().map(|name| self.in_sentence(name)).collect()
    }

    /// A period in words.
    pub fn period(&self, period: Period) -> String {
        let (from, to) = (period.from.map(|d| self.date(d)), period.to.map(|d| self.date(d)));
        match (period.basis, from, to) {
            (PeriodBasis::AsListed, _, Some(to)) => self.format("listed-at", &[("date", to.into())]),
            (_, Some(from), Some(to)) if from == to => from,
            (_, Some(from), Some(to)) => self.format("from-to", &[("from", from.into()), ("to", to.into())]),
            (PeriodBasis::Cumulative, None, Some(to)) => self.format("up-to-date", &[("to", to.into())]),
            (_, Some(date), None) | (_, None, Some(date)) => date,
            (_, None, None) => self.text("no-date"),
        }
    }

    /// A period in few characters, for the head of a column: its years.
    pub fn short_period(&self, period: Period) -> String {
        let year = |date: Option<PartialDate>| date.map(PartialDate::year);
        let years = match (year(period.from), year(period.to)) {
            (Some(from), Some(to)) if from != to => format!("{from}–{to}"),
            (Some(year), _) | (None, Some(year)) => year.to_string(),
            (None, None) => return self.text("no-date"),
        };
        if period.basis == PeriodBasis::Cumulative && period.from.is_none() {
            return self.format("up-to-date", &[("to", years.into())]);
        }
        if period.basis == PeriodBasis::AsListed {
            self.format("listed-at", &[("date", years.into())])
        } else {
            years
        }
    }
}
