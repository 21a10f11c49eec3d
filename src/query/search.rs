//! Words looked for in everything: names, other names, what was done; tolerant of accents and typing errors.

use super::{
    Selection,
    names::{fit, of_organisation, of_place, words_of},
    selection::{is_donor, searchable, takes_part},
};
use crate::{
    model::{
        Id, Organisation, Standing,
        name::{self, folded},
        ordered,
    },
    view::{Origin, Page, View},
};

/// What sort of thing is found, in the order they are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// A mechanism.
    Mechanism,
    /// A State.
    Country,
    /// A donor.
    Donor,
    /// A project record.
    Project,
    /// An organisation.
    Organisation,
    /// A theme.
    Theme,
    /// A figure.
    Figure,
    /// A document.
    Source,
}

/// One thing found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What sort.
    pub sort: Sort,
    /// What else it is: a country may be a donor and an organisation, and has one page for all.
    pub also: Vec<Sort>,
    /// Its name.
    pub name: String,
    /// What more helps to know it: another name, a year, a publisher.
    pub more: String,
    /// Where it leads.
    pub view: View,
    /// How well it fits: higher is better.
    score: usize,
    /// It has these words as they are, and not only others that are near.
    pub is_exact: bool,
}

/// Everything with all of these words, best first within its sort; nothing for no words.
pub fn search(words: &str, selection: &Selection<'_>) -> Vec<Found> {
    let portfolio = selection.portfolio;
    let words = words_of(words);
    if words.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<Found> = Vec::new();
    let mut add = |sort, name: &str, more: String, body: &str, view: View| {
        let named = folded(&format!("{name} {more}"));
        if let Some((score, is_exact)) = fit(&words, &named, &folded(body)) {
            found.push(Found { sort, also: Vec::new(), name: name.to_owned(), more, view, score, is_exact });
        }
    };
    for m in &portfolio.mechanisms {
        let planned = if m.standing == Standing::Planned { "" } else { m.id.as_str() };
        add(
            Sort::Mechanism,
            &m.name,
            m.short.clone(),
            &format!("{planned} {}", m.summary),
            View::of_page(Page::Mechanism(m.id.clone())),
        );
    }
    for p in &portfolio.places {
        let more = p.common_name.clone().unwrap_or_default();
        let as_organisation = portfolio
            .organisation(&Id::new(p.code.as_str()))
            .map(|o| of_organisation(portfolio, o))
            .unwrap_or_default();
        add(
            Sort::Country,
            &p.name,
            more,
            &format!("{} {as_organisation}", of_place(p)),
            View::of_page(Page::Country(p.code)),
        );
    }
    let is_country =
        |o: &Organisation| o.id.as_str().parse().is_ok_and(|code| portfolio.place(code).is_some());
    for o in portfolio.organisations.iter().filter(|o| !is_country(o)) {
        let more = o.acronym.clone().unwrap_or_default();
        let names = of_organisation(portfolio, o);
        if is_donor(portfolio, &o.id) {
            add(Sort::Donor, &o.name, more.clone(), &names, View::of_page(Page::Donor(o.id.clone())));
        }
        add(Sort::Organisation, &o.name, more, &names, View::of_page(Page::Organisation(o.id.clone())));
    }
    for a in &portfolio.activities {
        let more = a.year().map(|y| y.to_string()).unwrap_or_default();
        add(
            Sort::Project,
            &a.title,
            more,
            &searchable(portfolio, a),
            View::of_page(Page::Project(a.id.clone())),
        );
    }
    for t in &portfolio.themes {
        add(
            Sort::Theme,
            &t.name,
            String::new(),
            &t.definition,
            View { themes: [t.id.clone()].into(), ..View::default() },
        );
    }
    for f in &portfolio.figures {
        let said: Vec<&str> = f.claims().iter().map(|claim| claim.summary.as_str()).collect();
        let of = portfolio.mechanism(&Id::new(f.subject.as_str())).map(|m| m.short.clone());
        let of = of
            .or_else(|| portfolio.activity(&Id::new(f.subject.as_str())).map(|a| a.title.clone()))
            .unwrap_or_default();
        add(
            Sort::Figure,
            &f.label,
            of,
            &said.join(" "),
            View::default().with_origin(Origin::Figure(f.id.clone())),
        );
    }
    for s in &portfolio.sources {
        add(
            Sort::Source,
            &s.title,
            s.publisher.clone(),
            s.id.as_str(),
            View::of_page(Page::Source(s.id.clone())),
        );
    }
    for country in &mut found {
        let Page::Country(code) = country.view.page else { continue };
        let own = Id::new(code.as_str());
        country.also.extend(is_donor(portfolio, &own).then_some(Sort::Donor));
        country.also.extend(takes_part(portfolio, &own).then_some(Sort::Organisation));
    }
    ordered::by(&mut found, |a, b| {
        (a.sort, b.score).cmp(&(b.sort, a.score)).then_with(|| name::order(&a.name, &b.name))
    });
    found
}
