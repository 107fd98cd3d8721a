//! Facts that a declaration states beside method, path and fields, and what the client makes of them.
#![allow(clippy::unwrap_used, missing_debug_implementations, missing_docs)]

use lark_runtime::meta::RateLimit;
use lark_runtime::testing::Mock;
use lark_runtime::{Endpoint, FEISHU, LARK, RequestOptions, TokenTypes, lark_api};
use serde_json::json;

#[lark_api(
    method = "POST",
    path = "/approval/openapi/v2/approval/get",
    token = "tenant",
    undocumented_token = "user",
    host = "www.feishu.cn",
    scopes = "approval:approval | approval:approval:readonly",
    rate_limit = "5/s|100/min"
)]
pub struct GetApproval {
    pub approval_code: String,
}

#[lark_api(
    method = "GET",
    path = "/open-apis/x",
    token = "user",
    undocumented_token = "tenant",
    rate_limit = "special"
)]
pub struct GetX {}

#[test]
fn a_declaration_states_scopes_and_rates() {
    let meta = GetApproval::META;
    assert_eq!(meta.scopes(), ["approval:approval", "approval:approval:readonly"]);
    assert_eq!(meta.rate_limit(), Some(RateLimit::per_second(5).and_per_minute(100)));
    let limit = meta.rate_limit().unwrap();
    assert_eq!((limit.calls_per_second(), limit.calls_per_minute()), (Some(5), Some(100)));
    assert_eq!((meta.tokens(), meta.undocumented_tokens()), (TokenTypes::TENANT, TokenTypes::USER));
    assert_eq!(GetX::META.rate_limit(), Some(RateLimit::SPECIAL));
    assert_eq!((GetX::META.host(), GetX::META.scopes().len()), (None, 0));
}

#[tokio::test]
async fn an_own_host_is_called_on_the_public_platforms() {
    for (base, expected) in [
        (FEISHU, "https://www.feishu.cn/approval/openapi/v2/approval/get"),
        (LARK, "https://www.larksuite.com/approval/openapi/v2/approval/get"),
        ("http://127.0.0.1:1", "http://127.0.0.1:1/approval/openapi/v2/approval/get"),
    ] {
        let mock = Mock::new();
        mock.on_any().reply(json!({}));
        let client = mock.client_builder().base_url(base).build().unwrap();
        GetApproval::builder().approval_code("a").build().send(&client, ()).await.unwrap();
        assert_eq!(*mock.all_calls()[0].uri(), expected);
    }
}

#[tokio::test]
async fn an_undocumented_token_is_taken_but_not_chosen() {
    let mock = Mock::new();
    mock.on_any().reply(json!({}));
    let client = mock.client();
    let user = RequestOptions::new().user_access_token("u-1");
    GetApproval::builder().approval_code("a").build().send(&client, user).await.unwrap();
    GetApproval::builder().approval_code("a").build().send(&client, ()).await.unwrap();
    let tenant = RequestOptions::new().tenant_access_token("t-1");
    GetX::builder().build().send(&client, tenant).await.unwrap();
    let carried: Vec<_> =
        mock.all_calls().iter().map(|call| call.header("authorization").unwrap().to_owned()).collect();
    assert_eq!(carried, ["Bearer u-1", "Bearer t-mock", "Bearer t-1"]);
    let error = GetX::builder().build().send(&client, ()).await.unwrap_err();
    assert!(error.to_string().contains("user access token"), "{error}");
}
