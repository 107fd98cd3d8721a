// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 1 of `task`.

use lark_runtime::{IntegerEnum, Model, StringEnum, lark_event};

use crate::ids::UserId;

/// A comment was written, replied to, changed or deleted on a task that the app created with a tenant token.
///
/// - Event `task.task.comment.updated_v1`, for custom and store apps
/// - Scope: `task:comment`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/events/updated)
#[lark_event(type = "task.task.comment.updated_v1", scopes = "task:comment", deprecated)]
#[non_exhaustive]
pub struct TaskCommentUpdated {
    /// Id of the task, a UUID.
    pub task_id: Option<String>,
    /// Id of the comment that changed.
    pub comment_id: Option<String>,
    /// Id of the comment that it replies to.
    pub parent_id: Option<String>,
    /// Whether a comment was written, answered, changed or deleted.
    pub obj_type: Option<CommentChange>,
}

/// A task of any user in the tenant was created, changed or deleted by API.
///
/// - Event `task.task.update_tenant_v1`, for custom and store apps
/// - Scope: `task:task.event_update_tenant:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/events/update_tenant)
#[lark_event(type = "task.task.update_tenant_v1", scopes = "task:task.event_update_tenant:readonly", deprecated)]
#[non_exhaustive]
pub struct TenantTaskUpdated {
    /// Ids of the users whom the change concerns.
    pub user_id_list: Option<UserIdList>,
    /// Id of the task that changed.
    pub task_id: Option<String>,
    /// Whether the task itself, its assignees or its followers changed.
    pub object_type: Option<TaskObjectType>,
    /// Whether it was created, deleted or changed.
    pub event_type: Option<TaskEventType>,
}

/// A task that the app created with a tenant token changed.
///
/// - Event `task.task.updated_v1`, for custom and store apps
/// - Scope: `task:task`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/events/updated)
#[lark_event(type = "task.task.updated_v1", scopes = "task:task", deprecated)]
#[non_exhaustive]
pub struct TaskUpdated {
    /// Id of the task, a UUID.
    pub task_id: Option<String>,
    /// What changed: details, assignees, followers, reminders, done or not, or deletion.
    pub obj_type: Option<TaskChange>,
}

/// Users whom a change of a task concerns.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserIdList {
    /// Ids of the users whom the change concerns.
    pub user_id_list: Vec<UserId>,
}

/// The values of `obj_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum CommentChange {
    /// A comment was written.
    #[lark(value = 1)]
    Created,
    /// A comment was answered.
    #[lark(value = 2)]
    Replied,
    /// A comment was changed.
    #[lark(value = 3)]
    Updated,
    /// A comment was deleted.
    #[lark(value = 4)]
    Deleted,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `obj_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum TaskChange {
    /// The details of the task.
    #[lark(value = 1)]
    Details,
    /// Its collaborators.
    #[lark(value = 2)]
    Collaborators,
    /// Its followers.
    #[lark(value = 3)]
    Followers,
    /// Its reminders.
    #[lark(value = 4)]
    Reminders,
    /// It was marked as done.
    #[lark(value = 5)]
    Completed,
    /// Completion was taken back.
    #[lark(value = 6)]
    Reopened,
    /// It was deleted.
    #[lark(value = 7)]
    Deleted,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `event_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TaskEventType {
    /// It was made.
    Create,
    /// It was deleted.
    Delete,
    /// It was changed.
    Update,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `object_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TaskObjectType {
    /// The task itself.
    Task,
    /// A collaborator of the task.
    Collaborator,
    /// A follower of the task.
    Follower,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {
    visitor.visit::<TaskCommentUpdated>();
    visitor.visit::<TenantTaskUpdated>();
    visitor.visit::<TaskUpdated>();
}
