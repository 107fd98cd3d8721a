//! The mocks that programs test themselves with.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::time::Duration;

use http::Method;
use lark_runtime::testing::{Fault, Mock, TestClock};
use lark_runtime::time::Clock as _;
use lark_runtime::{Call, Error, Model, RawRequest, RequestOptions, lark_api};
use proptest::prelude::{any, prop_assert_eq, proptest};
use proptest::strategy::Strategy as _;
use serde_json::{Value, json};

#[lark_api(method = "POST", path = "/open-apis/docx/v1/documents", token = "tenant|user", response = Created)]
struct CreateDocument {
    title: Option<String>,
}

#[derive(Clone, Default, Model)]
struct Created {
    document: Option<Document>,
}

#[derive(Clone, Default, Model)]
struct Document {
    document_id: Option<String>,
    revision_id: Option<i64>,
}

#[lark_api(method = "GET", path = "/open-apis/contact/v3/users/:user_id", token = "tenant|user", response = Value)]
struct FetchUser {
    user_id: String,
    fields: Option<Vec<String>>,
}

#[lark_api(method = "GET", path = "/open-apis/contact/v3/users/batch", token = "tenant|user", response = Value)]
struct FetchUsers {}

#[lark_api(method = "GET", path = "/open-apis/bot/v3/info", token = "tenant", envelope = "flat", response = Bot)]
struct FetchBot {}

#[derive(Clone, Default, Model)]
struct Bot {
    bot: Option<Value>,
}

fn fetch(mock: &Mock) -> Call<Value> {
    FetchUser::builder().user_id("ou_1").build().send(&mock.client(), ())
}

#[tokio::test]
async fn the_envelope_is_that_of_the_endpoint() {
    let mock = Mock::new();
    mock.on::<CreateDocument>().reply(json!({"document": {"document_id": "doc_1"}}));
    mock.on::<FetchBot>().reply(json!({"bot": {"app_name": "x"}}));
    let client = mock.client();
    let created = CreateDocument::builder().build().send(&client, ()).await.unwrap();
    assert_eq!((created.code(), created.log_id()), (0, Some("mock-1")));
    assert_eq!(created.data.document.unwrap().document_id.as_deref(), Some("doc_1"));
    let bot = FetchBot::builder().build().send(&client, ()).await.unwrap();
    assert_eq!(bot.data.bot, Some(json!({"app_name": "x"})));
    assert_eq!(mock.token_requests(), 1);
    mock.assert_done();
}

#[tokio::test]
async fn a_model_is_an_answer_too() {
    let mock = Mock::new();
    let document = Document { document_id: Some("doc_1".into()), revision_id: Some(7) };
    mock.on::<CreateDocument>().reply(Created { document: Some(document.clone()) });
    let created = CreateDocument::builder().build().send(&mock.client(), ()).await.unwrap();
    assert_eq!(created.data.document, Some(document));
}

#[tokio::test]
async fn calls_are_remembered_with_their_parts() {
    let mock = Mock::new();
    mock.on::<FetchUser>().reply(json!({}));
    mock.on::<CreateDocument>().reply(json!({}));
    let client = mock.client();
    let options = RequestOptions::new().header("X-Mine", "1").unwrap().user_access_token("u-1");
    let fields = vec!["a&b".to_owned(), "c d".to_owned()];
    let request = FetchUser::builder().user_id("ou/1 ü").fields(fields).build();
    request.send(&client, options).await.unwrap();
    CreateDocument::builder().title("Plan").build().send(&client, ()).await.unwrap();

    let calls = mock.calls::<FetchUser>();
    let [call] = &calls[..] else { panic!("{calls:?}") };
    assert_eq!(call.method(), Method::GET);
    assert_eq!(call.path(), "/open-apis/contact/v3/users/ou%2F1%20%C3%BC");
    assert_eq!(call.param("user_id").as_deref(), Some("ou/1 ü"));
    assert_eq!(call.param("user"), None);
    assert_eq!(call.query("fields"), Some("a&b"));
    let pair = |value: &str| ("fields".to_owned(), value.to_owned());
    assert_eq!(call.query_pairs(), [pair("a&b"), pair("c d")]);
    assert_eq!(call.header("x-mine"), Some("1"));
    assert_eq!(call.header("authorization"), Some("Bearer u-1"));
    assert_eq!((call.body().len(), call.json()), (0, Value::Null));
    assert!(!format!("{mock:?}").contains("u-1"), "{mock:?}");

    assert_eq!(mock.calls::<CreateDocument>()[0].json(), json!({"title": "Plan"}));
    assert_eq!(mock.calls::<CreateDocument>()[0].header("authorization"), Some("Bearer t-mock"));
    assert_eq!(mock.all_calls().len(), 2);
    assert_eq!(mock.token_requests(), 1);
}

#[tokio::test]
async fn a_sequence_is_given_in_order_and_its_last_entry_for_ever() {
    let mock = Mock::new();
    mock.on::<FetchUser>().reply(json!(1)).reply(json!(2)).times(2).reply_error(1_234_567, "no").reply(json!(3));
    let mut seen = Vec::new();
    for _ in 0..6 {
        seen.push(fetch(&mock).await.map(|answer| answer.data).map_err(|error| error.code()));
    }
    let (one, two, three) = (json!(1), json!(2), json!(3));
    assert_eq!(seen, [Ok(one), Ok(two.clone()), Ok(two), Err(Some(1_234_567)), Ok(three.clone()), Ok(three)]);
    mock.assert_done();
}

#[tokio::test]
async fn answers_depend_on_the_request_and_newer_rules_come_first() {
    let mock = Mock::new();
    mock.on::<FetchUser>().reply_with(|call| json!({"is": call.param("user_id").unwrap_or_default()}));
    let again = mock.clone();
    mock.on::<FetchUser>()
        .when(move |call| call.param("user_id").as_deref() == Some("ou_2") && again.all_calls().is_empty())
        .reply(json!("special"));
    mock.on::<FetchUsers>().reply(json!("batch"));
    let client = mock.client();
    let of = |id: &str| FetchUser::builder().user_id(id).build().send(&client, ());
    assert_eq!(of("ou_2").await.unwrap().data, "special");
    assert_eq!(of("ou_2").await.unwrap().data, json!({"is": "ou_2"}));
    assert_eq!(of("ou_1").await.unwrap().data, json!({"is": "ou_1"}));
    // A path without placeholders wins over one with, however old.
    mock.on::<FetchUser>().reply(json!("newest"));
    assert_eq!(FetchUsers::builder().build().send(&client, ()).await.unwrap().data, "batch");
    assert_eq!((mock.calls::<FetchUser>().len(), mock.calls::<FetchUsers>().len()), (3, 1));
}

#[tokio::test]
async fn an_unexpected_request_says_what_arrived_and_what_is_mocked() {
    let mock = Mock::new();
    mock.on::<CreateDocument>().reply(json!({})).times(1);
    let client = mock.client();
    let error = FetchUser::builder().user_id("ou_1").build().send(&client, ()).await.unwrap_err().to_string();
    for part in [
        "no mock answers GET /open-apis/contact/v3/users/ou_1",
        "mocked: POST /open-apis/docx/v1/documents (CreateDocument",
        "mock.on::<Request>().reply(json!({...}))",
    ] {
        assert!(error.contains(part), "{error}");
    }
    assert!(!mock.calls::<FetchUser>().is_empty());
    CreateDocument::builder().build().send(&client, ()).await.unwrap();
    let error = CreateDocument::builder().build().send(&client, ()).await.unwrap_err().to_string();
    assert!(error.contains("answered 1 times"), "{error}");
}

#[test]
fn what_is_left_over_fails_the_test() {
    let left = |prepare: &dyn Fn(&Mock)| {
        let mock = Mock::new();
        prepare(&mock);
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        drop(runtime.block_on(fetch(&mock)));
        let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| mock.assert_done()));
        outcome.err().map(|panic| panic.downcast_ref::<String>().cloned().unwrap_or_default())
    };
    let none = left(&|mock| {
        mock.on::<FetchUser>().reply(json!({}));
    });
    assert_eq!(none, None);
    let second = left(&|mock| {
        mock.on::<FetchUser>().reply(json!({})).reply(json!({}));
    });
    assert!(second.as_ref().is_some_and(|left| left.contains("1 of its answers")), "{second:?}");
    let never = left(&|mock| {
        mock.on::<FetchUser>().reply(json!({}));
        mock.on::<CreateDocument>().reply(json!({})).times(3);
    });
    assert!(never.as_ref().is_some_and(|left| left.contains("(CreateDocument, answered 0 times): 3 of")), "{never:?}");
    let unexpected = left(&|_| {}).unwrap();
    assert!(unexpected.contains("no mock answers GET"), "{unexpected}");
}

#[tokio::test]
async fn faults_are_the_errors_they_stand_for() {
    let of = async |fault| {
        let mock = Mock::new();
        mock.on::<CreateDocument>().fault(fault);
        CreateDocument::builder().build().send(&mock.client(), ()).await.unwrap_err()
    };
    let refused = of(Fault::ConnectionRefused).await;
    assert!(matches!(&refused, Error::Transport(error) if error.is_connect()), "{refused}");
    let reset = of(Fault::ConnectionReset).await;
    assert!(matches!(&reset, Error::Transport(error) if !error.is_connect() && !error.is_timeout()), "{reset}");
    let truncated = of(Fault::TruncatedBody).await;
    assert!(matches!(&truncated, Error::Transport(error) if !error.is_connect()), "{truncated}");
    assert!(of(Fault::Stall).await.is_timeout());
    assert!(of(Fault::StalledBody).await.is_timeout());
    let gateway = of(Fault::BadGateway).await;
    assert!(matches!(&gateway, Error::Http(error) if error.status() == 502), "{gateway}");
    assert_eq!(gateway.log_id(), Some("mock-1"));
}

#[tokio::test]
async fn delays_and_stalls_take_no_time_on_the_automatic_clock() {
    let mock = Mock::new();
    mock.on::<FetchUser>().reply(json!(1)).after(Duration::from_secs(20));
    mock.on::<CreateDocument>().fault(Fault::Stall);
    let client = mock.client_builder().timeout(Duration::from_secs(25)).build().unwrap();
    FetchUser::builder().user_id("ou_1").build().send(&client, ()).await.unwrap();
    assert_eq!(mock.clock().elapsed(), Duration::from_secs(20));
    let error = CreateDocument::builder().build().send(&client, ()).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(mock.clock().elapsed(), Duration::from_secs(45));
}

#[tokio::test]
async fn by_hand_the_clock_moves_when_told() {
    let mock = Mock::with_clock(TestClock::new());
    mock.on::<FetchUser>().reply(json!(1)).after(Duration::from_secs(10));
    let call = tokio::spawn(fetch(&mock));
    // The answer's delay and the client's timeout.
    while mock.clock().sleepers() < 2 {
        tokio::task::yield_now().await;
    }
    mock.clock().advance(Duration::from_secs(9));
    tokio::task::yield_now().await;
    assert!(!call.is_finished());
    mock.clock().advance(Duration::from_secs(1));
    assert_eq!(call.await.unwrap().unwrap().data, 1);
    assert_eq!(mock.clock().sleepers(), 0);
}

#[tokio::test]
async fn a_program_that_polls_waits_on_the_clock_of_its_client() {
    let mock = Mock::new();
    mock.on::<FetchUser>().reply(json!("running")).times(3).reply(json!("done"));
    let client = mock.client();
    while fetch(&mock).await.unwrap().data != "done" {
        client.sleep(Duration::from_secs(60)).await;
    }
    assert_eq!(mock.clock().elapsed(), Duration::from_secs(180));

    let by_hand = Mock::with_clock(TestClock::new());
    let client = by_hand.client();
    let sleep = tokio::spawn(async move { client.sleep(Duration::from_secs(60)).await });
    while by_hand.clock().sleepers() == 0 {
        tokio::task::yield_now().await;
    }
    by_hand.clock().advance(Duration::from_secs(59));
    tokio::task::yield_now().await;
    assert!(!sleep.is_finished());
    by_hand.clock().advance(Duration::from_secs(1));
    sleep.await.unwrap();
}

#[tokio::test]
async fn many_waits_end_in_the_order_of_their_time() {
    let clock = TestClock::automatic();
    let (sender, mut receiver) = tokio::sync::mpsc::unbounded_channel();
    for seconds in [5, 1, 3, 3, 2] {
        let (clock, sender) = (clock.clone(), sender.clone());
        tokio::spawn(async move {
            clock.sleep(Duration::from_secs(seconds)).await;
            sender.send((seconds, clock.elapsed())).unwrap();
        });
    }
    drop(sender);
    for seconds in [1, 2, 3, 3, 5] {
        assert_eq!(receiver.recv().await, Some((seconds, Duration::from_secs(seconds))));
    }
}

#[tokio::test]
async fn raw_calls_and_token_requests_are_mocked_by_path() {
    let mock = Mock::new();
    mock.on_path(Method::GET, "/open-apis/im/v1/chats/:chat_id").reply(json!({"name": "Team"}));
    mock.on_path(Method::POST, "/open-apis/auth/v3/tenant_access_token/internal").reply_error(10_003, "invalid");
    let request = || RawRequest::get("/open-apis/im/v1/chats/:chat_id").path_param("chat_id", "oc_1");
    let error = request().send(&mock.client(), ()).await.unwrap_err();
    assert_eq!(error.code(), Some(10_003));
    assert!(mock.all_calls().is_empty());
    assert_eq!(mock.token_requests(), 1);
    let options = RequestOptions::new().tenant_access_token("t-own");
    let answer = request().send(&mock.client(), options).await.unwrap();
    assert_eq!(answer.decode::<Value>().unwrap()["name"], "Team");
}

#[tokio::test]
async fn data_that_does_not_fit_the_answer_fails_the_call() {
    let mock = Mock::new();
    mock.on::<CreateDocument>().reply(json!({"document": {"revision_id": "many"}}));
    let error = CreateDocument::builder().build().send(&mock.client(), ()).await.unwrap_err();
    assert!(error.to_string().contains("revision_id"), "{error}");
}

#[tokio::test]
async fn anything_can_be_answered_raw() {
    let mock = Mock::new();
    let headers = [("content-type", "application/json"), ("x-tt-logid", "own"), ("x-more", "1")];
    mock.on::<FetchUser>().reply_raw(429, &headers, r#"{"code":99991400,"msg":"slow down"}"#);
    let error = fetch(&mock).await.unwrap_err();
    assert_eq!((error.code(), error.log_id()), (Some(99_991_400), Some("own")));
    assert_eq!(error.status().map(|status| status.as_u16()), Some(429));
}

proptest! {
    #[test]
    fn what_is_sent_is_what_is_remembered(
        id in any::<String>().prop_filter("a segment", |id| !matches!(id.as_str(), "" | "." | "..")),
        fields in proptest::collection::vec(any::<String>(), 1..4),
    ) {
        let mock = Mock::new();
        mock.on::<FetchUser>().reply(json!({}));
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let request = FetchUser::builder().user_id(id.as_str()).fields(fields.clone()).build();
        runtime.block_on(request.send(&mock.client(), ())).unwrap();
        let calls = mock.calls::<FetchUser>();
        prop_assert_eq!(calls[0].param("user_id"), Some(id));
        let values: Vec<&String> = calls[0].query_pairs().iter().map(|(_, value)| value).collect();
        prop_assert_eq!(values, fields.iter().collect::<Vec<_>>());
    }
}
