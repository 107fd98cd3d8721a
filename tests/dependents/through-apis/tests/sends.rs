//! One client sends a built-in endpoint and an own one.

use lark_apis::docx::v1::document::CreateDocument;
use lark_apis::lark_runtime as runtime;
use lark_dependent_through_apis::{FetchOutline, Lang};

use mock::Mock;

#[path = "../../mock.rs"]
mod mock;

#[tokio::test]
async fn a_built_in_endpoint_and_an_own_one_share_a_client() -> runtime::Result<()> {
    let (client, mock) = Mock::answering(&[
        r#"{"code":0,"data":{"document":{"document_id":"d1"}}}"#,
        r#"{"code":0,"data":{"headings":["One","Two"]}}"#,
    ]);
    let created = CreateDocument::builder().title("Plan").build().send(&client, ()).await?;
    let id = created.data.document.and_then(|document| document.document_id).expect("an id");
    let outline = FetchOutline::builder().document_id(id).lang(Lang::En).build().send(&client, ()).await?;
    assert_eq!(outline.data.headings, ["One", "Two"]);

    let lines: Vec<String> = mock.seen().iter().map(mock::Seen::line).collect();
    assert_eq!(
        lines,
        [
            "POST /open-apis/auth/v3/tenant_access_token/internal",
            "POST /open-apis/docx/v1/documents",
            "GET /open-apis/docx/v1/documents/d1/outline?lang=en",
        ]
    );
    assert_eq!(mock.seen()[1].body, r#"{"title":"Plan"}"#);
    assert_eq!(mock.seen()[2].header("authorization"), "Bearer t-1");
    Ok(())
}
