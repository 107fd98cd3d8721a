//! Fields of requests and models, with their types.

use std::collections::BTreeMap;

use super::uses::Use;
use super::{Field, Model, Planner, Ty, Way};
use crate::Result;
use crate::catalog::{self, Required};
use crate::generate::{names, overrides};

/// The field that keeps unknown members, and its mark.
const UNKNOWN: &str = "unknown";

impl<'c> Planner<'c, '_> {
    pub(super) fn ty(&self, text: &'c str, field: Option<&catalog::Field>) -> Result<Ty> {
        let inside = |open: char, close: char| text.strip_prefix(open).and_then(|text| text.strip_suffix(close));
        if let Some(inner) = inside('[', ']') {
            return Ok(Ty::List(Box::new(self.ty(inner, field)?)));
        }
        if let Some(inner) = inside('{', '}') {
            return Ok(Ty::Map(Box::new(self.ty(inner, field)?)));
        }
        if let Some(ty) = field.and_then(|field| self.meaning(text, field)) {
            return Ok(ty);
        }
        Ok(match text {
            "string" => field.map(|field| self.enum_of(field)).transpose()?.flatten().unwrap_or(Ty::String),
            "i64" => Ty::Integer,
            "f64" | "number" => Ty::Float,
            "bool" => Ty::Bool,
            "any" => Ty::Any,
            "file" => Ty::File,
            name => match self.types.get(self.one(name)) {
                Some(name) => Ty::Named(name.clone()),
                None => return Err(format!("{}: unknown type `{name}`", self.version.id()).into()),
            },
        })
    }

    /// Path, query, headers, body; a name that an earlier place already has is qualified by its own place.
    pub(super) fn request_fields(
        &self,
        endpoint: &'c catalog::Endpoint,
        texts: &overrides::Endpoint,
    ) -> Result<Vec<Field>> {
        let placeholders: Vec<&str> =
            endpoint.path.split('/').filter_map(|segment| segment.strip_prefix(':')).collect();
        let in_url = matches!(endpoint.method.as_str(), "GET" | "DELETE");
        let query_mark = (!in_url).then(|| "query".to_owned());
        let mut fields = Fields::new(&texts.fields);
        for param in &endpoint.path_params {
            if placeholders.contains(&param.name.as_str()) {
                fields.push(param, "in_path", None, self.ty(&param.ty, Some(param))?);
            }
        }
        if let Some(lost) =
            placeholders.iter().find(|name| !endpoint.path_params.iter().any(|param| param.name == **name))
        {
            return Err(format!("`:{lost}` is no parameter").into());
        }
        for param in &endpoint.query {
            let mark = match param.comma {
                true if !param.ty.starts_with('[') => {
                    return Err(format!("`{}`: `comma` is for lists", param.name).into());
                }
                true if in_url => Some("comma".to_owned()),
                true => Some("query, comma".to_owned()),
                false => query_mark.clone(),
            };
            fields.push(param, "in_query", mark, self.request_type(param, param.required)?);
        }
        // A parameter of the path that the path has no place for goes into the query.
        for param in endpoint.path_params.iter().filter(|param| !placeholders.contains(&param.name.as_str())) {
            fields.push(param, "in_query", query_mark.clone(), self.request_type(param, Required::No)?);
        }
        for header in &endpoint.headers {
            let mark = format!("header = \"{}\"", header.name);
            let named = catalog::Field { name: header.name.trim_start_matches("X-").to_owned(), ..header.clone() };
            fields.push(&named, "in_header", Some(mark), self.request_type(header, header.required)?);
        }
        let Some(body) = &endpoint.body else { return Ok(fields.done) };
        if !self.is_flat(body) {
            let ty = self.ty(&body.ty, None)?;
            let required = body.required || body.requires.as_ref().is_some_and(|requires| !requires.is_empty());
            let ty = if required { ty } else { ty.optional() };
            let named = catalog::Field {
                name: names::snake(self.types.get(self.one(&body.ty)).map_or(&body.ty, |name| name)),
                ty: body.ty.clone(),
                required: Required::Always,
                ..catalog::Field::default()
            };
            fields.push(&named, "in_body", Some("body".to_owned()), ty);
            return Ok(fields.done);
        }
        for field in self.fields_of(&body.ty) {
            let required = match &body.requires {
                Some(requires) if requires.contains(&field.name) => Required::Always,
                Some(_) => Required::No,
                None => field.required,
            };
            let mark = if body.kind == "multipart" {
                (field.ty == "file").then(|| "file".to_owned())
            } else {
                (in_url || placeholders.contains(&field.name.as_str())).then(|| "json".to_owned())
            };
            fields.push(field, "in_body", mark, self.request_type(field, required)?);
        }
        Ok(fields.done)
    }

    fn request_type(&self, field: &catalog::Field, required: Required) -> Result<Ty> {
        let ty = self.ty(&field.ty, Some(field))?;
        Ok(match required {
            _ if field.nullable => Ty::Nullable(Box::new(ty)),
            Required::Always => ty,
            Required::Sometimes | Required::No => ty.optional(),
        })
    }

    /// What people say about a type, or about one that it stands for.
    fn texts_of(&self, ty: &'c str) -> overrides::Type {
        let mut texts = overrides::Type::default();
        for member in self.members(ty) {
            let more = self.overrides.of_type(&self.id(member));
            texts.doc = texts.doc.or(more.doc);
            for (field, text) in more.fields {
                texts.fields.entry(field).or_insert(text);
            }
        }
        texts
    }

    /// Whether every type that `ty` stands for requires the field. Where only some do, it must be possible to leave it out.
    fn is_always_required(&self, ty: &'c str, field: &catalog::Field) -> bool {
        self.members(ty).into_iter().all(|member| {
            let mut same = self.fields_of(member).iter().filter(|other| other.name == field.name);
            same.all(|other| other.required == Required::Always)
        })
    }

    pub(super) fn model(&self, ty: &'c str, doc: Option<String>) -> Result<Model> {
        let texts = self.texts_of(ty);
        let way = self.uses.get(ty).map_or(Way::Received, Use::way);
        let mut fields = Fields::new(&texts.fields);
        for field in self.fields_of(ty) {
            let plain = self.ty(&field.ty, Some(field))?;
            let plain = match plain {
                Ty::Named(_) if self.recursive.contains(self.one(&field.ty)) => Ty::Boxed(Box::new(plain)),
                plain => plain,
            };
            // What would need one of its own type could never be made.
            let boxed = matches!(plain, Ty::Boxed(_));
            // An empty list says something in a request; in an answer it is what is missing.
            let ty = match (way, plain) {
                (Way::Received, plain @ (Ty::List(_) | Ty::Map(_) | Ty::Any)) => plain,
                (Way::Both, plain @ (Ty::List(_) | Ty::Map(_))) if self.is_always_required(ty, field) => plain,
                (Way::Both, plain @ (Ty::List(_) | Ty::Map(_))) => Ty::Clearable(Box::new(plain)),
                (Way::Both | Way::Sent, plain) if field.nullable => Ty::Nullable(Box::new(plain)),
                (Way::Sent, plain) if self.is_always_required(ty, field) && !boxed => plain,
                (_, plain) => plain.optional(),
            };
            fields.push(field, "again", None, ty);
        }
        // Values of it can be read, changed and written back.
        if way == Way::Both {
            fields.push_unknown();
        }
        let name = self.types.get(ty).cloned().unwrap_or_default();
        let old_names = self.old_names_of(ty, &name);
        Ok(Model { name, old_names, way, doc: texts.doc.or(doc), fields: fields.done })
    }
}

/// Collects the fields of one struct.
struct Fields<'t> {
    done: Vec<Field>,
    texts: &'t BTreeMap<String, String>,
}

impl<'t> Fields<'t> {
    fn new(texts: &'t BTreeMap<String, String>) -> Self {
        Self { done: Vec::new(), texts }
    }

    /// The field that keeps what the platform has added since.
    fn push_unknown(&mut self) {
        let taken = self.done.iter().any(|other| other.ident == UNKNOWN);
        let ident = if taken { "unknown_members" } else { UNKNOWN }.to_owned();
        let docs = vec!["Members that this type does not have; they are written back as they came.".to_owned()];
        self.done.push(Field { wire: ident.clone(), ident, mark: Some(UNKNOWN.to_owned()), ty: Ty::Unknown, docs });
    }

    fn push(&mut self, field: &catalog::Field, place: &str, mark: Option<String>, ty: Ty) {
        let plain = names::snake(&field.name);
        let mut ident = names::ident(&plain);
        if self.done.iter().any(|other| other.ident == ident) {
            ident = format!("{plain}_{place}");
        }
        let docs = match self.texts.get(&ident) {
            Some(text) => [text].into_iter().chain(&field.words).cloned().collect(),
            None => facts(field, &ty),
        };
        self.done.push(Field { ident, wire: field.name.clone(), mark, ty, docs });
    }
}

/// What the catalog knows about a field beyond its type.
fn facts(field: &catalog::Field, ty: &Ty) -> Vec<String> {
    let mut facts = Vec::new();
    if matches!(ty, Ty::Optional(_) | Ty::Clearable(_) | Ty::Nullable(_)) {
        match field.required {
            Required::Always => facts.push("Required in requests.".to_owned()),
            Required::Sometimes => facts.push("Required in some requests.".to_owned()),
            Required::No => {}
        }
    }
    facts.extend(field.max.map(|max| format!("At most {max} per page.")));
    facts.extend(field.max_items.map(|max| format!("At most {max} elements.")));
    facts.extend(field.words.clone());
    if facts.is_empty() { facts } else { vec![facts.join(" ")] }
}
