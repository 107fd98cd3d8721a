//! Documents.

use serde_json::{Value, json};

use crate::client::{DOCUMENTS, call, start};

#[tokio::test]
async fn a_document_is_kept() {
    let (sandbox, token) = start().await;
    let body = json!({ "title": "周报 & more", "folder_token": "fldcn1" }).to_string();
    let created = call(&sandbox, &token, "POST", DOCUMENTS, &body).await.expect("create", 200, 0);
    assert_eq!(created.text("/msg"), "success");
    let document = &created.body["data"]["document"];
    let id = document["document_id"].as_str().expect("an id");
    assert!(id.starts_with("doxcn") && id.len() == 27, "{id}");
    assert_eq!(*document, json!({ "document_id": id, "revision_id": 1, "title": "周报 & more" }));

    let got = call(&sandbox, &token, "GET", &format!("{DOCUMENTS}/{id}"), "").await.expect("get", 200, 0);
    assert_eq!(got.body["data"]["document"], *document);

    for query in ["", "?lang=0", "?lang="] {
        let target = format!("{DOCUMENTS}/{id}/raw_content{query}");
        let raw = call(&sandbox, &token, "GET", &target, "").await.expect(&target, 200, 0);
        assert_eq!(raw.text("/data/content"), "周报 & more\n");
    }
    let target = format!("{DOCUMENTS}/{id}/raw_content?lang=zh");
    let raw = call(&sandbox, &token, "GET", &target, "").await.expect("lang=zh", 400, 99_992_402);
    assert_eq!(raw.violations(), ["lang"]);

    // The path is decoded before the document is looked for.
    let encoded: String = id.bytes().map(|byte| format!("%{byte:02X}")).collect();
    call(&sandbox, &token, "GET", &format!("{DOCUMENTS}/{encoded}"), "").await.expect("encoded", 200, 0);
}

#[tokio::test]
async fn every_document_has_an_id_of_its_own() {
    let (sandbox, token) = start().await;
    let mut ids = Vec::new();
    for _ in 0..2 {
        let answer = call(&sandbox, &token, "POST", DOCUMENTS, "{}").await.expect("create", 200, 0);
        assert_eq!(answer.body.pointer("/data/document/title"), Some(&Value::from("")));
        ids.push(answer.text("/data/document/document_id").to_owned());
    }
    assert_ne!(ids[0], ids[1]);
}

#[tokio::test]
async fn a_title_has_at_most_800_characters() {
    let (sandbox, token) = start().await;
    for (length, status, code) in [(800, 200, 0), (801, 400, 1_770_001)] {
        let body = json!({ "title": "文".repeat(length) }).to_string();
        call(&sandbox, &token, "POST", DOCUMENTS, &body).await.expect(&length.to_string(), status, code);
    }
}

#[tokio::test]
async fn an_unknown_document_is_not_found() {
    let (sandbox, token) = start().await;
    for path in ["doxcnNone", "doxcnNone/raw_content", "%FF", "a%2Fb", ":document_id"] {
        let answer =
            call(&sandbox, &token, "GET", &format!("{DOCUMENTS}/{path}"), "").await.expect(path, 404, 1_770_002);
        assert_eq!(answer.text("/msg"), "not found");
    }
}
