// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("authen.v1.access_token.create", |given| encode(&lark_apis::authen::v1::CreateAccessToken::builder()
        .grant_type(given.text("json", "grant_type"))
        .code(given.text("json", "code"))
        .build())),
    ("authen.v1.index.index", |given| encode(&lark_apis::authen::v1::GetLoginPreAuthCode::builder()
        .redirect_uri(given.text("query", "redirect_uri"))
        .app_id(given.text("query", "app_id"))
        .state(given.text("query", "state"))
        .build())),
    ("authen.v1.oidc.access_token.create", |given| encode(&lark_apis::authen::v1::CreateOidcAccessToken::builder()
        .grant_type(given.text("json", "grant_type"))
        .code(given.text("json", "code"))
        .build())),
    ("authen.v1.oidc.refresh_access_token.create", |given| encode(&lark_apis::authen::v1::CreateOidcRefreshAccessToken::builder()
        .grant_type(given.text("json", "grant_type"))
        .refresh_token(given.text("json", "refresh_token"))
        .build())),
    ("authen.v1.refresh_access_token.create", |given| encode(&lark_apis::authen::v1::CreateRefreshAccessToken::builder()
        .grant_type(given.text("json", "grant_type"))
        .refresh_token(given.text("json", "refresh_token"))
        .build())),
    ("authen.v1.user_info.get", |_| encode(&lark_apis::authen::v1::GetUserInfo::builder()
        .build())),
    ("authen.v2.oauth.token", |given| encode(&lark_apis::authen::v2::CreateOauthToken::builder()
        .grant_type(given.text("json", "grant_type"))
        .client_id(given.text("json", "client_id"))
        .client_secret(given.text("json", "client_secret"))
        .code(given.text("json", "code"))
        .redirect_uri(given.text("json", "redirect_uri"))
        .code_verifier(given.text("json", "code_verifier"))
        .scope(given.text("json", "scope"))
        .refresh_token(given.text("json", "refresh_token"))
        .build())),
];
