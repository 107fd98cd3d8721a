// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Folders of a user mailbox.
//!
//! `mail.v1.user_mailbox.folder` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, Unknown, lark_api};

/// Creates a folder in a mailbox, at the root or within another.
///
/// With a tenant token, the app needs data permission for mail folders.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders` with a tenant or user token, for custom apps
///   only
/// - Scope: `mail:user_mailbox.folder:write`
/// - Rate limit: 1 a second
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
#[non_exhaustive]
pub struct CreateUserMailboxFolder {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// A folder of a mailbox.
    #[lark(body)]
    pub folder: Folder,
}

/// Deletes a folder of a mailbox; its mails move to the deleted ones.
///
/// The folder cannot be restored. With a tenant token, the app needs data permission for mail folders.
///
/// - `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id` with a tenant or user token, for
///   custom apps only
/// - Scope: `mail:user_mailbox.folder:write`
/// - Rate limit: 1 a second
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
#[non_exhaustive]
pub struct DeleteUserMailboxFolder {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Id of the folder, from the list of folders.
    pub folder_id: String,
}

/// Fetches a folder with its name, type and unread mails.
///
/// With a tenant token, the app needs data permission for mail folders.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id` with a tenant or user token, for
///   custom apps only
/// - Scopes, any one of: `mail:user_mailbox.folder:read`, `mail:user_mailbox.folder:write`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct GetUserMailboxFolder {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Id of the folder, from the list of folders.
    pub folder_id: String,
}

/// Lists the folders of a mailbox, with their numbers of unread mails and threads.
///
/// With a tenant token, the app needs data permission for mail folders.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `mail:user_mailbox.folder:read`, `mail:user_mailbox.folder:write`
/// - Rate limit: 5 a second
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
#[non_exhaustive]
pub struct ListUserMailboxFolder {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Returns only folders of the system or of the user; without it, both.
    pub folder_type: Option<FolderType>,
}

/// The answer to [`ListUserMailboxFolder`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListUserMailboxFolderResponse {
    /// Folders of the mailbox.
    pub items: Vec<Folder>,
}

/// Changes the name or place of a folder.
///
/// With a tenant token, the app needs data permission for mail folders.
///
/// - `PATCH /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id` with a tenant or user token, for
///   custom apps only
/// - Scope: `mail:user_mailbox.folder:write`
/// - Rate limit: 1 a second
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
#[non_exhaustive]
pub struct PatchUserMailboxFolder {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Id of the folder, from the list of folders.
    pub folder_id: String,
    /// A folder of a mailbox.
    /// Required in requests.
    #[lark(body)]
    pub folder: Option<Folder>,
}

/// The answer to [`CreateUserMailboxFolder`] and [`GetUserMailboxFolder`].
#[doc(alias("CreateUserMailboxFolderResponse", "GetUserMailboxFolderResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserMailboxFolderResponse {
    /// The folder that was created.
    pub folder: Option<Folder>,
}

/// A folder of a mailbox.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Folder {
    /// Id of the folder.
    pub id: Option<String>,
    /// Name of the folder; 1 to 250 characters.
    /// Required in some requests.
    pub name: Option<String>,
    /// Id of the folder that it is in; `0` for the root.
    /// Required in some requests.
    pub parent_folder_id: Option<String>,
    /// Whether the system or the user made the folder.
    pub folder_type: Option<FolderType>,
    /// How many mails in it are unread.
    pub unread_message_count: Option<i64>,
    /// How many threads in it are unread.
    pub unread_thread_count: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `folder_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum FolderType {
    /// Made by the system.
    #[lark(value = 1)]
    System,
    /// Made by the user.
    #[lark(value = 2)]
    User,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
