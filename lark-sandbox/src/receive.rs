//! Reading the body of a request: JSON and forms whole, files in pieces as they come.

use std::{
    path::Path,
    sync::{Mutex, PoisonError},
};

use bytes::Bytes;
use futures_util::TryStreamExt;
use http::{HeaderMap, header::CONTENT_TYPE};
use http_body_util::{BodyDataStream, BodyExt};
use hyper::body::Incoming;
use multer::{Field, Multipart};
use serde_json::{Map, Value};

use crate::{
    blob::Writer,
    call::FilePart,
    envelope::Failure,
    facts::{self, Endpoint, Kind, facts},
    record::BODY_KEPT,
};

/// Larger than any JSON that the platform takes.
const JSON_MAX: usize = 16 * 1024 * 1024;
/// Larger than any text part that it takes.
const TEXT_MAX: usize = 1024 * 1024;

/// A body, read to its end.
#[derive(Debug)]
pub(crate) struct Received {
    pub(crate) body: Value,
    pub(crate) files: Vec<FilePart>,
    /// The first bytes, for the record.
    pub(crate) start: Vec<u8>,
    pub(crate) length: u64,
}

/// What went by.
#[derive(Debug, Default)]
struct Seen {
    start: Vec<u8>,
    length: u64,
}

/// Reads the body of a call. The second value says what is wrong with it.
pub(crate) async fn receive(
    endpoint: Option<&Endpoint>,
    headers: &HeaderMap,
    body: Incoming,
    folder: &Path,
) -> (Received, Result<(), Failure>) {
    let seen = Mutex::new(Seen::default());
    let see = |piece: &Bytes| {
        let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
        let left = BODY_KEPT.saturating_sub(seen.start.len());
        seen.start.extend(piece.iter().take(left));
        seen.length += piece.len() as u64;
    };
    let stream = BodyDataStream::new(body).inspect_ok(see);
    let kind = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let takes = endpoint.and_then(|endpoint| endpoint.body.as_ref());
    let multipart = takes.is_some_and(|body| body.multipart);
    let read = match (multipart, multer::parse_boundary(kind)) {
        (true, Ok(boundary)) => {
            let fields = endpoint.zip(takes).map_or(&[][..], |(endpoint, body)| facts().fields(endpoint, &body.kind));
            parts(Multipart::new(stream, boundary), fields, folder).await
        }
        _ => match whole(stream).await {
            Ok(body) if multipart && !body.is_empty() => {
                Err(Failure::refused(1_061_002, "params error: the body is not multipart/form-data"))
            }
            // JSON is read as such whatever the header says: curl calls it a form by default.
            Ok(body) => match object(&body) {
                Err(_) if kind.starts_with("application/x-www-form-urlencoded") => Ok((form(&body), Vec::new())),
                Err(failure) if takes.is_some() => Err(failure),
                // A body that the endpoint does not take cannot be wrong.
                read => Ok((read.unwrap_or_default(), Vec::new())),
            },
            Err(failure) => Err(failure),
        },
    };
    let Seen { start, length } = seen.into_inner().unwrap_or_else(PoisonError::into_inner);
    match read {
        Ok((body, files)) => (Received { body, files, start, length }, Ok(())),
        Err(failure) => (Received { body: Value::Null, files: Vec::new(), start, length }, Err(failure)),
    }
}

/// All of a body that is not a file.
pub(crate) async fn collect(body: Incoming) -> Result<Bytes, Failure> {
    let limited = http_body_util::Limited::new(body, JSON_MAX);
    limited.collect().await.map(http_body_util::Collected::to_bytes).map_err(|_| Failure::bad_request())
}

async fn whole<E>(stream: impl futures_util::Stream<Item = Result<Bytes, E>>) -> Result<Vec<u8>, Failure> {
    let add = async |mut all: Vec<u8>, piece: Bytes| {
        // A body that is too long is read to its end, so that the client gets an answer, but not kept.
        if all.len() <= JSON_MAX {
            all.extend_from_slice(&piece);
        }
        Ok(all)
    };
    let all = stream.try_fold(Vec::new(), add).await.map_err(|_| Failure::bad_request())?;
    if all.len() > JSON_MAX { Err(Failure::bad_request()) } else { Ok(all) }
}

/// A body that is absent reads as an object without members.
fn object(body: &[u8]) -> Result<Value, Failure> {
    if body.is_empty() {
        return Ok(Value::Object(Map::new()));
    }
    serde_json::from_slice(body).map_err(|_| Failure::bad_request())
}

fn form(body: &[u8]) -> Value {
    form_urlencoded::parse(body)
        .map(|(name, value)| (name.into_owned(), Value::from(value)))
        .collect::<Map<_, _>>()
        .into()
}

/// Text parts as members, file parts as files. A part counts as a file when it has a file name or is declared as one:
/// the documentation asks for a file name, and the Python SDK sends none.
async fn parts(
    mut parts: Multipart<'_>,
    fields: &[facts::Field],
    folder: &Path,
) -> Result<(Value, Vec<FilePart>), Failure> {
    let mut texts = Map::new();
    let mut files = Vec::new();
    while let Some(part) = parts.next_field().await.map_err(|error| malformed(&error))? {
        let name = part.name().unwrap_or_default().to_owned();
        let declared = fields.iter().any(|field| field.name == name && Kind::of(&field.kind) == Kind::File);
        if declared || part.file_name().is_some_and(|name| !name.is_empty()) {
            files.push(file(name, part, folder).await?);
        } else {
            texts.insert(name, text(part).await?.into());
        }
    }
    Ok((texts.into(), files))
}

async fn file(name: String, mut part: Field<'_>, folder: &Path) -> Result<FilePart, Failure> {
    let mut writer = Writer::new(folder);
    while let Some(piece) = part.chunk().await.map_err(|error| malformed(&error))? {
        writer.write(&piece).await.map_err(|error| Failure::internal(&error))?;
    }
    let (blob, checksum) = writer.finish().await.map_err(|error| Failure::internal(&error))?;
    Ok(FilePart { name, blob, checksum })
}

async fn text(mut part: Field<'_>) -> Result<String, Failure> {
    let mut text = Vec::new();
    while let Some(piece) = part.chunk().await.map_err(|error| malformed(&error))? {
        text.extend_from_slice(&piece);
        if text.len() > TEXT_MAX {
            return Err(Failure::bad_request());
        }
    }
    String::from_utf8(text).map_err(|_| Failure::bad_request())
}

fn malformed(error: &multer::Error) -> Failure {
    Failure::refused(1_061_002, format!("params error: {error}"))
}
