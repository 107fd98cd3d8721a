//! `decode-event`: the delivery of an event to what its type makes of it.

use std::collections::HashMap;
use std::sync::LazyLock;

use lark_runtime::Event;
use lark_runtime::event::{EventVisitor, inspect};
use lark_runtime::wire::Malformed;
use serde_json::{Value, json};

use crate::lines::{members, value};

/// Reads the delivery of one type: its misfits, and what is lost.
type Read = fn(&[u8]) -> Result<(Vec<String>, Vec<String>), Malformed>;

struct Readers(HashMap<&'static str, Read>);

impl EventVisitor for Readers {
    fn visit<E: Event>(&mut self) {
        self.0.insert(E::META.event_type(), |delivery| {
            let read = inspect::<E>(delivery)?;
            let misfits: Vec<String> = read.misfits.iter().map(ToString::to_string).collect();
            // What is at a path and did not fit is lost as well.
            let lost = read.lost.into_iter().chain(read.misfits.into_iter().map(|misfit| misfit.path)).collect();
            Ok((misfits, lost))
        });
    }
}

static READERS: LazyLock<HashMap<&'static str, Read>> = LazyLock::new(|| {
    let mut readers = Readers(HashMap::new());
    lark_apis::visit_events(&mut readers);
    readers.0
});

/// Decodes the event of a line.
pub(crate) fn decode(line: &[u8]) -> Value {
    let refused = |event_type: Value, note: String| json!({"type": event_type, "ok": false, "misfits": [], "lost": [], "note": note});
    let mut line = match members(line) {
        Ok(line) => line,
        Err(error) => return refused(Value::Null, format!("the line is not a JSON object: {error}")),
    };
    let event_type = line.remove("type").and_then(|text| value(&text).ok()).unwrap_or_default();
    let Some(read) = event_type.as_str().map(|event_type| READERS.get(event_type)) else {
        return refused(event_type, "the line needs a text `type`".into());
    };
    let Some(read) = read else {
        let note = format!("there is no event type {event_type}");
        return refused(event_type, note);
    };
    let Some(body) = line.remove("body") else {
        return refused(event_type, "the line needs the whole event as `body`".into());
    };
    // The event itself, or the text of it.
    let body = match value(&body) {
        Ok(Value::String(text)) => text,
        _ => body,
    };
    match read(body.as_bytes()) {
        Ok((misfits, lost)) => json!({"type": event_type, "ok": true, "misfits": misfits, "lost": lost}),
        Err(error) => refused(event_type, error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(event_type: &str, body: &Value) -> Value {
        decode(json!({"type": event_type, "body": body}).to_string().as_bytes())
    }

    fn fits(event_type: &str, body: &Value) {
        let fine = json!({"type": event_type, "ok": true, "misfits": [], "lost": []});
        assert_eq!(run(event_type, body), fine, "{body}");
        assert_eq!(run(event_type, &body.to_string().into()), fine, "{body} as text");
    }

    fn v2(event_type: &str, event: &Value) {
        let header = json!({"event_id": "e1", "event_type": event_type, "create_time": "1608725989000", "token": "t",
            "app_id": "cli_1", "tenant_key": "k1"});
        fits(event_type, &json!({"schema": "2.0", "header": header, "event": event}));
    }

    fn v1(event_type: &str, event: &Value) {
        let mut event = event.clone();
        event["type"] = event_type.into();
        fits(
            event_type,
            &json!({"uuid": "u", "token": "t", "ts": "1502199207.7171419", "type": "event_callback", "event": event}),
        );
    }

    #[test]
    fn events_of_every_schema_fit_their_types() {
        let user = json!({"open_id": "ou_1", "union_id": "on_1", "user_id": "u1"});
        v2(
            "im.message.receive_v1",
            &json!({
                "sender": {"sender_id": user, "sender_type": "user", "tenant_key": "k1"},
                "message": {"message_id": "om_1", "chat_id": "oc_1", "chat_type": "p2p", "message_type": "text",
                    "content": "{\"text\":\"hello\"}", "create_time": "1609073151345",
                    "mentions": [{"key": "@_user_1", "id": user, "mentioned_type": "bot", "name": "Tom", "tenant_key": "k1"}]},
            }),
        );
        v2("board.whiteboard.updated_v1", &json!({"whiteboard_id": "w", "operator_ids": [user]}));
        v2("contact.user_group.created_v3", &json!({"whatever": {"comes": [1]}}));
        v2(
            "attendance.user_task.updated_v1",
            &json!({"date": 20_210_310, "status_changes": [{"index": 0, "work_type": "on"}], "employee_no": ""}),
        );
        v1("app_ticket", &json!({"app_id": "cli_1", "app_ticket": "ticket"}));
        v1("dept_delete", &json!({"app_id": "cli_1", "tenant_key": "k1", "open_department_id": "od-1"}));
        v1(
            "third_party_meeting_room_event_updated",
            &json!({"event_time": "1609073151", "uid": "u", "original_time": 0, "start": {"time_stamp": "1609073151"},
                "meeting_rooms": [{"open_id": "omm_1"}], "organizer": user, "event_id": "e", "app_id": "cli_1"}),
        );
    }

    #[test]
    fn callbacks_fit_whatever_components_send() {
        let event = |action: Value| {
            json!({"operator": {"tenant_key": "k", "user_id": "u", "open_id": "ou_1", "union_id": "on_1"}, "token": "c-1",
                "action": action})
        };
        let around = json!({"open_message_id": "om_1", "open_chat_id": "oc_1"});
        for action in [
            json!({"tag": "button", "value": {"key": "v"}, "timezone": "Asia/Shanghai"}),
            json!({"tag": "button", "value": "text", "name": "b", "form_value": {"a": ["x"], "b": "", "c": true}}),
            json!({"tag": "select_img", "options": "picture1"}),
            json!({"tag": "multi_select_static", "options": ["a", "b"]}),
            json!({"tag": "checker", "checked": true, "value": null}),
            json!({"tag": "input", "input_value": "x", "name": "i"}),
            json!({"tag": "select_static", "option": "1", "timezone": "Asia/Shanghai", "value": {"key": "v"}}),
            json!({"tag": "select_person", "option": "ou_1"}),
            json!({"tag": "multi_select_person", "options": ["ou_1", "ou_2"], "name": "people"}),
            json!({"tag": "overflow", "option": "o"}),
            json!({"tag": "date_picker", "option": "2024-04-01 +0800", "timezone": "Asia/Shanghai"}),
            json!({"tag": "picker_time", "option": "08:30 +0800", "timezone": "Asia/Shanghai"}),
            json!({"tag": "picker_datetime", "option": "2024-04-29 07:07 +0800", "timezone": "Asia/Shanghai"}),
            json!({"tag": "select_img", "options": ["a", "b"], "name": "images"}),
            json!({"tag": "checker", "checked": false, "value": {"key": "v"}, "name": "todo", "timezone": ""}),
            json!({"tag": "interactive_container", "value": {"key": [1, {"a": null}]}}),
            json!({"tag": "button", "name": "submit", "form_value": {"input": "x", "people": ["ou_1"], "date": "2024-04-01 +0800",
                "time": "08:30 +0800", "image": "a", "todo": "true", "empty": "", "none": null}}),
        ] {
            let mut inside = event(action.clone());
            (inside["host"], inside["context"]) = (json!("im_message"), around.clone());
            v2("card.action.trigger", &inside);
            let beside = json!({"schema": "2.0", "header": {"event_type": "card.action.trigger"}, "event": event(action),
                "host": "im_message", "context": around});
            fits("card.action.trigger", &beside);
            // Without `event` and `header`, as one page shows it.
            let mut flattened = inside;
            for (name, value) in [
                ("schema", "2.0"),
                ("event_id", "e1"),
                ("event_type", "card.action.trigger"),
                ("app_id", "cli_1"),
                ("create_time", "1608725989000000"),
                ("tenant_key", "k1"),
                ("delivery_type", "url_preview"),
            ] {
                flattened[name] = value.into();
            }
            fits("card.action.trigger", &flattened);
        }
        v2(
            "url.preview.get",
            &json!({"operator": {"open_id": "ou_1"}, "host": "im_message", "context": {"url": "https://a"}}),
        );
        v2(
            "url.preview.get",
            &json!({"operator": {"tenant_key": "k", "user_id": "u", "open_id": "ou_1"}, "host": "im_top_notice",
                "context": {"url": "https://a", "preview_token": "p", "open_message_id": "om_1", "open_chat_id": "oc_1"}}),
        );
        let old = json!({"open_id": "ou_1", "user_id": "u", "open_message_id": "om_1", "tenant_key": "k", "token": "c-1",
            "open_chat_id": "oc_1", "union_id": "on_1",
            "action": {"value": {"key": "value"}, "tag": "select_static", "option": "1", "timezone": ""}});
        fits("card.action.trigger_v1", &old);
    }

    #[test]
    fn what_does_not_fit_is_told() {
        let line = run("im.message.recalled_v1", &json!({"event": {"message_id": {"a": 1}, "brand_new": 1}}));
        assert_eq!(line["ok"], true);
        assert_eq!(line["misfits"], json!(["event.message_id: expected string, found object"]));
        assert_eq!(line["lost"], json!(["event.brand_new", "event.message_id"]));
        let refused = |line: Value, note: &str| {
            assert_eq!(
                (&line["ok"], &line["misfits"], &line["lost"]),
                (&json!(false), &json!([]), &json!([])),
                "{line}"
            );
            assert!(line["note"].as_str().is_some_and(|text| text.contains(note)), "{line}");
        };
        refused(run("no.such_v1", &json!({})), "no event type");
        refused(decode(b"{\"type\": \"app_ticket\"}"), "`body`");
        refused(decode(b"{\"type\": \"app_ticket\", \"body\": \"{\"}"), "ends");
        refused(decode(b"{\"body\": {}}"), "`type`");
        refused(decode(b"["), "not a JSON object");
    }
}
