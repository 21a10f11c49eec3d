//! JSON with names for what is in it.

use serde_json::{Map, Value, json};

use super::Sheet;
use crate::{statement::Cell, words::without_isolates};

/// The sheet as JSON, indented.
pub fn json(sheet: &Sheet) -> String {
    let rows = sheet.rows.iter().map(|row| {
        let mut fields: Map<String, Value> = sheet
            .columns
            .iter()
            .zip(&row.cells)
            .map(|(head, cell)| (head.label.clone(), value(cell)))
            .collect();
        fields.insert("claims".to_owned(), json!(row.claims));
        fields.insert(
            "sources".to_owned(),
            row.sources.iter().map(|cited| json!({ "id": cited.id, "url": cited.url })).collect(),
        );
        Value::Object(fields)
    });
    let sources = sheet
        .sources
        .iter()
        .map(|cited| json!({ "id": cited.id, "url": cited.url, "document": cited.line }))
        .collect::<Vec<_>>();
    let all = json!({
        "title": sheet.title,
        "subtitle": sheet.subtitle,
        "summary": sheet.summary,
        "notes": sheet.notes,
        "filters": sheet.filters,
        "edition": sheet.edition,
        "link": sheet.link,
        "sources": sources,
        "rows": rows.collect::<Vec<_>>(),
    });
    without_isolates(&format!("{all:#}\n"))
}

/// A text, a number with its words, or the reason why there is none.
fn value(cell: &Cell) -> Value {
    let plain = cell.stated().map(|n| n.normalize().to_string());
    match plain.as_ref().and_then(|n| serde_json::from_str::<Value>(n).ok()) {
        Some(number) if plain.as_ref() == Some(&cell.text()) => number,
        Some(number) => json!({ "number": number, "asShown": cell.text() }),
        None if cell.missing => json!({ "missing": cell.text() }),
        None => json!(cell.text()),
    }
}
