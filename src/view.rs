//! What the reader looks at, and its spelling in the address bar. Pure: knows neither the data nor the
//! browser.
//!
//! The query string holds only what differs from the default, in a fixed order, so one view has one address.
//! Reading never fails: what is not understood is named and ignored.

pub mod origin;

use std::{collections::BTreeSet, fmt, str::FromStr};

pub use origin::{By, Count, Origin, Thing};

use crate::model::{
    Activity, Code, CountryCode, Id, Mechanism, Organisation, PlaceRole, Source, Theme, ordered,
};

/// The columns the table of projects can be sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum SortBy {
    /// Title, A to Z.
    Title,
    /// Mechanism, then year.
    #[default]
    Mechanism,
    /// Year, latest first.
    Year,
    /// Number of States reached, most first.
    Countries,
}

impl Code for SortBy {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Mechanism, "mechanism"),
        (Self::Title, "title"),
        (Self::Year, "year"),
        (Self::Countries, "countries"),
    ];
}

/// How rows of the matrix are ordered within their region.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum MatrixOrder {
    /// Most mechanisms first, then most records.
    #[default]
    Mechanisms,
    /// Most records first.
    Records,
    /// Name, A to Z.
    Name,
}

impl Code for MatrixOrder {
    const ALL: &'static [(Self, &'static str)] =
        &[(Self::Mechanisms, "mechanisms"), (Self::Records, "records"), (Self::Name, "name")];
}

/// One value of a filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filter {
    /// A mechanism.
    Mechanism(Id<Mechanism>),
    /// A donor.
    Donor(Id<Organisation>),
    /// A State.
    Country(CountryCode),
    /// A year.
    Year(i16),
    /// A theme.
    Theme(Id<Theme>),
}

impl Filter {
    /// Which filter it is a value of, as the address spells it.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Mechanism(_) => "mechanism",
            Self::Donor(_) => "donor",
            Self::Country(_) => "country",
            Self::Year(_) => "year",
            Self::Theme(_) => "theme",
        }
    }
}

/// What fills the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// Figures, charts and records, filtered.
    #[default]
    Overview,
    /// Who gives.
    Donors,
    /// Which countries records name.
    Countries,
    /// The records one by one.
    Projects,
    /// What several mechanisms reach, and what none does.
    Gaps,
    /// Data and method: downloads, and how the figures are made.
    Method,
    /// The site in five steps, by the number of the step.
    Sixty(u8),
    /// Where sources disagree, and arithmetic in them that does not hold.
    Disagreements,
    /// What is known of the records and what is not.
    Known,
    /// Coming events, and what States ask for.
    Horizon,
    /// The words of the field.
    Glossary,
    /// How far everyone can use the site.
    Accessibility,
    /// What differs from the edition before, or from an earlier one by its version.
    Changes(Option<String>),
    /// What is found by words.
    Search,
    /// Two pages of one kind side by side.
    Compare(Box<Page>, Box<Page>),
    /// One mechanism.
    Mechanism(Id<Mechanism>),
    /// One project record.
    Project(Id<Activity>),
    /// One donor.
    Donor(Id<Organisation>),
    /// One State.
    Country(CountryCode),
    /// One organisation.
    Organisation(Id<Organisation>),
    /// One document.
    Source(Id<Source>),
}

impl Page {
    /// Whether it is the overview or the list of many things.
    pub fn is_index(&self) -> bool {
        matches!(
            self,
            Self::Overview | Self::Donors | Self::Countries | Self::Projects | Self::Gaps | Self::Method
        )
    }
}

impl fmt::Display for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Overview => Ok(()),
            Self::Donors => f.write_str("donors"),
            Self::Countries => f.write_str("countries"),
            Self::Projects => f.write_str("projects"),
            Self::Gaps => f.write_str("gaps"),
            Self::Method => f.write_str("method"),
            Self::Sixty(step) => write!(f, "sixty:{step}"),
            Self::Disagreements => f.write_str("disagreements"),
            Self::Known => f.write_str("known"),
            Self::Horizon => f.write_str("horizon"),
            Self::Glossary => f.write_str("glossary"),
            Self::Accessibility => f.write_str("accessibility"),
            Self::Changes(None) => f.write_str("changes"),
            Self::Changes(Some(version)) => write!(f, "changes:{version}"),
            Self::Search => f.write_str("search"),
            Self::Compare(one, other) => write!(f, "compare:{one},{other}"),
            Self::Mechanism(id) => write!(f, "mechanism:{id}"),
            Self::Project(id) => write!(f, "project:{id}"),
            Self::Donor(id) => write!(f, "donor:{id}"),
            Self::Country(code) => write!(f, "country:{code}"),
            Self::Organisation(id) => write!(f, "organisation:{id}"),
            Self::Source(id) => write!(f, "source:{id}"),
        }
    }
}

impl FromStr for Page {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let Some((kind, id)) = text.split_once(':').filter(|(_, id)| !id.is_empty()) else {
            // An old name of the page of gaps.
            if text == "patterns" {
                return Ok(Self::Gaps);
            }
            return PLAIN.into_iter().find(|page| page.to_string() == text).ok_or(());
        };
        Ok(match kind {
            "compare" => {
                let (one, other) = id.split_once(',').ok_or(())?;
                let (one, other): (Self, Self) = (one.parse()?, other.parse()?);
                let comparable = matches!(
                    (&one, &other),
                    (Self::Mechanism(_), Self::Mechanism(_))
                        | (Self::Donor(_), Self::Donor(_))
                        | (Self::Country(_), Self::Country(_))
                );
                if comparable { Self::Compare(Box::new(one), Box::new(other)) } else { return Err(()) }
            }
            "sixty" => Self::Sixty(id.parse().ok().filter(|step| (1..=STEPS).contains(step)).ok_or(())?),
            "changes" => Self::Changes(Some(id.to_owned())),
            "mechanism" => Self::Mechanism(Id::new(id)),
            "project" => Self::Project(Id::new(id)),
            "donor" => Self::Donor(Id::new(id)),
            "country" => Self::Country(id.to_ascii_uppercase().parse()?),
            "organisation" => Self::Organisation(Id::new(id)),
            "source" => Self::Source(Id::new(id)),
            _ => return Err(()),
        })
    }
}

/// The pages that are of nothing in particular.
const PLAIN: [Page; 12] = [
    Page::Donors,
    Page::Countries,
    Page::Projects,
    Page::Gaps,
    Page::Method,
    Page::Disagreements,
    Page::Known,
    Page::Horizon,
    Page::Glossary,
    Page::Accessibility,
    Page::Changes(None),
    Page::Search,
];

/// Steps of "In sixty seconds".
pub const STEPS: u8 = 5;

/// Which side of a country that is also a donor is shown; without one, the country's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// What it gives.
    Donor,
    /// What it does as an organisation: carries out, administers.
    Organisation,
}

impl Code for Side {
    const ALL: &'static [(Self, &'static str)] =
        &[(Self::Donor, "donor"), (Self::Organisation, "organisation")];
}

/// One view of the portfolio. An empty set is no restriction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// What fills the page.
    pub page: Page,
    /// Which side of a country's page is shown.
    pub side: Option<Side>,
    /// The one record asked about, on its page; not in the address.
    pub only: Option<Id<Activity>>,
    /// Mechanisms to keep.
    pub mechanisms: BTreeSet<Id<Mechanism>>,
    /// Donors chosen.
    pub donors: BTreeSet<Id<Organisation>>,
    /// States reached.
    pub countries: BTreeSet<CountryCode>,
    /// Years.
    pub years: BTreeSet<i16>,
    /// Themes.
    pub themes: BTreeSet<Id<Theme>>,
    /// Count a State only in this role; `None` counts both.
    pub role: Option<PlaceRole>,
    /// The ATT Voluntary Trust Fund and other context mechanisms are shown.
    pub with_context: bool,
    /// Words to look for in projects.
    pub search: String,
    /// The words of the page of results, which filter nothing.
    pub find: String,
    /// Order of the table of projects.
    pub sort: SortBy,
    /// Order of the matrix.
    pub matrix: MatrixOrder,
    /// The project whose detail is open.
    pub open: Option<Id<Activity>>,
    /// Charts shown as their table.
    pub tables: BTreeSet<String>,
    /// The figure whose origin is open.
    pub origin: Option<Origin>,
    /// The edition a copied link was made of, by its version.
    pub edition: Option<String>,
}

impl Default for View {
    fn default() -> Self {
        Self {
            page: Page::Overview,
            side: None,
            only: None,
            mechanisms: BTreeSet::new(),
            donors: BTreeSet::new(),
            countries: BTreeSet::new(),
            years: BTreeSet::new(),
            themes: BTreeSet::new(),
            role: None,
            with_context: true,
            search: String::new(),
            find: String::new(),
            sort: SortBy::default(),
            matrix: MatrixOrder::default(),
            open: None,
            tables: BTreeSet::new(),
            origin: None,
            edition: None,
        }
    }
}

/// A part of an address that was not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownParameter {
    /// The parameter.
    pub parameter: String,
    /// Its value.
    pub value: String,
}

impl View {
    /// Reads a query string, with or without its question mark. Codes are read in any case. Punctuation after
    /// an address in a sentence and tracking parameters of other sites are ignored.
    pub fn from_query(query: &str) -> (Self, Vec<UnknownParameter>) {
        let mut view = Self::default();
        let (mut unread, mut names_find) = (Vec::new(), false);
        for (parameter, text) in form_urlencoded::parse(query.trim_start_matches('?').as_bytes()) {
            if is_foreign(&parameter) {
                continue;
            }
            names_find |= parameter.eq_ignore_ascii_case("find");
            let values = view.read(&parameter.to_ascii_lowercase(), &text);
            unread.extend(
                values.into_iter().map(|value| UnknownParameter { parameter: parameter.to_string(), value }),
            );
        }
        // Old links to the page of results have its words where the filter by words is, and nothing to find.
        if view.page == Page::Search && !names_find {
            view.find = std::mem::take(&mut view.search);
        }
        (view, unread)
    }

    /// Reads one parameter, and returns the values that were not understood.
    fn read(&mut self, parameter: &str, text: &str) -> Vec<String> {
        let value = text.trim_end_matches(LEFT_BEHIND).trim();
        match parameter {
            "page" => read_into(&mut self.page, value, |text| text.parse().ok()),
            "side" => read_into(&mut self.side, value, |text| of_code(text).map(Some)),
            "figure" => read_into(&mut self.origin, value, |text| text.parse().ok().map(Some)),
            "mechanism" => read_items(&mut self.mechanisms, value, |item| Some(Id::new(item))),
            "donor" => read_items(&mut self.donors, value, |item| Some(Id::new(item))),
            "theme" => read_items(&mut self.themes, value, |item| Some(Id::new(item))),
            "country" => {
                read_items(&mut self.countries, value, |item| item.to_ascii_uppercase().parse().ok())
            }
            "year" => read_items(&mut self.years, value, |item| {
                item.parse().ok().filter(|year| (1000..=9999).contains(year))
            }),
            "role" => read_into(&mut self.role, value, |text| of_code(text).map(Some)),
            "context" => read_into(&mut self.with_context, value, |text| {
                text.eq_ignore_ascii_case("off").then_some(false)
            }),
            "search" => read_into(&mut self.search, text, |text| Some(text.to_owned())),
            "find" => read_into(&mut self.find, text, |text| Some(text.to_owned())),
            "sort" => read_into(&mut self.sort, value, of_code),
            "matrix" => read_into(&mut self.matrix, value, of_code),
            "open" => {
                read_into(&mut self.open, value, |text| (!text.is_empty()).then(|| Some(Id::new(text))))
            }
            "table" => read_items(&mut self.tables, value, |item| Some(item.to_ascii_lowercase())),
            "edition" => {
                read_into(&mut self.edition, value, |text| (!text.is_empty()).then(|| Some(text.to_owned())))
            }
            _ => vec![value.to_owned()],
        }
    }

    /// Its query string without question mark: empty for the default view.
    pub fn to_query(&self) -> String {
        fn list<T: ToString>(items: &BTreeSet<T>) -> String {
            items.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
        }
        let plain = Self::default();
        let parts = [
            ("page", self.page.to_string()),
            ("side", self.side.map(Code::code).unwrap_or_default().to_owned()),
            ("mechanism", list(&self.mechanisms)),
            ("donor", list(&self.donors)),
            ("country", list(&self.countries)),
            ("year", list(&self.years)),
            ("theme", list(&self.themes)),
            ("role", self.role.map(Code::code).unwrap_or_default().to_owned()),
            ("context", if self.with_context { String::new() } else { "off".to_owned() }),
            ("search", self.search.clone()),
            ("find", if self.page == Page::Search { self.find.clone() } else { String::new() }),
            ("sort", if self.sort == plain.sort { String::new() } else { self.sort.code().to_owned() }),
            (
                "matrix",
                if self.matrix == plain.matrix { String::new() } else { self.matrix.code().to_owned() },
            ),
            ("open", self.open.as_ref().map(ToString::to_string).unwrap_or_default()),
            ("table", list(&self.tables)),
            ("edition", self.edition.clone().unwrap_or_default()),
            ("figure", self.origin.as_ref().map(ToString::to_string).unwrap_or_default()),
        ];
        let mut query = form_urlencoded::Serializer::new(String::new());
        // Without words to find, a filter by words would be read as such.
        let is_empty_find = self.page == Page::Search && !self.search.is_empty();
        let is_told = |(parameter, value): &&(&str, String)| {
            !value.is_empty() || (*parameter == "find" && is_empty_find)
        };
        for (parameter, value) in parts.iter().filter(is_told) {
            query.append_pair(parameter, value);
        }
        query.finish().replace("%2C", ",").replace("%3A", ":").replace("%7E", "~")
    }

    /// Its address beside the page: a query string, or the page itself for the default view.
    pub fn href(&self) -> String {
        let query = self.to_query();
        if query.is_empty() { "?".to_owned() } else { format!("?{query}") }
    }

    /// Whether anything restricts which records are shown, or what counts as reached.
    pub fn is_filtered(&self) -> bool {
        self.question() != Self::default()
    }

    /// The words looked for, without spaces around them.
    pub fn words(&self) -> &str {
        self.search.trim()
    }

    /// The part of it that answers depend on: the filters and what counts as reached.
    #[must_use]
    pub fn question(&self) -> Self {
        Self {
            mechanisms: self.mechanisms.clone(),
            donors: self.donors.clone(),
            countries: self.countries.clone(),
            years: self.years.clone(),
            themes: self.themes.clone(),
            role: self.role,
            with_context: self.with_context,
            search: self.words().to_owned(),
            only: self.only.clone(),
            ..Self::default()
        }
    }

    /// The reader's filters that apply on this page: without those that its subject takes the place of.
    #[must_use]
    pub fn applied(&self) -> Self {
        let mut applied = self.question();
        match self.subject() {
            Page::Mechanism(_) => {
                applied.mechanisms.clear();
                applied.with_context = true;
            }
            Page::Donor(_) => applied.donors.clear(),
            Page::Country(_) => applied.countries.clear(),
            Page::Project(_) => applied = Self::default(),
            _ => {}
        }
        applied
    }

    /// The page of the shown side: for a country as a donor, the page of the donor.
    pub fn subject(&self) -> Page {
        match (&self.page, self.side) {
            (Page::Country(code), Some(Side::Donor)) => Page::Donor(Id::new(code.as_str())),
            (Page::Country(code), Some(Side::Organisation)) => Page::Organisation(Id::new(code.as_str())),
            (page, _) => page.clone(),
        }
    }

    /// The filters of this page: the reader's, with the page's subject. Pages of text have none.
    #[must_use]
    pub fn asked(&self) -> Self {
        let mut asked = self.question();
        match self.subject() {
            Page::Mechanism(id) => {
                asked.mechanisms = ordered::set([id]);
                asked.with_context = true;
            }
            Page::Donor(id) => asked.donors = ordered::set([id]),
            Page::Country(code) => asked.countries = ordered::set([code]),
            // No other filter applies to a single record.
            Page::Project(id) => asked = Self { only: Some(id), ..Self::default() },
            _ if self.follows_filters() => {}
            _ => asked = Self::default(),
        }
        asked
    }

    /// What a page's subject alone is asked under, without the reader's filters; of a comparison both
    /// subjects.
    #[must_use]
    pub fn of_subject(page: &Page) -> Self {
        let Page::Compare(one, other) = page else { return Self::of_page(page.clone()).asked() };
        let (one, other) = (Self::of_subject(one), Self::of_subject(other));
        Self {
            mechanisms: one.mechanisms.into_iter().chain(other.mechanisms).collect(),
            donors: one.donors.into_iter().chain(other.donors).collect(),
            countries: one.countries.into_iter().chain(other.countries).collect(),
            ..Self::default()
        }
    }

    /// The filter that the page's own subject sets; it cannot be chosen there.
    pub fn pinned(&self) -> Option<&'static str> {
        match self.subject() {
            Page::Mechanism(_) => Some("mechanism"),
            Page::Donor(_) => Some("donor"),
            Page::Country(_) => Some("country"),
            _ => None,
        }
    }

    /// The same with a chart shown as its table, or as a chart again.
    #[must_use]
    pub fn with_table_toggled(&self, chart: &str) -> Self {
        let mut view = self.clone();
        toggle(&mut view.tables, chart.to_owned());
        view
    }

    /// The same with the filters of another: how things are shown stays.
    #[must_use]
    pub fn with_question(&self, question: &Self) -> Self {
        Self {
            page: self.page.clone(),
            side: self.side,
            sort: self.sort,
            matrix: self.matrix,
            open: self.open.clone(),
            tables: self.tables.clone(),
            origin: self.origin.clone(),
            edition: self.edition.clone(),
            find: self.find.clone(),
            ..question.question()
        }
    }

    /// The filters with the orders of lists, for tables.
    #[must_use]
    pub fn listed(&self) -> Self {
        Self { sort: self.sort, matrix: self.matrix, ..self.question() }
    }

    /// The same with one value of a filter put in, or taken out if it is there.
    #[must_use]
    pub fn toggled(&self, filter: &Filter) -> Self {
        let mut view = self.clone();
        match filter {
            Filter::Mechanism(id) => toggle(&mut view.mechanisms, id.clone()),
            Filter::Donor(id) => toggle(&mut view.donors, id.clone()),
            Filter::Country(code) => toggle(&mut view.countries, *code),
            Filter::Year(year) => toggle(&mut view.years, *year),
            Filter::Theme(id) => toggle(&mut view.themes, id.clone()),
        }
        view
    }

    /// The same with this value of a filter and no other of the same filter.
    #[must_use]
    pub fn with_only(&self, filter: &Filter) -> Self {
        let mut view = self.clone();
        match filter {
            Filter::Mechanism(id) => view.mechanisms = ordered::set([id.clone()]),
            Filter::Donor(id) => view.donors = ordered::set([id.clone()]),
            Filter::Country(code) => view.countries = ordered::set([*code]),
            Filter::Year(year) => view.years = ordered::set([*year]),
            Filter::Theme(id) => view.themes = ordered::set([id.clone()]),
        }
        view
    }

    /// Whether it has this value of a filter.
    pub fn has(&self, filter: &Filter) -> bool {
        match filter {
            Filter::Mechanism(id) => self.mechanisms.contains(id),
            Filter::Donor(id) => self.donors.contains(id),
            Filter::Country(code) => self.countries.contains(code),
            Filter::Year(year) => self.years.contains(year),
            Filter::Theme(id) => self.themes.contains(id),
        }
    }

    /// Whether what the page shows follows the filters.
    pub fn follows_filters(&self) -> bool {
        let page = self.subject();
        page.is_index() && page != Page::Method
            || matches!(page, Page::Sixty(_) | Page::Mechanism(_) | Page::Donor(_) | Page::Country(_))
    }

    /// A view reached from this one: the reader's filters stay, unless it brings its own.
    #[must_use]
    pub fn leading_to(&self, view: &Self) -> Self {
        if view.is_filtered() {
            return view.clone();
        }
        view.with_question(&self.question())
    }

    /// The view for a link to a chart: the page and the filters, without what is open.
    #[must_use]
    pub fn to_link(&self) -> Self {
        Self { page: self.page.clone(), side: self.side, ..self.question() }
    }

    /// A page of its own, nothing filtered.
    pub fn of_page(page: Page) -> Self {
        Self { page, ..Self::default() }
    }

    /// The same view with the origin of a figure open.
    #[must_use]
    pub fn with_origin(&self, origin: Origin) -> Self {
        Self { origin: Some(origin), ..self.clone() }
    }

    /// The same page with every filter off and nothing open: the default but for the page and the orders.
    #[must_use]
    pub fn without_filters(&self) -> Self {
        Self {
            page: self.page.clone(),
            side: self.side,
            sort: self.sort,
            matrix: self.matrix,
            find: self.find.clone(),
            ..Self::default()
        }
    }
}

/// Reads a value into its field; a value that is not understood is returned.
fn read_into<T>(field: &mut T, value: &str, read: impl Fn(&str) -> Option<T>) -> Vec<String> {
    match read(value) {
        Some(read) => {
            *field = read;
            Vec::new()
        }
        None => vec![value.to_owned()],
    }
}

/// Adds the items of a list with commas; items that are not understood are returned.
fn read_items<T: Ord>(set: &mut BTreeSet<T>, value: &str, read: impl Fn(&str) -> Option<T>) -> Vec<String> {
    let mut unread = Vec::new();
    for item in value.split(',').map(str::trim).filter(|item| !item.is_empty()) {
        match read(item) {
            Some(read) => drop(set.insert(read)),
            None => unread.push(item.to_owned()),
        }
    }
    unread
}

/// A value by its code, in any case.
fn of_code<T: Code>(text: &str) -> Option<T> {
    T::from_code(&text.to_ascii_lowercase())
}

/// Punctuation that can follow an address in a sentence.
const LEFT_BEHIND: [char; 12] = ['.', ',', ';', ':', '!', '?', ')', ']', '”', '»', '’', ' '];

/// Whether it is no part of a view: a tracking parameter that other sites add to links, or what the page
/// itself reads (the language of a page that has all of them, the chart of a frame).
fn is_foreign(parameter: &str) -> bool {
    const KNOWN: [&str; 19] = [
        "lang", "chart", "gclsrc", "fbclid", "gclid", "gbraid", "wbraid", "dclid", "msclkid", "yclid",
        "twclid", "ttclid", "igshid", "mc_cid", "mc_eid", "_hsenc", "_hsmi", "srsltid", "mkt_tok",
    ];
    let name = parameter.to_ascii_lowercase();
    name.starts_with("utm_")
        || name.starts_with("mtm_")
        || name.starts_with("pk_")
        || name.starts_with("gad_")
        || name.starts_with("_ga")
        || name.starts_with("_gl")
        || KNOWN.contains(&name.as_str())
}

/// Puts an item into a set, or takes it out if it is there.
pub fn toggle<T: Ord>(set: &mut BTreeSet<T>, item: T) {
    if !set.remove(&item) {
        set.insert(item);
    }
}
