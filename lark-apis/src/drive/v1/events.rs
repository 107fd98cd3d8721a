// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 1 of `drive`.

use lark_runtime::{Model, StringEnum, UnixSeconds, lark_event};

use super::file::FileType;
use super::permission_member::PermissionRole;
use crate::ids::UserId;

/// A field of a subscribed base was changed; `drive.file.edit_v1` comes as well.
///
/// - Event `drive.file.bitable_field_changed_v1`, for custom and store apps
/// - Scopes, any one of: `base:field:read`, `bitable:app`, `drive:drive`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/bitable_field_changed)
#[lark_event(type = "drive.file.bitable_field_changed_v1", scopes = "base:field:read|bitable:app|drive:drive")]
#[non_exhaustive]
pub struct BitableFieldChanged {
    /// Kind of the document, a base.
    pub file_type: Option<FileType>,
    /// Base whose field changed, by its token.
    pub file_token: Option<String>,
    /// Table whose field changed, `tbl...`.
    pub table_id: Option<String>,
    /// User who changed the field.
    pub operator_id: Option<UserId>,
    /// What changed in the fields.
    pub action_list: Vec<BitableFieldAction>,
    /// Version of the table after the change.
    pub revision: Option<i64>,
    /// Users who subscribed to the event.
    pub subscriber_id_list: Vec<UserId>,
    /// When the field was changed.
    pub update_time: Option<UnixSeconds>,
}

/// A record of a subscribed base was changed; `drive.file.edit_v1` comes as well. Formulas neither trigger it nor are
/// in it.
///
/// - Event `drive.file.bitable_record_changed_v1`, for custom and store apps
/// - Scopes, any one of: `base:record:read`, `bitable:app`, `drive:drive`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/bitable_record_changed)
#[lark_event(type = "drive.file.bitable_record_changed_v1", scopes = "base:record:read|bitable:app|drive:drive")]
#[non_exhaustive]
pub struct BitableRecordChanged {
    /// Kind of the document, always `bitable`.
    pub file_type: Option<FileType>,
    /// Base whose record changed, by its token.
    pub file_token: Option<String>,
    /// Table whose record changed, `tbl...`.
    pub table_id: Option<String>,
    /// Version of the table after the change.
    pub revision: Option<i64>,
    /// User who changed the record.
    pub operator_id: Option<UserId>,
    /// What changed in the records.
    pub action_list: Vec<BitableRecordAction>,
    /// Users who subscribed to the event.
    pub subscriber_id_list: Vec<UserId>,
    /// When the record was changed.
    pub update_time: Option<UnixSeconds>,
}

/// A file was created in a subscribed folder.
///
/// - Event `drive.file.created_in_folder_v1`, for custom and store apps
/// - Scope: `space:document.event:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/created_in_folder)
#[lark_event(type = "drive.file.created_in_folder_v1", scopes = "space:document.event:read")]
#[non_exhaustive]
pub struct FileCreatedInFolder {
    /// Kind of the new file.
    pub file_type: Option<FileType>,
    /// Token of the new file; 22 to 27 characters.
    pub file_token: Option<String>,
    /// Folder that it was created in, by its token; 22 to 27 characters.
    pub folder_token: Option<String>,
    /// User who created the file.
    pub operator_id: Option<UserId>,
    /// Users who subscribed to the folder; at most 100.
    pub subscriber_ids: Vec<UserId>,
}

/// A subscribed file was deleted for good.
///
/// - Event `drive.file.deleted_v1`, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`, `docs:event.document_deleted:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-deleted-completely)
#[lark_event(
    type = "drive.file.deleted_v1",
    scopes = "drive:drive|docs:doc|sheets:spreadsheet|docs:event.document_deleted:read"
)]
#[non_exhaustive]
pub struct FileDeleted {
    /// Kind of the deleted file.
    pub file_type: Option<FileType>,
    /// Token of the deleted file.
    pub file_token: Option<String>,
    /// User who deleted the file.
    pub operator_id: Option<UserId>,
    pub subscriber_id_list: Vec<UserId>,
}

/// A subscribed document was edited, fields and records of bases included.
///
/// - Event `drive.file.edit_v1`, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`, `docs:event.document_edited:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-edited)
#[lark_event(
    type = "drive.file.edit_v1",
    scopes = "drive:drive|docs:doc|sheets:spreadsheet|docs:event.document_edited:read"
)]
#[non_exhaustive]
pub struct FileEdited {
    /// Kind of the edited document.
    pub file_type: Option<FileType>,
    /// Token of the edited document.
    pub file_token: Option<String>,
    /// Users who edited the document.
    pub operator_id_list: Vec<UserId>,
    /// Users who subscribed to the event.
    pub subscriber_id_list: Vec<UserId>,
    pub sheet_id: Option<String>,
}

/// A user or chat was given access to a subscribed file.
///
/// - Event `drive.file.permission_member_added_v1`, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`, `docs:permission.member:retrieve`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-collaborator-add)
#[lark_event(
    type = "drive.file.permission_member_added_v1",
    scopes = "drive:drive|docs:doc|sheets:spreadsheet|docs:permission.member:retrieve"
)]
#[non_exhaustive]
pub struct FilePermissionMemberAdded {
    /// Kind of the document that the event is about.
    pub file_type: Option<FileType>,
    /// Document that the event is about, by its token.
    pub file_token: Option<String>,
    /// User who gave the access.
    pub operator_id: Option<UserId>,
    /// Users that got access.
    pub user_list: Vec<UserId>,
    /// Ids of the chats that got access, `oc_...`.
    pub chat_list: Vec<String>,
    pub open_department_id_list: Vec<String>,
    pub subscriber_id_list: Vec<UserId>,
}

/// A user asked for access to a subscribed file.
///
/// - Event `drive.file.permission_member_applied_v1`, for custom and store apps
/// - Scopes, any one of: `docs:permission.member:create`, `docs:permission.member:retrieve`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/permission_member_applied)
#[lark_event(
    type = "drive.file.permission_member_applied_v1",
    scopes = "docs:permission.member:create|docs:permission.member:retrieve"
)]
#[non_exhaustive]
pub struct FilePermissionMemberApplied {
    /// Kind of the document that the event is about.
    pub file_type: Option<FileType>,
    /// Document that access is asked for, by its token; 22 to 27 characters.
    pub file_token: Option<String>,
    /// User who asks, be it for themselves or for others.
    pub operator_id: Option<UserId>,
    /// User who decides, usually the owner.
    pub approver_id: Option<UserId>,
    /// Users for whom access is asked; at most 100.
    pub application_user_list: Vec<UserId>,
    /// Ids of the chats for which access is asked, `oc_...`; at most 100.
    pub application_chat_list: Vec<String>,
    /// Open department ids of the departments for which access is asked, `od-...`; at most 100.
    pub application_department_list: Vec<String>,
    /// What the user wrote when asking.
    pub application_remark: Option<String>,
    /// What is asked for: to read, to edit or everything.
    pub permission: Option<PermissionRole>,
    /// Users who subscribed to the event; at most 100.
    pub subscriber_ids: Vec<UserId>,
}

/// A user or chat lost access to a subscribed file.
///
/// - Event `drive.file.permission_member_removed_v1`, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`, `docs:permission.member:retrieve`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-collaborator-remove)
#[lark_event(
    type = "drive.file.permission_member_removed_v1",
    scopes = "drive:drive|docs:doc|sheets:spreadsheet|docs:permission.member:retrieve"
)]
#[non_exhaustive]
pub struct FilePermissionMemberRemoved {
    /// Kind of the document that the event is about.
    pub file_type: Option<FileType>,
    /// Document that the event is about, by its token.
    pub file_token: Option<String>,
    /// User who took the access.
    pub operator_id: Option<UserId>,
    /// Users that lost access.
    pub user_list: Vec<UserId>,
    /// Ids of the chats that lost access, `oc_...`.
    pub chat_list: Vec<String>,
    pub open_department_id_list: Vec<String>,
    pub subscriber_id_list: Vec<UserId>,
}

/// A subscribed document was opened.
///
/// - Event `drive.file.read_v1`, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`, `docs:event.document_opened:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-read)
#[lark_event(
    type = "drive.file.read_v1",
    scopes = "drive:drive|docs:doc|sheets:spreadsheet|docs:event.document_opened:read"
)]
#[non_exhaustive]
pub struct FileRead {
    /// Kind of the document that was opened.
    pub file_type: Option<FileType>,
    /// Token of the document that was opened.
    pub file_token: Option<String>,
    pub operator_id_list: Vec<UserId>,
    pub subscriber_id_list: Vec<UserId>,
    pub operator_id: Option<UserId>,
}

/// The title of a subscribed document was changed.
///
/// - Event `drive.file.title_updated_v1`, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`, `docs:event.document_edited:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-title-update)
#[lark_event(
    type = "drive.file.title_updated_v1",
    scopes = "drive:drive|docs:doc|sheets:spreadsheet|docs:event.document_edited:read"
)]
#[non_exhaustive]
pub struct FileTitleUpdated {
    /// Kind of the document that the event is about.
    pub file_type: Option<FileType>,
    /// Document that the event is about, by its token.
    pub file_token: Option<String>,
    /// User who changed the title.
    pub operator_id: Option<UserId>,
    pub subscriber_id_list: Vec<UserId>,
}

/// A subscribed file was moved to the recycle bin.
///
/// - Event `drive.file.trashed_v1`, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`, `docs:event.document_deleted:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/delete-file-to-trash-can)
#[lark_event(
    type = "drive.file.trashed_v1",
    scopes = "drive:drive|docs:doc|sheets:spreadsheet|docs:event.document_deleted:read"
)]
#[non_exhaustive]
pub struct FileTrashed {
    /// Kind of the document that the event is about.
    pub file_type: Option<FileType>,
    /// Document that the event is about, by its token.
    pub file_token: Option<String>,
    /// User who moved the file to the recycle bin.
    pub operator_id: Option<UserId>,
    pub subscriber_id_list: Vec<UserId>,
}

/// A user has a notice of a new comment or reply on a document.
///
/// - Event `drive.notice.comment_add_v1`, for custom and store apps
/// - Scope: `docs:document.comment:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/notice/events/comment_add)
#[lark_event(type = "drive.notice.comment_add_v1", scopes = "docs:document.comment:read")]
#[non_exhaustive]
pub struct CommentAdded {
    /// Who wrote on which document, and who is told.
    pub notice_meta: Option<Notice>,
    /// Id of the comment; 15 to 30 characters.
    pub comment_id: Option<String>,
    /// Id of the reply; 15 to 30 characters.
    pub reply_id: Option<String>,
    /// Whether the user who is told was mentioned.
    pub is_mentioned: Option<bool>,
    pub visibility: Option<String>,
}

/// A change of a field of a base.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BitableFieldAction {
    /// Whether the field was added, edited or deleted.
    pub action: Option<TableFieldAction>,
    /// Field that was changed, `fld...`.
    pub field_id: Option<String>,
    /// The field as it stood before the change.
    pub before_value: Option<BitableFieldValue>,
    /// The field as it stands after the change.
    pub after_value: Option<BitableFieldValue>,
}

/// A field of a base, before or after a change.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BitableFieldValue {
    /// Id of the field, `fld...`.
    pub id: Option<String>,
    /// Name of the field, as users see it.
    pub name: Option<String>,
    /// Kind of the field, by number.
    pub r#type: Option<i64>,
    /// Text that explains the field.
    pub description: Option<String>,
    /// Settings of the field, which depend on its kind.
    pub property: Option<BitableFieldProperty>,
}

/// The settings of a field; which ones count depends on its kind.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BitableFieldProperty {
    /// How numbers and results of formulas are shown.
    pub formatter: Option<String>,
    /// How dates and times are shown.
    pub date_formatter: Option<String>,
    /// Whether a date is filled in with the time a record is created.
    pub auto_fill: Option<bool>,
    /// Whether a field of users may hold several users, or a link several records.
    pub multiple: Option<bool>,
    /// Table that a link leads to, `tbl...`.
    pub table_id: Option<String>,
    /// Name of the table that a link leads to.
    pub table_name: Option<String>,
    /// Name of the field in the other table that a two-way link is answered by.
    pub back_field_name: Option<String>,
    /// How a place may be entered.
    pub input_type: Option<String>,
    /// Id of the field in the other table that a two-way link is answered by.
    pub back_field_id: Option<String>,
    /// How records are numbered, in a field of numbers that fill themselves.
    pub auto_serial: Option<BitableFieldAutoSerial>,
    /// Choices of a single or multiple choice.
    pub options: Vec<BitableFieldOption>,
    /// Expression of a formula field.
    pub formula_expression: Option<String>,
}

/// How a field numbers its records.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BitableFieldAutoSerial {
    /// Whether the numbers just go up or follow rules.
    pub r#type: Option<String>,
    /// Parts that a number is put together from, in their order.
    pub options: Vec<BitableFieldAutoSerialOption>,
}

/// A part that a record's number is put together from.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BitableFieldAutoSerialOption {
    /// What the part is, such as a fixed text.
    pub r#type: Option<String>,
    /// Value of the part, in the form that its kind asks for.
    pub value: Option<String>,
}

/// A choice of a single or multiple choice.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BitableFieldOption {
    /// Name of the choice, as users see it.
    pub name: Option<String>,
    /// Id of the choice, `opt...`.
    pub id: Option<String>,
    /// Colour of the choice, as a number.
    pub color: Option<i64>,
}

/// A change of a record of a base.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BitableRecordAction {
    /// Record that was changed, `rec...`.
    pub record_id: Option<String>,
    /// Whether the record was added, edited or deleted.
    pub action: Option<TableRecordAction>,
    /// Values of the record before the change.
    pub before_value: Vec<BitableRecordField>,
    /// Values of the record after the change.
    pub after_value: Vec<BitableRecordField>,
}

/// The value of a field of a changed record.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BitableRecordField {
    /// Field that the value belongs to, `fld...`.
    pub field_id: Option<String>,
    /// Value of the field, as a JSON text.
    pub field_value: Option<String>,
    /// Who the users in the value are; set for fields that hold users.
    pub field_identity_value: Option<BitableRecordFieldIdentity>,
}

/// The users in the value of a field.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BitableRecordFieldIdentity {
    /// Users that the field holds.
    pub users: Vec<BitableRecordFieldUser>,
}

/// A user in the value of a field.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BitableRecordFieldUser {
    /// Ids of the user, of each kind.
    pub user_id: Option<UserId>,
    /// Name of the user.
    pub name: Option<String>,
    /// English name of the user.
    pub en_name: Option<String>,
    /// Address of the user's picture.
    pub avatar_url: Option<String>,
}

/// A notice of a comment or reply on a document.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Notice {
    /// Kind of the document that was commented on.
    pub file_type: Option<FileType>,
    /// Document that was commented on, by its token; 22 to 27 characters.
    pub file_token: Option<String>,
    /// User who wrote the comment or reply.
    pub from_user_id: Option<UserId>,
    /// User who gets the notice.
    pub to_user_id: Option<UserId>,
    pub from_user_type: Option<String>,
    /// Whether a comment or a reply was added.
    pub notice_type: Option<NoticeType>,
}

/// The values of `notice_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum NoticeType {
    /// A comment was written.
    AddComment,
    /// A comment was answered.
    AddReply,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `action`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TableFieldAction {
    /// A field was added.
    FieldAdded,
    /// A field was changed.
    FieldEdited,
    /// A field was deleted.
    FieldDeleted,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `action`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TableRecordAction {
    /// A record was added.
    RecordAdded,
    /// A record was changed.
    RecordEdited,
    /// A record was deleted.
    RecordDeleted,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {
    visitor.visit::<BitableFieldChanged>();
    visitor.visit::<BitableRecordChanged>();
    visitor.visit::<FileCreatedInFolder>();
    visitor.visit::<FileDeleted>();
    visitor.visit::<FileEdited>();
    visitor.visit::<FilePermissionMemberAdded>();
    visitor.visit::<FilePermissionMemberApplied>();
    visitor.visit::<FilePermissionMemberRemoved>();
    visitor.visit::<FileRead>();
    visitor.visit::<FileTitleUpdated>();
    visitor.visit::<FileTrashed>();
    visitor.visit::<CommentAdded>();
}
