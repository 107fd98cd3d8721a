// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Attachments.
//!
//! `task.v2.attachment` in the platform's terms.

use lark_runtime::{File, Model, Text, UnixMillis, lark_api};

use super::models::Member;
use super::task::TaskResourceType;
use crate::ids::UserIdType;

/// Deletes an attachment.
///
/// - `DELETE /open-apis/task/v2/attachments/:attachment_guid` with a tenant or user token, for custom and store apps
/// - Scope: `task:attachment:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
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
pub struct DeleteAttachment {
    pub attachment_guid: String,
}

/// Fetches an attachment.
///
/// - `GET /open-apis/task/v2/attachments/:attachment_guid` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:attachment:read`, `task:attachment:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
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
pub struct GetAttachment {
    pub attachment_guid: String,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetAttachment`].
#[derive(Clone, Default, Model)]
pub struct GetAttachmentResponse {
    pub attachment: Option<Attachment>,
}

/// Lists attachments.
///
/// - `GET /open-apis/task/v2/attachments` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:attachment:read`, `task:attachment:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
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
pub struct ListAttachment {
    /// At most 100 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub resource_type: Option<TaskResourceType>,
    pub resource_id: String,
    pub user_id_type: Option<UserIdType>,
    pub updated_mesc: Option<String>,
}

/// The answer to [`ListAttachment`].
#[derive(Clone, Default, Model)]
pub struct ListAttachmentResponse {
    pub items: Vec<Attachment>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Uploads an attachment.
///
/// - `POST /open-apis/task/v2/attachments/upload` with a tenant or user token, for custom and store apps
/// - Scope: `task:attachment:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1470400, 1470403, 1470404, 1470500
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
pub struct UploadAttachment {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub resource_type: Option<TaskResourceType>,
    pub resource_id: String,
    #[lark(file)]
    pub file: File,
}

/// The answer to [`UploadAttachment`].
#[derive(Clone, Default, Model)]
pub struct UploadAttachmentResponse {
    pub items: Vec<Attachment>,
}

#[derive(Clone, Default, Model)]
pub struct Attachment {
    pub guid: Option<String>,
    pub file_token: Option<String>,
    pub name: Option<String>,
    pub size: Option<i64>,
    pub resource: Option<AttachmentResource>,
    pub uploader: Option<Member>,
    pub is_cover: Option<bool>,
    pub uploaded_at: Option<Text<UnixMillis>>,
    pub url: Option<String>,
}

#[doc(alias = "Resource")]
#[derive(Clone, Default, Model)]
pub struct AttachmentResource {
    pub r#type: Option<TaskResourceType>,
    pub id: Option<String>,
}
