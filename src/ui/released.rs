//! Signals that outlive what reads them. Leptos keeps a reader on the list of a signal also when the reader
//! is long gone, so each page that was shown would leave some memory and some work for every later change.

use leptos::{
    prelude::*,
    reactive::graph::{Observer, Source as _, ToAnySource},
};

/// Gives a signal a value. What reads it is told, and is on its list again when it reads again; what is gone
/// is not.
pub fn set<T: Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    signal.set(value);
    signal.to_any_source().clear_subscribers();
}

/// The same, where it is another value.
pub fn renew<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    if signal.with_untracked(|now| *now != value) {
        set(signal, value);
    }
}

/// Reads a signal that hardly ever changes, and takes what reads it off its list when that ends.
pub fn with<T: Send + Sync + 'static, U>(signal: RwSignal<T>, read: impl FnOnce(&T) -> U) -> U {
    if let Some(reader) = Observer::get() {
        let source = signal.to_any_source();
        on_cleanup(move || source.remove_subscriber(&reader));
    }
    signal.with(read)
}
