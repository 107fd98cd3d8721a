// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `drive`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod chunked_upload;
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
pub mod user;

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<export_task::CreateExportTask>();
    visitor.visit::<export_task::DownloadExportTask>();
    visitor.visit::<export_task::GetExportTask>();
    visitor.visit::<file::CopyFile>();
    visitor.visit::<file::CreateFolderFile>();
    visitor.visit::<file::CreateShortcutFile>();
    visitor.visit::<file::DeleteFile>();
    visitor.visit::<file::DeleteSubscribeFile>();
    visitor.visit::<file::DownloadFile>();
    visitor.visit::<file::GetSubscribeFile>();
    visitor.visit::<file::ListFile>();
    visitor.visit::<file::MoveFile>();
    visitor.visit::<file::SubscribeFile>();
    visitor.visit::<file::TaskCheckFile>();
    visitor.visit::<file::UploadAllFile>();
    visitor.visit::<file::UploadFinishFile>();
    visitor.visit::<file::UploadPartFile>();
    visitor.visit::<file::UploadPrepareFile>();
    visitor.visit::<file_comment::BatchQueryFileComment>();
    visitor.visit::<file_comment::CreateFileComment>();
    visitor.visit::<file_comment::GetFileComment>();
    visitor.visit::<file_comment::ListFileComment>();
    visitor.visit::<file_comment::PatchFileComment>();
    visitor.visit::<file_comment_reply::CreateFileCommentReply>();
    visitor.visit::<file_comment_reply::DeleteFileCommentReply>();
    visitor.visit::<file_comment_reply::ListFileCommentReply>();
    visitor.visit::<file_comment_reply::UpdateFileCommentReply>();
    visitor.visit::<file_statistics::GetFileStatistics>();
    visitor.visit::<file_subscription::CreateFileSubscription>();
    visitor.visit::<file_subscription::GetFileSubscription>();
    visitor.visit::<file_subscription::PatchFileSubscription>();
    visitor.visit::<file_version::CreateFileVersion>();
    visitor.visit::<file_version::DeleteFileVersion>();
    visitor.visit::<file_version::GetFileVersion>();
    visitor.visit::<file_version::ListFileVersion>();
    visitor.visit::<file_view_record::ListFileViewRecord>();
    visitor.visit::<import_task::CreateImportTask>();
    visitor.visit::<import_task::GetImportTask>();
    visitor.visit::<media::BatchGetTmpDownloadUrlMedia>();
    visitor.visit::<media::DownloadMedia>();
    visitor.visit::<media::UploadAllMedia>();
    visitor.visit::<media::UploadFinishMedia>();
    visitor.visit::<media::UploadPartMedia>();
    visitor.visit::<media::UploadPrepareMedia>();
    visitor.visit::<meta::BatchQueryMeta>();
    visitor.visit::<permission_member::AuthPermissionMember>();
    visitor.visit::<permission_member::BatchCreatePermissionMember>();
    visitor.visit::<permission_member::CreatePermissionMember>();
    visitor.visit::<permission_member::DeletePermissionMember>();
    visitor.visit::<permission_member::ListPermissionMember>();
    visitor.visit::<permission_member::TransferOwnerPermissionMember>();
    visitor.visit::<permission_member::UpdatePermissionMember>();
    visitor.visit::<permission_public::GetPermissionPublic>();
    visitor.visit::<permission_public::PatchPermissionPublic>();
    visitor.visit::<permission_public_password::CreatePermissionPublicPassword>();
    visitor.visit::<permission_public_password::DeletePermissionPublicPassword>();
    visitor.visit::<permission_public_password::UpdatePermissionPublicPassword>();
    visitor.visit::<user::RemoveSubscriptionUser>();
    visitor.visit::<user::SubscriptionUser>();
    visitor.visit::<user::SubscriptionStatusUser>();
}
