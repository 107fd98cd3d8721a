// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User migrations.
//!
//! `security_and_compliance.v1.user_migration` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use crate::ids::UserIdType;

/// `security_and_compliance.v1.user_migration.cancel`.
///
/// - `POST /open-apis/security_and_compliance/v1/user_migrations/cancel` with a tenant or user token, for custom apps
///   only
/// - Scopes, any one of: `security_and_compliance:user_migration`, `security_and_compliance:user_migration:multi-geo`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a minute
/// - Error codes: 1781001, 1781002, 1781003, 1782001, 1782002, 1782004, 1783001
/// - [Documentation](https://open.feishu.cn/document/server-docs/security_and_compliance-v1/user_migration/cancel)
#[lark_api(
    id = "security_and_compliance.v1.user_migration.cancel",
    method = "POST",
    path = "/open-apis/security_and_compliance/v1/user_migrations/cancel",
    token = "tenant|user",
    scopes = "security_and_compliance:user_migration|security_and_compliance:user_migration:multi-geo",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CancelUserMigration {
    #[lark(query)]
    pub user_id_type: UserIdType,
    /// At most 100 elements.
    pub user_ids: Vec<String>,
}

/// `security_and_compliance.v1.user_migration.create`.
///
/// - `POST /open-apis/security_and_compliance/v1/user_migrations` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `security_and_compliance:user_migration`, `security_and_compliance:user_migration:multi-geo`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a minute
/// - Error codes: 1781001, 1781002, 1781003, 1781004, 1781005, 1781006, 1782001, 1782004, 1782005
/// - [Documentation](https://open.feishu.cn/document/server-docs/security_and_compliance-v1/user_migration/create)
#[lark_api(
    id = "security_and_compliance.v1.user_migration.create",
    method = "POST",
    path = "/open-apis/security_and_compliance/v1/user_migrations",
    token = "tenant|user",
    response = CreateUserMigrationResponse,
    scopes = "security_and_compliance:user_migration|security_and_compliance:user_migration:multi-geo",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateUserMigration {
    #[lark(query)]
    pub user_id_type: UserIdType,
    /// At most 100 elements.
    pub user_ids: Vec<String>,
    pub dest_geo: String,
}

/// The answer to [`CreateUserMigration`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateUserMigrationResponse {
    pub user_migrations: Vec<UserMigration>,
}

/// `security_and_compliance.v1.user_migration.get`.
///
/// - `GET /open-apis/security_and_compliance/v1/user_migrations/:user_id` with a tenant or user token, for custom apps
///   only
/// - Scopes, any one of: `security_and_compliance:user_migration`, `security_and_compliance:user_migration:multi-geo`,
///   `security_and_compliance:user_migration:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1781001, 1781002, 1781003, 1782001, 1782002
/// - [Documentation](https://open.feishu.cn/document/server-docs/security_and_compliance-v1/user_migration/get)
#[lark_api(
    id = "security_and_compliance.v1.user_migration.get",
    method = "GET",
    path = "/open-apis/security_and_compliance/v1/user_migrations/:user_id",
    token = "tenant|user",
    response = GetUserMigrationResponse,
    scopes = "security_and_compliance:user_migration|security_and_compliance:user_migration:multi-geo|security_and_compliance:user_migration:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetUserMigration {
    pub user_id: String,
    pub user_id_type: UserIdType,
}

/// The answer to [`GetUserMigration`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetUserMigrationResponse {
    pub user_migration: Option<UserMigration>,
}

/// `security_and_compliance.v1.user_migration.search`.
///
/// - `POST /open-apis/security_and_compliance/v1/user_migrations/search` with a tenant or user token, for custom apps
///   only
/// - Scopes, any one of: `security_and_compliance:user_migration`, `security_and_compliance:user_migration:multi-geo`,
///   `security_and_compliance:user_migration:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1781001, 1781002, 1781003, 1782001
/// - [Documentation](https://open.feishu.cn/document/server-docs/security_and_compliance-v1/user_migration/search)
#[lark_api(
    id = "security_and_compliance.v1.user_migration.search",
    method = "POST",
    path = "/open-apis/security_and_compliance/v1/user_migrations/search",
    token = "tenant|user",
    response = SearchUserMigrationResponse,
    scopes = "security_and_compliance:user_migration|security_and_compliance:user_migration:multi-geo|security_and_compliance:user_migration:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchUserMigration {
    #[lark(query)]
    pub user_id_type: UserIdType,
    /// At most 500 elements.
    pub user_ids: Vec<String>,
}

/// The answer to [`SearchUserMigration`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchUserMigrationResponse {
    pub items: Vec<UserMigration>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserMigration {
    pub user_id: Option<String>,
    pub dest_geo: Option<String>,
    pub task_id: Option<String>,
    pub status: Option<UserMigrationStatus>,
    pub progress: Option<i64>,
}

/// The values of `status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum UserMigrationStatus {
    #[lark(rename = "0")]
    InProgress,
    #[lark(rename = "1")]
    Done,
    #[lark(rename = "2")]
    Canceled,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
