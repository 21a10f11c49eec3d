//! What records are records of: projects, or events, publications and results of grants whose title is not
//! public.

use crate::{
    model::{Code, Level, ordered},
    words::Words,
};

/// How many records are of which kind, the most frequent first: "71 projects, 22 events"; "none" of no
/// record. The same level may come several times.
pub fn levels(counted: impl IntoIterator<Item = (Level, usize)>, words: &Words) -> String {
    let mut counts = Level::all().map(|level| (level, 0_usize)).collect::<Vec<_>>();
    for (of, records) in counted {
        counts.iter_mut().filter(|(level, _)| *level == of).for_each(|(_, n)| *n += records);
    }
    counts.retain(|(_, n)| *n > 0);
    if counts.is_empty() {
        return "none".to_owned();
    }
    ordered::by_key(&mut counts, |(_, n)| std::cmp::Reverse(*n));
    let named = counts
        .into_iter()
        .map(|(level, n)| words.format(&format!("level-n-{}", level.code()), &[("n", n.into())]));
    words.enumerated(&named.collect::<Vec<_>>())
}
