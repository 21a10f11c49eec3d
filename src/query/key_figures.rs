//! The headline figures of each mechanism shown and of all together.

use std::collections::BTreeSet;

use super::{Selection, money};
use crate::model::{
    Activity, Coverage, Currency, Figure, Id, Known, Measure, Mechanism, Missing, MoneyKind, PartialDate, PartialTotal, PeriodBasis, Quantity, Value,
};

/// What a headline figure tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Headline {
    /// Money allocated.
    Allocated,
    /// Money paid out.
    Disbursed,
    /// Projects.
    Projects,
    /// States reached.
    Countries,
    /// Donors.
    Donors,
    /// Share of funding for gender equality.
    GenderShare,
}

/// What a headline rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Basis {
    /// A figure of the edition, and how many of the same are found in the records one by one, where they can be counted.
    Figure(Id<Figure>, Option<usize>),
    /// Counted or summed over the records shown, of which some publish what is counted.
    Records(Coverage),
    /// Added over the mechanisms shown: so many state it, so many only in some of their records.
    Mechanisms {
        /// State it for themselves, or it is computed from what they state.
        stated: usize,
        /// Only some of their records publish it.
        in_part: usize,
        /// Mechanisms shown.
        asked: usize,
    },
    /// Donors named in the contributions shown; so many more contributions cannot be tied to a record shown.
    Contributions {
        /// Contributions left out because no source says which records they supported.
        untied: usize,
    },
    /// Nothing is published.
    Nothing,
}

/// One headline figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyFigure {
    /// What it tells.
    pub headline: Headline,
    /// Its value or why there is none. A count of what is named is never zero: where nothing is named, nothing is published.
    pub value: Known<Value>,
    /// What it rests on.
    pub basis: Basis,
    /// The date it is true of.
    pub as_of: Option<PartialDate>,
    /// Computed here.
    pub computed: bool,
    /// Sources disagree.
    pub disputed: bool,
}

/// The headlines of one mechanism, or of all shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    /// Whose; `None` for all together.
    pub mechanism: Option<Id<Mechanism>>,
    /// The figures.
    pub figures: Vec<KeyFigure>,
    /// How many of the records shown state anything on gender.
    pub gender_stated: Coverage,
}

/// All tiles: all together first, then one a mechanism.
pub fn tiles(selection: &Selection<'_>) -> Vec<Tile> {
    let each: Vec<Tile> = selection.mechanisms().map(|m| mechanism_tile(selection, &m.id)).collect();
    let mut tiles = vec![all_tile(selection, &each)];
    tiles.extend(each);
    tiles
}

fn mechanism_tile(selection: &Selection<'_>, id: &Id<Mechanism>) -> Tile {
    let portfolio = selection.portfolio;
    let whole = !selection.narrows_records();
    let records: Vec<&Activity> = selection.activities().filter(|a| a.mechanism == *id).collect();
    let stated = |headline, measures: &[&str], found: &KeyFigure| {
        measures.iter().map(|m| Measure::Other(Id::new(*m))).filter(|_| whole).find_map(|measure| {
            let figure = portfolio.latest(id.as_str(), &measure)?;
            let found = found.value.published().and_then(Value::quantity).and_then(|q| q.stated().try_into().ok());
            matches!(figure.period.basis, PeriodBasis::Cumulative | PeriodBasis::At).then(|| from_figure(selection, headline, figure, found))
        })
    };
    let money = |headline, kind| {
        let figure = portfolio.latest(id.as_str(), &Measure::Money(kind)).filter(|_| whole);
        figure
            .map(|figure| from_figure(selection, headline, figure, None))
            .filter(|key| key.value.published().is_some())
            .unwrap_or_else(|| summed(headline, money::record_total(selection, id, kind)))
    };
    let projects = records_found(records.len());
    let mut countries = countries_named(selection, &records);
    // Of a yearly mechanism every edition is a figure of its own: lists of States that disagree are disputed here too.
    countries.disputed = portfolio.figures_of(id.as_str()).any(|figure| {
        figure.is_disputed()
            && matches!(figure.measure.code(), "country-list" | "countries-benefiting" | "countries-participating")
            && (selection.view.years.is_empty() || figure.period.years().is_some_and(|years| selection.view.years.iter().any(|y| years.contains(y))))
    });
    let stated_countries = if selection.view.role.is_none() {
        stated(Headline::Countries, &["countries-participating", "countries-benefiting"], &countries)
    } else {
        None
    };
    let share = portfolio.figures_of(id.as_str()).find(|f| f.measure.code() == "gender-share-of-funding").filter(|_| whole);
    Tile {
        mechanism: Some(id.clone()),
        figures: vec![
            money(Headline::Allocated, MoneyKind::OutgoingCommitment),
            money(Headline::Disbursed, MoneyKind::Disbursement),
            stated(Headline::Projects, &["projects-funded"], &projects).unwrap_or(projects),
            stated_countries.map(|key| KeyFigure { disputed: key.disputed || countries.disputed, ..key }).unwrap_or(countries),
            donors_named(selection, Some(id), records.len()),
            share.map_or_else(|| nothing(Headline::GenderShare), |f| from_figure(selection, Headline::GenderShare, f, None)),
        ],
        gender_stated: gender_stated(&records),
    }
}

/// All mechanisms together: only what may be added. Money is summed over the mechanisms that publish it, or over the records
/// where the view narrows them; States and donors are counted once each, records are counted as records.
fn all_tile(selection: &Selection<'_>, each: &[Tile]) -> Tile {
    let records: Vec<&Activity> = selection.activities().collect();
    let mut countries = countries_named(selection, &records);
    countries.disputed = each.iter().flat_map(|tile| &tile.figures).any(|key| key.headline == Headline::Countries && key.disputed);
    let money = |headline, kind| {
        let keys: Vec<&KeyFigure> = each.iter().flat_map(|tile| &tile.figures).filter(|key| key.headline == headline).collect();
        let disputed = keys.iter().any(|key| key.disputed);
        if selection.narrows_records() {
            let total = selection.mechanisms().fold(PartialTotal::of(kind, Currency::USD), |total, m| {
                money::record_amounts(selection, &m.id).fold(total, |total, (of, value)| total.with(of, value.as_ref()))
            });
            return KeyFigure { disputed, ..summed(headline, total) };
        }
        let total = keys.iter().fold(PartialTotal::of(kind, Currency::USD), |total, key| total.with(kind, key.value.as_ref()));
        let stated = keys.iter().filter(|key| matches!(key.basis, Basis::Figure(..))).count();
        let basis = Basis::Mechanisms { stated, in_part: total.coverage().published - stated, asked: keys.len() };
        KeyFigure { basis, disputed, ..summed(headline, total) }
    };
    Tile {
        mechanism: None,
        figures: vec![
            money(Headline::Allocated, MoneyKind::OutgoingCommitment),
            money(Headline::Disbursed, MoneyKind::Disbursement),
            records_found(records.len()),
            countries,
            donors_named(selection, None, records.len()),
            nothing(Headline::GenderShare),
        ],
        gender_stated: gender_stated(&records),
    }
}

fn from_figure(selection: &Selection<'_>, headline: Headline, figure: &Figure, found: Option<usize>) -> KeyFigure {
    let shown = figure.shown(selection.portfolio);
    KeyFigure {
        headline,
        basis: Basis::Figure(figure.id.clone(), found),
        as_of: shown.as_of,
        computed: figure.is_computed(),
        disputed: shown.disputed,
        value: shown.value,
    }
}

/// The records found are all there are to count: none is a number.
fn records_found(n: usize) -> KeyFigure {
    KeyFigure { value: Known::Published(Value::Number(Quantity::Exact(n.into()))), ..named(Headline::Projects, 1, Basis::Records(of(n, n))) }
}

/// The States the records name in a role that counts; more may be reached by the records that name none.
fn countries_named(selection: &Selection<'_>, records: &[&Activity]) -> KeyFigure {
    let countries: BTreeSet<_> = records.iter().flat_map(|a| a.places.iter()).filter(|p| selection.counts(p.role)).map(|p| p.country).collect();
    let naming = records.iter().filter(|a| a.places.iter().any(|p| selection.counts(p.role))).count();
    if records.is_empty() {
        return not_asked(Headline::Countries);
    }
    named(Headline::Countries, countries.len(), Basis::Records(of(naming, records.len())))
}

fn donors_named(selection: &Selection<'_>, mechanism: Option<&Id<Mechanism>>, records: usize) -> KeyFigure {
    let its = |c: &&crate::model::Contribution| mechanism.is_none_or(|id| c.mechanism == *id);
    let donors: BTreeSet<_> = selection.contributions().into_iter().filter(its).map(|c| &c.donor).collect();
    let untied = selection.contributions_untied().into_iter().filter(its).filter(|c| !donors.contains(&c.donor)).count();
    if donors.is_empty() && records == 0 {
        return not_asked(Headline::Donors);
    }
    named(Headline::Donors, donors.len(), Basis::Contributions { untied })
}

fn gender_stated(records: &[&Activity]) -> Coverage {
    of(records.iter().filter(|a| a.gender.published().is_some()).count(), records.len())
}

fn of(published: usize, asked: usize) -> Coverage {
    Coverage { published, asked, elsewhere: 0 }
}

/// So many things that are named; none named is nothing published.
fn named(headline: Headline, n: usize, basis: Basis) -> KeyFigure {
    let value = if n == 0 { Known::Missing(Missing::NotPublished) } else { Known::Published(Value::Number(Quantity::Exact(n.into()))) };
    KeyFigure { headline, computed: n > 0, value, basis, as_of: None, disputed: false }
}

fn nothing(headline: Headline) -> KeyFigure {
    named(headline, 0, Basis::Nothing)
}

/// No record is shown, so the question does not arise.
fn not_asked(headline: Headline) -> KeyFigure {
    KeyFigure { value: Known::Missing(Missing::NotApplicable), ..nothing(headline) }
}

fn summed(headline: Headline, total: PartialTotal) -> KeyFigure {
    let value = total.quantity().map(|(quantity, currency)| Value::Money(quantity, currency));
    KeyFigure {
        headline,
        computed: value.is_some(),
        value: value.map_or(Known::Missing(Missing::NotPublished), Known::Published),
        basis: Basis::Records(total.coverage()),
        as_of: None,
        disputed: false,
    }
}
