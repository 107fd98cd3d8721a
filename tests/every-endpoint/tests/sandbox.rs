//! Every endpoint of lark-apis, asked over real HTTP: well-formed requests are answered and decoded without a misfit,
//! malformed ones get the right error. The requests come from the declarations, the answers from the catalog's
//! facts, so that each checks the other.

#![expect(clippy::print_stdout, reason = "the numbers are part of the result")]
#![allow(clippy::expect_fun_call, reason = "a name costs nothing to look up")]

use std::collections::BTreeMap;

use lark_runtime::dynamic::AnyRequest;
use lark_runtime::meta::{Meta, Place, ResponseKind};
use lark_runtime::wire::{Kind, Schema};
use lark_runtime::{Client, RawRequest, RequestOptions, TokenTypes};
use lark_sandbox::{DEPARTMENTS, Sandbox, USER_TOKEN, USERS};
use serde_json::{Map, Value, json};

/// What a field gets that must be more than of the right type.
type Known = BTreeMap<&'static str, Value>;

struct Seeded {
    sandbox: Sandbox,
    client: Client,
    known: Known,
}

/// Services that keep state, whose endpoints need ids of things that exist.
const WITH_STATE: &[&str] =
    &["bitable", "calendar", "cardkit", "contact", "docx", "drive", "im", "message", "sheets", "task", "wiki"];

/// A card that streams a text.
const CARD: &str = r#"{"schema":"2.0","config":{"streaming_mode":true},"body":{"elements":[{"tag":"markdown","content":"a","element_id":"text"}]}}"#;

fn client(sandbox: &Sandbox) -> Client {
    sandbox.client_builder().helpdesk("1", "token").build().expect("a client")
}

/// A sandbox with one of each thing.
async fn seeded() -> Seeded {
    let sandbox = Sandbox::start().await.expect("a free port");
    let client = client(&sandbox);
    let mut known: Known = [
        ("msg_type", json!("text")),
        ("content", json!(r#"{"text":"hi"}"#)),
        ("message.v4.batch_send.batch_send_old_raw_message/content", json!({ "text": "hi" })),
        ("receive_id", json!(USERS[1].open_id)),
        ("receive_id_type", json!("open_id")),
        ("container_id_type", json!("chat")),
        ("user_id", json!(USERS[0].open_id)),
        ("user_ids", json!([USERS[0].open_id])),
        ("department_id", json!(DEPARTMENTS[0].open_department_id)),
        ("department_ids", json!([DEPARTMENTS[0].open_department_id])),
        ("user_id_type", json!("open_id")),
        ("page_token", json!("")),
        ("size", json!(4)),
        ("checksum", json!("")),
        ("seq", json!(0)),
        ("block_num", json!(1)),
        ("start_index", json!(0)),
        ("end_index", json!(1)),
        ("index", json!(0)),
        ("client_token", json!("")),
        ("fields", json!({ "Text": "a" })),
        ("field_name", json!("More")),
        ("task.v2.task.patch/update_fields", json!(["summary"])),
        ("start_time", json!({ "timestamp": "1767225600" })),
        ("end_time", json!({ "timestamp": "1767229200" })),
        ("node_type", json!("origin")),
        ("parent_node_token", json!("")),
        ("filter", json!({})),
        ("sort", json!([])),
        ("requests", json!([])),
        ("uuid", json!("")),
        ("cardkit.v1.card.create/type", json!("card_json")),
        ("cardkit.v1.card.create/data", json!(CARD)),
        ("cardkit.v1.card.update/card", json!({ "type": "card_json", "data": CARD })),
        ("settings", json!(r#"{"config":{"streaming_mode":true}}"#)),
        ("actions", json!(r#"[{"action":"delete_elements","params":{"element_ids":["text"]}}]"#)),
        ("element_id", json!("text")),
        ("sequence", json!(1)),
        ("cardkit.v1.card.element.content/content", json!("grown")),
        ("cardkit.v1.card.element.create/type", json!("append")),
        ("cardkit.v1.card.element.create/elements", json!(r#"[{"tag":"hr"}]"#)),
        ("element", json!(r#"{"tag":"hr"}"#)),
        ("partial_element", json!(r#"{"content":"changed"}"#)),
    ]
    .into();
    let post = async |path: &str, body: Value| -> Value {
        let request = RawRequest::post(path).token(TokenTypes::TENANT).json(&body);
        let answer = request.send(&client, ()).await.expect(path).error_for_code().expect(path);
        let body: Value = serde_json::from_slice(answer.bytes()).expect("JSON");
        body["data"].clone()
    };
    let text = json!({ "receive_id": "oc_1", "msg_type": "text", "content": r#"{"text":"hi"}"# });
    let sent = post("/open-apis/im/v1/messages?receive_id_type=chat_id", text).await;
    let message = sent["message_id"].as_str().expect("an id").to_owned();
    let smile = json!({ "reaction_type": { "emoji_type": "SMILE" } });
    let reaction = post(&format!("/open-apis/im/v1/messages/{message}/reactions"), smile).await;
    known.insert("reaction_id", reaction["reaction_id"].clone());
    let card = json!({ "receive_id": "oc_1", "msg_type": "interactive", "content": r#"{"elements":[]}"# });
    let card = post("/open-apis/im/v1/messages?receive_id_type=chat_id", card).await;
    known.insert("im.v1.message.patch/message_id", card["message_id"].clone());
    known.insert("im.v1.message.patch/content", json!(r#"{"elements":[]}"#));
    known.insert("message_id", sent["message_id"].clone());
    known.insert("chat_id", sent["chat_id"].clone());
    known.insert("container_id", sent["chat_id"].clone());

    let card = post("/open-apis/cardkit/v1/cards", json!({ "type": "card_json", "data": CARD })).await;
    let content = json!({ "type": "card", "data": { "card_id": card["card_id"] } }).to_string();
    let carried = json!({ "receive_id": "oc_1", "msg_type": "interactive", "content": content });
    let carried = post("/open-apis/im/v1/messages?receive_id_type=chat_id", carried).await;
    known.insert("card_id", card["card_id"].clone());
    known.insert("cardkit.v1.card.id_convert/message_id", carried["message_id"].clone());

    let document = post("/open-apis/docx/v1/documents", json!({ "title": "t" })).await["document"].clone();
    let id = document["document_id"].as_str().expect("an id");
    let children = json!({ "children": [{ "block_type": 2, "text": { "elements": [] } }] });
    post(&format!("/open-apis/docx/v1/documents/{id}/blocks/{id}/children"), children).await;
    known.insert("document_id", id.into());
    known.insert("block_id", id.into());
    known.insert("children_id", json!(["new"]));
    known.insert("descendants", json!([{ "block_id": "new", "block_type": 2, "text": { "elements": [] } }]));

    let base = post("/open-apis/bitable/v1/apps", json!({ "name": "b" })).await["app"].clone();
    let (token, table) =
        (base["app_token"].as_str().expect("a token"), base["default_table_id"].as_str().expect("an id"));
    let records = format!("/open-apis/bitable/v1/apps/{token}/tables/{table}/records");
    let record = post(&records, json!({ "fields": { "Text": "a" } })).await["record"].clone();
    known.insert("app_token", base["app_token"].clone());
    known.insert("table_id", base["default_table_id"].clone());
    known.insert("record_id", record["record_id"].clone());
    known.insert("bitable.v1.app.table.record.batch_delete/records", json!([record["record_id"]]));
    known.insert("records", json!([{ "record_id": record["record_id"], "fields": { "Text": "b" } }]));
    known.insert("record_ids", json!([record["record_id"]]));

    let calendar = post("/open-apis/calendar/v4/calendars", json!({ "summary": "c" })).await["calendar"].clone();
    let id = calendar["calendar_id"].as_str().expect("an id");
    let event = json!({ "start_time": { "timestamp": "1767225600" }, "end_time": { "timestamp": "1767229200" } });
    let event = post(&format!("/open-apis/calendar/v4/calendars/{id}/events"), event).await["event"].clone();
    known.insert("calendar_id", calendar["calendar_id"].clone());
    known.insert("event_id", event["event_id"].clone());

    known
        .insert("task_guid", post("/open-apis/task/v2/tasks", json!({ "summary": "s" })).await["task"]["guid"].clone());
    let space =
        post_as_user(&client, "/open-apis/wiki/v2/spaces", json!({ "name": "w" })).await["space"]["space_id"].clone();
    let nodes = format!("/open-apis/wiki/v2/spaces/{}/nodes", space.as_str().expect("an id"));
    let node = post(&nodes, json!({ "obj_type": "docx", "node_type": "origin" })).await["node"].clone();
    known.insert("space_id", space);
    known.insert("token", node["node_token"].clone());

    let book = post("/open-apis/sheets/v3/spreadsheets", json!({ "title": "s" })).await["spreadsheet"].clone();
    let path = format!(
        "/open-apis/sheets/v3/spreadsheets/{}/sheets/query",
        book["spreadsheet_token"].as_str().expect("a token")
    );
    let sheets = RawRequest::get(path).token(TokenTypes::TENANT).send(&client, ()).await.expect("sheets");
    let sheets: Value = serde_json::from_slice(sheets.bytes()).expect("JSON");
    let sheet = sheets["data"]["sheets"][0]["sheet_id"].as_str().expect("an id").to_owned();
    let range = format!("{sheet}!A1:B2");
    known.insert("spreadsheet_token", book["spreadsheet_token"].clone());
    known.insert("spreadsheetToken", book["spreadsheet_token"].clone());
    known.insert("sheet_id", sheet.into());
    known.insert("range", range.as_str().into());
    known.insert("ranges", json!([range]));
    known.insert("valueRange", json!({ "range": range, "values": [[1, "a"]] }));
    known.insert("valueRanges", json!([{ "range": range, "values": [[1, "a"]] }]));

    let upload = |path: &str, text: &str, file: &str| {
        let mut body = String::new();
        for part in text.split('&').filter_map(|part| part.split_once('=')) {
            body += &format!("--b\r\nContent-Disposition: form-data; name=\"{}\"\r\n\r\n{}\r\n", part.0, part.1);
        }
        body +=
            &format!("--b\r\nContent-Disposition: form-data; name=\"{file}\"; filename=\"f\"\r\n\r\ndata\r\n--b--\r\n");
        let request = RawRequest::post(path).token(TokenTypes::TENANT);
        request.body("multipart/form-data; boundary=b", body).send(&client, ())
    };
    let data = async |answer| -> Value {
        let answer: lark_runtime::RawResponse = answer;
        let body: Value = serde_json::from_slice(answer.bytes()).expect("JSON");
        assert_eq!(body["code"], 0, "{body}");
        body["data"].clone()
    };
    let image = data(upload("/open-apis/im/v1/images", "image_type=message", "image").await.expect("image")).await;
    let file =
        data(upload("/open-apis/im/v1/files", "file_type=stream&file_name=f", "file").await.expect("file")).await;
    let all = "file_name=f.txt&parent_type=explorer&parent_node=fldcn1&size=4";
    let kept = data(upload("/open-apis/drive/v1/files/upload_all", all, "file").await.expect("upload_all")).await;
    known.insert("image_key", image["image_key"].clone());
    known.insert("file_key", file["file_key"].clone());
    known.insert("file_token", kept["file_token"].clone());
    let size = json!({ "file_name": "f", "parent_type": "explorer", "parent_node": "fldcn1", "size": 4 });
    let begun = post("/open-apis/drive/v1/files/upload_prepare", size).await;
    known.insert("upload_id", begun["upload_id"].clone());
    let part = format!("upload_id={}&seq=0&size=4", begun["upload_id"].as_str().expect("an id"));
    data(upload("/open-apis/drive/v1/files/upload_part", &part, "file").await.expect("upload_part")).await;
    let export = json!({ "type": "docx", "file_extension": "pdf", "token": known["document_id"] });
    let point = json!({ "mount_type": 1, "mount_key": "" });
    let import = json!({ "type": "docx", "file_extension": "txt", "file_token": kept["file_token"], "point": point });
    for (endpoint, body) in [("export_task", export), ("import_task", import)] {
        let task = post(&format!("/open-apis/drive/v1/{endpoint}s"), body.clone()).await;
        let [get, create] = match endpoint {
            "export_task" => ["drive.v1.export_task.get", "drive.v1.export_task.create"],
            _ => ["drive.v1.import_task.get", "drive.v1.import_task.create"],
        };
        known.insert(leaked(get, "ticket"), task["ticket"].clone());
        known.insert(leaked(get, "token"), body["token"].clone());
        for (name, value) in body.as_object().into_iter().flatten() {
            known.insert(leaked(create, name), value.clone());
        }
    }
    Seeded { sandbox, client, known }
}

/// The key of one field of one endpoint.
fn leaked(endpoint: &str, field: &str) -> &'static str {
    format!("{endpoint}/{field}").leak()
}

async fn post_as_user(client: &Client, path: &str, body: Value) -> Value {
    let request = RawRequest::post(path).token(TokenTypes::USER).json(&body);
    let answer = request.send(client, RequestOptions::new().user_access_token(USER_TOKEN)).await.expect(path);
    let body: Value = serde_json::from_slice(answer.bytes()).expect("JSON");
    body["data"].clone()
}

/// A value of a kind; of an enum the one numbered `pick`. Models are filled, down to where they contain themselves.
fn sample(kind: &Kind, above: &mut Vec<&'static str>, pick: usize) -> Value {
    match kind {
        // Digits, since some texts are numbers.
        Kind::String => json!("7"),
        Kind::Integer => json!(1),
        Kind::Float => json!(1.5),
        Kind::Boolean => json!(true),
        Kind::List(of) => json!([sample(of, above, pick)]),
        Kind::Map(of) => json!({ "key": sample(of, above, pick) }),
        Kind::Enum(known) => json!(known.get(pick.min(known.len() - 1))),
        Kind::IntegerEnum(known) => json!(known.first().map(|(number, _)| number)),
        Kind::Object(schema) => object(schema, above, pick),
        _ => json!({}),
    }
}

fn object(schema: &Schema, above: &mut Vec<&'static str>, pick: usize) -> Value {
    let mut members = Map::new();
    if !above.contains(&schema.name()) && above.len() < 8 {
        above.push(schema.name());
        for (name, kind) in schema.fields().iter().zip(schema.kinds()) {
            members.insert((*name).to_owned(), sample(&kind, above, pick));
        }
        above.pop();
    }
    members.into()
}

/// A well-formed request: with all fields, or with those that are required.
fn request(meta: &'static Meta, known: &Known, all: bool) -> AnyRequest {
    request_with(meta, known, all, 0)
}

/// The same with other texts of the enums: one for texts of one meaning may know more of them than this endpoint.
fn request_with(meta: &'static Meta, known: &Known, all: bool, pick: usize) -> AnyRequest {
    let mut request = AnyRequest::new(meta);
    for field in meta.fields() {
        let (place, wire) = (field.place(), field.wire());
        let own = format!("{}/{wire}", meta.id());
        if !field.is_required() && !all && !known.contains_key(own.as_str()) {
            continue;
        }
        if place == Place::File {
            request.set_file(wire, lark_runtime::File::from_bytes("f.txt", "data")).expect(meta.id());
            continue;
        }
        let known_value = known.get(own.as_str()).or_else(|| known.get(wire));
        let fits = known_value.is_some_and(|value| request.set(place, wire, value.clone()).is_ok());
        if !fits {
            let mut value = sample(&field.kind(), &mut Vec::new(), pick);
            for (name, member) in value.as_object_mut().into_iter().flatten().filter(|_| place == Place::Body) {
                let same_type = |known: &&Value| std::mem::discriminant(*known) == std::mem::discriminant(member);
                let own = known.get(format!("{}/{name}", meta.id()).as_str());
                if let Some(known) = own.or_else(|| known.get(name.as_str())).filter(same_type) {
                    *member = known.clone();
                }
            }
            request.set(place, wire, value).expect(meta.id());
        }
    }
    request
}

fn options(meta: &Meta) -> RequestOptions {
    let mut options = RequestOptions::new();
    if meta.tokens() == TokenTypes::USER {
        options = options.user_access_token(USER_TOKEN);
    }
    if meta.needs_helpdesk() { options.helpdesk() } else { options }
}

/// Sends a request and says what was wrong with the answer.
async fn ask(client: &Client, request: &AnyRequest, options: RequestOptions) -> Result<(), String> {
    let meta = request.meta();
    if meta.response() == ResponseKind::Binary {
        let answer = client.send_any::<bytes::Bytes>(request, options).await.map_err(|error| error.to_string())?;
        return if answer.data.is_empty() { Err(format!("{}: no content", meta.id())) } else { Ok(()) };
    }
    let answer = client.send_any::<Value>(request, options).await.map_err(|error| error.to_string())?;
    if let Some(unknown) = answer.headers().get("x-sandbox-unknown") {
        return Err(format!("{}: unknown to the sandbox: {unknown:?}", meta.id()));
    }
    let read = meta.read(answer.bytes()).map_err(|error| format!("{}: {error}", meta.id()))?;
    if !read.is_success || !read.misfits.is_empty() || !read.unknown.is_empty() {
        return Err(format!(
            "{}: misfits {:?}, unknown {:?}, {}",
            meta.id(),
            read.misfits,
            read.unknown,
            answer.pretty()
        ));
    }
    Ok(())
}

fn service(meta: &Meta) -> &'static str {
    meta.id().split('.').next().unwrap_or_default()
}

/// Token and login calls, and the answer to a click, for which somebody has to click. They have tests of their own.
fn has_its_own_tests(meta: &Meta) -> bool {
    matches!(service(meta), "auth" | "authen") || meta.id() == "interactive.v1.card.update_message_delay"
}

fn report(what: &str, asked: usize, wrong: &[String]) {
    println!("{what}: {asked} asked, {} wrong", wrong.len());
    assert!(wrong.is_empty(), "{} of {asked}:\n{}", wrong.len(), wrong.join("\n"));
}

#[tokio::test]
async fn well_formed_requests_are_answered_and_decoded() {
    let (mut wrong, mut asked) = (Vec::new(), 0);
    let mut shared = seeded().await;
    for meta in lark_apis::endpoints().iter().copied().filter(|meta| !has_its_own_tests(meta)) {
        asked += 1;
        let with_state = WITH_STATE.contains(&service(meta));
        let known = if with_state { shared.known.clone() } else { Known::new() };
        let all = [false, true].into_iter().take(if with_state { 1 } else { 2 });
        for all in all {
            for pick in 0..8 {
                let answer = ask(&shared.client, &request_with(meta, &known, all, pick), options(meta)).await;
                match answer {
                    Err(error) if pick < 7 && error.contains("the value is not one of") => {}
                    Err(error) => {
                        wrong.push(error);
                        break;
                    }
                    Ok(()) => break,
                }
            }
        }
        // A card is changed in a sequence that grows, and an upload once.
        let is_spent = ["delete", "finish", "cardkit"].iter().any(|what| meta.id().contains(what));
        if with_state && is_spent {
            shared = seeded().await;
        }
    }
    report("well-formed", asked, &wrong);
    assert!(shared.sandbox.requests().iter().all(|request| request.notes.is_empty()));
}

#[tokio::test]
async fn a_token_of_the_wrong_kind_is_refused_by_every_endpoint() {
    let place = seeded().await;
    let (mut wrong, mut asked) = (Vec::new(), 0);
    let tenant = "t-of-nobody";
    for meta in lark_apis::endpoints().iter().copied().filter(|meta| !meta.tokens().is_none()) {
        // The login page of old is for browsers, which have no token.
        if meta.id() == "authen.v1.index.index" {
            continue;
        }
        asked += 1;
        let (token, status, code) = match meta.tokens() {
            tokens if !tokens.contains(TokenTypes::USER) => (USER_TOKEN, 400, 99_991_668),
            TokenTypes::USER => (tenant, 400, 99_991_663),
            _ => ("neither", 401, 99_991_671),
        };
        let target = request(meta, &Known::new(), false).encode().expect(meta.id()).target;
        // The client would not send a token that the declaration does not accept.
        let any = TokenTypes::TENANT | TokenTypes::USER | TokenTypes::APP;
        let raw = RawRequest::new(meta.method().clone(), target).token(any);
        let options = RequestOptions::new().user_access_token(token);
        let answer = raw.send(&place.client, options).await.expect(meta.id());
        if (answer.status().as_u16(), answer.code()) != (status, code) {
            wrong.push(format!("{}: HTTP {} code {} {}", meta.id(), answer.status(), answer.code(), answer.msg()));
        }
    }
    report("wrong kind of token", asked, &wrong);
}

#[tokio::test]
async fn missing_parameters_are_named_by_every_endpoint() {
    let place = seeded().await;
    let (mut wrong, mut asked) = (Vec::new(), 0);
    for meta in lark_apis::endpoints().iter().copied().filter(|meta| !has_its_own_tests(meta)) {
        let missing = |field: &&lark_runtime::meta::Field| {
            field.is_required() && matches!(field.place(), Place::Query | Place::Json | Place::Text | Place::File)
        };
        let missing: Vec<_> = meta.fields().iter().filter(missing).collect();
        let Some(first) = missing.first() else { continue };
        asked += 1;
        let target = request(meta, &Known::new(), false).encode().expect(meta.id()).target;
        let path = target.split('?').next().unwrap_or_default().to_owned();
        let multipart = meta.fields().iter().any(|field| matches!(field.place(), Place::Text | Place::File));
        let empty = match (multipart, meta.fields().iter().any(|field| field.place() == Place::Json)) {
            (true, _) => Some(("multipart/form-data; boundary=b", "--b--\r\n")),
            (false, true) => Some(("application/json; charset=utf-8", "{}")),
            (false, false) => None,
        };
        let options = options(meta);
        let raw = RawRequest::new(meta.method().clone(), path).token(meta.tokens());
        let raw = match empty {
            Some((kind, body)) => raw.body(kind, body),
            None => raw,
        };
        let answer = raw.send(&place.client, options).await.expect(meta.id());
        let body: Value = serde_json::from_slice(answer.bytes()).expect("JSON");
        let named: Vec<_> = body["error"]["field_violations"].as_array().into_iter().flatten().collect();
        let names_it = named.iter().any(|violation| violation["field"] == first.wire());
        let whole_body = meta.fields().iter().any(|field| field.place() == Place::Body);
        let count = named.len() == missing.len() || whole_body;
        if answer.code() != 99_992_402 || !names_it || !count {
            let all: Vec<_> = missing.iter().map(|field| field.wire()).collect();
            wrong.push(format!("{}: missing {all:?}: {body}", meta.id()));
        }
    }
    report("missing parameters", asked, &wrong);
}
