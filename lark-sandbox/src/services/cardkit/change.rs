//! Changes of a card, each of which a call or an action of a batch makes.

use serde_json::{Map, Value};

use super::{Done, Open, empty, parameter};
use crate::{
    cards::tree::{self, Place},
    envelope::{Failure, cut},
};

fn object<'v>(name: &str, value: &'v Value) -> Result<&'v Map<String, Value>, Failure> {
    let object = value.as_object().ok_or_else(|| parameter(format!("{name} is not an object")))?;
    if object.is_empty() { Err(empty(name)) } else { Ok(object) }
}

/// Members of `config`, and `card_link`.
pub(super) fn settings(open: &mut Open, settings: &Value) -> Done {
    let settings = object("settings", settings)?;
    for (name, value) in settings {
        match (name.as_str(), value) {
            ("config", Value::Object(config)) => {
                let mut all = open.row["card"]["config"].take().as_object().cloned().unwrap_or_default();
                all.extend(config.clone());
                open.row["card"]["config"] = all.into();
                match config.get("streaming_mode") {
                    Some(Value::Bool(true)) => open.row["streaming_since"] = open.now.into(),
                    Some(Value::Bool(false)) => open.row["streaming_since"] = Value::Null,
                    _ => {}
                }
            }
            ("card_link", Value::Object(_)) => open.row["card"]["card_link"] = value.clone(),
            _ => return Err(parameter(format!("settings has no object {}", cut(name)))),
        }
    }
    Ok(())
}

/// One action of a batch.
pub(super) fn action(open: &mut Open, action: &Value) -> Done {
    let params = &action["params"];
    let text = |name: &str| params[name].as_str().unwrap_or_default();
    match action["action"].as_str().unwrap_or_default() {
        "partial_update_setting" => settings(open, &params["settings"]),
        "add_elements" => add(open, text("type"), text("target_element_id"), &params["elements"]),
        "delete_elements" => {
            let ids = params["element_ids"].as_array().ok_or_else(|| parameter("element_ids is not a list"))?;
            if ids.is_empty() {
                return Err(empty("element_ids"));
            }
            ids.iter().try_for_each(|id| remove(open, id.as_str().unwrap_or_default()))
        }
        "partial_update_element" => merge(open, text("element_id"), &params["partial_element"]),
        "update_element" => replace(open, text("element_id"), &params["element"]),
        other => Err(parameter(format!("there is no action {}", cut(other)))),
    }
}

pub(super) fn add(open: &mut Open, kind: &str, target: &str, elements: &Value) -> Done {
    let elements = elements.as_array().ok_or_else(|| parameter("elements is not a list"))?;
    if elements.is_empty() {
        return Err(empty("elements"));
    }
    let place = match (kind, target) {
        ("insert_before" | "insert_after", "") => return Err(parameter("target_element_id is required")),
        ("insert_before", id) => Place::Before(id),
        ("insert_after", id) => Place::After(id),
        ("append", "") => Place::End(None),
        ("append", id) => Place::End(Some(id)),
        _ => return Err(parameter("type is none of insert_before, insert_after and append")),
    };
    if tree::insert(open.card(), place, elements.clone()) {
        Ok(())
    } else {
        Err(Failure::refused(300_315, format!("there is no place at the element {}", cut(target))))
    }
}

/// Another element, which may have another tag, in place of one.
pub(super) fn replace(open: &mut Open, id: &str, element: &Value) -> Done {
    object("element", element)?;
    *open.element(id)? = element.clone();
    Ok(())
}

/// Other members of an element, but for its tag.
pub(super) fn merge(open: &mut Open, id: &str, partial: &Value) -> Done {
    let partial = object("partial_element", partial)?;
    let element = open.element(id)?;
    if partial.get("tag").is_some_and(|tag| *tag != element["tag"]) {
        return Err(Failure::refused(300_312, "the tag of an element can not be changed"));
    }
    if let Value::Object(element) = element {
        element.extend(partial.clone());
    }
    Ok(())
}

pub(super) fn remove(open: &mut Open, id: &str) -> Done {
    if tree::remove(open.card(), id) {
        Ok(())
    } else {
        Err(Failure::refused(300_314, format!("there is no element {}", cut(id))))
    }
}
