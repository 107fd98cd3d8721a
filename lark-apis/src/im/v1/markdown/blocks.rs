//! Reads Markdown line by line into blocks, in the form that a post or a card takes.

use super::inline::without_bold;
use super::pack::cost;
use super::{images, table};

/// For what the text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flavor {
    Post,
    Card,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Heading,
    Prose,
    Code,
    Table,
}

/// What is not divided if it can be avoided.
#[derive(Debug)]
pub(super) struct Block {
    pub(super) kind: Kind,
    /// What is between the block before and this one.
    pub(super) gap: &'static str,
    /// What every part of it begins with; a text begins with it anyway.
    pub(super) before: String,
    pub(super) lines: Vec<String>,
    /// What every part ends with.
    pub(super) after: String,
}

impl Block {
    pub(super) fn whole(&self) -> String {
        match self.kind {
            Kind::Heading | Kind::Prose => self.lines.join("\n"),
            Kind::Code | Kind::Table => {
                let lines = self.lines.iter().flat_map(|line| [line.as_str(), "\n"]);
                [self.before.as_str()].into_iter().chain(lines).chain([self.after.as_str()]).collect()
            }
        }
    }

    pub(super) fn cost(&self) -> usize {
        cost(&self.whole())
    }
}

/// The blocks of a text. No table in them has a header that is longer than a fourth of `limit`, and no fence is.
pub(super) fn read(text: &str, flavor: Flavor, trusted: bool, limit: usize) -> Vec<Block> {
    let lines: Vec<&str> = text.lines().collect();
    let mut blocks: Vec<Block> = Vec::new();
    let (mut at, mut gap) = (0, "");
    // The indents of the lists that are open.
    let mut indents: Vec<usize> = Vec::new();
    while let Some(line) = lines.get(at) {
        if line.trim().is_empty() {
            (at, gap) = (at + 1, if blocks.is_empty() { "" } else { "\n\n" });
            continue;
        }
        let mut found = if let Some((fence, end)) = Fence::open(line, limit).map(|fence| (fence, &lines[at + 1..])) {
            let length = fence.length(end);
            let block = fence.block(&end[..length]);
            // The line that closes it, if there is one.
            at += 1 + length + usize::from(end.get(length).is_some_and(|line| fence.closes(line)));
            vec![block]
        } else if let Some((table, length)) = table::read(&lines[at..], flavor) {
            at += length;
            table.blocks(flavor, limit)
        } else {
            at += 1;
            vec![prose(line, lines.get(at).copied(), flavor, &mut indents, &mut at)]
        };
        for block in &mut found {
            block.gap = std::mem::replace(&mut gap, "\n");
            if !trusted {
                block.lines.iter_mut().chain([&mut block.before]).for_each(quiet);
            }
        }
        // Lines of a paragraph belong together, so that a pair of marks may go over them.
        let is_paragraph = |block: &Block| block.kind == Kind::Prose && block.before.is_empty();
        match (blocks.last_mut(), &mut found[..]) {
            (Some(last), [block])
                if block.gap == "\n" && is_paragraph(last) && is_paragraph(block) && !begins_item(line) =>
            {
                last.lines.append(&mut block.lines);
            }
            _ => blocks.append(&mut found),
        }
    }
    blocks
}

/// A line of text, a heading, an item of a list, a quote, a rule.
fn prose(line: &str, next: Option<&str>, flavor: Flavor, indents: &mut Vec<usize>, at: &mut usize) -> Block {
    let line = images::shown(line, flavor);
    let mut block = Block {
        kind: Kind::Prose,
        gap: "",
        before: if line.starts_with('>') { "> ".to_owned() } else { String::new() },
        lines: Vec::new(),
        after: String::new(),
    };
    let underlined = next.is_some_and(is_underline) && item(&line).is_none() && !line.starts_with('>');
    if let Some(title) = heading(&line).or(Some(line.trim()).filter(|_| underlined)) {
        *at += usize::from(underlined && heading(&line).is_none());
        block.kind = Kind::Heading;
        indents.clear();
        block.lines.push(match flavor {
            Flavor::Post => bold(title),
            Flavor::Card if underlined => format!("# {title}"),
            Flavor::Card => line,
        });
        return block;
    }
    if let (Flavor::Post, Some((indent, marker, text))) = (flavor, item(&line)) {
        while indents.last().is_some_and(|last| *last > indent) {
            indents.pop();
        }
        if indents.last() != Some(&indent) {
            indents.push(indent);
        }
        let marker = if marker.len() == 1 { "-" } else { marker };
        block.lines.push(format!("{}{marker} {text}", "    ".repeat(indents.len().saturating_sub(1).min(8))));
        return block;
    }
    if !line.starts_with([' ', '\t']) {
        indents.clear();
    }
    block.lines.push(line);
    block
}

/// What makes a heading of the line above: `=====`.
fn is_underline(line: &str) -> bool {
    let line = line.trim_end();
    line.len() > 1 && line.bytes().all(|byte| byte == b'=')
}

/// The text of `## a heading ##`.
fn heading(line: &str) -> Option<&str> {
    let line = line.trim();
    let text = line.trim_start_matches('#');
    let level = line.len() - text.len();
    let text = text.strip_prefix([' ', '\t']).filter(|_| (1..=6).contains(&level))?;
    // What closes it stands apart: the last mark of `# Learn C#` is text.
    let open = text.trim_end_matches('#');
    let text = if open.is_empty() || open.ends_with([' ', '\t']) { open } else { text };
    Some(text.trim()).filter(|text| !text.is_empty())
}

/// A title in bold, which in a post may hold nothing else: what has links, code or other marks in it stays as it is.
fn bold(title: &str) -> String {
    let words = without_bold(title);
    let words = words.trim();
    if words.is_empty() || words.contains(['`', '[', '<', '*', '~']) {
        title.to_owned()
    } else {
        format!("**{words}**")
    }
}

/// The indent, the marker and the text of an item of a list.
fn item(line: &str) -> Option<(usize, &str, &str)> {
    let body = line.trim_start();
    let indent = line[..line.len() - body.len()].chars().map(|char| if char == '\t' { 4 } else { 1 }).sum();
    let digits = body.len() - body.trim_start_matches(|char: char| char.is_ascii_digit()).len();
    let marker = match body.as_bytes().get(digits)? {
        b'-' | b'*' | b'+' if digits == 0 => 1,
        b'.' if (1..10).contains(&digits) => digits + 1,
        _ => return None,
    };
    let (marker, text) = body.split_at(marker);
    let text = text.strip_prefix([' ', '\t'])?.trim_start();
    // `* * *` is a rule.
    let is_rule = text.chars().all(|char| matches!(char, '*' | '-' | ' '));
    (!is_rule).then_some((indent, marker, text))
}

fn begins_item(line: &str) -> bool {
    item(line).is_some()
        || line.starts_with('>')
        || line.trim_start().starts_with(['-', '*', '_']) && line.trim().len() < 8
}

/// Makes tags that mention into words, by a word joiner, which has no width.
fn quiet(line: &mut String) {
    let mentions = |at: &usize| {
        let name = line[*at..].trim_start_matches(|char: char| char.is_whitespace() || char == '/');
        let is = |tag: &str| {
            let begins = name.get(..tag.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(tag));
            begins && !name[tag.len()..].starts_with(|char: char| char.is_ascii_alphanumeric())
        };
        name.is_empty() || is("at") || is("person")
    };
    let ends: Vec<usize> = line.match_indices('<').map(|(at, _)| at + 1).filter(mentions).collect();
    if ends.is_empty() {
        return;
    }
    // A text of its own: to insert into the line moves all that follows, each time.
    let mut out = String::with_capacity(line.len() + 3 * ends.len());
    let mut from = 0;
    for end in ends {
        out.push_str(&line[from..end]);
        out.push('\u{2060}');
        from = end;
    }
    out.push_str(&line[from..]);
    *line = out;
}

/// The fence of a block of code.
struct Fence {
    /// What is before it: an indent, the mark of a quote.
    indent: String,
    /// The same before the first of its lines, which may be an item of a list.
    first: String,
    mark: char,
    count: usize,
    info: String,
}

impl Fence {
    fn open(line: &str, limit: usize) -> Option<Self> {
        let body = line.trim_start_matches([' ', '\t', '>']);
        let (mut first, mut body) = (line[..line.len() - body.len()].to_owned(), body);
        let mut indent = first.clone();
        if let Some((_, marker, text)) = item(body) {
            first.extend([marker, " "]);
            indent.push_str(&" ".repeat(marker.len() + 1));
            body = text;
        }
        let mark = body.chars().next().filter(|mark| matches!(mark, '`' | '~'))?;
        let info = body.trim_start_matches(mark);
        let count = body.len() - info.len();
        if count < 3 || mark == '`' && info.contains('`') {
            return None;
        }
        let info = info.split_whitespace().next().unwrap_or_default().to_owned();
        let is_short = cost(&first) + count + cost(&info) < limit / 16;
        is_short.then_some(Self { indent, first, mark, count, info })
    }

    fn closes(&self, line: &str) -> bool {
        let body = line.trim_start_matches([' ', '\t', '>']).trim_end();
        body.len() >= self.count && body.chars().all(|char| char == self.mark)
    }

    /// How many of the lines that follow are its own: up to the one that closes it, or where the quote ends that it is in.
    fn length(&self, lines: &[&str]) -> usize {
        let is_quoted = self.indent.contains('>');
        let ends = |line: &&str| self.closes(line) || is_quoted && !line.trim_start().starts_with('>');
        lines.iter().position(ends).unwrap_or(lines.len())
    }

    fn block(&self, lines: &[&str]) -> Block {
        // Of backquotes, and more of them than any line in it begins with.
        let ticks = |line: &&str| {
            let line = line.trim_start_matches([' ', '\t', '>']);
            line.len() - line.trim_start_matches('`').len()
        };
        let count = lines.iter().map(ticks).max().unwrap_or(0).clamp(2, 64) + 1;
        let fence = "`".repeat(count);
        Block {
            kind: Kind::Code,
            gap: "",
            before: format!("{}{fence}{}\n", self.first, self.info),
            lines: lines.iter().map(|line| (*line).to_owned()).collect(),
            after: format!("{}{fence}", self.indent),
        }
    }
}
