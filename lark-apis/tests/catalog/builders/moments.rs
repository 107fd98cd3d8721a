// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("moments.v1.post.get", |given| encode(&lark_apis::moments::v1::GetPost::builder()
        .post_id(given.text("path", "post_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
];
