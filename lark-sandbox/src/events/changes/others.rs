//! Calendars, tasks, the organisation and approvals.

use serde_json::{Value, json};

use super::{Change, subscribe, subscribers, unsubscribe};
use crate::{call::Call, people, world::World};

/// Kinds of subscriptions.
const CALENDARS: &str = "calendars";
const CALENDAR: &str = "calendar";
const TASKS: &str = "tasks";
const APPROVAL: &str = "approval";
/// What a subscription to all of a kind has for an id.
const ALL: &str = "all";

pub(super) const CHANGES: &[Change] = &[
    Change::new("calendar.v4.calendar.subscription", |world, call, _, _| subscribe(world, call, CALENDARS, ALL))
        .sampled(),
    Change::new("calendar.v4.calendar.unsubscription", |world, _, _, _| unsubscribe(world, CALENDARS, ALL)).sampled(),
    Change::new("calendar.v4.calendar.event.subscription", |world, call, _, _| {
        subscribe(world, call, CALENDAR, call.path("calendar_id"));
    })
    .sampled(),
    Change::new("calendar.v4.calendar.event.unsubscription", |world, call, _, _| {
        unsubscribe(world, CALENDAR, call.path("calendar_id"));
    })
    .sampled(),
    Change::new("calendar.v4.calendar.create", |world, _, _, _| calendars_changed(world)),
    Change::new("calendar.v4.calendar.patch", |world, _, _, _| calendars_changed(world)),
    Change::new("calendar.v4.calendar.delete", |world, _, _, _| calendars_changed(world)),
    Change::new("calendar.v4.calendar.event.create", |world, call, _, data| {
        event_changed(world, call, &data["event"]["event_id"], "create");
    }),
    Change::new("calendar.v4.calendar.event.patch", |world, call, _, _| {
        event_changed(world, call, &call.path("event_id").into(), "update");
    }),
    Change::new("calendar.v4.calendar.event.delete", |world, call, _, _| {
        event_changed(world, call, &call.path("event_id").into(), "delete");
    }),
    Change::new("task.v2.task_v2.task_subscription", |world, call, _, _| subscribe(world, call, TASKS, ALL)).sampled(),
    Change::new("task.v2.task.create", |world, _, _, data| task_changed(world, &data["task"], &["task_create"])),
    Change::new("task.v2.task.patch", |world, call, _, data| {
        let names = call.list("update_fields").iter().filter_map(Value::as_str);
        let types: Vec<_> = names
            .map(|name| match name {
                "summary" => "task_summary_update",
                "description" => "task_desc_update",
                "due" => "task_due_update",
                "start" => "task_start_update",
                "completed_at" => "task_completed_update",
                _ => "task_update",
            })
            .collect();
        task_changed(world, &data["task"], &types);
    }),
    Change::new("task.v2.task.delete", |world, call, _, _| {
        task_changed(world, &json!({ "guid": call.path("task_guid") }), &["task_deleted"]);
    }),
    Change::new("contact.v3.user.create", |world, call, _, data| {
        organisation(world, "contact.user.created_v3", &with(call, &data["user"]), None);
    })
    .sampled(),
    Change::new("contact.v3.user.patch", user_updated).sampled(),
    Change::new("contact.v3.user.update", user_updated).sampled(),
    Change::new("contact.v3.user.delete", |world, call, _, _| {
        let person = people::known(world, call.query("user_id_type"), call.path("user_id"));
        let old = json!({ "open_id": person["open_id"], "department_ids": [] });
        organisation(world, "contact.user.deleted_v3", &person, Some(old));
    })
    .sampled(),
    Change::new("contact.v3.department.create", |world, call, _, data| {
        organisation(world, "contact.department.created_v3", &with(call, &data["department"]), None);
    })
    .sampled(),
    Change::new("contact.v3.department.patch", department_updated).sampled(),
    Change::new("contact.v3.department.update", department_updated).sampled(),
    Change::new("contact.v3.department.delete", |world, call, _, _| {
        let department = named_department(call);
        let old = json!({ "open_department_id": department["open_department_id"], "status": { "is_deleted": true } });
        organisation(world, "contact.department.deleted_v3", &department, Some(old));
    })
    .sampled(),
    Change::new("approval.v4.approval.subscribe", |world, call, _, _| {
        subscribe(world, call, APPROVAL, call.path("approval_code"));
    })
    .sampled(),
    Change::new("approval.v4.approval.unsubscribe", |world, call, _, _| {
        unsubscribe(world, APPROVAL, call.path("approval_code"));
    })
    .sampled(),
    Change::new("approval.v4.instance.create", |world, call, _, data| {
        approval(world, call.text("approval_code"), &data["instance_code"], "PENDING");
    })
    .sampled(),
    Change::new("approval.v4.instance.cancel", |world, call, _, _| {
        approval(world, call.text("approval_code"), call.member("instance_code"), "CANCELED");
    })
    .sampled(),
    Change::new("approval.v4.task.approve", |world, call, _, _| {
        approval(world, call.text("approval_code"), call.member("instance_code"), "APPROVED");
    })
    .sampled(),
    Change::new("approval.v4.task.reject", |world, call, _, _| {
        approval(world, call.text("approval_code"), call.member("instance_code"), "REJECTED");
    })
    .sampled(),
];

fn calendars_changed(world: &mut World) {
    if let Some(subscribers) = subscribers(world, CALENDARS, ALL) {
        world.raise("calendar.calendar.changed_v4", json!({ "user_id_list": subscribers }));
    }
}

fn event_changed(world: &mut World, call: &Call, event_id: &Value, change: &str) {
    let calendar_id = call.path("calendar_id");
    let Some(subscribers) = subscribers(world, CALENDAR, calendar_id) else { return };
    let body = json!({
        "calendar_id": calendar_id,
        "calendar_event_id": event_id,
        "change_type": change,
        "user_id_list": subscribers,
    });
    world.raise("calendar.calendar.event.changed_v4", body);
}

fn task_changed(world: &mut World, task: &Value, types: &[&str]) {
    if subscribers(world, TASKS, ALL).is_some() {
        world.raise("task.task.update_user_access_v2", json!({ "task_guid": task["guid"], "event_types": types }));
    }
}

/// What the sandbox answered, with what the call said over it.
fn with(call: &Call, answered: &Value) -> Value {
    let mut all = answered.clone();
    if let (Some(all), Some(said)) = (all.as_object_mut(), call.body.as_object()) {
        all.extend(said.clone());
    }
    all
}

fn user_updated(world: &mut World, call: &Call, _: &Value, _: &Value) {
    let person = people::known(world, call.query("user_id_type"), call.path("user_id"));
    let mut new = person.clone();
    let mut old = json!({});
    for (name, value) in call.body.as_object().into_iter().flatten() {
        if let Some(before) = person.get(name) {
            old[name] = before.clone();
        }
        new[name] = value.clone();
    }
    organisation(world, "contact.user.updated_v3", &new, Some(old));
}

fn named_department(call: &Call) -> Value {
    let kind = if call.query("department_id_type") == "department_id" { "department_id" } else { "open_department_id" };
    json!({ kind: call.path("department_id") })
}

fn department_updated(world: &mut World, call: &Call, _: &Value, _: &Value) {
    let new = with(call, &named_department(call));
    organisation(world, "contact.department.updated_v3", &new, Some(json!({})));
}

fn organisation(world: &mut World, event_type: &str, object: &Value, old: Option<Value>) {
    let mut body = json!({ "object": object });
    if let Some(old) = old {
        body["old_object"] = old;
    }
    world.raise(event_type, body);
}

/// The event of old and the new one, of an approval that the app has subscribed to.
fn approval(world: &mut World, code: &str, instance: &Value, status: &str) {
    if subscribers(world, APPROVAL, code).is_none() {
        return;
    }
    let (at, uuid) = (world.millis(), world.hub.id());
    let old = json!({
        "approval_code": code,
        "instance_code": instance,
        "status": status,
        "operate_time": at,
        "instance_operate_time": at,
        "uuid": uuid,
    });
    world.raise("approval_instance", old);
    let new = json!({
        "approval_code": code,
        "instance_code": instance,
        "status": status,
        "operate_time": at,
    });
    world.raise("approval.instance.status_changed_v4", new);
}
