//! The edition's names: values with their units, mechanisms, donors, countries, themes.

use super::{Words, language::Form};
use crate::model::{
    Activity, Code, CountryCode, Figure, Id, Known, Measure, MeasureKind, Mechanism, Organisation,
    RegionCode, Source, Theme, Value, name,
};
use rust_decimal::prelude::ToPrimitive;

/// The width from which a country's official name is too long for a label, in letters.
const LONG_NAME: usize = 16;

impl Words {
    /// A value as a reader sees it, or the reason for its absence in words.
    pub fn value(&self, value: &Known<Value>, measure: &Measure) -> String {
        match value {
            Known::Missing(why) => self.text(why.code()),
            Known::Published(Value::Money(quantity, currency)) => self.amount(*quantity, *currency),
            Known::Published(Value::Number(quantity)) if self.is_percent(measure) => self.percent(*quantity),
            Known::Published(Value::Number(quantity)) => self.quantity(*quantity),
            Known::Published(Value::List(codes)) => {
                self.enumerated(&self.by_name(codes.iter().map(|code| self.name_of_code(code))))
            }
            Known::Published(Value::Date(date)) => self.date(*date),
            Known::Published(Value::DateBy(date)) => {
                self.format("by-date", &[("date", self.date(*date).into())])
            }
            Known::Published(Value::Text(text)) => text.clone(),
        }
    }

    /// The same with the unit after a number, if the measure has one: "12 months".
    pub fn with_unit(&self, value: &Known<Value>, measure: &Measure) -> String {
        self.and_unit(self.value(value, measure), value, measure)
    }

    fn and_unit(&self, number: String, value: &Known<Value>, measure: &Measure) -> String {
        let unit = match (value, measure) {
            (Known::Published(Value::Number(_)), Measure::Other(id)) if !self.is_percent(measure) => {
                self.portfolio.measure(id).and_then(|m| m.unit.clone())
            }
            _ => None,
        };
        let Some(unit) = unit else { return number };
        let n =
            value.published().and_then(Value::quantity).and_then(|q| q.upper().to_f64()).unwrap_or_default();
        let key = format!("unit-{}", unit.to_lowercase().replace(' ', "-"));
        if self.has(&key) { self.format(&key, &[("n", n.into()), ("number", number.into())]) } else { number }
    }

    fn is_percent(&self, measure: &Measure) -> bool {
        let Measure::Other(id) = measure else { return false };
        self.portfolio.measure(id).is_some_and(|m| m.kind == MeasureKind::Percent)
    }

    /// The name of a country, or else of an organisation.
    pub fn name_of_code(&self, code: &str) -> String {
        match code.parse().ok().filter(|c| self.portfolio.place(*c).is_some()) {
            Some(country) => self.country(country),
            None => self.organisation(&Id::new(code)),
        }
    }

    /// The publisher of the claim that is shown for a figure; `None` if no claim is shown unchanged, as with
    /// a range of rivals.
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

    /// A mechanism's short name.
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
            |p: &crate::model::Place| p.common_name.clone().filter(|_| name::width(&p.name) > LONG_NAME);
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

    /// The language of a project's title: ours, or that of the documents it is from, where they have one.
    pub fn language_of_title(&self, activity: &Activity) -> Option<&str> {
        if activity.title_is_ours {
            return Some(Words::OF_EDITION.code());
        }
        let mut languages =
            activity.citations.iter().filter_map(|cited| self.portfolio.source(&cited.source));
        let first = languages.next()?.language.as_str();
        languages.all(|source| source.language == first).then_some(first)
    }

    /// The same of a project by its identifier.
    pub fn language_of(&self, id: &Id<Activity>) -> Option<&str> {
        self.language_of_title(self.portfolio.activity(id)?)
    }

    /// A language by its name in this one.
    pub fn name_of_language(&self, tag: &str) -> String {
        let key = format!("language-{tag}");
        if self.has(&key) { self.text(&key) } else { tag.to_owned() }
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

    /// A figure's period, in words.
    pub fn when(&self, id: &Id<Figure>) -> String {
        self.portfolio.figure(id).map(|figure| self.period(figure.period)).unwrap_or_default()
    }

    /// The States of the record a figure is about, as far as they are named.
    pub fn setting(&self, id: &Id<Figure>) -> String {
        let activity =
            self.portfolio.figure(id).and_then(|f| self.portfolio.activity(&Id::new(f.subject.as_str())));
        activity
            .map(|a| self.enumerated(&a.reached(None).map(|p| self.country(p.country)).collect::<Vec<_>>()))
            .unwrap_or_default()
    }

    /// A value with all its digits and its unit, for differences too small for the usual form.
    pub fn exact(&self, value: &Known<Value>, measure: &Measure) -> String {
        match value {
            Known::Published(Value::Money(quantity, currency)) => {
                self.qualified(Form::Words, *quantity, &|n| {
                    self.in_currency(self.grouped(n.normalize()), *currency)
                })
            }
            Known::Published(Value::Number(quantity)) if !self.is_percent(measure) => self.and_unit(
                self.qualified(Form::Words, *quantity, &|n| self.grouped(n.normalize())),
                value,
                measure,
            ),
            other => self.value(other, measure),
        }
    }
}
