// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 1 of `compensation`.

use lark_runtime::{StringEnum, lark_event};

/// An employee's salary record was added, corrected or deleted.
///
/// - Event `compensation.archive.changed_v1`, for custom apps only
/// - Scope: `corehr:compensation_archive_detail:read`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/archive/events/changed)
#[lark_event(type = "compensation.archive.changed_v1", scopes = "corehr:compensation_archive_detail:read")]
#[non_exhaustive]
pub struct ArchiveChanged {
    /// Whether a record was added (`add`), corrected (`modify`) or deleted (`delete`).
    pub operate_type: Option<OperateType>,
    /// Id of the employee, of the kind `people_corehr_id`; ask `compensation.v1.archive.query` with that `user_id_type`.
    pub employment_id: Option<String>,
    /// When the record begins to apply.
    pub effective_date: Option<String>,
    /// Id of the version before; only there when corrected or deleted.
    pub before_tid: Option<String>,
    /// Id of the version afterwards; only there when added or corrected.
    pub after_tid: Option<String>,
}

/// The values of `operate_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum OperateType {
    /// A record was added.
    Add,
    /// A record was deleted.
    Delete,
    /// A record was corrected.
    Modify,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {
    visitor.visit::<ArchiveChanged>();
}
