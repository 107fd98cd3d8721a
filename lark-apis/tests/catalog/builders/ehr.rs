// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("ehr.v1.attachment.get", |given| encode(&lark_apis::ehr::v1::DownloadAttachment::builder()
        .token(given.text("path", "token"))
        .build())),
    ("ehr.v1.employee.list", |given| encode(&lark_apis::ehr::v1::ListEmployee::builder()
        .view(given.text("query", "view"))
        .status(given.json::<Vec<i64>>("query", "status"))
        .r#type(given.json::<Vec<i64>>("query", "type"))
        .start_time(given.text("query", "start_time"))
        .end_time(given.text("query", "end_time"))
        .user_id_type(given.text("query", "user_id_type"))
        .user_ids(given.json::<Vec<String>>("query", "user_ids"))
        .page_token(given.text("query", "page_token"))
        .page_size(given.integer("query", "page_size"))
        .build())),
];
