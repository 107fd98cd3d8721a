// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Enums.
//!
//! `corehr.v2.enum` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{ActiveStatus, I18n};

/// Reads the options of selection fields by their API names.
///
/// - `POST /open-apis/corehr/v2/enums/search` with a tenant token, for custom and store apps
/// - Scope: `corehr:common_data.meta_data:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-infomation/enum/search)
#[lark_api(
    id = "corehr.v2.enum.search",
    method = "POST",
    path = "/open-apis/corehr/v2/enums/search",
    token = "tenant",
    response = SearchEnumResponse,
    scopes = "corehr:common_data.meta_data:read",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchEnum {
    /// API names of the sets of options to read, at most 500; none gives an empty answer.
    pub enum_apiname_lists: Option<Vec<String>>,
}

/// The answer to [`SearchEnum`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchEnumResponse {
    /// Sets of options that were asked for.
    pub enums: Vec<EnumDefinition>,
}

/// An option of a selection field.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EnumField {
    /// API name of the option, which names it uniquely in its set.
    pub api_name: Option<String>,
    /// Name of the option by language.
    pub name: Vec<I18n>,
    /// Description of the option by language.
    pub description: Vec<I18n>,
    /// API name of the set the option belongs to.
    pub enum_api_name: Option<String>,
    /// Place of the option in its set.
    pub order: Option<i64>,
    /// Whether the option is in force.
    pub status: Option<ActiveStatus>,
}

/// A set of options with its items.
#[doc(alias = "Enums")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EnumDefinition {
    /// API name of the set of options.
    pub enum_apiname: Option<String>,
    /// Options of the set.
    pub enum_items: Vec<EnumField>,
}
