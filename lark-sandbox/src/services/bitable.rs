//! `bitable.v1`: bases, their tables, fields and records.

use std::cmp::Ordering;

use serde_json::{Map, Value, json};

use super::{Handler, drive};
use crate::{
    call::Call,
    envelope::{Answer, Failure},
    store::Page,
    world::World,
};

const PAGE_SIZE: usize = 20;
const BATCH_MAX: usize = 1000;
const DELETE_MAX: usize = 500;
const GET_MAX: usize = 100;
/// The kind of field that holds a text.
const TEXT: i64 = 1;

/// Bases by token.
const BASES: &str = "bases";
/// Tables by `base/table`.
const TABLES: &str = "tables";
/// Fields by `base/table/field`.
const FIELDS: &str = "fields";
/// Records by `base/table/record`.
const RECORDS: &str = "records";
/// Answers by `client_token`.
const REPEATED: &str = "record_client_tokens";

pub(crate) const HANDLERS: &[(&str, Handler)] = &[
    ("bitable.v1.app.create", create_base),
    ("bitable.v1.app.get", get_base),
    ("bitable.v1.app.table.create", create_table),
    ("bitable.v1.app.table.list", list_tables),
    ("bitable.v1.app.table.delete", delete_table),
    ("bitable.v1.app.table.field.list", list_fields),
    ("bitable.v1.app.table.field.create", create_field),
    ("bitable.v1.app.table.record.create", create),
    ("bitable.v1.app.table.record.get", |world, call| Ok(one(&record(world, call, call.path("record_id"))?))),
    ("bitable.v1.app.table.record.list", list),
    ("bitable.v1.app.table.record.search", search),
    ("bitable.v1.app.table.record.update", |world, call| {
        Ok(one(&change(world, call, call.path("record_id"), call.member("fields"))?))
    }),
    ("bitable.v1.app.table.record.delete", |world, call| {
        Ok(Answer::Data(remove(world, call, call.path("record_id"))?))
    }),
    ("bitable.v1.app.table.record.batch_create", batch_create),
    ("bitable.v1.app.table.record.batch_update", batch_update),
    ("bitable.v1.app.table.record.batch_delete", batch_delete),
    ("bitable.v1.app.table.record.batch_get", batch_get),
];

/// Services of this family answer most refusals with HTTP 200.
fn refused(code: i64, msg: &str) -> Failure {
    Failure::new(http::StatusCode::OK, code, msg)
}

fn base(world: &World, call: &Call) -> Result<Value, Failure> {
    world.store.get(BASES, call.path("app_token")).ok_or_else(|| refused(1_254_040, "BaseTokenNotFound"))
}

/// Key of the table that a call is about.
fn table(world: &World, call: &Call) -> Result<String, Failure> {
    base(world, call)?;
    let key = format!("{}/{}", call.path("app_token"), call.path("table_id"));
    if world.store.has(TABLES, &key) { Ok(key) } else { Err(refused(1_254_041, "TableIdNotFound")) }
}

fn create_base(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let token = world.store.token("bascn");
    let name = call.text("name");
    let zone = Some(call.text("time_zone")).filter(|zone| !zone.is_empty()).unwrap_or("Asia/Shanghai");
    let folder = call.text("folder_token");
    let base = json!({ "app_token": token, "name": name, "revision": 1, "is_advanced": false, "time_zone": zone });
    world.store.put(BASES, &token, &base);
    let table = new_table(world, &token, "Table", &[]);
    drive::mount(world, call, folder, &token, name, "bitable");
    Ok(Answer::Data(json!({ "app": {
        "app_token": token,
        "name": name,
        "folder_token": folder,
        "url": format!("https://sandbox.example/base/{token}"),
        "default_table_id": table["table_id"],
        "time_zone": zone,
    } })))
}

fn get_base(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    Ok(Answer::Data(json!({ "app": base(world, call)? })))
}

/// Makes a table; without fields it has one for text, named `Text`.
fn new_table(world: &mut World, base: &str, name: &str, fields: &[Value]) -> Value {
    let id = format!("tbl{:013x}", world.store.next_id());
    let key = format!("{base}/{id}");
    world.store.put(TABLES, &key, &json!({ "table_id": id, "revision": 1, "name": name }));
    let default = [json!({ "field_name": "Text", "type": TEXT })];
    let fields = if fields.is_empty() { &default } else { fields };
    let ids: Vec<_> = fields
        .iter()
        .enumerate()
        .map(|(index, field)| new_field(world, &key, field, index == 0)["field_id"].clone())
        .collect();
    json!({ "table_id": id, "default_view_id": format!("vew{:07x}", world.store.next_id()), "field_id_list": ids })
}

fn new_field(world: &mut World, table: &str, field: &Value, primary: bool) -> Value {
    let id = format!("fld{:07x}", world.store.next_id());
    let mut field = field.as_object().cloned().unwrap_or_default();
    field.insert("field_id".to_owned(), id.as_str().into());
    field.insert("is_primary".to_owned(), primary.into());
    field.entry("ui_type").or_insert_with(|| "Text".into());
    let field = Value::from(field);
    world.store.put(FIELDS, &format!("{table}/{id}"), &field);
    field
}

fn create_table(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    base(world, call)?;
    let table = call.member("table");
    let fields = table["fields"].as_array().map_or(&[][..], Vec::as_slice);
    let name = table["name"].as_str().unwrap_or_default();
    Ok(Answer::Data(new_table(world, call.path("app_token"), name, fields)))
}

fn list_tables(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    base(world, call)?;
    let prefix = format!("{}/", call.path("app_token"));
    counted(world, TABLES, &prefix, call)
}

fn delete_table(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let key = table(world, call)?;
    world.store.remove(TABLES, &key);
    for rows in [FIELDS, RECORDS] {
        let keys: Vec<_> = world.store.rows(rows, &format!("{key}/")).map(|(key, _)| key.to_owned()).collect();
        for key in keys {
            world.store.remove(rows, &key);
        }
    }
    Ok(Answer::Data(json!({})))
}

fn list_fields(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let prefix = format!("{}/", table(world, call)?);
    counted(world, FIELDS, &prefix, call)
}

fn create_field(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let key = table(world, call)?;
    if field_names(world, &key).iter().any(|name| name == call.text("field_name")) {
        return Err(refused(1_254_014, "FieldNameDuplicated"));
    }
    Ok(Answer::Data(json!({ "field": new_field(world, &key, &call.body, false) })))
}

fn list(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let prefix = format!("{}/", table(world, call)?);
    counted(world, RECORDS, &prefix, call)
}

/// A page with the number of all items.
fn counted(world: &World, rows: &str, prefix: &str, call: &Call) -> Result<Answer, Failure> {
    let mut data = world.store.page(rows, prefix, call, PAGE_SIZE)?.data("items");
    data["total"] = world.store.count(rows, prefix).into();
    Ok(Answer::Data(data))
}

fn field_names(world: &World, table: &str) -> Vec<String> {
    let prefix = format!("{table}/");
    let names = world.store.rows(FIELDS, &prefix).map(|(_, field)| field["field_name"].as_str().map(str::to_owned));
    names.flatten().collect()
}

/// The fields of a record, which must be fields of the table.
fn checked(names: &[String], fields: &Value) -> Result<Map<String, Value>, Failure> {
    let fields = fields.as_object().ok_or_else(|| refused(1_254_001, "WrongRequestBody"))?;
    match fields.keys().all(|name| names.contains(name)) {
        true => Ok(fields.clone()),
        false => Err(refused(1_254_045, "FieldNameNotFound")),
    }
}

fn create(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    once(world, call, |world, call| {
        let key = table(world, call)?;
        let fields = checked(&field_names(world, &key), call.member("fields"))?;
        Ok(json!({ "record": add(world, call, &key, &fields) }))
    })
}

fn batch_create(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    once(world, call, |world, call| {
        let key = table(world, call)?;
        let names = field_names(world, &key);
        let new = limited(call.list("records"), BATCH_MAX)?;
        let new: Vec<_> = new.iter().map(|record| checked(&names, &record["fields"])).collect::<Result<_, _>>()?;
        let records: Vec<_> = new.iter().map(|fields| add(world, call, &key, fields)).collect();
        Ok(json!({ "records": records }))
    })
}

/// Does it, unless the same `client_token` did it before.
fn once(
    world: &mut World,
    call: &Call,
    change: impl Fn(&mut World, &Call) -> Result<Value, Failure>,
) -> Result<Answer, Failure> {
    let token = call.query("client_token");
    if token.is_empty() {
        return change(world, call).map(Answer::Data);
    }
    let key = format!("{}/{token}", call.endpoint.id);
    if let Some(before) = world.store.get(REPEATED, &key) {
        return Ok(Answer::Data(before));
    }
    let data = change(world, call)?;
    world.store.put(REPEATED, &key, &data);
    Ok(Answer::Data(data))
}

fn limited(all: &[Value], max: usize) -> Result<&[Value], Failure> {
    if all.len() > max { Err(refused(1_254_104, "RecordAddOnceExceedLimit")) } else { Ok(all) }
}

fn add(world: &mut World, call: &Call, table: &str, fields: &Map<String, Value>) -> Value {
    let id = format!("rec{:07x}", world.store.next_id());
    let at = u64::try_from(call.now.as_millis()).unwrap_or(u64::MAX);
    let record = json!({ "record_id": id, "fields": fields, "created_time": at, "last_modified_time": at });
    world.store.put(RECORDS, &format!("{table}/{id}"), &record);
    record
}

fn record(world: &World, call: &Call, id: &str) -> Result<Value, Failure> {
    let key = format!("{}/{id}", table(world, call)?);
    world.store.get(RECORDS, &key).ok_or_else(|| refused(1_254_043, "RecordIdNotFound"))
}

/// Sets the fields that are given; `null` empties one.
fn change(world: &mut World, call: &Call, id: &str, fields: &Value) -> Result<Value, Failure> {
    let table = table(world, call)?;
    let mut record = record(world, call, id)?;
    let new = checked(&field_names(world, &table), fields)?;
    if let Some(fields) = record["fields"].as_object_mut() {
        fields.extend(new);
        fields.retain(|_, value| !value.is_null());
    }
    record["last_modified_time"] = u64::try_from(call.now.as_millis()).unwrap_or(u64::MAX).into();
    world.store.put(RECORDS, &format!("{table}/{id}"), &record);
    Ok(record)
}

fn remove(world: &mut World, call: &Call, id: &str) -> Result<Value, Failure> {
    let key = format!("{}/{id}", table(world, call)?);
    world.store.remove(RECORDS, &key).ok_or_else(|| refused(1_254_043, "RecordIdNotFound"))?;
    Ok(json!({ "deleted": true, "record_id": id }))
}

/// All or none.
fn batch_update(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let names = field_names(world, &table(world, call)?);
    let all = limited(call.list("records"), BATCH_MAX)?;
    let id = |value: &Value| value["record_id"].as_str().unwrap_or_default().to_owned();
    for one in all {
        record(world, call, &id(one))?;
        checked(&names, &one["fields"])?;
    }
    let records = all.iter().map(|one| change(world, call, &id(one), &one["fields"]));
    let records: Vec<_> = records.collect::<Result<_, _>>()?;
    Ok(Answer::Data(json!({ "records": records })))
}

/// All or none.
fn batch_delete(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let ids: Vec<_> = limited(call.list("records"), DELETE_MAX)?.iter().filter_map(Value::as_str).collect();
    for id in &ids {
        record(world, call, id)?;
    }
    let gone: Vec<_> = ids.iter().map(|id| remove(world, call, id)).collect::<Result<_, _>>()?;
    Ok(Answer::Data(json!({ "records": gone })))
}

fn batch_get(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    table(world, call)?;
    let ids = limited(call.list("record_ids"), GET_MAX)?.iter().filter_map(Value::as_str);
    let (mut records, mut absent) = (Vec::new(), Vec::new());
    for id in ids {
        match record(world, call, id) {
            Ok(record) => records.push(record),
            Err(_) => absent.push(id),
        }
    }
    Ok(Answer::Data(json!({ "records": records, "forbidden_record_ids": [], "absent_record_ids": absent })))
}

fn search(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let key = table(world, call)?;
    let names = field_names(world, &key);
    let (filter, sort) = (call.member("filter"), call.list("sort"));
    let wanted: Vec<_> = call.list("field_names").iter().filter_map(Value::as_str).collect();
    let conditions = filter["conditions"].as_array().into_iter().flatten();
    let used = conditions.chain(sort).filter_map(|one| one["field_name"].as_str());
    if used.chain(wanted.iter().copied()).any(|name| !names.iter().any(|known| known == name)) {
        return Err(refused(1_254_045, "FieldNameNotFound"));
    }
    let prefix = format!("{key}/");
    let all = world.store.rows(RECORDS, &prefix).map(|(_, record)| record);
    let mut found: Vec<_> = all.filter(|record| matches(&record["fields"], filter)).collect();
    found.sort_by(|one, other| {
        let by = |rule: &Value| {
            let name = rule["field_name"].as_str().unwrap_or_default();
            let order = compare(&one["fields"][name], &other["fields"][name]);
            if rule["desc"] == true { order.reverse() } else { order }
        };
        sort.iter().map(by).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
    });
    for record in found.iter_mut().filter(|_| !wanted.is_empty()) {
        if let Some(fields) = record["fields"].as_object_mut() {
            fields.retain(|name, _| wanted.contains(&name.as_str()));
        }
    }
    let total = found.len();
    let mut data = Page::of(found, call, PAGE_SIZE)?.data("items");
    data["total"] = total.into();
    Ok(Answer::Data(data))
}

/// Whether the fields of a record meet a filter, which may have others in it.
fn matches(fields: &Value, filter: &Value) -> bool {
    let conditions = filter["conditions"].as_array().into_iter().flatten().map(|condition| meets(fields, condition));
    let children = filter["children"].as_array().into_iter().flatten().map(|child| matches(fields, child));
    let mut all = conditions.chain(children).peekable();
    match (all.peek().is_some(), filter["conjunction"] == "or") {
        (false, _) => true,
        (true, true) => all.any(|met| met),
        (true, false) => all.all(|met| met),
    }
}

fn meets(fields: &Value, condition: &Value) -> bool {
    let value = &fields[condition["field_name"].as_str().unwrap_or_default()];
    let text = plain(value);
    let wanted: Vec<_> = condition["value"].as_array().into_iter().flatten().map(plain).collect();
    let is = || wanted.contains(&text);
    let contains = || wanted.iter().any(|wanted| text.contains(wanted.as_str()));
    let order = || compare(value, condition["value"].get(0).unwrap_or(&Value::Null));
    match condition["operator"].as_str().unwrap_or_default() {
        "is" | "in" => is(),
        "isNot" => !is(),
        "contains" | "like" => contains(),
        "doesNotContain" => !contains(),
        "isEmpty" => text.is_empty(),
        "isNotEmpty" => !text.is_empty(),
        "isGreater" => order().is_gt(),
        "isGreaterEqual" => order().is_ge(),
        "isLess" => order().is_lt(),
        "isLessEqual" => order().is_le(),
        _ => false,
    }
}

/// By number where both are numbers or texts of numbers, else by text.
fn compare(one: &Value, other: &Value) -> Ordering {
    let (one, other) = (plain(one), plain(other));
    match (one.parse::<f64>(), other.parse::<f64>()) {
        (Ok(one), Ok(other)) => one.total_cmp(&other),
        _ => one.cmp(&other),
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn one(record: &Value) -> Answer {
    Answer::Data(json!({ "record": record }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filters_are_met_as_documented() {
        let fields = json!({ "Name": "Ada", "Age": 36, "Tags": ["a", "b"], "Note": "" });
        let condition = |name: &str, operator: &str, value: &[&str]| json!({ "field_name": name, "operator": operator, "value": value });
        for (name, operator, value, expected) in [
            ("Name", "is", &["Ada"][..], true),
            ("Name", "isNot", &["Ada"], false),
            ("Name", "contains", &["d"], true),
            ("Name", "doesNotContain", &["d"], false),
            ("Tags", "contains", &["b"], true),
            ("Note", "isEmpty", &[], true),
            ("None", "isEmpty", &[], true),
            ("Age", "isNotEmpty", &[], true),
            ("Age", "isGreater", &["9"], true),
            ("Age", "isLess", &["9"], false),
            ("Age", "isGreaterEqual", &["36"], true),
            ("Age", "unknown", &["36"], false),
        ] {
            assert_eq!(meets(&fields, &condition(name, operator, value)), expected, "{name} {operator} {value:?}");
        }
        let (met, unmet) = (condition("Name", "is", &["Ada"]), condition("Age", "is", &["1"]));
        for (conjunction, expected) in [("and", false), ("or", true)] {
            let filter = json!({ "conjunction": conjunction, "conditions": [met, unmet] });
            assert_eq!(matches(&fields, &filter), expected, "{conjunction}");
        }
        assert!(matches(&fields, &Value::Null));
    }
}
