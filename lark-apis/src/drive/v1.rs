// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `drive`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod chunked_upload;
#[cfg(feature = "events")]
pub mod events;
pub mod export_task;
pub mod file;
pub mod file_comment;
pub mod file_comment_reply;
pub mod file_statistics;
pub mod file_subscription;
pub mod file_version;
pub mod file_view_record;
pub mod import_task;
pub mod media;
pub mod meta;
pub mod models;
pub mod permission_member;
pub mod permission_public;
pub mod permission_public_password;
pub mod tasks;
pub mod user;

pub use self::{
    chunked_upload::*, export_task::*, file::*, file_comment::*, file_comment_reply::*, file_statistics::*,
    file_subscription::*, file_version::*, file_view_record::*, import_task::*, media::*, meta::*, models::*,
    permission_member::*, permission_public::*, permission_public_password::*, tasks::*, user::*,
};

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<CreateExportTask>();
    visitor.visit::<DownloadExportTask>();
    visitor.visit::<GetExportTask>();
    visitor.visit::<CopyFile>();
    visitor.visit::<CreateFolder>();
    visitor.visit::<CreateFileShortcut>();
    visitor.visit::<DeleteFile>();
    visitor.visit::<UnsubscribeFile>();
    visitor.visit::<DownloadFile>();
    visitor.visit::<GetFileSubscribeStatus>();
    visitor.visit::<ListFile>();
    visitor.visit::<MoveFile>();
    visitor.visit::<SubscribeFile>();
    visitor.visit::<CheckFileTask>();
    visitor.visit::<UploadFile>();
    visitor.visit::<FinishFileUpload>();
    visitor.visit::<UploadFilePart>();
    visitor.visit::<PrepareFileUpload>();
    visitor.visit::<BatchQueryFileComment>();
    visitor.visit::<CreateFileComment>();
    visitor.visit::<GetFileComment>();
    visitor.visit::<ListFileComment>();
    visitor.visit::<PatchFileComment>();
    visitor.visit::<CreateFileCommentReply>();
    visitor.visit::<DeleteFileCommentReply>();
    visitor.visit::<ListFileCommentReply>();
    visitor.visit::<UpdateFileCommentReply>();
    visitor.visit::<GetFileStatistics>();
    visitor.visit::<CreateFileSubscription>();
    visitor.visit::<GetFileSubscription>();
    visitor.visit::<PatchFileSubscription>();
    visitor.visit::<CreateFileVersion>();
    visitor.visit::<DeleteFileVersion>();
    visitor.visit::<GetFileVersion>();
    visitor.visit::<ListFileVersion>();
    visitor.visit::<ListFileViewRecord>();
    visitor.visit::<CreateImportTask>();
    visitor.visit::<GetImportTask>();
    visitor.visit::<BatchGetMediaTmpDownloadUrl>();
    visitor.visit::<DownloadMedia>();
    visitor.visit::<UploadMedia>();
    visitor.visit::<FinishMediaUpload>();
    visitor.visit::<UploadMediaPart>();
    visitor.visit::<PrepareMediaUpload>();
    visitor.visit::<BatchQueryMeta>();
    visitor.visit::<CheckPermissionMemberAuth>();
    visitor.visit::<BatchCreatePermissionMember>();
    visitor.visit::<CreatePermissionMember>();
    visitor.visit::<DeletePermissionMember>();
    visitor.visit::<ListPermissionMember>();
    visitor.visit::<TransferPermissionOwner>();
    visitor.visit::<UpdatePermissionMember>();
    visitor.visit::<GetPermissionPublic>();
    visitor.visit::<PatchPermissionPublic>();
    visitor.visit::<CreatePermissionPublicPassword>();
    visitor.visit::<DeletePermissionPublicPassword>();
    visitor.visit::<UpdatePermissionPublicPassword>();
    visitor.visit::<DeleteUserSubscription>();
    visitor.visit::<CreateUserSubscription>();
    visitor.visit::<GetUserSubscriptionStatus>();
}
