// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Ids.
//!
//! `approval.v1.id` in the platform's terms.

use lark_runtime::{lark_api, serde_json::Value};

/// Converts user ids of the tenant into Lark user ids and back; an endpoint for special tenants only.
///
/// - `POST https://www.feishu.cn/approval/openapi/v1/id/get` with a tenant token
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/approval-search/search-approval-id-(dedicated))
#[lark_api(
    id = "approval.v1.id.transform_approval_user_id",
    method = "POST",
    path = "/approval/openapi/v1/id/get",
    token = "tenant",
    host = "www.feishu.cn"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TransformApprovalUserId {
    /// Key of the tenant; required with `user_id_list`.
    pub tenant_key: Option<String>,
    /// User ids within the tenant to convert; at most 100.
    pub user_id_list: Option<Vec<String>>,
    /// Lark user ids to convert; at most 100.
    pub lark_id_list: Option<Vec<Value>>,
}
