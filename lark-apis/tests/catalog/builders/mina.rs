// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("mina.v2.token_login_validate.mina_code_to_session", |given| encode(&lark_apis::mina::v2::ExchangeCodeForSession::builder()
        .code(given.text("json", "code"))
        .build())),
];
