// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Transfer reasons.
//!
//! `corehr.v1.transfer_reason` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18n;

/// Lists the reasons for job changes.
///
/// - `GET /open-apis/corehr/v1/transfer_reasons/query` with a tenant token (official SDKs name user too), for custom
///   and store apps
/// - Scopes, any one of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`,
///   `corehr:transfer_reason:read`, `corehr:common_data.preset_data:write`, `corehr:corehr`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/job_change/query-2)
#[lark_api(
    id = "corehr.v1.transfer_reason.query",
    method = "GET",
    path = "/open-apis/corehr/v1/transfer_reasons/query",
    token = "tenant",
    undocumented_token = "user",
    response = QueryTransferReasonResponse,
    scopes = "corehr:common_data.preset_data:read|corehr:corehr:readonly|corehr:transfer_reason:read|corehr:common_data.preset_data:write|corehr:corehr",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryTransferReason {
    /// Lists only transfer reasons that are active, or only those that are not.
    pub active: Option<bool>,
    /// Unique identifiers of the transfer reasons to list, at most 10.
    pub transfer_reason_unique_identifier: Option<Vec<String>>,
}

/// The answer to [`QueryTransferReason`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryTransferReasonResponse {
    /// Transfer reasons that were found.
    pub items: Vec<TransferReason>,
}

/// A reason for job changes set up in the tenant.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TransferReason {
    /// Unique identifier of the reason, with which job changes are started and searched.
    pub transfer_reason_unique_identifier: Option<String>,
    /// Name of the transfer reason by language.
    pub name: Vec<I18n>,
    /// Whether the transfer reason is active.
    pub active: Option<bool>,
    /// Unique identifier of the reason above this one.
    pub parent_transfer_reason_unique_identifier: Option<String>,
    /// When the transfer reason was created.
    pub created_time: Option<String>,
    /// When the transfer reason was last changed.
    pub updated_time: Option<String>,
}
