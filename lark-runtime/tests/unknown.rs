//! Members that a type does not have are kept by the types that have a place for them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::collections::BTreeMap;

use lark_runtime::dynamic::{AnyAnswer, AnyRequest};
use lark_runtime::meta::{Place, ResponseKind};
use lark_runtime::testing::Mock;
use lark_runtime::wire::{JsonText, Kind, Writer};
use lark_runtime::{Clearable, Endpoint, Model, Nullable, Unknown, encode, lark_api};
use serde_json::{Value, json};

#[derive(Clone, Default, Model)]
struct Block {
    block_id: Option<String>,
    block_type: Option<i64>,
    #[lark(unknown)]
    unknown: Unknown,
    children: Clearable<Vec<Block>>,
    text: Option<Box<Text>>,
}

#[derive(Clone, Default, Model)]
struct Text {
    content: Option<String>,
    cleared: Nullable<String>,
    #[lark(unknown)]
    rest: BTreeMap<String, Value>,
}

#[lark_api(method = "GET", path = "/open-apis/test/v1/blocks", token = "tenant", response = Block)]
struct GetBlock {}

#[lark_api(method = "POST", path = "/open-apis/test/v1/blocks", token = "tenant", response = Block)]
struct CreateBlock {
    block: Block,
    #[lark(query)]
    index: Option<i64>,
}

fn read(json: &str) -> Block {
    serde_json::from_str(json).unwrap()
}

fn written(block: &Block) -> String {
    let mut writer = Writer::new();
    writer.slot(block);
    String::from_utf8(writer.finish().unwrap()).unwrap()
}

#[tokio::test]
async fn what_is_newer_than_the_type_is_read_changed_and_written_back() {
    let data = json!({"block_id": "root", "hologram": {"depth": [1, {"x": null}], "": ""}, "children": [
        {"block_type": 999, "new_kind": {"a": 12345678901234567890_u64}, "flag": null},
        {"text": {"content": "t", "style": {"align": 1}}},
    ]});
    let mock = Mock::new();
    mock.on::<GetBlock>().reply_json(200, json!({"code": 0, "data": data}).to_string());
    mock.on::<CreateBlock>().reply(json!({}));
    let client = mock.client();
    let mut block = GetBlock {}.send(&client, ()).await.unwrap().into_data();
    block.children[1].text.as_mut().unwrap().content = Some("changed".into());
    CreateBlock::builder().block(block).build().send(&client, ()).await.unwrap();
    let mut expected = data;
    expected["children"][1]["text"]["content"] = "changed".into();
    assert_eq!(mock.calls::<CreateBlock>()[0].json(), json!({"block": expected}));
}

#[test]
fn values_are_written_as_they_came() {
    let text = r#"{"block_id":"b","z":1.50,"a":{"n" : 1e400, "s":"\\ud83d"},"z":[ ]}"#;
    let mut block = Block::default();
    let json = JsonText::new(text.as_bytes());
    let mut reader = json.reader();
    reader.value(&mut block).unwrap();
    assert_eq!(written(&block), text);
    assert_eq!(reader.misfits(), []);
    assert_eq!(block.unknown.len(), 3);
    assert_eq!((block.unknown.get("z"), block.unknown.get("none")), (Some("[ ]"), None));
    assert_eq!(block.unknown.iter().map(|(name, _)| name).collect::<Vec<_>>(), ["z", "a", "z"]);
    block.unknown.clear();
    assert_eq!(written(&block), r#"{"block_id":"b"}"#);
}

#[test]
fn the_field_itself_has_no_name_on_the_wire() {
    let text = r#"{"unknown":1,"":2,"rest":3}"#;
    let block = read(text);
    assert_eq!(block.unknown.len(), 3);
    assert_eq!(serde_json::to_value(&block).unwrap(), serde_json::from_str::<Value>(text).unwrap());
    let ResponseKind::Json(Kind::Object(schema)) = GetBlock::META.response() else { panic!("no model") };
    assert_eq!(schema.fields(), ["block_id", "block_type", "children", "text"]);
    assert_eq!(schema.kinds().len(), 4);
    assert_eq!(format!("{:?}", Block::default()), format!("{:?}", read("{}")));
}

#[test]
fn fields_are_found_in_any_order_beside_it() {
    let block = read(
        r#"{"text":{"content":"c"},"new":1,"children":[{"block_id":"c"}],"block_type":2,"newer":2,"block_id":"b"}"#,
    );
    assert_eq!((block.block_id.as_deref(), block.block_type, block.children.len()), (Some("b"), Some(2), 1));
    assert_eq!(block.unknown.len(), 2);
    assert_eq!(block.text.unwrap().content.as_deref(), Some("c"));
}

#[test]
fn what_is_kept_counts_for_equality_and_is_not_shown() {
    let (with, without) = (read(r#"{"block_id":"b","token":"planted"}"#), read(r#"{"block_id":"b"}"#));
    assert_ne!(with, without);
    assert_eq!(with, with.clone());
    let shown = format!("{with:?} {:?}", with.unknown);
    assert!(!shown.contains("planted") && shown.contains("token"), "{shown}");
    assert!(!format!("{without:?}").contains("unknown"));
    assert_eq!(encode(&CreateBlock { block: without, index: None }).unwrap().body, r#"{"block":{"block_id":"b"}}"#);
}

#[test]
fn an_answer_tells_what_has_no_field_and_what_nothing_keeps() {
    let body = br#"{"code":0,"top":1,"data":{"block_id":"b","new":{"a":1},"text":{"more":[1]}}}"#;
    let typed = AnyAnswer::of::<GetBlock>(body).unwrap();
    assert_eq!(GetBlock::META.read(body).unwrap(), typed);
    assert_eq!(typed.unknown, ["top", "data.new", "data.text.more"]);
    assert_eq!(typed.lost, ["top"]);
    assert_eq!(typed.data, json!({"block_id": "b", "new": {"a": 1}, "text": {"more": [1]}}));
}

#[test]
fn a_call_by_name_has_only_the_members_of_the_type() {
    let mut request = AnyRequest::new(CreateBlock::META);
    let error = request.set(Place::Json, "block", json!({"block_idd": "b"})).map(drop).unwrap_err().to_string();
    assert!(error.ends_with("no field takes `block.block_idd` (json); did you mean `block_id`?"), "{error}");
    assert!(request.set(Place::Json, "block", json!({"unknown": 1})).is_err());
    assert!(request.set(Place::Json, "block", json!({"": 1})).is_err());
    request.set(Place::Json, "block", json!({"text": {"content": "c"}})).unwrap();
}

#[test]
fn one_unknown_member_that_no_value_can_hold_costs_only_itself() {
    let body = br#"{"code":0,"data":{"block_id":"b","new":{"half":"\ud83d","huge":1e400,"n":1}}}"#;
    for read in [AnyAnswer::of::<GetBlock>(body).unwrap(), GetBlock::META.read(body).unwrap()] {
        assert_eq!(read.data, json!({"block_id": "b", "new": {"half": "\u{fffd}", "huge": null, "n": 1}}));
    }
}
