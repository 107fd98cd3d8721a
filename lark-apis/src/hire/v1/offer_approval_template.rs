// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Offer approval templates.
//!
//! `hire.v1.offer_approval_template` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::{HireDepartmentIdType, I18n};

/// Lists the approval flows for offers, the default and the custom ones.
///
/// Flows that tenants with Feishu People set up on its process platform are not listed. A job's settings name the flow
/// to use.
///
/// - `GET /open-apis/hire/v1/offer_approval_templates` with a tenant token, for custom and store apps
/// - Scope: `hire:offer_approval_template:readonly`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct ListOfferApprovalTemplate {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most; up to 200. Default: 10.
    pub page_size: Option<i64>,
    /// Kind of the department ids in the answer. Default: `people_admin_department_id`.
    pub department_id_type: Option<HireDepartmentIdType>,
}

/// The answer to [`ListOfferApprovalTemplate`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListOfferApprovalTemplateResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// The approval flows on this page.
    pub items: Vec<OfferApprovalTemplate>,
}

/// A department with its Chinese and English name.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Department {
    /// The department, in the kind of `department_id_type`.
    pub id: Option<String>,
    /// Chinese name of the department.
    pub name: Option<String>,
    /// English name of the department.
    pub en_name: Option<String>,
}

/// An approval flow for offers.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferApprovalTemplate {
    /// Id of the approval flow.
    pub id: Option<String>,
    /// Name of the approval flow, by language.
    pub name: Option<I18n>,
    /// When the approval flow was created.
    pub create_time: Option<Text<UnixMillis>>,
    /// Remark on the approval flow.
    pub remark: Option<String>,
    /// Departments the flow is used for.
    pub department_list: Vec<Department>,
}
