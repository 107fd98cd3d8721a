// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Chats.
//!
//! `im.v1.chat` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixSeconds, Unknown, lark_api};

use super::models::{GroupMessageType, I18nNames, ModerationPermission, UserOrBot};
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
    pub chat_mode: Option<ChatMode>,
    pub chat_type: Option<ChatVisibility>,
    pub external: Option<bool>,
    pub join_message_visibility: Option<MembershipMessageVisibility>,
    pub leave_message_visibility: Option<MembershipMessageVisibility>,
    pub membership_approval: Option<MembershipApproval>,
    pub labels: Option<Vec<String>>,
    pub toolkit_ids: Option<Vec<String>>,
    pub restricted_mode_setting: Option<RestrictedModeSetting>,
    pub urgent_setting: Option<ChatPermission>,
    pub video_conference_setting: Option<ChatPermission>,
    pub edit_permission: Option<ChatPermission>,
    pub chat_tags: Option<Vec<String>>,
    pub pin_manage_setting: Option<ChatPermission>,
    pub hide_member_count_setting: Option<ChatPermission>,
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
    pub owner_id_type: Option<UserIdType>,
    pub urgent_setting: Option<ChatPermission>,
    pub video_conference_setting: Option<ChatPermission>,
    pub pin_manage_setting: Option<ChatPermission>,
    pub add_member_permission: Option<ChatPermission>,
    pub share_card_permission: Option<SharePermission>,
    pub at_all_permission: Option<ChatPermission>,
    pub edit_permission: Option<ChatPermission>,
    pub group_message_type: Option<GroupMessageType>,
    pub chat_mode: Option<ChatMode>,
    pub chat_type: Option<ChatVisibility>,
    pub chat_tag: Option<ChatTag>,
    pub external: Option<bool>,
    pub tenant_key: Option<String>,
    pub join_message_visibility: Option<MembershipMessageVisibility>,
    pub leave_message_visibility: Option<MembershipMessageVisibility>,
    pub membership_approval: Option<MembershipApproval>,
    pub moderation_permission: Option<ModerationPermission>,
    pub labels: Vec<String>,
    pub toolkit_ids: Vec<String>,
    pub restricted_mode_setting: Option<RestrictedModeSetting>,
    pub hide_member_count_setting: Option<ChatPermission>,
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
    pub add_member_permission: Option<ChatPermission>,
    pub share_card_permission: Option<SharePermission>,
    pub at_all_permission: Option<ChatPermission>,
    pub edit_permission: Option<ChatPermission>,
    pub owner_id_type: Option<UserIdType>,
    pub owner_id: Option<String>,
    pub user_manager_id_list: Vec<String>,
    pub bot_manager_id_list: Vec<String>,
    pub group_message_type: Option<GroupMessageType>,
    pub chat_mode: Option<ChatMode>,
    pub chat_type: Option<ChatVisibility>,
    pub chat_tag: Option<ChatTag>,
    pub join_message_visibility: Option<MembershipMessageVisibility>,
    pub leave_message_visibility: Option<MembershipMessageVisibility>,
    pub membership_approval: Option<MembershipApproval>,
    pub moderation_permission: Option<ModerationPermission>,
    pub external: Option<bool>,
    pub tenant_key: Option<String>,
    pub user_count: Option<String>,
    pub bot_count: Option<String>,
    pub labels: Vec<String>,
    pub toolkit_ids: Vec<String>,
    pub restricted_mode_setting: Option<RestrictedModeSetting>,
    pub urgent_setting: Option<ChatPermission>,
    pub video_conference_setting: Option<ChatPermission>,
    pub pin_manage_setting: Option<ChatPermission>,
    pub hide_member_count_setting: Option<ChatPermission>,
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
#[doc(alias = "LinkChat")]
#[lark_api(
    id = "im.v1.chat.link",
    method = "POST",
    path = "/open-apis/im/v1/chats/:chat_id/link",
    token = "tenant|user",
    response = GetChatLinkResponse,
    scopes = "im:chat|im:chat:read|im:chat:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetChatLink {
    pub chat_id: String,
    pub validity_period: Option<ValidityPeriod>,
}

/// The answer to [`GetChatLink`].
#[doc(alias = "LinkChatResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetChatLinkResponse {
    pub share_link: Option<String>,
    pub expire_time: Option<Text<UnixSeconds>>,
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
    response = ChatListResponse,
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
    response = ChatListResponse,
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
    pub add_member_permission: Option<ChatPermission>,
    pub share_card_permission: Option<SharePermission>,
    pub at_all_permission: Option<ChatPermission>,
    pub edit_permission: Option<ChatPermission>,
    pub owner_id: Option<String>,
    pub join_message_visibility: Option<MembershipMessageVisibility>,
    pub leave_message_visibility: Option<MembershipMessageVisibility>,
    pub membership_approval: Option<MembershipApproval>,
    pub labels: Option<Vec<String>>,
    pub toolkit_ids: Option<Vec<String>>,
    pub restricted_mode_setting: Option<RestrictedModeSetting>,
    pub chat_type: Option<ChatVisibility>,
    pub group_message_type: Option<GroupMessageType>,
    pub urgent_setting: Option<ChatPermission>,
    pub video_conference_setting: Option<ChatPermission>,
    pub pin_manage_setting: Option<ChatPermission>,
    pub hide_member_count_setting: Option<ChatPermission>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListedChat {
    pub chat_id: Option<String>,
    pub avatar: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub owner_id: Option<String>,
    pub owner_id_type: Option<UserIdType>,
    pub external: Option<bool>,
    pub tenant_key: Option<String>,
    pub labels: Vec<String>,
    pub chat_status: Option<ChatStatus>,
    pub chat_mode: Option<ChatMode>,
    pub p2p_target_type: Option<UserOrBot>,
    pub p2p_target_id: Option<String>,
}

/// The answer to [`ListChat`] and [`SearchChat`].
#[doc(alias("ListChatResponse", "SearchChatResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChatListResponse {
    pub items: Vec<ListedChat>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RestrictedModeSetting {
    pub status: Option<bool>,
    pub screenshot_has_permission_setting: Option<RestrictedModePermission>,
    pub download_has_permission_setting: Option<RestrictedModePermission>,
    pub message_has_permission_setting: Option<RestrictedModePermission>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `chat_mode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ChatMode {
    Group,
    /// A group of topics.
    Topic,
    /// A chat of two.
    P2p,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `add_member_permission`, `at_all_permission`, `edit_permission`.
#[doc(alias(
    "EditPermission",
    "HideMemberCountSetting",
    "PinManageSetting",
    "UrgentSetting",
    "VideoConferenceSetting"
))]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ChatPermission {
    AllMembers,
    /// The owner and the administrators.
    OnlyOwner,
    /// Not set; only in events.
    Unknown,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `sort_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ChatSortType {
    /// Oldest first.
    #[lark(rename = "ByCreateTimeAsc")]
    ByCreateTimeAsc,
    /// Last active first; groups may be left out, for their activity changes while pages are read.
    #[lark(rename = "ByActiveTimeDesc")]
    ByActiveTimeDesc,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `chat_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ChatStatus {
    Normal,
    Dissolved,
    /// Dissolved; the messages are kept.
    DissolvedSave,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `chat_tag`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ChatTag {
    /// A group inside the tenant.
    Inner,
    /// The group of the whole tenant.
    Tenant,
    Department,
    /// An education group.
    Edu,
    Meeting,
    CustomerService,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `chat_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ChatVisibility {
    /// Found and joined by invitation only.
    Private,
    /// Can be found and joined.
    Public,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `membership_approval`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MembershipApproval {
    NoApprovalRequired,
    ApprovalRequired,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `join_message_visibility`, `leave_message_visibility`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MembershipMessageVisibility {
    AllMembers,
    /// The owner and the administrators.
    OnlyOwner,
    /// Nobody.
    NotAnyone,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `download_has_permission_setting`, `message_has_permission_setting`,
/// `screenshot_has_permission_setting`.
#[doc(alias("DownloadHasPermissionSetting", "MessageHasPermissionSetting", "ScreenshotHasPermissionSetting"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum RestrictedModePermission {
    AllMembers,
    /// Nobody.
    NotAnyone,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `share_card_permission`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SharePermission {
    Allowed,
    NotAllowed,
    /// Not set; only in events.
    Unknown,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `validity_period`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ValidityPeriod {
    /// 7 days.
    Week,
    /// One year.
    Year,
    /// For ever.
    Permanently,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
