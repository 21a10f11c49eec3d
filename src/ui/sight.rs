//! Charts, figures and records that are on the screen follow the reader's choice at once. Those out of sight
//! follow in tasks after the next frame, so that nobody waits for what they don't see.

use std::time::Duration;

use leptos::{ev, html::ElementType, prelude::*};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry};

use super::released;

/// How long what is out of sight waits for a frame.
const PATIENCE: Duration = Duration::from_millis(200);

/// A value as the part of the page in this place follows it.
pub fn seen_first<T, E>(value: Signal<T>, place: NodeRef<E>) -> Signal<T>
where
    T: Clone + PartialEq + Send + Sync + 'static,
    E: ElementType,
    E::Output: JsCast + Clone + 'static,
{
    let here = RwSignal::new(value.get_untracked());
    let follow = move || {
        let now =
            value.try_get_untracked().filter(|now| here.try_with_untracked(|here| here != now) == Some(true));
        if let Some(now) = now {
            released::set(here, now);
        }
    };
    let is_seen = StoredValue::new(true);
    watch(place, move |seen| {
        let _ = is_seen.try_set_value(seen);
        if seen {
            follow();
        }
    });
    // Paper has all of it.
    let printed = window_event_listener(ev::beforeprint, move |_| follow());
    on_cleanup(move || printed.remove());
    Effect::new(move || {
        value.track();
        // In a tab that is not shown no frame comes.
        if is_seen.get_value() || document().hidden() {
            follow();
        } else {
            request_animation_frame(move || set_timeout(follow, Duration::ZERO));
            // A browser may have stopped the frames of a page that it does not call hidden.
            set_timeout(follow, PATIENCE);
        }
    });
    here.into()
}

/// Tells whether an element is in sight, now and whenever that changes.
fn watch<E>(place: NodeRef<E>, tell: impl Fn(bool) + Clone + 'static)
where
    E: ElementType,
    E::Output: JsCast + Clone + 'static,
{
    let watching = StoredValue::new_local(None);
    Effect::new(move || {
        let Some(element) = place.get() else { return };
        let tell = tell.clone();
        let told = Closure::<dyn Fn(js_sys::Array)>::new(move |entries: js_sys::Array| {
            let last = entries.pop().dyn_into::<IntersectionObserverEntry>();
            if let Ok(entry) = last {
                tell(entry.is_intersecting());
            }
        });
        if let Ok(observer) = IntersectionObserver::new(told.as_ref().unchecked_ref()) {
            observer.observe(element.unchecked_ref::<Element>());
            watching.set_value(Some((observer, told)));
        }
    });
    on_cleanup(move || {
        if let Some((observer, _)) = watching.try_update_value(Option::take).flatten() {
            observer.disconnect();
            // What it has not told yet it would tell to nobody.
            observer.take_records();
        }
    });
}
