//! The qualifiers of a number: its date, its coverage, its publisher, what it leaves out.

use crate::{
    model::{Coverage, Id, Mechanism, PartialDate, PlaceRole},
    words::Words,
};

/// One qualification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Qualifier {
    /// The date it is true of.
    AsOf(PartialDate),
    /// So many of the records publish it.
    OfRecords(Coverage),
    /// So many records publish it in another kind, another currency or as an upper bound, of these.
    NotAdded(Coverage),
    /// So many of the records name a State, in this role where one is asked for.
    Located(Coverage, Option<PlaceRole>),
    /// The mechanisms shown by how they publish it.
    OfMechanisms {
        /// Mechanisms that state it, or state what it is computed from.
        stated: usize,
        /// Mechanisms with only some records that publish it.
        in_part: usize,
        /// Mechanisms shown.
        asked: usize,
    },
    /// It is the figure of this mechanism alone.
    OnlyOf(Id<Mechanism>),
    /// Who publishes it.
    StatedBy(String),
    /// So many of the same are found in records one by one.
    FoundOneByOne(usize),
    /// So many countries are named in records found one by one.
    FoundCountries(usize),
    /// Sources disagree on the lists that are counted.
    ListsDisagree,
    /// So many contributions are left out, because no source gives their year or records.
    Undated(usize),
    /// So many donors only records name.
    NamedByRecords(usize),
    /// Of so many records the funder is inferred.
    Inferred(usize),
    /// So many of the records mention gender.
    MentionsGender(Coverage),
    /// So many are linked to the chosen donors only by lists or sums without years.
    Possible(usize),
    /// Whole grants that touch the years chosen, not the money of these years.
    WholeGrants,
    /// A total that cannot follow the filters.
    Hidden,
}

impl Qualifier {
    /// The known part of the whole, as n of m; `None` for a qualifier that is no part of a whole.
    pub fn meter(&self) -> Option<(usize, usize)> {
        match self {
            Self::OfRecords(c) | Self::Located(c, _) | Self::MentionsGender(c) => {
                Some((c.published, c.asked))
            }
            Self::OfMechanisms { stated, asked, .. } => Some((*stated, *asked)),
            _ => None,
        }
    }

    /// The qualification in words.
    pub fn in_words(&self, words: &Words) -> String {
        let n_of_m = |key: &str, c: &Coverage, role: Option<PlaceRole>| {
            let args = [
                ("n", c.published.into()),
                ("m", c.asked.into()),
                ("all", c.asked.into()),
                Words::in_role(role),
            ];
            words.format(key, &args)
        };
        let n = |key: &str, n: usize| words.format(key, &[("n", n.into())]);
        match self {
            Self::AsOf(date) => words.format("as-of", &[("date", words.date(*date).into())]),
            Self::OfRecords(c) => n_of_m("coverage-records", c, None),
            Self::NotAdded(c) => {
                words.format("coverage-elsewhere", &[("n", c.elsewhere.into()), ("all", c.asked.into())])
            }
            Self::Located(c, role) => n_of_m("coverage-located", c, *role),
            Self::OfMechanisms { stated, in_part, asked } => {
                let args = [("n", (*stated).into()), ("m", (*asked).into()), ("part", (*in_part).into())];
                words.format("coverage-mechanisms", &args)
            }
            Self::OnlyOf(id) => words.format("gender-alone", &[("mechanism", words.mechanism(id).into())]),
            Self::StatedBy(publisher) => {
                let publisher = words.in_sentence(publisher.clone());
                words.format("stated-by", &[("publisher", publisher.into())])
            }
            Self::FoundOneByOne(n) => words.format("found-one-by-one", &[("n", (*n).into())]),
            Self::FoundCountries(n) => words.format("found-countries", &[("n", (*n).into())]),
            Self::ListsDisagree => words.text("lists-disagree"),
            Self::Undated(count) => n("donors-undated", *count),
            Self::NamedByRecords(count) => n("donors-of-records", *count),
            Self::Inferred(count) => n("coverage-inferred", *count),
            Self::MentionsGender(c) => n_of_m("coverage-gender", c, None),
            Self::Possible(count) => n("possible-n", *count),
            Self::WholeGrants => words.text("whole-grants"),
            Self::Hidden => words.text("headline-hidden-why"),
        }
    }
}
