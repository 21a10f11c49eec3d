//! The headline figures of each mechanism shown and of all together.

use std::collections::BTreeSet;

use super::{Selection, money};
use crate::model::{
    Coverage, Currency, Figure, Id, Known, Measure, Mechanism, Missing, MoneyKind, PartialDate, PartialTotal, PeriodBasis, Quantity, Value,
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

/// Where a headline comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A figure of the edition.
    Figure(Id<Figure>),
    /// Counted or summed over the records shown.
    Records,
    /// Nothing is published.
    None,
}

/// One headline figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyFigure {
    /// What it tells.
    pub headline: Headline,
    /// Its value or why there is none.
    pub value: Known<Value>,
    /// Where it comes from.
    pub origin: Origin,
    /// The date it is true of.
    pub as_of: Option<PartialDate>,
    /// Computed here.
    pub computed: bool,
    /// Sources disagree.
    pub disputed: bool,
    /// How many of how many records it rests on, where it rests on records.
    pub coverage: Option<Coverage>,
}

/// The headlines of one mechanism, or of all shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    /// Whose; `None` for all together.
    pub mechanism: Option<Id<Mechanism>>,
    /// The figures.
    pub figures: Vec<KeyFigure>,
}

/// All tiles: all together first, then one a mechanism.
pub fn tiles(selection: &Selection<'_>) -> Vec<Tile> {
    let each: Vec<Tile> = selection.mechanisms().map(|m| mechanism_tile(selection, &m.id)).collect();
    let mut tiles = vec![all_tile(selection, &each)];
    tiles.extend(each);
    tiles
}

fn mechanism_tile(selection: &Selection<'_>, id: &Id<Mechanism>) -> Tile {
    let stated = |measures: &[&str]| {
        measures.iter().map(|m| Measure::Other(Id::new(*m))).find_map(|measure| {
            let figure = selection.portfolio.latest(id.as_str(), &measure)?;
            matches!(figure.period.basis, PeriodBasis::Cumulative | PeriodBasis::At).then_some(figure)
        })
    };
    let whole = !selection.narrows_records();
    let from_figure = |headline, figure: &Figure| {
        let shown = figure.shown(selection.portfolio);
        KeyFigure {
            headline,
            origin: Origin::Figure(figure.id.clone()),
            as_of: shown.as_of,
            computed: figure.is_computed(),
            disputed: shown.disputed,
            value: shown.value,
            coverage: None,
        }
    };
    let money = |headline, kinds: &[MoneyKind], sum: bool| {
        let figure = kinds.iter().find_map(|kind| selection.portfolio.latest(id.as_str(), &Measure::Money(*kind)));
        let found = figure.filter(|_| whole).map(|figure| from_figure(headline, figure)).filter(|key| key.value.published().is_some());
        found.unwrap_or_else(|| {
            if sum { summed(headline, money::record_total(selection, id, MoneyKind::OutgoingCommitment)) } else { nothing(headline) }
        })
    };
    let records = || selection.activities().filter(|a| a.mechanism == *id);
    let projects = stated(&["projects-funded"])
        .filter(|_| whole)
        .map_or_else(|| counted(Headline::Projects, records().count()), |f| from_figure(Headline::Projects, f));
    let reached: BTreeSet<_> = records().flat_map(|a| selection.reached(a)).collect();
    let mut countries = stated(&["countries-participating", "countries-benefiting"])
        .filter(|_| whole)
        .map_or_else(|| counted(Headline::Countries, reached.len()), |f| from_figure(Headline::Countries, f));
    let list = selection.portfolio.latest(id.as_str(), &Measure::Other(Id::new("country-list")));
    countries.disputed |= whole && list.is_some_and(Figure::is_disputed);
    let donors: BTreeSet<_> = selection.contributions().into_iter().filter(|c| c.mechanism == *id).map(|c| &c.donor).collect();
    let share = selection
        .portfolio
        .figures_of(id.as_str())
        .find(|f| f.measure.code() == "gender-share-of-funding")
        .filter(|_| whole)
        .map_or_else(|| nothing(Headline::GenderShare), |f| from_figure(Headline::GenderShare, f));
    let stating = records().filter(|a| a.gender.published().is_some()).count();
    let share = KeyFigure { coverage: Some(Coverage { published: stating, asked: records().count(), elsewhere: 0 }), ..share };
    Tile {
        mechanism: Some(id.clone()),
        figures: vec![
            money(Headline::Allocated, &[MoneyKind::OutgoingCommitment], true),
            money(Headline::Disbursed, &[MoneyKind::Disbursement, MoneyKind::Expenditure], false),
            projects,
            countries,
            counted(Headline::Donors, donors.len()),
            share,
        ],
    }
}

/// All mechanisms together: only what may be added. Allocations are summed over the mechanisms that publish them, States and
/// donors are counted once each, records are counted as records.
fn all_tile(selection: &Selection<'_>, tiles: &[Tile]) -> Tile {
    let allocated =
        tiles.iter().filter_map(|tile| tile.figures.first()).fold(PartialTotal::of(MoneyKind::OutgoingCommitment, Currency::USD), |total, key| {
            total.with(MoneyKind::OutgoingCommitment, key.value.as_ref())
        });
    let reached: BTreeSet<_> = selection.activities().flat_map(|a| selection.reached(a)).collect();
    let donors: BTreeSet<_> = selection.contributions().into_iter().map(|c| &c.donor).collect();
    let stating = selection.activities().filter(|a| a.gender.published().is_some()).count();
    let asked = selection.activities().count();
    Tile {
        mechanism: None,
        figures: vec![
            summed(Headline::Allocated, allocated),
            counted(Headline::Projects, asked),
            counted(Headline::Countries, reached.len()),
            counted(Headline::Donors, donors.len()),
            KeyFigure { coverage: Some(Coverage { published: stating, asked, elsewhere: 0 }), ..nothing(Headline::GenderShare) },
        ],
    }
}

fn counted(headline: Headline, n: usize) -> KeyFigure {
    KeyFigure {
        headline,
        value: Known::Published(Value::Number(Quantity::Exact(n.into()))),
        origin: Origin::Records,
        as_of: None,
        computed: true,
        disputed: false,
        coverage: None,
    }
}

fn nothing(headline: Headline) -> KeyFigure {
    KeyFigure {
        headline,
        value: Known::Missing(Missing::NotPublished),
        origin: Origin::None,
        as_of: None,
        computed: false,
        disputed: false,
        coverage: None,
    }
}

fn summed(headline: Headline, total: PartialTotal) -> KeyFigure {
    let value =
        total.quantity().map_or(Known::Missing(Missing::NotPublished), |(quantity, currency)| Known::Published(Value::Money(quantity, currency)));
    let computed = value.published().is_some();
    KeyFigure {
        headline,
        value,
        origin: if computed { Origin::Records } else { Origin::None },
        as_of: None,
        computed,
        disputed: false,
        coverage: Some(total.coverage()),
    }
}
