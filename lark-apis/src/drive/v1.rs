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
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <export_task::CreateExportTask as lark_runtime::Endpoint>::META,
    <export_task::DownloadExportTask as lark_runtime::Endpoint>::META,
    <export_task::GetExportTask as lark_runtime::Endpoint>::META,
    <file::CopyFile as lark_runtime::Endpoint>::META,
    <file::CreateFolderFile as lark_runtime::Endpoint>::META,
    <file::CreateShortcutFile as lark_runtime::Endpoint>::META,
    <file::DeleteFile as lark_runtime::Endpoint>::META,
    <file::DeleteSubscribeFile as lark_runtime::Endpoint>::META,
    <file::DownloadFile as lark_runtime::Endpoint>::META,
    <file::GetSubscribeFile as lark_runtime::Endpoint>::META,
    <file::ListFile as lark_runtime::Endpoint>::META,
    <file::MoveFile as lark_runtime::Endpoint>::META,
    <file::SubscribeFile as lark_runtime::Endpoint>::META,
    <file::TaskCheckFile as lark_runtime::Endpoint>::META,
    <file::UploadAllFile as lark_runtime::Endpoint>::META,
    <file::UploadFinishFile as lark_runtime::Endpoint>::META,
    <file::UploadPartFile as lark_runtime::Endpoint>::META,
    <file::UploadPrepareFile as lark_runtime::Endpoint>::META,
    <file_comment::BatchQueryFileComment as lark_runtime::Endpoint>::META,
    <file_comment::CreateFileComment as lark_runtime::Endpoint>::META,
    <file_comment::GetFileComment as lark_runtime::Endpoint>::META,
    <file_comment::ListFileComment as lark_runtime::Endpoint>::META,
    <file_comment::PatchFileComment as lark_runtime::Endpoint>::META,
    <file_comment_reply::CreateFileCommentReply as lark_runtime::Endpoint>::META,
    <file_comment_reply::DeleteFileCommentReply as lark_runtime::Endpoint>::META,
    <file_comment_reply::ListFileCommentReply as lark_runtime::Endpoint>::META,
    <file_comment_reply::UpdateFileCommentReply as lark_runtime::Endpoint>::META,
    <file_statistics::GetFileStatistics as lark_runtime::Endpoint>::META,
    <file_subscription::CreateFileSubscription as lark_runtime::Endpoint>::META,
    <file_subscription::GetFileSubscription as lark_runtime::Endpoint>::META,
    <file_subscription::PatchFileSubscription as lark_runtime::Endpoint>::META,
    <file_version::CreateFileVersion as lark_runtime::Endpoint>::META,
    <file_version::DeleteFileVersion as lark_runtime::Endpoint>::META,
    <file_version::GetFileVersion as lark_runtime::Endpoint>::META,
    <file_version::ListFileVersion as lark_runtime::Endpoint>::META,
    <file_view_record::ListFileViewRecord as lark_runtime::Endpoint>::META,
    <import_task::CreateImportTask as lark_runtime::Endpoint>::META,
    <import_task::GetImportTask as lark_runtime::Endpoint>::META,
    <media::BatchGetTmpDownloadUrlMedia as lark_runtime::Endpoint>::META,
    <media::DownloadMedia as lark_runtime::Endpoint>::META,
    <media::UploadAllMedia as lark_runtime::Endpoint>::META,
    <media::UploadFinishMedia as lark_runtime::Endpoint>::META,
    <media::UploadPartMedia as lark_runtime::Endpoint>::META,
    <media::UploadPrepareMedia as lark_runtime::Endpoint>::META,
    <meta::BatchQueryMeta as lark_runtime::Endpoint>::META,
    <permission_member::AuthPermissionMember as lark_runtime::Endpoint>::META,
    <permission_member::BatchCreatePermissionMember as lark_runtime::Endpoint>::META,
    <permission_member::CreatePermissionMember as lark_runtime::Endpoint>::META,
    <permission_member::DeletePermissionMember as lark_runtime::Endpoint>::META,
    <permission_member::ListPermissionMember as lark_runtime::Endpoint>::META,
    <permission_member::TransferOwnerPermissionMember as lark_runtime::Endpoint>::META,
    <permission_member::UpdatePermissionMember as lark_runtime::Endpoint>::META,
    <permission_public::GetPermissionPublic as lark_runtime::Endpoint>::META,
    <permission_public::PatchPermissionPublic as lark_runtime::Endpoint>::META,
    <permission_public_password::CreatePermissionPublicPassword as lark_runtime::Endpoint>::META,
    <permission_public_password::DeletePermissionPublicPassword as lark_runtime::Endpoint>::META,
    <permission_public_password::UpdatePermissionPublicPassword as lark_runtime::Endpoint>::META,
    <user::RemoveSubscriptionUser as lark_runtime::Endpoint>::META,
    <user::SubscriptionUser as lark_runtime::Endpoint>::META,
    <user::SubscriptionStatusUser as lark_runtime::Endpoint>::META,
];
