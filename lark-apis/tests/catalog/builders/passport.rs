// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("passport.v1.password.update", |given| encode(&lark_apis::passport::v1::UpdatePassword::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .user_id(given.text("json", "user_id"))
        .password(given.text("json", "password"))
        .require_reset(given.boolean("json", "require_reset"))
        .build())),
    ("passport.v1.session.logout", |given| encode(&lark_apis::passport::v1::LogoutSession::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .idp_credential_id(given.text("json", "idp_credential_id"))
        .logout_type(given.integer("json", "logout_type"))
        .terminal_type(given.json::<Vec<i64>>("json", "terminal_type"))
        .user_id(given.text("json", "user_id"))
        .logout_reason(given.integer("json", "logout_reason"))
        .sid(given.text("json", "sid"))
        .build())),
    ("passport.v1.session.query", |given| encode(&lark_apis::passport::v1::QuerySession::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .user_ids(given.json::<Vec<String>>("json", "user_ids"))
        .build())),
];
