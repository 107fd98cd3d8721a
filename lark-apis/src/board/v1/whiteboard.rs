// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Whiteboards.
//!
//! `board.v1.whiteboard` in the platform's terms.

use lark_runtime::{Download, Model, StringEnum, lark_api};

/// Downloads a picture of a whiteboard.
///
/// The `Content-Type` of the answer tells whether it is a PNG, JPEG, GIF or SVG.
///
/// - `GET /open-apis/board/v1/whiteboards/:whiteboard_id/download_as_image` with a tenant or user token, for custom and
///   store apps
/// - Scope: `board:whiteboard:node:read`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/docs/board-v1/whiteboard/download_as_image)
#[doc(alias = "DownloadAsImageWhiteboard")]
#[lark_api(
    id = "board.v1.whiteboard.download_as_image",
    method = "GET",
    path = "/open-apis/board/v1/whiteboards/:whiteboard_id/download_as_image",
    token = "tenant|user",
    response = Download,
    scopes = "board:whiteboard:node:read",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DownloadWhiteboardAsImage {
    /// Id of the whiteboard, the `token` of a block of type 43 in a document.
    pub whiteboard_id: String,
}

/// `board.v1.whiteboard.subscribe`.
///
/// - `POST /open-apis/board/v1/whiteboards/:whiteboard_id/subscribe` with a tenant or user token
/// - Scope: `board:whiteboard:node:read`
#[lark_api(
    id = "board.v1.whiteboard.subscribe",
    method = "POST",
    path = "/open-apis/board/v1/whiteboards/:whiteboard_id/subscribe",
    token = "tenant|user",
    scopes = "board:whiteboard:node:read"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubscribeWhiteboard {
    pub whiteboard_id: String,
    pub event_type: String,
}

/// Fetches the theme of a whiteboard, which gives its standard colours.
///
/// - `GET /open-apis/board/v1/whiteboards/:whiteboard_id/theme` with a tenant or user token, for custom and store apps
/// - Scope: `board:whiteboard:node:read`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard/theme)
#[doc(alias = "ThemeWhiteboard")]
#[lark_api(
    id = "board.v1.whiteboard.theme",
    method = "GET",
    path = "/open-apis/board/v1/whiteboards/:whiteboard_id/theme",
    token = "tenant|user",
    response = GetWhiteboardThemeResponse,
    scopes = "board:whiteboard:node:read",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetWhiteboardTheme {
    /// Id of the whiteboard, the `token` of a block of type 43 in a document.
    pub whiteboard_id: String,
}

/// The answer to [`GetWhiteboardTheme`].
#[doc(alias = "ThemeWhiteboardResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetWhiteboardThemeResponse {
    /// Theme of the whiteboard.
    pub theme: Option<Theme>,
}

/// `board.v1.whiteboard.unsubscribe`.
///
/// - `POST /open-apis/board/v1/whiteboards/:whiteboard_id/unsubscribe` with a tenant or user token
/// - Scope: `board:whiteboard:node:read`
#[lark_api(
    id = "board.v1.whiteboard.unsubscribe",
    method = "POST",
    path = "/open-apis/board/v1/whiteboards/:whiteboard_id/unsubscribe",
    token = "tenant|user",
    scopes = "board:whiteboard:node:read"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UnsubscribeWhiteboard {
    pub whiteboard_id: String,
    pub event_type: String,
}

/// Changes the theme of a whiteboard.
///
/// - `POST /open-apis/board/v1/whiteboards/:whiteboard_id/update_theme` with a tenant or user token, for custom and
///   store apps
/// - Scope: `board:whiteboard:node:create`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard/update_theme)
#[doc(alias = "UpdateThemeWhiteboard")]
#[lark_api(
    id = "board.v1.whiteboard.update_theme",
    method = "POST",
    path = "/open-apis/board/v1/whiteboards/:whiteboard_id/update_theme",
    token = "tenant|user",
    scopes = "board:whiteboard:node:create",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateWhiteboardTheme {
    /// Id of the whiteboard, the `token` of a block of type 43 in a document; 22 to 27 characters.
    pub whiteboard_id: String,
    /// The new theme: `classic`, `minimalist_gray`, `retro`, `vibrant_color` or `default`.
    pub theme: Option<Theme>,
}

/// The values of `theme`.
#[doc(alias = "ThemeWhiteboardResponseTheme")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum Theme {
    /// The classic theme.
    Classic,
    /// The theme in plain grey.
    MinimalistGray,
    /// The retro theme.
    Retro,
    /// The theme in bright colours.
    VibrantColor,
    /// The theme in plain blue.
    MinimalistBlue,
    /// The standard theme.
    Default,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
