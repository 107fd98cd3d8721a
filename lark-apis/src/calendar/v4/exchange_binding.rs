// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Exchange bindings.
//!
//! `calendar.v4.exchange_binding` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use crate::ids::UserIdType;

/// Binds an Exchange account to a user, so that the Exchange calendars are imported.
///
/// The caller must be a super administrator of the tenant.
///
/// - `POST /open-apis/calendar/v4/exchange_bindings` with a user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:readonly`, `calendar:exchange.bindings:create`
/// - Scopes that unlock single fields of the answer: `contact:user.email:readonly`, `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/exchange_binding/create)
#[lark_api(
    id = "calendar.v4.exchange_binding.create",
    method = "POST",
    path = "/open-apis/calendar/v4/exchange_bindings",
    token = "user",
    response = ExchangeBindingResponse,
    scopes = "calendar:calendar|calendar:calendar:readonly|calendar:exchange.bindings:create",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateExchangeBinding {
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// The Exchange administrator's account, a mail address of 1 to 500 characters.
    pub admin_account: Option<String>,
    /// The Exchange account to bind, a mail address of 1 to 500 characters.
    pub exchange_account: Option<String>,
    /// Id of the user whom the Exchange account is bound to.
    pub user_id: Option<String>,
    /// How far the Exchange account is synchronized.
    pub status: Option<ExchangeBindingStatus>,
    /// Id of the binding, one for each combination of administrator, Exchange account and user.
    pub exchange_binding_id: Option<String>,
}

/// Unbinds an Exchange account from its user; only then can it be bound to another.
///
/// The caller must be a super administrator of the tenant.
///
/// - `DELETE /open-apis/calendar/v4/exchange_bindings/:exchange_binding_id` with a user token, for custom and store
///   apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:exchange.bindings:delete`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/exchange_binding/delete)
#[lark_api(
    id = "calendar.v4.exchange_binding.delete",
    method = "DELETE",
    path = "/open-apis/calendar/v4/exchange_bindings/:exchange_binding_id",
    token = "user",
    scopes = "calendar:calendar|calendar:exchange.bindings:delete",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteExchangeBinding {
    /// Id of the binding, as given when it was created.
    pub exchange_binding_id: String,
}

/// Fetches the accounts of an Exchange binding and how far its calendars are synchronized.
///
/// The caller must be a super administrator of the tenant.
///
/// - `GET /open-apis/calendar/v4/exchange_bindings/:exchange_binding_id` with a user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar:readonly`, `calendar:exchange.bindings:read`
/// - Scopes that unlock single fields of the answer: `contact:user.email:readonly`, `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/exchange_binding/get)
#[lark_api(
    id = "calendar.v4.exchange_binding.get",
    method = "GET",
    path = "/open-apis/calendar/v4/exchange_bindings/:exchange_binding_id",
    token = "user",
    response = ExchangeBindingResponse,
    scopes = "calendar:calendar:readonly|calendar:exchange.bindings:read",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetExchangeBinding {
    /// Id of the binding, as given when it was created.
    pub exchange_binding_id: String,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`CreateExchangeBinding`] and [`GetExchangeBinding`].
#[doc(alias("CreateExchangeBindingResponse", "GetExchangeBindingResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExchangeBindingResponse {
    /// The Exchange administrator's account. Shown with the scope `contact:user.email:readonly`.
    pub admin_account: Option<String>,
    /// The Exchange account that is bound. Shown with the scope `contact:user.email:readonly`.
    pub exchange_account: Option<String>,
    /// Id of the user whom the Exchange account is bound to.
    pub user_id: Option<String>,
    /// How far the Exchange account is synchronized.
    pub status: Option<ExchangeBindingStatus>,
    /// Id of the binding, one for each combination of administrator, Exchange account and user.
    pub exchange_binding_id: Option<String>,
}

/// The values of `status`.
#[doc(alias = "CreateExchangeBindingResponseStatus")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ExchangeBindingStatus {
    /// The calendars are being synchronized.
    Doing,
    /// The calendars are synchronized.
    CalDone,
    /// The events of the present time are synchronized.
    TimespanDone,
    /// The events are synchronized.
    Done,
    /// The synchronization failed.
    #[lark(rename = "err")]
    Failed,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
