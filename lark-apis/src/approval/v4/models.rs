// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `approval.v4` share.

use lark_runtime::{Model, StringEnum};

use super::approval::ApprovalLocale;

#[derive(Clone, Default, Model)]
pub struct I18nResource {
    /// Required in requests.
    pub locale: Option<ApprovalLocale>,
    pub texts: Vec<I18nResourceText>,
    /// Required in requests.
    pub is_default: Option<bool>,
}

#[doc(alias = "Pair")]
#[derive(Clone, Default, Model)]
pub struct I18nResourceText {
    /// Required in requests.
    pub key: Option<String>,
    /// Required in requests.
    pub value: Option<String>,
}

/// The values of `instance_status`, `process_status`.
#[doc(alias = "InstanceStatus")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
pub enum ProcessStatus {
    #[lark(rename = "0")]
    None,
    #[lark(rename = "1")]
    InProgress,
    #[lark(rename = "2")]
    Approved,
    #[lark(rename = "3")]
    Rejected,
    #[lark(rename = "4")]
    Withdrawn,
    #[lark(rename = "5")]
    Terminated,
    /// A value that is newer than this crate.
    Other(String),
}

/// The values of `read_status`.
#[doc(alias("CcNodeReadStatus", "InstanceReadStatus"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
pub enum ReadStatus {
    #[lark(rename = "ALL")]
    All,
    #[lark(rename = "READ")]
    Read,
    #[lark(rename = "UNREAD")]
    Unread,
    /// A value that is newer than this crate.
    Other(String),
}

/// The values of `status`.
#[doc(alias("ExternalInstanceStatus", "ExternalTaskListStatus"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
pub enum ExternalStatus {
    #[lark(rename = "APPROVED")]
    Approved,
    #[lark(rename = "CANCELED")]
    Canceled,
    #[lark(rename = "DELETED")]
    Deleted,
    #[lark(rename = "HIDDEN")]
    Hidden,
    #[lark(rename = "PENDING")]
    Pending,
    #[lark(rename = "REJECTED")]
    Rejected,
    #[lark(rename = "TERMINATED")]
    Terminated,
    /// A value that is newer than this crate.
    Other(String),
}

/// The values of `subscription_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
pub enum SubscriptionType {
    #[lark(rename = "INVOLVED_APPROVAL")]
    InvolvedApproval,
    #[lark(rename = "MANAGED_APPROVAL")]
    ManagedApproval,
    /// A value that is newer than this crate.
    Other(String),
}

/// The values of `type`, `viewer_type`.
#[doc(alias = "ApprovalViewerInfoType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
pub enum ViewerType {
    #[lark(rename = "DEPARTMENT")]
    Department,
    #[lark(rename = "NONE")]
    None,
    #[lark(rename = "ROLE")]
    Role,
    #[lark(rename = "TENANT")]
    Tenant,
    #[lark(rename = "USER")]
    User,
    #[lark(rename = "USER_GROUP")]
    UserGroup,
    /// A value that is newer than this crate.
    Other(String),
}
