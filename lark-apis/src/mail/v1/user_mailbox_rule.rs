// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Rules of a user mailbox.
//!
//! `mail.v1.user_mailbox.rule` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, Unknown, lark_api};

/// Creates a rule of a user mailbox.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules` with a tenant or user token, for custom apps only
/// - Scope: `mail:user_mailbox.rule:write`
/// - Rate limit: 1 a second
/// - Error codes: 1230001, 1230002, 1230003
/// - [Documentation](https://open.feishu.cn/document/mail-v1/user_mailbox-rule/create)
#[lark_api(
    id = "mail.v1.user_mailbox.rule.create",
    method = "POST",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules",
    token = "tenant|user",
    response = CreateUserMailboxRuleResponse,
    scopes = "mail:user_mailbox.rule:write",
    rate_limit = "1/s"
)]
#[derive(Clone, Debug)]
pub struct CreateUserMailboxRule {
    pub user_mailbox_id: String,
    #[lark(body)]
    pub rule: Rule,
}

/// The answer to [`CreateUserMailboxRule`].
#[derive(Clone, Default, Model)]
pub struct CreateUserMailboxRuleResponse {
    pub rule: Option<Rule>,
}

/// Deletes a rule of a user mailbox.
///
/// - `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/:rule_id` with a tenant or user token, for custom
///   apps only
/// - Scope: `mail:user_mailbox.rule:write`
/// - Rate limit: 1 a second
/// - Error codes: 1230001, 1230002, 1230003
/// - [Documentation](https://open.feishu.cn/document/mail-v1/user_mailbox-rule/delete)
#[lark_api(
    id = "mail.v1.user_mailbox.rule.delete",
    method = "DELETE",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/:rule_id",
    token = "tenant|user",
    scopes = "mail:user_mailbox.rule:write",
    rate_limit = "1/s"
)]
#[derive(Clone, Debug)]
pub struct DeleteUserMailboxRule {
    pub user_mailbox_id: String,
    pub rule_id: String,
}

/// Lists rules of a user mailbox.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `mail:user_mailbox.rule:read`, `mail:user_mailbox.rule:write`
/// - Rate limit: 5 a second
/// - Error codes: 1230001, 1230002, 1230003
/// - [Documentation](https://open.feishu.cn/document/mail-v1/user_mailbox-rule/list)
#[lark_api(
    id = "mail.v1.user_mailbox.rule.list",
    method = "GET",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules",
    token = "tenant|user",
    response = ListUserMailboxRuleResponse,
    scopes = "mail:user_mailbox.rule:read|mail:user_mailbox.rule:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
pub struct ListUserMailboxRule {
    pub user_mailbox_id: String,
}

/// The answer to [`ListUserMailboxRule`].
#[derive(Clone, Default, Model)]
pub struct ListUserMailboxRuleResponse {
    pub items: Vec<Rule>,
}

/// Reorders a rule of a user mailbox.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/reorder` with a tenant or user token, for custom
///   apps only
/// - Scope: `mail:user_mailbox.rule:write`
/// - Rate limit: 1 a second
/// - Error codes: 1230001, 1230002, 1230003
/// - [Documentation](https://open.feishu.cn/document/mail-v1/user_mailbox-rule/reorder)
#[lark_api(
    id = "mail.v1.user_mailbox.rule.reorder",
    method = "POST",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/reorder",
    token = "tenant|user",
    scopes = "mail:user_mailbox.rule:write",
    rate_limit = "1/s"
)]
#[derive(Clone, Debug)]
pub struct ReorderUserMailboxRule {
    pub user_mailbox_id: String,
    pub rule_ids: Vec<String>,
}

/// Updates a rule of a user mailbox.
///
/// - `PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/:rule_id` with a tenant or user token, for custom
///   apps only
/// - Scope: `mail:user_mailbox.rule:write`
/// - Rate limit: 5 a second
/// - Error codes: 1230001, 1230002, 1230003
/// - [Documentation](https://open.feishu.cn/document/mail-v1/user_mailbox-rule/update)
#[lark_api(
    id = "mail.v1.user_mailbox.rule.update",
    method = "PUT",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/:rule_id",
    token = "tenant|user",
    scopes = "mail:user_mailbox.rule:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
pub struct UpdateUserMailboxRule {
    pub user_mailbox_id: String,
    pub rule_id: String,
    #[lark(body)]
    pub rule: Rule,
}

#[derive(Clone, Default, Model)]
pub struct Rule {
    pub id: Option<String>,
    /// Required in requests.
    pub condition: Option<RuleCondition>,
    /// Required in requests.
    pub action: Option<RuleAction>,
    /// Required in requests.
    pub ignore_the_rest_of_rules: Option<bool>,
    /// Required in requests.
    pub name: Option<String>,
    /// Required in requests.
    pub is_enable: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct RuleAction {
    /// At most 32 elements.
    pub items: Vec<RuleActionItem>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct RuleActionItem {
    /// Required in requests.
    pub r#type: Option<RuleActionType>,
    pub input: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct RuleCondition {
    /// Required in requests.
    pub match_type: Option<RuleMatchType>,
    /// At most 32 elements.
    pub items: Vec<RuleConditionItem>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct RuleConditionItem {
    /// Required in requests.
    pub r#type: Option<RuleConditionType>,
    pub operator: Option<RuleOperator>,
    pub input: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum RuleActionType {
    #[lark(value = 1)]
    Archive,
    #[lark(value = 2)]
    Delete,
    #[lark(value = 3)]
    MarkAsRead,
    #[lark(value = 4)]
    MoveToSpam,
    #[lark(value = 5)]
    NeverSpam,
    /// Not supported yet.
    #[lark(value = 8)]
    AddUserLabel,
    #[lark(value = 9)]
    AddFlag,
    #[lark(value = 10)]
    SkipNotification,
    #[lark(value = 11)]
    MoveToUserFolder,
    /// Not supported yet.
    #[lark(value = 12)]
    Forward,
    /// Not supported yet.
    #[lark(value = 13)]
    ShareToChat,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum RuleConditionType {
    #[lark(value = 1)]
    FromAddress,
    #[lark(value = 2)]
    ToAddress,
    #[lark(value = 3)]
    CcAddress,
    #[lark(value = 4)]
    ToOrCcAddress,
    #[lark(value = 6)]
    Subject,
    #[lark(value = 7)]
    Body,
    #[lark(value = 8)]
    AttachmentName,
    #[lark(value = 9)]
    AttachmentType,
    #[lark(value = 10)]
    AnyAddress,
    #[lark(value = 12)]
    AllMessages,
    #[lark(value = 13)]
    IsExternal,
    #[lark(value = 14)]
    IsSpam,
    #[lark(value = 15)]
    IsNotSpam,
    #[lark(value = 16)]
    HasAttachment,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `match_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum RuleMatchType {
    /// Every condition holds.
    #[lark(value = 1)]
    All,
    /// One condition holds.
    #[lark(value = 2)]
    Any,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `operator`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum RuleOperator {
    #[lark(value = 1)]
    Contains,
    #[lark(value = 2)]
    NotContains,
    #[lark(value = 3)]
    StartsWith,
    #[lark(value = 4)]
    EndsWith,
    #[lark(value = 5)]
    Is,
    #[lark(value = 6)]
    IsNot,
    #[lark(value = 7)]
    ContainsSelf,
    #[lark(value = 10)]
    IsEmpty,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
