//! The control calls about events, for programs in other languages.

use http::Method;
use serde_json::{Value, json};

use super::{Trouble, deliver};
use crate::{call::Query, envelope::cut, events::EventRecord, people::Person, push::SetWebhook, world::Shared};

/// Events that are listed by default.
const LISTED: usize = 100;
/// Bytes of the name of a person.
const NAME_MAX: usize = 200;

/// Whether a control call is one of these.
pub(crate) fn owns(path: &str) -> bool {
    let first = path.split('/').next().unwrap_or_default();
    matches!(first, "events" | "callbacks" | "webhook" | "connections" | "people")
}

/// Answers one.
pub(crate) async fn answer(
    shared: &Shared,
    method: &Method,
    path: &str,
    query: &Query,
    body: &Value,
) -> Result<Value, String> {
    let done = Ok(json!({}));
    let text = |name: &str| body[name].as_str().unwrap_or_default();
    let needed = |name: &'static str| body[name].as_str().ok_or(format!("{name}: a text"));
    match (method.as_str(), path) {
        ("GET", "events") => {
            let limit = query.get("limit").and_then(|limit| limit.parse().ok()).unwrap_or(LISTED);
            let world = shared.lock();
            let skipped = world.hub.log.iter().count().saturating_sub(limit);
            Ok(world.hub.log.iter().skip(skipped).map(shown).collect())
        }
        ("POST", "events") => {
            let id = shared.lock().raise_now(needed("type")?, body["event"].clone());
            deliver::flush(shared);
            if let (Some(id), true) = (&id, body["wait"] == true) {
                deliver::settled(shared, id).await.map_err(|error| error.to_string())?;
            }
            Ok(json!({ "event_id": id }))
        }
        ("POST", "events/subscriptions") => {
            let only =
                body["only"].as_array().map(|only| only.iter().filter_map(Value::as_str).map(str::to_owned).collect());
            shared.lock().hub.subscribe_only(only);
            done
        }
        ("GET", "events/troubles") => {
            Ok(shared.lock().hub.troubles.iter().map(|trouble| json!(trouble.to_string())).collect())
        }
        ("POST", "events/troubles") => {
            let mut trouble: Trouble = needed("trouble")?.parse().map_err(|error| format!("trouble: {error}"))?;
            let number = |name: &str| body[name].as_u64().map(|number| u32::try_from(number).unwrap_or(u32::MAX));
            if let Some(every) = number("every") {
                trouble = trouble.every(every);
            }
            if let Some(times) = number("times") {
                trouble = trouble.times(times);
            }
            if shared.lock().hub.troubles.add(trouble) { done } else { Err("there are too many troubles".to_owned()) }
        }
        ("DELETE", "events/troubles") => {
            shared.lock().hub.troubles.clear();
            done
        }
        ("POST", "events/replay") => {
            let last = body["last"].as_u64().and_then(|last| usize::try_from(last).ok()).ok_or("last: a number")?;
            Ok(json!({ "events": deliver::replay(shared, last) }))
        }
        ("POST", "callbacks") => {
            let answer = deliver::call(shared, needed("type")?, body["event"].clone()).await;
            let answer = answer.map_err(|error| error.to_string())?;
            Ok(json!({ "answer": serde_json::from_str::<Value>(&answer).unwrap_or_else(|_| answer.into()) }))
        }
        ("POST", "webhook") => {
            let mut webhook = SetWebhook::new(shared, needed("url")?.to_owned()).encrypt_key(text("encrypt_key"));
            if let Some(token) = body["verification_token"].as_str() {
                webhook = webhook.verification_token(token);
            }
            if body["check"] == false {
                webhook = webhook.without_check();
            }
            if body["cards"] == true {
                webhook = webhook.for_cards();
            }
            webhook.await.map_err(|error| error.to_string())?;
            done
        }
        ("DELETE", "webhook") => {
            let mut world = shared.lock();
            world.hub.webhook = None;
            world.hub.card_webhook = None;
            done
        }
        #[cfg(feature = "connection")]
        ("GET", "connections") => Ok(shared.lock().hub.connections.shown().into()),
        #[cfg(feature = "connection")]
        ("POST", "connections/drop") => Ok(json!({ "connections": shared.lock().hub.connections.drop_all() })),
        #[cfg(feature = "connection")]
        ("POST", "connections/config") => {
            let mut world = shared.lock();
            let config = &mut world.hub.connections.config;
            for (name, value) in [
                ("reconnect_count", &mut config.reconnect_count),
                ("reconnect_interval", &mut config.reconnect_interval),
                ("reconnect_nonce", &mut config.reconnect_nonce),
                ("ping_interval", &mut config.ping_interval),
            ] {
                if let Some(given) = body[name].as_i64() {
                    *value = given;
                }
            }
            done
        }
        ("POST", path) if path.starts_with("people/") => {
            let mut words = path.split('/').skip(1);
            let name = words.next().unwrap_or_default();
            let name = percent_encoding::percent_decode_str(name).decode_utf8().map_err(|_| "the name is no UTF-8")?;
            match (words.next(), words.next()) {
                (Some(verb), None) if !name.is_empty() && name.len() <= NAME_MAX => {
                    person(shared, &name, verb, body).await
                }
                _ => Err("write people/NAME/says, /tells, /reacts, /joins, /leaves, /reads, /clicks, /submits, /sets or /sees".to_owned()),
            }
        }
        _ => Err(format!("there is no {method} /_sandbox/{path}")),
    }
}

/// Something that a person does.
async fn person(shared: &Shared, name: &str, verb: &str, body: &Value) -> Result<Value, String> {
    let person = Person::new(shared, name);
    let needed = |name: &'static str| body[name].as_str().ok_or(format!("{name}: a text"));
    let failed = |error: deliver::NotDelivered| error.to_string();
    let said = match verb {
        "says" => person.says(needed("chat")?, needed("text")?).await,
        "tells" => person.tells(needed("text")?).await,
        "sends" => person.sends(needed("chat")?, needed("message_type")?, body["content"].clone()).await,
        "reacts" => {
            person.reacts(needed("message_id")?, needed("emoji")?).await.map_err(failed)?;
            return Ok(json!({}));
        }
        "reads" => {
            person.reads(needed("message_id")?).await.map_err(failed)?;
            return Ok(json!({}));
        }
        "joins" => {
            person.joins(needed("chat")?).await.map_err(failed)?;
            return Ok(json!({}));
        }
        "leaves" => {
            person.leaves(needed("chat")?).await.map_err(failed)?;
            return Ok(json!({}));
        }
        "clicks" => {
            let answer = match body.get("action") {
                Some(action) => person.acts(needed("message_id")?, action.clone()).await,
                None => match body["button"].as_str() {
                    Some(button) => person.clicks(needed("message_id")?, button).await,
                    None => person.clicks(needed("message_id")?, body["value"].clone()).await,
                },
            };
            return Ok(json!({ "answer": answer.map_err(failed)? }));
        }
        "submits" => {
            let button = body["button"].as_str().unwrap_or_default();
            let answer = person.submits_with(needed("message_id")?, button, body["form"].clone()).await;
            return Ok(json!({ "answer": answer.map_err(failed)? }));
        }
        "sets" => {
            let answer = person.sets(needed("message_id")?, needed("element")?, body["value"].clone()).await;
            return Ok(json!({ "answer": answer.map_err(failed)? }));
        }
        "sees" => return Ok(json!({ "card": person.sees(needed("message_id")?).await.map_err(failed)? })),
        _ => return Err(format!("people do not do that: {}", cut(verb))),
    };
    let said = said.map_err(failed)?;
    if body["wait_for_reply"] == true {
        said.reply().await.map_err(failed)?;
    }
    let replies: Vec<_> = said.replies().await.iter().map(|reply| reply.row().clone()).collect();
    Ok(json!({
        "message_id": said.message_id(), "chat_id": said.chat_id(), "open_id": person.open_id(), "replies": replies,
    }))
}

/// An event without secrets.
fn shown(record: &EventRecord) -> Value {
    let attempts: Vec<_> = record
        .attempts
        .iter()
        .map(|attempt| {
            json!({
                "at": u64::try_from(attempt.at.as_millis()).unwrap_or(u64::MAX),
                "via": attempt.via,
                "failure": attempt.failure,
                "answer": attempt.answer,
            })
        })
        .collect();
    json!({
        "event_id": record.id,
        "type": record.event_type,
        "state": record.state.word(),
        "attempts": attempts,
        "json": record.shown_json(),
    })
}
