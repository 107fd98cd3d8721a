//! From a request to what goes on the wire: one loop over the table of its fields.

mod body;
mod multipart;
mod url;

use http::{HeaderMap, HeaderName, HeaderValue, Method};

use crate::endpoint::Endpoint;
use crate::error::{Error, Result};
use crate::json::Writer;
use crate::meta::{Field, Meta, Place};
use crate::slot::{self, Slot};

pub use body::RequestBody;
pub(crate) use multipart::Form;
use url::push_pair;
pub(crate) use url::{Query, begin, fill_path, join};

/// `Content-Type` of a JSON body.
pub(crate) const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=utf-8");

/// A request without host, token and the headers of the client: everything that the endpoint decides.
#[derive(Clone, Debug)]
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

/// Encodes a request as it would be sent, without a client and without a network: for tests, and for those who
/// send it by other means.
///
/// # Errors
/// A path segment that is empty, `.` or `..`; a header value that is not visible ASCII; a value that is not JSON;
/// a file without a name.
pub fn encode<E: Endpoint>(request: &E) -> Result<Encoded> {
    encode_fields(E::META, request)
}

pub(crate) fn encode_fields(meta: &Meta, request: &dyn Slot) -> Result<Encoded> {
    let Draft { target, mut headers, content_type, body } = draft(meta, request, None)?;
    if let Some(content_type) = content_type {
        headers.insert(http::header::CONTENT_TYPE, content_type);
    }
    Ok(Encoded { method: meta.method().clone(), target, headers, body })
}

/// [`Encoded`] as the client needs it: its headers are those of fields alone, most often none.
pub(crate) struct Draft {
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) content_type: Option<HeaderValue>,
    pub(crate) body: RequestBody,
}

/// `key` is written where the request leaves the field of its idempotency key unset.
pub(crate) fn draft(meta: &Meta, request: &dyn Slot, key: Option<&String>) -> Result<Draft> {
    let key = key.and_then(|key| Some((meta.idempotency_field()?.0, key)));
    let mut query: Vec<(&str, &dyn Slot)> = Vec::new();
    let mut headers = HeaderMap::new();
    let mut body = Body::None;
    // A body whose fields are all unset is still the empty object that a JSON endpoint expects.
    let has_body = !matches!(*meta.method(), Method::GET | Method::DELETE);

    for (index, field) in meta.fields().iter().enumerate() {
        if has_body && field.place() == Place::Json {
            body.fields(|_| {});
        }
        let mut slot = request.slot(index);
        if slot::is_unset(slot) {
            match key {
                Some((at, key)) if at == index => slot = key,
                _ if field.is_required() => {}
                _ => continue,
            }
        }
        match field.place() {
            Place::Path => {}
            Place::Query => query.push((field.wire(), slot)),
            Place::Header => header(field, slot, &mut headers)?,
            Place::Json => body.fields(|object| {
                object.key(field.wire());
                object.slot(slot);
            }),
            Place::Body => body = Body::whole(slot),
            Place::Text => {
                slot::text(slot, &mut |text| body.parts(|form| form.text(field.wire(), text)));
            }
            Place::File => {
                if let Some(file) = slot::file(slot) {
                    body.parts(|form| form.file(field.wire(), file))?;
                }
            }
        }
    }

    let mut target = begin("", meta.path());
    fill_path(&mut target, meta.path(), |name, each| {
        let mut fields = meta.fields().iter().enumerate();
        if let Some((index, _)) = fields.find(|(_, field)| field.place() == Place::Path && field.wire() == name) {
            slot::text(request.slot(index), each);
        }
    })?;
    // The platform does not care for an order, tests and caches do.
    query.sort_by_key(|(name, _)| *name);
    let mut first = true;
    for (name, slot) in query {
        slot::text(slot, &mut |text| push_pair(&mut target, &mut first, name, text));
    }
    let (content_type, body) = body.finish()?;
    Ok(Draft { target, headers, content_type, body })
}

/// A header's value, if the text is one: visible ASCII, spaces and tabs. Other bytes are legal but arrive garbled.
pub(crate) fn header_value(text: &str) -> Option<HeaderValue> {
    HeaderValue::from_str(text).ok().filter(|_| text.is_ascii())
}

fn header(field: &Field, slot: &dyn Slot, headers: &mut HeaderMap) -> Result<()> {
    let name = HeaderName::from_bytes(field.wire().as_bytes())
        .map_err(|_| Error::invalid(format!("`{}` is not a header name", field.wire())))?;
    let mut problem = None;
    slot::text(slot, &mut |text| match header_value(text) {
        Some(value) => drop(headers.insert(name.clone(), value)),
        None => problem = Some(field.name()),
    });
    match problem {
        None => Ok(()),
        Some(name) => {
            Err(Error::invalid(format!("`{name}` is sent as a header and must be visible ASCII without line breaks")))
        }
    }
}

/// A body under construction. It becomes what its first field makes of it; the macro lets no field of another kind in.
enum Body {
    None,
    /// The JSON object that the body fields form, still open.
    Fields(Writer),
    /// The one value that is the whole body.
    Whole(Writer),
    Parts(Form),
}

impl Body {
    fn whole(slot: &dyn Slot) -> Self {
        let mut writer = Writer::for_body();
        writer.slot(slot);
        Self::Whole(writer)
    }

    /// Calls `write` with the JSON object.
    fn fields(&mut self, write: impl FnOnce(&mut Writer)) {
        if let Self::Fields(object) = self {
            return write(object);
        }
        let mut object = Writer::for_body();
        object.begin_object();
        write(&mut object);
        *self = Self::Fields(object);
    }

    /// Calls `write` with the multipart form.
    fn parts<R>(&mut self, write: impl FnOnce(&mut Form) -> R) -> R {
        if let Self::Parts(form) = self {
            return write(form);
        }
        let mut form = Form::new();
        let result = write(&mut form);
        *self = Self::Parts(form);
        result
    }

    fn finish(self) -> Result<(Option<HeaderValue>, RequestBody)> {
        let writer = match self {
            Self::None => return Ok((None, RequestBody::default())),
            Self::Parts(form) => return Ok((Some(form.content_type()?), form.finish().into())),
            Self::Whole(writer) => writer,
            Self::Fields(mut object) => {
                object.end_object();
                object
            }
        };
        let json =
            writer.finish().map_err(|problem| Error::invalid(format!("the body cannot be written: {problem}")))?;
        Ok((Some(JSON), json.into()))
    }
}
