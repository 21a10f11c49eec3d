//! From an empty page to a loaded portfolio, or to words that say why not.

use std::sync::Arc;

use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::{
    address::{self, Address},
    embed, fetch,
    first::{FirstPicture, Made},
    language::Spoken,
    loaded::{DATA, Edition, Loaded},
    page::Page,
    parts::Parts,
    pointer::Pointer,
    scroll::ScrollPosition,
};
use crate::{
    load::{self, Descriptor, LoadError, Received},
    view,
    words::Words,
};

/// Clears the static shell and mounts the page in its place.
pub fn start() {
    std::panic::set_hook(Box::new(|panic| {
        leptos::logging::error!("{panic}");
        say_stopped(&panic.to_string());
    }));
    #[cfg(debug_assertions)]
    drills();
    let Some(place) =
        document().get_element_by_id("app").and_then(|place| place.dyn_into::<HtmlElement>().ok())
    else {
        return;
    };
    let first = FirstPicture::in_place(place.clone());
    let mounted = first.as_ref().map_or(place, |first| first.next.clone());
    leptos::mount::mount_to(mounted, || view! { <Shell first /> }).forget();
}

/// Tells the static page that the program has stopped (`early.js` shows it).
fn say_stopped(details: &str) {
    let event = web_sys::CustomEventInit::new();
    event.set_detail(&details.into());
    if let Ok(event) = web_sys::CustomEvent::new_with_event_init_dict("portfolio-stopped", &event) {
        let _ = window().dispatch_event(&event);
    }
}

/// What tests ask for by an event, in builds that are not for readers: a panic, and the end of memory.
#[cfg(debug_assertions)]
fn drills() {
    let drill =
        wasm_bindgen::closure::Closure::<dyn Fn(web_sys::CustomEvent)>::new(|event: web_sys::CustomEvent| {
            match event.detail().as_string().as_deref() {
                Some("panic") => {
                    let nothing: Option<u8> = std::hint::black_box(None);
                    #[allow(clippy::unwrap_used, reason = "a drill")]
                    let _ = nothing.unwrap();
                }
                Some("memory") => {
                    let mut held: Vec<Vec<u8>> = Vec::new();
                    loop {
                        held.push(std::hint::black_box(Vec::with_capacity(1 << 28)));
                    }
                }
                _ => {}
            }
        });
    let _ = window().add_event_listener_with_callback("portfolio-drill", drill.as_ref().unchecked_ref());
    drill.forget();
}

#[component]
fn Shell(first: Option<FirstPicture>) -> impl IntoView {
    let loaded: RwSignal<Option<Result<Edition, LoadError>>> = RwSignal::new(None);
    let language = RwSignal::new(Arc::<Spoken>::default());
    let view = address::tracked_view();
    provide_context(Pointer::new());
    provide_context(Parts::new());
    // With filters or another page in the address the first picture is hidden: nobody waits behind it. What
    // the address opens takes the focus, which needs the page in place.
    let is_of_all = move || view.view.with_untracked(|v| v.page == view::Page::Overview && !v.is_filtered());
    let opens = view.view.with_untracked(|v| v.origin.is_some() || v.open.is_some());
    let made = Made::new(first.is_none() || !is_of_all() || opens);
    provide_context(made);
    spawn_local(async move {
        // What is received is checked, read and put into words in tasks of their own.
        let (received, spoken) = futures::join!(wanted(view), Spoken::of_document());
        let spoken = Arc::new(spoken);
        language.set(Arc::clone(&spoken));
        fetch::yield_now().await;
        let read = received.map(|(descriptor, received)| load::edition(&descriptor, &received));
        fetch::yield_now().await;
        let made = |(portfolio, findings)| Arc::new(Loaded::new(portfolio, findings, spoken));
        loaded.set(Some(read.map(made)));
    });
    // Who sees the first picture needs no outline.
    let outline = first.is_none();
    // The page that is loaded takes the place of the first picture as soon as it is made, before anything
    // else follows from it.
    let first = StoredValue::new_local(first);
    Effect::new(move || {
        let Some(is_whole) = loaded.with(|loaded| loaded.as_ref().map(is_whole)) else { return };
        made.whole(move || {
            let is_moved = window().scroll_y().unwrap_or(0.0) > 0.0;
            let first = first.try_update_value(Option::take).flatten();
            let was_read = first.is_some() && is_moved && is_of_all();
            if let Some(first) = first {
                // The drawings of the first picture are of everything: they stay where the reader asks for
                // that, and all of it is here.
                first.give_way(is_whole && is_of_all());
            }
            // Who has scrolled the picture stays where they are.
            if !was_read || ScrollPosition::is_named() {
                view.find_place();
            }
            if let Ok(ready) = web_sys::Event::new("portfolio-ready") {
                let _ = window().dispatch_event(&ready);
            }
        });
    });
    move || match loaded.get() {
        None => outline.then(Skeleton).into_any(),
        Some(Ok(edition)) => view! { <Page edition view /> }.into_any(),
        Some(Err(error)) => view! { <Failure error spoken=language.get() /> }.into_any(),
    }
}

/// The edition of the page: in a frame of another site the one that its address names, if that is kept; else
/// the newest.
async fn wanted(view: Address) -> Result<(Descriptor, Vec<Received>), LoadError> {
    let received = fetch::edition(DATA).await;
    let Some(version) = view.view.with_untracked(|v| v.edition.clone()).filter(|_| embed::is_framed()) else {
        return received;
    };
    let kept = received.as_ref().ok().and_then(|(descriptor, _)| descriptor.edition.folder_of(&version));
    match kept {
        Some(folder) => fetch::edition(&format!("{DATA}/{folder}")).await,
        None => received,
    }
}

/// Whether nothing of the edition is missing.
fn is_whole(loaded: &Result<Edition, LoadError>) -> bool {
    loaded.as_ref().is_ok_and(|edition| edition.findings.is_empty())
}

/// The page's outline while data are on their way.
#[component]
fn Skeleton() -> impl IntoView {
    let words = Words::english(Arc::default());
    view! {
        <header class="site-header">
            <p class="site-title">{words.text("site-title")}</p>
            <p>{words.text("site-what")}</p>
        </header>
        <main class="page" aria-busy="true">
            <p class="lead">{words.text("loading")}</p>
        </main>
    }
}

/// Nothing can be shown: why, and where the data are.
#[component]
fn Failure(error: LoadError, spoken: Arc<Spoken>) -> impl IntoView {
    let words = spoken.words(Arc::default());
    view! {
        <header class="site-header">
            <p class="site-title">{words.text("site-title")}</p>
        </header>
        <main class="page" data-ready="true">
            <section class="findings" role="alert">
                <h1>{words.text("load-failed")}</h1>
                <p>{words.load_error(&error)}</p>
                <p><a href="data/datapackage.json">{words.text("footer-data")}</a></p>
            </section>
        </main>
    }
}
