// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("drive_explorer.v2.file.copy_files", |given| encode(&lark_apis::drive_explorer::v2::CopyFile::builder()
        .file_token(given.text("path", "fileToken"))
        .r#type(given.text("json", "type"))
        .dst_folder_token(given.text("json", "dstFolderToken"))
        .dst_name(given.text("json", "dstName"))
        .comment_needed(given.boolean("json", "commentNeeded"))
        .build())),
    ("drive_explorer.v2.file.create_drive_file", |given| encode(&lark_apis::drive_explorer::v2::CreateFile::builder()
        .folder_token(given.text("path", "folderToken"))
        .title(given.text("json", "title"))
        .r#type(given.text("json", "type"))
        .build())),
    ("drive_explorer.v2.file.delete_drive_sheet_file", |given| encode(&lark_apis::drive_explorer::v2::DeleteSheet::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .build())),
    ("drive_explorer.v2.file.docs", |given| encode(&lark_apis::drive_explorer::v2::DeleteDoc::builder()
        .doc_token(given.text("path", "docToken"))
        .build())),
    ("drive_explorer.v2.folder.folder", |given| encode(&lark_apis::drive_explorer::v2::CreateFolder::builder()
        .folder_token(given.text("path", "folderToken"))
        .title(given.text("json", "title"))
        .build())),
    ("drive_explorer.v2.folder.get_drive_folder_children", |given| encode(&lark_apis::drive_explorer::v2::GetFolderChildren::builder()
        .folder_token(given.text("path", "folderToken"))
        .types(given.json::<Vec<String>>("query", "types"))
        .build())),
    ("drive_explorer.v2.folder.get_drive_folder_meta", |given| encode(&lark_apis::drive_explorer::v2::GetFolderMeta::builder()
        .folder_token(given.text("path", "folderToken"))
        .build())),
    ("drive_explorer.v2.root_folder.get_drive_root_folder_meta", |_| encode(&lark_apis::drive_explorer::v2::GetRootFolderMeta::builder()
        .build())),
];
