// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("docs.v1.content.get", |given| encode(&lark_apis::docs::v1::GetContent::builder()
        .doc_token(given.text("query", "doc_token"))
        .doc_type(given.text("query", "doc_type"))
        .content_type(given.text("query", "content_type"))
        .lang(given.text("query", "lang"))
        .build())),
];
