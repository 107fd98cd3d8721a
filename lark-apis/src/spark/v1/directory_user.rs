// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Users of a directory.
//!
//! `spark.v1.directory.user` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// `spark.v1.directory.user.id_convert`.
///
/// - `POST /open-apis/spark/v1/directory/user/id_convert` with a tenant or user token, for custom and store apps
/// - Scope: `spark:directory.user.id_convert:read`
/// - Rate limit: 50 a second
/// - Error codes: 3340001
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/directory-user/id_convert)
#[doc(alias = "IdConvertDirectoryUser")]
#[lark_api(
    id = "spark.v1.directory.user.id_convert",
    method = "POST",
    path = "/open-apis/spark/v1/directory/user/id_convert",
    token = "tenant|user",
    response = ConvertDirectoryUserIdResponse,
    scopes = "spark:directory.user.id_convert:read",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ConvertDirectoryUserId {
    /// One of `10` (to open id), `11` (to union id), `20` (from open id), `21` (from union id).
    pub id_convert_type: i64,
    /// At most 100 elements.
    pub ids: Option<Vec<String>>,
}

/// The answer to [`ConvertDirectoryUserId`].
#[doc(alias = "IdConvertDirectoryUserResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ConvertDirectoryUserIdResponse {
    pub items: Vec<IdMapItem>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct IdMapItem {
    pub source_id: Option<String>,
    pub target_id: Option<String>,
}
