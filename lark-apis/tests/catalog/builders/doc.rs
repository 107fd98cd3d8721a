// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("doc.v2.batch_update.update_drive_doc_content", |given| encode(&lark_apis::doc::v2::BatchUpdateDoc::builder()
        .doc_token(given.text("path", "docToken"))
        .revision(given.integer("json", "Revision"))
        .requests(given.json::<Vec<String>>("json", "Requests"))
        .build())),
    ("doc.v2.content.get_drive_doc_content", |given| encode(&lark_apis::doc::v2::GetDocContent::builder()
        .doc_token(given.text("path", "docToken"))
        .build())),
    ("doc.v2.create.create_drive_doc", |given| encode(&lark_apis::doc::v2::CreateDoc::builder()
        .folder_token(given.text("json", "FolderToken"))
        .content(given.text("json", "Content"))
        .build())),
    ("doc.v2.meta.get_drive_doc_meta", |given| encode(&lark_apis::doc::v2::GetDocMeta::builder()
        .doc_token(given.text("path", "docToken"))
        .build())),
    ("doc.v2.raw_content.get_drive_doc_raw_content", |given| encode(&lark_apis::doc::v2::GetDocRawContent::builder()
        .doc_token(given.text("path", "docToken"))
        .build())),
    ("doc.v2.sheet_meta.sheet_meta", |given| encode(&lark_apis::doc::v2::GetDocSheetMeta::builder()
        .doc_token(given.text("path", "docToken"))
        .build())),
];
