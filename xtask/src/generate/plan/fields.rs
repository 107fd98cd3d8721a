//! Fields of requests and models, with their types.

use std::collections::BTreeMap;

use super::uses::Use;
use super::{Field, Model, Planner, Ty, Way};
use crate::Result;
use crate::catalog::{self, Required};
use crate::generate::{names, overrides};

/// The field that keeps unknown members, and its mark.
const UNKNOWN: &str = "unknown";

impl<'c, 'o> Planner<'c, 'o> {
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
        let said = self.texts().params.get(&endpoint.key());
        let said = |param: &catalog::Field| said?.get(&param.name).map(String::as_str);
        for param in &endpoint.path_params {
            if placeholders.contains(&param.name.as_str()) {
                fields.push(param, said(param), "in_path", None, self.ty(&param.ty, Some(param))?);
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
            fields.push(param, said(param), "in_query", mark, self.request_type(param, param.required)?);
        }
        // A parameter of the path that the path has no place for goes into the query.
        for param in endpoint.path_params.iter().filter(|param| !placeholders.contains(&param.name.as_str())) {
            fields.push(param, said(param), "in_query", query_mark.clone(), self.request_type(param, Required::No)?);
        }
        for header in &endpoint.headers {
            let mark = format!("header = \"{}\"", header.name);
            let named = catalog::Field { name: header.name.trim_start_matches("X-").to_owned(), ..header.clone() };
            fields.push(&named, said(header), "in_header", Some(mark), self.request_type(header, header.required)?);
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
            fields.push(&named, self.type_text(&body.ty), "in_body", Some("body".to_owned()), ty);
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
            let said = self.field_text(&body.ty, &field.name);
            fields.push(field, said, "in_body", mark, self.request_type(field, required)?);
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

    /// The sentences of the version.
    pub(super) fn texts(&self) -> &'o catalog::VersionTexts {
        self.overrides.texts.of(&self.version.id())
    }

    /// What a type is, or the first of those that are one with it.
    fn type_text(&self, ty: &'c str) -> Option<&'o str> {
        let types = &self.texts().types;
        self.members(self.one(ty)).into_iter().find_map(|member| types.get(member)).map(String::as_str)
    }

    /// What a field of a type means, or of the first of those that are one with it.
    fn field_text(&self, ty: &'c str, field: &str) -> Option<&'o str> {
        let fields = &self.texts().fields;
        let own = fields.get(ty).and_then(|texts| texts.get(field));
        let of_member = || self.members(self.one(ty)).into_iter().find_map(|member| fields.get(member)?.get(field));
        own.or_else(of_member).map(String::as_str)
    }

    /// What people correct about a type, or about one that it stands for.
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
        let of = ty;
        for field in self.fields_of(ty) {
            let plain = self.ty(&field.ty, Some(field))?;
            let plain = match plain {
                Ty::Named(_) if self.recursive.contains(self.one(&field.ty)) => Ty::Boxed(Box::new(plain)),
                plain => plain,
            };
            let said = self.field_text(of, &field.name);
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
            fields.push(field, said, "again", None, ty);
        }
        // Values of it can be read, changed and written back.
        if way == Way::Both {
            fields.push_unknown();
        }
        let name = self.types.get(ty).cloned().unwrap_or_default();
        let old_names = self.old_names_of(ty, &name);
        let doc = self.type_text(of).map(str::to_owned).or(texts.doc).or(doc);
        Ok(Model { name, old_names, way, doc, fields: fields.done })
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

    /// `said`: the sentence of the texts.
    fn push(&mut self, field: &catalog::Field, said: Option<&str>, place: &str, mark: Option<String>, ty: Ty) {
        let plain = names::snake(&field.name);
        let mut ident = names::ident(&plain);
        if self.done.iter().any(|other| other.ident == ident) {
            ident = format!("{plain}_{place}");
        }
        let corrected = self.texts.get(&ident).map(String::as_str);
        let docs = docs(field, &ty, said.or(corrected));
        self.done.push(Field { ident, wire: field.name.clone(), mark, ty, docs });
    }
}

/// What is said about a field, then what the catalog knows about it beyond its type and what is said.
fn docs(field: &catalog::Field, ty: &Ty, said: Option<&str>) -> Vec<String> {
    let mut facts = Vec::new();
    if matches!(ty, Ty::Optional(_) | Ty::Clearable(_) | Ty::Nullable(_)) {
        match field.required {
            Required::Always => facts.push("Required in requests.".to_owned()),
            Required::Sometimes => facts.push("Required in some requests.".to_owned()),
            Required::No => {}
        }
    }
    let told = |limit: &u64| said.is_some_and(|said| tells_limit(said, *limit));
    facts.extend(field.max.filter(|max| !told(max)).map(|max| format!("At most {max} per page.")));
    facts.extend(field.max_items.filter(|max| !told(max)).map(|max| format!("At most {max} elements.")));
    facts.extend(field.words.clone().filter(|words| !said.is_some_and(|said| tells_values(said, words))));
    let facts = if facts.is_empty() { None } else { Some(facts.join(" ")) };
    said.map(str::to_owned).into_iter().chain(facts).collect()
}

/// Whether a sentence has a limit already, perhaps one that pages give and the catalog does not.
fn tells_limit(said: &str, limit: u64) -> bool {
    let number = limit.to_string();
    said.replace(',', "").split(|c: char| !c.is_ascii_digit()).any(|word| word == number)
        || ["at most", "up to", "maximum"].iter().any(|words| said.to_lowercase().contains(words))
}

/// Whether a sentence has every value that `words` lists, as code.
fn tells_values(said: &str, words: &str) -> bool {
    let code = |text: &'_ str| text.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
    let told = code(said);
    code(words).iter().all(|value| told.contains(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(said: Option<&str>) -> Vec<String> {
        let field = catalog::Field {
            max_items: Some(1000),
            words: Some("One of `1` (open), `2` (done).".to_owned()),
            required: Required::Sometimes,
            ..catalog::Field::default()
        };
        docs(&field, &Ty::String.optional(), said)
    }

    #[test]
    fn what_a_sentence_tells_is_not_told_again() {
        let all = "Required in some requests. At most 1000 elements. One of `1` (open), `2` (done).";
        assert_eq!(of(None), [all]);
        assert_eq!(of(Some("The states.")), ["The states.", all]);
        for said in ["1 to 1,000 states: `1` open, `2` done.", "At most 50 states, `2` or `1`."] {
            assert_eq!(of(Some(said)), [said, "Required in some requests."]);
        }
        let said = "Some of 11000 states: `1` open.";
        assert_eq!(of(Some(said)), [said, all]);
    }
}
