//! What people do with cards and links, which the app answers at once.

use std::time::Duration;

use serde_json::{Map, Value, json};

use super::{Person, ids::chat_id, kept, message};
use crate::{
    cards::{
        answer,
        component::{self, Component},
        form, refused,
    },
    events::deliver::{self, NotDelivered},
    push,
    services::{
        cardkit,
        im::{self, TENANT_KEY},
        interactive,
    },
    world::{Shared, World},
};

/// How long a card of either version can be clicked.
const DAYS: [u64; 2] = [30, 14];

/// What somebody clicks in a card: a button by its name, `element_id` or text, or, as JSON, a button with this value, whether or
/// not the card has one.
#[derive(Clone, Debug, PartialEq)]
pub struct Clicked(What);

#[derive(Clone, Debug, PartialEq)]
enum What {
    Named(String),
    Value(Value),
}

impl From<&str> for Clicked {
    fn from(name: &str) -> Self {
        Self(What::Named(name.to_owned()))
    }
}

impl From<String> for Clicked {
    fn from(name: String) -> Self {
        Self(What::Named(name))
    }
}

impl From<Value> for Clicked {
    fn from(value: Value) -> Self {
        Self(What::Value(value))
    }
}

impl Person {
    /// Clicks a button of a card that the app has sent: the callback `card.action.trigger`, or where an old address of card
    /// callbacks is set, the old one. `what` is the button's name, `element_id` or text, also of a container that can be
    /// clicked; a button that sends its form does so with what is in it. JSON is sent as the value of a button.
    ///
    /// Gives the answer, such as `{"toast": {..}}`, which is `{}` where the app changes nothing; a card in it replaces that
    /// of the message. A button that only opens a page gives `{}` as well.
    ///
    /// # Errors
    ///
    /// When the card has no such button, nobody receives callbacks, or there is no answer within 3 s that the platform
    /// takes; see [`NotDelivered::code`]. Callbacks are not delivered again.
    pub async fn clicks(&self, message_id: impl AsRef<str>, what: impl Into<Clicked>) -> Result<Value, NotDelivered> {
        let message_id = message_id.as_ref();
        let action = match what.into().0 {
            What::Value(value) => Some(json!({ "tag": "button", "value": value })),
            What::Named(name) => self.finds(message_id, |card| {
                let clickable = |tag: &str| matches!(tag, "button" | "interactive_container");
                let button = component::find(card, &name, clickable)?;
                match (button.form, button.form_action()) {
                    (Some(form), Some("submit")) => Ok(Some(button.submit(&form::filled(form, &Map::new())?))),
                    (Some(_), Some("reset")) => Ok(None),
                    _ => button.click(),
                }
            })?,
        };
        match action {
            Some(action) => self.acts(message_id, action).await,
            None => Ok(json!({})),
        }
    }

    /// Fills in a form of a card and sends it: `form` has a value for each name, such as `json!({"reason": "ill"})`; what it
    /// leaves out stays as the card has it. Options are named by value or text, dates are `2026-11-29`, times `08:30`.
    /// With several forms or buttons that send it is the first that fits. Otherwise like [`clicks`](Self::clicks).
    ///
    /// # Errors
    ///
    /// As of [`clicks`](Self::clicks), and when the client would not let the form be sent: a name or an option that is not
    /// there, a field that is required, a text that is too long.
    pub async fn submits(&self, message_id: impl AsRef<str>, form: impl Into<Value>) -> Result<Value, NotDelivered> {
        self.submits_with(message_id, "", form).await
    }

    /// As [`submits`](Self::submits), with the button of this name or text.
    ///
    /// # Errors
    ///
    /// As of [`submits`](Self::submits).
    pub async fn submits_with(
        &self,
        message_id: impl AsRef<str>,
        button: &str,
        form: impl Into<Value>,
    ) -> Result<Value, NotDelivered> {
        let message_id = message_id.as_ref();
        let Value::Object(given) = form.into() else { return Err(failed(0, "a form is an object")) };
        let action = self.finds(message_id, |card| {
            let button = match button {
                "" => sender(card, &given)?,
                name => component::find(card, name, |tag| tag == "button")?,
            };
            match (button.form, button.form_action()) {
                (Some(form), Some("submit")) => Ok(button.submit(&form::filled(form, &given)?)),
                _ => Err(format!("{:?} does not send a form", button.label())),
            }
        })?;
        self.acts(message_id, action).await
    }

    /// Chooses or writes something in an element that is in no form: the text of an input, an option, a list of options, a
    /// date, whether a box is checked. `what` is its name, `element_id`, label or placeholder. Otherwise like
    /// [`clicks`](Self::clicks).
    ///
    /// # Errors
    ///
    /// As of [`clicks`](Self::clicks), and when the element does not take the value.
    pub async fn sets(
        &self,
        message_id: impl AsRef<str>,
        what: &str,
        value: impl Into<Value>,
    ) -> Result<Value, NotDelivered> {
        let (message_id, value) = (message_id.as_ref(), value.into());
        let fits = |tag: &str| form::is_field(tag) || tag == "overflow";
        let action = self.finds(message_id, |card| component::find(card, what, fits)?.set(&value))?;
        self.acts(message_id, action).await
    }

    /// What a message shows now: its card with all that was streamed into it and changed, also by the answers of callbacks;
    /// of other messages the content.
    ///
    /// # Errors
    ///
    /// When there is no such message.
    pub async fn sees(&self, message_id: impl AsRef<str>) -> Result<Value, NotDelivered> {
        let world = self.shared.lock();
        let message = message(&world, message_id.as_ref())?;
        Ok(shown(&world, &message))
    }

    /// Looks for something in a card.
    fn finds<T>(&self, message_id: &str, find: impl FnOnce(&Value) -> Result<T, String>) -> Result<T, NotDelivered> {
        let world = self.shared.lock();
        let message = message(&world, message_id)?;
        if message["msg_type"] != "interactive" {
            return Err(failed(0, "the message has no card"));
        }
        if message["deleted"] == true {
            return Err(failed(0, "the message was recalled"));
        }
        let card = shown(&world, &message);
        let sent = message["create_time"].as_str().and_then(|at| at.parse().ok()).unwrap_or_default();
        let age = world.clock.now().saturating_sub(Duration::from_millis(sent));
        let days = DAYS[usize::from(refused::is_second(&card))];
        if age >= Duration::from_secs(days * 24 * 3600) {
            return Err(failed(0, &format!("the card takes no clicks after {days} days")));
        }
        find(&card).map_err(|why| failed(0, &why))
    }

    /// Does something else with a card than a click: `action` is the member of this name in the callback, such as
    /// `{"tag": "button", "name": "send", "form_value": {"reason": "ill"}}`, and is sent as it is. Otherwise like
    /// [`clicks`](Self::clicks).
    ///
    /// # Errors
    ///
    /// As of [`clicks`](Self::clicks).
    pub async fn acts(&self, message_id: impl AsRef<str>, action: Value) -> Result<Value, NotDelivered> {
        let message_id = message_id.as_ref();
        let (chat_id, token, card_webhook) = {
            let mut world = self.shared.lock();
            let message = message(&world, message_id)?;
            let token = interactive::token(&mut world, message_id);
            kept(&mut world)?;
            (message["chat_id"].clone(), token, world.hub.card_webhook.clone())
        };
        let acting = Acting::begin(&self.shared, message_id);
        let is_old = card_webhook.is_some();
        let text = match card_webhook {
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
        drop(acting);
        let answer = parsed(&text)?;
        let mut world = self.shared.lock();
        self.answered(&mut world, message_id, &answer, is_old)?;
        drop(world);
        self.shared.happened();
        Ok(answer)
    }

    /// Does with a message what the answer says.
    fn answered(&self, world: &mut World, id: &str, answer: &Value, is_old: bool) -> Result<(), NotDelivered> {
        let Ok(message) = message(world, id) else { return Ok(()) };
        let before = shown(world, &message);
        // The old callback is answered with the card itself.
        let is_card = is_old && ["elements", "i18n_elements", "schema"].iter().any(|name| answer.get(*name).is_some());
        let card = match is_card {
            true => answer::replacement(&world.store, answer, &before).map(Some),
            false => answer::card(&world.store, answer, &before),
        };
        let Some(card) = card.map_err(|(code, why)| failed(code, &why))? else { return Ok(()) };
        let streams = cardkit::card_id(im::content_of(&message)).is_some_and(|card| cardkit::streams(world, &card));
        if streams {
            return Err(failed(200_673, "the card streams: switch streaming_mode off before a callback changes it"));
        }
        interactive::put(world, message, card);
        kept(world)
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
}

/// What a message shows, parsed; of a card that lives on its own, that card.
pub(crate) fn shown(world: &World, message: &Value) -> Value {
    let content = im::content_of(message);
    let card = cardkit::card_id(content).and_then(|card| cardkit::shown(world, &card));
    card.unwrap_or_else(|| serde_json::from_str(content).unwrap_or_default())
}

/// The first button that sends a form which has all these names.
fn sender<'c>(card: &'c Value, given: &Map<String, Value>) -> Result<Component<'c>, String> {
    let all = component::all(card);
    let sends =
        |one: &&Component<'c>| one.tag() == "button" && one.form.is_some() && one.form_action() == Some("submit");
    let has_all = |one: &&Component<'c>| {
        let fields = one.form.map(component::all).unwrap_or_default();
        given.keys().all(|name| fields.iter().any(|field| field.name() == name))
    };
    let mut senders = all.iter().filter(sends);
    let found = senders.clone().find(has_all).or_else(|| senders.next());
    found.copied().ok_or_else(|| "the card has no form that can be sent".to_owned())
}

fn failed(code: i64, reason: &str) -> NotDelivered {
    NotDelivered { code, reason: reason.to_owned() }
}

/// While the app has not answered for a click.
struct Acting<'s>(&'s Shared, String);

impl<'s> Acting<'s> {
    fn begin(shared: &'s Shared, message_id: &str) -> Self {
        shared.lock().hub.acting.insert(message_id.to_owned());
        Self(shared, message_id.to_owned())
    }
}

impl Drop for Acting<'_> {
    fn drop(&mut self) {
        self.0.lock().hub.acting.remove(&self.1);
    }
}

/// Sends an old card callback.
async fn old(shared: &Shared, webhook: &push::Webhook, callback: &Value) -> Result<String, NotDelivered> {
    let due = shared.lock().clock.now().saturating_add(crate::events::PATIENCE);
    let json = callback.to_string();
    tokio::select! {
        answer = push::push_card(shared, webhook, &json) => answer.map_err(|why| failed(deliver::shown_code(&why), &why)),
        () = shared.until(due) => Err(failed(200_341, "no answer within 3 s")),
    }
}

fn parsed(text: &str) -> Result<Value, NotDelivered> {
    answer::parsed(text).map_err(|(code, why)| failed(code, &why))
}
