//! What an error says of the attempts that were made, and what the platform said in its last answer.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::time::Duration;

use lark_runtime::error::GaveUp;
use lark_runtime::testing::{Fault, Mock, Reply};
use lark_runtime::{Client, Error, File, RequestOptions, RetryPolicy, lark_api};
use serde_json::{Value, json};

#[lark_api(method = "GET", path = "/open-apis/test/v1/things", token = "tenant", response = Value)]
#[derive(Default)]
struct Read {}

#[lark_api(method = "POST", path = "/open-apis/test/v1/things", token = "tenant", response = Value)]
#[derive(Default)]
struct Write {}

#[lark_api(method = "DELETE", path = "/open-apis/test/v1/things", token = "tenant", response = Value)]
#[derive(Default)]
struct Delete {}

#[lark_api(method = "POST", path = "/open-apis/test/v1/files", token = "tenant", response = Value)]
struct Upload {
    #[lark(file)]
    file: File,
}

const JSON: (&str, &str) = ("content-type", "application/json");

async fn read(client: &Client) -> Error {
    Read::default().send(client, ()).await.unwrap_err()
}

fn refused(code: i64) -> Vec<u8> {
    json!({"code": code, "msg": "no"}).to_string().into()
}

#[tokio::test]
async fn an_error_says_how_many_attempts_were_made_and_why_there_was_no_other() {
    let mock = Mock::new();
    mock.on::<Read>().fault(Fault::BadGateway);
    mock.on::<Write>().fault(Fault::ConnectionReset);
    let client = mock.client();
    let error = read(&client).await;
    assert_eq!((error.attempts(), error.gave_up()), (Some(3), Some(GaveUp::Attempts)));
    assert!(error.to_string().ends_with("; after 3 attempts"), "{error}");
    let refused = Mock::new();
    refused.on::<Read>().fault(Fault::ConnectionRefused);
    let line = read(&refused.client()).await.to_string();
    assert!(line.contains(" (3 attempts): ") && !line.contains("; "), "the cause comes last: {line}");
    assert!(error.may_have_been_executed());

    let error = Write::default().send(&client, ()).await.unwrap_err();
    assert_eq!((error.attempts(), error.gave_up()), (Some(1), Some(GaveUp::MayBeExecuted)));
    assert!(!error.to_string().contains("attempt") && error.may_have_been_executed(), "{error}");

    let short = RequestOptions::new().total_timeout(Duration::from_millis(1));
    let error = Read::default().send(&client, short.retry(RetryPolicy::new().random(|| 1.0))).await.unwrap_err();
    assert_eq!((error.attempts(), error.gave_up()), (Some(1), Some(GaveUp::Time)));

    let mock = Mock::new();
    mock.on::<Upload>().reply_error(1_254_291, "locked");
    let file = File::from_reader("a.txt", 3, &b"abc"[..]);
    let error = Upload { file }.send(&mock.client(), ()).await.unwrap_err();
    assert_eq!((error.attempts(), error.gave_up()), (Some(1), Some(GaveUp::Body)));
    assert!(!error.may_have_been_executed());

    let mock = Mock::new();
    mock.on::<Read>().reply_error(99_992_402, "wrong");
    let error = read(&mock.client()).await;
    assert_eq!((error.attempts(), error.gave_up()), (Some(1), None));
    assert_eq!(Error::invalid("no").attempts(), None);
}

#[tokio::test]
async fn the_budget_is_the_callers_and_named_where_it_ends_a_call() {
    for (budget, attempts) in [(0, 1), (1, 2), (2, 3), (u32::MAX, 3)] {
        let mock = Mock::new();
        mock.on::<Read>().fault(Fault::ConnectionRefused);
        let client = mock.client_builder().retry_budget(budget).build().unwrap();
        let error = read(&client).await;
        assert_eq!(error.attempts(), Some(attempts), "{budget}");
        let line = error.to_string();
        assert_eq!(error.gave_up() == Some(GaveUp::Budget), budget < 2, "{line}");
        assert_eq!(line.contains("the retry budget of the client is used up"), budget < 2, "{line}");
    }
    // Refusals for the rate cost nothing.
    let mock = Mock::new();
    let limited = mock.on::<Read>().reply_raw(429, &[JSON, ("x-ogw-ratelimit-reset", "1")], refused(99_991_400));
    limited.times(20).reply(json!({}));
    let client = mock.client_builder().retry_budget(0).build().unwrap();
    Read::default().send(&client, ()).await.unwrap();
}

#[tokio::test]
async fn what_the_last_answer_said_reaches_the_caller() {
    let limited = [JSON, ("x-ogw-ratelimit-reset", "7"), ("x-tt-logid", "L1")];
    for (status, headers, code, after) in [
        (429, &limited[..], 99_991_400, Some(7)),
        (429, &[JSON, ("retry-after", "9")][..], 99_991_400, Some(9)),
        (429, &[JSON, ("retry-after", "soon")][..], 99_991_400, None),
        (429, &[JSON][..], 99_991_400, None),
        // Waiting does not help here.
        (400, &limited[..], 99_991_672, None),
        (429, &limited[..], 99_991_403, None),
    ] {
        let mock = Mock::new();
        mock.on::<Read>().reply_raw(status, headers, refused(code));
        let client = mock.client_builder().retry(RetryPolicy::never()).build().unwrap();
        let error = read(&client).await;
        assert_eq!(error.retry_after(), after.map(Duration::from_secs), "{status} {headers:?}");
        assert!(headers.iter().all(|(name, value)| error.headers().unwrap()[*name] == *value), "{error}");
    }
    let mock = Mock::new();
    mock.on::<Read>().reply_raw(503, &[("retry-after", "40"), ("server", "tengine")], "busy");
    let error = read(&mock.client()).await;
    assert_eq!((error.retry_after(), error.gave_up()), (Some(Duration::from_secs(40)), Some(GaveUp::Time)));
    let Error::Http(error) = error else { panic!("{error}") };
    assert_eq!(error.headers()["server"], "tengine");
}

#[tokio::test]
async fn the_line_has_what_the_platform_says_beside_its_message_within_bounds() {
    let line = |error: Value| async move {
        let mock = Mock::new();
        let body = json!({"code": 1_770_002, "msg": "not found", "error": error}).to_string();
        mock.on::<Read>().reply_raw(400, &[JSON], body);
        read(&mock.client()).await.to_string()
    };
    let said =
        line(json!({"message": "the block\nis gone", "details": [{"key": "block", "value": "b1"}, {}, 7]})).await;
    assert!(said.contains("; the block is gone; block: b1"), "{said}");
    let said = line(json!({"message": "not found"})).await;
    assert!(
        said.starts_with("Read: not found (code 1770002, HTTP 400, log id mock-1); check the document id"),
        "{said}"
    );
    let detail = json!({"key": "k", "value": "v".repeat(10_000)});
    let said = line(json!({"message": "m".repeat(100_000), "details": vec![detail; 100]})).await;
    assert!(said.len() < 2000 && said.contains('…'), "{}", said.len());
}

#[tokio::test]
async fn a_refusal_after_an_attempt_without_an_answer_says_that_it_may_be_done() {
    let mock = Mock::new();
    mock.on::<Delete>().fault(Fault::ConnectionReset).reply_error(1_770_002, "not found");
    let error = Delete::default().send(&mock.client(), ()).await.unwrap_err();
    assert!(error.may_have_been_executed());
    let line = error.to_string();
    assert!(line.ends_with("; after 2 attempts; an attempt before had no answer and may have done it"), "{line}");

    let mock = Mock::new();
    mock.on::<Delete>().reply_with(|_| Reply::error(1_770_002, "not found"));
    let error = Delete::default().send(&mock.client(), ()).await.unwrap_err();
    assert!(!error.may_have_been_executed() && !error.to_string().contains("attempt"), "{error}");

    let mock = Mock::new();
    mock.on::<Delete>().fault(Fault::ConnectionRefused).reply_error(1_770_002, "not found");
    let error = Delete::default().send(&mock.client(), ()).await.unwrap_err();
    assert!(!error.may_have_been_executed(), "the first attempt did not arrive: {error}");
}
