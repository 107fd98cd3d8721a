//! `im.v1`: messages and the chats they are in.

use std::{collections::BTreeMap, time::Duration};

use axum::http::Method;
use serde_json::{Map, Value, json};

use crate::{
    call::{Call, Caller},
    contact,
    envelope::{Answer, Failure},
    route::{Field, Route, Rule, Style, Token},
    world::World,
};

const TENANT_KEY: &str = "sandbox000000000";
const MESSAGE_TYPES: &[&str] = &[
    "text",
    "post",
    "image",
    "file",
    "audio",
    "media",
    "sticker",
    "interactive",
    "share_chat",
    "share_user",
    "system",
];
/// How long a `uuid` stands for the message it was first sent with.
const SAME_MESSAGE: Duration = Duration::from_secs(3600);
const PAGE_SIZE: usize = 20;

pub(crate) const ROUTES: &[Route] = &[
    Route {
        id: "im.v1.message.create",
        method: Method::POST,
        path: "/open-apis/im/v1/messages",
        tokens: &[Token::Tenant, Token::User],
        scopes: &["im:message", "im:message:send_as_bot", "im:message:send"],
        query: &[Field::required(
            "receive_id_type",
            Rule::OneOf(&["chat_id", "email", "open_id", "union_id", "user_id"]),
        )],
        body: Some(&[
            Field::required("receive_id", Rule::Text),
            Field::required("msg_type", Rule::Text),
            Field::required("content", Rule::Text),
            Field::optional("uuid", Rule::Short(50)),
        ]),
        style: Style::Enveloped,
        handler: create,
    },
    Route {
        id: "im.v1.message.get",
        method: Method::GET,
        path: "/open-apis/im/v1/messages/:message_id",
        tokens: &[Token::Tenant, Token::User],
        scopes: &["im:message", "im:message:readonly"],
        query: &[contact::USER_ID_TYPE],
        body: None,
        style: Style::Enveloped,
        handler: get,
    },
    Route {
        id: "im.v1.message.list",
        method: Method::GET,
        path: "/open-apis/im/v1/messages",
        tokens: &[Token::Tenant, Token::User],
        scopes: &["im:message", "im:message:readonly", "im:message.history:readonly"],
        query: &[
            Field::required("container_id_type", Rule::OneOf(&["chat", "thread"])),
            Field::required("container_id", Rule::Text),
            Field::optional("start_time", Rule::Integer { min: 0, max: i64::MAX }),
            Field::optional("end_time", Rule::Integer { min: 0, max: i64::MAX }),
            Field::optional("sort_type", Rule::OneOf(&["ByCreateTimeAsc", "ByCreateTimeDesc"])),
            Field::optional("page_size", Rule::Integer { min: 1, max: 50 }),
        ],
        body: None,
        style: Style::Enveloped,
        handler: list,
    },
];

/// All messages, in the order of sending.
#[derive(Debug, Default)]
pub(crate) struct Messages {
    sent: Vec<Message>,
    /// The chat with each receiver, who is known by kind of id and id.
    chats: BTreeMap<(String, String), String>,
}

#[derive(Debug)]
struct Message {
    id: String,
    chat_id: String,
    kind: String,
    content: String,
    uuid: String,
    sender: Caller,
    sent_at: Duration,
}

fn create(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let (kind, content, uuid) = (call.text("msg_type"), call.text("content"), call.text("uuid"));
    check_content(kind, content)?;
    let known = world.messages.sent.iter().rev().find(|message| {
        !uuid.is_empty() && message.uuid == uuid && call.now.saturating_sub(message.sent_at) < SAME_MESSAGE
    });
    if let Some(message) = known {
        return Ok(Answer::Data(message.shown(&world.app_id, "")));
    }
    let chat_id = chat(world, call.query("receive_id_type"), call.text("receive_id"))?;
    let message = Message {
        id: world.ids.hex("om_"),
        chat_id,
        kind: kind.to_owned(),
        content: content.to_owned(),
        uuid: uuid.to_owned(),
        sender: call.caller,
        sent_at: call.now,
    };
    let shown = message.shown(&world.app_id, "");
    world.messages.sent.push(message);
    Ok(Answer::Data(shown))
}

fn check_content(kind: &str, content: &str) -> Result<(), Failure> {
    if !MESSAGE_TYPES.contains(&kind) {
        return Err(invalid("invalid msg_type"));
    }
    let max = match kind {
        "text" => 150 * 1024,
        "post" | "interactive" => 30 * 1024,
        _ => usize::MAX,
    };
    if content.len() > max {
        return Err(Failure::refused(230_025, "The length of the message content reaches its limit."));
    }
    match serde_json::from_str::<Map<String, Value>>(content) {
        Ok(_) => Ok(()),
        Err(_) => Err(invalid("content is not a string in json format")),
    }
}

/// The chat with a receiver; it comes into being with the first message.
fn chat(world: &mut World, kind: &str, id: &str) -> Result<String, Failure> {
    let shaped = match kind {
        "chat_id" => id.starts_with("oc_"),
        "open_id" => id.starts_with("ou_"),
        "union_id" => id.starts_with("on_"),
        "email" => id.contains('@'),
        _ => true,
    };
    if !shaped {
        return Err(invalid("invalid receive_id"));
    }
    // The ids of one person lead to one chat.
    let (kind, id) = contact::find(kind, id).map_or((kind, id), |user| ("open_id", user.open_id));
    let World { ids, messages, .. } = world;
    let chat = messages.chats.entry((kind.to_owned(), id.to_owned()));
    Ok(chat.or_insert_with(|| if kind == "chat_id" { id.to_owned() } else { ids.hex("oc_") }).clone())
}

fn get(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let id = call.path("message_id");
    // The page of this endpoint lists no code of its own for an id that does not exist. 230002 (the bot is not in the
    // chat), 230050 (not visible to the caller) and 230110 (deleted) are about messages that do, so this is 230001.
    let message =
        world.messages.sent.iter().find(|message| message.id == id).ok_or_else(|| invalid("invalid message_id"))?;
    Ok(Answer::Data(json!({ "items": [message.shown(&world.app_id, call.query("user_id_type"))] })))
}

fn list(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let container = call.query("container_id");
    if call.query("container_id_type") != "chat" || !container.starts_with("oc_") {
        return Err(invalid("invalid container_id"));
    }
    if !world.messages.chats.values().any(|chat| chat == container) {
        return Err(Failure::refused(230_002, "The bot can not be outside the group."));
    }
    let newest_first = call.query("sort_type") == "ByCreateTimeDesc";
    let page_size = call.query("page_size").parse().unwrap_or(PAGE_SIZE);
    let after = page_start(call.query("page_token"))?;
    let from = call.query("start_time").parse().unwrap_or(0);
    let until = call.query("end_time").parse().unwrap_or(u64::MAX);

    let mut found: Vec<_> = world
        .messages
        .sent
        .iter()
        .enumerate()
        .filter(|(_, message)| message.chat_id == container)
        .filter(|(_, message)| (from..=until).contains(&message.sent_at.as_secs()))
        .filter(|(position, _)| {
            after.is_none_or(|after| if newest_first { *position < after } else { *position > after })
        })
        .collect();
    if newest_first {
        found.reverse();
    }
    let has_more = found.len() > page_size;
    found.truncate(page_size);
    let items: Vec<_> = found.iter().map(|(_, message)| message.shown(&world.app_id, "")).collect();
    let mut data = json!({ "has_more": has_more, "items": items });
    // Documented as sent only while there is more.
    if let (true, Some((last, _)), Some(data)) = (has_more, found.last(), data.as_object_mut()) {
        data.insert("page_token".to_owned(), format!("{PAGE_TOKEN}{last:x}").into());
    }
    Ok(Answer::Data(data))
}

const PAGE_TOKEN: &str = "after-";

/// The position of the message that ended the page before; messages sent meanwhile do not move it.
fn page_start(token: &str) -> Result<Option<usize>, Failure> {
    if token.is_empty() {
        return Ok(None);
    }
    token
        .strip_prefix(PAGE_TOKEN)
        .and_then(|position| usize::from_str_radix(position, 16).ok())
        .map(Some)
        .ok_or_else(|| invalid("invalid page_token"))
}

fn invalid(ext: &str) -> Failure {
    Failure::refused(230_001, format!("Your request contains an invalid request parameter, ext={ext}"))
}

impl Message {
    fn shown(&self, app_id: &str, user_id_type: &str) -> Value {
        let sent_at = self.sent_at.as_millis().to_string();
        let (id, id_type, sender_type) = match self.sender {
            Caller::User(user) if user_id_type.is_empty() => (user.open_id, "open_id", "user"),
            Caller::User(user) => (user.id(user_id_type), user_id_type, "user"),
            Caller::App | Caller::Nobody => (app_id, "app_id", "app"),
        };
        json!({
            "message_id": self.id,
            "msg_type": self.kind,
            "create_time": sent_at,
            "update_time": sent_at,
            "deleted": false,
            "updated": false,
            "chat_id": self.chat_id,
            "sender": { "id": id, "id_type": id_type, "sender_type": sender_type, "tenant_key": TENANT_KEY },
            "body": { "content": self.content },
        })
    }
}
