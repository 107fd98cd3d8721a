// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Notes.
//!
//! `vc.v1.note` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, Text, UnixSeconds, lark_api};

use crate::ids::UserIdType;

/// Fetches the notes of a meeting: their author, documents and what they refer to.
///
/// Shows only documents and references that the caller may see.
///
/// - `GET /open-apis/vc/v1/notes/:note_id` with a user token (official SDKs name tenant too), for custom apps only
/// - Scope: `vc:note:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/note/get)
#[lark_api(
    id = "vc.v1.note.get",
    method = "GET",
    path = "/open-apis/vc/v1/notes/:note_id",
    token = "user",
    undocumented_token = "tenant",
    response = GetNoteResponse,
    scopes = "vc:note:read",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetNote {
    /// Id of the notes, as `vc.v1.meeting.get` answers it.
    pub note_id: String,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetNote`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetNoteResponse {
    /// Author, documents and references of the notes.
    pub note: Option<Note>,
}

/// Starts sending events about notes.
///
/// - `POST /open-apis/vc/v1/notes/subscription` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/note/subscription)
#[doc(alias = "SubscriptionNote")]
#[lark_api(
    id = "vc.v1.note.subscription",
    method = "POST",
    path = "/open-apis/vc/v1/notes/subscription",
    token = "user"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubscribeNote {
    /// Type of the event to send.
    pub event_type: Option<String>,
}

/// Stops sending events about notes.
///
/// - `POST /open-apis/vc/v1/notes/unsubscription` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/note/unsubscription)
#[doc(alias = "UnsubscriptionNote")]
#[lark_api(
    id = "vc.v1.note.unsubscription",
    method = "POST",
    path = "/open-apis/vc/v1/notes/unsubscription",
    token = "user"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UnsubscribeNote {
    /// Type of the event to stop.
    pub event_type: Option<String>,
}

/// What notes were made from.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GeneratedSource {
    /// Kind of the source.
    pub source_type: Option<String>,
    /// Id of what the notes were made from.
    pub source_entity_id: Option<String>,
}

/// Notes of a meeting.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Note {
    /// User who made the notes.
    pub creator_id: Option<String>,
    /// When the notes were made.
    pub create_time: Option<Text<UnixSeconds>>,
    /// The documents of the notes.
    pub artifacts: Vec<NoteArtifactInfo>,
    /// Documents that the notes refer to.
    pub references: Vec<NoteReferenceInfo>,
    /// What the notes were made from.
    pub note_source: Option<GeneratedSource>,
    pub note_display_type: Option<i64>,
}

/// A document of the notes.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct NoteArtifactInfo {
    /// Whether it is the notes or the transcript.
    pub artifact_type: Option<NoteArtifactType>,
    /// When the document was made.
    pub create_time: Option<Text<UnixSeconds>>,
    /// Token of the document.
    pub doc_token: Option<String>,
}

/// A document that notes refer to.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct NoteReferenceInfo {
    /// How the document belongs to the notes; `1`: it was shared in the meeting.
    /// One of `0` (reserved), `1` (shared document).
    pub reference_type: Option<i64>,
    /// Token of the document.
    pub doc_token: Option<String>,
}

/// The values of `artifact_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum NoteArtifactType {
    /// Not answered.
    #[lark(value = 0)]
    Reserved,
    /// The notes.
    #[lark(value = 1)]
    Notes,
    /// The transcript.
    #[lark(value = 2)]
    Transcript,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
