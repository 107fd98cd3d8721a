//! The card around the text.

use lark_runtime::serde_json::{Map, Value, json};
use lark_runtime::{Error, Result};

use super::{STATUS, TEXT};

/// The JSON of a card in streaming mode, with an element for the text.
pub(super) fn streaming(card: Option<Value>, title: Option<&str>) -> Result<Value> {
    let mut card = match card {
        Some(Value::Object(card)) => card,
        Some(_) => return Err(Error::invalid("the card is not a JSON object")),
        None => Map::from_iter([
            ("schema".to_owned(), json!("2.0")),
            ("body".to_owned(), json!({"elements": [{"tag": "markdown", "element_id": TEXT, "content": ""}]})),
        ]),
    };
    if card.get("schema").and_then(Value::as_str) != Some("2.0") {
        return Err(Error::invalid("only cards of JSON 2.0 can stream; the card needs `\"schema\": \"2.0\"`"));
    }
    if !card.get("body").is_some_and(|body| has_element(body, TEXT)) {
        return Err(Error::invalid(format!(
            "the card has no element for the text; give a `markdown` element of it the `element_id` {TEXT:?}"
        )));
    }
    if let Some(title) = title {
        card.insert("header".to_owned(), json!({"title": {"tag": "plain_text", "content": title}}));
    }
    let Value::Object(config) = card.entry("config").or_insert_with(|| json!({})) else {
        return Err(Error::invalid("`config` of the card is not a JSON object"));
    };
    if config.get("update_multi") == Some(&Value::Bool(false)) {
        return Err(Error::invalid("a card with `update_multi` of false cannot stream; leave it out"));
    }
    config.insert("streaming_mode".to_owned(), json!(true));
    Ok(Value::Object(card))
}

/// Whether an element with this id is anywhere in a value.
fn has_element(value: &Value, id: &str) -> bool {
    match value {
        Value::Object(members) => {
            members.get("element_id").and_then(Value::as_str) == Some(id)
                || members.values().any(|value| has_element(value, id))
        }
        Value::Array(items) => items.iter().any(|value| has_element(value, id)),
        _ => false,
    }
}

/// The element of the status line, as a list of one.
pub(super) fn status(text: &str) -> String {
    json!([{"tag": "markdown", "element_id": STATUS, "content": text, "text_size": "notation"}]).to_string()
}

/// Settings that switch streaming on.
pub(super) fn open() -> String {
    json!({"config": {"streaming_mode": true}}).to_string()
}

/// Settings that switch streaming off, with what lists of chats and notifications show of the card.
pub(super) fn closed(summary: &str) -> String {
    json!({"config": {"streaming_mode": false, "summary": {"content": summary}}}).to_string()
}

/// The first words of a text, without the marks of Markdown at their beginning and those of bold words: a summary is plain.
pub(super) fn summary(text: &str) -> String {
    const LONGEST: usize = 60;
    let lines = text.lines().map(|line| line.trim_start_matches(['#', '>', '-', '*', ' ', '\t']).trim());
    let line = lines.into_iter().find(|line| !line.is_empty() && !line.starts_with("```")).unwrap_or_default();
    let line = line.replace("**", "");
    let mut summary: String = line.chars().take(LONGEST).collect();
    if summary.len() < line.len() {
        summary.push('…');
    }
    summary.trim_end_matches(['*', '_']).to_owned()
}
