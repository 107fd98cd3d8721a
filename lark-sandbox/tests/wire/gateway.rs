//! Checks that come before any endpoint: token, path, method, body, log id.

use std::collections::BTreeSet;

use lark_sandbox::USER_TOKEN;

use crate::client::{DOCUMENTS, TENANT_TOKEN, call, send, start};

const PROTECTED: &[(&str, &str)] = &[
    ("POST", DOCUMENTS),
    ("GET", "/open-apis/docx/v1/documents/d"),
    ("GET", "/open-apis/docx/v1/documents/d/raw_content"),
    ("POST", "/open-apis/im/v1/messages"),
    ("GET", "/open-apis/im/v1/messages"),
    ("GET", "/open-apis/im/v1/messages/m"),
    ("GET", "/open-apis/contact/v3/users/u"),
];

#[tokio::test]
async fn a_wrong_token_is_refused_by_every_endpoint() {
    let (sandbox, _) = start().await;
    for (method, path) in PROTECTED {
        for (headers, status, code) in [
            (&[][..], 400, 99_991_661),
            (&["Authorization:"], 400, 99_991_661),
            (&["Authorization: Bearer"], 400, 99_991_661),
            (&["Authorization: Basic dDp0"], 400, 99_991_661),
            (&["Authorization: t-1"], 400, 99_991_661),
            (&["Authorization: Bearer  t-1"], 400, 99_991_661),
            (&["Authorization: Bearer t-1 t-2"], 400, 99_991_661),
            (&["Authorization: Bearer t-1", "Authorization: Bearer t-1"], 400, 99_991_661),
            (&["Authorization: Bearer a-1"], 401, 99_991_671),
            (&["Authorization: Bearer T-1"], 401, 99_991_671),
            (&["Authorization: Bearer t-1"], 400, 99_991_663),
            (&["authorization: Bearer t-"], 400, 99_991_663),
            (&["Authorization: Bearer u-1"], 401, 99_991_668),
            (&["Authorization: Bearer u-sandbox1"], 401, 99_991_668),
        ] {
            let case = format!("{method} {path} {headers:?}");
            send(&sandbox, method, path, headers, "{}").await.expect(&case, status, code);
        }
    }
}

#[tokio::test]
async fn a_user_token_is_accepted() {
    let (sandbox, _) = start().await;
    call(&sandbox, USER_TOKEN, "POST", DOCUMENTS, "{}").await.expect("user", 200, 0);
}

#[tokio::test]
async fn unknown_paths_and_methods_are_told_apart() {
    let (sandbox, token) = start().await;
    for (method, path, code) in [
        ("GET", "/open-apis", 99_991_201),
        ("GET", "/open-apis/docx/v1/document", 99_991_201),
        ("GET", "/open-apis/docx/v1/documents/", 99_991_301),
        ("GET", "/open-apis/docx/v1/documents//", 99_991_201),
        ("GET", "/open-apis/docx/v1/documents/d/raw", 99_991_201),
        ("POST", "//open-apis/docx/v1/documents", 99_991_201),
        ("POST", "/open-apis/Docx/v1/documents", 99_991_201),
        ("GET", DOCUMENTS, 99_991_301),
        ("PUT", DOCUMENTS, 99_991_301),
        ("BREW", DOCUMENTS, 99_991_301),
        ("GET", TENANT_TOKEN, 99_991_301),
    ] {
        let case = format!("{method} {path}");
        send(&sandbox, method, path, &[], "").await.expect(&case, 404, code);
        call(&sandbox, &token, method, path, "").await.expect(&case, 404, code);
    }
}

#[tokio::test]
async fn a_body_must_be_a_json_object() {
    let (sandbox, token) = start().await;
    let deep = "[".repeat(10_000);
    for body in ["{", "not json", "[]", "null", "\"{}\"", "{} {}", "title=a", deep.as_str()] {
        for path in [DOCUMENTS, "/open-apis/im/v1/messages?receive_id_type=open_id"] {
            let answer = call(&sandbox, &token, "POST", path, body).await.expect(path, 400, 9499);
            assert_eq!(answer.text("/msg"), "Bad Request", "{path}");
        }
    }
    call(&sandbox, &token, "POST", DOCUMENTS, "").await.expect("no body", 200, 0);
    call(&sandbox, &token, "GET", "/open-apis/docx/v1/documents/d", "{").await.expect("GET", 404, 1_770_002);
}

#[tokio::test]
async fn a_member_of_the_wrong_json_type_is_named() {
    let (sandbox, token) = start().await;
    let answer = call(&sandbox, &token, "POST", DOCUMENTS, r#"{"title":7}"#).await.expect("number", 400, 9499);
    assert_eq!(answer.text("/error/details/0/key"), "title");
}

#[tokio::test]
async fn log_ids_are_fresh() {
    let (sandbox, token) = start().await;
    let mut seen = BTreeSet::new();
    for _ in 0..20 {
        let good = call(&sandbox, &token, "POST", DOCUMENTS, "{}").await;
        let bad = call(&sandbox, "t-1", "POST", DOCUMENTS, "{}").await;
        assert!(seen.insert(good.header("x-tt-logid").to_owned()));
        assert!(seen.insert(bad.header("x-tt-logid").to_owned()));
    }
}

#[tokio::test]
async fn missing_scopes_are_listed() {
    let (sandbox, token) = start().await;
    sandbox.withhold_scopes("docx.v1.document.create").expect("an endpoint");

    let app = call(&sandbox, &token, "POST", DOCUMENTS, "{}").await.expect("app", 400, 99_991_672);
    assert_eq!(
        app.text("/msg"),
        "Access denied. One of the following scopes is required: [docx:document, docx:document:create]."
    );
    assert_eq!(
        app.body["error"]["permission_violations"],
        serde_json::json!([
            { "type": "action_scope_required", "subject": "docx:document" },
            { "type": "action_scope_required", "subject": "docx:document:create" },
        ])
    );
    let help = app.text("/error/helps/0/url");
    assert!(help.contains(sandbox.app_id()) && help.ends_with("docx:document,docx:document:create"), "{help}");
    assert!(app.text("/error/helps/0/description").contains("scope"));
    let troubleshooter = app.text("/error/troubleshooter");
    assert!(troubleshooter.contains(app.header("x-tt-logid")), "{troubleshooter}");
    assert!(troubleshooter.contains("code=99991672"), "{troubleshooter}");

    let user = call(&sandbox, USER_TOKEN, "POST", DOCUMENTS, "{}").await.expect("user", 400, 99_991_679);
    assert_eq!(user.text("/error/permission_violations/1/subject"), "docx:document:create");
    assert_eq!(user.text("/error/permission_violations/1/type"), "action_privilege_required");

    call(&sandbox, &token, "GET", "/open-apis/docx/v1/documents/d", "").await.expect("another", 404, 1_770_002);
    sandbox.grant_scopes("docx.v1.document.create").expect("an endpoint");
    call(&sandbox, &token, "POST", DOCUMENTS, "{}").await.expect("granted", 200, 0);
}

#[tokio::test]
async fn only_endpoints_with_scopes_can_lose_them() {
    let (sandbox, _) = start().await;
    for (locator, expected) in [
        ("docx.v1.document.created", "is no endpoint; a locator is like `docx.v1.document.create`"),
        ("auth.v3.tenant_access_token.internal", "needs no scope"),
        ("", "is no endpoint; a locator is like `docx.v1.document.create`"),
    ] {
        let error = sandbox.withhold_scopes(locator).expect_err(locator).to_string();
        assert_eq!(error, format!("`{locator}` {expected}"));
        assert!(sandbox.grant_scopes(locator).is_err());
    }
}
