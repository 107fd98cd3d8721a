// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Special focuses.
//!
//! `im.v1.special_focus` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Lists the people and chats that the calling user follows specially, by id.
///
/// - `GET /open-apis/im/v1/special_focus` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/special_focus/list)
#[doc(alias = "GetMessageSpecialFocusList")]
#[lark_api(
    id = "im.v1.special_focus.get_message_special_focus_list",
    method = "GET",
    path = "/open-apis/im/v1/special_focus",
    token = "user",
    response = ListSpecialFocusResponse,
    paging(items = SpecialFocus)
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListSpecialFocus {
    pub member_id_type: Option<String>,
    /// How many entries a page has at most.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// A page of the people and chats that a user follows specially.
#[doc(alias = "GetMessageSpecialFocusListResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListSpecialFocusResponse {
    /// The people and chats on this page.
    pub items: Vec<SpecialFocus>,
    /// Token of the next page; empty on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Counts the calling user's unread messages from people and chats followed specially.
///
/// - `POST /open-apis/im/v1/special_focus/unread` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/special_focus/unread)
#[doc(alias = "GetMessageSpecialFocusUnread")]
#[lark_api(
    id = "im.v1.special_focus.get_message_special_focus_unread",
    method = "POST",
    path = "/open-apis/im/v1/special_focus/unread",
    token = "user",
    response = GetSpecialFocusUnreadResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSpecialFocusUnread {
    #[lark(query)]
    pub member_id_type: Option<String>,
    /// Ids of the people or chats to count for.
    pub id_list: Option<Vec<String>>,
    pub chat_mode: Option<String>,
}

/// Unread messages from people and chats followed specially.
#[doc(alias = "GetMessageSpecialFocusUnreadResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSpecialFocusUnreadResponse {
    /// How many unread messages each of them has.
    pub special_focus_unread: Vec<SpecialFocusUnread>,
}

/// A person or chat that a user follows specially.
#[doc(alias = "GetMessageSpecialFocusListResponseItem")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SpecialFocus {
    /// Id of the person or chat.
    pub id: Option<String>,
    /// Kind of `id`.
    pub id_type: Option<String>,
}

/// How many unread messages one specially followed person or chat has.
#[doc(alias = "GetMessageSpecialFocusUnreadResponseSpecialFocusUnread")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SpecialFocusUnread {
    /// Id of the person or chat.
    pub id: Option<String>,
    /// Kind of `id`.
    pub id_type: Option<String>,
    /// How many of the messages are unread.
    pub unread_count: Option<String>,
}
