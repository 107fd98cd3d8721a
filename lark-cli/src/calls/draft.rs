//! From values to a request.

use lark_runtime::File;
use lark_runtime::http::HeaderValue;
use serde_json::{Map, Value};

use super::check::Check;
use super::endpoint::Endpoint;
use super::kind::Kind;
use super::place::Place;
use super::problem::{Problem, Problems};
use super::request::{Body, Request};
use crate::facts::Field;
use crate::find;

/// A request that is put together value by value. [`Endpoint::draft`] begins one.
///
/// Whatever is wrong is noted, and [`Draft::finish`] tells all of it at once.
#[derive(Debug)]
pub struct Draft<'e> {
    endpoint: &'e Endpoint,
    given: Vec<Option<Given>>,
    problems: Vec<Problem>,
}

#[derive(Clone, Debug)]
enum Given {
    Json(Value),
    Texts(Vec<String>),
    File(File),
    /// A value that was refused: the field is not missing.
    Refused,
}

impl<'e> Draft<'e> {
    pub(super) fn new(endpoint: &'e Endpoint) -> Self {
        Self { endpoint, given: vec![None; endpoint.fields().len()], problems: Vec::new() }
    }

    /// Sets the field that has this name at this place; the same field again replaces its value.
    ///
    /// In a body the value is sent as it is. A path, a query, a header and a text part have only texts, so a number and its
    /// text are the same there; a list of a query is sent element by element. A list that is sent with commas between its
    /// elements is taken as a list and as that text.
    pub fn set(&mut self, place: Place, wire: &str, value: Value) -> &mut Self {
        match self.find(place, wire) {
            Some(index) => self.put(index, value),
            None => self.no_field(wire, Some(place)),
        }
        self
    }

    /// Sets a file part.
    pub fn set_file(&mut self, wire: &str, file: File) -> &mut Self {
        match self.find(Place::File, wire) {
            Some(index) => self.put_file(index, file),
            None => self.no_field(wire, Some(Place::File)),
        }
        self
    }

    /// Sets a field by the name that it has in [`Endpoint::describe`]. A member of an object that is the whole body may
    /// stand for itself.
    pub fn set_named(&mut self, name: &str, value: Value) -> &mut Self {
        if let Some(index) = (0..self.given.len()).find(|index| self.endpoint.input_name(*index) == name) {
            self.put(index, value);
        } else if let Some(index) = self.body_with(name) {
            self.put_member(index, name, value);
        } else {
            self.no_field(name, None);
        }
        self
    }

    /// Sets the body: the one field that is the whole of it, or else its members one by one.
    pub fn set_body(&mut self, body: Value) -> &mut Self {
        if let Some(index) = self.whole_body() {
            self.put(index, body);
            return self;
        }
        let Value::Object(members) = body else {
            self.problems.push(Problem::Unfit {
                path: String::new(),
                text: "the fields of the body are due as an object".to_owned(),
            });
            return self;
        };
        let has_parts = self.endpoint.fields().iter().any(|field| matches!(field.place.as_str(), "text" | "file"));
        for (name, value) in members {
            self.set(if has_parts { Place::Text } else { Place::Json }, &name, value);
        }
        self
    }

    /// The request, once every value fits its field and every required field has one.
    ///
    /// # Errors
    /// All that is wrong with the values.
    pub fn finish(mut self) -> Result<Request, Problems> {
        let fields = self.endpoint.fields();
        for (index, field) in fields.iter().enumerate() {
            if field.is_required() && self.given[index].is_none() {
                let place = Place::named(&field.place).name();
                self.problems.push(Problem::Missing { field: self.endpoint.input_name(index).to_owned(), place });
            }
        }
        if !self.problems.is_empty() {
            return Err(Problems { endpoint: self.endpoint.id(), all: self.problems });
        }
        let mut request = Request::of(self.endpoint);
        let mut members = Vec::new();
        for (field, given) in fields.iter().zip(self.given) {
            let wire = || field.wire.clone();
            match (field.place.as_str(), given) {
                ("path", Some(Given::Texts(texts))) => {
                    request.params.extend(texts.into_iter().map(|text| (wire(), text)));
                }
                ("query", Some(Given::Texts(texts))) => {
                    request.query.extend(texts.into_iter().map(|text| (wire(), text)));
                }
                ("comma", Some(Given::Texts(texts))) => request.query.push((wire(), texts.join(","))),
                ("header", Some(Given::Texts(texts))) => {
                    request.headers.extend(texts.into_iter().map(|text| (wire(), text)));
                }
                ("text", Some(Given::Texts(texts))) => {
                    request.part(|parts, _| parts.extend(texts.into_iter().map(|text| (wire(), text))));
                }
                (_, Some(Given::File(file))) => request.part(|_, files| files.push((wire(), file))),
                ("body", Some(Given::Json(value))) => request.body = Body::Whole(value),
                (_, Some(Given::Json(value))) => members.push((wire(), value)),
                _ => {}
            }
        }
        // A body whose fields are all unset is still the empty object that a JSON endpoint expects.
        let expects_json = fields.iter().any(|field| field.place == "json") && self.endpoint.has_body();
        if !members.is_empty() || expects_json {
            request.body = Body::Members(members);
        }
        // The platform ignores the order; tests and caches do not.
        request.query.sort_by(|a, b| a.0.cmp(&b.0));
        Ok(request)
    }

    fn find(&self, place: Place, wire: &str) -> Option<usize> {
        let is_named = |field: &Field| match place {
            Place::Header => field.wire.eq_ignore_ascii_case(wire),
            _ => field.wire == wire,
        };
        let fields = self.endpoint.fields();
        fields.iter().position(|field| Place::named(&field.place) == place && is_named(field))
    }

    fn whole_body(&self) -> Option<usize> {
        self.endpoint.fields().iter().position(|field| field.place == "body")
    }

    /// The field that is the whole body, if its object has this member.
    fn body_with(&self, member: &str) -> Option<usize> {
        let index = self.whole_body()?;
        let members = self.endpoint.members_of(&self.endpoint.fields()[index].kind)?;
        members.iter().any(|known| known.wire == member).then_some(index)
    }

    fn put_member(&mut self, index: usize, name: &str, value: Value) {
        let mut body = match self.given[index].take() {
            Some(Given::Json(Value::Object(body))) => body,
            _ => Map::new(),
        };
        // Checked alone, since the others are checked already.
        let alone = Map::from_iter([(name.to_owned(), value.clone())]);
        self.put(index, alone.into());
        body.insert(name.to_owned(), value);
        if !matches!(self.given[index], Some(Given::Refused)) {
            self.given[index] = Some(Given::Json(body.into()));
        }
    }

    fn put_file(&mut self, index: usize, file: File) {
        if file.name().is_empty() {
            let wire = &self.endpoint.fields()[index].wire;
            let text = format!("the file of `{wire}` needs a name; the platform refuses an empty one");
            self.problems.push(Problem::Unfit { path: wire.clone(), text });
            self.given[index] = Some(Given::Refused);
        } else {
            self.given[index] = Some(Given::File(file));
        }
    }

    fn put(&mut self, index: usize, value: Value) {
        let endpoint = self.endpoint;
        let field = &endpoint.fields()[index];
        let place = Place::named(&field.place);
        let value = match value {
            Value::String(text) if field.place == "comma" => {
                text.split(',').filter(|element| !element.is_empty()).collect()
            }
            value => value,
        };
        let mut check =
            Check { types: endpoint.types(), place: place.name(), path: field.wire.clone(), problems: Vec::new() };
        let given = match place {
            Place::Json | Place::Body | Place::File => {
                check.json(&field.kind, &value);
                Given::Json(value)
            }
            Place::Path | Place::Query | Place::Header | Place::Text => {
                let mut texts = Vec::new();
                check.texts(&field.kind, &value, &mut texts);
                Given::Texts(texts)
            }
        };
        let mut problems = check.problems;
        if let (Given::Texts(texts), true) = (&given, problems.is_empty()) {
            problems.extend(unfit(field, texts));
        }
        self.given[index] = Some(if problems.is_empty() { given } else { Given::Refused });
        self.problems.extend(problems);
    }

    fn no_field(&mut self, wire: &str, place: Option<Place>) {
        let fields = self.endpoint.fields().iter().enumerate();
        let known = fields.filter(|(_, field)| place.is_none_or(|place| Place::named(&field.place) == place));
        let names = known.map(|(index, field)| match place {
            Some(_) => field.wire.as_str(),
            None => self.endpoint.input_name(index),
        });
        let near = find::nearest(wire, names).map(str::to_owned);
        self.problems.push(Problem::Unknown { path: wire.to_owned(), place: place.map(Place::name), near });
    }
}

/// Why texts cannot be sent at the place of a field.
fn unfit(field: &Field, texts: &[String]) -> Option<Problem> {
    let (wire, setter) = (&field.wire, &field.setter);
    let text = match field.place.as_str() {
        "path" if texts.iter().any(|text| matches!(text.as_str(), "" | "." | "..")) => {
            format!("`{wire}` is a path segment and cannot be empty, `.` or `..`")
        }
        "comma" => {
            let (index, what) = texts.iter().enumerate().find_map(|(index, text)| match text.as_str() {
                "" => Some((index, "is empty")),
                text if text.contains(',') => Some((index, "contains a comma")),
                _ => None,
            })?;
            format!("`{setter}` is sent as one text with commas between its elements, and `{setter}[{index}]` {what}")
        }
        "header" if texts.iter().any(|text| !text.is_ascii() || HeaderValue::from_str(text).is_err()) => {
            format!("`{setter}` is sent as a header and must be visible ASCII without line breaks")
        }
        _ => return None,
    };
    Some(Problem::Unfit { path: wire.clone(), text })
}

/// Whether a kind is that of a file.
pub(super) fn is_file(kind: &str) -> bool {
    match Kind::of(kind) {
        Kind::File => true,
        Kind::Optional(of) => is_file(of),
        _ => false,
    }
}
