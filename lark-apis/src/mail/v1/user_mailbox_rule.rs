// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Rules of a user mailbox.
//!
//! `mail.v1.user_mailbox.rule` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, Unknown, lark_api};

/// Creates a rule for incoming mail.
///
/// With a tenant token, the app needs data permission for mail rules.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules` with a tenant or user token, for custom apps only
/// - Scope: `mail:user_mailbox.rule:write`
/// - Rate limit: 1 a second
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
#[non_exhaustive]
pub struct CreateUserMailboxRule {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// A rule for incoming mail.
    #[lark(body)]
    pub rule: Rule,
}

/// The answer to [`CreateUserMailboxRule`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateUserMailboxRuleResponse {
    /// The rule that was created.
    pub rule: Option<Rule>,
}

/// Deletes a rule for incoming mail.
///
/// With a tenant token, the app needs data permission for mail rules.
///
/// - `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/:rule_id` with a tenant or user token, for custom
///   apps only
/// - Scope: `mail:user_mailbox.rule:write`
/// - Rate limit: 1 a second
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
#[non_exhaustive]
pub struct DeleteUserMailboxRule {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Id of the rule, from the list of rules.
    pub rule_id: String,
}

/// Lists the rules for incoming mail of a mailbox.
///
/// With a tenant token, the app needs data permission for mail rules.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `mail:user_mailbox.rule:read`, `mail:user_mailbox.rule:write`
/// - Rate limit: 5 a second
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
#[non_exhaustive]
pub struct ListUserMailboxRule {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
}

/// The answer to [`ListUserMailboxRule`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListUserMailboxRuleResponse {
    /// Rules for incoming mail.
    pub items: Vec<Rule>,
}

/// Puts the rules for incoming mail in another order.
///
/// Pass the ids of all rules. With a tenant token, the app needs data permission for mail rules.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/reorder` with a tenant or user token, for custom
///   apps only
/// - Scope: `mail:user_mailbox.rule:write`
/// - Rate limit: 1 a second
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
#[non_exhaustive]
pub struct ReorderUserMailboxRule {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Ids of all rules, in the new order.
    pub rule_ids: Vec<String>,
}

/// Replaces a rule for incoming mail.
///
/// With a tenant token, the app needs data permission for mail rules.
///
/// - `PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/:rule_id` with a tenant or user token, for custom
///   apps only
/// - Scope: `mail:user_mailbox.rule:write`
/// - Rate limit: 5 a second
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
#[non_exhaustive]
pub struct UpdateUserMailboxRule {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Id of the rule, from the list of rules.
    pub rule_id: String,
    /// A rule for incoming mail.
    #[lark(body)]
    pub rule: Rule,
}

/// A rule for incoming mail.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Rule {
    /// Id of the rule.
    pub id: Option<String>,
    /// Which mails the rule is for.
    /// Required in requests.
    pub condition: Option<RuleCondition>,
    /// What happens to these mails.
    /// Required in requests.
    pub action: Option<RuleAction>,
    /// Whether no other rules are applied after this one.
    /// Required in requests.
    pub ignore_the_rest_of_rules: Option<bool>,
    /// Name of the rule; 1 to 255 characters.
    /// Required in requests.
    pub name: Option<String>,
    /// Whether the rule is in use.
    /// Required in requests.
    pub is_enable: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// What a rule does with mails.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RuleAction {
    /// The actions, one after another; 1 to 32.
    pub items: Vec<RuleActionItem>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// An action of a rule.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RuleActionItem {
    /// What to do with the mail.
    /// Required in requests.
    pub r#type: Option<RuleActionType>,
    /// Id of the folder to move the mail to, for that type.
    pub input: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Which mails a rule is for.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RuleCondition {
    /// Whether all conditions must hold or one is enough.
    /// Required in requests.
    pub match_type: Option<RuleMatchType>,
    /// The conditions; 1 to 32.
    pub items: Vec<RuleConditionItem>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A condition of a rule.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RuleConditionItem {
    /// Which part of the mail is looked at.
    /// Required in requests.
    pub r#type: Option<RuleConditionType>,
    /// How that part is compared with `input`.
    pub operator: Option<RuleOperator>,
    /// What that part is compared with.
    pub input: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum RuleActionType {
    /// Archives it.
    #[lark(value = 1)]
    Archive,
    /// Deletes it.
    #[lark(value = 2)]
    Delete,
    /// Marks it as read.
    #[lark(value = 3)]
    MarkAsRead,
    /// Moves it to spam.
    #[lark(value = 4)]
    MoveToSpam,
    /// Never moves it to spam.
    #[lark(value = 5)]
    NeverSpam,
    /// Not supported yet.
    #[lark(value = 8)]
    AddUserLabel,
    /// Adds a flag.
    #[lark(value = 9)]
    AddFlag,
    /// Shows no notification.
    #[lark(value = 10)]
    SkipNotification,
    /// Moves it to a folder of the user.
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
    /// The sender's address.
    #[lark(value = 1)]
    FromAddress,
    /// The receivers' addresses.
    #[lark(value = 2)]
    ToAddress,
    /// The addresses of receivers of copies.
    #[lark(value = 3)]
    CcAddress,
    /// The addresses of all receivers, also of copies.
    #[lark(value = 4)]
    ToOrCcAddress,
    /// The subject.
    #[lark(value = 6)]
    Subject,
    /// The text.
    #[lark(value = 7)]
    Body,
    /// The name of an attachment.
    #[lark(value = 8)]
    AttachmentName,
    /// The type of an attachment.
    #[lark(value = 9)]
    AttachmentType,
    /// Any address.
    #[lark(value = 10)]
    AnyAddress,
    /// All mails.
    #[lark(value = 12)]
    AllMessages,
    /// The mail comes from outside.
    #[lark(value = 13)]
    IsExternal,
    /// The mail is spam.
    #[lark(value = 14)]
    IsSpam,
    /// The mail is not spam.
    #[lark(value = 15)]
    IsNotSpam,
    /// The mail has an attachment.
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
    /// It contains the input.
    #[lark(value = 1)]
    Contains,
    /// It does not contain the input.
    #[lark(value = 2)]
    NotContains,
    /// It begins with the input.
    #[lark(value = 3)]
    StartsWith,
    /// It ends with the input.
    #[lark(value = 4)]
    EndsWith,
    /// It is the input.
    #[lark(value = 5)]
    Is,
    /// It is not the input.
    #[lark(value = 6)]
    IsNot,
    /// It contains the user.
    #[lark(value = 7)]
    ContainsSelf,
    /// It is empty.
    #[lark(value = 10)]
    IsEmpty,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
