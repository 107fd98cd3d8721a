//! Subscriptions that need a call, and why nothing arrives.

use std::time::Duration;

use http::Method;
use lark_events::RawEvent;
use lark_events::doctor::Finding;
use lark_runtime::testing::Mock;
use lark_runtime::{LARK, lark_api};
use serde_json::{Value, json};

use super::platform::{Calls, Platform, note};

#[lark_api(method = "POST", path = "/open-apis/drive/v1/files/:file_token/subscribe", token = "tenant|user")]
struct SubscribeFile {
    file_token: String,
}

#[lark_api(method = "DELETE", path = "/open-apis/drive/v1/files/:file_token/delete_subscribe", token = "tenant|user")]
struct UnsubscribeFile {
    file_token: String,
}

fn on(file: &str) -> SubscribeFile {
    SubscribeFile { file_token: file.into() }
}

fn off(file: &str) -> UnsubscribeFile {
    UnsubscribeFile { file_token: file.into() }
}

fn counts(mock: &Mock) -> (usize, usize) {
    (mock.calls::<SubscribeFile>().len(), mock.calls::<UnsubscribeFile>().len())
}

#[tokio::test(start_paused = true)]
async fn subscriptions_are_made_by_the_first_connection_and_undone_when_it_closes() {
    let platform = Platform::new();
    platform.mock.on::<SubscribeFile>().reply_error(1, "no").times(1).reply(());
    platform.mock.on::<UnsubscribeFile>().reply_error(1, "no");
    let events = platform.events().subscribe(on("a"), off("a")).subscribe_as(
        on("b"),
        off("b"),
        lark_runtime::RequestOptions::new().user_access_token("u-1"),
    );
    let events = events.build().unwrap();
    let connection = platform.connect(&events);
    let peer = platform.accept().await;
    connection.ready().await.unwrap();
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(counts(&platform.mock), (2, 0));
    assert_eq!(platform.mock.calls::<SubscribeFile>()[1].header("authorization"), Some("Bearer u-1"));
    drop(peer);
    let peer = platform.accept().await;
    tokio::spawn(peer.idle());
    connection.ready().await.unwrap();
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(counts(&platform.mock), (3, 0), "the one that failed is tried again, the other is made");
    connection.close(Duration::from_secs(5)).await;
    assert_eq!(counts(&platform.mock), (3, 2), "also if it cannot be undone");
    events.close(Duration::from_secs(5)).await;
    assert_eq!(counts(&platform.mock), (3, 2));
}

#[tokio::test(start_paused = true)]
async fn a_program_with_a_webhook_makes_them_itself_and_hears_of_failures() {
    let mock = Mock::new();
    mock.on::<SubscribeFile>().reply(()).times(1).reply_error(1_061_073, "no permission").times(1).reply(());
    mock.on::<UnsubscribeFile>().reply(());
    let events = lark_events::Events::new(&mock.client()).subscribe(on("a"), off("a")).subscribe(on("b"), off("b"));
    let events = events.build().unwrap();
    let error = events.start().await.unwrap_err();
    assert_eq!((error.failed.len(), error.of), (1, 2));
    assert!(error.to_string().starts_with("1 of 2 subscriptions failed: ") && error.to_string().contains("1061073"));
    events.start().await.unwrap();
    events.start().await.unwrap();
    assert_eq!(counts(&mock), (3, 0));
    assert!(events.close(Duration::from_secs(5)).await);
    assert_eq!(counts(&mock), (3, 2));
}

fn app(mock: &Mock, versions: &Value, online: u64) {
    let path = "/open-apis/application/v6/applications/:app_id/app_versions";
    mock.on_path(Method::GET, path).reply(json!({"items": versions}));
    mock.on_path(Method::GET, "/open-apis/event/v1/connection").reply(json!({"online_instance_cnt": online}));
}

fn version(events: &[&str], scopes: &[&str]) -> Value {
    let events: Vec<Value> = events.iter().map(|event| json!({"event_type": event})).collect();
    let scopes: Vec<Value> = scopes.iter().map(|scope| json!({"scope": scope, "token_types": ["tenant"]})).collect();
    json!({"version": "1.0.3", "status": 1, "publish_time": "1640000000", "event_infos": events, "scopes": scopes})
}

async fn findings(mock: &Mock) -> Vec<Finding> {
    async fn raw(_: RawEvent) {}
    let events = lark_events::Events::new(&mock.client()).state(Calls::default()).on(note);
    let events = events.on_raw("card.action.trigger", raw).on_raw("app_ticket", raw).build().unwrap();
    events.doctor().await
}

#[tokio::test]
async fn the_doctor_compares_handlers_with_the_published_version() {
    let mock = Mock::new();
    app(&mock, &json!([{"status": 2}, version(&["im.message.receive_v1"], &["im:message:readonly"])]), 0);
    let found = findings(&mock).await;
    assert!(found.is_empty(), "{found:?}");

    let mock = Mock::new();
    app(&mock, &json!([version(&["other"], &["contact:user.base:readonly"])]), 3);
    let found = findings(&mock).await;
    let texts: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert!(
        matches!(&found[0], Finding::NotSubscribed { event_type, version, .. } if event_type == "im.message.receive_v1" && version == "1.0.3")
    );
    assert!(matches!(&found[1], Finding::ScopeMissing { any_of, .. } if any_of.len() == 2));
    assert!(texts[1].contains("im:message, im:message:readonly"), "{texts:?}");
    assert!(matches!(&found[2], Finding::OtherConnections { others: 3, .. }));
    assert_eq!(found.len(), 3, "callbacks and the ticket are not looked for: {texts:?}");

    for versions in [json!([]), json!([{"status": 1, "publish_time": ""}, {"status": 3, "publish_time": "1"}])] {
        let mock = Mock::new();
        app(&mock, &versions, 0);
        assert!(matches!(findings(&mock).await[..], [Finding::NoPublishedVersion]));
    }
}

#[tokio::test]
async fn the_doctor_says_what_it_could_not_look_at_and_when_the_app_is_unknown() {
    let mock = Mock::new();
    let path = "/open-apis/application/v6/applications/:app_id/app_versions";
    mock.on_path(Method::GET, path).reply_error(99_991_672, "Access denied");
    mock.on_path(Method::GET, "/open-apis/event/v1/connection").reply_error(99_991_672, "Access denied");
    let found = findings(&mock).await;
    assert_eq!(found.len(), 2);
    assert!(found.iter().all(|finding| !finding.is_certain() && finding.to_string().contains("99991672")), "{found:?}");

    for (base, other) in
        [(lark_runtime::FEISHU, Some(LARK)), (LARK, Some(lark_runtime::FEISHU)), ("http://127.0.0.1:1", None)]
    {
        let mock = Mock::new();
        let token = "/open-apis/auth/v3/tenant_access_token/internal";
        mock.on_path(Method::POST, token).reply_json(400, r#"{"code":10014,"msg":"app secret invalid"}"#);
        let client = mock.client_builder().base_url(base).build().unwrap();
        let events = lark_events::Events::new(&client).build().unwrap();
        let found = events.doctor().await;
        assert!(
            matches!(&found[..], [Finding::CredentialsRefused { other: found, .. }] if *found == other),
            "{found:?}"
        );
        let text = found[0].to_string();
        assert_eq!(text.contains(".base_url("), other.is_some(), "{text}");
        assert!(!text.contains("mock-secret"));
    }
}

#[tokio::test(start_paused = true)]
async fn the_doctor_does_not_count_the_connection_of_the_router() {
    let platform = Platform::new();
    app(&platform.mock, &json!([version(&["im.message.receive_v1"], &["im:message"])]), 1);
    let events = platform.events().state(Calls::default()).on(note).build().unwrap();
    assert!(matches!(events.doctor().await[..], [Finding::OtherConnections { others: 1, .. }]));
    let connection = platform.connect(&events);
    let _peer = platform.accept().await;
    connection.ready().await.unwrap();
    assert!(events.doctor().await.is_empty());
}
