//! Everything behind a chart: the claims, the contributions or the records it is made of.

use std::collections::BTreeSet;

use super::sheet::{Cited, Row, Sheet, claims_of};
use crate::statement::{Cell, Column};
use crate::{
    chart::{ChartId, Picture, matrix::ordered_rows},
    model::{
        Activity, Code, Contribution, Figure, Id, Known, Measure, ParticipantRole, PlaceRole, Value, ordered,
    },
    query::{Selection, coverage::coverage, money::figures_of, projects::projects},
    words::Words,
};

/// What stands behind a chart, whole: one sheet for each kind of thing it is made of.
pub fn underlying(
    id: ChartId,
    picture: &Picture,
    selection: &Selection<'_>,
    words: &Words,
    base: &str,
) -> Vec<Sheet> {
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

/// Project records, field by field.
pub fn records(list: &[&Activity], selection: &Selection<'_>, words: &Words, base: &str) -> Sheet {
    let portfolio = selection.portfolio;
    let of_donors = !selection.view.donors.is_empty();
    let mut columns = heads(
        &[
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
        ],
        words,
    );
    columns.extend(of_donors.then(|| Column { label: words.text("column-tie"), numeric: false }));
    let rows = list.iter().map(|a| {
        let join = |names: Vec<String>| names.join("; ");
        let orgs = |role| {
            join(
                a.participants
                    .iter()
                    .filter(|p| p.role == role)
                    .map(|p| words.organisation(&p.organisation))
                    .collect(),
            )
        };
        let states = |role: PlaceRole| {
            join(a.places.iter().filter(|p| p.role == role).map(|p| words.country(p.country)).collect())
        };
        let amount = a.allocation.published().and_then(|id| portfolio.figure(id));
        let (kind, currency) = kind_and_currency(amount, selection, words);
        let money = match (&a.allocation, amount) {
            (_, Some(figure)) => value_cell(&figure.shown(portfolio).value, &figure.measure, words),
            (Known::Missing(why), _) => Cell::missing(words.text(why.code())),
            _ => Cell::missing(words.text("unknown")),
        };
        let gender = match &a.gender {
            Known::Published(text) => text.clone().into(),
            Known::Missing(why) => Cell::missing(words.text(why.code())),
        };
        let mut cells: Vec<Cell> = vec![
            a.id.to_string().into(),
            a.title.clone().into(),
            words.mechanism(&a.mechanism).into(),
            words.text(&format!("level-{}", a.level.code())).into(),
            year(a.year(), words),
            or_not(
                join(
                    a.dates
                        .iter()
                        .map(|d| {
                            words.format(
                                &format!("date-{}", d.kind.code()),
                                &[("date", d.date.to_string().into())],
                            )
                        })
                        .collect(),
                ),
                words,
            ),
            words.text(&format!("status-{}", a.status.code())).into(),
            or_not(orgs(ParticipantRole::Implementing), words),
            or_not(orgs(ParticipantRole::Funding), words),
            or_not(states(PlaceRole::Beneficiary), words),
            or_not(states(PlaceRole::Participant), words),
            or_not(join(a.regions.iter().map(|r| words.region(*r)).collect()), words),
            or_not(join(a.themes.iter().map(|t| words.theme(t)).collect()), words),
            kind,
            currency,
            money,
            gender,
            words.text(&format!("evidence-{}", a.evidence.code())).into(),
        ];
        cells.extend(
            of_donors
                .then(|| crate::article::records::tie_of(a, selection, words).unwrap_or_default().into()),
        );
        let claims = claims_of(amount.as_slice(), portfolio);
        let sources = Cited::all(a.citations.iter().map(|c| &c.source), portfolio, words);
        Row { cells, claims, sources }
    });
    let sources =
        Cited::all(list.iter().flat_map(|a| a.citations.iter().map(|c| &c.source)), portfolio, words);
    Sheet {
        title: words.text("projects-title"),
        subtitle: words.text("projects-subtitle"),
        columns,
        rows: rows.collect(),
        sources,
        ..Sheet::of_view("records", selection.view, words, base)
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

/// The kind and the currency of an amount: without them a column of numbers would invite adding what must not be added.
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
        let amount = match (&c.amount, figure) {
            (_, Some(figure)) => value_cell(&figure.shown(portfolio).value, &figure.measure, words),
            (Known::Missing(why), _) => Cell::missing(words.text(why.code())),
            _ => Cell::missing(words.text("unknown")),
        };
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
    let mut all: Vec<&Figure> = Vec::new();
    let mut open: Vec<&Figure> = figures.into_iter().collect();
    while let Some(figure) = open.pop() {
        if !all.iter().any(|known| known.id == figure.id) {
            all.push(figure);
            if let crate::model::Content::Computed(derivation) = &figure.content {
                open.extend(derivation.inputs.iter().filter_map(|id| portfolio.figure(id)));
            }
        }
    }
    ordered::by_key(&mut all, |f| f.id.clone());
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
    for figure in all {
        let head =
            |id: String| vec![id.into(), figure.label.clone().into(), words.period(figure.period).into()];
        if figure.is_computed() {
            let mut cells: Vec<Cell> = head(figure.id.to_string());
            cells.extend([
                value_cell(&figure.shown(portfolio).value, &figure.measure, words),
                words.text("rule-computed").into(),
                "".into(),
                "".into(),
            ]);
            let (claims, sources) =
                (claims_of(&[figure], portfolio), Cited::all(portfolio.sources_of(figure), portfolio, words));
            rows.push(Row { cells, claims, sources });
        }
        for claim in figure.claims() {
            let document_of = claim
                .citation
                .as_ref()
                .and_then(|c| portfolio.source(&c.source))
                .map(|source| Cited::of(source, words));
            let place = claim
                .citation
                .as_ref()
                .and_then(|c| c.locator.as_ref())
                .map(ToString::to_string)
                .unwrap_or_default();
            let mut cells: Vec<Cell> = head(figure.id.to_string());
            cells.extend([
                value_cell(&claim.value, &figure.measure, words),
                claim.summary.clone().into(),
                document_of.as_ref().map(|cited| cited.line.clone()).unwrap_or_default().into(),
                place.into(),
            ]);
            rows.push(Row {
                cells,
                claims: vec![claim.id.to_string()],
                sources: document_of.into_iter().collect(),
            });
        }
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
                label: format!("{}, {}", words.mechanism(id), words.text(role)),
                numeric: true,
            });
        }
    }
    columns.extend(answer.of_donors.then(|| Column { label: words.text("column-possible"), numeric: true }));
    columns.push(Column { label: words.text("column-records"), numeric: true });
    let rows = ordered_rows(&answer, selection.view.matrix, words).into_iter().map(|row| {
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
