// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Orders.
//!
//! `pay.v1.order` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Fetches an order of a paid app by its id.
///
/// - `GET /open-apis/pay/v1/order/get` with a tenant token
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uITNwUjLyUDM14iM1ATN)
#[doc(alias = "GetApplicationOrder")]
#[lark_api(
    id = "pay.v1.order.get_application_order",
    method = "GET",
    path = "/open-apis/pay/v1/order/get",
    token = "tenant",
    response = GetOrderResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetOrder {
    pub order_id: String,
}

/// The order of a paid app that was asked for.
#[doc(alias = "GetApplicationOrderResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetOrderResponse {
    pub order: Option<Order>,
}

/// Lists the orders of a paid app.
///
/// - `GET /open-apis/pay/v1/order/list` with a tenant token
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uETNwUjLxUDM14SM1ATN)
#[doc(alias = "GetApplicationOrderList")]
#[lark_api(
    id = "pay.v1.order.get_application_order_list",
    method = "GET",
    path = "/open-apis/pay/v1/order/list",
    token = "tenant",
    response = ListOrderResponse,
    paging
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListOrder {
    pub status: Option<String>,
    pub page_size: i64,
    pub page_token: Option<String>,
    pub tenant_key: Option<String>,
}

/// A page of orders of a paid app.
#[doc(alias = "GetApplicationOrderListResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListOrderResponse {
    pub total: Option<i64>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub order_list: Option<Order>,
}

/// An order of a paid app.
#[doc(alias("GetApplicationOrderListResponseOrderList", "GetApplicationOrderResponseOrder"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Order {
    pub order_id: Option<String>,
    pub price_plan_id: Option<String>,
    pub price_plan_type: Option<String>,
    pub seats: Option<i64>,
    pub buy_count: Option<i64>,
    pub create_time: Option<String>,
    pub pay_time: Option<String>,
    pub status: Option<String>,
    pub buy_type: Option<String>,
    pub src_order_id: Option<String>,
    pub dst_order_id: Option<String>,
    pub order_pay_price: Option<i64>,
    pub tenant_key: Option<String>,
}
