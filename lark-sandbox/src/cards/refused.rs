//! What the platform refuses of a card, in its words.

use std::fmt::Write as _;

use lark_cards::{Problem, Rule};
use serde_json::{Map, Value};

use crate::{
    envelope::{Failure, cut},
    store::Store,
    world::FILES,
};

/// Elements of card JSON 1.0 that 2.0 has no more.
const OLD_TAGS: &[&str] = &["action", "note"];

/// Why a card is refused: a code of the platform for the fault, where it is, and what.
#[derive(Debug, PartialEq)]
pub(crate) struct Refused {
    pub(crate) code: i64,
    /// Steps to the element: `ROOT -> body -> elements -> [2](tag: chart)`; empty where it is about the whole.
    path: String,
    message: String,
    value: String,
}

impl Refused {
    pub(crate) fn new(code: i64, message: impl Into<String>) -> Self {
        Self { code, path: String::new(), message: message.into(), value: String::new() }
    }

    /// Whether the card has too much in it.
    pub(crate) fn is_count(&self) -> bool {
        self.message.contains("exceeds the limit")
    }

    /// The text in the platform's grammar.
    pub(crate) fn text(&self) -> String {
        let mut text = format!("Failed to create card content, ext=ErrCode: {}; ", self.code);
        for (name, value) in [("ErrPath", &self.path), ("ErrMsg", &self.message), ("ErrorValue", &self.value)] {
            if !value.is_empty() {
                // Writing to a text cannot fail.
                let _ = write!(text, "{name}: {value}; ");
            }
        }
        text
    }

    /// As a message with the card is refused.
    pub(crate) fn of_message(self) -> Failure {
        Failure::refused(230_099, self.text())
    }
}

/// Whether a card is written in card JSON 2.0.
pub(crate) fn is_second(card: &Value) -> bool {
    card["schema"] == "2.0"
}

/// Whether a card is blank, which one of either version may be.
pub(crate) fn is_blank(card: &Value) -> bool {
    card.as_object().is_some_and(Map::is_empty)
}

/// Whether something is a card at all: 2.0 strictly, of 1.0 only that there is something in it.
pub(crate) fn check(store: &Store, card: &Value) -> Result<(), Refused> {
    if !card.is_object() {
        return Err(Refused::new(200_621, "the card is not a JSON object"));
    }
    if is_blank(card) {
        return Ok(());
    }
    if !is_second(card) {
        return first(card);
    }
    if card.get("body").is_none() && card.get("elements").is_some() {
        return Err(Refused::new(200_610, "body is nil"));
    }
    match lark_cards::check(card).first() {
        Some(problem) => Err(refused(card, problem)),
        None => images(store, card),
    }
}

/// Card JSON 1.0.
fn first(card: &Value) -> Result<(), Refused> {
    if let Some(schema) = card.get("schema").filter(|schema| **schema != "1.0") {
        let shown = cut(&schema.to_string());
        return Err(Refused::new(200_621, format!("schema is not supported: {shown}")));
    }
    let has = |name: &&str| card.get(*name).is_some_and(|value| !value.is_null());
    if !["elements", "i18n_elements", "card_link", "header"].iter().any(has) {
        return Err(Refused::new(200_621, "the card has no elements"));
    }
    let Some(elements) = card.get("elements").filter(|elements| !elements.is_null()) else { return Ok(()) };
    let elements = elements.as_array().ok_or_else(|| Refused::new(200_621, "elements is not a list"))?;
    match elements.iter().position(|element| !element["tag"].is_string()) {
        Some(at) => Err(Refused {
            path: format!("ROOT -> elements -> [{at}]"),
            ..Refused::new(200_621, "an element has no tag")
        }),
        None => Ok(()),
    }
}

fn refused(card: &Value, problem: &Problem) -> Refused {
    let path = Path::to(card, &problem.path);
    let message = match problem.rule {
        Rule::UnknownMember => format!("unknown property, property: {}: {}", path.member(), problem.help),
        Rule::UnknownElement => format!("not supported tag: {}: {}", cut(path.value_text()), problem.help),
        Rule::MissingMember => format!("required property is missing, property: {}: {}", path.member(), problem.help),
        Rule::Limit if problem.path.is_empty() => format!("element exceeds the limit: {}", problem.help),
        Rule::Limit => format!("{} exceeds the limit: {}", path.what(), problem.help),
        _ if path.is_chart_spec() => format!("chart spec is invalid: {}", problem.help),
        _ if path.member().is_empty() => problem.help.clone(),
        _ => format!("{}: {}", path.member(), problem.help),
    };
    Refused {
        code: code(&path, problem),
        path: path.elements,
        message,
        value: path.value.map(|value| cut(&value.to_string())).unwrap_or_default(),
    }
}

/// The platform's code for a broken rule.
fn code(path: &Path<'_>, problem: &Problem) -> i64 {
    let missing = problem.rule == Rule::MissingMember;
    match problem.rule {
        Rule::UnknownElement if OLD_TAGS.contains(&path.value_text()) => 200_861,
        Rule::Limit | Rule::Length | Rule::Size => 11_310,
        Rule::Duplicate if path.member() == "element_id" => 300_301,
        _ if path.is_chart_spec() => 200_550,
        _ if problem.path == "config.enable_forward" => 300_220,
        _ if problem.path == "config.update_multi" => 300_302,
        Rule::UnknownMember if path.is_in_rows() => 200_915,
        _ if path.is_in_rows() => 200_914,
        _ if missing && path.member() == "name" && matches!(path.tag, "form" | "button") => 200_530,
        _ => 200_621,
    }
}

/// The way to a place in a card.
struct Path<'c> {
    /// To the element that the place is in.
    elements: String,
    tag: &'c str,
    /// From that element on.
    rest: Vec<&'c str>,
    value: Option<&'c Value>,
}

impl<'c> Path<'c> {
    /// Reads `body.elements[2].columns[0].width`.
    fn to(card: &'c Value, path: &'c str) -> Self {
        let mut found = Self { elements: String::new(), tag: "", rest: Vec::new(), value: None };
        let mut way = "ROOT".to_owned();
        let mut here = Some(card);
        let steps = path.split('.').flat_map(|step| {
            let (name, places) = step.split_at(step.find('[').unwrap_or(step.len()));
            std::iter::once(name).chain(places.split_inclusive(']'))
        });
        for step in steps.filter(|step| !step.is_empty()) {
            let place = step.strip_prefix('[').and_then(|step| step.strip_suffix(']')?.parse::<usize>().ok());
            here = here.and_then(|here| match place {
                Some(place) => here.get(place),
                None => here.get(step),
            });
            // Writing to a text cannot fail.
            let _ = write!(way, " -> {step}");
            found.rest.push(step);
            if place.is_some()
                && let Some(tag) = here.and_then(|here| here["tag"].as_str())
            {
                let _ = write!(way, "(tag: {})", cut(tag));
                (found.elements, found.tag) = (way.clone(), tag);
                found.rest.clear();
            } else if place.is_some() && matches!(found.rest.first(), Some(&"elements" | &"body")) {
                // An element without a tag.
                found.elements.clone_from(&way);
                found.rest.clear();
            }
        }
        // A value that is large says nothing.
        found.value = here.filter(|value| !value.is_object() && !value.is_array());
        found
    }

    fn member(&self) -> &'c str {
        self.rest.last().copied().unwrap_or_default()
    }

    /// What there is too much of.
    fn what(&self) -> &'c str {
        if self.member().is_empty() { self.tag } else { self.member() }
    }

    fn value_text(&self) -> &'c str {
        self.value.and_then(Value::as_str).unwrap_or_default()
    }

    fn is_chart_spec(&self) -> bool {
        self.rest.first() == Some(&"chart_spec")
    }

    fn is_in_rows(&self) -> bool {
        self.tag == "table" && self.rest.first() == Some(&"rows")
    }
}

/// Images that the app has not uploaded.
fn images(store: &Store, card: &Value) -> Result<(), Refused> {
    let mut unknown = None;
    visit(card, "", &mut |path, name, text| {
        let keys: Vec<&str> = match name {
            "img_key" => vec![text],
            "content" => {
                let after = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
                after.filter(|key| key.starts_with("img_")).collect()
            }
            _ => return,
        };
        for key in keys {
            if unknown.is_none() && !(key.starts_with("img_") && store.has(FILES, key)) {
                unknown = Some((path.to_owned(), key.to_owned()));
            }
        }
    });
    let Some((path, key)) = unknown else { return Ok(()) };
    Err(Refused {
        code: 200_570,
        path: Path::to(card, &path).elements,
        message: "invalid img_key".to_owned(),
        value: cut(&key),
    })
}

/// All texts that the platform reads, with their paths and names.
fn visit(value: &Value, path: &str, see: &mut impl FnMut(&str, &str, &str)) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                if matches!(name.as_str(), "value" | "chart_spec" | "rows") {
                    continue;
                }
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                match value {
                    Value::String(text) => see(&path, name, text),
                    value => visit(value, &path, see),
                }
            }
        }
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                visit(item, &format!("{path}[{place}]"), see);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use lark_cards::CardError;
    use serde_json::json;

    use super::*;

    fn error(card: &Value) -> CardError {
        let refused = check(&Store::default(), card).expect_err("it is wrong");
        CardError::parse(&refused.text()).expect("the platform's grammar")
    }

    fn with(element: &Value) -> Value {
        json!({ "schema": "2.0", "body": { "elements": [{ "tag": "hr" }, element] } })
    }

    #[test]
    fn what_is_wrong_has_the_platforms_code_and_place() {
        let one = Some("body.elements[1]");
        for (element, code, path, tag) in [
            (json!({ "tag": "markdown", "content": "a", "colour": 1 }), 200_621, one, Some("markdown")),
            (json!({ "tag": "markdown" }), 200_621, one, Some("markdown")),
            (json!({ "tag": "action", "actions": [] }), 200_861, one, Some("action")),
            (json!({ "tag": "note", "elements": [] }), 200_861, one, Some("note")),
            (json!({ "tag": "teapot" }), 200_621, one, Some("teapot")),
            (json!({ "content": "a" }), 200_621, one, None),
            (json!({ "tag": "chart", "chart_spec": "bar" }), 200_550, one, Some("chart")),
            (
                json!({ "tag": "img", "img_key": "img_1", "alt": { "tag": "plain_text", "content": "a" } }),
                200_570,
                one,
                Some("img"),
            ),
            (json!({ "tag": "markdown", "content": "a ![b](img_v3_x) c" }), 200_570, one, Some("markdown")),
            (
                json!({ "tag": "column_set", "columns": [{ "tag": "column", "elements": [{ "tag": "hr", "x": 1 }] }] }),
                200_621,
                Some("body.elements[1].columns[0].elements[0]"),
                Some("hr"),
            ),
            (
                json!({ "tag": "table", "columns": [{ "name": "a", "data_type": "text" }], "rows": [{ "b": "1" }] }),
                200_915,
                one,
                Some("table"),
            ),
        ] {
            let error = error(&with(&element));
            assert_eq!((error.code, error.path.as_deref(), error.tag.as_deref()), (code, path, tag), "{element}");
            assert!(!error.message.is_empty(), "{element}");
        }
    }

    #[test]
    fn limits_are_told_apart_from_faults() {
        let many = vec![json!({ "tag": "hr" }); 201];
        let error_of = |elements: Vec<Value>| error(&json!({ "schema": "2.0", "body": { "elements": elements } }));
        assert_eq!(error_of(many).code, 11_310);
        let table = json!({ "tag": "table", "columns": [{ "name": "a", "data_type": "text" }], "rows": [] });
        assert_eq!(error_of(vec![table; 6]).code, 11_310);
        let twice = json!({ "tag": "markdown", "content": "a", "element_id": "a" });
        assert_eq!(error_of(vec![twice.clone(), twice]).code, 300_301);
    }

    #[test]
    fn a_card_of_the_first_version_needs_elements_alone() {
        let store = Store::default();
        for card in [json!({ "elements": [{ "tag": "anything", "x": 1 }] }), json!({ "header": {} }), json!({})] {
            assert_eq!(check(&store, &card), Ok(()), "{card}");
        }
        for (card, code) in [
            (json!([]), 200_621),
            (json!({ "elements": "a" }), 200_621),
            (json!({ "elements": [{}] }), 200_621),
            (json!({ "schema": "3.0", "elements": [] }), 200_621),
            (json!({ "schema": "2.0", "elements": [] }), 200_610),
        ] {
            assert_eq!(error(&card).code, code, "{card}");
        }
    }
}
