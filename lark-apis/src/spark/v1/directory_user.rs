// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Users of a directory.
//!
//! `spark.v1.directory.user` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Converts user ids between Miaoda and Lark.
///
/// - `POST /open-apis/spark/v1/directory/user/id_convert` with a tenant or user token, for custom and store apps
/// - Scope: `spark:directory.user.id_convert:read`
/// - Rate limit: 50 a second
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
    /// From what to what: `10` Miaoda to open id, `11` Miaoda to union id, `20` open id to Miaoda, `21` union id to Miaoda.
    pub id_convert_type: i64,
    /// Ids to convert, 1 to 100, in the kind that `id_convert_type` starts from.
    pub ids: Option<Vec<String>>,
}

/// The answer to [`ConvertDirectoryUserId`].
#[doc(alias = "IdConvertDirectoryUserResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ConvertDirectoryUserIdResponse {
    /// Ids with what they were converted to; those that were not found are left out.
    pub items: Vec<IdMapItem>,
}

/// A user id and what it was converted to.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct IdMapItem {
    /// Id as it was given.
    pub source_id: Option<String>,
    /// Id of the same user in the other kind.
    pub target_id: Option<String>,
}
