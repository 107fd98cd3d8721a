//! `im.v1`: messages, reactions and chats.

use serde_json::{Value, json};

use super::{Change, operator};
use crate::{
    call::{Call, Caller},
    people,
    services::im::{self, CHATS, TENANT_KEY, chats::MEMBERS},
    world::World,
};

pub(super) const CHANGES: &[Change] = &[
    Change::new("im.v1.message.create", |world, call, _, message| sent(world, call, message)),
    Change::new("im.v1.message.reply", |world, call, _, message| sent(world, call, message)),
    Change::new("im.v1.message.delete", recalled)
        .after(|world, call| world.store.get(im::MESSAGES, call.path("message_id")).unwrap_or_default()),
    Change::new("im.v1.message.reaction.create", |world, call, _, reaction| {
        reacted(world, call, "im.message.reaction.created_v1", reaction);
    }),
    Change::new("im.v1.message.reaction.delete", |world, call, _, reaction| {
        reacted(world, call, "im.message.reaction.deleted_v1", reaction);
    }),
    Change::new("im.v1.chat.create", created),
    Change::new("im.v1.chat.update", updated).after(chat),
    Change::new("im.v1.chat.delete", |world, call, before, _| {
        let body = of_chat(world, call, call.path("chat_id"), before);
        world.raise("im.chat.disbanded_v1", body);
    })
    .after(chat),
    Change::new("im.v1.chat.members.create", |world, call, before, _| {
        members(world, call, "im.chat.member.user.added_v1", before, true);
    })
    .after(those_in),
    Change::new("im.v1.chat.members.delete", |world, call, before, _| {
        members(world, call, "im.chat.member.user.deleted_v1", before, false);
    })
    .after(those_in),
];

/// What people write reaches the app; what the app itself sends does not.
fn sent(world: &mut World, call: &Call, message: &Value) {
    let Caller::User(user) = call.caller else { return };
    let sender = people::ids("open_id", user.open_id);
    let chat = world.store.get(CHATS, message["chat_id"].as_str().unwrap_or_default()).unwrap_or_default();
    let chat_type = if chat["chat_mode"] == "p2p" { "p2p" } else { "group" };
    let body = people::received(world, &sender, message, chat_type);
    world.raise("im.message.receive_v1", body);
}

fn recalled(world: &mut World, call: &Call, before: &Value, _: &Value) {
    let body = json!({
        "message_id": call.path("message_id"),
        "chat_id": before["chat_id"],
        "recall_time": world.millis(),
        "recall_type": "message_owner",
    });
    world.raise("im.message.recalled_v1", body);
}

fn reacted(world: &mut World, call: &Call, event_type: &str, reaction: &Value) {
    let mut body = json!({
        "message_id": call.path("message_id"),
        "reaction_type": reaction["reaction_type"],
        "operator_type": reaction["operator"]["operator_type"],
        "action_time": world.millis(),
    });
    match call.caller {
        Caller::User(user) => body["user_id"] = people::user_id(&people::ids("open_id", user.open_id)),
        Caller::App | Caller::Nobody => body["app_id"] = world.app_id.as_str().into(),
    }
    world.raise(event_type, body);
}

fn chat(world: &World, call: &Call) -> Value {
    world.store.get(CHATS, call.path("chat_id")).unwrap_or_default()
}

/// What all events of a chat have.
fn of_chat(world: &World, call: &Call, chat_id: &str, chat: &Value) -> Value {
    json!({
        "chat_id": chat_id,
        "operator_id": operator(world, call),
        "external": false,
        "operator_tenant_key": TENANT_KEY,
        "name": chat["name"].as_str().unwrap_or_default(),
    })
}

/// The bot is in every chat that it makes, and in those of others from the beginning.
fn created(world: &mut World, call: &Call, _: &Value, chat: &Value) {
    let body = of_chat(world, call, chat["chat_id"].as_str().unwrap_or_default(), chat);
    world.raise("im.chat.member.bot.added_v1", body);
}

fn updated(world: &mut World, call: &Call, before: &Value, _: &Value) {
    let after = chat(world, call);
    let (mut old, mut new) = (json!({}), json!({}));
    for name in call.body.as_object().into_iter().flat_map(|body| body.keys()) {
        if before[name] != after[name] {
            // What was not set has no value before.
            if !before[name].is_null() {
                old[name] = before[name].clone();
            }
            new[name] = after[name].clone();
        }
    }
    if new.as_object().is_some_and(serde_json::Map::is_empty) {
        return;
    }
    let mut body = of_chat(world, call, call.path("chat_id"), &after);
    if let Some(body) = body.as_object_mut() {
        body.remove("name");
    }
    body["before_change"] = old;
    body["after_change"] = new;
    world.raise("im.chat.updated_v1", body);
}

/// The members that a call names and that are in the chat.
fn those_in(world: &World, call: &Call) -> Value {
    let ids = call.list("id_list").iter().filter_map(Value::as_str);
    let people = ids.map(|id| people::known(world, call.query("member_id_type"), id));
    let key = |person: &Value| format!("{}/{}", call.path("chat_id"), person["open_id"].as_str().unwrap_or_default());
    people.filter(|person| world.store.has(MEMBERS, &key(person))).collect()
}

/// Those who have come or gone.
fn members(world: &mut World, call: &Call, event_type: &str, before: &Value, came: bool) {
    let now = those_in(world, call);
    let (more, less) = if came { (&now, before) } else { (before, &now) };
    let has = |people: &Value, person: &Value| people.as_array().is_some_and(|people| people.contains(person));
    let moved = more.as_array().into_iter().flatten().filter(|person| !has(less, person));
    let users: Vec<_> = moved
        .map(|person| json!({ "name": person["name"], "tenant_key": TENANT_KEY, "user_id": people::user_id(person) }))
        .collect();
    if users.is_empty() {
        return;
    }
    let chat = chat(world, call);
    let mut body = of_chat(world, call, call.path("chat_id"), &chat);
    body["users"] = users.into();
    world.raise(event_type, body);
}
