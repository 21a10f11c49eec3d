//! The headline figures and the sentence above them, in words.

use super::{Named, Sign};
use crate::{
    model::{Code, Coverage, Id, Known, Measure, Missing, MoneyKind, Value},
    query::{
        key_figures::{Basis, Headline, KeyFigure, Tile},
        lead::Lead,
        money::Given,
    },
    view::{Count, Origin, Thing},
    words::Words,
};

/// One line of a tile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Which figure.
    pub headline: Headline,
    /// What is told.
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
    /// Date and coverage, part by part.
    pub qualifications: Vec<String>,
    /// Where it comes from: a figure, or a sum over records.
    pub origin: Option<Origin>,
}

/// The lines of a tile. Of a mechanism of which no record is shown, only what is known all the same.
pub fn lines(tile: &Tile, words: &Words) -> Vec<Line> {
    let left_out = |key: &KeyFigure| matches!(key.basis, Basis::Contributions { undated } if undated > 0);
    let known = |key: &&KeyFigure| {
        !tile.is_empty()
            || left_out(key)
            || (key.value.published().is_some() && key.headline != Headline::Projects)
    };
    tile.figures.iter().filter(known).map(|key| line(key, tile, words)).collect()
}

fn line(key: &KeyFigure, tile: &Tile, words: &Words) -> Line {
    let n_of_m = |text: &str, c: Coverage| {
        words.format(
            text,
            &[
                ("n", c.published.into()),
                ("m", words.count(c.asked).into()),
                ("all", c.asked.into()),
                Words::in_role(tile.role),
            ],
        )
    };
    let found = |n: usize| words.format("found-one-by-one", &[("n", words.count(n).into())]);
    let mut qualifications: Vec<String> =
        key.as_of.map(|d| words.format("as-of", &[("date", words.date(d).into())])).into_iter().collect();
    match (&key.basis, key.headline) {
        (Basis::Records(c), Headline::Allocated | Headline::Disbursed) => {
            qualifications.push(n_of_m("coverage-records", *c));
            if c.elsewhere > 0 {
                qualifications.push(
                    words.format("coverage-elsewhere", &[("n", c.elsewhere.into()), ("all", c.asked.into())]),
                );
            }
        }
        (Basis::Records(c), Headline::Countries) => {
            qualifications.push(n_of_m("coverage-located", *c));
            // The count is ours: what disagrees are the lists.
            qualifications.extend(key.disputed.then(|| words.text("lists-disagree")));
        }
        (Basis::Mechanisms { stated, in_part, asked }, _) => {
            qualifications.push(words.format(
                "coverage-mechanisms",
                &[("n", (*stated).into()), ("m", (*asked).into()), ("part", (*in_part).into())],
            ));
        }
        (Basis::Contributions { undated }, _) if *undated > 0 => {
            qualifications.push(words.format("donors-undated", &[("n", (*undated).into())]))
        }
        (Basis::OneMechanism(id, _), _) => {
            qualifications.push(words.format("gender-alone", &[("mechanism", words.mechanism(id).into())]))
        }
        // What is counted here too: whose number it is must be said.
        (Basis::Figure(id, n), Headline::Projects | Headline::Countries) => {
            let publisher = words.publisher_of(id).filter(|_| !key.computed);
            qualifications.extend(publisher.map(|publisher| {
                words.format("stated-by", &[("publisher", words.in_sentence(publisher).into())])
            }));
            qualifications.extend(n.map(found));
            qualifications.extend(
                (key.disputed && key.headline == Headline::Countries).then(|| words.text("lists-disagree")),
            );
        }
        (Basis::Hidden, _) => qualifications.push(words.text("headline-hidden-why")),
        _ => {}
    }
    if key.headline == Headline::Donors && tile.named_by_records > 0 {
        qualifications.push(words.format("donors-of-records", &[("n", tile.named_by_records.into())]));
    }
    if key.headline == Headline::Projects && tile.inferred > 0 {
        qualifications.push(words.format("coverage-inferred", &[("n", tile.inferred.into())]));
    }
    if key.headline == Headline::GenderShare {
        qualifications.push(n_of_m("coverage-gender", tile.gender_stated));
    }
    // Certain and possible are never one number alone.
    if let Some((records, countries)) = tile.possible {
        let n = if key.headline == Headline::Projects { records } else { countries };
        qualifications.extend(
            (n > 0 && key.value.published().is_some())
                .then(|| words.format("possible-n", &[("n", n.into())])),
        );
    }
    if tile.possible.is_some() && key.headline == Headline::Projects {
        qualifications.push(n_of_m("coverage-gender", tile.gender_stated));
    }
    let of_money = matches!(key.headline, Headline::Allocated | Headline::Disbursed);
    if tile.of_years && of_money && matches!(key.basis, Basis::Records(_)) && key.value.published().is_some()
    {
        qualifications.push(words.text("whole-grants"));
    }
    let of_records = !matches!(key.basis, Basis::Figure(..));
    Line {
        headline: key.headline,
        label: words.text(match key.headline {
            Headline::Allocated => "headline-allocated",
            Headline::Disbursed => "headline-disbursed",
            Headline::Projects if of_records => "headline-records",
            Headline::Projects => "headline-projects",
            Headline::Countries => "headline-countries",
            Headline::Donors => "headline-donors",
            Headline::GenderShare => "headline-gender",
        }),
        meaning: words.text(match key.headline {
            Headline::Allocated => "define-outgoing-commitment",
            Headline::Disbursed => "define-disbursement",
            Headline::Projects => "define-record",
            Headline::Countries => "define-countries",
            Headline::Donors => "define-donors",
            Headline::GenderShare => "define-gender-share",
        }),
        value: match (&key.basis, key.headline, &key.value) {
            (Basis::Hidden, ..) => words.text("headline-hidden"),
            // What is named is found or not: whether it is published elsewhere is another question.
            (_, Headline::Countries | Headline::Donors, Known::Missing(Missing::NotPublished)) => {
                words.text(if tile.hides { "cell-none-here" } else { "cell-none" })
            }
            _ => words.value(&key.value, &measure_of(key.headline)),
        },
        missing: matches!(key.value, Known::Missing(_)),
        ours: key.computed.then(|| {
            let counted = matches!(key.headline, Headline::Projects | Headline::Countries | Headline::Donors);
            if counted { Sign::Counted } else { Sign::Computed }
        }),
        disputed: key.disputed,
        qualifications,
        origin: origin(key, tile),
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
            // What a count does not find cannot be opened.
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

/// Payments named one by one in the sentence; more are counted.
const GIVEN_NAMED: usize = 4;

/// The sentence made from the answer: with donors chosen what they are published to have given comes first, with States
/// chosen who reached them; otherwise what is allocated.
pub fn lead(lead: &Lead, named: &Named<'_>, words: &Words) -> String {
    if !lead.donors.is_empty() {
        return of_donors(lead, named, words);
    }
    if lead.records == 0 {
        return words.text("lead-none");
    }
    let money = allocated(lead, words);
    let records = ("n", lead.records.into());
    let with = ("with", lead.with_amount.into());
    if !lead.countries.is_empty() {
        let countries = words.in_sentences(lead.countries.iter().map(|c| words.country(*c)));
        let (beneficiary, participant) = lead.roles;
        let args = [
            ("money", money.into()),
            records,
            with,
            ("mechanisms", mechanisms(lead, words).into()),
            ("countries", words.any_of(&countries).into()),
            ("beneficiary", beneficiary.into()),
            ("participant", participant.into()),
            ("role", lead.role.map_or("any", Code::code).into()),
        ];
        return words.format("lead-country", &args);
    }
    let args = [
        ("states", count(lead, Headline::Countries).into()),
        ("donors", count(lead, Headline::Donors).into()),
        ("mechanisms", lead.shown.into()),
        ("narrowed", if lead.narrowed { "yes" } else { "no" }.into()),
    ];
    let named = words.format("lead-named", &args);
    words.format("lead-all", &[("money", money.into()), records, with, ("named", named.into())])
}

/// What the donors chosen are published to have given.
pub fn given_sentence(lead: &Lead, named: &Named<'_>, words: &Words) -> String {
    let donor_names = words.in_sentences(lead.donors.iter().map(|d| words.organisation(d)));
    let given: Vec<String> =
        lead.contributions.given.iter().take(GIVEN_NAMED).map(|g| given(g, named, words)).collect();
    let more = lead.contributions.given.len().saturating_sub(GIVEN_NAMED);
    let given = if more > 0 {
        words.format("lead-given-more", &[("given", given.join("; ").into()), ("n", more.into())])
    } else {
        given.join("; ")
    };
    let args = [
        ("any-donor", words.any_of(&donor_names).into()),
        ("asked", lead.contributions.asked.into()),
        ("published", lead.contributions.given.len().into()),
        ("given", given.into()),
    ];
    let contributions = words.format("lead-donor", &args);
    words.sentence(&contributions)
}

fn of_donors(lead: &Lead, named: &Named<'_>, words: &Words) -> String {
    let donor_names = words.in_sentences(lead.donors.iter().map(|d| words.organisation(d)));
    let donors = words.list(&donor_names);
    let args = [
        ("n", (lead.records - lead.by_list).into()),
        ("mechanisms", mechanisms(lead, words).into()),
        ("states", (lead.states.0 + lead.states.1).into()),
        ("beneficiaries", lead.states.0.into()),
        ("participants", lead.states.1.into()),
        ("possible", lead.possible_states.into()),
        ("listed", lead.by_list.into()),
        ("any", lead.records.into()),
        ("givers", lead.donors.len().into()),
        ("any-donor", words.any_of(&donor_names).into()),
        Words::in_role(lead.role),
        ("donors", donors.into()),
        (
            "naming",
            words
                .format("lead-naming", &[("n", lead.naming.into()), ("givers", lead.donors.len().into())])
                .into(),
        ),
    ];
    words.format(
        "lead-two",
        &[
            ("first", given_sentence(lead, named, words).into()),
            ("second", words.format("lead-supported", &args).into()),
        ],
    )
}

fn mechanisms(lead: &Lead, words: &Words) -> String {
    words.list(&lead.mechanisms.iter().map(|m| words.mechanism(m)).collect::<Vec<_>>())
}

/// A count of the headlines, 0 where nothing is named: the texts leave it out then.
fn count(lead: &Lead, headline: Headline) -> usize {
    let key = lead.all.figures.iter().find(|k| k.headline == headline);
    key.and_then(|k| k.value.published())
        .and_then(Value::quantity)
        .and_then(|q| usize::try_from(q.stated()).ok())
        .unwrap_or(0)
}

fn allocated(lead: &Lead, words: &Words) -> String {
    let key = lead.all.figures.iter().find(|k| k.headline == Headline::Allocated);
    let Some(KeyFigure { value: Known::Published(Value::Money(quantity, currency)), basis, .. }) = key else {
        return String::new();
    };
    let money = words.sentence(&words.amount(*quantity, *currency));
    match basis {
        Basis::Mechanisms { stated, in_part, asked } => {
            let args = [
                ("money", money.into()),
                ("n", (*stated).into()),
                ("m", (*asked).into()),
                ("part", (*in_part).into()),
            ];
            words.format("lead-money", &args)
        }
        Basis::Figure(..) => words.format(
            "lead-money",
            &[("money", money.into()), ("n", 1.into()), ("m", 1.into()), ("part", 0.into())],
        ),
        _ if lead.all.of_years => words.format("lead-money-years", &[("money", money.into())]),
        _ => words.format("lead-money-records", &[("money", money.into())]),
    }
}

fn given(given: &Given, named: &Named<'_>, words: &Words) -> String {
    let amount = words.amount(given.amount, given.currency);
    let kind = words.kind_of_money(given.kind);
    let Some(contribution) = named.get(&given.contribution) else { return format!("{amount} {kind}") };
    words.format(
        "lead-given",
        &[
            ("amount", amount.into()),
            ("kind", kind.into()),
            ("mechanism", words.mechanism(&contribution.mechanism).into()),
            ("period", words.period(contribution.period).into()),
        ],
    )
}
