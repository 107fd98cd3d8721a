// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Members of a public mailbox.
//!
//! `mail.v1.public_mailbox.member` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

use super::models::MemberType;
use crate::ids::UserIdType;

/// Creates several members of a public mailbox.
///
/// - `POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/batch_create` with a tenant token, for custom
///   apps only
/// - Scope: `mail:public_mailbox`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1234008, 1234016, 1234027
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
pub struct BatchCreatePublicMailboxMember {
    pub public_mailbox_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// At most 200 elements.
    pub items: Vec<PublicMailboxMember>,
}

/// The answer to [`BatchCreatePublicMailboxMember`].
#[derive(Clone, Default, Model)]
pub struct BatchCreatePublicMailboxMemberResponse {
    pub items: Vec<PublicMailboxMember>,
}

/// Deletes several members of a public mailbox.
///
/// - `DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/batch_delete` with a tenant token, for
///   custom apps only
/// - Scope: `mail:public_mailbox`
/// - Rate limit: 20 a second
/// - Error codes: 1234016, 1234040
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
pub struct BatchDeletePublicMailboxMember {
    pub public_mailbox_id: String,
    /// At most 200 elements.
    #[lark(json)]
    pub member_id_list: Vec<String>,
}

/// Clears a member of a public mailbox.
///
/// - `POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/clear` with a tenant token, for custom apps
///   only
/// - Scope: `mail:public_mailbox`
/// - Rate limit: special, see the documentation
/// - Error codes: 1234016
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
pub struct ClearPublicMailboxMember {
    pub public_mailbox_id: String,
}

/// Creates a member of a public mailbox.
///
/// - `POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members` with a tenant token, for custom apps only
/// - Scope: `mail:public_mailbox`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1234016, 1234027
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
pub struct CreatePublicMailboxMember {
    pub public_mailbox_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Required in requests.
    #[lark(body)]
    pub public_mailbox_member: Option<PublicMailboxMember>,
}

/// Deletes a member of a public mailbox.
///
/// - `DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/:member_id` with a tenant token, for custom
///   apps only
/// - Scope: `mail:public_mailbox`
/// - Rate limit: 50 a second
/// - Error codes: 1234016, 1234040
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
pub struct DeletePublicMailboxMember {
    pub public_mailbox_id: String,
    pub member_id: String,
}

/// Fetches a member of a public mailbox.
///
/// - `GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/:member_id` with a tenant token, for custom
///   apps only
/// - Scopes, any one of: `mail:public_mailbox`, `mail:public_mailbox:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 1234016, 1234040
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
pub struct GetPublicMailboxMember {
    pub public_mailbox_id: String,
    pub member_id: String,
    pub user_id_type: Option<UserIdType>,
}

/// Lists members of a public mailbox.
///
/// - `GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members` with a tenant token, for custom apps only
/// - Scopes, any one of: `mail:public_mailbox`, `mail:public_mailbox:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 1234016
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
pub struct ListPublicMailboxMember {
    pub public_mailbox_id: String,
    pub user_id_type: Option<UserIdType>,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// The answer to [`ListPublicMailboxMember`].
#[derive(Clone, Default, Model)]
pub struct ListPublicMailboxMemberResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<PublicMailboxMember>,
}

#[derive(Clone, Default, Model)]
pub struct PublicMailboxMember {
    pub member_id: Option<String>,
    pub user_id: Option<String>,
    pub r#type: Option<MemberType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
