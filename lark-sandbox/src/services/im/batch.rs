//! Messages to many people at once, each in the chat with the app.

use serde_json::{Value, json};

use super::{chat, content, invalid, put, received, sender, unsupported};
use crate::{
    call::Call,
    envelope::{Answer, Failure},
    world::World,
};

/// Ids of people in one call, of each kind.
const PEOPLE_MAX: usize = 200;

/// Sends a message to the people who are named by an id; the members of departments get none.
///
/// Its contents are objects, and two of them have another form than those of single messages.
pub(super) fn send(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let kind = call.text("msg_type");
    let sent = match kind {
        "interactive" => call.member("card").clone(),
        "post" => call.member("content")["post"].clone(),
        "share_chat" => json!({ "chat_id": call.member("content")["share_chat_id"] }),
        "text" | "image" => call.member("content").clone(),
        _ => return Err(unsupported()),
    };
    if !sent.is_object() {
        return Err(invalid(&format!("the content of the type {kind} is required")));
    }
    let sent = sent.to_string();
    content::check(world, kind, &sent)?;
    let (content, mentions) = received::form(world, kind, &sent);
    let more = if mentions.is_null() { json!({}) } else { json!({ "mentions": mentions }) };
    let sender = sender(world, call);
    let mut data = json!({ "message_id": world.store.hex_id("bm_"), "invalid_department_ids": [] });
    for (id_type, ids) in [("open_id", "open_ids"), ("union_id", "union_ids"), ("user_id", "user_ids")] {
        let mut wrong: Vec<Value> = Vec::new();
        if call.list(ids).len() > PEOPLE_MAX {
            return Err(invalid(&format!("{ids} has more than {PEOPLE_MAX} elements")));
        }
        for id in call.list(ids) {
            match chat(&mut world.store, id_type, id.as_str().unwrap_or_default()) {
                Ok(chat_id) => drop(put(world, &chat_id, &sender, (kind, &content), more.clone())),
                Err(_) => wrong.push(id.clone()),
            }
        }
        data[format!("invalid_{ids}")] = wrong.into();
    }
    Ok(Answer::Data(data))
}
