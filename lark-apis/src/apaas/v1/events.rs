// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 1 of `apaas`.

use lark_runtime::{StringEnum, lark_event};

/// A record of a table was inserted, updated or deleted.
///
/// - Event `apaas.workspace.record_change_v1`, for custom apps only
/// - Scope: `app_engine:data.record.change:read`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace/events/record_change)
#[lark_event(type = "apaas.workspace.record_change_v1", scopes = "app_engine:data.record.change:read")]
#[non_exhaustive]
pub struct WorkspaceRecordChanged {
    pub workspace: Option<String>,
    pub app: Option<String>,
    pub table: Option<String>,
    pub r#type: Option<WorkspaceRecordChangedType>,
    pub operator: Option<String>,
    pub before: Option<String>,
    pub after: Option<String>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum WorkspaceRecordChangedType {
    /// A record was added.
    #[lark(rename = "INSERT")]
    Insert,
    /// A record was changed.
    #[lark(rename = "UPDATE")]
    Update,
    /// A record was deleted.
    #[lark(rename = "DELETE")]
    Delete,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {
    visitor.visit::<WorkspaceRecordChanged>();
}
