//! Plots to what is drawn: ECharts options, made with `charming`, one file a kind of plot; and elements of the
//! page, for bars, columns, dots and spans. Colours and fonts in one place.
//!
//! Knows neither questions nor the portfolio nor the language. Total functions.

pub mod areas;
pub mod bars;
pub mod base;
pub mod counts;
pub mod dots;
pub mod element;
pub mod links;
pub mod marks;
pub mod mirrored;
pub mod scheme;
pub mod spans;

pub use mirrored::mirrored;
pub use scheme::{FADED, Scheme, Tone, of_key};

use serde_json::Value as Json;

use crate::plot::Plot;

/// The option of a plot; `None` where there is nothing to draw.
pub fn option(plot: &Plot, scheme: Scheme) -> Option<Json> {
    if plot.is_empty() {
        return None;
    }
    Some(match plot {
        Plot::Nothing => return None,
        Plot::Bars(plot) => bars::option(plot, scheme),
        Plot::Counts(plot) => counts::option(plot, scheme),
        Plot::Dots(plot) => dots::option(plot, scheme),
        Plot::Areas(plot) => areas::option(plot, scheme),
        Plot::Links(blocks) => links::option(blocks, scheme),
        Plot::Spans(plot) => spans::option(plot, scheme),
    })
}

/// The same as JSON in a text; mirrored for a language that is written from right to left.
pub fn option_text(plot: &Plot, scheme: Scheme, is_mirrored: bool) -> Option<String> {
    let option = option(plot, scheme)?;
    Some(if is_mirrored { mirrored(option, plot) } else { option }.to_string())
}

/// Height of the drawing in CSS pixels; a map takes its own from its width.
pub fn height(plot: &Plot) -> u32 {
    match plot {
        Plot::Nothing => 0,
        Plot::Bars(plot) => bars::height(plot),
        Plot::Counts(plot) => counts::height(plot),
        Plot::Dots(plot) => dots::height(plot),
        Plot::Areas(_) => 460,
        Plot::Links(blocks) => links::height(blocks),
        Plot::Spans(plot) => 32 * rows(plot.spans.len() + plot.heads.len()) + 60,
    }
}

/// The plot with as many rows as fit this height in CSS pixels, and the number of rows left out: smaller rows
/// could not be read. A flow of one diagram takes any height.
pub fn within(plot: &Plot, most: u32) -> (Plot, usize) {
    let mut plot = plot.clone();
    let all = plot.rows();
    while plot.rows() > 1 && height(&plot) > most {
        plot.truncate(plot.rows() - 1);
    }
    let left_out = all - plot.rows();
    (plot, left_out)
}

fn rows(n: usize) -> u32 {
    u32::try_from(n.max(1)).unwrap_or(1)
}
