// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `mail.v1` share.

use lark_runtime::{IntegerEnum, Model, StringEnum, Text, UnixMillis, Unknown};

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Attachment {
    /// Required in requests.
    pub body: Option<String>,
    /// Required in requests.
    pub filename: Option<String>,
    pub id: Option<String>,
    pub attachment_type: Option<AttachmentType>,
    pub is_inline: Option<bool>,
    pub cid: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AttachmentDownloadFailedReason {
    pub attachment_id: Option<String>,
    pub reason: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AttachmentDownloadUrlItem {
    pub attachment_id: Option<String>,
    pub download_url: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct EmailAlias {
    pub primary_email: Option<String>,
    pub email_alias: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmailInfo {
    pub email_address: Option<String>,
    pub email_type: Option<EmailType>,
    pub name: Option<String>,
}

/// The answer to [`ListMailgroupAlias`](super::mailgroup_alias::ListMailgroupAlias),
/// [`ListPublicMailboxAlias`](super::public_mailbox_alias::ListPublicMailboxAlias) and
/// [`ListUserMailboxAlias`](super::user_mailbox_alias::ListUserMailboxAlias).
#[doc(alias("ListMailgroupAliasResponse", "ListPublicMailboxAliasResponse", "ListUserMailboxAliasResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmailAliasListResponse {
    pub items: Vec<EmailAlias>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MailAddress {
    /// Required in some requests.
    pub mail_address: Option<String>,
    pub name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Message {
    pub raw: Option<String>,
    pub subject: Option<String>,
    pub to: Vec<MailAddress>,
    pub cc: Vec<MailAddress>,
    pub bcc: Vec<MailAddress>,
    pub head_from: Option<MailAddress>,
    pub body_html: Option<String>,
    pub internal_date: Option<Text<UnixMillis>>,
    pub message_state: Option<MessageState>,
    pub smtp_message_id: Option<String>,
    pub message_id: Option<String>,
    pub attachments: Vec<Attachment>,
    pub body_plain_text: Option<String>,
    pub thread_id: Option<String>,
    pub body_preview: Option<String>,
    pub label_ids: Vec<String>,
    pub folder_id: Option<String>,
    pub in_reply_to: Option<String>,
    pub reply_to: Option<String>,
    pub priority_type: Option<PriorityType>,
    pub security_level: Option<SecurityLevel>,
    pub references: Option<String>,
    pub body_calendar: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SecurityLevel {
    pub is_risk: Option<bool>,
    pub risk_banner_level: Option<RiskBannerLevel>,
    pub risk_banner_reason: Option<RiskBannerReason>,
    pub is_header_from_external: Option<bool>,
    pub via_domain: Option<String>,
    pub spam_banner_type: Option<SpamBannerType>,
    pub spam_user_rule_id: Option<String>,
    pub spam_banner_info: Option<String>,
}

/// The values of `attachment_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum AttachmentType {
    #[lark(value = 1)]
    Normal,
    /// Kept outside the message.
    #[lark(value = 2)]
    Large,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `type`.
#[doc(alias("MailgroupMemberType", "MailgroupPermissionMemberType", "PublicMailboxMemberType"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MemberType {
    /// Of the own tenant.
    #[lark(rename = "USER")]
    User,
    #[lark(rename = "DEPARTMENT")]
    Department,
    /// Everyone in the tenant.
    #[lark(rename = "COMPANY")]
    Company,
    #[lark(rename = "EXTERNAL_USER")]
    ExternalUser,
    #[lark(rename = "MAIL_GROUP")]
    MailGroup,
    #[lark(rename = "PUBLIC_MAILBOX")]
    PublicMailbox,
    /// Some other member in the tenant.
    #[lark(rename = "OTHER_MEMBER")]
    OtherMember,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `message_state`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum MessageState {
    #[lark(value = 1)]
    Received,
    #[lark(value = 2)]
    Sent,
    #[lark(value = 3)]
    Draft,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `priority_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum PriorityType {
    #[lark(rename = "0")]
    None,
    #[lark(rename = "1")]
    High,
    #[lark(rename = "3")]
    Normal,
    #[lark(rename = "5")]
    Low,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `email_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum EmailType {
    #[lark(rename = "MAIL_GROUP")]
    MailGroup,
    #[lark(rename = "PUBLIC_MAILBOX")]
    PublicMailbox,
    #[lark(rename = "PUBLIC_MAILBOX_ALIAS")]
    PublicMailboxAlias,
    #[lark(rename = "USER_ALIAS")]
    UserAlias,
    #[lark(rename = "USER_PRIMARY")]
    UserPrimary,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `format`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MailFormat {
    Full,
    Metadata,
    PlainTextFull,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `recall_status`.
#[doc(alias = "GetRecallDetailUserMailboxSentMessageResponseRecallStatus")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum RecallStatus {
    Available,
    Unavailable,
    Done,
    InProgress,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `risk_banner_level`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum RiskBannerLevel {
    #[lark(rename = "DANGER")]
    Danger,
    #[lark(rename = "INFO")]
    Info,
    #[lark(rename = "WARNING")]
    Warning,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `risk_banner_reason`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum RiskBannerReason {
    #[lark(rename = "EXTERNAL_ENCRYPTION_ATTACHMENT")]
    ExternalEncryptionAttachment,
    #[lark(rename = "IMPERSONATE_DOMAIN")]
    ImpersonateDomain,
    #[lark(rename = "IMPERSONATE_KP_NAME")]
    ImpersonateKpName,
    #[lark(rename = "IMPERSONATE_PARTNER")]
    ImpersonatePartner,
    #[lark(rename = "MALICIOUS_ATTACHMENT")]
    MaliciousAttachment,
    #[lark(rename = "MALICIOUS_URL")]
    MaliciousUrl,
    #[lark(rename = "NO_REASON")]
    NoReason,
    #[lark(rename = "PHISHING")]
    Phishing,
    #[lark(rename = "UNAUTH_EXTERNAL")]
    UnauthExternal,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `spam_banner_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SpamBannerType {
    #[lark(rename = "ANTI_SPAM")]
    AntiSpam,
    #[lark(rename = "BLOCK_ADDRESS")]
    BlockAddress,
    #[lark(rename = "BLOCK_DOMIN")]
    BlockDomin,
    #[lark(rename = "USER_BLOCK")]
    UserBlock,
    #[lark(rename = "USER_REPORT")]
    UserReport,
    #[lark(rename = "USER_RULE")]
    UserRule,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
