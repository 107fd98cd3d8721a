//! The people of the sandbox: they write, react, come and go, and what they do reaches the app as events.

use std::time::Duration;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::{
    events::deliver::{self, NotDelivered},
    push,
    services::{
        contact::{self, USERS, User},
        im::{self, TENANT_KEY, chats},
    },
    world::{Shared, World},
};

/// People who are known by their `open_id`, beside [`USERS`].
const PEOPLE: &str = "people";
/// What the app's bot is called, in a mention that says `@bot`.
const BOT: &str = "bot";
/// How long [`Said::reply`] waits.
const REPLY: Duration = Duration::from_secs(5);

/// A person, who does what people do in their client. Made by [`Sandbox::user`](crate::Sandbox::user).
///
/// Whoever is not one of [`USERS`] comes into being when first named; the same name has the same ids in every sandbox.
#[derive(Clone, Debug)]
pub struct Person {
    shared: Shared,
    ids: Value,
}

/// A message that a person has sent.
#[derive(Clone, Debug)]
pub struct Said {
    shared: Shared,
    message_id: String,
    chat_id: String,
}

/// A message that the app has sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    row: Value,
}

/// All ids of a person, and the name, from a name.
fn named(name: &str) -> Value {
    if let Some(user) = USERS.iter().find(|user| user.name.eq_ignore_ascii_case(name)) {
        return of_user(user);
    }
    let hash: String = Sha256::digest(name).iter().map(|byte| format!("{byte:02x}")).collect();
    let (id, short) = (hash.get(..32).unwrap_or_default(), hash.get(32..40).unwrap_or_default());
    json!({ "open_id": format!("ou_{id}"), "union_id": format!("on_{id}"), "user_id": short, "name": name })
}

fn of_user(user: &User) -> Value {
    json!({ "open_id": user.open_id, "union_id": user.union_id, "user_id": user.user_id, "name": user.name })
}

/// All ids of a person from one of them; those that nobody can know are made of it.
pub(crate) fn ids(kind: &str, id: &str) -> Value {
    if let Some(user) = contact::find(kind, id) {
        return of_user(user);
    }
    let mut ids = named(id);
    if matches!(kind, "union_id" | "user_id") {
        ids[kind] = id.into();
    } else {
        ids["open_id"] = id.into();
    }
    ids
}

/// The same, from those that have been named.
pub(crate) fn known(world: &World, kind: &str, id: &str) -> Value {
    let kind = if kind.is_empty() { "open_id" } else { kind };
    let mut people = world.store.rows(PEOPLE, "").map(|(_, person)| person);
    people.find(|person| person[kind] == id).unwrap_or_else(|| ids(kind, id))
}

/// The ids as events have them.
pub(crate) fn user_id(ids: &Value) -> Value {
    json!({ "open_id": ids["open_id"], "union_id": ids["union_id"], "user_id": ids["user_id"] })
}

/// The chat of a name: an id as it is, anything else one with a stable id.
fn chat_id(chat: &str) -> String {
    if chat.starts_with("oc_") {
        return chat.to_owned();
    }
    let hash: String = Sha256::digest(chat).iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!("oc_{hash}")
}

/// Whether an answer belongs to the app.
fn is_of_app(message: &Value) -> bool {
    message["sender"]["sender_type"] == "app"
}

impl Person {
    pub(crate) fn new(shared: &Shared, name: &str) -> Self {
        let ids = named(name);
        let open_id = ids["open_id"].as_str().unwrap_or_default();
        let mut world = shared.lock();
        if contact::find("open_id", open_id).is_none() && !world.store.has(PEOPLE, open_id) {
            world.store.put(PEOPLE, open_id, &ids);
            // A disk that is full keeps nobody; they have the same ids next time.
            let _ = world.end_call(Ok(()));
        }
        drop(world);
        Self { shared: shared.clone(), ids }
    }

    /// Id of the person for the app.
    pub fn open_id(&self) -> &str {
        self.ids["open_id"].as_str().unwrap_or_default()
    }

    /// Writes a text into a chat, which comes into being with it, and waits until the app was told and has answered for it.
    /// A chat is named by its id or by any other word. `@bot` in the text mentions the bot.
    ///
    /// # Errors
    ///
    /// When nobody receives events, or the app has not answered as the platform wants it. The message is there all the same,
    /// and where somebody receives events, it is delivered again later.
    pub async fn says(&self, chat: &str, text: &str) -> Result<Said, NotDelivered> {
        let chat = chat_id(chat);
        let (text, mentions) = mention(&self.shared, text);
        self.sends_to(&chat, "group", "text", json!({ "text": text }), mentions).await
    }

    /// Writes a text to the bot alone. Otherwise like [`says`](Self::says).
    ///
    /// # Errors
    ///
    /// As of [`says`](Self::says).
    pub async fn tells(&self, text: &str) -> Result<Said, NotDelivered> {
        let chat = {
            let mut world = self.shared.lock();
            let chat = im::chat(&mut world.store, "open_id", self.open_id()).unwrap_or_default();
            kept(&mut world)?;
            chat
        };
        self.sends_to(&chat, "p2p", "text", json!({ "text": text }), Value::Null).await
    }

    /// Sends a message of any type into a chat, such as `("image", json!({"image_key": "img_1"}))`. Otherwise like
    /// [`says`](Self::says).
    ///
    /// # Errors
    ///
    /// As of [`says`](Self::says).
    pub async fn sends(&self, chat: &str, message_type: &str, content: Value) -> Result<Said, NotDelivered> {
        self.sends_to(&chat_id(chat), "group", message_type, content, Value::Null).await
    }

    async fn sends_to(
        &self,
        chat: &str,
        chat_type: &str,
        kind: &str,
        content: Value,
        mentions: Value,
    ) -> Result<Said, NotDelivered> {
        let (message_id, event) = {
            let mut world = self.shared.lock();
            let _ = im::chat(&mut world.store, "chat_id", chat);
            if chat_type == "group" {
                chats::join(&mut world, chat, &self.ids);
            }
            let sender = json!({
                "id": self.open_id(), "id_type": "open_id", "sender_type": "user", "tenant_key": TENANT_KEY,
            });
            let mut more = json!({});
            if !mentions.is_null() {
                more["mentions"] = mentions.clone();
            }
            let message = im::put(&mut world, chat, &sender, (kind, &content.to_string()), more);
            kept(&mut world)?;
            let body = received(&self.ids, &message, chat_type, &mentions);
            let id = message["message_id"].as_str().unwrap_or_default().to_owned();
            (id, world.raise_now("im.message.receive_v1", body))
        };
        deliver::flush(&self.shared);
        if let Some(event) = event {
            deliver::settled(&self.shared, &event).await?;
        }
        Ok(Said { shared: self.shared.clone(), message_id, chat_id: chat.to_owned() })
    }

    /// Puts a reaction, such as `THUMBSUP`, on a message, and waits as [`says`](Self::says) does.
    ///
    /// # Errors
    ///
    /// As of [`says`](Self::says), and when there is no such message.
    pub async fn reacts(&self, message_id: impl AsRef<str>, emoji: &str) -> Result<(), NotDelivered> {
        let message_id = message_id.as_ref();
        self.does("im.message.reaction.created_v1", |world| {
            message(world, message_id)?;
            let (at, reaction_id) = (world.millis(), world.store.hex_id("react_"));
            let reaction = json!({
                "reaction_id": reaction_id,
                "operator": { "operator_id": self.open_id(), "operator_type": "user" },
                "action_time": at,
                "reaction_type": { "emoji_type": emoji },
            });
            world.store.put(im::REACTIONS, &format!("{message_id}/{reaction_id}"), &reaction);
            Ok(json!({
                "message_id": message_id,
                "reaction_type": { "emoji_type": emoji },
                "operator_type": "user",
                "user_id": user_id(&self.ids),
                "action_time": at,
            }))
        })
        .await
    }

    /// Reads a message, and waits as [`says`](Self::says) does.
    ///
    /// # Errors
    ///
    /// As of [`says`](Self::says), and when there is no such message.
    pub async fn reads(&self, message_id: impl AsRef<str>) -> Result<(), NotDelivered> {
        self.does("im.message.message_read_v1", |world| {
            message(world, message_id.as_ref())?;
            let reader = json!({
                "reader_id": user_id(&self.ids), "read_time": world.millis(), "tenant_key": TENANT_KEY,
            });
            Ok(json!({ "reader": reader, "message_id_list": [message_id.as_ref()] }))
        })
        .await
    }

    /// Joins a chat, and waits as [`says`](Self::says) does. Without effect in a chat that the person is in.
    ///
    /// # Errors
    ///
    /// As of [`says`](Self::says).
    pub async fn joins(&self, chat: &str) -> Result<(), NotDelivered> {
        let chat = chat_id(chat);
        self.does("im.chat.member.user.added_v1", |world| {
            let _ = im::chat(&mut world.store, "chat_id", &chat);
            let new = chats::join(world, &chat, &self.ids);
            Ok(if new { self.membership(world, &chat) } else { Value::Null })
        })
        .await
    }

    /// Leaves a chat, and waits as [`says`](Self::says) does. Without effect in a chat that the person is not in.
    ///
    /// # Errors
    ///
    /// As of [`says`](Self::says).
    pub async fn leaves(&self, chat: &str) -> Result<(), NotDelivered> {
        let chat = chat_id(chat);
        self.does("im.chat.member.user.deleted_v1", |world| {
            let was = chats::leave(world, &chat, self.open_id());
            Ok(if was { self.membership(world, &chat) } else { Value::Null })
        })
        .await
    }

    /// Clicks a button of a card that the app has sent: the callback `card.action.trigger` with this value, or where an old
    /// address of card callbacks is set, the old one. Gives the answer, which is `{}` where the app changes nothing; a card
    /// in it replaces that of the message.
    ///
    /// # Errors
    ///
    /// When nobody receives callbacks, or there is no answer within 3 s that the platform takes; see
    /// [`NotDelivered::code`]. Callbacks are not delivered again.
    pub async fn clicks(&self, message_id: impl AsRef<str>, value: Value) -> Result<Value, NotDelivered> {
        self.acts(message_id, json!({ "tag": "button", "value": value })).await
    }

    /// Does something else with a card than a click: `action` is the member of this name in the callback, such as
    /// `{"tag": "button", "name": "send", "form_value": {"reason": "ill"}}`. Otherwise like [`clicks`](Self::clicks).
    ///
    /// # Errors
    ///
    /// As of [`clicks`](Self::clicks).
    pub async fn acts(&self, message_id: impl AsRef<str>, action: Value) -> Result<Value, NotDelivered> {
        let message_id = message_id.as_ref();
        let (chat_id, token, card_webhook) = {
            let mut world = self.shared.lock();
            let message = message(&world, message_id)?;
            (message["chat_id"].clone(), format!("c-{}", world.hub.id()), world.hub.card_webhook.clone())
        };
        let answer = match card_webhook {
            Some(webhook) => {
                let callback = json!({
                    "open_id": self.ids["open_id"],
                    "user_id": self.ids["user_id"],
                    "open_message_id": message_id,
                    "open_chat_id": chat_id,
                    "tenant_key": TENANT_KEY,
                    "token": token,
                    "action": action,
                });
                old(&self.shared, &webhook, &callback).await?
            }
            None => {
                let operator = json!({
                    "tenant_key": TENANT_KEY,
                    "open_id": self.ids["open_id"],
                    "union_id": self.ids["union_id"],
                    "user_id": self.ids["user_id"],
                });
                let body = json!({
                    "operator": operator,
                    "token": token,
                    "action": action,
                    "host": "im_message",
                    "context": { "open_message_id": message_id, "open_chat_id": chat_id },
                });
                deliver::call(&self.shared, "card.action.trigger", body).await?
            }
        };
        let answer = parsed(&answer)?;
        if answer["card"]["type"] == "raw" {
            let mut world = self.shared.lock();
            if let Ok(mut message) = message(&world, message_id) {
                message["body"]["content"] = answer["card"]["data"].to_string().into();
                message["updated"] = true.into();
                message["update_time"] = world.millis().into();
                world.store.put(im::MESSAGES, message_id, &message);
                kept(&mut world)?;
            }
        }
        Ok(answer)
    }

    /// Looks at a link that the app previews: the callback `url.preview.get`. Gives the answer.
    ///
    /// # Errors
    ///
    /// As of [`clicks`](Self::clicks).
    pub async fn previews(&self, chat: &str, url: &str) -> Result<Value, NotDelivered> {
        let operator = json!({
            "tenant_key": TENANT_KEY, "open_id": self.ids["open_id"], "user_id": self.ids["user_id"],
        });
        let token = format!("p-{}", self.shared.lock().hub.id());
        let context = json!({ "url": url, "preview_token": token, "open_chat_id": chat_id(chat) });
        let body = json!({ "operator": operator, "host": "im_message", "context": context });
        parsed(&deliver::call(&self.shared, "url.preview.get", body).await?)
    }

    fn membership(&self, world: &World, chat: &str) -> Value {
        let name = world.store.get(im::CHATS, chat).unwrap_or_default()["name"].take();
        let users = json!([{ "name": self.ids["name"], "tenant_key": TENANT_KEY, "user_id": user_id(&self.ids) }]);
        json!({
            "chat_id": chat,
            "operator_id": user_id(&self.ids),
            "external": false,
            "operator_tenant_key": TENANT_KEY,
            "users": users,
            "name": name.as_str().unwrap_or_default(),
        })
    }

    /// Changes something, and raises an event of what the change gives, unless that is null.
    async fn does(
        &self,
        event_type: &str,
        change: impl FnOnce(&mut World) -> Result<Value, NotDelivered>,
    ) -> Result<(), NotDelivered> {
        let event = {
            let mut world = self.shared.lock();
            let body = change(&mut world)?;
            kept(&mut world)?;
            if body.is_null() { None } else { world.raise_now(event_type, body) }
        };
        deliver::flush(&self.shared);
        match event {
            Some(event) => deliver::settled(&self.shared, &event).await,
            None => Ok(()),
        }
    }
}

/// The body of `im.message.receive_v1`.
pub(crate) fn received(sender: &Value, message: &Value, chat_type: &str, mentions: &Value) -> Value {
    let mut shown = json!({
        "message_id": message["message_id"],
        "create_time": message["create_time"],
        "update_time": message["update_time"],
        "chat_id": message["chat_id"],
        "chat_type": chat_type,
        "message_type": message["msg_type"],
        "content": message["body"]["content"],
    });
    for name in ["root_id", "parent_id", "thread_id"] {
        if let Some(value) = message.get(name) {
            shown[name] = value.clone();
        }
    }
    if !mentions.is_null() {
        shown["mentions"] = mentions.clone();
    }
    json!({
        "sender": { "sender_id": user_id(sender), "sender_type": "user", "tenant_key": TENANT_KEY },
        "message": shown,
    })
}

/// A text with the placeholder of the bot for `@bot`, and who is mentioned.
fn mention(shared: &Shared, text: &str) -> (String, Value) {
    let at = format!("@{BOT}");
    if !text.contains(&at) {
        return (text.to_owned(), Value::Null);
    }
    let ids = named(&shared.lock().app_id);
    let mention = json!([{
        "key": "@_user_1",
        "id": user_id(&ids),
        "mentioned_type": "bot",
        "name": BOT,
        "tenant_key": TENANT_KEY,
    }]);
    (text.replace(&at, "@_user_1"), mention)
}

fn message(world: &World, id: &str) -> Result<Value, NotDelivered> {
    let failed = || NotDelivered { code: 0, reason: format!("there is no message {id}") };
    world.store.get(im::MESSAGES, id).ok_or_else(failed)
}

/// Ends a change that no call has made.
fn kept(world: &mut World) -> Result<(), NotDelivered> {
    let failed = |_| NotDelivered { code: 0, reason: "the change cannot be kept".to_owned() };
    world.end_call(Ok(())).map_err(failed)
}

/// Sends an old card callback.
async fn old(shared: &Shared, webhook: &push::Webhook, callback: &Value) -> Result<String, NotDelivered> {
    let due = shared.lock().clock.now().saturating_add(crate::events::PATIENCE);
    let failed = |code, reason| NotDelivered { code, reason };
    let json = callback.to_string();
    tokio::select! {
        answer = push::push_card(shared, webhook, &json) => answer.map_err(|why| failed(deliver::shown_code(&why), why)),
        () = shared.until(due) => Err(failed(200_341, "no answer within 3 s".to_owned())),
    }
}

/// The answer of a callback: an object, or nothing.
fn parsed(answer: &str) -> Result<Value, NotDelivered> {
    if answer.trim().is_empty() {
        return Ok(json!({}));
    }
    let failed = || NotDelivered { code: 200_672, reason: "the answer is not a JSON object".to_owned() };
    serde_json::from_str::<Value>(answer).ok().filter(Value::is_object).ok_or_else(failed)
}

impl Said {
    /// Id of the message.
    pub fn message_id(&self) -> &str {
        &self.message_id
    }

    /// Id of the chat.
    pub fn chat_id(&self) -> &str {
        &self.chat_id
    }

    /// What the app has sent into the chat since, the oldest first. It does not wait: a handler that answers for its event
    /// when it is done has sent everything by then.
    pub async fn replies(&self) -> Vec<Reply> {
        self.replies_in(&self.shared.lock())
    }

    /// The first of [`replies`](Self::replies), also of a handler that is still at work: waits for it up to 5 s.
    ///
    /// # Errors
    ///
    /// When the app has sent nothing by then.
    pub async fn reply(&self) -> Result<Reply, NotDelivered> {
        let there = self.shared.until_true(|world| !self.replies_in(world).is_empty());
        let _ = tokio::time::timeout(REPLY, there).await;
        let reason = || format!("the app has sent nothing into {} within 5 s", self.chat_id);
        let replies = self.replies_in(&self.shared.lock());
        replies.into_iter().next().ok_or_else(|| NotDelivered { code: 0, reason: reason() })
    }

    fn replies_in(&self, world: &World) -> Vec<Reply> {
        let after = im::after(world, &self.chat_id, &self.message_id);
        after.into_iter().filter(is_of_app).map(|row| Reply { row }).collect()
    }
}

impl AsRef<str> for Said {
    fn as_ref(&self) -> &str {
        &self.message_id
    }
}

impl Reply {
    /// Id of the message.
    pub fn message_id(&self) -> &str {
        self.row["message_id"].as_str().unwrap_or_default()
    }

    /// Type of the message, such as `text` or `interactive`.
    pub fn message_type(&self) -> &str {
        self.row["msg_type"].as_str().unwrap_or_default()
    }

    /// The content, parsed; of a card, its JSON.
    pub fn content(&self) -> Value {
        let content = self.row["body"]["content"].as_str().unwrap_or_default();
        serde_json::from_str(content).unwrap_or_default()
    }

    /// The text of a text message; empty of others.
    pub fn text(&self) -> String {
        self.content()["text"].as_str().unwrap_or_default().to_owned()
    }

    /// The message as the platform shows it to the app.
    pub fn row(&self) -> &Value {
        &self.row
    }
}

impl AsRef<str> for Reply {
    fn as_ref(&self) -> &str {
        self.message_id()
    }
}

impl std::fmt::Display for Reply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text = self.text();
        f.write_str(if text.is_empty() { self.message_type() } else { &text })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_have_the_same_ids_each_time() {
        let ann = named("ann");
        assert_eq!(ann, named("ann"));
        assert_ne!(ann["open_id"], named("bob")["open_id"]);
        assert_eq!(ann["open_id"].as_str().map(str::len), Some(35));
        assert_eq!(named("ada")["open_id"], USERS[0].open_id);
        assert_eq!(ids("user_id", USERS[1].user_id)["open_id"], USERS[1].open_id);
        assert_eq!(ids("union_id", "on_x")["union_id"], "on_x");
        assert_eq!(chat_id("oc_1"), "oc_1");
        assert_eq!(chat_id("team"), chat_id("team"));
    }

    #[test]
    fn an_answer_is_an_object_or_nothing() {
        assert_eq!(parsed("  ").ok(), Some(json!({})));
        assert_eq!(parsed(r#"{"toast":1}"#).ok(), Some(json!({ "toast": 1 })));
        for answer in ["[]", "success", "1"] {
            assert_eq!(parsed(answer).map_err(|error| error.code), Err(200_672), "{answer}");
        }
    }
}
