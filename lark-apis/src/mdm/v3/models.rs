// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `mdm.v3` share.

use std::collections::BTreeMap;

use lark_runtime::{Clearable, Model, Unknown};

#[doc(alias = "Common")]
#[derive(Clone, Default, Model)]
pub struct CommonParams {
    pub tenant_id: Option<String>,
    pub languages: Clearable<Vec<String>>,
    pub custom_executors: Clearable<BTreeMap<String, String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[doc(alias = "Enum")]
#[derive(Clone, Default, Model)]
pub struct EnumValue {
    pub value: Option<String>,
    pub multilingual_name: BTreeMap<String, String>,
}

#[derive(Clone, Default, Model)]
pub struct I18nString {
    pub value: Option<String>,
    pub multilingual_value: BTreeMap<String, String>,
    pub return_language: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct Language {
    pub id: Option<String>,
    pub update_by: Option<String>,
    pub create_by: Option<String>,
    pub update_time: Option<String>,
    pub create_time: Option<String>,
    pub ietf_language_tag: Option<String>,
    pub name: Option<I18nString>,
    pub enable: Option<bool>,
    pub mdm_code: Option<String>,
    pub status: Option<String>,
    pub system_status: Option<String>,
    pub remark: Option<String>,
    pub update_reason: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct TimeZone {
    pub update_by: Option<String>,
    pub create_by: Option<String>,
    pub update_time: Option<String>,
    pub create_time: Option<String>,
    pub time_zone_id: Option<String>,
    pub name: Option<CommonParams>,
    pub utc_offset: Option<String>,
    pub mdm_code: Option<String>,
    pub remark: Option<String>,
    pub update_reason: Option<String>,
    pub status: Option<String>,
}
