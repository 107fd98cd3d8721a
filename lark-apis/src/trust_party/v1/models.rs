// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `trust_party.v1` share.

use lark_runtime::Model;

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AvatarInfo {
    pub avatar_72: Option<String>,
    pub avatar_240: Option<String>,
    pub avatar_640: Option<String>,
    pub avatar_origin: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CollaborationDepartmentId {
    pub department_id: Option<String>,
    pub open_department_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CollaborationUserId {
    pub user_id: Option<String>,
    pub open_id: Option<String>,
    pub union_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct I18nName {
    pub zh_cn: Option<String>,
    pub ja_jp: Option<String>,
    pub en_us: Option<String>,
}
