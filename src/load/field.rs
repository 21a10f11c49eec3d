//! Which field of a record a place in its text belongs to: `claims[0].value.amount`. It is asked of records that
//! cannot be read, so that reading all others costs nothing more.

/// What is open around a place.
enum Open {
    /// An object, with the key last read.
    Object(String),
    /// A list, with the number of the item.
    List(usize),
}

/// The field at a line and column as `serde_json` gives them, both counted from one; empty for the whole.
pub fn at(text: &str, line: usize, column: usize) -> String {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let mut open: Vec<Open> = Vec::new();
    let mut rest = text.get(..(start + column).min(text.len())).unwrap_or(text).char_indices();
    let mut is_key = false;
    while let Some((from, character)) = rest.next() {
        match character {
            '{' => {
                open.push(Open::Object(String::new()));
                is_key = true;
            }
            '[' => {
                open.push(Open::List(0));
                is_key = false;
            }
            '}' | ']' => {
                open.pop();
            }
            ',' => {
                is_key = matches!(open.last(), Some(Open::Object(_)));
                if let Some(Open::List(n)) = open.last_mut() {
                    *n += 1;
                }
            }
            '"' => {
                let mut escaped = false;
                let end = rest.find(|(_, c)| {
                    let ends = *c == '"' && !escaped;
                    escaped = *c == '\\' && !escaped;
                    ends
                });
                if let (true, Some(Open::Object(key)), Some((to, _))) = (is_key, open.last_mut(), end) {
                    text[from + 1..to].clone_into(key);
                    is_key = false;
                }
            }
            _ => {}
        }
    }
    let mut path = String::new();
    for part in open {
        match part {
            Open::Object(key) if key.is_empty() => {}
            Open::Object(key) if path.is_empty() => path = key,
            Open::Object(key) => path = format!("{path}.{key}"),
            Open::List(n) => path = format!("{path}[{n}]"),
        }
    }
    path
}
