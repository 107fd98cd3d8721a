//! From a request to what goes on the wire: one loop over the table of its fields.

mod body;
mod multipart;
mod url;

use std::fmt;

use http::{HeaderMap, HeaderName, HeaderValue, Method};

use crate::endpoint::Endpoint;
use crate::error::{Error, Result};
use crate::json::Writer;
use crate::meta::{Field, Meta, Place};
use crate::secrets;
use crate::slot::{self, Borrow, Fields, Slot};

pub use body::RequestBody;
pub(crate) use multipart::Form;
use url::push_pair;
pub(crate) use url::{Query, begin, escape, fill_path, join};

/// `Content-Type` of a JSON body.
pub(crate) const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=utf-8");

/// A request without host, token and the headers of the client: everything that the endpoint decides.
#[derive(Clone)]
pub struct Encoded {
    /// The HTTP method.
    pub method: Method,
    /// Path and query.
    pub target: String,
    /// Headers that are fields of the request, and `Content-Type` where there is a body.
    pub headers: HeaderMap,
    /// The body; empty where there is none.
    pub body: RequestBody,
}

/// Shows the names of headers and of parameters of the query, not their values: those may be secret or personal.
impl fmt::Debug for Encoded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (path, query) = self.target.split_once('?').unwrap_or((&self.target, ""));
        let names = query.split('&').filter(|pair| !pair.is_empty()).map(|pair| pair.split('=').next().unwrap_or(pair));
        f.debug_struct("Encoded")
            .field("method", &self.method)
            .field("path", &secrets::text(path))
            .field("query", &names.collect::<Vec<_>>())
            .field("headers", &self.headers.keys().map(HeaderName::as_str).collect::<Vec<_>>())
            .field("body", &self.body)
            .finish()
    }
}

/// Encodes a request as it would be sent, without a client and without a network: for tests, and for sending it by
/// other means.
///
/// # Errors
/// A path segment that is empty, `.` or `..`; an element of a comma list that is empty or contains a comma; a header value
/// that is not visible ASCII; a value that is not JSON; a file without a name.
pub fn encode<E: Endpoint>(request: &E) -> Result<Encoded> {
    encode_fields(E::META, request)
}

pub(crate) fn encode_fields(meta: &Meta, request: &dyn Fields) -> Result<Encoded> {
    let Draft { target, mut headers, content_type, body } = draft(meta, request, None)?;
    if let Some(content_type) = content_type {
        headers.insert(http::header::CONTENT_TYPE, content_type);
    }
    Ok(Encoded { method: meta.method().clone(), target, headers, body })
}

/// [`Encoded`] as the client needs it: its headers are only those of fields, most often none.
pub(crate) struct Draft {
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) content_type: Option<HeaderValue>,
    pub(crate) body: RequestBody,
}

/// `key` is written where the request leaves the field of its idempotency key unset.
pub(crate) fn draft(meta: &Meta, request: &dyn Fields, key: Option<&String>) -> Result<Draft> {
    let mut result = None;
    request.lend(Borrow(&mut |fields| result = Some(draft_of(meta, fields, key))));
    result.unwrap_or_else(|| draft_of(meta, &[], key))
}

/// The same for fields in the order of the table.
fn draft_of(meta: &Meta, fields: &[&dyn Slot], key: Option<&String>) -> Result<Draft> {
    let key = key.and_then(|key| Some((meta.idempotency_field()?.0, key)));
    let mut query: Vec<(&Field, &dyn Slot)> = Vec::new();
    let mut headers = HeaderMap::new();
    let mut body = BodyDraft::default();
    // A body whose fields are all unset is still the empty object that a JSON endpoint expects.
    let has_body = !matches!(*meta.method(), Method::GET | Method::DELETE);

    for (index, (field, slot)) in meta.fields().iter().zip(fields).enumerate() {
        if has_body && field.place() == Place::Json {
            body.members(|_| {});
        }
        let mut slot = *slot;
        if slot::is_unset(slot) {
            match key {
                Some((at, key)) if at == index => slot = key,
                _ if field.is_required() => {}
                _ => continue,
            }
        }
        match field.place() {
            Place::Path => {}
            Place::Query => query.push((field, slot)),
            Place::Header => header(field, slot, &mut headers)?,
            Place::Json => body.members(|object| {
                object.key(field.wire());
                object.slot(slot);
            }),
            Place::Body => body.whole(slot),
            Place::Text => {
                slot::text(slot, &mut |text| {
                    body.part(|form| form.text(field.wire(), text));
                });
            }
            Place::File => {
                if let Some(file) = slot::file(slot) {
                    body.part(|form| form.file(field.wire(), file)).transpose()?;
                }
            }
        }
    }

    let mut target = begin("", meta.path());
    fill_path(&mut target, meta.path(), |name, each| {
        let mut fields = meta.fields().iter().zip(fields);
        if let Some((_, slot)) = fields.find(|(field, _)| field.place() == Place::Path && field.wire() == name) {
            slot::text(*slot, each);
        }
    })?;
    // The platform ignores the order; tests and caches do not.
    query.sort_by_key(|(field, _)| field.wire());
    let mut first = true;
    for (field, slot) in query {
        let mut push = |text: &str| push_pair(&mut target, &mut first, field.wire(), text);
        if field.is_comma_list() {
            joined(field, slot)?.iter().for_each(|text| push(text));
        } else {
            slot::text(slot, &mut push);
        }
    }
    let (content_type, body) = body.finish()?;
    Ok(Draft { target, headers, content_type, body })
}

/// The elements of a list as one text with commas between them; nothing of an empty list.
fn joined(field: &Field, slot: &dyn Slot) -> Result<Option<String>> {
    let mut joined: Option<String> = None;
    let (mut count, mut problem) = (0_usize, None);
    slot::text(slot, &mut |text| {
        if text.is_empty() || text.contains(',') {
            let what = if text.is_empty() { "is empty" } else { "contains a comma" };
            problem.get_or_insert((count, what));
        }
        count += 1;
        match &mut joined {
            Some(joined) => {
                joined.push(',');
                joined.push_str(text);
            }
            None => joined = Some(text.to_owned()),
        }
    });
    match problem {
        None => Ok(joined),
        Some((index, what)) => Err(Error::invalid(format!(
            "`{}` is sent as one text with commas between its elements, and `{0}[{index}]` {what}",
            field.name()
        ))),
    }
}

/// The text as a header value, if it is a valid one: visible ASCII, spaces and tabs. Other bytes are legal but arrive
/// garbled.
pub(crate) fn header_value(text: &str) -> Option<HeaderValue> {
    HeaderValue::from_str(text).ok().filter(|_| text.is_ascii())
}

fn header(field: &Field, slot: &dyn Slot, headers: &mut HeaderMap) -> Result<()> {
    let name = HeaderName::from_bytes(field.wire().as_bytes())
        .map_err(|_| Error::invalid(format!("`{}` is not a header name", field.wire())))?;
    let mut problem = None;
    slot::text(slot, &mut |text| match header_value(text) {
        Some(mut value) => {
            value.set_sensitive(secrets::is_secret(name.as_str(), false));
            headers.insert(name.clone(), value);
        }
        None => problem = Some(field.name()),
    });
    match problem {
        None => Ok(()),
        Some(name) => {
            Err(Error::invalid(format!("`{name}` is sent as a header and must be visible ASCII without line breaks")))
        }
    }
}

/// A body under construction: the fields of a request make one of these.
#[derive(Default)]
enum BodyDraft {
    #[default]
    Empty,
    /// The members of a JSON object.
    Members(Writer),
    /// A JSON value of its own.
    Whole(Writer),
    /// A multipart body.
    Parts(Form),
}

impl BodyDraft {
    /// Adds to the JSON object, which begins with the first field that belongs there.
    fn members(&mut self, add: impl FnOnce(&mut Writer)) {
        if let Self::Empty = self {
            let mut writer = Writer::for_body();
            writer.begin_object();
            *self = Self::Members(writer);
        }
        if let Self::Members(writer) = self {
            add(writer);
        }
    }

    fn whole(&mut self, value: &dyn Slot) {
        let mut writer = Writer::for_body();
        writer.slot(value);
        *self = Self::Whole(writer);
    }

    /// Adds a part.
    fn part<T>(&mut self, add: impl FnOnce(&mut Form) -> T) -> Option<T> {
        if let Self::Empty = self {
            *self = Self::Parts(Form::new());
        }
        match self {
            Self::Parts(form) => Some(add(form)),
            _ => None,
        }
    }

    fn finish(self) -> Result<(Option<HeaderValue>, RequestBody)> {
        let writer = match self {
            Self::Empty => return Ok((None, RequestBody::default())),
            Self::Parts(form) => return Ok((Some(form.content_type()?), form.finish().into())),
            Self::Whole(writer) => writer,
            Self::Members(mut writer) => {
                writer.end_object();
                writer
            }
        };
        let json =
            writer.finish().map_err(|problem| Error::invalid(format!("the body cannot be written: {problem}")))?;
        Ok((Some(JSON), json.into()))
    }
}
