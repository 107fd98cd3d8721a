// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `approval.v4` share.

use lark_runtime::{IntegerEnum, Model, StringEnum, Unknown};

use super::approval::ApprovalLocale;

/// The texts in one language.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18nResource {
    /// The language of the texts.
    /// Required in requests.
    pub locale: Option<ApprovalLocale>,
    /// The texts by their keys, which begin with `@i18n@`. Users see their own language, or the default one.
    pub texts: Vec<I18nResourceText>,
    /// Whether the language stands in for missing texts of others; it must have all keys.
    /// Required in requests.
    pub is_default: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A text with its key.
#[doc(alias = "Pair")]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18nResourceText {
    /// Key of the text, `@i18n@...`, as other fields use it.
    /// Required in requests.
    pub key: Option<String>,
    /// The text itself.
    /// Required in requests.
    pub value: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `approval_method`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum AddSignMethod {
    /// One of the added approvers is enough.
    #[lark(value = 1)]
    Or,
    /// All added approvers must approve.
    #[lark(value = 2)]
    And,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `add_sign_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum AddSignType {
    /// Ahead of the present approver.
    #[lark(value = 1)]
    Before,
    /// The present approver's task passes, then the added approvers decide.
    #[lark(value = 2)]
    After,
    /// Together with the present approver.
    #[lark(value = 3)]
    Parallel,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `node_type`, `type`.
#[doc(alias("ApprovalNodeInfoNodeType", "ApprovalNodeNodeType"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum NodeType {
    /// All approvers must approve.
    #[lark(rename = "AND")]
    And,
    /// One approver is enough.
    #[lark(rename = "OR")]
    Or,
    /// One approver after the other.
    #[lark(rename = "SEQUENTIAL")]
    Sequential,
    /// A node that only sends copies.
    #[lark(rename = "CC_NODE")]
    Cc,
    /// Approved automatically.
    #[lark(rename = "AUTO_PASS")]
    AutoPass,
    /// Rejected automatically.
    #[lark(rename = "AUTO_REJECT")]
    AutoReject,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `instance_status`, `process_status`.
#[doc(alias = "InstanceStatus")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ProcessStatus {
    /// Without a status.
    #[lark(rename = "0")]
    None,
    /// Still running.
    #[lark(rename = "1")]
    Running,
    /// Approved.
    #[lark(rename = "2")]
    Approved,
    /// Rejected.
    #[lark(rename = "3")]
    Rejected,
    /// Withdrawn.
    #[lark(rename = "4")]
    Canceled,
    /// Terminated.
    #[lark(rename = "5")]
    Terminated,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TaskStatus {
    /// Waits for the approver.
    #[lark(rename = "PENDING")]
    Pending,
    /// Approved.
    #[lark(rename = "APPROVED")]
    Approved,
    /// Rejected.
    #[lark(rename = "REJECTED")]
    Rejected,
    /// Handed over to another approver.
    #[lark(rename = "TRANSFERRED")]
    Transferred,
    /// Passed without an act of this approver.
    #[lark(rename = "DONE")]
    Done,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `type`, `viewer_type`.
#[doc(alias = "ApprovalViewerInfoType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ViewerType {
    /// Everyone in the tenant.
    #[lark(rename = "TENANT")]
    Tenant,
    /// A department.
    #[lark(rename = "DEPARTMENT")]
    Department,
    /// A single user.
    #[lark(rename = "USER")]
    User,
    /// Users with a role.
    #[lark(rename = "ROLE")]
    Role,
    /// A user group.
    #[lark(rename = "USER_GROUP")]
    UserGroup,
    /// Nobody.
    #[lark(rename = "NONE")]
    None,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `is_delete`, `quick_approval_option`, `revert_option`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum YesNo {
    /// No.
    #[lark(value = 0)]
    No,
    /// Yes.
    #[lark(value = 1)]
    Yes,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `read_status`.
#[doc(alias("CcNodeReadStatus", "InstanceReadStatus"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ReadStatus {
    /// Read and unread.
    #[lark(rename = "ALL")]
    All,
    /// Read.
    #[lark(rename = "READ")]
    Read,
    /// Not read yet.
    #[lark(rename = "UNREAD")]
    Unread,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `subscription_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SubscriptionType {
    /// Approvals that the user takes part in.
    #[lark(rename = "INVOLVED_APPROVAL")]
    InvolvedApproval,
    /// Approvals that the user manages.
    #[lark(rename = "MANAGED_APPROVAL")]
    ManagedApproval,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
