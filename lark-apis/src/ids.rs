//! Ids and kinds of them, which every service names in the same way.

#[cfg(feature = "events")]
use lark_runtime::Model;
use lark_runtime::StringEnum;

/// The ids of a user, as events name one.
#[cfg(feature = "events")]
#[derive(Clone, Default, Eq, Model)]
#[non_exhaustive]
pub struct UserId {
    /// As the tenant knows them; missing without the permission to see it.
    pub user_id: Option<String>,
    /// As this app knows them, `ou_...`.
    pub open_id: Option<String>,
    /// As all apps of one developer know them, `on_...`.
    pub union_id: Option<String>,
}

/// Kind of a user id. See platform documentation, "user identity".
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
pub enum UserIdType {
    /// A user as this app knows them, `ou_...`.
    OpenId,
    /// A user as all apps of one developer know them, `on_...`.
    UnionId,
    /// A user as the tenant knows them.
    UserId,
    /// A kind that is newer than this crate.
    Other(String),
}

/// Kind of a department id. See platform documentation, "department resource".
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
pub enum DepartmentIdType {
    /// The tenant's own id, which may be used again after the department is deleted.
    DepartmentId,
    /// The platform's id, `od-...`, unique in the tenant forever.
    OpenDepartmentId,
    /// A kind that is newer than this crate.
    Other(String),
}
