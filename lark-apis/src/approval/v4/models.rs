// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `approval.v4` share.

use lark_runtime::{Model, StringEnum};

use super::approval::ApprovalLocale;

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CreateApprovalRequestViewers {
    pub viewer_type: Option<ViewerType>,
    pub viewer_user_id: Option<String>,
    pub viewer_department_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18nResource {
    /// Required in requests.
    pub locale: Option<ApprovalLocale>,
    pub texts: Vec<I18nResourceText>,
    /// Required in requests.
    pub is_default: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18nResourceText {
    /// Required in requests.
    pub key: Option<String>,
    /// Required in requests.
    pub value: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryInstanceRequestApproval {
    pub code: Option<String>,
    pub name: Option<String>,
    pub is_external: Option<bool>,
    pub external: Option<QueryInstanceRequestApprovalExternal>,
    pub approval_id: Option<String>,
    pub icon: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryInstanceRequestApprovalExternal {
    pub batch_cc_read: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryInstanceRequestGroup {
    pub external_id: Option<String>,
    pub name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryInstanceRequestLink {
    pub pc_link: Option<String>,
    pub mobile_link: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryInstanceRequestNode {
    pub code: Option<String>,
    pub external_id: Option<String>,
    pub user_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<QueryInstanceRequestNodeStatus>,
    pub title: Option<String>,
    pub extra: Option<String>,
    pub serial_id: Option<String>,
    pub link: Option<QueryInstanceRequestLink>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Pair {
    pub key: Option<String>,
    pub value: Option<String>,
}

/// The values of `locale`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum InitiatedInstanceLocale {
    #[lark(rename = "en-US")]
    EnUs,
    #[lark(rename = "ja-JP")]
    JaJp,
    #[lark(rename = "zh-CN")]
    ZhCn,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum QueryInstanceRequestNodeStatus {
    Approved,
    Canceled,
    Deleted,
    Pending,
    Rejected,
    /// A value that is newer than this crate.
    #[doc(hidden)]
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
    Other(String),
}

/// The values of `viewer_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ViewerType {
    #[lark(rename = "DEPARTMENT")]
    Department,
    #[lark(rename = "NONE")]
    None,
    #[lark(rename = "TENANT")]
    Tenant,
    #[lark(rename = "USER")]
    User,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}
