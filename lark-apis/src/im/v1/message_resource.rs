// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Resources of a message.
//!
//! `im.v1.message.resource` in the platform's terms.

use lark_runtime::{Download, StringEnum, lark_api};

/// Downloads an image, audio, video or file that a message contains.
///
/// At most 100 MB. The bot must be in the chat of the message. Stickers, and resources inside merged forwards or cards,
/// cannot be downloaded (error 234043).
///
/// - `GET /open-apis/im/v1/messages/:message_id/resources/:file_key` with a tenant token (official SDKs name user too),
///   for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message:readonly`, `im:message.history:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/get-2)
#[doc(alias("GetMessageResource", "download image from message", "download file from message", "message attachment"))]
#[lark_api(
    id = "im.v1.message.resource.get",
    method = "GET",
    path = "/open-apis/im/v1/messages/:message_id/resources/:file_key",
    token = "tenant",
    undocumented_token = "user",
    response = Download,
    scopes = "im:message|im:message:readonly|im:message.history:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DownloadMessageResource {
    /// Id of the message that contains the resource, `om_...`.
    pub message_id: String,
    /// Key of the file or image in the content of the message; must belong to `message_id`.
    pub file_key: String,
    /// `image` for an image of an image or rich text message; `file` for a file, audio or video.
    pub r#type: MessageResourceType,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MessageResourceType {
    /// An image, also one in a post.
    Image,
    /// A file, an audio or a video.
    File,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
