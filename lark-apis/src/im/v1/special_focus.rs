// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Special focuses.
//!
//! `im.v1.special_focus` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Fetches a message special focus list.
///
/// - `GET /open-apis/im/v1/special_focus` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/special_focus/list)
#[lark_api(
    id = "im.v1.special_focus.get_message_special_focus_list",
    method = "GET",
    path = "/open-apis/im/v1/special_focus",
    token = "user",
    response = GetMessageSpecialFocusListResponse,
    paging(items = GetMessageSpecialFocusListResponseItem)
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMessageSpecialFocusList {
    pub member_id_type: Option<String>,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`GetMessageSpecialFocusList`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetMessageSpecialFocusListResponse {
    pub items: Vec<GetMessageSpecialFocusListResponseItem>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Fetches a message special focus unread.
///
/// - `POST /open-apis/im/v1/special_focus/unread` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/special_focus/unread)
#[lark_api(
    id = "im.v1.special_focus.get_message_special_focus_unread",
    method = "POST",
    path = "/open-apis/im/v1/special_focus/unread",
    token = "user",
    response = GetMessageSpecialFocusUnreadResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMessageSpecialFocusUnread {
    #[lark(query)]
    pub member_id_type: Option<String>,
    pub id_list: Option<Vec<String>>,
    pub chat_mode: Option<String>,
}

/// The answer to [`GetMessageSpecialFocusUnread`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetMessageSpecialFocusUnreadResponse {
    pub special_focus_unread: Vec<GetMessageSpecialFocusUnreadResponseSpecialFocusUnread>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetMessageSpecialFocusListResponseItem {
    pub id: Option<String>,
    pub id_type: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetMessageSpecialFocusUnreadResponseSpecialFocusUnread {
    pub id: Option<String>,
    pub id_type: Option<String>,
    pub unread_count: Option<String>,
}
