// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `trust_party.v1` share.

use lark_runtime::Model;

/// URLs of an avatar or logo.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AvatarInfo {
    /// URL of the picture at 72 by 72 pixels.
    pub avatar_72: Option<String>,
    /// URL of the picture at 240 by 240 pixels.
    pub avatar_240: Option<String>,
    /// URL of the picture at 640 by 640 pixels.
    pub avatar_640: Option<String>,
    /// URL of the picture as it was uploaded.
    pub avatar_origin: Option<String>,
}

/// A department, in both kinds of id.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CollaborationDepartmentId {
    /// Id of the department within its organisation.
    pub department_id: Option<String>,
    /// Open id of the department, `od-...`.
    pub open_department_id: Option<String>,
}

/// A member, in each kind of id.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CollaborationUserId {
    /// Id of the member within the organisation.
    pub user_id: Option<String>,
    /// Open id of the member, `ou_...`.
    pub open_id: Option<String>,
    /// Union id of the member, `on_...`.
    pub union_id: Option<String>,
}

/// A name in three languages.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct I18nName {
    /// The name in Chinese.
    pub zh_cn: Option<String>,
    /// The name in Japanese.
    pub ja_jp: Option<String>,
    /// The name in English.
    pub en_us: Option<String>,
}
