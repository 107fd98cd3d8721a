//! From blocks to pieces: what fits is put together, what does not is divided.

use super::blocks::{Block, Kind};
use super::inline::{Atom, atoms, split};

/// How many tables a text may have.
const TABLES: usize = 3;

/// What a text takes in the body of a request, which has it as JSON inside of a text of JSON.
pub(super) fn cost(text: &str) -> usize {
    text.chars().map(char_cost).sum()
}

pub(super) fn char_cost(char: char) -> usize {
    match char {
        '"' | '\\' => 4,
        '\n' | '\r' | '\t' => 3,
        '\0'..' ' => 7,
        _ => char.len_utf8(),
    }
}

/// Pieces that are being filled.
struct Pieces {
    done: Vec<String>,
    now: String,
    used: usize,
    tables: usize,
    limit: usize,
}

impl Pieces {
    fn room(&self) -> usize {
        self.limit - self.used
    }

    fn push(&mut self, text: &str, cost: usize) {
        self.now.push_str(text);
        self.used += cost;
    }

    /// Ends the piece, unless there is nothing in it.
    fn end(&mut self) {
        let piece = std::mem::take(&mut self.now);
        if !piece.trim().is_empty() {
            self.done.push(piece.trim_start_matches('\n').trim_end().to_owned());
        }
        (self.used, self.tables) = (0, 0);
    }
}

/// Puts blocks together to pieces of at most `limit`, which is at least 512.
pub(super) fn pack(blocks: &[Block], limit: usize) -> Vec<String> {
    let mut pieces = Pieces { done: Vec::new(), now: String::new(), used: 0, tables: 0, limit };
    for block in blocks {
        let whole = block.cost();
        let gap = if pieces.now.is_empty() { "" } else { block.gap };
        let is_full = match block.kind {
            Kind::Heading => pieces.used > limit / 4 * 3,
            Kind::Table => pieces.tables == TABLES,
            _ => false,
        };
        if is_full || cost(gap) + whole > pieces.room() && whole <= limit || pieces.room() < limit / 16 {
            pieces.end();
        } else {
            pieces.push(gap, cost(gap));
        }
        if whole <= pieces.room() {
            let text = block.whole();
            pieces.push(&text, whole);
        } else if matches!(block.kind, Kind::Prose | Kind::Heading) {
            divide_prose(block, &mut pieces);
        } else {
            divide_lines(block, &mut pieces);
        }
        pieces.tables += usize::from(block.kind == Kind::Table);
    }
    pieces.end();
    pieces.done
}

/// Divides a text between words, links and marks.
fn divide_prose(block: &Block, pieces: &mut Pieces) {
    let again = cost(&block.before);
    for Atom { text, cost } in atoms(&block.lines.join("\n"), pieces.limit - again) {
        let text = if cost > pieces.room() && !pieces.now.is_empty() {
            pieces.end();
            pieces.push(&block.before, again);
            text.trim_start()
        } else {
            &text
        };
        pieces.push(text, self::cost(text));
    }
}

/// Divides code and tables between lines, and lines that are too long within them. What opens and closes the block is in every
/// piece of it.
fn divide_lines(block: &Block, pieces: &mut Pieces) {
    let around = cost(&block.before) + cost(&block.after);
    // A line whose room is that of a few words looks torn, and a table needs its header with a row.
    if pieces.room() < around + pieces.limit / 8 {
        pieces.end();
    }
    pieces.push(&block.before, around);
    let mut is_open = false;
    for line in &block.lines {
        let mut whole = cost(line) + cost("\n");
        if whole > pieces.room() && is_open {
            pieces.push(&block.after, 0);
            pieces.end();
            pieces.push(&block.before, around);
        }
        is_open = true;
        let mut rest = line.as_str();
        while whole > pieces.room() {
            let (part, after) = split(rest, pieces.room().saturating_sub(cost("\n")));
            let taken = cost(part);
            pieces.push(&format!("{part}\n"), taken + cost("\n"));
            pieces.push(&block.after, 0);
            pieces.end();
            pieces.push(&block.before, around);
            rest = after;
            whole -= taken;
        }
        pieces.push(&format!("{rest}\n"), whole);
    }
    pieces.push(&block.after, 0);
}
