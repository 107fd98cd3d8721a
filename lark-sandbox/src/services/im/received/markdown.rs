//! The Markdown of a post, as readers get it: paragraphs of nodes.

use serde_json::{Value, json};

use super::text::{At, at_tags};

/// Marks around words, the longer ones first, and the styles that they stand for.
const MARKS: &[(&str, &[&str])] = &[
    ("***", &["bold", "italic"]),
    ("**", &["bold"]),
    ("~~", &["lineThrough"]),
    ("*", &["italic"]),
    ("~", &["underline"]),
];

/// A paragraph for each line; blocks of code and rules are nodes of their own, quotes and lists remain text.
pub(super) fn paragraphs(markdown: &str) -> Vec<Vec<Value>> {
    let mut paragraphs = Vec::new();
    let mut lines = markdown.lines();
    while let Some(line) = lines.next() {
        if let Some(language) = line.trim_start().strip_prefix("```") {
            // One without an end goes on to the end of the text.
            let code: Vec<_> = lines.by_ref().take_while(|line| line.trim() != "```").collect();
            let (language, text) = (language.trim(), code.join("\n"));
            paragraphs.push(vec![json!({ "tag": "code_block", "language": language, "text": text })]);
        } else if line.trim() == "---" {
            paragraphs.push(vec![json!({ "tag": "hr" })]);
        } else {
            paragraphs.push(nodes(line));
        }
    }
    paragraphs
}

/// The nodes of a line.
fn nodes(line: &str) -> Vec<Value> {
    let mut nodes = Vec::new();
    for part in at_tags(line) {
        match part {
            At::Words(words) => styled(words, &mut nodes),
            At::Somebody { id, name } => nodes.push(json!({ "tag": "at", "user_id": id, "user_name": name })),
        }
    }
    nodes
}

/// Splits words at links and at marks that have an end.
fn styled(text: &str, nodes: &mut Vec<Value>) {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let found = match first {
            '[' => link(rest),
            '*' | '~' => MARKS.iter().find_map(|(mark, styles)| marked(rest, mark, styles)),
            _ => None,
        };
        if let Some((node, after)) = found {
            words(&mut plain, nodes);
            nodes.push(node);
            rest = after;
        } else {
            plain.push(first);
            rest = &rest[first.len_utf8()..];
        }
    }
    words(&mut plain, nodes);
}

fn words(plain: &mut String, nodes: &mut Vec<Value>) {
    if !plain.is_empty() {
        nodes.push(json!({ "tag": "text", "text": std::mem::take(plain) }));
    }
}

/// A link that the text begins with, and what follows it.
fn link(text: &str) -> Option<(Value, &str)> {
    let (words, rest) = text.strip_prefix('[')?.split_once(']')?;
    let (href, rest) = rest.strip_prefix('(')?.split_once(')')?;
    (!words.contains('[') && !href.is_empty()).then(|| (json!({ "tag": "a", "text": words, "href": href }), rest))
}

/// Words between two marks, without blanks inside of them, and what follows.
fn marked<'t>(text: &'t str, mark: &str, styles: &[&str]) -> Option<(Value, &'t str)> {
    let (words, rest) = text.strip_prefix(mark)?.split_once(mark)?;
    (!words.is_empty() && words.trim() == words && !words.starts_with(['*', '~']))
        .then(|| (json!({ "tag": "text", "text": words, "style": styles }), rest))
}
