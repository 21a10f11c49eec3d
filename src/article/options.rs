//! What there is to choose: the values of each filter, and what a page can be compared with.

use crate::{
    model::{Portfolio, Standing, name::folded, ordered},
    query::{
        facets::Facets,
        names::{fits_choice, of_organisation, of_place, words_of},
    },
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

/// One value of a filter, to choose or to take off.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What choosing it filters by.
    pub filter: Filter,
    /// Its spelling in the address.
    pub code: String,
    /// Its name.
    pub label: String,
    /// All names it is found by.
    pub names: String,
    /// How many records choosing it shows, in words.
    pub count: String,
    /// It shows none.
    pub is_empty: bool,
    /// It is chosen.
    pub chosen: bool,
}

/// The values of a filter, in the order they are listed. What is chosen is among them, also where it shows nothing.
pub fn choices(
    list: List,
    facets: &Facets,
    view: &View,
    portfolio: &Portfolio,
    words: &Words,
) -> Vec<Choice> {
    let choice = |filter: Filter, code: String, label: String, n: usize| Choice {
        chosen: view.has(&filter),
        filter,
        code,
        names: label.clone(),
        label,
        count: words.count(n),
        is_empty: n == 0,
    };
    let mut found: Vec<Choice> = match list {
        List::Mechanism => facets
            .mechanisms
            .iter()
            .map(|(id, n)| {
                let names = portfolio
                    .mechanism(id)
                    .map(|m| format!("{} {} {id}", m.short, m.name))
                    .unwrap_or_default();
                Choice {
                    names,
                    ..choice(Filter::Mechanism(id.clone()), id.to_string(), words.mechanism(id), *n)
                }
            })
            .collect(),
        List::Donor => facets
            .donors
            .iter()
            .map(|option| {
                let id = &option.donor;
                let names =
                    portfolio.organisation(id).map(|o| of_organisation(portfolio, o)).unwrap_or_default();
                let sure = words.count(option.records.saturating_sub(option.possible));
                let count = words.format(
                    "donor-counts",
                    &[("sure", sure.into()), ("possible", words.count(option.possible).into())],
                );
                Choice {
                    names,
                    count,
                    ..choice(
                        Filter::Donor(id.clone()),
                        id.to_string(),
                        words.organisation(id),
                        option.records,
                    )
                }
            })
            .collect(),
        List::Country => facets
            .countries
            .iter()
            .map(|(code, n)| {
                let names = portfolio.place(*code).map(of_place).unwrap_or_default();
                Choice { names, ..choice(Filter::Country(*code), code.to_string(), words.country(*code), *n) }
            })
            .collect(),
        List::Year => facets
            .years
            .iter()
            .map(|option| {
                let count = words.format(
                    "year-counts",
                    &[("began", words.count(option.began).into()), ("ran", words.count(option.ran).into())],
                );
                Choice {
                    count,
                    ..choice(
                        Filter::Year(option.year),
                        option.year.to_string(),
                        option.year.to_string(),
                        option.ran,
                    )
                }
            })
            .collect(),
        List::Theme => facets
            .themes
            .iter()
            .map(|(id, n)| choice(Filter::Theme(id.clone()), id.to_string(), words.theme(id), *n))
            .collect(),
    };
    if !matches!(list, List::Year | List::Mechanism) {
        ordered::by_name(&mut found, |choice| choice.label.clone());
    }
    found
}

/// The choices that fit what is typed, the best first, and those that are chosen: what is on is never out of sight.
pub fn matching(choices: &[Choice], typed: &str) -> Vec<Choice> {
    let typed_words = words_of(typed);
    let score = |choice: &Choice| {
        let begins =
            !typed.trim().is_empty() && folded(&choice.label).starts_with(folded(typed.trim()).as_str());
        fits_choice(&typed_words, &choice.names).map(|score| score + if begins { 3 } else { 0 })
    };
    // Countries without a record are found by their names, and are not listed before one is looked for.
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

/// The choice that fits best what is typed, of those that are not chosen yet.
pub fn best(choices: &[Choice], typed: &str) -> Option<Choice> {
    let wanted = words_of(typed);
    let fits = |choice: &Choice| !choice.chosen && fits_choice(&wanted, &choice.names).is_some();
    matching(choices, typed).into_iter().find(|choice| !wanted.is_empty() && fits(choice))
}

/// What a filter's control says it is set to: the value, or how many.
pub fn state(choices: &[Choice], words: &Words) -> String {
    let chosen: Vec<&Choice> = choices.iter().filter(|choice| choice.chosen).collect();
    match chosen.as_slice() {
        [] => words.format(
            "filter-all",
            &[("n", words.count(choices.iter().filter(|choice| !choice.is_empty).count()).into())],
        ),
        [one] => one.label.clone(),
        several => words.format("filter-chosen", &[("n", several.len().into())]),
    }
}

/// What the subject of a page can be compared with, by name.
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
            .map(|id| (words.organisation(id), Page::Donor(id.clone())))
            .collect(),
        Page::Country(_) => portfolio
            .columns()
            .countries
            .keys
            .iter()
            .map(|code| (words.country(*code), Page::Country(*code)))
            .collect(),
        _ => Vec::new(),
    };
    others.retain(|(_, other)| other != page);
    ordered::by_name(&mut others, |(name, _)| name.clone());
    others
}
