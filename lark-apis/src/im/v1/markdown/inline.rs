//! What is inside of a text: words, links, mentions, pairs of marks.

use unicode_segmentation::UnicodeSegmentation as _;

use super::pack::{char_cost, cost};

/// What is not divided.
pub(super) struct Atom {
    pub(super) text: String,
    pub(super) cost: usize,
}

/// How far the end of a link or of code in a line is looked for.
pub(super) const REACH: usize = 4 << 10;

/// How many brackets may be open: what bounds the search for their ends.
const DEPTH: usize = 8;

/// Marks that come in pairs, longest first.
const MARKS: [&str; 5] = ["***", "**", "~~", "*", "~"];

/// The atoms of a text, each with the blanks that follow it and at most `limit` long.
pub(super) fn atoms(text: &str, limit: usize) -> Vec<Atom> {
    let mut atoms: Vec<Atom> = Vec::new();
    let mut rest = text;
    let mut glued = false;
    // Marks that nothing closes in what is left, so that nobody looks for their ends again and again.
    let mut hopeless = [false; MARKS.len()];
    while !rest.is_empty() {
        let (mut end, is_link) = match span(rest, &mut hopeless) {
            Some(end) => (end, true),
            None => (word(rest), false),
        };
        let blanks = rest[end..].len() - rest[end..].trim_start().len();
        let ends_word = blanks > 0 || rest.len() == end;
        end += blanks;
        let (here, after) = rest.split_at(end);
        let cost = cost(here);
        let first_of_line = atoms.is_empty() || atoms.last().is_some_and(|atom| atom.text.ends_with('\n'));
        match atoms.last_mut() {
            // What begins a list or a quote at the beginning of a piece, and did not where it was, and what a word goes on with.
            Some(last) if (glued || !first_of_line && begins_block(here)) && last.cost + cost <= limit => {
                last.text.push_str(here);
                last.cost += cost;
            }
            _ if cost <= limit => atoms.push(Atom { text: here.to_owned(), cost }),
            _ => divided(here, is_link, limit, &mut atoms),
        }
        glued = !ends_word;
        rest = after;
    }
    atoms
}

/// An atom that is longer than a piece.
fn divided(text: &str, is_span: bool, limit: usize, atoms: &mut Vec<Atom>) {
    let mark = MARKS.into_iter().find(|mark| is_span && text.starts_with(mark)).unwrap_or_default();
    let (mut rest, room) = match text.trim_end().strip_prefix(mark).and_then(|text| text.strip_suffix(mark)) {
        Some(inner) if !mark.is_empty() => (inner, limit - 2 * cost(mark) - 1),
        _ => (text, limit),
    };
    while !rest.is_empty() {
        let (part, after) = if rest.len() <= room && cost(rest) <= room { (rest, "") } else { split(rest, room) };
        let text = if mark.is_empty() {
            // A half of a link is none.
            part.to_owned()
        } else {
            let (inner, blank) = (part.trim(), if part.ends_with(char::is_whitespace) { " " } else { "" });
            if inner.is_empty() { part.to_owned() } else { format!("{mark}{inner}{mark}{blank}") }
        };
        atoms.push(Atom { cost: cost(&text), text });
        rest = after;
    }
}

/// The longest beginning that costs at most `room`, up to a blank if one is near, else up to the end of a character as readers see
/// it; at least one `char`.
pub(super) fn split(text: &str, room: usize) -> (&str, &str) {
    let (mut used, mut whole, mut blank) = (0, 0, None);
    // A byte costs at least one.
    for (at, cluster) in begin(text, room + 1).grapheme_indices(true) {
        used += cost(cluster);
        if used > room {
            break;
        }
        whole = at + cluster.len();
        if cluster.chars().all(char::is_whitespace) {
            blank = Some(whole);
        }
    }
    if whole == 0 {
        // Marks without end on one letter: no reader sees one character.
        let mut used = 0;
        let fits = |(_, char): &(usize, char)| {
            used += char_cost(*char);
            used <= room
        };
        whole = text.char_indices().take_while(fits).last().map_or(0, |(at, char)| at + char.len_utf8());
        whole = whole.max(text.chars().next().map_or(0, char::len_utf8));
    }
    text.split_at(blank.filter(|blank| *blank > whole / 4 * 3).unwrap_or(whole))
}

/// The beginning of a text, of as many bytes or up to three more.
pub(super) fn begin(text: &str, bytes: usize) -> &str {
    let end = (text.len().min(bytes)..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    &text[..end]
}

/// Where a word ends: before a blank, or before what may be a span, which is at least one `char` away.
fn word(text: &str) -> usize {
    let mut chars = text.char_indices();
    chars.next();
    let ends = |char: char| char.is_whitespace() || matches!(char, '[' | '!' | '<' | '*' | '~' | '`');
    chars.find(|(_, char)| ends(*char)).map_or(text.len(), |(at, _)| at)
}

/// Whether this is markup at the beginning of a line.
fn begins_block(text: &str) -> bool {
    let number = text.trim_start_matches(|char: char| char.is_ascii_digit());
    text.starts_with(['#', '>', '|', '+', '-', '=', '`', '~', '*'])
        || number.len() < text.len() && number.starts_with(['.', ')'])
}

/// Where the link, mention, code or pair of marks ends that the text begins with.
fn span(text: &str, hopeless: &mut [bool; MARKS.len()]) -> Option<usize> {
    let near = begin(text, REACH);
    match text.as_bytes().first()? {
        b'!' if text.starts_with("![") => link(&near[1..]).map(|end| end + 1),
        b'[' => link(near),
        b'<' => tag(near),
        b'`' => code(near),
        b'*' | b'~' => {
            let (mark, hopeless) = MARKS.into_iter().zip(hopeless).find(|(mark, _)| text.starts_with(mark))?;
            pair(text, mark, hopeless)
        }
        _ => None,
    }
}

/// Where the code ends that the text begins with: after as many backquotes.
pub(super) fn code(near: &str) -> Option<usize> {
    let ticks = near.len() - near.trim_start_matches('`').len();
    let mark = &near[..ticks];
    near.match_indices(mark)
        .map(|(at, _)| at)
        .find(|at| *at >= ticks && !near[at + ticks..].starts_with('`') && !near[..*at].ends_with('`'))
        .map(|at| at + ticks)
}

/// `[text](url)`, also with pairs of brackets in the text and of parentheses in the URL.
fn link(text: &str) -> Option<usize> {
    let bracket = closing(text, b'[', b']')?;
    let parenthesis = text.get(bracket..).filter(|after| after.starts_with('('))?;
    Some(bracket + closing(parenthesis, b'(', b')')?)
}

/// Where the bracket closes that the text begins with; an escaped one does not count.
pub(super) fn closing(text: &str, open: u8, close: u8) -> Option<usize> {
    let (mut depth, mut is_escaped) = (0_usize, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if is_escaped => {
                is_escaped = false;
                continue;
            }
            b'\\' => {
                is_escaped = true;
                continue;
            }
            _ if byte == open => depth += 1,
            _ if byte == close => depth -= 1,
            _ => continue,
        }
        match depth {
            0 => return Some(at + 1),
            DEPTH => return None,
            _ => {}
        }
    }
    None
}

/// `<at ...></at>`, or another tag; one that is closed soon goes to its end.
fn tag(text: &str) -> Option<usize> {
    let end = 1 + text.get(1..)?.find(['<', '>', '\n'])? + 1;
    let (tag, after) = text.split_at(end);
    let name = tag.get(1..)?.split(|char: char| !char.is_ascii_alphabetic() && char != '_').next()?;
    if name.is_empty() || !tag.ends_with('>') {
        return None;
    }
    let close = format!("</{name}>");
    Some(begin(after, 256).find(&close).map_or(end, |at| end + at + close.len()))
}

/// A pair of marks that has no blanks inside of it. A long one is one too, so it is looked for to the end of the text.
fn pair(text: &str, mark: &str, hopeless: &mut bool) -> Option<usize> {
    let inner = &text[mark.len()..];
    let first = inner.chars().next()?;
    if *hopeless || first.is_whitespace() || mark.starts_with(first) {
        return None;
    }
    let of_mark = mark.as_bytes().first()?;
    // A run of marks that is as long, after a letter: `**a*b**` ends with its last two.
    let mut at = 0;
    let bytes = inner.as_bytes();
    while at < bytes.len() {
        if bytes.get(at) != Some(of_mark) {
            at += 1;
            continue;
        }
        let run = bytes[at..].iter().take_while(|byte| *byte == of_mark).count();
        if run == mark.len() && !inner[..at].ends_with(char::is_whitespace) {
            return Some(mark.len() + at + run);
        }
        at += run;
    }
    *hopeless = true;
    None
}

/// A text without its pairs of `**`, also those of `***`. What marks nothing stays, such as the power of `2**10`.
pub(super) fn without_bold(text: &str) -> String {
    let mut open: [Option<usize>; 2] = [None; 2];
    let mut marks: Vec<usize> = Vec::new();
    let mut at = 0;
    while let Some(found) = text[at..].find("**").map(|found| at + found) {
        let after = text[found..].trim_start_matches('*');
        let count = text.len() - found - after.len();
        at = found + count;
        let (before, after) = (text[..found].chars().next_back(), after.chars().next());
        let is_blank = |char: Option<char>| char.is_none_or(char::is_whitespace);
        // Chinese has no blanks around words, so that its characters may be on both sides of a mark.
        let is_word = |char: Option<char>| char.is_some_and(|char| char.is_ascii_alphanumeric());
        let Some(open) = count.checked_sub(2).and_then(|more| open.get_mut(more)) else { continue };
        match *open {
            Some(begin) if !is_blank(before) && !is_word(after) => {
                marks.extend([begin, found]);
                *open = None;
            }
            _ if !is_blank(after) && !is_word(before) => *open = Some(found),
            _ => {}
        }
    }
    marks.sort_unstable();
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for mark in marks {
        out.push_str(&text[from..mark]);
        from = mark + 2;
    }
    out + &text[from..]
}
