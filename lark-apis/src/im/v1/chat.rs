// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Chats.
//!
//! `im.v1.chat` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixSeconds, Unknown, lark_api};

use super::models::{GroupMessageType, I18nNames, ModerationPermission, UserOrBot};
use crate::ids::UserIdType;

/// Creates a group and sets its name, avatar, owner and settings; members and bots can be invited at once.
///
/// To add members to a group that exists, use `chat.members.create`. An app from the store must use open or union ids.
/// Topic groups (`chat_mode` of `topic`) cannot be created through the API. A bot that may be shared outside can invite
/// users of other companies, which makes the group external.
///
/// - `POST /open-apis/im/v1/chats` with a tenant token (official SDKs name user too), for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat:create`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat/create)
#[doc(alias("create group", "new group", "create group chat", "create chat"))]
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
    /// Kind of the user ids in the request and the answer; `user_id` needs the scope `contact:user.employee_id:readonly`.
    /// Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Whether the bot that creates the group becomes an administrator, if `owner_id` names a user as owner. Default:
    /// false.
    #[lark(query)]
    pub set_bot_manager: Option<bool>,
    /// Makes repeated requests one: within 10 hours, only one with this value and the same `owner_id` creates a group. At
    /// most 50 characters.
    #[lark(query)]
    pub uuid: Option<String>,
    /// Key of the group's avatar, from `im.v1.image.create` with the type `avatar`; a default picture if left out.
    pub avatar: Option<String>,
    /// What the group is called; better at most 60 characters, at least 2 for a public group. An unnamed private group gets
    /// a default name.
    pub name: Option<String>,
    /// Text that describes the group; better at most 100 characters. Empty by default.
    pub description: Option<String>,
    /// The group's name in several languages, better at most 60 characters; `name` shows where none is set.
    pub i18n_names: Option<I18nNames>,
    /// Id of the user who owns the group, in the kind of `user_id_type`; the bot if left out. An external group needs a
    /// user.
    pub owner_id: Option<String>,
    /// Ids of the users to invite, in the kind of `user_id_type`; at most 50. External users must be contacts of the owner.
    pub user_id_list: Option<Vec<String>>,
    /// App ids of the bots to invite, `cli_...`; at most 5. The calling bot joins by itself; a group has at most 15 bots.
    pub bot_id_list: Option<Vec<String>>,
    /// Whether messages in the group form a conversation or threads. Default: `chat`.
    pub group_message_type: Option<GroupMessageType>,
    /// Mode of the group; only `group` can be created, the default.
    pub chat_mode: Option<ChatMode>,
    /// Whether the group is private or public. Default: `private`.
    pub chat_type: Option<ChatVisibility>,
    pub external: Option<bool>,
    /// Who sees the notice that someone joined. Default: `all_members`.
    pub join_message_visibility: Option<MembershipMessageVisibility>,
    /// Who sees the notice that someone left. Default: `all_members`.
    pub leave_message_visibility: Option<MembershipMessageVisibility>,
    /// Whether joining needs approval. Default: `no_approval_required`.
    pub membership_approval: Option<MembershipApproval>,
    pub labels: Option<Vec<String>>,
    pub toolkit_ids: Option<Vec<String>>,
    /// Protection of the group against leaks; only for companies on the top plan.
    pub restricted_mode_setting: Option<RestrictedModeSetting>,
    /// Who may send urgent notices. Default: `all_members`.
    pub urgent_setting: Option<ChatPermission>,
    /// Who may start video meetings. Default: `all_members`.
    pub video_conference_setting: Option<ChatPermission>,
    /// Who may edit the group's information. Default: `all_members`.
    pub edit_permission: Option<ChatPermission>,
    pub chat_tags: Option<Vec<String>>,
    pub pin_manage_setting: Option<ChatPermission>,
    /// Who sees how many members the group has. Default: `all_members`.
    pub hide_member_count_setting: Option<ChatPermission>,
}

/// The answer to [`CreateChat`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateChatResponse {
    /// Id of the new group, `oc_...`; keep it for all later calls.
    pub chat_id: Option<String>,
    /// Address of the group's avatar.
    pub avatar: Option<String>,
    /// What the group is called.
    pub name: Option<String>,
    /// Text that describes the group.
    pub description: Option<String>,
    /// The group's name in several languages.
    pub i18n_names: Option<I18nNames>,
    /// Id of the user who owns the group, in the kind of `owner_id_type`; missing if a bot does.
    pub owner_id: Option<String>,
    /// Kind of `owner_id`, that of `user_id_type`; missing if a bot owns the group.
    pub owner_id_type: Option<UserIdType>,
    /// Who may send urgent notices.
    pub urgent_setting: Option<ChatPermission>,
    /// Who may start video meetings.
    pub video_conference_setting: Option<ChatPermission>,
    pub pin_manage_setting: Option<ChatPermission>,
    /// Who may invite users and bots to the group.
    pub add_member_permission: Option<ChatPermission>,
    /// Whether members may share the group.
    pub share_card_permission: Option<SharePermission>,
    /// Who may mention everyone.
    pub at_all_permission: Option<ChatPermission>,
    /// Who may edit the group's information.
    pub edit_permission: Option<ChatPermission>,
    /// Whether messages in the group form a conversation or threads.
    pub group_message_type: Option<GroupMessageType>,
    /// Mode of the group.
    pub chat_mode: Option<ChatMode>,
    /// Whether the group is private or public.
    pub chat_type: Option<ChatVisibility>,
    /// What kind of group it is; if several fit, the first of `inner`, `tenant`, `department`, `edu`, `meeting` and
    /// `customer_service`.
    pub chat_tag: Option<ChatTag>,
    /// Whether the group is external, that is, open to users of other companies.
    pub external: Option<bool>,
    /// Key of the group's tenant, with which a tenant token can be fetched.
    pub tenant_key: Option<String>,
    /// Who sees the notice that someone joined.
    pub join_message_visibility: Option<MembershipMessageVisibility>,
    /// Who sees the notice that someone left.
    pub leave_message_visibility: Option<MembershipMessageVisibility>,
    /// Whether joining needs approval.
    pub membership_approval: Option<MembershipApproval>,
    /// Who may write in the group.
    pub moderation_permission: Option<ModerationPermission>,
    pub labels: Vec<String>,
    pub toolkit_ids: Vec<String>,
    /// Protection of the group against leaks; only for companies on the top plan.
    pub restricted_mode_setting: Option<RestrictedModeSetting>,
    /// Who sees how many members the group has.
    pub hide_member_count_setting: Option<ChatPermission>,
}

/// Dissolves a group; its message history is not kept.
///
/// A bot must own the group, or have created it and hold the scope `im:chat:operate_as_owner`. A user must own the
/// group.
///
/// - `DELETE /open-apis/im/v1/chats/:chat_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat:delete`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat/delete)
#[doc(alias("dissolve group", "delete group chat", "disband group"))]
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
    /// Id of the group to dissolve, `oc_...`; its `chat_mode` must be `group`.
    pub chat_id: String,
}

/// Reads a group's name, description, avatar, owner and settings.
///
/// A caller outside the group only learns its name, avatar, number of members and status. The caller must be of the
/// same tenant if the group is internal.
///
/// - `GET /open-apis/im/v1/chats/:chat_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat:read`, `im:chat:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat/get-2)
#[doc(alias("get group information", "chat info"))]
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
    /// Id of the group to read, `oc_...`.
    pub chat_id: String,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetChat`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetChatResponse {
    /// Address of the group's avatar.
    pub avatar: Option<String>,
    /// What the group is called; missing if it has no name.
    pub name: Option<String>,
    /// Text that describes the group.
    pub description: Option<String>,
    /// The group's name in several languages.
    pub i18n_names: Option<I18nNames>,
    /// Who may add users and bots to the group; missing for a private chat.
    pub add_member_permission: Option<ChatPermission>,
    /// Whether members may share the group; missing for a private chat.
    pub share_card_permission: Option<SharePermission>,
    /// Who may mention everyone; missing for a private chat.
    pub at_all_permission: Option<ChatPermission>,
    /// Who may edit the group's information.
    pub edit_permission: Option<ChatPermission>,
    /// Kind of `owner_id`, that of `user_id_type`; missing for a private chat or if a bot owns the group.
    pub owner_id_type: Option<UserIdType>,
    /// Id of the user who owns the group, in the kind of `user_id_type`; missing for a private chat or if a bot owns the
    /// group.
    pub owner_id: Option<String>,
    /// Ids of the users who are administrators, in the kind of `user_id_type`.
    pub user_manager_id_list: Vec<String>,
    /// App ids of the bots that are administrators, `cli_...`.
    pub bot_manager_id_list: Vec<String>,
    /// Whether messages in the group form a conversation or threads; missing for topic groups and private chats.
    pub group_message_type: Option<GroupMessageType>,
    /// Whether this is a group, a topic group or a private chat.
    pub chat_mode: Option<ChatMode>,
    /// Whether the group is private or public; missing for a private chat.
    pub chat_type: Option<ChatVisibility>,
    /// What kind of group it is; if several fit, the first of `inner`, `tenant`, `department`, `edu`, `meeting` and
    /// `customer_service`. Missing for a private chat.
    pub chat_tag: Option<ChatTag>,
    /// Who sees the notice that someone joined; missing for a private chat.
    pub join_message_visibility: Option<MembershipMessageVisibility>,
    /// Who sees the notice that someone left; missing for a private chat.
    pub leave_message_visibility: Option<MembershipMessageVisibility>,
    /// Whether joining needs approval; missing for a private chat.
    pub membership_approval: Option<MembershipApproval>,
    /// Who may write in the group.
    pub moderation_permission: Option<ModerationPermission>,
    /// Whether the group is external, that is, open to users of other companies.
    pub external: Option<bool>,
    /// Key of the group's tenant, with which a tenant token can be fetched.
    pub tenant_key: Option<String>,
    /// How many users are in the group.
    pub user_count: Option<String>,
    /// How many bots are in the group.
    pub bot_count: Option<String>,
    pub labels: Vec<String>,
    pub toolkit_ids: Vec<String>,
    /// Protection of the group against leaks.
    pub restricted_mode_setting: Option<RestrictedModeSetting>,
    /// Who may send urgent notices.
    pub urgent_setting: Option<ChatPermission>,
    /// Who may start video meetings.
    pub video_conference_setting: Option<ChatPermission>,
    pub pin_manage_setting: Option<ChatPermission>,
    /// Who sees how many members the group has.
    pub hide_member_count_setting: Option<ChatPermission>,
    /// Whether the group exists or was dissolved.
    pub chat_status: Option<ChatStatus>,
}

/// Makes a link to share with which others can join the group.
///
/// The caller must be in the group; if only the owner and administrators may add members or share, it must be one of
/// them. The link of a bot ends when the bot is disabled or leaves. Private, secret and team chats have no link.
///
/// - `POST /open-apis/im/v1/chats/:chat_id/link` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat:read`, `im:chat:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the group to share, `oc_...`; private, secret and team chats have no link.
    pub chat_id: String,
    /// How long the link works. Default: `week`.
    pub validity_period: Option<ValidityPeriod>,
}

/// The answer to [`GetChatLink`].
#[doc(alias = "LinkChatResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetChatLinkResponse {
    /// Link with which others join the group.
    pub share_link: Option<String>,
    /// When the link stops working.
    pub expire_time: Option<Text<UnixSeconds>>,
    /// Whether the link never expires.
    pub is_permanent: Option<bool>,
}

/// Lists the groups that the calling user or bot is in.
///
/// Private chats (`p2p`) are not in the list.
///
/// - `GET /open-apis/im/v1/chats` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat:readonly`, `im:chat:read`, `im:chat.group_info:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat/list)
#[doc(alias("list groups of bot", "my chats", "get chat id", "find chat id"))]
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
    /// Kind of the owners' ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// Order of the groups. By activity, groups may be missed between two pages, as they move all the time. Default:
    /// `ByCreateTimeAsc`.
    pub sort_type: Option<ChatSortType>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many groups a page has at most; up to 100. Default: 20.
    pub page_size: Option<i64>,
    pub types: Option<String>,
}

/// Searches the groups that the calling user or bot can see: its own and those open to it.
///
/// - `GET /open-apis/im/v1/chats/search` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat:readonly`, `im:chat:read`, `im:chat.group_info:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat/search)
#[doc(alias("search group by name", "find chat by name"))]
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
    /// Kind of the owners' ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// Words to find in group names of any language and members' names, also by prefix or pinyin; up to 64 characters, else
    /// nothing is found. Quote words with a `-`.
    pub query: Option<String>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many groups a page has at most; up to 100. Default: 20.
    pub page_size: Option<i64>,
}

/// Changes the settings of a group, such as its avatar, name, description and owner; what is left out stays.
///
/// The owner, administrators, and the bot that created the group and has the scope `im:chat:operate_as_owner` may
/// change everything. Other members may change avatar, name, translated names and description, if the group lets
/// everyone edit its information.
///
/// - `PUT /open-apis/im/v1/chats/:chat_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat:update`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat/update-2)
#[doc(alias("rename group", "rename chat", "change group name", "change group avatar", "change group owner"))]
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
    /// Id of the group to change, `oc_...`; its `chat_mode` must be `group`.
    pub chat_id: String,
    /// Kind of the user ids in the request; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Key of the new avatar, from `im.v1.image.create` with the type `avatar`.
    pub avatar: Option<String>,
    /// New name; better at most 60 characters, at least 2 for a public group.
    pub name: Option<String>,
    /// New text that describes the group; better at most 100 characters.
    pub description: Option<String>,
    /// New names in several languages; better at most 60 characters.
    pub i18n_names: Option<I18nNames>,
    /// Who may add users and bots; must go along with `share_card_permission`: `only_owner` with `not_allowed`,
    /// `all_members` with `allowed`.
    pub add_member_permission: Option<ChatPermission>,
    /// Whether members may share the group; must go along with `add_member_permission`: `allowed` with `all_members`,
    /// `not_allowed` with `only_owner`.
    pub share_card_permission: Option<SharePermission>,
    /// Who may mention everyone.
    pub at_all_permission: Option<ChatPermission>,
    /// Who may edit the group's information.
    pub edit_permission: Option<ChatPermission>,
    /// Id of the user who becomes the owner, in the kind of `user_id_type`; leave it out to keep the owner.
    pub owner_id: Option<String>,
    /// Who sees the notice that someone joined.
    pub join_message_visibility: Option<MembershipMessageVisibility>,
    /// Who sees the notice that someone left.
    pub leave_message_visibility: Option<MembershipMessageVisibility>,
    /// Whether joining needs approval.
    pub membership_approval: Option<MembershipApproval>,
    pub labels: Option<Vec<String>>,
    pub toolkit_ids: Option<Vec<String>>,
    /// Protection of the group against leaks; only for companies on the top plan.
    pub restricted_mode_setting: Option<RestrictedModeSetting>,
    /// Whether the group is private or public.
    pub chat_type: Option<ChatVisibility>,
    /// Whether messages in the group form a conversation or threads.
    pub group_message_type: Option<GroupMessageType>,
    /// Who may send urgent notices.
    pub urgent_setting: Option<ChatPermission>,
    /// Who may start video meetings.
    pub video_conference_setting: Option<ChatPermission>,
    pub pin_manage_setting: Option<ChatPermission>,
    /// Who sees how many members the group has.
    pub hide_member_count_setting: Option<ChatPermission>,
}

/// A group in a list, with less detail than `im.v1.chat.get` returns.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListedChat {
    /// Id of the group, `oc_...`, to read more with `im.v1.chat.get`.
    pub chat_id: Option<String>,
    /// Address of the group's avatar.
    pub avatar: Option<String>,
    /// What the group is called.
    pub name: Option<String>,
    /// Text that describes the group.
    pub description: Option<String>,
    /// Id of the user who owns the group, in the kind of `owner_id_type`; missing if a bot does.
    pub owner_id: Option<String>,
    /// Kind of `owner_id`; missing if a bot owns the group.
    pub owner_id_type: Option<UserIdType>,
    /// Whether the group is external, that is, open to users of other companies.
    pub external: Option<bool>,
    /// Key of the group's tenant, with which a tenant token can be fetched.
    pub tenant_key: Option<String>,
    pub labels: Vec<String>,
    /// Whether the group exists or was dissolved.
    pub chat_status: Option<ChatStatus>,
    pub chat_mode: Option<ChatMode>,
    /// For a private chat, whether it is with a user or a bot.
    pub p2p_target_type: Option<UserOrBot>,
    /// For a private chat, the id of the user or bot it is with.
    pub p2p_target_id: Option<String>,
}

/// The answer to [`ListChat`] and [`SearchChat`].
#[doc(alias("ListChatResponse", "SearchChatResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChatListResponse {
    /// The groups on this page.
    pub items: Vec<ListedChat>,
    /// Token of the next page; missing on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A group's protection against leaks: who may take screenshots, download, copy and forward.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RestrictedModeSetting {
    /// Whether the protection is on; then at least one of the others must be `not_anyone`, and when off none may be.
    /// Default: false.
    pub status: Option<bool>,
    /// Who may take screenshots and recordings. Default: `all_members`.
    pub screenshot_has_permission_setting: Option<RestrictedModePermission>,
    /// Who may download images, videos and files of messages. Default: `all_members`.
    pub download_has_permission_setting: Option<RestrictedModePermission>,
    /// Who may copy and forward messages. Default: `all_members`.
    pub message_has_permission_setting: Option<RestrictedModePermission>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `chat_mode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ChatMode {
    /// A group with ordinary messages.
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
    /// All members of the group.
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
    /// The group exists.
    Normal,
    /// The group was dissolved.
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
    /// A department's group.
    Department,
    /// An education group.
    Edu,
    /// A meeting's group.
    Meeting,
    /// A customer service group.
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
    /// Anyone invited joins at once.
    NoApprovalRequired,
    /// Joining waits for approval.
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
    /// All members see it.
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
    /// All members may.
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
    /// Members may share the group.
    Allowed,
    /// Nobody may share the group.
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
