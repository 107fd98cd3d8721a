// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Offer approval templates.
//!
//! `hire.v1.offer_approval_template` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::{HireDepartmentIdType, I18n};

/// Lists offer approval templates.
///
/// - `GET /open-apis/hire/v1/offer_approval_templates` with a tenant token, for custom and store apps
/// - Scope: `hire:offer_approval_template:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/recruitment-related-configuration/offer-settings/offer_approval_template/list)
#[lark_api(
    id = "hire.v1.offer_approval_template.list",
    method = "GET",
    path = "/open-apis/hire/v1/offer_approval_templates",
    token = "tenant",
    response = ListOfferApprovalTemplateResponse,
    paging(items = OfferApprovalTemplate),
    scopes = "hire:offer_approval_template:readonly",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct ListOfferApprovalTemplate {
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
    pub department_id_type: Option<HireDepartmentIdType>,
}

/// The answer to [`ListOfferApprovalTemplate`].
#[derive(Clone, Default, Model)]
pub struct ListOfferApprovalTemplateResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<OfferApprovalTemplate>,
}

#[derive(Clone, Default, Model)]
pub struct Department {
    pub id: Option<String>,
    pub name: Option<String>,
    pub en_name: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct OfferApprovalTemplate {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub create_time: Option<Text<UnixMillis>>,
    pub remark: Option<String>,
    pub department_list: Vec<Department>,
}
