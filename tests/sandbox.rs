//! Typed calls against the sandbox, over real HTTP.

use std::time::Duration;

use futures_util::TryStreamExt as _;
use lark_apis::contact::v3::user::GetUser;
use lark_apis::docx::v1::document::{CreateDocument, GetDocument, GetDocumentRawContent};
use lark_apis::im::v1::{
    ChatId, CreateMessage, Email, GetMessage, ListMessage, Message, MessageSortType, OpenId, ReceiveIdType,
    ReplyMessage, Text, UnionId, UserId,
};
use lark_runtime::{Category, Client, ClientBuilder, Error, RequestOptions, RetryPolicy};
use lark_sandbox::{Fault, Sandbox};

const TOKEN: &str = "/open-apis/auth/v3/tenant_access_token/internal";

async fn sandbox() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client(&sandbox, sandbox.app_secret());
    (sandbox, client)
}

fn client(sandbox: &Sandbox, secret: &str) -> Client {
    Client::builder(sandbox.app_id(), secret).base_url(sandbox.url()).strict_decoding(true).build().unwrap()
}

#[tokio::test]
async fn a_document_is_created_and_read_back() {
    let (sandbox, client) = sandbox().await;
    let created = CreateDocument::builder().title("周报 1/2").build().send(&client, ()).await.unwrap();
    let document = created.data.document.clone().unwrap();
    assert_eq!(document.title.as_deref(), Some("周报 1/2"));
    assert!(created.log_id().is_some());

    let id = document.document_id.clone().unwrap();
    let found = GetDocument::builder().document_id(&id).build().send(&client, ()).await.unwrap();
    assert_eq!(found.data.document, Some(document));
    let text = GetDocumentRawContent::builder().document_id(&id).lang(1).build().send(&client, ()).await.unwrap();
    assert_eq!(text.data.content.as_deref(), Some("周报 1/2\n"));
    assert_eq!(sandbox.count(TOKEN), 1);
}

#[tokio::test]
async fn a_message_goes_to_every_kind_of_target_and_is_read_back() {
    let (_sandbox, client) = sandbox().await;
    let text = Text::new("hi ").bold("there");
    let requests = [
        CreateMessage::to(ChatId("oc_1"), &text),
        CreateMessage::to(OpenId("ou_1"), &text),
        CreateMessage::to(UserId("ann"), &text),
        CreateMessage::to(UnionId("on_1"), &text),
        CreateMessage::to(Email("ann@example.com"), &text),
    ];
    for request in requests {
        let sent = request.unwrap().send(&client, ()).await.unwrap();
        assert_eq!(sent.data.content().unwrap().text(), "hi there");
    }
}

#[tokio::test]
async fn messages_are_sent_once_per_uuid_and_listed_page_by_page() {
    let (_sandbox, client) = sandbox().await;
    let send = |uuid: &str, text: &str| {
        CreateMessage::builder()
            .receive_id_type(ReceiveIdType::ChatId)
            .receive_id("oc_1")
            .msg_type("text")
            .content(serde_json::json!({ "text": text }).to_string())
            .uuid(uuid)
            .build()
            .send(&client, ())
    };
    let mut ids = Vec::new();
    for n in 0..5 {
        let sent = send(&format!("u{n}"), &format!("hello {n}")).await.unwrap().data;
        ids.push(sent.message_id.unwrap());
    }
    let again = send("u0", "hello 0").await.unwrap().data;
    assert_eq!(again.message_id.as_ref(), Some(&ids[0]));

    let list = ListMessage::builder()
        .container_id_type("chat")
        .container_id("oc_1")
        .sort_type(MessageSortType::ByCreateTimeAsc)
        .page_size(2)
        .build();
    let listed: Vec<Message> = list.clone().items(&client, ()).try_collect().await.unwrap();
    let listed: Vec<String> = listed.into_iter().filter_map(|message| message.message_id).collect();
    assert_eq!(listed, ids);
    let pages: Vec<_> = list.pages(&client, ()).try_collect().await.unwrap();
    assert_eq!(pages.iter().map(|page| page.data.items.len()).collect::<Vec<_>>(), [2, 2, 1]);

    let found = GetMessage::builder().message_id(&ids[3]).build().send(&client, ()).await.unwrap().data;
    let body = found.items[0].body.clone().unwrap();
    assert_eq!(body.content.as_deref(), Some(r#"{"text":"hello 3"}"#));
}

#[tokio::test]
async fn a_message_whose_answer_is_lost_is_sent_again_and_created_once() {
    const CONTENT: &str = r#"{"text":"hi"}"#;
    // How it ends, how often it is sent, how many messages there are.
    async fn outcome(locator: &str, set: fn(ClientBuilder) -> ClientBuilder) -> (bool, usize, usize) {
        let sandbox = Sandbox::start().await.unwrap();
        let at_once = RetryPolicy::new().base_delay(Duration::ZERO);
        let client = set(sandbox.client_builder().retry(at_once)).build().unwrap();
        let create = || {
            let to = CreateMessage::builder().receive_id_type(ReceiveIdType::ChatId).receive_id("oc_1");
            to.msg_type("text").content(CONTENT).build().send(&client, ())
        };
        let parent = create().await.unwrap().data.message_id.unwrap();
        sandbox.fault(Fault::lost().on(locator));
        let (succeeded, path) = if locator == "im.v1.message.create" {
            (create().await.is_ok(), "/open-apis/im/v1/messages".to_owned())
        } else {
            let reply = ReplyMessage::builder().message_id(&parent).msg_type("text").content(CONTENT).build();
            (reply.send(&client, ()).await.is_ok(), format!("/open-apis/im/v1/messages/{parent}/reply"))
        };
        let sent = sandbox.count(&path);
        let list = ListMessage::builder().container_id_type("chat").container_id("oc_1").build();
        let there: Vec<Message> = list.items(&client, ()).try_collect().await.unwrap();
        (succeeded, sent, there.len())
    }
    assert_eq!(outcome("im.v1.message.create", |builder| builder).await, (true, 3, 2));
    assert_eq!(outcome("im.v1.message.reply", |builder| builder).await, (true, 2, 2));
    assert_eq!(outcome("im.v1.message.create", |builder| builder.idempotency_keys(None)).await, (false, 2, 2));
}

#[tokio::test]
async fn a_user_token_acts_for_the_user() {
    let (sandbox, client) = sandbox().await;
    let user = &lark_sandbox::USERS[0];
    let request = GetUser::builder().user_id(user.union_id).user_id_type("union_id").build();
    let options = RequestOptions::new().user_access_token(lark_sandbox::USER_TOKEN);
    let found = request.send(&client, options).await.unwrap().data.user.unwrap();
    assert_eq!(found.open_id.as_deref(), Some(user.open_id));
    assert_eq!(sandbox.count(TOKEN), 0, "no token of the app is fetched for it");
}

#[tokio::test]
async fn a_revoked_token_is_replaced_without_the_caller_noticing() {
    let (sandbox, client) = sandbox().await;
    let create = || CreateDocument::builder().build().send(&client, ());
    create().await.unwrap();
    sandbox.revoke_tokens();
    let results = futures_util::future::join_all((0..50).map(|_| create())).await;
    assert!(results.iter().all(Result::is_ok));
    assert_eq!(sandbox.count(TOKEN), 2);
}

#[tokio::test]
async fn refusals_are_one_readable_line() {
    let (sandbox, client) = sandbox().await;
    let wrong = self::client(&sandbox, "wrong");
    let error = CreateDocument::builder().build().send(&wrong, ()).await.unwrap_err();
    assert!(error.to_string().contains("app secret invalid (code 10014, HTTP 400, log id "), "{error}");

    sandbox.withhold_scopes("docx.v1.document.create").unwrap();
    let error = CreateDocument::builder().build().send(&client, ()).await.unwrap_err();
    let api = error.as_api().unwrap();
    assert_eq!(api.category(), Category::Permission);
    assert_eq!(api.missing_scopes(), ["docx:document", "docx:document:create"]);
    assert!(error.to_string().ends_with("docx:document, docx:document:create"), "{error}");

    let error = GetDocument::builder().document_id("doxcnNone").build().send(&client, ()).await.unwrap_err();
    assert_eq!((error.code(), error.status().map(|s| s.as_u16())), (Some(1_770_002), Some(404)));
    assert!(error.log_id().is_some());
}

#[tokio::test]
async fn no_server_is_a_connect_error() {
    let (sandbox, client) = sandbox().await;
    drop(sandbox);
    // The port is free again once the server has stopped; until then it refuses or resets, never answers.
    let error = CreateDocument::builder().build().send(&client, ()).await.unwrap_err();
    let Error::Transport(error) = error else { panic!("{error:?}") };
    assert!(error.to_string().starts_with("auth.v3.tenant_access_token.internal: "), "{error}");
}

#[tokio::test]
async fn a_marketplace_app_acts_in_the_tenant_that_a_call_names() {
    let sandbox = Sandbox::builder().marketplace().start().await.unwrap();
    let client = sandbox.client().unwrap();
    client.set_app_ticket(sandbox.app_ticket()).await.unwrap();
    let create = || CreateDocument::builder().title("Plan").build();
    let error = create().send(&client, ()).await.unwrap_err();
    assert!(error.to_string().contains("tenant_key"), "{error}");
    create().send(&client, RequestOptions::new().tenant_key("t1")).await.unwrap();
    create().send(&client, RequestOptions::new().tenant_key("t2")).await.unwrap();
    assert_eq!(sandbox.count("/open-apis/auth/v3/app_access_token"), 1);
    assert_eq!(sandbox.count("/open-apis/auth/v3/tenant_access_token"), 2);
}

#[tokio::test]
async fn the_platforms_limit_is_waited_for() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.fault(Fault::rate_limit(0).on("docx.v1.document.create"));
    let client = sandbox.client().unwrap();
    CreateDocument::builder().title("Plan").build().send(&client, ()).await.unwrap();
    assert_eq!(sandbox.count("/open-apis/docx/v1/documents"), 2);
}

#[tokio::test]
async fn a_client_can_check_its_app_at_start_up_and_hand_out_its_token() {
    let (sandbox, right) = sandbox().await;
    right.check().await.unwrap();
    let token = right.tenant_access_token().await.unwrap();
    assert!(token.starts_with("t-"), "{token}");
    GetUser::builder().user_id(lark_sandbox::USERS[0].open_id).build().send(&right, ()).await.unwrap();
    assert_eq!(sandbox.count(TOKEN), 1, "the checked token serves everything");

    let error = client(&sandbox, "wrong").check().await.unwrap_err();
    assert_eq!(
        (error.endpoint(), error.code()),
        (Some("auth.v3.tenant_access_token.internal"), Some(10_014)),
        "{error}"
    );
    assert!(error.to_string().contains("check the app id and the app secret"), "{error}");
}
