// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `collboration_share_entity`.
//!
//! `directory.v1.collboration_share_entity` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{I18nText, ImageLink};

/// `directory.v1.collboration_share_entity.list`.
///
/// - `GET /open-apis/directory/v1/share_entities` with a tenant or user token, for custom apps only
/// - Scope: `trust_party:collaboration_rule:read`
/// - Rate limit: 100 a minute
/// - Error codes: 2223109, 2224001
/// - [Documentation](https://open.feishu.cn/document/trust_party-v1/-collaboraiton-organization/list-3)
#[doc(alias = "ListCollborationShareEntity")]
#[lark_api(
    id = "directory.v1.collboration_share_entity.list",
    method = "GET",
    path = "/open-apis/directory/v1/share_entities",
    token = "tenant|user",
    response = ListCollaborationShareEntityResponse,
    paging,
    scopes = "trust_party:collaboration_rule:read",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListCollaborationShareEntity {
    pub target_tenant_key: String,
    pub target_department_id: Option<String>,
    pub target_group_id: Option<String>,
    pub is_select_subject: Option<bool>,
    pub page_token: Option<String>,
    /// At most 100 per page.
    pub page_size: Option<i64>,
    pub tenant_id: Option<String>,
}

/// The answer to [`ListCollaborationShareEntity`].
#[doc(alias = "ListCollborationShareEntityResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCollaborationShareEntityResponse {
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub share_departments: Vec<ShareDepartment>,
    pub share_groups: Vec<ShareGroup>,
    pub share_users: Vec<ShareUser>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ShareDepartment {
    pub open_department_id: Option<String>,
    pub name: Option<I18nText>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ShareGroup {
    pub open_group_id: Option<String>,
    pub name: Option<I18nText>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ShareUser {
    pub open_user_id: Option<String>,
    pub name: Option<I18nText>,
    pub avatar: Option<ImageLink>,
}
