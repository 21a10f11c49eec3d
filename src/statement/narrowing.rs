//! The parts of a view that narrow it, in words, each with the view without it.

use crate::{
    model::{Code, ordered},
    view::{Filter, View},
    words::Words,
};

/// One thing that narrows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Narrowing {
    /// Which filter, in words: "Country".
    pub filter: String,
    /// Its value, in words: "Kenya".
    pub value: String,
    /// The view without it.
    pub without: View,
}

impl Narrowing {
    /// Both: "Country: Kenya".
    pub fn text(&self, words: &Words) -> String {
        words.format(
            "filter-is",
            &[("filter", self.filter.clone().into()), ("names", self.value.clone().into())],
        )
    }
}

/// The name of what a filter's value stands for.
pub fn name_of(filter: &Filter, words: &Words) -> String {
    match filter {
        Filter::Mechanism(id) => words.mechanism(id),
        Filter::Donor(id) => words.organisation(id),
        Filter::Country(code) => words.country(*code),
        Filter::Year(year) => year.to_string(),
        Filter::Theme(id) => words.theme(id),
    }
}

/// All of them, filter by filter, values by name.
pub fn narrowing(view: &View, words: &Words) -> Vec<Narrowing> {
    let mut found = Vec::new();
    let mut add = |key: &str, mut of: Vec<(String, View)>| {
        ordered::by_name(&mut of, |(value, _)| value.clone());
        let filter = words.text(key);
        found.extend(of.into_iter().map(|(value, without)| Narrowing {
            filter: filter.clone(),
            value,
            without,
        }));
    };
    let only = view.only.as_ref().map(|id| (words.title(id), View { only: None, ..view.clone() }));
    add("filter-record", only.into_iter().collect());
    let mut each = |key: &str, filters: Vec<Filter>| {
        add(key, filters.iter().map(|filter| (name_of(filter, words), view.toggled(filter))).collect());
    };
    each("filter-mechanism", view.mechanisms.iter().cloned().map(Filter::Mechanism).collect());
    each("filter-donor", view.donors.iter().cloned().map(Filter::Donor).collect());
    each("filter-country", view.countries.iter().copied().map(Filter::Country).collect());
    each("filter-year", view.years.iter().copied().map(Filter::Year).collect());
    each("filter-theme", view.themes.iter().cloned().map(Filter::Theme).collect());
    let role = view
        .role
        .map(|role| (words.text(&format!("role-{}", role.code())), View { role: None, ..view.clone() }));
    add("filter-role", role.into_iter().collect());
    let search = (!view.words().is_empty())
        .then(|| (view.words().to_owned(), View { search: String::new(), ..view.clone() }));
    add("filter-search", search.into_iter().collect());
    let context = (!view.with_context)
        .then(|| (words.text("context-off"), View { with_context: true, ..view.clone() }));
    add("filter-context", context.into_iter().collect());
    found
}

/// One line a filter, its values together: "Country: Kenya, Uganda".
pub fn lines(view: &View, words: &Words) -> Vec<String> {
    let all = narrowing(view, words);
    let mut lines: Vec<(String, Vec<String>)> = Vec::new();
    for narrowing in all {
        match lines.last_mut() {
            Some((filter, values)) if *filter == narrowing.filter => values.push(narrowing.value),
            _ => lines.push((narrowing.filter, vec![narrowing.value])),
        }
    }
    lines
        .into_iter()
        .map(|(filter, names)| {
            words
                .format("filter-is", &[("filter", filter.into()), ("names", words.enumerated(&names).into())])
        })
        .collect()
}

/// The title of a window: the filters, then what is open over the page, then the page, then the site.
pub fn title(view: &View, open: Option<&str>, page: Option<&str>, words: &Words) -> String {
    let narrowed = narrowing(view, words).into_iter().map(|narrowing| narrowing.value).collect::<Vec<_>>();
    let narrowed = words.enumerated(&narrowed);
    let parts = [narrowed.as_str(), open.unwrap_or_default(), page.unwrap_or_default()];
    let parts = parts.into_iter().map(str::to_owned);
    words.line_of_parts(&parts.chain([words.text("site-title")]).collect::<Vec<_>>())
}
