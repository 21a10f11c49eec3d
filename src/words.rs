//! From values to a reader's language: texts (Fluent), numbers (ICU4X), dates and names.
//!
//! Knows the model; does not know questions, charts or the browser. English first: another language is another `.ftl` file.

use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use icu_decimal::{DecimalFormatter, input::Decimal as Digits};
use icu_locale_core::locale;
use rust_decimal::{Decimal, RoundingStrategy};

use crate::{
    load::{Consequence, Finding, LoadError, Problem},
    model::{
        Activity, Code, CountryCode, Currency, Figure, Flow, Id, Known, Measure, Mechanism, MoneyKind,
        Organisation, PartialDate, Period, PeriodBasis, PlaceRole, Portfolio, Quantity, RegionCode, Shown,
        ShownRule, Source, Theme, Value, ordered,
    },
};

const ENGLISH: &str = include_str!("words/en.ftl");

/// Letters from which a country's official name is too long for a label.
const LONG_NAME: usize = 16;

/// A language, and the names of a portfolio in it.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
    digits: Option<DecimalFormatter>,
    portfolio: Arc<Portfolio>,
}

/// How a qualifier is put: "at least", or "≥".
#[derive(Clone, Copy, PartialEq, Eq)]
enum Qualifier {
    Words,
    Sign,
}

/// An argument of a text.
pub type Arg<'a> = (&'a str, FluentValue<'a>);

impl Words {
    /// English, with the names of this portfolio.
    pub fn english(portfolio: Arc<Portfolio>) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec!["en".parse().unwrap_or_default()]);
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(ENGLISH.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        Self {
            bundle,
            digits: DecimalFormatter::try_new(
                locale!("en").into(),
                icu_decimal::options::DecimalFormatterOptions::default(),
            )
            .ok(),
            portfolio,
        }
    }

    /// A text without arguments. An unknown key shows as itself, so a gap is seen and not hidden.
    pub fn text(&self, key: &str) -> String {
        self.format(key, &[])
    }

    /// A text with arguments.
    pub fn format(&self, key: &str, args: &[Arg<'_>]) -> String {
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        let Some(pattern) = self.bundle.get_message(key).and_then(|m| m.value()) else {
            return key.to_owned();
        };
        let mut wrong = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(&args), &mut wrong).into_owned();
        // A text that is asked for without what it needs is told as if it were nothing: natively, where the tests are, that fails.
        #[cfg(not(target_arch = "wasm32"))]
        debug_assert!(wrong.is_empty(), "{key}: {wrong:?}");
        said
    }

    /// Whether the language has this text.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// A number with the language's digits and grouping: from a million in words ("13 million"), whole from a thousand, at most two decimals.
    pub fn number(&self, number: Decimal) -> String {
        if let Some(millions) = self.in_millions("millions", number) {
            return millions;
        }
        let decimals = if number.abs() >= Decimal::ONE_THOUSAND { 0 } else { 2 };
        self.grouped(
            number.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero).normalize(),
        )
    }

    /// A number in millions, as this text has it; `None` of less than a million.
    fn in_millions(&self, key: &str, number: Decimal) -> Option<String> {
        let million = Decimal::from(1_000_000);
        let millions =
            (number / million).round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero).normalize();
        (number.abs() >= million).then(|| self.format(key, &[("number", self.grouped(millions).into())]))
    }

    fn grouped(&self, number: Decimal) -> String {
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

    fn in_currency(&self, number: String, currency: Currency) -> String {
        let key = if currency.is_presumed() { "money-presumed" } else { "money" };
        self.format(key, &[("currency", self.currency(currency).into()), ("number", number.into())])
    }

    /// A kind of money: "allocated".
    pub fn kind_of_money(&self, kind: MoneyKind) -> String {
        self.text(&format!("money-{}", kind.code()))
    }

    /// How a donor is named: with a kind of money, or without saying what was given.
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
    fn qualified(&self, form: Qualifier, quantity: Quantity, each: &dyn Fn(Decimal) -> String) -> String {
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
        let key = if form == Qualifier::Words { in_words } else { as_sign };
        self.format(key, &[("number", each(number).into())])
    }

    /// An amount in few characters, with a sign for its qualifier: "≥ US$ 18 m".
    pub fn brief_amount(&self, quantity: Quantity, currency: Currency) -> String {
        let each = |n: Decimal| {
            self.in_millions("brief-millions", n)
                .map_or_else(|| self.money(n, currency), |millions| self.in_currency(millions, currency))
        };
        self.qualified(Qualifier::Sign, quantity, &each)
    }

    /// A count or a percentage in few characters, with a sign for its qualifier.
    pub fn brief_quantity(&self, quantity: Quantity) -> String {
        self.qualified(Qualifier::Sign, quantity, &|n| self.number(n))
    }

    /// A money quantity with its qualifier.
    pub fn amount(&self, quantity: Quantity, currency: Currency) -> String {
        self.qualified(Qualifier::Words, quantity, &|n| self.money(n, currency))
    }

    /// A count with its qualifier.
    pub fn quantity(&self, quantity: Quantity) -> String {
        self.qualified(Qualifier::Words, quantity, &|n| self.number(n))
    }

    /// A percentage with its qualifier.
    pub fn percent(&self, quantity: Quantity) -> String {
        self.qualified(Qualifier::Words, quantity, &|n| {
            self.format("percent", &[("number", self.number(n).into())])
        })
    }

    /// A value as a reader sees it, or the reason for its absence in words.
    pub fn value(&self, value: &Known<Value>, measure: &Measure) -> String {
        match value {
            Known::Missing(why) => self.text(why.code()),
            Known::Published(Value::Money(quantity, currency)) => self.amount(*quantity, *currency),
            Known::Published(Value::Number(quantity)) if self.is_percent(measure) => self.percent(*quantity),
            Known::Published(Value::Number(quantity)) => self.quantity(*quantity),
            Known::Published(Value::List(codes)) => {
                self.by_name(codes.iter().map(|code| self.name_of_code(code))).join(", ")
            }
            Known::Published(Value::Date(date)) => self.date(*date),
            Known::Published(Value::DateBy(date)) => {
                self.format("by-date", &[("date", self.date(*date).into())])
            }
            Known::Published(Value::Text(text)) => text.clone(),
        }
    }

    /// The same with the things counted behind a number, where the measure names them: "12 months".
    pub fn with_unit(&self, value: &Known<Value>, measure: &Measure) -> String {
        self.and_unit(self.value(value, measure), value, measure)
    }

    fn and_unit(&self, said: String, value: &Known<Value>, measure: &Measure) -> String {
        let unit = match (value, measure) {
            (Known::Published(Value::Number(_)), Measure::Other(id)) if !self.is_percent(measure) => {
                self.portfolio.measure(id).and_then(|m| m.unit.clone())
            }
            _ => None,
        };
        // The codelist has the things counted in the plural only.
        let one = matches!(value, Known::Published(Value::Number(Quantity::Exact(n))) if *n == Decimal::ONE);
        match unit {
            Some(unit) if !one => {
                self.format("number-unit", &[("number", said.into()), ("unit", unit.into())])
            }
            _ => said,
        }
    }

    fn is_percent(&self, measure: &Measure) -> bool {
        matches!(measure, Measure::Other(id) if self.portfolio.measure(id).is_some_and(|m| m.kind == crate::model::MeasureKind::Percent))
    }

    /// The name of a country, or else of an organisation.
    pub fn name_of_code(&self, code: &str) -> String {
        match code.parse().ok().filter(|c| self.portfolio.place(*c).is_some()) {
            Some(country) => self.country(country),
            None => self.organisation(&Id::new(code)),
        }
    }

    /// How what is shown is known.
    pub fn how_known(&self, shown: &Shown) -> String {
        self.text(match (&shown.value, shown.rule) {
            (Known::Missing(_), _) => "known-none",
            (_, ShownRule::Computed) => "known-computed",
            _ => "known-stated",
        })
    }

    /// A value in words with "computed" behind it, where it is.
    pub fn if_computed(&self, value: String, shown: Option<&Shown>) -> String {
        let computed = shown.is_some_and(|s| s.rule == ShownRule::Computed && s.value.published().is_some());
        if computed { self.format("value-computed", &[("value", value.into())]) } else { value }
    }

    /// A text as the beginning of a sentence.
    pub fn sentence(&self, text: &str) -> String {
        let mut letters = text.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    }

    /// Names one after the other, as a sentence has them.
    pub fn list(&self, names: &[String]) -> String {
        match names {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => {
                self.format("list-and", &[("first", first.join(", ").into()), ("last", last.clone().into())])
            }
        }
    }

    /// A name as it stands in a sentence: with the article, where the language has one before it.
    pub fn in_sentence(&self, name: String) -> String {
        let takes = self.text("names-with-article").split(", ").any(|begin| name.starts_with(begin));
        if takes { self.format("with-article", &[("name", name.into())]) } else { name }
    }

    /// Names of which any is meant.
    pub fn any_of(&self, names: &[String]) -> String {
        match names {
            [first @ .., last] if !first.is_empty() => {
                self.format("list-or", &[("first", first.join(", ").into()), ("last", last.clone().into())])
            }
            _ => self.list(names),
        }
    }

    /// The role a State must have to be counted, as an argument of a text.
    pub fn in_role(role: Option<PlaceRole>) -> Arg<'static> {
        ("role", role.map_or("any", Code::code).into())
    }

    /// Who publishes the claim of a figure that is shown as it is; `None` where none is, as with a range of rivals.
    pub fn publisher_of(&self, figure: &Id<Figure>) -> Option<String> {
        let figure = self.portfolio.figure(figure)?;
        let shown = figure.shown(&self.portfolio).value;
        let stating = figure.claims().iter().filter(|claim| claim.value == shown);
        let sources = stating
            .filter_map(|claim| self.portfolio.source(&claim.citation.as_ref()?.source))
            .collect::<Vec<_>>();
        let first = sources.iter().find(|source| source.kind.is_primary()).or(sources.first());
        first.map(|source| source.publisher.clone())
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

    /// The dates of a record, each with what it is the date of.
    pub fn dates_of(&self, activity: &Activity) -> Vec<String> {
        activity
            .dates
            .iter()
            .map(|d| self.format(&format!("date-{}", d.kind.code()), &[("date", self.date(d.date).into())]))
            .collect()
    }

    /// When a document was published, or what is known of an undated one.
    pub fn date_of(&self, source: &Source) -> String {
        source.date.map_or_else(
            || source.date_note.clone().unwrap_or_else(|| self.text("undated")),
            |date| self.date(date),
        )
    }

    /// The edition and the day it was made.
    pub fn edition(&self) -> String {
        let edition = &self.portfolio.edition;
        let date = edition.created.map(|date| self.date(date)).unwrap_or_default();
        self.format("edition-line", &[("version", edition.version.clone().into()), ("date", date.into())])
    }

    /// The version of the edition.
    pub fn edition_version(&self) -> &str {
        &self.portfolio.edition.version
    }

    /// Names in the one order of all lists.
    pub fn by_name(&self, names: impl IntoIterator<Item = String>) -> Vec<String> {
        let mut names: Vec<String> = names.into_iter().collect();
        ordered::by_name(&mut names, String::clone);
        names
    }

    /// Names by name, each as it stands in a sentence.
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

    /// The name readers know a mechanism by.
    pub fn mechanism(&self, id: &Id<Mechanism>) -> String {
        self.portfolio.mechanism(id).map_or_else(|| id.to_string(), |m| m.short.clone())
    }
    /// An organisation's name.
    pub fn organisation(&self, id: &Id<Organisation>) -> String {
        self.portfolio.organisation(id).map_or_else(|| id.to_string(), |o| o.name.clone())
    }
    /// A country's name in the UN's short form.
    pub fn country(&self, code: CountryCode) -> String {
        self.portfolio.place(code).map_or_else(|| code.to_string(), |p| p.name.clone())
    }
    /// The name a country is called by where there is little room.
    pub fn common_name(&self, code: CountryCode) -> String {
        let place = self.portfolio.place(code);
        let short =
            |p: &crate::model::Place| p.common_name.clone().filter(|_| p.name.chars().count() > LONG_NAME);
        place.map_or_else(|| code.to_string(), |p| short(p).unwrap_or_else(|| p.name.clone()))
    }
    /// A region's name.
    pub fn region(&self, code: RegionCode) -> String {
        self.portfolio.region(code).map_or_else(|| code.to_string(), |r| r.name.clone())
    }
    /// A theme's name.
    pub fn theme(&self, id: &Id<Theme>) -> String {
        self.portfolio.theme(id).map_or_else(|| id.to_string(), |t| t.name.clone())
    }
    /// A project's title.
    pub fn title(&self, id: &Id<Activity>) -> String {
        self.portfolio.activity(id).map_or_else(|| id.to_string(), |a| a.title.clone())
    }
    /// A figure's label.
    pub fn label(&self, id: &Id<Figure>) -> String {
        self.portfolio.figure(id).map_or_else(|| id.to_string(), |f| f.label.clone())
    }
    /// The documents a figure rests on.
    pub fn sources_of(&self, id: &Id<Figure>) -> Vec<Id<Source>> {
        self.portfolio
            .figure(id)
            .map(|f| self.portfolio.sources_of(f).into_iter().cloned().collect())
            .unwrap_or_default()
    }
    /// The place of a country on the map, in degrees, and whether it needs a dot; with its M49 number.
    pub fn on_map(&self, code: CountryCode) -> Option<(String, (f64, f64), bool)> {
        self.portfolio.place(code).map(|p| (p.m49.clone(), p.point, p.small))
    }

    /// All countries with their M49 numbers, the keys of the map's areas.
    pub fn all_on_map(&self) -> impl Iterator<Item = (CountryCode, String)> {
        self.portfolio.places.iter().map(|p| (p.code, p.m49.clone()))
    }
    /// When a figure is of: its period, in words.
    pub fn when(&self, id: &Id<Figure>) -> String {
        self.portfolio.figure(id).map(|figure| self.period(figure.period)).unwrap_or_default()
    }

    /// Where the record a figure is about took place: its States, as far as they are named.
    pub fn setting(&self, id: &Id<Figure>) -> String {
        let activity =
            self.portfolio.figure(id).and_then(|f| self.portfolio.activity(&Id::new(f.subject.as_str())));
        activity
            .map(|a| a.reached(None).map(|p| self.country(p.country)).collect::<Vec<_>>().join(", "))
            .unwrap_or_default()
    }

    /// A value with every digit it has, and its unit: differences can be smaller than what is told otherwise.
    pub fn exact(&self, value: &Known<Value>, measure: &Measure) -> String {
        match value {
            Known::Published(Value::Money(quantity, currency)) => {
                self.qualified(Qualifier::Words, *quantity, &|n| {
                    self.in_currency(self.grouped(n.normalize()), *currency)
                })
            }
            Known::Published(Value::Number(quantity)) if !self.is_percent(measure) => self.and_unit(
                self.qualified(Qualifier::Words, *quantity, &|n| self.grouped(n.normalize())),
                value,
                measure,
            ),
            other => self.value(other, measure),
        }
    }

    /// A finding in words: what, where, and what became of it.
    pub fn finding(&self, finding: &Finding) -> String {
        let place = match (&finding.record, finding.line) {
            (Some(record), Some(line)) => self.format(
                "at-record",
                &[
                    ("file", finding.file.clone().into()),
                    ("record", record.clone().into()),
                    ("line", line.to_string().into()),
                ],
            ),
            (Some(record), None) => self.format(
                "at-unplaced",
                &[("file", finding.file.clone().into()), ("record", record.clone().into())],
            ),
            (None, Some(line)) => self.format(
                "at-line",
                &[("file", finding.file.clone().into()), ("line", line.to_string().into())],
            ),
            _ => finding.file.clone(),
        };
        let place = if finding.field.is_empty() {
            place
        } else {
            self.format("at-field", &[("place", place.into()), ("field", finding.field.clone().into())])
        };
        let (key, detail) = match &finding.problem {
            Problem::NotReceived(status) => ("problem-not-received", status.to_string()),
            Problem::OtherEdition => ("problem-other-edition", String::new()),
            Problem::NotJson(why) => ("problem-not-json", why.clone()),
            Problem::NotAList => ("problem-not-a-list", String::new()),
            Problem::UnknownResource => ("problem-unknown-resource", String::new()),
            Problem::ResourceNotListed => ("problem-resource-not-listed", String::new()),
            Problem::WrongForm(why) => ("problem-wrong-form", why.clone()),
            Problem::UnknownReference(id) => ("problem-unknown-reference", id.clone()),
            Problem::UnknownCountry(code) => ("problem-unknown-country", code.clone()),
            Problem::DuplicateId(id) => ("problem-duplicate-id", id.clone()),
            Problem::ClaimWithoutSource => ("problem-claim-without-source", String::new()),
            Problem::ValueAgainstStatus => ("problem-value-against-status", String::new()),
            Problem::NothingKnown => ("problem-nothing-known", String::new()),
            Problem::WrongKindOfValue(why) => ("problem-wrong-kind", why.clone()),
            Problem::NotReadable(why) => ("problem-not-readable", why.clone()),
            Problem::EqualClaims(id) => ("problem-equal-claims", id.clone()),
            Problem::MixedInputs => ("problem-mixed-inputs", String::new()),
            Problem::NotComputable => ("problem-not-computable", String::new()),
            Problem::UnsafeLink(url) => ("problem-unsafe-link", url.clone()),
            Problem::IdNotForAddresses(id) => ("problem-id", id.clone()),
            Problem::AbsurdDate(date) => ("problem-absurd-date", date.clone()),
            Problem::Reversed(dates) => ("problem-reversed", dates.clone()),
            Problem::TooLarge(number) => ("problem-too-large", number.clone()),
            Problem::NamedTwice(code) => ("problem-named-twice", code.clone()),
        };
        let consequence = self.text(match finding.consequence {
            Consequence::FileLeftOut => "consequence-file",
            Consequence::RecordLeftOut => "consequence-record",
            Consequence::PartLeftOut => "consequence-part",
            Consequence::Noted => "consequence-noted",
        });
        self.format(
            "finding",
            &[
                ("place", place.into()),
                ("problem", self.format(key, &[("detail", detail.into())]).into()),
                ("consequence", consequence.into()),
            ],
        )
    }

    /// Why nothing can be shown, in words.
    pub fn load_error(&self, error: &LoadError) -> String {
        match error {
            LoadError::NotReceived(status) => {
                self.format("load-not-received", &[("status", status.to_string().into())])
            }
            LoadError::NotADescriptor(why) => {
                self.format("load-not-a-descriptor", &[("detail", why.clone().into())])
            }
            LoadError::UnknownSchemaVersion(found) => self.format(
                "load-unknown-version",
                &[
                    ("found", found.to_string().into()),
                    ("known", crate::load::SCHEMA_VERSION.to_string().into()),
                ],
            ),
        }
    }
}
