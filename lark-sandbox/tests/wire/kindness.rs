//! The sandbox is not kinder than the platform.

use lark_sandbox::{DEPARTMENTS, USERS};
use serde_json::{Value, json};

use crate::client::{Caller, exchange, send, text};

/// A base with one field of each kind: the path of its table.
async fn table(caller: &Caller) -> String {
    let base = caller.post("/bitable/v1/apps", json!({ "name": "Base", "folder_token": "" })).await["app"].clone();
    let base = format!("/bitable/v1/apps/{}", text(&base["app_token"]));
    let kinds = [1, 2, 3, 4, 5, 7, 11, 13, 15, 17, 18, 20, 21, 22, 23, 1001];
    let fields: Vec<_> = kinds.iter().map(|kind| json!({ "field_name": format!("f{kind}"), "type": kind })).collect();
    let table = caller.post(&format!("{base}/tables"), json!({ "table": { "name": "T", "fields": fields } })).await;
    format!("{base}/tables/{}", text(&table["table_id"]))
}

#[tokio::test]
async fn records_take_what_their_fields_take() {
    let caller = Caller::new().await;
    let table = table(&caller).await;
    let records = format!("{table}/records");
    for (field, good, bad, status, code) in [
        ("f1", json!("text"), json!(1), 200, 1_254_060),
        ("f1", json!([{ "text": "a", "type": "text" }]), json!([{}]), 200, 1_254_060),
        ("f2", json!(1.5), json!("1.5"), 200, 1_254_061),
        ("f3", json!("A"), json!(["A"]), 200, 1_254_062),
        ("f4", json!(["A", "B"]), json!("A"), 200, 1_254_063),
        ("f5", json!(1_674_206_443_000_i64), json!("2023-01-20"), 200, 1_254_064),
        ("f7", json!(true), json!("true"), 200, 1_254_065),
        ("f11", json!([{ "id": USERS[0].open_id }]), json!(USERS[0].open_id), 200, 1_254_066),
        ("f11", json!([]), json!([{ "id": USERS[0].user_id }]), 200, 1_254_066),
        ("f13", json!("+86 13026162666"), json!(13_026_162_666_i64), 200, 1_254_072),
        ("f15", json!({ "text": "t", "link": "https://x" }), json!("https://x"), 200, 1_254_068),
        ("f17", json!([]), json!(["boxcn1"]), 200, 1_254_069),
        ("f17", json!([]), json!([{ "file_token": "boxcn-unknown" }]), 200, 1_254_303),
        ("f18", json!(["rec1"]), json!("rec1"), 200, 1_254_067),
        ("f21", json!(["rec1"]), json!([1]), 400, 1_254_074),
        ("f22", json!("116.397755,39.903179"), json!("Beijing"), 400, 1_254_015),
        ("f23", json!([{ "id": "oc_1" }]), json!([{ "id": "ou_1" }]), 400, 1_254_015),
        ("f1", Value::Null, json!({}), 200, 1_254_060),
        ("f2", json!(0), json!([1]), 200, 1_254_061),
    ] {
        caller.post(&records, json!({ "fields": { field: good } })).await;
        caller.fails("POST", &records, json!({ "fields": { field: bad } }), status, code).await;
    }
    for field in ["f20", "f1001"] {
        caller.fails("POST", &records, json!({ "fields": { field: 1 } }), 400, 1_254_015).await;
    }
    let count = caller.get(&records).await["total"].clone();
    let both = json!({ "records": [{ "fields": { "f1": "a" } }, { "fields": { "f2": "b" } }] });
    caller.fails("POST", &format!("{records}/batch_create"), both, 200, 1_254_061).await;
    assert_eq!(caller.get(&records).await["total"], count, "all or none");
    caller.fails("POST", &format!("{table}/fields"), json!({ "field_name": "x", "type": 6 }), 200, 1_254_001).await;
}

#[tokio::test]
async fn texts_of_records_come_back_in_segments() {
    let caller = Caller::new().await;
    let records = format!("{}/records", table(&caller).await);
    let fields = json!({
        "f1": "Ada", "f2": 1, "f4": ["A"], "f11": [{ "id": USERS[1].open_id }], "f15": { "link": "https://x" }, "f18": ["rec1"],
    });
    let made = caller.post(&records, json!({ "fields": fields })).await["record"].clone();
    let segments = json!([{ "text": "Ada", "type": "text" }]);
    let id = text(&made["record_id"]);
    assert_eq!((&made["fields"]["f1"], made.get("created_time")), (&json!("Ada"), None));
    let search = caller.post(&format!("{records}/search"), json!({})).await["items"][0].clone();
    let got = caller.post(&format!("{records}/batch_get"), json!({ "record_ids": [id] })).await["records"][0].clone();
    for record in [&search, &got] {
        assert_eq!((&record["fields"]["f1"], &record["fields"]["f2"]), (&segments, &json!(1)));
        assert_eq!(record["fields"]["f4"], json!(["A"]));
        assert_eq!(record["fields"]["f11"][0]["name"], USERS[1].name);
        assert_eq!(record["fields"]["f15"], json!({ "link": "https://x", "text": "https://x" }));
        assert_eq!(record["fields"]["f18"], json!({ "link_record_ids": ["rec1"] }));
        assert_eq!(record.get("created_time"), None);
    }
    let one = format!("{records}/{id}");
    assert_eq!(caller.get(&one).await["record"]["fields"]["f1"], "Ada");
    let list =
        caller.get(&format!("{records}?text_field_as_array=true&automatic_fields=true")).await["items"][0].clone();
    assert_eq!(list["fields"]["f1"], segments);
    assert!(list["created_time"].is_u64());
    let by_text = json!({ "filter": { "conjunction": "and", "conditions": [{ "field_name": "f1", "operator": "is", "value": ["Ada"] }] } });
    assert_eq!(caller.post(&format!("{records}/search"), by_text).await["total"], 1);
    let condition = json!({ "field_name": "f1", "operator": "is", "value": ["Ada"] });
    let long = json!({ "filter": { "conjunction": "or", "conditions": vec![condition; 50] } });
    caller.fails("POST", &format!("{records}/search"), long, 200, 1_254_107).await;
    let long = json!({ "sort": vec![json!({ "field_name": "f1", "desc": true }); 50] });
    caller.fails("POST", &format!("{records}/search"), long, 200, 1_254_108).await;
}

#[tokio::test]
async fn contents_of_messages_fit_their_types() {
    let caller = Caller::new().await;
    let upload = |path: &'static str, kind: &'static str, value: &'static str, part: &'static str| {
        let body = format!(
            "--b\r\nContent-Disposition: form-data; name=\"{kind}\"\r\n\r\n{value}\r\n--b\r\nContent-Disposition: \
             form-data; name=\"file_name\"\r\n\r\nn\r\n--b\r\nContent-Disposition: form-data; name=\"{part}\"; \
             filename=\"n\"\r\n\r\nbytes\r\n--b--\r\n"
        );
        let headers =
            [format!("Authorization: Bearer {}", caller.token), "Content-Type: multipart/form-data; boundary=b".into()];
        let sandbox = &caller.sandbox;
        async move {
            let headers: Vec<_> = headers.iter().map(String::as_str).collect();
            let answer = send(sandbox, "POST", path, &headers, &body).await.expect("upload", 200, 0);
            answer.text(&format!("/data/{part}_key")).to_owned()
        }
    };
    let image = upload("/open-apis/im/v1/images", "image_type", "message", "image").await;
    let pdf = upload("/open-apis/im/v1/files", "file_type", "pdf", "file").await;
    let mp4 = upload("/open-apis/im/v1/files", "file_type", "mp4", "file").await;
    let opus = upload("/open-apis/im/v1/files", "file_type", "opus", "file").await;
    let post = |element: Value| json!({ "zh_cn": { "title": "t", "content": [[element]] } });
    let long = "x".repeat(31 * 1024);
    for (kind, content, code) in [
        ("text", json!({ "text": "hi" }), 0),
        ("text", json!({ "text": "" }), 230_001),
        ("text", json!({ "content": "hi" }), 230_001),
        ("text", json!("hi"), 230_001),
        ("post", post(json!({ "tag": "text", "text": "hi" })), 0),
        ("post", post(json!({ "tag": "img", "image_key": image })), 0),
        ("post", post(json!({ "tag": "img", "image_key": "img_x" })), 230_017),
        ("post", post(json!({ "tag": "a", "text": "x" })), 230_001),
        ("post", post(json!({ "tag": "marquee", "text": "x" })), 230_001),
        ("post", json!({ "post": { "zh_cn": {} } }), 230_001),
        ("post", json!({ "zh_cn": { "content": ["hi"] } }), 230_001),
        ("post", json!({}), 230_001),
        ("post", post(json!({ "tag": "text", "text": long })), 230_025),
        ("image", json!({ "image_key": image }), 0),
        ("image", json!({ "image_key": "img_x" }), 230_017),
        ("image", json!({ "file_key": image }), 230_001),
        ("file", json!({ "file_key": pdf }), 0),
        ("audio", json!({ "file_key": opus }), 0),
        ("audio", json!({ "file_key": pdf }), 230_055),
        ("media", json!({ "file_key": mp4, "image_key": image }), 0),
        ("media", json!({ "file_key": pdf }), 230_055),
        ("interactive", json!({ "elements": [] }), 0),
        ("interactive", json!({ "schema": "2.0", "body": { "elements": [] } }), 0),
        ("interactive", json!({ "schema": "2.0", "elements": [] }), 230_099),
        ("interactive", json!({ "type": "template", "data": { "template_id": "AAq" } }), 0),
        ("interactive", json!({ "type": "template", "data": {} }), 230_099),
        ("interactive", json!({}), 0),
        ("share_chat", json!({ "chat_id": "oc_1" }), 0),
        ("share_chat", json!({}), 230_001),
        ("share_user", json!({ "user_id": USERS[0].open_id }), 0),
        ("share_user", json!({ "open_id": "x" }), 230_001),
        ("sticker", json!({ "file_key": "file_v2_x" }), 0),
        ("video", json!({}), 230_001),
        ("", json!({ "text": "hi" }), 230_001),
    ] {
        let body = json!({ "receive_id": USERS[0].open_id, "msg_type": kind, "content": content.to_string() });
        let path = "/im/v1/messages?receive_id_type=open_id";
        if code == 0 {
            caller.post(path, body).await;
        } else {
            caller.fails("POST", path, body, 400, code).await;
        }
    }
    let p2p = caller.get("/im/v1/chats").await["items"][0]["chat_id"].clone();
    let content = json!({ "chat_id": p2p }).to_string();
    let body = json!({ "receive_id": USERS[0].open_id, "msg_type": "share_chat", "content": content });
    caller.fails("POST", "/im/v1/messages?receive_id_type=open_id", body, 400, 230_015).await;
    let body = json!({ "receive_id": "", "msg_type": "text", "content": "{\"text\":\"x\"}" });
    caller.fails("POST", "/im/v1/messages?receive_id_type=user_id", body, 400, 230_001).await;
}

#[tokio::test]
async fn a_block_holds_what_its_type_says() {
    let caller = Caller::new().await;
    let id = text(&caller.post("/docx/v1/documents", json!({ "folder_token": "" })).await["document"]["document_id"]);
    let children = format!("/docx/v1/documents/{id}/blocks/{id}/children");
    let content = json!({ "elements": [{ "text_run": { "content": "x" } }] });
    for (block, code) in [
        (json!({ "block_type": 3, "heading1": content }), 0),
        (json!({ "block_type": 22, "divider": {} }), 0),
        (json!({ "block_type": 3, "text": content }), 1_770_001),
        (json!({ "block_type": 2, "text": content, "bullet": content }), 1_770_001),
        (json!({ "block_type": 2 }), 1_770_001),
        (json!({ "block_type": 1, "page": content }), 1_770_029),
    ] {
        let body = json!({ "children": [block] });
        if code == 0 {
            caller.post(&children, body).await;
        } else {
            caller.fails("POST", &children, body, 400, code).await;
        }
    }
}

#[tokio::test]
async fn exports_and_imports_finish() {
    let caller = Caller::new().await;
    let id = text(&caller.post("/docx/v1/documents", json!({ "title": "Plan" })).await["document"]["document_id"]);
    let export =
        |kind: &str, extension: &str, token: &str| json!({ "type": kind, "file_extension": extension, "token": token });
    for (body, status, code) in [
        (export("docx", "xlsx", &id), 400, 1_069_918),
        (export("docx", "pdf", "doxcn-unknown"), 404, 1_069_914),
        (export("sheet", "csv", "shtcn1"), 400, 1_069_904),
    ] {
        caller.fails("POST", "/drive/v1/export_tasks", body, status, code).await;
    }
    let ticket = text(&caller.post("/drive/v1/export_tasks", export("docx", "pdf", &id)).await["ticket"]);
    let ask = format!("/drive/v1/export_tasks/{ticket}?token={id}");
    assert_eq!(caller.get(&ask).await["result"]["job_status"], 2);
    let done = caller.get(&ask).await["result"].clone();
    assert_eq!(
        (&done["job_status"], &done["file_name"], &done["file_extension"]),
        (&json!(0), &json!("Plan"), &json!("pdf"))
    );
    assert_eq!(caller.get(&ask).await["result"], done, "one product");
    let file = format!("/open-apis/drive/v1/export_tasks/file/{}/download", text(&done["file_token"]));
    let headers = [&*format!("Authorization: Bearer {}", caller.token)];
    let (status, _, bytes) = exchange(&caller.sandbox, "GET", &file, &headers, b"").await;
    assert_eq!((status, bytes.as_slice()), (200, &b"Plan\n"[..]));
    caller.fails("GET", &format!("/drive/v1/export_tasks/{ticket}?token=x"), Value::Null, 400, 1_069_904).await;
    caller.fails("GET", "/drive/v1/export_tasks/7?token=x", Value::Null, 400, 1_069_904).await;

    let part =
        |name: &str, value: &str| format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
    let body = [
        part("file_name", "notes.md"),
        part("parent_type", "ccm_import_open"),
        part("parent_node", "x"),
        part("size", "8"),
    ]
    .concat()
        + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"n\"\r\n\r\none\n\ntwo\r\n--b--\r\n";
    let headers = [headers[0], "Content-Type: multipart/form-data; boundary=b"];
    let uploaded = send(&caller.sandbox, "POST", "/open-apis/drive/v1/medias/upload_all", &headers, &body).await;
    let uploaded = uploaded.expect("upload", 200, 0).text("/data/file_token").to_owned();
    let import = |token: &str, extension: &str, kind: &str, folder: &str| json!({ "file_token": token, "file_extension": extension, "type": kind, "point": { "mount_type": 1, "mount_key": folder } });
    for (body, status, code) in [
        (import("boxcn-unknown", "md", "docx", ""), 404, 1_069_907),
        (import(&uploaded, "txt", "docx", ""), 400, 1_069_910),
        (import(&uploaded, "md", "sheet", ""), 400, 1_069_911),
        (import(&uploaded, "md", "docx", "fldcn-unknown"), 400, 1_069_912),
    ] {
        caller.fails("POST", "/drive/v1/import_tasks", body, status, code).await;
    }
    let ticket = text(&caller.post("/drive/v1/import_tasks", import(&uploaded, "md", "docx", "")).await["ticket"]);
    let ask = format!("/drive/v1/import_tasks/{ticket}");
    assert_eq!(caller.get(&ask).await["result"]["job_status"], 2);
    let done = caller.get(&ask).await["result"].clone();
    assert_eq!(done["job_status"], 0);
    let document = format!("/docx/v1/documents/{}", text(&done["token"]));
    assert_eq!(caller.get(&format!("{document}/raw_content")).await["content"], "notes\none\ntwo\n");
    assert_eq!(caller.get(&ask).await["result"], done, "one document");
    let files = caller.get("/drive/v1/files").await["files"].clone();
    assert!(files.as_array().expect("a list").iter().any(|file| file["token"] == done["token"]), "{files}");
}

#[tokio::test]
async fn the_organisation_is_a_tree_that_ends() {
    let caller = Caller::new().await;
    let mut next = vec!["0".to_owned()];
    let mut seen = Vec::new();
    while let Some(id) = next.pop() {
        let children = caller.get(&format!("/contact/v3/departments/{id}/children")).await["items"].clone();
        for child in children.as_array().expect("a list") {
            let below = text(&child["open_department_id"]);
            assert!(
                below.starts_with("od-") && child["parent_department_id"] == json!(id) && !seen.contains(&below),
                "{child}"
            );
            seen.push(below.clone());
            next.push(below);
        }
    }
    assert_eq!(seen.len(), DEPARTMENTS.len());
    let all = caller.get("/contact/v3/departments/0/children?fetch_child=true").await;
    assert_eq!((all["items"].as_array().map(Vec::len), &all["has_more"]), (Some(3), &json!(false)));
    let inner = DEPARTMENTS[1];
    let above = caller.get(&format!("/contact/v3/departments/parent?department_id={}", inner.open_department_id)).await;
    assert_eq!(above["items"][0]["name"], DEPARTMENTS[0].name);
    let by_own = format!("/contact/v3/departments/{}?department_id_type=department_id", inner.department_id);
    assert_eq!(caller.get(&by_own).await["department"]["parent_department_id"], DEPARTMENTS[0].department_id);
    let members = format!("/contact/v3/users/find_by_department?department_id={}", inner.open_department_id);
    let members = caller.get(&members).await["items"].clone();
    assert_eq!((members.as_array().map(Vec::len), &members[0]["name"]), (Some(1), &json!(USERS[1].name)));
    assert_eq!(members[0]["department_ids"], json!(["0", inner.open_department_id]));
    caller.fails("GET", "/contact/v3/departments/od-none", Value::Null, 400, 99_992_357).await;
    caller
        .fails("GET", "/contact/v3/users/find_by_department?department_id=od-none", Value::Null, 400, 99_992_357)
        .await;
}

#[tokio::test]
async fn an_empty_text_is_refused_where_the_page_says_so() {
    let caller = Caller::new().await;
    let folder = caller.post("/drive/v1/files/create_folder", json!({ "name": "Top", "folder_token": "" })).await;
    let files = caller.get("/drive/v1/files?folder_token=").await["files"].clone();
    assert_eq!(files[0]["token"], folder["token"]);
    let missing = json!({ "name": "Top" });
    caller.fails("POST", "/drive/v1/files/create_folder", missing, 400, 99_992_402).await;
    let task = json!({ "summary": "" });
    caller.fails("POST", "/task/v2/tasks", task, 400, 99_992_402).await;
}

#[tokio::test]
async fn the_page_names_what_is_not_checked() {
    let caller = Caller::new().await;
    let page = exchange(&caller.sandbox, "GET", "/", &[], b"").await.2;
    let page = String::from_utf8(page).expect("UTF-8");
    for named in ["Not checked", "Rights:", "Rate limits", "Cards:"] {
        assert!(page.contains(named), "{named}");
    }
}
