//! `task.v2`: tasks.

use http::StatusCode;
use serde_json::{Value, json};

use super::{Handler, contact::User};
use crate::{
    call::{Call, Caller},
    envelope::{Answer, Failure},
    store::Page,
    world::World,
};

const PAGE_SIZE: usize = 50;
/// Tasks by id.
const TASKS: &str = "tasks";
/// Ids of tasks by `client_token`.
const REPEATED: &str = "task_client_tokens";

pub(crate) const HANDLERS: &[(&str, Handler)] = &[
    ("task.v2.task.create", create),
    ("task.v2.task.get", |world, call| Ok(answer(&find(world, call)?))),
    ("task.v2.task.list", list),
    ("task.v2.task.patch", patch),
    ("task.v2.task.delete", delete),
];

fn answer(task: &Value) -> Answer {
    Answer::Data(json!({ "task": task }))
}

fn find(world: &World, call: &Call) -> Result<Value, Failure> {
    let unknown = || Failure::new(StatusCode::NOT_FOUND, 1_470_404, "the task does not exist or has been deleted");
    world.store.get(TASKS, call.path("task_guid")).ok_or_else(unknown)
}

fn create(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let token = call.text("client_token");
    if !token.is_empty() {
        let before = world.store.get(REPEATED, token);
        if let Some(task) = before.and_then(|id| world.store.get(TASKS, id.as_str()?)) {
            return Ok(answer(&task));
        }
    }
    let number = world.store.next_id();
    let id = format!("00000000-0000-4000-8000-{number:012x}");
    let at = call.now.as_millis().to_string();
    let creator = match call.caller {
        Caller::User(user) => json!({ "id": user_id(user, call), "type": "user", "role": "creator" }),
        Caller::App | Caller::Nobody => json!({ "id": world.app_id, "type": "app", "role": "creator" }),
    };
    let mut task = call.members_of("Task");
    for (name, value) in [
        ("guid", json!(id)),
        ("task_id", json!(format!("t{number}"))),
        ("creator", creator),
        ("created_at", json!(at)),
        ("updated_at", json!(at)),
        ("url", json!(format!("https://sandbox.example/task/{id}"))),
        ("subtask_count", json!(0)),
    ] {
        task.insert(name.to_owned(), value);
    }
    task.entry("completed_at").or_insert_with(|| "0".into());
    let mut task = task.into();
    set_status(&mut task);
    world.store.put(TASKS, &id, &task);
    if !token.is_empty() {
        world.store.put(REPEATED, token, &id.into());
    }
    Ok(answer(&task))
}

fn user_id(user: &User, call: &Call) -> &'static str {
    user.id(call.query("user_id_type"))
}

fn set_status(task: &mut Value) {
    let done = !matches!(task["completed_at"].as_str(), None | Some("" | "0"));
    task["status"] = if done { "done" } else { "todo" }.into();
}

fn list(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let wanted = match call.query("completed") {
        "true" => Some("done"),
        "false" => Some("todo"),
        _ => None,
    };
    let all = world.store.rows(TASKS, "").map(|(_, task)| task);
    let all = all.filter(|task| wanted.is_none_or(|wanted| task["status"] == wanted));
    Ok(Answer::Data(Page::of(all.collect(), call, PAGE_SIZE)?.data("items")))
}

/// Sets the fields that `update_fields` names; one that is not given is emptied.
fn patch(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let mut task = find(world, call)?;
    let new = call.member("task");
    for name in call.list("update_fields").iter().filter_map(Value::as_str) {
        if matches!(name, "guid" | "created_at" | "creator") {
            return Err(Failure::refused(1_470_400, format!("update_fields: {name} cannot be changed")));
        }
        if let Some(task) = task.as_object_mut() {
            match new.get(name) {
                Some(value) if !value.is_null() => task.insert(name.to_owned(), value.clone()),
                _ => task.remove(name),
            };
        }
    }
    set_status(&mut task);
    task["updated_at"] = call.now.as_millis().to_string().into();
    world.store.put(TASKS, call.path("task_guid"), &task);
    Ok(answer(&task))
}

fn delete(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    find(world, call)?;
    world.store.remove(TASKS, call.path("task_guid"));
    Ok(Answer::Data(json!({})))
}
