//! One donor: what a desk officer prints.

use std::collections::BTreeSet;

use super::{
    records::{citations, records},
    text::{
        Article, Block, Line, Piece, country, figure, filtered, line_of, listed, mechanism, not_published,
        organisation,
    },
};
use crate::{
    model::{
        Activity, Code, Contribution, Id, Known, Mechanism, Organisation, PartialDate, PeriodBasis,
        PlaceRole, ordered,
    },
    query::{Dimension, Selection, tie::is_possible_only},
    view::View,
    words::Words,
};

/// The page.
pub fn article(subject: &Organisation, selection: &Selection<'_>, words: &Words) -> Article {
    let portfolio = selection.portfolio;
    let own = View { donors: [subject.id.clone()].into(), ..View::default() };
    let chosen = Selection::of(portfolio, &own);
    let mut given: Vec<&Contribution> =
        portfolio.contributions.iter().filter(|c| c.donor == subject.id).collect();
    ordered::by_key(&mut given, |c| {
        (portfolio.mechanisms.iter().position(|m| m.id == c.mechanism), first_year(c), c.id.clone())
    });
    let lead = if given.is_empty() {
        words.sentence(
            &words.format("donor-none", &[("donor", words.in_sentence(subject.name.clone()).into())]),
        )
    } else {
        crate::statement::lead::sentence_of(&chosen, words)
    };
    let mut article = Article {
        kind: words.text("page-donor"),
        title: subject.name.clone(),
        lead: line_of(lead),
        sections: Vec::new(),
    };
    if given.is_empty() {
        return article;
    }
    let gives_to = |m: &&Mechanism| given.iter().any(|c| c.mechanism == m.id);
    let mechanisms: Vec<&Id<Mechanism>> =
        portfolio.mechanisms.iter().filter(gives_to).map(|m| &m.id).collect();
    // A sum or a list says only by when: its first year is the fund's, not the donor's.
    let of_a_year = |c: &&&Contribution| c.cycle.is_some() || c.period.basis == PeriodBasis::Single;
    let since = given.iter().filter(of_a_year).filter_map(|c| first_year(c)).min();
    let since = since.map_or_else(
        || {
            vec![
                Piece::Missing(words.text("not-published")),
                super::text::plain(words.text("donor-since-by")),
            ]
        },
        |year| line_of(words.format("donor-since-year", &[("year", year.to_string().into())])),
    );
    let supported: Vec<&Activity> = chosen.activities().collect();
    let by_list: BTreeSet<&Id<Activity>> =
        ordered::set(supported.iter().filter(|a| is_possible_only(&chosen, a)).map(|a| &a.id));
    let named: Vec<&Activity> =
        portfolio.activities.iter().filter(|a| a.named_funders().any(|f| *f == subject.id)).collect();
    let stating_in = |listed: bool| {
        let of = supported.iter().filter(|a| by_list.contains(&a.id) == listed);
        let n_of_m = [
            ("n", words.count(of.clone().filter(|a| a.gender.published().is_some()).count()).into()),
            ("m", words.count(of.count()).into()),
        ];
        line_of(words.format("n-of-m", &n_of_m))
    };
    let stating = supported.iter().filter(|a| a.gender.published().is_some()).count();
    let hidden = chosen.hidden_for_lack().of_one.get(&Dimension::Donor).copied().unwrap_or(0);
    let facts = vec![
        (words.text("donor-since"), since),
        (words.text("donor-mechanisms"), listed(mechanisms.iter().map(|id| mechanism(id, words)))),
        (
            words.text("donor-amounts"),
            line_of(words.format(
                "n-of-m",
                &[
                    (
                        "n",
                        words.count(given.iter().filter(|c| c.amount.published().is_some()).count()).into(),
                    ),
                    ("m", words.count(given.len()).into()),
                ],
            )),
        ),
        (words.text("donor-named"), line_of(words.count(named.len()))),
        (words.text("donor-supported"), line_of(words.count(supported.len() - by_list.len()))),
        (words.text("donor-by-list"), line_of(words.count(by_list.len()))),
        (words.text("donor-gender"), stating_in(false)),
        (words.text("donor-gender-possible"), stating_in(true)),
        (words.text("donor-hidden"), line_of(words.count(hidden))),
        (words.text("donor-organisation"), vec![organisation(&subject.id, words)]),
        (words.text("section-overview"), vec![filtered(words.text("see-overview"), own.clone())]),
    ];
    article.section(words.text("section-facts"), vec![Block::Facts(facts)]);

    let columns = ["column-mechanism", "column-period", "column-kind", "column-amount", "column-notes"]
        .map(|key| (words.text(key), false))
        .to_vec();
    let rows = given.iter().map(|c| contribution(c, selection, words)).collect();
    let title = words.format("donor-contributions", &[("n", given.len().into())]);
    article.section(title.clone(), vec![Block::table(title, &columns, rows)]);
    article.section(words.text("country-next"), vec![Block::List(next(&subject.id, selection, words))]);
    article.section(
        words.text("donor-untraceable"),
        vec![Block::Line(line_of(words.text("donor-untraceable-why")))],
    );
    if !named.is_empty() {
        let title = words.format("donor-records-named", &[("n", named.len().into())]);
        article.section(title.clone(), vec![records(&named, title, selection, words)]);
    }
    for (id, (key, listed)) in mechanisms
        .iter()
        .flat_map(|id| [(id, ("donor-records", false)), (id, ("donor-records-listed", true))])
    {
        let list: Vec<&Activity> = supported
            .iter()
            .copied()
            .filter(|a| a.mechanism == **id && by_list.contains(&a.id) == listed)
            .collect();
        if list.is_empty() {
            continue;
        }
        let title = words.format(key, &[("mechanism", words.mechanism(id).into()), ("n", list.len().into())]);
        article.section(title.clone(), vec![records(&list, title, selection, words)]);
    }
    // Certain and possible are never one number.
    let (possible, sure): (Vec<&Activity>, Vec<&Activity>) =
        supported.iter().copied().partition(|a| by_list.contains(&a.id));
    let named_in = |list: &[&Activity], role| {
        ordered::set(list.iter().flat_map(|a| &a.places).filter(|p| p.role == role).map(|p| p.country))
    };
    let (host, guest) = (PlaceRole::Beneficiary, PlaceRole::Participant);
    let only_possible = |role| &named_in(&possible, role) - &named_in(&sure, role);
    for (key, states) in [
        ("donor-beneficiaries", named_in(&sure, host)),
        ("donor-participants", named_in(&sure, guest)),
        ("donor-beneficiaries-possible", only_possible(host)),
        ("donor-participants-possible", only_possible(guest)),
    ] {
        let mut states: Vec<_> = states.into_iter().collect();
        ordered::by_name(&mut states, |code| words.country(*code));
        let title = words.format(key, &[("n", states.len().into())]);
        article
            .section(title, vec![Block::Line(listed(states.into_iter().map(|code| country(code, words))))]);
    }
    let possible: Vec<&Activity> = portfolio
        .activities
        .iter()
        .filter(|a| may_support(&given, a) && !supported.iter().any(|s| s.id == a.id))
        .collect();
    let title = words.format("donor-possible", &[("n", possible.len().into())]);
    if !possible.is_empty() {
        article.section(
            title.clone(),
            vec![
                Block::Line(line_of(words.text("donor-possible-why"))),
                records(&possible, title, selection, words),
            ],
        );
    }
    let gender = supported.iter().filter_map(|a| match &a.gender {
        Known::Published(text) => {
            Some(vec![super::text::project(a), super::text::plain(format!(": {text}"))])
        }
        Known::Missing(_) => None,
    });
    article.section(
        words.format("donor-gender-said", &[("n", stating.into())]),
        vec![Block::List(gender.collect())],
    );
    article.section(
        words.text("detail-sources"),
        vec![citations(given.iter().flat_map(|c| &c.citations), portfolio, words)],
    );
    article
}

/// What can be asked: the amounts that are missing, mechanism by mechanism, and what comes.
fn next(id: &Id<Organisation>, selection: &Selection<'_>, words: &Words) -> Vec<Line> {
    let missing: Vec<&Contribution> = super::letter::without_amount(id, selection).collect();
    let of = |m: &Mechanism| {
        missing.iter().filter(|c| c.mechanism == m.id).map(|c| words.period(c.period)).collect::<Vec<_>>()
    };
    let asked =
        selection.portfolio.mechanisms.iter().map(|m| (m, of(m))).filter(|(_, periods)| !periods.is_empty());
    let mut next: Vec<Line> = asked
        .map(|(m, periods)| {
            let text = words.format(
                "ask-given",
                &[("n", periods.len().into()), ("periods", words.list(&periods).into())],
            );
            vec![mechanism(&m.id, words), super::text::plain(text)]
        })
        .collect();
    next.push(vec![filtered(words.text("ask-horizon"), View::of_page(crate::view::Page::Horizon))]);
    next
}

/// Whether no source lets one say that it supported the record or not.
fn may_support(given: &[&Contribution], activity: &Activity) -> bool {
    given.iter().any(|c| c.supports(activity).is_none())
}

fn first_year(contribution: &Contribution) -> Option<i16> {
    contribution.period.from.or(contribution.period.to).map(PartialDate::year)
}

/// Entries that name donors, as a table.
pub fn entries(list: &[&Contribution], caption: String, selection: &Selection<'_>, words: &Words) -> Block {
    let keys =
        ["column-donor", "column-mechanism", "column-period", "column-kind", "column-amount", "column-notes"];
    let row = |c: &&Contribution| {
        let mut row = vec![vec![super::text::donor(&c.donor, words)]];
        row.extend(contribution(c, selection, words));
        row
    };
    let columns = keys.map(|key| (words.text(key), false));
    Block::table(caption, &columns, list.iter().map(row).collect())
}

fn contribution(contribution: &Contribution, selection: &Selection<'_>, words: &Words) -> Vec<Line> {
    let kind = line_of(words.flow(contribution.flow));
    let amount = match &contribution.amount {
        Known::Published(id) => selection
            .portfolio
            .figure(id)
            .map_or_else(|| not_published(words), |f| figure(f, selection, words)),
        Known::Missing(why) => vec![Piece::Missing(words.text(why.code()))],
    };
    let period = line_of(words.period(contribution.period));
    vec![
        vec![mechanism(&contribution.mechanism, words)],
        period,
        kind,
        amount,
        line_of(contribution.notes.join(" ")),
    ]
}
