// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User migrations.
//!
//! `security_and_compliance.v1.user_migration` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use crate::ids::UserIdType;

/// Calls off the migration of users whose data has not begun to move.
///
/// `security_and_compliance.v1.user_migration.get` tells how far a migration is.
///
/// - `POST /open-apis/security_and_compliance/v1/user_migrations/cancel` with a tenant or user token, for custom apps
///   only
/// - Scopes, any one of: `security_and_compliance:user_migration`, `security_and_compliance:user_migration:multi-geo`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a minute
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
    /// Kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: UserIdType,
    /// Users whose migration to call off, 1 to 100, in the kind of `user_id_type`.
    pub user_ids: Vec<String>,
}

/// Moves the data of users to another region.
///
/// - `POST /open-apis/security_and_compliance/v1/user_migrations` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `security_and_compliance:user_migration`, `security_and_compliance:user_migration:multi-geo`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a minute
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
    /// Kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: UserIdType,
    /// Users whose data to move, 1 to 100, in the kind of `user_id_type`.
    pub user_ids: Vec<String>,
    /// Region to move the data to, such as `sg`; 2 to 10 characters.
    pub dest_geo: String,
}

/// The answer to [`CreateUserMigration`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateUserMigrationResponse {
    /// The migrations that were started.
    pub user_migrations: Vec<UserMigration>,
}

/// Fetches how far the migration of a user is.
///
/// - `GET /open-apis/security_and_compliance/v1/user_migrations/:user_id` with a tenant or user token, for custom apps
///   only
/// - Scopes, any one of: `security_and_compliance:user_migration`, `security_and_compliance:user_migration:multi-geo`,
///   `security_and_compliance:user_migration:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// User whose migration to fetch, in the kind of `user_id_type`.
    pub user_id: String,
    /// Kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: UserIdType,
}

/// The answer to [`GetUserMigration`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetUserMigrationResponse {
    /// The migration, with how far it is.
    pub user_migration: Option<UserMigration>,
}

/// Fetches how far the migrations of up to 500 users are.
///
/// - `POST /open-apis/security_and_compliance/v1/user_migrations/search` with a tenant or user token, for custom apps
///   only
/// - Scopes, any one of: `security_and_compliance:user_migration`, `security_and_compliance:user_migration:multi-geo`,
///   `security_and_compliance:user_migration:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// Kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: UserIdType,
    /// Users whose migrations to fetch, 1 to 500, in the kind of `user_id_type`.
    pub user_ids: Vec<String>,
}

/// The answer to [`SearchUserMigration`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchUserMigrationResponse {
    /// Migrations of the users.
    pub items: Vec<UserMigration>,
}

/// The migration of a user's data to another region.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserMigration {
    /// User whose data moves, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// Region the data moves to.
    pub dest_geo: Option<String>,
    /// Id of the migration task.
    pub task_id: Option<String>,
    /// How far the migration is: running, done or called off.
    pub status: Option<UserMigrationStatus>,
    /// How much has moved, in per cent; 0 to 100.
    pub progress: Option<i64>,
}

/// The values of `status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum UserMigrationStatus {
    /// The data is being moved.
    #[lark(rename = "0")]
    InProgress,
    /// The data has been moved.
    #[lark(rename = "1")]
    Done,
    /// The migration was called off.
    #[lark(rename = "2")]
    Canceled,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
