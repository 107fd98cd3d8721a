// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Custom attributes.
//!
//! `contact.v3.custom_attr` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::I18nContent;

/// Lists the custom fields that users of the tenant have.
///
/// Only fields that an administrator has opened to the API are found, and only texts, web pages, single choices and
/// telephone numbers; fields from HR and fields of departments are not.
///
/// - `GET /open-apis/contact/v3/custom_attrs` with a tenant token, for custom and store apps
/// - Scope: `contact:contact.base:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// How many fields a page has; 1 to 100. Default: 20.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListCustomAttr`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCustomAttrResponse {
    /// Custom fields of this page.
    pub items: Vec<CustomAttr>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A custom field that users have.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomAttr {
    /// Id of the custom field.
    pub id: Option<String>,
    /// Kind of the custom field, such as a text or a choice.
    pub r#type: Option<CustomAttrType>,
    /// Choices that there are, if the field is a choice of texts or pictures.
    pub options: Option<CustomAttrOptions>,
    /// Name of the custom field, by language.
    pub i18n_name: Vec<I18nContent>,
}

/// A choice of a custom field.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomAttrOption {
    /// Id of the choice.
    pub id: Option<String>,
    /// Text of the choice, or the address of its picture.
    pub value: Option<String>,
    /// Name of the picture, if the choice is one.
    pub name: Option<String>,
}

/// The choices of a custom field.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomAttrOptions {
    /// Choice that is made unless another is, by its id.
    pub default_option_id: Option<String>,
    /// Whether the choices are texts or pictures.
    pub option_type: Option<OptionType>,
    /// The choices that there are.
    pub options: Vec<CustomAttrOption>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CustomAttrType {
    /// A text.
    #[lark(rename = "TEXT")]
    Text,
    /// A web page.
    #[lark(rename = "HREF")]
    Href,
    /// A choice of texts.
    #[lark(rename = "ENUMERATION")]
    Enumeration,
    /// A choice of pictures.
    #[lark(rename = "PICTURE_ENUM")]
    PictureEnum,
    /// A user.
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
    /// A picture.
    #[lark(rename = "PICTURE")]
    Picture,
    /// A text.
    #[lark(rename = "TEXT")]
    Text,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
