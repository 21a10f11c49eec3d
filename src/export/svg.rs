//! A drawn chart in a frame that says what it is: title, filters, legend, notes, sources, edition and lscheme.

use quick_xml::escape::escape;

use super::Sheet;
use crate::{
    draw::{Scheme, Tone, of_key},
    model::ordered,
    plot::POSSIBLE,
    words::Words,
};

/// Width of a letter as a part of its size, on average: there is nothing here to measure text with.
const LETTER: f64 = 0.54;
const MARGIN: f64 = 16.0;

/// The words of a frame, from top to bottom.
struct Page {
    body: Vec<String>,
    y: f64,
    width: f64,
}

impl Page {
    /// Writes a text, broken into lines.
    fn write(&mut self, text: &str, size: f64, weight: u16, color: &str) {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "letters in a line")]
        let fits = (((self.width - 2.0 * MARGIN) / (size * LETTER)) as usize).max(8);
        for line in broken(text, fits) {
            self.y += size * 1.35;
            let (x, y, line) = (MARGIN, self.y, escape(line.as_str()));
            self.body.push(format!(
                "<text x=\"{x}\" y=\"{y:.1}\" font-size=\"{size}\" font-weight=\"{weight}\" fill=\"{color}\" font-family=\"IBM Plex Sans, sans-serif\">{line}</text>"
            ));
        }
    }
}

/// Lines of at most so many letters, broken at spaces where there are any.
fn broken(text: &str, fits: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split(' ') {
        if !line.is_empty() && line.chars().count() + word.chars().count() >= fits {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
        while line.chars().count() > fits {
            let rest = line.chars().skip(fits).collect();
            lines.push(line.chars().take(fits).collect());
            line = rest;
        }
    }
    lines.push(line);
    lines
}

/// The frame around `drawn`, an SVG of this width and height in CSS pixels; width and height of the whole are in its root.
pub fn svg(sheet: &Sheet, legend: &[(String, String)], (drawn, width, height): (&str, f64, f64), scheme: Scheme, words: &Words) -> String {
    let (text, soft) = (scheme.color(Tone::Ink), scheme.color(Tone::InkSoft));
    let full = width + 2.0 * MARGIN;
    let mut page = Page { body: Vec::new(), y: MARGIN / 2.0, width: full };
    page.write(&sheet.title, 18.0, 600, text);
    page.write(&sheet.subtitle, 13.0, 400, soft);
    page.write(&sheet.summary, 14.0, 400, text);
    if !sheet.filters.is_empty() {
        page.write(&words.tell("filters-are", &[("filters", sheet.filters.join("; ").into())]), 13.0, 600, text);
    }
    page.y += 10.0;
    let at = page.y;
    page.body.push(format!("<svg x=\"{MARGIN}\" y=\"{at:.1}\" width=\"{width}\" height=\"{height}\">{drawn}</svg>"));
    page.y += height + 6.0;
    for (key, label) in legend {
        let (y, x) = (page.y + 5.0, MARGIN);
        page.body.push(glyph(key, x, y, scheme));
        page.write(&format!("\u{2003}\u{2002}{label}"), 12.0, 400, text);
    }
    for note in &sheet.notes {
        page.write(note, 12.0, 400, soft);
    }
    page.write(&words.tell("sources-are", &[("sources", sheet.cited(NAMED, words).into())]), 12.0, 400, soft);
    page.write(&format!("{}. {}", sheet.edition, sheet.link), 12.0, 400, soft);
    // In sight and not only in the metadata: a picture of pixels keeps no other.
    let claims = ordered::set(sheet.rows.iter().flat_map(|row| row.claims.iter().map(String::as_str)));
    let claims = claims.into_iter().collect::<Vec<_>>().join(" ");
    if !claims.is_empty() {
        page.write(&words.tell("claims-are", &[("claims", claims.clone().into())]), 10.0, 400, soft);
    }
    let claims = escape(claims.as_str());
    let (tall, ground) = (page.y + MARGIN, scheme.color(Tone::Ground));
    let (title, summary, body) = (escape(sheet.title.as_str()), escape(sheet.summary.as_str()), page.body.concat());
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"{full}\" height=\"{tall:.0}\" viewBox=\"0 0 {full} {tall:.0}\" role=\"img\"><title>{title}</title><desc>{summary}</desc><metadata>{claims}</metadata><rect width=\"100%\" height=\"100%\" fill=\"{ground}\"/>{body}</svg>"
    )
}

/// The sign before a legend's words: filled; outlined and struck through where nothing is published; half filled where an end is open.
fn glyph(key: &str, x: f64, y: f64, scheme: Scheme) -> String {
    let color = scheme.color(of_key(key));
    let square =
        |width: f64, fill: &str| format!("<rect x=\"{x}\" y=\"{y:.1}\" width=\"{width}\" height=\"11\" fill=\"{fill}\" stroke=\"{color}\"/>");
    match key {
        "missing" => format!("{}<path d=\"M{x} {:.1}l11 -11\" stroke=\"{color}\"/>", square(11.0, "none"), y + 11.0),
        "none" => square(11.0, scheme.color(Tone::Ground)),
        "filtered" => square(11.0, scheme.color(Tone::Hairline)),
        key if key.ends_with(POSSIBLE) => square(11.0, &scheme.pale(of_key(key))),
        key if key.starts_with("end-") => format!("{}{}", square(11.0, "none"), square(6.0, color)),
        _ => square(11.0, color),
    }
}

/// Documents named one by one under a picture; more are counted.
const NAMED: usize = 6;
