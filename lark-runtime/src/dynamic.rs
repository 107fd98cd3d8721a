//! Requests and answers of endpoints that are chosen while the program runs: by id, by URL, by a table.
//!
//! A [`Meta`] knows the fields of a request with their types, so a request can be put together from names and JSON
//! values and still be checked and encoded like a typed one; and it knows the answer's type, so an answer can be
//! read like that of a typed call. What it knows are tables, not code: a program can hold them for the whole platform.

mod given;

use std::fmt;

use serde_json::Value;

use crate::answer::{self, Answer, Decoded, Target};
use crate::endpoint::Endpoint;
use crate::error::{Error, Result};
use crate::file::File;
use crate::json::{JsonText, Malformed, Misfit, Writer};
use crate::meta::{Envelope, Field, Meta, Place};
use crate::near::nearest;
use crate::parts::{Encoded, encode_fields};
use crate::secrets::{self, Redacted, Redactor};
use crate::slot::{Borrow, Fields, Shape, Slot};
use given::Refused;

/// A request put together at run time, with the fields that the typed request of the endpoint has.
///
/// Fields are addressed by their place and their name on the wire; values are JSON and must fit the type of the field.
/// What was given is what is sent, `[]`, `{}` and the `null` of an optional field included; nothing is converted or left
/// out. [`Client::send_any`](crate::Client::send_any) sends it.
///
/// ```
/// use lark_runtime::{Endpoint, lark_api};
/// use lark_runtime::dynamic::AnyRequest;
/// use lark_runtime::meta::Place;
///
/// #[lark_api(method = "GET", path = "/open-apis/im/v1/chats/:chat_id/members", token = "tenant|user")]
/// struct ListMembers {
///     chat_id: String,
///     page_size: Option<i64>,
/// }
///
/// let mut request = AnyRequest::new(ListMembers::META);
/// request.set(Place::Path, "chat_id", "oc_1")?.set(Place::Query, "page_size", 20)?;
/// assert_eq!(request.encode()?.target, "/open-apis/im/v1/chats/oc_1/members?page_size=20");
///
/// let error = request.set(Place::Query, "page_size", "many").unwrap_err();
/// assert_eq!(error.to_string(), "ListMembers: `page_size` (query): expected integer, found string");
/// # Ok::<(), lark_runtime::Error>(())
/// ```
pub struct AnyRequest {
    meta: &'static Meta,
    values: Values,
}

/// One value per field of the table.
struct Values(Vec<FieldValue>);

struct FieldValue {
    slot: Box<dyn Slot>,
    given: bool,
}

impl FieldValue {
    /// A slot that counts as left out.
    fn unset() -> Self {
        Self { slot: Box::new(None::<Value>), given: false }
    }

    fn given(slot: impl Slot) -> Self {
        Self { slot: Box::new(slot), given: true }
    }
}

impl Fields for Values {
    fn lend(&self, to: Borrow<'_>) {
        let slots: Vec<&dyn Slot> = self.0.iter().map(|value| &*value.slot).collect();
        to.fields(&slots);
    }
}

impl AnyRequest {
    /// A request with nothing set.
    #[must_use]
    pub fn new(meta: &'static Meta) -> Self {
        Self { meta, values: Values(meta.fields().iter().map(|_| FieldValue::unset()).collect()) }
    }

    /// The endpoint.
    #[must_use]
    pub fn meta(&self) -> &'static Meta {
        self.meta
    }

    /// Sets the field that has this name at this place.
    ///
    /// In a body the value is sent as it is. A path, a query, a header and a text part have only texts, so a number and its
    /// text are the same there; a list of a query is sent element by element, and must have one.
    ///
    /// A list that is sent with commas between its elements is taken as a list and as that text.
    ///
    /// # Errors
    /// No such field, a value that does not fit its type, or, inside an object, a member that its type does not
    /// have; with the path, and what is expected and found there. The field is unset then. `null` fits optional fields and members of a
    /// body; to leave a field out, do not set it.
    pub fn set(&mut self, place: Place, wire: &str, value: impl Into<Value>) -> Result<&mut Self> {
        let meta = self.meta;
        self.set_value(place, wire, value.into()).map_err(|error| at(meta, error))?;
        Ok(self)
    }

    /// Sets a file part.
    ///
    /// # Errors
    /// When there is no file part of this name.
    pub fn set_file(&mut self, wire: &str, file: File) -> Result<&mut Self> {
        let meta = self.meta;
        let (_, value) = self.value_of(Place::File, wire).map_err(|error| at(meta, error))?;
        *value = FieldValue::given(file);
        Ok(self)
    }

    /// Sets the body: the one field that is the whole of it, or else its members one by one.
    ///
    /// # Errors
    /// Those of [`AnyRequest::set`], and a value that is not an object where the members are fields.
    pub fn set_body(&mut self, body: impl Into<Value>) -> Result<&mut Self> {
        let body = body.into();
        if let Some(whole) = self.meta.fields().iter().find(|field| field.place() == Place::Body) {
            return self.set(Place::Body, whole.wire(), body);
        }
        let Value::Object(members) = body else {
            return Err(at(self.meta, Error::invalid("the fields of the body are due as an object")));
        };
        let text = self.meta.fields().iter().any(|field| matches!(field.place(), Place::Text | Place::File));
        for (name, value) in members {
            self.set(if text { Place::Text } else { Place::Json }, &name, value)?;
        }
        Ok(self)
    }

    /// The required fields that are not set yet.
    pub fn missing(&self) -> impl Iterator<Item = &'static Field> {
        let fields = self.meta.fields().iter().zip(&self.values.0);
        fields.filter(|(field, value)| field.is_required() && !value.given).map(|(field, _)| field)
    }

    /// Encodes the request as it would be sent.
    ///
    /// # Errors
    /// A required field that is not set, and what [`encode`](crate::encode) finds.
    pub fn encode(&self) -> Result<Encoded> {
        self.complete().and_then(|slots| encode_fields(self.meta, slots)).map_err(|error| at(self.meta, error))
    }

    /// The values, once every required field is set.
    pub(crate) fn complete(&self) -> Result<&dyn Fields> {
        let missing: Vec<String> = self.missing().map(|field| named(field.place(), field.wire())).collect();
        if missing.is_empty() {
            return Ok(&self.values);
        }
        Err(Error::invalid(format!("required and not set: {}", missing.join(", "))))
    }

    fn set_value(&mut self, place: Place, wire: &str, value: Value) -> Result<()> {
        let (field, target) = self.value_of(place, wire)?;
        *target = FieldValue::unset();
        let value = match value {
            Value::String(text) if field.is_comma_list() => elements(&text),
            value => value,
        };
        let mut path = String::new();
        let given = match place {
            Place::Json | Place::Body | Place::File => given::json(field.shape(), &value, &mut path)
                // With the option around it, also `null` counts as set.
                .map(|()| FieldValue::given(Some(value))),
            Place::Path | Place::Query | Place::Header | Place::Text => {
                given::texts(field.shape(), &value, &mut path).map(FieldValue::given)
            }
        };
        *target = given.map_err(|refused| {
            let inside = match path.as_str() {
                "" => named(place, wire),
                path if path.starts_with('[') => named(place, &format!("{wire}{path}")),
                path => named(place, &format!("{wire}.{path}")),
            };
            Error::invalid(refused.message(&inside))
        })?;
        Ok(())
    }

    fn value_of(&mut self, place: Place, wire: &str) -> Result<(&'static Field, &mut FieldValue)> {
        let meta = self.meta;
        let named_so = |field: &Field| match place {
            Place::Header => field.wire().eq_ignore_ascii_case(wire),
            _ => field.wire() == wire,
        };
        let mut fields = meta.fields().iter().zip(&mut self.values.0);
        let found = fields.find(|(field, _)| field.place() == place && named_so(field));
        found.ok_or_else(|| {
            let there = meta.fields().iter().filter(|field| field.place() == place).map(Field::wire);
            let refused = Refused::Member { near: nearest(wire, there) };
            Error::invalid(refused.message(&named(place, wire)))
        })
    }
}

/// The elements of a comma list.
fn elements(text: &str) -> Value {
    text.split(',').filter(|_| !text.is_empty()).collect()
}

fn at(meta: &'static Meta, error: Error) -> Error {
    error.at(|| meta.id().into())
}

/// A field in a message.
fn named(place: Place, wire: &str) -> String {
    format!("`{wire}` ({})", place.name())
}

/// Shows which fields are set, not to what: values may be secret or personal.
impl fmt::Debug for AnyRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fields = self.meta.fields().iter().zip(&self.values.0);
        let given: Vec<&str> = fields.filter(|(_, value)| value.given).map(|(field, _)| field.wire()).collect();
        f.debug_struct("AnyRequest").field("endpoint", &self.meta.id()).field("given", &given).finish()
    }
}

/// What a typed call would have made of an answer. [`Meta::read`] and [`AnyAnswer::of`] make it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AnyAnswer {
    /// The platform's code, if the answer has one.
    pub code: Option<i64>,
    /// The platform's message.
    pub msg: String,
    /// Whether the platform says that the call succeeded.
    pub is_success: bool,
    /// The answer as its type models it, written as JSON again; `null` for a file.
    pub data: Value,
    /// Values that did not fit their fields; those fields kept their defaults.
    pub misfits: Vec<Misfit>,
    /// Paths of members that no field takes, such as `data.items[0].new_field`.
    pub unknown: Vec<String>,
    /// Those of them that are not in `data`: most types drop such members, some keep them in an
    /// [`Unknown`](crate::Unknown).
    pub lost: Vec<String>,
}

impl fmt::Debug for AnyAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { code, msg, is_success, data, misfits, unknown, lost } = self;
        f.debug_struct("AnyAnswer")
            .field("code", code)
            .field("msg", &secrets::text(msg))
            .field("is_success", is_success)
            .field("data", &Redacted(data, &Redactor::default()))
            .field("misfits", misfits)
            .field("unknown", unknown)
            .field("lost", lost)
            .finish()
    }
}

impl Meta {
    /// Reads the body of an answer the way a typed call does, without a call.
    ///
    /// # Errors
    /// When the body is not JSON, also where the endpoint answers with a file: a file needs no reading. An empty body is not
    /// an error where the endpoint answers nothing.
    pub fn read(&self, body: &[u8]) -> Result<AnyAnswer, Malformed> {
        if self.answers_nothing() && body.is_empty() {
            return Ok(AnyAnswer::nothing());
        }
        let mut made = self.answer().map(Shape::make);
        AnyAnswer::read(self.envelope(), body, made.as_mut().map(|made| made as &mut dyn Slot))
    }
}

impl AnyAnswer {
    /// Reads the body of an answer into the very type of the endpoint `E`; [`Meta::read`] reads into values that are
    /// made after its fields, and gives the same result without compiling code for the type.
    ///
    /// # Errors
    /// When the body is not JSON.
    pub fn of<E: Endpoint>(body: &[u8]) -> Result<Self, Malformed> {
        let envelope = E::META.envelope();
        if E::META.answers_nothing() && body.is_empty() {
            return Ok(Self::nothing());
        }
        match E::Response::target() {
            Target::Json(mut holder) => Self::read(envelope, body, Some(holder.target())),
            Target::Nothing => Self::read(envelope, body, Some(&mut ())),
            Target::Bytes | Target::Download => Self::read(envelope, body, None),
        }
    }

    /// The answer without a body of an endpoint that answers nothing.
    fn nothing() -> Self {
        Self {
            code: None,
            msg: String::new(),
            is_success: true,
            data: Value::Null,
            misfits: Vec::new(),
            unknown: Vec::new(),
            lost: Vec::new(),
        }
    }

    fn read(envelope: Envelope, body: &[u8], target: Option<&mut dyn Slot>) -> Result<Self, Malformed> {
        let text = JsonText::new(body);
        let mut reader = text.reader().bounded().noting_unknown();
        let (decoded, unknown, lost, data) = match target {
            Some(target) => {
                let decoded = answer::decode(&mut reader, envelope, target)?;
                (decoded, reader.unknown(), reader.lost(), written(target))
            }
            // A refusal has no unknown members.
            None => (answer::decode(&mut reader, envelope, &mut ())?, Vec::new(), Vec::new(), Value::Null),
        };
        let is_success = decoded.is_success(envelope);
        let Decoded { code, msg, misfits, .. } = decoded;
        Ok(Self { code, msg, is_success, data, misfits, unknown, lost })
    }
}

/// A slot as a JSON value; `null` where JSON cannot represent it.
fn written(slot: &dyn Slot) -> Value {
    let mut writer = Writer::sparse();
    writer.slot(slot);
    let mut value = Value::Null;
    if let Ok(json) = writer.finish() {
        // Members that were kept as they came may have numbers and halves of characters that are no `Value`'s: only these
        // are lost in it.
        let _ = JsonText::new(&json).reader().value(&mut value);
    }
    value
}
