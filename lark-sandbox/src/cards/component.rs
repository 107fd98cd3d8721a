//! What people can click and fill in, and what the callback says of it.

use serde_json::{Map, Value, json};

use super::form;

/// The zone of whoever looks at a card.
const TIMEZONE: &str = "Asia/Shanghai";
const OFFSET: &str = "+0800";
/// Members in which there is nothing to click.
const OPAQUE: &[&str] = &["value", "chart_spec", "rows", "text", "confirm", "options"];

/// An element that people can do something with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Component<'c> {
    pub(crate) element: &'c Value,
    /// The form around it.
    pub(crate) form: Option<&'c Value>,
}

/// All of them, in the order of the card.
pub(crate) fn all(card: &Value) -> Vec<Component<'_>> {
    let mut found = Vec::new();
    collect(card, None, &mut found);
    found
}

fn collect<'c>(value: &'c Value, form: Option<&'c Value>, found: &mut Vec<Component<'c>>) {
    match value {
        Value::Object(members) => {
            let tag = members.get("tag").and_then(Value::as_str).unwrap_or_default();
            let form = if tag == "form" { Some(value) } else { form };
            if is_interactive(tag) {
                found.push(Component { element: value, form });
            }
            for (name, value) in members {
                if !OPAQUE.contains(&name.as_str()) {
                    collect(value, form, found);
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, form, found)),
        _ => {}
    }
}

fn is_interactive(tag: &str) -> bool {
    form::is_field(tag) || matches!(tag, "button" | "overflow" | "interactive_container")
}

/// The first text in an element.
fn first_text(value: &Value) -> Option<&str> {
    match value {
        Value::Object(members) => match members.get("content") {
            Some(Value::String(text)) => Some(text),
            _ => members.values().find_map(first_text),
        },
        Value::Array(items) => items.iter().find_map(first_text),
        _ => None,
    }
}

impl<'c> Component<'c> {
    pub(crate) fn tag(&self) -> &'c str {
        self.element["tag"].as_str().unwrap_or_default()
    }

    pub(crate) fn name(&self) -> &'c str {
        self.element["name"].as_str().unwrap_or_default()
    }

    /// What people read on it.
    pub(crate) fn label(&self) -> &'c str {
        match self.tag() {
            "interactive_container" => first_text(&self.element["elements"]).unwrap_or_default(),
            "button" | "checker" => self.element["text"]["content"].as_str().unwrap_or_default(),
            _ => {
                let of = |name: &str| self.element[name]["content"].as_str().filter(|text| !text.is_empty());
                of("label").or_else(|| of("placeholder")).unwrap_or_default()
            }
        }
    }

    fn is_called(&self, what: &str) -> bool {
        self.name() == what || self.element["element_id"] == what
    }

    /// Whether a button sends its form, or empties it.
    pub(crate) fn form_action(&self) -> Option<&'c str> {
        let behaviors = self.element["behaviors"].as_array().into_iter().flatten();
        let mut of_behavior = behaviors.filter(|behavior| behavior["type"] == "form_action");
        let old = self.element["action_type"].as_str().and_then(|action| action.strip_prefix("form_"));
        self.element["form_action_type"]
            .as_str()
            .or(old)
            .or_else(|| of_behavior.next().map(|behavior| behavior["behavior"].as_str().unwrap_or("submit")))
    }

    /// What the callback carries of the behaviours, if there is a callback at all.
    fn callback(&self) -> Option<Value> {
        let behaviors = self.element["behaviors"].as_array();
        let callback = behaviors.into_iter().flatten().find(|behavior| behavior["type"] == "callback");
        callback.map(|callback| callback["value"].clone()).or_else(|| self.element.get("value").cloned())
    }

    /// Whether a click opens a page, of which the app is not told.
    fn opens_url(&self) -> bool {
        let behaviors = self.element["behaviors"].as_array();
        behaviors.into_iter().flatten().any(|behavior| behavior["type"] == "open_url")
            || ["url", "multi_url"].iter().any(|name| self.element.get(*name).is_some())
    }

    /// The action of a click; `None` where the app is not told of it.
    pub(crate) fn click(&self) -> Result<Option<Value>, String> {
        self.enabled()?;
        let Some(value) = self.callback() else {
            return match self.opens_url() {
                true => Ok(None),
                false => Err(format!("a click on {:?} does nothing: it has no behavior callback", self.label())),
            };
        };
        let mut action = json!({ "tag": self.tag(), "timezone": TIMEZONE });
        self.mark(&mut action, value);
        Ok(Some(action))
    }

    /// The action of a choice or an input.
    pub(crate) fn set(&self, value: &Value) -> Result<Value, String> {
        self.enabled()?;
        if self.form.is_some() {
            return Err(format!("{:?} is in a form, which is sent as a whole", self.name()));
        }
        let tag = self.tag();
        let mut action = json!({ "tag": tag });
        match tag {
            "overflow" => action["option"] = form::option(self.element, value)?,
            _ => {
                let member = match tag {
                    "input" => "input_value",
                    "checker" => "checked",
                    "multi_select_static" | "multi_select_person" | "select_img" => "options",
                    _ => "option",
                };
                action[member] = form::value(self.element, value)?;
            }
        }
        if tag.contains("picker") {
            action["timezone"] = TIMEZONE.into();
        }
        let callback = self.callback();
        if callback.is_none() && tag == "checker" {
            return Err("the checker has no behavior callback".to_owned());
        }
        self.mark(&mut action, callback.unwrap_or_default());
        Ok(action)
    }

    /// The action of a button that sends its form.
    pub(crate) fn submit(&self, values: &Map<String, Value>) -> Value {
        let mut action = json!({ "tag": "button", "timezone": TIMEZONE, "form_value": values });
        self.mark(&mut action, self.callback().unwrap_or_default());
        action
    }

    fn mark(&self, action: &mut Value, value: Value) {
        if !value.is_null() {
            action["value"] = value;
        }
        if !self.name().is_empty() {
            action["name"] = self.name().into();
        }
    }

    fn enabled(&self) -> Result<(), String> {
        if self.element["disabled"] != true {
            return Ok(());
        }
        let why = self.element["disabled_tips"]["content"].as_str().unwrap_or_default();
        Err(format!("{:?} is disabled{}{why}", self.label(), if why.is_empty() { "" } else { ": " }))
    }
}

/// The component of this name, id or text; names count before texts.
pub(crate) fn find<'c>(card: &'c Value, what: &str, fits: fn(&str) -> bool) -> Result<Component<'c>, String> {
    let all: Vec<_> = all(card).into_iter().filter(|component| fits(component.tag())).collect();
    let named = all.iter().filter(|component| component.is_called(what)).copied();
    let mut found: Vec<_> = named.collect();
    if found.is_empty() {
        found = all.iter().filter(|component| component.label() == what).copied().collect();
    }
    match found.as_slice() {
        [one] => Ok(*one),
        [] => {
            let there: Vec<_> = all.iter().map(|one| format!("{:?}", shown(one))).collect();
            Err(format!("the card has no {what:?}; it has {}", there.join(", ")))
        }
        _ => Err(format!("the card has {} of {what:?}; give them names", found.len())),
    }
}

fn shown<'c>(component: &Component<'c>) -> &'c str {
    if component.label().is_empty() { component.name() } else { component.label() }
}

/// A date or a time as callbacks have it, with the offset of the zone.
pub(crate) fn with_offset(text: &str) -> String {
    if text.contains(" +") || text.contains(" -") { text.to_owned() } else { format!("{text} {OFFSET}") }
}
