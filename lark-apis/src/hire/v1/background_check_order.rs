// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Background check orders.
//!
//! `hire.v1.background_check_order` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixMillis, lark_api};

use super::eco_background_check_custom_field::EcoBackgroundCheckCustomFieldData;
use super::models::I18n;
use crate::ids::UserIdType;

/// Searches the background check orders by their ids, an application or other filters.
///
/// - `POST /open-apis/hire/v1/background_check_orders/batch_query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:background_check_order`, `hire:background_check_order:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`,
///   `hire:employee.email:readonly`, `hire:employee.mobile:readonly`, `hire:talent.email:readonly`,
///   `hire:talent.mobile:readonly`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/hire-v1/candidate-management/delivery-process-management/background_check_order/batch_query)
#[lark_api(
    id = "hire.v1.background_check_order.batch_query",
    method = "POST",
    path = "/open-apis/hire/v1/background_check_orders/batch_query",
    token = "tenant",
    response = BackgroundCheckOrderListResponse,
    paging(items = BackgroundCheckOrder),
    scopes = "hire:background_check_order|hire:background_check_order:readonly",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchQueryBackgroundCheckOrder {
    /// Kind of the user ids of this call; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// How many items a page has at most; up to 100. Default: 10.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Orders to fetch; if given, all other conditions are ignored. At most 20.
    pub background_check_order_id_list: Option<Vec<String>>,
    /// Only orders last updated at or after this time.
    pub update_start_time: Option<Text<UnixMillis>>,
    /// Only orders last updated at or before this time; not before `update_start_time`.
    pub update_end_time: Option<Text<UnixMillis>>,
    /// Only orders created at or after this time.
    pub begin_start_time: Option<Text<UnixMillis>>,
    /// Only orders created at or before this time.
    pub begin_end_time: Option<Text<UnixMillis>>,
    /// Only orders of this application, from `hire.v1.application.list`.
    pub application_id: Option<String>,
    /// Only orders in this state.
    pub order_status: Option<BackgroundOrderStatusFilter>,
}

/// Lists the background check orders of an application or updated in a span of time.
///
/// - `GET /open-apis/hire/v1/background_check_orders` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:background_check_order`, `hire:background_check_order:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/background_check_order/list)
#[lark_api(
    id = "hire.v1.background_check_order.list",
    method = "GET",
    path = "/open-apis/hire/v1/background_check_orders",
    token = "tenant",
    response = BackgroundCheckOrderListResponse,
    paging(items = BackgroundCheckOrder),
    scopes = "hire:background_check_order|hire:background_check_order:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListBackgroundCheckOrder {
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most; up to 100. Default: 10.
    pub page_size: Option<i64>,
    /// Only orders of this application; from `hire.v1.application.list`.
    pub application_id: Option<String>,
    /// Only orders last updated at or after this time, in milliseconds; not after `update_end_time`.
    pub update_start_time: Option<Text<UnixMillis>>,
    /// Only orders last updated at or before this time, in milliseconds; not before `update_start_time`.
    pub update_end_time: Option<Text<UnixMillis>>,
}

/// What was entered into a custom field of a background check.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BackgroundCheckCustomFieldDataValue {
    /// Key of the field in the custom fields.
    pub key: Option<String>,
    /// What the user entered.
    pub value: Option<String>,
}

/// An additional item of a background check.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BackgroundCheckItemInfo {
    /// Id of the additional item.
    pub id: Option<String>,
    /// Name of the additional item.
    pub name: Option<String>,
}

/// An order to check a candidate's background.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BackgroundCheckOrder {
    /// Id of the background check order.
    pub order_id: Option<String>,
    /// The candidate's application.
    pub application_id: Option<String>,
    /// How far the check is, approval of the report included.
    /// One of `2` (arranged), `3` (done), `4` (terminated), `5` (in approval), `6` (approval withdrawn), `8` (approved),
    /// `9` (rejected).
    pub order_status: Option<i64>,
    /// Which provider carries out the check.
    /// One of `1` (ba fang jin cheng), `2` (background check), `3` (xuan du), `127` (custom).
    pub account_third_type: Option<i64>,
    /// Name of the package that was ordered.
    pub package: Option<String>,
    /// Name of the check; only for results entered by hand.
    pub name: Option<String>,
    /// Reports, the newest first.
    pub feedback_info_list: Vec<BackgroundCheckOrderFeedbackInfo>,
    /// Steps of progress, the last first.
    pub process_info_list: Vec<BackgroundCheckOrderProcessInfo>,
    /// When the result was entered; only for results entered by hand.
    pub upload_time: Option<Text<UnixMillis>>,
    /// The candidate who is checked.
    pub candidate_info: Option<UserContactInfo>,
    /// The user who ordered the check.
    pub creator_info: Option<BackgroundCheckOrderCreator>,
    /// Whom the provider may contact about the check.
    pub contactor_info: Option<UserContactInfo>,
    /// When the check was ordered.
    pub begin_time: Option<Text<UnixMillis>>,
    /// When the check ended.
    pub end_time: Option<Text<UnixMillis>>,
    /// Result of the last report.
    pub conclusion: Option<String>,
    /// The provider of the check.
    pub provider_info: Option<ProviderIdNameObject>,
    /// The custom fields of the order form, see `hire.v1.eco_background_check_custom_field.create`.
    pub custom_field_list: Vec<EcoBackgroundCheckCustomFieldData>,
    /// What was entered into the custom fields.
    pub custom_data_list: Vec<BackgroundCheckCustomFieldDataValue>,
    /// Additional items ordered, see `hire.v1.eco_background_check_package.create`.
    pub ext_item_info_list: Vec<BackgroundCheckItemInfo>,
    /// When the order last changed.
    pub update_time: Option<Text<UnixMillis>>,
    /// Region the order belongs to.
    pub geo: Option<BackgroundCheckOrderGeo>,
    /// Code of the place where the candidate is expected to join, see `hire.v1.location.query`.
    pub location_code: Option<String>,
    /// Remark on the order.
    pub remark: Option<String>,
}

/// The user who ordered a background check.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BackgroundCheckOrderCreator {
    /// The user, in the kind of `user_id_type`.
    pub user_id: Option<String>,
}

/// A report of a background check.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BackgroundCheckOrderFeedbackInfo {
    /// Id of the report.
    pub id: Option<String>,
    /// Address the report can be fetched from for an hour; a provider gives either this or `report_preview_url`.
    pub attachment_url: Option<String>,
    /// Address to view the report, valid as long as the provider decides; instead of `attachment_url`.
    pub report_preview_url: Option<String>,
    /// Result: red, yellow, blue or green light, or a status the provider sent.
    pub result: Option<String>,
    /// Whether the report is interim or final.
    /// One of `1` (interim), `2` (final).
    pub report_type: Option<i64>,
    /// When the report was created.
    pub create_time: Option<Text<UnixMillis>>,
    /// Title of the report.
    pub report_name: Option<String>,
}

/// A step in the progress of a background check.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BackgroundCheckOrderProcessInfo {
    /// The progress, in Chinese.
    pub process: Option<String>,
    /// When the progress changed.
    pub update_time: Option<Text<UnixMillis>>,
    /// The progress, in English.
    pub en_process: Option<String>,
}

/// The answer to [`BatchQueryBackgroundCheckOrder`] and [`ListBackgroundCheckOrder`].
#[doc(alias("BatchQueryBackgroundCheckOrderResponse", "ListBackgroundCheckOrderResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BackgroundCheckOrderListResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// The background check orders on this page.
    pub items: Vec<BackgroundCheckOrder>,
}

/// A provider of background checks.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProviderIdNameObject {
    /// Id of the provider of the check.
    pub provider_id: Option<String>,
    /// Name of the provider, by language.
    pub provider_name: Option<I18n>,
}

/// Name and contact of a candidate or of a contact for a background check.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserContactInfo {
    /// Full name of the person.
    pub name: Option<String>,
    /// Mobile number; shown with the scope `hire:talent.mobile:readonly` or `hire:employee.mobile:readonly`.
    pub mobile: Option<String>,
    /// Mail address; shown with the scope `hire:talent.email:readonly` or `hire:employee.email:readonly`.
    pub email: Option<String>,
    /// Given name of the person.
    pub first_name: Option<String>,
    /// Family name of the person.
    pub last_name: Option<String>,
}

/// The values of `order_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum BackgroundOrderStatusFilter {
    /// The check was arranged.
    #[lark(rename = "2")]
    Arranged,
    /// The check is done.
    #[lark(rename = "3")]
    Done,
    /// The check was called off.
    #[lark(rename = "4")]
    Terminated,
    /// The report is under approval.
    #[lark(rename = "5")]
    InApproval,
    /// The approval was withdrawn.
    #[lark(rename = "6")]
    ApprovalWithdrawn,
    /// The report was approved.
    #[lark(rename = "8")]
    Approved,
    /// The report was not approved.
    #[lark(rename = "9")]
    Rejected,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `geo`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum BackgroundCheckOrderGeo {
    /// Mainland China.
    Cn,
    /// Japan.
    Jp,
    /// Singapore.
    Sg,
    /// Eastern United States.
    Us,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
