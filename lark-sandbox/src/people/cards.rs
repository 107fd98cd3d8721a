//! What people do with cards and links, which the app answers at once.

use serde_json::{Value, json};

use super::{Person, ids::chat_id, kept, message};
use crate::{
    events::deliver::{self, NotDelivered},
    push,
    services::im::{self, TENANT_KEY},
    world::Shared,
};

impl Person {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_an_object_or_nothing() {
        assert_eq!(parsed("  ").ok(), Some(json!({})));
        assert_eq!(parsed(r#"{"toast":1}"#).ok(), Some(json!({ "toast": 1 })));
        for answer in ["[]", "success", "1"] {
            assert_eq!(parsed(answer).map_err(|error| error.code), Err(200_672), "{answer}");
        }
    }
}
