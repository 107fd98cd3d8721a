//! What was given is sent, and what came is kept.

use lark_runtime::Model;
use lark_runtime::dynamic::AnyRequest;
use lark_runtime::meta::{Meta, Place};
use lark_runtime::serde_json::{Value, from_slice, json};
use lark_runtime::wire::{JsonText, Writer};

use crate::expected::Expected;
use crate::facts::{TYPED, for_each};

#[test]
fn a_call_by_name_sends_what_it_was_given_or_refuses_it() {
    for_each(|fact, meta| {
        let (all, required) = (Expected::new(fact, true), Expected::new(fact, false));
        for (name, value) in &all.body {
            for variant in variants(value, 2) {
                let mut body = required.body.clone();
                body.insert(name.clone(), variant.clone());
                let body = Value::Object(body);
                let Some(sent) = sent(meta, &required, &body) else { continue };
                if sent != body {
                    return Err(format!("`{name}`: {variant} became {sent}"));
                }
            }
        }
        Ok(())
    });
}

/// The JSON that is sent for this body; `None` if it is refused, or a form.
fn sent(meta: &'static Meta, others: &Expected, body: &Value) -> Option<Value> {
    let mut request = AnyRequest::new(meta);
    for (place, values) in
        [(Place::Path, &others.path), (Place::Query, &others.query), (Place::Header, &others.headers)]
    {
        for (name, value) in values {
            request.set(place, name, value.clone()).ok()?;
        }
    }
    request.set_body(body.clone()).ok()?;
    from_slice(&request.encode().ok()?.body.to_bytes()?).ok()
}

/// A value with one part of it replaced by something else, in every way.
fn variants(value: &Value, depth: usize) -> Vec<Value> {
    let mut all =
        vec![json!(null), json!([]), json!({}), json!(""), json!(0), json!(1.5), json!([value]), json!({"a": value})];
    if depth > 0 {
        match value {
            Value::Object(members) => {
                for (name, member) in members {
                    for variant in variants(member, depth - 1) {
                        let mut members = members.clone();
                        members.insert(name.clone(), variant);
                        all.push(members.into());
                    }
                }
            }
            Value::Array(items) => {
                for variant in items.first().into_iter().flat_map(|item| variants(item, depth - 1)) {
                    let mut items = items.clone();
                    items[0] = variant;
                    all.push(items.into());
                }
            }
            _ => {}
        }
    }
    all
}

#[test]
fn every_empty_value_of_the_platforms_examples_is_sent() {
    for (id, path, body) in [
        ("bitable.v1.app.table.record.create", &["app_token", "table_id"][..], json!({"fields": {}})),
        ("calendar.v4.calendar.event.patch", &["calendar_id", "event_id"], json!({"reminders": []})),
        ("contact.v3.department.patch", &["department_id"], json!({"leaders": []})),
        (
            "bitable.v1.app.table.view.patch",
            &["app_token", "table_id", "view_id"],
            json!({"property": {"hidden_fields": null}}),
        ),
    ] {
        let mut request = AnyRequest::new(TYPED[id]);
        for name in path {
            request.set(Place::Path, name, "x").unwrap();
        }
        request.set_body(body.clone()).unwrap();
        let sent = request.encode().unwrap().body.to_bytes().unwrap();
        assert_eq!(from_slice::<Value>(&sent).unwrap(), body, "{id}");
    }
}

/// Reads, and writes again what was read.
fn written<M: Model + Default>(json: &Value) -> Value {
    let bytes = json.to_string().into_bytes();
    let text = JsonText::new(&bytes);
    let mut model = M::default();
    let mut reader = text.reader();
    reader.value(&mut model).unwrap();
    assert_eq!(reader.misfits(), []);
    let mut writer = Writer::new();
    writer.slot(&model);
    from_slice(&writer.finish().unwrap()).unwrap()
}

#[test]
fn a_block_that_is_newer_than_the_crate_is_read_and_written_back() {
    let block = json!({"block_id": "b", "block_type": 9_999, "parent_id": "p", "hologram": {"depth": [1, {"x": null}]},
        "text": {"elements": [{"text_run": {"content": "c", "voice": 1}, "new_kind": {}}], "style": {"align": 1, "glow": true}}});
    assert_eq!(written::<lark_apis::docx::v1::Block>(&block), block);
}
