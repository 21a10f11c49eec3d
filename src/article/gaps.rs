//! Who is in no record, by name: groups of the United Nations first, then regions.

use super::text::{Block, Section, country, line_of, listed_by_name};
use crate::{
    model::Code,
    query::{
        Selection,
        overlap::{Among, overlap},
    },
    words::Words,
};

/// One section a group or region with countries that no record shown names.
pub fn sections(selection: &Selection<'_>, words: &Words) -> Vec<Section> {
    // As the chart above it: possible links name no country.
    let answer = overlap(&selection.sure());
    let section = |gap: &crate::query::overlap::Gap| {
        let name = match gap.among {
            Among::Group(group) => words.text(&format!("group-{}", group.code())),
            Among::Region(region) => words.region(region),
        };
        let args = [
            ("name", name.into()),
            ("n", gap.none.len().into()),
            ("all", gap.by.iter().sum::<usize>().into()),
        ];
        let title = words.format(if answer.narrowed { "gaps-named-here" } else { "gaps-named" }, &args);
        let names = listed_by_name(gap.none.iter().map(|code| country(*code, words)), words);
        let line = if gap.none.is_empty() { line_of(words.text("gaps-named-none")) } else { names };
        Section { title, blocks: vec![Block::Line(line)], in_brief: false }
    };
    answer.gaps.iter().map(section).collect()
}
