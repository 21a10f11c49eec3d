//! The origin a reader asks for, and its spelling in the address.

use std::{fmt, str::FromStr};

use crate::model::{
    Code, CountryCode, Figure, Group, Id, Mechanism, MoneyKind, Organisation, PlaceRole, RegionCode,
    SourceKind, Theme, Tie,
};

/// The origin a reader asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A figure of the edition.
    Figure(Id<Figure>),
    /// A sum of one kind of money over the records shown of a mechanism, or of all.
    Sum(Option<Id<Mechanism>>, MoneyKind),
    /// A figure as a percentage of another, computed here.
    Share(Id<Figure>, Id<Figure>),
    /// Things counted here.
    Count(Count),
}

/// A count of things that meet all conditions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// What is counted.
    pub of: Thing,
    /// Its conditions.
    pub by: Vec<By>,
}

/// What can be counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thing {
    /// Project records.
    Records,
    /// States and areas that records name.
    States,
    /// Donors.
    Donors,
    /// Documents the edition knows.
    Documents,
    /// Published claims taken from documents.
    Claims,
    /// Entries that name a donor: cycles, payments and lists.
    Entries,
}

/// A condition of a count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum By {
    /// One mechanism.
    Mechanism(Id<Mechanism>),
    /// The year a thing is put in; `None`: none is published.
    Year(Option<i16>),
    /// A theme; `None`: none is published.
    Theme(Option<Id<Theme>>),
    /// Naming a donor.
    Donor(Id<Organisation>),
    /// Naming a State.
    Country(CountryCode),
    /// Naming it in this role.
    Role(PlaceRole),
    /// Naming a State of a region; `None`: naming none.
    Region(Option<RegionCode>),
    /// Stating something on gender, or nothing.
    Gender(bool),
    /// Whether this field of a record, by its code, is known.
    Known(String, bool),
    /// The kind of a document, of the document a claim is taken from, or of a record's main source.
    Source(SourceKind),
    /// Hidden only because they lack the field of this filter, by its code; or `several`.
    Lacks(String),
    /// Linked to the chosen donors only by lists or sums without years (true), or more surely.
    Possible(bool),
    /// Linked to the donors chosen in this way.
    Tie(Tie),
    /// Left out by the filter by donor, because nothing links it to the donors chosen.
    Unlinked,
    /// Left out because no source gives their years or records.
    Undated,
    /// States named by exactly these mechanisms.
    Set(Vec<Id<Mechanism>>),
    /// States of a group.
    Group(Group),
    /// States named by so many mechanisms: none, one, two, three or more.
    Reached(u8),
}

impl Origin {
    /// Whether it changes with the filters.
    pub fn follows_filters(&self) -> bool {
        match self {
            Self::Figure(_) | Self::Share(..) => false,
            Self::Sum(..) => true,
            Self::Count(count) => !matches!(count.of, Thing::Documents | Thing::Claims),
        }
    }
}

impl Count {
    /// A count without conditions.
    pub fn of(of: Thing) -> Self {
        Self { of, by: Vec::new() }
    }

    /// Whether these conditions apply to things of this kind. Donors: mechanism and year. Entries: mechanism,
    /// donor, and whether they are linked. Documents and claims: kind of source. Hidden records: the missing
    /// field, and mechanism. States: the mechanisms that name them or their number, within a group or region;
    /// or the records that name them.
    pub fn is_sound(&self) -> bool {
        let by_naming = |by: &By| matches!(by, By::Set(_) | By::Group(_) | By::Reached(_));
        let of_hidden = |by: &By| matches!(by, By::Lacks(_) | By::Undated | By::Unlinked);
        // Only one condition hides a record.
        if self.by.iter().filter(|by| of_hidden(by)).count() > 1 {
            return false;
        }
        self.by.iter().all(|by| match self.of {
            Thing::Records if self.by.iter().any(of_hidden) => {
                matches!(by, By::Lacks(_) | By::Unlinked | By::Mechanism(_)) && self.by.len() <= 2
            }
            Thing::Records => !by_naming(by) && !matches!(by, By::Donor(_)),
            Thing::Entries => matches!(by, By::Mechanism(_) | By::Donor(_) | By::Undated),
            Thing::Donors => matches!(by, By::Mechanism(_) | By::Year(_)),
            Thing::Documents | Thing::Claims => matches!(by, By::Source(_)),
            Thing::States if self.by.iter().any(by_naming) => {
                by_naming(by) || matches!(by, By::Region(Some(_)) | By::Possible(false))
            }
            Thing::States => !of_hidden(by) && !matches!(by, By::Donor(_)),
        })
    }

    /// Its mechanism, if it has one.
    pub fn mechanism(&self) -> Option<&Id<Mechanism>> {
        self.by.iter().find_map(|by| if let By::Mechanism(id) = by { Some(id) } else { None })
    }

    /// Its year, if it has one; `Some(None)` for no published year.
    pub fn year(&self) -> Option<Option<i16>> {
        self.by.iter().find_map(|by| if let By::Year(year) = by { Some(*year) } else { None })
    }

    /// The same with one more condition.
    #[must_use]
    pub fn by(mut self, by: By) -> Self {
        self.by.push(by);
        self
    }

    /// The same for one mechanism, if there is one.
    #[must_use]
    pub fn of_mechanism(self, mechanism: Option<&Id<Mechanism>>) -> Self {
        match mechanism {
            Some(id) => self.by(By::Mechanism(id.clone())),
            None => self,
        }
    }
}

/// The spelling of a field that is not published.
const NONE: &str = "none";

impl fmt::Display for By {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn or_none<T: ToString>(value: Option<&T>) -> String {
            value.map_or_else(|| NONE.to_owned(), ToString::to_string)
        }
        match self {
            Self::Mechanism(id) => write!(f, "mechanism:{id}"),
            Self::Year(year) => write!(f, "year:{}", or_none(year.as_ref())),
            Self::Theme(id) => write!(f, "theme:{}", or_none(id.as_ref())),
            Self::Donor(id) => write!(f, "donor:{id}"),
            Self::Country(code) => write!(f, "country:{code}"),
            Self::Role(role) => write!(f, "role:{}", role.code()),
            Self::Region(region) => write!(f, "region:{}", or_none(region.as_ref())),
            Self::Gender(stated) => write!(f, "gender:{}", if *stated { "stated" } else { NONE }),
            Self::Known(field, known) => write!(f, "{}:{field}", if *known { "known" } else { "unknown" }),
            Self::Source(kind) => write!(f, "source:{}", kind.code()),
            Self::Lacks(filter) => write!(f, "lacks:{filter}"),
            Self::Possible(possible) => write!(f, "tie:{}", if *possible { "possible" } else { "sure" }),
            Self::Tie(tie) => write!(f, "tie:{}", tie.code()),
            Self::Unlinked => write!(f, "linked:{NONE}"),
            Self::Undated => write!(f, "tied:{NONE}"),
            Self::Set(ids) => write!(f, "set:{}", ids.iter().map(Id::as_str).collect::<Vec<_>>().join("~")),
            Self::Group(group) => write!(f, "group:{}", group.code()),
            Self::Reached(n) => write!(f, "reached:{n}"),
        }
    }
}

impl FromStr for By {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        fn or_none<T: FromStr>(value: &str) -> Result<Option<T>, ()> {
            if value == NONE { Ok(None) } else { value.parse().map(Some).map_err(|_| ()) }
        }
        let (name, value) = text.split_once(':').filter(|(_, value)| !value.is_empty()).ok_or(())?;
        Ok(match name {
            "mechanism" => Self::Mechanism(Id::new(value)),
            "year" => Self::Year(or_none(value)?),
            "theme" => Self::Theme((value != NONE).then(|| Id::new(value))),
            "donor" => Self::Donor(Id::new(value)),
            "country" => Self::Country(value.to_ascii_uppercase().parse()?),
            "role" => Self::Role(PlaceRole::from_code(value).ok_or(())?),
            "region" => Self::Region(or_none(value)?),
            "gender" => Self::Gender(match value {
                "stated" => true,
                NONE => false,
                _ => return Err(()),
            }),
            "known" | "unknown" => Self::Known(value.to_owned(), name == "known"),
            "source" => Self::Source(SourceKind::from_code(value).ok_or(())?),
            "lacks" => Self::Lacks(value.to_owned()),
            "tie" => match value {
                "possible" => Self::Possible(true),
                "sure" => Self::Possible(false),
                _ => Self::Tie(Tie::from_code(value).ok_or(())?),
            },
            "linked" if value == NONE => Self::Unlinked,
            "tied" if value == NONE => Self::Undated,
            "set" => Self::Set(value.split('~').map(Id::new).collect()),
            "group" => Self::Group(Group::from_code(value).ok_or(())?),
            "reached" => Self::Reached(value.parse().ok().filter(|n| *n <= 3).ok_or(())?),
            _ => return Err(()),
        })
    }
}

impl Code for Thing {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Records, "records"),
        (Self::States, "states"),
        (Self::Donors, "donors"),
        (Self::Documents, "documents"),
        (Self::Claims, "claims"),
        (Self::Entries, "entries"),
    ];
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Figure(id) => write!(f, "{id}"),
            Self::Sum(of, kind) => write!(f, "sum:{}:{}", of.as_ref().map_or("all", Id::as_str), kind.code()),
            Self::Share(part, whole) => write!(f, "share:{part},{whole}"),
            Self::Count(count) => {
                write!(f, "count:{}", count.of.code())?;
                count.by.iter().try_for_each(|by| write!(f, ",{by}"))
            }
        }
    }
}

impl FromStr for Origin {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        if let Some(sum) = text.strip_prefix("sum:") {
            let (of, kind) = sum.split_once(':').ok_or(())?;
            return Ok(Self::Sum((of != "all").then(|| Id::new(of)), MoneyKind::from_code(kind).ok_or(())?));
        }
        if let Some(share) = text.strip_prefix("share:") {
            let (part, whole) = share
                .split_once(',')
                .filter(|(part, whole)| !part.is_empty() && !whole.is_empty())
                .ok_or(())?;
            return Ok(Self::Share(Id::new(part), Id::new(whole)));
        }
        if let Some(count) = text.strip_prefix("count:") {
            let mut parts = count.split(',');
            let of = Thing::from_code(parts.next().unwrap_or_default()).ok_or(())?;
            let count = Count { of, by: parts.map(str::parse).collect::<Result<_, _>>()? };
            return if count.is_sound() { Ok(Self::Count(count)) } else { Err(()) };
        }
        if text.is_empty() { Err(()) } else { Ok(Self::Figure(Id::new(text))) }
    }
}
