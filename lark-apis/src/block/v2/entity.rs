// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Entities.
//!
//! `block.v2.entity` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

/// `block.v2.entity.create`.
///
/// - `POST /open-apis/block/v2/entities` with a tenant token
#[lark_api(
    id = "block.v2.entity.create",
    method = "POST",
    path = "/open-apis/block/v2/entities",
    token = "tenant",
    response = CreateEntityResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateEntity {
    pub title: String,
    pub block_type_id: String,
    pub source_data: String,
    pub source_meta: String,
    pub version: String,
    pub source_link: Option<String>,
    pub owner: Option<String>,
    pub extra: Option<String>,
    pub i18n_summary: Option<String>,
    pub i18n_preview: Option<String>,
    pub summary: Option<String>,
    pub preview: Option<String>,
}

/// The answer to [`CreateEntity`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateEntityResponse {
    pub entity: Option<Entity>,
}

/// `block.v2.entity.update`.
///
/// - `PUT /open-apis/block/v2/entities/:block_id` with a tenant token
#[lark_api(
    id = "block.v2.entity.update",
    method = "PUT",
    path = "/open-apis/block/v2/entities/:block_id",
    token = "tenant"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateEntity {
    pub block_id: String,
    #[lark(body)]
    pub entity: Entity,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Entity {
    pub block_id: Option<String>,
    pub title: Option<String>,
    /// Required in requests.
    pub block_type_id: Option<String>,
    /// Required in requests.
    pub source_data: Option<String>,
    /// Required in requests.
    pub source_meta: Option<String>,
    /// Required in requests.
    pub version: Option<String>,
    pub source_link: Option<String>,
    pub summary: Option<String>,
    pub preview: Option<String>,
    pub i18n_summay: Option<String>,
    pub i18n_preview: Option<String>,
    pub owner: Option<String>,
    pub extra: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
