//! What the app may answer to a callback, with the code that a client shows for anything else.

use serde_json::{Value, json};

use super::refused;
use crate::store::Store;

const TOASTS: &[&str] = &["info", "success", "error", "warning"];
const LOCALES: &[&str] = &[
    "zh_cn", "en_us", "zh_hk", "zh_tw", "ja_jp", "id_id", "vi_vn", "th_th", "pt_br", "es_es", "ko_kr", "de_de",
    "fr_fr", "it_it", "ru_ru", "ms_my",
];

/// A code of the client, and why.
pub(crate) type Shown = (i64, String);

const BAD_BODY: i64 = 200_672;
const BAD_CARD: i64 = 200_673;
const OLDER_SCHEMA: i64 = 200_830;

/// The answer of a callback: an object, or nothing.
pub(crate) fn parsed(answer: &str) -> Result<Value, Shown> {
    if answer.trim().is_empty() {
        return Ok(json!({}));
    }
    let failed = || (BAD_BODY, "the answer is not a JSON object".to_owned());
    serde_json::from_str::<Value>(answer).ok().filter(Value::is_object).ok_or_else(failed)
}

/// Checks the toast and the card of an answer, and gives the card that is to replace `before`.
pub(crate) fn card<'a>(store: &Store, answer: &'a Value, before: &Value) -> Result<Option<&'a Value>, Shown> {
    let failed = |why: &str| Err((BAD_BODY, why.to_owned()));
    match &answer["toast"] {
        Value::Null => {}
        Value::Object(toast) => {
            if toast.get("type").is_some_and(|kind| !kind.as_str().is_some_and(|kind| TOASTS.contains(&kind))) {
                return failed("the type of the toast is none of info, success, error and warning");
            }
            if toast.get("content").is_some_and(|content| !content.is_string()) {
                return failed("the content of the toast is not a text");
            }
            match toast.get("i18n") {
                None | Some(Value::Null) => {}
                Some(Value::Object(texts)) => {
                    if !texts.iter().all(|(locale, text)| LOCALES.contains(&locale.as_str()) && text.is_string()) {
                        return failed("i18n of the toast has something else than texts by locales");
                    }
                }
                Some(_) => return failed("i18n of the toast is not an object"),
            }
        }
        _ => return failed("the toast is not an object"),
    }
    let card = &answer["card"];
    match (card, card["type"].as_str()) {
        (Value::Null, _) => Ok(None),
        (Value::Object(_), Some("raw")) => replacement(store, &card["data"], before).map(Some),
        (Value::Object(_), Some("template")) if card["data"]["template_id"].is_string() => Ok(Some(card)),
        (Value::Object(_), Some("template")) => Err((BAD_CARD, "data of the card needs template_id".to_owned())),
        _ => Err((BAD_CARD, "the type of the card is neither raw nor template".to_owned())),
    }
}

/// A card that may replace another.
pub(crate) fn replacement<'a>(store: &Store, card: &'a Value, before: &Value) -> Result<&'a Value, Shown> {
    refused::check(store, card).map_err(|refused| (BAD_CARD, refused.text()))?;
    if refused::is_second(before) && !refused::is_second(card) && !refused::is_blank(card) {
        return Err((OLDER_SCHEMA, "a card of schema 2.0 can not become one of 1.0".to_owned()));
    }
    Ok(card)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_an_object_or_nothing() {
        assert_eq!(parsed("  ").ok(), Some(json!({})));
        assert_eq!(parsed(r#"{"toast":1}"#).ok(), Some(json!({ "toast": 1 })));
        for answer in ["[]", "success", "1"] {
            assert_eq!(parsed(answer).map_err(|(code, _)| code), Err(200_672), "{answer}");
        }
    }

    #[test]
    fn what_the_client_cannot_show_has_its_code() {
        let second = json!({ "schema": "2.0", "body": { "elements": [] } });
        let store = Store::default();
        let code = |answer: Value| match card(&store, &answer, &second) {
            Ok(_) => 0,
            Err((code, _)) => code,
        };
        for (answer, expected) in [
            (json!({}), 0),
            (json!({ "toast": { "content": "ok" } }), 0),
            (json!({ "toast": { "type": "warning", "content": "ok", "i18n": { "en_us": "ok" } } }), 0),
            (json!({ "toast": "ok" }), 200_672),
            (json!({ "toast": { "type": "warn", "content": "ok" } }), 200_672),
            (json!({ "toast": { "type": "info", "content": 1 } }), 200_672),
            (json!({ "toast": { "type": "info", "content": "", "i18n": { "en": "x" } } }), 200_672),
            (json!({ "card": { "type": "raw", "data": second } }), 0),
            (json!({ "card": { "type": "raw", "data": {} } }), 0),
            (json!({ "card": { "type": "template", "data": { "template_id": "AAq" } } }), 0),
            (json!({ "card": { "type": "template", "data": {} } }), 200_673),
            (json!({ "card": second }), 200_673),
            (json!({ "card": { "type": "raw", "data": { "schema": "2.0", "body": { "x": 1 } } } }), 200_673),
            (json!({ "card": { "type": "raw", "data": { "elements": [] } } }), 200_830),
        ] {
            assert_eq!(code(answer.clone()), expected, "{answer}");
        }
    }
}
