// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Ids of common data.
//!
//! `corehr.v1.common_data.id` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use crate::ids::{DepartmentIdType, UserIdType};

/// Converts ids between Feishu People, Feishu contacts and People Admin.
///
/// Only for tenants on the new connection of Feishu People.
///
/// - `POST /open-apis/corehr/v1/common_data/id/convert` with a tenant token, for custom apps only
/// - Scope: `corehr:common_data.id.convert:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/common_data-id/convert)
#[lark_api(
    id = "corehr.v1.common_data.id.convert",
    method = "POST",
    path = "/open-apis/corehr/v1/common_data/id/convert",
    token = "tenant",
    response = ConvertCommonDataIdResponse,
    scopes = "corehr:common_data.id.convert:read",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ConvertCommonDataId {
    /// From which system to which other ids are converted.
    /// One of `1` (core hr to contacts), `2` (contacts to core hr), `3` (people admin to contacts), `4` (people admin to
    /// core hr).
    #[lark(query)]
    pub id_transform_type: i64,
    /// What the ids belong to: employees, departments, job levels, job families or employee types.
    #[lark(query)]
    pub id_type: IdType,
    /// Kind of user id on the side of Feishu contacts. Default: `open_id`.
    #[lark(query)]
    pub feishu_user_id_type: Option<UserIdType>,
    /// Kind of department id on the side of Feishu contacts. Default: `open_department_id`.
    #[lark(query)]
    pub feishu_department_id_type: Option<DepartmentIdType>,
    /// Ids to convert, 1 to 100, each of at most 50 characters.
    pub ids: Vec<String>,
}

/// The answer to [`ConvertCommonDataId`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ConvertCommonDataIdResponse {
    /// Ids with what they were converted to.
    pub items: Vec<IdInfo>,
}

/// An id and what it was converted to.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct IdInfo {
    /// The id that was sent.
    pub id: Option<String>,
    /// Id it was converted to.
    pub target_id: Option<String>,
}

/// The values of `id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum IdType {
    /// Ids of departments; most conversions require `feishu_department_id_type`.
    DepartmentId,
    /// Ids of employee types; those of People Admin and contacts are the same.
    EmployeeTypeId,
    /// Ids of job families.
    JobFamilyId,
    /// Ids of job levels.
    JobLevelId,
    /// Ids of employees; most conversions require `feishu_user_id_type`.
    UserId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
