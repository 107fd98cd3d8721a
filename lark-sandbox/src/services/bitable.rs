//! `bitable.v1`: bases, their tables, fields and records.

use std::{cmp::Ordering, collections::BTreeMap};

use serde_json::{Map, Value, json};

use self::values::{checked, plain};

use super::{Handler, drive};
use crate::{
    call::Call,
    envelope::{Answer, Failure},
    store::Page,
    world::World,
};

mod values;

const PAGE_SIZE: usize = 20;
const BATCH_MAX: usize = 1000;
const DELETE_MAX: usize = 500;
const GET_MAX: usize = 100;
/// Characters of the filter and of the rules of a search.
const FILTER_MAX: usize = 2000;
const SORT_MAX: usize = 1000;
/// The kind of field that holds a text.
const TEXT: i64 = 1;

/// The zone of a base that names none.
const ZONE: &str = "Asia/Shanghai";

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
    ("bitable.v1.app.table.record.get", |world, call| {
        let record = record(world, call, call.path("record_id"))?;
        Ok(Answer::Data(json!({ "record": Shown::asked(world, call)?.of(world, record) })))
    }),
    ("bitable.v1.app.table.record.list", list),
    ("bitable.v1.app.table.record.search", search),
    ("bitable.v1.app.table.record.update", |world, call| {
        let record = change(world, call, call.path("record_id"), call.member("fields"))?;
        Ok(Answer::Data(json!({ "record": Shown::written(world, call)?.of(world, record) })))
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

/// Makes a base with one table and gives its token.
pub(crate) fn new_base(world: &mut World, name: &str) -> String {
    base_of(world, name, ZONE).0
}

/// Name of a base, and what is in one of its tables; none if there is no such table.
pub(crate) fn exported(world: &World, token: &str, table: &str) -> Option<(String, String)> {
    let base = world.store.get(BASES, token)?;
    let mut text = String::new();
    if !table.is_empty() {
        let key = format!("{token}/{table}");
        world.store.get(TABLES, &key)?;
        let columns = columns(world, &key);
        text = columns.keys().cloned().collect::<Vec<_>>().join(",") + "\n";
        for (_, record) in world.store.rows(RECORDS, &format!("{key}/")) {
            let cells: Vec<_> = columns.keys().map(|name| plain(&record["fields"][name])).collect();
            text.push_str(&cells.join(","));
            text.push('\n');
        }
    }
    Some((base["name"].as_str().unwrap_or_default().to_owned(), text))
}

fn base_of(world: &mut World, name: &str, zone: &str) -> (String, Value) {
    let token = world.store.token("bascn");
    let base = json!({ "app_token": token, "name": name, "revision": 1, "is_advanced": false, "time_zone": zone });
    world.store.put(BASES, &token, &base);
    let table = new_table(world, &token, "Table", &[]);
    (token, table)
}

fn create_base(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let name = call.text("name");
    let zone = Some(call.text("time_zone")).filter(|zone| !zone.is_empty()).unwrap_or(ZONE);
    let folder = call.text("folder_token");
    let (token, table) = base_of(world, name, zone);
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
    if fields.iter().any(|field| !field["type"].as_i64().is_some_and(values::is_type)) {
        return Err(values::no_type());
    }
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
    if !call.member("type").as_i64().is_some_and(values::is_type) {
        return Err(values::no_type());
    }
    if call.text("field_name").is_empty() {
        return Err(refused(1_254_001, "WrongRequestBody: field_name is empty"));
    }
    if columns(world, &key).contains_key(call.text("field_name")) {
        return Err(refused(1_254_014, "FieldNameDuplicated"));
    }
    Ok(Answer::Data(json!({ "field": new_field(world, &key, &call.body, false) })))
}

fn list(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let prefix = format!("{}/", table(world, call)?);
    let shown = Shown::asked(world, call)?;
    let mut answer = counted(world, RECORDS, &prefix, call)?;
    if let Answer::Data(data) = &mut answer {
        shown.all(world, &mut data["items"]);
    }
    Ok(answer)
}

/// How records are shown.
struct Shown {
    columns: BTreeMap<String, i64>,
    /// Texts are lists of their parts.
    segments: bool,
    /// With when and by whom they were made.
    automatic: bool,
}

impl Shown {
    /// As a call writes them.
    fn written(world: &World, call: &Call) -> Result<Self, Failure> {
        let columns = columns(world, &table(world, call)?);
        Ok(Self { columns, segments: false, automatic: false })
    }

    /// As the query asks for them.
    fn asked(world: &World, call: &Call) -> Result<Self, Failure> {
        let flag = |name| call.query(name) == "true";
        let (segments, automatic) = (flag("text_field_as_array"), flag("automatic_fields"));
        Ok(Self { segments, automatic, ..Self::written(world, call)? })
    }

    /// As the newer calls show them.
    fn searched(world: &World, call: &Call) -> Result<Self, Failure> {
        let automatic = call.member("automatic_fields") == true;
        Ok(Self { segments: true, automatic, ..Self::written(world, call)? })
    }

    fn of(&self, world: &World, mut record: Value) -> Value {
        for (name, value) in record["fields"].as_object_mut().into_iter().flatten() {
            let kind = self.columns.get(name).copied().unwrap_or_default();
            *value = values::shown(world, kind, value, self.segments);
        }
        if let Some(record) = record.as_object_mut().filter(|_| !self.automatic) {
            record.retain(|name, _| !matches!(name.as_str(), "created_time" | "last_modified_time"));
        }
        record
    }

    fn all(&self, world: &World, records: &mut Value) {
        for record in records.as_array_mut().into_iter().flatten() {
            *record = self.of(world, record.take());
        }
    }
}

/// A page with the number of all items.
fn counted(world: &World, rows: &str, prefix: &str, call: &Call) -> Result<Answer, Failure> {
    let mut data = world.store.page(rows, prefix, call, PAGE_SIZE)?.data("items");
    data["total"] = world.store.count(rows, prefix).into();
    Ok(Answer::Data(data))
}

/// The types of a table's fields, by name.
fn columns(world: &World, table: &str) -> BTreeMap<String, i64> {
    let prefix = format!("{table}/");
    let fields = world.store.rows(FIELDS, &prefix).map(|(_, field)| field);
    fields.filter_map(|field| Some((field["field_name"].as_str()?.to_owned(), field["type"].as_i64()?))).collect()
}

/// Those of these records of the call's table that are there.
pub(crate) fn rows(world: &World, call: &Call, ids: &[&str]) -> Value {
    ids.iter().filter_map(|id| record(world, call, id).ok()).collect()
}

/// The ids of the fields of the call's table, by name.
pub(crate) fn field_ids(world: &World, call: &Call) -> BTreeMap<String, String> {
    let prefix = format!("{}/{}/", call.path("app_token"), call.path("table_id"));
    let fields = world.store.rows(FIELDS, &prefix).map(|(_, field)| field);
    let text = |field: &Value, name: &str| field[name].as_str().map(str::to_owned);
    fields.filter_map(|field| Some((text(&field, "field_name")?, text(&field, "field_id")?))).collect()
}

fn create(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    once(world, call, |world, call| {
        let key = table(world, call)?;
        let fields = checked(world, &columns(world, &key), call.member("fields"), call.query("user_id_type"))?;
        let record = add(world, call, &key, &fields);
        Ok(json!({ "record": Shown::written(world, call)?.of(world, record) }))
    })
}

fn batch_create(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    once(world, call, |world, call| {
        let key = table(world, call)?;
        let columns = columns(world, &key);
        let new = limited(call.list("records"), BATCH_MAX)?.iter();
        let new = new.map(|record| checked(world, &columns, &record["fields"], call.query("user_id_type")));
        let new: Vec<_> = new.collect::<Result<_, _>>()?;
        let shown = Shown::written(world, call)?;
        let records = new.iter().map(|fields| {
            let record = add(world, call, &key, fields);
            shown.of(world, record)
        });
        Ok(json!({ "records": records.collect::<Vec<_>>() }))
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
    let new = checked(world, &columns(world, &table), fields, call.query("user_id_type"))?;
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
    let all = limited(call.list("records"), BATCH_MAX)?;
    let id = |value: &Value| value["record_id"].as_str().unwrap_or_default().to_owned();
    let shown = Shown::written(world, call)?;
    let records = all.iter().map(|one| {
        let record = change(world, call, &id(one), &one["fields"])?;
        Ok(shown.of(world, record))
    });
    let records: Vec<_> = records.collect::<Result<_, Failure>>()?;
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
    let shown = Shown::searched(world, call)?;
    let ids = limited(call.list("record_ids"), GET_MAX)?.iter().filter_map(Value::as_str);
    let (mut records, mut absent) = (Vec::new(), Vec::new());
    for id in ids {
        match record(world, call, id) {
            Ok(record) => records.push(shown.of(world, record)),
            Err(_) => absent.push(id),
        }
    }
    Ok(Answer::Data(json!({ "records": records, "forbidden_record_ids": [], "absent_record_ids": absent })))
}

fn search(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let key = table(world, call)?;
    let shown = Shown::searched(world, call)?;
    let (filter, sort) = (call.member("filter"), call.list("sort"));
    if filter.to_string().chars().count() > FILTER_MAX {
        return Err(refused(1_254_107, "FilterLengthExceedLimit"));
    }
    if call.member("sort").to_string().chars().count() > SORT_MAX {
        return Err(refused(1_254_108, "SortLengthExceedLimit"));
    }
    let wanted: Vec<_> = call.list("field_names").iter().filter_map(Value::as_str).collect();
    let conditions = filter["conditions"].as_array().into_iter().flatten();
    let used = conditions.chain(sort).filter_map(|one| one["field_name"].as_str());
    if used.chain(wanted.iter().copied()).any(|name| !shown.columns.contains_key(name)) {
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
    shown.all(world, &mut data["items"]);
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
