// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Social archive adjust records.
//!
//! `compensation.v1.social_archive_adjust_record` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::CompensationUserIdType;
use super::social_archive::SocialArchiveDetail;

/// Fetches which employees are to be enrolled in, or taken out of, social insurance.
///
/// - `POST /open-apis/compensation/v1/social_archive_adjust_record/query` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation.social_adjust_record:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
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
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: CompensationUserIdType,
    /// The employees, in the kind of `user_id_type`; at most 200.
    pub user_id_list: Vec<String>,
    /// Whether to answer who is enrolled (`increase`) or who is taken out (`attrition`).
    pub record_type: RecordType,
}

/// The answer to [`QuerySocialArchiveAdjustRecord`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QuerySocialArchiveAdjustRecordResponse {
    /// What changes, employee by employee.
    pub records: Vec<SocialArchiveAdjustRecord>,
}

/// An employee who is enrolled in, or taken out of, social insurance.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SocialArchiveAdjustRecord {
    /// The employee, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// Whether the employee is enrolled (`increase`) or taken out (`attrition`).
    pub record_type: Option<RecordType>,
    /// What changes, of social insurance and of the housing fund.
    pub details: Vec<SocialArchiveDetail>,
    /// Id of this change.
    pub record_id: Option<String>,
}

/// The values of `record_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum RecordType {
    /// Taken out.
    Attrition,
    /// Enrolled.
    Increase,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
