//! What readers get of a message: not quite what was sent.
//!
//! Mentions become `@_user_1`, with the people beside the content; a text loses its styles, a post its languages, and its
//! Markdown becomes nodes. All other contents are read as they were sent.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use self::text::{At, at_tags};
use super::TENANT_KEY;
use crate::{people, services::contact, world::World};

mod markdown;
mod text;

/// Everybody in the chat, in a mention that is sent and in one that is received.
const ALL: &str = "all";
const AT_ALL: &str = "@_all";

/// The people whom a message mentions.
#[derive(Default)]
struct Mentions {
    /// In the order of their keys.
    list: Vec<Value>,
    /// Key and name by each id that was looked up.
    keys: HashMap<String, (String, String)>,
    /// `open_id` and name by each id, of those who have come into being; a message may mention thousands.
    people: Option<HashMap<String, (Value, String)>>,
}

/// The content of a message as readers get it, and whom it mentions: `null` where it is nobody.
pub(crate) fn form(world: &World, kind: &str, content: &str) -> (String, Value) {
    let mut mentions = Mentions::default();
    let read = match (kind, serde_json::from_str(content)) {
        ("text", Ok(Value::Object(sent))) => Some(of_text(world, &sent, &mut mentions)),
        ("post", Ok(Value::Object(sent))) => of_post(world, &sent, &mut mentions),
        _ => None,
    };
    let content = read.map_or_else(|| content.to_owned(), |read| read.to_string());
    let mentions = if mentions.list.is_empty() { Value::Null } else { mentions.list.into() };
    (content, mentions)
}

/// The mentions of a message as events have them.
pub(crate) fn of_event(world: &World, mentions: &Value) -> Value {
    let Some(mentions) = mentions.as_array() else { return Value::Null };
    let bot = people::bot(world);
    let one = |mention: &Value| {
        let id = mention["id"].as_str().unwrap_or_default();
        let is_bot = bot["open_id"] == id;
        let ids = if is_bot { bot.clone() } else { people::known(world, "open_id", id) };
        json!({
            "key": mention["key"],
            "id": people::user_id(&ids),
            "mentioned_type": if is_bot { "bot" } else { "user" },
            "name": mention["name"],
            "tenant_key": mention["tenant_key"],
        })
    };
    mentions.iter().map(one).collect()
}

/// The mention of somebody as answers have it; `number` begins at 1.
pub(crate) fn mention(number: usize, open_id: &Value, name: &str) -> Value {
    json!({
        "key": format!("@_user_{number}"),
        "id": open_id,
        "id_type": "open_id",
        "name": name,
        "tenant_key": TENANT_KEY,
    })
}

impl Mentions {
    /// The key of somebody, by an id of any kind; and their name.
    fn key(&mut self, world: &World, id: &str, named: &str) -> (String, String) {
        if id == ALL {
            return (AT_ALL.to_owned(), "Everyone".to_owned());
        }
        if let Some(known) = self.keys.get(id) {
            return known.clone();
        }
        let (open_id, name) = self.somebody(world, id, named);
        let one = open_id.as_str().unwrap_or_default();
        let known = self.keys.get(one).cloned().unwrap_or_else(|| {
            let new = mention(self.list.len() + 1, &open_id, &name);
            let key = new["key"].as_str().unwrap_or_default().to_owned();
            self.list.push(new);
            (key, name)
        });
        for id in [id, one] {
            self.keys.insert(id.to_owned(), known.clone());
        }
        known
    }

    /// The `open_id` and the name of whom an id means. Of those that nobody has named only the message itself knows a name.
    fn somebody(&mut self, world: &World, id: &str, named: &str) -> (Value, String) {
        const KINDS: [&str; 3] = ["open_id", "union_id", "user_id"];
        if let Some(user) = KINDS.iter().find_map(|kind| contact::find(kind, id)) {
            return (user.open_id.into(), user.name.to_owned());
        }
        let people = self.people.get_or_insert_with(|| {
            let bot = people::bot(world);
            let bot = KINDS.map(|kind| (bot[kind].clone(), bot["open_id"].clone(), people::BOT.to_owned()));
            let others = people::everybody(world).flat_map(|one| {
                let name = one["name"].as_str().unwrap_or_default();
                KINDS.map(|kind| (one[kind].clone(), one["open_id"].clone(), name.to_owned()))
            });
            let all = others.chain(bot);
            all.filter_map(|(id, open_id, name)| Some((id.as_str()?.to_owned(), (open_id, name)))).collect()
        });
        if let Some(known) = people.get(id) {
            return known.clone();
        }
        let kind = match id.get(..3) {
            Some("ou_") => "open_id",
            Some("on_") => "union_id",
            _ => "user_id",
        };
        (people::ids(kind, id)["open_id"].clone(), named.to_owned())
    }
}

/// A text: links stay in brackets, styles go, mentions are keys.
fn of_text(world: &World, sent: &Map<String, Value>, mentions: &mut Mentions) -> Value {
    let text = sent.get("text").and_then(Value::as_str).unwrap_or_default();
    let mut read = String::with_capacity(text.len());
    for part in at_tags(&text::without_styles(text)) {
        match part {
            At::Words(words) => read.push_str(words),
            At::Somebody { id, name } => read.push_str(&mentions.key(world, id, name).0),
        }
    }
    json!({ "text": read })
}

/// A post in one of its languages. One that has none is as readers get it already.
fn of_post(world: &World, sent: &Map<String, Value>, mentions: &mut Mentions) -> Option<Value> {
    if sent.contains_key("content") {
        return None;
    }
    let post = ["zh_cn", "en_us"].iter().find_map(|language| sent.get(*language)).or_else(|| sent.values().next())?;
    let mut paragraphs: Vec<Value> = Vec::new();
    for paragraph in post["content"].as_array()? {
        let nodes = paragraph.as_array()?;
        match nodes.as_slice() {
            [one] if one["tag"] == "md" => {
                let text = one["text"].as_str().unwrap_or_default();
                paragraphs.extend(markdown::paragraphs(text).into_iter().map(|nodes| received(world, nodes, mentions)));
            }
            _ => paragraphs.push(received(world, nodes.clone(), mentions)),
        }
    }
    Some(json!({ "title": post["title"].as_str().unwrap_or_default(), "content": paragraphs }))
}

/// The nodes of a paragraph with keys for those that are mentioned.
fn received(world: &World, mut nodes: Vec<Value>, mentions: &mut Mentions) -> Value {
    for node in &mut nodes {
        let tag = node["tag"].as_str().unwrap_or_default().to_owned();
        let Some(members) = node.as_object_mut() else { continue };
        match tag.as_str() {
            "text" | "a" => {
                if members.remove("un_escape") == Some(Value::Bool(true)) {
                    let text = members.get("text").and_then(Value::as_str).unwrap_or_default();
                    let text = text::unescaped(text);
                    members.insert("text".to_owned(), text.into());
                }
            }
            "at" => {
                let text = |name: &str| members.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
                let (key, name) = mentions.key(world, &text("user_id"), &text("user_name"));
                members.insert("user_id".to_owned(), key.into());
                members.insert("user_name".to_owned(), name.into());
            }
            _ => continue,
        }
        // Styles that are not known mean nothing.
        let known = |style: &Value| ["bold", "italic", "underline", "lineThrough"].iter().any(|known| style == known);
        let styles = members.get("style").and_then(Value::as_array).into_iter().flatten();
        let styles: Vec<_> = styles.filter(|style| known(style)).cloned().collect();
        members.insert("style".to_owned(), styles.into());
    }
    nodes.into()
}

#[cfg(test)]
mod tests;
