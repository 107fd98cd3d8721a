// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Notes.
//!
//! `hire.v1.note` in the platform's terms.

use lark_runtime::{Clearable, Model, UnixMillis, Unknown, lark_api};

use super::models::HireUserIdType;

/// Writes a note about a talent, in which other users may be mentioned.
///
/// A mentioned user gets the right to see the talent in Feishu Hire.
///
/// - `POST /open-apis/hire/v1/notes` with a tenant token, for custom apps only
/// - Scope: `hire:note`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
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
#[non_exhaustive]
pub struct CreateNote {
    /// Kind of the user ids of this call; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<HireUserIdType>,
    /// A note about a talent.
    #[lark(body)]
    pub note: Note,
}

/// Deletes a note about a talent.
///
/// - `DELETE /open-apis/hire/v1/notes/:note_id` with a tenant token, for custom apps only
/// - Scope: `hire:note`
/// - Rate limit: 20 a second
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
#[non_exhaustive]
pub struct DeleteNote {
    /// Id of the note, from `hire.v1.note.list`.
    pub note_id: String,
}

/// Fetches a note with its text, talent and application.
///
/// - `GET /open-apis/hire/v1/notes/:note_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:note:readonly`, `hire:note`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
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
#[non_exhaustive]
pub struct GetNote {
    /// Id of the note, from `hire.v1.note.list`.
    pub note_id: String,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<HireUserIdType>,
}

/// Lists the notes about a talent.
///
/// - `GET /open-apis/hire/v1/notes` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:note:readonly`, `hire:note`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
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
#[non_exhaustive]
pub struct ListNote {
    /// How many items a page has at most; up to 200. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Talent whose notes are listed; from `hire.v1.talent.list`.
    pub talent_id: String,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<HireUserIdType>,
}

/// The answer to [`ListNote`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListNoteResponse {
    /// The notes on this page.
    pub items: Vec<Note>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// Changes the text of a note.
///
/// A user mentioned in it gets the right to see the talent in Feishu Hire.
///
/// - `PATCH /open-apis/hire/v1/notes/:note_id` with a tenant token, for custom apps only
/// - Not repeated once it may have been executed: with `notify_mentioned_user` every call notifies the mentioned users
///   again
/// - Scope: `hire:note`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
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
#[non_exhaustive]
pub struct PatchNote {
    /// Id of the note, from `hire.v1.note.list`.
    pub note_id: String,
    /// Kind of the user ids of this call; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<HireUserIdType>,
    /// New text of the note.
    pub content: String,
    /// User who changes the note, in the kind of `user_id_type`.
    pub operator_id: Option<String>,
    /// Whether the mentioned users get a notice. Default: `false`.
    pub notify_mentioned_user: Option<bool>,
    /// Users mentioned in the text.
    pub mention_entity_list: Option<Vec<MentionEntity>>,
}

/// The answer to [`CreateNote`], [`GetNote`] and [`PatchNote`].
#[doc(alias("CreateNoteResponse", "GetNoteResponse", "PatchNoteResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct NoteResponse {
    /// The note as it was saved.
    pub note: Option<Note>,
}

/// A user mentioned in a note.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MentionEntity {
    /// Where in `content` the mention stands, counted from 0; at most the length of `content`.
    /// Required in requests.
    pub offset: Option<i64>,
    /// The mentioned user, in the kind of `user_id_type`.
    /// Required in requests.
    pub user_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A note about a talent.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Note {
    /// Id of the note.
    pub id: Option<String>,
    /// The talent the note is about.
    /// Required in requests.
    pub talent_id: Option<String>,
    /// The application the note is about, if any.
    pub application_id: Option<String>,
    /// Whether the note is private.
    pub is_private: Option<bool>,
    /// When the note was written.
    pub create_time: Option<UnixMillis>,
    /// When the note last changed.
    pub modify_time: Option<UnixMillis>,
    /// User who wrote the note, in the kind of `user_id_type`.
    pub creator_id: Option<String>,
    /// Text of the note.
    /// Required in requests.
    pub content: Option<String>,
    /// Whether the note is private or public. Default: 2 (public).
    /// One of `1` (private), `2` (public).
    pub privacy: Option<i64>,
    /// Whether the mentioned users get a notice. Default: `false`.
    pub notify_mentioned_user: Option<bool>,
    /// Users mentioned in the text.
    pub mention_entity_list: Clearable<Vec<MentionEntity>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
