// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("human_authentication.v1.identity.create", |given| encode(&lark_apis::human_authentication::v1::CreateIdentity::builder()
        .user_id(given.text("query", "user_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .identity_name(given.text("json", "identity_name"))
        .identity_code(given.text("json", "identity_code"))
        .mobile(given.text("json", "mobile"))
        .build())),
];
