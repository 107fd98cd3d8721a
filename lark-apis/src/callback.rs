// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Callbacks: events that the platform wants an answer to, within 3 s.
//!
//! The answer is the JSON of the type that the callback names; `{}`, a default answer, says nothing.
//!
//! Field names are the platform's; see the documentation linked from each event.
#![allow(missing_docs)] // for these fields

use std::collections::BTreeMap;

use lark_runtime::{Body, Model, StringEnum, lark_event, serde_json::Value};

/// A user clicked or filled in an interactive component of a card.
///
/// - Event `card.action.trigger`, for custom and store apps
/// - A callback: the platform waits 3 s for the answer
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-callback-communication)
#[lark_event(type = "card.action.trigger", callback = CardActionTriggerResponse)]
#[non_exhaustive]
pub struct CardActionTrigger {
    pub operator: Option<CallbackOperator>,
    pub token: Option<String>,
    pub action: Option<CardAction>,
    pub host: Option<CallbackHost>,
    pub delivery_type: Option<DeliveryType>,
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

/// A link that the app previews was sent or typed.
///
/// - Event `url.preview.get`
/// - A callback: the platform waits 3 s for the answer
#[lark_event(type = "url.preview.get", callback = UrlPreviewGetResponse)]
#[non_exhaustive]
pub struct UrlPreviewGet {
    pub operator: Option<CallbackOperator>,
    pub host: Option<CallbackHost>,
    pub context: Option<CallbackContext>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CardAction {
    pub value: Value,
    pub tag: Option<String>,
    pub option: Option<String>,
    pub timezone: Option<String>,
    pub name: Option<String>,
    pub form_value: BTreeMap<String, Value>,
    pub input_value: Option<String>,
    pub options: Value,
    pub checked: Option<bool>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CallbackCard {
    pub r#type: CallbackCardType,
    pub data: Value,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CallbackContext {
    pub url: Option<String>,
    pub preview_token: Option<String>,
    pub open_message_id: Option<String>,
    pub open_chat_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CallbackOperator {
    pub tenant_key: Option<String>,
    pub user_id: Option<String>,
    pub open_id: Option<String>,
    pub union_id: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct Toast {
    pub r#type: Option<ToastType>,
    pub content: Option<String>,
    pub i18n: Option<BTreeMap<String, String>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CardActionTriggerResponse {
    pub toast: Option<Toast>,
    pub card: Option<CallbackCard>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UrlPreviewGetResponse {
    pub inline: Option<UrlPreviewInline>,
    pub card: Option<CallbackCard>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UrlPreviewInline {
    pub title: Option<String>,
    pub i18n_title: Option<BTreeMap<String, String>>,
    pub image_key: Option<String>,
    pub url: Option<UrlPreviewLinks>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UrlPreviewLinks {
    pub copy_url: Option<String>,
    pub ios: Option<String>,
    pub android: Option<String>,
    pub pc: Option<String>,
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
    Info,
    Success,
    Error,
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
