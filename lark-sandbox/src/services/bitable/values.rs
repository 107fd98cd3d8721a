//! Values of records: what a field of each type takes, and what comes back.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::refused;
use crate::{envelope::Failure, services::contact, world::FILES, world::World};

/// Types of fields, by the platform's numbers.
const TEXT: i64 = 1;
const NUMBER: i64 = 2;
const SELECT: i64 = 3;
const SELECTS: i64 = 4;
const DATE: i64 = 5;
const CHECKBOX: i64 = 7;
const PEOPLE: i64 = 11;
const PHONE: i64 = 13;
const URL: i64 = 15;
const ATTACHMENTS: i64 = 17;
const LINK: i64 = 18;
const LOOKUP: i64 = 19;
const FORMULA: i64 = 20;
const DUPLEX_LINK: i64 = 21;
const LOCATION: i64 = 22;
const GROUPS: i64 = 23;
/// Created and changed: when and by whom; the number of a record.
const AUTOMATIC: std::ops::RangeInclusive<i64> = 1001..=1005;

/// Whether there are fields of a type.
pub(super) fn is_type(kind: i64) -> bool {
    matches!(kind, TEXT..=DATE | CHECKBOX | PEOPLE | PHONE | URL | ATTACHMENTS..=GROUPS) || AUTOMATIC.contains(&kind)
}

/// Whether a field takes a value; `null` empties every field that can be written.
pub(super) fn check(world: &World, kind: i64, value: &Value, id_type: &str) -> Result<(), Failure> {
    let no_match = || Failure::refused(1_254_015, "Field types do not match.");
    if matches!(kind, LOOKUP | FORMULA) || AUTOMATIC.contains(&kind) {
        return Err(no_match());
    }
    if value.is_null() {
        return Ok(());
    }
    let each = |fits: &dyn Fn(&Value) -> bool| value.as_array().is_some_and(|all| all.iter().all(fits));
    let (fits, failure) = match kind {
        TEXT => (value.is_string() || each(&|part| part["text"].is_string()), refused(1_254_060, "TextFieldConvFail")),
        NUMBER => (value.is_number(), refused(1_254_061, "NumberFieldConvFail")),
        SELECT => (value.is_string(), refused(1_254_062, "SingleSelectFieldConvFail")),
        SELECTS => (each(&Value::is_string), refused(1_254_063, "MultiSelectFieldConvFail")),
        DATE => (value.is_i64(), refused(1_254_064, "DatetimeFieldConvFail")),
        CHECKBOX => (value.is_boolean(), refused(1_254_065, "CheckboxFieldConvFail")),
        PEOPLE => (each(&|person| is_person(person, id_type)), refused(1_254_066, "UserFieldConvFail")),
        PHONE => (value.as_str().is_some_and(is_phone), refused(1_254_072, "Failed to convert phone field")),
        URL => {
            let text = value.get("text").is_none_or(Value::is_string);
            (text && value["link"].is_string(), refused(1_254_068, "URLFieldConvFail"))
        }
        ATTACHMENTS if each(&|file| file["file_token"].is_string()) => {
            let known = each(&|file| file["file_token"].as_str().is_some_and(|token| world.store.has(FILES, token)));
            (known, refused(1_254_303, "The attachment does not belong to this bitable."))
        }
        ATTACHMENTS => (false, refused(1_254_069, "AttachFieldConvFail")),
        LINK => (each(&Value::is_string), refused(1_254_067, "LinkFieldConvFail")),
        DUPLEX_LINK => {
            (each(&Value::is_string), Failure::refused(1_254_074, "The parameters of Duplex Link field are invalid"))
        }
        LOCATION => (value.as_str().is_some_and(is_location), no_match()),
        GROUPS => (each(&|group| group["id"].as_str().is_some_and(|id| id.starts_with("oc_"))), no_match()),
        _ => (true, no_match()),
    };
    if fits { Ok(()) } else { Err(failure) }
}

fn is_person(person: &Value, id_type: &str) -> bool {
    let shaped = |id: &str| match id_type {
        "" | "open_id" => id.starts_with("ou_"),
        "union_id" => id.starts_with("on_"),
        _ => !id.is_empty(),
    };
    person["id"].as_str().is_some_and(shaped)
}

fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    (3..=20).contains(&digits) && text.chars().all(|c| c.is_ascii_digit() || "+-() ".contains(c))
}

fn is_location(text: &str) -> bool {
    let parts: Vec<_> = text.split(',').map(|part| part.trim().parse::<f64>()).collect();
    matches!(parts[..], [Ok(longitude), Ok(latitude)] if longitude.abs() <= 180.0 && latitude.abs() <= 90.0)
}

/// A value as it comes back; with `segments`, texts are lists of their parts.
pub(super) fn shown(world: &World, kind: i64, value: &Value, segments: bool) -> Value {
    let each = |show: &dyn Fn(&Value) -> Value| value.as_array().into_iter().flatten().map(show).collect();
    match (kind, value) {
        (TEXT, Value::String(text)) if segments => json!([{ "text": text, "type": "text" }]),
        (TEXT, Value::Array(parts)) if !segments => {
            parts.iter().filter_map(|part| part["text"].as_str()).collect::<String>().into()
        }
        (TEXT, Value::Array(_)) => each(&|part| {
            let mut part = part.clone();
            if part.get("type").is_none() {
                part["type"] = "text".into();
            }
            part
        }),
        (PEOPLE, _) => each(&|person| {
            let id = person["id"].as_str().unwrap_or_default();
            let known = ["open_id", "union_id", "user_id"].into_iter().find_map(|kind| contact::find(kind, id));
            match known {
                Some(user) => json!({ "id": id, "name": user.name, "en_name": user.name, "email": user.email }),
                None => json!({ "id": id, "name": "", "en_name": "", "email": "" }),
            }
        }),
        (URL, Value::Object(link)) => {
            json!({ "link": link["link"], "text": link.get("text").unwrap_or(&link["link"]) })
        }
        (ATTACHMENTS, _) => each(&|file| {
            let token = file["file_token"].as_str().unwrap_or_default();
            let row = world.store.get(FILES, token).unwrap_or_default();
            let url = format!("{}/open-apis/drive/v1/medias/{token}/download", world.url);
            json!({
                "file_token": token, "name": row["name"], "size": row["size"], "type": "application/octet-stream",
                "url": url,
                "tmp_url": format!("{}/open-apis/drive/v1/medias/batch_get_tmp_download_url?file_tokens={token}", world.url),
            })
        }),
        (LINK | DUPLEX_LINK, _) => json!({ "link_record_ids": value }),
        (LOCATION, Value::String(text)) => {
            json!({ "location": text, "pname": "", "cityname": "", "adname": "", "address": "", "name": "", "full_address": text })
        }
        (GROUPS, _) => each(&|group| json!({ "id": group["id"], "name": "", "avatar_url": "" })),
        _ => value.clone(),
    }
}

/// The plain texts of a value as it was written, for filters and sorting.
pub(super) fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(parts) if parts.iter().any(|part| part["text"].is_string()) => {
            parts.iter().filter_map(|part| part["text"].as_str()).collect()
        }
        other => other.to_string(),
    }
}

/// The fields of a record, each checked by its type.
pub(super) fn checked(
    world: &World,
    columns: &std::collections::BTreeMap<String, i64>,
    fields: &Value,
    id_type: &str,
) -> Result<Map<String, Value>, Failure> {
    let fields = fields.as_object().ok_or_else(|| refused(1_254_001, "WrongRequestBody"))?;
    for (name, value) in fields {
        let kind = columns.get(name).ok_or_else(|| refused(1_254_045, "FieldNameNotFound"))?;
        check(world, *kind, value, id_type)?;
    }
    Ok(fields.clone())
}

/// The error of a type that no field has.
pub(super) fn no_type() -> Failure {
    Failure::new(StatusCode::OK, 1_254_001, "WrongRequestBody: there is no field of this type")
}
