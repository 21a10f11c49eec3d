//! Which field of a record is wrong, by the place of the error: `claims[0].value.amount`. It is asked of
//! records that cannot be read, so that reading all others costs nothing more.

/// The key that tells kinds of an object apart.
const TAG: &str = "status";

/// What is open around a place.
enum Open {
    /// An object, with the key last read, and whether it is read whole before anything in it is looked at.
    Object { key: String, is_told_apart: bool },
    /// A list, with the number of the item.
    List(usize),
}

/// The field that an error is of; empty for the whole record.
///
/// `serde_json` says of some errors of a value only where the object ended that holds it last: then the value
/// is that of the last key. What misses a field is the object itself. Of objects that are told apart by
/// [`TAG`] it says no more than where they end.
pub fn of(text: &str, error: &serde_json::Error) -> String {
    let lines = text.split_inclusive('\n').take(error.line().saturating_sub(1));
    let end = lines.map(str::len).sum::<usize>() + error.column();
    let read = text.get(..end.min(text.len())).unwrap_or(text);
    let misses_a_field = error.to_string().starts_with("missing field");
    path_at(read, !misses_a_field)
}

/// What is open at the end of a text, as a path; `is_of_last`: an object that ends there is still open.
fn path_at(read: &str, is_of_last: bool) -> String {
    let mut open: Vec<Open> = Vec::new();
    let mut rest = read.char_indices();
    let mut is_key = false;
    while let Some((from, character)) = rest.next() {
        match character {
            '{' => {
                open.push(Open::Object { key: String::new(), is_told_apart: false });
                is_key = true;
            }
            '[' => {
                open.push(Open::List(0));
                is_key = false;
            }
            '}' | ']' => {
                let is_last = is_of_last && rest.as_str().is_empty();
                let stays = matches!(open.last(), Some(Open::Object { is_told_apart: false, .. }));
                if !(is_last && stays) {
                    open.pop();
                }
            }
            ',' => {
                is_key = matches!(open.last(), Some(Open::Object { .. }));
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
                let object = open.last_mut().filter(|_| is_key);
                if let (Some(Open::Object { key, is_told_apart }), Some((to, _))) = (object, end) {
                    read[from + 1..to].clone_into(key);
                    *is_told_apart |= key == TAG;
                    is_key = false;
                }
            }
            _ => {}
        }
    }
    let mut path = String::new();
    for part in open {
        match part {
            Open::Object { key, .. } if key.is_empty() => {}
            Open::Object { key, .. } if path.is_empty() => path = key,
            Open::Object { key, .. } => path = format!("{path}.{key}"),
            Open::List(n) => path = format!("{path}[{n}]"),
        }
    }
    path
}
