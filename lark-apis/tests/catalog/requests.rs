//! Every endpoint's request, encoded and compared with what the catalog expects.

use std::collections::BTreeMap;

use lark_runtime::dynamic::AnyRequest;
use lark_runtime::meta::{Meta, Place};
use lark_runtime::serde_json::{Map, Value, json};
use lark_runtime::wire::Encoded;
use lark_runtime::{Error, File};

use crate::builders::TABLES;
use crate::expected::Expected;
use crate::facts::{TYPED, for_each};
use crate::given::{Builder, Given};

#[test]
fn a_request_with_every_field_is_encoded_as_the_catalog_expects() {
    for_each(|fact, meta| {
        let expected = Expected::new(fact, true);
        expected.compare(&encode(meta, &expected).map_err(|error| error.to_string())?)
    });
}

#[test]
fn every_builder_makes_what_the_catalog_expects() {
    let builders: BTreeMap<&str, Builder> = TABLES.iter().copied().flatten().copied().collect();
    assert!(builders.keys().eq(TYPED.keys()), "the builders are not those of all types; see tests/catalog/builders");
    for_each(|fact, meta| {
        let expected = Expected::new(fact, true);
        let encoded = builders[meta.id()](&Given(&expected)).map_err(|error| error.to_string())?;
        expected.compare(&encoded)
    });
}

#[test]
fn a_request_with_the_required_fields_alone_is_complete() {
    for_each(|fact, meta| {
        let expected = Expected::new(fact, false);
        expected.compare(&encode(meta, &expected).map_err(|error| error.to_string())?)
    });
}

#[test]
fn each_required_field_is_asked_for() {
    for_each(|fact, meta| {
        let required = meta.fields().iter().filter(|field| field.is_required() && field.place() != Place::Body);
        for field in required {
            let mut expected = Expected::new(fact, false);
            let group = match field.place() {
                Place::Path => &mut expected.path,
                Place::Query => &mut expected.query,
                Place::Header => &mut expected.headers,
                _ => &mut expected.body,
            };
            group.remove(field.wire()).ok_or_else(|| format!("`{}` is required here alone", field.wire()))?;
            match encode(meta, &expected) {
                Err(error) if error.to_string().contains(&format!("`{}`", field.wire())) => {}
                other => return Err(format!("without `{}`: {other:?}", field.wire())),
            }
        }
        Ok(())
    });
}

#[test]
fn a_value_that_no_field_takes_is_refused_by_name() {
    for_each(|_, meta| {
        for place in [Place::Path, Place::Query, Place::Header, Place::Json] {
            let error = AnyRequest::new(meta).set(place, "no_such_field", json!(1)).map(drop);
            if !error.is_err_and(|error| error.to_string().contains("`no_such_field`")) {
                return Err(format!("a field at {place:?} that nobody declared"));
            }
        }
        Ok(())
    });
}

/// The request of these values, put together at run time.
pub(crate) fn encode(meta: &'static Meta, values: &Expected) -> Result<Encoded, Error> {
    let mut request = AnyRequest::new(meta);
    for (place, group) in [(Place::Path, &values.path), (Place::Query, &values.query), (Place::Header, &values.headers)]
    {
        for (wire, value) in group {
            request.set(place, wire, value.clone())?;
        }
    }
    let content = |value: &Value| value.get("$file").and_then(Value::as_str).map(str::to_owned);
    let mut body = Map::new();
    for (wire, value) in &values.body {
        match content(value) {
            Some(content) => drop(request.set_file(wire, File::from_bytes("name.txt", content))?),
            None => drop(body.insert(wire.clone(), value.clone())),
        }
    }
    if !body.is_empty() || request.missing().any(|field| field.place() == Place::Body) {
        request.set_body(body)?;
    }
    request.encode()
}
