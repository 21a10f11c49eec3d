//! Small multiples: one small drawing a country or a donor, all on one scale, each a link to its page.

use crate::{
    model::{Id, Mechanism},
    query::{
        Selection,
        multiples::{self, Multiples, Strip},
    },
    statement::stated,
    view::{MatrixOrder, Page},
    words::Words,
};

/// A wall of small drawings.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Wall {
    /// The finding.
    pub title: String,
    /// What is drawn, over which years.
    pub subtitle: String,
    /// Columns of each drawing: the years, and one for what has none.
    pub columns: usize,
    /// The highest column of all.
    pub most: usize,
    /// Groups with their names; one without a name where there are none.
    pub groups: Vec<(String, Vec<Small>)>,
}

/// One small drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Small {
    /// What it is of.
    pub name: String,
    /// The page it leads to.
    pub page: Page,
    /// What is beside the name.
    pub note: String,
    /// What it shows, for screen readers: all of it, or the first pieces of very many and how many more there are.
    pub spoken: String,
    /// Pieces of its columns.
    pub parts: Vec<Part>,
}

/// A piece of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Place of the column.
    pub column: usize,
    /// What is below it.
    pub from: usize,
    /// How high it is.
    pub n: usize,
    /// Place of its mechanism.
    pub mechanism: usize,
}

/// The countries named, by region.
pub fn of_countries(
    selection: &Selection<'_>,
    order: MatrixOrder,
    words: &Words,
) -> (Wall, Vec<Id<Mechanism>>) {
    let mut all = multiples::countries(selection);
    all.sort(order, |code| words.country(*code));
    let note = |strip: &Strip<_>| words.format("wall-records", &[("n", strip.n.into())]);
    let mut groups: Vec<(String, Vec<Small>)> = Vec::new();
    for strip in &all.strips {
        let region = selection.portfolio.place(strip.of).map(|place| words.region(place.region));
        let region = region.unwrap_or_default();
        let small =
            small(strip, &all, (words.common_name(strip.of), Page::Country(strip.of)), note(strip), words);
        match groups.iter_mut().find(|(name, _)| *name == region) {
            Some((_, smalls)) => smalls.push(small),
            None => groups.push((region, vec![small])),
        }
    }
    crate::model::ordered::by_name(&mut groups, |(name, _)| name.clone());
    let (mut wall, mechanisms) = wall("wall-countries", &all, groups, selection, words);
    wall.subtitle = stated::with_possible(wall.subtitle, selection, words);
    (wall, mechanisms)
}

/// The donors named.
pub fn of_donors(selection: &Selection<'_>, order: MatrixOrder, words: &Words) -> (Wall, Vec<Id<Mechanism>>) {
    let mut all = multiples::donors(selection);
    all.sort(order, |id| words.organisation(id));
    let smalls = all.strips.iter().map(|strip| {
        let note = words.format("wall-named", &[("n", strip.n.into()), ("with", strip.with_amount.into())]);
        small(strip, &all, (words.organisation(&strip.of), Page::Donor(strip.of.clone())), note, words)
    });
    let smalls: Vec<Small> = smalls.collect();
    wall("wall-donors", &all, vec![(String::new(), smalls)], selection, words)
}

fn wall<K>(
    key: &str,
    all: &Multiples<K>,
    groups: Vec<(String, Vec<Small>)>,
    selection: &Selection<'_>,
    words: &Words,
) -> (Wall, Vec<Id<Mechanism>>) {
    let several = all.strips.iter().filter(|strip| strip.mechanisms() > 1).count();
    let args = [("n", all.strips.len().into()), ("several", several.into())];
    let years = match (all.years.first(), all.years.last()) {
        (Some(first), Some(last)) => words.years(*first, *last),
        _ => "none".to_owned(),
    };
    let chosen = if selection.view.years.is_empty() { "no" } else { "yes" };
    let wall = Wall {
        title: stated::if_incomplete(words.format(key, &args), selection, words),
        subtitle: words
            .format(&format!("{key}-subtitle"), &[("years", years.into()), ("chosen", chosen.into())]),
        columns: all.years.len() + 1,
        most: all.strips.iter().map(Strip::most).max().unwrap_or(0).max(1),
        groups,
    };
    (wall, all.mechanisms.clone())
}

/// Pieces of a drawing that a screen reader reads at most.
const MOST_SPOKEN: usize = 200;

fn small<K>(
    strip: &Strip<K>,
    all: &Multiples<K>,
    (name, page): (String, Page),
    note: String,
    words: &Words,
) -> Small {
    let mut parts: Vec<Part> = Vec::new();
    let mut heights = vec![0; all.years.len() + 1];
    let mut spoken = vec![words.labelled(&name, &note)];
    for ((year, mechanism), n) in &strip.named {
        // What has no year is drawn after all years.
        let column = year.and_then(|year| all.years.iter().position(|other| *other == year));
        let column = column.unwrap_or(all.years.len());
        parts.push(Part { column, from: heights[column], n: *n, mechanism: *mechanism });
        heights[column] += n;
        let year = year.map_or_else(|| words.text("backing-undated"), |year| year.to_string());
        // Nobody listens to more: the page it leads to has all.
        if spoken.len() <= MOST_SPOKEN {
            spoken.push(format!("{year} {} {n}", words.mechanism(&all.mechanisms[*mechanism])));
        }
    }
    let more = parts.len().saturating_sub(MOST_SPOKEN);
    if more > 0 {
        spoken.push(words.format("dots-more", &[("n", more.into())]));
    }
    Small { name, page, note, spoken: words.enumerated(&spoken), parts }
}
