// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Agent attachments of an agent.
//!
//! `aily.v1.agent.agent_attachment` in the platform's terms.

use lark_runtime::{File, Model, lark_api};

/// Uploads a file that a message to an agent can refer to.
///
/// - `POST /open-apis/aily/v1/agents/:agent_id/attachments` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_attachment/create)
#[doc(alias = "CreateAgentAgentAttachment")]
#[lark_api(
    id = "aily.v1.agent.agent_attachment.create",
    method = "POST",
    path = "/open-apis/aily/v1/agents/:agent_id/attachments",
    token = "tenant|user",
    response = UploadAgentAttachmentResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadAgentAttachment {
    /// Id of the agent to talk to.
    pub agent_id: String,
    /// The file to upload.
    #[lark(file)]
    pub file: Option<File>,
    pub r#type: String,
    /// URL of the document to attach, instead of a file.
    pub doc_url: Option<String>,
}

/// The answer to [`UploadAgentAttachment`].
#[doc(alias = "CreateAgentAgentAttachmentResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UploadAgentAttachmentResponse {
    /// Id of the attachment, for messages.
    pub agent_attachment_id: Option<String>,
}
