//! Every endpoint twice: by the declarations of lark-apis and by the tables of lark-cli. The same values make the same
//! request, byte by byte but for the order of members, or the same refusal.

#![expect(clippy::print_stdout, reason = "the numbers are part of the result")]
#![allow(clippy::expect_fun_call, reason = "a name costs nothing to look up")]

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use lark_cli::calls::{self, Catalog, Endpoint};
use lark_runtime::dynamic::AnyRequest;
use lark_runtime::meta::{Meta, Place};
use lark_runtime::transport::{Body, HttpClient, HttpClientError};
use lark_runtime::wire::{Kind, Schema};
use lark_runtime::{BoxFuture, Client, File, RequestOptions, TokenTypes};
use serde_json::{Map, Value, json};

/// What goes over the wire.
#[derive(Debug, PartialEq)]
struct Sent {
    method: String,
    url: String,
    headers: Vec<(String, String)>,
    body: SentBody,
}

#[derive(Debug, PartialEq)]
enum SentBody {
    Json(Value),
    Bytes(String),
}

/// Keeps the last request.
#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<Option<Sent>>>);

impl HttpClient for Recorder {
    fn execute(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'static, Result<http::Response<Body>, HttpClientError>> {
        let sent = Arc::clone(&self.0);
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let body = body.collect(usize::MAX).await.map_err(HttpClientError::other)?;
            let mut body = String::from_utf8_lossy(&body).into_owned();
            let mut headers: Vec<(String, String)> = parts
                .headers
                .iter()
                .map(|(name, value)| (name.to_string(), value.to_str().unwrap_or_default().to_owned()))
                .collect();
            headers.sort();
            let content_type = headers.iter_mut().find(|(name, _)| name == "content-type").map(|(_, value)| value);
            if let Some((kind, boundary)) = content_type.as_deref().and_then(|value| value.split_once("boundary=")) {
                body = body.replace(boundary, "boundary");
                *content_type.expect("it was there") = kind.to_owned();
            }
            let body = serde_json::from_str(&body).map_or(SentBody::Bytes(body), SentBody::Json);
            let (method, url) = (parts.method.to_string(), parts.uri.to_string());
            *sent.lock().expect("no test panicked") = Some(Sent { method, url, headers, body });
            Ok(http::Response::new(Body::from(Bytes::from_static(br#"{"code":0,"msg":"","data":{}}"#))))
        })
    }
}

struct Wire {
    client: Client,
    sent: Recorder,
}

impl Wire {
    fn new() -> Self {
        let sent = Recorder::default();
        let client = Client::builder("cli_1", "secret")
            .http_client(sent.clone())
            .allow_host("www.feishu.cn")
            .helpdesk("1", "t")
            .idempotency_keys(Some(|| "key".to_owned()))
            .build();
        Self { client: client.expect("settings"), sent }
    }

    /// What is sent, or why it is not.
    fn taken<T>(&self, result: Result<T, lark_runtime::Error>) -> Result<Sent, String> {
        let sent = self.sent.0.lock().expect("no test panicked").take();
        sent.ok_or_else(|| match result {
            Ok(_) => "nothing was sent".to_owned(),
            Err(error) => error.to_string(),
        })
    }
}

fn options(tokens: TokenTypes) -> RequestOptions {
    let options = RequestOptions::new().request_id("r");
    match tokens {
        _ if tokens.contains(TokenTypes::TENANT) => options.tenant_access_token("t"),
        _ if tokens.contains(TokenTypes::USER) => options.user_access_token("u"),
        _ if tokens.contains(TokenTypes::APP) => options.app_access_token("a"),
        _ => options,
    }
}

/// A value for a field.
type Given = (Place, &'static str, Value);

fn file() -> File {
    File::from_bytes("f.txt", "data")
}

async fn typed(place: &Wire, meta: &'static Meta, given: &[Given]) -> Result<Sent, String> {
    let mut request = AnyRequest::new(meta);
    for (place, wire, value) in given {
        match place {
            Place::File => request.set_file(wire, file()),
            _ => request.set(*place, wire, value.clone()),
        }
        .map_err(|error| error.to_string())?;
    }
    // Where it answers with a file, the rest of the answer is of no interest.
    place.taken(place.client.send_any::<Value>(&request, options(meta.tokens())).await)
}

async fn by_tables(place: &Wire, endpoint: &Endpoint, given: &[Given]) -> Result<Sent, String> {
    let mut draft = endpoint.draft();
    for (place, wire, value) in given {
        match place {
            Place::Path => draft.set(calls::Place::Path, wire, value.clone()),
            Place::Query => draft.set(calls::Place::Query, wire, value.clone()),
            Place::Header => draft.set(calls::Place::Header, wire, value.clone()),
            Place::Json => draft.set(calls::Place::Json, wire, value.clone()),
            Place::Body => draft.set(calls::Place::Body, wire, value.clone()),
            Place::Text => draft.set(calls::Place::Text, wire, value.clone()),
            Place::File => draft.set_file(wire, file()),
            other => unreachable!("{other:?} is new"),
        };
    }
    let request = draft.finish().map_err(|problems| match problems.all() {
        // The typed request stops at the first that is wrong.
        [calls::Problem::Missing { .. }, ..] => problems.to_string(),
        [first, ..] => format!("{}: {first}", endpoint.id()),
        [] => String::new(),
    })?;
    let request = request.with_key(|| Some("key".to_owned()));
    let options = request.options(options(request.tokens())).map_err(|error| error.to_string())?;
    place.taken(request.raw(place.client.base_url()).send(&place.client, options).await)
}

fn sample(kind: &Kind, above: &mut Vec<&'static str>) -> Value {
    match kind {
        Kind::Integer => json!(1),
        Kind::Float => json!(1.5),
        Kind::Boolean => json!(true),
        Kind::List(of) => json!([sample(of, above), sample(of, above)]),
        Kind::Map(of) => json!({ "key": sample(of, above) }),
        Kind::Enum(known) => json!(known.first()),
        Kind::IntegerEnum(known) => json!(known.first().map(|(number, _)| number)),
        Kind::Object(schema) => object(schema, above),
        // Digits, since some texts are numbers.
        _ => json!("7"),
    }
}

fn object(schema: &Schema, above: &mut Vec<&'static str>) -> Value {
    let mut members = Map::new();
    if !above.contains(&schema.name()) && above.len() < 5 {
        above.push(schema.name());
        for (name, kind) in schema.fields().iter().zip(schema.kinds()) {
            members.insert((*name).to_owned(), sample(&kind, above));
        }
        above.pop();
    }
    members.into()
}

/// Values of all kinds, in and out of bounds.
fn probes() -> Vec<Value> {
    vec![
        json!(null),
        json!(true),
        json!(1),
        json!(-3),
        json!(1.5),
        json!(7.0),
        json!(u64::MAX),
        json!("7"),
        json!("+7"),
        json!("1.50"),
        json!("1e999"),
        json!("true"),
        json!("TRUE"),
        json!(""),
        json!(".."),
        json!("a b/c?é&="),
        json!("a,b"),
        json!("line\nbreak"),
        json!([]),
        json!([1]),
        json!(["a", "b"]),
        json!(["a,b"]),
        json!([""]),
        json!([null]),
        json!([true, {"nope": 1}]),
        json!([["a"]]),
        json!({}),
        json!({"nope": 1}),
        json!({"key": "x"}),
        json!({"key": 1}),
    ]
}

/// The most changed objects of one field.
const MOST_CHANGED: usize = 40;

/// What is like `value`, with something else at each of its members: of the probes the one whose turn it is.
fn changed(value: &Value, turns: &mut impl Iterator<Item = Value>, depth: usize, out: &mut Vec<Value>) {
    match value {
        Value::Object(members) => {
            let mut more = members.clone();
            more.insert("nope".to_owned(), json!(1));
            out.push(more.into());
            for (name, member) in members.iter().filter(|_| depth < 4) {
                let mut inside: Vec<Value> = turns.next().into_iter().collect();
                changed(member, turns, depth + 1, &mut inside);
                out.extend(inside.into_iter().map(|member| json!({ name: member })));
            }
        }
        Value::Array(items) => {
            let mut inside = Vec::new();
            items.first().into_iter().for_each(|item| changed(item, turns, depth, &mut inside));
            out.extend(inside.into_iter().map(|item| json!([item])));
        }
        _ => {}
    }
}

#[tokio::test]
async fn tables_and_declarations_make_the_same_requests() {
    let (place, catalog, probes) = (Wire::new(), Catalog::new(), probes());
    let mut turns = probes.iter().cycle().cloned();
    let mut known = BTreeSet::new();
    let (mut asked, mut sent, mut wrong) = (0, 0, Vec::new());
    let metas = lark_apis::endpoints();
    assert_eq!(metas.len(), catalog.endpoints().len());
    for meta in metas.iter().copied() {
        let endpoint = catalog.get(meta.id()).expect(meta.id());
        let all: Vec<Given> = meta
            .fields()
            .iter()
            .map(|field| (field.place(), field.wire(), sample(&field.kind(), &mut Vec::new())))
            .collect();
        let fields = || meta.fields().iter().zip(&all);
        let required: Vec<Given> =
            fields().filter(|(field, _)| field.is_required()).map(|(_, given)| given.clone()).collect();
        let mut cases = vec![Vec::new(), required.clone(), all.clone()];
        for (field, (of, wire, value)) in fields() {
            if *of == Place::File {
                continue;
            }
            // All probes for a type at a place, and for the next fields like it those whose turn it is.
            let is_new = known.insert((
                of.name(),
                field.is_comma_list(),
                field.is_required(),
                format!("{:?}", field.kind()).chars().take(40).collect::<String>(),
            ));
            let mut values: Vec<Value> = turns.by_ref().take(if is_new { probes.len() } else { 3 }).collect();
            let mut objects = Vec::new();
            changed(value, &mut turns, 0, &mut objects);
            let step = objects.len().div_ceil(MOST_CHANGED).max(1);
            values.extend(objects.into_iter().step_by(step));
            let others = required.iter().filter(|(other, name, _)| (other, name) != (of, wire));
            let others: Vec<Given> = others.cloned().collect();
            assert_eq!(field.place(), *of);
            for value in values {
                cases.push(others.iter().cloned().chain([(*of, *wire, value)]).collect());
            }
        }
        cases.push(all.into_iter().chain([(Place::Query, "nonsense_x", json!(1))]).collect());
        for given in cases {
            asked += 1;
            let (typed, tables) = (typed(&place, meta, &given).await, by_tables(&place, &endpoint, &given).await);
            sent += usize::from(typed.is_ok());
            if typed != tables && wrong.len() < 2000 {
                let given: Vec<String> = given.iter().map(|(_, wire, value)| format!("{wire}={value}")).collect();
                wrong.push(format!("{}: {}\n  typed  {typed:?}\n  tables {tables:?}", meta.id(), given.join(" ")));
            }
        }
    }
    println!("{asked} requests of {} endpoints, {sent} of them sent, {} wrong", metas.len(), wrong.len());
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong[..wrong.len().min(20)].join("\n"));
}

#[tokio::test]
async fn tables_and_declarations_agree_about_the_endpoints() {
    let catalog = Catalog::new();
    for meta in lark_apis::endpoints() {
        let endpoint = catalog.get(meta.id()).expect(meta.id());
        assert_eq!(endpoint.method(), *meta.method(), "{}", meta.id());
        assert_eq!(endpoint.is_idempotent(), meta.is_idempotent(), "{}", meta.id());
        assert_eq!(endpoint.facts().tokens, meta.tokens().to_string(), "{}", meta.id());
        assert_eq!(endpoint.facts().path, meta.path(), "{}", meta.id());
        assert_eq!(endpoint.facts().host, meta.host(), "{}", meta.id());
        assert_eq!(endpoint.has_pages(), meta.paging().is_some(), "{}", meta.id());
        assert_eq!(
            endpoint.list_member(),
            meta.paging().and_then(lark_runtime::meta::Paging::list_field),
            "{}",
            meta.id()
        );
        let fields: Vec<&str> = endpoint.fields().iter().map(|field| field.wire.as_str()).collect();
        let declared: Vec<&str> = meta.fields().iter().map(lark_runtime::meta::Field::wire).collect();
        assert_eq!(fields, declared, "{}", meta.id());
    }
}
