//! `im.v1`: messages, the chats they are in, reactions, images and files.

use std::time::Duration;

use serde_json::{Value, json};

use super::{Handler, cardkit, contact};
use crate::{
    call::{Call, Caller},
    envelope::{Answer, Failure},
    store::{Page, Store},
    world::{FILES, World},
};

mod batch;
pub(crate) mod chats;
mod content;
pub(crate) mod received;

/// Key of the sandbox's tenant.
pub const TENANT_KEY: &str = "sandbox000000000";

/// How long a `uuid` stands for the message it was first sent with.
const SAME_MESSAGE: Duration = Duration::from_secs(3600);
/// How long a card can be changed.
const CARD_LIFE: Duration = Duration::from_secs(14 * 24 * 3600);
const UUID_MAX: usize = 50;
const PAGE_SIZE: usize = 20;
const EDITS_MAX: u64 = 20;
pub(crate) const IMAGE_MAX: u64 = 10 * 1024 * 1024;
pub(crate) const FILE_MAX: u64 = 30 * 1024 * 1024;

/// Messages by id.
pub(crate) const MESSAGES: &str = "messages";
/// Ids of messages by `chat/number`, in the order of sending.
const IN_CHAT: &str = "chat_messages";
/// Id and time of the message that a `uuid` was first sent with.
const UUIDS: &str = "message_uuids";
/// How often a message was edited.
const EDITS: &str = "message_edits";
/// Chats by id.
pub(crate) const CHATS: &str = "chats";
/// The chat with each receiver, who is known by `kind/id`.
pub(crate) const RECEIVERS: &str = "receivers";
/// Reactions by `message/reaction`.
pub(crate) const REACTIONS: &str = "reactions";

pub(crate) const HANDLERS: &[(&str, Handler)] = &[
    ("im.v1.message.create", create),
    ("message.v4.batch_send.batch_send_old_raw_message", batch::send),
    ("im.v1.message.reply", reply),
    ("im.v1.message.get", get),
    ("im.v1.message.list", list),
    ("im.v1.message.patch", patch),
    ("im.v1.message.update", update),
    ("im.v1.message.delete", delete),
    ("im.v1.message.reaction.create", react),
    ("im.v1.message.reaction.list", reactions),
    ("im.v1.message.reaction.delete", unreact),
    ("im.v1.message.resource.get", |world, call| download(world, call.path("file_key"))),
    ("im.v1.image.create", |world, call| upload(world, call, "image", "img_v3_", IMAGE_MAX)),
    ("im.v1.image.get", |world, call| download(world, call.path("image_key"))),
    ("im.v1.file.create", |world, call| upload(world, call, "file", "file_v3_", FILE_MAX)),
    ("im.v1.file.get", |world, call| download(world, call.path("file_key"))),
];

fn create(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    content::check(world, call.text("msg_type"), call.text("content"))?;
    if let Some(message) = sent_before(&world.store, call)? {
        return Ok(Answer::Data(message));
    }
    let chat_id = chat(&mut world.store, call.query("receive_id_type"), call.text("receive_id"))?;
    // Only the app speaks in the name of the chat, and only where it is alone with somebody.
    let alone = matches!(call.caller, Caller::App)
        && world.store.get(CHATS, &chat_id).is_some_and(|chat| chat["chat_mode"] == "p2p");
    if call.text("msg_type") == "system" && !alone {
        return Err(unsupported());
    }
    Ok(Answer::Data(send(world, call, &chat_id, json!({}))))
}

fn reply(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let parent = find(&world.store, call.path("message_id"))?;
    content::check(world, call.text("msg_type"), call.text("content"))?;
    if call.text("msg_type") == "system" {
        return Err(unsupported());
    }
    if let Some(message) = sent_before(&world.store, call)? {
        return Ok(Answer::Data(message));
    }
    let parent_id = &parent["message_id"];
    let root_id = parent.get("root_id").unwrap_or(parent_id);
    let mut more = json!({ "parent_id": parent_id, "root_id": root_id });
    let thread = parent.get("thread_id").cloned();
    if call.member("reply_in_thread") == true || thread.is_some() {
        more["thread_id"] = thread.unwrap_or_else(|| world.store.hex_id("omt_").into());
    }
    Ok(Answer::Data(send(world, call, parent["chat_id"].as_str().unwrap_or_default(), more)))
}

/// The message that the same `uuid` was sent with not long ago.
fn sent_before(store: &Store, call: &Call) -> Result<Option<Value>, Failure> {
    let uuid = call.text("uuid");
    if uuid.chars().count() > UUID_MAX {
        return Err(Failure::field("uuid", uuid, format!("the max len is {UUID_MAX}")));
    }
    let Some(first) = store.get(UUIDS, uuid).filter(|_| !uuid.is_empty()) else { return Ok(None) };
    let since = call.now.saturating_sub(Duration::from_millis(first["at"].as_u64().unwrap_or_default()));
    let recent = since < SAME_MESSAGE;
    Ok(first["message_id"].as_str().filter(|_| recent).and_then(|id| store.get(MESSAGES, id)))
}

/// Who calls, as messages name their sender.
fn sender(world: &World, call: &Call) -> Value {
    let (sender, id_type, sender_type) = match call.caller {
        Caller::User(user) => (user.open_id, "open_id", "user"),
        Caller::App | Caller::Nobody => (world.app_id.as_str(), "app_id", "app"),
    };
    json!({ "id": sender, "id_type": id_type, "sender_type": sender_type, "tenant_key": TENANT_KEY })
}

/// Puts a message of the caller into a chat; `more` are members that not every message has.
fn send(world: &mut World, call: &Call, chat_id: &str, mut more: Value) -> Value {
    let kind = call.text("msg_type");
    let (content, mentions) = received::form(world, kind, call.text("content"));
    if !mentions.is_null() {
        more["mentions"] = mentions;
    }
    let sender = sender(world, call);
    let message = put(world, chat_id, &sender, (kind, &content), more);
    if kind == "interactive" {
        cardkit::sent(&mut world.store, call.text("content"), &message["message_id"]);
    }
    let uuid = call.text("uuid");
    if !uuid.is_empty() {
        let at = u64::try_from(call.now.as_millis()).unwrap_or(u64::MAX);
        world.store.put(UUIDS, uuid, &json!({ "message_id": message["message_id"], "at": at }));
    }
    message
}

/// Puts a message with a type and a content, as it is read, into a chat.
pub(crate) fn put(
    world: &mut World,
    chat_id: &str,
    sender: &Value,
    (kind, content): (&str, &str),
    more: Value,
) -> Value {
    let at = world.millis();
    let store = &mut world.store;
    let id = store.hex_id("om_");
    let mut message = json!({
        "message_id": id,
        "msg_type": kind,
        "create_time": at,
        "update_time": at,
        "deleted": false,
        "updated": false,
        "chat_id": chat_id,
        "sender": sender,
        "body": { "content": content },
    });
    if let (Some(message), Value::Object(more)) = (message.as_object_mut(), more) {
        message.extend(more);
    }
    store.put(MESSAGES, &id, &message);
    let number = store.next_id();
    store.put(IN_CHAT, &in_chat(chat_id, number), &id.as_str().into());
    message
}

/// The content of a message, as it was sent.
pub(crate) fn content_of(message: &Value) -> &str {
    message["body"]["content"].as_str().unwrap_or_default()
}

/// The messages of a chat that came after one of them.
pub(crate) fn after(world: &World, chat_id: &str, message_id: &str) -> Vec<Value> {
    let prefix = format!("{chat_id}/");
    let ids = world.store.rows(IN_CHAT, &prefix).map(|(_, id)| id);
    let ids = ids.skip_while(|id| *id != message_id).skip(1);
    ids.filter_map(|id| world.store.get(MESSAGES, id.as_str()?)).collect()
}

/// The newest messages of a chat, at most so many, the oldest first.
pub(crate) fn newest(world: &World, chat_id: &str, count: usize) -> Vec<Value> {
    let prefix = format!("{chat_id}/");
    let ids = world.store.rows(IN_CHAT, &prefix).rev();
    let mut messages: Vec<_> = ids.filter_map(|(_, id)| world.store.get(MESSAGES, id.as_str()?)).take(count).collect();
    messages.reverse();
    messages
}

/// The last message of a chat and its place, which is greater the later it was sent.
pub(crate) fn last_of(world: &World, chat_id: &str) -> Option<(String, Value)> {
    let prefix = format!("{chat_id}/");
    let mut rows = world.store.rows(IN_CHAT, &prefix).rev();
    rows.find_map(|(key, id)| Some((key.strip_prefix(&*prefix)?.to_owned(), world.store.get(MESSAGES, id.as_str()?)?)))
}

/// How many messages of a chat there are.
pub(crate) fn count_of(world: &World, chat_id: &str) -> usize {
    world.store.count(IN_CHAT, &format!("{chat_id}/"))
}

/// The key of a message's place in its chat.
fn in_chat(chat_id: &str, number: u64) -> String {
    format!("{chat_id}/{number:016x}")
}

/// The chat with a receiver; it comes into being with the first message.
pub(crate) fn chat(store: &mut Store, kind: &str, id: &str) -> Result<String, Failure> {
    let shaped = match kind {
        "chat_id" => id.starts_with("oc_"),
        "open_id" => id.starts_with("ou_"),
        "union_id" => id.starts_with("on_"),
        "email" => id.contains('@'),
        _ => !id.is_empty(),
    };
    if !shaped {
        return Err(invalid("invalid receive_id"));
    }
    // The ids of one person lead to one chat.
    let (kind, id) = contact::find(kind, id).map_or((kind, id), |user| ("open_id", user.open_id));
    let receiver = format!("{kind}/{id}");
    let chat = match store.get(RECEIVERS, &receiver) {
        Some(Value::String(chat)) => chat,
        _ => {
            let chat = if kind == "chat_id" { id.to_owned() } else { store.hex_id("oc_") };
            store.put(RECEIVERS, &receiver, &chat.as_str().into());
            chat
        }
    };
    // Also one that others have pushed out since.
    if !store.has(CHATS, &chat) {
        let mode = if kind == "chat_id" { "group" } else { "p2p" };
        store.put(CHATS, &chat, &json!({ "chat_id": chat, "chat_mode": mode, "tenant_key": TENANT_KEY }));
    }
    Ok(chat)
}

/// A message that is still there.
fn find(store: &Store, id: &str) -> Result<Value, Failure> {
    // The page of `get` lists no code of its own for an id that does not exist. 230002 (the bot is not in the chat)
    // and 230050 (not visible to the caller) are about messages that do, so this is 230001.
    let message = store.get(MESSAGES, id).ok_or_else(|| invalid("invalid message_id"))?;
    if message["deleted"] == true {
        return Err(Failure::refused(230_110, "Action unavailable as the message has been deleted."));
    }
    Ok(message)
}

fn get(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let mut message = find(&world.store, call.path("message_id"))?;
    let kind = call.query("user_id_type");
    let sender = &mut message["sender"];
    if let Some(user) = sender["id"].as_str().and_then(|id| contact::find("open_id", id)).filter(|_| !kind.is_empty()) {
        sender["id"] = user.id(kind).into();
        sender["id_type"] = kind.into();
    }
    Ok(Answer::Data(json!({ "items": [message] })))
}

fn list(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let container = call.query("container_id");
    match call.query("container_id_type") {
        "chat" | "thread" => {}
        other => return Err(Failure::field("container_id_type", other, "the value is not one of [chat, thread]")),
    }
    let seconds = |name| match call.query(name) {
        "" => Ok(None),
        text => text.parse::<u64>().map(Some).map_err(|_| Failure::field(name, text, "the value is not an integer")),
    };
    let (from, until) = (seconds("start_time")?.unwrap_or(0), seconds("end_time")?.unwrap_or(u64::MAX));
    if call.query("container_id_type") != "chat" || !container.starts_with("oc_") {
        return Err(invalid("invalid container_id"));
    }
    let store = &world.store;
    if !store.has(CHATS, container) {
        return Err(Failure::refused(230_002, "The bot can not be outside the group."));
    }
    let newest_first = call.query("sort_type") == "ByCreateTimeDesc";
    let page_size = call.query("page_size").parse().unwrap_or(PAGE_SIZE);
    // The place of the message that ended the page before; messages sent meanwhile do not move it.
    let after = match call.query("page_token") {
        "" => None,
        token => Some(
            token
                .strip_prefix("after-")
                .and_then(|after| u64::from_str_radix(after, 16).ok())
                .ok_or_else(|| invalid("invalid page_token"))?,
        ),
    };
    let prefix = format!("{container}/");
    let after = after.map(|at| in_chat(container, at));
    let mut rows: Box<dyn Iterator<Item = _>> = match newest_first {
        true => Box::new(store.rows_between(IN_CHAT, &prefix, None, after.as_deref()).rev()),
        false => Box::new(store.rows_between(IN_CHAT, &prefix, after.as_deref(), None)),
    };
    let place = |key: &str| key.strip_prefix(&*prefix).and_then(|at| u64::from_str_radix(at, 16).ok()).unwrap_or(0);
    let mut page = Page { items: Vec::new(), next: String::new() };
    let mut last = 0;
    for (key, id) in rows.by_ref() {
        let Some(message) = id.as_str().and_then(|id| store.get(MESSAGES, id)) else { continue };
        let sent = message["create_time"].as_str().and_then(|at| at.parse::<u64>().ok()).unwrap_or_default() / 1000;
        if !(from..=until).contains(&sent) {
            continue;
        }
        if page.items.len() == page_size {
            page.next = format!("after-{last:x}");
            break;
        }
        last = place(key);
        page.items.push(message);
    }
    Ok(Answer::Data(page.data("items")))
}

/// New content of a card.
fn patch(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let mut message = find(&world.store, call.path("message_id"))?;
    if message["msg_type"] != "interactive" {
        return Err(invalid("This message is NOT a card."));
    }
    if message["sender"]["sender_type"] != "app" {
        return Err(invalid("The operator is NOT the sender of the message."));
    }
    let sent =
        Duration::from_millis(message["create_time"].as_str().and_then(|at| at.parse().ok()).unwrap_or_default());
    if call.now.saturating_sub(sent) >= CARD_LIFE {
        return Err(Failure::refused(230_031, "The message was sent more than 14 days ago."));
    }
    content::check_card_update(world, content_of(&message), call.text("content"))?;
    set_content(world, call, &mut message);
    Ok(Answer::Data(json!({})))
}

/// New content of a text or post.
fn update(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let id = call.path("message_id");
    let mut message = find(&world.store, id)?;
    let kind = call.text("msg_type");
    if message["msg_type"] != kind || !matches!(kind, "text" | "post") {
        return Err(unsupported());
    }
    if message["sender"]["id"] != sender(world, call)["id"] {
        return Err(Failure::refused(230_071, "The operator is NOT the sender of the message."));
    }
    let edits = world.store.get(EDITS, id).and_then(|edits| edits.as_u64()).unwrap_or_default();
    if edits == EDITS_MAX {
        return Err(Failure::refused(230_072, "The message has reached the number of times it can be edited."));
    }
    content::check(world, kind, call.text("content"))?;
    world.store.put(EDITS, id, &(edits + 1).into());
    set_content(world, call, &mut message);
    Ok(Answer::Data(message))
}

fn set_content(world: &mut World, call: &Call, message: &mut Value) {
    let kind = message["msg_type"].as_str().unwrap_or_default();
    let (content, mentions) = received::form(world, kind, call.text("content"));
    message["body"]["content"] = content.into();
    if let Some(message) = message.as_object_mut() {
        message.remove("mentions");
        if !mentions.is_null() {
            message.insert("mentions".to_owned(), mentions);
        }
    }
    message["updated"] = true.into();
    message["update_time"] = millis(call).into();
    world.store.put(MESSAGES, call.path("message_id"), message);
}

fn delete(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let mut message = find(&world.store, call.path("message_id"))?;
    message["deleted"] = true.into();
    world.store.put(MESSAGES, call.path("message_id"), &message);
    Ok(Answer::Data(json!({})))
}

fn react(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let id = call.path("message_id");
    find(&world.store, id)?;
    let reaction_id = world.store.hex_id("react_");
    let operator = match call.caller {
        Caller::User(user) => json!({ "operator_id": user.open_id, "operator_type": "user" }),
        Caller::App | Caller::Nobody => json!({ "operator_id": world.app_id, "operator_type": "app" }),
    };
    let reaction = json!({
        "reaction_id": reaction_id,
        "operator": operator,
        "action_time": millis(call),
        "reaction_type": call.member("reaction_type"),
    });
    world.store.put(REACTIONS, &format!("{id}/{reaction_id}"), &reaction);
    Ok(Answer::Data(reaction))
}

fn reactions(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let id = call.path("message_id");
    find(&world.store, id)?;
    let wanted = call.query("reaction_type");
    let prefix = format!("{id}/");
    let all = world.store.rows(REACTIONS, &prefix).map(|(_, reaction)| reaction);
    let all = all.filter(|reaction| wanted.is_empty() || reaction["reaction_type"]["emoji_type"] == wanted);
    Ok(Answer::Data(Page::of(all.collect(), call, PAGE_SIZE)?.data("items")))
}

fn unreact(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let key = format!("{}/{}", call.path("message_id"), call.path("reaction_id"));
    let gone =
        world.store.remove(REACTIONS, &key).ok_or_else(|| Failure::refused(231_011, "The reaction does not exist."))?;
    Ok(Answer::Data(gone))
}

fn upload(world: &mut World, call: &Call, part: &str, prefix: &str, max: u64) -> Result<Answer, Failure> {
    let file = call.file(part);
    let size = file.blob.len();
    if size == 0 {
        return Err(Failure::refused(234_010, "The file size can not be 0."));
    }
    if world.size_limits && size > max {
        return Err(too_large());
    }
    let key = world.store.hex_id(prefix);
    let name = match call.text("file_name") {
        "" => "image",
        name => name,
    };
    let row = json!({ "key": key, "name": name, "size": size, "type": call.text("file_type") });
    world.keep_file(&key, file.blob, &row).map_err(|error| Failure::internal(&error))?;
    Ok(Answer::Data(json!({ format!("{part}_key"): key })))
}

pub(crate) fn too_large() -> Failure {
    Failure::refused(234_006, "The file size exceed the max value.")
}

fn download(world: &mut World, key: &str) -> Result<Answer, Failure> {
    let unknown = || Failure::refused(234_005, "The resource has been deleted or does not exist.");
    let row = world.store.get(FILES, key).ok_or_else(unknown)?;
    let blob = world.contents.get(key).ok_or_else(unknown)?;
    Ok(Answer::File { blob, name: row["name"].as_str().unwrap_or_default().to_owned(), kind: None })
}

fn unsupported() -> Failure {
    Failure::refused(230_054, "The operation is not supported for this message type.")
}

fn millis(call: &Call) -> String {
    call.now.as_millis().to_string()
}

fn invalid(ext: &str) -> Failure {
    Failure::refused(230_001, format!("Your request contains an invalid request parameter, ext={ext}"))
}
