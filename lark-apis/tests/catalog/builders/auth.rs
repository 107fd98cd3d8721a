// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("auth.v3.app_access_token.create", |given| encode(&lark_apis::auth::v3::CreateAppAccessToken::builder()
        .app_id(given.text("json", "app_id"))
        .app_secret(given.text("json", "app_secret"))
        .app_ticket(given.text("json", "app_ticket"))
        .build())),
    ("auth.v3.app_access_token.internal", |given| encode(&lark_apis::auth::v3::CreateAppAccessTokenInternal::builder()
        .app_id(given.text("json", "app_id"))
        .app_secret(given.text("json", "app_secret"))
        .build())),
    ("auth.v3.app_ticket.resend", |given| encode(&lark_apis::auth::v3::ResendAppTicket::builder()
        .app_id(given.text("json", "app_id"))
        .app_secret(given.text("json", "app_secret"))
        .build())),
    ("auth.v3.tenant_access_token.create", |given| encode(&lark_apis::auth::v3::CreateTenantAccessToken::builder()
        .app_access_token(given.text("json", "app_access_token"))
        .tenant_key(given.text("json", "tenant_key"))
        .build())),
    ("auth.v3.tenant_access_token.internal", |given| encode(&lark_apis::auth::v3::CreateTenantAccessTokenInternal::builder()
        .app_id(given.text("json", "app_id"))
        .app_secret(given.text("json", "app_secret"))
        .build())),
];
