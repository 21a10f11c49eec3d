//! CSV by RFC 4180, in UTF-8 with a byte-order mark, so that spreadsheets show every script.
//!
//! A column with numbers becomes two: the number, and what the page says with qualifier and unit. The last columns carry what
//! must travel with every row: claims, sources, title, measure, summary, filters, edition and link.

use super::{Datum, Sheet};

/// The sheet as CSV.
pub fn csv(sheet: &Sheet) -> String {
    let told = told_beside(sheet);
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let mut heads: Vec<String> = Vec::new();
    for (column, told) in sheet.columns.iter().zip(&told) {
        heads.push(column.label.clone());
        if *told {
            heads.push(format!("{} (as told)", column.label));
        }
    }
    heads.extend(["claim ids", "source addresses", "title", "measure", "summary", "filters", "edition", "link"].map(str::to_owned));
    // Writing to memory does not fail; if it did, what is written so far is what there is.
    let mut done = writer.write_record(&heads).is_ok();
    for (place, row) in sheet.rows.iter().enumerate() {
        let mut record: Vec<String> = Vec::new();
        for (i, cell) in row.cells.iter().enumerate() {
            let numeric = sheet.columns.get(i).is_some_and(|c| c.numeric);
            record.push(if numeric { number(cell) } else { guarded(&cell.text) });
            if told.get(i).copied().unwrap_or(false) {
                record.push(guarded(&cell.text));
            }
        }
        // Rows that count records rest on all documents together: the first row names them.
        let all = if place == 0 && sheet.rows.iter().all(|row| row.sources.is_empty()) { sheet.sources.join(" | ") } else { row.sources.join(" ") };
        record.extend([row.claims.join(" "), all].iter().map(|text| guarded(text)));
        let about = [&sheet.title, &sheet.subtitle, &sheet.summary, &sheet.filters.join("; "), &sheet.edition, &sheet.link];
        record.extend(about.map(|text| guarded(text)));
        done &= writer.write_record(&record).is_ok();
    }
    debug_assert!(done, "every row has as many cells as there are heads");
    let written = writer.into_inner().unwrap_or_default();
    format!("\u{feff}{}", String::from_utf8_lossy(&written))
}

/// For each column, whether its numbers say less than the page does.
fn told_beside(sheet: &Sheet) -> Vec<bool> {
    let plain = |cell: &Datum| cell.number.is_some_and(|n| cell.text.replace([',', '\u{a0}'], "") == n.normalize().to_string());
    let column = |i: usize| sheet.rows.iter().filter_map(move |row| row.cells.get(i));
    sheet.columns.iter().enumerate().map(|(i, head)| head.numeric && !column(i).all(plain)).collect()
}

fn number(cell: &Datum) -> String {
    cell.number.map(|n| n.normalize().to_string()).unwrap_or_default()
}

/// A text a spreadsheet would take for a formula begins with an apostrophe.
fn guarded(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}
