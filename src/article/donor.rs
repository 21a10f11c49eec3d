//! One donor: what a desk officer prints.

use std::collections::BTreeSet;

use super::{
    records::{citations, records},
    text::{
        Article, Block, Line, Piece, Section, columns, country, figure, filtered, line_of, line_with, listed,
        mechanism, not_published, of_edition, organisation, plain, project, quoted,
    },
};
use crate::{
    model::{
        Activity, Code, Contribution, CountryCode, Id, Known, Mechanism, Organisation, PartialDate,
        PeriodBasis, PlaceRole, Portfolio, ordered,
    },
    query::{Dimension, Selection, tie::is_possible_only},
    view::{Page, View},
    words::Words,
};

/// The page.
pub fn article(subject: &Organisation, selection: &Selection<'_>, words: &Words) -> Article {
    let own = View { donors: ordered::set([subject.id.clone()]), ..View::default() };
    let giver = Donor::of(subject, selection.portfolio, &own);
    let article = Article {
        kind: words.text("page-donor"),
        title: subject.name.clone(),
        lead: line_of(giver.lead(words)),
        ..Article::default()
    };
    if giver.given.is_empty() {
        return article;
    }
    article
        .with([
            giver.facts(words),
            giver.contributions(selection, words),
            Section::of(words.text("country-next"), Block::List(next(&subject.id, selection, words))),
            Section::line(words.text("donor-untraceable"), line_of(words.text("donor-untraceable-why"))),
            giver.records_naming_it(selection, words),
        ])
        .with(giver.records_supported(selection, words))
        .with(giver.states(words))
        .with(giver.records_possible(selection, words))
        .with([giver.gender(words), giver.sources(words)])
}

/// Rows of a table that stay open on the page and in the brief, which is one sheet.
const IN_BRIEF: usize = 10;

/// One donor, with what it gave and the records its money supports.
struct Donor<'a> {
    organisation: &'a Organisation,
    /// The filter by this donor alone.
    own: &'a View,
    chosen: Selection<'a>,
    given: Vec<&'a Contribution>,
    /// The mechanisms it gives to.
    mechanisms: Vec<&'a Id<Mechanism>>,
    /// Records linked to it, certainly or possibly.
    supported: Vec<&'a Activity>,
    /// Of these, the ones linked only by lists or sums without years.
    by_list: BTreeSet<&'a Id<Activity>>,
    /// Records that name it as a funder.
    named: Vec<&'a Activity>,
}

impl<'a> Donor<'a> {
    fn of(organisation: &'a Organisation, portfolio: &'a Portfolio, own: &'a View) -> Self {
        let chosen = Selection::of(portfolio, own);
        let mut given: Vec<&Contribution> =
            portfolio.contributions.iter().filter(|c| c.donor == organisation.id).collect();
        ordered::by_key(&mut given, |c| {
            (portfolio.place_of_mechanism(&c.mechanism), first_year(c), c.id.clone())
        });
        let gives_to = ordered::set(given.iter().map(|c| &c.mechanism));
        let mechanisms =
            portfolio.mechanisms.iter().map(|m| &m.id).filter(|id| gives_to.contains(id)).collect();
        let supported: Vec<&Activity> = chosen.activities().collect();
        let by_list = ordered::set(supported.iter().filter(|a| is_possible_only(&chosen, a)).map(|a| &a.id));
        let names_it = |a: &&Activity| a.named_funders().any(|funder| *funder == organisation.id);
        let named = portfolio.activities.iter().filter(names_it).collect();
        Self { organisation, own, chosen, given, mechanisms, supported, by_list, named }
    }

    fn lead(&self, words: &Words) -> String {
        if self.given.is_empty() {
            let donor = words.in_sentence(self.organisation.name.clone());
            return words.sentence(&words.format("donor-none", &[("donor", donor.into())]));
        }
        crate::statement::lead::sentence_of(&self.chosen, words)
    }

    fn facts(&self, words: &Words) -> Section {
        let with_amount = self.given.iter().filter(|c| c.amount.published().is_some()).count();
        let hidden = self.chosen.hidden_for_lack().of_one.get(&Dimension::Donor).copied().unwrap_or(0);
        let count = |n: usize| line_of(words.count(n));
        let facts = vec![
            (words.text("donor-since"), self.since(words)),
            (
                words.text("donor-mechanisms"),
                listed(self.mechanisms.iter().map(|id| mechanism(id, words)), words),
            ),
            (words.text("donor-amounts"), n_of_m(with_amount, self.given.len(), words)),
            (words.text("donor-named"), count(self.named.len())),
            (words.text("donor-supported"), count(self.supported.len() - self.by_list.len())),
            (words.text("donor-by-list"), count(self.by_list.len())),
            (words.text("donor-gender"), self.stating_gender(false, words)),
            (words.text("donor-gender-possible"), self.stating_gender(true, words)),
            (words.text("donor-hidden"), count(hidden)),
            (words.text("donor-organisation"), vec![organisation(&self.organisation.id, words)]),
            (words.text("section-overview"), vec![filtered(words.text("see-overview"), self.own.clone())]),
        ];
        Section::facts(facts, words)
    }

    /// The first year of a contribution. Sums and lists do not count: they begin with the fund.
    fn since(&self, words: &Words) -> Line {
        let of_a_year = |c: &&&Contribution| c.cycle.is_some() || c.period.basis == PeriodBasis::Single;
        let first = self.given.iter().filter(of_a_year).filter_map(|c| first_year(c)).min();
        if let Some(year) = first {
            return line_of(words.format("donor-since-year", &[("year", year.to_string().into())]));
        }
        let missing = Piece::Missing(words.text("not-published"));
        line_with("donor-since-by", &[], &[("missing", missing)], words)
    }

    /// How many of the records linked only by lists, or of the others, state anything on gender.
    fn stating_gender(&self, by_list: bool, words: &Words) -> Line {
        let records = self.supported.iter().filter(|a| self.by_list.contains(&a.id) == by_list);
        let stating = records.clone().filter(|a| a.gender.published().is_some()).count();
        n_of_m(stating, records.count(), words)
    }

    fn contributions(&self, selection: &Selection<'_>, words: &Words) -> Section {
        let keys = ["column-mechanism", "column-period", "column-kind", "column-amount", "column-notes"];
        let rows = self.given.iter().map(|c| contribution(c, selection, words)).collect();
        let title = words.format("donor-contributions", &[("n", self.given.len().into())]);
        Section::table(title, &columns(keys, words), rows)
    }

    fn records_naming_it(&self, selection: &Selection<'_>, words: &Words) -> Section {
        let title = words.format("donor-records-named", &[("n", self.named.len().into())]);
        let is_short = (1..=IN_BRIEF).contains(&self.named.len());
        Section::of(title.clone(), records(&self.named, title, selection, words)).in_brief(is_short)
    }

    /// The records supported: of each mechanism first the certain ones, then those linked only by lists.
    fn records_supported(&self, selection: &Selection<'_>, words: &Words) -> Vec<Section> {
        let keys = [("donor-records", false), ("donor-records-listed", true)];
        let lists = self.mechanisms.iter().flat_map(|id| keys.map(|(key, by_list)| (*id, key, by_list)));
        let section = |(id, key, by_list): (&Id<Mechanism>, &str, bool)| {
            let is_listed = |a: &&Activity| self.by_list.contains(&a.id) == by_list;
            let list: Vec<&Activity> = self.chosen.activities_of(id).filter(is_listed).collect();
            let args = [("mechanism", words.mechanism(id).into()), ("n", list.len().into())];
            let title = words.format(key, &args);
            Section::of(title.clone(), records(&list, title, selection, words))
        };
        lists.map(section).collect()
    }

    /// The States of these records by role. Certain and possible are never one number.
    fn states(&self, words: &Words) -> Vec<Section> {
        let (possible, sure): (Vec<&Activity>, Vec<&Activity>) =
            self.supported.iter().copied().partition(|a| self.by_list.contains(&a.id));
        let (host, guest) = (PlaceRole::Beneficiary, PlaceRole::Participant);
        // Whoever a linked record names in any role is not named in possible records only.
        let linked = &countries_as(host, &sure) | &countries_as(guest, &sure);
        let only_possible = |role| &countries_as(role, &possible) - &linked;
        let lists = [
            ("donor-beneficiaries", countries_as(host, &sure)),
            ("donor-participants", countries_as(guest, &sure)),
            ("donor-beneficiaries-possible", only_possible(host)),
            ("donor-participants-possible", only_possible(guest)),
        ];
        let section = |(key, states): (&str, BTreeSet<CountryCode>)| {
            let mut states: Vec<CountryCode> = states.into_iter().collect();
            ordered::by_name(&mut states, |code| words.country(*code));
            let title = words.format(key, &[("n", states.len().into())]);
            Section::line(title, listed(states.into_iter().map(|code| country(code, words)), words))
        };
        lists.map(section).into()
    }

    /// Other records that it may have supported: no source confirms or denies it. `None` if there are none.
    fn records_possible(&self, selection: &Selection<'_>, words: &Words) -> Option<Section> {
        let portfolio = self.chosen.portfolio;
        // Whether the sources leave open if it supported the record.
        let may_support = |a: &Activity| {
            let given = portfolio.contributions_of(&a.mechanism).map(|(_, c)| c);
            given.filter(|c| c.donor == self.organisation.id).any(|c| c.supports(a).is_none())
        };
        let others = portfolio.activities.iter().enumerate().filter(|(place, _)| !self.chosen.shows(*place));
        let possible: Vec<&Activity> = others.map(|(_, a)| a).filter(|a| may_support(a)).collect();
        if possible.is_empty() {
            return None;
        }
        let title = words.format("donor-possible", &[("n", possible.len().into())]);
        let why = Block::Line(line_of(words.text("donor-possible-why")));
        let table = records(&possible, title.clone(), selection, words);
        Some(Section { title, blocks: vec![why, table], in_brief: false })
    }

    /// What the records supported state on gender.
    fn gender(&self, words: &Words) -> Section {
        let stated = self.supported.iter().filter_map(|a| Some((a, a.gender.published()?)));
        let lines: Vec<Line> = stated
            .map(|(a, text)| {
                let links = [("label", project(a, words)), ("text", of_edition(plain(text), words))];
                line_with("labelled", &[], &links, words)
            })
            .collect();
        Section::of(words.format("donor-gender-said", &[("n", lines.len().into())]), Block::List(lines))
    }

    fn sources(&self, words: &Words) -> Section {
        let cited = self.given.iter().flat_map(|c| &c.citations);
        Section::of(words.text("detail-sources"), citations(cited, self.chosen.portfolio, words))
    }
}

fn n_of_m(n: usize, m: usize, words: &Words) -> Line {
    line_of(words.format("n-of-m", &[("n", n.into()), ("m", m.into())]))
}

/// The States that records name in a role.
fn countries_as(role: PlaceRole, records: &[&Activity]) -> BTreeSet<CountryCode> {
    let places = records.iter().flat_map(|a| &a.places);
    ordered::set(places.filter(|p| p.role == role).map(|p| p.country))
}

/// What to ask: the missing amounts, mechanism by mechanism, and the link to the horizon.
fn next(id: &Id<Organisation>, selection: &Selection<'_>, words: &Words) -> Vec<Line> {
    let missing: Vec<&Contribution> = super::letter::without_amount(id, selection).collect();
    let of = |m: &Mechanism| {
        missing.iter().filter(|c| c.mechanism == m.id).map(|c| words.period(c.period)).collect::<Vec<_>>()
    };
    let asked =
        selection.portfolio.mechanisms.iter().map(|m| (m, of(m))).filter(|(_, periods)| !periods.is_empty());
    let mut next: Vec<Line> = asked
        .map(|(m, periods)| {
            let args = [("n", periods.len().into()), ("periods", words.list(&periods).into())];
            line_with("ask-given", &args, &[("mechanism", mechanism(&m.id, words))], words)
        })
        .collect();
    next.push(vec![filtered(words.text("ask-horizon"), View::of_page(Page::Horizon))]);
    next
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
        quoted(contribution.notes.join(" "), words),
    ]
}
