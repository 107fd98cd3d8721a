//! Method, path, tokens, names, places and required flags of every endpoint.

use std::collections::{BTreeMap, BTreeSet};

use lark_runtime::TokenTypes;
use lark_runtime::meta::{Envelope, Meta, Place, ResponseKind, Step};
use lark_runtime::serde_json::{Value, json};
use lark_runtime::wire::Kind;

use crate::facts::{FACTS, Fact, TYPED, at, for_each, list, text, texts};

#[test]
fn every_endpoint_of_the_catalog_is_typed_and_no_other() {
    let catalog: BTreeSet<&str> = FACTS.iter().map(|fact| fact.id.as_str()).collect();
    let typed: BTreeSet<&str> = TYPED.keys().copied().collect();
    assert_eq!(catalog.len(), FACTS.len(), "ids of the catalog are unique");
    assert_eq!(typed.len(), lark_apis::endpoints().len(), "ids of the types are unique");
    assert_eq!(typed, catalog);
}

#[test]
fn method_path_and_tokens_are_those_of_the_catalog() {
    for_each(|fact, meta| {
        equal("method", meta.method().as_str(), fact.text("method"))?;
        equal("path", meta.path(), fact.text("path"))?;
        // Where no source tells, either kind may be tried.
        let tokens = match &fact.endpoint["tokens"] {
            Value::Null => vec!["tenant", "user"],
            tokens => texts(tokens),
        };
        equal("tokens", meta.tokens(), set(&tokens))?;
        let disputed: Vec<&str> =
            texts(&fact.endpoint["sdk_tokens"]).into_iter().filter(|kind| !tokens.contains(kind)).collect();
        equal("tokens that only SDKs name", meta.undocumented_tokens(), set(&disputed))?;
        equal("scopes", meta.scopes(), texts(&fact.endpoint["scopes"]).as_slice())?;
        equal("host", meta.host(), fact.endpoint["host"].as_str())?;
        let by_method = matches!(meta.method().as_str(), "GET" | "PUT" | "DELETE");
        equal("idempotent", meta.is_idempotent(), by_method && fact.endpoint["not_idempotent"].is_null())?;
        equal("helpdesk", meta.needs_helpdesk(), fact.endpoint["helpdesk"] == true)?;
        equal("deprecated", meta.is_deprecated(), fact.endpoint["deprecated"] == true)
    });
}

fn set(names: &[&str]) -> TokenTypes {
    names.iter().fold(TokenTypes::NONE, |set, name| {
        set | match *name {
            "tenant" => TokenTypes::TENANT,
            "user" => TokenTypes::USER,
            "app" => TokenTypes::APP,
            other => panic!("token kind {other}"),
        }
    })
}

#[test]
fn rate_limits_are_those_of_the_catalog() {
    for_each(|fact, meta| {
        let limit = meta.rate_limit().map(|limit| match (limit.calls_per_second(), limit.calls_per_minute()) {
            (None, None) => json!("special"),
            (second, minute) => {
                let known = [("per_second", second), ("per_minute", minute)];
                known.into_iter().filter_map(|(key, calls)| Some((key.to_owned(), json!(calls?)))).collect()
            }
        });
        equal("rate limit", limit.as_ref(), fact.endpoint.get("rate_limit"))
    });
}

#[test]
fn fields_stand_at_their_places_under_their_names() {
    for_each(|fact, meta| {
        let flags = |items: &[Value], of: fn(&Value) -> bool| -> BTreeMap<String, bool> {
            items.iter().map(|item| (text(item, "name").to_owned(), of(item))).collect()
        };
        let required = |item: &Value| item["required"] == true;
        equal("path", typed(meta, Place::Path), flags(fact.list("path_params"), |_| true))?;
        equal("query", typed(meta, Place::Query), flags(fact.list("query"), required))?;
        equal("headers", typed(meta, Place::Header), flags(fact.list("headers"), required))?;
        body(fact, meta)
    });
}

/// Wire names and required flags of one place.
fn typed(meta: &Meta, place: Place) -> BTreeMap<String, bool> {
    at(meta, place).map(|field| (field.wire().to_owned(), field.is_required())).collect()
}

/// A body is either flattened, field by field, or one field of its type.
fn body(fact: &Fact, meta: &Meta) -> Result<(), String> {
    let [json, text_parts, files] = [Place::Json, Place::Text, Place::File].map(|place| typed(meta, place));
    let whole: Vec<_> = at(meta, Place::Body).collect();
    let Some((body, fields)) = fact.body() else {
        return equal("places of a body", (json.len(), whole.len(), text_parts.len(), files.len()), (0, 0, 0, 0));
    };
    let requires = body.get("requires").map(texts);
    let expected = |wanted: fn(&str) -> bool| -> BTreeMap<String, bool> {
        let wanted = fields.iter().filter(|field| wanted(text(field, "type")));
        wanted
            .map(|field| {
                let name = text(field, "name");
                let required = requires.as_ref().map_or(field["required"] == true, |names| names.contains(&name));
                (name.to_owned(), required)
            })
            .collect()
    };
    if text(body, "kind") == "multipart" {
        equal("text parts", text_parts, expected(|ty| ty != "file"))?;
        return equal("file parts", files, expected(|ty| ty == "file"));
    }
    equal("parts", (text_parts.len(), files.len()), (0, 0))?;
    match whole.as_slice() {
        [] => equal("body", json, expected(|_| true)),
        [whole] => {
            let required = body["required"] == true || requires.is_some_and(|names| !names.is_empty());
            equal("body required", whole.is_required(), required)?;
            equal("fields beside the body", json.len(), 0)?;
            kind_is(fact, &whole.kind(), text(body, "type"), &Value::Null, &mut Vec::new())
        }
        more => Err(format!("{} bodies", more.len())),
    }
}

#[test]
fn types_of_fields_are_those_of_the_catalog_to_their_depth() {
    for_each(|fact, meta| {
        let body = fact.body().map_or(&[][..], |(_, fields)| fields);
        let groups = [(Place::Path, fact.list("path_params")), (Place::Query, fact.list("query"))];
        let groups = groups.into_iter().chain([(Place::Header, fact.list("headers"))]);
        let groups = groups.chain([Place::Json, Place::Text, Place::File].map(|place| (place, body)));
        for (place, known) in groups {
            for field in at(meta, place) {
                let Some(known) = known.iter().find(|known| text(known, "name") == field.wire()) else { continue };
                kind_is(fact, &field.kind(), text(known, "type"), known, &mut Vec::new())
                    .map_err(|problem| format!("{}: {problem}", field.wire()))?;
            }
        }
        Ok(())
    });
}

#[test]
fn answers_have_the_form_and_the_type_of_the_catalog() {
    for_each(|fact, meta| {
        let answer = &fact.endpoint["response"];
        let flat = text(answer, "envelope") == "flat";
        equal("envelope", meta.envelope(), if flat { Envelope::Flat } else { Envelope::Data })?;
        match (text(answer, "kind"), meta.response()) {
            ("json", ResponseKind::Json(kind)) => {
                kind_is(fact, &kind, text(answer, "type"), &Value::Null, &mut Vec::new())
            }
            ("binary", ResponseKind::Binary)
            | ("empty", ResponseKind::Empty)
            | ("unknown", ResponseKind::Json(Kind::Any)) => Ok(()),
            (kind, found) => Err(format!("the answer is {found:?}, expected {kind}")),
        }
    });
}

#[test]
fn pages_hang_together_as_in_the_catalog() {
    let mut paged = 0;
    for fact in FACTS.iter().filter(|fact| !fact.endpoint["paging"].is_null()) {
        let rule = TYPED.get(fact.id.as_str()).and_then(|meta| meta.paging());
        let rule = rule.unwrap_or_else(|| panic!("{}: no pages", fact.id));
        let paging = &fact.endpoint["paging"];
        let (step, request) = match paging["style"].as_str() {
            Some("offset") => (Step::Offset, "request_offset"),
            Some(_) => (Step::Page, "request_offset"),
            None => (Step::Token, "request_token"),
        };
        assert_eq!((rule.step(), rule.request_field()), (step, text(paging, request)), "{}", fact.id);
        if step == Step::Token {
            assert_eq!(rule.next_field(), text(paging, "response_token"), "{}", fact.id);
        }
        if let Some(has_more) = paging["has_more"].as_str() {
            assert_eq!(rule.has_more_field(), has_more, "{}", fact.id);
        }
        assert_eq!(rule.list_field(), paging["items"].as_str(), "{}", fact.id);
        paged += 1;
    }
    assert_eq!(paged, TYPED.values().filter(|meta| meta.paging().is_some()).count());
}

/// Whether a kind is what the catalog's type says, in every field of every model below it.
fn kind_is(
    fact: &Fact,
    kind: &Kind,
    ty: &str,
    field: &Value,
    seen: &mut Vec<(&'static str, String)>,
) -> Result<(), String> {
    match (kind, ty) {
        (Kind::List(item), _) if ty.starts_with('[') => kind_is(fact, item, &ty[1..ty.len() - 1], field, seen),
        (Kind::Map(item), _) if ty.starts_with('{') => kind_is(fact, item, &ty[1..ty.len() - 1], field, seen),
        (Kind::String, "string") if list(&field["enum"]).is_empty() => Ok(()),
        (Kind::Enum(known), "string") => {
            let (known, texts): (BTreeSet<&str>, BTreeSet<&str>) =
                (known.iter().copied().collect(), texts(&field["enum"]).into_iter().collect());
            // One enum for texts of one meaning may know more of them than this field; shared kinds of ids are known everywhere.
            if texts.is_subset(&known) { Ok(()) } else { equal("texts of the enum", known, texts) }
        }
        (Kind::IntegerEnum(known), "i64" | "number") => {
            let known: BTreeSet<i64> = known.iter().map(|(number, _)| *number).collect();
            let integers: BTreeSet<i64> = list(&field["integers"]).iter().filter_map(Value::as_i64).collect();
            equal("numbers of the enum", known, integers)
        }
        (Kind::Integer, "i64" | "number") if !field["time"].is_null() => Ok(()),
        (Kind::Integer, "i64") if !list(&field["integers"]).is_empty() => Err("an integer without names".to_owned()),
        (Kind::Integer, "i64")
        | (Kind::Float, "f64" | "number")
        | (Kind::Boolean, "bool")
        | (Kind::Any, "any")
        | (Kind::File, "file") => Ok(()),
        (Kind::Object(schema), _) => {
            let Some(fields) = fact.fields(ty) else { return Err(format!("a model, expected {ty}")) };
            if seen.iter().any(|(name, known)| *name == schema.name() && known == ty) {
                return Ok(());
            }
            // Equal types are one, which has the fields in the order of one of them.
            let names: BTreeSet<&str> = fields.iter().map(|field| text(field, "name")).collect();
            equal(&format!("fields of {ty}"), schema.fields().into_iter().collect::<BTreeSet<_>>(), names)?;
            seen.push((schema.name(), ty.to_owned()));
            for (name, kind) in schema.fields().into_iter().zip(schema.kinds()) {
                let field = fields.iter().find(|field| text(field, "name") == name).ok_or("no such field")?;
                kind_is(fact, &kind, text(field, "type"), field, seen)
                    .map_err(|problem| format!("{ty}.{}: {problem}", text(field, "name")))?;
            }
            Ok(())
        }
        _ => Err(format!("{kind:?}, expected {ty}")),
    }
}

fn equal<T: PartialEq<U> + std::fmt::Debug, U: std::fmt::Debug>(
    what: &str,
    typed: T,
    catalog: U,
) -> Result<(), String> {
    if typed == catalog { Ok(()) } else { Err(format!("{what}: typed {typed:?}, catalog {catalog:?}")) }
}
