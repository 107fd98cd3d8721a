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
    /// The kind of the user ids in the answer.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Words to look for.
    pub query: String,
    /// How many results to return at most.
    pub size: Option<i64>,
}

/// The answer to [`SearchMultiEntity`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchMultiEntityResponse {
    /// The users, groups and mailing lists found.
    pub items: Vec<MultiEntitySearchItem>,
    pub notice: Option<String>,
}

/// A user, group or mailing list that was found.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MultiEntitySearchItem {
    /// What was found, such as a user or a group.
    pub r#type: Option<String>,
    /// Id of what was found.
    pub id: Option<String>,
    /// Name of what was found.
    pub name: Option<String>,
    /// Mail address of what was found.
    pub email: Option<String>,
    pub display_name: Option<String>,
    /// How many members it has, if it is a group or mailing list.
    pub member_count: Option<i64>,
    /// Id of the user, if it is one.
    pub user_id: Option<String>,
    /// Department of the user, if it is one.
    pub department: Option<String>,
    /// Id of the group chat, if it is one.
    pub chat_id: Option<String>,
    pub tag: Option<String>,
}
