//! `docx.v1`: documents, which have a title and nothing else so far.

use std::collections::BTreeMap;

use axum::http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::{
    call::Call,
    envelope::{Answer, Failure},
    route::{Field, Route, Rule, Style, Token},
    world::World,
};

const TITLE_MAX: usize = 800;

pub(crate) const ROUTES: &[Route] = &[
    Route {
        id: "docx.v1.document.create",
        method: Method::POST,
        path: "/open-apis/docx/v1/documents",
        tokens: &[Token::Tenant, Token::User],
        scopes: &["docx:document", "docx:document:create"],
        query: &[],
        body: Some(&[Field::optional("folder_token", Rule::Text), Field::optional("title", Rule::Text)]),
        style: Style::Enveloped,
        handler: create,
    },
    Route {
        id: "docx.v1.document.get",
        method: Method::GET,
        path: "/open-apis/docx/v1/documents/:document_id",
        tokens: &[Token::Tenant, Token::User],
        scopes: &["docx:document", "docx:document:readonly"],
        query: &[],
        body: None,
        style: Style::Enveloped,
        handler: get,
    },
    Route {
        id: "docx.v1.document.raw_content",
        method: Method::GET,
        path: "/open-apis/docx/v1/documents/:document_id/raw_content",
        tokens: &[Token::Tenant, Token::User],
        scopes: &["docx:document", "docx:document:readonly"],
        query: &[Field::optional("lang", Rule::Integer { min: i64::MIN, max: i64::MAX })],
        body: None,
        style: Style::Enveloped,
        handler: raw_content,
    },
];

/// Documents by id.
#[derive(Debug, Default)]
pub(crate) struct Documents(BTreeMap<String, Document>);

#[derive(Debug)]
struct Document {
    revision: i64,
    title: String,
}

impl Documents {
    fn get(&self, call: &Call) -> Result<(&str, &Document), Failure> {
        self.0
            .get_key_value(call.path("document_id"))
            .map(|(id, document)| (id.as_str(), document))
            .ok_or_else(|| Failure::new(StatusCode::NOT_FOUND, 1_770_002, "not found"))
    }
}

fn create(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let title = call.text("title");
    if title.chars().count() > TITLE_MAX {
        return Err(Failure::refused(1_770_001, "invalid param"));
    }
    let id = world.ids.document();
    let document = Document { revision: 1, title: title.to_owned() };
    let answer = shown(&id, &document);
    world.documents.0.insert(id, document);
    Ok(answer)
}

fn get(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    world.documents.get(call).map(|(id, document)| shown(id, document))
}

fn raw_content(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let (_, document) = world.documents.get(call)?;
    Ok(Answer::Data(json!({ "content": format!("{}\n", document.title) })))
}

fn shown(id: &str, document: &Document) -> Answer {
    let document: Value = json!({ "document_id": id, "revision_id": document.revision, "title": document.title });
    Answer::Data(json!({ "document": document }))
}
