//! One State: the records that reached it, by whom, in which role, and what to ask next.

use super::{
    records::{figures_of_many, participants, role},
    text::{
        Article, Block, Line, Piece, Section, columns, donor, filtered, line_of, line_with, listed,
        listed_by_name, mechanism, or_not, project, quoted,
    },
};
use crate::{
    model::{
        Activity, Code, Figure, Id, Mechanism, Organisation, ParticipantRole, Place, PlaceRole, Portfolio,
        Standing, ordered,
    },
    query::{
        Dimension, Selection,
        selection::{is_donor, may_reach},
    },
    view::{Page, View},
    words::Words,
};

/// The page.
pub fn article(subject: &Place, selection: &Selection<'_>, words: &Words) -> Article {
    let own = View { countries: ordered::set([subject.code]), ..View::default() };
    let state = State::of(subject, selection.portfolio, &own);
    let article = Article {
        kind: words.text("page-country"),
        title: subject.name.clone(),
        lead: line_of(state.lead(words)),
        ..Article::default()
    };
    article.with([
        state.facts(words),
        state.records(words),
        state.outputs(selection, words),
        state.donors(words),
        state.rules(selection, words),
        state.regional_records(words),
        state.questions(words),
    ])
}

/// Rows of the tables that stay open on the page and in the brief, which is one sheet.
const IN_BRIEF: usize = 6;

/// Questions about one record or one mechanism before a fold.
const MOST_ASKED: usize = 24;

/// Purposes of rules that say how one applies.
const TO_APPLY: [&str; 5] = ["eligibility", "country-selection", "calls", "selection", "proposals"];

/// One State, and the records that name it or may have reached it.
struct State<'a> {
    place: &'a Place,
    /// The filter by this State alone.
    own: &'a View,
    chosen: Selection<'a>,
    reached: Vec<&'a Activity>,
    /// Records that may have reached it without naming it.
    regional: Vec<&'a Activity>,
}

impl<'a> State<'a> {
    fn of(place: &'a Place, portfolio: &'a Portfolio, own: &'a View) -> Self {
        let chosen = Selection::of(portfolio, own);
        let reached: Vec<&Activity> = chosen.activities().collect();
        let is_reached = |a: &Activity| reached.iter().any(|r| r.id == a.id);
        let regional =
            portfolio.activities.iter().filter(|a| !is_reached(a) && may_reach(portfolio, own, a)).collect();
        Self { place, own, chosen, reached, regional }
    }

    fn lead(&self, words: &Words) -> String {
        if self.reached.is_empty() {
            let country = words.in_sentence(self.place.name.clone());
            return words.format("country-none", &[("country", country.into())]);
        }
        crate::statement::lead::sentence_of(&self.chosen, words)
    }

    fn facts(&self, words: &Words) -> Section {
        let portfolio = self.chosen.portfolio;
        let regions = self.place.regions().map(|r| words.region(r)).collect::<Vec<_>>();
        let possible = self.chosen.hidden_for_lack().of_one.get(&Dimension::Country).copied().unwrap_or(0);
        let possible = words.format("records-n", &[("n", possible.into())]);
        let mut facts = vec![
            (words.text("column-region"), line_of(words.line_of_parts(&regions))),
            (words.text("fact-groups"), line_of(self.groups(words))),
            (words.text("country-as-beneficiary"), self.records_as(PlaceRole::Beneficiary, words)),
            (words.text("country-as-participant"), self.records_as(PlaceRole::Participant, words)),
            (words.text("country-possible"), line_of(possible)),
        ];
        facts.extend(portfolio.mechanisms.iter().filter(|m| m.standing != Standing::Planned).map(|m| {
            let n = self.reached.iter().filter(|a| a.mechanism == m.id).count();
            (words.mechanism(&m.id), records_named(n, words))
        }));
        let as_donor: Id<Organisation> = Id::new(self.place.code.as_str());
        if is_donor(portfolio, &as_donor) {
            facts.push((words.text("country-donor"), vec![donor(&as_donor, words)]));
        }
        let overview = filtered(words.text("see-overview"), self.own.clone());
        facts.push((words.text("section-overview"), vec![overview]));
        Section::facts(facts, words)
    }

    fn groups(&self, words: &Words) -> String {
        let groups: Vec<String> =
            self.place.groups.iter().map(|g| words.text(&format!("group-{}", g.code()))).collect();
        if groups.is_empty() { words.text("none-of-them") } else { words.list(&groups) }
    }

    fn records_as(&self, wanted: PlaceRole, words: &Words) -> Line {
        let in_role =
            |a: &Activity| a.places.iter().any(|p| p.country == self.place.code && p.role == wanted);
        records_named(self.reached.iter().filter(|a| in_role(a)).count(), words)
    }

    fn records(&self, words: &Words) -> Section {
        let title = words.format("country-reached", &[("n", self.reached.len().into())]);
        Section::of(title.clone(), self.table(&self.reached, title, words)).in_brief(self.is_short())
    }

    /// Whether its records and figures have room on one sheet.
    fn is_short(&self) -> bool {
        self.reached.len() + self.figures().len() <= IN_BRIEF
    }

    fn regional_records(&self, words: &Words) -> Section {
        let title = words.format("country-regional", &[("n", self.regional.len().into())]);
        let why = Block::Line(line_of(words.text("country-regional-why")));
        let table = self.table(&self.regional, title.clone(), words);
        Section { title, blocks: vec![why, table], in_brief: false }
    }

    fn table(&self, records: &[&Activity], caption: String, words: &Words) -> Block {
        let keys = [
            "column-year",
            "column-title",
            "column-mechanism",
            "column-role",
            "detail-implementers",
            "column-funders",
        ];
        let rows = records.iter().map(|a| row(a, role(a, self.place.code, words), words)).collect();
        Block::table(caption, &columns(keys, words), rows)
    }

    fn outputs(&self, selection: &Selection<'_>, words: &Words) -> Section {
        let of_state = self.figures();
        let title = words.text("country-outputs");
        let with_notes = of_state.iter().filter(|figure| !figure.notes.is_empty());
        let note =
            |figure: &&Figure| quoted(words.labelled(&figure.label, &words.sentences(&figure.notes)), words);
        let notes: Vec<Line> = with_notes.map(note).collect();
        let mut section = Section::of(title.clone(), figures_of_many(of_state, title, selection, words));
        section.blocks.extend((!notes.is_empty()).then_some(Block::List(notes)));
        section.in_brief(self.is_short())
    }

    /// The figures of this State, and of records that reached no other.
    fn figures(&self) -> Vec<&Figure> {
        let code = self.place.code;
        let only_here = self.reached.iter().filter(|a| a.only_country() == Some(code));
        let only_here = ordered::set(only_here.map(|a| a.id.as_str()));
        let is_of_state =
            |f: &&Figure| f.place.as_deref() == Some(code.as_str()) || only_here.contains(f.subject.as_str());
        self.chosen.portfolio.figures.iter().filter(is_of_state).collect()
    }

    /// Who is linked to its records, by name: the figure above counts them.
    fn donors(&self, words: &Words) -> Section {
        let linked = self.chosen.donors_of(None);
        let title = words.format("country-donors", &[("n", linked.len().into())]);
        let line = listed_by_name(linked.into_iter().map(|id| donor(id, words)), words);
        let blocks = if line.is_empty() {
            Vec::new()
        } else {
            vec![Block::Line(line), Block::Line(line_of(words.text("country-donors-why")))]
        };
        Section { title, blocks, in_brief: self.is_short() }
    }

    /// Who can apply to the mechanisms at work, and for how much, as far as sources say.
    fn rules(&self, selection: &Selection<'_>, words: &Words) -> Section {
        let portfolio = self.chosen.portfolio;
        let at_work = portfolio.mechanisms.iter().filter(|m| m.standing != Standing::Planned);
        let rules = at_work.flat_map(|m| {
            let figures = || portfolio.figures_of(m.id.as_str());
            let is_rule = |f: &&Figure| {
                f.measure.code() == "rule" && f.purpose.as_deref().is_some_and(|p| TO_APPLY.contains(&p))
            };
            let ceilings = figures().filter(|f| f.measure.code() == "grant-ceiling");
            figures().filter(is_rule).chain(ceilings)
        });
        let rules: Vec<&Figure> = rules.collect();
        let title = words.text("country-rules");
        if rules.is_empty() {
            return Section { title, blocks: Vec::new(), in_brief: false };
        }
        let table = figures_of_many(rules, title.clone(), selection, words);
        let why = Block::Line(line_of(words.text("country-rules-why")));
        Section { title, blocks: vec![why, table], in_brief: false }
    }

    fn questions(&self, words: &Words) -> Section {
        let no_amount = self.reached.iter().filter(|a| a.allocation.published().is_none());
        let amounts = no_amount.map(|a| {
            let links = [("record", project(a, words)), ("mechanism", mechanism(&a.mechanism, words))];
            line_with("ask-amount", &[], &links, words)
        });
        let reaching = ordered::set(self.reached.iter().map(|a| &a.mechanism));
        let mechanisms = self.chosen.portfolio.mechanisms.iter();
        let at_work = mechanisms.filter(|m| m.standing != Standing::Planned && !reaching.contains(&m.id));
        let others = at_work
            .filter(|m| self.is_in_region(m))
            .map(|m| line_with("ask-mechanism", &[], &[("mechanism", mechanism(&m.id, words))], words));
        let mut next: Vec<Line> = amounts.chain(others).collect();
        let more = next.split_off(next.len().min(MOST_ASKED));
        if !self.regional.is_empty() {
            next.push(line_of(words.format("ask-regional", &[("n", self.regional.len().into())])));
        }
        next.push(vec![filtered(words.text("ask-horizon"), View::of_page(Page::Horizon))]);
        let folded = (!more.is_empty())
            .then(|| Block::Folded(words.format("questions-more", &[("n", more.len().into())]), more));
        let mut section = Section::of(words.text("country-next"), Block::List(next));
        section.blocks.extend(folded);
        section
    }

    /// Whether a mechanism is known to have reached a State of the same region.
    fn is_in_region(&self, mechanism: &Mechanism) -> bool {
        let portfolio = self.chosen.portfolio;
        let places = portfolio.activities_of(&mechanism.id).flat_map(|(_, a)| &a.places);
        places.filter_map(|p| portfolio.place(p.country)).any(|p| p.region == self.place.region)
    }
}

/// A number of records. Not named is not zero.
fn records_named(n: usize, words: &Words) -> Line {
    if n == 0 {
        vec![Piece::Missing(words.text("cell-none"))]
    } else {
        line_of(words.format("records-n", &[("n", n.into())]))
    }
}

fn row(activity: &Activity, role: Line, words: &Words) -> Vec<Line> {
    let implementers = or_not(participants(activity, ParticipantRole::Implementing, words), words);
    let funders = or_not(listed(activity.named_funders().map(|id| donor(id, words)), words), words);
    vec![
        super::records::year(activity, words),
        vec![project(activity, words)],
        vec![mechanism(&activity.mechanism, words)],
        role,
        implementers,
        funders,
    ]
}
