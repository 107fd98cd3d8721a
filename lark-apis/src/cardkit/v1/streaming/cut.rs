//! Where a text that is too long for one card is cut, and how it looks in a card. Of Markdown only fenced code is known:
//! a block that is cut is closed, and opened again in the next card.

use unicode_segmentation::UnicodeSegmentation as _;

/// Fences that are longer are text: what opens a block is repeated in the next card.
const LONGEST_FENCE: usize = 200;

/// What may be around a fence.
const BLANKS: [char; 4] = [' ', '\t', '\r', '\n'];

/// What fences begin with.
const FENCES: [&str; 2] = ["```", "~~~"];

/// A code block that is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fence {
    /// The line that opened it, without blanks around it.
    opener: String,
    /// The line that closes it.
    closer: String,
}

impl Fence {
    fn opened_by(line: &str) -> Option<Self> {
        let line = bare(line);
        let (mark, marks) = marks(line)?;
        let info = line.get(marks..)?;
        let opens = line.len() <= LONGEST_FENCE && !(mark == '`' && info.contains('`'));
        opens.then(|| Self { opener: line.to_owned(), closer: line[..marks].to_owned() })
    }

    fn is_closed_by(&self, line: &str) -> bool {
        let line = bare(line);
        line.starts_with(&self.closer) && line.chars().all(|c| self.closer.starts_with(c))
    }

    /// The line that closes it.
    pub(super) fn closer(&self) -> &str {
        &self.closer
    }

    fn closing_weight(&self) -> usize {
        self.closer.len() + weight("\n")
    }
}

/// A line without what is around it.
fn bare(line: &str) -> &str {
    line.trim_matches(BLANKS)
}

/// The kind and the number of the marks of a fence.
fn marks(line: &str) -> Option<(char, usize)> {
    let mark = line.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let count = line.chars().take_while(|c| *c == mark).count();
    (count >= 3).then_some((mark, count))
}

/// Follows code blocks from line to line.
struct Blocks {
    open: Option<Fence>,
}

impl Blocks {
    /// Whether this line, which is the next, is a fence.
    fn take(&mut self, line: &str) -> bool {
        match &self.open {
            Some(fence) if fence.is_closed_by(line) => self.open = None,
            Some(_) => return false,
            None => match Fence::opened_by(line) {
                Some(fence) => self.open = Some(fence),
                None => return false,
            },
        }
        true
    }
}

/// The block that is open at the end of a text.
pub(super) fn open_at_end(text: &str, before: Option<&Fence>) -> Option<Fence> {
    let mut blocks = Blocks { open: before.cloned() };
    for line in text.split_inclusive('\n') {
        blocks.take(line);
    }
    blocks.open
}

/// A text as a card shows it: in the code block that is open `before` it, and without blanks around fences, with which
/// blocks do not render.
pub(super) fn display(text: &str, before: Option<&Fence>) -> String {
    let mut shown = String::with_capacity(text.len() + LONGEST_FENCE);
    if let Some(fence) = before {
        shown.push_str(&fence.opener);
        shown.push('\n');
    }
    let mut blocks = Blocks { open: before.cloned() };
    for line in text.split_inclusive('\n') {
        if blocks.take(line) {
            shown.push_str(bare(line));
            shown.push_str(if line.ends_with('\n') { "\n" } else { "" });
        } else {
            shown.push_str(line);
        }
    }
    shown
}

/// How much a text counts in the JSON of a card. The platform may write `<`, `>` and `&` as escapes, as Go does.
pub(super) fn weight(text: &str) -> usize {
    text.chars().map(weight_of).sum()
}

fn weight_of(c: char) -> usize {
    match c {
        '"' | '\\' | '\n' | '\r' | '\t' => 2,
        '\0'..=' ' if c != ' ' => 6,
        '<' | '>' | '&' | '\u{7f}' | '\u{2028}' | '\u{2029}' => 6,
        _ => c.len_utf8(),
    }
}

/// The part of a text that one card shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cut {
    /// The code block that it begins in.
    before: Option<Fence>,
    /// The part as the program wrote it.
    part: String,
    /// The part as the card shows it.
    pub(super) shown: String,
    /// The code block that the rest begins in.
    pub(super) open: Option<Fence>,
}

impl Cut {
    /// Whether there is nothing to see in it.
    pub(super) fn is_blank(&self) -> bool {
        self.part.trim_start().is_empty()
    }

    /// What follows in a text that begins with the part, in the same code block.
    pub(super) fn rest_of<'a>(&self, text: &'a str, before: Option<&Fence>) -> Option<&'a str> {
        if self.before.as_ref() == before { text.strip_prefix(&*self.part) } else { None }
    }
}

/// A place where a text may be cut.
#[derive(Clone)]
struct Place {
    at: usize,
    used: usize,
    open: Option<Fence>,
}

/// Cuts a text whose [`display`] weighs more than `limit`: behind a paragraph if there is one in the second half, else behind
/// a line, a word, or a character as readers see it. `None` if it need not be cut.
pub(super) fn cut(text: &str, before: Option<&Fence>, limit: usize) -> Option<Cut> {
    if weight(&display(text, before)) <= limit {
        return None;
    }
    let mut used = before.map_or(0, |fence| weight(&fence.opener) + weight("\n"));
    let mut blocks = Blocks { open: before.cloned() };
    let (mut paragraph, mut line_end) = (None, None::<Place>);
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = Place { at, used, open: blocks.open.clone() };
        let is_fence = blocks.take(line);
        at += line.len();
        used += if is_fence { weight(bare(line)) + weight("\n") } else { weight(line) };
        let closing = blocks.open.as_ref().map_or(0, Fence::closing_weight);
        if used + closing > limit {
            let halfway = |place: &Place| place.used >= limit / 2;
            let place = paragraph.filter(halfway).or_else(|| line_end.clone().filter(halfway));
            // A fence is never cut: it is short, so there is a line before it, or a card too small for anything.
            let place = place
                .or_else(|| if is_fence { None } else { in_line(line, &start, limit, line_end.is_none()) })
                .or(line_end)
                .unwrap_or(Place { at, used, open: blocks.open });
            return Some(place.cut(text, before));
        }
        // A block that is open for no line yet is better opened in the next card.
        if !(is_fence && blocks.open.is_some()) {
            let place = Place { at, used, open: blocks.open.clone() };
            if bare(line).is_empty() && place.open.is_none() {
                paragraph = Some(place.clone());
            }
            line_end = Some(place);
        }
    }
    None
}

/// The place in a line up to which it has room: behind a word in the second half, else behind a character.
fn in_line(line: &str, start: &Place, limit: usize, must: bool) -> Option<Place> {
    let closing = start.open.as_ref().map_or(0, |fence| fence.closing_weight() + weight("\n"));
    let room = limit.saturating_sub(start.used + closing);
    let (mut used, mut end, mut word) = (0, None, None);
    let (mut text_at, mut is_fence) = (0, false);
    for (at, character) in line.grapheme_indices(true) {
        // What begins a line of the next card must not look like a fence there. Blanks are looked through once for all of them.
        if at >= text_at {
            let text = line[at..].trim_start_matches(BLANKS);
            (text_at, is_fence) = (line.len() - text.len(), FENCES.iter().any(|marks| text.starts_with(marks)));
        }
        if at > 0 && !is_fence {
            end = Some((at, used));
            if used >= room / 2 && line[..at].ends_with(char::is_whitespace) {
                word = end;
            }
        }
        used += weight(character);
        if used > room {
            break;
        }
    }
    let (at, used) = word.or(end).or_else(|| {
        // One character, as readers see it, of which there is more than a card holds; or a line of nothing but marks.
        must.then(|| {
            let mut used = 0;
            let fits = |c: &char| {
                used += weight_of(*c);
                used <= room
            };
            (line.chars().take_while(fits).map(char::len_utf8).sum::<usize>(), room)
        })
        .filter(|(at, _)| *at > 0)
    })?;
    Some(Place { at: start.at + at, used: start.used + used, open: start.open.clone() })
}

impl Place {
    fn cut(self, text: &str, before: Option<&Fence>) -> Cut {
        let Self { at, open, .. } = self;
        let (part, rest) = text.split_at(at);
        let mut shown = display(part, before);
        let cut = |end, shown, open| Cut { before: before.cloned(), part: text[..end].to_owned(), shown, open };
        let Some(fence) = open else { return cut(at, shown, None) };
        if !shown.ends_with('\n') {
            shown.push('\n');
        }
        shown.push_str(&fence.closer);
        // The block ends here anyway, so the next card need not begin with an empty one.
        let next = rest.split_inclusive('\n').next().unwrap_or_default();
        if part.ends_with('\n') && fence.is_closed_by(next) {
            return cut(at + next.len(), shown, None);
        }
        cut(at, shown, Some(fence))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The parts of a text, as cards show them.
    fn parts(text: &str, limit: usize) -> Vec<String> {
        let (mut rest, mut open, mut parts) = (text, None, Vec::new());
        while let Some(next) = cut(rest, open.as_ref(), limit) {
            assert!(!next.part.is_empty(), "no progress at {rest:?}");
            rest = next.rest_of(rest, open.as_ref()).unwrap();
            parts.push(next.shown);
            open = next.open;
        }
        parts.push(display(rest, open.as_ref()));
        parts
    }

    #[test]
    fn a_text_is_cut_where_a_reader_would() {
        for (text, limit, expected) in [
            ("short", 100, &["short"][..]),
            ("one two\n\nthree four\nfive", 22, &["one two\n\n", "three four\nfive"]),
            ("one two three\nfour five six", 24, &["one two three\n", "four five six"]),
            ("one two three four five six", 20, &["one two three four ", "five six"]),
            ("一二三四五六七八九十", 12, &["一二三四", "五六七八", "九十"]),
            // A paragraph in the first half is too early.
            ("a\n\nbcdefghij\nklmnopqrstuvwxyz", 20, &["a\n\nbcdefghij\n", "klmnopqrstuvwxyz"]),
        ] {
            assert_eq!(parts(text, limit), expected, "{text:?}");
        }
    }

    #[test]
    fn a_code_block_is_closed_and_opened_again() {
        for (text, limit, expected) in [
            (
                "```rust\nlet a = 1;\nlet b = 2;\n```\n",
                32,
                &["```rust\nlet a = 1;\n```", "```rust\nlet b = 2;\n```\n"][..],
            ),
            ("~~~~\nabcdefgh\nijklmnop\n~~~~", 22, &["~~~~\nabcdefgh\n~~~~", "~~~~\nijklmnop\n~~~~"]),
            // Neither an empty block before the cut nor one after it.
            (
                "before it\n\n```\naaaa bbbb cccc\n```\n",
                24,
                &["before it\n\n", "```\naaaa bbbb \n```", "```\ncccc\n```\n"],
            ),
            ("```\naaaaaaaaaaa\n````\nand after it", 23, &["```\naaaaaaaaaaa\n```", "and after it"]),
            // What only looks like a fence.
            ("``` a ` b\nccccccc ddd", 14, &["``` a ` b\n", "ccccccc ddd"]),
        ] {
            assert_eq!(parts(text, limit), expected, "{text:?}");
        }
    }

    #[test]
    fn blanks_around_fences_are_removed_and_others_kept() {
        assert_eq!(display("a  \n  ```rust  \n  let x;\n\t```\t\r\nb ", None), "a  \n```rust\n  let x;\n```\nb ");
        let open = open_at_end("```sh\nls\n", None);
        assert_eq!(open.as_ref().map(Fence::closer), Some("```"));
        assert_eq!(display("ls\n  ```  ", open.as_ref()), "```sh\nls\n```");
        assert_eq!(open_at_end("````\n```\n", None).map(|fence| fence.closer), Some("````".to_owned()));
        assert_eq!(open_at_end("```\n````\n", None), None);
    }

    #[test]
    fn no_character_that_readers_see_is_torn_apart() {
        for character in ["👨‍👩‍👧‍👦", "🇨🇳", "e\u{301}", "👍🏽"] {
            let text = character.repeat(60);
            for limit in 60..90 {
                let parts = parts(&text, limit);
                assert!(parts.iter().all(|part| part.replace(character, "").is_empty()), "{parts:?}");
                assert_eq!(parts.concat(), text);
            }
        }
    }

    #[test]
    fn whatever_it_is_it_is_cut_somewhere() {
        let marks = "`".repeat(5000);
        for text in [&*marks, &"\u{301}".repeat(5000), &"<".repeat(5000), &"\n".repeat(5000), &"```\n".repeat(2000)] {
            assert!(parts(text, 1000).len() > 1);
        }
    }

    proptest! {
        #[test]
        fn parts_fit_and_make_up_the_text(
            pieces in proptest::collection::vec(
                prop_oneof![
                    "[a-z ]{1,30}", Just("\n".to_owned()), Just("\n\n".to_owned()), Just("\n```rust\n".to_owned()),
                    Just("\n```\n".to_owned()), Just("\n~~~~ x\n".to_owned()), Just("👨‍👩‍👧 ".to_owned()), "[一-龠]{1,20}", "[<>\"\\\\]{1,9}",
                ],
                0..60,
            ),
            limit in 80_usize..400,
        ) {
            let text = pieces.concat();
            let (mut rest, mut open, mut whole) = (&*text, None::<Fence>, String::new());
            while let Some(next) = cut(rest, open.as_ref(), limit) {
                prop_assert!(weight(&next.shown) <= limit, "{} of {limit}: {:?}", weight(&next.shown), next.shown);
                // Each card is complete by itself.
                prop_assert_eq!(open_at_end(&next.shown, None), None);
                whole.push_str(&next.part);
                rest = next.rest_of(rest, open.as_ref()).unwrap();
                open = next.open;
            }
            whole.push_str(rest);
            prop_assert!(weight(&display(rest, open.as_ref())) <= limit);
            prop_assert_eq!(whole, text);
        }
    }
}
