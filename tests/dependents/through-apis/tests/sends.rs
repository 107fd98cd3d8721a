//! One client sends a built-in endpoint and an own one.

use lark_apis::docx::v1::document::CreateDocument;
use lark_apis::lark_runtime::serde_json::json;
use lark_apis::lark_runtime::testing::Mock;
use lark_dependent_through_apis::{FetchOutline, Lang};

#[tokio::test]
async fn a_built_in_endpoint_and_an_own_one_share_a_client() -> lark_apis::lark_runtime::Result<()> {
    let mock = Mock::new();
    mock.on::<CreateDocument>().reply(json!({"document": {"document_id": "d1"}}));
    mock.on::<FetchOutline>().reply(json!({"headings": ["One", "Two"]}));
    let client = mock.client();
    let created = CreateDocument::builder().title("Plan").build().send(&client, ()).await?;
    let id = created.require(|data| data.document?.document_id)?;
    let outline = FetchOutline::builder().document_id(id).lang(Lang::En).build().send(&client, ()).await?;
    assert_eq!(outline.data.headings, ["One", "Two"]);

    let [token] = &mock.token_calls()[..] else { panic!("one token for both: {mock:?}") };
    assert_eq!(token.line(), "POST /open-apis/auth/v3/tenant_access_token/internal");
    let [create, fetch] = &mock.all_calls()[..] else { panic!("{mock:?}") };
    assert_eq!(create.line(), "POST /open-apis/docx/v1/documents");
    assert_eq!(create.body(), r#"{"title":"Plan"}"#);
    assert_eq!(fetch.line(), "GET /open-apis/docx/v1/documents/d1/outline?lang=en");
    assert_eq!(fetch.header("authorization"), Some("Bearer t-mock"));
    Ok(())
}
