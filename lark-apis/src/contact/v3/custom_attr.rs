// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Custom attributes.
//!
//! `contact.v3.custom_attr` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::I18nContent;

/// Lists custom attributes.
///
/// - `GET /open-apis/contact/v3/custom_attrs` with a tenant token, for custom and store apps
/// - Scope: `contact:contact.base:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 40011, 40012
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/custom_attr/list)
#[lark_api(
    id = "contact.v3.custom_attr.list",
    method = "GET",
    path = "/open-apis/contact/v3/custom_attrs",
    token = "tenant",
    response = ListCustomAttrResponse,
    paging(items = CustomAttr),
    scopes = "contact:contact.base:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListCustomAttr {
    /// At most 100 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListCustomAttr`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCustomAttrResponse {
    pub items: Vec<CustomAttr>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomAttr {
    pub id: Option<String>,
    pub r#type: Option<CustomAttrType>,
    pub options: Option<CustomAttrOptions>,
    pub i18n_name: Vec<I18nContent>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomAttrOption {
    pub id: Option<String>,
    pub value: Option<String>,
    pub name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomAttrOptions {
    pub default_option_id: Option<String>,
    pub option_type: Option<OptionType>,
    pub options: Vec<CustomAttrOption>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CustomAttrType {
    #[lark(rename = "TEXT")]
    Text,
    /// A web page.
    #[lark(rename = "HREF")]
    Href,
    #[lark(rename = "ENUMERATION")]
    Enumeration,
    #[lark(rename = "PICTURE_ENUM")]
    PictureEnum,
    #[lark(rename = "GENERIC_USER")]
    GenericUser,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `option_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum OptionType {
    #[lark(rename = "PICTURE")]
    Picture,
    #[lark(rename = "TEXT")]
    Text,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
