//! What is created is there afterwards, changes and goes away.

use lark_sandbox::{USER_TOKEN, USERS};
use serde_json::{Value, json};

use crate::client::{Caller, call, text};

fn paragraph(content: &str) -> Value {
    json!({ "block_type": 2, "text": { "elements": [{ "text_run": { "content": content } }] } })
}

#[tokio::test]
async fn documents_have_blocks() {
    let caller = Caller::new().await;
    let id = text(&caller.post("/docx/v1/documents", json!({ "title": "Title" })).await["document"]["document_id"]);
    let blocks = format!("/docx/v1/documents/{id}/blocks");
    let children = |parent: &str| format!("{blocks}/{parent}/children");
    let two = json!({ "children": [paragraph("one"), paragraph("three")] });
    let made = caller.post(&children(&id), two).await;
    assert_eq!(made["document_revision_id"], 2);
    let between = json!({ "children": [paragraph("two")], "index": 1 });
    let again = format!("{}?client_token=c1", children(&id));
    let second = caller.post(&again, between.clone()).await;
    assert_eq!(caller.post(&again, between).await, second, "the same client token does it once");
    let inner = text(&second["children"][0]["block_id"]);
    caller.post(&children(&inner), json!({ "children": [paragraph("below")] })).await;

    let content = async || text(&caller.get(&format!("/docx/v1/documents/{id}/raw_content")).await["content"]);
    assert_eq!(content().await, "Title\none\ntwo\nbelow\nthree\n");
    let mut seen = Vec::new();
    let mut token = String::new();
    loop {
        let page = caller.get(&format!("{blocks}?page_size=2&page_token={token}")).await;
        seen.extend(page["items"].as_array().expect("items").iter().map(|block| block["parent_id"].clone()));
        if page["has_more"] == false {
            break;
        }
        token = text(&page["page_token"]);
    }
    assert_eq!(seen, [json!(""), json!(id), json!(id), json!(inner), json!(id)]);

    let elements = json!([{ "text_run": { "content": "2" } }]);
    caller.ok("PATCH", &format!("{blocks}/{inner}"), json!({ "update_text_elements": { "elements": elements } })).await;
    let requests = json!([{ "block_id": made["children"][0]["block_id"], "update_text_elements": { "elements": [] } }]);
    caller.ok("PATCH", &format!("{blocks}/batch_update"), json!({ "requests": requests })).await;
    assert_eq!(content().await, "Title\n\n2\nbelow\nthree\n");
    let direct = caller.get(&children(&id)).await;
    let all = caller.get(&format!("{}?with_descendants=true", children(&id))).await;
    assert_eq!((direct["items"].as_array().map(Vec::len), all["items"].as_array().map(Vec::len)), (Some(3), Some(4)));

    caller.ok("DELETE", &format!("{}/batch_delete", children(&id)), json!({ "start_index": 1, "end_index": 3 })).await;
    assert_eq!(content().await, "Title\n\n");
    caller.fails("GET", &format!("{blocks}/{inner}"), Value::Null, 404, 1_770_002).await;
    let tree = json!({ "children_id": ["a"], "descendants": [
        { "block_id": "a", "block_type": 12, "children": ["b"], "bullet": { "elements": [{ "text_run": { "content": "A" } }] } },
        { "block_id": "b", "block_type": 2, "text": { "elements": [{ "text_run": { "content": "B" } }] } },
    ] });
    let made = caller.post(&format!("{blocks}/{id}/descendant"), tree).await;
    assert_eq!(made["block_id_relations"][1]["temporary_block_id"], "b");
    assert_eq!(content().await, "Title\n\nA\nB\n");
    let many = json!({ "children": vec![paragraph("x"); 51] });
    caller.fails("POST", &children(&id), many, 400, 99_992_402).await;
}

#[tokio::test]
async fn messages_are_answered_edited_and_recalled() {
    let caller = Caller::new().await;
    let text_of = |content: &str| json!({ "text": content }).to_string();
    let body = json!({ "receive_id": "oc_1", "msg_type": "text", "content": text_of("hi") });
    let sent = caller.post("/im/v1/messages?receive_id_type=chat_id", body).await;
    let id = text(&sent["message_id"]);
    let message = format!("/im/v1/messages/{id}");
    let reply = json!({ "msg_type": "text", "content": text_of("re"), "reply_in_thread": true, "uuid": "u" });
    let answer = caller.post(&format!("{message}/reply"), reply.clone()).await;
    assert_eq!(
        (&answer["parent_id"], &answer["root_id"], &answer["chat_id"]),
        (&json!(id), &json!(id), &json!("oc_1"))
    );
    assert!(text(&answer["thread_id"]).starts_with("omt_"));
    assert_eq!(caller.post(&format!("{message}/reply"), reply).await, answer, "the same uuid");
    let again = json!({ "msg_type": "text", "content": text_of("re re") });
    let again = caller.post(&format!("/im/v1/messages/{}/reply", text(&answer["message_id"])), again).await;
    assert_eq!((&again["root_id"], &again["thread_id"]), (&json!(id), &answer["thread_id"]));

    for n in 0..20 {
        let edited =
            caller.ok("PUT", &message, json!({ "msg_type": "text", "content": text_of(&n.to_string()) })).await;
        assert_eq!(edited["updated"], true);
    }
    let more = json!({ "msg_type": "text", "content": text_of("more") });
    caller.fails("PUT", &message, more, 400, 230_072).await;
    let got = caller.get(&message).await;
    assert_eq!(got["items"][0]["body"]["content"], text_of("19"));
    caller.fails("PATCH", &message, json!({ "content": "{}" }), 400, 230_001).await;

    let react = json!({ "reaction_type": { "emoji_type": "SMILE" } });
    let smile = caller.post(&format!("{message}/reactions"), react).await;
    caller.post(&format!("{message}/reactions"), json!({ "reaction_type": { "emoji_type": "OK" } })).await;
    let page = caller.get(&format!("{message}/reactions?page_size=1")).await;
    assert_eq!((page["items"].as_array().map(Vec::len), &page["has_more"]), (Some(1), &json!(true)));
    let smiles = caller.get(&format!("{message}/reactions?reaction_type=SMILE")).await;
    assert_eq!(smiles["items"], json!([smile]));
    let gone = format!("{message}/reactions/{}", text(&smile["reaction_id"]));
    caller.ok("DELETE", &gone, Value::Null).await;
    caller.fails("DELETE", &gone, Value::Null, 400, 231_011).await;

    caller.ok("DELETE", &message, Value::Null).await;
    caller.fails("GET", &message, Value::Null, 400, 230_110).await;
}

#[tokio::test]
async fn folders_list_what_is_in_them() {
    let caller = Caller::new().await;
    let body = json!({ "name": "Folder" });
    caller.fails("POST", "/drive/v1/files/create_folder", body, 400, 99_992_402).await;
    let root = text(&caller.get("/drive/explorer/v2/root_folder/meta").await["token"]);
    let folder = json!({ "name": "Folder", "folder_token": root });
    let folder = text(&caller.post("/drive/v1/files/create_folder", folder).await["token"]);
    for n in 0..3 {
        caller.post("/docx/v1/documents", json!({ "title": n.to_string(), "folder_token": folder })).await;
    }
    caller.post("/sheets/v3/spreadsheets", json!({ "title": "s" })).await;
    let page = caller.get(&format!("/drive/v1/files?folder_token={folder}&page_size=2")).await;
    let rest = format!("/drive/v1/files?folder_token={folder}&page_token={}", text(&page["next_page_token"]));
    let rest = caller.get(&rest).await;
    let names: Vec<_> = [&page, &rest].into_iter().flat_map(|page| page["files"].as_array().expect("files")).collect();
    assert_eq!(names.iter().map(|file| text(&file["name"])).collect::<Vec<_>>(), ["0", "1", "2"]);
    assert_eq!((&names[0]["type"], &names[0]["parent_token"]), (&json!("docx"), &json!(folder)));
    let top = caller.get("/drive/v1/files").await;
    let kinds: Vec<_> = top["files"].as_array().expect("files").iter().map(|file| text(&file["type"])).collect();
    assert_eq!(kinds, ["folder", "sheet"]);
}

#[tokio::test]
async fn records_are_written_searched_and_deleted() {
    let caller = Caller::new().await;
    let base = caller.post("/bitable/v1/apps", json!({ "name": "Base" })).await["app"].clone();
    let base = format!("/bitable/v1/apps/{}", text(&base["app_token"]));
    let fields = json!([{ "field_name": "Name", "type": 1 }, { "field_name": "Age", "type": 2 }]);
    let table =
        caller.post(&format!("{base}/tables"), json!({ "table": { "name": "People", "fields": fields } })).await;
    let table = format!("{base}/tables/{}", text(&table["table_id"]));
    let records = format!("{table}/records");
    let person = |name: &str, age: i64| json!({ "fields": { "Name": name, "Age": age } });
    let ada = caller.post(&records, person("Ada", 36)).await["record"].clone();
    let more = json!({ "records": [person("Bo", 9), person("Chen", 41)] });
    let token = "?client_token=fe599b60-450f-46ff-b2ef-9f6675625b97";
    let made = caller.post(&format!("{records}/batch_create{token}"), more.clone()).await;
    assert_eq!(caller.post(&format!("{records}/batch_create{token}"), more).await, made, "once");
    let path = format!("{records}/{}", text(&ada["record_id"]));
    let changed = caller.ok("PUT", &path, json!({ "fields": { "Age": 37 } })).await;
    assert_eq!(changed["record"]["fields"], json!({ "Name": "Ada", "Age": 37 }));
    assert_eq!(caller.get(&path).await["record"]["fields"]["Age"], 37);

    let search = json!({
        "field_names": ["Name"],
        "sort": [{ "field_name": "Age", "desc": true }],
        "filter": { "conjunction": "and", "conditions": [{ "field_name": "Age", "operator": "isGreater", "value": ["10"] }] },
    });
    let found = caller.post(&format!("{records}/search?page_size=1"), search.clone()).await;
    assert_eq!(
        (&found["total"], &found["items"][0]["fields"]),
        (&json!(2), &json!({ "Name": [{ "text": "Chen", "type": "text" }] }))
    );
    let next = format!("{records}/search?page_token={}", text(&found["page_token"]));
    assert_eq!(caller.post(&next, search).await["items"][0]["fields"]["Name"][0]["text"], "Ada");
    caller.fails("POST", &records, json!({ "fields": { "None": 1 } }), 200, 1_254_045).await;
    caller.fails("GET", &format!("{records}/rec0"), Value::Null, 200, 1_254_043).await;
    caller.fails("GET", &format!("{base}/tables/tbl0/records"), Value::Null, 200, 1_254_041).await;

    let ids = json!({ "records": [made["records"][0]["record_id"], "rec0"] });
    caller.fails("POST", &format!("{records}/batch_delete"), ids, 200, 1_254_043).await;
    assert_eq!(caller.get(&records).await["total"], 3, "all or none");
    caller.ok("DELETE", &path, Value::Null).await;
    let absent = caller.post(&format!("{records}/batch_get"), json!({ "record_ids": [ada["record_id"]] })).await;
    assert_eq!(absent["absent_record_ids"], json!([ada["record_id"]]));
    caller.post(&format!("{table}/fields"), json!({ "field_name": "Note", "type": 1 })).await;
    assert_eq!(caller.get(&format!("{table}/fields")).await["total"], 3);
    caller.ok("DELETE", &table, Value::Null).await;
    assert_eq!(caller.get(&format!("{base}/tables")).await["total"], 1);
}

#[tokio::test]
async fn people_are_found() {
    let caller = Caller::new().await;
    let ids = json!({ "emails": [USERS[1].email, "x@y"], "mobiles": ["1"] });
    let found = caller.post("/contact/v3/users/batch_get_id?user_id_type=union_id", ids).await;
    let expected =
        json!([{ "email": USERS[1].email, "user_id": USERS[1].union_id }, { "email": "x@y" }, { "mobile": "1" }]);
    assert_eq!(found["user_list"], expected);
    let page = caller.get("/contact/v3/users/find_by_department?department_id=0&page_size=2").await;
    assert_eq!(page["items"][1]["name"], USERS[1].name);
    let rest = format!("/contact/v3/users/find_by_department?department_id=0&page_token={}", text(&page["page_token"]));
    assert_eq!(caller.get(&rest).await["items"][0]["open_id"], USERS[2].open_id);
    let two = format!("/contact/v3/users/batch?user_ids={}&user_ids={}", USERS[2].open_id, USERS[0].open_id);
    assert_eq!(caller.get(&two).await["items"][0]["name"], USERS[2].name);
}

#[tokio::test]
async fn calendars_hold_events() {
    let caller = Caller::new().await;
    let own = caller.post("/calendar/v4/calendars/primary", Value::Null).await["calendars"][0]["calendar"].clone();
    let events = format!("/calendar/v4/calendars/{}/events", text(&own["calendar_id"]));
    let event =
        json!({ "summary": "Talk", "start_time": { "timestamp": "1000" }, "end_time": { "timestamp": "2000" } });
    let keyed = format!("{events}?idempotency_key=25fdf41b-8c80-2ce1-e94c-de8b5e7aa7e6");
    let made = caller.post(&keyed, event.clone()).await;
    assert_eq!(caller.post(&keyed, event).await, made);
    let path = format!("{events}/{}", text(&made["event"]["event_id"]));
    caller.ok("PATCH", &path, json!({ "summary": "Chat" })).await;
    assert_eq!(caller.get(&path).await["event"]["summary"], "Chat");
    for (range, count) in
        [("", 1), ("?start_time=2000", 0), ("?start_time=1999&end_time=3000", 1), ("?end_time=1000", 0)]
    {
        let found = caller.get(&format!("{events}{range}")).await;
        assert_eq!(found["items"].as_array().map(Vec::len), Some(count), "{range}");
    }
    caller.fails("POST", &events, json!({ "start_time": {}, "end_time": {} }), 400, 190_002).await;
    caller.ok("DELETE", &path, Value::Null).await;
    caller.fails("GET", &path, Value::Null, 404, 193_001).await;
    caller.fails("GET", "/calendar/v4/calendars/none", Value::Null, 404, 191_000).await;
    let made = caller.post("/calendar/v4/calendars", json!({ "summary": "Team" })).await["calendar"].clone();
    assert_eq!(caller.get("/calendar/v4/calendars").await["calendar_list"].as_array().map(Vec::len), Some(2));
    caller.ok("DELETE", &format!("/calendar/v4/calendars/{}", text(&made["calendar_id"])), Value::Null).await;
    let theirs = call(&caller.sandbox, USER_TOKEN, "POST", "/open-apis/calendar/v4/calendars/primary", "").await;
    assert_eq!(theirs.text("/data/calendars/0/calendar/summary"), USERS[0].name);
}

#[tokio::test]
async fn tasks_are_done() {
    let caller = Caller::new().await;
    let body = json!({ "summary": "Write", "client_token": "0123456789" });
    let task = caller.post("/task/v2/tasks", body.clone()).await["task"].clone();
    assert_eq!(caller.post("/task/v2/tasks", body).await["task"], task, "once");
    let path = format!("/task/v2/tasks/{}", text(&task["guid"]));
    assert_eq!(task["status"], "todo");
    let done = json!({ "task": { "completed_at": "1767225600000" }, "update_fields": ["completed_at"] });
    assert_eq!(caller.ok("PATCH", &path, done).await["task"]["status"], "done");
    let guid = json!({ "task": {}, "update_fields": ["guid"] });
    caller.fails("PATCH", &path, guid, 400, 1_470_400).await;
    let list = call(&caller.sandbox, USER_TOKEN, "GET", "/open-apis/task/v2/tasks?completed=true", "").await;
    assert_eq!(list.body["data"]["items"].as_array().map(Vec::len), Some(1));
    caller.ok("DELETE", &path, Value::Null).await;
    caller.fails("GET", &path, Value::Null, 404, 1_470_404).await;
}

#[tokio::test]
async fn wiki_nodes_lead_to_documents() {
    let caller = Caller::new().await;
    let space = call(&caller.sandbox, USER_TOKEN, "POST", "/open-apis/wiki/v2/spaces", r#"{"name":"Wiki"}"#).await;
    let space = format!("/wiki/v2/spaces/{}", space.text("/data/space/space_id"));
    assert_eq!(caller.get(&space).await["space"]["name"], "Wiki");
    let node = |parent: &str, title: &str| json!({ "obj_type": "docx", "node_type": "origin", "parent_node_token": parent, "title": title });
    let top = caller.post(&format!("{space}/nodes"), node("", "Top")).await["node"].clone();
    let top_token = text(&top["node_token"]);
    caller.post(&format!("{space}/nodes"), node(&top_token, "Below")).await;
    let found = caller.get(&format!("/wiki/v2/spaces/get_node?token={top_token}")).await["node"].clone();
    assert_eq!((&found["title"], &found["has_child"]), (&json!("Top"), &json!(true)));
    let document = text(&top["obj_token"]);
    assert_eq!(caller.get(&format!("/docx/v1/documents/{document}")).await["document"]["title"], "Top");
    let by_object = caller.get(&format!("/wiki/v2/spaces/get_node?token={document}&obj_type=docx")).await;
    assert_eq!(by_object["node"], found);
    let below = caller.get(&format!("{space}/nodes?parent_node_token={top_token}")).await;
    assert_eq!(below["items"][0]["title"], "Below");
    caller.fails("GET", "/wiki/v2/spaces/get_node?token=none", Value::Null, 400, 131_005).await;
}

#[tokio::test]
async fn sheets_hold_values() {
    let caller = Caller::new().await;
    let book = caller.post("/sheets/v3/spreadsheets", json!({ "title": "Book" })).await["spreadsheet"].clone();
    let token = text(&book["spreadsheet_token"]);
    let sheets = caller.get(&format!("/sheets/v3/spreadsheets/{token}/sheets/query")).await;
    let sheet = text(&sheets["sheets"][0]["sheet_id"]);
    let path = format!("/sheets/v2/spreadsheets/{token}");
    let range =
        |area: &str, values: Value| json!({ "valueRange": { "range": format!("{sheet}!{area}"), "values": values } });
    let put = caller.ok("PUT", &format!("{path}/values"), range("B2:C3", json!([[1, "x"], [true]]))).await;
    assert_eq!((&put["updatedCells"], &put["revision"]), (&json!(3), &json!(1)));
    caller.post(&format!("{path}/values_append"), range("A1:B1", json!([["end"]]))).await;
    caller.post(&format!("{path}/values_prepend"), range("A1:B1", json!([["head", null]]))).await;
    let read = caller.get(&format!("{path}/values/{sheet}!A1:C6")).await;
    let expected =
        json!([["head", null, null], [null, null, null], [null, 1, "x"], [null, true, null], ["end", null, null]]);
    assert_eq!(read["valueRange"]["values"], expected);
    let both = caller.get(&format!("{path}/values_batch_get?ranges={sheet}!A1:A1,{sheet}!C3")).await;
    assert_eq!(both["valueRanges"][1]["values"], json!([["x"]]));
    caller.fails("GET", &format!("{path}/values/{sheet}!B2:A1"), Value::Null, 400, 90_202).await;
    caller.fails("GET", &format!("{path}/values/none!A1"), Value::Null, 400, 90_215).await;
}

#[tokio::test]
async fn other_endpoints_answer_with_samples_that_end() {
    let caller = Caller::new().await;
    let list = "/hire/v1/jobs?page_size=10";
    let first = caller.get(list).await;
    assert_eq!(caller.get(list).await, first, "the same request, the same answer");
    assert_eq!((first["items"].as_array().map(Vec::len), &first["has_more"]), (Some(2), &json!(true)));
    let last = caller.get(&format!("{list}&page_token={}", text(&first["page_token"]))).await;
    assert_eq!((last["items"].as_array().map(Vec::len), &last["has_more"]), (Some(1), &json!(false)));
    let one = caller.get("/hire/v1/jobs/7001").await;
    assert!(one["job"]["id"].is_string());
    let unknown = call(&caller.sandbox, &caller.token, "GET", "/open-apis/hire/v1/jobs?pagesize=1", "").await;
    assert_eq!(unknown.expect("unknown", 200, 0).header("x-sandbox-unknown"), "query:pagesize");
    assert_eq!(caller.sandbox.requests().pop().expect("a record").notes, ["unknown query:pagesize"]);
}

#[cfg(feature = "data")]
#[tokio::test]
async fn state_outlives_the_sandbox() {
    let folder = tempfile::tempdir().expect("a folder");
    let sandbox = lark_sandbox::Sandbox::builder().data_dir(folder.path()).start().await.expect("starts");
    let token = crate::client::token(&sandbox).await;
    let made = call(&sandbox, &token, "POST", "/open-apis/docx/v1/documents", r#"{"title":"kept"}"#).await;
    let id = made.text("/data/document/document_id").to_owned();
    let text = "--b\r\nContent-Disposition: form-data; name=\"image_type\"\r\n\r\nmessage\r\n\
                --b\r\nContent-Disposition: form-data; name=\"image\"; filename=\"i\"\r\n\r\nbytes\r\n--b--\r\n";
    let headers = [&*format!("Authorization: Bearer {token}"), "Content-Type: multipart/form-data; boundary=b"];
    let image = crate::client::send(&sandbox, "POST", "/open-apis/im/v1/images", &headers, text).await;
    let key = image.text("/data/image_key").to_owned();
    let address = sandbox.url().trim_start_matches("http://").to_owned();
    drop(sandbox);
    // The folder is free once the server has let go of it.
    while tokio::net::TcpStream::connect(&address).await.is_ok() {
        tokio::task::yield_now().await;
    }
    let sandbox = loop {
        match lark_sandbox::Sandbox::builder().data_dir(folder.path()).start().await {
            Ok(sandbox) => break sandbox,
            Err(_) => tokio::task::yield_now().await,
        }
    };
    let token = crate::client::token(&sandbox).await;
    let path = format!("/open-apis/docx/v1/documents/{id}");
    let found = call(&sandbox, &token, "GET", &path, "").await.expect("kept", 200, 0);
    assert_eq!(found.text("/data/document/title"), "kept");
    let authorization = format!("Authorization: Bearer {token}");
    let image = format!("/open-apis/im/v1/images/{key}");
    let (_, _, bytes) = crate::client::exchange(&sandbox, "GET", &image, &[&authorization], b"").await;
    assert_eq!(bytes, b"bytes");
    let next = call(&sandbox, &token, "POST", "/open-apis/docx/v1/documents", "{}").await;
    assert_ne!(next.text("/data/document/document_id"), id);
}
