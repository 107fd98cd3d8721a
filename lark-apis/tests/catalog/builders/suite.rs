// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("suite.v0.docs_api.create_ccm_docs_default_docs_api_meta", |given| encode(&lark_apis::suite::v0::GetDocsMeta::builder()
        .request_docs(given.json::<Vec<lark_apis::suite::v0::RequestedDoc>>("json", "request_docs"))
        .build())),
    ("suite.v0.docs_api.search_drive_file", |given| encode(&lark_apis::suite::v0::SearchDriveFile::builder()
        .search_key(given.text("json", "search_key"))
        .count(given.integer("json", "count"))
        .offset(given.integer("json", "offset"))
        .owner_ids(given.json::<Vec<String>>("json", "owner_ids"))
        .chat_ids(given.json::<Vec<String>>("json", "chat_ids"))
        .docs_types(given.json::<Vec<String>>("json", "docs_types"))
        .build())),
];
