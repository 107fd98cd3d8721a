// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `approval.v4` share.

use lark_runtime::{IntegerEnum, Model, StringEnum, Unknown};

use super::approval::ApprovalLocale;

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18nResource {
    /// Required in requests.
    pub locale: Option<ApprovalLocale>,
    pub texts: Vec<I18nResourceText>,
    /// Required in requests.
    pub is_default: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[doc(alias = "Pair")]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18nResourceText {
    /// Required in requests.
    pub key: Option<String>,
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
    #[lark(rename = "AUTO_PASS")]
    AutoPass,
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
    #[lark(rename = "1")]
    Running,
    #[lark(rename = "2")]
    Approved,
    #[lark(rename = "3")]
    Rejected,
    #[lark(rename = "4")]
    Canceled,
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
    #[lark(rename = "PENDING")]
    Pending,
    #[lark(rename = "APPROVED")]
    Approved,
    #[lark(rename = "REJECTED")]
    Rejected,
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
    #[lark(rename = "TENANT")]
    Tenant,
    #[lark(rename = "DEPARTMENT")]
    Department,
    #[lark(rename = "USER")]
    User,
    #[lark(rename = "ROLE")]
    Role,
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
    #[lark(value = 0)]
    No,
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
    #[lark(rename = "ALL")]
    All,
    #[lark(rename = "READ")]
    Read,
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
    #[lark(rename = "INVOLVED_APPROVAL")]
    InvolvedApproval,
    #[lark(rename = "MANAGED_APPROVAL")]
    ManagedApproval,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
