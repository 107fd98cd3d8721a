//! Large files in blocks, for files of drive and for attachments of documents.
//!
//! `upload_all` takes at most 20 MB. [`ChunkedUpload`] takes any size: it asks the platform how to cut the file, sends
//! block after block with its checksum, and closes the upload. One block is in memory at a time (4 MiB), so a block
//! can be sent again even if the file comes from a reader. See platform documentation, "upload a file in blocks".
//!
//! A block whose answer is lost is sent again as the [`RetryPolicy`](lark_runtime::RetryPolicy) says: the platform keeps one
//! block for each number, so that does no harm. What fails all the same can be gone on with: the [`ChunkedUpload`] stays
//! usable after an error and when the future of a step is dropped, and its [`state`](ChunkedUpload::state) is all that
//! another process needs.
//!
//! The platform refuses uploads that run at the same time (1061045): finish one before you start the next, also those
//! of different files. It takes 5 requests a second and 10,000 a day.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use lark_runtime::bytes::Bytes;
use lark_runtime::file::Progress;
use lark_runtime::serde_json::Value;
use lark_runtime::{Client, Error, File, RequestOptions, Result};
use serde_core::ser::SerializeStruct;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use super::file::{FileParentType, FinishFileUpload, PrepareFileUpload, UploadFilePart};
use super::media::{FinishMediaUpload, MediaParentType, PrepareMediaUpload, UploadMediaPart};

/// The largest block of a plan that is followed, in bytes: eight times what the platform documents. A block is held in
/// memory as a whole.
const MAX_BLOCK: i64 = 32 << 20;

/// Where an upload goes.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Destination {
    /// The folder of drive with this token.
    Folder(String),
    /// An attachment of a document, table, message or task.
    Media {
        /// What it is for.
        parent_type: MediaParentType,
        /// The token of what it belongs to; its form depends on `parent_type`, and it may be empty.
        parent_node: String,
        /// JSON that some types need, such as `{"drive_route_token":"<document token>"}`.
        extra: Option<String>,
    },
}

/// The state of an upload. Keep it, through serde, to go on after a restart: the platform remembers an upload for
/// 24 hours.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadState {
    media: bool,
    upload_id: String,
    size: i64,
    block_size: i64,
    block_num: i64,
    next: i64,
}

// By hand, so that it is there without the feature `serde`.
impl Serialize for UploadState {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("UploadState", 6)?;
        fields.serialize_field("media", &self.media)?;
        fields.serialize_field("upload_id", &self.upload_id)?;
        fields.serialize_field("size", &self.size)?;
        fields.serialize_field("block_size", &self.block_size)?;
        fields.serialize_field("block_num", &self.block_num)?;
        fields.serialize_field("next", &self.next)?;
        fields.end()
    }
}

impl<'de> Deserialize<'de> for UploadState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        // What is missing makes a state that is not sound.
        let value = Value::deserialize(deserializer)?;
        let number = |name| value.get(name).and_then(Value::as_i64).unwrap_or_default();
        Ok(Self {
            media: value.get("media").and_then(Value::as_bool).unwrap_or_default(),
            upload_id: value.get("upload_id").and_then(Value::as_str).unwrap_or_default().to_owned(),
            size: number("size"),
            block_size: number("block_size"),
            block_num: number("block_num"),
            next: number("next"),
        })
    }
}

impl UploadState {
    /// Adopts the platform's plan of blocks, if it covers the file.
    fn plan(
        media: bool,
        size: i64,
        id: Option<String>,
        block_size: Option<i64>,
        block_num: Option<i64>,
    ) -> Option<Self> {
        let state = Self { media, upload_id: id?, size, block_size: block_size?, block_num: block_num?, next: 0 };
        state.is_sound().then_some(state)
    }

    fn is_sound(&self) -> bool {
        let Self { size, block_size, block_num, next, .. } = *self;
        size > 0
            && (1..=MAX_BLOCK).contains(&block_size)
            && block_num == size / block_size + i64::from(size % block_size != 0)
            && (0..=block_num).contains(&next)
            && !self.upload_id.is_empty()
    }

    /// The first byte of a block.
    fn offset(&self, block: i64) -> i64 {
        // The last block may be short, so only its end could lie beyond the range of an integer.
        self.size.min(block.saturating_mul(self.block_size))
    }

    /// How many bytes have arrived.
    #[must_use]
    pub fn sent(&self) -> u64 {
        self.offset(self.next).unsigned_abs()
    }

    /// How many bytes there are in all.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size.unsigned_abs()
    }

    /// How many blocks are left.
    #[must_use]
    pub fn blocks_left(&self) -> u64 {
        (self.block_num - self.next).unsigned_abs()
    }
}

/// An upload in blocks.
///
/// ```no_run
/// use lark_apis::drive::v1::{ChunkedUpload, Destination};
/// use lark_runtime::{Client, File, serde_json};
///
/// # async fn f(client: &Client) -> lark_runtime::Result<()> {
/// let film = File::from_path("film.mp4").await?;
/// let mut upload = ChunkedUpload::prepare(client, Destination::Folder("fldcn1".into()), film, ()).await?;
/// while upload.send_block().await? {
///     // What a later run needs for `ChunkedUpload::resume`.
///     let _state = serde_json::to_string(upload.state());
/// }
/// let file_token = upload.finish().await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "an upload does nothing until its blocks are sent"]
pub struct ChunkedUpload {
    client: Client,
    options: RequestOptions,
    file: File,
    state: UploadState,
    /// The next block, once it was read: a reader could not give it again.
    block: Option<Bytes>,
    report: Option<Arc<dyn Fn(Progress) + Send + Sync>>,
    finished: Option<String>,
}

impl ChunkedUpload {
    /// Announces a file to the platform. All steps must act as the same app or user, so the options are kept.
    ///
    /// # Errors
    /// Those of a call; an empty file, which the platform refuses; a plan of blocks that does not cover the file.
    pub async fn prepare(
        client: &Client,
        destination: Destination,
        file: File,
        options: impl Into<RequestOptions>,
    ) -> Result<Self> {
        let options = options.into();
        // An upload that is announced twice is never finished, and forgotten after a day.
        let repeatable = options.clone().idempotent();
        let size = i64::try_from(file.len()).unwrap_or_default();
        if size == 0 {
            return Err(Error::invalid(format!(
                "the file {:?} is empty; the platform refuses empty files",
                file.name()
            )));
        }
        let name = file.name();
        let state = match destination {
            Destination::Folder(folder) => {
                let request = PrepareFileUpload::builder()
                    .file_name(name)
                    .parent_type(FileParentType::Explorer)
                    .parent_node(folder)
                    .size(size);
                let answer = request.build().send(client, &repeatable).await?;
                let plan = answer.data.clone();
                UploadState::plan(false, size, plan.upload_id, plan.block_size, plan.block_num)
                    .ok_or_else(|| answer.unusable(PLAN))?
            }
            Destination::Media { parent_type, parent_node, extra } => {
                let mut request = PrepareMediaUpload::builder()
                    .file_name(name)
                    .parent_type(parent_type)
                    .parent_node(parent_node)
                    .size(size)
                    .build();
                request.extra = extra;
                let answer = request.send(client, &repeatable).await?;
                let plan = answer.data.clone();
                UploadState::plan(true, size, plan.upload_id, plan.block_size, plan.block_num)
                    .ok_or_else(|| answer.unusable(PLAN))?
            }
        };
        Ok(Self::new(client, options, file, state))
    }

    /// Goes on with an upload of the same file. The platform answers 1061021 when it has forgotten the upload; then
    /// start over.
    ///
    /// # Errors
    /// An invalid state, or that of a file of another size.
    pub fn resume(client: &Client, state: UploadState, file: File, options: impl Into<RequestOptions>) -> Result<Self> {
        if !state.is_sound() {
            return Err(Error::invalid("this is not the state of an upload"));
        }
        if state.size() != file.len() {
            return Err(Error::invalid(format!(
                "the upload is of {} bytes, the file {:?} has {}; resume with the same file",
                state.size,
                file.name(),
                file.len()
            )));
        }
        Ok(Self::new(client, options.into(), file, state))
    }

    fn new(client: &Client, options: RequestOptions, file: File, state: UploadState) -> Self {
        Self { client: client.clone(), options, file, state, block: None, report: None, finished: None }
    }

    /// Calls `report` with every piece that is sent. The numbers only rise: pieces of a block that is sent again are not
    /// counted twice.
    pub fn on_progress(mut self, report: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        let most = AtomicU64::new(self.state.sent());
        self.report = Some(Arc::new(move |progress: Progress| {
            if most.fetch_max(progress.bytes, Ordering::Relaxed) < progress.bytes {
                report(progress);
            }
        }));
        self
    }

    /// The state of the upload.
    pub fn state(&self) -> &UploadState {
        &self.state
    }

    /// Sends the next block; false if there was none left. After an error the same block is next, so the call may
    /// be made again.
    ///
    /// # Errors
    /// Those of a call; a file that cannot be read.
    pub async fn send_block(&mut self) -> Result<bool> {
        let UploadState { next, block_num, .. } = self.state;
        if next == block_num {
            return Ok(false);
        }
        let offset = self.state.offset(next);
        let size = self.state.offset(next + 1) - offset;
        let block = match &self.block {
            Some(block) => block.clone(),
            None => {
                let size = usize::try_from(size).unwrap_or(usize::MAX);
                let block = self.file.read_part(offset.unsigned_abs(), size).await?;
                self.block.insert(block).clone()
            }
        };
        let (id, checksum) = (self.state.upload_id.clone(), checksum(&block));
        let options = self.options.clone().idempotent();
        let part = self.part(offset.unsigned_abs(), block);
        if self.state.media {
            let request = UploadMediaPart::builder().upload_id(id).seq(next).size(size).checksum(checksum).file(part);
            request.build().send(&self.client, &options).await?;
        } else {
            let request = UploadFilePart::builder().upload_id(id).seq(next).size(size).checksum(checksum).file(part);
            request.build().send(&self.client, &options).await?;
        }
        self.block = None;
        self.state.next += 1;
        Ok(true)
    }

    /// Sends the blocks that are left, closes the upload and returns the token of the new file. After an error it may be
    /// called again, and goes on where it stopped; after a success it returns the same token.
    ///
    /// Closing is not repeated by itself after a lost answer: the file may be there by then.
    ///
    /// # Errors
    /// As for [`ChunkedUpload::send_block`].
    pub async fn finish(&mut self) -> Result<String> {
        if let Some(token) = &self.finished {
            return Ok(token.clone());
        }
        while self.send_block().await? {}
        let (id, block_num) = (self.state.upload_id.clone(), self.state.block_num);
        let token = if self.state.media {
            let request = FinishMediaUpload::builder().upload_id(id).block_num(block_num).build();
            request.send(&self.client, &self.options).await?.require(|data| data.file_token)?
        } else {
            let request = FinishFileUpload::builder().upload_id(id).block_num(block_num).build();
            request.send(&self.client, &self.options).await?.require(|data| data.file_token)?
        };
        Ok(self.finished.insert(token).clone())
    }

    /// A block as a file of its own.
    fn part(&self, offset: u64, block: Bytes) -> File {
        let part = File::from_bytes(self.file.name(), block);
        let Some(report) = self.report.clone() else { return part };
        let total = Some(self.state.size());
        part.on_progress(move |sent| report(Progress { bytes: offset + sent.bytes, total }))
    }
}

impl fmt::Debug for ChunkedUpload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChunkedUpload").field("file", &self.file).field("state", &self.state).finish_non_exhaustive()
    }
}

const PLAN: &str = "its blocks do not make up the file";

/// Adler-32 in decimal, as the platform wants the checksum of a block; `upload_all` takes that of the whole file.
///
/// ```
/// assert_eq!(lark_apis::drive::v1::checksum(b"abc"), "38600999");
/// ```
#[must_use]
pub fn checksum(bytes: &[u8]) -> String {
    adler2::adler32_slice(bytes).to_string()
}
