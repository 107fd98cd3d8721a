// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `approval.v2` share.

use lark_runtime::{Model, StringEnum};

/// The approval definition that a copy belongs to.
#[doc(alias(
    "SearchCcResponseCcListApproval",
    "SearchInstanceResponseInstanceListApproval",
    "SearchTaskResponseTaskListApproval"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchApproval {
    /// Code of the approval definition.
    pub code: Option<String>,
    /// Name of the approval definition.
    pub name: Option<String>,
    /// Whether the process runs in an external system.
    pub is_external: Option<bool>,
    /// What is special to an external approval.
    pub external: Option<SearchApprovalExternal>,
}

/// What is special to the external approval of a copy.
#[doc(alias(
    "SearchCcResponseCcListApprovalExternal",
    "SearchInstanceResponseInstanceListApprovalExternal",
    "SearchTaskResponseTaskListApprovalExternal"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchApprovalExternal {
    /// Whether several copies can be marked as read at once.
    pub batch_cc_read: Option<bool>,
}

/// The group of definitions that a copy belongs to.
#[doc(alias("SearchCcResponseCcListGroup", "SearchTaskResponseTaskListGroup"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchGroup {
    /// Id of the group in the external system.
    pub external_id: Option<String>,
    /// Name of the group of definitions.
    pub name: Option<String>,
}

/// Where a copy or its instance is opened.
#[doc(alias(
    "SearchCcResponseCcListLink",
    "SearchInstanceResponseInstanceListInstanceLink",
    "SearchTaskResponseTaskListInstanceLink",
    "SearchTaskResponseTaskListTaskLink"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchLink {
    /// Link that opens it on computers.
    pub pc_link: Option<String>,
    /// Link that opens it on phones.
    pub mobile_link: Option<String>,
}

/// The values of `node_type`, `type`.
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
