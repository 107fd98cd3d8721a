//! `drive.v1`, `docx.v1`, `bitable.v1`: files of all kinds. The app hears only of those that it has subscribed to.

use serde_json::{Value, json};

use super::{Change, operator, subscribe, subscribers, unsubscribe};
use crate::{
    call::Call,
    services::{bitable, drive},
    world::World,
};

/// How subscriptions to files begin.
const FILE: &str = "file";

pub(super) const CHANGES: &[Change] = &[
    Change::new("drive.v1.file.subscribe", |world, call, _, _| {
        subscribe(world, call, FILE, call.path("file_token"));
    })
    .sampled(),
    Change::new("drive.v1.file.delete_subscribe", |world, call, _, _| {
        unsubscribe(world, FILE, call.path("file_token"));
    })
    .sampled(),
    Change::new("drive.v1.file.create_folder", |world, call, _, data| {
        created(world, call, call.text("folder_token"), &data["token"], "folder");
    }),
    Change::new("drive.v1.file.upload_all", |world, call, _, data| {
        created(world, call, call.text("parent_node"), &data["file_token"], "file");
    }),
    Change::new("docx.v1.document.create", |world, call, _, data| {
        created(world, call, call.text("folder_token"), &data["document"]["document_id"], "docx");
    }),
    Change::new("bitable.v1.app.create", |world, call, _, data| {
        created(world, call, call.text("folder_token"), &data["app"]["app_token"], "bitable");
    }),
    Change::new("drive.v1.file.delete", |world, call, before, _| {
        of_file(world, call, "drive.file.deleted_v1", call.path("file_token"), text(&before["type"]));
    })
    .after(|world, call| drive::entry(world, call.path("file_token")).unwrap_or_default()),
    Change::new("docx.v1.document.block.patch", |world, call, _, _| block_changed(world, call)),
    Change::new("docx.v1.document.block.batch_update", |world, call, _, _| block_changed(world, call)),
    Change::new("docx.v1.document.block.children.create", |world, call, _, _| edited(world, call, "docx")),
    Change::new("docx.v1.document.block.children.batch_delete", |world, call, _, _| edited(world, call, "docx")),
    Change::new("docx.v1.document.block.descendant.create", |world, call, _, _| edited(world, call, "docx")),
    Change::new("bitable.v1.app.table.record.create", |world, call, _, data| {
        records(world, call, &Value::Null, &json!([data["record"]]));
    }),
    Change::new("bitable.v1.app.table.record.batch_create", |world, call, _, data| {
        records(world, call, &Value::Null, &data["records"]);
    }),
    Change::new("bitable.v1.app.table.record.update", |world, call, before, data| {
        records(world, call, before, &json!([data["record"]]));
    })
    .after(|world, call| bitable::rows(world, call, &[call.path("record_id")])),
    Change::new("bitable.v1.app.table.record.batch_update", |world, call, before, data| {
        records(world, call, before, &data["records"]);
    })
    .after(|world, call| {
        let ids: Vec<_> = call.list("records").iter().filter_map(|record| record["record_id"].as_str()).collect();
        bitable::rows(world, call, &ids)
    }),
    Change::new("bitable.v1.app.table.record.delete", |world, call, before, _| {
        records(world, call, before, &Value::Null);
    })
    .after(|world, call| bitable::rows(world, call, &[call.path("record_id")])),
    Change::new("bitable.v1.app.table.record.batch_delete", |world, call, before, _| {
        records(world, call, before, &Value::Null);
    })
    .after(|world, call| {
        let ids: Vec<_> = call.list("records").iter().filter_map(Value::as_str).collect();
        bitable::rows(world, call, &ids)
    }),
];

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// Something new in a folder that the app has subscribed to.
fn created(world: &mut World, call: &Call, folder: &str, token: &Value, kind: &str) {
    let Some(subscribers) = subscribers(world, FILE, folder) else { return };
    let body = json!({
        "file_type": kind,
        "file_token": token,
        "folder_token": folder,
        "operator_id": operator(world, call),
        "subscriber_ids": subscribers,
    });
    world.raise("drive.file.created_in_folder_v1", body);
}

fn of_file(world: &mut World, call: &Call, event_type: &str, token: &str, kind: &str) {
    let Some(subscribers) = subscribers(world, FILE, token) else { return };
    let body = json!({
        "file_type": kind,
        "file_token": token,
        "operator_id": operator(world, call),
        "subscriber_id_list": subscribers,
    });
    world.raise(event_type, body);
}

fn edited(world: &mut World, call: &Call, kind: &str) {
    let token = call.path("document_id");
    let Some(subscribers) = subscribers(world, FILE, token) else { return };
    let body = json!({
        "file_type": kind,
        "file_token": token,
        "operator_id_list": [operator(world, call)],
        "subscriber_id_list": subscribers,
    });
    world.raise("drive.file.edit_v1", body);
}

/// A change of the first block, which is the title, is another event too.
fn block_changed(world: &mut World, call: &Call) {
    let document = call.path("document_id");
    let is_title = call.path("block_id") == document
        || call.list("requests").iter().any(|request| request["block_id"] == document);
    edited(world, call, "docx");
    if is_title {
        of_file(world, call, "drive.file.title_updated_v1", document, "docx");
    }
}

/// Records that were there before and those that are there now.
fn records(world: &mut World, call: &Call, before: &Value, after: &Value) {
    let Some(subscribers) = subscribers(world, FILE, call.path("app_token")) else { return };
    let list = |records: &Value| records.as_array().cloned().unwrap_or_default();
    let (before, after) = (list(before), list(after));
    let columns = bitable::field_ids(world, call);
    let values = |record: Option<&Value>| -> Vec<Value> {
        let fields = record.and_then(|record| record["fields"].as_object()).into_iter().flatten();
        let shown = fields.filter_map(|(name, value)| {
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            Some(json!({ "field_id": columns.get(name)?, "field_value": value }))
        });
        shown.collect()
    };
    let same = |records: &[Value], id: &Value| records.iter().find(|record| record["record_id"] == *id).cloned();
    let mut actions = Vec::new();
    for record in &after {
        let id = &record["record_id"];
        let old = same(&before, id);
        let action = if old.is_some() { "record_edited" } else { "record_added" };
        actions.push(json!({
            "record_id": id,
            "action": action,
            "before_value": values(old.as_ref()),
            "after_value": values(Some(record)),
        }));
    }
    for record in before.iter().filter(|record| same(&after, &record["record_id"]).is_none()) {
        actions.push(json!({
            "record_id": record["record_id"],
            "action": "record_deleted",
            "before_value": values(Some(record)),
            "after_value": [],
        }));
    }
    let body = json!({
        "file_type": "bitable",
        "file_token": call.path("app_token"),
        "table_id": call.path("table_id"),
        "revision": 1,
        "operator_id": operator(world, call),
        "action_list": actions,
        "subscriber_id_list": subscribers,
        "update_time": call.now.as_secs(),
    });
    world.raise("drive.file.bitable_record_changed_v1", body);
}
