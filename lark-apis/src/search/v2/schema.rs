// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Schemas.
//!
//! `search.v2.schema` in the platform's terms.

use lark_runtime::{Body, Clearable, Model, StringEnum, Unknown, lark_api};

use super::models::I18nMeta;
use crate::ids::UserIdType;

/// `search.v2.schema.create`.
///
/// - `POST /open-apis/search/v2/schemas` with a tenant token, for custom and store apps
/// - Scopes, any one of: `search:data_source`, `search:data_source:readonly`
/// - Error codes: 1270001, 1270002, 1270003, 1270005, 1274001, 1274002, 1274003, 1274004, 1274005, 1274006, 1274007,
///   1274008, 1274009, 1274010
/// - [Documentation](https://open.feishu.cn/document/server-docs/search-v2/open-search/schema/create)
#[lark_api(
    id = "search.v2.schema.create",
    method = "POST",
    path = "/open-apis/search/v2/schemas",
    token = "tenant",
    response = SchemaResponse,
    scopes = "search:data_source|search:data_source:readonly"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateSchema {
    #[lark(query)]
    pub validate_only: Option<bool>,
    #[lark(body)]
    pub schema: Schema,
}

/// `search.v2.schema.delete`.
///
/// - `DELETE /open-apis/search/v2/schemas/:schema_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `search:data_source`, `search:data_source:readonly`
/// - Error codes: 1270001, 1270002, 1270003, 1270005, 1273004
/// - [Documentation](https://open.feishu.cn/document/server-docs/search-v2/open-search/schema/delete)
#[lark_api(
    id = "search.v2.schema.delete",
    method = "DELETE",
    path = "/open-apis/search/v2/schemas/:schema_id",
    token = "tenant",
    scopes = "search:data_source|search:data_source:readonly"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteSchema {
    pub schema_id: String,
}

/// `search.v2.schema.get`.
///
/// - `GET /open-apis/search/v2/schemas/:schema_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `search:data_source`, `search:data_source:readonly`
/// - Error codes: 1270001, 1270002, 1270003, 1270005, 1273004
/// - [Documentation](https://open.feishu.cn/document/server-docs/search-v2/open-search/schema/get)
#[lark_api(
    id = "search.v2.schema.get",
    method = "GET",
    path = "/open-apis/search/v2/schemas/:schema_id",
    token = "tenant",
    response = SchemaResponse,
    scopes = "search:data_source|search:data_source:readonly"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSchema {
    pub schema_id: String,
}

/// `search.v2.schema.patch`.
///
/// - `PATCH /open-apis/search/v2/schemas/:schema_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `search:data_source`, `search:data_source:readonly`
/// - Error codes: 1270001, 1270002, 1270005, 1273004, 1273005, 1274002, 1274008, 1274010
/// - [Documentation](https://open.feishu.cn/document/server-docs/search-v2/open-search/schema/patch)
#[lark_api(
    id = "search.v2.schema.patch",
    method = "PATCH",
    path = "/open-apis/search/v2/schemas/:schema_id",
    token = "tenant",
    response = SchemaResponse,
    scopes = "search:data_source|search:data_source:readonly"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchSchema {
    pub schema_id: String,
    pub display: Option<SchemaDisplay>,
    pub properties: Option<Vec<PatchSchemaProperty>>,
}

/// The answer to [`CreateSchema`], [`GetSchema`] and [`PatchSchema`].
#[doc(alias("CreateSchemaResponse", "GetSchemaResponse", "PatchSchemaResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SchemaResponse {
    pub schema: Option<Schema>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct PatchSchemaProperty {
    pub name: String,
    pub desc: Option<String>,
    pub answer_option: Option<SchemaFieldAnswerOption>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Schema {
    pub properties: Vec<SchemaProperty>,
    /// Required in requests.
    pub display: Option<SchemaDisplay>,
    /// Required in requests.
    pub schema_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SchemaDisplay {
    /// Required in requests.
    pub card_key: Option<CardKey>,
    pub fields_mapping: Clearable<Vec<SchemaDisplayFieldMapping>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SchemaDisplayFieldMapping {
    /// Required in requests.
    pub display_field: Option<String>,
    /// Required in requests.
    pub data_field: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SchemaFieldAnswerOption {
    pub is_searchable: Option<bool>,
    pub is_returnable: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SchemaFilterOptions {
    /// Required in requests.
    pub display_name: Option<String>,
    pub i18n_display_name: Option<I18nMeta>,
    pub option_mode: Option<OptionMode>,
    pub associated_smart_filter: Option<AssociatedSmartFilter>,
    pub filter_type: Option<FilterType>,
    pub predefine_enum_values: Clearable<Vec<SchemaPredefineEnumStruct>>,
    pub enable_client_filter: Option<bool>,
    pub reference_datasource_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SchemaPredefineEnumStruct {
    /// Required in requests.
    pub name: Option<String>,
    /// Required in requests.
    pub text: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SchemaProperty {
    /// Required in requests.
    pub name: Option<String>,
    /// Required in requests.
    pub r#type: Option<SchemaPropertyType>,
    pub is_searchable: Option<bool>,
    pub is_sortable: Option<bool>,
    pub is_returnable: Option<bool>,
    pub sort_options: Option<SchemaSortOptions>,
    pub type_definitions: Option<SchemaTypeDefinitions>,
    pub search_options: Option<SchemaSearchOptions>,
    pub is_filterable: Option<bool>,
    pub filter_options: Option<SchemaFilterOptions>,
    pub answer_option: Option<SchemaFieldAnswerOption>,
    pub desc: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SchemaSearchOptions {
    pub enable_semantic_match: Option<bool>,
    pub enable_exact_match: Option<bool>,
    pub enable_prefix_match: Option<bool>,
    pub enable_number_suffix_match: Option<bool>,
    pub enable_camel_match: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SchemaSortOptions {
    pub priority: Option<i64>,
    pub order: Option<SchemaSortOptionsOrder>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SchemaTagOptions {
    /// Required in requests.
    pub name: Option<String>,
    /// Required in requests.
    pub color: Option<SchemaTagOptionsColor>,
    /// Required in requests.
    pub text: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SchemaTypeDefinitions {
    /// At most 100 elements.
    pub tag: Clearable<Vec<SchemaTagOptions>>,
    pub user_ids: Option<SchemaUserIdsOption>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SchemaUserIdsOption {
    /// Required in requests.
    pub id_type: Option<UserIdType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `associated_smart_filter`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AssociatedSmartFilter {
    Date,
    From,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `card_key`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CardKey {
    SearchCommonCard,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `color`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SchemaTagOptionsColor {
    Blue,
    Green,
    Grey,
    Red,
    Yellow,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `filter_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FilterType {
    PredefineEnum,
    Searchable,
    Time,
    User,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `option_mode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum OptionMode {
    Multiple,
    Single,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `order`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SchemaSortOptionsOrder {
    Asc,
    Desc,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SchemaPropertyType {
    Double,
    Int,
    Tag,
    Text,
    Timestamp,
    Tinytext,
    UserIds,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
