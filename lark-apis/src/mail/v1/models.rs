// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `mail.v1` share.

use lark_runtime::{IntegerEnum, Model, StringEnum, Text, UnixMillis, Unknown};

/// A file attached to a mail.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Attachment {
    /// Bytes of the file in base64url; at most 37 MB.
    /// Required in requests.
    pub body: Option<String>,
    /// Name of the file.
    /// Required in requests.
    pub filename: Option<String>,
    /// Id of the attachment.
    pub id: Option<String>,
    /// Whether it is an ordinary attachment or a very large one.
    pub attachment_type: Option<AttachmentType>,
    /// Whether it is a picture within the text. Default: `false`.
    pub is_inline: Option<bool>,
    /// Content id by which the HTML refers to the picture, `cid:...`.
    pub cid: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// An attachment that cannot be downloaded.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AttachmentDownloadFailedReason {
    /// Id of the attachment without a link.
    pub attachment_id: Option<String>,
    /// Why there is no link.
    pub reason: Option<String>,
}

/// Where an attachment can be downloaded.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AttachmentDownloadUrlItem {
    /// Id of the attachment the link is for.
    pub attachment_id: Option<String>,
    /// Link to download the file.
    pub download_url: Option<String>,
}

/// Another address of a mailbox or mailing list.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct EmailAlias {
    /// The main address.
    pub primary_email: Option<String>,
    /// The other address.
    pub email_alias: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A mail address with its name and kind.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmailInfo {
    /// The mail address.
    pub email_address: Option<String>,
    /// Whose address it is: a user's, a public mailbox's, a mailing list's or an alias.
    pub email_type: Option<EmailType>,
    /// Name that goes with the address.
    pub name: Option<String>,
}

/// The answer to [`ListMailgroupAlias`](super::mailgroup_alias::ListMailgroupAlias),
/// [`ListPublicMailboxAlias`](super::public_mailbox_alias::ListPublicMailboxAlias) and
/// [`ListUserMailboxAlias`](super::user_mailbox_alias::ListUserMailboxAlias).
#[doc(alias("ListMailgroupAliasResponse", "ListPublicMailboxAliasResponse", "ListUserMailboxAliasResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmailAliasListResponse {
    /// Aliases of the mailing list.
    pub items: Vec<EmailAlias>,
}

/// A mail address with the name of its owner.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MailAddress {
    /// Mail address, such as `mike@example.com`.
    /// Required in some requests.
    pub mail_address: Option<String>,
    /// Name that goes with the address.
    pub name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A mail with its text and attachments.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Message {
    /// The full source of the mail, in base64url.
    pub raw: Option<String>,
    /// Subject of the mail. Shown with the scope `mail:user_mailbox.message.subject:read`.
    pub subject: Option<String>,
    /// Receivers of the mail. Shown with the scope `mail:user_mailbox.message.address:read`.
    pub to: Vec<MailAddress>,
    /// Receivers of copies. Shown with the scope `mail:user_mailbox.message.address:read`.
    pub cc: Vec<MailAddress>,
    /// Receivers of blind copies. Shown with the scope `mail:user_mailbox.message.address:read`.
    pub bcc: Vec<MailAddress>,
    /// Sender of the mail. Shown with the scope `mail:user_mailbox.message.address:read`.
    pub head_from: Option<MailAddress>,
    /// Text of the mail as HTML, in base64url. Shown with the scope `mail:user_mailbox.message.body:read`.
    pub body_html: Option<String>,
    /// When the mail was created, received or sent.
    pub internal_date: Option<Text<UnixMillis>>,
    /// Whether the mail was received, sent or is a draft.
    pub message_state: Option<MessageState>,
    /// `Message-ID` header of the mail.
    pub smtp_message_id: Option<String>,
    /// Id of the mail.
    pub message_id: Option<String>,
    /// Files attached to the mail. Shown with the scope `mail:user_mailbox.message.body:read`.
    pub attachments: Vec<Attachment>,
    /// Text of the mail without HTML, in base64url. Shown with the scope `mail:user_mailbox.message.body:read`.
    pub body_plain_text: Option<String>,
    /// Id of the thread that the mail belongs to.
    pub thread_id: Option<String>,
    /// First 100 characters of the plain text, in base64url.
    pub body_preview: Option<String>,
    /// Labels of the mail.
    pub label_ids: Vec<String>,
    /// Id of the folder that the mail is in.
    pub folder_id: Option<String>,
    /// `In-Reply-To` header of the mail.
    pub in_reply_to: Option<String>,
    /// `Reply-To` header of the mail.
    pub reply_to: Option<String>,
    /// How urgent the sender marked the mail.
    pub priority_type: Option<PriorityType>,
    /// What is suspicious about the mail.
    pub security_level: Option<SecurityLevel>,
    /// `References` header of the mail.
    pub references: Option<String>,
    pub body_calendar: Option<String>,
}

/// What is suspicious about a mail.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SecurityLevel {
    /// Whether the mail is risky.
    pub is_risk: Option<bool>,
    /// How strongly clients warn of the mail.
    pub risk_banner_level: Option<RiskBannerLevel>,
    /// Why clients warn of the mail.
    pub risk_banner_reason: Option<RiskBannerReason>,
    /// Whether the sender is from outside the organization.
    pub is_header_from_external: Option<bool>,
    /// Domain by SPF or DKIM, if the mail was sent on behalf of another or is forged.
    pub via_domain: Option<String>,
    /// Why the mail is held for spam.
    pub spam_banner_type: Option<SpamBannerType>,
    /// Id of the rule for incoming mail that applied.
    pub spam_user_rule_id: Option<String>,
    /// Address or domain that the user blocked.
    pub spam_banner_info: Option<String>,
}

/// The values of `attachment_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum AttachmentType {
    /// An ordinary attachment.
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
    /// A department.
    #[lark(rename = "DEPARTMENT")]
    Department,
    /// Everyone in the tenant.
    #[lark(rename = "COMPANY")]
    Company,
    /// A user from outside.
    #[lark(rename = "EXTERNAL_USER")]
    ExternalUser,
    /// A mailing list.
    #[lark(rename = "MAIL_GROUP")]
    MailGroup,
    /// A public mailbox.
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
    /// Received.
    #[lark(value = 1)]
    Received,
    /// Sent.
    #[lark(value = 2)]
    Sent,
    /// A draft.
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
    /// No priority.
    #[lark(rename = "0")]
    None,
    /// Urgent.
    #[lark(rename = "1")]
    High,
    /// Normal.
    #[lark(rename = "3")]
    Normal,
    /// Not urgent.
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
    /// A mailing list.
    #[lark(rename = "MAIL_GROUP")]
    MailGroup,
    /// A public mailbox.
    #[lark(rename = "PUBLIC_MAILBOX")]
    PublicMailbox,
    /// An alias of a public mailbox.
    #[lark(rename = "PUBLIC_MAILBOX_ALIAS")]
    PublicMailboxAlias,
    /// An alias of a user.
    #[lark(rename = "USER_ALIAS")]
    UserAlias,
    /// The main address of a user.
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
    /// Everything, with plain text and HTML.
    Full,
    /// Everything but the text.
    Metadata,
    /// Everything but HTML.
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
    /// It can be recalled.
    Available,
    /// It cannot be recalled.
    Unavailable,
    /// The recall is finished.
    Done,
    /// The recall goes on.
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
    /// The mail is dangerous.
    #[lark(rename = "DANGER")]
    Danger,
    /// Just a hint.
    #[lark(rename = "INFO")]
    Info,
    /// A warning.
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
    /// A mail from outside with an encrypted attachment.
    #[lark(rename = "EXTERNAL_ENCRYPTION_ATTACHMENT")]
    ExternalEncryptionAttachment,
    /// A domain that looks like another.
    #[lark(rename = "IMPERSONATE_DOMAIN")]
    ImpersonateDomain,
    /// The name of a key person is imitated.
    #[lark(rename = "IMPERSONATE_KP_NAME")]
    ImpersonateKpName,
    /// A partner is imitated.
    #[lark(rename = "IMPERSONATE_PARTNER")]
    ImpersonatePartner,
    /// A dangerous attachment.
    #[lark(rename = "MALICIOUS_ATTACHMENT")]
    MaliciousAttachment,
    /// A malicious link.
    #[lark(rename = "MALICIOUS_URL")]
    MaliciousUrl,
    /// Not known.
    #[lark(rename = "NO_REASON")]
    NoReason,
    /// Phishing.
    #[lark(rename = "PHISHING")]
    Phishing,
    /// A domain from outside that is not authenticated.
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
    /// The system holds it for spam.
    #[lark(rename = "ANTI_SPAM")]
    AntiSpam,
    /// The user blocked the address.
    #[lark(rename = "BLOCK_ADDRESS")]
    BlockAddress,
    /// The user blocked the domain.
    #[lark(rename = "BLOCK_DOMIN")]
    BlockDomin,
    /// The user marked mails of this sender as spam before.
    #[lark(rename = "USER_BLOCK")]
    UserBlock,
    /// The user marked it as spam.
    #[lark(rename = "USER_REPORT")]
    UserReport,
    /// A rule of the user moved it to spam.
    #[lark(rename = "USER_RULE")]
    UserRule,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
