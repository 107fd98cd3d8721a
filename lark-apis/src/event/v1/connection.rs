// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Connections.
//!
//! `event.v1.connection` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Tells how many long connections of the app are online.
///
/// - `GET /open-apis/event/v1/connection` with a tenant token
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/event-v1/connection/get)
#[lark_api(
    id = "event.v1.connection.get",
    method = "GET",
    path = "/open-apis/event/v1/connection",
    token = "tenant",
    response = GetConnectionResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetConnection {}

/// The answer to [`GetConnection`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetConnectionResponse {
    /// How many long connections of the app are online now.
    pub online_instance_cnt: Option<i64>,
}
