// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `query_auth_result`.
//!
//! `face_verify.v1.query_auth_result` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Fetches how a face check of a user ended.
///
/// The app must be on an allow list; ask the staff of the platform.
///
/// - `GET /open-apis/face_verify/v1/query_auth_result` with a tenant token
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
    /// Id of the check, which `tt.startFaceVerify` returned.
    pub req_order_no: String,
    /// Open id of the user, `ou_...`; this or `employee_id`.
    pub open_id: Option<String>,
    /// User id within the tenant; this or `open_id`.
    pub employee_id: Option<String>,
    /// Kind of check: `verify` for one against identity data; leave it out for one against an uploaded picture.
    pub ticket_type: Option<String>,
}

/// How a face check ended.
#[doc(alias = "GetFaceVerifyAuthResultResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetAuthResultResponse {
    /// How the check ended: `0` still running, `1` passed, `-1` failed.
    pub auth_state: Option<i64>,
    /// When the check was made, as a Unix time.
    pub auth_timpstamp: Option<i64>,
}
