//! An edition's files to a portfolio. References are resolved here, and unknown ones are named.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Consequence, Descriptor, Finding, Problem, bounds,
    record::{self, Read, Written, read_list},
};
use crate::model::{
    Activity, ActivityDate, Citation, Claim, Code, Content, Contribution, CountryCode, DateType, Derivation,
    Figure, Flow, Id, Known, Locator, Measure, MeasureKind, MeasureTerm, Mechanism, Missing, MoneyKind,
    Organisation, PartialDate, Participant, Period, PeriodBasis, Place, Portfolio, Quantity, Reached, Region,
    RegionCode, Source, Theme, Value, ordered,
};

/// Why a file of an edition is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absent {
    /// The HTTP status of the failure; 0 without an answer.
    Status(u16),
    /// The file is of another edition: its hash differs, even after a second request.
    OtherEdition,
}

/// A file of an edition, by the name of its resource: its text, or why it is not there.
pub type Received = (String, Result<String, Absent>);

/// The resources an edition must have.
const NEEDED: [&str; 11] = [
    "mechanisms",
    "organisations",
    "activities",
    "contributions",
    "figures",
    "indicators",
    "sources",
    "places",
    "regions",
    "themes",
    "measures",
];

/// Builds the portfolio from an edition's files. Never fails: findings name the parts left out.
pub fn edition(descriptor: &Descriptor, received: &[Received]) -> (Portfolio, Vec<Finding>) {
    let mut reader = Reader { paths: BTreeMap::new(), findings: Vec::new(), ids: Ids::default() };
    let mut texts: BTreeMap<&str, &str> = BTreeMap::new();
    for resource in &descriptor.resources {
        if NEEDED.contains(&resource.name.as_str()) {
            reader.paths.insert(resource.name.clone(), resource.path.clone());
        } else {
            reader.whole_file(&resource.path, Problem::UnknownResource);
        }
    }
    for name in NEEDED {
        let Some(path) = reader.paths.get(name).cloned() else {
            reader.whole_file(name, Problem::ResourceNotListed);
            continue;
        };
        match received.iter().find(|(received, _)| received == name) {
            Some((_, Ok(text))) => {
                texts.insert(name, text);
            }
            Some((_, Err(Absent::Status(status)))) => reader.whole_file(&path, Problem::NotReceived(*status)),
            Some((_, Err(Absent::OtherEdition))) => reader.whole_file(&path, Problem::OtherEdition),
            None => reader.whole_file(&path, Problem::NotReceived(0)),
        }
    }
    let mut portfolio = reader.portfolio(descriptor, &texts);
    portfolio.is_incomplete = reader.findings.iter().any(|f| f.consequence == Consequence::FileLeftOut);
    (portfolio, reader.findings)
}

#[derive(Default)]
struct Ids {
    sources: BTreeSet<String>,
    organisations: BTreeSet<String>,
    mechanisms: BTreeSet<String>,
    activities: BTreeSet<String>,
    contributions: BTreeSet<String>,
    figures: BTreeSet<String>,
    claims: BTreeSet<String>,
    themes: BTreeSet<String>,
    places: BTreeSet<CountryCode>,
    regions: BTreeSet<String>,
    measures: BTreeMap<String, MeasureKind>,
}

struct Reader {
    paths: BTreeMap<String, String>,
    findings: Vec<Finding>,
    ids: Ids,
}

/// The records of each resource, as they were read.
struct Lists<'a> {
    sources: Vec<Read<'a, record::Source>>,
    regions: Vec<Read<'a, record::Region>>,
    places: Vec<Read<'a, record::Place>>,
    themes: Vec<Read<'a, record::Theme>>,
    measures: Vec<Read<'a, record::MeasureTerm>>,
    organisations: Vec<Read<'a, record::Organisation>>,
    mechanisms: Vec<Read<'a, record::Mechanism>>,
    activities: Vec<Read<'a, record::Activity>>,
    contributions: Vec<Read<'a, record::Contribution>>,
    figures: Vec<Read<'a, record::Figure>>,
    indicators: Vec<Read<'a, record::Figure>>,
}

/// Where in the data the reader is, for findings.
#[derive(Clone, Copy)]
struct At<'a> {
    file: &'a str,
    record: &'a str,
    line: usize,
    raw: &'a str,
}

impl Reader {
    fn whole_file(&mut self, file: &str, problem: Problem) {
        self.findings.push(Finding {
            file: file.to_owned(),
            record: None,
            line: None,
            field: String::new(),
            problem,
            consequence: Consequence::FileLeftOut,
            raw: String::new(),
        });
    }

    fn note(&mut self, at: At<'_>, field: &str, problem: Problem, consequence: Consequence) {
        self.findings.push(Finding {
            file: at.file.to_owned(),
            record: Some(at.record.to_owned()),
            line: Some(at.line),
            field: field.to_owned(),
            problem,
            consequence,
            raw: at.raw.to_owned(),
        });
    }

    fn part(&mut self, at: At<'_>, field: &str, problem: Problem) {
        self.note(at, field, problem, Consequence::PartLeftOut);
    }

    /// The records of one resource whose ids are new; a second one with the same id is named and left out.
    fn list<'a, T: serde::Deserialize<'a>>(
        &mut self,
        texts: &BTreeMap<&str, &'a str>,
        name: &str,
        id: impl Fn(&T) -> String,
        seen: &mut BTreeSet<String>,
    ) -> Vec<Read<'a, T>> {
        let (Some(text), path) = (texts.get(name), self.paths.get(name).cloned().unwrap_or_default()) else {
            return Vec::new();
        };
        let mut records = read_list(&path, text, &mut self.findings);
        // Addresses are read in any case.
        let mut folded = ordered::set(seen.iter().map(|id| id.to_ascii_lowercase()));
        records.retain(|read| {
            let id = id(&read.record);
            self.is_new(At { file: &path, record: &id, line: read.line, raw: read.raw }, seen, &mut folded)
        });
        records
    }

    /// Whether the id of a record is new, and fits into an address; if not, it is named.
    fn is_new(&mut self, at: At<'_>, seen: &mut BTreeSet<String>, folded: &mut BTreeSet<String>) -> bool {
        let id = at.record;
        let problem = if seen.contains(id) {
            Problem::DuplicateId(id.to_owned())
        } else if !bounds::fits_addresses(id) || !folded.insert(id.to_ascii_lowercase()) {
            Problem::IdNotForAddresses(id.to_owned())
        } else {
            return seen.insert(id.to_owned());
        };
        self.note(at, "id", problem, Consequence::RecordLeftOut);
        false
    }

    fn portfolio(&mut self, descriptor: &Descriptor, texts: &BTreeMap<&str, &str>) -> Portfolio {
        let lists = self.lists(texts);
        let portfolio = Portfolio {
            edition: descriptor.edition.clone(),
            sources: self.each("sources", lists.sources, |r| r.id.clone(), Self::source),
            regions: lists.regions.into_iter().map(|read| region(read.record)).collect(),
            places: lists.places.into_iter().map(|read| place(read.record)).collect(),
            themes: lists.themes.into_iter().map(|read| theme(read.record)).collect(),
            measures: lists.measures.into_iter().map(|read| measure(read.record)).collect(),
            organisations: self.each(
                "organisations",
                lists.organisations,
                |r| r.id.clone(),
                Self::organisation,
            ),
            mechanisms: self.each("mechanisms", lists.mechanisms, |r| r.id.clone(), Self::mechanism),
            activities: self.each("activities", lists.activities, |r| r.id.clone(), Self::activity),
            contributions: self.each(
                "contributions",
                lists.contributions,
                |r| r.id.clone(),
                Self::contribution,
            ),
            figures: self.figures(lists.figures, lists.indicators),
            ..Portfolio::default()
        }
        .indexed();
        self.without_value(&portfolio);
        portfolio
    }

    /// The records of all resources; their identifiers are known from here on.
    fn lists<'a>(&mut self, texts: &BTreeMap<&str, &'a str>) -> Lists<'a> {
        let mut ids = Ids::default();
        let (mut places, mut measures) = (BTreeSet::new(), BTreeSet::new());
        let lists = Lists {
            sources: self.list(texts, "sources", |r: &record::Source| r.id.clone(), &mut ids.sources),
            regions: self.list(texts, "regions", |r: &record::Region| r.m49.0.to_string(), &mut ids.regions),
            places: self.list(texts, "places", |r: &record::Place| r.code.0.to_string(), &mut places),
            themes: self.list(texts, "themes", |r: &record::Theme| r.id.clone(), &mut ids.themes),
            measures: self.list(texts, "measures", |r: &record::MeasureTerm| r.id.clone(), &mut measures),
            organisations: self.list(
                texts,
                "organisations",
                |r: &record::Organisation| r.id.clone(),
                &mut ids.organisations,
            ),
            mechanisms: self.list(
                texts,
                "mechanisms",
                |r: &record::Mechanism| r.id.clone(),
                &mut ids.mechanisms,
            ),
            activities: self.list(
                texts,
                "activities",
                |r: &record::Activity| r.id.clone(),
                &mut ids.activities,
            ),
            contributions: self.list(
                texts,
                "contributions",
                |r: &record::Contribution| r.id.clone(),
                &mut ids.contributions,
            ),
            figures: self.list(texts, "figures", |r: &record::Figure| r.id.clone(), &mut ids.figures),
            indicators: self.list(texts, "indicators", |r: &record::Figure| r.id.clone(), &mut ids.figures),
        };
        ids.places = ordered::set(lists.places.iter().map(|read| read.record.code.0));
        ids.measures =
            ordered::map(lists.measures.iter().map(|read| (read.record.id.clone(), read.record.kind)));
        self.ids = ids;
        lists
    }

    /// Figures and indicators: one kind of record in two resources.
    fn figures(
        &mut self,
        figures: Vec<Read<'_, record::Figure>>,
        indicators: Vec<Read<'_, record::Figure>>,
    ) -> Vec<Figure> {
        let mut all = self.each("figures", figures, |r| r.id.clone(), Self::figure);
        all.extend(self.each("indicators", indicators, |r| r.id.clone(), Self::figure));
        all
    }

    /// Names the computed figures without a value: they mix kinds or cannot be computed.
    fn without_value(&mut self, portfolio: &Portfolio) {
        let path = self.paths.get("figures").cloned().unwrap_or_default();
        for figure in &portfolio.figures {
            let problem = if figure.mixes(portfolio) {
                Problem::MixedInputs
            } else if figure.cannot_be_computed(portfolio) {
                Problem::NotComputable
            } else {
                continue;
            };
            self.findings.push(Finding {
                file: path.clone(),
                record: Some(figure.id.to_string()),
                line: None,
                field: "derivation".to_owned(),
                problem,
                consequence: Consequence::PartLeftOut,
                raw: String::new(),
            });
        }
    }

    fn each<W, M>(
        &mut self,
        name: &str,
        records: Vec<Read<'_, W>>,
        id: impl Fn(&W) -> String,
        make: impl Fn(&mut Self, At<'_>, W) -> Option<M>,
    ) -> Vec<M> {
        let path = self.paths.get(name).cloned().unwrap_or_default();
        records
            .into_iter()
            .filter_map(|read| {
                let id = id(&read.record);
                make(self, At { file: &path, record: &id, line: read.line, raw: read.raw }, read.record)
            })
            .collect()
    }

    fn known(&mut self, at: At<'_>, field: &str, id: &str, among: impl Fn(&Ids) -> bool) -> bool {
        let known = among(&self.ids);
        if !known {
            self.part(at, field, Problem::UnknownReference(id.to_owned()));
        }
        known
    }

    /// A date, if it is plausible.
    fn date(&mut self, at: At<'_>, field: &str, date: PartialDate) -> Option<PartialDate> {
        let is_plausible = bounds::is_plausible(date);
        if !is_plausible {
            self.part(at, field, Problem::AbsurdDate(date.to_string()));
        }
        is_plausible.then_some(date)
    }

    /// The year of a cycle, if it is plausible.
    fn cycle(&mut self, at: At<'_>, wire: record::Cycle) -> Option<i16> {
        let year = wire.0?;
        year.to_string().parse().ok().and_then(|date| self.date(at, "cycle", date)).map(PartialDate::year)
    }

    /// A period with its plausible dates; without dates if they are reversed.
    fn period(&mut self, at: At<'_>, wire: &record::Period) -> Period {
        let from = wire.from.and_then(|date| self.date(at, "period.from", date.0));
        let to = wire.to.and_then(|date| self.date(at, "period.to", date.0));
        let period = Period { from, to, basis: wire.basis };
        if !period.is_reversed() {
            return period;
        }
        let dates =
            [from, to].into_iter().flatten().map(|date| date.to_string()).collect::<Vec<_>>().join(" – ");
        self.part(at, "period", Problem::Reversed(dates));
        Period { from: None, to: None, basis: PeriodBasis::NotPublished }
    }

    /// The dates of a record; none where it ends before it begins.
    fn dates(&mut self, at: At<'_>, wire: Vec<record::ActivityDate>) -> Vec<ActivityDate> {
        let each = wire.into_iter().enumerate();
        let dates: Vec<ActivityDate> = each
            .filter_map(|(i, d)| {
                self.date(at, &format!("dates[{i}].date"), d.date.0)
                    .map(|date| ActivityDate { kind: d.kind, date })
            })
            .collect();
        // Plans can be late: planned dates are compared with planned ones, actual dates with actual ones.
        let mut kept = dates.clone();
        for (start, end) in
            [(DateType::PlannedStart, DateType::PlannedEnd), (DateType::ActualStart, DateType::ActualEnd)]
        {
            let of = |kind: DateType| dates.iter().find(|date| date.kind == kind).map(|date| date.date);
            if let (Some(from), Some(to)) = (of(start), of(end))
                && to.is_before(from)
            {
                self.part(at, "dates", Problem::Reversed(format!("{from} – {to}")));
                kept.retain(|date| date.kind != start && date.kind != end);
            }
        }
        kept
    }

    fn country(&mut self, at: At<'_>, field: &str, text: &str) -> Option<CountryCode> {
        let code = text.parse().ok().filter(|code| self.ids.places.contains(code));
        if code.is_none() {
            self.part(at, field, Problem::UnknownCountry(text.to_owned()));
        }
        code
    }

    fn citation(&mut self, at: At<'_>, field: &str, wire: record::Citation) -> Option<Citation> {
        self.known(at, field, &wire.source, |ids| ids.sources.contains(&wire.source)).then(|| Citation {
            source: Id::new(wire.source.clone()),
            locator: wire.locator.map(|l| Locator { from: l.from, to: l.to }),
        })
    }

    fn citations(&mut self, at: At<'_>, wire: Vec<record::Citation>) -> Vec<Citation> {
        wire.into_iter()
            .enumerate()
            .filter_map(|(i, c)| self.citation(at, &format!("sources[{i}].source"), c))
            .collect()
    }

    fn references<T>(
        &mut self,
        at: At<'_>,
        field: &str,
        ids: Vec<String>,
        among: impl Fn(&Ids) -> &BTreeSet<String>,
    ) -> Vec<Id<T>> {
        ids.into_iter()
            .enumerate()
            .filter(|(i, id)| self.known(at, &format!("{field}[{i}]"), id, |ids| among(ids).contains(id)))
            .map(|(_, id)| Id::new(id))
            .collect()
    }

    fn amount(&mut self, at: At<'_>, field: &str, wire: record::Amount) -> Known<Id<Figure>> {
        match wire {
            record::Amount::Published { figure } => {
                if self.known(at, field, &figure, |ids| ids.figures.contains(&figure)) {
                    Known::Published(Id::new(figure))
                } else {
                    Known::Missing(Missing::Unknown)
                }
            }
            record::Amount::NotPublished {} => Known::Missing(Missing::NotPublished),
            record::Amount::NotApplicable {} => Known::Missing(Missing::NotApplicable),
            record::Amount::Withheld {} => Known::Missing(Missing::Withheld),
            record::Amount::Unknown {} => Known::Missing(Missing::Unknown),
        }
    }

    fn source(&mut self, at: At<'_>, wire: record::Source) -> Option<Source> {
        if !wire.url.starts_with("https://") && !wire.url.starts_with("http://") {
            self.note(at, "url", Problem::UnsafeLink(wire.url), Consequence::RecordLeftOut);
            return None;
        }
        Some(Source {
            id: Id::new(wire.id),
            title: wire.title,
            publisher: wire.publisher,
            url: wire.url,
            date: wire.date.0,
            date_note: wire.date_note,
            kind: wire.kind,
            language: wire.language,
            read_as: wire.read_as,
            note: wire.note,
        })
    }

    #[allow(clippy::unnecessary_wraps, reason = "same shape as its neighbours")]
    fn organisation(&mut self, at: At<'_>, wire: record::Organisation) -> Option<Organisation> {
        let country = wire.country.and_then(|code| self.country(at, "country", code.0.as_str()));
        Some(Organisation {
            id: Id::new(wire.id),
            name: wire.name,
            acronym: wire.acronym,
            other_names: wire.other_names,
            country,
            kind: wire.kind,
        })
    }

    #[allow(clippy::unnecessary_wraps, reason = "same shape as its neighbours")]
    fn mechanism(&mut self, at: At<'_>, wire: record::Mechanism) -> Option<Mechanism> {
        Some(Mechanism {
            id: Id::new(wire.id),
            name: wire.name,
            short: wire.short,
            standing: wire.standing,
            since: wire.since.and_then(|d| self.date(at, "since", d.0)),
            administrators: self
                .references(at, "administrators", wire.administrators, |ids| &ids.organisations),
            part_of: wire.part_of,
            summary: wire.summary,
            money_note: wire.money_note,
            coordinates_with: self
                .references(at, "coordinatesWith", wire.coordinates_with, |ids| &ids.mechanisms),
            citations: self.citations(at, wire.sources),
        })
    }

    fn activity(&mut self, at: At<'_>, wire: record::Activity) -> Option<Activity> {
        if !self.ids.mechanisms.contains(&wire.mechanism) {
            self.note(at, "mechanism", Problem::UnknownReference(wire.mechanism), Consequence::RecordLeftOut);
            return None;
        }
        let places = self.places(at, wire.places);
        let participants = self.participants(at, wire.participants);
        let regions = self.regions(at, wire.regions.into_iter().map(|region| region.0));
        let themes = wire.themes.into_iter().filter(|t| t != Missing::NotPublished.code()).collect();
        Some(Activity {
            id: Id::new(wire.id),
            mechanism: Id::new(wire.mechanism),
            title: wire.title,
            title_is_ours: wire.title_kind == record::TitleKind::Descriptive,
            level: wire.level,
            cycle: self.cycle(at, wire.cycle),
            dates: self.dates(at, wire.dates),
            status: wire.status,
            participants,
            places,
            regions,
            places_note: wire.places_note,
            themes: self.references(at, "themes", themes, |ids| &ids.themes),
            summary: wire.summary,
            allocation: self.amount(at, "allocation.figure", wire.allocation),
            gender: gender(wire.gender),
            evidence: wire.evidence,
            may_be_same_as: self.references(at, "mayBeSameAs", wire.may_be_same_as, |ids| &ids.activities),
            notes: wire.notes,
            citations: self.citations(at, wire.sources),
        })
    }

    /// The States of a record, each role once; a State in both roles is noted.
    fn places(&mut self, at: At<'_>, wire: Vec<record::Reached>) -> Vec<Reached> {
        let each = wire.into_iter().enumerate();
        let mut places: Vec<Reached> = each
            .filter_map(|(i, p)| {
                self.country(at, &format!("places[{i}].country"), &p.country)
                    .map(|country| Reached { country, role: p.role })
            })
            .collect();
        ordered::by(&mut places, Ord::cmp);
        let mut twice: Vec<CountryCode> = places
            .windows(2)
            .filter(|pair| pair[0].country == pair[1].country)
            .map(|pair| pair[0].country)
            .collect();
        twice.dedup();
        for country in twice {
            self.note(at, "places", Problem::NamedTwice(country.to_string()), Consequence::Noted);
        }
        places.dedup();
        places
    }

    fn participants(&mut self, at: At<'_>, wire: Vec<record::Participant>) -> Vec<Participant> {
        let each = wire.into_iter().enumerate();
        each.filter(|(i, p)| {
            let field = format!("participants[{i}].org");
            self.known(at, &field, &p.org, |ids| ids.organisations.contains(&p.org))
        })
        .map(|(_, p)| Participant { organisation: Id::new(p.org), role: p.role })
        .collect()
    }

    fn regions(&mut self, at: At<'_>, wire: impl Iterator<Item = RegionCode>) -> Vec<RegionCode> {
        wire.enumerate()
            .filter(|(i, region)| {
                let code = region.to_string();
                self.known(at, &format!("regions[{i}]"), &code, |ids| ids.regions.contains(&code))
            })
            .map(|(_, region)| region)
            .collect()
    }

    fn contribution(&mut self, at: At<'_>, wire: record::Contribution) -> Option<Contribution> {
        let unknown = if !self.ids.mechanisms.contains(&wire.mechanism) {
            Some(("mechanism", wire.mechanism.clone()))
        } else if !self.ids.organisations.contains(&wire.donor) {
            Some(("donor", wire.donor.clone()))
        } else {
            None
        };
        if let Some((field, id)) = unknown {
            self.note(at, field, Problem::UnknownReference(id), Consequence::RecordLeftOut);
            return None;
        }
        Some(Contribution {
            id: Id::new(wire.id),
            mechanism: Id::new(wire.mechanism),
            donor: Id::new(wire.donor),
            period: self.period(at, &wire.period),
            cycle: self.cycle(at, wire.cycle),
            flow: match wire.kind {
                record::Flow::IncomingPledge => Flow::Money(MoneyKind::IncomingPledge),
                record::Flow::IncomingCommitment => Flow::Money(MoneyKind::IncomingCommitment),
                record::Flow::IncomingFunds => Flow::Money(MoneyKind::IncomingFunds),
                record::Flow::Unspecified => Flow::Unspecified,
            },
            amount: self.amount(at, "amount.figure", wire.amount),
            activities: self.references(at, "activities", wire.activities, |ids| &ids.activities),
            notes: wire.notes,
            citations: self.citations(at, wire.sources),
        })
    }

    fn figure(&mut self, at: At<'_>, wire: record::Figure) -> Option<Figure> {
        let subject_known = wire.subject == "states"
            || [&self.ids.mechanisms, &self.ids.activities, &self.ids.contributions]
                .iter()
                .any(|ids| ids.contains(&wire.subject));
        if !subject_known {
            self.note(at, "subject", Problem::UnknownReference(wire.subject), Consequence::RecordLeftOut);
            return None;
        }
        let Some(kind) = self.ids.measures.get(&wire.measure).copied() else {
            self.note(at, "measure", Problem::UnknownReference(wire.measure), Consequence::RecordLeftOut);
            return None;
        };
        // Without its place it would be about all places.
        let is_place = |place: &String| {
            self.ids.regions.contains(place)
                || place.parse().is_ok_and(|code| self.ids.places.contains(&code))
        };
        if let Some(place) = wire.place.clone().filter(|place| !is_place(place)) {
            self.note(at, "place", Problem::UnknownReference(place), Consequence::RecordLeftOut);
            return None;
        }
        let measure = MoneyKind::from_code(&wire.measure)
            .map_or_else(|| Measure::Other(Id::new(wire.measure.clone())), Measure::Money);
        let claims = self.claims(at, kind, wire.claims);
        let derivation = wire.derivation.and_then(|d| self.derivation(at, "derivation", d));
        let content = match (claims.is_empty(), derivation) {
            (true, Some(derivation)) => Content::Computed(derivation),
            (false, None) => Content::Claimed(claims),
            (true, None) => {
                self.note(at, "claims", Problem::NothingKnown, Consequence::RecordLeftOut);
                return None;
            }
            (false, Some(_)) => {
                self.part(
                    at,
                    "derivation",
                    Problem::NotReadable(
                        "a figure with claims is not computed as well: use “check”".to_owned(),
                    ),
                );
                Content::Claimed(claims)
            }
        };
        Some(Figure {
            id: Id::new(wire.id),
            subject: wire.subject,
            measure,
            label: wire.label,
            purpose: wire.purpose,
            place: wire.place,
            period: self.period(at, &wire.period),
            content,
            check: wire.check.and_then(|d| self.derivation(at, "check", d)),
            notes: wire.notes,
        })
    }

    fn derivation(&mut self, at: At<'_>, field: &str, wire: record::Derivation) -> Option<Derivation> {
        let asked = wire.inputs.len();
        let inputs = self.references(at, &format!("{field}.inputs"), wire.inputs, |ids| &ids.figures);
        (asked == inputs.len()).then_some(Derivation { formula: wire.formula, inputs })
    }

    fn claims(&mut self, at: At<'_>, kind: MeasureKind, wire: Vec<record::Claim>) -> Vec<Claim> {
        let mut claims: Vec<Claim> = Vec::new();
        for (i, claim) in wire.into_iter().enumerate() {
            let field = format!("claims[{i}]");
            if !self.ids.claims.insert(claim.id.clone()) {
                self.part(at, &format!("{field}.id"), Problem::DuplicateId(claim.id));
                continue;
            }
            match self.claim(at, &field, kind, claim) {
                Some(claim) if claims.iter().any(|c| same_statement(c, &claim)) => {
                    self.part(at, &field, Problem::EqualClaims(claim.id.to_string()));
                }
                Some(claim) => claims.push(claim),
                None => {}
            }
        }
        claims
    }

    fn claim(&mut self, at: At<'_>, field: &str, kind: MeasureKind, wire: record::Claim) -> Option<Claim> {
        let value = match self.value(&wire, kind) {
            Ok(value) => value,
            Err(problem) => {
                self.part(at, field, problem);
                return None;
            }
        };
        let known = match (wire.status.0, value) {
            (None, Some(value)) => Known::Published(value),
            (Some(why), None) => Known::Missing(why),
            _ => {
                self.part(at, field, Problem::ValueAgainstStatus);
                return None;
            }
        };
        let citation = match wire.source {
            Some(source) => self.citation(
                at,
                &format!("{field}.source"),
                record::Citation { source, locator: wire.locator },
            ),
            None => None,
        };
        if citation.is_none() && known.published().is_some() {
            self.part(at, &format!("{field}.source"), Problem::ClaimWithoutSource);
            return None;
        }
        Some(Claim {
            id: Id::new(wire.id),
            value: known,
            as_of: wire.as_of.and_then(|d| self.date(at, &format!("{field}.asOf"), d.0)),
            citation,
            in_overview: wire.in_overview,
            summary: wire.summary,
            searched: wire.searched,
            note: wire.note,
        })
    }

    fn value(&self, wire: &record::Claim, kind: MeasureKind) -> Result<Option<Value>, Problem> {
        let given = fields_given(wire);
        if given.is_empty() {
            return Ok(None);
        }
        check_bounds(wire)?;
        let wrong = || {
            Problem::WrongKindOfValue(format!(
                "{} for a measure of kind “{}”",
                given.join(" and "),
                kind.code()
            ))
        };
        let number = || -> Result<Quantity, Problem> {
            let number = if kind == MeasureKind::Money { wire.amount } else { wire.value };
            quantity(wire.qualifier, number.map(|n| n.0), wire.low.map(|n| n.0), wire.high.map(|n| n.0))
                .ok_or_else(wrong)
        };
        match (kind, given.as_slice()) {
            (MeasureKind::Money, ["amount" | "low"]) => match wire.currency {
                Some(Written(currency)) => Ok(Some(Value::Money(
                    number()?,
                    if wire.currency_presumed { currency.presumed() } else { currency },
                ))),
                None => Err(Problem::NotReadable("an amount needs a currency".to_owned())),
            },
            (MeasureKind::Count | MeasureKind::Percent, ["value" | "low"]) => {
                Ok(Some(Value::Number(number()?)))
            }
            (MeasureKind::List, ["list"]) => {
                self.items(wire.list.clone().unwrap_or_default()).map(Value::List).map(Some)
            }
            (MeasureKind::Date, ["date"]) => match (wire.date, wire.qualifier) {
                (Some(date), None | Some(record::Qualifier::Exact)) => Ok(Some(Value::Date(date.0))),
                (Some(date), Some(record::Qualifier::AtMost)) => Ok(Some(Value::DateBy(date.0))),
                _ => Err(Problem::NotReadable("a date is exact, or “at-most”: by that day".to_owned())),
            },
            (MeasureKind::Text, ["text"]) => Ok(wire.text.clone().map(Value::Text)),
            _ => Err(wrong()),
        }
    }

    /// The items of a list, in order and each once: organisations or States that are known.
    fn items(&self, mut list: Vec<String>) -> Result<Vec<String>, Problem> {
        let is_place =
            |code: &String| code.parse().is_ok_and(|code: CountryCode| self.ids.places.contains(&code));
        if let Some(stray) =
            list.iter().find(|code| !self.ids.organisations.contains(*code) && !is_place(code))
        {
            return Err(Problem::UnknownReference(stray.clone()));
        }
        ordered::by(&mut list, Ord::cmp);
        list.dedup();
        Ok(list)
    }
}

/// The fields of a claim that give a value; more than one is an error.
fn fields_given(wire: &record::Claim) -> Vec<&'static str> {
    let fields = [
        ("amount", wire.amount.is_some()),
        ("value", wire.value.is_some()),
        ("low", wire.low.is_some()),
        ("list", wire.list.is_some()),
        ("date", wire.date.is_some()),
        ("text", wire.text.is_some()),
    ];
    fields.into_iter().filter_map(|(name, given)| given.then_some(name)).collect()
}

/// Whether the numbers of a claim are small enough and its date is plausible.
fn check_bounds(wire: &record::Claim) -> Result<(), Problem> {
    let numbers = [wire.amount, wire.value, wire.low, wire.high].into_iter().flatten().map(|n| n.0);
    if let Some(large) = numbers.into_iter().find(|n| !bounds::is_workable(*n)) {
        return Err(Problem::TooLarge(large.to_string()));
    }
    if let Some(Written(date)) = wire.date.filter(|date| !bounds::is_plausible(date.0)) {
        return Err(Problem::AbsurdDate(date.to_string()));
    }
    Ok(())
}

fn gender(wire: record::Gender) -> Known<String> {
    match wire {
        record::Gender::Published { text } => Known::Published(text),
        record::Gender::NotPublished {} => Known::Missing(Missing::NotPublished),
        record::Gender::NotApplicable {} => Known::Missing(Missing::NotApplicable),
        record::Gender::Withheld {} => Known::Missing(Missing::Withheld),
        record::Gender::Unknown {} => Known::Missing(Missing::Unknown),
    }
}

fn same_statement(a: &Claim, b: &Claim) -> bool {
    a.value.published().is_some()
        && a.value == b.value
        && a.as_of == b.as_of
        && a.citation.as_ref().map(|c| &c.source) == b.citation.as_ref().map(|c| &c.source)
}

fn quantity(
    qualifier: Option<record::Qualifier>,
    number: Option<rust_decimal::Decimal>,
    low: Option<rust_decimal::Decimal>,
    high: Option<rust_decimal::Decimal>,
) -> Option<Quantity> {
    use record::Qualifier as Q;
    match (qualifier?, number, low, high) {
        (Q::Range, None, Some(low), Some(high)) if low <= high => Some(Quantity::Range(low, high)),
        (Q::Exact, Some(n), None, None) => Some(Quantity::Exact(n)),
        (Q::About, Some(n), None, None) => Some(Quantity::About(n)),
        (Q::AtLeast, Some(n), None, None) => Some(Quantity::AtLeast(n)),
        (Q::MoreThan, Some(n), None, None) => Some(Quantity::MoreThan(n)),
        (Q::AtMost, Some(n), None, None) => Some(Quantity::AtMost(n)),
        (Q::LessThan, Some(n), None, None) => Some(Quantity::LessThan(n)),
        _ => None,
    }
}

fn place(wire: record::Place) -> Place {
    Place {
        code: wire.code.0,
        alpha2: wire.alpha2,
        m49: wire.m49,
        name: wire.name,
        common_name: wire.common_name,
        other_names: wire.other_names,
        region: wire.region.0,
        subregion: wire.subregion.0,
        intermediate: wire.intermediate.map(|r| r.0),
        groups: wire.groups,
        point: wire.point,
        small: wire.small,
    }
}

fn region(wire: record::Region) -> Region {
    Region { code: wire.m49.0, name: wire.name, parent: wire.parent.map(|parent| parent.0) }
}

fn theme(wire: record::Theme) -> Theme {
    Theme { id: Id::new(wire.id), name: wire.name, definition: wire.definition }
}

fn measure(wire: record::MeasureTerm) -> MeasureTerm {
    MeasureTerm {
        id: Id::new(wire.id),
        kind: wire.kind,
        name: wire.name,
        definition: wire.definition,
        unit: wire.unit,
    }
}
