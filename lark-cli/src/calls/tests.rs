use lark_runtime::File;
use serde_json::{Map, Value, json};

use super::*;

fn endpoint(id: &str) -> Endpoint {
    Catalog::new().get(id).unwrap()
}

fn object(value: &Value) -> Map<String, Value> {
    value.as_object().cloned().unwrap_or_default()
}

fn preview(id: &str, input: &Value) -> Value {
    endpoint(id).request(&object(input), []).unwrap().preview("https://open.feishu.cn").unwrap()
}

fn problems(id: &str, input: &Value) -> String {
    endpoint(id).request(&object(input), []).unwrap_err().to_string()
}

#[test]
fn values_go_where_their_fields_are() {
    let send = json!({"receive_id_type": "chat_id", "receive_id": "oc_1", "msg_type": "text", "content": "{}"});
    assert_eq!(
        preview("im.v1.message.create", &send),
        json!({
            "method": "POST",
            "url": "https://open.feishu.cn/open-apis/im/v1/messages?receive_id_type=chat_id",
            "body": {"receive_id": "oc_1", "msg_type": "text", "content": "{}"},
        })
    );
    let user = json!({"user_id": "ou/1", "user_id_type": "open_id"});
    let url = preview("contact.v3.user.get", &user)["url"].clone();
    assert_eq!(url, "https://open.feishu.cn/open-apis/contact/v3/users/ou%2F1?user_id_type=open_id");
    assert_eq!(preview("docx.v1.document.create", &json!({}))["body"], json!({}));
}

#[test]
fn an_object_that_is_the_body_is_given_whole_or_by_its_members() {
    let whole = preview("admin.v1.badge.create", &json!({"badge": {"name": "n", "explanation": "e"}}));
    let members = preview("admin.v1.badge.create", &json!({"name": "n", "explanation": "e"}));
    assert_eq!(whole["body"], json!({"name": "n", "explanation": "e"}));
    assert_eq!(whole, members);
}

#[test]
fn all_that_is_wrong_is_told_at_once() {
    let wrong = json!({"receive_id_typ": "chat_id", "content": 1, "msg_type": "text"});
    assert_eq!(
        problems("im.v1.message.create", &wrong),
        "im.v1.message.create: `content` (json): expected string, found number; \
         no field takes `receive_id_typ`; did you mean `receive_id_type`?; \
         required and not set: `receive_id_type` (query), `receive_id` (json)"
    );
    assert_eq!(
        problems("im.v1.chat.create", &json!({"restricted_mode_setting": {"status": "on", "scren": true}})),
        "im.v1.chat.create: no field takes `restricted_mode_setting.scren` (json); \
         `restricted_mode_setting.status` (json): expected boolean, found string"
    );
    assert!(problems("contact.v3.user.get", &json!({"user_id": ".."})).contains("cannot be empty, `.` or `..`"));
}

#[test]
fn files_are_parts() {
    let upload = endpoint("im.v1.image.create");
    assert_eq!(upload.file_fields(), ["image"]);
    let file = ("image".to_owned(), File::from_bytes("a.png", "pixels"));
    let request = upload.request(&object(&json!({"image_type": "message"})), [file]).unwrap();
    let parts = json!([{"name": "image_type", "value": "message"}, {"name": "image", "filename": "a.png", "bytes": 6}]);
    assert_eq!(request.preview("https://open.feishu.cn").unwrap()["parts"], parts);
    let nameless = ("image".to_owned(), File::from_bytes("", "pixels"));
    assert!(upload.request(&Map::new(), [nameless]).unwrap_err().to_string().contains("needs a name"));
}

#[test]
fn an_endpoint_may_have_a_host_of_its_own() {
    let request = endpoint("approval.v2.approval.get").request(&object(&json!({"approval_code": "1"})), []).unwrap();
    let url = |base: &str| request.preview(base).unwrap()["url"].clone();
    assert_eq!(url(lark_runtime::FEISHU), "https://www.feishu.cn/approval/openapi/v2/approval/get");
    assert_eq!(url(lark_runtime::LARK), "https://www.larksuite.com/approval/openapi/v2/approval/get");
    assert_eq!(url("http://127.0.0.1:1"), "http://127.0.0.1:1/approval/openapi/v2/approval/get");
}

#[test]
fn an_unknown_id_names_what_is_like_it() {
    let unknown = Catalog::new().get("im.v1.mesage.create").unwrap_err();
    assert_eq!(unknown.near[0], "im.v1.message.create");
    assert!(
        unknown.to_string().starts_with("there is no endpoint `im.v1.mesage.create`; like it: im.v1.message.create")
    );
}

#[test]
fn every_endpoint_is_described() {
    let catalog = Catalog::new();
    for facts in catalog.endpoints() {
        let endpoint = catalog.get(facts.id).unwrap();
        let described = endpoint.describe();
        let properties = described["request"]["properties"].as_object().unwrap();
        assert_eq!(properties.len(), endpoint.fields().len(), "{}: names of fields differ", facts.id);
        for schema in ["request", "answer"] {
            let text = described[schema].to_string();
            for reference in text.split("#/$defs/").skip(1).filter_map(|rest| rest.split('"').next()) {
                assert!(described[schema]["$defs"][reference].is_object(), "{}: {reference}", facts.id);
            }
        }
    }
}

#[test]
fn what_a_call_does_follows_from_its_method_or_its_name() {
    for (id, read_only, destructive) in [
        ("docx.v1.document.get", true, false),
        ("contact.v3.user.batch_get_id", true, false),
        ("bitable.v1.app.table.record.search", true, false),
        ("im.v1.message.create", false, false),
        ("im.v1.message.delete", false, true),
        ("bitable.v1.app.table.record.batch_delete", false, true),
        ("drive.v1.file.comment.create", false, false),
        ("drive.v1.export_task.create", false, false),
        ("helpdesk.v1.ticket.answer_user_query", false, false),
        ("vc.v1.export.meeting_list", false, false),
        ("jssdk.v0.ticket.get_jssdk_ticket", false, false),
    ] {
        let endpoint = endpoint(id);
        assert_eq!((endpoint.is_read_only(), endpoint.is_destructive()), (read_only, destructive), "{id}");
    }
}

#[test]
fn a_page_leads_to_the_next() {
    let list = endpoint("im.v1.chat.list");
    let input = object(&json!({"page_size": 2}));
    let next = list.next_page(&input, &json!({"items": [1, 2], "page_token": "t", "has_more": true})).unwrap().unwrap();
    assert_eq!(Value::from(next.clone()), json!({"page_size": 2, "page_token": "t"}));
    assert_eq!(list.next_page(&next, &json!({"items": [3], "page_token": "t", "has_more": false})).unwrap(), None);
    let circle = list.next_page(&next, &json!({"items": [3], "page_token": "t", "has_more": true}));
    assert!(circle.unwrap_err().message.contains("going in circles"));
    let counted = endpoint("helpdesk.v1.ticket.list");
    let next = counted.next_page(&Map::new(), &json!({"tickets": [1]})).unwrap().unwrap();
    assert_eq!(Value::from(next.clone()), json!({"page": 2}));
    assert_eq!(counted.next_page(&next, &json!({"tickets": []})).unwrap(), None);
}

#[test]
fn values_that_do_not_fit_an_answer_are_told() {
    let chats = endpoint("im.v1.chat.list");
    let data =
        json!({"items": [{"chat_id": 1, "external": "true"}, {"chat_id": [], "unknown": 1}], "has_more": "perhaps"});
    let misfits: Vec<String> = chats.misfits(&data).iter().map(ToString::to_string).collect();
    assert_eq!(
        misfits,
        ["`items[1].chat_id`: expected string, found list", "`has_more`: expected boolean, found string"]
    );
}
