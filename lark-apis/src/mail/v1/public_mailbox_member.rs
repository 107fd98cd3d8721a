// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Members of a public mailbox.
//!
//! `mail.v1.public_mailbox.member` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

use super::models::MemberType;
use crate::ids::UserIdType;

/// Adds up to 200 members to a public mailbox.
///
/// - `POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/batch_create` with a tenant token, for custom
///   apps only
/// - Scope: `mail:public_mailbox`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/public-mailbox/public_mailbox-member/batch_create)
#[lark_api(
    id = "mail.v1.public_mailbox.member.batch_create",
    method = "POST",
    path = "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/batch_create",
    token = "tenant",
    response = BatchCreatePublicMailboxMemberResponse,
    scopes = "mail:public_mailbox",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchCreatePublicMailboxMember {
    /// Id or address of the public mailbox.
    pub public_mailbox_id: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Members to add; 1 to 200.
    pub items: Vec<PublicMailboxMember>,
}

/// The answer to [`BatchCreatePublicMailboxMember`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchCreatePublicMailboxMemberResponse {
    /// The members that were added.
    pub items: Vec<PublicMailboxMember>,
}

/// Removes up to 200 members from a public mailbox.
///
/// - `DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/batch_delete` with a tenant token, for
///   custom apps only
/// - Scope: `mail:public_mailbox`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/public-mailbox/public_mailbox-member/batch_delete)
#[lark_api(
    id = "mail.v1.public_mailbox.member.batch_delete",
    method = "DELETE",
    path = "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/batch_delete",
    token = "tenant",
    scopes = "mail:public_mailbox",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchDeletePublicMailboxMember {
    /// Id or address of the public mailbox.
    pub public_mailbox_id: String,
    /// Ids of the members to remove; 1 to 200.
    #[lark(json)]
    pub member_id_list: Vec<String>,
}

/// Removes all members from a public mailbox.
///
/// - `POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/clear` with a tenant token, for custom apps
///   only
/// - Scope: `mail:public_mailbox`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/public-mailbox/public_mailbox-member/clear)
#[lark_api(
    id = "mail.v1.public_mailbox.member.clear",
    method = "POST",
    path = "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/clear",
    token = "tenant",
    scopes = "mail:public_mailbox",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ClearPublicMailboxMember {
    /// Id or address of the public mailbox.
    pub public_mailbox_id: String,
}

/// Adds a user to a public mailbox.
///
/// - `POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members` with a tenant token, for custom apps only
/// - Scope: `mail:public_mailbox`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/public-mailbox/public_mailbox-member/create)
#[lark_api(
    id = "mail.v1.public_mailbox.member.create",
    method = "POST",
    path = "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members",
    token = "tenant",
    response = PublicMailboxMember,
    scopes = "mail:public_mailbox",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreatePublicMailboxMember {
    /// Id or address of the public mailbox.
    pub public_mailbox_id: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// A member of a public mailbox.
    /// Required in requests.
    #[lark(body)]
    pub public_mailbox_member: Option<PublicMailboxMember>,
}

/// Removes a member from a public mailbox.
///
/// - `DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/:member_id` with a tenant token, for custom
///   apps only
/// - Scope: `mail:public_mailbox`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/public-mailbox/public_mailbox-member/delete)
#[lark_api(
    id = "mail.v1.public_mailbox.member.delete",
    method = "DELETE",
    path = "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/:member_id",
    token = "tenant",
    scopes = "mail:public_mailbox",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeletePublicMailboxMember {
    /// Id or address of the public mailbox.
    pub public_mailbox_id: String,
    /// Id of the member within the public mailbox.
    pub member_id: String,
}

/// Fetches a member of a public mailbox.
///
/// - `GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/:member_id` with a tenant token, for custom
///   apps only
/// - Scopes, any one of: `mail:public_mailbox`, `mail:public_mailbox:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/public-mailbox/public_mailbox-member/get)
#[lark_api(
    id = "mail.v1.public_mailbox.member.get",
    method = "GET",
    path = "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/:member_id",
    token = "tenant",
    response = PublicMailboxMember,
    scopes = "mail:public_mailbox|mail:public_mailbox:readonly",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetPublicMailboxMember {
    /// Id or address of the public mailbox.
    pub public_mailbox_id: String,
    /// Id of the member within the public mailbox.
    pub member_id: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// Lists the users who share a public mailbox.
///
/// - `GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members` with a tenant token, for custom apps only
/// - Scopes, any one of: `mail:public_mailbox`, `mail:public_mailbox:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/public-mailbox/public_mailbox-member/list)
#[lark_api(
    id = "mail.v1.public_mailbox.member.list",
    method = "GET",
    path = "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members",
    token = "tenant",
    response = ListPublicMailboxMemberResponse,
    paging(items = PublicMailboxMember),
    scopes = "mail:public_mailbox|mail:public_mailbox:readonly",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListPublicMailboxMember {
    /// Id or address of the public mailbox.
    pub public_mailbox_id: String,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has; at most 200. Default: 20.
    pub page_size: Option<i64>,
}

/// The answer to [`ListPublicMailboxMember`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListPublicMailboxMemberResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
    /// Members of the public mailbox.
    pub items: Vec<PublicMailboxMember>,
}

/// A member of a public mailbox.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct PublicMailboxMember {
    /// Id of the member within the public mailbox; not needed in requests.
    pub member_id: Option<String>,
    /// Id of the user, if the type is `USER`.
    pub user_id: Option<String>,
    /// What the member is; only `USER`.
    pub r#type: Option<MemberType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
