//! The rows of a long table that are elements: those around what the reader sees. What is above and below
//! has their height and nothing else, so that a table of any length opens, sorts and scrolls alike.

use std::ops::Range;

use leptos::{ev, html, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Rows that are elements at most: far more than fill a screen. A table that has no more is whole.
const MOST: usize = 240;

/// Rows on each side of the screen below which others are made.
const NEAR: usize = 60;

/// The height of what is not made, in CSS pixels: browsers end at some ten millions.
const TALLEST: f64 = 6_000_000.0;

/// A height of a row before any is seen, in CSS pixels.
const GUESS: f64 = 60.0;

/// A part of a list of rows.
#[derive(Clone, Copy)]
pub struct Window {
    n: Signal<usize>,
    first: RwSignal<usize>,
    /// How high a row is, on average, in CSS pixels.
    height: RwSignal<f64>,
    body: NodeRef<html::Tbody>,
}

/// The first row that is made, of `n`, where the `at`-th is in the middle.
fn around(at: usize, n: usize) -> usize {
    at.saturating_sub(MOST / 2).min(n.saturating_sub(MOST))
}

/// The first row that is made, where the reader is at `at` and those from `first` on are made; none where
/// these are the right ones.
fn moved(first: usize, at: usize, n: usize) -> Option<usize> {
    let last = first + MOST;
    let is_near_start = first > 0 && at < first + NEAR;
    let is_near_end = last < n && at + NEAR > last;
    (is_near_start || is_near_end).then(|| around(at, n)).filter(|next| *next != first)
}

impl Window {
    /// Over so many rows in this body of a table.
    pub fn over(n: Signal<usize>, body: NodeRef<html::Tbody>) -> Self {
        let window = Self { n, first: RwSignal::new(0), height: RwSignal::new(GUESS), body };
        let asked = StoredValue::new(false);
        let follow = move || {
            if n.get_untracked() > MOST && !asked.get_value() {
                asked.set_value(true);
                request_animation_frame(move || {
                    let _ = asked.try_set_value(false);
                    window.follow();
                });
            }
        };
        // The table is as long as it is: what scrolls is the page.
        let scrolled = window_event_listener(ev::scroll, move |_| follow());
        let resized = window_event_listener(ev::resize, move |_| follow());
        Effect::new(move |before: Option<()>| {
            n.track();
            // At first the page may be on its way to the row that is asked for.
            if before.is_some() {
                follow();
            }
        });
        on_cleanup(move || {
            scrolled.remove();
            resized.remove();
        });
        window
    }

    /// Makes the rows around one that is asked for.
    pub fn reach(self, row: usize) {
        if !untrack(|| self.range()).contains(&row) {
            self.first.set(around(row, self.n.get_untracked()));
        }
    }

    /// The numbers of the rows that are made.
    pub fn range(self) -> Range<usize> {
        let n = self.n.get();
        let first = self.first.get().min(n.saturating_sub(MOST));
        first..(first + MOST).min(n)
    }

    /// How many rows there are, where not all are made.
    pub fn all(self) -> Option<usize> {
        Some(self.n.get()).filter(|n| *n > MOST)
    }

    /// Rows to come before those that are made.
    pub fn above(self) -> impl IntoView {
        move || self.space(self.range().start)
    }

    /// Rows to come after them.
    pub fn below(self) -> impl IntoView {
        move || self.space(self.n.get().saturating_sub(self.range().end))
    }

    fn space(self, rows: usize) -> Option<impl IntoView> {
        let height = format!("{:.0}px", self.high(rows));
        (rows > 0).then(|| {
            view! { <tr class="rows-away" aria-hidden="true" style:block-size=height><td></td></tr> }
        })
    }

    /// The height of so many rows that are not made.
    #[allow(clippy::cast_precision_loss, reason = "rows of a table")]
    fn high(self, rows: usize) -> f64 {
        let n = self.n.get().max(1) as f64;
        rows as f64 * self.height.get().min(TALLEST / n)
    }

    /// Makes the rows around the middle of the screen.
    fn follow(self) {
        let Some(body) = self.body.try_get_untracked().flatten() else { return };
        let Some(at) = self.at_middle(&body) else { return };
        let (first, n) = (self.first.get_untracked(), self.n.get_untracked());
        if let Some(next) = moved(first, at, n) {
            self.first.set(next);
        }
    }

    /// The row in the middle of the screen, by the heights of what is made and of what is not.
    #[allow(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "rows of a table"
    )]
    fn at_middle(self, body: &Element) -> Option<usize> {
        let rows = body.query_selector_all(":scope > tr:not(.rows-away)").ok()?;
        let ends = [rows.item(0)?, rows.item(rows.length() - 1)?];
        let [start, end] = ends.map(|row| row.unchecked_into::<Element>().get_bounding_client_rect());
        let middle = window().inner_height().ok()?.as_f64()? / 2.0;
        let made = untrack(|| self.range());
        let height = (end.bottom() - start.top()) / made.len().max(1) as f64;
        if height <= 0.0 {
            return None;
        }
        if self.height.with_untracked(|known| (known - height).abs() > known / 4.0) {
            self.height.set(height);
        }
        let n = self.n.get_untracked();
        let away = untrack(|| self.high(1)).max(0.01);
        let at = if middle < start.top() {
            made.start as f64 - (start.top() - middle) / away
        } else if middle > end.bottom() {
            made.end as f64 + (middle - end.bottom()) / away
        } else {
            made.start as f64 + (middle - start.top()) / height
        };
        Some((at.max(0.0) as usize).min(n.saturating_sub(1)))
    }
}
