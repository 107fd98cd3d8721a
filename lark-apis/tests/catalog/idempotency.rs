//! Which field of which endpoint takes an idempotency key. The catalog has names alone, so the families stand here.

use std::collections::BTreeSet;

use lark_runtime::meta::Place;
use lark_runtime::wire::Kind;

use crate::facts::{TYPED, at};

/// Beginnings of ids, and the field that the services' pages call an idempotency key.
const FAMILIES: &[(&str, &str)] = &[
    ("aily.v1.aily_session.aily_message.create", "idempotent_id"),
    ("approval.v1.message.send_approval_message", "uuid"),
    ("approval.v2.instance.create", "uuid"),
    ("approval.v4.instance.create", "uuid"),
    ("bitable.v1.app.table.record.batch_create", "client_token"),
    ("bitable.v1.app.table.record.create", "client_token"),
    ("calendar.v4.calendar.event.create", "idempotency_key"),
    ("contact.v3.", "client_token"),
    ("corehr.", "client_token"),
    ("docx.v1.", "client_token"),
    ("im.v1.chat.create", "uuid"),
    ("im.v1.message.", "uuid"),
    ("im.v1.thread.forward", "uuid"),
    ("task.v2.task.add_members", "client_token"),
];

#[test]
fn the_documented_fields_take_keys_and_no_others() {
    let mut expected = BTreeSet::new();
    for (family, wire) in FAMILIES {
        let before = expected.len();
        for (id, meta) in TYPED.iter().filter(|(id, _)| id.starts_with(family)) {
            let mut places = [Place::Query, Place::Json].into_iter();
            if places.any(|place| at(meta, place).any(|field| field.wire() == *wire)) {
                expected.insert((*id, *wire));
            }
        }
        assert!(expected.len() > before, "{family} has no `{wire}`");
    }
    let declared = TYPED.iter().filter_map(|(id, meta)| Some((*id, meta.idempotency()?)));
    let declared: Vec<_> = declared.inspect(|(id, field)| assert_eq!(field.kind(), Kind::String, "{id}")).collect();
    assert_eq!(declared.iter().map(|(id, field)| (*id, field.wire())).collect::<BTreeSet<_>>(), expected);
    for (id, field) in declared {
        assert_eq!(field.is_required(), id == "aily.v1.aily_session.aily_message.create", "{id}");
    }
}
