// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `query_auth_result`.
//!
//! `face_verify.v1.query_auth_result` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// `face_verify.v1.query_auth_result.get_face_verify_auth_result`.
///
/// - `GET /open-apis/face_verify/v1/query_auth_result` with a tenant token
/// - Error codes: 10100, 10101
/// - [Documentation](https://open.feishu.cn/document/server-docs/human_authentication-v1/query-recognition-result)
#[doc(alias = "GetFaceVerifyAuthResult")]
#[lark_api(
    id = "face_verify.v1.query_auth_result.get_face_verify_auth_result",
    method = "GET",
    path = "/open-apis/face_verify/v1/query_auth_result",
    token = "tenant",
    response = GetAuthResultResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAuthResult {
    pub req_order_no: String,
    pub open_id: Option<String>,
    pub employee_id: Option<String>,
    pub ticket_type: Option<String>,
}

/// The answer to [`GetAuthResult`].
#[doc(alias = "GetFaceVerifyAuthResultResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetAuthResultResponse {
    /// One of `0` (pending), `1` (succeeded), `-1` (failed).
    pub auth_state: Option<i64>,
    pub auth_timpstamp: Option<i64>,
}
