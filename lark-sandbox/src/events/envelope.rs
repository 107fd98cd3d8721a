//! The envelope of an event: version 2, or 1 for the old types.

use serde_json::{Value, json};

use crate::{services::im::TENANT_KEY, world::World};

/// The whole JSON of an event. The old types are those whose name has no dot.
pub(super) fn text(world: &World, id: &str, event_type: &str, body: Value, is_callback: bool) -> String {
    let now = world.clock.now();
    let token = world.hub.token();
    if !event_type.contains('.') {
        let mut event = match body {
            Value::Object(members) => members,
            _ => serde_json::Map::new(),
        };
        let own = [("type", event_type), ("app_id", &*world.app_id), ("tenant_key", TENANT_KEY)];
        for (name, value) in own {
            event.entry(name).or_insert_with(|| value.into());
        }
        return json!({
            "ts": format!("{}.{:06}", now.as_secs(), now.subsec_micros()),
            "uuid": id,
            "token": token,
            "type": "event_callback",
            "event": event,
        })
        .to_string();
    }
    // As documented, and as every sample has it: callbacks count in microseconds.
    let create_time = if is_callback { now.as_micros() } else { now.as_millis() };
    let header = json!({
        "event_id": id,
        "event_type": event_type,
        "create_time": create_time.to_string(),
        "token": token,
        "app_id": world.app_id,
        "tenant_key": TENANT_KEY,
    });
    format!(r#"{{"schema":"2.0","header":{header},"event":{body}}}"#)
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::*;
    use crate::{clock::Clock, store::Store, world::Contents};

    fn at(event_type: &str, body: Value, is_callback: bool) -> Value {
        let contents = Contents::temporary().expect("a folder");
        let clock = Clock::new(|| UNIX_EPOCH + Duration::from_micros(1_700_000_000_123_456));
        let world = World::new("cli_1".to_owned(), "s".to_owned(), clock, Store::default(), contents);
        serde_json::from_str(&text(&world, "e1", event_type, body, is_callback)).expect("JSON")
    }

    #[test]
    fn new_types_have_a_header_in_milliseconds_and_callbacks_in_microseconds() {
        let event = at("im.message.receive_v1", json!({ "a": 1 }), false);
        let expected = json!({
            "schema": "2.0",
            "header": {
                "event_id": "e1",
                "event_type": "im.message.receive_v1",
                "create_time": "1700000000123",
                "token": crate::VERIFICATION_TOKEN,
                "app_id": "cli_1",
                "tenant_key": TENANT_KEY,
            },
            "event": { "a": 1 },
        });
        assert_eq!(event, expected);
        let callback = at("card.action.trigger", json!({}), true);
        assert_eq!(callback["header"]["create_time"], "1700000000123456");
    }

    #[test]
    fn old_types_have_what_concerns_them_inside_of_the_event() {
        let event = at("approval_instance", json!({ "status": "PENDING" }), false);
        let inside =
            json!({ "type": "approval_instance", "app_id": "cli_1", "tenant_key": TENANT_KEY, "status": "PENDING" });
        assert_eq!(event["event"], inside);
        assert_eq!((&event["uuid"], &event["type"]), (&json!("e1"), &json!("event_callback")));
        assert_eq!(event["ts"], "1700000000.123456");
    }
}
