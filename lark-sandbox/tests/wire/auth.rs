//! Tokens of the app.

use std::time::Duration;

use lark_sandbox::{APP_ID, APP_SECRET, Sandbox};
use serde_json::json;

use crate::client::{DOCUMENTS, TENANT_TOKEN, call, send, start, token, token_answer};

const APP_TOKEN: &str = "/open-apis/auth/v3/app_access_token/internal";

#[tokio::test]
async fn answers_are_flat() {
    let (sandbox, _) = start().await;
    let credentials = json!({ "app_id": APP_ID, "app_secret": APP_SECRET }).to_string();

    let tenant = send(&sandbox, "POST", TENANT_TOKEN, &[], &credentials).await.expect("tenant", 200, 0);
    assert!(tenant.text("/tenant_access_token").starts_with("t-"));
    assert_eq!(tenant.body.get("data"), None);
    assert_eq!(tenant.body.get("app_access_token"), None);

    let app = send(&sandbox, "POST", APP_TOKEN, &[], &credentials).await.expect("app", 200, 0);
    assert_eq!(app.text("/app_access_token"), tenant.text("/tenant_access_token"));
    assert_eq!(app.text("/tenant_access_token"), tenant.text("/tenant_access_token"));
}

#[tokio::test]
async fn wrong_credentials_are_refused() {
    let (sandbox, _) = start().await;
    for path in [TENANT_TOKEN, APP_TOKEN] {
        for (body, code, msg) in [
            ("", 10003, "invalid param"),
            ("{}", 10003, "invalid param"),
            ("not json", 10003, "invalid param"),
            (r#"{"app_id":"cli_5a4db00000000000"}"#, 10003, "invalid param"),
            (r#"{"app_secret":"sandbox-secret"}"#, 10003, "invalid param"),
            (r#"{"app_id":"","app_secret":"sandbox-secret"}"#, 10003, "invalid param"),
            (r#"{"app_id":1,"app_secret":"sandbox-secret"}"#, 10003, "invalid param"),
            (r#"{"app_id":"cli_other","app_secret":"sandbox-secret"}"#, 10003, "invalid param"),
            (r#"{"app_id":"cli_5a4db00000000000","app_secret":"other"}"#, 10014, "app secret invalid"),
        ] {
            let answer = send(&sandbox, "POST", path, &[], body).await.expect(body, 400, code);
            assert_eq!(answer.text("/msg"), msg, "{body}");
            assert_eq!(answer.body.get("tenant_access_token"), None, "{body}");
        }
    }
}

#[tokio::test]
async fn other_credentials_can_be_chosen() {
    let sandbox = Sandbox::builder().app("cli_mine", "s3cret").start().await.expect("a free port");
    assert_eq!((sandbox.app_id(), sandbox.app_secret()), ("cli_mine", "s3cret"));
    token(&sandbox).await;
    let default = json!({ "app_id": APP_ID, "app_secret": APP_SECRET }).to_string();
    send(&sandbox, "POST", TENANT_TOKEN, &[], &default).await.expect("default app", 400, 10003);
}

#[tokio::test]
async fn a_token_is_given_again_while_half_an_hour_remains() {
    let (sandbox, first) = start_frozen().await;

    sandbox.advance(Duration::from_secs(7200 - 1800));
    let again = token_answer(&sandbox).await.expect("30 min left", 200, 0);
    assert_eq!(again.text("/tenant_access_token"), first);
    assert_eq!(again.body["expire"], 1800);

    sandbox.advance(Duration::from_secs(1));
    let second = token_answer(&sandbox).await.expect("less than 30 min left", 200, 0);
    assert_ne!(second.text("/tenant_access_token"), first);
    assert_eq!(second.body["expire"], 7200);
    for token in [&first, second.text("/tenant_access_token")] {
        call(&sandbox, token, "POST", DOCUMENTS, "{}").await.expect("both are valid", 200, 0);
    }
}

#[tokio::test]
async fn a_token_expires_after_two_hours() {
    let (sandbox, token) = start_frozen().await;
    sandbox.advance(Duration::from_secs(7199));
    call(&sandbox, &token, "POST", DOCUMENTS, "{}").await.expect("its last second", 200, 0);
    sandbox.advance(Duration::from_secs(1));
    call(&sandbox, &token, "POST", DOCUMENTS, "{}").await.expect("over", 400, 99_991_663);
}

#[tokio::test]
async fn revoked_tokens_are_refused_and_replaced() {
    let (sandbox, first) = start().await;
    sandbox.revoke_tokens();
    call(&sandbox, &first, "POST", DOCUMENTS, "{}").await.expect("revoked", 400, 99_991_663);
    let second = token(&sandbox).await;
    assert_ne!(second, first);
    call(&sandbox, &second, "POST", DOCUMENTS, "{}").await.expect("new", 200, 0);
}

#[tokio::test]
async fn a_token_of_another_sandbox_is_refused() {
    let (_one, token) = start().await;
    let (other, _) = start().await;
    call(&other, &token, "POST", DOCUMENTS, "{}").await.expect("foreign", 400, 99_991_663);
}

/// A sandbox whose time moves only by `advance`.
async fn start_frozen() -> (Sandbox, String) {
    let noon = std::time::UNIX_EPOCH + Duration::from_secs(1_767_268_800);
    let sandbox = Sandbox::builder().clock(move || noon).start().await.expect("a free port");
    let answer = token_answer(&sandbox).await.expect("first", 200, 0);
    assert_eq!(answer.body["expire"], 7200);
    let token = answer.text("/tenant_access_token").to_owned();
    (sandbox, token)
}
