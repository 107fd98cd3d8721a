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

#[derive(Clone, Default, Model)]
pub struct I18nResourceText {
    /// Required in requests.
    pub key: Option<String>,
    /// Required in requests.
    pub value: Option<String>,
}

/// The values of `locale`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
pub enum ListInitiatedInstanceLocale {
    #[lark(rename = "en-US")]
    EnUs,
    #[lark(rename = "ja-JP")]
    JaJp,
    #[lark(rename = "zh-CN")]
    ZhCn,
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

/// The values of `viewer_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
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
    Other(String),
}
