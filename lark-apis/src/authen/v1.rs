// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `authen`.

pub mod access_token;
pub mod authorize;
pub mod index;
pub mod models;
pub mod oidc_access_token;
pub mod oidc_refresh_access_token;
pub mod refresh_access_token;
pub mod user_info;

pub use self::{
    access_token::*, authorize::*, index::*, models::*, oidc_access_token::*, oidc_refresh_access_token::*,
    refresh_access_token::*, user_info::*,
};

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<CreateAccessToken>();
    visitor.visit::<GetLoginPreAuthCode>();
    visitor.visit::<CreateOidcAccessToken>();
    visitor.visit::<CreateOidcRefreshAccessToken>();
    visitor.visit::<CreateRefreshAccessToken>();
    visitor.visit::<GetUserInfo>();
}
