// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Collaborators of an application.
//!
//! `application.v6.application.collaborators` in the platform's terms.

use lark_runtime::{Model, StringEnum, Unknown, lark_api};

use crate::ids::UserIdType;

/// Lists who works on an app: its owner, administrators, developers and operators.
///
/// A user must work on the app. An app sees only itself with the scope to manage its own resources; with the scope to
/// read app information, any app made in the company, but not those installed from the directory.
///
/// - `GET /open-apis/application/v6/applications/:app_id/collaborators` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `application:application:self_manage`, `admin:app.info:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a minute
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
    /// Id of the app to ask for, `cli_...`.
    pub app_id: String,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetApplicationCollaborators`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetApplicationCollaboratorsResponse {
    /// The people who work on the app.
    pub collaborators: Vec<AppCollaborator>,
}

/// Adds and removes people who work on an app; those added are told.
///
/// A user must be the app's owner or administrator.
///
/// - `PUT /open-apis/application/v6/applications/:app_id/collaborators` with a tenant or user token, for custom apps
///   only
/// - Scope: `application:application.collaborators:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a minute
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
    /// Id of the app to change, `cli_...`.
    pub app_id: String,
    /// Kind of the user ids in the request; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// The people to add, at most 5.
    pub adds: Option<Vec<AppCollaborator>>,
    /// Ids of the people to remove, in the kind of `user_id_type`; at most 5.
    pub removes: Option<Vec<String>>,
}

/// A person who works on an app.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppCollaborator {
    /// What the person does for the app.
    /// Required in requests.
    pub r#type: Option<AppCollaboratorType>,
    /// Id of the person, in the kind of `user_id_type`.
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
    /// Administers the app.
    Administrator,
    /// Develops the app.
    Developer,
    /// Runs the app day by day.
    Operator,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
