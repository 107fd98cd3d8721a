// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Notes.
//!
//! `vc.v1.note` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, Text, UnixSeconds, lark_api};

use crate::ids::UserIdType;

/// `vc.v1.note.get`.
///
/// - `GET /open-apis/vc/v1/notes/:note_id` with a user token (official SDKs name tenant too), for custom apps only
/// - Scope: `vc:note:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005
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
    pub note_id: String,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetNote`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetNoteResponse {
    pub note: Option<Note>,
}

/// `vc.v1.note.subscription`.
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
    pub event_type: Option<String>,
}

/// `vc.v1.note.unsubscription`.
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
    pub event_type: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GeneratedSource {
    pub source_type: Option<String>,
    pub source_entity_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Note {
    pub creator_id: Option<String>,
    pub create_time: Option<Text<UnixSeconds>>,
    pub artifacts: Vec<NoteArtifactInfo>,
    pub references: Vec<NoteReferenceInfo>,
    pub note_source: Option<GeneratedSource>,
    pub note_display_type: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct NoteArtifactInfo {
    pub artifact_type: Option<NoteArtifactType>,
    pub create_time: Option<Text<UnixSeconds>>,
    pub doc_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct NoteReferenceInfo {
    /// One of `0` (reserved), `1` (shared document).
    pub reference_type: Option<i64>,
    pub doc_token: Option<String>,
}

/// The values of `artifact_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum NoteArtifactType {
    /// Not answered.
    #[lark(value = 0)]
    Reserved,
    #[lark(value = 1)]
    Notes,
    #[lark(value = 2)]
    Transcript,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
