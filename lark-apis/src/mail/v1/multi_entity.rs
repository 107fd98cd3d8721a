// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Multi entities.
//!
//! `mail.v1.multi_entity` in the platform's terms.

use lark_runtime::{Model, lark_api};

use crate::ids::UserIdType;

/// Searches users, groups and mailing lists that mail can be sent to.
///
/// - `POST /open-apis/mail/v1/multi_entity/search` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/multi_entity/search)
#[lark_api(
    id = "mail.v1.multi_entity.search",
    method = "POST",
    path = "/open-apis/mail/v1/multi_entity/search",
    token = "user",
    response = SearchMultiEntityResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchMultiEntity {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub query: String,
    pub size: Option<i64>,
}

/// The answer to [`SearchMultiEntity`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchMultiEntityResponse {
    pub items: Vec<MultiEntitySearchItem>,
    pub notice: Option<String>,
}

/// A user, group or mailing list that was found.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MultiEntitySearchItem {
    pub r#type: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub email: Option<String>,
    pub display_name: Option<String>,
    pub member_count: Option<i64>,
    pub user_id: Option<String>,
    pub department: Option<String>,
    pub chat_id: Option<String>,
    pub tag: Option<String>,
}
