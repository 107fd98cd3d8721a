// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Transfer types.
//!
//! `corehr.v1.transfer_type` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18n;

/// Lists the types of job changes.
///
/// - `GET /open-apis/corehr/v1/transfer_types/query` with a tenant token (official SDKs name user too), for custom and
///   store apps
/// - Scopes, any one of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:corehr`,
///   `corehr:common_data.preset_data:write`, `corehr:transfer_type:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/job_change/query)
#[lark_api(
    id = "corehr.v1.transfer_type.query",
    method = "GET",
    path = "/open-apis/corehr/v1/transfer_types/query",
    token = "tenant",
    undocumented_token = "user",
    response = QueryTransferTypeResponse,
    scopes = "corehr:common_data.preset_data:read|corehr:corehr:readonly|corehr:corehr|corehr:common_data.preset_data:write|corehr:transfer_type:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryTransferType {
    /// Lists only transfer types that are active, or only those that are not.
    pub active: Option<bool>,
    /// Unique identifiers of the transfer types to list, at most 10.
    pub transfer_type_unique_identifier: Option<Vec<String>>,
}

/// The answer to [`QueryTransferType`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryTransferTypeResponse {
    /// Transfer types that were found.
    pub items: Vec<TransferType>,
}

/// A type of job change set up in the tenant.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TransferType {
    /// Unique identifier of the type, with which job changes are started and searched.
    pub transfer_type_unique_identifier: Option<String>,
    /// Name of the transfer type by language.
    pub name: Vec<I18n>,
    /// Whether the transfer type is active.
    pub active: Option<bool>,
    /// Id of the flow tied to the transfer type.
    pub flow_id: Option<String>,
    /// Name of the flow tied to the transfer type, by language.
    pub flow_name: Vec<I18n>,
    /// When the transfer type was created.
    pub created_time: Option<String>,
    /// When the transfer type was last changed.
    pub updated_time: Option<String>,
}
