// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Settings of a space.
//!
//! `wiki.v2.space.setting` in the platform's terms.

use lark_runtime::{Model, StringEnum, Unknown, lark_api};

/// Updates a setting of a space.
///
/// - `PUT /open-apis/wiki/v2/spaces/:space_id/setting` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `wiki:setting:write_only`, `wiki:wiki`
/// - Rate limit: 100 a minute
/// - Error codes: 131001, 131002, 131004, 131005, 131006, 131007, 131101
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
    pub space_id: String,
    /// Required in requests.
    #[lark(body)]
    pub setting: Option<Setting>,
}

/// The answer to [`UpdateSpaceSetting`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateSpaceSettingResponse {
    pub setting: Option<Setting>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Setting {
    /// One of `admin`, `admin_and_member`.
    pub create_setting: Option<String>,
    pub security_setting: Option<SpacePermission>,
    pub comment_setting: Option<SpacePermission>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `comment_setting`, `security_setting`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SpacePermission {
    Allow,
    NotAllow,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
