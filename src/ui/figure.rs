//! The frame around every chart: finding, measure, picture, readout, table twin, notes, sources.

use std::rc::Rc;

use leptos::{html, prelude::*};
use wasm_bindgen::{JsCast, closure::Closure};

use super::{
    address::Address,
    appearance::Appearance,
    article::WordsUsed,
    charts,
    link::{Change, Open, is_the_browsers},
    shell::Edition,
    take::TakeChart,
};
use crate::{
    chart::{self, ChartId, End, Mark, Picture, Shape},
    model::{Code, Id, Source},
    view::View,
};

/// How a chart stands in its frame. Changes rarely, so that a new answer is drawn into the same place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Plot,
    Table,
    Nothing,
}

type Event = Closure<dyn Fn(String, i32, i32)>;
type Told = Closure<dyn Fn()>;
type Failed = Closure<dyn Fn(String)>;

/// One chart of the registry in its frame.
#[component]
pub fn Figure(id: ChartId, edition: Edition, address: Address, appearance: Appearance) -> impl IntoView {
    let code = id.code();
    let title_id = format!("{code}-title");
    let labelled_by = title_id.clone();
    let asked = edition.clone();
    let picture = Memo::new(move |_| {
        let ink = appearance.ink();
        address.question.with(|view| asked.ask(view, |selection| chart::picture(id, selection, &asked.words, ink)))
    });
    let as_table = Memo::new(move |_| address.view.with(|v| v.tables.contains(code)));
    let form = Memo::new(move |_| {
        if as_table.get() {
            Form::Table
        } else if picture.with(|p| p.option.is_none()) {
            Form::Nothing
        } else {
            Form::Plot
        }
    });
    let readout = RwSignal::new(String::new());
    let take_edition = edition.clone();
    let ink = Signal::derive(move || appearance.ink());
    let (say_table, say_chart) = (edition.words.say("as-table"), edition.words.say("as-chart"));
    let words = edition.clone();
    let nothing = edition.words.say("nothing-to-draw");
    let plot_edition = edition.clone();
    let source_edition = edition.clone();
    let origins_word = edition.words.say("origins-line");
    let (notes_word, sources_word) = (edition.words.say("notes"), edition.words.say("source-line"));
    view! {
        <figure class="figure" id=code aria-labelledby=labelled_by>
            <figcaption>
                <h3 class="figure-title" id=title_id>{move || picture.with(|p| p.title.clone())}</h3>
                <p class="figure-subtitle">{move || picture.with(|p| p.subtitle.clone())}</p>
                <p class="figure-summary">{move || picture.with(|p| p.summary.clone())}</p>
            </figcaption>
            {move || {
                let edition = plot_edition.clone();
                match form.get() {
                    Form::Table => view! { <Twin picture edition=words.clone() address /> }.into_any(),
                    Form::Nothing => view! { <p class="plot-empty">{nothing.clone()}</p> }.into_any(),
                    Form::Plot => view! { <Plot picture edition address readout /> }.into_any(),
                }
            }}
            <p class="readout" role="status" prop:textContent=move || readout.get()></p>
            <ul class="legend">
                {move || picture.with(|p| p.legend.clone()).into_iter().map(|(key, label)| view! {
                    <li><span class="swatch" data-key=key aria-hidden="true"></span>{label}</li>
                }).collect_view()}
            </ul>
            <div class="figure-tools">
                <Change to=move |now: &View| now.with_table_toggled(code) address class="button"
                    text=Signal::derive(move || if as_table.get() { say_chart.clone() } else { say_table.clone() }) />
                <TakeChart id edition=take_edition ink address />
            </div>
            <Show when=move || picture.with(|p| !p.notes.is_empty())>
                <details class="figure-notes" open=true>
                    <summary>{notes_word.clone()}</summary>
                    <ul>{move || picture.with(|p| p.notes.clone()).into_iter().map(|note| view! { <li>{note}</li> }).collect_view()}</ul>
                </details>
            </Show>
            <WordsUsed text=Callback::new(move |()| picture.with(Picture::text)) edition=edition.clone() />
            {move || {
                let origins = picture.with(|p| p.table.origins());
                (!origins.is_empty()).then(|| view! {
                    <details class="figure-origins">
                        <summary>{format!("{origins_word} ({})", origins.len())}</summary>
                        <ul>{origins.into_iter().map(|(text, origin)| view! { <li><Open text origin address /></li> }).collect_view()}</ul>
                    </details>
                })
            }}
            {move || {
                let sources = picture.with(|p| p.sources.clone());
                (!sources.is_empty()).then(|| view! {
                    <details class="figure-source">
                        <summary>{format!("{sources_word} ({})", sources.len())}</summary>
                        <ul>{sources.into_iter().map(|id| view! { <SourceLink id edition=source_edition.clone() /> }).collect_view()}</ul>
                    </details>
                })
            }}
        </figure>
    }
}

/// A document: publisher, title, date and link.
#[component]
pub fn SourceLink(id: Id<Source>, edition: Edition) -> impl IntoView {
    edition.portfolio.source(&id).map(|source| {
        let date = edition.words.date_of(source);
        let read = edition.words.say(&format!("read-{}", source.read_as.code()));
        view! {
            <li>
                <a href=source.url.clone() target="_blank" rel="noopener noreferrer" lang=source.language.clone()>{source.title.clone()}</a>
                {format!(" · {} · {date} · {read}", source.publisher)}
            </li>
        }
    })
}

/// The marks as bars until the chart library is there; afterwards the same list, out of sight, carries the keyboard.
#[component]
fn Plot(picture: Memo<Picture>, edition: Edition, address: Address, readout: RwSignal<String>) -> impl IntoView {
    let place = NodeRef::<html::A>::new();
    let drawn = RwSignal::new(false);
    let failed = RwSignal::new(false);
    let active = RwSignal::new(0_usize);
    let edition = StoredValue::new(edition);
    let leave = move || {
        let _ = readout.try_set(String::new());
    };
    let list = NodeRef::<html::Ul>::new();
    let move_to = move |index: usize| {
        let _ = active.try_set(index);
        if let Some(button) = list.try_get_untracked().flatten().and_then(|ul| ul.query_selector(&format!("[data-index='{index}']")).ok().flatten()) {
            let _ = button.unchecked_into::<web_sys::HtmlElement>().focus();
        }
    };
    // Which mark has the focus, if one of this chart has.
    let focused = move || {
        let element = document().active_element()?;
        let within = list.try_get_untracked().flatten().is_some_and(|ul| ul.contains(Some(&element)));
        element.get_attribute("data-index").filter(|_| within)?.parse::<usize>().ok()
    };
    // The browser blurs a mark while it is being taken away: whatever a handler touches may be gone by then.
    let choose = move |index: usize| {
        let chosen = |p: &Picture| p.marks.get(index).map(|m| (m.filter.clone(), m.origin.clone(), m.label.clone()));
        let Some((filter, origin, label)) = picture.try_with_untracked(chosen).flatten() else {
            return;
        };
        match (filter, origin) {
            (Some(filter), _) => {
                address.go(|view| *view = view.toggled(&filter));
                // Other marks stand in the same places now: the focus stays with what was chosen.
                if focused() == Some(index) {
                    let same = picture.try_with_untracked(|p| {
                        let of = |exact: bool| p.marks.iter().position(|m| m.filter.as_ref() == Some(&filter) && (!exact || m.label == label));
                        of(true).or(of(false)).unwrap_or(0)
                    });
                    request_animation_frame(move || {
                        if let Some(same) = same {
                            move_to(same);
                        }
                    });
                }
            }
            (None, Some(origin)) => address.go(|view| view.origin = Some(origin)),
            (None, None) => {}
        }
    };
    let pointed = RwSignal::new(None::<usize>);
    let show = move |index: usize| {
        let text = picture.try_with_untracked(|p| p.marks.get(index).map(|m| m.text.clone())).flatten();
        let _ = readout.try_set(text.unwrap_or_default());
    };
    // The mark under the pointer is a link of the whole drawing, so that the browser can open it in another tab.
    let href = move || {
        let mark = picture.with(|p| pointed.get().and_then(|index| p.marks.get(index).cloned()))?;
        address.view.with(|view| leads_to(&mark, view)).map(|view| view.href())
    };
    let leave = move || {
        leave();
        let _ = pointed.try_set(None);
    };
    let event: Rc<Event> = Rc::new(Closure::new(move |kind: String, series: i32, item: i32| {
        let at = |m: &chart::Mark| i32::try_from(m.series) == Ok(series) && i32::try_from(m.item) == Ok(item);
        let Some(index) = picture.try_with_untracked(|p| p.marks.iter().position(at)).flatten() else { return };
        match kind.as_str() {
            "mouseover" => {
                show(index);
                let _ = pointed.try_set(Some(index));
            }
            "mouseout" => leave(),
            _ => choose(index),
        }
    }));
    let told: Rc<Told> = Rc::new(Closure::new(move || {
        let _ = drawn.try_set(true);
        let _ = failed.try_set(false);
    }));
    let broke: Rc<Failed> = Rc::new(Closure::new(move |_: String| {
        let _ = drawn.try_set(false);
        let _ = failed.try_set(true);
    }));
    let kept = StoredValue::new_local((event, told, broke));
    Effect::new(move || {
        let Some(element) = place.get() else { return };
        let element: web_sys::HtmlElement = element.unchecked_into();
        picture.with(|p| {
            let Some(option) = &p.option else { return };
            // A map keeps its shape and takes its height from its width.
            let height = if p.needs_map { "auto".to_owned() } else { format!("{}px", p.height) };
            let _ = element.style().set_property("block-size", &height);
            kept.with_value(|(event, told, broke)| {
                charts::draw(&element, &option.to_string(), p.needs_map, event.as_ref().as_ref(), told.as_ref().as_ref(), broke.as_ref().as_ref());
            });
        });
    });
    on_cleanup(move || {
        if let Some(element) = place.try_get_untracked().flatten() {
            charts::release(&element.unchecked_into());
        }
    });
    let point = move |index: usize, on: bool| {
        let Some(element) = place.try_get_untracked().flatten() else { return };
        let at = picture.try_with_untracked(|p| p.marks.get(index).map(|m| (m.series, m.item))).flatten();
        if let Some((Ok(series), Ok(item))) = at.map(|(s, i)| (i32::try_from(s), i32::try_from(i))) {
            charts::point(&element.unchecked_into(), series, item, on);
        }
    };
    // One stop for the keyboard, also after the marks have become fewer.
    let stop = move || active.get().min(picture.with(|p| p.marks.len().saturating_sub(1)));
    let key = move |event: web_sys::KeyboardEvent| {
        let count = picture.with_untracked(|p| p.marks.len());
        let now = active.get_untracked().min(count.saturating_sub(1));
        let next = match event.key().as_str() {
            "ArrowDown" | "ArrowRight" => (now + 1).min(count.saturating_sub(1)),
            "ArrowUp" | "ArrowLeft" => now.saturating_sub(1),
            "Home" => 0,
            "End" => count.saturating_sub(1),
            _ => return,
        };
        event.prevent_default();
        move_to(next);
    };
    let label = move || {
        edition.with_value(|e| {
            format!("{}. {}", e.words.tell("marks-of", &[("title", picture.with(|p| p.title.clone()).into())]), e.words.say("chart-keys"))
        })
    };
    view! {
        <div class="plot-frame">
            <a class="plot" class:is-map=move || picture.with(|p| p.needs_map) class:is-waiting=move || !drawn.get() node_ref=place
                aria-hidden="true" tabindex="-1" href=href on:mouseleave=move |_| leave()
                on:click=move |event| if !is_the_browsers(&event) { event.prevent_default() }></a>
            <ul class=move || if drawn.get() { "marks" } else { "plot-bars" } node_ref=list aria-label=label on:keydown=key>
                {move || { let mut last = String::new(); picture.with(|p| p.marks.clone()).into_iter().enumerate().map(|(index, mark)| {
                    let width = match mark.shape {
                        Shape::Bar(share, _) => format!("{:.2}%", share * 100.0),
                        Shape::Missing => "10%".to_owned(),
                        Shape::Cell => "0%".to_owned(),
                    };
                    let missing = mark.shape == Shape::Missing;
                    let leads_nowhere = mark.filter.is_none() && mark.origin.is_none();
                    let (link, label, value) = (mark.clone(), mark.label.clone(), mark.value.clone());
                    let href = move || address.view.with(|view| leads_to(&link, view)).map(|view| view.href());
                    // Lengths in two currencies are not compared: each currency has its head.
                    let head = (last != mark.group).then(|| {
                        last.clone_from(&mark.group);
                        let group = mark.group.clone();
                        view! { <li class="bar-group" aria-hidden="true">{move || (!drawn.get()).then(|| group.clone())}</li> }
                    });
                    let (end, low) = match mark.shape {
                        Shape::Bar(_, End::Open(known)) => ("open", format!("{:.2}%", known * 100.0)),
                        Shape::Bar(_, End::UpTo) => ("up-to", String::new()),
                        Shape::Bar(_, End::Between(low)) => ("between", format!("{:.2}%", low * 100.0)),
                        _ => ("closed", String::new()),
                    };
                    view! {
                        {head}
                        <li class="bar-row">
                            <a class="bar-label" data-index=index.to_string() aria-label=mark.text.clone() href=href
                                role=leads_nowhere.then_some("img")
                                tabindex=move || if stop() == index { "0" } else { "-1" }
                                on:focus=move |_| { let _ = active.try_set(index); show(index); point(index, true); }
                                on:blur=move |_| { leave(); point(index, false); }
                                on:click=move |event| if !is_the_browsers(&event) { event.prevent_default(); choose(index); }>
                                // Out of sight there are no words to be found on the page: the label says them.
                                {move || (!drawn.get()).then(|| label.clone())}
                            </a>
                            <span class="bar-track" aria-hidden="true"><span class="bar" class:is-missing=missing data-key=mark.key.clone() data-end=end style:inline-size=width style=("--low", low)></span></span>
                            <span class="bar-value" aria-hidden="true">{move || (!drawn.get()).then(|| value.clone())}</span>
                        </li>
                    }
                }).collect_view() }}
            </ul>
            {move || failed.get().then(|| view! {
                <p class="plot-failed" role="alert">{edition.with_value(|e| e.words.say("chart-failed"))}" "
                    <button type="button" on:click=move |_| charts::retry()>{edition.with_value(|e| e.words.say("try-again"))}</button></p>
            })}
        </div>
    }
}

/// The view that choosing a mark leads to.
fn leads_to(mark: &Mark, view: &View) -> Option<View> {
    match (&mark.filter, &mark.origin) {
        (Some(filter), _) => Some(view.toggled(filter)),
        (None, Some(origin)) => Some(view.with_origin(origin.clone())),
        (None, None) => None,
    }
}

/// A chart's table twin.
#[component]
fn Twin(picture: Memo<Picture>, edition: Edition, address: Address) -> impl IntoView {
    let title = move || edition.words.tell("table-of", &[("title", picture.with(|p| p.title.clone()).into())]);
    let label = title.clone();
    view! {
        <div class="twin" tabindex="0" role="region" aria-label=label>
            <table class="data" aria-label=title>
                <thead><tr>
                    {move || picture.with(|p| p.table.columns.clone()).into_iter().map(|c| view! { <th scope="col" class:numeric=c.numeric>{c.label}</th> }).collect_view()}
                </tr></thead>
                <tbody>
                    {move || picture.with(|p| {
                        p.table.rows.iter().map(|row| view! {
                            <tr>{row.iter().zip(&p.table.columns).enumerate().map(|(i, (cell, column))| {
                                let (missing, numeric) = (cell.missing, column.numeric);
                                let text = match cell.origin.clone() {
                                    Some(origin) => view! { <Open text=cell.text.clone() origin address /> }.into_any(),
                                    None => cell.text.clone().into_any(),
                                };
                                if i == 0 {
                                    view! { <th scope="row" class:is-missing=missing>{text}</th> }.into_any()
                                } else {
                                    view! { <td class:numeric=numeric class:is-missing=missing>{text}</td> }.into_any()
                                }
                            }).collect_view()}</tr>
                        }).collect_view()
                    })}
                </tbody>
            </table>
        </div>
    }
}
