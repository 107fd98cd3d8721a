//! `interactive.v1`: cards that are changed after a callback, by the token in it.

use std::time::Duration;

use serde_json::{Value, json};

use super::{
    Handler, cardkit,
    im::{self, MESSAGES},
};
use crate::{
    call::Call,
    cards::refused,
    envelope::{Answer, Failure},
    world::World,
};

/// What is known of the token of a callback.
const TOKENS: &str = "card_tokens";
const LIFE: Duration = Duration::from_secs(30 * 60);
const USES: u64 = 2;
const BYTES_MAX: usize = 30 * 1024;

pub(crate) const HANDLERS: &[(&str, Handler)] = &[("interactive.v1.card.update_message_delay", update)];

/// A fresh token for a callback about a message.
pub(crate) fn token(world: &mut World, message_id: &str) -> String {
    let token = format!("c-{}", world.hub.id());
    let at = cardkit::millis(world.clock.now());
    world.store.put(TOKENS, &token, &json!({ "message_id": message_id, "at": at, "uses": 0 }));
    token
}

fn update(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let token = call.text("token");
    if !token.starts_with("c-") {
        return Err(Failure::refused(300_020, "the format of the token is wrong"));
    }
    let ended = || Failure::refused(300_030, "the token is invalid or older than 30 minutes");
    let mut known = world.store.get(TOKENS, token).ok_or_else(ended)?;
    let since = call.now.saturating_sub(Duration::from_millis(known["at"].as_u64().unwrap_or_default()));
    if since >= LIFE {
        return Err(ended());
    }
    let uses = known["uses"].as_u64().unwrap_or_default();
    if uses >= USES {
        return Err(Failure::refused(300_040, "the token has been used 2 times"));
    }
    let mut card = match call.member("card") {
        Value::String(text) => {
            serde_json::from_str(text).map_err(|_| Failure::refused(100_030, "the card is not JSON"))?
        }
        card => card.clone(),
    };
    let open_ids = card.as_object_mut().and_then(|card| card.remove("open_ids"));
    if card["type"] == "template" && card.get("schema").is_none() {
        if card["data"]["template_id"].as_str().is_none_or(str::is_empty) {
            return Err(Failure::refused(10_002, "data needs template_id"));
        }
    } else {
        if card.to_string().len() > BYTES_MAX {
            return Err(Failure::refused(11_311, "the card is larger than 30 KB"));
        }
        refused::check(&world.store, &card).map_err(|refused| Failure::refused(11_311, refused.text()))?;
        let is_private = !refused::is_second(&card) && card["config"]["update_multi"] != true;
        if is_private && open_ids.as_ref().and_then(Value::as_array).is_none_or(Vec::is_empty) {
            return Err(Failure::refused(300_090, "openid empty: a card of one person needs open_ids"));
        }
        if is_private && open_ids.as_ref().and_then(Value::as_array).is_some_and(|ids| !ids.iter().all(is_open_id)) {
            return Err(Failure::refused(200_320, "open_ids has something else than open_ids"));
        }
    }
    let message_id = known["message_id"].as_str().unwrap_or_default().to_owned();
    let message = world.store.get(MESSAGES, &message_id).filter(|message| message["deleted"] != true);
    let message = message.ok_or_else(|| Failure::refused(200_000, "the message has been recalled"))?;
    known["uses"] = (uses + 1).into();
    world.store.put(TOKENS, token, &known);
    // Before the callback is answered, the change is lost, as documented.
    if !world.hub.acting.contains(&message_id) {
        put(world, message, &card);
    }
    Ok(Answer::Data(json!({})))
}

fn is_open_id(id: &Value) -> bool {
    id.as_str().is_some_and(|id| id.starts_with("ou_"))
}

/// Puts another card into a message.
pub(crate) fn put(world: &mut World, mut message: Value, card: &Value) {
    match cardkit::card_id(im::content_of(&message)) {
        Some(card_id) => cardkit::replace(world, &card_id, card),
        None => message["body"]["content"] = card.to_string().into(),
    }
    message["updated"] = true.into();
    message["update_time"] = world.millis().into();
    let id = message["message_id"].as_str().unwrap_or_default().to_owned();
    world.store.put(MESSAGES, &id, &message);
}
