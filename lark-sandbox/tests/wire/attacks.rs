//! What would make a careless server fall.

use serde_json::{Value, json};

use crate::client::{Caller, text};

/// A spreadsheet with one sheet: the path of its values, and the sheet's id.
async fn sheet(caller: &Caller) -> (String, String) {
    let book = caller.post("/sheets/v3/spreadsheets", json!({ "title": "Book" })).await["spreadsheet"].clone();
    let token = text(&book["spreadsheet_token"]);
    let sheets = caller.get(&format!("/sheets/v3/spreadsheets/{token}/sheets/query")).await;
    (format!("/sheets/v2/spreadsheets/{token}"), text(&sheets["sheets"][0]["sheet_id"]))
}

fn range(sheet: &str, area: &str, values: Value) -> Value {
    json!({ "valueRange": { "range": format!("{sheet}!{area}"), "values": values } })
}

#[tokio::test]
async fn a_range_is_no_larger_than_the_sheet() {
    let caller = Caller::new().await;
    let (path, sheet) = sheet(&caller).await;
    caller.ok("PUT", &format!("{path}/values"), range(&sheet, "A5000:A5000", json!([["far"]]))).await;
    let read = caller.get(&format!("{path}/values/{sheet}!A1:ZZZ5000")).await;
    let rows = read["valueRange"]["values"].as_array().expect("rows").clone();
    assert_eq!((rows.len(), rows[0].as_array().map(Vec::len), &rows[4999][0]), (5000, Some(20), &json!("far")));
    // The sheet has both far rows and far columns now: 5,000 times 18,278 cells.
    caller.ok("PUT", &format!("{path}/values"), range(&sheet, "ZZZ1:ZZZ1", json!([["wide"]]))).await;
    caller.fails("GET", &format!("{path}/values/{sheet}!A1:ZZZ5000"), Value::Null, 400, 90_221).await;
    caller.fails("GET", &format!("{path}/values/{sheet}"), Value::Null, 400, 90_221).await;
    let many = vec![format!("{sheet}!A1:T5000"); 30].join(",");
    caller.fails("GET", &format!("{path}/values_batch_get?ranges={many}"), Value::Null, 400, 90_221).await;
    assert_eq!(caller.get(&format!("{path}/values/{sheet}!ZZZ1")).await["valueRange"]["values"], json!([["wide"]]));
}

#[tokio::test]
async fn a_sheet_does_not_grow_without_end() {
    let caller = Caller::new().await;
    let (path, sheet) = sheet(&caller).await;
    let rows = || Value::from(vec![json!([1]); 5000]);
    for (method, call) in [("PUT", "values"), ("POST", "values_append"), ("POST", "values_prepend")] {
        let far = range(&sheet, "ZZZ1:ZZZ5000", rows());
        caller.fails(method, &format!("{path}/{call}"), far, 400, 90_227).await;
    }
    let wide = json!({ "valueRanges": vec![json!({ "range": format!("{sheet}!A1:A1"), "values": [[1]] }); 1001] });
    caller.fails("POST", &format!("{path}/values_batch_update"), wide, 400, 90_227).await;
    let large = json!([["x".repeat(9 << 20)]]);
    caller.ok("PUT", &format!("{path}/values"), range(&sheet, "A1:A1", large.clone())).await;
    caller.fails("PUT", &format!("{path}/values"), range(&sheet, "A2:A2", large), 400, 9499).await;
    let read = caller.get(&format!("{path}/values/{sheet}!A2:B2")).await;
    assert_eq!(read["valueRange"]["values"], json!([[null, null]]), "nothing of the refused write is there");
}

#[tokio::test]
async fn a_block_is_not_inside_of_itself() {
    let caller = Caller::new().await;
    let id = text(&caller.post("/docx/v1/documents", json!({})).await["document"]["document_id"]);
    let path = format!("/docx/v1/documents/{id}/blocks/{id}/descendant");
    let block = |id: &str, children: &[&str]| json!({ "block_id": id, "block_type": 2, "children": children, "text": { "elements": [] } });
    for (first, blocks, code) in [
        (vec!["a"], vec![block("a", &["a"])], 1_770_001),
        (vec!["a"], vec![block("a", &["b"]), block("b", &["a"])], 1_770_001),
        (vec!["a"], vec![block("a", &[]), block("b", &["c"]), block("c", &["b"])], 1_770_001),
        (vec!["a", "b"], vec![block("a", &["c"]), block("b", &["c"]), block("c", &[])], 1_770_001),
        (vec!["a", "a"], vec![block("a", &[])], 1_770_001),
        (vec!["a"], vec![block("a", &["b", "b"]), block("b", &[])], 1_770_001),
        (vec!["a"], vec![block("a", &[]), block("b", &[])], 1_770_001),
        (vec!["a"], vec![block("a", &["x"])], 1_770_001),
        (vec!["a"], vec![block("a", &[]), block("a", &[])], 1_770_019),
    ] {
        let body = json!({ "children_id": first, "descendants": blocks });
        caller.fails("POST", &path, body, 400, code).await;
    }
    let all = caller.get(&format!("/docx/v1/documents/{id}/blocks")).await;
    assert_eq!(all["items"].as_array().map(Vec::len), Some(1), "nothing of what was refused is there");
    let body =
        json!({ "children_id": ["a"], "descendants": [block("a", &["b"]), block("b", &["c"]), block("c", &[])] });
    caller.post(&path, body).await;
    let all = caller.get(&format!("/docx/v1/documents/{id}/blocks")).await;
    assert_eq!(all["items"].as_array().map(Vec::len), Some(4));
}
