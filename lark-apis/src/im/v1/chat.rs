// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Chats.
//!
//! `im.v1.chat` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::I18nNames;
use crate::ids::UserIdType;

/// Creates a chat.
///
/// - `POST /open-apis/im/v1/chats` with a tenant token (official SDKs name user too), for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat:create`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 232001, 232004, 232019, 232020, 232021, 232022, 232023, 232025, 232030, 232032, 232033, 232034,
///   232037, 232042, 232043, 232057, 232068, 232069, 232078, 232079, 232091, 232095
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat/create)
#[lark_api(
    id = "im.v1.chat.create",
    method = "POST",
    path = "/open-apis/im/v1/chats",
    token = "tenant",
    undocumented_token = "user",
    response = CreateChatResponse,
    scopes = "im:chat|im:chat:create",
    rate_limit = "50/s|1000/min",
    idempotency = "uuid"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateChat {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub set_bot_manager: Option<bool>,
    #[lark(query)]
    pub uuid: Option<String>,
    pub avatar: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub i18n_names: Option<I18nNames>,
    pub owner_id: Option<String>,
    /// At most 50 elements.
    pub user_id_list: Option<Vec<String>>,
    /// At most 5 elements.
    pub bot_id_list: Option<Vec<String>>,
    pub group_message_type: Option<GroupMessageType>,
    pub chat_mode: Option<String>,
    pub chat_type: Option<String>,
    pub external: Option<bool>,
    pub join_message_visibility: Option<String>,
    pub leave_message_visibility: Option<String>,
    pub membership_approval: Option<String>,
    pub labels: Option<Vec<String>>,
    pub toolkit_ids: Option<Vec<String>>,
    pub restricted_mode_setting: Option<RestrictedModeSetting>,
    pub urgent_setting: Option<UrgentSetting>,
    pub video_conference_setting: Option<VideoConferenceSetting>,
    pub edit_permission: Option<EditPermission>,
    pub chat_tags: Option<Vec<String>>,
    pub pin_manage_setting: Option<PinManageSetting>,
    pub hide_member_count_setting: Option<HideMemberCountSetting>,
}

/// The answer to [`CreateChat`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateChatResponse {
    pub chat_id: Option<String>,
    pub avatar: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub i18n_names: Option<I18nNames>,
    pub owner_id: Option<String>,
    pub owner_id_type: Option<String>,
    pub urgent_setting: Option<UrgentSetting>,
    pub video_conference_setting: Option<VideoConferenceSetting>,
    pub pin_manage_setting: Option<PinManageSetting>,
    pub add_member_permission: Option<String>,
    pub share_card_permission: Option<String>,
    pub at_all_permission: Option<String>,
    pub edit_permission: Option<String>,
    pub group_message_type: Option<String>,
    pub chat_mode: Option<String>,
    pub chat_type: Option<String>,
    pub chat_tag: Option<String>,
    pub external: Option<bool>,
    pub tenant_key: Option<String>,
    pub join_message_visibility: Option<String>,
    pub leave_message_visibility: Option<String>,
    pub membership_approval: Option<String>,
    pub moderation_permission: Option<String>,
    pub labels: Vec<String>,
    pub toolkit_ids: Vec<String>,
    pub restricted_mode_setting: Option<RestrictedModeSetting>,
    pub hide_member_count_setting: Option<HideMemberCountSetting>,
}

/// Deletes a chat.
///
/// - `DELETE /open-apis/im/v1/chats/:chat_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat:delete`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 232004, 232006, 232008, 232009, 232010, 232011, 232017, 232024, 232025, 232033, 232034
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat/delete)
#[lark_api(
    id = "im.v1.chat.delete",
    method = "DELETE",
    path = "/open-apis/im/v1/chats/:chat_id",
    token = "tenant|user",
    scopes = "im:chat|im:chat:delete",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteChat {
    pub chat_id: String,
}

/// Fetches a chat.
///
/// - `GET /open-apis/im/v1/chats/:chat_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat:read`, `im:chat:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 232004, 232006, 232010, 232011, 232025, 232033, 232034
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat/get-2)
#[lark_api(
    id = "im.v1.chat.get",
    method = "GET",
    path = "/open-apis/im/v1/chats/:chat_id",
    token = "tenant|user",
    response = GetChatResponse,
    scopes = "im:chat|im:chat:read|im:chat:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetChat {
    pub chat_id: String,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetChat`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetChatResponse {
    pub avatar: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub i18n_names: Option<I18nNames>,
    pub add_member_permission: Option<String>,
    pub share_card_permission: Option<String>,
    pub at_all_permission: Option<String>,
    pub edit_permission: Option<String>,
    pub owner_id_type: Option<String>,
    pub owner_id: Option<String>,
    pub user_manager_id_list: Vec<String>,
    pub bot_manager_id_list: Vec<String>,
    pub group_message_type: Option<String>,
    pub chat_mode: Option<String>,
    pub chat_type: Option<String>,
    pub chat_tag: Option<String>,
    pub join_message_visibility: Option<String>,
    pub leave_message_visibility: Option<String>,
    pub membership_approval: Option<String>,
    pub moderation_permission: Option<String>,
    pub external: Option<bool>,
    pub tenant_key: Option<String>,
    pub user_count: Option<String>,
    pub bot_count: Option<String>,
    pub labels: Vec<String>,
    pub toolkit_ids: Vec<String>,
    pub restricted_mode_setting: Option<RestrictedModeSetting>,
    pub urgent_setting: Option<UrgentSetting>,
    pub video_conference_setting: Option<VideoConferenceSetting>,
    pub pin_manage_setting: Option<PinManageSetting>,
    pub hide_member_count_setting: Option<HideMemberCountSetting>,
    pub chat_status: Option<ChatStatus>,
}

/// Runs `link` on a chat.
///
/// - `POST /open-apis/im/v1/chats/:chat_id/link` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat:read`, `im:chat:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 232001, 232006, 232009, 232010, 232011, 232019, 232024, 232025, 232033, 232034, 232061, 232062,
///   232063, 232064, 232065
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat/link)
#[lark_api(
    id = "im.v1.chat.link",
    method = "POST",
    path = "/open-apis/im/v1/chats/:chat_id/link",
    token = "tenant|user",
    response = LinkChatResponse,
    scopes = "im:chat|im:chat:read|im:chat:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LinkChat {
    pub chat_id: String,
    pub validity_period: Option<ValidityPeriod>,
}

/// The answer to [`LinkChat`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LinkChatResponse {
    pub share_link: Option<String>,
    pub expire_time: Option<String>,
    pub is_permanent: Option<bool>,
}

/// Lists chats.
///
/// - `GET /open-apis/im/v1/chats` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat:readonly`, `im:chat:read`, `im:chat.group_info:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 232001, 232004, 232025, 232034
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat/list)
#[lark_api(
    id = "im.v1.chat.list",
    method = "GET",
    path = "/open-apis/im/v1/chats",
    token = "tenant|user",
    response = ListChatResponse,
    paging(items = ListedChat),
    scopes = "im:chat|im:chat:readonly|im:chat:read|im:chat.group_info:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListChat {
    pub user_id_type: Option<UserIdType>,
    pub sort_type: Option<ChatSortType>,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
    pub types: Option<String>,
}

/// The answer to [`ListChat`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListChatResponse {
    pub items: Vec<ListedChat>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Searches chats.
///
/// - `GET /open-apis/im/v1/chats/search` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat:readonly`, `im:chat:read`, `im:chat.group_info:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 232001, 232004, 232025, 232034
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat/search)
#[lark_api(
    id = "im.v1.chat.search",
    method = "GET",
    path = "/open-apis/im/v1/chats/search",
    token = "tenant|user",
    response = SearchChatResponse,
    paging(items = ListedChat),
    scopes = "im:chat|im:chat:readonly|im:chat:read|im:chat.group_info:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchChat {
    pub user_id_type: Option<UserIdType>,
    pub query: Option<String>,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// The answer to [`SearchChat`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchChatResponse {
    pub items: Vec<ListedChat>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Updates a chat.
///
/// - `PUT /open-apis/im/v1/chats/:chat_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat:update`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 232001, 232002, 232004, 232006, 232008, 232009, 232010, 232011, 232012, 232016, 232019, 232023,
///   232025, 232026, 232030, 232031, 232033, 232034, 232035, 232037, 232041, 232047, 232057, 232069, 232078, 232091,
///   232093
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat/update-2)
#[lark_api(
    id = "im.v1.chat.update",
    method = "PUT",
    path = "/open-apis/im/v1/chats/:chat_id",
    token = "tenant|user",
    scopes = "im:chat|im:chat:update",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateChat {
    pub chat_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub avatar: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub i18n_names: Option<I18nNames>,
    pub add_member_permission: Option<String>,
    pub share_card_permission: Option<String>,
    pub at_all_permission: Option<String>,
    pub edit_permission: Option<String>,
    pub owner_id: Option<String>,
    pub join_message_visibility: Option<String>,
    pub leave_message_visibility: Option<String>,
    pub membership_approval: Option<String>,
    pub labels: Option<Vec<String>>,
    pub toolkit_ids: Option<Vec<String>>,
    pub restricted_mode_setting: Option<RestrictedModeSetting>,
    pub chat_type: Option<String>,
    pub group_message_type: Option<GroupMessageType>,
    pub urgent_setting: Option<UrgentSetting>,
    pub video_conference_setting: Option<VideoConferenceSetting>,
    pub pin_manage_setting: Option<PinManageSetting>,
    pub hide_member_count_setting: Option<HideMemberCountSetting>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListedChat {
    pub chat_id: Option<String>,
    pub avatar: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub owner_id: Option<String>,
    pub owner_id_type: Option<String>,
    pub external: Option<bool>,
    pub tenant_key: Option<String>,
    pub labels: Vec<String>,
    pub chat_status: Option<ChatStatus>,
    pub chat_mode: Option<ChatMode>,
    pub p2p_target_type: Option<P2pTargetType>,
    pub p2p_target_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RestrictedModeSetting {
    pub status: Option<bool>,
    pub screenshot_has_permission_setting: Option<ScreenshotHasPermissionSetting>,
    pub download_has_permission_setting: Option<DownloadHasPermissionSetting>,
    pub message_has_permission_setting: Option<MessageHasPermissionSetting>,
}

/// The values of `chat_mode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ChatMode {
    Group,
    P2p,
    Topic,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `chat_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ChatStatus {
    Dissolved,
    DissolvedSave,
    Normal,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `download_has_permission_setting`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum DownloadHasPermissionSetting {
    AllMembers,
    NotAnyone,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `edit_permission`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum EditPermission {
    AllMembers,
    OnlyOwner,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `group_message_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum GroupMessageType {
    Chat,
    Thread,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `hide_member_count_setting`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum HideMemberCountSetting {
    AllMembers,
    OnlyOwner,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `message_has_permission_setting`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MessageHasPermissionSetting {
    AllMembers,
    NotAnyone,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `p2p_target_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum P2pTargetType {
    Bot,
    User,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `pin_manage_setting`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum PinManageSetting {
    AllMembers,
    OnlyOwner,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `screenshot_has_permission_setting`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ScreenshotHasPermissionSetting {
    AllMembers,
    NotAnyone,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `sort_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ChatSortType {
    #[lark(rename = "ByActiveTimeDesc")]
    ByActiveTimeDesc,
    #[lark(rename = "ByCreateTimeAsc")]
    ByCreateTimeAsc,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `urgent_setting`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum UrgentSetting {
    AllMembers,
    OnlyOwner,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `validity_period`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ValidityPeriod {
    Permanently,
    Week,
    Year,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `video_conference_setting`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum VideoConferenceSetting {
    AllMembers,
    OnlyOwner,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}
