// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Settings of a user mailbox.
//!
//! `mail.v1.user_mailbox.setting` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Model, lark_api};

use super::models::EmailInfo;

/// Fetches the signatures of a mailbox, and which address uses which.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/settings/signatures` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-setting/get_signatures)
#[doc(alias = "GetSignaturesUserMailboxSetting")]
#[lark_api(
    id = "mail.v1.user_mailbox.setting.get_signatures",
    method = "GET",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/settings/signatures",
    token = "user",
    response = GetUserMailboxSignaturesResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetUserMailboxSignatures {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
}

/// The answer to [`GetUserMailboxSignatures`].
#[doc(alias = "GetSignaturesUserMailboxSettingResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetUserMailboxSignaturesResponse {
    /// Signatures of the mailbox.
    pub signatures: Vec<UserMailboxSignature>,
    /// Which address uses which signatures.
    pub usages: Vec<UserMailboxSignatureUsage>,
}

/// Lists the addresses that a mailbox can send from.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/settings/send_as` with a tenant or user token, for custom
///   apps only
/// - Scopes, any one of: `mail:user_mailbox`, `mail:user_mailbox:readonly`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-setting/send_as)
#[doc(alias = "SendAsUserMailboxSetting")]
#[lark_api(
    id = "mail.v1.user_mailbox.setting.send_as",
    method = "GET",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/settings/send_as",
    token = "tenant|user",
    response = GetUserMailboxSendAsResponse,
    scopes = "mail:user_mailbox|mail:user_mailbox:readonly",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetUserMailboxSendAs {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
}

/// The answer to [`GetUserMailboxSendAs`].
#[doc(alias = "SendAsUserMailboxSettingResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetUserMailboxSendAsResponse {
    /// Addresses to send from: the main one, aliases and mailing lists.
    pub sendable_addresses: Vec<EmailInfo>,
}

/// A picture in a mail signature.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserMailboxSiganatureImage {
    /// File name of the picture.
    pub image_name: Option<String>,
    /// Key of the picture's file.
    pub file_key: Option<String>,
    /// Content id by which the HTML refers to the picture, `cid:...`.
    pub cid: Option<String>,
    /// How big the file is.
    pub file_size: Option<String>,
    /// How wide the picture is.
    pub image_width: Option<i64>,
    /// How high the picture is.
    pub image_height: Option<i64>,
    /// Link to download the picture.
    pub download_url: Option<String>,
}

/// A signature under mails.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserMailboxSignature {
    /// Id of the signature.
    pub id: Option<String>,
    /// Name of the signature.
    pub name: Option<String>,
    /// Text of the signature.
    pub content: Option<String>,
    pub signature_type: Option<String>,
    pub signature_device: Option<String>,
    pub template_json_keys: Vec<String>,
    /// Pictures in the signature.
    pub images: Vec<UserMailboxSiganatureImage>,
    /// Values about the user that the signature shows.
    pub user_fields: BTreeMap<String, UserMailboxSignatureI18nVal>,
}

/// A value in a mail signature, with its translations.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserMailboxSignatureI18nVal {
    /// The value where there is no translation.
    pub default_val: Option<String>,
    /// The value by language.
    pub i18n_vals: BTreeMap<String, String>,
}

/// Which signatures an address uses for new mails and for replies.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserMailboxSignatureUsage {
    /// Address that uses the signatures.
    pub email_address: Option<String>,
    /// Id of the signature under new mails.
    pub send_mail_signature_id: Option<String>,
    /// Id of the signature under replies.
    pub reply_signature_id: Option<String>,
}
