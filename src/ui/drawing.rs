//! Plots that ECharts draws: maps and flows. Beside the drawing, out of sight, the same marks as links carry
//! the keyboard.

use std::{rc::Rc, sync::Arc};

use leptos::{html, prelude::*};
use wasm_bindgen::{JsCast, closure::Closure};

use super::{
    charts,
    first::Made,
    link::is_the_browsers,
    loaded::Edition,
    mark_list::MarkList,
    parts::{Drawings, Part, Parts},
    released,
};
use crate::{
    chart::Picture,
    draw::{self, Scheme, marks::out_of_sight},
    plot::{Mark, Plot},
    view::View,
};

type Event = Closure<dyn Fn(String, i32, i32, f64, f64)>;
type Drawn = Closure<dyn Fn()>;
type Failed = Closure<dyn Fn(String)>;

/// The drawing of a picture, drawn anew at every answer into the same place.
#[component]
pub fn Drawing(
    picture: Memo<Arc<Picture>>,
    base: Signal<View>,
    edition: Edition,
    scheme: Signal<Scheme>,
) -> impl IntoView {
    let place = NodeRef::<html::A>::new();
    let place_of_links = NodeRef::<html::Ul>::new();
    let list = MarkList::new(base, &edition);
    let words = StoredValue::new(edition.clone());
    let pointed = RwSignal::new(None::<usize>);
    // The mark under the pointer is a link of the whole drawing, so that the browser can open it in another
    // tab.
    let href = move || {
        let mark = picture.with(|p| pointed.get().and_then(|index| p.marks.get(index).cloned()))?;
        list.href(&mark.of)
    };
    let leave = move || {
        list.pointer.leave_by_mouse();
        let _ = pointed.try_set(None);
    };
    let drawn_at = DrawingPlace::of(place);
    let is_mirrored = edition.words.lang().is_right_to_left();
    drawn_at.draw(picture, scheme, is_mirrored, events(picture, list, pointed));
    follow_lights(drawn_at, picture, list);
    let keys = words.with_value(|e| e.words.text("chart-keys"));
    let label = move || words.with_value(|e| picture.with(|p| p.label_of_marks(&e.words)));
    Effect::new(move || {
        if let Some(place) = place_of_links.get() {
            picture.with(|p| list.show(&p.marks, &place, |link| out_of_sight(&p.marks, link)));
        }
    });
    let height = move || picture.with(|p| block_size(&p.plot));
    let listening = list.listening(place_of_links);
    view! {
        <div class="plot-frame">
            <a
                class="plot"
                class:is-map=move || picture.with(|p| p.plot.needs_map())
                node_ref=place
                aria-hidden="true"
                tabindex="-1"
                href=href
                style:block-size=height
                on:mouseleave=move |_| leave()
                on:click=move |event| if !is_the_browsers(&event) { event.prevent_default() }
            ></a>
            <ul class="marks" {..listening} node_ref=place_of_links aria-label=label aria-description=keys></ul>
            <Outcome of=drawn_at edition />
        </div>
    }
}

/// A map keeps its shape and takes its height from its width; all others have theirs before they are drawn.
fn block_size(plot: &Plot) -> String {
    if plot.needs_map() { String::new() } else { format!("{}px", draw::height(plot)) }
}

/// Where ECharts draws, and what came of it.
#[derive(Clone, Copy)]
struct DrawingPlace {
    place: NodeRef<html::A>,
    drawings: Part<Drawings>,
    /// Grows with every drawing.
    drawn: RwSignal<u32>,
    /// It could not be drawn.
    failed: RwSignal<bool>,
    /// Nothing is drawn yet, and no picture of the same answer is in its place.
    blank: RwSignal<bool>,
}

impl DrawingPlace {
    fn of(place: NodeRef<html::A>) -> Self {
        let drawings = Parts::of_page().drawings;
        let (drawn, failed, blank) = (RwSignal::new(0), RwSignal::new(false), RwSignal::new(false));
        Self { place, drawings, drawn, failed, blank }
    }

    /// Draws each picture into it, and frees it at the end.
    fn draw(self, picture: Memo<Arc<Picture>>, scheme: Signal<Scheme>, is_mirrored: bool, event: Rc<Event>) {
        let Self { place, drawings, drawn, failed, blank } = self;
        let made = Made::of_page();
        let done: Rc<Drawn> = Rc::new(Closure::new(move || {
            let _ = failed.try_set(false);
            let _ = blank.try_set(false);
            let _ = drawn.try_update(|n| *n += 1);
        }));
        let broke: Rc<Failed> = Rc::new(Closure::new(move |_: String| {
            let _ = failed.try_set(true);
        }));
        let kept = StoredValue::new_local((event, done, broke));
        // A picture that the build made is of the first answer: another answer takes it away at once.
        Effect::new(move |before: Option<()>| {
            picture.track();
            if let Some(element) = place.get_untracked().filter(|_| before.is_some())
                && charts::clear(&element.unchecked_into())
            {
                blank.set(true);
            }
        });
        Effect::new(move || {
            // A picture of the same stands there until then.
            if !made.is_in_place() {
                return;
            }
            let Some(element) = place.get() else { return };
            let element: web_sys::HtmlElement = element.unchecked_into();
            picture.with(|p| {
                let Some(option) =
                    drawings.get().and_then(|part| (part.option)(&p.plot, scheme.get(), is_mirrored))
                else {
                    return;
                };
                kept.with_value(|(event, done, broke)| {
                    let [event, done, broke] =
                        [event.as_ref().as_ref(), done.as_ref().as_ref(), broke.as_ref().as_ref()];
                    charts::draw(&element, &option, p.plot.needs_map(), event, done, broke);
                });
            });
        });
        on_cleanup(move || {
            if let Some(element) = place.try_get_untracked().flatten() {
                charts::release(&element.unchecked_into());
            }
        });
    }
}

/// Words in the place of a drawing that is on its way or could not be drawn.
#[component]
fn Outcome(of: DrawingPlace, edition: Edition) -> impl IntoView {
    let DrawingPlace { drawings, failed, blank, .. } = of;
    let words = StoredValue::new(edition);
    let text = move |key: &str| words.with_value(|e| e.words.text(key));
    let again = move |_| {
        drawings.fetch();
        charts::retry();
    };
    view! {
        {move || (blank.get() && !failed.get() && !drawings.is_lost()).then(|| view! {
            <p class="plot-coming" role="status">{text("chart-coming")}</p>
        })}
        {move || (failed.get() || drawings.is_lost()).then(|| view! {
            <p class="plot-failed" role="alert">
                {text("chart-failed")}" "
                <button type="button" on:click=again>{text("try-again")}</button>
            </p>
        })}
    }
}

/// What ECharts tells: the mark at a place is pointed at, left or chosen. `pointed` keeps the one under the
/// pointer.
fn events(picture: Memo<Arc<Picture>>, list: MarkList, pointed: RwSignal<Option<usize>>) -> Rc<Event> {
    let item = move |index: usize| {
        picture.try_with_untracked(|p| p.marks.get(index).map(|mark| mark.of.clone())).flatten()
    };
    Rc::new(Closure::new(move |kind: String, series: i32, at: i32, x: f64, y: f64| {
        let is_here = |m: &Mark| i32::try_from(m.series) == Ok(series) && i32::try_from(m.item) == Ok(at);
        let Some(index) = picture.try_with_untracked(|p| p.marks.iter().position(is_here)).flatten() else {
            return;
        };
        let Some(of) = item(index) else { return };
        match kind.as_str() {
            "mouseover" | "mousemove" => {
                list.point_by_mouse(&of, (x, y));
                let _ = pointed.try_set(Some(index));
            }
            "mouseout" => {
                list.pointer.leave_by_mouse();
                let _ = pointed.try_set(None);
            }
            _ => list.choose(&of, (x, y), document().active_element().and_then(|e| e.dyn_into().ok())),
        }
    }))
}

/// What another chart points at lights up here too, and again in a new drawing, in which nothing is lit.
fn follow_lights(at: DrawingPlace, picture: Memo<Arc<Picture>>, list: MarkList) {
    let DrawingPlace { place, drawn, .. } = at;
    let point = move |index: usize, on: bool| {
        let Some(element) = place.try_get_untracked().flatten() else { return };
        let at = picture.try_with_untracked(|p| p.marks.get(index).map(|m| (m.series, m.item))).flatten();
        if let Some((Ok(series), Ok(item))) = at.map(|(s, i)| (i32::try_from(s), i32::try_from(i))) {
            charts::point(&element.unchecked_into(), series, item, on);
        }
    };
    Effect::new(move |before: Option<(u32, Option<usize>)>| {
        let drawing = drawn.get();
        let now = released::with(list.pointer.lit, |lit| list.lit_by(lit.as_ref()).first().copied());
        let before = before.filter(|(of, _)| *of == drawing).and_then(|(_, index)| index);
        if let Some(before) = before.filter(|before| Some(*before) != now) {
            point(before, false);
        }
        if let Some(now) = now {
            point(now, true);
        }
        (drawing, now)
    });
}
