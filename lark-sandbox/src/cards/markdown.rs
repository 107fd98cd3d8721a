//! The Markdown of cards as HTML: `CommonMark` with tables, and the tags that the platform adds.

use std::fmt::Write as _;

use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd, html};

use crate::page::escaped;

/// A text with markup.
pub(crate) fn markdown(text: &str) -> String {
    let mut tags = Tags::default();
    let events =
        Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH).map(|event| match event {
            Event::Html(html) | Event::InlineHtml(html) => Event::Html(tags.read(&html).into()),
            Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                let dest_url = if is_safe(&dest_url) { dest_url } else { CowStr::Borrowed("#") };
                Event::Start(Tag::Link { link_type, dest_url, title, id })
            }
            // A picture would be asked for from elsewhere.
            Event::Start(Tag::Image { .. }) => Event::Html("<span class=tag>Image: ".into()),
            Event::End(TagEnd::Image) => Event::Html("</span>".into()),
            other => other,
        });
    let mut to = String::from("<div>");
    html::push_html(&mut to, events);
    to.push_str(&"</span>".repeat(tags.open));
    to.push_str("</div>");
    to
}

/// Whether a link leads to a page.
fn is_safe(url: &str) -> bool {
    ["http://", "https://", "mailto:", "lark://"].iter().any(|scheme| url.starts_with(scheme))
}

/// A colour of the platform, with or without a step, such as `blue` or `blue-500`.
pub(crate) fn colour(name: &str) -> Option<&'static str> {
    Some(match name.split('-').next().unwrap_or_default() {
        "blue" => "#3370ff",
        "wathet" => "#049fd7",
        "turquoise" => "#00b2b2",
        "green" => "#2ea121",
        "lime" => "#7ca012",
        "yellow" => "#b88300",
        "orange" => "#de7802",
        "red" => "#d83931",
        "carmine" => "#cf1b97",
        "violet" => "#b12fc6",
        "purple" => "#7f3bf5",
        "indigo" => "#4954e6",
        "grey" => "#646a73",
        _ => return None,
    })
}

/// Tags of the platform in a text.
#[derive(Default)]
struct Tags {
    /// `<span>`s that are not closed yet.
    open: usize,
}

impl Tags {
    /// What a piece of HTML in the text becomes: a known tag its picture, all else its own text.
    fn read(&mut self, text: &str) -> String {
        let mut to = String::new();
        let mut rest = text;
        while let Some(start) = rest.find('<') {
            to.push_str(&escaped(&rest[..start]));
            rest = &rest[start..];
            let Some(end) = rest.find('>') else { break };
            let (tag, behind) = rest.split_at(end + 1);
            self.tag(&mut to, tag);
            rest = behind;
        }
        to.push_str(&escaped(rest));
        to
    }

    fn tag(&mut self, to: &mut String, tag: &str) {
        let inner = tag.trim_start_matches('<').trim_end_matches('>').trim_end_matches('/').trim();
        let (name, attributes) = inner.split_once(char::is_whitespace).unwrap_or((inner, ""));
        let attribute = |name: &str| attribute(attributes, name);
        // Writing to a text cannot fail.
        let _ = match name {
            "br" => to.write_str("<br>"),
            "hr" => to.write_str("<hr>"),
            "font" => {
                self.open += 1;
                match attribute("color").and_then(colour) {
                    Some(colour) => write!(to, "<span style=\"color:{colour}\">"),
                    None => to.write_str("<span>"),
                }
            }
            "text_tag" | "number_tag" => {
                self.open += 1;
                to.write_str("<span class=tag>")
            }
            "a" | "link" | "raw" => {
                self.open += 1;
                to.write_str("<span class=at>")
            }
            "at" => {
                let who = ["id", "ids", "email"].iter().find_map(|name| attribute(name)).unwrap_or_default();
                self.open += 1;
                write!(to, "<span class=at>@{}", escaped(who))
            }
            "person" => {
                self.open += 1;
                write!(to, "<span class=at>@{}", escaped(attribute("id").unwrap_or_default()))
            }
            "local_datetime" => {
                self.open += 1;
                write!(to, "<span>{}", escaped(attribute("millisecond").unwrap_or_default()))
            }
            "/font" | "/text_tag" | "/number_tag" | "/a" | "/link" | "/raw" | "/at" | "/person" | "/local_datetime" => {
                match self.open.checked_sub(1) {
                    Some(open) => {
                        self.open = open;
                        to.write_str("</span>")
                    }
                    None => Ok(()),
                }
            }
            _ => to.write_str(&escaped(tag)),
        };
        // `<person id="a"/>` has no end of its own.
        if tag.ends_with("/>") && matches!(name, "at" | "person" | "local_datetime" | "link") {
            self.open = self.open.saturating_sub(1);
            to.push_str("</span>");
        }
    }
}

/// The value of an attribute, with any quotes or none.
fn attribute<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = attributes;
    loop {
        let (before, after) = rest.split_once('=')?;
        let found = before.split_whitespace().next_back() == Some(name);
        let after = after.trim_start();
        let (value, behind) = match after.chars().next() {
            Some(quote @ ('"' | '\'')) => after[1..].split_once(quote)?,
            _ => after.split_once(char::is_whitespace).unwrap_or((after, "")),
        };
        if found {
            return Some(value);
        }
        rest = behind;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_of_the_platform_are_drawn_and_others_are_text() {
        for (text, html) in [
            ("a <font color='red'>b</font>", "<div><p>a <span style=\"color:#d83931\">b</span></p>\n</div>"),
            ("<at id=ou_1></at> hi", "<div><p><span class=at>@ou_1</span> hi</p>\n</div>"),
            ("a<br>b", "<div><p>a<br>b</p>\n</div>"),
            ("a <b onclick=x>b</b>", "<div><p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>\n</div>"),
            ("</font></font>x", "<div><p>x</p>\n</div>"),
            ("<font color=blue>x", "<div><p><span style=\"color:#3370ff\">x</p>\n</span></div>"),
            ("![a cat](img_1)", "<div><p><span class=tag>Image: a cat</span></p>\n</div>"),
            ("~~x~~ `<b>`", "<div><p><del>x</del> <code>&lt;b&gt;</code></p>\n</div>"),
            (
                "| a |\n|---|\n| b |",
                "<div><table><thead><tr><th>a</th></tr></thead><tbody>\n<tr><td>b</td></tr>\n</tbody></table>\n</div>",
            ),
        ] {
            assert_eq!(markdown(text), html, "{text}");
        }
    }
}
