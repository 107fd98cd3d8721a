// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Collaborators of an application.
//!
//! `application.v6.application.collaborators` in the platform's terms.

use lark_runtime::{Model, StringEnum, Unknown, lark_api};

use crate::ids::UserIdType;

/// Fetches collaborators of an application.
///
/// - `GET /open-apis/application/v6/applications/:app_id/collaborators` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `application:application:self_manage`, `admin:app.info:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a minute
/// - Error codes: 210001
/// - [Documentation](https://open.feishu.cn/document/application-v6/application/get-3)
#[lark_api(
    id = "application.v6.application.collaborators.get",
    method = "GET",
    path = "/open-apis/application/v6/applications/:app_id/collaborators",
    token = "tenant|user",
    response = GetApplicationCollaboratorsResponse,
    scopes = "application:application:self_manage|admin:app.info:readonly",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetApplicationCollaborators {
    pub app_id: String,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetApplicationCollaborators`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetApplicationCollaboratorsResponse {
    pub collaborators: Vec<AppCollaborator>,
}

/// Updates collaborators of an application.
///
/// - `PUT /open-apis/application/v6/applications/:app_id/collaborators` with a tenant or user token, for custom apps
///   only
/// - Scope: `application:application.collaborators:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a minute
/// - Error codes: 210001
/// - [Documentation](https://open.feishu.cn/document/application-v6/application/update)
#[lark_api(
    id = "application.v6.application.collaborators.update",
    method = "PUT",
    path = "/open-apis/application/v6/applications/:app_id/collaborators",
    token = "tenant|user",
    scopes = "application:application.collaborators:write",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateApplicationCollaborators {
    pub app_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// At most 5 elements.
    pub adds: Option<Vec<AppCollaborator>>,
    /// At most 5 elements.
    pub removes: Option<Vec<String>>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppCollaborator {
    /// Required in requests.
    pub r#type: Option<AppCollaboratorType>,
    /// Required in requests.
    pub user_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AppCollaboratorType {
    Administrator,
    Developer,
    Operator,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
