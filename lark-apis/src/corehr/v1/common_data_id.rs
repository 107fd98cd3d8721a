// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Ids of common data.
//!
//! `corehr.v1.common_data.id` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

/// Converts an id of common data.
///
/// - `POST /open-apis/corehr/v1/common_data/id/convert` with a tenant token, for custom apps only
/// - Scope: `corehr:common_data.id.convert:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160001
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
    #[lark(query)]
    pub id_transform_type: i64,
    #[lark(query)]
    pub id_type: IdType,
    #[lark(query)]
    pub feishu_user_id_type: Option<FeishuUserIdType>,
    #[lark(query)]
    pub feishu_department_id_type: Option<FeishuDepartmentIdType>,
    /// At most 100 elements.
    pub ids: Vec<String>,
}

/// The answer to [`ConvertCommonDataId`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ConvertCommonDataIdResponse {
    pub items: Vec<IdInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct IdInfo {
    pub id: Option<String>,
    pub target_id: Option<String>,
}

/// The values of `feishu_department_id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FeishuDepartmentIdType {
    DepartmentId,
    OpenDepartmentId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `feishu_user_id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FeishuUserIdType {
    OpenId,
    UnionId,
    UserId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum IdType {
    DepartmentId,
    EmployeeTypeId,
    JobFamilyId,
    JobLevelId,
    UserId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}
