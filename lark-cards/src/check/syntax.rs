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
    let mut open: Vec<Open> = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((&byte, behind)) = rest.split_first() {
        rest = behind;
        match byte {
            b'{' => open.push(Open::Object(String::new())),
            b'[' => open.push(Open::List(0)),
            b'}' | b']' => {
                open.pop();
            }
            b',' => {
                if let Some(Open::List(place)) = open.last_mut() {
                    *place += 1;
                }
            }
            b'"' => {
                let end = end(rest)?;
                let (inside, behind) = rest.split_at(end);
                rest = behind.get(1..)?;
                let is_name = rest.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b':');
                if let (true, Some(Open::Object(name))) = (is_name, open.last_mut()) {
                    *name = String::from_utf8_lossy(inside).into_owned();
                }
                if has_half(inside) {
                    return Some(path(&open));
                }
            }
            _ => {}
        }
    }
    None
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
