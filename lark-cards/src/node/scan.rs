//! Finds a member in the text of an object that this crate wrote.

/// Where a member is, with a comma of its own.
pub(super) struct Found {
    pub(super) start: usize,
    pub(super) value: usize,
    pub(super) end: usize,
}

/// In `,"a":1,"b":[2]`; the first comma may be missing, and so may the end of the text's last value.
pub(super) fn member(text: &str, name: &str) -> Option<Found> {
    let mut wanted = String::with_capacity(name.len() + 2);
    crate::write::text(&mut wanted, name);
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        let quote = start + usize::from(bytes[start] == b',');
        let colon = end_of_text(bytes, quote);
        let value = colon + 1;
        let end = end_of_value(bytes, value);
        if text.get(quote..colon) == Some(wanted.as_str()) {
            // The first has the next one's comma.
            let next = usize::from(quote == start && bytes.get(end) == Some(&b','));
            return Some(Found { start, value, end: end + next });
        }
        at = end;
    }
    None
}

/// Behind the quotation mark that ends the text.
fn end_of_text(bytes: &[u8], quote: usize) -> usize {
    let mut at = quote + 1;
    while at < bytes.len() {
        match bytes[at] {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

fn end_of_value(bytes: &[u8], start: usize) -> usize {
    let (mut at, mut depth) = (start, 0_usize);
    while at < bytes.len() {
        match bytes[at] {
            b'"' => {
                at = end_of_text(bytes, at);
                continue;
            }
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            b',' if depth == 0 => return at,
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}
