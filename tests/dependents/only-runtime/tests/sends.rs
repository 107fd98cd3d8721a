//! Every shape that `lib.rs` declares goes over the wire as declared, and the answer comes back.
#![expect(deprecated, reason = "one of the shapes is a deprecated endpoint")]

use std::collections::BTreeMap;

use lark_dependent_only_runtime::{
    CreateTask, FetchUser, ListAgents, ListTasks, Member, PutRecord, RemoveUser, ResendTicket, Task, UploadFile,
    UserIdType,
};
use lark_runtime::testing::{Mock, ReceivedCall};
use lark_runtime::{Client, File, Model, Result};
use serde_json::Value;

/// A mock that gives these answers, one per call, and its client.
fn answering(answers: &[&'static str]) -> (Client, Mock) {
    let mock = Mock::new();
    answers.iter().fold(mock.on_any(), |on, answer| on.reply_json(200, *answer).times(1));
    (mock.client(), mock)
}

#[tokio::test]
async fn a_get_sends_path_and_query_and_reads_models_in_models() -> Result<()> {
    let (client, mock) = answering(&[r#"{"code":0,"data":{"user":{
        "open_id":"ou_1","type":"2","isActive":1,"score":0.5,"id_type":"lark_id","unknown":[1],
        "leader":{"open_id":"ou_2","leader":{"open_id":"ou_3"}},
        "reports":[{"open_id":"ou_4"}],
        "names":{"en":"Ann"},
        "by_department":{"d":[{"open_id":"ou_5"}]}}}}"#]);
    let request = FetchUser::builder()
        .user_id("a b/c")
        .user_id_type(UserIdType::Internal)
        .depth(2)
        .fields(["name", "mail"])
        .r#type(true)
        .build();
    let response = request.send(&client, ()).await?;
    let user = response.data.user.expect("a user");
    assert_eq!((user.open_id.as_deref(), user.r#type, user.is_active), (Some("ou_1"), Some(2), Some(true)));
    assert_eq!((user.score, user.id_type), (Some(0.5), Some(UserIdType::Internal)));
    let above = user.leader.and_then(|leader| leader.leader).and_then(|leader| leader.open_id);
    assert_eq!(above.as_deref(), Some("ou_3"));
    assert_eq!(user.reports[0].open_id.as_deref(), Some("ou_4"));
    assert_eq!(user.names["en"], "Ann");
    assert_eq!(user.by_department["d"][0].open_id.as_deref(), Some("ou_5"));

    let ([token], [call]) = (&mock.token_calls()[..], &mock.all_calls()[..]) else { panic!("{mock:?}") };
    assert_eq!(token.line(), "POST /open-apis/auth/v3/tenant_access_token/internal");
    assert_eq!(token.body(), r#"{"app_id":"cli_mock","app_secret":"mock-secret"}"#);
    assert_eq!(
        call.line(),
        "GET /open-apis/contact/v3/users/a%20b%2Fc?depth=2&fields=name&fields=mail&type=true&user_id_type=lark_id"
    );
    assert_eq!((call.header("authorization"), call.body().len()), (Some("Bearer t-mock"), 0));
    Ok(())
}

#[tokio::test]
async fn a_post_sends_the_fields_that_are_set() -> Result<()> {
    let (client, mock) = answering(&[r#"{"code":0,"data":{"task":{"guid":"g"}}}"#]);
    let member = Member { id: Some("ou_1".into()), r#type: Some("user".into()) };
    let request = CreateTask::builder()
        .due(7)
        .user_id_type("open_id")
        .summary("Plan")
        .r#type(3)
        .members([member])
        .labels(BTreeMap::from([("k".to_owned(), "v".to_owned())]))
        .client_token("c-1")
        .build();
    let response = request.send(&client, ()).await?;
    assert_eq!(response.data.task.and_then(|task| task.guid).as_deref(), Some("g"));
    let call = &mock.all_calls()[0];
    assert_eq!(call.line(), "POST /open-apis/task/v2/tasks?user_id_type=open_id");
    assert_eq!(
        call.body(),
        r#"{"summary":"Plan","due":7,"type":3,"members":[{"id":"ou_1","type":"user"}],"labels":{"k":"v"},"clientToken":"c-1"}"#
    );
    Ok(())
}

#[tokio::test]
async fn an_upload_sends_parts() -> Result<()> {
    let (client, mock) = answering(&[r#"{"code":0,"data":{"file_key":"k"}}"#]);
    let request = UploadFile::builder().file_type("txt").duration(5).file(File::from_bytes("a.txt", "hello")).build();
    assert_eq!(request.send(&client, ()).await?.data.file_key.as_deref(), Some("k"));
    let call = &mock.all_calls()[0];
    assert!(call.header("content-type").is_some_and(|of| of.starts_with("multipart/form-data; boundary=")), "{call:?}");
    let parts = call.parts();
    let texts: Vec<_> = parts.iter().map(|part| (&*part.name, part.file_name.as_deref(), part.text())).collect();
    assert_eq!(
        texts,
        [("file_type", None, Some("txt")), ("duration", None, Some("5")), ("file", Some("a.txt"), Some("hello")),]
    );
    Ok(())
}

#[tokio::test]
async fn a_body_can_be_one_value_and_a_field_a_header() -> Result<()> {
    let (client, mock) = answering(&[r#"{"code":0,"data":{"ignored":1}}"#]);
    let record = BTreeMap::from([("Name".to_owned(), "x".to_owned())]);
    PutRecord::builder().app_token("app").trace("t").record(record).build().send(&client, ()).await?;
    let call = &mock.all_calls()[0];
    assert_eq!(call.line(), "PUT /open-apis/bitable/v1/apps/app/record");
    assert_eq!((call.header("x-trace"), &call.body()[..]), (Some("t"), &br#"{"Name":"x"}"#[..]));
    Ok(())
}

const TWO_PAGES: [&str; 2] = [
    r#"{"code":0,"data":{"items":[{"guid":"1"},{"guid":"2"}],"page_token":"p2","has_more":true}}"#,
    r#"{"code":0,"data":{"items":[{"guid":"3"}],"page_token":"","has_more":false}}"#,
];

#[tokio::test]
async fn a_list_gives_its_items_over_all_pages() -> Result<()> {
    let (client, mock) = answering(&TWO_PAGES);
    let tasks: Vec<Task> = ListTasks::builder().page_size(2).build().items(&client, ()).collect_all(100).await?;
    let guids: Vec<&str> = tasks.iter().filter_map(|task| task.guid.as_deref()).collect();
    assert_eq!(guids, ["1", "2", "3"]);
    let lines: Vec<String> = mock.all_calls().iter().map(ReceivedCall::line).collect();
    assert_eq!(
        lines,
        ["GET /open-apis/task/v2/tasks?page_size=2", "GET /open-apis/task/v2/tasks?page_size=2&page_token=p2"]
    );
    Ok(())
}

#[tokio::test]
async fn a_list_gives_its_pages() -> Result<()> {
    let (client, _mock) = answering(&TWO_PAGES);
    let mut pages = ListTasks::builder().build().pages(&client, ());
    let mut sizes = Vec::new();
    while let Some(page) = pages.try_next().await? {
        sizes.push(page.data.items.len());
    }
    assert_eq!(sizes, [2, 1]);
    Ok(())
}

#[tokio::test]
async fn an_endpoint_without_token_asks_for_none_and_reads_beside_code() -> Result<()> {
    let mock = Mock::new();
    mock.on::<ResendTicket>().reply_json(200, r#"{"code":0,"msg":"ok","ticket_id":"t"}"#);
    let response = ResendTicket::builder().app_id("cli_a").build().send(&mock.client(), ()).await?;
    assert_eq!(response.data.ticket_id.as_deref(), Some("t"));
    let [call] = &mock.calls::<ResendTicket>()[..] else { panic!("{mock:?}") };
    assert_eq!((call.header("authorization"), &call.body()[..]), (None, &br#"{"app_id":"cli_a"}"#[..]));
    assert!(mock.all_calls().is_empty() && mock.token_requests() == 1, "nothing but this call");
    Ok(())
}

#[tokio::test]
async fn a_deprecated_endpoint_still_works() -> Result<()> {
    let (client, mock) = answering(&[r#"{"code":0}"#]);
    RemoveUser::builder().user_id("u").reason("left").build().send(&client, ()).await?;
    let call = &mock.all_calls()[0];
    assert_eq!(call.line(), "DELETE /open-apis/contact/v1/users/u");
    assert_eq!(call.body(), r#"{"reason":"left"}"#);
    Ok(())
}

#[tokio::test]
async fn a_helpdesk_endpoint_carries_the_credential() -> Result<()> {
    let (_, mock) = answering(&[r#"{"code":0}"#]);
    let client = mock.client_builder().helpdesk("h-1", "ht").build()?;
    ListAgents::builder().build().send(&client, ()).await?;
    // Base64 of `h-1:ht`.
    assert_eq!(mock.all_calls()[0].header("x-lark-helpdesk-authorization"), Some("aC0xOmh0"));
    Ok(())
}

/// Free-form values need `serde_json` beside the runtime.
#[derive(Clone, Default, Model)]
struct Card {
    content: Value,
    variables: BTreeMap<String, Value>,
}

#[tokio::test]
async fn free_form_values_are_kept_as_they_are() -> Result<()> {
    let (_, mock) = answering(&[r#"{"code":0,"data":{"content":{"a":[1,null]},"variables":{"x":1.5,"y":"z"}}}"#]);
    let client = mock.client_builder().helpdesk("h-1", "ht").build()?;
    let card: Card = client.send_as(&ListAgents, ()).await?.data;
    assert_eq!(card.content, serde_json::json!({"a": [1, null]}));
    assert_eq!(card.variables["x"], serde_json::json!(1.5));
    assert_eq!(card.variables["y"], serde_json::json!("z"));
    Ok(())
}
