//! Which calls raise which events.

use lark_sandbox::{TENANT_KEY, USER_TOKEN, USERS};
use serde_json::{Value, json};

use crate::client::{Caller, call, text};

impl Caller {
    /// Types and bodies of the events since the last time.
    fn raised(&self, seen: &mut usize) -> Vec<(String, Value)> {
        let events = self.sandbox.events();
        let new = events.iter().skip(*seen).map(|event| (event.event_type.clone(), event.body())).collect();
        *seen = events.len();
        new
    }

    fn types(&self, seen: &mut usize) -> Vec<String> {
        self.raised(seen).into_iter().map(|(event_type, _)| event_type).collect()
    }

    /// A call of the first user.
    async fn as_user(&self, method: &str, path: &str, body: Value) -> Value {
        let answer = call(&self.sandbox, USER_TOKEN, method, &format!("/open-apis{path}"), &body.to_string()).await;
        answer.expect(path, 200, 0).body["data"].take()
    }
}

fn ids(place: usize) -> Value {
    let user = USERS[place];
    json!({ "open_id": user.open_id, "union_id": user.union_id, "user_id": user.user_id })
}

#[tokio::test]
async fn what_people_write_is_received_and_what_the_app_writes_is_not() {
    let (caller, seen) = (Caller::new().await, &mut 0);
    let message = json!({ "receive_id": "oc_1", "msg_type": "text", "content": r#"{"text":"hi"}"#, "uuid": "u" });
    let path = "/im/v1/messages?receive_id_type=chat_id";
    caller.post(path, message.clone()).await;
    assert_eq!(caller.raised(seen), []);
    let own = json!({ "receive_id": "oc_1", "msg_type": "text", "content": r#"{"text":"hi"}"#, "uuid": "v" });
    let sent = caller.as_user("POST", path, own.clone()).await;
    let expected = json!({
        "sender": { "sender_id": ids(0), "sender_type": "user", "tenant_key": TENANT_KEY },
        "message": {
            "message_id": sent["message_id"],
            "create_time": sent["create_time"],
            "update_time": sent["update_time"],
            "chat_id": "oc_1",
            "chat_type": "group",
            "message_type": "text",
            "content": r#"{"text":"hi"}"#,
        },
    });
    assert_eq!(caller.raised(seen), [("im.message.receive_v1".to_owned(), expected)]);
    // The same call once more.
    caller.as_user("POST", path, own).await;
    assert_eq!(caller.raised(seen), []);

    let message = format!("/im/v1/messages/{}", text(&sent["message_id"]));
    let reaction = json!({ "reaction_type": { "emoji_type": "OK" } });
    let made = caller.as_user("POST", &format!("{message}/reactions"), reaction).await;
    let raised = caller.raised(seen);
    assert_eq!(raised[0].0, "im.message.reaction.created_v1");
    assert_eq!(raised[0].1["user_id"], ids(0));
    assert_eq!(raised[0].1["reaction_type"], json!({ "emoji_type": "OK" }));
    let reaction = format!("{message}/reactions/{}", text(&made["reaction_id"]));
    caller.ok("DELETE", &reaction, Value::Null).await;
    let raised = caller.raised(seen);
    assert_eq!(
        (raised[0].0.as_str(), &raised[0].1["app_id"]),
        ("im.message.reaction.deleted_v1", &json!(caller.sandbox.app_id()))
    );
    caller.ok("DELETE", &message, Value::Null).await;
    let raised = caller.raised(seen);
    assert_eq!((raised[0].0.as_str(), &raised[0].1["chat_id"]), ("im.message.recalled_v1", &json!("oc_1")));
    caller.fails("DELETE", &message, Value::Null, 400, 230_110).await;
    assert_eq!(caller.raised(seen), []);
}

#[tokio::test]
async fn chats_tell_who_comes_and_goes_and_what_changes() {
    let (caller, seen) = (Caller::new().await, &mut 0);
    let chat = text(&caller.post("/im/v1/chats", json!({ "name": "One" })).await["chat_id"]);
    let raised = caller.raised(seen);
    assert_eq!((raised[0].0.as_str(), &raised[0].1["name"]), ("im.chat.member.bot.added_v1", &json!("One")));

    let path = format!("/im/v1/chats/{chat}");
    caller.ok("PUT", &path, json!({ "name": "Two" })).await;
    let raised = caller.raised(seen);
    assert_eq!(raised[0].0, "im.chat.updated_v1");
    assert_eq!(raised[0].1["before_change"], json!({ "name": "One" }));
    assert_eq!(raised[0].1["after_change"], json!({ "name": "Two" }));
    caller.ok("PUT", &path, json!({ "name": "Two" })).await;
    assert_eq!(caller.raised(seen), []);

    let members = json!({ "id_list": [USERS[1].open_id, USERS[2].open_id] });
    caller.post(&format!("{path}/members"), members.clone()).await;
    let raised = caller.raised(seen);
    assert_eq!(raised[0].0, "im.chat.member.user.added_v1");
    let users: Vec<_> =
        raised[0].1["users"].as_array().into_iter().flatten().map(|user| user["user_id"].clone()).collect();
    assert_eq!(users, [ids(1), ids(2)]);
    caller.post(&format!("{path}/members"), members).await;
    assert_eq!(caller.raised(seen), [], "they are in it already");
    assert_eq!(caller.get(&format!("{path}/members")).await["member_total"], 2);
    caller.ok("DELETE", &format!("{path}/members"), json!({ "id_list": [USERS[1].open_id] })).await;
    let raised = caller.raised(seen);
    assert_eq!(
        (raised[0].0.as_str(), &raised[0].1["users"][0]["name"]),
        ("im.chat.member.user.deleted_v1", &json!("Bo"))
    );
    caller.ok("DELETE", &path, Value::Null).await;
    assert_eq!(caller.types(seen), ["im.chat.disbanded_v1"]);
    caller.fails("DELETE", &path, Value::Null, 400, 232_006).await;
}

#[tokio::test]
async fn files_are_heard_of_after_a_subscription() {
    let (caller, seen) = (Caller::new().await, &mut 0);
    let folder =
        text(&caller.post("/drive/v1/files/create_folder", json!({ "name": "f", "folder_token": "" })).await["token"]);
    caller.post(&format!("/drive/v1/files/{folder}/subscribe?file_type=folder"), Value::Null).await;
    let new = json!({ "title": "Title", "folder_token": folder });
    let document = text(&caller.post("/docx/v1/documents", new).await["document"]["document_id"]);
    let raised = caller.raised(seen);
    assert_eq!(
        (raised[0].0.as_str(), &raised[0].1["file_token"]),
        ("drive.file.created_in_folder_v1", &json!(document))
    );

    let blocks = format!("/docx/v1/documents/{document}/blocks/{document}");
    let child =
        json!({ "children": [{ "block_type": 2, "text": { "elements": [{ "text_run": { "content": "a" } }] } }] });
    caller.post(&format!("{blocks}/children"), child.clone()).await;
    assert_eq!(caller.raised(seen), [], "nobody has subscribed to the document");
    let subscription = format!("/drive/v1/files/{document}/subscribe?file_type=docx");
    caller.post(&subscription, Value::Null).await;
    caller.post(&format!("{blocks}/children"), child).await;
    let raised = caller.raised(seen);
    assert_eq!(raised[0].0, "drive.file.edit_v1");
    assert_eq!((&raised[0].1["file_type"], &raised[0].1["subscriber_id_list"]), (&json!("docx"), &json!([ids(0)])));
    let title = json!({ "update_text_elements": { "elements": [{ "text_run": { "content": "New" } }] } });
    caller.ok("PATCH", &blocks, title).await;
    assert_eq!(caller.types(seen), ["drive.file.edit_v1", "drive.file.title_updated_v1"]);
    caller.ok("DELETE", &format!("/drive/v1/files/{document}?type=docx"), Value::Null).await;
    let raised = caller.raised(seen);
    assert_eq!((raised[0].0.as_str(), &raised[0].1["file_type"]), ("drive.file.deleted_v1", &json!("docx")));
}

#[tokio::test]
async fn records_tell_what_they_were_and_are() {
    let (caller, seen) = (Caller::new().await, &mut 0);
    let base = caller.post("/bitable/v1/apps", json!({ "name": "Base" })).await["app"].clone();
    let token = text(&base["app_token"]);
    caller.post(&format!("/drive/v1/files/{token}/subscribe?file_type=bitable"), Value::Null).await;
    let records = format!("/bitable/v1/apps/{token}/tables/{}/records", text(&base["default_table_id"]));
    let record = caller.post(&records, json!({ "fields": { "Text": "one" } })).await["record"].clone();
    let (event_type, body) = caller.raised(seen).remove(0);
    assert_eq!(event_type, "drive.file.bitable_record_changed_v1");
    let action = &body["action_list"][0];
    assert_eq!((&action["action"], &action["record_id"]), (&json!("record_added"), &record["record_id"]));
    assert_eq!(action["after_value"][0]["field_value"], "one");
    let one = format!("{records}/{}", text(&record["record_id"]));
    caller.ok("PUT", &one, json!({ "fields": { "Text": "two" } })).await;
    let action = caller.raised(seen).remove(0).1["action_list"][0].clone();
    let values = [&action["before_value"], &action["after_value"]].map(|values| values[0]["field_value"].clone());
    assert_eq!((&action["action"], values), (&json!("record_edited"), [json!("one"), json!("two")]));
    caller.ok("DELETE", &one, Value::Null).await;
    let action = caller.raised(seen).remove(0).1["action_list"][0].clone();
    assert_eq!(
        (&action["action"], &action["before_value"][0]["field_value"]),
        (&json!("record_deleted"), &json!("two"))
    );
}

#[tokio::test]
async fn calendars_tasks_and_approvals_are_heard_of_after_a_subscription() {
    let (caller, seen) = (Caller::new().await, &mut 0);
    let calendar =
        text(&caller.post("/calendar/v4/calendars", json!({ "summary": "c" })).await["calendar"]["calendar_id"]);
    let events = format!("/calendar/v4/calendars/{calendar}/events");
    let time = json!({ "timestamp": "1700000000" });
    let event = json!({ "summary": "e", "start_time": time, "end_time": time });
    caller.post(&events, event.clone()).await;
    let task = json!({ "summary": "t" });
    caller.post("/task/v2/tasks", task.clone()).await;
    let instance = json!({ "approval_code": "A-1", "user_id": "a1b2c3d4", "form": "[]" });
    caller.post("/approval/v4/instances", instance.clone()).await;
    assert_eq!(caller.raised(seen), [], "nobody has subscribed");

    caller.as_user("POST", &format!("{events}/subscription"), Value::Null).await;
    caller.as_user("POST", "/task/v2/task_v2/task_subscription", Value::Null).await;
    caller.post("/approval/v4/approvals/A-1/subscribe", Value::Null).await;
    let made = caller.post(&events, event).await["event"].clone();
    let raised = caller.raised(seen);
    assert_eq!(raised[0].0, "calendar.calendar.event.changed_v4");
    assert_eq!(raised[0].1["calendar_event_id"], made["event_id"]);
    assert_eq!((&raised[0].1["change_type"], &raised[0].1["user_id_list"]), (&json!("create"), &json!([ids(0)])));
    caller.post("/task/v2/tasks", task).await;
    let raised = caller.raised(seen);
    assert_eq!(
        (raised[0].0.as_str(), &raised[0].1["event_types"]),
        ("task.task.update_user_access_v2", &json!(["task_create"]))
    );
    let made = caller.post("/approval/v4/instances", instance).await;
    let raised = caller.raised(seen);
    assert_eq!(
        raised.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(),
        ["approval_instance", "approval.instance.status_changed_v4"]
    );
    assert_eq!((&raised[0].1["status"], &raised[0].1["type"]), (&json!("PENDING"), &json!("approval_instance")));
    assert_eq!(raised[0].1["instance_code"], made["instance_code"]);
    caller.post("/approval/v4/approvals/A-1/unsubscribe", Value::Null).await;
    let cancel = json!({ "approval_code": "A-1", "instance_code": made["instance_code"], "user_id": "a1b2c3d4" });
    caller.post("/approval/v4/instances/cancel", cancel).await;
    assert_eq!(caller.raised(seen), []);
}

#[tokio::test]
async fn the_organisation_tells_of_its_people_and_departments() {
    let (caller, seen) = (Caller::new().await, &mut 0);
    let user = json!({ "name": "Eve", "mobile": "+41000000", "department_ids": ["0"], "employee_type": 1 });
    caller.post("/contact/v3/users", user).await;
    let raised = caller.raised(seen);
    assert_eq!((raised[0].0.as_str(), &raised[0].1["object"]["name"]), ("contact.user.created_v3", &json!("Eve")));
    let ada = format!("/contact/v3/users/{}", USERS[0].open_id);
    caller.ok("PATCH", &ada, json!({ "name": "Ada L." })).await;
    let raised = caller.raised(seen);
    assert_eq!(raised[0].0, "contact.user.updated_v3");
    assert_eq!(
        (&raised[0].1["object"]["name"], &raised[0].1["old_object"]),
        (&json!("Ada L."), &json!({ "name": "Ada" }))
    );
    caller.ok("DELETE", &ada, json!({})).await;
    caller.post("/contact/v3/departments", json!({ "name": "D", "parent_department_id": "0" })).await;
    assert_eq!(caller.types(seen), ["contact.user.deleted_v3", "contact.department.created_v3"]);
}
