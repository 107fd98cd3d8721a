//! `{:?}` of answers, requests and models has no secrets, whatever their names and wherever they are.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::collections::BTreeMap;
use std::fmt::Debug;

use http::Method;
use lark_runtime::dynamic::{AnyAnswer, AnyRequest};
use lark_runtime::testing::Mock;
use lark_runtime::{Client, Endpoint as _, Json, Model, RawRequest, RequestOptions, encode, lark_api};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

fn shown(value: &impl Debug) -> String {
    let text = format!("{value:?} {value:#?}");
    assert!(!text.contains("planted"), "{text}");
    text
}

#[lark_api(method = "GET", path = "/open-apis/test/v1/anything", token = "tenant|user", response = Value)]
#[derive(std::fmt::Debug)]
struct Anything {}

#[lark_api(method = "GET", path = "/open-apis/test/v1/model", token = "tenant", response = Mixed)]
struct GetMixed {}

#[derive(Clone, Default, Model)]
struct Mixed {
    extra: Option<Value>,
    content: Option<String>,
    by_name: BTreeMap<String, String>,
    #[lark(rename = "appSecret")]
    app_secret: Option<String>,
    api_key: Vec<String>,
    allow_refresh_token: Option<bool>,
    page_token: Option<String>,
    ticket: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Foreign {
    id_token: String,
    nested: Vec<(String, Option<Value>)>,
}

fn secrets() -> Value {
    json!({
        "access_token": "planted-1", "refreshToken": "planted-2", "appSecret": "planted-3", "api-key": "planted-4",
        "ID_TOKEN": "planted-5", "Authorization": "Bearer planted-6", "list": [{"user_access_token": "planted-7"}],
        "jssdk": {"ticket": "planted-8", "expire_in": 7200}, "text": "{\"client_secret\":\"planted-9\"}",
        "twice": json!({"text": json!({"password": "planted-10"}).to_string()}).to_string(),
        "url": "https://x.example/callback?code=planted-11&state=1", "login": "grant_type=a&code=planted-12",
        "hook": "https://open.feishu.cn/open-apis/bot/v2/hook/planted-13", "pair": {"name": "X-Api-Key", "value": "x"},
        "password": {"old": "planted-14", "new": ["planted-15"]}, "proxy": "http://me:planted-16@10.0.0.1:3128",
        "form": "https%3A%2F%2Fx%3Faccess_token%3Dplanted-17%26ok%3D1",
        "escaped": "&lt;app_secret&gt;planted-18&lt;/app_secret&gt;",
    })
}

#[tokio::test]
async fn free_answers_are_shown_without_secrets() {
    let mock = Mock::new();
    mock.on::<Anything>().reply(secrets());
    let client = mock.client();
    let response = Anything {}.send(&client, ()).await.unwrap();
    assert_eq!(response.data["access_token"], "planted-1", "the program gets them");
    let text = shown(&response);
    assert!(text.contains("7200") && text.contains("state=1") && text.contains("ok%3D1"), "{text}");
    let response = client.send_as::<BTreeMap<String, Value>, _>(&Anything {}, ()).await.unwrap();
    shown(&response);
    shown(&response.map(Some));
    let raw = RawRequest::get("/open-apis/test/v1/anything").send(&client, ()).await.unwrap();
    shown(&raw);
    shown(&Anything::META.read(raw.bytes()).unwrap());
    shown(&AnyAnswer::of::<Anything>(raw.bytes()).unwrap());
}

#[tokio::test]
async fn the_id_of_a_task_is_shown() {
    let mock = Mock::new();
    mock.on::<Anything>().reply(json!({"ticket": "6933093124755423251"}));
    let response = Anything {}.send(&mock.client(), ()).await.unwrap();
    assert!(shown(&response).contains("6933093124755423251"));
}

#[tokio::test]
async fn foreign_types_are_shown_without_secrets() {
    let mock = Mock::new();
    mock.on::<Anything>()
        .reply(json!({"idToken": "planted-1", "nested": [["x", {"api_key": "planted-2"}], ["y", null]]}));
    let response = mock.client().send_as::<Json<Foreign>, _>(&Anything {}, ()).await.unwrap();
    assert!(shown(&response).contains("nested"));
}

#[tokio::test]
async fn models_are_shown_without_the_secrets_in_their_values() {
    let mixed = Mixed {
        extra: Some(secrets()),
        content: Some(json!({"app_secret": "planted-1"}).to_string()),
        by_name: [("api_key".to_owned(), "planted-2".to_owned()), ("a".to_owned(), "b".to_owned())].into(),
        app_secret: Some("planted-3".into()),
        api_key: vec!["planted-4".into()],
        allow_refresh_token: Some(true),
        page_token: Some("p-1".into()),
        ticket: Some("7189".into()),
    };
    let text = shown(&mixed);
    for part in ["\"a\": \"b\"", "allow_refresh_token: Some(true)", "p-1", "7189", "appSecret: [redacted]"] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

/// A server that repeats the token in a member of another name.
#[tokio::test]
async fn answers_are_shown_without_the_token_of_the_call() {
    let mock = Mock::new();
    mock.on_path(Method::POST, "/open-apis/auth/v3/tenant_access_token/internal")
        .reply_json(200, r#"{"code":0,"tenant_access_token":"planted-tenant-token","expire":7200}"#);
    mock.on::<Anything>().reply_with(|call| json!({"echo": call.header("authorization"), "id": "u-1"}));
    mock.on::<GetMixed>().reply_with(|call| json!({"content": &call.header("authorization").unwrap()[7..]}));
    let client = Client::builder("cli_test", "planted-app-secret").http_client(mock.clone());
    let client = client.clock(mock.clock().clone()).build().unwrap();
    assert!(shown(&Anything {}.send(&client, ()).await.unwrap()).contains("u-1"));
    shown(&GetMixed {}.send(&client, ()).await.unwrap());
    let options = RequestOptions::new().user_access_token("planted-user-token");
    shown(&Anything {}.send(&client, &options).await.unwrap());
}

#[lark_api(method = "POST", path = "/open-apis/bot/v2/hook/:hook_token", token = "none")]
#[derive(Clone, Debug)]
struct Hook {
    hook_token: String,
    #[lark(query)]
    hint: Option<String>,
    #[lark(query)]
    code: Option<String>,
    #[lark(header = "x-api-key")]
    key: Option<String>,
    text: Option<String>,
}

#[lark_api(method = "POST", path = "/open-apis/authen/v1/access_token", token = "none")]
#[derive(Debug)]
struct Login {
    #[lark(rename = "appSecret")]
    secret_of_app: Option<String>,
    code: String,
    password: Option<String>,
    content: String,
    extra: Value,
    page_token: Option<String>,
}

#[test]
fn requests_that_derive_debug_are_shown_without_secrets() {
    let login = Login {
        secret_of_app: Some("planted-1".into()),
        code: "planted-2".into(),
        password: None,
        content: json!({"api_key": "planted-3"}).to_string(),
        extra: secrets(),
        page_token: Some("p-1".into()),
    };
    let text = shown(&login);
    for part in ["Login { secret_of_app: [redacted], code: [redacted], password: None", "page_token: Some(\"p-1\")"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(format!("{login:#?}").starts_with("Login {\n    secret_of_app: [redacted],\n"), "{login:#?}");
    assert_eq!(format!("{:?}", Anything {}), "Anything");
}

#[tokio::test]
async fn encoded_requests_are_shown_without_values() {
    let request = Hook {
        hook_token: "planted-hook-token".into(),
        hint: Some("planted-hint".into()),
        code: Some("planted-code".into()),
        key: Some("planted-key".into()),
        text: Some("planted-text".into()),
    };
    assert_eq!(
        format!("{:?}", Hook { hint: None, code: None, text: None, ..request.clone() }),
        "Hook { hook_token: [redacted], hint: None, code: None, key: [redacted], text: None }"
    );
    let encoded = encode(&request).unwrap();
    assert!(encoded.headers["x-api-key"].is_sensitive(), "HTTP libraries must not show it");
    let text = shown(&encoded);
    for part in ["/open-apis/bot/v2/hook/[redacted]", "\"hint\"", "\"x-api-key\"", "RequestBody("] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let mut any = AnyRequest::new(Hook::META);
    any.set(lark_runtime::meta::Place::Query, "code", "planted-code").unwrap();
    shown(&any);
    let options = RequestOptions::new().header("X-Api-Key", "planted-key").unwrap().app_ticket("planted-ticket");
    shown(&options);
}
