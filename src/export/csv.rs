//! CSV by RFC 4180, in UTF-8 with a byte-order mark, so that spreadsheets show every script.
//!
//! A column with numbers becomes two: the number, and the text of the page with qualifier and unit. The last
//! columns carry the context of every row: claims, sources, title, measure, summary, filters, edition and
//! link.

use super::{Sheet, sheet::Cited};
use crate::{statement::Cell, words::without_isolates};

/// The sheet as CSV.
pub fn csv(sheet: &Sheet) -> String {
    let beside = has_words_beside(sheet);
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let mut heads: Vec<String> = Vec::new();
    for (column, has_words) in sheet.columns.iter().zip(&beside) {
        heads.push(column.label.clone());
        if *has_words {
            heads.push(format!("{} (as shown)", column.label));
        }
    }
    heads.extend(
        [
            "claim ids",
            "source ids",
            "source addresses",
            "title",
            "measure",
            "summary",
            "filters",
            "edition",
            "link",
        ]
        .map(str::to_owned),
    );
    // Writing to memory does not fail; if it did, the rows written so far would be returned.
    let mut done = writer.write_record(&heads).is_ok();
    for (place, row) in sheet.rows.iter().enumerate() {
        let mut record: Vec<String> = Vec::new();
        for (i, cell) in row.cells.iter().enumerate() {
            let numeric = sheet.columns.get(i).is_some_and(|c| c.numeric);
            record.push(if numeric { number(cell) } else { guarded(&cell.text()) });
            if beside.get(i).copied().unwrap_or(false) {
                record.push(guarded(&cell.text()));
            }
        }
        // Rows that count records share all documents: the first row names them.
        let all = place == 0 && sheet.rows.iter().all(|row| row.sources.is_empty());
        let cited = if all { &sheet.sources } else { &row.sources };
        let joined = |part: fn(&Cited) -> &str| cited.iter().map(part).collect::<Vec<_>>().join(" ");
        record.extend(
            [row.claims.join(" "), joined(|cited| &cited.id), joined(|cited| &cited.url)]
                .iter()
                .map(|text| guarded(text)),
        );
        let about = [
            &sheet.title,
            &sheet.subtitle,
            &sheet.summary,
            &sheet.filters.join("; "),
            &sheet.edition,
            &sheet.link,
        ];
        record.extend(about.map(|text| guarded(text)));
        done &= writer.write_record(&record).is_ok();
    }
    debug_assert!(done, "every row has as many cells as there are heads");
    let written = writer.into_inner().unwrap_or_default();
    format!("\u{feff}{}", without_isolates(&String::from_utf8_lossy(&written)))
}

/// For each column, whether its texts say more than its numbers.
fn has_words_beside(sheet: &Sheet) -> Vec<bool> {
    let plain = |cell: &Cell| {
        cell.stated().is_some_and(|n| cell.text().replace([',', '\u{a0}'], "") == n.normalize().to_string())
    };
    let column = |i: usize| sheet.rows.iter().filter_map(move |row| row.cells.get(i));
    sheet.columns.iter().enumerate().map(|(i, head)| head.numeric && !column(i).all(plain)).collect()
}

fn number(cell: &Cell) -> String {
    cell.stated().map(|n| n.normalize().to_string()).unwrap_or_default()
}

/// The most characters a spreadsheet's cell holds.
const LONGEST: usize = 32_767;

/// A text that a spreadsheet leaves unchanged. A formula gets an apostrophe in front, a date or number a
/// no-break space; a text that is too long is cut, with a note.
fn guarded(text: &str) -> String {
    let kept = text
        .char_indices()
        .nth(LONGEST - 1 - CUT.chars().count())
        .filter(|_| text.chars().count() >= LONGEST);
    let text = match kept {
        Some((end, _)) => format!("{}{CUT}", &text[..text[..end].rfind(' ').unwrap_or(end)]),
        None => text.to_owned(),
    };
    let begins = text
        .trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}' || c == '\u{200b}')
        .chars()
        .next();
    if text.starts_with(['\t', '\r', '\n']) || begins.is_some_and(|c| "=+-@＝＋－＠\u{2212}".contains(c))
    {
        format!("'{text}")
    } else if is_guessed(&text) {
        format!("\u{a0}{text}")
    } else {
        text
    }
}

/// The end of a text that was cut.
const CUT: &str = " … (cut; whole in the JSON)";

/// Whether a spreadsheet would change a text: into a date, a time, a shorter number, a truth value.
fn is_guessed(text: &str) -> bool {
    let parts: Vec<&str> = text.split([' ', '-', '/', '.', ':']).filter(|part| !part.is_empty()).collect();
    let number = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let month = |part: &str| {
        part.len() >= 3 && MONTHS.iter().any(|month| month.starts_with(&part.to_ascii_lowercase()))
    };
    let numbers = parts.iter().filter(|part| number(part)).count();
    let is_date = matches!(parts.len(), 2 | 3)
        && (numbers == parts.len() || numbers + 1 == parts.len() && parts.iter().any(|part| month(part)));
    let is_digits =
        number(text) && !text.is_empty() && (text.len() > 15 || text.len() > 1 && text.starts_with('0'));
    let exponent = text
        .split_once(['e', 'E'])
        .is_some_and(|(n, e)| !n.is_empty() && !e.is_empty() && n.parse::<f64>().is_ok() && number(e));
    is_date || is_digits || exponent || matches!(text.to_ascii_uppercase().as_str(), "TRUE" | "FALSE")
}

/// The months in English, which spreadsheets know in every language.
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
