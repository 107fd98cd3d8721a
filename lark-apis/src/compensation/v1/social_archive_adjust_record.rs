// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Social archive adjust records.
//!
//! `compensation.v1.social_archive_adjust_record` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::CompensationUserIdType;
use super::social_archive::SocialArchiveDetail;

/// `compensation.v1.social_archive_adjust_record.query`.
///
/// - `POST /open-apis/compensation/v1/social_archive_adjust_record/query` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation.social_adjust_record:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 2290001, 2290002
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-compensation/social_archive/query-2)
#[lark_api(
    id = "compensation.v1.social_archive_adjust_record.query",
    method = "POST",
    path = "/open-apis/compensation/v1/social_archive_adjust_record/query",
    token = "tenant",
    response = QuerySocialArchiveAdjustRecordResponse,
    scopes = "corehr:compensation.social_adjust_record:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QuerySocialArchiveAdjustRecord {
    #[lark(query)]
    pub user_id_type: CompensationUserIdType,
    /// At most 200 elements.
    pub user_id_list: Vec<String>,
    pub record_type: RecordType,
}

/// The answer to [`QuerySocialArchiveAdjustRecord`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QuerySocialArchiveAdjustRecordResponse {
    pub records: Vec<SocialArchiveAdjustRecord>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SocialArchiveAdjustRecord {
    pub user_id: Option<String>,
    pub record_type: Option<RecordType>,
    pub details: Vec<SocialArchiveDetail>,
    pub record_id: Option<String>,
}

/// The values of `record_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum RecordType {
    Attrition,
    Increase,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
