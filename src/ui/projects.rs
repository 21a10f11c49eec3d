//! The table of project records: sortable, searchable, with detail in place.

use std::sync::Arc;

use leptos::{html, prelude::*};

use super::{
    address::Address,
    article::section,
    download::{Download, Downloadable},
    link::{Change, Changed, Go, cell, line},
    loaded::Edition,
    scroll::OPEN_RECORD,
    sight::seen_first,
    window::Window,
};
use crate::{
    article::{self, records},
    model::{Activity, Code, Id},
    query::{Selection, projects},
    statement::levels::levels,
    view::{Page, SortBy, View},
};

/// The head of the one column of numbers.
const COUNTRIES: &str = "column-states-n";

/// Records of the overview.
const BRIEF: usize = 12;

/// The records the view keeps.
#[component]
pub fn Projects(
    edition: Edition,
    address: Address,
    /// Only the first ones, with a link to all.
    brief: bool,
) -> impl IntoView {
    let asked = edition.clone();
    let table = NodeRef::<html::Section>::new();
    let question = seen_first(address.question.into(), table);
    let sort = Memo::new(move |_| address.view.with(|view| view.sort));
    // The records by their places in the portfolio.
    let all: Memo<Vec<usize>> = Memo::new(move |_| {
        let listed = View { sort: sort.get(), ..question.get() };
        asked.ask(&listed, projects::places)
    });
    let found = edition.clone();
    let open = Memo::new(move |_| {
        address.view.with(|v| v.open.as_ref().and_then(|id| found.portfolio.place_of_id(id.as_str())))
    });
    let rows = Memo::new(move |_| {
        let open = open.get();
        all.with(|all| match all.split_at_checked(BRIEF) {
            // The one that is open is among the first ones, wherever it stands.
            Some((first, others)) if brief => {
                first.iter().chain(others.iter().filter(|record| open == Some(**record))).copied().collect()
            }
            _ => all.clone(),
        })
    });
    let body = NodeRef::<html::Tbody>::new();
    let window = Window::over(Signal::derive(move || rows.with(Vec::len)), body);
    let named = edition.clone();
    let made = move || rows_of(rows, window, &named);
    // The record that the address opens is made, wherever it stands.
    let reach = move || {
        let row_of = |open| rows.with(|rows| rows.iter().position(|record| *record == open));
        if let Some(row) = open.get().and_then(row_of) {
            window.reach(row);
        }
    };
    untrack(reach);
    Effect::new(reach);
    let listed = edition.clone();
    let record =
        move |(at, id): (Option<usize>, Id<Activity>)| record_row(id, at, question, &listed, address);
    let text = |key: &str| edition.words.text(key);
    let titled = edition.clone();
    let heading = move || {
        let words = &titled.words;
        words.remarked(&words.text("projects-title"), &words.count(all.with(Vec::len)))
    };
    let counted = edition.clone();
    let subtitle = move || {
        let shown = question.with(|view| counted.ask(view, projects::by_level));
        counted.words.format("projects-subtitle", &[("levels", levels(shown, &counted.words).into())])
    };
    let words = StoredValue::new(edition.clone());
    view! {
        <section class="projects" id="projects" aria-labelledby="projects-title" node_ref=table>
            <h2 id="projects-title">{heading}</h2>
            <p class="figure-subtitle">{subtitle}</p>
            <div class="figure-tools"><SortChoice edition=edition.clone() address /></div>
            <div class="figure-tools">
                <Download what=Downloadable::Records edition=edition.clone() address />
            </div>
            <div class="twin" tabindex="0" role="region" aria-label=text("projects-table")>
                // On a phone rows are blocks, which would take their roles from them.
                <table role="table" class="data" aria-rowcount=move || window.all().map(|n| n + 1)>
                    {head(&edition)}
                    <tbody role="rowgroup" node_ref=body>
                        {window.above()}
                        <For each=made key=Clone::clone children=record />
                        {window.below()}
                    </tbody>
                </table>
            </div>
            {move || window.all().map(|n| {
                let text = words.with_value(|e| {
                    let made = window.range().len();
                    e.words.format("projects-paper", &[("n", n.into()), ("made", made.into())])
                });
                view! { <p class="paper-rows">{text}</p> }
            })}
            {move || (brief && all.with(Vec::len) > BRIEF).then(|| {
                let n = all.with(Vec::len);
                let text = words.with_value(|e| e.words.format("projects-all", &[("n", n.into())]));
                view! { <p><Go text view=View::of_page(Page::Projects) address /></p> }
            })}
        </section>
    }
}

/// The records whose rows are made; where these are not all, each with its number among the rows, after that
/// of the heads.
fn rows_of(rows: Memo<Vec<usize>>, window: Window, edition: &Edition) -> Vec<(Option<usize>, Id<Activity>)> {
    let (range, is_cut) = (window.range(), window.all().is_some());
    let made = rows.with(|rows| rows.get(range.clone()).map(<[_]>::to_vec).unwrap_or_default());
    let ids = made.into_iter().map(|record| edition.portfolio.activities[record].id.clone());
    range.map(|at| is_cut.then_some(at + 2)).zip(ids).collect()
}

/// The heads of the columns.
fn head(edition: &Edition) -> impl IntoView + use<> {
    let text = |key: &str| edition.words.text(key);
    view! {
        <thead role="rowgroup">
            <tr role="row">
                {records::COLUMNS.map(|column| view! {
                    <th role="columnheader" scope="col" class:numeric=column == COUNTRIES>
                        {text(column)}
                    </th>
                })}
                <th role="columnheader" scope="col">{text("column-level")}</th>
            </tr>
        </thead>
    }
}

/// The orders of the records, to choose from.
#[component]
fn SortChoice(edition: Edition, address: Address) -> impl IntoView {
    // A choice the reader has made once no longer follows an attribute: the value is set.
    let sort = NodeRef::<html::Select>::new();
    Effect::new(move || {
        let code = address.view.with(|v| v.sort.code());
        if let Some(select) = sort.get() {
            select.set_value(code);
        }
    });
    let chosen = move |event: web_sys::Event| {
        if let Some(sort) = SortBy::from_code(&event_target_value(&event)) {
            address.go(|v| v.sort = sort);
        }
    };
    view! {
        <label>
            {edition.words.text("sort-by")}" "
            <select name="sort" node_ref=sort on:change=chosen>
                {SortBy::all().map(|sort| view! {
                    <option value=sort.code()>
                        {edition.words.text(&format!("sort-{}", sort.code()))}
                    </option>
                }).collect_view()}
            </select>
        </label>
    }
}

/// The row of a record, with its detail while it is open.
fn record_row(
    id: Id<Activity>,
    at: Option<usize>,
    question: Signal<View>,
    edition: &Edition,
    address: Address,
) -> impl IntoView + use<> {
    let edition = edition.clone();
    let (named, asked) = (id.clone(), edition.clone());
    let is_open = Memo::new(move |_| address.view.with(|v| v.open.as_ref() == Some(&named)));
    // How surely it is tied to the donors chosen.
    let named = id.clone();
    let tie = Memo::new(move |_| {
        let tie_of = |selection: &Selection<'_>| {
            let activity = asked.portfolio.activity(&named)?;
            records::tie_of(activity, selection, &asked.words)
        };
        question.with(|view| asked.ask(view, tie_of))
    });
    move || {
        let activity = edition.portfolio.activity(&id)?;
        let state = (is_open.get(), tie.get(), at);
        Some(edition.ask(&View::default(), |whole| row(activity, state, whole, &edition, address)))
    }
}

fn row(
    activity: &Activity,
    (open, tie, at): (bool, Option<String>, Option<usize>),
    whole: &Selection<'_>,
    edition: &Edition,
    address: Address,
) -> impl IntoView + use<> {
    let words = &edition.words;
    let id = activity.id.clone();
    let data_id = id.to_string();
    let label = words.format(
        if open { "close-project" } else { "open-project" },
        &[("title", activity.title.clone().into())],
    );
    let key = activity.mechanism.to_string();
    let language =
        words.language_of_title(activity).filter(|tag| *tag != words.lang().code()).map(str::to_owned);
    let [_, mechanism, cells @ ..] = records::cells(activity, whole, words);
    let cells = cells.into_iter().zip(records::COLUMNS.into_iter().skip(2));
    let cells = cells.map(|(line, column)| {
        view! {
            <td role="cell" data-head=words.text(column) class:numeric=column == COUNTRIES>
                {cell(line, edition, address)}
            </td>
        }
    });
    let cells = cells.collect_view();
    // Chosen again it closes.
    let to: Changed = Arc::new(move |now: &View| {
        let open = Some(id.clone()).filter(|id| now.open.as_ref() != Some(id));
        View { open, ..now.clone() }
    });
    view! {
        <tr role="row" aria-rowindex=at class:is-open=open id=open.then_some(OPEN_RECORD) data-id=data_id>
            <th role="rowheader" scope="row">
                <span lang=language dir="auto">
                    <Change
                        to
                        address
                        text=activity.title.clone()
                        class="link"
                        label
                        expanded=open.to_string()
                    />
                </span>
                {tie.map(|tie| view! { <span class="tie">{format!(" · {tie}")}</span> })}
            </th>
            <td role="cell">
                <span class="swatch" data-key=key aria-hidden="true"></span>
                {cell(mechanism, edition, address)}
            </td>
            {cells}
            <td role="cell">{words.text(&format!("level-{}", activity.level.code()))}</td>
        </tr>
        {open.then(|| view! {
            <tr role="row" class="project-detail">
                <td role="cell" colspan="8">{detail(activity, edition, address)}</td>
            </tr>
        })}
    }
}

fn detail(activity: &Activity, edition: &Edition, address: Address) -> impl IntoView + use<> {
    let words = &edition.words;
    let page = View::of_page(Page::Project(activity.id.clone()));
    let (lead, sections) = edition.ask(&View::default(), |selection| {
        let article = article::project::article(activity, selection, words);
        (article.lead, article.sections)
    });
    view! {
        <p>{line(lead, edition, address)}" "<Go text=words.text("own-page") view=page address /></p>
        {sections.into_iter().map(|s| section(s, &activity.title, edition, address, 3)).collect_view()}
    }
}
