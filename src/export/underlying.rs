//! The underlying data of a chart: its claims, contributions or records.

use std::collections::BTreeSet;

use super::sheet::{Cited, Row, Sheet, claims_of};
use crate::statement::{Cell, Column, levels::levels};
use crate::{
    chart::{ChartId, Picture, matrix::ordered_rows},
    model::{
        Activity, Claim, Code, Content, Contribution, Figure, Id, Known, Measure, ParticipantRole, PlaceRole,
        Portfolio, Value, ordered,
    },
    query::{Selection, coverage::coverage, money::figures_of, projects::projects},
    words::Words,
};

/// All underlying data of a chart, one sheet for each kind.
pub fn underlying(
    id: ChartId,
    picture: &Picture,
    selection: &Selection<'_>,
    words: &Words,
    base: &str,
) -> Vec<Sheet> {
    // What a chart does not draw is not below it either.
    let sure = id.draws_what_is_sure().then(|| selection.sure());
    let selection = sure.as_ref().unwrap_or(selection);
    let of_records = || records_shown(selection, words, base);
    let of_contributions = || contributions(selection, words, base);
    let of_claims = || {
        let origins = picture.table.rows.iter().flatten().filter_map(Cell::origin);
        let figures: BTreeSet<Id<Figure>> = ordered::set(origins.flat_map(|o| figures_of(o, selection)));
        claims(figures.iter().filter_map(|id| selection.portfolio.figure(id)), selection, words, base)
    };
    let sheets = match id {
        ChartId::Year
        | ChartId::Theme
        | ChartId::GenderStatements
        | ChartId::Map
        | ChartId::Overlap
        | ChartId::Gaps
        | ChartId::Ties
        | ChartId::Mechanisms
        | ChartId::Neighbours
        | ChartId::Completeness => vec![of_records()],
        ChartId::Contributions | ChartId::Support | ChartId::Donors | ChartId::Backing => {
            vec![of_contributions()]
        }
        ChartId::Allocated => vec![of_claims(), of_records()],
        ChartId::Flow | ChartId::Sustainability => vec![of_contributions(), of_records()],
        ChartId::FlowMoney => vec![of_contributions(), of_claims()],
        ChartId::Time => vec![of_records(), of_claims()],
        ChartId::Money
        | ChartId::GenderMoney
        | ChartId::Women
        | ChartId::States
        | ChartId::Funnel
        | ChartId::Delivery => vec![of_claims()],
    };
    let named = |sheet: Sheet| Sheet {
        name: format!("{}-{}", id.code(), sheet.name),
        file: format!("{}-{}", id.code(), sheet.file),
        title: picture.title.clone(),
        summary: picture.summary.clone(),
        ..sheet
    };
    sheets.into_iter().filter(|sheet| !sheet.rows.is_empty()).map(named).collect()
}

fn heads(labels: &[(&str, bool)], words: &Words) -> Vec<Column> {
    labels.iter().map(|(key, numeric)| Column { label: words.text(key), numeric: *numeric }).collect()
}

fn year(year: Option<i16>, words: &Words) -> Cell {
    year.map_or_else(|| Cell::missing(words.text("not-published")), |y| Cell::number(y.to_string(), y.into()))
}

fn or_not(text: String, words: &Words) -> Cell {
    if text.is_empty() { Cell::missing(words.text("not-published")) } else { text.into() }
}

/// Heads of a table of records.
const OF_RECORDS: [(&str, bool); 18] = [
    ("column-identifier", false),
    ("column-title", false),
    ("column-mechanism", false),
    ("column-level", false),
    ("column-year", true),
    ("detail-dates", false),
    ("fact-status", false),
    ("detail-implementers", false),
    ("detail-funders", false),
    ("detail-beneficiaries", false),
    ("detail-participants", false),
    ("column-region", false),
    ("detail-themes", false),
    ("column-kind", false),
    ("column-currency", false),
    ("column-allocation", true),
    ("detail-gender", false),
    ("evidence", false),
];

/// Project records, field by field; with donors chosen, also the link of each record to them.
pub fn records(list: &[&Activity], selection: &Selection<'_>, words: &Words, base: &str) -> Sheet {
    let portfolio = selection.portfolio;
    let of_donors = !selection.view.donors.is_empty();
    let mut columns = heads(&OF_RECORDS, words);
    columns.extend(of_donors.then(|| Column { label: words.text("column-tie"), numeric: false }));
    let rows = list.iter().map(|a| {
        let amount = a.allocation.published().and_then(|id| portfolio.figure(id));
        let mut cells = cells_of_record(a, amount, selection, words);
        let tie = || crate::article::records::tie_of(a, selection, words).unwrap_or_default();
        cells.extend(of_donors.then(|| tie().into()));
        let claims = claims_of(amount.as_slice(), portfolio);
        let sources = Cited::all(a.citations.iter().map(|c| &c.source), portfolio, words);
        Row { cells, claims, sources }
    });
    let sources =
        Cited::all(list.iter().flat_map(|a| a.citations.iter().map(|c| &c.source)), portfolio, words);
    Sheet {
        title: words.text("projects-title"),
        subtitle: words.format(
            "projects-subtitle",
            &[("levels", levels(list.iter().map(|a| (a.level, 1)), words).into())],
        ),
        columns,
        rows: rows.collect(),
        sources,
        ..Sheet::of_view("records", selection.view, words, base)
    }
}

/// One cell for each of [`OF_RECORDS`].
fn cells_of_record(
    activity: &Activity,
    amount: Option<&Figure>,
    selection: &Selection<'_>,
    words: &Words,
) -> Vec<Cell> {
    let names = |names: Vec<String>| or_not(names.join("; "), words);
    let organisations = |role| {
        let in_role = activity.participants.iter().filter(|p| p.role == role);
        names(in_role.map(|p| words.organisation(&p.organisation)).collect())
    };
    let states = |role: PlaceRole| {
        let in_role = activity.places.iter().filter(|p| p.role == role);
        names(in_role.map(|p| words.country(p.country)).collect())
    };
    let dates = activity
        .dates
        .iter()
        .map(|d| words.format(&format!("date-{}", d.kind.code()), &[("date", d.date.to_string().into())]));
    let (kind, currency) = kind_and_currency(amount, selection, words);
    let gender = match &activity.gender {
        Known::Published(text) => text.clone().into(),
        Known::Missing(why) => Cell::missing(words.text(why.code())),
    };
    vec![
        activity.id.to_string().into(),
        activity.title.clone().into(),
        words.mechanism(&activity.mechanism).into(),
        words.text(&format!("level-{}", activity.level.code())).into(),
        year(activity.year(), words),
        names(dates.collect()),
        words.text(&format!("status-{}", activity.status.code())).into(),
        organisations(ParticipantRole::Implementing),
        organisations(ParticipantRole::Funding),
        states(PlaceRole::Beneficiary),
        states(PlaceRole::Participant),
        names(activity.regions.iter().map(|r| words.region(*r)).collect()),
        names(activity.themes.iter().map(|t| words.theme(t)).collect()),
        kind,
        currency,
        amount_cell(&activity.allocation, amount, selection, words),
        gender,
        words.text(&format!("evidence-{}", activity.evidence.code())).into(),
    ]
}

/// The amount of a record or a contribution, or why there is none.
fn amount_cell(
    known: &Known<Id<Figure>>,
    figure: Option<&Figure>,
    selection: &Selection<'_>,
    words: &Words,
) -> Cell {
    match (known, figure) {
        (_, Some(figure)) => value_cell(&figure.shown(selection.portfolio).value, &figure.measure, words),
        (Known::Missing(why), _) => Cell::missing(words.text(why.code())),
        _ => Cell::missing(words.text("unknown")),
    }
}

/// The records shown, field by field.
fn records_shown(selection: &Selection<'_>, words: &Words, base: &str) -> Sheet {
    records(&projects(selection), selection, words, base)
}

/// The same, and the claims of the figures about them.
pub fn of_records(selection: &Selection<'_>, words: &Words, base: &str) -> Vec<Sheet> {
    let figures = selection.activities().flat_map(|a| selection.portfolio.figures_of(a.id.as_str()));
    vec![records_shown(selection, words, base), claims(figures, selection, words, base)]
}

/// The matrix, and the records it counts.
pub fn of_matrix(selection: &Selection<'_>, words: &Words, base: &str) -> Vec<Sheet> {
    vec![matrix(selection, words, base), records_shown(selection, words, base)]
}

/// The kind and the currency of an amount. They keep a reader from adding numbers that must not be added.
fn kind_and_currency(amount: Option<&Figure>, selection: &Selection<'_>, words: &Words) -> (Cell, Cell) {
    let kind = match amount.map(|f| &f.measure) {
        Some(Measure::Money(kind)) => words.kind_of_money(*kind).into(),
        _ => Cell::from(""),
    };
    let currency = match amount.map(|f| f.shown(selection.portfolio).value) {
        Some(Known::Published(Value::Money(_, currency))) if currency.is_presumed() => {
            words.format("currency-presumed", &[("currency", currency.code().into())]).into()
        }
        Some(Known::Published(Value::Money(_, currency))) => currency.code().into(),
        _ => Cell::from(""),
    };
    (kind, currency)
}

/// A value as shown, with its number.
fn value_cell(value: &Known<Value>, measure: &Measure, words: &Words) -> Cell {
    match value {
        Known::Missing(why) => Cell::missing(words.text(why.code())),
        Known::Published(published) => Cell::from(words.with_unit(value, measure)).with(published.quantity()),
    }
}

fn contributions(selection: &Selection<'_>, words: &Words, base: &str) -> Sheet {
    let portfolio = selection.portfolio;
    let columns = [
        ("column-identifier", false),
        ("column-donor", false),
        ("column-mechanism", false),
        ("column-period", false),
        ("column-kind", false),
        ("column-currency", false),
        ("column-amount", true),
        ("column-notes", false),
    ];
    let row = |c: &Contribution| {
        let figure = c.amount.published().and_then(|id| portfolio.figure(id));
        let kind = words.flow(c.flow);
        let amount = amount_cell(&c.amount, figure, selection, words);
        let claims = claims_of(figure.as_slice(), portfolio);
        let sources = Cited::all(c.citations.iter().map(|c| &c.source), portfolio, words);
        let cells = vec![
            c.id.to_string().into(),
            words.organisation(&c.donor).into(),
            words.mechanism(&c.mechanism).into(),
            words.period(c.period).into(),
            kind.into(),
            kind_and_currency(figure, selection, words).1,
            amount,
            c.notes.join(" ").into(),
        ];
        Row { cells, claims, sources }
    };
    let all = selection.contributions();
    let sources =
        Cited::all(all.iter().flat_map(|c| c.citations.iter().map(|c| &c.source)), portfolio, words);
    Sheet {
        columns: heads(&columns, words),
        rows: all.into_iter().map(row).collect(),
        sources,
        ..Sheet::of_view("contributions", selection.view, words, base)
    }
}

/// Figures claim by claim; a computed one with its inputs.
pub fn claims<'a>(
    figures: impl IntoIterator<Item = &'a Figure>,
    selection: &Selection<'a>,
    words: &Words,
    base: &str,
) -> Sheet {
    let portfolio = selection.portfolio;
    let columns = [
        ("column-identifier", false),
        ("column-what", false),
        ("column-time", false),
        ("claim-value", true),
        ("claim-summary", false),
        ("claim-source", false),
        ("claim-place", false),
    ];
    let mut rows: Vec<Row> = Vec::new();
    for figure in with_inputs(figures, portfolio) {
        rows.extend(figure.is_computed().then(|| computed_row(figure, portfolio, words)));
        rows.extend(figure.claims().iter().map(|claim| claim_row(figure, claim, portfolio, words)));
    }
    let mut sources: Vec<Cited> = Vec::new();
    for cited in rows.iter().flat_map(|row| &row.sources) {
        if !sources.contains(cited) {
            sources.push(cited.clone());
        }
    }
    Sheet {
        columns: heads(&columns, words),
        rows,
        sources,
        ..Sheet::of_view("claims", selection.view, words, base)
    }
}

/// Figures and all they are computed from, each once, by identifier.
fn with_inputs<'a>(
    figures: impl IntoIterator<Item = &'a Figure>,
    portfolio: &'a Portfolio,
) -> Vec<&'a Figure> {
    let mut all: Vec<&Figure> = Vec::new();
    let mut open: Vec<&Figure> = figures.into_iter().collect();
    while let Some(figure) = open.pop() {
        if !all.iter().any(|known| known.id == figure.id) {
            all.push(figure);
            if let Content::Computed(derivation) = &figure.content {
                open.extend(derivation.inputs.iter().filter_map(|id| portfolio.figure(id)));
            }
        }
    }
    ordered::by_key(&mut all, |f| f.id.clone());
    all
}

/// The cells that name a figure.
fn naming_cells(figure: &Figure, words: &Words) -> Vec<Cell> {
    vec![figure.id.to_string().into(), figure.label.clone().into(), words.period(figure.period).into()]
}

fn computed_row(figure: &Figure, portfolio: &Portfolio, words: &Words) -> Row {
    let mut cells = naming_cells(figure, words);
    cells.extend([
        value_cell(&figure.shown(portfolio).value, &figure.measure, words),
        words.text("rule-computed").into(),
        "".into(),
        "".into(),
    ]);
    Row {
        cells,
        claims: claims_of(&[figure], portfolio),
        sources: Cited::all(portfolio.sources_of(figure), portfolio, words),
    }
}

fn claim_row(figure: &Figure, claim: &Claim, portfolio: &Portfolio, words: &Words) -> Row {
    let cited = claim.citation.as_ref();
    let document = cited.and_then(|c| portfolio.source(&c.source)).map(|source| Cited::of(source, words));
    let place = cited.and_then(|c| c.locator.as_ref()).map(ToString::to_string).unwrap_or_default();
    let mut cells = naming_cells(figure, words);
    cells.extend([
        value_cell(&claim.value, &figure.measure, words),
        claim.summary.clone().into(),
        document.as_ref().map(|cited| cited.line.clone()).unwrap_or_default().into(),
        place.into(),
    ]);
    Row { cells, claims: vec![claim.id.to_string()], sources: document.into_iter().collect() }
}

/// The matrix of countries and mechanisms: for each mechanism a column as beneficiary and one as participant.
pub fn matrix(selection: &Selection<'_>, words: &Words, base: &str) -> Sheet {
    let answer = coverage(selection);
    let none = if selection.hides_records() { "cell-none-here" } else { "cell-none" };
    let number = |n: usize| {
        if n == 0 { Cell::missing(words.text(none)) } else { Cell::number(words.count(n), n.into()) }
    };
    let mut columns = heads(&[("column-country", false), ("column-region", false)], words);
    for id in &answer.mechanisms {
        for role in ["as-beneficiary", "as-participant"] {
            columns.push(Column {
                label: words.enumerated(&[words.mechanism(id), words.text(role)]),
                numeric: true,
            });
        }
    }
    columns.extend(answer.of_donors.then(|| Column { label: words.text("column-possible"), numeric: true }));
    columns.push(Column { label: words.text("column-records"), numeric: true });
    let rows = ordered_rows(answer, selection.view.matrix, words).into_iter().map(|row| {
        let mut cells: Vec<Cell> = vec![words.country(row.country).into(), words.region(row.region).into()];
        cells.extend(row.cells.iter().flat_map(|cell| [number(cell.beneficiary), number(cell.participant)]));
        cells.extend(
            answer.of_donors.then(|| Cell::number(words.count(row.possible()), row.possible().into())),
        );
        cells.push(number(row.records()));
        Row { cells, ..Row::default() }
    });
    let sources = Cited::all(
        selection.activities().flat_map(|a| a.citations.iter().map(|c| &c.source)),
        selection.portfolio,
        words,
    );
    Sheet {
        title: words.text("matrix-subtitle"),
        columns,
        rows: rows.collect(),
        sources,
        ..Sheet::of_view("matrix", selection.view, words, base)
    }
}
