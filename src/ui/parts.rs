//! Parts of the program that the first screen does without. Each is a WebAssembly file of its own, fetched
//! when it is needed first.
//!
//! A part hands out functions: whoever calls them has fetched it. `src/assets/finish.mjs` cuts the program
//! where `wasm_split` says so.

#![allow(
    unsafe_code,
    clippy::unnecessary_wraps,
    reason = "the macro declares what each part imports, and adds to the result that it can be lost"
)]

use std::{future::Future, pin::Pin};

use leptos::{
    prelude::*,
    task::spawn_local,
    wasm_split::{SplitLoaderError, wasm_split},
};

use super::{
    address::Address,
    appearance::Appearance,
    download::{self, Downloadable},
    drawer, embed, fill,
    loaded::Edition,
    released,
};
use crate::{
    chart::ChartId,
    draw::{self, Scheme},
    plot::Plot,
    view,
};

/// Pages beside the overview, the drawer and the downloads.
#[derive(Clone, Copy)]
pub struct More {
    /// What fills a page that is not the overview.
    pub page: fn(view::Page, Edition, Address, Appearance) -> AnyView,
    /// Where a figure comes from.
    pub drawer: fn(Edition, Address) -> AnyView,
    /// What can be downloaded of a chart or a table.
    pub downloads: fn(Downloadable, Edition, Address) -> AnyView,
    /// A chart alone, for the frame of another site.
    pub chart: fn(ChartId, Edition, Address, Appearance) -> AnyView,
}

/// From plots to what ECharts draws.
#[derive(Clone, Copy)]
pub struct Drawings {
    /// The option of a plot, as JSON; `None` where there is nothing to draw.
    pub option: fn(&Plot, Scheme, bool) -> Option<String>,
}

#[wasm_split(more, wasm_split_path = leptos::wasm_split, fallible)]
fn more() -> Result<More, SplitLoaderError> {
    Ok(More { page: fill::page, drawer: drawer::drawer, downloads: download::downloads, chart: embed::chart })
}

#[wasm_split(drawings, wasm_split_path = leptos::wasm_split, fallible)]
fn drawings() -> Result<Drawings, SplitLoaderError> {
    Ok(Drawings { option: draw::option_text })
}

type Fetch<T> = fn() -> Pin<Box<dyn Future<Output = Result<T, SplitLoaderError>>>>;

/// Where a part is.
#[derive(Clone, Copy)]
enum Place<T> {
    OnTheHost,
    OnItsWay,
    Lost,
    Here(T),
}

/// A part of the program.
pub struct Part<T: 'static> {
    place: RwSignal<Place<T>>,
    fetch: Fetch<T>,
}

impl<T> Clone for Part<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Part<T> {}

impl<T: Copy + Send + Sync + 'static> Part<T> {
    fn new(fetch: Fetch<T>) -> Self {
        Self { place: RwSignal::new(Place::OnTheHost), fetch }
    }

    /// The part, once it is here; fetches it where nobody has.
    pub fn get(self) -> Option<T> {
        match released::with(self.place, |place| *place) {
            Place::Here(part) => Some(part),
            Place::OnTheHost => {
                self.fetch();
                None
            }
            Place::OnItsWay | Place::Lost => None,
        }
    }

    /// Whether it could not be fetched.
    pub fn is_lost(self) -> bool {
        released::with(self.place, |place| matches!(place, Place::Lost))
    }

    /// Fetches it, again where it was lost.
    pub fn fetch(self) {
        if self.place.with_untracked(|place| matches!(place, Place::Here(_) | Place::OnItsWay)) {
            return;
        }
        self.place.set(Place::OnItsWay);
        spawn_local(async move {
            let found = (self.fetch)().await.map_or(Place::Lost, Place::Here);
            let _ = self.place.try_set(found);
        });
    }
}

/// All parts.
#[derive(Clone, Copy)]
pub struct Parts {
    /// Pages, drawer, downloads.
    pub more: Part<More>,
    /// Drawings of ECharts.
    pub drawings: Part<Drawings>,
}

impl Parts {
    /// The parts of a page: none is here yet. One that was lost is fetched again when the line is back.
    pub fn new() -> Self {
        let parts =
            Self { more: Part::new(|| Box::pin(more())), drawings: Part::new(|| Box::pin(drawings())) };
        let online = window_event_listener(leptos::ev::online, move |_| {
            if parts.more.is_lost() {
                parts.more.fetch();
            }
            if parts.drawings.is_lost() {
                parts.drawings.fetch();
            }
        });
        on_cleanup(move || online.remove());
        parts
    }

    /// The parts of this page.
    pub fn of_page() -> Self {
        use_context().unwrap_or_else(Self::new)
    }
}

/// What a part makes, as soon as it is here; words until then.
#[component]
pub fn Needs<T: Copy + Send + Sync + 'static>(
    part: Part<T>,
    edition: Edition,
    #[prop(into)] made: Callback<(T,), AnyView>,
) -> impl IntoView {
    move || match part.get() {
        Some(part) => made.run((part,)),
        None if part.is_lost() => view! {
            <p class="part-lost" role="alert">
                {edition.words.text("part-lost")}" "
                <button type="button" on:click=move |_| part.fetch()>
                    {edition.words.text("try-again")}
                </button>
            </p>
        }
        .into_any(),
        None => view! { <p class="part-coming" role="status">{edition.words.text("loading")}</p> }.into_any(),
    }
}
