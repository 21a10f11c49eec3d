//! The choices of the page: the values of each filter, and the pages to compare with.

use crate::{
    model::{CountryCode, Id, Mechanism, Portfolio, Standing, Theme, name::folded, ordered},
    query::{
        facets::{DonorOption, Facets, YearOption},
        names::{fits_choice, of_organisation, of_place, words_of},
    },
    statement::narrowing::name_of,
    view::{Filter, Page, View},
    words::Words,
};

/// The filters that have a list of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// Mechanisms.
    Mechanism,
    /// Donors.
    Donor,
    /// States.
    Country,
    /// Years.
    Year,
    /// Themes.
    Theme,
}

impl List {
    /// All of them with their code, in the order of the page.
    pub const ALL: [(Self, &'static str); 5] = [
        (Self::Mechanism, "mechanism"),
        (Self::Donor, "donor"),
        (Self::Country, "country"),
        (Self::Year, "year"),
        (Self::Theme, "theme"),
    ];
}

/// One value of a filter, to choose or to remove.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What choosing it filters by.
    pub filter: Filter,
    /// Its spelling in the address.
    pub code: String,
    /// Its name.
    pub label: String,
    /// All names that find it.
    pub names: String,
    /// How many records choosing it shows, in words.
    pub count: String,
    /// It shows none.
    pub is_empty: bool,
    /// It is chosen.
    pub chosen: bool,
}

/// The values of a filter, in their order on the page; with chosen values that show nothing.
pub fn choices(
    list: List,
    facets: &Facets,
    view: &View,
    portfolio: &Portfolio,
    words: &Words,
) -> Vec<Choice> {
    let options = Options { facets, view, portfolio, words };
    let mut found = match list {
        List::Mechanism => options.mechanisms(),
        List::Donor => options.donors(),
        List::Country => options.countries(),
        List::Year => options.years(),
        List::Theme => options.themes(),
    };
    if !matches!(list, List::Year | List::Mechanism) {
        ordered::by_name(&mut found, |choice| choice.label.clone());
    }
    found
}

/// What choices are made from.
struct Options<'a> {
    facets: &'a Facets,
    view: &'a View,
    portfolio: &'a Portfolio,
    words: &'a Words,
}

impl Options<'_> {
    /// A value that is found by its label alone.
    fn choice(&self, filter: Filter, code: String, label: String, n: usize) -> Choice {
        Choice {
            chosen: self.view.has(&filter),
            filter,
            code,
            names: label.clone(),
            label,
            count: self.words.count(n),
            is_empty: n == 0,
        }
    }

    fn mechanisms(&self) -> Vec<Choice> {
        let choice = |(id, n): &(Id<Mechanism>, usize)| {
            let names = self.portfolio.mechanism(id).map(|m| format!("{} {} {id}", m.short, m.name));
            let label = self.words.mechanism(id);
            let choice = self.choice(Filter::Mechanism(id.clone()), id.to_string(), label, *n);
            Choice { names: names.unwrap_or_default(), ..choice }
        };
        self.facets.mechanisms.iter().map(choice).collect()
    }

    fn donors(&self) -> Vec<Choice> {
        let choice = |option: &DonorOption| {
            let (id, words) = (&option.donor, self.words);
            let names = self.portfolio.organisation(id).map(|o| of_organisation(self.portfolio, o));
            let sure = words.count(option.records.saturating_sub(option.possible));
            let possible = words.count(option.possible);
            let count = words.format("donor-counts", &[("sure", sure.into()), ("possible", possible.into())]);
            let label = words.organisation(id);
            let choice = self.choice(Filter::Donor(id.clone()), id.to_string(), label, option.records);
            Choice { names: names.unwrap_or_default(), count, ..choice }
        };
        self.facets.donors.iter().map(choice).collect()
    }

    fn countries(&self) -> Vec<Choice> {
        let choice = |(code, n): &(CountryCode, usize)| {
            let names = self.portfolio.place(*code).map(of_place).unwrap_or_default();
            let label = self.words.country(*code);
            Choice { names, ..self.choice(Filter::Country(*code), code.to_string(), label, *n) }
        };
        self.facets.countries.iter().map(choice).collect()
    }

    fn years(&self) -> Vec<Choice> {
        let choice = |option: &YearOption| {
            let (began, ran) = (self.words.count(option.began), self.words.count(option.ran));
            let count = self.words.format("year-counts", &[("began", began.into()), ("ran", ran.into())]);
            let year = option.year.to_string();
            Choice { count, ..self.choice(Filter::Year(option.year), year.clone(), year, option.ran) }
        };
        self.facets.years.iter().map(choice).collect()
    }

    fn themes(&self) -> Vec<Choice> {
        let choice = |(id, n): &(Id<Theme>, usize)| {
            self.choice(Filter::Theme(id.clone()), id.to_string(), self.words.theme(id), *n)
        };
        self.facets.themes.iter().map(choice).collect()
    }
}

/// The choices that match the typed text, best first, and all chosen ones.
pub fn matching(choices: &[Choice], typed: &str) -> Vec<Choice> {
    let typed_words = words_of(typed);
    let score = |choice: &Choice| {
        let begins =
            !typed.trim().is_empty() && folded(&choice.label).starts_with(folded(typed.trim()).as_str());
        fits_choice(&typed_words, &choice.names).map(|score| score + if begins { 3 } else { 0 })
    };
    // Countries without a record appear only when somebody looks for them.
    let listed = |choice: &&Choice| {
        !typed_words.is_empty()
            || choice.chosen
            || !choice.is_empty
            || !matches!(choice.filter, Filter::Country(_))
    };
    let mut found: Vec<(usize, &Choice)> = choices
        .iter()
        .filter(listed)
        .filter_map(|choice| score(choice).or(choice.chosen.then_some(0)).map(|score| (score, choice)))
        .collect();
    ordered::by_key(&mut found, |(score, _)| std::cmp::Reverse(*score));
    found.into_iter().map(|(_, choice)| choice.clone()).collect()
}

/// The best match for the typed text among the choices not yet chosen.
pub fn best(choices: &[Choice], typed: &str) -> Option<Choice> {
    let wanted = words_of(typed);
    let fits = |choice: &Choice| !choice.chosen && fits_choice(&wanted, &choice.names).is_some();
    matching(choices, typed).into_iter().find(|choice| !wanted.is_empty() && fits(choice))
}

/// The state of a filter's control: the chosen value, or how many are chosen. Without the names of all
/// values, which nobody sees while the list is closed.
pub fn state(list: List, facets: &Facets, view: &View, words: &Words) -> String {
    let (mut with_records, mut chosen) = (0_usize, Vec::new());
    each_value(list, facets, &mut |filter, records| {
        with_records += usize::from(records > 0);
        if view.has(&filter) {
            chosen.push(filter);
        }
    });
    match chosen.as_slice() {
        [] => words.format("filter-all", &[("n", with_records.into())]),
        [one] => name_of(one, words),
        several => words.format("filter-chosen", &[("n", several.len().into())]),
    }
}

/// Hands out the values of a filter, each with how many records choosing it shows.
fn each_value(list: List, facets: &Facets, take: &mut dyn FnMut(Filter, usize)) {
    match list {
        List::Mechanism => {
            for (id, n) in &facets.mechanisms {
                take(Filter::Mechanism(id.clone()), *n);
            }
        }
        List::Donor => {
            for of in &facets.donors {
                take(Filter::Donor(of.donor.clone()), of.records);
            }
        }
        List::Country => {
            for (code, n) in &facets.countries {
                take(Filter::Country(*code), *n);
            }
        }
        List::Year => {
            for of in &facets.years {
                take(Filter::Year(of.year), of.ran);
            }
        }
        List::Theme => {
            for (id, n) in &facets.themes {
                take(Filter::Theme(id.clone()), *n);
            }
        }
    }
}

/// The pages to compare a page with, by name.
pub fn comparisons(page: &Page, portfolio: &Portfolio, words: &Words) -> Vec<(String, Page)> {
    let mut others: Vec<(String, Page)> = match page {
        Page::Mechanism(_) => portfolio
            .mechanisms
            .iter()
            .filter(|m| m.standing != Standing::Planned)
            .map(|m| (m.short.clone(), Page::Mechanism(m.id.clone())))
            .collect(),
        Page::Donor(_) => portfolio
            .columns()
            .donors
            .keys
            .iter()
            .map(|(id, _)| (words.organisation(id), Page::Donor(id.clone())))
            .collect(),
        Page::Country(_) => portfolio
            .columns()
            .places
            .keys
            .iter()
            .map(|(code, _)| (words.country(*code), Page::Country(*code)))
            .collect(),
        _ => Vec::new(),
    };
    // A donor is tied in several ways, a State named in both roles.
    others.dedup();
    others.retain(|(_, other)| other != page);
    ordered::by_name(&mut others, |(name, _)| name.clone());
    others
}
