//! What the content of a message has to be, by its type.

use serde_json::{Map, Value};

use super::{CHATS, invalid};
use crate::{
    cards::refused::{self, Refused},
    envelope::{Failure, cut},
    services::cardkit,
    world::FILES,
    world::World,
};

mod post;

/// Bytes of the content of a text, and of a post or card.
const TEXT_MAX: usize = 150 * 1024;
const POST_MAX: usize = 30 * 1024;
/// What a divider holds, where a character of a wide script counts as two.
const DIVIDER_MAX: usize = 20;

/// The members of a content: those that are required, and others that are known.
struct Form {
    kind: &'static str,
    required: &'static [&'static str],
    optional: &'static [&'static str],
}

const fn form(kind: &'static str, required: &'static [&'static str], optional: &'static [&'static str]) -> Form {
    Form { kind, required, optional }
}

/// The optional members of files are those that received messages have, which may be sent on as they are.
const FORMS: &[Form] = &[
    form("text", &["text"], &[]),
    form("image", &["image_key"], &[]),
    form("file", &["file_key"], &["file_name"]),
    form("audio", &["file_key"], &["duration"]),
    form("media", &["file_key"], &["image_key", "file_name", "duration"]),
    form("sticker", &["file_key"], &[]),
    form("share_chat", &["chat_id"], &[]),
    form("share_user", &["user_id"], &[]),
    form("system", &["type"], &["params", "options"]),
];

/// Checks the content of a message that is to be sent or changed.
pub(super) fn check(world: &World, kind: &str, content: &str) -> Result<(), Failure> {
    let form = FORMS.iter().find(|form| form.kind == kind);
    let max = match kind {
        "post" | "interactive" => POST_MAX,
        _ if form.is_some() => TEXT_MAX,
        _ => return Err(invalid("invalid msg_type")),
    };
    if content.len() > max {
        return Err(too_long());
    }
    let content: Map<String, Value> =
        serde_json::from_str(content).map_err(|_| invalid("content is not a string in json format"))?;
    match form {
        Some(form) => members(form, &content)?,
        None if kind == "post" => return post::check(world, &content),
        None => return card(world, &content),
    }
    let text = |name: &str| content.get(name).and_then(Value::as_str).unwrap_or_default();
    match kind {
        "image" => image(world, text("image_key")),
        "file" | "audio" => file(world, kind, text("file_key")),
        "media" => {
            file(world, kind, text("file_key"))?;
            if content.contains_key("image_key") { image(world, text("image_key")) } else { Ok(()) }
        }
        "share_chat" => chat(world, text("chat_id")),
        "share_user" if !text("user_id").starts_with("ou_") => Err(invalid("user_id of the content is an open_id")),
        "system" => divider(&content),
        // Stickers are those of users, which no call uploads.
        _ => Ok(()),
    }
}

fn too_long() -> Failure {
    Failure::refused(230_025, "The length of the message content reaches its limit.")
}

/// A content that has not the form of its type.
fn wrong(what: &str) -> Failure {
    invalid(&format!("invalid message content: {what}"))
}

/// The members are those of the form.
fn members(form: &Form, content: &Map<String, Value>) -> Result<(), Failure> {
    for name in form.required {
        if content.get(*name).and_then(Value::as_str).is_none_or(str::is_empty) {
            return Err(wrong(&format!("{name} of the type {} is required", form.kind)));
        }
    }
    known(content, &[form.required, form.optional], &format!("the type {}", form.kind))
}

/// No member has another name.
fn known(content: &Map<String, Value>, names: &[&[&str]], of: &str) -> Result<(), Failure> {
    match content.keys().find(|name| !names.iter().any(|names| names.contains(&name.as_str()))) {
        Some(name) => Err(wrong(&format!("{of} has no member {}", cut(name)))),
        None => Ok(()),
    }
}

fn not_owner() -> Failure {
    Failure::refused(230_017, "Bot is NOT the owner of the resource.")
}

fn other_type() -> Failure {
    Failure::refused(230_055, "The type of file upload does not match the type of message being sent.")
}

/// An image that the app has uploaded.
fn image(world: &World, key: &str) -> Result<(), Failure> {
    match world.store.has(FILES, key) {
        true if key.starts_with("img_") => Ok(()),
        true if key.starts_with("file_") => Err(other_type()),
        _ => Err(not_owner()),
    }
}

/// A file that the app has uploaded: recordings as `opus` and videos as `mp4`, and these two as nothing else.
fn file(world: &World, kind: &str, key: &str) -> Result<(), Failure> {
    let row = world.store.get(FILES, key).filter(|_| key.starts_with("file_") || key.starts_with("img_"));
    let row = row.ok_or_else(not_owner)?;
    let fits = key.starts_with("file_")
        && match row["type"].as_str() {
            Some("opus") => kind == "audio",
            Some("mp4") => kind == "media",
            _ => kind == "file",
        };
    if fits { Ok(()) } else { Err(other_type()) }
}

/// The card of a group.
fn chat(world: &World, id: &str) -> Result<(), Failure> {
    if !id.starts_with("oc_") {
        return Err(wrong("chat_id is the id of a group"));
    }
    match world.store.get(CHATS, id).is_some_and(|chat| chat["chat_mode"] == "p2p") {
        true => Err(Failure::refused(230_015, "P2P chat can NOT be shared.")),
        false => Ok(()),
    }
}

/// A line across the chat with a text on it, in one or more languages.
fn divider(content: &Map<String, Value>) -> Result<(), Failure> {
    if content.get("type").is_none_or(|kind| kind != "divider") {
        return Err(wrong("type of a system message is divider"));
    }
    let divider = content.get("params").map(|params| &params["divider_text"]);
    let text = divider.and_then(|divider| divider["text"].as_str()).unwrap_or_default();
    let others = divider.and_then(|divider| divider["i18n_text"].as_object()).into_iter().flatten();
    let width = |text: &str| text.chars().map(|c| if c < '\u{1100}' { 1 } else { 2 }).sum::<usize>();
    if text.is_empty() {
        return Err(wrong("params.divider_text.text is required"));
    }
    let mut texts = others.filter_map(|(_, text)| text.as_str()).chain([text]);
    if texts.any(|text| width(text) > DIVIDER_MAX) {
        return Err(wrong("the text of a divider has at most 20 characters, or 10 of Chinese"));
    }
    Ok(())
}

/// Checks a card that is to replace another.
pub(super) fn check_card_update(world: &World, before: &str, content: &str) -> Result<(), Failure> {
    check(world, "interactive", content)?;
    let version = |text: &str| serde_json::from_str(text).is_ok_and(|card| refused::is_second(&card));
    let is_first = |text: &str| {
        serde_json::from_str::<Value>(text).is_ok_and(|card| card.get("type").is_none() && !refused::is_blank(&card))
    };
    if version(before) && !version(content) && is_first(content) {
        return Err(Refused::new(200_830, "a card of schema 2.0 can not become one of 1.0").of_message());
    }
    Ok(())
}

/// A template, a card that was made before, or the card itself.
fn card(world: &World, content: &Map<String, Value>) -> Result<(), Failure> {
    let data = |name: &str| content.get("data").and_then(|data| data[name].as_str()).unwrap_or_default();
    match content.get("type").and_then(Value::as_str) {
        Some("template") if !data("template_id").is_empty() => Ok(()),
        Some("card") if !data("card_id").is_empty() => cardkit::can_be_sent(world, data("card_id")),
        Some("template" | "card") => Err(Refused::new(200_621, "data needs template_id or card_id")),
        _ => refused::check(&world.store, &Value::Object(content.clone())),
    }
    .map_err(Refused::of_message)
}
