// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Folders of a user mailbox.
//!
//! `mail.v1.user_mailbox.folder` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, Unknown, lark_api};

/// Creates a folder of a user mailbox.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders` with a tenant or user token, for custom apps
///   only
/// - Scope: `mail:user_mailbox.folder:write`
/// - Rate limit: 1 a second
/// - Error codes: 1230001, 1230002, 1230003
/// - [Documentation](https://open.feishu.cn/document/mail-v1/user_mailbox-folder/create)
#[lark_api(
    id = "mail.v1.user_mailbox.folder.create",
    method = "POST",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders",
    token = "tenant|user",
    response = UserMailboxFolderResponse,
    scopes = "mail:user_mailbox.folder:write",
    rate_limit = "1/s"
)]
#[derive(Clone, Debug)]
pub struct CreateUserMailboxFolder {
    pub user_mailbox_id: String,
    #[lark(body)]
    pub folder: Folder,
}

/// Deletes a folder of a user mailbox.
///
/// - `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id` with a tenant or user token, for
///   custom apps only
/// - Scope: `mail:user_mailbox.folder:write`
/// - Rate limit: 1 a second
/// - Error codes: 1230001, 1230002, 1230003
/// - [Documentation](https://open.feishu.cn/document/mail-v1/user_mailbox-folder/delete)
#[lark_api(
    id = "mail.v1.user_mailbox.folder.delete",
    method = "DELETE",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id",
    token = "tenant|user",
    scopes = "mail:user_mailbox.folder:write",
    rate_limit = "1/s"
)]
#[derive(Clone, Debug)]
pub struct DeleteUserMailboxFolder {
    pub user_mailbox_id: String,
    pub folder_id: String,
}

/// Fetches a folder of a user mailbox.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id` with a tenant or user token, for
///   custom apps only
/// - Scopes, any one of: `mail:user_mailbox.folder:read`, `mail:user_mailbox.folder:write`
/// - Rate limit: 10 a second
/// - Error codes: 1230001, 1230002, 1230003
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-folder/get)
#[lark_api(
    id = "mail.v1.user_mailbox.folder.get",
    method = "GET",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id",
    token = "tenant|user",
    response = UserMailboxFolderResponse,
    scopes = "mail:user_mailbox.folder:read|mail:user_mailbox.folder:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct GetUserMailboxFolder {
    pub user_mailbox_id: String,
    pub folder_id: String,
}

/// Lists folders of a user mailbox.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `mail:user_mailbox.folder:read`, `mail:user_mailbox.folder:write`
/// - Rate limit: 5 a second
/// - Error codes: 1230001, 1230002, 1230003
/// - [Documentation](https://open.feishu.cn/document/mail-v1/user_mailbox-folder/list)
#[lark_api(
    id = "mail.v1.user_mailbox.folder.list",
    method = "GET",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders",
    token = "tenant|user",
    response = ListUserMailboxFolderResponse,
    scopes = "mail:user_mailbox.folder:read|mail:user_mailbox.folder:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
pub struct ListUserMailboxFolder {
    pub user_mailbox_id: String,
    pub folder_type: Option<FolderType>,
}

/// The answer to [`ListUserMailboxFolder`].
#[derive(Clone, Default, Model)]
pub struct ListUserMailboxFolderResponse {
    pub items: Vec<Folder>,
}

/// Changes parts of a folder of a user mailbox.
///
/// - `PATCH /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id` with a tenant or user token, for
///   custom apps only
/// - Scope: `mail:user_mailbox.folder:write`
/// - Rate limit: 1 a second
/// - Error codes: 1230001, 1230002, 1230003
/// - [Documentation](https://open.feishu.cn/document/mail-v1/user_mailbox-folder/patch)
#[lark_api(
    id = "mail.v1.user_mailbox.folder.patch",
    method = "PATCH",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id",
    token = "tenant|user",
    scopes = "mail:user_mailbox.folder:write",
    rate_limit = "1/s"
)]
#[derive(Clone, Debug)]
pub struct PatchUserMailboxFolder {
    pub user_mailbox_id: String,
    pub folder_id: String,
    /// Required in requests.
    #[lark(body)]
    pub folder: Option<Folder>,
}

/// The answer to [`CreateUserMailboxFolder`] and [`GetUserMailboxFolder`].
#[doc(alias("CreateUserMailboxFolderResponse", "GetUserMailboxFolderResponse"))]
#[derive(Clone, Default, Model)]
pub struct UserMailboxFolderResponse {
    pub folder: Option<Folder>,
}

#[derive(Clone, Default, Model)]
pub struct Folder {
    pub id: Option<String>,
    /// Required in some requests.
    pub name: Option<String>,
    /// Required in some requests.
    pub parent_folder_id: Option<String>,
    pub folder_type: Option<FolderType>,
    pub unread_message_count: Option<i64>,
    pub unread_thread_count: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `folder_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum FolderType {
    #[lark(value = 1)]
    System,
    #[lark(value = 2)]
    User,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
