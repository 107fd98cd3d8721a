// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Attachments.
//!
//! `task.v2.attachment` in the platform's terms.

use lark_runtime::{File, Model, Text, UnixMillis, lark_api};

use super::models::Member;
use super::task::TaskResourceType;
use crate::ids::UserIdType;

/// Deletes an attachment for good.
///
/// The caller must be able to edit the task, or have uploaded the file.
///
/// - `DELETE /open-apis/task/v2/attachments/:attachment_guid` with a tenant or user token, for custom and store apps
/// - Scope: `task:attachment:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/task-v2/attachment/delete)
#[lark_api(
    id = "task.v2.attachment.delete",
    method = "DELETE",
    path = "/open-apis/task/v2/attachments/:attachment_guid",
    token = "tenant|user",
    scopes = "task:attachment:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteAttachment {
    /// Id of the attachment to delete; at most 100 characters.
    pub attachment_guid: String,
}

/// Fetches an attachment with its name, size and a link for download.
///
/// The caller must be able to read the task.
///
/// - `GET /open-apis/task/v2/attachments/:attachment_guid` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:attachment:read`, `task:attachment:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/task-v2/attachment/get)
#[lark_api(
    id = "task.v2.attachment.get",
    method = "GET",
    path = "/open-apis/task/v2/attachments/:attachment_guid",
    token = "tenant|user",
    response = GetAttachmentResponse,
    scopes = "task:attachment:read|task:attachment:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAttachment {
    /// Id of the attachment.
    pub attachment_guid: String,
    /// The kind of the user ids in the answer. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetAttachment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetAttachmentResponse {
    /// The attachment with its details.
    pub attachment: Option<Attachment>,
}

/// Lists the attachments of a task by the time of upload, each with a link for download.
///
/// A link works for 3 minutes and 3 downloads; call again for a new one. The caller must be able to read the task.
///
/// - `GET /open-apis/task/v2/attachments` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:attachment:read`, `task:attachment:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/task-v2/attachment/list)
#[lark_api(
    id = "task.v2.attachment.list",
    method = "GET",
    path = "/open-apis/task/v2/attachments",
    token = "tenant|user",
    response = ListAttachmentResponse,
    paging(items = Attachment),
    scopes = "task:attachment:read|task:attachment:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAttachment {
    /// How many items a page has; 1 to 100. Default: 50.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// What the attachments belong to; only `task`. Default: `task`.
    pub resource_type: Option<TaskResourceType>,
    /// Id of the task whose attachments to list.
    pub resource_id: String,
    /// The kind of the user ids in the answer. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
    pub updated_mesc: Option<String>,
}

/// The answer to [`ListAttachment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAttachmentResponse {
    /// Attachments of the task.
    pub items: Vec<Attachment>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Uploads up to 5 files to a task.
///
/// At most 50 MB each. The attachments come back in the order of the files. The caller must be able to edit the task.
///
/// - `POST /open-apis/task/v2/attachments/upload` with a tenant or user token, for custom and store apps
/// - Scope: `task:attachment:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/task-v2/attachment/upload)
#[lark_api(
    id = "task.v2.attachment.upload",
    method = "POST",
    path = "/open-apis/task/v2/attachments/upload",
    token = "tenant|user",
    response = UploadAttachmentResponse,
    scopes = "task:attachment:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadAttachment {
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// What the files are attached to. Default: `task`.
    pub resource_type: Option<TaskResourceType>,
    /// Id of the task that gets the files; at most 100 characters.
    pub resource_id: String,
    /// File to upload; at most 5 a request.
    #[lark(file)]
    pub file: File,
}

/// The answer to [`UploadAttachment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UploadAttachmentResponse {
    /// The attachments, in the order of the files.
    pub items: Vec<Attachment>,
}

/// A file attached to a task.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Attachment {
    /// Id of the attachment.
    pub guid: Option<String>,
    /// Token of the file in the drive.
    pub file_token: Option<String>,
    /// Name of the file.
    pub name: Option<String>,
    /// How many bytes the file has.
    pub size: Option<i64>,
    /// The task that the file is attached to.
    pub resource: Option<AttachmentResource>,
    /// Who uploaded the file.
    pub uploader: Option<Member>,
    /// Whether the file is the cover picture.
    pub is_cover: Option<bool>,
    /// When the file was uploaded.
    pub uploaded_at: Option<Text<UnixMillis>>,
    /// Link for download; works for 3 minutes and 3 times. Made anew at each fetch.
    pub url: Option<String>,
}

/// What an attachment belongs to.
#[doc(alias = "Resource")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AttachmentResource {
    /// What it is, such as `task`.
    pub r#type: Option<TaskResourceType>,
    /// Id of the task that the file belongs to.
    pub id: Option<String>,
}
