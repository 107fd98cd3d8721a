// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `vc.v1` share.

use lark_runtime::Model;

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RoomDigitalSignage {
    pub if_cover_child_scope: Option<bool>,
    pub enable: Option<bool>,
    pub mute: Option<bool>,
    pub start_display: Option<i64>,
    pub stop_display: Option<i64>,
    pub materials: Vec<RoomDigitalSignageMaterial>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RoomDigitalSignageMaterial {
    pub id: Option<String>,
    pub name: Option<String>,
    pub material_type: Option<i64>,
    pub url: Option<String>,
    pub duration: Option<i64>,
    pub cover: Option<String>,
    pub md5: Option<String>,
    pub vid: Option<String>,
    pub size: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SubscribeDepartment {
    /// Required in requests.
    pub department_id: Option<String>,
    pub department_name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SubscribeUser {
    /// Required in requests.
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
