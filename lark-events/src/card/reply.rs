//! What a click is answered with: a toast, another card, both, or nothing.

use std::fmt;

use lark_cards::{CardJson, CardProblems, Locale, Problem, Rule, check};
use lark_runtime::event::EventAnswer;
use serde_json::{Map, Value, json};

/// The answer to a click. The platform waits 3 s for it.
///
/// ```
/// use lark_cards::{Card, Locale, Markdown};
/// use lark_events::card::{Reply, Toast};
///
/// let card = Card::new().element(Markdown::new("**Approved**")).build()?;
/// let reply = Reply::toast(Toast::success("Saved").i18n(Locale::DeDe, "Gespeichert")).with_card(card);
/// # Ok::<(), lark_cards::CardProblems>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a handler returns it"]
pub struct Reply {
    toast: Option<Toast>,
    card: Option<ReplyCard>,
}

impl Reply {
    /// Nothing happens: `{}`.
    pub fn none() -> Self {
        Self::default()
    }

    /// Shows a toast; of a text alone, an information.
    pub fn toast(toast: impl Into<Toast>) -> Self {
        Self::none().with_toast(toast)
    }

    /// Shows another card in place of the one that was clicked.
    pub fn card(card: impl Into<ReplyCard>) -> Self {
        Self::none().with_card(card)
    }

    /// With a toast.
    pub fn with_toast(self, toast: impl Into<Toast>) -> Self {
        Self { toast: Some(toast.into()), ..self }
    }

    /// With a card: one that was built, a [`CardTemplate`], or a [`ReplyCard`] of JSON that was checked.
    pub fn with_card(self, card: impl Into<ReplyCard>) -> Self {
        Self { card: Some(card.into()), ..self }
    }

    /// The JSON of it.
    #[must_use]
    pub fn to_value(&self) -> Value {
        let mut members = Map::new();
        if let Some(toast) = &self.toast {
            members.insert("toast".into(), toast.to_value());
        }
        if let Some(card) = &self.card {
            members.insert("card".into(), card.wrapped());
        }
        members.into()
    }
}

impl EventAnswer for Reply {
    fn to_json(&self) -> Option<String> {
        Some(self.to_value().to_string())
    }
}

impl From<Toast> for Reply {
    fn from(toast: Toast) -> Self {
        Self::toast(toast)
    }
}

impl From<CardJson> for Reply {
    fn from(card: CardJson) -> Self {
        Self::card(card)
    }
}

/// How a toast looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ToastKind {
    /// As something to know.
    #[default]
    Info,
    /// As a success.
    Success,
    /// As a failure.
    Error,
    /// As a warning.
    Warning,
}

impl ToastKind {
    /// As it is in the answer.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Success => "success",
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// A short notice for the user who clicked.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a reply takes it"]
pub struct Toast {
    kind: ToastKind,
    content: String,
    i18n: Vec<(Locale, String)>,
}

impl Toast {
    /// Of this kind, with the text for readers in a language that has no other.
    pub fn new(kind: ToastKind, content: impl Into<String>) -> Self {
        Self { kind, content: content.into(), i18n: Vec::new() }
    }

    /// An information.
    pub fn info(content: impl Into<String>) -> Self {
        Self::new(ToastKind::Info, content)
    }

    /// A success.
    pub fn success(content: impl Into<String>) -> Self {
        Self::new(ToastKind::Success, content)
    }

    /// A failure.
    pub fn error(content: impl Into<String>) -> Self {
        Self::new(ToastKind::Error, content)
    }

    /// A warning.
    pub fn warning(content: impl Into<String>) -> Self {
        Self::new(ToastKind::Warning, content)
    }

    /// The text for readers in this language.
    pub fn i18n(mut self, locale: Locale, content: impl Into<String>) -> Self {
        self.i18n.push((locale, content.into()));
        self
    }

    fn to_value(&self) -> Value {
        let mut toast = json!({"type": self.kind.as_str(), "content": self.content});
        if !self.i18n.is_empty() {
            toast["i18n"] = by_locale(self.i18n.iter().map(|(locale, text)| (locale.as_str(), text)));
        }
        toast
    }
}

pub(crate) fn by_locale<'a>(texts: impl Iterator<Item = (&'static str, &'a String)>) -> Value {
    texts.map(|(locale, text)| (locale.to_owned(), Value::from(text.as_str()))).collect::<Map<_, _>>().into()
}

impl<T: Into<String>> From<T> for Toast {
    fn from(content: T) -> Self {
        Self::info(content)
    }
}

/// A card that the platform takes in an answer or an update: one that was built, a [`CardTemplate`], or JSON that was checked.
#[derive(Clone, PartialEq)]
pub struct ReplyCard {
    is_template: bool,
    data: Value,
}

impl ReplyCard {
    /// From JSON: a card of version 2.0, or what messages have of a template; not the id of a card. A card of version 1.0, which has no `schema`, may
    /// only replace another of it; it is not checked.
    ///
    /// # Errors
    /// What the platform would refuse, each with its path.
    pub fn from_json(json: Value) -> Result<Self, CardProblems> {
        let is_old = json.is_object()
            && json.get("schema").is_none()
            && json.get("type").is_none()
            && json.get("body").is_none()
            && ["elements", "i18n_elements"].iter().any(|member| json.get(member).is_some());
        if json.get("schema").is_none() && json.get("type").is_some_and(|kind| kind == "card") {
            let help = "give the JSON of the card or a template: an answer and an update take no card by its id";
            return Err(vec![Problem::new("type", Rule::WrongValue, help)].into());
        }
        if !is_old {
            let problems = check(&json);
            if !problems.is_empty() {
                return Err(problems.into());
            }
        }
        let is_template = json.get("type").is_some_and(|kind| kind == "template");
        let data = if is_template { json.get("data").cloned().unwrap_or_default() } else { json };
        Ok(Self { is_template, data })
    }

    /// As it is in an answer.
    pub(crate) fn wrapped(&self) -> Value {
        json!({"type": if self.is_template { "template" } else { "raw" }, "data": self.data})
    }

    /// As it is in a message and in an update.
    pub(crate) fn into_content(self) -> Value {
        if self.is_template { self.wrapped() } else { self.data }
    }
}

/// Does not show the card, which is a message.
impl fmt::Debug for ReplyCard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReplyCard").field("is_template", &self.is_template).finish_non_exhaustive()
    }
}

impl From<CardJson> for ReplyCard {
    fn from(card: CardJson) -> Self {
        Self { is_template: false, data: card.to_value() }
    }
}

impl From<CardTemplate> for ReplyCard {
    fn from(template: CardTemplate) -> Self {
        let CardTemplate { id, version, variables } = template;
        let mut data = json!({"template_id": id});
        if let Some(version) = version {
            data["template_version_name"] = version.into();
        }
        if !variables.is_empty() {
            data["template_variable"] = variables.into();
        }
        Self { is_template: true, data }
    }
}

/// A card that was made in the platform's card builder.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a reply takes it"]
pub struct CardTemplate {
    id: String,
    version: Option<String>,
    variables: Map<String, Value>,
}

impl CardTemplate {
    /// By its id.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), version: None, variables: Map::new() }
    }

    /// Of this version; the newest that was published unless set.
    pub fn version(self, name: impl Into<String>) -> Self {
        Self { version: Some(name.into()), ..self }
    }

    /// With the value of a variable.
    pub fn variable(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.variables.insert(name.into(), value.into());
        self
    }
}

/// The answer as the old callback of cards takes it: the card alone, or nothing.
pub(crate) fn as_old(answer: &str) -> String {
    let mut answer: Value = serde_json::from_str(answer).unwrap_or_default();
    let Some(card) = answer.get_mut("card").map(Value::take) else { return "{}".into() };
    let is_raw = card.get("type").is_some_and(|kind| kind == "raw");
    let card = if is_raw { card.get("data").cloned().unwrap_or_default() } else { card };
    card.to_string()
}

#[cfg(test)]
mod tests {
    use lark_cards::{Card, Markdown};

    use super::*;

    #[test]
    fn a_reply_is_what_the_platform_documents() {
        assert_eq!(Reply::none().to_value(), json!({}));
        let toast = Toast::warning("late").i18n(Locale::ZhCn, "晚了");
        assert_eq!(
            Reply::toast(toast).to_value(),
            json!({"toast": {"type": "warning", "content": "late", "i18n": {"zh_cn": "晚了"}}})
        );
        let card = Card::new().element(Markdown::new("hi")).build().unwrap();
        let data = card.to_value();
        assert_eq!(
            Reply::toast("ok").with_card(card).to_value(),
            json!({"toast": {"type": "info", "content": "ok"}, "card": {"type": "raw", "data": data}})
        );
        let template = CardTemplate::new("AAq1").version("1.0.2").variable("name", "Ann");
        let data =
            json!({"template_id": "AAq1", "template_version_name": "1.0.2", "template_variable": {"name": "Ann"}});
        assert_eq!(Reply::card(template.clone()).to_value(), json!({"card": {"type": "template", "data": data}}));
        let content = ReplyCard::from(template).into_content();
        assert_eq!(content, json!({"type": "template", "data": data}));
        let again = ReplyCard::from_json(content.clone()).unwrap();
        assert_eq!(again.into_content(), content);
    }

    #[test]
    fn a_card_that_the_platform_would_refuse_is_refused_with_its_path() {
        let card = json!({"schema": "2.0", "body": {"elements": [{"tag": "hr", "margin": "100px"}]}});
        let problems = ReplyCard::from_json(card).unwrap_err();
        assert_eq!(problems.problems()[0].path, "body.elements[0].margin");
        for no_card in [json!([]), json!("card"), json!(null), json!({"elements": 1, "schema": "2.0"})] {
            assert!(ReplyCard::from_json(no_card.clone()).is_err(), "{no_card}");
        }
        // An answer and an update take no card by its id.
        for id in [json!("7355439197428236291"), json!(null)] {
            let entity = json!({"type": "card", "data": {"card_id": id}});
            let problems = ReplyCard::from_json(entity).unwrap_err();
            assert_eq!((&*problems.problems()[0].path, problems.problems()[0].rule), ("type", Rule::WrongValue));
        }
        let old = json!({"header": {"title": {"tag": "plain_text", "content": "a"}}, "elements": []});
        assert_eq!(ReplyCard::from_json(old.clone()).unwrap().into_content(), old);
    }

    #[test]
    fn the_old_callback_takes_the_card_alone() {
        let card = json!({"elements": []});
        let reply = Reply::toast("ok").with_card(ReplyCard::from_json(card.clone()).unwrap());
        assert_eq!(as_old(&reply.to_value().to_string()), card.to_string());
        assert_eq!(as_old(&Reply::toast("ok").to_value().to_string()), "{}");
        assert_eq!(as_old("no JSON"), "{}");
    }
}
