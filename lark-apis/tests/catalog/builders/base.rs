// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("base.v2.app.role.create", |given| encode(&lark_apis::base::v2::CreateAppRole::builder()
        .app_token(given.text("path", "app_token"))
        .role(given.json::<lark_apis::base::v2::Role>("body", "role"))
        .build())),
    ("base.v2.app.role.list", |given| encode(&lark_apis::base::v2::ListAppRole::builder()
        .app_token(given.text("path", "app_token"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .build())),
    ("base.v2.app.role.update", |given| encode(&lark_apis::base::v2::UpdateAppRole::builder()
        .app_token(given.text("path", "app_token"))
        .role_id(given.text("path", "role_id"))
        .role(given.json::<lark_apis::base::v2::Role>("body", "role"))
        .build())),
];
