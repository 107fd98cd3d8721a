//! The marks in the text of a message: `<at user_id="..">`, and `<b>`, `<i>`, `<u>`, `<s>`.

/// A part of a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum At<'t> {
    Words(&'t str),
    Somebody { id: &'t str, name: &'t str },
}

/// Splits a text at its mentions. What is not quite one stays as it is.
pub(super) fn at_tags(text: &str) -> Vec<At<'_>> {
    let mut parts = Vec::new();
    let mut words = 0;
    let mut from = 0;
    while let Some(start) = text.get(from..).and_then(|rest| rest.find("<at ")).map(|at| from + at) {
        let Some((id, name, length)) = text.get(start..).and_then(at_tag) else {
            from = start + "<at ".len();
            continue;
        };
        if words < start {
            parts.extend(text.get(words..start).map(At::Words));
        }
        parts.push(At::Somebody { id, name });
        from = start + length;
        words = from;
    }
    parts.extend(text.get(words..).filter(|rest| !rest.is_empty()).map(At::Words));
    parts
}

/// The id, the name and the length of a mention that the text begins with.
fn at_tag(text: &str) -> Option<(&str, &str, usize)> {
    let inner = text.strip_prefix("<at ")?.trim_start().strip_prefix("user_id")?.trim_start().strip_prefix('=')?;
    let inner = inner.trim_start();
    let quote = inner.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    let (id, rest) = inner.strip_prefix(quote)?.split_once(quote)?;
    if id.is_empty() || id.contains(['<', '>', '\n']) {
        return None;
    }
    let rest = rest.trim_start();
    let (name, rest) = match rest.strip_prefix("/>") {
        Some(rest) => ("", rest),
        None => {
            let (name, end) = rest.strip_prefix('>')?.split_at_checked(rest.find('<')?.checked_sub(1)?)?;
            (name, end.strip_prefix("</at>")?)
        }
    };
    Some((id, name, text.len() - rest.len()))
}

/// The text without its styles; as it is where they do not nest.
pub(super) fn without_styles(text: &str) -> String {
    let mut open = Vec::new();
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let (words, tag) = rest.split_at(at);
        plain.push_str(words);
        let style = ["b", "i", "u", "s"].into_iter().find_map(|name| {
            let inner = tag.strip_prefix('<')?;
            let (ends, inner) = inner.strip_prefix('/').map_or((false, inner), |inner| (true, inner));
            Some((ends, name, inner.strip_prefix(name)?.strip_prefix('>')?))
        });
        rest = match style {
            Some((false, name, after)) => {
                open.push(name);
                after
            }
            Some((true, name, _)) if open.pop() != Some(name) => return text.to_owned(),
            Some((true, _, after)) => after,
            None => {
                plain.push('<');
                &tag[1..]
            }
        };
    }
    plain.push_str(rest);
    if open.is_empty() { plain } else { text.to_owned() }
}

/// The text with characters in the place of their names.
pub(super) fn unescaped(text: &str) -> String {
    let names = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&")];
    names.iter().fold(text.to_owned(), |text, (name, character)| text.replace(name, character))
}
