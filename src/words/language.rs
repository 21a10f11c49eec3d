//! A language: its texts, numbers, lists, dates and currencies. Knows no data.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use rust_decimal::{Decimal, RoundingStrategy, prelude::ToPrimitive};

use super::{Lang, digits};

use crate::model::{
    Activity, Code, Currency, Flow, Known, MoneyKind, PartialDate, Period, PeriodBasis, Quantity, Shown,
    ShownRule, Source, ordered,
};

/// Without its comments: see `src/assets/prepare.rs`.
const ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/en.ftl"));

/// Texts and formatters of a language.
pub struct Language {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
    /// English, for what another language lacks.
    fallback: Option<FluentBundle<FluentResource>>,
    digits: digits::Formatter,
    of_incomplete: bool,
    kept: Kept,
}

/// Texts made before, by key and number.
type Kept = Mutex<BTreeMap<String, String>>;

/// The largest number whose texts are kept.
const MOST_KEPT: u16 = 1_000;

/// Whether the texts of a number are kept: those of small counts.
fn is_kept(number: f64) -> bool {
    (0.0..=f64::from(MOST_KEPT)).contains(&number) && number.fract() == 0.0
}

/// Behind a key: the text for an edition of which a file is missing, where another one is needed.
const INCOMPLETE: &str = "-incomplete";

/// Large numbers a language may have words for, by their zeros.
const LARGE: [(u8, i64); 4] = [(9, 1_000_000_000), (8, 100_000_000), (6, 1_000_000), (4, 10_000)];

/// How a qualifier or a large number is put: "at least", or "≥"; "13 million", or "13 m".
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Words,
    Sign,
}

/// An argument of a text.
pub type Arg<'a> = (&'a str, FluentValue<'a>);

/// The messages of a language, as they are formatted. What is not understood of a file is left out.
fn bundle(lang: Lang, messages: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![lang.code().parse().unwrap_or_default()]);
    // Without a script written from right to left there is nothing to keep apart.
    bundle.set_use_isolating(lang.is_right_to_left());
    bundle.set_formatter(Some(digits::in_messages));
    // Two of one name there are not in a new bundle.
    drop(bundle.add_function("COUNTED", |args, _| counted(args.first())));
    let parsed = FluentResource::try_new(messages.to_owned());
    bundle.add_resource_overriding(parsed.unwrap_or_else(|(resource, _)| resource));
    bundle
}

/// A number as Arabic messages choose their form by it: from 103 on the form follows the last two digits (CLDR), which the rules that
/// Fluent uses (`intl_pluralrules`) forget.
fn counted<'a>(value: Option<&FluentValue<'a>>) -> FluentValue<'a> {
    match value {
        Some(FluentValue::Number(number)) if number.value >= 103.0 && number.value % 100.0 >= 3.0 => {
            (number.value % 100.0).into()
        }
        other => other.cloned().unwrap_or(FluentValue::Error),
    }
}

/// Marks of Unicode's bidirectional algorithm around a text of another direction: its beginning and its end.
const ISOLATE: [char; 2] = ['\u{2068}', '\u{2069}'];

/// The marks that fluent puts around every argument, kept only around what is written from left to right.
/// An argument that is made of arguments would have no direction of its own, and be taken for English.
fn isolated(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    // Where the open isolates begin, and whether one of them is kept inside.
    let mut open: Vec<(usize, bool)> = Vec::new();
    for c in text.chars() {
        if c == ISOLATE[0] {
            open.push((kept.len(), false));
        } else if c == ISOLATE[1] {
            let Some((start, has_inner)) = open.pop() else { continue };
            let is_kept = !has_inner && kept[start..].chars().any(|c| c.is_ascii_alphabetic());
            if is_kept {
                kept.insert(start, ISOLATE[0]);
                kept.push(ISOLATE[1]);
            }
            if let Some(outer) = open.last_mut() {
                outer.1 |= is_kept || has_inner;
            }
        } else {
            kept.push(c);
        }
    }
    kept
}

/// A text without marks of direction, for files that programs read.
pub fn without_isolates(text: &str) -> String {
    text.chars().filter(|c| !ISOLATE.contains(c)).collect()
}

impl Language {
    /// English; `of_incomplete`: a file of the edition is missing, so what is not found may be in it.
    pub fn english(of_incomplete: bool) -> Self {
        Self::new(Lang::English, "", of_incomplete)
    }

    /// A language with its messages, the text of its `.ftl` file. What they lack is English.
    pub fn new(lang: Lang, messages: &str, of_incomplete: bool) -> Self {
        let is_english = lang == Lang::English;
        let bundle = bundle(lang, if is_english { ENGLISH } else { messages });
        let fallback = (!is_english).then(|| self::bundle(Lang::English, ENGLISH));
        let digits = digits::Formatter::of(lang.code());
        Self { lang, bundle, fallback, digits, of_incomplete, kept: Kept::default() }
    }

    /// Which language it is.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// A text without arguments. An unknown key shows as itself, so a gap is seen and not hidden.
    pub fn text(&self, key: &str) -> String {
        self.format(key, &[])
    }

    /// A text with arguments. One without any, or with one small number, is made once: charts of many things
    /// ask for it again and again.
    pub fn format(&self, key: &str, args: &[Arg<'_>]) -> String {
        match args {
            [] => self.once(key.to_owned(), &|| self.formatted(key, args)),
            [(_, FluentValue::Number(number))] if is_kept(number.value) => {
                self.once(format!("{key} {}", number.value), &|| self.formatted(key, args))
            }
            _ => self.formatted(key, args),
        }
    }

    fn once(&self, key: String, make: &dyn Fn() -> String) -> String {
        let kept = || self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let known = kept().get(&key).cloned();
        known.unwrap_or_else(|| {
            let text = make();
            kept().insert(key, text.clone());
            text
        })
    }

    fn formatted(&self, key: &str, args: &[Arg<'_>]) -> String {
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        let other = if self.of_incomplete { format!("{key}{INCOMPLETE}") } else { String::new() };
        let found = [Some(&self.bundle), self.fallback.as_ref()].into_iter().flatten().find_map(|bundle| {
            let message = bundle.get_message(&other).or_else(|| bundle.get_message(key))?;
            Some((bundle, message.value()?))
        });
        let Some((bundle, pattern)) = found else { return key.to_owned() };
        let mut wrong = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut wrong).into_owned();
        // A text with a missing argument shows without it; in native builds, where the tests run, it fails.
        #[cfg(not(target_arch = "wasm32"))]
        debug_assert!(wrong.is_empty(), "{key}: {wrong:?}");
        if self.lang.is_right_to_left() { isolated(&text) } else { text }
    }

    /// Whether the language itself has this text.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// A number with the language's digits and grouping: in words from a million ("13 million"), without
    /// decimals from a thousand, else with at most two.
    pub fn number(&self, number: Decimal) -> String {
        if let Some(large) = self.in_large(Form::Words, number) {
            return large;
        }
        let decimals = if number.abs() >= Decimal::ONE_THOUSAND { 0 } else { 2 };
        self.grouped(
            number.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero).normalize(),
        )
    }

    /// A number from a million up in the language's own large numbers, the largest that fits: "13 million",
    /// 1300万. The messages of a form say which there are: `scale-6` is for millions.
    fn in_large(&self, form: Form, number: Decimal) -> Option<String> {
        if number.abs() < Decimal::from(1_000_000) {
            return None;
        }
        LARGE.iter().find_map(|(zeros, unit)| {
            let unit = Decimal::from(*unit);
            let scale =
                if form == Form::Words { format!("scale-{zeros}") } else { format!("brief-scale-{zeros}") };
            (number.abs() >= unit && self.has(&scale)).then(|| {
                let n = (number / unit).round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
                self.format(&scale, &[("number", n.to_f64().unwrap_or_default().into())])
            })
        })
    }

    pub(super) fn grouped(&self, number: Decimal) -> String {
        self.digits.format(&number.to_string())
    }

    /// A count.
    pub fn count(&self, n: usize) -> String {
        if n > usize::from(MOST_KEPT) {
            self.number(n.into())
        } else {
            self.once(n.to_string(), &|| self.number(n.into()))
        }
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

    /// A kind of money and what it is for, if that is said: "allocated for gender equality".
    pub fn money_for(&self, kind: String, purpose: Option<&str>) -> String {
        let Some(purpose) = purpose else { return kind };
        let purpose = self.text(&format!("purpose-{purpose}"));
        self.format("money-for", &[("kind", kind.into()), ("purpose", purpose.into())])
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
        let key = format!("currency-{}", currency.code());
        if self.has(&key) { self.text(&key) } else { currency.code().to_owned() }
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
            let large = self.in_large(Form::Sign, n);
            large.map_or_else(|| self.money(n, currency), |large| self.in_currency(large, currency))
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

    /// Parts one after another, as the messages of this key join two.
    fn joined(&self, key: &str, parts: &[String]) -> String {
        let parts = parts.iter().filter(|part| !part.is_empty()).cloned();
        let join = |list: String, next| self.format(key, &[("list", list.into()), ("next", next)]);
        parts.reduce(|list, next| join(list, next.into())).unwrap_or_default()
    }

    /// Things one after another: "Kenya, Uganda".
    pub fn enumerated(&self, things: &[String]) -> String {
        self.joined("list-next", things)
    }

    /// What stands between things one after another: ", ".
    pub fn separator(&self) -> String {
        let pair = self.enumerated(&["\u{e000}".to_owned(), "\u{e000}".to_owned()]);
        let between = pair.split('\u{e000}').nth(1).unwrap_or_default();
        without_isolates(between)
    }

    /// Clauses that have commas themselves, one after another: "…; …".
    pub fn clauses(&self, clauses: &[String]) -> String {
        self.joined("clause-next", clauses)
    }

    /// Parts of a line that are no sentence: "… · …".
    pub fn line_of_parts(&self, parts: &[String]) -> String {
        self.joined("part-next", parts)
    }

    /// Sentences one after another.
    pub fn sentences(&self, sentences: &[String]) -> String {
        self.joined("sentence-next", sentences)
    }

    /// A text after its label: "Country: Kenya".
    pub fn labelled(&self, label: &str, text: &str) -> String {
        self.format("labelled", &[("label", label.into()), ("text", text.into())])
    }

    /// A text with a remark: "… (…)".
    pub fn remarked(&self, text: &str, remark: &str) -> String {
        self.format("remarked", &[("text", text.into()), ("remark", remark.into())])
    }

    /// Names as a list in a sentence, its last joined by this message.
    fn with_last(&self, key: &str, names: &[String]) -> String {
        match names {
            [first @ .., last] if !first.is_empty() => {
                let first = self.enumerated(first);
                self.format(key, &[("first", first.into()), ("last", last.as_str().into())])
            }
            _ => self.enumerated(names),
        }
    }

    /// Names as a list in a sentence: "Kenya and Uganda".
    pub fn list(&self, names: &[String]) -> String {
        self.with_last("list-and", names)
    }

    /// Names as a list of alternatives: "Kenya or Uganda".
    pub fn any_of(&self, names: &[String]) -> String {
        self.with_last("list-or", names)
    }

    /// A name inside a sentence: with its article, if it has one.
    pub fn in_sentence(&self, name: String) -> String {
        let takes = self.text("names-with-article").split("; ").any(|taking| taking == name);
        if takes { self.format("with-article", &[("name", name.into())]) } else { name }
    }

    /// A date as precise as it is known.
    pub fn date(&self, date: PartialDate) -> String {
        let year = date.year().to_string();
        match (date.month(), date.day()) {
            (None, _) => self.format("date-year", &[("year", year.into())]),
            (Some(month), None) => self.format(
                "date-month",
                &[
                    ("month", self.text(&format!("month-{month}")).into()),
                    ("m", month.into()),
                    ("year", year.into()),
                ],
            ),
            (Some(month), Some(day)) => self.format(
                "date-day",
                &[
                    ("day", day.into()),
                    ("month", self.text(&format!("month-{month}")).into()),
                    ("m", month.into()),
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
        if let (Some(from), Some(to)) = (period.from, period.to)
            && from != to
            && from.month().or(to.month()).is_none()
            && period.basis != PeriodBasis::AsListed
        {
            return self.years(from.year(), to.year());
        }
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

    /// Years from one to another: "2013–2016".
    pub fn years(&self, from: i16, to: i16) -> String {
        self.format("years", &[("from", from.to_string().into()), ("to", to.to_string().into())])
    }

    /// A period in few characters, for the head of a column: its years.
    pub fn short_period(&self, period: Period) -> String {
        let year = |date: Option<PartialDate>| date.map(PartialDate::year);
        let years = match (year(period.from), year(period.to)) {
            (Some(from), Some(to)) if from != to => self.years(from, to),
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
