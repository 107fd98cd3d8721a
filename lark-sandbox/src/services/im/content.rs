//! What the content of a message has to be, by its type.

use serde_json::{Map, Value};

use super::{CHATS, invalid};
use crate::{
    cards::refused::{self, Refused},
    envelope::Failure,
    services::cardkit,
    world::FILES,
    world::World,
};

/// Languages of a post.
const LANGUAGES: &[&str] = &[
    "zh_cn", "en_us", "ja_jp", "zh_hk", "zh_tw", "id_id", "vi_vn", "th_th", "pt_br", "es_es", "ko_kr", "de_de",
    "fr_fr", "it_it", "ru_ru", "ms_my",
];

/// Checks the content of a message that is to be sent or changed.
pub(super) fn check(world: &World, kind: &str, content: &str) -> Result<(), Failure> {
    let max = match kind {
        "text" => 150 * 1024,
        "post" | "interactive" => 30 * 1024,
        "image" | "file" | "audio" | "media" | "sticker" | "share_chat" | "share_user" | "system" => usize::MAX,
        _ => return Err(invalid("invalid msg_type")),
    };
    if content.len() > max {
        return Err(Failure::refused(230_025, "The length of the message content reaches its limit."));
    }
    let content: Map<String, Value> =
        serde_json::from_str(content).map_err(|_| invalid("content is not a string in json format"))?;
    let text = |name: &str| content.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
    let needed = |name: &str| text(name).ok_or_else(|| invalid(&format!("{name} of the content is required")));
    match kind {
        "text" => needed("text").map(drop),
        "post" => post(world, &content),
        "image" => own(world, needed("image_key")?, None),
        "file" => own(world, needed("file_key")?, None),
        "audio" => own(world, needed("file_key")?, Some("opus")),
        "media" => {
            own(world, needed("file_key")?, Some("mp4"))?;
            text("image_key").map_or(Ok(()), |key| own(world, key, None))
        }
        "interactive" => card(world, &content),
        "share_chat" => {
            let chat = world.store.get(CHATS, needed("chat_id")?).unwrap_or_default();
            match chat["chat_mode"] == "p2p" {
                true => Err(Failure::refused(230_015, "P2P chat can NOT be shared.")),
                false => Ok(()),
            }
        }
        "share_user" => needed("user_id").map(drop),
        "system" => needed("type").map(drop),
        // Stickers are those of users, which no call uploads.
        _ => needed("file_key").map(drop),
    }
}

/// A file that the app has uploaded, and as what.
fn own(world: &World, key: &str, file_type: Option<&str>) -> Result<(), Failure> {
    let file = world.store.get(FILES, key).filter(|_| key.starts_with("img_") || key.starts_with("file_"));
    let file = file.ok_or_else(|| Failure::refused(230_017, "Bot is NOT the owner of the resource."))?;
    match file_type {
        Some(needed) if file["type"] != needed => {
            Err(Failure::refused(230_055, "The type of file upload does not match the type of message being sent."))
        }
        _ => Ok(()),
    }
}

/// In each language a title, perhaps, and paragraphs of elements.
fn post(world: &World, content: &Map<String, Value>) -> Result<(), Failure> {
    if content.is_empty() {
        return Err(invalid("the post has no language"));
    }
    for (language, post) in content {
        if !LANGUAGES.contains(&language.as_str()) {
            return Err(invalid("a post is written by its languages, such as zh_cn or en_us"));
        }
        if post.get("title").is_some_and(|title| !title.is_string()) {
            return Err(invalid("the title of a post is a text"));
        }
        let paragraphs = post["content"].as_array().ok_or_else(|| invalid("the content of a post is a list"))?;
        for paragraph in paragraphs {
            let elements = paragraph.as_array().ok_or_else(|| invalid("a paragraph of a post is a list"))?;
            elements.iter().try_for_each(|part| element(world, part))?;
        }
    }
    Ok(())
}

fn element(world: &World, element: &Value) -> Result<(), Failure> {
    let tag = element["tag"].as_str().unwrap_or_default();
    let needs: &[&str] = match tag {
        "text" | "md" | "code_block" => &["text"],
        "a" => &["text", "href"],
        "at" => &["user_id"],
        "img" => &["image_key"],
        "media" => &["file_key"],
        "emotion" => &["emoji_type"],
        "hr" => &[],
        _ => return Err(invalid("an element of a post has a tag that is not known")),
    };
    if let Some(name) = needs.iter().find(|name| !element[**name].is_string()) {
        return Err(invalid(&format!("{name} of the tag {tag} is required")));
    }
    let key = element["image_key"].as_str().or_else(|| element["file_key"].as_str());
    key.map_or(Ok(()), |key| own(world, key, None))
}

/// Checks a card that is to replace another.
pub(super) fn check_card_update(world: &World, before: &str, content: &str) -> Result<(), Failure> {
    check(world, "interactive", content)?;
    let version = |text: &str| serde_json::from_str(text).is_ok_and(|card| refused::is_second(&card));
    let is_first = |text: &str| serde_json::from_str::<Value>(text).is_ok_and(|card| card.get("type").is_none());
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
