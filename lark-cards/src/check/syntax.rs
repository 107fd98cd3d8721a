//! Where a text stops being JSON.

use crate::problem::{Problem, Rule};

/// The problem of a text that `serde_json` refuses.
pub(super) fn explain(text: &str, error: &serde_json::Error) -> Problem {
    match half_surrogate(text) {
        Some(path) => Problem::new(path, Rule::Syntax, "write both halves of the surrogate pair, or neither"),
        None => Problem::new(String::new(), Rule::Syntax, format!("write JSON: {error}")),
    }
}

/// A list or object that is open.
enum Open {
    List(usize),
    Object(String),
}

/// The path to the first text with half of a surrogate pair.
fn half_surrogate(text: &str) -> Option<String> {
    let mut found = None;
    scan(text.as_bytes(), |_, text, open| {
        if found.is_none() && text.is_some_and(has_half) {
            found = Some(path(open));
        }
    });
    found
}

/// The paths to the values that begin at these places of a JSON text.
pub(super) fn paths(text: &str, places: &[usize]) -> Vec<String> {
    let mut paths = Vec::new();
    if !places.is_empty() {
        scan(text.as_bytes(), |at, _, open| {
            if places.contains(&at) {
                paths.push(path(open));
            }
        });
    }
    paths
}

/// Calls `visit` with each place where a value may begin, what is between its quotation marks if it is a text, and what is
/// open there.
fn scan(bytes: &[u8], mut visit: impl FnMut(usize, Option<&[u8]>, &[Open])) {
    let mut open: Vec<Open> = Vec::new();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'{' | b'[' => {
                visit(at, None, &open);
                open.push(if byte == b'{' { Open::Object(String::new()) } else { Open::List(0) });
            }
            b'}' | b']' => {
                open.pop();
            }
            b',' => {
                if let Some(Open::List(place)) = open.last_mut() {
                    *place += 1;
                }
            }
            b'"' => {
                let Some(inside) = bytes.get(at + 1..).and_then(|rest| rest.get(..end(rest)?)) else { return };
                let behind = at + 2 + inside.len();
                let next = bytes.get(behind..).unwrap_or_default().iter().find(|byte| !byte.is_ascii_whitespace());
                if let (Some(b':'), Some(Open::Object(name))) = (next, open.last_mut()) {
                    *name = String::from_utf8_lossy(inside).into_owned();
                }
                visit(at, Some(inside), &open);
                at = behind;
                continue;
            }
            b':' | b' ' | b'\n' | b'\r' | b'\t' => {}
            _ => visit(at, None, &open),
        }
        at += 1;
    }
}

/// The length of a text up to its quotation mark.
fn end(text: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        match text.get(at)? {
            b'"' => return Some(at),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

fn has_half(text: &[u8]) -> bool {
    let mut at = 0;
    while at < text.len() {
        if text[at] != b'\\' {
            at += 1;
            continue;
        }
        match unit(&text[at..]) {
            Some(0xd800..=0xdbff) => match text.get(at + 6..).and_then(unit) {
                Some(0xdc00..=0xdfff) => at += 12,
                _ => return true,
            },
            Some(0xdc00..=0xdfff) => return true,
            Some(_) => at += 6,
            None => at += 2,
        }
    }
    false
}

/// The number of an escape such as `\ud83d`.
fn unit(text: &[u8]) -> Option<u32> {
    let digits = text.strip_prefix(b"\\u")?.get(..4)?;
    u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

fn path(open: &[Open]) -> String {
    let mut path = String::new();
    for open in open {
        match open {
            Open::List(place) => path.push_str(&format!("[{place}]")),
            Open::Object(name) => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(name);
            }
        }
    }
    path
}
