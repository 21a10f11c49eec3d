//! The one sentence above the figures.

use super::cited::{Payments, payments};
use crate::{
    model::{Code, Id, Known, Mechanism, Value},
    query::{
        self, Selection,
        key_figures::{Basis, Headline, KeyFigure},
        lead::Lead,
        money::Given,
    },
    words::Words,
};

/// The sentence: asks its question and puts the answer into words.
pub fn sentence_of(selection: &Selection<'_>, words: &Words) -> String {
    query::lead::lead(selection).map(|lead| sentence(&lead, &payments(selection), words)).unwrap_or_default()
}

/// The most payments named in the sentence; more are counted.
const GIVEN_NAMED: usize = 4;

/// The sentence made from the answer. It begins with the published amounts of the chosen donors, with who
/// reached the chosen States, or else with the allocation.
pub fn sentence(lead: &Lead, payments: &Payments<'_>, words: &Words) -> String {
    if !lead.donors.is_empty() {
        return of_donors(lead, payments, words);
    }
    if lead.records == 0 {
        if !lead.of_countries_alone || lead.countries.is_empty() {
            return words.text("lead-none");
        }
        let countries = words.in_sentences(lead.countries.iter().map(|c| words.country(*c)));
        let args = [("countries", words.any_of(&countries).into()), Words::in_role(lead.role)];
        return words.format("lead-none-country", &args);
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
            ("mechanisms", words.list(&names_of_mechanisms(&lead.mechanisms, words)).into()),
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

/// The published amounts of the chosen donors.
pub fn given_sentence(lead: &Lead, payments: &Payments<'_>, words: &Words) -> String {
    let donor_names = words.in_sentences(lead.donors.iter().map(|d| words.organisation(d)));
    let given: Vec<String> =
        lead.contributions.given.iter().take(GIVEN_NAMED).map(|g| given(g, payments, words)).collect();
    let more = lead.contributions.given.len().saturating_sub(GIVEN_NAMED);
    let given = if more > 0 {
        words.format("lead-given-more", &[("given", words.clauses(&given).into()), ("n", more.into())])
    } else {
        words.clauses(&given)
    };
    let args = [
        ("any-donor", words.any_of(&donor_names).into()),
        ("asked", lead.contributions.asked.into()),
        ("naming", lead.naming.into()),
        ("published", lead.contributions.given.len().into()),
        ("given", given.into()),
    ];
    let contributions = words.format("lead-donor", &args);
    words.sentence(&contributions)
}

fn of_donors(lead: &Lead, payments: &Payments<'_>, words: &Words) -> String {
    let donor_names = words.in_sentences(lead.donors.iter().map(|d| words.organisation(d)));
    let donors = words.list(&donor_names);
    let args = [
        ("n", (lead.records - lead.by_list).into()),
        ("mechanisms", words.list(&names_of_mechanisms(&lead.mechanisms, words)).into()),
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
    words.sentences(&[given_sentence(lead, payments, words), words.format("lead-supported", &args)])
}

/// The most mechanisms that are named in a row; of more half of these are named and the others counted.
const MECHANISMS_NAMED: usize = 6;

/// The names of mechanisms; of very many the first ones, and how many others there are.
pub fn names_of_mechanisms(mechanisms: &[Id<Mechanism>], words: &Words) -> Vec<String> {
    let mut names: Vec<String> =
        mechanisms.iter().take(MECHANISMS_NAMED).map(|m| words.mechanism(m)).collect();
    if mechanisms.len() > MECHANISMS_NAMED {
        names.truncate(MECHANISMS_NAMED / 2);
        let more = mechanisms.len() - names.len();
        names.push(words.format("mechanisms-more", &[("n", more.into())]));
    }
    names
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

fn given(given: &Given, payments: &Payments<'_>, words: &Words) -> String {
    let amount = words.amount(given.amount, given.currency);
    let kind = words.kind_of_money(given.kind);
    let Some(contribution) = payments.get(&given.contribution) else {
        return words.format("amount-kind", &[("amount", amount.into()), ("kind", kind.into())]);
    };
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
