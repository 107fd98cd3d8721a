//! The people of the sandbox: they write, react, come and go, and what they do reaches the app as events.

use serde_json::{Value, json};

pub(crate) use self::cards::shown as card_of;
use self::ids::{PEOPLE, chat_id, named};
pub(crate) use self::ids::{bot, everybody, find, ids, known, user_id};
pub use self::{
    cards::Clicked,
    said::{Reply, Said},
};
use crate::{
    events::deliver::{self, NotDelivered},
    services::{
        contact,
        im::{self, TENANT_KEY, chats},
    },
    world::{Shared, World},
};

mod cards;
mod ids;
mod said;

/// What the app's bot is called, in a mention that says `@bot`.
pub(crate) const BOT: &str = "bot";

/// A person, who does what people do in their client. Made by [`Sandbox::user`](crate::Sandbox::user).
///
/// Whoever is not one of [`USERS`](crate::USERS) comes into being when first named; the same name has the same ids in every sandbox.
#[derive(Clone, Debug)]
pub struct Person {
    shared: Shared,
    ids: Value,
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
        let (text, mentions) = mention(&self.shared, text);
        self.sends_to(chat, "group", "text", json!({ "text": text }), mentions).await
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
        self.sends_to(chat, "group", message_type, content, Value::Null).await
    }

    async fn sends_to(
        &self,
        name: &str,
        chat_type: &str,
        kind: &str,
        content: Value,
        mentions: Value,
    ) -> Result<Said, NotDelivered> {
        let chat = &chat_id(name);
        let (message_id, event) = {
            let mut world = self.shared.lock();
            enter(&mut world, name);
            if chat_type == "group" {
                chats::join(&mut world, chat, &self.ids);
            }
            let sender = json!({
                "id": self.open_id(), "id_type": "open_id", "sender_type": "user", "tenant_key": TENANT_KEY,
            });
            // A text is what a person typed, without marks; a post may be in the form that is sent.
            let (content, mentions) = match kind {
                "post" => im::received::form(&world, kind, &content.to_string()),
                _ => (content.to_string(), mentions),
            };
            let more = if mentions.is_null() { json!({}) } else { json!({ "mentions": mentions }) };
            let message = im::put(&mut world, chat, &sender, (kind, &content), more);
            kept(&mut world)?;
            let body = received(&world, &self.ids, &message, chat_type);
            let id = message["message_id"].as_str().unwrap_or_default().to_owned();
            (id, world.raise_now("im.message.receive_v1", body))
        };
        deliver::flush(&self.shared);
        if let Some(event) = event {
            deliver::settled(&self.shared, &event).await?;
        }
        Ok(Said::new(&self.shared, message_id, chat.to_owned()))
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
        let (name, chat) = (chat, chat_id(chat));
        self.does("im.chat.member.user.added_v1", |world| {
            enter(world, name);
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

/// Lets the chat of a word or an id come into being; a word is also what it is called.
fn enter(world: &mut World, name: &str) {
    let id = chat_id(name);
    let is_new = !world.store.has(im::CHATS, &id);
    // The id has the right shape.
    let _ = im::chat(&mut world.store, "chat_id", &id);
    if let Some(mut chat) = world.store.get(im::CHATS, &id).filter(|_| is_new && id != name) {
        chat["name"] = name.into();
        world.store.put(im::CHATS, &id, &chat);
    }
}

/// The body of `im.message.receive_v1`.
pub(crate) fn received(world: &World, sender: &Value, message: &Value, chat_type: &str) -> Value {
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
    let mentions = im::received::of_event(world, &message["mentions"]);
    if !mentions.is_null() {
        shown["mentions"] = mentions;
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
    let ids = bot(&shared.lock());
    (text.replace(&at, "@_user_1"), json!([im::received::mention(1, &ids["open_id"], BOT)]))
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
