//! The frame around every chart: finding, measure, picture, and one line for its sources, notes, table and
//! downloads.

use std::sync::{Arc, OnceLock};

use leptos::{html, prelude::*};

use super::{
    address::Address,
    appearance::Appearance,
    article::WordsUsed,
    download::{Download, Downloadable},
    drawing::Drawing,
    focus::focus_on,
    foot::Fold,
    link::{Change, Open},
    loaded::Edition,
    marks::{self, Marks},
    sight::seen_first,
    table::TableRows,
};
use crate::{
    chart::{
        self, ChartId, Picture,
        picture::{others_of_keys, what_is_left_out},
    },
    draw::Scheme,
    model::{Code, Id, Source},
    plot::{
        Layout, Plot,
        budget::{MOST_KEYS, MOST_ROWS, OTHERS},
    },
    query::Selection,
    statement::cited,
    view::{Origin, Page, View},
    words::Words,
};

/// How a chart stands in its frame. Changes rarely, so that a new answer is drawn into the same place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Marks,
    Drawing,
    Table,
    Nothing,
}

/// What draws the charts of a page: all of the registry, or those of the first screen alone.
pub type Pictures = fn(ChartId, &Selection<'_>, &Words) -> Picture;

/// The view that links of a chart start from: that of the page. On one side of a comparison it is the page of
/// that side, where a count is of nothing else.
fn base(of: Option<&Page>, address: Address) -> Signal<View> {
    match of.filter(|page| !matches!(page, Page::Compare(..))) {
        Some(page) => Signal::stored(View::of_page(page.clone())),
        None => address.view.into(),
    }
}

/// One chart of the registry in its frame.
#[component]
pub fn Frame(
    id: ChartId,
    edition: Edition,
    address: Address,
    appearance: Appearance,
    pictures: Pictures,
    /// Only the first rows, with a link to all.
    #[prop(optional)]
    brief: bool,
    /// A subject of its own, where it is not that of the page: one of two that are compared.
    #[prop(optional)]
    of: Option<Page>,
    /// What its own subject is compared with: both are drawn on one axis.
    #[prop(optional)]
    beside: Option<Page>,
    /// The name of its own subject.
    #[prop(optional, into)]
    name: String,
) -> impl IntoView {
    let code = id.code();
    let of_page = of.is_none();
    let figure = NodeRef::<html::Figure>::new();
    let base = seen_first(base(of.as_ref(), address), figure);
    let picture = answer((id, pictures), (of, beside), base, brief, &edition);
    let as_table = Memo::new(move |_| of_page && address.view.with(|v| v.tables.contains(code)));
    let form = form(picture, as_table);
    let scheme = Signal::derive(move || appearance.scheme());
    let words = StoredValue::new(edition.clone());
    let body = move || {
        let edition = words.with_value(Clone::clone);
        match form.get() {
            Form::Table => view! { <Twin picture edition address /> }.into_any(),
            Form::Nothing => {
                view! { <p class="plot-empty">{move || picture.with(|p| p.summary.clone())}</p> }.into_any()
            }
            Form::Drawing => {
                let words = edition.clone();
                let more = move || {
                    let said = picture.with(|p| what_is_left_out(p.left_out, of_page, &words.words));
                    said.into_iter().map(|text| view! { <p class="marks-left">{text}</p> }).collect_view()
                };
                view! { <Drawing picture base edition scheme />{more} }.into_any()
            }
            Form::Marks => {
                view! { <div class="marks-frame"><Marks picture brief of_page base edition address /></div> }
                    .into_any()
            }
        }
    };
    let element_id = of_page.then_some(code);
    let label = move || picture.with(|p| p.title.clone());
    view! {
        <figure class="figure" id=element_id data-chart=code aria-label=label node_ref=figure>
            <Heading picture name />
            {body}
            <Legend picture edition=words />
            <Caption picture />
            <Foot id picture of_page edition=edition.clone() address scheme as_table />
            <p class="paper-sources">
                {move || picture.with(|p| {
                    words.with_value(|e| cited::named_sources(&p.sources, &e.portfolio, &e.words))
                })}
            </p>
        </figure>
    }
}

/// The picture of a chart: of what the page asks, or of a subject of its own, beside what that is compared
/// with.
fn answer(
    (id, pictures): (ChartId, Pictures),
    (of, beside): (Option<Page>, Option<Page>),
    base: Signal<View>,
    brief: bool,
    edition: &Edition,
) -> Memo<Arc<Picture>> {
    let of_page = of.is_none();
    // A comparison is of all that is known of both, as its bar says.
    let subject = StoredValue::new(of);
    let asked = edition.clone();
    let question = Memo::new(move |_| match subject.get_value() {
        Some(page) => View::of_subject(&page),
        None => base.with(|view| asked.asked(view)),
    });
    let page = Memo::new(move |_| subject.get_value().unwrap_or_else(|| base.with(View::subject)));
    let asked = edition.clone();
    let whole = OnceLock::new();
    let drawn = move |page: &Page, view: &View| {
        asked.ask(view, |selection| chart::on_page(id, page, selection, &asked.words, pictures, &whole))
    };
    let words = edition.clone();
    let made = move || {
        let own = page.with(|page| question.with(|view| drawn(page, view)));
        let own = match &beside {
            Some(other) => own.beside(&drawn(other, &View::of_subject(other))),
            None if page.with(|page| matches!(page, Page::Compare(..))) => own.without_faded(),
            None => own,
        };
        // One of two that are compared has no table: only what another page has is left out so early. Beyond
        // the budget of all charts the rest is counted.
        let short = marks::brief(&own.plot).filter(|(_, page)| brief && (of_page || page.is_some()));
        let most = short.map(|(rows, _)| rows);
        Arc::new(own.within(most.unwrap_or(MOST_ROWS), &words.words).marked(&words.words))
    };
    // Without filters the overview's picture is always the same, so it is made once.
    let of_all = OnceLock::new();
    let is_of_all =
        move || question.with(|view| !view.is_filtered()) && page.with(|page| *page == Page::Overview);
    Memo::new(move |_| if is_of_all() { Arc::clone(of_all.get_or_init(&made)) } else { made() })
}

/// How a picture stands in its frame.
fn form(picture: Memo<Arc<Picture>>, as_table: Memo<bool>) -> Memo<Form> {
    Memo::new(move |_| {
        picture.with(|p| match &p.plot {
            _ if as_table.get() => Form::Table,
            plot if plot.is_empty() => Form::Nothing,
            Plot::Areas(_) | Plot::Links(_) => Form::Drawing,
            _ => Form::Marks,
        })
    })
}

/// The finding of a chart and its measure, under the name of its own subject.
#[component]
fn Heading(picture: Memo<Arc<Picture>>, name: String) -> impl IntoView {
    view! {
        <figcaption>
            {(!name.is_empty()).then(|| view! { <p class="figure-of">{name}</p> })}
            <h2 class="figure-title">{move || picture.with(|p| p.title.clone())}</h2>
            <p class="figure-subtitle">{move || picture.with(|p| p.subtitle.clone())}</p>
        </figcaption>
    }
}

/// What must be seen together with the picture.
#[component]
fn Caption(picture: Memo<Arc<Picture>>) -> impl IntoView {
    move || {
        picture.with(|p| {
            let is_there = !p.caption.is_empty();
            is_there.then(|| view! { <p class="figure-caption">{p.caption.clone()}</p> })
        })
    }
}

/// What belongs to a chart, one line under it: documents, notes, the table, downloads.
#[component]
fn Foot(
    id: ChartId,
    picture: Memo<Arc<Picture>>,
    of_page: bool,
    edition: Edition,
    address: Address,
    scheme: Signal<Scheme>,
    as_table: Memo<bool>,
) -> impl IntoView {
    let code = id.code();
    let words = StoredValue::new(edition);
    let text = move |key: &str| words.with_value(|e| e.words.text(key));
    let opened = RwSignal::new(false);
    let notes = move || {
        let notes = picture.with(|p| p.notes.clone());
        notes.into_iter().map(|note| view! { <li>{note}</li> }).collect_view()
    };
    view! {
        <div class="figure-foot">
            <Documents picture edition=words />
            <Fold summary=text("notes") class="figure-notes" opened>
                <p class="figure-summary">{move || picture.with(|p| p.summary.clone())}</p>
                {move || picture.with(|p| !p.notes.is_empty()).then(|| view! { <ul>{notes}</ul> })}
                <WordsUsed
                    text=Callback::new(move |()| picture.with(|p| p.text()))
                    edition=words.with_value(Clone::clone)
                />
                <Origins picture of_page edition=words address opened />
            </Fold>
            {of_page.then(|| view! {
                <Change
                    to=Arc::new(move |now: &View| now.with_table_toggled(code))
                    address
                    class="foot-link"
                    text=Signal::derive(move || text(if as_table.get() { "as-chart" } else { "as-table" }))
                    after=Callback::new(move |()| {
                        focus_on(&format!("#{code} .twin, #{code} [data-index][tabindex='0']"));
                    })
                />
                <Download
                    what=Downloadable::Chart(id, scheme)
                    edition=words.with_value(Clone::clone)
                    address
                />
            })}
        </div>
    }
}

/// The documents a chart rests on: made when opened.
#[component]
fn Documents(picture: Memo<Arc<Picture>>, edition: StoredValue<Edition>) -> impl IntoView {
    let n = Memo::new(move |_| picture.with(|p| p.sources.len()));
    let summary = Signal::derive(move || {
        edition.with_value(|e| e.words.format("foot-sources", &[("n", n.get().into())]))
    });
    let opened = RwSignal::new(false);
    let link = move |id: &Id<Source>| {
        view! { <SourceLink id=id.clone() edition=edition.with_value(Clone::clone) /> }
    };
    let links = move || opened.get().then(|| picture.with(|p| p.sources.iter().map(link).collect_view()));
    view! {
        <Show when=move || n.get() != 0>
            <Fold summary class="figure-source" opened><ul>{links}</ul></Fold>
        </Show>
    }
}

/// The numbers of a chart, each a link to where it comes from: made when the notes around them are opened.
#[component]
fn Origins(
    picture: Memo<Arc<Picture>>,
    of_page: bool,
    edition: StoredValue<Edition>,
    address: Address,
    opened: RwSignal<bool>,
) -> impl IntoView {
    move || {
        if !opened.get() {
            return None;
        }
        // Beside a comparison a count would be of everything, and not of the side it is of.
        let opens = |origin: &Origin| of_page || !origin.follows_filters();
        let origins = edition.with_value(|e| picture.with(|p| p.table.origins(&e.words)));
        let origins: Vec<_> = origins.into_iter().filter(|(_, origin)| opens(origin)).collect();
        (!origins.is_empty()).then(|| {
            let summary = edition.with_value(|e| {
                e.words.remarked(&e.words.text("origins-line"), &e.words.count(origins.len()))
            });
            let links =
                origins.into_iter().map(|(text, origin)| view! { <li><Open text origin address /></li> });
            view! {
                <details class="figure-origins">
                    <summary>{summary}</summary>
                    <ul>{links.collect_view()}</ul>
                </details>
            }
        })
    }
}

/// The colours of stacks, areas and times; bars and dots say beside themselves what they are.
#[component]
fn Legend(picture: Memo<Arc<Picture>>, edition: StoredValue<Edition>) -> impl IntoView {
    let has_one = |p: &Picture| match &p.plot {
        Plot::Areas(_) | Plot::Spans(_) => true,
        Plot::Counts(counts) => counts.stacks.len() > 1 || counts.layout != Layout::Rows,
        _ => false,
    };
    let row = |(key, label): &(String, String)| {
        let key = if key == "missing" { "unclear".to_owned() } else { key.clone() };
        view! { <li><span class="swatch" data-key=key aria-hidden="true"></span>{label.clone()}</li> }
    };
    move || {
        picture.with(|p| {
            let is_drawn = has_one(p) && !p.plot.is_empty();
            is_drawn.then(|| {
                let others = edition.with_value(|e| others_of_keys(p.legend.len(), &e.words));
                let others = others.map(|text| (OTHERS.to_owned(), text));
                let rows = p.legend.iter().take(MOST_KEYS).chain(&others).map(row).collect_view();
                view! { <ul class="legend">{rows}</ul> }
            })
        })
    }
}

/// A document: publisher, title, date and link.
#[component]
pub fn SourceLink(id: Id<Source>, edition: Edition) -> impl IntoView {
    edition.portfolio.source(&id).map(|source| {
        let said = crate::article::records::said_of(source, &edition.words);
        view! {
            <li>
                <a
                    href=source.url.clone()
                    target="_blank"
                    rel="noopener noreferrer"
                    lang=source.language.clone()
                >
                    {source.title.clone()}
                </a>
                {format!(" · {said}")}
            </li>
        }
    })
}

/// A chart's table twin.
#[component]
fn Twin(picture: Memo<Arc<Picture>>, edition: Edition, address: Address) -> impl IntoView {
    let named = edition.clone();
    let title =
        move || named.words.format("table-of", &[("title", picture.with(|p| p.title.clone()).into())]);
    view! {
        <div class="twin" tabindex="0" role="region" aria-label=title>
            <table class="data">
                {move || {
                    let table = picture.with(|p| p.table.clone());
                    view! { <TableRows table edition=edition.clone() address /> }
                }}
            </table>
        </div>
    }
}
