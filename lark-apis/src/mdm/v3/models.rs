// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `mdm.v3` share.

use std::collections::BTreeMap;

use lark_runtime::{Clearable, Model, Unknown};

/// What applies to the whole request; can be left out.
#[doc(alias = "Common")]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CommonParams {
    pub tenant_id: Option<String>,
    pub languages: Clearable<Vec<String>>,
    pub custom_executors: Clearable<BTreeMap<String, String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A choice with its names.
#[doc(alias = "Enum")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EnumValue {
    /// Choice in the first of the languages asked for.
    pub value: Option<String>,
    /// Choice in all languages asked for.
    pub multilingual_name: BTreeMap<String, String>,
}

/// A text in several languages.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct I18nString {
    /// Text in the first of the languages asked for.
    pub value: Option<String>,
    /// Text in all languages asked for.
    pub multilingual_value: BTreeMap<String, String>,
    /// Language that `value` really has, such as `zh-CN`.
    pub return_language: Option<String>,
}

/// A language, with its tag and name.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
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

/// A time zone, with its offset and name.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
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
