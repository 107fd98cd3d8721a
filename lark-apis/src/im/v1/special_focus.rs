// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Special focuses.
//!
//! `im.v1.special_focus` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Fetches a message special focus list.
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
pub struct ListSpecialFocus {
    pub member_id_type: Option<String>,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListSpecialFocus`].
#[doc(alias = "GetMessageSpecialFocusListResponse")]
#[derive(Clone, Default, Model)]
pub struct ListSpecialFocusResponse {
    pub items: Vec<SpecialFocus>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Fetches a message special focus unread.
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
pub struct GetSpecialFocusUnread {
    #[lark(query)]
    pub member_id_type: Option<String>,
    pub id_list: Option<Vec<String>>,
    pub chat_mode: Option<String>,
}

/// The answer to [`GetSpecialFocusUnread`].
#[doc(alias = "GetMessageSpecialFocusUnreadResponse")]
#[derive(Clone, Default, Model)]
pub struct GetSpecialFocusUnreadResponse {
    pub special_focus_unread: Vec<SpecialFocusUnread>,
}

#[doc(alias = "GetMessageSpecialFocusListResponseItem")]
#[derive(Clone, Default, Model)]
pub struct SpecialFocus {
    pub id: Option<String>,
    pub id_type: Option<String>,
}

#[doc(alias = "GetMessageSpecialFocusUnreadResponseSpecialFocusUnread")]
#[derive(Clone, Default, Model)]
pub struct SpecialFocusUnread {
    pub id: Option<String>,
    pub id_type: Option<String>,
    pub unread_count: Option<String>,
}
