// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `approval.v2` share.

use lark_runtime::{Model, StringEnum};

#[doc(alias(
    "SearchCcResponseCcListApproval",
    "SearchInstanceResponseInstanceListApproval",
    "SearchTaskResponseTaskListApproval"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchApproval {
    pub code: Option<String>,
    pub name: Option<String>,
    pub is_external: Option<bool>,
    pub external: Option<SearchApprovalExternal>,
}

#[doc(alias(
    "SearchCcResponseCcListApprovalExternal",
    "SearchInstanceResponseInstanceListApprovalExternal",
    "SearchTaskResponseTaskListApprovalExternal"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchApprovalExternal {
    pub batch_cc_read: Option<bool>,
}

#[doc(alias("SearchCcResponseCcListGroup", "SearchTaskResponseTaskListGroup"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchGroup {
    pub external_id: Option<String>,
    pub name: Option<String>,
}

#[doc(alias(
    "SearchCcResponseCcListLink",
    "SearchInstanceResponseInstanceListInstanceLink",
    "SearchTaskResponseTaskListInstanceLink",
    "SearchTaskResponseTaskListTaskLink"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchLink {
    pub pc_link: Option<String>,
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
    #[lark(rename = "AUTO_PASS")]
    AutoPass,
    #[lark(rename = "AUTO_REJECT")]
    AutoReject,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
