//! A search in everything: names, other names, summaries. It tolerates accents and typing errors.

use super::{
    Selection,
    names::{fit, of_organisation, of_place, words_of},
    selection::{is_donor, searchable, takes_part},
};
use crate::{
    model::{
        Id, Organisation, Portfolio, Standing,
        name::{self, folded},
        ordered,
    },
    view::{Origin, Page, View},
};

/// The sorts of things, in the order of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// A page of the site.
    Page,
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
    /// Its other sorts: a country may be a donor and an organisation, with one page for all.
    pub also: Vec<Sort>,
    /// Its name.
    pub name: String,
    /// A detail that helps to recognise it: another name, a year, a publisher.
    pub more: String,
    /// Where it leads.
    pub view: View,
    /// How well it fits: higher is better.
    score: usize,
    /// It has the exact words, not only similar ones.
    pub is_exact: bool,
}

/// A page of the site: its name, and words by which one looks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SitePage {
    /// Its name.
    pub name: String,
    /// Other words for what it holds.
    pub words: String,
    /// Where it is.
    pub view: View,
}

/// Everything with all of these words, best first within its sort; nothing for no words.
pub fn search(words: &str, pages: &[SitePage], selection: &Selection<'_>) -> Vec<Found> {
    let words = words_of(words);
    if words.is_empty() {
        return Vec::new();
    }
    let mut search = Search { portfolio: selection.portfolio, words, found: Vec::new() };
    for page in pages {
        search.add(Sort::Page, &page.name, String::new(), &page.words, page.view.clone());
    }
    search.mechanisms();
    search.countries();
    search.organisations();
    search.projects();
    search.themes();
    search.figures();
    search.sources();
    search.add_sides();
    ordered::by(&mut search.found, |a, b| {
        (a.sort, b.score).cmp(&(b.sort, a.score)).then_with(|| name::order(&a.name, &b.name))
    });
    search.found
}

/// The words looked for, and what is found so far.
struct Search<'a> {
    portfolio: &'a Portfolio,
    words: Vec<String>,
    found: Vec<Found>,
}

impl Search<'_> {
    /// Adds a thing whose names or text have the words.
    fn add(&mut self, sort: Sort, name: &str, more: String, body: &str, view: View) {
        let named = folded(&format!("{name} {more}"));
        if let Some((score, is_exact)) = fit(&self.words, &named, &folded(body)) {
            let name = name.to_owned();
            self.found.push(Found { sort, also: Vec::new(), name, more, view, score, is_exact });
        }
    }

    fn mechanisms(&mut self) {
        for m in &self.portfolio.mechanisms {
            let code = if m.standing == Standing::Planned { "" } else { m.id.as_str() };
            let view = View::of_page(Page::Mechanism(m.id.clone()));
            self.add(Sort::Mechanism, &m.name, m.short.clone(), &format!("{code} {}", m.summary), view);
        }
    }

    fn countries(&mut self) {
        for p in &self.portfolio.places {
            let more = p.common_name.clone().unwrap_or_default();
            let as_organisation = self
                .portfolio
                .organisation(&Id::new(p.code.as_str()))
                .map(|o| of_organisation(self.portfolio, o))
                .unwrap_or_default();
            let names = format!("{} {as_organisation}", of_place(p));
            self.add(Sort::Country, &p.name, more, &names, View::of_page(Page::Country(p.code)));
        }
    }

    /// Organisations that are not countries; a donor is found with both its pages.
    fn organisations(&mut self) {
        let portfolio = self.portfolio;
        let is_country =
            |o: &Organisation| o.id.as_str().parse().is_ok_and(|code| portfolio.place(code).is_some());
        for o in portfolio.organisations.iter().filter(|o| !is_country(o)) {
            let more = o.acronym.clone().unwrap_or_default();
            let names = of_organisation(portfolio, o);
            if is_donor(portfolio, &o.id) {
                let view = View::of_page(Page::Donor(o.id.clone()));
                self.add(Sort::Donor, &o.name, more.clone(), &names, view);
            }
            let view = View::of_page(Page::Organisation(o.id.clone()));
            self.add(Sort::Organisation, &o.name, more, &names, view);
        }
    }

    fn projects(&mut self) {
        for a in &self.portfolio.activities {
            let more = a.year().map(|y| y.to_string()).unwrap_or_default();
            let view = View::of_page(Page::Project(a.id.clone()));
            self.add(Sort::Project, &a.title, more, &searchable(self.portfolio, a), view);
        }
    }

    fn themes(&mut self) {
        for t in &self.portfolio.themes {
            let view = View { themes: ordered::set([t.id.clone()]), ..View::default() };
            self.add(Sort::Theme, &t.name, String::new(), &t.definition, view);
        }
    }

    fn figures(&mut self) {
        for f in &self.portfolio.figures {
            let summaries: Vec<&str> = f.claims().iter().map(|claim| claim.summary.as_str()).collect();
            let (mechanism, record) = (Id::new(f.subject.as_str()), Id::new(f.subject.as_str()));
            let subject = self.portfolio.mechanism(&mechanism).map(|m| m.short.clone());
            let subject = subject.or_else(|| self.portfolio.activity(&record).map(|a| a.title.clone()));
            let view = View::default().with_origin(Origin::Figure(f.id.clone()));
            self.add(Sort::Figure, &f.label, subject.unwrap_or_default(), &summaries.join(" "), view);
        }
    }

    fn sources(&mut self) {
        for s in &self.portfolio.sources {
            let view = View::of_page(Page::Source(s.id.clone()));
            self.add(Sort::Source, &s.title, s.publisher.clone(), s.id.as_str(), view);
        }
    }

    /// Adds their other sorts to the countries found.
    fn add_sides(&mut self) {
        for country in &mut self.found {
            let Page::Country(code) = country.view.page else { continue };
            let own: Id<Organisation> = Id::new(code.as_str());
            let has_part = takes_part(self.portfolio, &own);
            if is_donor(self.portfolio, &own) {
                country.also.push(Sort::Donor);
                // Who looks for a donor asks what it gives.
                country.view = View::of_page(Page::Donor(own));
            }
            country.also.extend(has_part.then_some(Sort::Organisation));
        }
    }
}
