// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Settings of a space.
//!
//! `wiki.v2.space.setting` in the platform's terms.

use lark_runtime::{Model, StringEnum, Unknown, lark_api};

/// Changes who may create, copy and comment in a wiki space.
///
/// The caller must be an administrator of the space.
///
/// - `PUT /open-apis/wiki/v2/spaces/:space_id/setting` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `wiki:setting:write_only`, `wiki:wiki`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/wiki-v2/space-setting/update)
#[lark_api(
    id = "wiki.v2.space.setting.update",
    method = "PUT",
    path = "/open-apis/wiki/v2/spaces/:space_id/setting",
    token = "tenant|user",
    response = UpdateSpaceSettingResponse,
    scopes = "wiki:setting:write_only|wiki:wiki",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateSpaceSetting {
    /// Wiki space, by its id.
    pub space_id: String,
    /// Who may create, copy and comment in a wiki space.
    /// Required in requests.
    #[lark(body)]
    pub setting: Option<Setting>,
}

/// The answer to [`UpdateSpaceSetting`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateSpaceSettingResponse {
    /// The settings as they stand now.
    pub setting: Option<Setting>,
}

/// Who may create, copy and comment in a wiki space.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Setting {
    /// Who may create top pages: `admin_and_member` or `admin` alone.
    pub create_setting: Option<String>,
    /// Whether readers may copy, print and export: `allow` or `not_allow`.
    pub security_setting: Option<SpacePermission>,
    /// Whether readers may comment: `allow` or `not_allow`.
    pub comment_setting: Option<SpacePermission>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `comment_setting`, `security_setting`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SpacePermission {
    /// Allowed.
    Allow,
    /// Not allowed.
    NotAllow,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
