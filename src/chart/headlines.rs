//! The headline figures and the sentence above them, in words.

use super::Named;
use crate::{
    model::{Code, Coverage, Figure, Id, Known, Measure, MoneyKind, Value},
    query::{
        key_figures::{Basis, Headline, KeyFigure, Tile},
        lead::Lead,
        money::Given,
    },
    words::Words,
};

/// One line of a tile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What is told.
    pub label: String,
    /// Its value, or why there is none.
    pub value: String,
    /// There is none.
    pub missing: bool,
    /// "Computed" or "counted", where no source states it.
    pub ours: Option<String>,
    /// Sources disagree.
    pub disputed: bool,
    /// Date and coverage, part by part.
    pub qualifications: Vec<String>,
    /// The figure it rests on, where it is one of the edition.
    pub figure: Option<Id<Figure>>,
}

/// The lines of a tile.
pub fn lines(tile: &Tile, words: &Words) -> Vec<Line> {
    tile.figures.iter().map(|key| line(key, tile, words)).collect()
}

fn line(key: &KeyFigure, tile: &Tile, words: &Words) -> Line {
    let n_of_m = |text: &str, c: Coverage| words.tell(text, &[("n", c.published.into()), ("m", words.count(c.asked).into())]);
    let found = |n: usize| words.tell("found-one-by-one", &[("n", words.count(n).into())]);
    let mut qualifications: Vec<String> = key.as_of.map(|d| words.tell("as-of", &[("date", words.date(d).into())])).into_iter().collect();
    match (&key.basis, key.headline) {
        (Basis::Records(c), Headline::Allocated | Headline::Disbursed) => qualifications.push(n_of_m("coverage-records", *c)),
        (Basis::Records(c), Headline::Countries) => qualifications.push(n_of_m("coverage-located", *c)),
        (Basis::Mechanisms { stated, in_part, asked }, _) => {
            qualifications.push(words.tell("coverage-mechanisms", &[("n", (*stated).into()), ("m", (*asked).into()), ("part", (*in_part).into())]));
        }
        (Basis::Contributions { untied }, _) if *untied > 0 => qualifications.push(words.tell("donors-untied", &[("n", (*untied).into())])),
        (Basis::Figure(_, Some(n)), _) => qualifications.push(found(*n)),
        _ => {}
    }
    if key.headline == Headline::GenderShare {
        qualifications.push(n_of_m("coverage-gender", tile.gender_stated));
    }
    let of_records = !matches!(key.basis, Basis::Figure(..));
    Line {
        label: words.say(match key.headline {
            Headline::Allocated => "headline-allocated",
            Headline::Disbursed => "headline-disbursed",
            Headline::Projects if of_records => "headline-records",
            Headline::Projects => "headline-projects",
            Headline::Countries => "headline-countries",
            Headline::Donors => "headline-donors",
            Headline::GenderShare => "headline-gender",
        }),
        value: words.value(&key.value, &measure_of(key.headline)),
        missing: matches!(key.value, Known::Missing(_)),
        ours: key.computed.then(|| {
            let counted = matches!(key.headline, Headline::Projects | Headline::Countries | Headline::Donors);
            words.say(if counted { "mark-counted" } else { "mark-computed" })
        }),
        disputed: key.disputed,
        qualifications,
        figure: match &key.basis {
            Basis::Figure(id, _) => Some(id.clone()),
            _ => None,
        },
    }
}

fn measure_of(headline: Headline) -> Measure {
    match headline {
        Headline::Allocated => Measure::Money(MoneyKind::OutgoingCommitment),
        Headline::Disbursed => Measure::Money(MoneyKind::Disbursement),
        Headline::GenderShare => Measure::Other(Id::new("gender-share-of-funding")),
        Headline::Projects | Headline::Countries | Headline::Donors => Measure::Other(Id::new("projects-funded")),
    }
}

/// Payments named one by one in the sentence; more are counted.
const GIVEN_NAMED: usize = 4;

/// The sentence made from the answer: with donors chosen what they are published to have given comes first, with States
/// chosen who reached them; otherwise what is allocated.
pub fn lead(lead: &Lead, named: &Named<'_>, words: &Words) -> String {
    let join = |names: Vec<String>| words.list(&names);
    let key = |headline| lead.all.figures.iter().find(|k| k.headline == headline);
    let number = |headline| {
        key(headline).and_then(|k| k.value.published()).and_then(Value::quantity).and_then(|q| usize::try_from(q.stated()).ok()).unwrap_or(0)
    };
    let mechanisms = join(lead.mechanisms.iter().map(|m| words.mechanism(m)).collect());
    let states = number(Headline::Countries);
    let records = words.tell("lead-records", &[("n", lead.records.into()), ("with", lead.with_amount.into())]);
    if !lead.donors.is_empty() {
        let donors = join(lead.donors.iter().map(|d| words.organisation(d)).collect());
        let given: Vec<String> = lead.contributions.given.iter().take(GIVEN_NAMED).map(|g| given(g, named, words)).collect();
        let more = lead.contributions.given.len().saturating_sub(GIVEN_NAMED);
        let given =
            if more > 0 { words.tell("lead-given-more", &[("given", given.join("; ").into()), ("n", more.into())]) } else { given.join("; ") };
        return words.tell(
            "lead-donor",
            &[
                ("donors", donors.into()),
                ("n", lead.donors.len().into()),
                ("asked", lead.contributions.asked.into()),
                ("published", lead.contributions.given.len().into()),
                ("given", given.into()),
                ("supported", lead.records.into()),
                ("mechanisms", mechanisms.into()),
                ("states", states.into()),
            ],
        );
    }
    let money = match key(Headline::Allocated) {
        Some(KeyFigure { value: Known::Published(Value::Money(quantity, currency)), basis, .. }) => {
            let money = words.money(quantity.stated(), *currency);
            match basis {
                Basis::Mechanisms { stated, in_part, asked } => {
                    words.tell("lead-money", &[("money", money.into()), ("n", (*stated).into()), ("m", (*asked).into()), ("part", (*in_part).into())])
                }
                _ => words.tell("lead-money-records", &[("money", money.into())]),
            }
        }
        _ => String::new(),
    };
    if !lead.countries.is_empty() && lead.records > 0 {
        let countries = join(lead.countries.iter().map(|c| words.country(*c)).collect());
        let (beneficiary, participant) = lead.roles;
        return words.tell(
            "lead-country",
            &[
                ("money", money.into()),
                ("n", lead.records.into()),
                ("with", lead.with_amount.into()),
                ("mechanisms", mechanisms.into()),
                ("countries", countries.into()),
                ("beneficiary", beneficiary.into()),
                ("participant", participant.into()),
            ],
        );
    }
    words.tell(
        "lead-all",
        &[("money", money.into()), ("records", records.into()), ("states", states.into()), ("donors", number(Headline::Donors).into())],
    )
}

fn given(given: &Given, named: &Named<'_>, words: &Words) -> String {
    let amount = words.amount(given.amount, given.currency);
    let kind = words.say(&format!("money-{}", given.kind.code()));
    let Some(contribution) = named.get(&given.contribution) else { return format!("{amount} {kind}") };
    words.tell(
        "lead-given",
        &[
            ("amount", amount.into()),
            ("kind", kind.into()),
            ("mechanism", words.mechanism(&contribution.mechanism).into()),
            ("period", words.period(contribution.period).into()),
        ],
    )
}
