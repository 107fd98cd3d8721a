//! Clicks: what a user did with a card.

use std::fmt;
use std::sync::Arc;

use lark_runtime::lark_event;
use lark_runtime::transport::BoxError;
use lark_runtime::wire::JsonText;
use serde_json::{Map, Value};

use super::action::ActionData;
use super::form::FormData;
use super::later::Later;
use super::reply::{Reply, Toast, as_old};
use super::route::Claim;
use crate::delivery::Delivery;
use crate::envelope::{CARD_ACTION_V1, Header};
use crate::handler::{Incoming, Instead, Taken};

/// What stands for the type of a click; its members are read by [`Click`].
#[lark_event(type = "card.action.trigger", callback = Reply)]
#[doc(hidden)]
pub struct CardClicked {}

/// What a user did with a card, as the first argument of a handler: `A` is what the button carries, `F` the form that was
/// submitted.
///
/// A handler of `Click<Approval>` gets the clicks on buttons that carry an `Approval`, one of `Click<(), Leave>` what is
/// submitted by [`Leave::submit`](super::CardForm::submit), one of `Click` all that no other handler gets.
///
/// Of a button whose value or form cannot be read, such as one of an old card, the user is told so by a toast, the log why, and
/// the handler is not called; one that takes `Result<Approval, ActionError>` or `Result<Leave, FormError>` decides itself.
///
/// The old callback of cards comes as a click, too. A toast is nothing to it.
#[derive(Clone)]
#[non_exhaustive]
pub struct Click<A = Value, F = ()> {
    /// The type, id, time, tenant and app of the callback.
    pub header: Arc<Header>,
    /// Who did it.
    pub operator: Operator,
    /// Where the card is shown: `im_message`, or `im_top_notice` at the top of a group.
    pub host: Option<String>,
    /// How the card got there: `url_preview` for that of a link, else `None`.
    pub delivery_type: Option<String>,
    /// The message with the card, `om_...`; empty if the platform does not say.
    pub message_id: String,
    /// The chat it is in, `oc_...`; empty if the platform does not say.
    pub chat_id: String,
    /// The address of the link whose preview the card is.
    pub url: Option<String>,
    /// The kind of the element: `button`, `select_static`, ...
    pub tag: String,
    /// The name of the element.
    pub name: Option<String>,
    /// What the element carries.
    pub value: A,
    /// What was filled in, if a form was submitted.
    pub form: F,
    /// The option that was chosen, or the date or time, of an element outside of a form.
    pub option: Option<String>,
    /// The options that were chosen, of an element outside of a form.
    pub options: Vec<String>,
    /// Whether a box outside of a form is ticked.
    pub checked: Option<bool>,
    /// What was written into an input outside of a form.
    pub input_value: Option<String>,
    /// The time zone of the user's client, `Asia/Shanghai`.
    pub timezone: Option<String>,
    later: Later,
}

/// The user who clicked. Ids that the app may not see are empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operator {
    /// As this app knows them, `ou_...`.
    pub open_id: String,
    /// As the tenant knows them.
    pub user_id: String,
    /// As all apps of one developer know them, `on_...`.
    pub union_id: String,
    /// Their tenant.
    pub tenant_key: String,
}

impl<A, F> Click<A, F> {
    /// Changes the card after the answer: by the token of the click or by its message.
    #[must_use]
    pub fn later(&self) -> Later {
        self.later.clone()
    }

    /// The token of the click, for calls of your own; a secret for 30 minutes.
    #[must_use]
    pub fn token(&self) -> &str {
        self.later.token()
    }
}

/// Shows neither the token nor what anybody wrote.
impl<A: fmt::Debug, F> fmt::Debug for Click<A, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Click")
            .field("header", &self.header)
            .field("operator", &self.operator)
            .field("message_id", &self.message_id)
            .field("chat_id", &self.chat_id)
            .field("tag", &self.tag)
            .field("name", &self.name)
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}

/// The members of a callback, wherever it has them.
struct Parts {
    root: Value,
    action: Map<String, Value>,
}

impl Parts {
    fn read(json: &[u8]) -> Self {
        let mut root = JsonText::new(json).reader().any().unwrap_or_default();
        let inner = root.get_mut("event").and_then(|event| event.get_mut("action"));
        let action = match inner {
            Some(action) => action.take(),
            None => root.get_mut("action").map(Value::take).unwrap_or_default(),
        };
        let action = match action {
            Value::Object(members) => members,
            _ => Map::new(),
        };
        Self { root, action }
    }

    /// A member of the event, or else of the root.
    fn at(&self, path: &[&str]) -> Option<String> {
        let find = |from: &Value| {
            let found = path.iter().try_fold(from, |value, name| value.get(name));
            found.and_then(text)
        };
        self.root.get("event").and_then(find).or_else(|| find(&self.root))
    }

    /// A member of this group, or else beside it; empty where there is none.
    fn in_or_beside(&self, group: &str, name: &str) -> String {
        self.at(&[group, name]).or_else(|| self.at(&[name])).unwrap_or_default()
    }

    fn action(&self, name: &str) -> Option<String> {
        self.action.get(name).and_then(text)
    }
}

/// A text that is not empty, or a number as one.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// One text, or a list of them.
fn texts(value: Option<&Value>) -> Vec<String> {
    match value {
        Some(Value::Array(values)) => values.iter().filter_map(text).collect(),
        Some(value) => text(value).into_iter().collect(),
        None => Vec::new(),
    }
}

impl<A: ActionData, F: FormData> Incoming for Click<A, F> {
    type Type = CardClicked;
}

impl<A: ActionData, F: FormData> Taken for Click<A, F> {
    fn claim() -> Option<Claim> {
        Some(A::claim().or_else(F::claim).unwrap_or(Claim::Rest))
    }

    fn read(delivery: &Delivery) -> Result<Self, BoxError> {
        let mut parts = Parts::read(&delivery.json);
        let value = parts.action.remove("value").unwrap_or_default();
        let value = A::take(&value).map_err(|error| {
            // Nobody can do anything about the cards that are out there.
            let toast = Toast::warning("This card is out of date.")
                .i18n(lark_cards::Locale::ZhCn, "此卡片已过期。")
                .i18n(lark_cards::Locale::EnUs, "This card is out of date.");
            instead(&delivery.header, &error, toast)
        })?;
        let form = match parts.action.remove("form_value") {
            Some(Value::Object(values)) => values,
            _ => Map::new(),
        };
        let form = F::take(&form).map_err(|error| instead(&delivery.header, &error, error.to_toast()))?;
        let is_old = delivery.header.event_type == CARD_ACTION_V1;
        let operator = |name| parts.in_or_beside("operator", name);
        let message_id = parts.in_or_beside("context", "open_message_id");
        // The envelope has a token of its own, which authenticates the platform.
        let token = match parts.root.get("event") {
            Some(event) => event.get("token").and_then(text).unwrap_or_default(),
            None => parts.at(&["token"]).unwrap_or_default(),
        };
        Ok(Self {
            header: Arc::clone(&delivery.header),
            operator: Operator {
                open_id: operator("open_id"),
                user_id: operator("user_id"),
                union_id: operator("union_id"),
                tenant_key: operator("tenant_key"),
            },
            host: parts.at(&["host"]).or_else(|| is_old.then(|| "im_message".to_owned())),
            delivery_type: parts.at(&["delivery_type"]),
            chat_id: parts.in_or_beside("context", "open_chat_id"),
            url: parts.at(&["context", "url"]),
            tag: parts.action("tag").unwrap_or_default(),
            name: parts.action("name"),
            value,
            form,
            option: parts.action("option"),
            options: texts(parts.action.get("options")),
            checked: parts.action.get("checked").and_then(|checked| {
                checked.as_bool().or_else(|| checked.as_str().and_then(|checked| checked.parse().ok()))
            }),
            input_value: parts.action("input_value"),
            timezone: parts.action("timezone"),
            later: Later::new(delivery, token, message_id.clone()),
            message_id,
        })
    }

    fn text_at(&self, path: &str) -> Option<String> {
        let text = match path {
            "context.open_chat_id" => &self.chat_id,
            "context.open_message_id" => &self.message_id,
            _ => return None,
        };
        (!text.is_empty()).then(|| text.clone())
    }

    fn answer(event_type: &str, json: String) -> String {
        answer(event_type, json)
    }
}

/// An answer as the callback of this type takes it.
fn answer(event_type: &str, json: String) -> String {
    if event_type == CARD_ACTION_V1 { as_old(&json) } else { json }
}

fn instead(header: &Header, why: &dyn std::error::Error, toast: Toast) -> BoxError {
    let answer = answer(&header.event_type, Reply::toast(toast).to_value().to_string());
    Box::new(Instead { why: why.to_string(), answer })
}
