//! Text of others in Markdown.

/// `text` with the marks of Markdown and of the platform's tags as entities, so that a card shows them as they are: for
/// names, titles and answers that others wrote.
///
/// ```
/// assert_eq!(lark_cards::escape_markdown("2 * 3 <at id=all>"), "2 &#42; 3 &#60;at id=all&#62;");
/// ```
#[must_use]
pub fn escape_markdown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        out.push_str(match character {
            '>' => "&#62;",
            '<' => "&#60;",
            '~' => "&sim;",
            '-' => "&#45;",
            '!' => "&#33;",
            '*' => "&#42;",
            '/' => "&#47;",
            '\\' => "&#92;",
            '[' => "&#91;",
            ']' => "&#93;",
            '(' => "&#40;",
            ')' => "&#41;",
            '#' => "&#35;",
            ':' => "&#58;",
            '+' => "&#43;",
            '"' => "&#34;",
            '\'' => "&#39;",
            '`' => "&#96;",
            '$' => "&#36;",
            '_' => "&#95;",
            // Else what looks like an entity would become one.
            '&' => "&#38;",
            other => {
                out.push(other);
                continue;
            }
        });
    }
    out
}
