//! The page at a glance: one sentence, and five figures with their known part.

use super::{
    Qualifier, Sign,
    cited::payments,
    headline::{self, Statement},
    lead as sentences, stated,
};
use crate::{
    model::{Coverage, Group, Known, Missing, Value, ordered},
    query::{
        self, Selection,
        key_figures::{Basis, Headline, KeyFigure, Tile},
        lead::{Lead, lead},
        money,
        overlap::{Among, overlap},
        tie::ties,
    },
    view::{Count, Origin, Page, Thing},
    words::Words,
};

/// One figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glance {
    /// Which, for styles and tests.
    pub code: &'static str,
    /// Its name.
    pub label: String,
    /// Its value in few characters.
    pub value: String,
    /// The same in words, for screen readers.
    pub spoken: String,
    /// There is none.
    pub missing: bool,
    /// Computed or counted by us; sources disagree.
    pub signs: Vec<Sign>,
    /// How much of it is known: so many of so many.
    pub meter: Option<(usize, usize)>,
    /// The subject of the meter, or the source of the value.
    pub note: String,
    /// Where it comes from.
    pub origin: Option<Origin>,
}

/// The one sentence and the figures under it.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Glances {
    /// Of all, of the donors or of the countries chosen.
    pub sentence: String,
    /// Of all, or with donors chosen, of these donors.
    pub figures: Vec<Glance>,
}

/// A selection at a glance.
pub fn glances(selection: &Selection<'_>, words: &Words) -> Glances {
    on_page(&Page::Overview, selection, words)
}

/// A selection at a glance, on a page: an index page has a sentence of its own where no filter is on.
pub fn on_page(page: &Page, selection: &Selection<'_>, words: &Words) -> Glances {
    let Some(lead) = lead(selection) else { return Glances::default() };
    let own = if selection.view.is_filtered() { None } else { of_index(page, &lead, selection, words) };
    let sentence = own.unwrap_or_else(|| sentence(&lead, selection, words));
    Glances {
        sentence: stated::if_incomplete(sentence, selection, words),
        figures: figures(&lead, selection, words),
    }
}

/// The finding of an index page, of all records.
fn of_index(page: &Page, lead: &Lead, selection: &Selection<'_>, words: &Words) -> Option<String> {
    let number = |n: usize| words.count(n).into();
    Some(match page {
        Page::Donors => {
            let (with, all) = donors(selection);
            let several = query::donors::donors(selection).rows.into_iter().filter(|row| row.given.len() > 1);
            let args = [("donors", number(all)), ("with", number(with)), ("several", several.count().into())];
            words.format("index-lead-donors", &args)
        }
        Page::Countries => {
            let sets = overlap(selection).sets;
            let of = |wanted: fn(usize) -> bool| -> usize {
                let sets = sets.iter().filter(|set| wanted(set.mechanisms.len()));
                sets.map(|set| set.countries.len()).sum()
            };
            let args = [("countries", number(of(|_| true))), ("several", of(|n| n > 1).into())];
            words.format("index-lead-countries", &args)
        }
        Page::Projects => {
            let args = [("records", number(lead.records)), ("with", lead.with_amount.into())];
            words.format("index-lead-projects", &args)
        }
        Page::Gaps => {
            let gaps = overlap(selection).gaps;
            let of = |wanted: fn(Among) -> bool| -> usize {
                gaps.iter().filter(|gap| wanted(gap.among)).map(|gap| gap.none.len()).sum()
            };
            // Every country is in one region.
            let none = of(|among| matches!(among, Among::Region(_)));
            let least = of(|among| among == Among::Group(Group::Ldc));
            words.format("index-lead-gaps", &[("none", number(none)), ("least", least.into())])
        }
        _ => return None,
    })
}

fn figures(lead: &Lead, selection: &Selection<'_>, words: &Words) -> Vec<Glance> {
    let tile = &lead.all;
    let statements = headline::statements(tile, words);
    let of = |headline: Headline| {
        let key = tile.figures.iter().find(|key| key.headline == headline)?;
        // Of no record nothing can be asked but their number.
        if lead.records == 0 && key.value == Known::Missing(Missing::NotApplicable) {
            return None;
        }
        let statement = statements.iter().find(|statement| statement.headline == headline)?;
        glance(key, statement, lead, selection, words)
    };
    if selection.view.donors.is_empty() {
        let order = [
            Headline::Allocated,
            Headline::Donors,
            Headline::Countries,
            Headline::Projects,
            Headline::GenderShare,
        ];
        let mut found: Vec<Glance> = order.into_iter().filter_map(of).collect();
        // If the share cannot follow the filters or is not published, the records' statements take its place.
        let has_share = found.iter().any(|glance| glance.code == "gender" && !glance.missing);
        if !has_share && tile.gender_stated.asked > 0 {
            found.retain(|glance| glance.code != "gender");
            found.push(stating(tile.gender_stated, words));
        }
        return found;
    }
    // With countries chosen a gift to a whole pool would look like money for them.
    let mut found = if lead.countries.is_empty() { given(lead, words) } else { Vec::new() };
    found.extend([Headline::Projects, Headline::Countries].into_iter().filter_map(of));
    found.push(stating(tile.gender_stated, words));
    found
}

fn glance(
    key: &KeyFigure,
    statement: &Statement,
    lead: &Lead,
    selection: &Selection<'_>,
    words: &Words,
) -> Option<Glance> {
    // A hidden total is left out.
    if key.basis == Basis::Hidden {
        return None;
    }
    let tile = &lead.all;
    let (code, label) = name_of(key.headline, selection.narrows_records(), tile.possible.is_some())?;
    // Certain and possible are never one number: the possible ones are beside it.
    let (value, note, meter) = if let Some((certain, possible)) = certain(key, tile) {
        let note = words.format("glance-possible", &[("n", possible.into())]);
        (words.count(certain), note, None)
    } else {
        let (meter, note) = known_part(key, statement, lead, selection, words);
        (brief(key, statement, words), note, meter)
    };
    let spoken = if tile.possible.is_some() {
        words.labelled(&statement.label, &words.enumerated(&[value.clone(), note.clone()]))
    } else if key.headline == Headline::Donors && selection.narrows_records() {
        words.labelled(&words.text(label), &statement.value)
    } else {
        words.labelled(&statement.label, &statement.value)
    };
    Some(Glance {
        code,
        label: words.text(label),
        spoken,
        value,
        missing: statement.missing,
        signs: statement.ours.into_iter().chain(key.disputed.then_some(Sign::Disputed)).collect(),
        meter: meter.filter(|(_, m)| *m > 0),
        note,
        origin: statement.origin.clone(),
    })
}

/// The code of a figure and the key of its name. `linked`: under filters of records, donors are linked to the
/// records only through their mechanism; with donors chosen, records and countries are linked to them.
fn name_of(headline: Headline, linked: bool, of_donors: bool) -> Option<(&'static str, &'static str)> {
    Some(match headline {
        Headline::Allocated => ("allocated", "glance-allocated"),
        Headline::Donors if linked => ("donors", "glance-donors-linked"),
        Headline::Donors => ("donors", "glance-donors"),
        Headline::Countries if of_donors => ("countries", "glance-countries-linked"),
        Headline::Countries => ("countries", "glance-countries"),
        Headline::Projects if of_donors => ("records", "glance-records-linked"),
        Headline::Projects => ("records", "glance-records"),
        Headline::GenderShare => ("gender", "glance-gender"),
        Headline::Disbursed => return None,
    })
}

/// With donors chosen, how many records or countries are surely linked to them, and how many only possibly.
fn certain(key: &KeyFigure, tile: &Tile) -> Option<(usize, usize)> {
    let (records, countries) = tile.possible?;
    let possible = match key.headline {
        Headline::Projects => records,
        Headline::Countries => countries,
        _ => return None,
    };
    let all = key.value.published()?.quantity().and_then(|q| usize::try_from(q.stated()).ok()).unwrap_or(0);
    Some((all.saturating_sub(possible), possible))
}

/// The value in few characters.
fn brief(key: &KeyFigure, statement: &Statement, words: &Words) -> String {
    match &key.value {
        Known::Published(Value::Money(quantity, currency)) => words.brief_amount(*quantity, *currency),
        Known::Published(Value::Number(quantity)) if key.headline != Headline::GenderShare => {
            words.brief_quantity(*quantity)
        }
        _ => statement.value.clone(),
    }
}

/// How much of the figure is known, as a meter, and what the meter is of.
fn known_part(
    key: &KeyFigure,
    statement: &Statement,
    lead: &Lead,
    selection: &Selection<'_>,
    words: &Words,
) -> (Option<(usize, usize)>, String) {
    let with_amount = |(with, all): (usize, usize)| {
        let note = words.format("glance-with-amount", &[("n", with.into())]);
        (Some((with, all)), note)
    };
    match key.headline {
        Headline::Donors if selection.narrows_records() => return (None, words.text("glance-linked-how")),
        Headline::Donors => return with_amount(donors(selection)),
        Headline::Projects if matches!(key.basis, Basis::Records(_)) && lead.all.possible.is_none() => {
            return with_amount((lead.with_amount, lead.records));
        }
        _ => {}
    }
    for qualifier in &statement.qualifiers {
        let key = match qualifier {
            Qualifier::OfMechanisms { .. } => "glance-from",
            Qualifier::Located(..) => "glance-located",
            Qualifier::OfRecords(_) => "glance-of-records",
            Qualifier::OnlyOf(id) => {
                let alone = selection.mechanisms().count() == 1;
                let key = if alone { "glance-one" } else { "glance-one-of" };
                return (None, words.format(key, &[("mechanism", words.mechanism(id).into())]));
            }
            _ => continue,
        };
        let Some((n, m)) = qualifier.meter() else { continue };
        let note = words.format(key, &[("n", n.into()), ("m", m.into())]);
        return (Some((n, m)), note);
    }
    let first = statement.qualifiers.first();
    (None, first.map(|qualifier| qualifier.in_words(words)).unwrap_or_default())
}

/// The donors counted, and those of them whose entries shown have a published amount.
fn donors(selection: &Selection<'_>) -> (usize, usize) {
    let contributions = selection.contributions();
    let with = contributions.iter().filter(|c| money::given(selection.portfolio, c).is_some());
    (ordered::set(with.map(|c| &c.donor)).len(), selection.donors_of(None).len())
}

/// The published amounts of the chosen donors, and how often they are named. Amounts are not added.
fn given(lead: &Lead, words: &Words) -> Vec<Glance> {
    let given = &lead.contributions.given;
    let asked = lead.contributions.asked;
    let value = match given.as_slice() {
        [] => words.text("glance-none"),
        [one] => words.brief_amount(one.amount, one.currency),
        several => words.format("glance-several", &[("n", several.len().into())]),
    };
    let note = match given.as_slice() {
        [one] => words.kind_of_money(one.kind),
        _ => words.format("glance-of-all", &[("n", given.len().into()), ("m", asked.into())]),
    };
    // Several amounts are all opened: none represents the others.
    let entries = || Origin::Count(Count::of(Thing::Entries));
    let first = match given.as_slice() {
        [one] => Some(Origin::Figure(one.figure.clone())),
        several => (!several.is_empty()).then(entries),
    };
    let (label, named) = (words.text("glance-given"), words.text("glance-named"));
    let glance = |code, label: String, value: String, missing, meter, note, origin| Glance {
        spoken: words.labelled(&label, &value),
        code,
        label,
        value,
        missing,
        signs: Vec::new(),
        meter,
        note,
        origin,
    };
    let with = words.format("glance-with-amount", &[("n", given.len().into())]);
    vec![
        glance("given", label, value, given.is_empty(), None, note, first),
        glance(
            "named",
            named,
            words.count(asked),
            asked == 0,
            Some((given.len(), asked)).filter(|(_, m)| *m > 0),
            with,
            (asked > 0).then(entries),
        ),
    ]
}

fn stating(coverage: Coverage, words: &Words) -> Glance {
    let (n, m) = (coverage.published, coverage.asked);
    let label = words.text("glance-stating");
    let note = words.format("glance-of-all", &[("n", n.into()), ("m", m.into())]);
    Glance {
        code: "stating",
        spoken: words.labelled(&label, &note),
        label,
        value: words.count(n),
        missing: n == 0,
        signs: Vec::new(),
        meter: (m > 0).then_some((n, m)),
        note,
        origin: None,
    }
}

/// How the records of chosen countries are linked to chosen donors: what these gave went to whole mechanisms.
fn of_donors_in_countries(lead: &Lead, selection: &Selection<'_>, words: &Words) -> String {
    let ties = ties(selection);
    let donors = words.in_sentences(lead.donors.iter().map(|id| words.organisation(id)));
    let countries = words.in_sentences(lead.countries.iter().map(|code| words.country(*code)));
    let links = [
        ("glance-link-named", ties.named),
        ("glance-link-same", ties.same),
        ("glance-link-possible", ties.possible),
    ];
    let links = links.into_iter().filter(|(_, n)| *n > 0);
    let links: Vec<String> = links.map(|(key, n)| words.format(key, &[("n", n.into())])).collect();
    let args = [
        ("donors", words.any_of(&donors).into()),
        ("countries", words.any_of(&countries).into()),
        ("linked", if links.is_empty() { "no" } else { "yes" }.into()),
        ("links", words.list(&links).into()),
    ];
    words.format("glance-donor-country", &args)
}

fn sentence(lead: &Lead, selection: &Selection<'_>, words: &Words) -> String {
    if !lead.donors.is_empty() && !lead.countries.is_empty() {
        return of_donors_in_countries(lead, selection, words);
    }
    if !lead.donors.is_empty() {
        return sentences::given_sentence(lead, &payments(selection), words);
    }
    if lead.records == 0 || !lead.countries.is_empty() {
        return sentences::sentence(lead, &payments(selection), words);
    }
    let allocated = lead.all.figures.iter().find(|key| key.headline == Headline::Allocated);
    let money = match allocated.map(|key| &key.value) {
        Some(Known::Published(Value::Money(quantity, currency))) => {
            words.sentence(&words.amount(*quantity, *currency))
        }
        // A total that cannot follow the filters is still published.
        _ if allocated.is_some_and(|key| key.basis == Basis::Hidden) => "hidden".to_owned(),
        _ => "none".to_owned(),
    };
    let (with, all) = donors(selection);
    let linked = if selection.narrows_records() { "yes" } else { "no" };
    let text = words.format(
        "glance-lead",
        &[("linked", linked.into()), ("money", money.into()), ("donors", all.into()), ("with", with.into())],
    );
    words.sentence(&text)
}
