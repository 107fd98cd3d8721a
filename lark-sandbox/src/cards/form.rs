//! Forms: what may be filled in, and what is sent of it.

use serde_json::{Map, Value};

use super::component::{self, Component};

/// Elements that have a value in a form.
pub(crate) fn is_field(tag: &str) -> bool {
    matches!(
        tag,
        "input"
            | "select_static"
            | "multi_select_static"
            | "select_person"
            | "multi_select_person"
            | "date_picker"
            | "picker_time"
            | "picker_datetime"
            | "select_img"
            | "checker"
    )
}

/// The `form_value` of a form that somebody has filled in with `given`, or what the client would say to them.
pub(crate) fn filled(form: &Value, given: &Map<String, Value>) -> Result<Map<String, Value>, String> {
    let fields: Vec<_> = component::all(form).into_iter().filter(|field| is_field(field.tag())).collect();
    if let Some(name) = given.keys().find(|name| !fields.iter().any(|field| field.name() == *name)) {
        let there: Vec<_> = fields.iter().map(|field| format!("{:?}", field.name())).collect();
        return Err(format!("the form has no {name:?}; it has {}", there.join(", ")));
    }
    let mut values = Map::new();
    for field in fields {
        let name = field.name();
        let value = match given.get(name).filter(|value| !value.is_null()) {
            Some(_) if field.element["disabled"] == true => return Err(format!("{name}: it is disabled")),
            Some(given) => Some(value(field.element, given).map_err(|why| format!("{name}: {why}"))?),
            None => initial(&field),
        };
        let value = value.filter(|value| !is_empty(value));
        if value.is_none() && field.element["required"] == true {
            return Err(format!("{name}: it is required"));
        }
        match value {
            Some(value) => values.insert(name.to_owned(), value),
            // An empty input is sent, what was not chosen is not.
            None if field.tag() == "input" => values.insert(name.to_owned(), "".into()),
            None => None,
        };
    }
    Ok(values)
}

fn is_empty(value: &Value) -> bool {
    value.as_str().is_some_and(str::is_empty) || value.as_array().is_some_and(Vec::is_empty)
}

/// What a field holds before anybody has touched it.
fn initial(field: &Component<'_>) -> Option<Value> {
    let element = field.element;
    let member = match field.tag() {
        "input" => "default_value",
        "select_static" | "select_person" => "initial_option",
        "multi_select_static" | "multi_select_person" => "selected_values",
        "date_picker" => "initial_date",
        "picker_time" => "initial_time",
        "picker_datetime" => "initial_datetime",
        "checker" => return Some(Value::Bool(element["checked"] == true)),
        _ => return None,
    };
    let index = element["initial_index"].as_u64().and_then(|index| usize::try_from(index).ok()).filter(|at| *at > 0);
    let by_index = || index.and_then(|at| element["options"].get(at - 1)).map(|option| option["value"].clone());
    let value = element.get(member).filter(|value| !value.is_null()).cloned().or_else(by_index)?;
    Some(match value.as_str() {
        Some(text) if field.tag().contains("picker") && !text.is_empty() => component::with_offset(text).into(),
        _ => value,
    })
}

/// A value as a field takes it.
pub(crate) fn value(field: &Value, given: &Value) -> Result<Value, String> {
    let text = || given.as_str().ok_or_else(|| "the value is not a text".to_owned());
    match field["tag"].as_str().unwrap_or_default() {
        "input" => {
            let text = text()?;
            let max = field["max_length"].as_u64().unwrap_or(1000);
            match u64::try_from(text.chars().count()) {
                Ok(count) if count <= max => Ok(text.into()),
                _ => Err(format!("the text has more than {max} characters")),
            }
        }
        "checker" => given.as_bool().map(Value::Bool).ok_or_else(|| "the value is not a bool".to_owned()),
        "multi_select_static" | "multi_select_person" => options(field, given),
        "select_img" if field["multi_select"] == true => options(field, given),
        "date_picker" => moment(text()?, "9999-99-99"),
        "picker_time" => moment(text()?, "99:99"),
        "picker_datetime" => moment(text()?, "9999-99-99 99:99"),
        _ => option(field, given),
    }
}

fn options(field: &Value, given: &Value) -> Result<Value, String> {
    let list = given.as_array().ok_or("the value is not a list")?;
    list.iter().map(|given| option(field, given)).collect::<Result<Vec<_>, _>>().map(Value::Array)
}

/// The value of an option that is named by its value or its text.
pub(crate) fn option(field: &Value, given: &Value) -> Result<Value, String> {
    let given = given.as_str().ok_or("an option is a text")?;
    let options = field["options"].as_array().map_or(&[][..], Vec::as_slice);
    let of_people = field["tag"].as_str().is_some_and(|tag| tag.ends_with("_person"));
    if options.is_empty() && of_people {
        return Ok(given.into());
    }
    let by_value = options.iter().find(|option| option["value"] == given);
    let found = by_value.or_else(|| options.iter().find(|option| option["text"]["content"] == given));
    match found {
        Some(option) if option["disabled"] == true => Err(format!("the option {given:?} is disabled")),
        Some(option) => Ok(option["value"].clone()),
        None => {
            let there: Vec<_> = options.iter().filter_map(|option| option["value"].as_str()).collect();
            Err(format!("there is no option {given:?}; there are {there:?}"))
        }
    }
}

/// A date or time of this form, in which 9 is any digit; with an offset or not.
fn moment(text: &str, form: &str) -> Result<Value, String> {
    let is_offset = |rest: &str| matches!(rest.as_bytes(), [b' ', b'+' | b'-', digits @ ..] if digits.len() == 4 && digits.iter().all(u8::is_ascii_digit));
    let fits = text.split_at_checked(form.len()).is_some_and(|(start, rest)| {
        let same = |(is, form): (u8, u8)| if form == b'9' { is.is_ascii_digit() } else { is == form };
        start.bytes().zip(form.bytes()).all(same) && (rest.is_empty() || is_offset(rest))
    });
    if fits {
        Ok(component::with_offset(text).into())
    } else {
        Err(format!("{text:?} is not written as {}", form.replace('9', "0")))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn form() -> Value {
        let option =
            |value: &str, text: &str| json!({ "value": value, "text": { "tag": "plain_text", "content": text } });
        let options = json!([option("s", "Sick"), option("h", "Holiday")]);
        json!({ "tag": "form", "name": "f", "elements": [
            { "tag": "input", "name": "why", "required": true, "max_length": 5 },
            { "tag": "input", "name": "note" },
            { "tag": "select_static", "name": "kind", "options": options, "initial_option": "h" },
            { "tag": "column_set", "columns": [{ "tag": "column", "elements": [
                { "tag": "multi_select_static", "name": "kinds", "options": options },
            ] }] },
            { "tag": "date_picker", "name": "day" },
            { "tag": "picker_time", "name": "time", "initial_time": "08:30" },
            { "tag": "picker_datetime", "name": "at" },
            { "tag": "select_person", "name": "who" },
            { "tag": "checker", "name": "sure", "checked": true },
        ] })
    }

    fn fill(given: &Value) -> Result<Value, String> {
        filled(&form(), given.as_object().expect("an object")).map(Value::Object)
    }

    #[test]
    fn what_is_filled_in_is_sent_with_what_was_there() {
        assert_eq!(
            fill(&json!({ "why": "flu", "kinds": ["Sick"], "day": "2026-11-29", "at": "2026-11-29 07:07 +0800" })),
            Ok(json!({
                "why": "flu", "note": "", "kind": "h", "kinds": ["s"], "day": "2026-11-29 +0800",
                "time": "08:30 +0800", "at": "2026-11-29 07:07 +0800", "sure": true,
            }))
        );
    }

    #[test]
    fn what_the_client_would_not_send_is_refused() {
        for (given, why) in [
            (json!({}), "why: it is required"),
            (json!({ "why": "" }), "why: it is required"),
            (json!({ "why": "123456" }), "why: the text has more than 5 characters"),
            (json!({ "why": 1 }), "why: the value is not a text"),
            (json!({ "why": "a", "kind": "x" }), "kind: there is no option \"x\"; there are [\"s\", \"h\"]"),
            (json!({ "why": "a", "kinds": "s" }), "kinds: the value is not a list"),
            (json!({ "why": "a", "day": "29.11." }), "day: \"29.11.\" is not written as 0000-00-00"),
            (json!({ "why": "a", "sure": "yes" }), "sure: the value is not a bool"),
        ] {
            assert_eq!(fill(&given), Err(why.to_owned()), "{given}");
        }
        assert!(
            fill(&json!({ "what": 1 })).is_err_and(|why| why.starts_with("the form has no \"what\"; it has \"why\""))
        );
    }
}
