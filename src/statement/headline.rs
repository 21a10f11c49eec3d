//! The headline figures as statements: value, qualifiers, origin.

use super::{Qualifier, Sign};
use crate::{
    model::{Id, Known, Measure, Missing, MoneyKind, Value},
    query::key_figures::{Basis, Headline, KeyFigure, Tile},
    view::{Count, Origin, Thing},
    words::Words,
};

/// The statement of a headline figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Which figure.
    pub headline: Headline,
    /// Its name.
    pub label: String,
    /// What the label means, in the words of the glossary.
    pub meaning: String,
    /// Its value, or why there is none.
    pub value: String,
    /// There is none.
    pub missing: bool,
    /// "Computed" or "counted", where no source states it.
    pub ours: Option<Sign>,
    /// Sources disagree.
    pub disputed: bool,
    /// Its qualifiers: date, coverage and others.
    pub qualifiers: Vec<Qualifier>,
    /// Where it comes from: a figure, or a sum over records.
    pub origin: Option<Origin>,
}

impl Statement {
    /// Its qualifiers in words.
    pub fn qualified(&self, words: &Words) -> Vec<String> {
        self.qualifiers.iter().map(|qualifier| qualifier.in_words(words)).collect()
    }

    /// Its value, followed by its qualifiers.
    pub fn in_words(&self, words: &Words) -> String {
        let parts: Vec<String> = std::iter::once(self.value.clone()).chain(self.qualified(words)).collect();
        words.line_of_parts(&parts)
    }
}

/// The statements of a tile; without records shown, only those that do not need them.
pub fn statements(tile: &Tile, words: &Words) -> Vec<Statement> {
    tile.figures.iter().filter(|key| is_stated(key, tile)).map(|key| statement(key, tile, words)).collect()
}

/// One of them.
pub fn statement_of(headline: Headline, tile: &Tile, words: &Words) -> Option<Statement> {
    let key = tile.figures.iter().find(|key| key.headline == headline)?;
    is_stated(key, tile).then(|| statement(key, tile, words))
}

fn is_stated(key: &KeyFigure, tile: &Tile) -> bool {
    let left_out = matches!(key.basis, Basis::Contributions { undated } if undated > 0);
    let is_record_count = key.headline == Headline::Projects;
    !tile.is_empty() || left_out || (key.value.published().is_some() && !is_record_count)
}

fn statement(key: &KeyFigure, tile: &Tile, words: &Words) -> Statement {
    let of_records = !matches!(key.basis, Basis::Figure(..));
    let (label, meaning) = match key.headline {
        Headline::Allocated => ("headline-allocated", "define-outgoing-commitment"),
        Headline::Disbursed => ("headline-disbursed", "define-disbursement"),
        Headline::Projects if of_records => ("headline-records", "define-record"),
        Headline::Projects => ("headline-projects", "define-record"),
        Headline::Countries => ("headline-countries", "define-countries"),
        Headline::Donors => ("headline-donors", "define-donors"),
        Headline::GenderShare => ("headline-gender", "define-gender-share"),
    };
    let value = match (&key.basis, key.headline, &key.value) {
        (Basis::Hidden, ..) => words.text("headline-hidden"),
        // Named things are found or not; whether they are published elsewhere is another question.
        (_, Headline::Countries | Headline::Donors, Known::Missing(Missing::NotPublished)) => {
            words.text(if tile.hides { "cell-none-here" } else { "cell-none" })
        }
        _ => words.value(&key.value, &measure_of(key.headline)),
    };
    let counted = matches!(key.headline, Headline::Projects | Headline::Countries | Headline::Donors);
    Statement {
        headline: key.headline,
        label: words.text(label),
        meaning: words.text(meaning),
        value,
        missing: matches!(key.value, Known::Missing(_)),
        ours: key.computed.then_some(if counted { Sign::Counted } else { Sign::Computed }),
        disputed: key.disputed,
        qualifiers: qualifiers(key, tile, words),
        origin: origin(key, tile),
    }
}

fn qualifiers(key: &KeyFigure, tile: &Tile, words: &Words) -> Vec<Qualifier> {
    let mut found: Vec<Qualifier> = key.as_of.map(Qualifier::AsOf).into_iter().collect();
    found.extend(of_basis(key, tile, words));
    let is = |headline| key.headline == headline;
    if is(Headline::Donors) && tile.named_by_records > 0 {
        found.push(Qualifier::NamedByRecords(tile.named_by_records));
    }
    if is(Headline::Projects) && tile.inferred > 0 {
        found.push(Qualifier::Inferred(tile.inferred));
    }
    if is(Headline::GenderShare) {
        found.push(Qualifier::MentionsGender(tile.gender_stated));
    }
    // Certain and possible are never one number alone.
    if let Some((records, countries)) = tile.possible {
        let n = if is(Headline::Projects) { records } else { countries };
        found.extend((n > 0 && key.value.published().is_some()).then_some(Qualifier::Possible(n)));
        found.extend(is(Headline::Projects).then_some(Qualifier::MentionsGender(tile.gender_stated)));
    }
    let of_money = is(Headline::Allocated) || is(Headline::Disbursed);
    let is_sum = matches!(key.basis, Basis::Records(_)) && key.value.published().is_some();
    found.extend((tile.of_years && of_money && is_sum).then_some(Qualifier::WholeGrants));
    found
}

/// The qualifiers that follow from the basis of a headline.
fn of_basis(key: &KeyFigure, tile: &Tile, words: &Words) -> Vec<Qualifier> {
    let disputed_lists =
        (key.disputed && key.headline == Headline::Countries).then_some(Qualifier::ListsDisagree);
    match (&key.basis, key.headline) {
        (Basis::Records(c), Headline::Allocated | Headline::Disbursed) => {
            let not_added = (c.elsewhere > 0).then_some(Qualifier::NotAdded(*c));
            std::iter::once(Qualifier::OfRecords(*c)).chain(not_added).collect()
        }
        // The count is ours; the lists are what disagrees.
        (Basis::Records(c), Headline::Countries) => {
            std::iter::once(Qualifier::Located(*c, tile.role)).chain(disputed_lists).collect()
        }
        (Basis::Mechanisms { stated, in_part, asked }, _) => {
            vec![Qualifier::OfMechanisms { stated: *stated, in_part: *in_part, asked: *asked }]
        }
        (Basis::Contributions { undated }, _) if *undated > 0 => vec![Qualifier::Undated(*undated)],
        (Basis::OneMechanism(id, _), _) => vec![Qualifier::OnlyOf(id.clone())],
        // The number is also counted here, so its publisher is named.
        (Basis::Figure(id, n), Headline::Projects | Headline::Countries) => {
            let publisher = words.publisher_of(id).filter(|_| !key.computed).map(Qualifier::StatedBy);
            let is_of_records = key.headline == Headline::Projects;
            let found = if is_of_records { Qualifier::FoundOneByOne } else { Qualifier::FoundCountries };
            publisher.into_iter().chain(n.map(found)).chain(disputed_lists).collect()
        }
        (Basis::Hidden, _) => vec![Qualifier::Hidden],
        _ => Vec::new(),
    }
}

fn origin(key: &KeyFigure, tile: &Tile) -> Option<Origin> {
    let kind = match key.headline {
        Headline::Allocated => Some(MoneyKind::OutgoingCommitment),
        Headline::Disbursed => Some(MoneyKind::Disbursement),
        _ => None,
    };
    match (&key.basis, kind) {
        _ if key.searched.is_some() => key.searched.clone().map(Origin::Figure),
        (Basis::Figure(id, _) | Basis::OneMechanism(_, id), _) => Some(Origin::Figure(id.clone())),
        (Basis::Hidden, _) => None,
        (_, Some(kind)) => Some(Origin::Sum(tile.mechanism.clone(), kind)),
        _ => {
            let thing = match key.headline {
                Headline::Projects => Thing::Records,
                Headline::Countries => Thing::States,
                Headline::Donors => Thing::Donors,
                _ => return None,
            };
            // A count of nothing cannot be opened.
            key.value.published().and_then(Value::quantity).filter(|q| !q.stated().is_zero())?;
            Some(Origin::Count(Count::of(thing).of_mechanism(tile.mechanism.as_ref())))
        }
    }
}

fn measure_of(headline: Headline) -> Measure {
    match headline {
        Headline::Allocated => Measure::Money(MoneyKind::OutgoingCommitment),
        Headline::Disbursed => Measure::Money(MoneyKind::Disbursement),
        Headline::GenderShare => Measure::Other(Id::new("gender-share-of-funding")),
        Headline::Projects | Headline::Countries | Headline::Donors => {
            Measure::Other(Id::new("projects-funded"))
        }
    }
}
