//! Parts shared by several pages: lists of records, of figures and of documents.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::text::{
    Block, Line, Piece, figure, line_of, listed, mechanism, or_not, organisation, plain, project, quoted,
    source,
};
use crate::{
    model::{
        Activity, Citation, Code, CountryCode, Evidence, Figure, Id, ParticipantRole, Portfolio, Source,
    },
    query::Selection,
    words::Words,
};

/// The address of a document at the place cited, as a text fragment.
pub fn address_at(source: &Source, citation: &Citation) -> String {
    let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let Some(locator) = &citation.locator else { return source.url.clone() };
    let mark = if source.url.contains('#') { ":~:text=" } else { "#:~:text=" };
    if locator.to.is_empty() || locator.to == locator.from {
        return format!("{}{mark}{}", source.url, encoded(&locator.from));
    }
    format!("{}{mark}{},{}", source.url, encoded(&locator.from), encoded(&locator.to))
}

/// What is said of a document beside its title: publisher, date, how it was read, and its language where that is not the page's.
pub fn said_of(document: &Source, words: &Words) -> String {
    let is_foreign = document.language != words.lang().code();
    words.line_of_parts(&[
        document.publisher.clone(),
        words.date_of(document),
        words.text(&format!("read-{}", document.read_as.code())),
        if is_foreign { words.name_of_language(&document.language) } else { String::new() },
    ])
}

/// A citation: link to the place, publisher, date, how it was read, and the page of the document.
pub fn citation(citation: &Citation, portfolio: &Portfolio, words: &Words) -> Line {
    let Some(document) = portfolio.source(&citation.source) else {
        return line_of(citation.source.to_string());
    };
    vec![
        Piece::Out {
            text: document.title.clone(),
            address: address_at(document, citation),
            language: document.language.clone(),
        },
        plain(" · "),
        plain(said_of(document, words)),
        plain(" · "),
        Piece::Go(
            words.text("source-page"),
            Box::new(crate::view::View::of_page(crate::view::Page::Source(document.id.clone()))),
        ),
    ]
}

/// Citations, each document once.
pub fn citations<'a>(
    all: impl IntoIterator<Item = &'a Citation>,
    portfolio: &Portfolio,
    words: &Words,
) -> Block {
    let mut seen: Vec<&Id<Source>> = Vec::new();
    let mut lines = Vec::new();
    for cited in all {
        if !seen.contains(&&cited.source) {
            seen.push(&cited.source);
            lines.push(citation(cited, portfolio, words));
        }
    }
    Block::List(lines)
}

/// Documents by their titles.
pub fn sources<'a>(
    all: impl IntoIterator<Item = &'a Id<Source>>,
    portfolio: &Portfolio,
    words: &Words,
) -> Block {
    Block::List(
        all.into_iter().filter_map(|id| portfolio.source(id)).map(|s| vec![source(s, words)]).collect(),
    )
}

/// The organisations of a record in one role.
pub fn participants(activity: &Activity, role: ParticipantRole, words: &Words) -> Line {
    listed(
        activity.participants.iter().filter(|p| p.role == role).map(|p| organisation(&p.organisation, words)),
        words,
    )
}

/// A year, or "not published".
pub fn year(activity: &Activity, words: &Words) -> Line {
    or_not(activity.year().map(|y| line_of(y.to_string())).unwrap_or_default(), words)
}

/// The amount of a record, opening its origin, or why there is none.
pub fn amount(activity: &Activity, selection: &Selection<'_>, words: &Words) -> Line {
    match &activity.allocation {
        crate::model::Known::Published(id) => selection
            .portfolio
            .figure(id)
            .map_or_else(|| super::text::not_published(words), |f| figure(f, selection, words)),
        crate::model::Known::Missing(why) => vec![Piece::Missing(words.text(why.code()))],
    }
}

/// The kind of money a record's amount is.
pub fn kind_of_amount(activity: &Activity, selection: &Selection<'_>, words: &Words) -> Line {
    match activity.allocation.published().and_then(|id| selection.portfolio.figure(id)).map(|f| &f.measure) {
        Some(crate::model::Measure::Money(kind)) => line_of(words.kind_of_money(*kind)),
        _ => Line::new(),
    }
}

/// The role of a State in a record: beneficiary or participant.
pub fn role(activity: &Activity, code: CountryCode, words: &Words) -> Line {
    let roles: Vec<String> = activity
        .places
        .iter()
        .filter(|p| p.country == code)
        .map(|p| words.text(&format!("as-{}", p.role.code())))
        .collect();
    line_of(match roles.as_slice() {
        [] if activity.regions.is_empty() => words.text("as-nowhere"),
        [] => words.text("as-region"),
        _ => words.line_of_parts(&roles),
    })
}

/// The link of a record to the chosen donors, in a word; `None` without chosen donors or without a link.
pub fn tie_of(activity: &Activity, selection: &Selection<'_>, words: &Words) -> Option<String> {
    selection.tie(activity).map(|tie| words.text(&format!("tie-is-{}", tie.code())))
}

/// A record by its title, with a word where its funder is only inferred.
fn titled(activity: &Activity, words: &Words) -> Line {
    let inferred = activity.evidence == Evidence::Inferred;
    let mut line = vec![project(activity, words)];
    line.extend(inferred.then(|| plain(format!("\u{a0}· {}", words.text("funder-inferred")))));
    line
}

/// Heads of a table of records.
pub const COLUMNS: [&str; 7] = [
    "column-title",
    "column-mechanism",
    "column-year",
    "detail-implementers",
    "column-states-n",
    "column-allocation",
    "column-kind",
];

/// One cell for each of [`COLUMNS`].
pub fn cells(activity: &Activity, selection: &Selection<'_>, words: &Words) -> [Line; 7] {
    let countries = if activity.is_located() {
        line_of(words.count(activity.reached(None).count()))
    } else {
        vec![Piece::Missing(words.format("not-located", &[Words::in_role(None)]))]
    };
    [
        titled(activity, words),
        vec![mechanism(&activity.mechanism, words)],
        year(activity, words),
        or_not(participants(activity, ParticipantRole::Implementing, words), words),
        countries,
        amount(activity, selection, words),
        kind_of_amount(activity, selection, words),
    ]
}

/// Records as a table.
pub fn records(list: &[&Activity], caption: String, selection: &Selection<'_>, words: &Words) -> Block {
    // With donors chosen each record says how surely it is linked to them.
    let of_donors = !selection.view.donors.is_empty();
    let rows = list.iter().map(|activity| {
        let mut cells: Vec<Line> = cells(activity, selection, words).into();
        let tie = || tie_of(activity, selection, words).map(line_of).unwrap_or_default();
        if of_donors {
            cells.insert(1, tie());
        }
        cells
    });
    let mut columns = COLUMNS.map(|key| (words.text(key), key == "column-states-n")).to_vec();
    if of_donors {
        columns.insert(1, (words.text("column-tie"), false));
    }
    Block::table(caption, &columns, rows.collect())
}

/// The period a figure is of, and when its shown value was stated; of what has no first day, that date alone.
fn time_of(figure: &Figure, selection: &Selection<'_>, words: &Words) -> String {
    let Some(stated) = figure.shown(selection.portfolio).as_of else { return words.period(figure.period) };
    let date = words.date(stated);
    if figure.period.from.is_none() {
        return date;
    }
    let period = words.period(figure.period);
    if period == date {
        period
    } else {
        words.format("time-of-period", &[("period", period.into()), ("date", date.into())])
    }
}

/// Figures as a table: what, value, time, how many sources.
pub fn figures<'a>(
    all: impl IntoIterator<Item = &'a Figure>,
    caption: String,
    selection: &Selection<'_>,
    words: &Words,
) -> Block {
    let rows = all.into_iter().map(|f| {
        vec![
            quoted(f.label.as_str(), words),
            figure(f, selection, words),
            line_of(time_of(f, selection, words)),
            line_of(words.count(selection.portfolio.sources_of(f).len())),
        ]
    });
    let columns = vec![
        (words.text("column-what"), false),
        (words.text("column-value"), false),
        (words.text("column-time"), false),
        (words.text("column-sources"), true),
    ];
    Block::table(caption, &columns, rows.collect())
}

/// Figures of several subjects as a table: subject, label, value, time.
pub fn figures_of_many<'a>(
    all: impl IntoIterator<Item = &'a Figure>,
    caption: String,
    selection: &Selection<'_>,
    words: &Words,
) -> Block {
    let portfolio = selection.portfolio;
    let rows = all.into_iter().map(|f| {
        let subject = portfolio.activity(&Id::new(f.subject.as_str())).map(|a| vec![project(a, words)]);
        let subject = subject.or_else(|| {
            portfolio.mechanism(&Id::new(f.subject.as_str())).map(|m| vec![mechanism(&m.id, words)])
        });
        vec![
            subject.unwrap_or_default(),
            quoted(f.label.as_str(), words),
            figure(f, selection, words),
            line_of(time_of(f, selection, words)),
        ]
    });
    let columns = ["column-of", "column-what", "column-value", "column-time"]
        .map(|key| (words.text(key), false))
        .to_vec();
    Block::table(caption, &columns, rows.collect())
}
