// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Callbacks: events that the platform wants an answer to, within 3 s.
//!
//! The answer is the JSON of the type that the callback names; `{}`, a default answer, says nothing.
//!
//! Field names are the platform's; see the documentation linked from each event.
#![allow(missing_docs)] // for these fields

use std::collections::BTreeMap;

use lark_runtime::{Body, Model, StringEnum, lark_event, serde_json::Value};

/// A user acted on a card, such as by pressing a button; the answer, within 3 seconds, may show a toast or a new card.
///
/// - Event `card.action.trigger`, for custom and store apps
/// - A callback: the platform waits 3 s for the answer
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-callback-communication)
#[lark_event(type = "card.action.trigger", callback = CardActionTriggerResponse)]
#[non_exhaustive]
pub struct CardActionTrigger {
    /// The user who acted.
    pub operator: Option<CallbackOperator>,
    /// Token to change the card with; works for 30 minutes and 2 changes.
    pub token: Option<String>,
    /// What the user did.
    pub action: Option<CardAction>,
    /// Where the card is shown.
    pub host: Option<CallbackHost>,
    /// How the card got there: `url_preview` for the card of a link preview, else missing.
    pub delivery_type: Option<DeliveryType>,
    /// The message and chat that show the card.
    pub context: Option<CallbackContext>,
}

/// A user clicked an interactive component of a card, as the old request URL of cards is told; never over the long
/// connection.
///
/// - Event `card.action.trigger_v1`
/// - A callback: the platform waits 3 s for the answer
#[lark_event(type = "card.action.trigger_v1", schema = "flat", callback = Value, deprecated)]
#[non_exhaustive]
pub struct CardActionTriggerV1 {
    pub open_id: Option<String>,
    pub user_id: Option<String>,
    pub union_id: Option<String>,
    pub open_message_id: Option<String>,
    pub open_chat_id: Option<String>,
    pub tenant_key: Option<String>,
    pub token: Option<String>,
    pub action: Option<CardAction>,
}

/// A client asks the app for the preview of a link.
///
/// - Event `url.preview.get`
/// - A callback: the platform waits 3 s for the answer
#[lark_event(type = "url.preview.get", callback = UrlPreviewGetResponse)]
#[non_exhaustive]
pub struct UrlPreviewGet {
    /// The user whose client asks for the preview.
    pub operator: Option<CallbackOperator>,
    /// Where the link is shown.
    pub host: Option<CallbackHost>,
    /// The link, its preview token, and the message and chat it is in.
    pub context: Option<CallbackContext>,
}

/// What the user did, and with which element of the card.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CardAction {
    /// Data of your own that the element carries in its `value`.
    pub value: Value,
    /// Kind of the element, as its tag in the card.
    pub tag: Option<String>,
    /// The option the user chose in an overflow, a single select of options or people, or a date or time picker, outside a
    /// form.
    pub option: Option<String>,
    /// The user's time zone; only of date and time pickers.
    pub timezone: Option<String>,
    /// Name that you gave the element, to tell it apart in a form.
    pub name: Option<String>,
    /// What the user entered in a form, by the names of its elements; a list where several can be chosen.
    pub form_value: BTreeMap<String, Value>,
    /// Text the user entered in an input outside a form.
    pub input_value: Option<String>,
    /// The options the user chose in a select of several options or people, outside a form.
    pub options: Value,
    /// Whether a checker outside a form is ticked.
    pub checked: Option<bool>,
}

/// The card that replaces the one shown.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CallbackCard {
    /// Whether `data` is a template of the card builder or a card as JSON.
    pub r#type: CallbackCardType,
    /// The card in the JSON version that was sent, 1.0 or 2.0, or the data of a template.
    pub data: Value,
}

/// Where the card or the link is shown.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CallbackContext {
    /// Address of the link; only for link previews.
    pub url: Option<String>,
    /// Token of the preview; only for link previews.
    pub preview_token: Option<String>,
    /// Id of the message with the card or link, `om_...`.
    pub open_message_id: Option<String>,
    /// Id of the chat it is in, `oc_...`.
    pub open_chat_id: Option<String>,
}

/// The user whose action caused the callback.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CallbackOperator {
    /// Key of the user's tenant.
    pub tenant_key: Option<String>,
    /// User id of who acted on the card, unique within the tenant.
    pub user_id: Option<String>,
    /// Id of the user in this app, `ou_...`.
    pub open_id: Option<String>,
    /// Id of the user in all apps of one developer, `on_...`.
    pub union_id: Option<String>,
}

/// A short notice that the client shows the user.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct Toast {
    /// Colour and sign of the toast: information, success, error or warning.
    pub r#type: Option<ToastType>,
    /// Text of the toast in one language; use `i18n` for several.
    pub content: Option<String>,
    /// Text of the toast by language, such as `zh_cn` or `en_us`.
    pub i18n: Option<BTreeMap<String, String>>,
}

/// What the client shows after an action on a card.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CardActionTriggerResponse {
    /// A toast to show; none if left out.
    pub toast: Option<Toast>,
    /// The card to show from now on; the old one stays if left out.
    pub card: Option<CallbackCard>,
}

/// The preview of a link.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UrlPreviewGetResponse {
    /// The title and icon shown in place of the link.
    pub inline: Option<UrlPreviewInline>,
    /// The card that shows the preview of the link.
    pub card: Option<CallbackCard>,
}

/// The title, icon and address shown in place of the link.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UrlPreviewInline {
    /// Title shown in place of the link.
    pub title: Option<String>,
    /// The title by language, such as `zh_cn` or `en_us`.
    pub i18n_title: Option<BTreeMap<String, String>>,
    /// Key of the icon before the title, `img_...`.
    pub image_key: Option<String>,
    /// The addresses that the preview opens.
    pub url: Option<UrlPreviewLinks>,
}

/// The addresses that the preview opens, by platform, and the one to copy.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UrlPreviewLinks {
    /// Address that users get when they copy the link.
    pub copy_url: Option<String>,
    /// Address opened on iOS.
    pub ios: Option<String>,
    /// Address opened on Android.
    pub android: Option<String>,
    /// Address opened on a computer.
    pub pc: Option<String>,
    /// Address opened in a browser.
    pub web: Option<String>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CallbackCardType {
    /// A card made in the card builder.
    Template,
    /// A card given as JSON.
    Raw,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `host`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CallbackHost {
    /// A message.
    ImMessage,
    /// The notice at the top of a group.
    ImTopNotice,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `delivery_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum DeliveryType {
    /// The card is the preview of a link.
    UrlPreview,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ToastType {
    /// Information.
    Info,
    /// Success, green.
    Success,
    /// An error, red.
    Error,
    /// A warning.
    Warning,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {
    visitor.visit::<CardActionTrigger>();
    visitor.visit::<CardActionTriggerV1>();
    visitor.visit::<UrlPreviewGet>();
}
