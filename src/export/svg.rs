#![allow(clippy::format_push_string, reason = "an XML text, put together part by part")]
//! A picture to share: title, filters, drawing, legend, source, edition and link in a frame of a fixed size.

use quick_xml::escape::escape;

use super::Sheet;
use crate::{
    draw::{FADED, Scheme, Tone, of_key},
    model::{name::width, ordered},
    plot::POSSIBLE,
    words::Words,
};

/// The average width of a letter as a part of its size: text cannot be measured here.
const LETTER: f64 = 0.54;
const MARGIN: f64 = 28.0;

/// The font of the texts.
const FONT: &str = "IBM Plex Sans, IBM Plex Sans Cyrillic, IBM Plex Sans Arabic, sans-serif";

/// Sizes of text in CSS pixels: title, measure, foot.
const TITLE: f64 = 24.0;
const MEASURE: f64 = 16.0;
const FOOT: f64 = 13.0;
const LINE: f64 = 1.25;

/// What a picture is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A slide or a link: 1200 by 675.
    Wide,
    /// A phone: 1080 by 1350.
    Tall,
}

impl Format {
    /// Its name in that of a file.
    pub fn code(self) -> &'static str {
        match self {
            Self::Wide => "wide",
            Self::Tall => "tall",
        }
    }

    /// Width and height in CSS pixels.
    pub fn size(self) -> (f64, f64) {
        match self {
            Self::Wide => (1200.0, 675.0),
            Self::Tall => (1080.0, 1350.0),
        }
    }
}

/// Lines of one size and colour.
struct Text {
    lines: Vec<String>,
    size: f64,
    weight: u16,
    soft: bool,
}

impl Text {
    fn height(&self) -> f64 {
        #[allow(clippy::cast_precision_loss, reason = "a few lines")]
        let lines = self.lines.len() as f64;
        lines * self.size * LINE
    }

    /// From this edge on: in a text from right to left, `start` is the right one.
    fn svg(&self, x: f64, y: f64, scheme: Scheme) -> String {
        let color = scheme.color(if self.soft { Tone::InkSoft } else { Tone::Ink });
        let (size, weight) = (self.size, self.weight);
        let lines = self.lines.iter().scan(y, |y, line| {
            *y += size * LINE;
            let line = escape(line.as_str());
            Some(format!(
                "<text x=\"{x}\" y=\"{:.1}\" font-size=\"{size}\" font-weight=\"{weight}\" \
                 fill=\"{color}\" font-family=\"{FONT}\">{line}</text>",
                *y - size * 0.3
            ))
        });
        lines.collect()
    }
}

/// A frame: the texts above and under the drawing, and the room between.
pub struct Frame<'a> {
    sheet: &'a Sheet,
    legend: &'a [(String, String)],
    format: Format,
    head: Vec<Text>,
    foot: Vec<Text>,
    is_mirrored: bool,
    /// Width and height of the room for the drawing, in CSS pixels.
    pub room: (f64, f64),
}

impl<'a> Frame<'a> {
    /// The frame of a sheet.
    pub fn of(sheet: &'a Sheet, legend: &'a [(String, String)], format: Format, words: &Words) -> Self {
        let (width, height) = format.size();
        let full = width - 2.0 * MARGIN;
        let text = |text: &str, size: f64, weight: u16, soft: bool, most: usize| Text {
            lines: broken(text, full / (size * LETTER), most),
            size,
            weight,
            soft,
        };
        let mut head =
            vec![text(&sheet.title, TITLE, 600, false, 2), text(&sheet.subtitle, MEASURE, 400, true, 2)];
        if !sheet.filters.is_empty() {
            let filters = words.format("filters-are", &[("filters", words.clauses(&sheet.filters).into())]);
            head.push(text(&filters, MEASURE, 600, false, 2));
        }
        let sources = words.format("sources-are", &[("sources", sheet.cited(NAMED, words).into())]);
        let mut foot: Vec<Text> = (!sheet.caption.is_empty())
            .then(|| text(&sheet.caption, FOOT, 400, true, 2))
            .into_iter()
            .collect();
        foot.extend([
            text(&sources, FOOT, 400, true, 2),
            text(&words.line_of_parts(&[sheet.edition.clone(), sheet.link.clone()]), FOOT, 400, true, 2),
        ]);
        let texts = head.iter().chain(&foot).map(Text::height).sum::<f64>();
        let key = if legend.is_empty() { 0.0 } else { FOOT * 1.8 };
        let room = (full, height - 2.0 * MARGIN - texts - key - 16.0);
        Self { sheet, legend, format, head, foot, is_mirrored: words.lang().is_right_to_left(), room }
    }

    /// The picture, with a drawing of this width and height scaled into the room.
    pub fn svg(&self, (drawn, width, height): (&str, f64, f64), style: &str, scheme: Scheme) -> String {
        let (full, tall) = self.format.size();
        let mut y = MARGIN;
        let mut body = String::new();
        let start = if self.is_mirrored { full - MARGIN } else { MARGIN };
        for text in &self.head {
            body.push_str(&text.svg(start, y, scheme));
            y += text.height();
        }
        y += 8.0;
        let (room_width, room_height) = self.room;
        body += &format!(
            "<svg x=\"{MARGIN}\" y=\"{y:.1}\" width=\"{room_width}\" height=\"{room_height:.1}\" \
             viewBox=\"0 0 {width} {height}\" preserveAspectRatio=\"xMidYMin meet\" direction=\"ltr\">\
             {drawn}</svg>"
        );
        y += room_height + 8.0;
        if !self.legend.is_empty() {
            let mut x = MARGIN;
            for (key, label) in self.legend {
                let (glyph_at, text_at) =
                    if self.is_mirrored { (full - x - 11.0, full - x - 17.0) } else { (x, x + 17.0) };
                body.push_str(&glyph(key, glyph_at, y + 4.0, scheme));
                let text = escape(label.as_str());
                let color = scheme.color(Tone::Ink);
                body += &format!(
                    "<text x=\"{:.1}\" y=\"{:.1}\" font-size=\"{FOOT}\" fill=\"{color}\" \
                     font-family=\"{FONT}\">{text}</text>",
                    text_at,
                    y + 14.5
                );
                x += 17.0 + letters(label) * FOOT * LETTER + 18.0;
            }
            y += FOOT * 1.8;
        }
        for text in &self.foot {
            body.push_str(&text.svg(start, y, scheme));
            y += text.height();
        }
        let claims =
            ordered::set(self.sheet.rows.iter().flat_map(|row| row.claims.iter().map(String::as_str)));
        let claims = claims.into_iter().collect::<Vec<_>>().join(" ");
        let notes = self.sheet.notes.join(" ");
        let meta = [claims, notes].join(" ");
        let (meta, title, summary) =
            (escape(meta.as_str()), escape(self.sheet.title.as_str()), escape(self.sheet.summary.as_str()));
        let ground = scheme.color(Tone::Ground);
        let direction = if self.is_mirrored { " direction=\"rtl\"" } else { "" };
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" \
             width=\"{full}\" height=\"{tall}\" viewBox=\"0 0 {full} {tall}\" role=\"img\"{direction}>\
             <title>{title}</title><desc>{summary}</desc><metadata>{meta}</metadata>\
             <style>{style}</style><rect width=\"100%\" height=\"100%\" fill=\"{ground}\"/>{body}</svg>"
        )
    }
}

/// The first letters of a text.
fn begin(text: &str, letters: usize) -> String {
    text.chars().take(letters).collect()
}

#[allow(clippy::cast_precision_loss, reason = "letters of a label")]
fn letters(text: &str) -> f64 {
    width(text) as f64
}

/// A text in a limited number of lines of limited length, broken at spaces where possible.
fn broken(text: &str, fits: f64, most: usize) -> Vec<String> {
    let fits = fits.max(8.0);
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split(' ') {
        if !line.is_empty() && letters(&line) + letters(word) >= fits {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
        while letters(&line) > fits {
            let most =
                (1..=line.chars().count()).rev().find(|n| letters(&begin(&line, *n)) <= fits).unwrap_or(1);
            let rest = line.chars().skip(most).collect();
            lines.push(begin(&line, most));
            line = rest;
        }
    }
    lines.push(line);
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            last.push('…');
        }
    }
    lines
}

/// The sign before a legend's words: filled, outlined and struck through if nothing is published, or half
/// filled for an open end.
fn glyph(key: &str, x: f64, y: f64, scheme: Scheme) -> String {
    let color = scheme.color(of_key(key));
    let square = |width: f64, fill: &str| {
        format!(
            "<rect x=\"{x}\" y=\"{y:.1}\" width=\"{width}\" height=\"11\" fill=\"{fill}\" \
             stroke=\"{color}\"/>"
        )
    };
    match key {
        "missing" => {
            format!("{}<path d=\"M{x} {:.1}l11 -11\" stroke=\"{color}\"/>", square(11.0, "none"), y + 11.0)
        }
        "none" | "unclear" => {
            let edge = scheme.color(Tone::Missing);
            format!(
                "<rect x=\"{x}\" y=\"{y:.1}\" width=\"11\" height=\"11\" fill=\"none\" stroke=\"{edge}\"/>"
            )
        }
        "filtered" => square(11.0, scheme.color(Tone::Hairline)),
        "faded" => format!(
            "<rect x=\"{x}\" y=\"{y:.1}\" width=\"11\" height=\"11\" fill=\"{}\" opacity=\"{FADED}\"/>",
            scheme.color(Tone::Ramp(3))
        ),
        key if key.ends_with(POSSIBLE) => square(11.0, &scheme.pale(of_key(key))),
        key if key.starts_with("end-") => format!("{}{}", square(11.0, "none"), square(6.0, color)),
        _ => square(11.0, color),
    }
}

/// Documents named one by one under a picture; more are counted.
const NAMED: usize = 2;
