//! The records as the edition spells them (`data/schema/`). Private to the loader.

use std::{fmt, marker::PhantomData, str::FromStr};

use serde::{Deserialize, Deserializer, de};
use serde_json::value::RawValue;

use super::{Consequence, Finding, Problem, field};
use crate::model::{
    ActivityStatus, Code, CountryCode, Currency, DateType, Evidence, Formula, Group, Level, Missing,
    OrganisationType, PartialDate, ParticipantRole, PeriodBasis, PlaceRole, ReadAs, RegionCode, SourceKind,
    Standing,
};

/// A record with the place it came from.
#[derive(Debug)]
pub struct Read<'a, T> {
    pub record: T,
    pub line: usize,
    pub raw: &'a str,
}

/// The records of one file, with a finding for each one of the wrong form.
pub fn read_list<'a, T: Deserialize<'a>>(
    file: &str,
    text: &'a str,
    findings: &mut Vec<Finding>,
) -> Vec<Read<'a, T>> {
    let mut records = Vec::new();
    for (place, (raw, line)) in parts(file, text, findings).into_iter().enumerate() {
        match serde_json::from_str(raw) {
            Ok(record) => records.push(Read { record, line, raw }),
            Err(error) => findings.push(wrong_form(file, place, raw, line, &error)),
        }
    }
    records
}

/// The records of a file as they are written, each with the line it begins on; none, and a finding, where the
/// file is no list. A function of its own: it is compiled once, not for each type.
fn parts<'a>(file: &str, text: &'a str, findings: &mut Vec<Finding>) -> Vec<(&'a str, usize)> {
    let text = text.trim_start_matches('\u{feff}');
    let parts: Vec<&'a RawValue> = match serde_json::from_str(text) {
        Ok(parts) => parts,
        Err(error) => {
            findings.push(Finding {
                file: file.to_owned(),
                record: None,
                line: Some(error.line()),
                field: String::new(),
                problem: if error.is_data() {
                    Problem::NotAList
                } else {
                    Problem::NotJson(error.to_string())
                },
                consequence: Consequence::FileLeftOut,
                raw: text.to_owned(),
            });
            return Vec::new();
        }
    };
    let mut line = 1;
    let mut reached = 0;
    let part = |part: &'a RawValue| {
        let raw = part.get();
        let start = raw.as_ptr() as usize - text.as_ptr() as usize;
        line += text[reached..start].bytes().map(|byte| usize::from(byte == b'\n')).sum::<usize>();
        reached = start;
        (raw, line)
    };
    parts.into_iter().map(part).collect()
}

/// The finding of a record of the wrong form, at this place among the file's.
fn wrong_form(file: &str, place: usize, raw: &str, line: usize, error: &serde_json::Error) -> Finding {
    let message = error.to_string();
    let words = message.rsplit_once(" at line ").map_or(message.as_str(), |(words, _)| words);
    Finding {
        file: file.to_owned(),
        record: Some(id_of(raw).unwrap_or_else(|| format!("#{}", place + 1))),
        line: Some(line + error.line().saturating_sub(1)),
        field: field::of(raw, error),
        problem: Problem::WrongForm(words.to_owned()),
        consequence: Consequence::RecordLeftOut,
        raw: raw.to_owned(),
    }
}

fn id_of(raw: &str) -> Option<String> {
    #[derive(Deserialize)]
    struct Named {
        #[serde(alias = "code", alias = "m49")]
        id: String,
    }
    serde_json::from_str::<Named>(raw).ok().map(|named| named.id)
}

/// A value of a closed codelist, from its spelling.
fn coded<'de, D: Deserializer<'de>, T: Code>(deserializer: D) -> Result<T, D::Error> {
    struct Spelling<T>(PhantomData<T>);
    impl<T: Code> de::Visitor<'_> for Spelling<T> {
        type Value = T;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let codes: Vec<_> = T::ALL.iter().map(|(_, code)| *code).collect();
            write!(f, "one of {}", codes.join(", "))
        }
        fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
            T::from_code(text).ok_or_else(|| E::invalid_value(de::Unexpected::Str(text), &self))
        }
    }
    deserializer.deserialize_str(Spelling(PhantomData))
}

fn coded_list<'de, D: Deserializer<'de>, T: Code>(deserializer: D) -> Result<Vec<T>, D::Error> {
    struct Item<T>(T);
    impl<'de, T: Code> Deserialize<'de> for Item<T> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            coded(deserializer).map(Self)
        }
    }
    Ok(Vec::<Item<T>>::deserialize(deserializer)?.into_iter().map(|item| item.0).collect())
}

/// A value with a written form of its own: a date, a code, a currency.
#[derive(Clone, Copy, Debug)]
pub struct Written<T>(pub T);

/// What a written form must look like, in words.
pub trait Form {
    const FORM: &'static str;
}
impl Form for PartialDate {
    const FORM: &'static str = "a date written YYYY, YYYY-MM or YYYY-MM-DD";
}
impl Form for CountryCode {
    const FORM: &'static str = "a country code of three capital letters (ISO 3166-1 alpha-3)";
}
impl Form for RegionCode {
    const FORM: &'static str = "a region code of three digits (UN M49)";
}
impl Form for Currency {
    const FORM: &'static str = "a currency code of three capital letters (ISO 4217)";
}
impl Form for rust_decimal::Decimal {
    const FORM: &'static str = "a decimal number in quotation marks, such as \"1720000\"";
}

impl<'de, T: FromStr + Form> Deserialize<'de> for Written<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text<T>(PhantomData<T>);
        impl<T: FromStr + Form> de::Visitor<'_> for Text<T> {
            type Value = Written<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(T::FORM)
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Written<T>, E> {
                text.parse().map(Written).map_err(|_| E::invalid_value(de::Unexpected::Str(text), &self))
            }
        }
        deserializer.deserialize_str(Text(PhantomData))
    }
}

/// A year, or the words `not-published`.
#[derive(Clone, Copy, Debug)]
pub struct Cycle(pub Option<i16>);

impl<'de> Deserialize<'de> for Cycle {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        match text.as_str() {
            "not-published" => Ok(Self(None)),
            year => match year.parse::<PartialDate>() {
                Ok(date) if date.month().is_none() => Ok(Self(Some(date.year()))),
                _ => Err(de::Error::custom(format!(
                    "“{year}” is neither a year of four digits nor “not-published”"
                ))),
            },
        }
    }
}

/// A date, or the word `undated`.
#[derive(Clone, Copy, Debug)]
pub struct Dated(pub Option<PartialDate>);

impl<'de> Deserialize<'de> for Dated {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        if text == "undated" {
            return Ok(Self(None));
        }
        text.parse()
            .map(|date| Self(Some(date)))
            .map_err(|e| de::Error::custom(format!("{e}, nor “undated”")))
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Locator {
    pub from: String,
    pub to: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Citation {
    pub source: String,
    pub locator: Option<Locator>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Source {
    pub id: String,
    pub title: String,
    pub publisher: String,
    pub url: String,
    pub date: Dated,
    pub date_note: Option<String>,
    #[serde(deserialize_with = "coded")]
    pub kind: SourceKind,
    pub language: String,
    #[serde(deserialize_with = "coded")]
    pub read_as: ReadAs,
    pub note: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Organisation {
    pub id: String,
    pub name: String,
    pub acronym: Option<String>,
    #[serde(default)]
    pub other_names: Vec<String>,
    pub country: Option<Written<CountryCode>>,
    #[serde(rename = "type", deserialize_with = "coded")]
    pub kind: OrganisationType,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Mechanism {
    pub id: String,
    pub name: String,
    #[serde(rename = "acronym")]
    pub _acronym: Option<String>,
    pub short: String,
    #[serde(deserialize_with = "coded")]
    pub standing: Standing,
    pub since: Option<Written<PartialDate>>,
    pub administrators: Vec<String>,
    pub part_of: Option<String>,
    pub summary: String,
    pub money_note: String,
    pub coordinates_with: Vec<String>,
    pub sources: Vec<Citation>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Place {
    pub code: Written<CountryCode>,
    pub alpha2: String,
    pub m49: String,
    pub name: String,
    pub common_name: Option<String>,
    #[serde(default)]
    pub other_names: Vec<String>,
    pub region: Written<RegionCode>,
    pub subregion: Written<RegionCode>,
    pub intermediate: Option<Written<RegionCode>>,
    #[serde(deserialize_with = "coded_list")]
    pub groups: Vec<Group>,
    pub point: (f64, f64),
    pub small: bool,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Region {
    pub m49: Written<RegionCode>,
    pub name: String,
    pub parent: Option<Written<RegionCode>>,
    #[serde(rename = "aliases", default)]
    pub _aliases: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Theme {
    pub id: String,
    pub name: String,
    pub definition: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MeasureTerm {
    pub id: String,
    #[serde(deserialize_with = "coded")]
    pub kind: crate::model::MeasureKind,
    pub name: String,
    pub definition: String,
    pub unit: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActivityDate {
    #[serde(rename = "type", deserialize_with = "coded")]
    pub kind: DateType,
    pub date: Written<PartialDate>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Participant {
    pub org: String,
    #[serde(deserialize_with = "coded")]
    pub role: ParticipantRole,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reached {
    pub country: String,
    #[serde(deserialize_with = "coded")]
    pub role: PlaceRole,
}

/// A pointer to a figure, or why there is none.
#[derive(Debug, Deserialize)]
#[serde(tag = "status", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Amount {
    Published { figure: String },
    NotPublished {},
    NotApplicable {},
    Withheld {},
    Unknown {},
}

#[derive(Debug, Deserialize)]
#[serde(tag = "status", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Gender {
    Published { text: String },
    NotPublished {},
    NotApplicable {},
    Withheld {},
    Unknown {},
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Activity {
    pub id: String,
    pub mechanism: String,
    pub title: String,
    pub title_kind: TitleKind,
    #[serde(deserialize_with = "coded")]
    pub level: Level,
    pub cycle: Cycle,
    pub dates: Vec<ActivityDate>,
    #[serde(deserialize_with = "coded")]
    pub status: ActivityStatus,
    pub participants: Vec<Participant>,
    pub places: Vec<Reached>,
    pub regions: Vec<Written<RegionCode>>,
    pub places_note: Option<String>,
    pub themes: Vec<String>,
    pub summary: String,
    pub allocation: Amount,
    pub gender: Gender,
    #[serde(deserialize_with = "coded")]
    pub evidence: Evidence,
    pub may_be_same_as: Vec<String>,
    pub notes: Vec<String>,
    pub sources: Vec<Citation>,
}

#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TitleKind {
    Exact,
    Descriptive,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Period {
    pub from: Option<Written<PartialDate>>,
    pub to: Option<Written<PartialDate>>,
    #[serde(deserialize_with = "coded")]
    pub basis: PeriodBasis,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Contribution {
    pub id: String,
    pub mechanism: String,
    pub donor: String,
    pub period: Period,
    pub cycle: Cycle,
    pub kind: Flow,
    pub amount: Amount,
    pub activities: Vec<String>,
    pub notes: Vec<String>,
    pub sources: Vec<Citation>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Flow {
    IncomingPledge,
    IncomingCommitment,
    IncomingFunds,
    Unspecified,
}

/// `published`, or a reason.
#[derive(Clone, Copy, Debug)]
pub struct Status(pub Option<Missing>);

impl<'de> Deserialize<'de> for Status {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        if text == "published" {
            return Ok(Self(None));
        }
        Missing::from_code(&text).map(|why| Self(Some(why))).ok_or_else(|| {
            de::Error::custom(format!(
                "“{text}” is not one of published, not-published, not-applicable, withheld, unknown"
            ))
        })
    }
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Qualifier {
    Exact,
    About,
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
    Range,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Claim {
    pub id: String,
    pub status: Status,
    pub amount: Option<Written<rust_decimal::Decimal>>,
    pub currency: Option<Written<Currency>>,
    #[serde(default)]
    pub currency_presumed: bool,
    pub value: Option<Written<rust_decimal::Decimal>>,
    pub low: Option<Written<rust_decimal::Decimal>>,
    pub high: Option<Written<rust_decimal::Decimal>>,
    pub list: Option<Vec<String>>,
    pub date: Option<Written<PartialDate>>,
    pub text: Option<String>,
    pub qualifier: Option<Qualifier>,
    pub as_of: Option<Written<PartialDate>>,
    pub source: Option<String>,
    pub locator: Option<Locator>,
    #[serde(default)]
    pub in_overview: bool,
    pub searched: Option<String>,
    pub summary: String,
    pub note: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Derivation {
    #[serde(deserialize_with = "coded")]
    pub formula: Formula,
    pub inputs: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Figure {
    pub id: String,
    pub subject: String,
    pub measure: String,
    pub label: String,
    pub purpose: Option<String>,
    pub place: Option<String>,
    pub period: Period,
    pub claims: Vec<Claim>,
    pub derivation: Option<Derivation>,
    pub check: Option<Derivation>,
    pub notes: Vec<String>,
}
