//! Chats and who is in them.

use serde_json::{Value, json};

use super::{CHATS, Handler, PAGE_SIZE, TENANT_KEY};
use crate::{
    call::{Call, Caller},
    envelope::{Answer, Failure},
    people,
    store::Page,
    world::World,
};

/// Members by `chat/open_id`, each with its ids and name.
pub(crate) const MEMBERS: &str = "chat_members";

pub(crate) const HANDLERS: &[(&str, Handler)] = &[
    ("im.v1.chat.create", create),
    ("im.v1.chat.get", get),
    ("im.v1.chat.list", |world, call| Ok(Answer::Data(world.store.page(CHATS, "", call, PAGE_SIZE)?.data("items")))),
    ("im.v1.chat.update", update),
    ("im.v1.chat.delete", delete),
    ("im.v1.chat.members.create", add),
    ("im.v1.chat.members.delete", remove),
    ("im.v1.chat.members.get", members),
];

fn create(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let id = world.store.hex_id("oc_");
    let mut chat = call.members_of("CreateChatResponseBody");
    chat.insert("chat_id".to_owned(), id.as_str().into());
    chat.insert("tenant_key".to_owned(), TENANT_KEY.into());
    chat.entry("chat_mode").or_insert_with(|| "group".into());
    let chat = chat.into();
    world.store.put(CHATS, &id, &chat);
    let own = match call.caller {
        Caller::User(user) => Some(people::ids("open_id", user.open_id)),
        Caller::App | Caller::Nobody => None,
    };
    let others = call.list("user_id_list").iter().filter_map(Value::as_str);
    let others: Vec<_> = others.map(|id| people::known(world, call.query("user_id_type"), id)).collect();
    for member in own.into_iter().chain(others) {
        join(world, &id, &member);
    }
    Ok(Answer::Data(chat))
}

fn find(world: &World, call: &Call) -> Result<Value, Failure> {
    let unknown = || Failure::refused(232_006, "Your request specifies a chat_id that is not exist.");
    world.store.get(CHATS, call.path("chat_id")).ok_or_else(unknown)
}

fn get(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let mut chat = find(world, call)?;
    if let Some(chat) = chat.as_object_mut() {
        // The caller has named it.
        chat.remove("chat_id");
    }
    Ok(Answer::Data(chat))
}

fn update(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let mut chat = find(world, call)?;
    for (name, value) in call.members_of("CreateChatResponseBody") {
        chat[name] = value;
    }
    world.store.put(CHATS, call.path("chat_id"), &chat);
    Ok(Answer::Data(json!({})))
}

fn delete(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    find(world, call)?;
    let chat_id = call.path("chat_id");
    world.store.remove(CHATS, chat_id);
    let keys: Vec<_> = world.store.rows(MEMBERS, &format!("{chat_id}/")).map(|(key, _)| key.to_owned()).collect();
    for key in keys {
        world.store.remove(MEMBERS, &key);
    }
    Ok(Answer::Data(json!({})))
}

/// Puts a person into a chat; whether they were not in it.
pub(crate) fn join(world: &mut World, chat_id: &str, member: &Value) -> bool {
    let key = format!("{chat_id}/{}", member["open_id"].as_str().unwrap_or_default());
    let new = !world.store.has(MEMBERS, &key);
    if new {
        world.store.put(MEMBERS, &key, member);
    }
    new
}

/// Takes a person out of a chat; whether they were in it.
pub(crate) fn leave(world: &mut World, chat_id: &str, open_id: &str) -> bool {
    world.store.remove(MEMBERS, &format!("{chat_id}/{open_id}")).is_some()
}

fn add(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    find(world, call)?;
    for id in call.list("id_list").iter().filter_map(Value::as_str) {
        let member = people::known(world, call.query("member_id_type"), id);
        join(world, call.path("chat_id"), &member);
    }
    Ok(Answer::Data(json!({ "invalid_id_list": [], "not_existed_id_list": [], "pending_approval_id_list": [] })))
}

fn remove(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    find(world, call)?;
    for id in call.list("id_list").iter().filter_map(Value::as_str) {
        let member = people::known(world, call.query("member_id_type"), id);
        leave(world, call.path("chat_id"), member["open_id"].as_str().unwrap_or_default());
    }
    Ok(Answer::Data(json!({ "invalid_id_list": [] })))
}

fn members(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    find(world, call)?;
    let kind = Some(call.query("member_id_type")).filter(|kind| !kind.is_empty()).unwrap_or("open_id");
    let prefix = format!("{}/", call.path("chat_id"));
    let all = world.store.rows(MEMBERS, &prefix).map(|(_, member)| {
        json!({
            "member_id_type": kind,
            "member_id": member[kind],
            "name": member["name"],
            "tenant_key": TENANT_KEY,
        })
    });
    let all: Vec<_> = all.collect();
    let total = all.len();
    let mut data = Page::of(all, call, PAGE_SIZE)?.data("items");
    data["member_total"] = total.into();
    Ok(Answer::Data(data))
}
