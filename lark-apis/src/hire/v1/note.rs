// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Notes.
//!
//! `hire.v1.note` in the platform's terms.

use lark_runtime::{Clearable, Model, UnixMillis, Unknown, lark_api};

use super::models::HireUserIdType;

/// Creates a note.
///
/// - `POST /open-apis/hire/v1/notes` with a tenant token, for custom apps only
/// - Scope: `hire:note`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/note/create)
#[lark_api(
    id = "hire.v1.note.create",
    method = "POST",
    path = "/open-apis/hire/v1/notes",
    token = "tenant",
    response = NoteResponse,
    scopes = "hire:note",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
pub struct CreateNote {
    #[lark(query)]
    pub user_id_type: Option<HireUserIdType>,
    #[lark(body)]
    pub note: Note,
}

/// Deletes a note.
///
/// - `DELETE /open-apis/hire/v1/notes/:note_id` with a tenant token, for custom apps only
/// - Scope: `hire:note`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/hire-v1/candidate-management/note/delete)
#[lark_api(
    id = "hire.v1.note.delete",
    method = "DELETE",
    path = "/open-apis/hire/v1/notes/:note_id",
    token = "tenant",
    scopes = "hire:note",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
pub struct DeleteNote {
    pub note_id: String,
}

/// Fetches a note.
///
/// - `GET /open-apis/hire/v1/notes/:note_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:note:readonly`, `hire:note`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/note/get)
#[lark_api(
    id = "hire.v1.note.get",
    method = "GET",
    path = "/open-apis/hire/v1/notes/:note_id",
    token = "tenant",
    response = NoteResponse,
    scopes = "hire:note:readonly|hire:note",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
pub struct GetNote {
    pub note_id: String,
    pub user_id_type: Option<HireUserIdType>,
}

/// Lists notes.
///
/// - `GET /open-apis/hire/v1/notes` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:note:readonly`, `hire:note`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/note/list)
#[lark_api(
    id = "hire.v1.note.list",
    method = "GET",
    path = "/open-apis/hire/v1/notes",
    token = "tenant",
    response = ListNoteResponse,
    paging(items = Note),
    scopes = "hire:note:readonly|hire:note",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
pub struct ListNote {
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub talent_id: String,
    pub user_id_type: Option<HireUserIdType>,
}

/// The answer to [`ListNote`].
#[derive(Clone, Default, Model)]
pub struct ListNoteResponse {
    pub items: Vec<Note>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

/// Changes parts of a note.
///
/// - `PATCH /open-apis/hire/v1/notes/:note_id` with a tenant token, for custom apps only
/// - Not repeated once it may have been executed: with `notify_mentioned_user` every call notifies the mentioned users
///   again
/// - Scope: `hire:note`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/note/patch)
#[lark_api(
    id = "hire.v1.note.patch",
    method = "PATCH",
    path = "/open-apis/hire/v1/notes/:note_id",
    token = "tenant",
    response = NoteResponse,
    scopes = "hire:note",
    rate_limit = "20/s",
    not_idempotent
)]
#[derive(Clone, Debug)]
pub struct PatchNote {
    pub note_id: String,
    #[lark(query)]
    pub user_id_type: Option<HireUserIdType>,
    pub content: String,
    pub operator_id: Option<String>,
    pub notify_mentioned_user: Option<bool>,
    pub mention_entity_list: Option<Vec<MentionEntity>>,
}

/// The answer to [`CreateNote`], [`GetNote`] and [`PatchNote`].
#[doc(alias("CreateNoteResponse", "GetNoteResponse", "PatchNoteResponse"))]
#[derive(Clone, Default, Model)]
pub struct NoteResponse {
    pub note: Option<Note>,
}

#[derive(Clone, Default, Model)]
pub struct MentionEntity {
    /// Required in requests.
    pub offset: Option<i64>,
    /// Required in requests.
    pub user_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct Note {
    pub id: Option<String>,
    /// Required in requests.
    pub talent_id: Option<String>,
    pub application_id: Option<String>,
    pub is_private: Option<bool>,
    pub create_time: Option<UnixMillis>,
    pub modify_time: Option<UnixMillis>,
    pub creator_id: Option<String>,
    /// Required in requests.
    pub content: Option<String>,
    /// One of `1` (private), `2` (public).
    pub privacy: Option<i64>,
    pub notify_mentioned_user: Option<bool>,
    pub mention_entity_list: Clearable<Vec<MentionEntity>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
