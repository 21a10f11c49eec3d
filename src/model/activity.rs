//! Projects, and the records that stand for a project whose title is not public.

use super::{
    Citation, Code, CountryCode, Figure, Id, Known, Mechanism, Organisation, PartialDate, RegionCode, Theme,
};

/// What a record is a record of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// A project with its own title.
    Project,
    /// An event of a grant whose title is not public.
    Event,
    /// A publication of such a grant.
    Publication,
    /// Another output of such a grant.
    Output,
    /// A result the mechanism reports without naming the grant.
    Result,
}

/// How well the link between record and mechanism is documented.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Evidence {
    /// The mechanism's own project page.
    ProjectPage,
    /// A UN report, yearbook or press release.
    UnDocument,
    /// News of a UN entity.
    UnNews,
    /// The grantee's report to the mechanism.
    GranteeReport,
    /// A third party's assistance database.
    AssistanceDatabase,
    /// The implementer's or another third party's page.
    ThirdParty,
    /// The funder is inferred, not stated.
    Inferred,
}

/// What a State was to a project. Participation is not benefit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlaceRole {
    /// Target or host of the work.
    Beneficiary,
    /// Its nationals took part.
    Participant,
}

/// A State a project reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reached {
    /// Which.
    pub country: CountryCode,
    /// How.
    pub role: PlaceRole,
}

/// IATI organisation roles 1 to 4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParticipantRole {
    /// 1
    Funding,
    /// 2
    Accountable,
    /// 3
    Extending,
    /// 4
    Implementing,
}

/// An organisation in a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participant {
    /// Who.
    pub organisation: Id<Organisation>,
    /// As what.
    pub role: ParticipantRole,
}

/// IATI `ActivityDateType` 1 to 4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DateType {
    /// 1
    PlannedStart,
    /// 2
    ActualStart,
    /// 3
    PlannedEnd,
    /// 4
    ActualEnd,
}

/// A date of a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActivityDate {
    /// Which.
    pub kind: DateType,
    /// When.
    pub date: PartialDate,
}

/// IATI `ActivityStatus`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ActivityStatus {
    /// 1
    Pipeline,
    /// 2
    Implementation,
    /// 3
    Finalisation,
    /// 4
    Closed,
    /// 5
    Cancelled,
    /// 6
    Suspended,
    /// No source says.
    Unknown,
}

/// One project record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Activity {
    /// Unique in the edition.
    pub id: Id<Activity>,
    /// Who financed it.
    pub mechanism: Id<Mechanism>,
    /// Its title, or ours where `title_is_ours`.
    pub title: String,
    /// No source gives a title: this one describes.
    pub title_is_ours: bool,
    /// What it is a record of.
    pub level: Level,
    /// Year of selection, of the edition or of the programme's start, where published.
    pub cycle: Option<i16>,
    /// Its dates, as precise as known.
    pub dates: Vec<ActivityDate>,
    /// How far it is.
    pub status: ActivityStatus,
    /// Who took part and as what.
    pub participants: Vec<Participant>,
    /// The States it reached, sorted. A source may name one in both roles: see [`Activity::reached`].
    pub places: Vec<Reached>,
    /// The regions it is known to have served, where States are not named or not all.
    pub regions: Vec<RegionCode>,
    /// What a source says of places that is not a list of States.
    pub places_note: Option<String>,
    /// Its themes; empty where none is published.
    pub themes: Vec<Id<Theme>>,
    /// What was done, in our words.
    pub summary: String,
    /// The figure that holds its allocation, where published.
    pub allocation: Known<Id<Figure>>,
    /// What a source says of gender, in our words.
    pub gender: Known<String>,
    /// How well documented.
    pub evidence: Evidence,
    /// Records that may be the same grant.
    pub may_be_same_as: Vec<Id<Activity>>,
    /// What a reader should know.
    pub notes: Vec<String>,
    /// Where it is said; the first is the main source.
    pub citations: Vec<Citation>,
}

impl Activity {
    /// The years it belongs to, for filters and axes: its cycle if published, with the years from start to
    /// end.
    /// Empty where no year is published.
    pub fn years(&self) -> Vec<i16> {
        let dated = self.dates.iter().map(|d| d.date.year());
        let (first, last) = (dated.clone().min(), dated.max());
        let mut years: Vec<i16> = match (first, last) {
            (Some(first), Some(last)) => (first..=last).collect(),
            _ => Vec::new(),
        };
        if let Some(cycle) = self.cycle
            && let Err(place) = years.binary_search(&cycle)
        {
            years.insert(place, cycle);
        }
        years
    }

    /// The one year a chart puts it in: its cycle where published, else the year it began.
    pub fn year(&self) -> Option<i16> {
        self.cycle.or_else(|| self.dates.iter().map(|d| d.date.year()).min())
    }

    /// When it began: as it was before as it was planned.
    pub fn start(&self) -> Option<&ActivityDate> {
        self.date_of([DateType::ActualStart, DateType::PlannedStart])
    }

    /// When it ended, likewise.
    pub fn end(&self) -> Option<&ActivityDate> {
        self.date_of([DateType::ActualEnd, DateType::PlannedEnd])
    }

    /// Its date of the first of these types it has.
    fn date_of(&self, types: [DateType; 2]) -> Option<&ActivityDate> {
        types.iter().find_map(|kind| self.dates.iter().find(|date| date.kind == *kind))
    }

    /// Whether its last year is known: an end is given, or all it is is one dated event, publication, output
    /// or result.
    pub fn has_ended(&self) -> bool {
        self.level != Level::Project || self.end().is_some()
    }

    /// The States it reached in this role, or in any, each once: a State named in both roles is a
    /// beneficiary.
    pub fn reached(&self, role: Option<PlaceRole>) -> impl Iterator<Item = &Reached> {
        let counts = move |place: &&Reached| role.is_none_or(|wanted| wanted == place.role);
        let first = move |at: usize, place: &Reached| {
            role.is_some() || at == 0 || self.places[at - 1].country != place.country
        };
        self.places
            .iter()
            .enumerate()
            .filter(move |(at, place)| first(*at, place))
            .map(|(_, place)| place)
            .filter(counts)
    }

    /// Whether its place is known at least to the State.
    pub fn is_located(&self) -> bool {
        !self.places.is_empty()
    }

    /// The State it is known to have reached alone: it names one, and no region beside it.
    pub fn only_country(&self) -> Option<CountryCode> {
        let mut reached = self.reached(None);
        let only = reached.next().filter(|_| reached.next().is_none() && self.regions.is_empty());
        only.map(|place| place.country)
    }

    /// The donors published as financing this very record.
    pub fn named_funders(&self) -> impl Iterator<Item = &Id<Organisation>> {
        self.participants.iter().filter(|p| p.role == ParticipantRole::Funding).map(|p| &p.organisation)
    }
}

impl Code for Level {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Project, "project"),
        (Self::Event, "event"),
        (Self::Publication, "publication"),
        (Self::Output, "output"),
        (Self::Result, "result"),
    ];
}

impl Code for Evidence {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::ProjectPage, "project-page"),
        (Self::UnDocument, "un-document"),
        (Self::UnNews, "un-news"),
        (Self::GranteeReport, "grantee-report"),
        (Self::AssistanceDatabase, "assistance-database"),
        (Self::ThirdParty, "third-party"),
        (Self::Inferred, "inferred"),
    ];
}

impl Code for PlaceRole {
    const ALL: &'static [(Self, &'static str)] =
        &[(Self::Beneficiary, "beneficiary"), (Self::Participant, "participant")];
}

impl Code for ParticipantRole {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Funding, "funding"),
        (Self::Accountable, "accountable"),
        (Self::Extending, "extending"),
        (Self::Implementing, "implementing"),
    ];
}

impl Code for DateType {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::PlannedStart, "planned-start"),
        (Self::ActualStart, "actual-start"),
        (Self::PlannedEnd, "planned-end"),
        (Self::ActualEnd, "actual-end"),
    ];
}

impl Code for ActivityStatus {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Pipeline, "1"),
        (Self::Implementation, "2"),
        (Self::Finalisation, "3"),
        (Self::Closed, "4"),
        (Self::Cancelled, "5"),
        (Self::Suspended, "6"),
        (Self::Unknown, "unknown"),
    ];
}
