//! Reading the body of a request: JSON and forms whole, files in pieces as they come.

use std::{
    error::Error,
    path::Path,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use bytes::Bytes;
use futures_util::{Stream, StreamExt, TryStreamExt};
use http::{HeaderMap, header::CONTENT_TYPE};
use http_body_util::BodyDataStream;
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
/// Larger than any text part that it takes, and than all of one body together.
const TEXT_MAX: usize = 1024 * 1024;
const TEXTS_MAX: usize = 4 * 1024 * 1024;
/// More parts than any call has.
const PARTS_MAX: usize = 100;
/// Bytes of a multipart body that may have been read without a part or a piece of one.
const WAITING_MAX: usize = 1024 * 1024;
/// How long a body may stand still.
const PATIENCE: Duration = Duration::from_secs(30);

/// A body, read to its end.
#[derive(Debug)]
pub(crate) struct Received {
    pub(crate) body: Value,
    pub(crate) files: Vec<FilePart>,
    /// The first bytes, for the record.
    pub(crate) start: Vec<u8>,
    pub(crate) length: u64,
}

/// Why there is no next piece.
type Unread = Box<dyn Error + Send + Sync>;

/// What is kept of a body.
pub(crate) struct Keep<'k> {
    /// Where long files go; `None`: the call is refused, so that nothing is kept.
    pub(crate) folder: Option<&'k Path>,
    /// The greatest length of a file, and what the endpoint says to a longer one.
    pub(crate) file_max: Option<(u64, fn() -> Failure)>,
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
    keep: &Keep<'_>,
) -> (Received, Result<(), Failure>) {
    let seen = Mutex::new(Seen::default());
    let see = |piece: &Bytes| {
        let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
        let left = BODY_KEPT.saturating_sub(seen.start.len());
        seen.start.extend(piece.iter().take(left));
        seen.length += piece.len() as u64;
    };
    let waiting = AtomicUsize::new(0);
    let kind = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let takes = endpoint.and_then(|endpoint| endpoint.body.as_ref());
    let multipart = takes.is_some_and(|body| body.multipart);
    // The reader of parts takes all that it can get before it hands out the next part or piece, and looks through all of it
    // for the end of a head.
    let buffered = async |piece: Result<Bytes, Unread>| -> Result<Bytes, Unread> {
        let piece = piece?;
        if multipart && keep.folder.is_some() {
            match waiting.fetch_add(piece.len(), Ordering::Relaxed) {
                before if before > WAITING_MAX => return Err("a head without an end".into()),
                before if before > WAITING_MAX / 4 => tokio::task::yield_now().await,
                _ => {}
            }
        }
        Ok(piece)
    };
    let stream = moving(BodyDataStream::new(body)).inspect_ok(see).then(buffered).fuse();
    let mut stream = std::pin::pin!(stream);
    let read = match (keep.folder, multipart, multer::parse_boundary(kind)) {
        (None, ..) => Ok((Value::Object(Map::new()), Vec::new())),
        (Some(folder), true, Ok(boundary)) => {
            let fields = endpoint.zip(takes).map_or(&[][..], |(endpoint, body)| facts().fields(endpoint, &body.kind));
            parts(Multipart::new(stream.as_mut(), boundary), fields, folder, (keep, &waiting)).await
        }
        _ => match whole(stream.as_mut()).await {
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
    // What is left of a body that is not read on, so that the client gets an answer.
    loop {
        waiting.store(0, Ordering::Relaxed);
        if !matches!(stream.as_mut().next().await, Some(Ok(_))) {
            break;
        }
    }
    let Seen { start, length } = std::mem::take(&mut *seen.lock().unwrap_or_else(PoisonError::into_inner));
    match read {
        Ok((body, files)) => (Received { body, files, start, length }, Ok(())),
        Err(failure) => (Received { body: Value::Null, files: Vec::new(), start, length }, Err(failure)),
    }
}

/// All of a body that is not a file.
pub(crate) async fn collect(body: Incoming) -> Result<Vec<u8>, Failure> {
    whole(std::pin::pin!(moving(BodyDataStream::new(body)))).await
}

/// The pieces of a body, until none comes for too long.
fn moving<E: Error + Send + Sync + 'static>(
    stream: impl Stream<Item = Result<Bytes, E>> + Unpin,
) -> impl Stream<Item = Result<Bytes, Unread>> {
    futures_util::stream::unfold(Some(stream), |stream| async {
        let mut stream = stream?;
        match tokio::time::timeout(PATIENCE, stream.next()).await {
            Ok(None) => None,
            Ok(Some(Ok(piece))) => Some((Ok(piece), Some(stream))),
            Ok(Some(Err(error))) => Some((Err(error.into()), None)),
            Err(late) => Some((Err(late.into()), None)),
        }
    })
}

async fn whole<E>(stream: impl Stream<Item = Result<Bytes, E>>) -> Result<Vec<u8>, Failure> {
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
    (keep, waiting): (&Keep<'_>, &AtomicUsize),
) -> Result<(Value, Vec<FilePart>), Failure> {
    let mut texts = Map::new();
    let mut files = Vec::new();
    let (mut left, mut count) = (TEXTS_MAX, 0);
    while let Some(part) = parts.next_field().await.map_err(|error| malformed(&error))? {
        waiting.store(0, Ordering::Relaxed);
        let name = part.name().unwrap_or_default().to_owned();
        count += 1;
        left = left.checked_sub(name.len()).filter(|_| count <= PARTS_MAX).ok_or_else(Failure::bad_request)?;
        let declared = fields.iter().any(|field| field.name == name && Kind::of(&field.kind) == Kind::File);
        if declared || part.file_name().is_some_and(|name| !name.is_empty()) {
            files.push(file(name, part, folder, (keep, waiting)).await?);
        } else {
            let text = text(part, left.min(TEXT_MAX), waiting).await?;
            left -= text.len();
            texts.insert(name, text.into());
        }
    }
    Ok((texts.into(), files))
}

async fn file(
    name: String,
    mut part: Field<'_>,
    folder: &Path,
    (keep, waiting): (&Keep<'_>, &AtomicUsize),
) -> Result<FilePart, Failure> {
    let mut writer = Writer::new(folder);
    let mut length = 0;
    while let Some(piece) = part.chunk().await.map_err(|error| malformed(&error))? {
        waiting.store(0, Ordering::Relaxed);
        length += piece.len() as u64;
        if let Some((max, refused)) = keep.file_max
            && length > max
        {
            return Err(refused());
        }
        writer.write(&piece).await.map_err(|error| Failure::internal(&error))?;
    }
    let (blob, checksum) = writer.finish().await.map_err(|error| Failure::internal(&error))?;
    Ok(FilePart { name, blob, checksum })
}

async fn text(mut part: Field<'_>, max: usize, waiting: &AtomicUsize) -> Result<String, Failure> {
    let mut text = Vec::new();
    while let Some(piece) = part.chunk().await.map_err(|error| malformed(&error))? {
        waiting.store(0, Ordering::Relaxed);
        text.extend_from_slice(&piece);
        if text.len() > max {
            return Err(Failure::bad_request());
        }
    }
    String::from_utf8(text).map_err(|_| Failure::bad_request())
}

fn malformed(error: &multer::Error) -> Failure {
    Failure::refused(1_061_002, format!("params error: {error}"))
}
