//! Where a figure comes from: every claim with its document and place, or the computation with its inputs.

use super::{
    donor::entries,
    records::{citation, records, sources},
    text::{
        Article, Block, Line, Piece, Section, country, donor, figure, line_of, line_with, listed, opened,
        plain, quoted, value,
    },
};
use crate::{
    model::{
        Claim, Code, Content, Derivation, Figure, Formula, Id, Known, Mechanism, Missing, MoneyKind,
        PlaceRole, ShownRule, Value, ordered,
    },
    query::{
        Dimension, Selection,
        counted::{Counted, SEVERAL, counted},
        disagreements::{Arithmetic, checked},
        key_figures::{Basis, Headline, KeyFigure, tiles},
        known::Field,
        money,
        stated::share,
    },
    statement::{Sign, headline::statement_of},
    view::{By, Count, Origin, Thing},
    words::Words,
};

/// The article of an origin.
pub fn article(origin: &Origin, selection: &Selection<'_>, words: &Words) -> Article {
    match origin {
        Origin::Figure(id) => match selection.portfolio.figure(id) {
            Some(figure) => of_figure(figure, selection, words),
            None => Article {
                title: words.format("origin-unknown", &[("figure", id.to_string().into())]),
                ..Article::default()
            },
        },
        Origin::Sum(of, kind) => of_sum(of.as_ref(), *kind, selection, words),
        Origin::Share(part, whole) => of_share(part, whole, selection, words),
        Origin::Count(count) => of_count(count, selection, words),
    }
}

fn of_figure(subject: &Figure, selection: &Selection<'_>, words: &Words) -> Article {
    let shown = subject.shown(selection.portfolio);
    let lead = line_with(
        "origin-time",
        &[("time", words.period(subject.period).into())],
        &[("value", value(&shown.value, &subject.measure, words))],
        words,
    );
    let kind = subject_of(subject, selection, words).map_or_else(
        || words.text("origin-kind"),
        |of| words.format("origin-kind-of", &[("subject", of.into())]),
    );
    // No value is shown, so no rule is needed.
    let searched =
        shown.rule == ShownRule::Undisputed && shown.value == Known::Missing(Missing::NotPublished);
    let rule = if searched { "searched" } else { shown.rule.code() };
    let rule = line_of(words.text(&format!("rule-{rule}")));
    let check = checked(selection.portfolio, subject);
    let check = check.map(|check| Section {
        title: words.text("origin-check"),
        blocks: arithmetic(&check, selection, words),
        in_brief: false,
    });
    let notes = subject.notes.iter().map(|note| quoted(note.as_str(), words)).collect();
    Article { kind, title: subject.label.clone(), lead, ..Article::default() }
        .titled_in_edition(words)
        .with([Section::line(words.text("origin-rule"), rule), evidence(subject, searched, selection, words)])
        .with(check)
        .with([Section::of(words.text("notes"), Block::List(notes)), uses(subject, selection, words)])
        .with(related(subject, selection, words))
        .with([Section::line(words.text("origin-identifier"), line_of(subject.id.to_string()))])
}

/// The claims of a figure, or its computation.
fn evidence(subject: &Figure, searched: bool, selection: &Selection<'_>, words: &Words) -> Section {
    match &subject.content {
        Content::Claimed(claims) => {
            let title = if searched {
                words.text("origin-searches")
            } else {
                words.format("origin-claims", &[("n", claims.len().into())])
            };
            let facts = claims.iter().map(|claim| Block::Facts(of_claim(claim, subject, selection, words)));
            Section { title, blocks: facts.collect(), in_brief: false }
        }
        Content::Computed(derivation) => Section {
            title: words.text("origin-computation"),
            blocks: computation(derivation, selection, words),
            in_brief: false,
        },
    }
}

/// The figures that are computed from this one or checked with it.
fn uses(subject: &Figure, selection: &Selection<'_>, words: &Words) -> Section {
    let figures = selection.portfolio.figures.iter();
    let users = figures.filter(|f| inputs(f).any(|id| *id == subject.id)).map(|f| vec![opened(f, words)]);
    Section::of(words.text("origin-used"), Block::List(users.collect()))
}

/// Other lists and numbers of States for the same subject: rivals of this figure.
fn related(subject: &Figure, selection: &Selection<'_>, words: &Words) -> Option<Section> {
    if !subject.measure.is_of_states() {
        return None;
    }
    let of = subject_of(subject, selection, words)?;
    let related = selection
        .portfolio
        .figures_of(&subject.subject)
        .filter(|f| f.measure.is_of_states() && f.id != subject.id);
    let lines = related.map(|f| {
        let mut line = vec![opened(f, words)];
        line.extend(f.is_disputed().then_some(Piece::mark(Sign::Disputed, words)));
        line
    });
    let title = words.format("origin-related", &[("subject", of.into())]);
    Some(Section::of(title, Block::List(lines.collect())))
}

/// The name of a figure's subject: a mechanism, a record or a contribution; `None` for all States.
pub fn subject_of(figure: &Figure, selection: &Selection<'_>, words: &Words) -> Option<String> {
    let (portfolio, id) = (selection.portfolio, figure.subject.as_str());
    let mechanism = portfolio.mechanism(&Id::new(id)).map(|m| m.short.clone());
    let record = || {
        portfolio.activity(&Id::new(id)).map(|a| {
            let mechanism = words.mechanism(&a.mechanism);
            if a.title.starts_with(&mechanism) {
                a.title.clone()
            } else {
                words.enumerated(&[mechanism, a.title.clone()])
            }
        })
    };
    let given = || {
        portfolio
            .contribution(&Id::new(id))
            .map(|c| words.enumerated(&[words.mechanism(&c.mechanism), words.organisation(&c.donor)]))
    };
    mechanism.or_else(record).or_else(given)
}

fn inputs(figure: &Figure) -> impl Iterator<Item = &Id<Figure>> {
    let computed = match &figure.content {
        Content::Computed(derivation) => derivation.inputs.as_slice(),
        Content::Claimed(_) => &[],
    };
    computed.iter().chain(figure.check.iter().flat_map(|check| &check.inputs))
}

fn of_claim(claim: &Claim, figure: &Figure, selection: &Selection<'_>, words: &Words) -> Vec<(String, Line)> {
    let mut facts = vec![
        (words.text("claim-value"), vec![value(&claim.value, &figure.measure, words)]),
        (words.text("claim-summary"), quoted(claim.summary.as_str(), words)),
    ];
    if let Some(cited) = &claim.citation {
        facts.push((words.text("claim-source"), citation(cited, selection.portfolio, words)));
        if let Some(document) = selection.portfolio.source(&cited.source) {
            let primary = if document.kind.is_primary() { "claim-primary" } else { "claim-secondary" };
            let kind = words.text(&format!("source-{}", document.kind.code()));
            facts.push((
                words.text("claim-speaker"),
                line_of(words.format(primary, &[("kind", kind.into())])),
            ));
        }
        if let Some(locator) = &cited.locator {
            facts.push((words.text("claim-place"), line_of(locator.to_string())));
        }
    }
    if claim.in_overview {
        facts.push((words.text("claim-where"), line_of(words.text("claim-overview"))));
    }
    if let Some(date) = claim.as_of {
        facts.push((words.text("column-as-of"), line_of(words.date(date))));
    }
    if let Some(searched) = &claim.searched {
        facts.push((words.text("claim-searched"), quoted(searched.as_str(), words)));
    }
    if let Some(note) = &claim.note {
        facts.push((words.text("claim-note"), quoted(note.as_str(), words)));
    }
    facts.push((words.text("claim-identifier"), line_of(claim.id.to_string())));
    facts
}

/// A formula with its inputs, each of which opens in turn.
pub fn computation(derivation: &Derivation, selection: &Selection<'_>, words: &Words) -> Vec<Block> {
    let letters = ('a'..='z').map(String::from);
    let facts = derivation.inputs.iter().zip(letters).filter_map(|(id, letter)| {
        let input = selection.portfolio.figure(id)?;
        let mut line = quoted(words.labelled(&input.label, ""), words);
        line.extend(figure(input, selection, words));
        Some((letter, line))
    });
    vec![
        Block::Line(line_of(words.text(&format!("formula-{}", derivation.formula.code())))),
        Block::Facts(facts.collect()),
    ]
}

/// A source's own arithmetic: the stated value, the value computed from its parts, and whether they agree.
pub fn arithmetic(check: &Arithmetic, selection: &Selection<'_>, words: &Words) -> Vec<Block> {
    let stated = selection
        .portfolio
        .figure(&check.figure)
        .map(|f| words.with_unit(&check.stated.value, &f.measure))
        .unwrap_or_default();
    let gives = words.number(check.gives);
    let key = if check.holds { "check-holds" } else { "check-fails" };
    let mut blocks =
        vec![Block::Line(line_of(words.format(key, &[("stated", stated.into()), ("gives", gives.into())])))];
    blocks.extend(computation(
        &Derivation { formula: check.formula, inputs: check.inputs.clone() },
        selection,
        words,
    ));
    blocks
}

fn of_sum(of: Option<&Id<Mechanism>>, kind: MoneyKind, selection: &Selection<'_>, words: &Words) -> Article {
    // The money of all donors together is not the money of the chosen ones.
    if !selection.view.donors.is_empty() {
        let lead = line_of(words.text("pooled-summary"));
        return Article {
            kind: words.text("origin-kind"),
            title: words.text("pooled-title"),
            lead,
            ..Article::default()
        };
    }
    let portfolio = selection.portfolio;
    let whose = of.map_or_else(|| words.text("tile-all"), |id| words.mechanism(id));
    let mechanisms: Vec<&Mechanism> =
        selection.mechanisms().filter(|m| of.is_none_or(|id| m.id == *id)).collect();
    let (mut rows, mut left): (Vec<Vec<Line>>, Vec<Vec<Line>>) = (Vec::new(), Vec::new());
    let row = |m: &Mechanism, id: &Id<Figure>| {
        let f = portfolio.figure(id)?;
        let subject = portfolio
            .activity(&Id::new(f.subject.as_str()))
            .map_or_else(|| line_of(words.mechanism(&m.id)), |a| vec![super::text::project(a, words)]);
        Some(vec![subject, quoted(f.label.as_str(), words), figure(f, selection, words)])
    };
    for m in &mechanisms {
        let (added, not) = money::of_mechanism(selection, &m.id, kind, of.is_none());
        rows.extend(added.iter().filter_map(|id| row(m, id)));
        left.extend(not.iter().filter_map(|id| row(m, id)));
    }
    let title =
        words.format("origin-sum-title", &[("of", whose.into()), ("kind", words.kind_of_money(kind).into())]);
    let mut article = Article {
        kind: words.text("origin-kind"),
        title,
        lead: sum_line(of, kind, selection, words),
        ..Article::default()
    };
    article
        .section(words.text("origin-computation"), vec![Block::Line(line_of(words.text("origin-sum-lead")))]);
    if rows.is_empty() {
        article
            .section(words.text("origin-inputs"), vec![Block::Line(line_of(words.text("origin-sum-none")))]);
        return article;
    }
    let columns = ["column-of", "column-what", "column-amount"].map(|key| (words.text(key), false)).to_vec();
    let caption = words.format("origin-sum-inputs", &[("n", rows.len().into())]);
    article.section(caption.clone(), vec![Block::table(caption, &columns, rows)]);
    let caption = words.text("origin-left");
    article.section(caption.clone(), vec![Block::table(caption, &columns, left)]);
    article
}

/// The sum as in the tiles, with its coverage.
fn sum_line(of: Option<&Id<Mechanism>>, kind: MoneyKind, selection: &Selection<'_>, words: &Words) -> Line {
    let headline = match kind {
        MoneyKind::OutgoingCommitment => Some(Headline::Allocated),
        MoneyKind::Disbursement => Some(Headline::Disbursed),
        _ => None,
    };
    let tile = tiles(selection).iter().find(|tile| tile.mechanism.as_ref() == of);
    // A mechanism's own total is another figure, and a hidden total is no sum of its records.
    let is_sum = |key: &KeyFigure| {
        Some(key.headline) == headline
            && (of.is_none() || !matches!(key.basis, Basis::Figure(..) | Basis::Hidden))
    };
    let summed = tile.filter(|tile| tile.figures.iter().any(is_sum));
    if let Some(line) = summed.and_then(|tile| statement_of(headline?, tile, words)) {
        return line_of(line.in_words(words));
    }
    let Some(id) = of else { return Line::new() };
    let total = money::record_total(selection, id, kind);
    let coverage = total.coverage();
    if coverage.asked == 0 {
        return line_of(words.text("lead-none"));
    }
    let n_of_m = words.format(
        "coverage-records",
        &[("n", coverage.published.into()), ("m", coverage.asked.into()), ("all", coverage.asked.into())],
    );
    let value = total.quantity().map_or_else(
        || words.text(total.why_missing().code()),
        |(quantity, currency)| words.amount(quantity, currency),
    );
    line_of(words.line_of_parts(&[value, n_of_m]))
}

/// A figure as a percentage of another: the formula and both, each of which opens in turn.
fn of_share(part: &Id<Figure>, whole: &Id<Figure>, selection: &Selection<'_>, words: &Words) -> Article {
    let portfolio = selection.portfolio;
    let (Some(of), Some(all)) = (portfolio.figure(part), portfolio.figure(whole)) else {
        return Article {
            title: words.format("origin-unknown", &[("figure", format!("{part}, {whole}").into())]),
            ..Article::default()
        };
    };
    let share = share(portfolio, of, all);
    let label = |id: &Id<Figure>| words.label(id);
    let title =
        words.format("origin-share-title", &[("part", label(part).into()), ("whole", label(whole).into())]);
    let lead = share.map_or_else(|| words.text("origin-share-none"), |share| words.percent(share));
    let mut article =
        Article { kind: words.text("origin-kind"), title, lead: line_of(lead), ..Article::default() };
    let derivation = Derivation { formula: Formula::PercentOf, inputs: vec![part.clone(), whole.clone()] };
    article.section(words.text("origin-rule"), vec![Block::Line(line_of(words.text("rule-computed")))]);
    article.section(words.text("origin-computation"), computation(&derivation, selection, words));
    article
}

/// The things counted, one by one, and the conditions of the count.
fn of_count(count: &Count, selection: &Selection<'_>, words: &Words) -> Article {
    let unknown = |by: &By| match by {
        By::Known(field, _) => Field::from_code(field).is_none(),
        By::Lacks(filter) => Dimension::from_code(filter).is_none() && filter != SEVERAL,
        _ => false,
    };
    if count.by.iter().any(unknown) {
        return Article {
            title: words
                .format("origin-unknown", &[("figure", Origin::Count(count.clone()).to_string().into())]),
            ..Article::default()
        };
    }
    if needs_donor(count) && selection.view.donors.is_empty() {
        return Article {
            kind: words.text("origin-kind"),
            title: words.text("origin-no-donor"),
            ..Article::default()
        };
    }
    let found = counted(selection, count);
    let by = conditions(count, selection, words);
    let thing = in_words(count, &found, selection, words);
    let title =
        if by.is_empty() { words.text("count-all") } else { words.sentence(&words.line_of_parts(&by)) };
    let article = Article {
        kind: words.text("origin-kind"),
        title,
        lead: line_of(thing.clone()),
        ..Article::default()
    };
    let why = line_of(words.text(reason(count)));
    article
        .with([Section::line(words.text("origin-computation"), why)])
        .with(disputed_states(count, selection, words))
        .with([Section::of(thing.clone(), one_by_one(found, thing, selection, words))])
}

/// The key of the text that says how things are counted.
fn reason(count: &Count) -> &'static str {
    match count.of {
        _ if count.by.iter().any(|by| matches!(by, By::Lacks(_))) => "count-lacking-why",
        _ if count.by.contains(&By::Undated) => "count-undated-why",
        _ if count.by.contains(&By::Unlinked) => "count-unlinked-why",
        Thing::Records => "count-records-why",
        Thing::States => "count-states-why",
        Thing::Donors => "count-donors-why",
        Thing::Documents => "count-documents-why",
        Thing::Claims => "count-claims-why",
        Thing::Entries => "count-entries-why",
    }
}

/// The things counted, as a list or a table under this caption.
fn one_by_one(found: Counted<'_>, caption: String, selection: &Selection<'_>, words: &Words) -> Block {
    match found {
        Counted::Records(list) => records(&list, caption, selection, words),
        Counted::States(mut list) => {
            ordered::by_name(&mut list, |code| words.country(*code));
            Block::Line(listed(list.into_iter().map(|code| country(code, words)), words))
        }
        Counted::Donors(mut list) => {
            ordered::by_name(&mut list, |id| words.organisation(id));
            Block::Line(listed(list.iter().map(|id| donor(id, words)), words))
        }
        Counted::Documents(list) => {
            sources(list.into_iter().map(|document| &document.id), selection.portfolio, words)
        }
        Counted::Entries(list) => entries(&list, caption, selection, words),
        Counted::Claims(list) => {
            let lines = list.into_iter().map(|(figure, claim)| {
                let value = value(&claim.value, &figure.measure, words);
                let pieces = [("label", opened(figure, words)), ("text", value)];
                let mut line = line_with("labelled", &[], &pieces, words);
                line.push(plain(format!(" [{}]", claim.id)));
                line
            });
            Block::List(lines.collect())
        }
    }
}

/// Disputed lists and numbers of States. They exist for all countries together, not for a part of them.
fn disputed_states(count: &Count, selection: &Selection<'_>, words: &Words) -> Option<Section> {
    if count.of != Thing::States || !count.by.iter().all(|by| matches!(by, By::Mechanism(_))) {
        return None;
    }
    let figures = selection.portfolio.figures.iter();
    let disputed = figures.filter(|f| f.measure.is_of_states() && f.is_disputed());
    let line = |figure: &Figure| {
        let values = plain(rivals(figure, words));
        let mut line =
            line_with("list-next", &[], &[("list", opened(figure, words)), ("next", values)], words);
        if let Some(subject) = subject_of(figure, selection, words) {
            line.insert(0, plain(words.labelled(&subject, "")));
        }
        line.push(Piece::mark(Sign::Disputed, words));
        line
    };
    Some(Section::of(words.text("count-states-disputed"), Block::List(disputed.map(line).collect())))
}

/// The rival values of a figure in few words: of lists, how many names each has.
fn rivals(figure: &Figure, words: &Words) -> String {
    let published = figure.claims().iter().filter(|claim| claim.value.published().is_some());
    let values = published.map(|claim| match claim.value.published() {
        Some(Value::List(names)) => words.format("list-of", &[("n", names.len().into())]),
        _ => words.with_unit(&claim.value, &figure.measure),
    });
    each_once(values).join(" ≠ ")
}

/// Texts in their order, each once.
pub fn each_once(texts: impl Iterator<Item = String>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for text in texts {
        if !found.contains(&text) {
            found.push(text);
        }
    }
    found
}

/// Whether a count makes sense only with donors chosen.
fn needs_donor(count: &Count) -> bool {
    count.by.iter().any(|by| {
        matches!(by, By::Tie(_) | By::Possible(_) | By::Unlinked) || *by == By::Lacks("donor".to_owned())
    })
}

/// The number of things counted. With donors chosen, certain and possible ones are never one number.
pub fn in_words(count: &Count, found: &Counted<'_>, selection: &Selection<'_>, words: &Words) -> String {
    let n = |n: usize| words.format(&format!("count-{}", count.of.code()), &[("n", n.into())]);
    // Under filters of records, donors are linked to these: by name, or through the pool of their mechanism.
    if count.of == Thing::Donors && selection.narrows_records() {
        return words.format("count-donors-linked", &[("donors", n(found.len()).into())]);
    }
    let is_split =
        count.by.iter().any(|by| matches!(by, By::Tie(_) | By::Possible(_) | By::Unlinked | By::Lacks(_)));
    let sure = count.clone().by(By::Possible(false));
    let can_be_split = matches!(count.of, Thing::Records | Thing::States) && sure.is_sound();
    if selection.view.donors.is_empty() || is_split || !can_be_split {
        return n(found.len());
    }
    let sure = counted(selection, &sure).len();
    let possible = found.len() - sure;
    if possible == 0 {
        n(sure)
    } else {
        words.format("count-split", &[("sure", n(sure).into()), ("possible", possible.into())])
    }
}

/// The conditions of a count, in words.
pub fn conditions(count: &Count, selection: &Selection<'_>, words: &Words) -> Vec<String> {
    count.by.iter().map(|by| by_in_words(by, selection.view.role, words)).collect()
}

fn by_in_words(by: &By, role: Option<PlaceRole>, words: &Words) -> String {
    let is = |key: &str, name: String| {
        words.format("filter-is", &[("filter", words.text(key).into()), ("names", name.into())])
    };
    let or_none = |name: Option<String>| name.unwrap_or_else(|| words.text("not-published"));
    match by {
        By::Mechanism(id) => words.mechanism(id),
        By::Donor(id) => words.organisation(id),
        By::Year(year) => is("column-year", or_none(year.map(|y| y.to_string()))),
        By::Theme(id) => is("filter-theme", or_none(id.as_ref().map(|id| words.theme(id)))),
        By::Country(code) => words.country(*code),
        By::Role(named) => words.text(&format!("as-{}", named.code())),
        By::Region(region) => region
            .map_or_else(|| words.format("not-located", &[Words::in_role(role)]), |code| words.region(code)),
        By::Gender(stated) => words.text(if *stated { "stating-with" } else { "stating-without" }),
        By::Known(field, known) => {
            is(if *known { "count-known" } else { "count-unknown" }, words.text(&format!("field-{field}")))
        }
        By::Source(kind) => is("column-source-kind", words.text(&format!("source-{}", kind.code()))),
        By::Lacks(filter) => is("count-lacking", words.text(&format!("filter-{filter}"))),
        By::Possible(possible) => words.text(if *possible { "tie-possible" } else { "tie-sure" }),
        By::Tie(tie) => words.text(&format!("link-{}", tie.code())),
        By::Unlinked => words.text("link-none"),
        By::Undated => words.text("count-undated"),
        By::Set(ids) => words.format(
            "count-set",
            &[(
                "mechanisms",
                words.list(&ids.iter().map(|id| words.mechanism(id)).collect::<Vec<_>>()).into(),
            )],
        ),
        By::Group(group) => words.text(&format!("group-{}", group.code())),
        By::Reached(n) => {
            words.text(["gaps-none", "gaps-one", "gaps-two", "gaps-three"][usize::from(*n).min(3)])
        }
    }
}
