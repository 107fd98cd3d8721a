// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Schemas.
//!
//! `search.v2.schema` in the platform's terms.

use lark_runtime::{Body, Clearable, Model, StringEnum, Unknown, lark_api};

use super::models::I18nMeta;
use crate::ids::UserIdType;

/// Creates a schema, which says what fields the items of a data source have and how results look.
///
/// - `POST /open-apis/search/v2/schemas` with a tenant token, for custom and store apps
/// - Scopes, any one of: `search:data_source`, `search:data_source:readonly`
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
    /// Whether to only check the schema, without creating it. Default: `false`.
    #[lark(query)]
    pub validate_only: Option<bool>,
    /// What fields the items of a data source have, and how results look.
    #[lark(body)]
    pub schema: Schema,
}

/// Deletes a schema of data sources.
///
/// - `DELETE /open-apis/search/v2/schemas/:schema_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `search:data_source`, `search:data_source:readonly`
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
    /// Id of the schema, chosen when it was created; at most 40 characters, matching `^[a-zA-Z][a-zA-Z0-9-_].*$`.
    pub schema_id: String,
}

/// Fetches the fields and the look of a schema.
///
/// - `GET /open-apis/search/v2/schemas/:schema_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `search:data_source`, `search:data_source:readonly`
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
    /// Id of the schema, chosen when it was created; at most 40 characters, matching `^[a-zA-Z][a-zA-Z0-9-_].*$`.
    pub schema_id: String,
}

/// Changes how the results of a schema are displayed.
///
/// - `PATCH /open-apis/search/v2/schemas/:schema_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `search:data_source`, `search:data_source:readonly`
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
    /// Id of the schema, chosen when it was created; at most 40 characters, matching `^[a-zA-Z][a-zA-Z0-9-_].*$`.
    pub schema_id: String,
    /// How results are displayed.
    pub display: Option<SchemaDisplay>,
    pub properties: Option<Vec<PatchSchemaProperty>>,
}

/// The answer to [`CreateSchema`], [`GetSchema`] and [`PatchSchema`].
#[doc(alias("CreateSchemaResponse", "GetSchemaResponse", "PatchSchemaResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SchemaResponse {
    /// The new schema.
    pub schema: Option<Schema>,
}

/// A field of a schema to change.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct PatchSchemaProperty {
    pub name: String,
    pub desc: Option<String>,
    pub answer_option: Option<SchemaFieldAnswerOption>,
}

/// What fields the items of a data source have, and how results look.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Schema {
    /// Fields the items have.
    pub properties: Vec<SchemaProperty>,
    /// How results are displayed.
    /// Required in requests.
    pub display: Option<SchemaDisplay>,
    /// Id of the schema, chosen by you; at most 40 characters, matching `^[a-zA-Z][a-zA-Z0-9-_].*$`.
    /// Required in requests.
    pub schema_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// How the results of a schema are displayed.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SchemaDisplay {
    /// Card the results are shown with.
    /// Required in requests.
    pub card_key: Option<CardKey>,
    /// Which field fills which place on the card; without it, places show fields of the same name.
    pub fields_mapping: Clearable<Vec<SchemaDisplayFieldMapping>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Which field fills a place on the card.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SchemaDisplayFieldMapping {
    /// Place on the card, such as `summary`; each only once. The card decides which there are.
    /// Required in requests.
    pub display_field: Option<String>,
    /// Field to show there, as `${name}`; it must be returnable.
    /// Required in requests.
    pub data_field: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Whether a field serves answers: is searched, is returned.
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

/// How results can be filtered by a field.
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

/// A choice offered in a filter.
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

/// A field of a schema.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SchemaProperty {
    /// Name of the field; at most 20 characters.
    /// Required in requests.
    pub name: Option<String>,
    /// What kind of value the field has.
    /// Required in requests.
    pub r#type: Option<SchemaPropertyType>,
    /// Whether the field is searched; needs `search_options`. Default: `false`.
    pub is_searchable: Option<bool>,
    /// Whether results can be sorted by the field; needs `sort_options`. Default: `false`.
    pub is_sortable: Option<bool>,
    /// Whether results return and show the field. Default: `false`.
    pub is_returnable: Option<bool>,
    /// How results are sorted by the field; required if `is_sortable`.
    pub sort_options: Option<SchemaSortOptions>,
    /// Further rules for the kind of value, such as which tags there are.
    pub type_definitions: Option<SchemaTypeDefinitions>,
    /// How the field is searched; required if `is_searchable`.
    pub search_options: Option<SchemaSearchOptions>,
    pub is_filterable: Option<bool>,
    pub filter_options: Option<SchemaFilterOptions>,
    pub answer_option: Option<SchemaFieldAnswerOption>,
    pub desc: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// How a field is searched.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SchemaSearchOptions {
    /// Whether words are found by meaning; good for long texts. Default: `false`.
    pub enable_semantic_match: Option<bool>,
    /// Whether only the exact value is found; good for short texts. Default: `false`.
    pub enable_exact_match: Option<bool>,
    /// Whether the first 1 to 12 characters are enough; the usual way for short texts.
    pub enable_prefix_match: Option<bool>,
    /// Whether the last 3 to 12 digits are enough; good for short texts that end in a number. Default: `false`.
    pub enable_number_suffix_match: Option<bool>,
    /// Whether parts of English words in camel case are enough; good for short texts. Default: `false`.
    pub enable_camel_match: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// How results are sorted by a field.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SchemaSortOptions {
    /// Which field counts first: 0 is the highest, 4 the lowest. Default: 0.
    pub priority: Option<i64>,
    /// Whether small or large values come first. Default: `desc`.
    pub order: Option<SchemaSortOptionsOrder>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A tag a field can have, and how it looks.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SchemaTagOptions {
    /// Value that stands for the tag; at most 20 characters.
    /// Required in requests.
    pub name: Option<String>,
    /// Colour of the tag.
    /// Required in requests.
    pub color: Option<SchemaTagOptionsColor>,
    /// What the tag says; at most 8 characters.
    /// Required in requests.
    pub text: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Further rules for the values of a field.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SchemaTypeDefinitions {
    /// Tags the field can have; at most 100.
    pub tag: Clearable<Vec<SchemaTagOptions>>,
    pub user_ids: Option<SchemaUserIdsOption>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// What kind of user ids a field holds.
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
    /// The filter by date.
    Date,
    /// The filter by sender.
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
    /// The common card.
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
    /// Blue, for neutral facts.
    Blue,
    /// Green, for what is done.
    Green,
    /// Grey, for neutral notes of the system.
    Grey,
    /// Red, for warnings.
    Red,
    /// Yellow, for what should stand out.
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
    /// A choice among given values.
    PredefineEnum,
    /// A choice among values that are searched.
    Searchable,
    /// A span of time.
    Time,
    /// A choice of users.
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
    /// Several choices.
    Multiple,
    /// One choice.
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
    /// Small values first.
    Asc,
    /// Large values first.
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
    /// A decimal number.
    Double,
    /// A 64-bit whole number.
    Int,
    /// A tag.
    Tag,
    /// A long text.
    Text,
    /// A Unix time in seconds.
    Timestamp,
    /// A text under 140 characters, with more ways to find it.
    Tinytext,
    /// A list of user ids.
    UserIds,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
