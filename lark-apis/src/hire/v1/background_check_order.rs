// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Background check orders.
//!
//! `hire.v1.background_check_order` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixMillis, lark_api};

use super::eco_background_check_custom_field::EcoBackgroundCheckCustomFieldData;
use super::models::I18n;
use crate::ids::UserIdType;

/// Queries several background check orders.
///
/// - `POST /open-apis/hire/v1/background_check_orders/batch_query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:background_check_order`, `hire:background_check_order:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`,
///   `hire:employee.email:readonly`, `hire:employee.mobile:readonly`, `hire:talent.email:readonly`,
///   `hire:talent.mobile:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002
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
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub page_size: Option<i64>,
    /// At most 20 elements.
    pub background_check_order_id_list: Option<Vec<String>>,
    pub update_start_time: Option<Text<UnixMillis>>,
    pub update_end_time: Option<Text<UnixMillis>>,
    pub begin_start_time: Option<Text<UnixMillis>>,
    pub begin_end_time: Option<Text<UnixMillis>>,
    pub application_id: Option<String>,
    pub order_status: Option<BackgroundOrderStatusFilter>,
}

/// Lists background check orders.
///
/// - `GET /open-apis/hire/v1/background_check_orders` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:background_check_order`, `hire:background_check_order:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002
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
    pub user_id_type: Option<UserIdType>,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
    pub application_id: Option<String>,
    pub update_start_time: Option<Text<UnixMillis>>,
    pub update_end_time: Option<Text<UnixMillis>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BackgroundCheckCustomFieldDataValue {
    pub key: Option<String>,
    pub value: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BackgroundCheckItemInfo {
    pub id: Option<String>,
    pub name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BackgroundCheckOrder {
    pub order_id: Option<String>,
    pub application_id: Option<String>,
    /// One of `2` (arranged), `3` (done), `4` (terminated), `5` (in approval), `6` (approval withdrawn), `8` (approved),
    /// `9` (rejected).
    pub order_status: Option<i64>,
    /// One of `1` (ba fang jin cheng), `2` (background check), `3` (xuan du), `127` (custom).
    pub account_third_type: Option<i64>,
    pub package: Option<String>,
    pub name: Option<String>,
    pub feedback_info_list: Vec<BackgroundCheckOrderFeedbackInfo>,
    pub process_info_list: Vec<BackgroundCheckOrderProcessInfo>,
    pub upload_time: Option<Text<UnixMillis>>,
    pub candidate_info: Option<UserContactInfo>,
    pub creator_info: Option<BackgroundCheckOrderCreator>,
    pub contactor_info: Option<UserContactInfo>,
    pub begin_time: Option<Text<UnixMillis>>,
    pub end_time: Option<Text<UnixMillis>>,
    pub conclusion: Option<String>,
    pub provider_info: Option<ProviderIdNameObject>,
    pub custom_field_list: Vec<EcoBackgroundCheckCustomFieldData>,
    pub custom_data_list: Vec<BackgroundCheckCustomFieldDataValue>,
    pub ext_item_info_list: Vec<BackgroundCheckItemInfo>,
    pub update_time: Option<Text<UnixMillis>>,
    pub geo: Option<BackgroundCheckOrderGeo>,
    pub location_code: Option<String>,
    pub remark: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BackgroundCheckOrderCreator {
    pub user_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BackgroundCheckOrderFeedbackInfo {
    pub id: Option<String>,
    pub attachment_url: Option<String>,
    pub report_preview_url: Option<String>,
    pub result: Option<String>,
    /// One of `1` (interim), `2` (final).
    pub report_type: Option<i64>,
    pub create_time: Option<Text<UnixMillis>>,
    pub report_name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BackgroundCheckOrderProcessInfo {
    pub process: Option<String>,
    pub update_time: Option<Text<UnixMillis>>,
    pub en_process: Option<String>,
}

/// The answer to [`BatchQueryBackgroundCheckOrder`] and [`ListBackgroundCheckOrder`].
#[doc(alias("BatchQueryBackgroundCheckOrderResponse", "ListBackgroundCheckOrderResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BackgroundCheckOrderListResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<BackgroundCheckOrder>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProviderIdNameObject {
    pub provider_id: Option<String>,
    pub provider_name: Option<I18n>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserContactInfo {
    pub name: Option<String>,
    pub mobile: Option<String>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
}

/// The values of `order_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum BackgroundOrderStatusFilter {
    #[lark(rename = "2")]
    Arranged,
    #[lark(rename = "3")]
    Done,
    #[lark(rename = "4")]
    Terminated,
    #[lark(rename = "5")]
    InApproval,
    #[lark(rename = "6")]
    ApprovalWithdrawn,
    #[lark(rename = "8")]
    Approved,
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
    Cn,
    Jp,
    Sg,
    Us,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
