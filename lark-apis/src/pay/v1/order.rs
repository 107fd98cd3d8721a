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
    /// Id of the order to fetch.
    pub order_id: String,
}

/// The order of a paid app that was asked for.
#[doc(alias = "GetApplicationOrderResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetOrderResponse {
    /// The order asked for.
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
    /// State of the orders to list.
    pub status: Option<String>,
    /// How many orders a page has at most.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Tenant whose orders to list.
    pub tenant_key: Option<String>,
}

/// A page of orders of a paid app.
#[doc(alias = "GetApplicationOrderListResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListOrderResponse {
    /// How many orders there are in all.
    pub total: Option<i64>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; empty on the last.
    pub page_token: Option<String>,
    /// Orders of this page.
    pub order_list: Option<Order>,
}

/// An order of a paid app.
#[doc(alias("GetApplicationOrderListResponseOrderList", "GetApplicationOrderResponseOrder"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Order {
    /// Id under which the order was placed.
    pub order_id: Option<String>,
    /// Id of the plan that was bought.
    pub price_plan_id: Option<String>,
    /// Kind of plan that was bought.
    pub price_plan_type: Option<String>,
    /// How many seats were bought.
    pub seats: Option<i64>,
    /// How many were bought.
    pub buy_count: Option<i64>,
    /// When the order was placed.
    pub create_time: Option<String>,
    /// When the order was paid.
    pub pay_time: Option<String>,
    /// State of the order.
    pub status: Option<String>,
    /// Kind of purchase, such as a new one or a renewal.
    pub buy_type: Option<String>,
    pub src_order_id: Option<String>,
    pub dst_order_id: Option<String>,
    /// Price that was paid.
    pub order_pay_price: Option<i64>,
    /// Tenant that placed the order.
    pub tenant_key: Option<String>,
}
