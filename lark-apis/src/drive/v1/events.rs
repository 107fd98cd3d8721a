// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 1 of `drive`.

use lark_runtime::{Model, StringEnum, UnixSeconds, lark_event};

use super::file::FileType;
use super::permission_member::PermissionRole;
use crate::ids::UserId;

/// Fields of a base to which the app subscribed changed.
///
/// - Event `drive.file.bitable_field_changed_v1`, for custom and store apps
/// - Scopes, any one of: `base:field:read`, `bitable:app`, `drive:drive`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/bitable_field_changed)
#[lark_event(type = "drive.file.bitable_field_changed_v1", scopes = "base:field:read|bitable:app|drive:drive")]
#[non_exhaustive]
pub struct BitableFieldChanged {
    pub file_type: Option<FileType>,
    pub file_token: Option<String>,
    pub table_id: Option<String>,
    pub operator_id: Option<UserId>,
    pub action_list: Vec<BitableFieldAction>,
    pub revision: Option<i64>,
    pub subscriber_id_list: Vec<UserId>,
    pub update_time: Option<UnixSeconds>,
}

/// Records of a base to which the app subscribed changed.
///
/// - Event `drive.file.bitable_record_changed_v1`, for custom and store apps
/// - Scopes, any one of: `base:record:read`, `bitable:app`, `drive:drive`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/bitable_record_changed)
#[lark_event(type = "drive.file.bitable_record_changed_v1", scopes = "base:record:read|bitable:app|drive:drive")]
#[non_exhaustive]
pub struct BitableRecordChanged {
    pub file_type: Option<FileType>,
    pub file_token: Option<String>,
    pub table_id: Option<String>,
    pub revision: Option<i64>,
    pub operator_id: Option<UserId>,
    pub action_list: Vec<BitableRecordAction>,
    pub subscriber_id_list: Vec<UserId>,
    pub update_time: Option<UnixSeconds>,
}

/// A file was created in a folder to which the user subscribed.
///
/// - Event `drive.file.created_in_folder_v1`, for custom and store apps
/// - Scope: `space:document.event:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/created_in_folder)
#[lark_event(type = "drive.file.created_in_folder_v1", scopes = "space:document.event:read")]
#[non_exhaustive]
pub struct FileCreatedInFolder {
    pub file_type: Option<FileType>,
    pub file_token: Option<String>,
    pub folder_token: Option<String>,
    pub operator_id: Option<UserId>,
    pub subscriber_ids: Vec<UserId>,
}

/// A file to which the app subscribed was deleted for good.
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
    pub file_type: Option<FileType>,
    pub file_token: Option<String>,
    pub operator_id: Option<UserId>,
    pub subscriber_id_list: Vec<UserId>,
}

/// A document to which the app subscribed was edited.
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
    pub file_type: Option<FileType>,
    pub file_token: Option<String>,
    pub operator_id_list: Vec<UserId>,
    pub subscriber_id_list: Vec<UserId>,
    pub sheet_id: Option<String>,
}

/// Users or groups became collaborators of a file.
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
    pub file_type: Option<FileType>,
    pub file_token: Option<String>,
    pub operator_id: Option<UserId>,
    pub user_list: Vec<UserId>,
    pub chat_list: Vec<String>,
    pub open_department_id_list: Vec<String>,
    pub subscriber_id_list: Vec<UserId>,
}

/// A user asked for permission on a file.
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
    pub file_type: Option<FileType>,
    pub file_token: Option<String>,
    pub operator_id: Option<UserId>,
    pub approver_id: Option<UserId>,
    pub application_user_list: Vec<UserId>,
    pub application_chat_list: Vec<String>,
    pub application_department_list: Vec<String>,
    pub application_remark: Option<String>,
    pub permission: Option<PermissionRole>,
    pub subscriber_ids: Vec<UserId>,
}

/// Users or groups were removed from the collaborators of a file.
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
    pub file_type: Option<FileType>,
    pub file_token: Option<String>,
    pub operator_id: Option<UserId>,
    pub user_list: Vec<UserId>,
    pub chat_list: Vec<String>,
    pub open_department_id_list: Vec<String>,
    pub subscriber_id_list: Vec<UserId>,
}

/// A document to which the app subscribed was opened.
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
    pub file_type: Option<FileType>,
    pub file_token: Option<String>,
    pub operator_id_list: Vec<UserId>,
    pub subscriber_id_list: Vec<UserId>,
    pub operator_id: Option<UserId>,
}

/// The title of a document to which the app subscribed changed.
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
    pub file_type: Option<FileType>,
    pub file_token: Option<String>,
    pub operator_id: Option<UserId>,
    pub subscriber_id_list: Vec<UserId>,
}

/// A file to which the app subscribed was moved to the trash.
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
    pub file_type: Option<FileType>,
    pub file_token: Option<String>,
    pub operator_id: Option<UserId>,
    pub subscriber_id_list: Vec<UserId>,
}

/// A user was notified of a comment or a reply in a document.
///
/// - Event `drive.notice.comment_add_v1`, for custom and store apps
/// - Scope: `docs:document.comment:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/notice/events/comment_add)
#[lark_event(type = "drive.notice.comment_add_v1", scopes = "docs:document.comment:read")]
#[non_exhaustive]
pub struct CommentAdded {
    pub notice_meta: Option<Notice>,
    pub comment_id: Option<String>,
    pub reply_id: Option<String>,
    pub is_mentioned: Option<bool>,
    pub visibility: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BitableFieldAction {
    pub action: Option<TableFieldAction>,
    pub field_id: Option<String>,
    pub before_value: Option<BitableFieldValue>,
    pub after_value: Option<BitableFieldValue>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BitableFieldValue {
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub description: Option<String>,
    pub property: Option<BitableFieldProperty>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BitableFieldProperty {
    pub formatter: Option<String>,
    pub date_formatter: Option<String>,
    pub auto_fill: Option<bool>,
    pub multiple: Option<bool>,
    pub table_id: Option<String>,
    pub table_name: Option<String>,
    pub back_field_name: Option<String>,
    pub input_type: Option<String>,
    pub back_field_id: Option<String>,
    pub auto_serial: Option<BitableFieldAutoSerial>,
    pub options: Vec<BitableFieldOption>,
    pub formula_expression: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BitableFieldAutoSerial {
    pub r#type: Option<String>,
    pub options: Vec<BitableFieldAutoSerialOption>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BitableFieldAutoSerialOption {
    pub r#type: Option<String>,
    pub value: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BitableFieldOption {
    pub name: Option<String>,
    pub id: Option<String>,
    pub color: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BitableRecordAction {
    pub record_id: Option<String>,
    pub action: Option<TableRecordAction>,
    pub before_value: Vec<BitableRecordField>,
    pub after_value: Vec<BitableRecordField>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BitableRecordField {
    pub field_id: Option<String>,
    pub field_value: Option<String>,
    pub field_identity_value: Option<BitableRecordFieldIdentity>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BitableRecordFieldIdentity {
    pub users: Vec<BitableRecordFieldUser>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BitableRecordFieldUser {
    pub user_id: Option<UserId>,
    pub name: Option<String>,
    pub en_name: Option<String>,
    pub avatar_url: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Notice {
    pub file_type: Option<FileType>,
    pub file_token: Option<String>,
    pub from_user_id: Option<UserId>,
    pub to_user_id: Option<UserId>,
    pub from_user_type: Option<String>,
    pub notice_type: Option<NoticeType>,
}

/// The values of `notice_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum NoticeType {
    AddComment,
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
    FieldAdded,
    FieldEdited,
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
    RecordAdded,
    RecordEdited,
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
