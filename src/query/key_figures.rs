//! The headline figures of each mechanism shown and of all together.

use super::{Selection, gender, money, totals::Totals};
use crate::{
    model::{
        Coverage, Currency, Figure, Id, Known, Measure, Mechanism, Missing, MoneyKind, PartialDate,
        PartialTotal, PlaceRole, Quantity, Value,
    },
    view::View,
};

/// The subject of a headline figure.
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

/// The basis of a headline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Basis {
    /// A figure of the edition, and the same count made from the records, where possible.
    Figure(Id<Figure>, Option<usize>),
    /// Counted or summed over the records shown; the coverage says how many of them publish it.
    Records(Coverage),
    /// Added over the mechanisms shown.
    Mechanisms {
        /// Mechanisms that state it, or state what it is computed from.
        stated: usize,
        /// Mechanisms with only some records that publish it.
        in_part: usize,
        /// Mechanisms shown.
        asked: usize,
    },
    /// The figure of the only mechanism shown that states it: shares of different funds are not added.
    OneMechanism(Id<Mechanism>, Id<Figure>),
    /// Donors named in the contributions shown.
    Contributions {
        /// Contributions left out because no source says which records they supported.
        undated: usize,
    },
    /// A stated total that cannot follow the filters, while the records shown publish no amount.
    Hidden,
    /// Nothing is published.
    Nothing,
}

/// One headline figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyFigure {
    /// Its subject.
    pub headline: Headline,
    /// Its value, or why there is none. A count of named things is never zero but "not published".
    pub value: Known<Value>,
    /// Its basis.
    pub basis: Basis,
    /// The date it is true of.
    pub as_of: Option<PartialDate>,
    /// Computed here.
    pub computed: bool,
    /// Sources disagree.
    pub disputed: bool,
    /// If nothing is published, the figure that records the search.
    pub searched: Option<Id<Figure>>,
}

/// The headlines of one mechanism, or of all shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    /// The mechanism; `None` for all together.
    pub mechanism: Option<Id<Mechanism>>,
    /// The figures.
    pub figures: Vec<KeyFigure>,
    /// Records shown.
    pub records: usize,
    /// How many of the records shown state anything on gender; with donors chosen, of those surely linked to
    /// them.
    pub gender_stated: Coverage,
    /// With donors chosen, the records and the States linked to them only by lists or sums without years.
    pub possible: Option<(usize, usize)>,
    /// The view hides records, so something not found may exist.
    pub hides: bool,
    /// The role a State must have to be counted, where one is asked for.
    pub role: Option<PlaceRole>,
    /// Donors named only by records shown, not by contributions; none where filters narrow the records, since
    /// the donors counted are then those of the records.
    pub named_by_records: usize,
    /// Records shown of which the funder is inferred, not stated.
    pub inferred: usize,
    /// Years are chosen; the sums add whole grants that touch them.
    pub of_years: bool,
}

impl Tile {
    /// No record of this mechanism is shown.
    pub fn is_empty(&self) -> bool {
        self.mechanism.is_some() && self.records == 0
    }
}

/// All headlines, in the order of a tile.
const HEADLINES: [Headline; 6] = [
    Headline::Allocated,
    Headline::Disbursed,
    Headline::Projects,
    Headline::Countries,
    Headline::Donors,
    Headline::GenderShare,
];

/// The headlines that make sense under the filters. With donors chosen, money and shares of a pool belong to
/// all donors, and the number of donors is the filter's own. With States chosen, the number of States is the
/// filter's own.
fn headlines_under(view: &View) -> impl Iterator<Item = Headline> {
    let (of_all_donors, of_all_states) = (view.donors.is_empty(), view.countries.is_empty());
    let makes_sense = move |headline: &Headline| match headline {
        Headline::Projects => true,
        Headline::Countries => of_all_states,
        _ => of_all_donors,
    };
    HEADLINES.into_iter().filter(makes_sense)
}

/// All tiles: all together first, then one a mechanism. Asked once of each selection.
pub fn tiles<'a>(selection: &'a Selection<'_>) -> &'a [Tile] {
    selection.tiles()
}

pub(super) fn made(selection: &Selection<'_>) -> Vec<Tile> {
    let each: Vec<Tile> = selection.mechanisms().map(|m| mechanism_tile(selection, &m.id)).collect();
    let mut tiles = vec![all_tile(selection, &each)];
    tiles.extend(each);
    tiles
}

fn mechanism_tile(selection: &Selection<'_>, id: &Id<Mechanism>) -> Tile {
    let totals = selection.totals().of(Some(id));
    let one = OneMechanism { selection, id, totals };
    let figures = headlines_under(selection.view).map(|headline| match headline {
        Headline::Allocated => one.money(headline, MoneyKind::OutgoingCommitment),
        Headline::Disbursed => one.money(headline, MoneyKind::Disbursement),
        Headline::Projects => one.stated_or(records_found(totals.records), &["projects-funded"]),
        Headline::Countries => one.countries(),
        Headline::Donors => donors_named(selection, Some(id), totals.records),
        Headline::GenderShare => one.gender_share(),
    });
    tile(selection, Some(id), figures.collect(), totals)
}

/// One mechanism, with what its records shown have.
struct OneMechanism<'a> {
    selection: &'a Selection<'a>,
    id: &'a Id<Mechanism>,
    totals: &'a Totals,
}

impl OneMechanism<'_> {
    /// Whether all records are shown, so that what the mechanism states for itself is about them.
    fn is_whole(&self) -> bool {
        !self.selection.narrows_records()
    }

    fn latest(&self, measure: &Measure) -> Option<&Figure> {
        self.selection.portfolio.latest_total(self.id.as_str(), measure, None)
    }

    /// What the mechanism states for itself in one of these measures, else what is found in its records.
    fn stated_or(&self, found: KeyFigure, measures: &[&str]) -> KeyFigure {
        let figure = measures
            .iter()
            .filter(|_| self.is_whole())
            .find_map(|measure| self.latest(&Measure::Other(Id::new(*measure))));
        let n = found.value.published().and_then(Value::quantity).and_then(|q| q.stated().try_into().ok());
        figure
            .map(|figure| from_figure(self.selection, found.headline, figure, n))
            .filter(|key| key.value.published().is_some())
            .unwrap_or(found)
    }

    fn money(&self, headline: Headline, kind: MoneyKind) -> KeyFigure {
        let stated = self
            .latest(&Measure::Money(kind))
            .map(|figure| from_figure(self.selection, headline, figure, None));
        let stated = match stated {
            Some(key) if self.is_whole() && key.value.published().is_some() => return key,
            other => other,
        };
        let total = money::record_total(self.selection, self.id, kind);
        let sum = summed(headline, total, self.totals.records);
        match stated {
            Some(key) if sum.value.published().is_none() && self.totals.records > 0 => {
                let hidden = key.value.published().is_some();
                // Neither is known: the mechanism's own figure has the better reason.
                if hidden {
                    KeyFigure { basis: Basis::Hidden, ..sum }
                } else {
                    KeyFigure { value: key.value, searched: key.searched, ..sum }
                }
            }
            _ => sum,
        }
    }

    /// The States reached. A mechanism's "participating countries" are the States it serves.
    fn countries(&self) -> KeyFigure {
        let measures: &[&str] = match self.selection.view.role {
            None => &["countries-participating", "countries-benefiting"],
            Some(PlaceRole::Beneficiary) => &["countries-benefiting"],
            Some(PlaceRole::Participant) => &[],
        };
        let countries = self.stated_or(countries_named(self.totals), measures);
        let disputed = countries.value.published().is_some() && lists_disagree(self.selection, self.id);
        KeyFigure { disputed: countries.disputed || disputed, ..countries }
    }

    fn gender_share(&self) -> KeyFigure {
        let share = gender::share(self.selection.portfolio, self.id)
            .map(|figure| from_figure(self.selection, Headline::GenderShare, figure, None));
        match share {
            Some(key) if self.is_whole() => key,
            Some(key) if key.value.published().is_some() && self.totals.records > 0 => {
                KeyFigure { basis: Basis::Hidden, ..nothing(Headline::GenderShare) }
            }
            _ => nothing(Headline::GenderShare),
        }
    }
}

/// All mechanisms together, without sums that must not be made. Money is added over the mechanisms that
/// publish it, or over the records if the view narrows them. States and donors count once each.
fn all_tile(selection: &Selection<'_>, each: &[Tile]) -> Tile {
    let totals = selection.totals().of(None);
    let all = AllMechanisms { selection, each, records: totals.records };
    let figures = headlines_under(selection.view).map(|headline| match headline {
        Headline::Allocated => all.money(headline, MoneyKind::OutgoingCommitment),
        Headline::Disbursed => all.money(headline, MoneyKind::Disbursement),
        Headline::Projects => records_found(totals.records),
        Headline::Countries => all.countries(totals),
        Headline::Donors => donors_named(selection, None, totals.records),
        Headline::GenderShare => all.gender_share(),
    });
    tile(selection, None, figures.collect(), totals)
}

/// All mechanisms shown, each with its tile, and how many records are shown.
struct AllMechanisms<'a> {
    selection: &'a Selection<'a>,
    each: &'a [Tile],
    records: usize,
}

impl AllMechanisms<'_> {
    /// One headline of every mechanism that has it.
    fn keys(&self, headline: Headline) -> Vec<&KeyFigure> {
        self.each.iter().flat_map(|tile| &tile.figures).filter(|key| key.headline == headline).collect()
    }

    fn money(&self, headline: Headline, kind: MoneyKind) -> KeyFigure {
        let keys = self.keys(headline);
        let disputed = keys.iter().any(|key| key.disputed);
        if self.selection.narrows_records() {
            let sum = self.sum_of_records(headline, kind);
            let hidden = sum.value.published().is_none() && keys.iter().any(|key| key.basis == Basis::Hidden);
            let basis = if hidden { Basis::Hidden } else { sum.basis.clone() };
            return KeyFigure { basis, disputed, ..sum };
        }
        // A single mechanism keeps its stated total.
        if let [key @ KeyFigure { basis: Basis::Figure(..), .. }] = keys.as_slice()
            && key.value.published().is_some()
        {
            return (*key).clone();
        }
        let added = |key: &&KeyFigure| key.value.published().is_some_and(|value| money::adds(kind, value));
        let (stated, in_part): (Vec<&KeyFigure>, _) =
            keys.iter().filter(|key| added(key)).partition(|key| matches!(key.basis, Basis::Figure(..)));
        let total = keys
            .iter()
            .fold(PartialTotal::of(kind, Currency::USD), |total, key| total.with(kind, key.value.as_ref()));
        let basis = Basis::Mechanisms { stated: stated.len(), in_part: in_part.len(), asked: keys.len() };
        KeyFigure { basis, disputed, ..summed(headline, total, self.records) }
    }

    fn sum_of_records(&self, headline: Headline, kind: MoneyKind) -> KeyFigure {
        let nothing = PartialTotal::of(kind, Currency::USD);
        let total = self
            .selection
            .mechanisms()
            .fold(nothing, |total, m| money::add_records(total, self.selection, &m.id));
        summed(headline, total, self.records)
    }

    /// The States reached; sources disagree where they do for one mechanism.
    fn countries(&self, totals: &Totals) -> KeyFigure {
        let disputed = self.keys(Headline::Countries).iter().any(|key| key.disputed);
        KeyFigure { disputed, ..countries_named(totals) }
    }

    /// The share of the only mechanism that states one: shares of different funds are not added.
    fn gender_share(&self) -> KeyFigure {
        let shares: Vec<(&Tile, &KeyFigure)> = self
            .each
            .iter()
            .filter_map(|tile| {
                Some((tile, tile.figures.iter().find(|k| k.headline == Headline::GenderShare)?))
            })
            .filter(|(_, key)| key.value.published().is_some())
            .collect();
        match shares.as_slice() {
            [(Tile { mechanism: Some(id), .. }, key @ KeyFigure { basis: Basis::Figure(figure, _), .. })] => {
                KeyFigure { basis: Basis::OneMechanism(id.clone(), figure.clone()), ..(*key).clone() }
            }
            _ if self.keys(Headline::GenderShare).iter().any(|key| key.basis == Basis::Hidden) => {
                KeyFigure { basis: Basis::Hidden, ..nothing(Headline::GenderShare) }
            }
            _ if self.records == 0 => not_asked(Headline::GenderShare),
            _ => nothing(Headline::GenderShare),
        }
    }
}

fn tile(
    selection: &Selection<'_>,
    mechanism: Option<&Id<Mechanism>>,
    figures: Vec<KeyFigure>,
    totals: &Totals,
) -> Tile {
    let of_donors = !selection.view.donors.is_empty();
    // The donors counted under filters include those whom records name.
    let named_by_records = if selection.narrows_records() {
        0
    } else {
        (&selection.funders_of_records(mechanism) - &selection.donors_of(mechanism)).len()
    };
    Tile {
        possible: of_donors.then_some((totals.possible, totals.states_only_possibly)),
        hides: selection.hides_records(),
        mechanism: mechanism.cloned(),
        figures,
        records: totals.records,
        gender_stated: of(totals.surely_stating, totals.records - totals.possible),
        role: selection.view.role,
        of_years: !selection.view.years.is_empty(),
        inferred: totals.inferred,
        named_by_records,
    }
}

fn from_figure(
    selection: &Selection<'_>,
    headline: Headline,
    figure: &Figure,
    found: Option<usize>,
) -> KeyFigure {
    let shown = figure.shown(selection.portfolio);
    KeyFigure {
        headline,
        basis: Basis::Figure(figure.id.clone(), found),
        as_of: shown.as_of,
        computed: figure.is_computed(),
        disputed: shown.disputed,
        searched: shown.value.published().is_none().then(|| figure.id.clone()),
        value: shown.value,
    }
}

/// Whether sources disagree on the States of the records shown, or on their number. A yearly mechanism has a
/// list for every year. Lists for one purpose or place are left out, and so are views of one State, donor or
/// theme.
fn lists_disagree(selection: &Selection<'_>, id: &Id<Mechanism>) -> bool {
    if selection.narrows_within_years() {
        return false;
    }
    let lists = |f: &&Figure| f.measure.is_of_states();
    let concerns = |figure: &Figure| {
        figure.period.years().is_none_or(|years| {
            let chosen = &selection.view.years;
            (chosen.is_empty() || chosen.iter().any(|y| years.contains(y)))
                && selection.activities_of(id).any(|a| a.years().iter().any(|y| years.contains(y)))
        })
    };
    selection
        .portfolio
        .figures_of(id.as_str())
        .filter(lists)
        .any(|f| f.purpose.is_none() && f.place.is_none() && f.is_disputed() && concerns(f))
}

/// The number of records shown; here zero is a value.
fn records_found(n: usize) -> KeyFigure {
    KeyFigure {
        value: Known::Published(Value::Number(Quantity::Exact(n.into()))),
        ..named(Headline::Projects, 1, Basis::Records(of(n, n)))
    }
}

/// The number of States the records name in a role that counts. Records that name none may reach more.
fn countries_named(totals: &Totals) -> KeyFigure {
    if totals.records == 0 {
        return not_asked(Headline::Countries);
    }
    named(Headline::Countries, totals.countries, Basis::Records(of(totals.located, totals.records)))
}

fn donors_named(selection: &Selection<'_>, mechanism: Option<&Id<Mechanism>>, records: usize) -> KeyFigure {
    let donors = selection.donors_of(mechanism);
    let undated = selection.contributions_undated(mechanism).len();
    if donors.is_empty() && records == 0 && undated == 0 {
        return not_asked(Headline::Donors);
    }
    named(Headline::Donors, donors.len(), Basis::Contributions { undated })
}

fn of(published: usize, asked: usize) -> Coverage {
    Coverage { published, asked, elsewhere: 0 }
}

/// A number of named things; none named means not published.
fn named(headline: Headline, n: usize, basis: Basis) -> KeyFigure {
    let value = if n == 0 {
        Known::Missing(Missing::NotPublished)
    } else {
        Known::Published(Value::Number(Quantity::Exact(n.into())))
    };
    KeyFigure { headline, computed: n > 0, value, basis, as_of: None, disputed: false, searched: None }
}

fn nothing(headline: Headline) -> KeyFigure {
    named(headline, 0, Basis::Nothing)
}

/// The headline without any record shown: not applicable.
fn not_asked(headline: Headline) -> KeyFigure {
    KeyFigure { value: Known::Missing(Missing::NotApplicable), ..nothing(headline) }
}

fn summed(headline: Headline, total: PartialTotal, records: usize) -> KeyFigure {
    if records == 0 {
        return not_asked(headline);
    }
    let value = total.quantity().map(|(quantity, currency)| Value::Money(quantity, currency));
    KeyFigure {
        headline,
        computed: value.is_some(),
        value: value.map_or(Known::Missing(total.why_missing()), Known::Published),
        basis: Basis::Records(total.coverage()),
        as_of: None,
        disputed: false,
        searched: None,
    }
}
