//! Every endpoint's answer, read from a sample of the catalog's types.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use lark_runtime::Endpoint;
use lark_runtime::dynamic::AnyAnswer;
use lark_runtime::endpoint::EndpointVisitor;
use lark_runtime::meta::Meta;
use lark_runtime::serde_json::{Value, json};
use lark_runtime::wire::Malformed;

use crate::facts::{Fact, for_each, text};
use crate::samples::{Samples, Way};

#[test]
fn a_full_answer_fits_and_nothing_of_it_is_lost() {
    for_each(|fact, meta| {
        let answer = &fact.endpoint["response"];
        let data = match text(answer, "kind") {
            "json" => Samples::new(fact, Way::Answer).value(text(answer, "type"), &Value::Null),
            "unknown" => Some(json!({"anything": [1, null]})),
            // Nothing is known of it.
            _ => None,
        };
        let read = read(fact, meta, data.as_ref().unwrap_or(&json!({})))?;
        match data {
            Some(data) if read.data != data => Err(format!("read {}\nof {data}", read.data)),
            _ => Ok(()),
        }
    });
}

#[test]
fn an_empty_answer_fits() {
    for_each(|fact, meta| {
        let read = read(fact, meta, &json!({}))?;
        match &read.data {
            Value::Null => Ok(()),
            Value::Object(members) if members.is_empty() || text(&fact.endpoint["response"], "envelope") == "flat" => {
                Ok(())
            }
            data => Err(format!("read {data}")),
        }
    });
}

/// Reads an answer into the type of one endpoint.
type Read = fn(&[u8]) -> Result<AnyAnswer, Malformed>;

struct Readers(BTreeMap<&'static str, Read>);

impl EndpointVisitor for Readers {
    fn visit<E: Endpoint>(&mut self) {
        self.0.insert(E::META.id(), AnyAnswer::of::<E>);
    }
}

static READERS: LazyLock<BTreeMap<&'static str, Read>> = LazyLock::new(|| {
    let mut readers = Readers(BTreeMap::new());
    lark_apis::visit_endpoints(&mut readers);
    readers.0
});

/// Reads it in its envelope; misfits and members that no field takes are errors.
pub(crate) fn read(fact: &Fact, meta: &Meta, data: &Value) -> Result<AnyAnswer, String> {
    let mut body = json!({"code": 0, "msg": "success"});
    match (text(&fact.endpoint["response"], "envelope"), data) {
        ("flat", Value::Object(members)) => body.as_object_mut().unwrap().extend(members.clone()),
        _ => body["data"] = data.clone(),
    }
    let body = body.to_string().into_bytes();
    let read = READERS[meta.id()](&body).map_err(|error| error.to_string())?;
    // Without the type it comes to the same.
    if meta.read(&body).as_ref() != Ok(&read) {
        return Err(format!("by its type {read:?}, by its fields {:?}", meta.read(&body)));
    }
    match (read.is_success, read.misfits.as_slice(), read.unknown.as_slice()) {
        (true, [], []) => Ok(read),
        (success, misfits, unknown) => Err(format!("success {success}, misfits {misfits:?}, unknown {unknown:?}")),
    }
}
