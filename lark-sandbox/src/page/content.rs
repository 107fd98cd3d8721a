//! What a message says, by its type: as HTML, and in a few words.

use std::fmt::Write;

use serde_json::Value;

use super::{chats::Reader, escaped};
use crate::{cards::html, envelope::cut, people, world::FILES};

/// Emojis that have a character, which is shown before the name.
const EMOJIS: &[(&str, &str)] = &[
    ("THUMBSUP", "👍"),
    ("OK", "👌"),
    ("SMILE", "🙂"),
    ("HEART", "❤️"),
    ("LAUGH", "😆"),
    ("CRY", "😭"),
    ("THANKS", "🙏"),
    ("APPLAUSE", "👏"),
    ("DONE", "✅"),
    ("CheckMark", "✔️"),
    ("CrossMark", "❌"),
    ("PARTY", "🎉"),
    ("MUSCLE", "💪"),
    ("Fire", "🔥"),
];

/// An emoji by its name.
pub(super) fn emoji(reader: &Reader<'_>, name: &str) -> String {
    let character = EMOJIS.iter().find(|(known, _)| *known == name).map_or("", |(_, character)| *character);
    format!("{character} {}", reader.shown(name)).trim_start().to_owned()
}

/// The content of a message; one that is not JSON is shown as it is.
fn parsed(message: &Value) -> Value {
    let text = message["body"]["content"].as_str().unwrap_or_default();
    serde_json::from_str(text).unwrap_or_else(|_| text.into())
}

/// Writes what a message says.
pub(super) fn write(to: &mut String, reader: &Reader<'_>, message: &Value) -> std::fmt::Result {
    let content = parsed(message);
    let text = |name: &str| content[name].as_str().unwrap_or_default();
    match message["msg_type"].as_str().unwrap_or_default() {
        "text" => write!(to, "<p class=words>{}</p>", words_of_text(reader, text("text"), &message["mentions"])),
        "post" => write_post(to, reader, &content),
        "image" => write_image(to, reader, text("image_key")),
        "file" | "folder" => write_file(to, reader, "File", text("file_key"), text("file_name")),
        "audio" => write_file(to, reader, "Recording", text("file_key"), text("file_name")),
        "media" => {
            if !text("image_key").is_empty() {
                write_image(to, reader, text("image_key"))?;
            }
            write_file(to, reader, "Video", text("file_key"), text("file_name"))
        }
        "interactive" => write_card(to, reader, message),
        "share_chat" => write!(to, "<p><span class=quiet>Group</span> {}</p>", reader.chat_link(text("chat_id"))),
        "share_user" => {
            write!(to, "<p><span class=quiet>Contact</span> {}</p>", reader.shown(&reader.name(text("user_id"))))
        }
        _ => write!(to, "<p class=words>{}</p>", reader.shown(&words(reader, message))),
    }
}

/// What a message says, in a few words without marks.
pub(super) fn words(reader: &Reader<'_>, message: &Value) -> String {
    let content = parsed(message);
    let text = |name: &str| content[name].as_str().unwrap_or_default();
    match message["msg_type"].as_str().unwrap_or_default() {
        "text" => split(text("text"), &message["mentions"]).into_iter().map(Part::plain).collect(),
        "post" => words_of_post(&content),
        "image" => "[Image]".to_owned(),
        "file" | "folder" => format!("[File] {}", file(reader, text("file_key"), text("file_name")).0),
        "audio" => "[Recording]".to_owned(),
        "media" => "[Video]".to_owned(),
        "sticker" => "[Sticker]".to_owned(),
        "interactive" => format!("[Card] {}", title(&content)),
        "share_chat" => "[Group]".to_owned(),
        "share_user" => format!("[Contact] {}", reader.name(text("user_id"))),
        "system" => system(&content),
        "merge_forward" => "[Forwarded messages]".to_owned(),
        // Forms of people that no call sends have a name, or a text, or else only their type says what they are.
        other => {
            let known = ["text", "summary", "topic", "name"].iter().map(|name| text(name));
            known.fold(
                format!("[{}]", cut(other)),
                |words, part| {
                    if part.is_empty() { words } else { format!("{words} {part}") }
                },
            )
        }
    }
}

/// A divider, or what has become of the chat.
fn system(content: &Value) -> String {
    let sent = &content["params"]["divider_text"]["text"];
    let received = &content["divider_text"]["text"];
    if let Some(text) = sent.as_str().or_else(|| received.as_str()) {
        return text.to_owned();
    }
    let names = |name: &str| {
        let list = content[name].as_array().into_iter().flatten();
        list.filter_map(Value::as_str).collect::<Vec<_>>().join(", ")
    };
    let template = content["template"].as_str().unwrap_or_default();
    template.replace("{from_user}", &names("from_user")).replace("{to_chatters}", &names("to_chatters"))
}

/// A part of a text.
enum Part<'t> {
    Words(&'t str),
    At(String),
}

impl Part<'_> {
    /// The part without the addresses of links.
    fn plain(self) -> String {
        let mut rest = match self {
            Self::Words(words) => words,
            Self::At(name) => return name,
        };
        let mut plain = String::new();
        while let Some((before, text, _, after)) = next_link(rest) {
            plain.push_str(before);
            plain.push_str(text);
            rest = after;
        }
        plain + rest
    }
}

/// Splits a text at the keys of those who are mentioned.
fn split<'t>(text: &'t str, mentions: &Value) -> Vec<Part<'t>> {
    let mut parts = Vec::new();
    let (mut words, mut from) = (0, 0);
    while let Some(start) = text[from..].find("@_").map(|at| from + at) {
        let rest = &text[start..];
        let length = match rest.strip_prefix("@_user_") {
            Some(number) => rest.len() - number.trim_start_matches(|c: char| c.is_ascii_digit()).len(),
            None => "@_all".len().min(rest.len()),
        };
        // The longest of the keys that the run of digits begins with: what follows a mention may begin with digits, too.
        let run = rest.get(..length).unwrap_or_default();
        let keys =
            mentions.as_array().into_iter().flatten().filter_map(|mention| Some((mention["key"].as_str()?, mention)));
        let known = keys.filter(|(key, _)| key.len() > 2 && run.starts_with(key)).max_by_key(|(key, _)| key.len());
        let (key, known) = known.map_or((run, None), |(key, mention)| (key, Some(mention)));
        let length = key.len();
        let name = match known {
            Some(mention) => mention["name"].as_str(),
            None if key == "@_all" => Some("Everyone"),
            None => None,
        };
        let Some(name) = name else {
            from = start + 2;
            continue;
        };
        if words < start {
            parts.push(Part::Words(&text[words..start]));
        }
        parts.push(Part::At(format!("@{name}")));
        from = start + length;
        words = from;
    }
    if words < text.len() {
        parts.push(Part::Words(&text[words..]));
    }
    parts
}

/// A text with the names of those who are mentioned, and with links.
fn words_of_text(reader: &Reader<'_>, text: &str, mentions: &Value) -> String {
    let mut html = String::new();
    for part in split(text, mentions) {
        match part {
            Part::At(name) => html.push_str(&format!("<span class=at>{}</span>", reader.shown(&name))),
            Part::Words(words) => with_links(&mut html, reader, words),
        }
    }
    html
}

/// Words in which `[text](url)` is a link.
fn with_links(html: &mut String, reader: &Reader<'_>, words: &str) {
    let mut rest = words;
    while let Some((before, text, href, after)) = next_link(rest) {
        html.push_str(&reader.shown(before));
        html.push_str(&anchor(reader, text, href));
        rest = after;
    }
    html.push_str(&reader.shown(rest));
}

/// What stands before the next link, its text, its address, and what follows.
fn next_link(text: &str) -> Option<(&str, &str, &str, &str)> {
    let middle = text.find("](")?;
    let start = text[..middle].rfind('[')?;
    let (href, after) = text[middle + 2..].split_once(')')?;
    Some((&text[..start], &text[start + 1..middle], href, after))
}

/// A link to a page of the web; any other address is only shown.
fn anchor(reader: &Reader<'_>, text: &str, href: &str) -> String {
    let shown = reader.shown(if text.is_empty() { href } else { text });
    let is_web = ["http://", "https://", "mailto:"].iter().any(|scheme| href.starts_with(scheme));
    if is_web {
        format!("<a href=\"{}\" rel=\"noreferrer noopener\">{shown}</a>", reader.shown(href))
    } else {
        format!("{shown} <span class=quiet>({})</span>", reader.shown(href))
    }
}

fn write_post(to: &mut String, reader: &Reader<'_>, post: &Value) -> std::fmt::Result {
    let title = post["title"].as_str().unwrap_or_default();
    if !title.is_empty() {
        write!(to, "<h4>{}</h4>", reader.shown(title))?;
    }
    for nodes in post["content"].as_array().into_iter().flatten() {
        // What is not part of a line stands between lines.
        let mut open = false;
        for node in nodes.as_array().into_iter().flatten() {
            let text = |name: &str| node[name].as_str().unwrap_or_default();
            let tag = text("tag");
            let block = matches!(tag, "img" | "media" | "hr" | "code_block");
            if block == open {
                write!(to, "{}", if open { "</p>" } else { "<p class=words>" })?;
                open = !open;
            }
            match tag {
                "text" => write!(to, "{}", styled(reader.shown(text("text")), &node["style"]))?,
                "a" => write!(to, "{}", styled(anchor(reader, text("text"), text("href")), &node["style"]))?,
                "at" => {
                    let name = if text("user_name").is_empty() { text("user_id") } else { text("user_name") };
                    write!(to, "<span class=at>@{}</span>", reader.shown(name))?;
                }
                "emotion" => write!(to, "[{}]", emoji(reader, text("emoji_type")))?,
                "img" => write_image(to, reader, text("image_key"))?,
                "media" => write_file(to, reader, "Video", text("file_key"), "")?,
                "hr" => write!(to, "<hr>")?,
                "code_block" => write!(to, "<pre>{}</pre>", reader.shown(text("text")))?,
                other => write!(to, "<span class=quiet>[{}]</span>", reader.shown(&cut(other)))?,
            }
        }
        if open {
            write!(to, "</p>")?;
        }
    }
    Ok(())
}

fn styled(mut html: String, styles: &Value) -> String {
    for style in styles.as_array().into_iter().flatten() {
        let tag = match style.as_str() {
            Some("bold") => "b",
            Some("italic") => "i",
            Some("underline") => "u",
            Some("lineThrough") => "s",
            _ => continue,
        };
        html = format!("<{tag}>{html}</{tag}>");
    }
    html
}

fn words_of_post(post: &Value) -> String {
    let title = post["title"].as_str().unwrap_or_default();
    let mut words = title.to_owned();
    for node in post["content"].as_array().into_iter().flatten().flat_map(|nodes| nodes.as_array()).flatten() {
        let text = |name: &str| node[name].as_str().unwrap_or_default();
        if words.len() == title.len() && !words.is_empty() {
            words.push_str(": ");
        }
        match text("tag") {
            "at" => {
                words.push('@');
                words.push_str(text("user_name"));
            }
            "img" => words.push_str("[Image]"),
            "media" => words.push_str("[Video]"),
            _ => words.push_str(text("text")),
        }
    }
    words
}

fn write_image(to: &mut String, reader: &Reader<'_>, key: &str) -> std::fmt::Result {
    if !reader.world.store.has(FILES, key) {
        return write!(to, "<p class=quiet>[Image] {} is not here</p>", reader.shown(key));
    }
    write!(to, "<img src=\"{}\" alt=Image>", escaped(&crate::control::download_url("", key)))
}

/// The name of a file, and where it is here its size.
fn file(reader: &Reader<'_>, key: &str, name: &str) -> (String, Option<u64>) {
    let row = reader.world.store.get(FILES, key);
    let known = row.as_ref().and_then(|row| row["name"].as_str()).unwrap_or(key);
    let name = if name.is_empty() { known } else { name };
    (name.to_owned(), row.as_ref().and_then(|row| row["size"].as_u64()))
}

fn write_file(to: &mut String, reader: &Reader<'_>, mark: &str, key: &str, name: &str) -> std::fmt::Result {
    let (name, size) = file(reader, key, name);
    let name = reader.shown(&name);
    match size {
        Some(size) => {
            let url = escaped(&crate::control::download_url("", key));
            write!(
                to,
                "<p><span class=quiet>{mark}</span> <a href=\"{url}\">{name}</a> <span class=quiet>{}</span></p>",
                shown_size(size)
            )
        }
        None => write!(to, "<p><span class=quiet>{mark}</span> {name}</p>"),
    }
}

fn shown_size(bytes: u64) -> String {
    const KB: u64 = 1024;
    match bytes {
        0..KB => format!("{bytes} B"),
        KB..1_048_576 => format!("{} KB", bytes.div_ceil(KB)),
        _ => format!("{}.{} MB", bytes / (KB * KB), bytes % (KB * KB) * 10 / (KB * KB)),
    }
}

/// The title of a card.
fn title(card: &Value) -> String {
    let title = &card["header"]["title"];
    let title = title["content"].as_str().or_else(|| title.as_str()).or_else(|| card["title"].as_str());
    title.unwrap_or_default().to_owned()
}

/// A card as people see it now.
fn write_card(to: &mut String, reader: &Reader<'_>, message: &Value) -> std::fmt::Result {
    let mut card = people::card_of(reader.world, message);
    super::without_secrets(&mut card, &reader.world.app_secret);
    write!(to, "{}", html::card_html(&card))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn digits_right_after_a_mention_are_words() {
        let mentions = json!([{"key": "@_user_1", "name": "Ann"}, {"key": "@_user_12", "name": "Bob"}]);
        for (text, expected) in [
            ("@_user_15 apples", ["@Ann", "5 apples"].as_slice()),
            ("hi @_user_123", &["hi ", "@Bob", "3"]),
            ("@_user_2", &["@_user_2"]),
        ] {
            let parts: Vec<_> = split(text, &mentions)
                .into_iter()
                .map(|part| match part {
                    Part::Words(words) => words.to_owned(),
                    Part::At(name) => name,
                })
                .collect();
            assert_eq!(parts, expected, "{text}");
        }
    }
}
